/** Every word that the contract allows in a prefill is read: none of its closed lists is written down again with words missing. */
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import {
  type PrefillInputs,
  type ReadInputs,
  readInputs,
} from '../../subgraphs/dossiers/rules/prefillInputs.ts';

const contract = parse(
  readFileSync(new URL('../../schema/supergraph.generated.graphql', import.meta.url), 'utf8'),
);

function wordsOf(name: string): string[] {
  for (const definition of contract.definitions)
    if (definition.kind === 'EnumTypeDefinition' && definition.name.value === name)
      return (definition.values ?? []).map(({ name: { value } }) => value);
  throw new Error(`the contract has no enum ${name}`);
}

const answer = { key: 'a', state: 'HELD', value: 'x' };
const component = {
  ...{
    code: 'c',
    name: 'Giấy',
    kind: 'SUBMIT',
    role: 'APPLICANT',
    originals: 1,
    copies: 0,
    applies: 'APPLIES',
  },
  accepts: [{ resultType: 'KQ.G15.000031', state: 'PUBLISHED' }],
};
const amount = { code: 'PH', name: 'Phí', kind: 'FEE', state: 'AMOUNT_SET', amount: 10_000 };

/** What a word is put into, and whether it was read. */
const places: [list: string, put: (word: string) => PrefillInputs, isRead: (read: ReadInputs) => boolean][] =
  [
    ['FeeKind', (kind) => ({ amountsDue: [{ ...amount, kind }] }), (read) => read.amountsDue?.length === 1],
    [
      'AmountState',
      (state) => ({ amountsDue: [{ ...amount, state }] }),
      (read) => read.amountsDue?.length === 1,
    ],
    [
      'ComponentKind',
      (kind) => ({ components: [{ ...component, kind }] }),
      (read) => read.components?.length === 1,
    ],
    [
      'MappingState',
      (state) => ({ components: [{ ...component, accepts: [{ resultType: 'KQ.G15.000031', state }] }] }),
      (read) => read.components?.length === 1,
    ],
    [
      'AnswerState',
      (state) => ({ personAnswers: [{ ...answer, state }] }),
      (read) => read.personAnswers?.size === 1,
    ],
    [
      'AnswerReason',
      (reason) => ({ personAnswers: [{ ...answer, reason }] }),
      (read) => read.personAnswers?.size === 1,
    ],
    [
      'PartyRole',
      (role) => ({ components: [{ ...component, role }] }),
      (read) => read.components?.length === 1,
    ],
    [
      'VerificationLevel',
      (level) => ({ personAnswers: [{ ...answer, level }] }),
      (read) => read.personAnswers?.size === 1,
    ],
  ];

describe('A prefill is read with every word of the contract', () => {
  it.each(places)('%s', (list, put, isRead) => {
    const words = wordsOf(list);
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((word) => !isRead(readInputs(put(word))))).toEqual([]);
  });

  it('and an amount whose kind nobody stated does not take the others away', () => {
    const { amountsDue } = readInputs({
      amountsDue: [amount, { ...amount, code: 'PLP', kind: 'NOT_STATED' }],
    });
    expect(amountsDue?.map(({ kind }) => kind)).toEqual(['FEE', 'NOT_STATED']);
  });
});
