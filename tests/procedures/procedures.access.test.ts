import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import { versionIdOf } from '../../subgraphs/procedures/versions/database/versions.ts';
import { ask, grantFor, viewerOf } from '../support/ask.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { codeOf } from '../support/ids.ts';

let open: TestHouse;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
});
afterAll(() => open.close());

const lan = viewerOf('lan');
const minh = viewerOf('minh');
const PREFILL = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Prefill {
  questions { key } components { code } fees { code } } } }`;

function askPrefill(grant: string, viewer: typeof lan | null) {
  return ask(open.house, 'procedures', {
    query: PREFILL,
    variables: { of: [{ __typename: 'Prefill', grant }] },
    viewer,
  });
}

const birth = { procedureVersion: versionIdOf('1.001193', 2), caseCode: 'BIRTH_IN_COUNTRY' };

describe('Who may read the catalogue', () => {
  it('is everybody, signed in or not, by root field and by reference', async () => {
    const query = `query ($of: [_Any!]!) {
      procedure(code: "1.001193") { name publisher { name } cases { components { evidenceSources { subgraph } } } }
      searchProcedures(query: "khai sinh", first: 1) {
        nodes { code } edges { highlights { segments { text } } } totalCount facets { values { label count } } correctedQuery }
      suggestProcedures(prefix: "khai") { procedure { name } segments { text } }
      administrativeUnit(code: "01", vintage: UNITS_34) { name }
      _entities(representations: $of) { ... on Procedure { name } ... on Agency { agencyName: name } ... on ResultType { name } }
    }`;
    const of = [
      { __typename: 'Procedure', id: birth.procedureVersion },
      { __typename: 'Agency', code: 'G15' },
      { __typename: 'ResultType', code: 'KQ.G15.000031' },
    ];
    for (const viewer of [null, lan, minh]) {
      const { data, errors } = await ask(open.house, 'procedures', { query, variables: { of }, viewer });
      expect(errors).toBeUndefined();
      expect(data._entities).not.toContain(null);
      expect(data.procedure.name).toBe('Thủ tục đăng ký khai sinh');
    }
  });

  it('leaves no trace: nothing in it is about a person', async () => {
    const grant = grantFor(lan, [], birth);
    expect((await askPrefill(grant, lan)).errors).toBeUndefined();
    const leaves = await open.house
      .get('procedures')
      .database.jobTransaction((tx) => tx.execute('select 1 from audit_leaves'));
    expect(leaves.length).toBe(0);
  });
});

describe('Who may read what a form asks', () => {
  it('is the viewer to whom the grant was given', async () => {
    const { data, errors } = await askPrefill(grantFor(minh, [], birth), minh);
    expect(errors).toBeUndefined();
    expect(data._entities[0].questions).toHaveLength(29);
  });

  it.each([
    ['nobody who is not signed in', null, 'UNAUTHENTICATED'],
    ['another citizen', viewerOf('hung'), 'FORBIDDEN'],
    ['the same account for another agency', { ...lan, agency: codeOf<AgencyCode>('H15.50.06') }, 'FORBIDDEN'],
    [
      'a viewer without the scope',
      { ...lan, scopes: lan.scopes.filter((scope) => scope !== 'prefill:read') },
      'FORBIDDEN',
    ],
  ])('is not %s', async (_who, viewer, code) => {
    const { data, errors } = await askPrefill(grantFor(lan, [], birth), viewer);
    const [entity] = data._entities;
    expect(entity === null || Object.values(entity).every((value) => value === null)).toBe(true);
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
  });

  it('is nobody with an expired, altered or invented grant', async () => {
    const expired = grantFor(lan, [], birth, new Date(Date.now() - 120_000));
    const altered = grantFor(lan, [], birth).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const grant of [expired, `${altered}x`, 'invented', '']) {
      const { data, errors } = await askPrefill(grant, lan);
      expect(data._entities).toEqual([null]);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('says who she is to a viewer only', async () => {
    const answer = await ask(open.house, 'procedures', { query: '{ viewer { agency { code } } }' });
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
