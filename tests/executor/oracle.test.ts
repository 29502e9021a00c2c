/** Another planner, of which ours knows nothing, makes other plans of the same documents: what is answered is the same. */
import { supergraphOf } from './graphs/graph.ts';
import { graphs } from './graphs/index.ts';
import { planningGraphs } from './graphs/planning.ts';
import { RustPlanner } from './oracle/rustPlanner.ts';
import { OTHERWISE, SecondOpinion } from './oracle/secondOpinion.ts';

const SEED = 20261128;
/** Each tenth graph, and those that stock answers otherwise; the long run has all, and many more documents. */
const sample = [
  ...planningGraphs,
  ...graphs.filter(({ name }, index) => index % 10 === 3 && !OTHERWISE.has(name)),
];

let rust: RustPlanner;
beforeAll(() => {
  rust = new RustPlanner();
});
afterAll(() => rust?.close());

it.each(sample.map((graph, index) => [graph.name, graph, index] as const))(
  'with %s, a plan of ours answers what a plan of the Rust planner answers',
  async (_name, graph, index) => {
    const opinion = await new SecondOpinion(graph, rust).load();
    const run = { seed: SEED + index, documents: 2 };
    expect(await opinion.compare(run, (found) => expect(found).toEqual([]))).toBeGreaterThan(0);
  },
  60_000,
);

it('ends no test when a document ends the other planner', async () => {
  const fragile = new RustPlanner();
  const [graph] = graphs;
  if (graph === undefined) throw new Error('There are no graphs.');
  const cyclic = '{ ...A } fragment A on Query { __typename ...B } fragment B on Query { ...A }';
  expect(await fragile.plan(supergraphOf(graph), cyclic)).toBeUndefined();
  await fragile.close();
}, 60_000);
