/** Where the planner goes wrong over a supergraph as it is, and does not over the one that is prepared for it. */
import { parse } from 'graphql';
import { ApolloPlanMaker } from '../../gateway/release/planner/planMaker.ts';
import { prepareForPlanning } from '../../gateway/release/planner/plannedSupergraph.ts';
import { graph, supergraphOf } from './graphs/graph.ts';
import { graphs } from './graphs/index.ts';
import { feed, mashed, shop } from './graphs/planning.ts';
import { Pair } from './pair.ts';
import { schemasOf } from './world.ts';

type Product = { upc: string; price?: number; weight?: number; category?: { averagePrice: number } };

const RATES: Record<string, number> = { VND: 1, USD: 25, EUR: 30 };
const inCurrency = (amount: number, currency: string): number => amount * (RATES[currency] ?? 0);

const goods = [
  { __typename: 'Product', upc: 'p1', name: 'Bút', base: 2, weight: 3 },
  { __typename: 'Product', upc: 'p2', name: 'Vở', base: 5, weight: 7 },
];

async function openShop(): Promise<Pair> {
  const pair = await new Pair(supergraphOf(shop)).load();
  const price = ({ base }: { base: number }, { currency }: { currency: string }) =>
    inCurrency(base, currency);
  pair.supply(
    schemasOf(shop, {
      goods: {
        Query: { products: () => goods },
        Product: {
          __resolveReference: ({ upc }: Product) => goods.find((one) => one.upc === upc),
          price,
          size: (_: Product, { unit }: { unit: string }) => (unit === 'cm' ? 10 : 100),
          category: ({ base }: { base: number }) => ({ base: base * 2 }),
        },
        Category: { averagePrice: price },
      },
      post: {
        Product: {
          __resolveReference: (known: Product) => known,
          inDollars: ({ price: known = 0, weight = 0 }: Product) => known * weight,
          inEuros: ({ price: known = 0 }: Product, { times = 1 }: { times?: number }) => known * times,
          box: ({ size }: { size: number }) => size,
          isDear: ({ category }: Product) => (category?.averagePrice ?? 0) > 200,
        },
      },
    }),
  );
  return pair;
}

const productsOf = (answer: { data: unknown }): object[] => (answer.data as { products: object[] }).products;

describe('A field that is asked with other arguments than a @requires names', () => {
  it('is answered with the arguments of each', async () => {
    const pair = await openShop();
    const { ours, stock } = await pair.ask({ query: '{ products { price(currency: "VND") inDollars } }' });
    expect(productsOf(ours)).toEqual([
      { price: 2, inDollars: 150 },
      { price: 5, inDollars: 875 },
    ]);
    // Stock computes dollars from đồng.
    expect(productsOf(stock)[0]).toEqual({ price: 2, inDollars: 6 });
  });

  it('is answered so where the arguments are variables, or stand deeper, or are left to their default', async () => {
    const pair = await openShop();
    const { ours } = await pair.ask({
      query: `query ($in: String!, $unit: String) { products {
        price(currency: $in) inDollars size(unit: $unit) box category { averagePrice(currency: $in) } isDear } }`,
      variables: { in: 'VND', unit: 'mm' },
    });
    expect(productsOf(ours)).toEqual([
      { price: 2, inDollars: 150, size: 100, box: 10, category: { averagePrice: 4 }, isDear: false },
      { price: 5, inDollars: 875, size: 100, box: 10, category: { averagePrice: 10 }, isDear: true },
    ]);
  });

  it('keeps the name that its client sees when it fails', async () => {
    const pair = await openShop();
    pair.answerWith({
      goods: () => ({
        data: { products: [{ __typename: 'Product', upc: 'p1', price__required_0: null, weight: 1 }] },
        errors: [{ message: 'lost', path: ['products', 0, 'price__required_0'] }],
      }),
    });
    const ours = await pair.askOurs({ query: '{ products { inDollars } }' });
    expect(ours.errors[0]?.path).toEqual(['products', 0, 'price']);
  });
});

