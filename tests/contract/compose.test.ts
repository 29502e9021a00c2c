import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import { houseLinters, lintFormsOf } from '../../app/tools/contractLinters.ts';
import type { ProcedureContent } from '../../kernel/domain/content.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import type { SubgraphName } from '../../schema/files.ts';
import {
  compose,
  POLICY_FILE,
  readContracts,
  runCompose,
  SUPERGRAPH_FILE,
} from '../../schema/tools/compose.ts';
import { readSeedContents } from '../../subgraphs/procedures/database/seedFiles.ts';

/** Printed anew, so that the changes below do not depend on how the file is wrapped. */
const textOf = (file: string) =>
  print(parse(readFileSync(new URL(`../../schema/${file}.graphql`, import.meta.url), 'utf8')));
const common = textOf('common');

type Change = [name: SubgraphName, before: string | RegExp, after: string];

/** Composes with contracts changed in memory. The text to change must be there, or the test proves nothing. */
function composeWith(...changes: Change[]) {
  const texts = new Map<SubgraphName, string>();
  for (const [name, before, after] of changes) {
    const text = texts.get(name) ?? textOf(name);
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`${name}.graphql no longer holds ${before}`);
    texts.set(name, changed);
  }
  const contracts = readContracts().map((contract) => {
    const text = texts.get(contract.name);
    if (text === undefined) return contract;
    return { ...contract, source: parse(`${common}\n${text}`, { noLocation: true }) };
  });
  return compose(contracts, houseLinters());
}

function problemsWith(...changes: Change[]): string[] {
  const composition = composeWith(...changes);
  return 'problems' in composition ? composition.problems : [];
}

/** The contracts of the checkout, composed once for all tests. */
const composition = compose(readContracts(), houseLinters());

function composed() {
  if ('problems' in composition) throw new Error(composition.problems.join('\n'));
  return { supergraph: composition.supergraph, policy: JSON.parse(composition.policy) as Policy };
}

describe('The contracts', () => {
  it('compose without an error, a hint or a breach of a house rule', () => {
    expect('problems' in composition ? composition.problems : []).toEqual([]);
  });

  it('give exactly the committed supergraph and policy table', () => {
    expect(runCompose(true, houseLinters())).toBe(0);
    expect(readFileSync(SUPERGRAPH_FILE, 'utf8')).toBe(composed().supergraph);
    expect(JSON.parse(readFileSync(POLICY_FILE, 'utf8'))).toEqual(composed().policy);
  });
});

describe('The duties of registers', () => {
  it('are those that the contracts say', () => {
    expect(composed().policy.duties).toEqual({
      grantsAccess: 'dossiers',
      keepsAccessLog: 'transparency',
      resolvesIdentities: 'population',
      hearsOfRefusals: { PERSON: 'transparency', NUMBER: 'population', DOSSIER: 'dossiers' },
      mayBeStale: ['procedures'],
      servesResource: { '/catalogue': 'procedures', '/files': 'dossiers', '/notices': 'dossiers' },
    });
  });

  describe('of which three are said wrongly', () => {
    let problems: string[];
    beforeAll(() => {
      problems = problemsWith(
        ['dossiers', '@grantsAccess ', ''],
        ['population', '(about: NUMBER)', '(about: PERSON)'],
        ['population', '@hearsOfRefusals', '@keepsAccessLog @hearsOfRefusals'],
      );
    });
    it.each([
      'No contract says @grantsAccess.',
      'No contract says @hearsOfRefusals (NUMBER).',
      'Two contracts say @hearsOfRefusals (PERSON): one register does it.',
      'Two contracts say @keepsAccessLog: one register does it.',
    ])('have exactly one register each: %s', (problem) => {
      expect(problems).toContain(problem);
    });
  });
});

