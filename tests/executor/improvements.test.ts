/** Where our executor and the stock one differ, and why ours is right. Everywhere else they answer the same (`differential.test.ts`). */
import { graph, supergraphOf } from './graphs/graph.ts';
import { type Answers, Pair } from './pair.ts';
import { schemasOf } from './world.ts';

const library = graph(
  'library',
  {
    shelf: `type Query { found: [Found!] books: [Book] carts: [Cart] grid: Grid } union Found = Book | Film
      type Book @key(fields: "id") { id: ID! } type Film @key(fields: "id") { id: ID! }
      type Cart @key(fields: "id") { id: ID! lines: [[Line!]!]! } type Line { amount: Int! } type Grid { cells: [Int] name: String }`,
    press: `type Book @key(fields: "id") { id: ID! title: String stars: Int notes: [Note!] } type Note { text: String }
      type Cart @key(fields: "id") { id: ID! lines: [[Line!]!]! @external total: Int @requires(fields: "lines { amount }") }
      type Line { amount: Int! @external }`,
  },
  [],
);

const COMPLETION = [
  ['grid', 'name'],
  ['grid', 'cells', 1],
  ['found', 1],
];

async function openWith(answers: Answers): Promise<Pair> {
  const pair = await new Pair(supergraphOf(library)).load();
  pair.answerWith(answers);
  return pair;
}

const book = (id: string) => ({ __typename: 'Book', id });
const entitiesOf = (variables: Record<string, unknown>) => variables.representations as { id: string }[];

