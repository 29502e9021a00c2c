/** Questions about the schema: priced, bounded, and each answered once. */
import { getIntrospectionQuery } from 'graphql';
import { findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { testKeys } from '../support/registers.ts';
import { bodyOf, expectRefusal, JSON_TYPE, knock } from './door.ts';
import { type LoneGateway, openLoneGateway } from './loneGateway.ts';

/** As the sandbox's editor asks it. */
const EDITOR = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const FIELDS = '{ types { name fields { name args { name } type { name ofType { name } } } } }';
const several = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

describe('The schema, asked for by introspection,', () => {
  let lone: LoneGateway;
  let asked = 0;
  beforeAll(async () => {
    lone = await openLoneGateway({
      // So that what flows back does not blur the prices.
      limits: { budgetAddress: 1e6, refillAddress: 1 },
      send: async (path) => {
        if (path === '/graphql') asked += 1;
        return { status: 200, body: { data: { procedure: { code: '1.004222' } } } };
      },
    });
  }, 120_000);
  afterAll(() => lone?.close());

  const ask = (query: string, variables: object = {}) =>
    knock(lone.origin, bodyOf(query, variables), JSON_TYPE);
  const left = ({ headers }: { headers: Record<string, unknown> }): number =>
    Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]);

  it('is told to a stranger with the editor of the sandbox as far as it is public', async () => {
    const answer = await ask(EDITOR);
    const { __schema } = JSON.parse(answer.text).data;
    const names = __schema.types.map(({ name }: { name: string }) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(names).toContain('Procedure');
    expect(names).not.toContain('Person');
    expect(answer.text.length).toBeLessThan(1024 * 1024);
  });

  it('costs by what is asked about it', async () => {
    const costOf = async (query: string): Promise<number> => {
      const before = left(await ask('{ __typename }'));
      return before - left(await ask(query));
    };
    expect(await costOf(EDITOR)).toBeGreaterThan(50);
    expect(await costOf(`{ __schema ${FIELDS} }`)).toBeGreaterThan(20);
    expect(await costOf('{ __type(name: "Person") { name fields { name } } }')).toBeLessThan(20);
  });

  it.each([
    [
      'ten times under other names',
      `{ ${several(10, (n) => `s${n}: __schema ${FIELDS}`)} }`,
      'MAX_ROOT_FIELDS_LIMIT',
    ],
    [
      'by type, again and again',
      `{ ${several(10, (n) => `t${n}: __type(name: "Query") { name }`)} }`,
      'MAX_ROOT_FIELDS_LIMIT',
    ],
    [
      'in fragments',
      `{ ${several(5, (n) => `...f${n}`)} } ${several(5, (n) => `fragment f${n} on Query { s${n}: __schema ${FIELDS} }`)}`,
      'MAX_ROOT_FIELDS_LIMIT',
    ],
    [
      'beside a question about data',
      `{ procedure(code: "1.004222") { code } ${several(4, (n) => `s${n}: __schema { types { name } }`)} }`,
      'MAX_ROOT_FIELDS_LIMIT',
    ],
    [
      'by the fields of the types of the fields of all types',
      '{ __schema { types { fields { type { fields { type { name ofType { name } } args { name } } } } } } }',
      'COST_ESTIMATED_TOO_EXPENSIVE',
    ],
    [
      'by the possible types of all types, with their fields under many names',
      `{ __schema { types { possibleTypes { ${several(15, (n) => `f${n}: fields { name description type { name } }`)} } } } }`,
      'COST_ESTIMATED_TOO_EXPENSIVE',
    ],
  ])('is not told %s', async (_how, query, code) => {
    asked = 0;
    expectRefusal(await ask(query), { status: 400, code });
    expect(asked).toBe(0);
  });

  it('is not told to who signed in by one text of all fields under many names', async () => {
    const query = `{ __schema { types { fields { ${several(19, (n) => `a${n}: description`)} } } } }`;
    const token = await issueToken(testKeys, 'https://issuer.test', findPersona('lan') as never, new Date());
    const headers = { ...JSON_TYPE, authorization: `Bearer ${token}` };
    const answer = await knock(lone.origin, bodyOf(query), headers);
    expectRefusal(answer, { status: 400, code: 'MAX_SELECTIONS_LIMIT' });
  });

  it('is told beside an answer about data, at its price', async () => {
    const answer = await ask('{ procedure(code: "1.004222") { code } __schema { queryType { name } } }');
    expect(JSON.parse(answer.text).data).toEqual({
      procedure: { code: '1.004222' },
      __schema: { queryType: { name: 'Query' } },
    });
  });

  it.each([
    ['__Schema', '{ __schema { ...F } }', 'queryType { name }'],
    ['__Type', '{ __type(name: "Person") { ...F } }', 'name'],
    ['__Field', '{ __type(name: "Person") { fields { ...F } } }', 'name'],
    ['__InputValue', '{ __type(name: "Query") { fields { args { ...F } } } }', 'name'],
    ['__EnumValue', '{ __type(name: "HoldingStatus") { enumValues { ...F } } }', 'name'],
    ['__Directive', '{ __schema { directives { ...F } } }', 'name'],
  ])('is told to a fragment on %s, named and inline', async (type, query, fields) => {
    for (const document of [
      `${query} fragment F on ${type} { ${fields} }`,
      query.replace('...F', `... on ${type} { ${fields} }`),
    ]) {
      const body = JSON.parse((await ask(document)).text);
      expect(body.errors).toBeUndefined();
    }
  });

  it('is told about what a variable names, and each answer is made once', async () => {
    const query =
      'query ($n: String!, $d: Boolean = false) { __type(name: $n) { name fields @include(if: $d) { name } } }';
    for (const n of ['Procedure', 'Agency', 'Procedure', 'Nothing'])
      expect(JSON.parse((await ask(query, { n })).text).data).toEqual({
        __type: n === 'Nothing' ? null : { name: n },
      });
    const began = performance.now();
    const texts = new Set<string>();
    for (let round = 0; round < 10; round += 1) texts.add((await ask(EDITOR)).text);
    expect(texts.size).toBe(1);
    expect(lone.gateway.rememberedBytes().schemaAnswers).toBeGreaterThan(200_000);
    expect(performance.now() - began).toBeLessThan(60_000);
  });
});
