import postgres from 'postgres';
import { decisionIdOf } from '../../../subgraphs/procedures/versions/database/decisions.ts';
import { ask } from '../../support/ask.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

let open: TestHouse;
let owner: postgres.Sql;
beforeAll(async () => {
  open = await openHouse({ only: ['procedures'] });
  owner = postgres(open.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await owner.end();
  await open.close();
});

interface Found {
  nodes: { code: string; field: string; publisher: { code: string }; tiers: string[]; audiences: string[] }[];
  edges: { node: { code: string }; highlights: { source: string; segments: Segment[] }[] }[];
  totalCount: number;
  facets: { property: string; values: { value: string; label: string | null; count: number }[] }[];
}
type Segment = { text: string; isMatch: boolean };

const SEARCH = `query ($query: String!, $filter: ProcedureFilter, $asOf: Date) {
  searchProcedures(query: $query, filter: $filter, asOf: $asOf, first: 100) {
    nodes { code field publisher { code } tiers audiences } totalCount
    edges { node { code } highlights { source segments { text isMatch } } }
    facets { property values { value label count } }
  }
}`;

async function search(
  query: string,
  filter: object | null = null,
  asOf: string | null = null,
): Promise<Found> {
  const answer = await ask(open.house, 'procedures', { query: SEARCH, variables: { query, filter, asOf } });
  expect(answer.errors).toBeUndefined();
  return answer.data.searchProcedures;
}

const facet = (found: Found, property: string) =>
  found.facets.find((each) => each.property === property)?.values;
const countOf = (found: Found, property: string, value: string) =>
  facet(found, property)?.find((each) => each.value === value)?.count ?? 0;

describe('Filtering a search', () => {
  it.each([
    ['by field', { fields: ['Hộ tịch'] }, (node: Found['nodes'][number]) => node.field === 'Hộ tịch'],
    ['by agency', { publishers: ['G01'] }, (node: Found['nodes'][number]) => node.publisher.code === 'G01'],
    ['by level', { tiers: ['PROVINCE'] }, (node: Found['nodes'][number]) => node.tiers.includes('PROVINCE')],
    [
      'by audience',
      { audiences: ['Doanh nghiệp'] },
      (node: Found['nodes'][number]) => node.audiences.includes('Doanh nghiệp'),
    ],
  ])('leaves what passes, %s, and all of that', async (_by, filter, passes) => {
    const all = await search('đăng ký');
    const filtered = await search('đăng ký', filter);
    expect(filtered.nodes.map(({ code }) => code)).toEqual(all.nodes.filter(passes).map(({ code }) => code));
    expect(filtered.nodes.length).toBeGreaterThan(0);
    expect(filtered.nodes.length).toBeLessThan(all.nodes.length);
    expect(filtered.totalCount).toBe(filtered.nodes.length);
  });

  it('takes any value of one list and every one of the lists', async () => {
    const both = await search('', { publishers: ['G01', 'G15'], tiers: ['PROVINCE'] });
    expect(new Set(both.nodes.map(({ publisher }) => publisher.code))).toEqual(new Set(['G01', 'G15']));
    expect(both.nodes.every(({ tiers }) => tiers.includes('PROVINCE'))).toBe(true);
  });

  it('takes names in either normal form', async () => {
    const { nodes } = await search('', { fields: ['Hộ tịch'.normalize('NFD')] });
    expect(nodes.length).toBeGreaterThan(5);
  });
});

describe('Facets', () => {
  it('count every match once for each value it has', async () => {
    const found = await search('đăng ký');
    expect(found.totalCount).toBe(found.nodes.length);
    const fields = facet(found, 'FIELD') ?? [];
    expect(fields.reduce((sum, { count }) => sum + count, 0)).toBe(found.totalCount);
    expect(countOf(found, 'FIELD', 'Hộ tịch')).toBe(
      found.nodes.filter(({ field }) => field === 'Hộ tịch').length,
    );
    expect(countOf(found, 'TIER', 'COMMUNE')).toBe(
      found.nodes.filter(({ tiers }) => tiers.includes('COMMUNE')).length,
    );
    expect(facet(found, 'PUBLISHER')?.find(({ value }) => value === 'G15')?.label).toBe('Bộ Tư pháp');
  });

  it('count without their own condition, so that a second value can be chosen', async () => {
    const all = await search('đăng ký');
    const filtered = await search('đăng ký', { fields: ['Hộ tịch'] });
    expect(facet(filtered, 'FIELD')).toEqual(facet(all, 'FIELD'));
    expect(countOf(filtered, 'PUBLISHER', 'G15')).toBe(filtered.totalCount);
    expect(countOf(filtered, 'PUBLISHER', 'G01')).toBe(0);
  });
});

describe('The online level', () => {
  const offered = async (code: string, agency: string, level: string, from: string, to: string | null) => {
    await owner`
      insert into online_services (id, procedure_code, agency, level, address, decision_id, in_force_from, in_force_to)
      values (gen_random_uuid(), ${code}, ${agency}, ${level}, 'https://dichvucong.example/vi', ${decisionIdOf('G15', '163/QĐ-BTP')}, ${from}, ${to})`;
  };
  beforeAll(async () => {
    await offered('1.001193', 'G15', 'FULL', '2025-07-01', null);
    await offered('1.001193', 'G01', 'PARTIAL', '2025-07-01', null);
    await offered('1.000894', 'G15', 'PARTIAL', '2025-07-01', null);
    await offered('1.000656', 'G15', 'FULL', '2025-07-01', '2025-09-01');
  });
  const codesOf = (found: Found) => found.nodes.map(({ code }) => code).sort();

  it('CAT-6: filters by level and agency, and counts what it filters', async () => {
    expect(codesOf(await search('', { onlineLevel: 'FULL' }))).toEqual(['1.001193']);
    expect(codesOf(await search('', { onlineLevel: 'PARTIAL' }))).toEqual(['1.000894', '1.001193']);
    expect(codesOf(await search('', { onlineLevel: 'PARTIAL', onlineAgency: 'G15' }))).toEqual(['1.000894']);
    expect(codesOf(await search('', { onlineAgency: 'G01' }))).toEqual(['1.001193']);
    const found = await search('đăng ký', { onlineAgency: 'G15' });
    expect(facet(found, 'ONLINE_LEVEL')).toEqual([
      { value: 'FULL', label: null, count: 1 },
      { value: 'PARTIAL', label: null, count: 1 },
    ]);
  });

  it('is that of the day asked about', async () => {
    const then = await search('', { onlineLevel: 'FULL' }, '2025-08-01');
    expect(codesOf(then)).toEqual(['1.000656', '1.001193']);
  });
});

describe('A search about a day', () => {
  it('finds what was in force then, once', async () => {
    const before = await search('khai sinh', null, '2025-06-30');
    expect(before.nodes.map(({ code }) => code)).toEqual(['1.001193']);
    expect((await search('khai sinh', null, '2024-06-30')).nodes).toEqual([]);
    const today = await search('đăng ký khai sinh');
    expect(today.nodes.filter(({ code }) => code === '1.001193')).toHaveLength(1);
  });

  it('asks for a whole day', async () => {
    const answer = await ask(open.house, 'procedures', {
      query: SEARCH,
      variables: { query: '', asOf: '2025' },
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('Highlights', () => {
  it('mark the words that were found, in the name with its own diacritics', async () => {
    const { edges } = await search('dang ky khai sinh');
    const [name] = edges[0]?.highlights ?? [];
    expect(name).toEqual({
      source: 'NAME',
      segments: [
        { text: 'Thủ tục ', isMatch: false },
        { text: 'đăng ký khai sinh', isMatch: true },
      ],
    });
  });

  it('say where else the words stand when they are not in the name', async () => {
    const { edges } = await search('giấy khai sinh');
    const sources = edges.flatMap(({ highlights }) => highlights.map(({ source }) => source));
    expect(sources).toContain('COMPONENT');
    const texts = edges.flatMap(({ highlights }) => highlights.flatMap(({ segments }) => segments));
    expect(texts.every(({ text }) => text !== '')).toBe(true);
  });
});