describe('Our executor', () => {
  it('names the entity that failed, where others of the list were asked for elsewhere or not at all', async () => {
    const pair = await openWith({
      shelf: () => ({ data: { found: [{ __typename: 'Film', id: '9' }, book('1'), book('2')] } }),
      press: () => ({
        data: { _entities: [{ title: 'Số đỏ' }, null] },
        errors: [{ message: 'lost', path: ['_entities', 1, 'title'] }],
      }),
    });
    const { ours, stock } = await pair.ask({ query: '{ found { __typename ... on Book { title } } }' });
    expect(ours.data).toEqual(stock.data);
    expect(ours.errors[0]?.path).toEqual(['found', 2, 'title']);
    // The second of the list, which is well.
    expect(stock.errors[0]?.path).toEqual(['found', 1, 'title']);
  });

  it('asks for an entity once, wherever and however often it stands', async () => {
    const pair = await openWith({
      shelf: () => ({ data: { books: [book('1'), book('2'), book('1'), null, book('1')] } }),
      press: (_query, variables) => ({
        data: {
          _entities: entitiesOf(variables).map(({ id }) => ({ title: `T${id}`, notes: [{ text: id }] })),
        },
      }),
    });
    const { ours, stock } = await pair.ask({ query: '{ books { title notes { text } } }' });
    expect(ours).toEqual(stock);
    expect(pair.ours.calls.map(({ representations }) => representations)).toEqual([undefined, 2]);
    expect(pair.stock.calls.map(({ representations }) => representations)).toEqual([undefined, 4]);
  });

  it('tells an error of an entity wherever it stands', async () => {
    const pair = await openWith({
      shelf: () => ({ data: { books: [book('1'), book('2'), book('1')] } }),
      press: (_query, variables) => ({
        data: { _entities: entitiesOf(variables).map(() => null) },
        errors: entitiesOf(variables).map((_, index) => ({ message: 'lost', path: ['_entities', index] })),
      }),
    });
    const { ours, stock } = await pair.ask({ query: '{ books { title } }' });
    const paths = ({ errors }: typeof ours) => errors.map(({ path }) => JSON.stringify(path)).sort();
    expect(paths(ours)).toEqual(['["books",0]', '["books",1]', '["books",2]']);
    expect(paths(stock)).toEqual(paths(ours));
  });

  it.each([
    [
      'a list',
      { found: 'none', books: [book('1')], grid: { cells: 7, name: 'g' } },
      ['found'],
      ['grid', 'cells'],
    ],
    ['an object', { found: [3], books: [book('1')], grid: 'g' }, ['found', 0], ['grid']],
  ])('answers the rest when something else stands where %s should be', async (_what, data, ...places) => {
    const pair = await openWith({
      shelf: () => ({ data }),
      press: () => ({ data: { _entities: [{ title: 'Số đỏ' }] } }),
    });
    const asked = { query: '{ found { __typename } books { title } grid { cells name } }' };
    const ours = await pair.askOurs(asked);
    expect(ours.data).toMatchObject({ found: null, books: [{ title: 'Số đỏ' }] });
    expect(ours.errors.map(({ path, code }) => [path, code])).toEqual(
      places.map((path) => [path, 'SUBGRAPH_INVALID_RESPONSE']),
    );
    // Stock answers nothing at all.
    expect((await pair.askStock(asked)).data).toBeUndefined();
  });

  it('finds what a field needs in lists of lists', async () => {
    const sent: unknown[] = [];
    const pair = await openWith({
      shelf: () => ({
        data: { carts: [{ __typename: 'Cart', id: '1', lines: [[{ amount: 2 }], [{ amount: 3 }]] }] },
      }),
      press: (_query, { representations }) => {
        sent.push(representations);
        return { data: { _entities: [{ total: 5 }] } };
      },
    });
    expect((await pair.askOurs({ query: '{ carts { total } }' })).data).toEqual({ carts: [{ total: 5 }] });
    expect(sent).toEqual([[{ __typename: 'Cart', id: '1', lines: [[{ amount: 2 }], [{ amount: 3 }]] }]]);
  });

  it('keeps nought, false and the empty text where a plan asks for a field under a made-up name', async () => {
    // One may be null in its subgraph and the other may not, so that a plan cannot ask for both under one name.
    const renamed = graph(
      'renamed',
      {
        a: `type Query { all: [Any!] } union Any = Pen | Cup type Pen @shareable { number: Int! text: String! yes: Boolean! }
          type Cup { number: Int text: String yes: Boolean }`,
        b: 'type Query { pen: Pen } type Pen @shareable { number: Int text: String yes: Boolean }',
      },
      [],
    );
    const pair = await new Pair(supergraphOf(renamed)).load();
    const cup = { __typename: 'Cup', number: 0, text: '', yes: false };
    const resolvers = { Query: { all: () => [{ __typename: 'Pen', number: 0, text: '', yes: false }, cup] } };
    pair.supply(schemasOf(renamed, { a: resolvers }));
    const { ours, stock } = await pair.ask({
      query: '{ all { ... on Pen { number text yes } ... on Cup { number text yes } } }',
    });
    expect(pair.ours.calls[0]?.query).toContain('__alias_0');
    const none = { number: 0, text: '', yes: false };
    expect(ours.data).toEqual({ all: [none, none] });
    expect(stock.data).toEqual({ all: [none, { number: null, text: null, yes: null }] });
  });

  it('answers fragments on Query, whatever a subgraph calls its own root', async () => {
    const pair = await openWith({
      shelf: () => ({ data: { __typename: 'RootOfTheShelf', books: [book('1')] } }),
      press: () => ({ data: { _entities: [{ title: 'Số đỏ' }] } }),
    });
    const { ours, stock } = await pair.ask({
      query:
        '{ __typename ... on Query { books { title } } ...Grid } fragment Grid on Query { grid { name } }',
    });
    expect(ours).toEqual({
      data: { __typename: 'Query', books: [{ title: 'Số đỏ' }], grid: null },
      errors: [],
      completion: [],
    });
    expect(stock.data).not.toEqual(ours.data);
  });

  it('tells each problem of completion once and in the order of the answer, wherever a field was selected', async () => {
    const pair = await openWith({
      shelf: () => ({
        data: { found: [book('1'), { __typename: 'Ghost' }], grid: { cells: [1, 'two'], name: 3 } },
      }),
    });
    const { ours, stock } = await pair.ask({
      query:
        'query ($yes: Boolean!) { grid { name } found { __typename } ... @include(if: $yes) { grid { cells name } } }',
      variables: { yes: true },
    });
    expect(ours.data).toEqual(stock.data);
    expect(ours.completion.map(({ path }) => path)).toEqual(COMPLETION);
    expect(new Set(stock.completion.map(({ path }) => String(path)))).toEqual(
      new Set(COMPLETION.map(String)),
    );
    expect(stock.completion).not.toEqual(ours.completion);
  });
});
