/** What a question costs, said before it is asked; and never less than it then takes. */
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { type Price, priceOperation } from '../../gateway/document/cost.ts';
import { type CostModel, readCostModel } from '../../gateway/document/costModel.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { examples } from '../../gateway/sandbox/examples.ts';
import { testKeys } from '../support/house.ts';
import type { System } from '../support/system.ts';
import { bodyOf, expectRefusal, expectRefused, JSON_TYPE, knock, openDoor, signedIn } from './door.ts';

const model = readCostModel(readRelease(testKeys).supergraph);

function priceOf(text: string, own: CostModel = model): Price {
  const document = parse(text);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('no operation');
  return priceOperation(document, operation, own);
}
const totalOf = (text: string, variables: Record<string, unknown> = {}): number =>
  priceOf(text)(variables).total;

/** What an answer took, counted from what came back: each object by its weight, each change as such. */
function actualOf(data: unknown, type: string): number {
  if (Array.isArray(data)) return data.reduce<number>((sum, item) => sum + actualOf(item, type), 0);
  if (typeof data !== 'object' || data === null) return 0;
  const own = (data as { __typename?: string }).__typename ?? type;
  return Object.entries(data).reduce((sum, [name, value]) => {
    const field = model.types.get(own)?.fields.get(name);
    if (field === undefined || value === null) return sum;
    const count = Array.isArray(value) ? value.length : 1;
    return sum + field.weight * count + actualOf(value, field.type);
  }, 0);
}

describe('The price of a document', () => {
  const P = 'procedure(code: "1.004222")';
  const prices: [what: string, text: string, cost: number, variables?: Record<string, unknown>][] = [
    ['a question about nothing', '{ __typename }', 1],
    ['one object', `{ ${P} { code name } }`, 1],
    ['an object in an object', `{ ${P} { publisher { name } } }`, 2],
    ['the same object under two aliases', `{ a: ${P} { code } b: ${P} { code } }`, 2],
    ['a list of an assumed size', `{ ${P} { cases { code } } }`, 9],
    ['a list in a list', `{ ${P} { cases { questions { key } } } }`, 1 + 8 * 41],
    ['parts that cost nothing by themselves', `{ ${P} { legalBasis { number } } }`, 1],
    ['a page as long as it is by default', '{ searchProcedures(query: "a") { nodes { code } } }', 21],
    ['a page as long as it is written', '{ searchProcedures(query: "a", first: 7) { nodes { code } } }', 8],
    [
      'a page as long as a variable says',
      'query ($n: Int) { searchProcedures(query: "a", first: $n) { nodes { code } } }',
      51,
      { n: 50 },
    ],
    [
      'a page whose variable nobody gave',
      'query ($n: Int) { searchProcedures(query: "a", first: $n) { nodes { code } } }',
      21,
    ],
    ['a page without its nodes', '{ searchProcedures(query: "a") { pageInfo { endCursor } } }', 2],
    ['what is skipped, all the same', `{ ${P} { publisher @skip(if: true) { name } } }`, 2],
    [
      'fragments as what they hold',
      `{ ${P} { ...a ... { publisher { name } } } } fragment a on Procedure { publisher { code } }`,
      3,
    ],
    ['a year of the calendar, which is reckoned day by day', '{ officeCalendar(year: 2031) { state } }', 20],
    [
      'years of the calendar, each as much as the first',
      '{ a: officeCalendar(year: 2031) { state } b: officeCalendar(year: 2032) { state } c: officeCalendar(year: 2033) { state } }',
      60,
    ],
    [
      'a term of working days, which may be long',
      'query ($n: Int!) { workingDayTerm(from: "2031-01-01", workingDays: $n) { day dependsOn { season } } }',
      20,
      { n: 1000 },
    ],
    ['what is open of the calendar', '{ openCalendarEntries { season } }', 24],
    ['a change', 'mutation ($i: AssignDossierInput!) { assignDossier(input: $i) { __typename } }', 10],
    [
      'the dearest of the types that it can be',
      `mutation ($i: AssignDossierInput!) { assignDossier(input: $i) {
        ... on DossierAssigned { dossier { parties { role } } } ... on Refusal { message } } }`,
      10 + 1 + 8,
    ],
  ];
  it.each(prices)('is right for %s', (_what, text, cost, variables = {}) => {
    expect(totalOf(text, variables)).toBe(cost);
  });

  it('is on the bill of the subgraph that answers, and of each that may', () => {
    const bill = priceOf(
      '{ viewer { documents(first: 10) { nodes { title } } dossiers(first: 5) { nodes { id } } } }',
    )({});
    expect(bill.total).toBe(1 + 11 + 6);
    expect(bill.bySubgraph.get('WAREHOUSE')).toBe(1 + 11);
    expect(bill.bySubgraph.get('DOSSIERS')).toBe(1 + 6);
    expect(bill.bySubgraph.get('PROCEDURES')).toBe(1);
  });

  it('holds what subgraphs need of one another first', () => {
    const bill = priceOf(
      'query ($d: ID!) { prefill(dossier: $d) { ... on Prefill { answer { __typename } } } }',
    )({});
    expect(bill.bySubgraph.get('PROCEDURES')).toBeGreaterThanOrEqual(40 + 12);
    expect(bill.bySubgraph.get('POPULATION')).toBeGreaterThanOrEqual(40);
    expect(bill.bySubgraph.get('WAREHOUSE')).toBeGreaterThanOrEqual(40 + 12);
    expect(bill.total).toBeGreaterThan(150);
  });

  it.each([0, -1, 101, 1_000_000])('is not asked for a page of %s', (first) => {
    const text = 'query ($n: Int) { searchProcedures(query: "a", first: $n) { pageInfo { endCursor } } }';
    expect(() => totalOf(text, { n: first })).toThrow('từ 1 đến 100');
    expect(() => totalOf(text.replace('$n)', `${first})`).replace('query ($n: Int)', 'query'))).toThrow(
      'từ 1 đến 100',
    );
  });

  it('is never a guess: a list of objects without a size stops the gateway', () => {
    const unsized = readRelease(testKeys).supergraph.replace(
      /(type Procedure\b[\s\S]*?legalBasis: \[LegalBasis!\]![^\n]*?) @listSize\(assumedSize: 8\)/,
      '$1',
    );
    expect(() => readCostModel(unsized)).toThrow('Lists without @listSize: Procedure.legalBasis.');
  });
});