describe('The once-only linter (MS-2)', () => {
  const [content] = readSeedContents().filter(({ code }) => code === '1.004873');
  if (content === undefined) throw new Error('1.004873 is not embedded any more');
  /** The form of one procedure, with one question asked of the person although a register may hold the answer. */
  const asking = (concept: string): ProcedureContent[] => [
    {
      ...content,
      cases: content.cases.map((one) => ({
        ...one,
        questions: [
          { key: 'inVain', label: 'Hỏi thừa', role: 'APPLICANT', concept, binding: null, required: true },
        ],
      })),
    },
  ];

  it('fails the build when a form asks for what a field answers, and names the field', () => {
    const composition = compose(readContracts(), [lintFormsOf(asking('BIRTH_DATE'))]);
    expect('problems' in composition ? composition.problems : []).toContainEqual(
      expect.stringMatching(/1\.004873 .*inVain.*Person\.birthDate/),
    );
  });

  it('passes with a warning of coverage when no field answers it any more', () => {
    const source = parse(`${common}\n${textOf('population').replace('@answers(concept: "BIRTH_DATE")', '')}`);
    const contracts = readContracts().map((one) => (one.name === 'population' ? { ...one, source } : one));
    const composition = compose(contracts, [lintFormsOf(asking('BIRTH_DATE'))]);
    expect('warnings' in composition ? composition.warnings : composition.problems).toContainEqual(
      expect.stringMatching(/inVain.*BIRTH_DATE/),
    );
  });
});

describe('The linter of the contracts', () => {
  const described = '"Gender (giới tính)."\n  gender: Gender';
  const cases: [string, SubgraphName, string | RegExp, string, RegExp][] = [
    [
      'a field without a description',
      'population',
      described,
      'gender: Gender',
      /^Person\.gender .*no description/,
    ],
    [
      'a field with an empty description',
      'population',
      /("[^"]+"|"""[^"]+""")(\s+religion: String)/,
      '" "$2',
      /^Person\.religion .*no description/,
    ],
    [
      'an enum value without a description',
      'population',
      '"Male (nam)."\n  MALE',
      'MALE',
      /^Gender\.MALE .*no description/,
    ],
    [
      'an argument without a description',
      'transparency',
      '"At most 100."\n    first',
      'first',
      /^Person\.accessLog\(first:\) .*no description/,
    ],
    [
      'a type without a class',
      'population',
      'type Address @dataClass(level: PERSONAL)',
      'type Address',
      /^Address(\.text)? .*no @dataClass/,
    ],
    [
      'a root field without a class',
      'procedures',
      '): Procedure @dataClass(level: PUBLIC)',
      '): Procedure',
      /^Query\.procedure .*no @dataClass/,
    ],
    [
      'a personal number in a key',
      'population',
      'type Person @key(fields: "id")',
      'type Person @key(fields: "id") @key(fields: "personalNumber")',
      /^Person .*key personalNumber: keys are opaque/,
    ],
    [
      'a name in a key beside an opaque id',
      'warehouse',
      'type Organization @key(fields: "id")',
      'type Organization @key(fields: "id taxNumber")',
      /^Organization .*key taxNumber/,
    ],
  ];
  let problems: string[];
  beforeAll(() => {
    problems = problemsWith(...cases.map(([_what, ...change]): Change => [change[0], change[1], change[2]]));
  });
  it.each(cases)('refuses %s', (_what, _name, _before, _after, problem) => {
    expect(problems).toContainEqual(expect.stringMatching(problem));
  });
});