describe('A field that two @requires name with different arguments', () => {
  it('travels for each in a call of its own, with the variables of that call', async () => {
    const pair = await openShop();
    const { ours, stock } = await pair.ask({
      query: 'query ($times: Int) { products { inDollars inEuros(times: $times) isDear } }',
      variables: { times: 2 },
    });
    expect(productsOf(ours)).toEqual([
      { inDollars: 150, inEuros: 120, isDear: false },
      { inDollars: 875, inEuros: 300, isDear: true },
    ]);
    expect(pair.ours.calls.map(({ service }) => service)).toEqual(['goods', 'post', 'post']);
    expect(pair.ours.calls[1]?.query).not.toContain('times');
    // Stock asks for one of the two prices, and computes both from it.
    expect(productsOf(stock)).not.toEqual(productsOf(ours));
  });
});

describe('A list that a @requires names with arguments', () => {
  it('is not the list of another length that the client asks for', async () => {
    const pair = await new Pair(supergraphOf(feed)).load();
    const comments = ['1', '2', '3', '4'].map((id) => ({ id }));
    pair.supply(
      schemasOf(feed, {
        c: {
          Query: { feed: () => [{ id: 'p' }] },
          Comment: { __resolveReference: ({ id }: { id: string }) => ({ id, authorId: `a${id}` }) },
        },
        d: {
          Post: {
            __resolveReference: (known: object) => known,
            comments: (_: unknown, { limit }: { limit: number }) => comments.slice(0, limit),
            author: (known: { comments: { authorId: string }[] }) => ({
              id: known.comments.at(-1)?.authorId,
            }),
          },
          Comment: { __resolveReference: (known: object) => known },
        },
      }),
    );
    const { ours, stock } = await pair.ask({
      query:
        'query ($limit: Int = 1) { feed { author { id } ...One ...Two } } fragment One on Post { comments(limit: $limit) { id } } fragment Two on Post { comments(limit: $limit) { authorId } }',
    });
    expect(ours.data).toEqual({
      feed: [{ author: { id: 'a3' }, comments: [{ id: '1', authorId: 'a1' }] }],
    });
    expect(stock.data).not.toEqual(ours.data);
  });
});

describe('A key that a subgraph cannot resolve', () => {
  it('is not the one by which a plan comes back with what a @requires needs', async () => {
    const pair = await new Pair(supergraphOf(mashed)).load();
    const sent: unknown[] = [];
    const thing = { __typename: 'A', id: '1', pair: { one: 'x', two: 'y' } };
    pair.supply(
      schemasOf(mashed, {
        a: { A: { __resolveReference: () => ({ ...thing, name: 'Lan' }) } },
        b: {
          Query: { list: () => [thing] },
          A: {
            __resolveReference: (known: { id?: string }) => {
              sent.push(known);
              return known.id === undefined ? null : known;
            },
            long: ({ name }: { name: string }) => `${name} Anh`,
          },
        },
      }),
    );
    const asked = { query: '{ list { id long } }' };
    expect((await pair.askOurs(asked)).data).toEqual({ list: [{ id: '1', long: 'Lan Anh' }] });
    expect(sent).toEqual([{ __typename: 'A', id: '1', pair: { two: 'y' }, name: 'Lan' }]);
    // Stock comes with a key that b cannot resolve.
    expect((await pair.askStock(asked)).data).not.toEqual({ list: [{ id: '1', long: 'Lan Anh' }] });
  });
});

describe('A supergraph that is prepared for planning', () => {
  it('is the same text where nothing in it leads the planner astray', () => {
    const plain = graphs.filter(({ name }) => name === 'conditions' || name === '@requires');
    expect(plain).toHaveLength(2);
    for (const one of plain) expect(prepareForPlanning(supergraphOf(one)).sdl).toBe(supergraphOf(one));
  });

  it('shows clients no field that stands in for another', () => {
    const maker = new ApolloPlanMaker(supergraphOf(shop));
    expect(() => maker.plan(parse('{ products { price__required_0 } }'), undefined)).toThrow(
      /Cannot query field/,
    );
  });

  it('takes a name that no field has', () => {
    const odd = graph(
      'odd',
      {
        a: `type Query { t: T } type T @key(fields: "id") { id: ID! n(of: Int): Int n__required_0: Int }`,
        b: `type T @key(fields: "id") { id: ID! n(of: Int): Int @external m: Int @requires(fields: "n(of: 1)") }`,
      },
      [],
    );
    expect([...prepareForPlanning(supergraphOf(odd)).standIns.keys()]).toEqual(['n__required_1']);
  });

  it('has them on an interface and on all that implement it', () => {
    const abstract = graph(
      'abstract',
      {
        a: `type Query { set: Set } type Set @key(fields: "id") { id: ID! main: Part } interface Part { no(base: Int): Int }
          type Bolt implements Part { no(base: Int): Int } type Nut implements Part { no(base: Int): Int }`,
        b: `type Set @key(fields: "id") { id: ID! main: Part @external label: String @requires(fields: "main { no(base: 2) }") }
          interface Part { no(base: Int): Int } type Bolt implements Part { no(base: Int): Int @external }
          type Nut implements Part { no(base: Int): Int @external }`,
      },
      [],
    );
    const maker = new ApolloPlanMaker(supergraphOf(abstract));
    const text = JSON.stringify(maker.plan(parse('{ set { main { no(base: 10) } label } }'), undefined));
    expect(text).toContain('no__required_0:no(base:2)');
    expect(text).toContain('no(base:10)');
  });
});

