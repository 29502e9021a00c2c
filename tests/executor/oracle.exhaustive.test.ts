/** Two planners as in `oracle.test.ts`: all graphs, many more documents, and others each day. */
import { graphs } from './graphs/index.ts';
import { planningGraphs } from './graphs/planning.ts';
import { RustPlanner } from './oracle/rustPlanner.ts';
import { OTHERWISE, SecondOpinion } from './oracle/secondOpinion.ts';

const DOCUMENTS = 100;
const SEED = Math.floor(Date.now() / 86_400_000);

let rust: RustPlanner;
beforeAll(() => {
  rust = new RustPlanner();
});
afterAll(() => rust?.close());

const compared = [...graphs, ...planningGraphs].filter(({ name }) => !OTHERWISE.has(name));

it.each(compared.map((graph, index) => [graph.name, graph, index] as const))(
  'with %s, a plan of ours answers what a plan of the Rust planner answers',
  async (_name, graph, index) => {
    const opinion = await new SecondOpinion(graph, rust).load();
    const run = { seed: SEED + index, documents: DOCUMENTS };
    expect(await opinion.compare(run, (found) => expect(found).toEqual([]))).toBeGreaterThan(0);
  },
  1_200_000,
);
