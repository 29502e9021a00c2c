/**
 * What a register is asked of an entity at once, and what it can be asked only when another register has answered, is asked in one call. When
 * that call is not answered as it should be, it counts for nothing, and each is asked by itself.
 */
import { graph, supergraphOf } from './graphs/graph.ts';
import { type Answers, Pair } from './pair.ts';

const shop = graph(
  'shop',
  {
    shelf: `type Query { goods: [Goods!] } type Mutation { fill: Goods }
      type Goods @key(fields: "id") { id: ID! }`,
    scales: 'type Goods @key(fields: "id") { id: ID! weight: Int }',
    store: `type Goods @key(fields: "id") { id: ID! weight: Int @external inStock: Boolean
      cost: Int @requires(fields: "weight") }`,
  },
  [],
);

type Variables = Record<string, unknown>;
const askedFor = (variables: Variables) => variables.representations as { id: string; weight?: number }[];
const goods = (id: string) => ({ __typename: 'Goods', id });

/** What the store says of goods: their cost where it was told a weight. */
const inStore = (query: string) => (one: { id: string; weight?: number }) => ({
  ...(query.includes('inStock') ? { inStock: one.id !== '2' } : {}),
  ...(query.includes('cost') ? { cost: 10 * (one.weight ?? 0) } : {}),
});

const WELL: Answers = {
  shelf: () => ({ data: { goods: [goods('1'), goods('2')], fill: goods('1') } }),
  scales: (_query, variables) => ({
    data: { _entities: askedFor(variables).map(({ id }) => ({ weight: Number(id) })) },
  }),
  store: (query, variables) => ({ data: { _entities: askedFor(variables).map(inStore(query)) } }),
};

const QUERY = '{ goods { inStock cost } }';

async function ask(answers: Answers, query = QUERY) {
  const pair = await new Pair(supergraphOf(shop)).load();
  pair.answerWith({ ...WELL, ...answers });
  const { ours, stock } = await pair.ask({ query });
  const callsOf = (name: string): number => pair.ours.calls.filter(({ service }) => service === name).length;
  return { ours, stock, callsOf };
}

describe('Fetches of one register for the same entities', () => {
  it('are one call when the later can be asked', async () => {
    const { ours, stock, callsOf } = await ask({});
    expect(ours.data).toEqual({
      goods: [
        { inStock: true, cost: 10 },
        { inStock: false, cost: 20 },
      ],
    });
    expect(ours).toEqual(stock);
    expect(callsOf('store')).toBe(1);
  });

  it('are asked by themselves when what the later needs does not come', async () => {
    const { ours, stock, callsOf } = await ask({
      scales: () => {
        throw new Error('gone');
      },
    });
    expect(ours.data).toEqual({
      goods: [
        { inStock: true, cost: null },
        { inStock: false, cost: null },
      ],
    });
    expect(ours).toEqual(stock);
    expect(callsOf('store')).toBe(1);
  });

  it('are asked by themselves for those entities alone of which the need is not known', async () => {
    const { ours, stock } = await ask({
      scales: () => ({ data: { _entities: [{ weight: 7 }, null] } }),
    });
    expect(ours.data).toEqual({
      goods: [
        { inStock: true, cost: 70 },
        { inStock: false, cost: null },
      ],
    });
    expect(ours).toEqual(stock);
  });

  it('are asked by themselves when one of them fails, so that the other costs nothing', async () => {
    const store: Answers['store'] = (query, variables) =>
      query.includes('cost')
        ? {
            data: { _entities: askedFor(variables).map(() => null) },
            errors: [{ message: 'lost', path: ['_entities', 0, 'cost'] }],
          }
        : { data: { _entities: askedFor(variables).map(inStore(query)) } };
    const { ours, stock, callsOf } = await ask({ store });
    expect(ours.data).toEqual({
      goods: [
        { inStock: true, cost: null },
        { inStock: false, cost: null },
      ],
    });
    // Told once: by the call for the cost alone.
    expect(ours).toEqual(stock);
    expect(callsOf('store')).toBe(3);
  });

  it('are told of once each when the register is gone', async () => {
    const { ours, stock } = await ask({
      store: () => {
        throw new Error('gone');
      },
    });
    expect(ours).toEqual(stock);
    expect(ours.errors).toHaveLength(2);
  });

  it('stay two in a mutation, where what was read before says nothing of what is after', async () => {
    const { ours, stock, callsOf } = await ask({}, 'mutation { fill { inStock cost } }');
    expect(ours).toEqual(stock);
    expect(callsOf('store')).toBe(2);
  });
});
