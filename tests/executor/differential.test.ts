/** Our executor and the stock one over the same sources and plans: whatever is asked, and whatever fails, they answer the same. */
import { supergraphOf } from './graphs/graph.ts';
import { graphs } from './graphs/index.ts';
import { Pair } from './pair.ts';
import { differences, trialsOf, tryDocuments } from './trials.ts';
import { World } from './world.ts';

const SEED = 20261128;
/** Made-up documents for each graph; the long run makes more. */
const DOCUMENTS = 3;

describe.each(graphs.map((graph, index) => [graph.name, graph, index] as const))(
  'With %s',
  (_name, graph, index) => {
    it('answers as the stock executor', async () => {
      const pair = await new Pair(supergraphOf(graph)).load();
      const world = new World(graph);
      for (const trial of trialsOf(graph, index))
        for (const operation of graph.operations) {
          const asked = typeof operation === 'string' ? { query: operation } : operation;
          expect(await differences(pair, world, trial, asked)).toEqual([]);
        }
      const run = { seed: SEED + index, documents: DOCUMENTS };
      expect(await tryDocuments(graph, pair, run)).toBeGreaterThan(0);
    });
  },
);

it('tries at least forty graphs', () => expect(graphs.length).toBeGreaterThanOrEqual(40));
