/** How a small graph is tried: with whose data, and with what going wrong. */
import fc from 'fast-check';
import { documentsFor } from './documents.ts';
import type { Graph } from './graphs/graph.ts';
import { type Asked, type Comparable, comparable, type Pair, type SourceFault } from './pair.ts';
import { World, type WorldOptions } from './world.ts';

const FAULTS: readonly SourceFault[] = ['throws', 'errors', 'no data', 'too few', 'null entities', 'no list'];

export interface Trial extends WorldOptions {
  faults: Record<string, SourceFault>;
}

/** Every kind of trouble comes once in six seeds, at one subgraph after the other. */
export function trialsOf({ subgraphs }: Graph, seed: number): Trial[] {
  const names = Object.keys(subgraphs);
  const [spoiled, fault] = [names[seed % names.length], FAULTS[seed % FAULTS.length]];
  const trials: Trial[] = [
    { seed, hasFaults: false, faults: {} },
    { seed: seed + 100, hasFaults: true, faults: {} },
  ];
  if (spoiled !== undefined && fault !== undefined)
    trials.push({ seed: seed + 200, hasFaults: false, faults: { [spoiled]: fault } });
  return trials;
}

/** What one side answered that the other did not; empty when they agree. */
export async function differences(pair: Pair, world: World, trial: Trial, asked: Asked): Promise<object[]> {
  world.become(trial);
  pair.supply(world.schemas, trial.faults);
  const both = await pair.ask(asked);
  const [ours, stock] = [comparable(both.ours), comparable(both.stock)];
  const found = isSame(ours, stock) ? [] : [{ asked, trial, ours, stock }];
  const [our, their] = [pair.ours.calls.length, pair.stock.calls.length];
  return our <= their ? found : [...found, { asked, trial, calls: our, stock: their }];
}

/**
 * Stock counts the entities of a path where it should count those of the call, and then names another entry of the list
 * (`improvements.test.ts` shows which is right): here only that may differ.
 */
function isSame(ours: Comparable, stock: Comparable): boolean {
  if (JSON.stringify(ours) === JSON.stringify(stock)) return true;
  const withoutEntries = ({ errors }: Comparable): string =>
    String(errors.map((error) => error.replace(/(?<=[[,])\d+(?=[\],])/g, '@')).sort());
  return ours.data === stock.data && withoutEntries(ours) === withoutEntries(stock);
}

/** Tries documents made up for a graph; gives how many fitted it. */
export async function tryDocuments(
  graph: Graph,
  pair: Pair,
  run: { seed: number; documents: number },
): Promise<number> {
  const world = new World(graph);
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(documentsFor(pair.schema), fc.nat(50), async (asked, seed) => {
      fc.pre(pair.isValid(asked.query));
      tried += 1;
      for (const trial of trialsOf(graph, seed))
        expect(await differences(pair, world, trial, asked)).toEqual([]);
    }),
    { seed: run.seed, numRuns: run.documents },
  );
  return tried;
}
