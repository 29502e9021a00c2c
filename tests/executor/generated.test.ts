/** Made-up documents over every small graph: our executor and the stock one answer the same. */
import { graphs } from './graphs/index.ts';
import { tryDocuments } from './trials.ts';

const SEED = 20261128;
/** For each graph; the long run makes more. */
const DOCUMENTS = 3;

it.each(graphs.map((graph, index) => [graph.name, graph, index] as const))(
  'answers whatever is asked with %s as the stock executor',
  async (_name, graph, index) => {
    expect(await tryDocuments(graph, { seed: SEED + index, documents: DOCUMENTS })).toBeGreaterThan(0);
  },
  120_000,
);
