/** What was entered beside what was signed, without any register: each difference found once, under a name of its own. */
import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import {
  type Comparison,
  compareWithDecision,
} from '../../../subgraphs/procedures/publication/rules/comparison.ts';
import type { AnnexItem } from '../../../subgraphs/procedures/publication/rules/decision.ts';
import type { FindingKind } from '../../../subgraphs/procedures/publication/rules/observation.ts';
import { wholeContent } from './scene.ts';

const content = wholeContent();
const papers = (content.cases[0]?.components ?? []).filter(({ kind }) => kind !== 'NOTE');
const feesOf = ({ channels }: ProcedureContent) => channels.flatMap(({ fees }) => fees);

/** An annex that says of the procedure exactly what was entered. */
const item: AnnexItem = {
  code: content.code,
  name: content.name,
  change: 'NEW',
  components: papers.map(({ name }) => name),
  fees: feesOf(content).map(({ name, amountDong }) => ({ name, amountDong })),
  timeLimits: content.channels.flatMap(({ channel, timeLimits }) =>
    timeLimits.flatMap(({ value, unit }) =>
      value === null || unit === null ? [] : [{ channel, value, unit }],
    ),
  ),
};

const compare = (changes: Partial<Comparison> = {}) =>
  compareWithDecision({ content, annex: [item], enteredCodes: new Set(), before: null, ...changes });
const changed = (change: (content: ProcedureContent) => void): ProcedureContent => {
  const copy = structuredClone(content);
  change(copy);
  return copy;
};
const withAnnex = (changes: Partial<AnnexItem>): Partial<Comparison> => ({
  annex: [{ ...item, ...changes }],
});
const firstPaper = papers[0]?.name ?? '';