describe('Composition', () => {
  it('refuses a field that requires protected fields and is itself open', () => {
    const problems = problemsWith([
      'dossiers',
      /(answer: PrefillOutcome[\s\S]*?"""\s*\))\s*@requiresScopes\(scopes: \[\["prefill:read"\]\]\)/,
      '$1',
    ]);
    expect(problems).toContainEqual(expect.stringMatching(/Prefill\.answer/));
  });

  it('refuses a required input that asks for less than what it reads', () => {
    const problems = problemsWith([
      'warehouse',
      /(@requires\(fields: "questions \{ key role path \}"\)\s*@inaccessible)\s*@requiresScopes\(scopes: \[\["prefill:read"\]\]\)/,
      '$1 @requiresScopes(scopes: [["document:read"]])',
    ]);
    expect(problems).toContainEqual(expect.stringMatching(/Prefill\.documentAnswers/));
  });
});

describe('The runtime supergraph', () => {
  const { supergraph, policy } = composed();

  it('has none of the three security directives, which the gateway refuses to start with', () => {
    expect(supergraph).not.toMatch(/@(authenticated|requiresScopes|policy)\b/);
    expect(supergraph).not.toMatch(/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\//);
    expect(supergraph).not.toMatch(/requiresScopes__Scope|policy__Policy/);
  });

  it('keeps what only subgraphs may see inaccessible', () => {
    expect(supergraph).toContain('@inaccessible');
    for (const name of [
      'grant',
      'questions',
      'components',
      'personAnswers',
      'documentAnswers',
      'heldComponents',
    ])
      expect(supergraph).toMatch(new RegExp(`\\b${name}:[^\\n]*@inaccessible`));
  });

  it('knows nothing of the house directives', () => {
    expect(supergraph).not.toMatch(/@(dataClass|answers|purposeRequired)\b/);
  });

  it('keeps each directive in the policy table that it loses in the supergraph', () => {
    const withScopes = composeWith([
      'population',
      'religion: String @answers(concept: "RELIGION")',
      'religion: String @requiresScopes(scopes: [["religion:read"], ["a:all", "b:all"]]) @answers(concept: "RELIGION")',
    ]);
    if ('problems' in withScopes) throw new Error(withScopes.problems.join('\n'));
    const changed = JSON.parse(withScopes.policy) as Policy;
    expect(changed.fields['Person.religion']).toEqual({
      level: 'SENSITIVE',
      authenticated: true,
      scopes: [[['person:read']], [['religion:read'], ['a:all', 'b:all']]],
      purpose: false,
      purposes: ['OWN_RECORD', 'PROCEDURE_HANDLING'],
    });
    expect(withScopes.supergraph).toBe(supergraph);
  });

  it('has a policy for every field of every type', () => {
    const fields = parse(supergraph).definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (definition.fields ?? []).map((field) => `${definition.name.value}.${field.name.value}`)
        : [],
    );
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.sort()).toEqual(Object.keys(policy.fields).sort());
  });

  it('gives nothing personal to an anonymous caller', () => {
    const open = Object.entries(policy.fields).filter(
      ([, rule]) => (rule.level === 'PERSONAL' || rule.level === 'SENSITIVE') && !rule.authenticated,
    );
    expect(open).toEqual([]);
  });

  it('takes every typed identity as a variable only', () => {
    expect(policy.personalInputs).toEqual(
      expect.arrayContaining([
        'IdentityInput.personalNumber',
        'IdentityInput.fullName',
        'TypedIdentityInput.personalNumber',
        'PartyInput.organizationTaxNumber',
      ]),
    );
  });

  it('knows of every id that somebody may send about a person whether it is hers', () => {
    const ids = readContracts().flatMap(({ source }) =>
      source.definitions.flatMap((definition) =>
        definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && /PERSONAL|SENSITIVE/.test(print(definition))
          ? (definition.fields ?? [])
              .filter(({ type }) => /\bID\b/.test(print(type)))
              .map(({ name }) => `${definition.name.value}.${name.value}`)
          : [],
      ),
    );
    // Ids of requests, dossiers, kinds of paper, accounts, disputes, decisions, questions and results are nobody's.
    const others =
      /\.(requestId|dossiers?|resultType|officer|dispute|decision|supplement|uploads?|notices|document|consultation|result)$|^HandOverDossiersInput\.(from|to)$/;
    expect(ids.length).toBeGreaterThan(5);
    expect([...new Set(ids)].filter((id) => !others.test(id))).toEqual(policy.subjectInputs);
  });

  it('asks for a purpose before anybody looks a person up', () => {
    expect(policy.fields['Query.lookUpPerson']?.purpose).toBe(true);
    expect(policy.fields['Query.verifyPerson']?.purpose).toBe(true);
  });
});
