/** As `generated.test.ts`, with many more documents, and others each day. */
import { graphs } from './graphs/index.ts';
import { tryDocuments } from './trials.ts';

const DOCUMENTS = 300;
const SEED = Math.floor(Date.now() / 86_400_000);

it.each(graphs.map((graph, index) => [graph.name, graph, index] as const))(
  'answers whatever is asked with %s as the stock executor',
  async (_name, graph, index) => {
    expect(await tryDocuments(graph, { seed: SEED + index, documents: DOCUMENTS })).toBeGreaterThan(0);
  },
  1_200_000,
);
