/** Our executor and the stock one over the same sources and plans: whatever is asked, and whatever fails, they answer the same. */

import { type Graph, supergraphOf } from './graphs/graph.ts';
import { graphs } from './graphs/index.ts';
import { comparable, Pair, type SourceFault } from './pair.ts';
import { World, type WorldOptions } from './world.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const FAULTS: readonly SourceFault[] = ['throws', 'errors', 'no data', 'too few', 'null entities', 'no list'];

/** Every way in which the sources of a graph are tried. */
function* supplies(graph: Graph): Generator<WorldOptions & { faults: Record<string, SourceFault> }> {
  const names = Object.keys(graph.subgraphs);
  for (const seed of SEEDS) {
    yield { seed, hasFaults: false, faults: {} };
    yield { seed: seed + 100, hasFaults: true, faults: {} };
    const [spoiled, fault] = [names[seed % names.length], FAULTS[seed % FAULTS.length]];
    if (spoiled !== undefined && fault !== undefined)
      yield { seed: seed + 200, hasFaults: false, faults: { [spoiled]: fault } };
  }
}

describe.each(graphs.map((graph) => [graph.name, graph] as const))('With %s', (_name, graph) => {
  it('answers as the stock executor', async () => {
    const pair = await new Pair(supergraphOf(graph)).load();
    const world = new World(graph);
    for (const { faults, ...options } of supplies(graph))
      for (const operation of graph.operations) {
        world.become(options);
        pair.supply(world.schemas, faults);
        const asked = typeof operation === 'string' ? { query: operation } : operation;
        const { ours, stock } = await pair.ask(asked);
        expect({ asked, faults, ...(comparable(ours) as object) }).toEqual({
          asked,
          faults,
          ...(comparable(stock) as object),
        });
        expect(pair.ours.calls.length).toBeLessThanOrEqual(pair.stock.calls.length);
      }
  });
});

it('tries at least forty graphs', () => expect(graphs.length).toBeGreaterThanOrEqual(40));