describe('The price of a document, through the gateway', () => {
  let system: System;
  beforeAll(async () => {
    system = await openDoor({ limits: { costPerSubgraph: 1_500 } });
  }, 120_000);
  afterAll(() => system?.close());

  /** An officer asks for people on the dossier that he handles. */
  const HANDLING = { 'access-dossier': '00000000-0000-4000-8000-000000000000' };
  const NESTED = `{ viewer { dossiers(first: 100) { nodes { parties { person { documents(first: 100) {
    nodes { data { key } } } } } } } } }`;

  it('A28, GWY-6: four nested lists of a hundred are refused, with their cost', async () => {
    for (const persona of ['lan', 'minh'])
      await expectRefused(system, {
        body: bodyOf(NESTED),
        headers: { ...(await signedIn(persona)), ...(persona === 'minh' ? HANDLING : {}) },
        status: 400,
        code: 'COST_ESTIMATED_TOO_EXPENSIVE',
      });
    const answer = await knock(system.origin, bodyOf(NESTED), { ...JSON_TYPE, ...(await signedIn('lan')) });
    expect(JSON.parse(answer.text).errors[0].message).toMatch(/tốn 3\.\d{3}\.\d{3} đơn vị, quá mức 1\.000/);
  });

  it('GWY-6: the length of a page counts where it is a variable, too', async () => {
    const query = `query ($n: Int) { viewer { documents(first: $n) { nodes { data { key } } } } }`;
    const headers = { ...JSON_TYPE, ...(await signedIn('lan')) };
    const small = await knock(system.origin, bodyOf(query, { n: 20 }), headers);
    expect(small.status).toBe(200);
    const large = await knock(system.origin, bodyOf(query, { n: 100 }), headers);
    expectRefusal(large, { status: 400, code: 'COST_ESTIMATED_TOO_EXPENSIVE' });
    const endless = await knock(system.origin, bodyOf(query, { n: 101 }), headers);
    expectRefusal(endless, { status: 400, code: 'BAD_USER_INPUT' });
  });

  it('GWY-6: no subgraph bears more than its share, whatever the whole may cost', async () => {
    const query = `query ($n: Int) { viewer { dossiers(first: $n) { nodes { timeline { status } } } } }`;
    const headers = { ...JSON_TYPE, ...(await signedIn('minh')) };
    const small = await knock(system.origin, bodyOf(query, { n: 50 }), headers);
    expect(small.status).toBe(200);
    const large = await knock(system.origin, bodyOf(query, { n: 90 }), headers);
    expectRefusal(large, { status: 400, code: 'COST_ESTIMATED_TOO_EXPENSIVE' });
    expect(JSON.parse(large.text).errors[0].message).toMatch(/1\.892 đơn vị ở một cơ sở dữ liệu nguồn/);
  });

  it('an agency may ask for more at once than a citizen', async () => {
    const query = '{ viewer { dossiers(first: 60) { nodes { timeline { status } } } } }';
    const asked = async (persona: string) =>
      knock(system.origin, bodyOf(query), { ...JSON_TYPE, ...(await signedIn(persona)) });
    expect((await asked('minh')).status).toBe(200);
    expectRefusal(await asked('lan'), { status: 400, code: 'COST_ESTIMATED_TOO_EXPENSIVE' });
  });

  it('GWY-6: no answer of the whole proof takes more than was estimated', async () => {
    const compared: { key: string; estimate: number; actual: number }[] = [];
    for (const { key, document } of examples) {
      const answer = await system.run(key);
      const root = document.startsWith('mutation') ? 'Mutation' : 'Query';
      // Only `first` changes a price, and the examples write theirs out.
      compared.push({ key, estimate: totalOf(document), actual: actualOf(answer.data, root) });
    }
    expect(compared.filter(({ estimate, actual }) => actual > estimate)).toEqual([]);
    expect(compared.filter(({ actual }) => actual > 0).length).toBeGreaterThan(10);
    const prefill = compared.find(({ key }) => key === 'prefill');
    expect(prefill?.actual).toBeGreaterThan(20);
  });

  it('GWY-6: nor does any page of the whole catalogue', async () => {
    const page = `query ($after: String) { searchProcedures(query: "", first: 1, after: $after) { nodes {
      cases { roles { role } questions { key } components { mappings { resultType { code } } } }
      channels { timeLimits { value } fees { code } } results { code } legalBasis { number } } pageInfo { endCursor } } }`;
    const headers = await signedIn('minh');
    let after: string | null = null;
    let nodes = 0;
    do {
      const answer = await knock(system.origin, bodyOf(page, { after }), { ...JSON_TYPE, ...headers });
      const { data } = JSON.parse(answer.text);
      expect(actualOf(data, 'Query')).toBeLessThanOrEqual(totalOf(page, { after }));
      nodes += data.searchProcedures.nodes.length;
      after = data.searchProcedures.pageInfo.endCursor;
    } while (after !== null && nodes < 60);
    expect(nodes).toBeGreaterThan(40);
  });
});