describe('Comparing what was entered with what was signed', () => {
  it('finds nothing where the annex says the same', () => {
    expect(papers.length).toBeGreaterThan(1);
    expect(item.fees?.length).toBeGreaterThan(1);
    expect(compare()).toEqual([]);
  });

  it('does not compare what the annex does not list: a list that is not given is no empty list', () => {
    expect(compare(withAnnex({ components: null, fees: null, timeLimits: null }))).toEqual([]);
    const kinds = compare(withAnnex({ components: [], fees: [] })).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['PAPER_EXTRA', 'FEE_EXTRA']));
  });

  const cases: [string, Partial<Comparison>, [FindingKind, string][]][] = [
    [
      'a paper that was left out',
      { content: changed(({ cases }) => cases[0]?.components.splice(0, 1)) },
      [['PAPER_MISSING', firstPaper]],
    ],
    [
      'a paper that the annex does not have',
      withAnnex({ components: item.components?.slice(1) ?? null }),
      [['PAPER_EXTRA', firstPaper]],
    ],
    [
      'a paper with another name',
      withAnnex({ components: [`${firstPaper} (mẫu mới)`, ...(item.components?.slice(1) ?? [])] }),
      [['PAPER_RENAMED', `${firstPaper} (mẫu mới)`]],
    ],
    ['another name', withAnnex({ name: `${item.name} tại nơi ở mới` }), [['NAME_DIFFERS', 'name']]],
    [
      'only other capitals and spaces in a name',
      withAnnex({ name: item.name.toUpperCase().replace(' ', '  ') }),
      [],
    ],
    [
      'a fee that was left out',
      withAnnex({ fees: [...(item.fees ?? []), { name: 'Phí thẩm định', amountDong: 50_000 }] }),
      [['FEE_MISSING', 'Phí thẩm định']],
    ],
    [
      'another amount',
      withAnnex({ fees: item.fees?.map((fee) => ({ ...fee, amountDong: 1 })) ?? null }),
      [...new Set(item.fees?.map(({ name }) => name))].map((name) => ['FEE_DIFFERS', name]),
    ],
    [
      'an amount that the annex does not set: not set is not zero',
      withAnnex({ fees: item.fees?.map((fee) => ({ ...fee, amountDong: null })) ?? null }),
      [...new Set(item.fees?.map(({ name }) => name))].map((name) => ['FEE_DIFFERS', name]),
    ],
    [
      'another time limit on one channel',
      withAnnex({ timeLimits: [{ channel: 'ONLINE', value: 3, unit: 'WORKING_DAY' }] }),
      [['TIME_LIMIT_DIFFERS', 'ONLINE']],
    ],
    ['no steps', { content: changed((one) => (one.steps = [])) }, [['PART_MISSING', 'steps']]],
    [
      'nobody it is for',
      { content: changed((one) => (one.audiences = [])) },
      [['PART_MISSING', 'audiences']],
    ],
    [
      'no agency',
      { content: changed((one) => Object.assign(one, { competentAgency: null, agencies: [] })) },
      [['PART_MISSING', 'agencies']],
    ],
    [
      'no way of submitting',
      { content: changed((one) => (one.channels = [])), ...withAnnex({ fees: null, timeLimits: null }) },
      [
        ['PART_MISSING', 'channels'],
        ['PART_MISSING', 'timeLimits'],
      ],
    ],
    [
      'a paper without its quantity',
      {
        content: changed(({ cases }) =>
          Object.assign(cases[0]?.components[0] ?? {}, { originals: null, copies: null }),
        ),
      },
      [['QUANTITY_MISSING', firstPaper]],
    ],
    [
      'a paper that nobody has reviewed',
      {
        content: changed(({ cases }) =>
          Object.assign(cases[0]?.components[0] ?? {}, {
            mappings: [],
            noEvidenceReason: 'NOT_REVIEWED_YET',
          }),
        ),
      },
      [['PAPER_NOT_REVIEWED', firstPaper]],
    ],
    ['a procedure that the decision does not list', { annex: [] }, [['NOT_IN_DECISION', content.code]]],
    [
      'a procedure that the decision rescinds',
      withAnnex({ change: 'RESCINDED' }),
      [['NOT_IN_DECISION', content.code]],
    ],
    [
      'a new procedure that is in the catalogue',
      { before: { inForceTo: null, bySameDecision: false } },
      [['NEW_BUT_PUBLISHED', content.code]],
    ],
    ['a correction under the same decision', { before: { inForceTo: null, bySameDecision: true } }, []],
    [
      'an amended procedure that is not in the catalogue',
      withAnnex({ change: 'AMENDED' }),
      [['AMENDED_BUT_UNKNOWN', content.code]],
    ],
    [
      'a procedure that was repealed',
      { ...withAnnex({ change: 'AMENDED' }), before: { inForceTo: '2026-01-01', bySameDecision: false } },
      [['REPEALED_BEFORE', content.code]],
    ],
    [
      'another procedure of the decision that nobody has entered',
      { annex: [item, { ...item, code: '1.004194', name: 'Đăng ký tạm trú' }] },
      [['PROCEDURE_NOT_ENTERED', '1.004194']],
    ],
    [
      'another procedure of the decision that somebody has entered',
      { annex: [item, { ...item, code: '1.004194' }], enteredCodes: new Set(['1.004194']) },
      [],
    ],
    [
      'another procedure that the decision rescinds',
      { annex: [item, { ...item, code: '1.004194', change: 'RESCINDED' }] },
      [],
    ],
  ];
  it.each(cases)('names %s', (_what, changes, expected) => {
    expect(compare(changes).map(({ kind, subject }) => [kind, subject])).toEqual(expected);
  });

  it('gives the same finding the same key, and another value another one', () => {
    const keyOf = (name: string): string | undefined => compare(withAnnex({ name }))[0]?.key;
    expect(keyOf('Tên khác')).toBe(keyOf('Tên khác'));
    expect(keyOf('Tên khác')).not.toBe(keyOf('Tên khác nữa'));
  });

  it('lets a reason take the place of a difference, and of nothing that makes it no publication', () => {
    const waivable = (changes: Partial<Comparison>) =>
      compare(changes).map(({ kind, waivable: may }) => [kind, may]);
    expect(waivable({ annex: [] })).toEqual([['NOT_IN_DECISION', false]]);
    expect(waivable(withAnnex({ name: 'Tên khác' }))).toEqual([['NAME_DIFFERS', true]]);
  });
});
