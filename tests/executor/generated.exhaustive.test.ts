/** Made-up documents as in `differential.test.ts`: many more, and others each day. */
import { supergraphOf } from './graphs/graph.ts';
import { graphs } from './graphs/index.ts';
import { Pair } from './pair.ts';
import { tryDocuments } from './trials.ts';

const DOCUMENTS = 300;
const SEED = Math.floor(Date.now() / 86_400_000);

/**
 * Where the plan is known to be wrong (`gateway/executor/README.md`): a type is asked for that the subgraph does not have, so the call
 * fails, and of stock, which makes two calls of ours, one more survives. Its written operations are in `differential.test.ts`.
 */
const OTHERWISE = '@interfaceObject with @requires';
const compared = graphs.filter(({ name }) => name !== OTHERWISE);

it.each(compared.map((graph, index) => [graph.name, graph, index] as const))(
  'answers whatever is asked with %s as the stock executor',
  async (_name, graph, index) => {
    const pair = await new Pair(supergraphOf(graph)).load();
    expect(await tryDocuments(graph, pair, { seed: SEED + index, documents: DOCUMENTS })).toBeGreaterThan(0);
  },
  1_200_000,
);
