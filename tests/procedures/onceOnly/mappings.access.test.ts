import postgres from 'postgres';
import { agencySubjectOf } from '../../../kernel/identity.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';
import { BIRTH, confirm, decide, RESIDENCE_PAPER, tryDecide } from './decide.ts';

/** Registration of permanent residence, published by the Ministry of Public Security: its proposed paper on guardianship. */
const POLICE = {
  procedure: '1.004222',
  component: 'TP-dad2e57a74-2',
  resultType: 'KQ.G15.000035',
};

let open: TestHouse;
let owner: postgres.Sql;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
}, 120_000);
afterAll(async () => {
  await owner.end({ timeout: 5 });
  await open.close();
});

describe('Who may decide what replaces a paper', () => {
  it.each([
    ['nobody', null, 'UNAUTHENTICATED'],
    ['a citizen', viewerOf('lan'), 'FORBIDDEN'],
    ['an officer at the counter', viewerOf('minh'), 'FORBIDDEN'],
    ['the Government Office, which entrusts and does not decide', viewerOf('viet'), 'FORBIDDEN'],
    ['an administrator', viewerOf('admin'), 'FORBIDDEN'],
  ])('not %s', async (_name, viewer, code) => {
    for (const mutation of ['confirmMapping', 'rejectMapping'] as const) {
      const { data, errors } = await tryDecide(open, mutation, viewer);
      expect(data?.[mutation] ?? null).toBeNull();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
    expect(await owner`select 1 from evidence_mappings`).toHaveLength(0);
  });

  it.each([
    ['an official of another ministry', 'thu', {}, { reason: 'OTHER_AGENCY' }],
    ['who only enters', 'thu', POLICE, { reason: 'NOT_GIVEN', duty: 'CHECK' }],
    ['who only publishes', 'ngoc', POLICE, { reason: 'NOT_GIVEN', duty: 'CHECK' }],
  ])('not %s', async (_name, who, changes, expected) => {
    const answer = await decide(open, 'confirmMapping', who, changes);
    expect(answer).toMatchObject({ __typename: 'NotDelegated', ...expected });
    const agency = 'procedure' in changes ? 'G01' : 'G15';
    const leaves = await owner`select 1 from audit_leaves where subject = ${agencySubjectOf(agency)}
      and outcome = 'DENIED' and 'Mutation.confirmMapping' = any(fields)`;
    expect(leaves.length).toBeGreaterThan(0);
  });

  it.each([
    ['checking, who proposes by it', 'trang', 'confirmMapping', 'MappingProposed'],
    ['checking, who has proposed: not her', 'trang', 'confirmMapping', 'FourEyesRequired'],
    ['approving, who confirms what another has proposed', 'quan', 'confirmMapping', 'MappingDecided'],
    ['approving', 'quan', 'rejectMapping', 'MappingDecided'],
    ['checking, though she rejected nothing', 'trang', 'confirmMapping', 'MappingDecided'],
  ] as const)('an official entrusted with %s', async (_duty, who, mutation, answer) => {
    expect(await decide(open, mutation, who, POLICE)).toMatchObject({ __typename: answer });
  });
});

describe('Who may read the work list', () => {
  const list = (who: string | null, publisher: string) =>
    ask(open.house, 'procedures', {
      query:
        'query ($publisher: AgencyCode!) { suggestedMappings(publisher: $publisher) { nodes { component } } }',
      variables: { publisher },
      viewer: who === null ? null : viewerOf(who),
    });

  it.each([
    ['linh', 'G15'],
    ['viet', 'G15'],
  ])('%s, that of %s', async (who, publisher) => {
    const { data, errors } = await list(who, publisher);
    expect(errors).toBeUndefined();
    expect(data.suggestedMappings.nodes).toEqual(expect.any(Array));
  });

  it.each([
    [null, 'UNAUTHENTICATED'],
    ['lan', 'FORBIDDEN'],
    ['minh', 'FORBIDDEN'],
    // Her own agency’s only.
    ['thu', 'FORBIDDEN'],
  ])('not %s: %s', async (who, code) => {
    const { data, errors } = await list(who, 'G15');
    expect(data?.suggestedMappings ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

describe('What everybody may read', () => {
  it('is the map of coverage and the history of a mapping, but not which official decided', async () => {
    await confirm(open, 'linh');
    const history = `{ procedure(code: "${BIRTH}") { cases { components { code mappingHistory { state agency { code } decidedBy } } } } }`;
    const read = async (viewer: ReturnType<typeof viewerOf> | null) => {
      const { data } = await ask(open.house, 'procedures', { query: history, viewer });
      const components = data.procedure.cases[0].components as { code: string; mappingHistory: object[] }[];
      return components.find(({ code }) => code === RESIDENCE_PAPER)?.mappingHistory;
    };
    const decided = { state: 'CONFIRMED', agency: { code: 'G15' } };
    expect(await read(null)).toEqual([{ ...decided, decidedBy: null }]);
    expect(await read(viewerOf('lan'))).toEqual([{ ...decided, decidedBy: null }]);
    expect(await read(viewerOf('viet'))).toEqual([{ ...decided, decidedBy: viewerOf('linh').account }]);
    const coverage = '{ mappingCoverage(by: AUTHORITY) { overall { papers } } }';
    const { errors } = await ask(open.house, 'procedures', { query: coverage, viewer: null });
    expect(errors).toBeUndefined();
  });
});
