/** Our executor and the stock one over the same sources and plans: whatever is asked, and whatever fails, they answer the same. */
import { supergraphOf } from './graphs/graph.ts';
import { graphs } from './graphs/index.ts';
import { Pair } from './pair.ts';
import { differences, trialsOf } from './trials.ts';
import { World } from './world.ts';

describe.each(graphs.map((graph, index) => [graph.name, graph, index] as const))(
  'With %s',
  (_name, graph, index) => {
    it('answers as the stock executor', async () => {
      const pair = await new Pair(supergraphOf(graph)).load();
      const world = new World(graph);
      for (const seed of [index, index + 1])
        for (const trial of trialsOf(graph, seed))
          for (const operation of graph.operations) {
            const asked = typeof operation === 'string' ? { query: operation } : operation;
            expect(await differences(pair, world, trial, asked)).toEqual([]);
          }
    });
  },
);

it('tries at least forty graphs', () => expect(graphs.length).toBeGreaterThanOrEqual(40));