describe('A field that no subgraph can answer where it is asked', () => {
  const nodes = graph(
    'nodes',
    {
      a: `type Query { node: Node box: Box deep: Deep! } interface Node @key(fields: "id") { id: ID! } type Box { size: Int node: Node }
        type Deep { node: Node! } type Bread @key(fields: "id") { id: ID! }`,
      b: `type Query { other: Node } type Node @key(fields: "id") @interfaceObject { id: ID! field: String }`,
    },
    [],
  );
  const openNodes = async (): Promise<Pair> => {
    const pair = await new Pair(supergraphOf(nodes)).load();
    pair.answerWith({
      a: () => ({ data: { box: { size: 1, __typename: 'Box' }, deep: { __typename: 'Deep' } } }),
      b: () => ({ data: { other: { id: 'n1', field: 'foo' } } }),
    });
    return pair;
  };

  it('is an error, not null without a word', async () => {
    const pair = await openNodes();
    const { ours, stock } = await pair.ask({ query: '{ node { field } }' });
    expect(ours.data).toBeNull();
    expect(ours.errors).toEqual([
      { path: ['node'], code: 'INTERNAL_SERVER_ERROR', message: expect.any(String) as string },
    ]);
    expect(pair.ours.calls).toEqual([]);
    expect(stock).toEqual({ data: { node: null }, errors: [], completion: [] });
  });

  it('costs its own place of an answer', async () => {
    const pair = await openNodes();
    const { data, errors } = await pair.askOurs({
      query: '{ other { id field } box { size n: node { field } } deep { node { field } } __typename }',
    });
    expect(data).toBeNull();
    expect(errors.map(({ path }) => path)).toEqual([['box', 'n'], ['deep']]);
    const some = await pair.askOurs({ query: '{ other { id field } box { size n: node { field } } }' });
    expect(some.data).toEqual({ other: { id: 'n1', field: 'foo' }, box: { size: 1, n: null } });
  });

  it('is none where conditions leave nothing of it', async () => {
    const pair = await openNodes();
    const asked = {
      query:
        'query ($no: Boolean!) { box @skip(if: $no) { size @include(if: $no) node { id @include(if: $no) } } }',
      variables: { no: false },
    };
    const { ours, stock } = await pair.ask(asked);
    expect(ours).toEqual(stock);
    expect(ours.errors).toEqual([]);
  });

  it('is none where it is left out, and none of the schema itself', async () => {
    const pair = await openNodes();
    const { ours, stock } = await pair.ask({
      query:
        'query ($no: Boolean!) { __typename node @include(if: $no) { field } __schema { queryType { name } } }',
      variables: { no: false },
    });
    expect(ours).toEqual(stock);
    expect(ours.errors).toEqual([]);
  });
});

describe('An object that a subgraph knows as its interface only', () => {
  const media = graph(
    'media',
    {
      a: `type Query { books: [Book] } interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! pages: Int }`,
      b: `type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int }`,
    },
    [],
  );

  it('keeps its type when that subgraph is asked for it', async () => {
    const pair = await new Pair(supergraphOf(media)).load();
    pair.answerWith({
      a: () => ({ data: { books: [{ __typename: 'Book', id: '1', pages: 7 }] } }),
      b: () => ({ data: { _entities: [{ __typename: 'Media', stars: 5 }] } }),
    });
    const { ours, stock } = await pair.ask({ query: '{ books { __typename stars pages } }' });
    expect(ours.data).toEqual({ books: [{ __typename: 'Book', stars: 5, pages: 7 }] });
    expect(stock.data).toEqual({ books: [null] });
  });
});
