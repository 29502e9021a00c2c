/** The gateway that Apollo Server gets: what it uses of Apollo's, what it keeps, and what it lets go. */
import { queryObjects } from 'node:v8';
import { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { gatewayWith } from '../../gateway/executor/choice.ts';
import { CompiledGateway } from '../../gateway/executor/gateway.ts';
import { CompiledOperation } from '../../gateway/executor/operation.ts';
import { graph, supergraphOf } from './graphs/graph.ts';
import { Pair } from './pair.ts';

const small = graph(
  'small',
  {
    a: `type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! }`,
    b: `type Thing @key(fields: "id") { id: ID! name: String }`,
  },
  [],
);

describe('The compiled gateway', () => {
  it('is a gateway of Apollo, chosen by its name', () => {
    expect(CompiledGateway.prototype).toBeInstanceOf(ApolloGateway);
    expect(gatewayWith('compiled')).toBe(CompiledGateway);
    expect(gatewayWith('stock')).toBe(ApolloGateway);
  });

  it('finds in Apollo’s gateway what its types hide', async () => {
    const { gateway } = (await new Pair(supergraphOf(small)).load()).ours;
    const internals = gateway as unknown as Record<string, unknown>;
    for (const name of ['apiSchema', 'supergraphSchema', 'queryPlanStore', 'serviceMap'])
      expect([name, typeof internals[name]]).toEqual([name, 'object']);
    expect(Object.keys(internals.serviceMap as object)).toEqual(['a', 'b']);
    expect('experimental_didResolveQueryPlan' in internals).toBe(true);
  });

  it('refuses variables that do not fit before anything is asked, as stock does', async () => {
    const pair = await new Pair(supergraphOf(small)).load();
    const { ours, stock } = await pair.ask({
      query: 'query ($yes: Boolean!) { thing @include(if: $yes) { id } }',
      variables: { yes: 'perhaps' },
    });
    expect(ours.errors.map(({ message }) => message)).toEqual(stock.errors.map(({ message }) => message));
    expect(ours.data).toBeUndefined();
    expect(pair.ours.calls).toEqual([]);
  });

  it('answers each choice of conditions for itself, however many there are', async () => {
    const pair = await new Pair(supergraphOf(small)).load();
    pair.answerWith({
      a: () => ({ data: { thing: { __typename: 'Thing', id: '1' } } }),
      b: () => ({ data: { _entities: [{ name: 'N' }] } }),
    });
    const names = ['a', 'b', 'c', 'd', 'e'];
    const query = `query (${names.map((name) => `$${name}: Boolean!`)}) { thing { ${names
      .map((name) => `${name}: id @include(if: $${name})`)
      .join(' ')} name } }`;
    for (let choice = 0; choice < 32; choice += 1) {
      const variables = Object.fromEntries(names.map((name, bit) => [name, (choice & (1 << bit)) !== 0]));
      const { ours, stock } = await pair.ask({ query, variables });
      expect(ours).toEqual(stock);
    }
  });

  it('lets go what a plan was compiled to when its plan goes', async () => {
    const kept = new Map<string, QueryPlan>();
    const plans = {
      get: async (key: string) => kept.get(key),
      set: async (key: string, plan: QueryPlan) => void kept.set(key, plan),
      delete: async (key: string) => kept.delete(key),
      // What Apollo's gateway does when another supergraph is loaded.
      clear: () => kept.clear(),
    };
    const pair = await new Pair(supergraphOf(small), plans).load();
    pair.answerWith({ a: () => ({ data: { thing: { __typename: 'Thing', id: '1' } } }) });
    // After a collection; other files of tests have left some too.
    const countCompiled = (): number => queryObjects(CompiledOperation, { format: 'count' });
    const before = countCompiled();
    for (let n = 0; n < 3; n += 1) await pair.askPlanned({ query: `query Q${n} { thing { id } }` });
    expect(countCompiled()).toBe(before + 3);
    plans.clear();
    expect(countCompiled()).toBe(before);
  });
});
