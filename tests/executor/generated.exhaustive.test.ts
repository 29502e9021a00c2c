/** Made-up documents as in `differential.test.ts`: many more, and others each day. */
import { supergraphOf } from './graphs/graph.ts';
import { graphs } from './graphs/index.ts';
import { Pair } from './pair.ts';
import { tryDocuments } from './trials.ts';

const DOCUMENTS = 300;
const SEED = Math.floor(Date.now() / 86_400_000);

it.each(graphs.map((graph, index) => [graph.name, graph, index] as const))(
  'answers whatever is asked with %s as the stock executor',
  async (_name, graph, index) => {
    const pair = await new Pair(supergraphOf(graph)).load();
    expect(await tryDocuments(graph, pair, { seed: SEED + index, documents: DOCUMENTS })).toBeGreaterThan(0);
  },
  1_200_000,
);
