/** What is answered by a plan of ours and by one of the Rust planner, from the same data. */
import { createHash } from 'node:crypto';
import type { QueryPlan } from '@apollo/query-planner';
import fc from 'fast-check';
import { documentsFor } from '../documents.ts';
import { type Graph, supergraphOf } from '../graphs/graph.ts';
import { type Asked, Pair } from '../pair.ts';
import { World } from '../world.ts';
import type { RustPlanner } from './rustPlanner.ts';

/**
 * Not compared, since one of the two is known to be wrong. The Rust planner: it finds no way into lists of lists, asks for fragments
 * on `Mutation` where a subgraph calls it otherwise, loses what an interface of another subgraph has, and does not ask for the type of an object that
 * clients may not see. Ours, as Apollo's: the last two (`gateway/executor/README.md`).
 */
export const OTHERWISE: ReadonlySet<string> = new Set([
  'lists of lists',
  'renamed roots',
  '@interfaceObject that answers first',
  '@inaccessible types',
  'custom scalars',
  '@interfaceObject with @requires',
]);

export class SecondOpinion {
  readonly #supergraph: string;
  readonly #rust: RustPlanner;
  readonly #world: World;
  readonly #plans = new Map<string, QueryPlan>();
  readonly #pair: Pair;
  readonly #graph: Graph;

  constructor(graph: Graph, rust: RustPlanner) {
    this.#graph = graph;
    this.#supergraph = supergraphOf(graph);
    this.#rust = rust;
    this.#world = new World(graph);
    this.#pair = new Pair(this.#supergraph, {
      get: async (key) => this.#plans.get(key),
      set: async () => undefined,
      delete: async () => undefined,
      clear: () => undefined,
    });
  }

  async load(): Promise<this> {
    await this.#pair.load();
    return this;
  }

  /** Undefined when there is no second plan. */
  async differences(asked: Asked, seed: number): Promise<object[] | undefined> {
    const plan = await this.#rust.plan(this.#supergraph, asked.query);
    if (plan === undefined) return undefined;
    this.#plans.set(createHash('sha256').update(asked.query).digest('hex'), plan);
    this.#world.become({ seed, hasFaults: false });
    this.#pair.supply(this.#world.schemas);
    const ours = await this.#pair.askOurs(asked);
    const theirs = await this.#pair.askPlanned(asked);
    const isSame = JSON.stringify(ours.data) === JSON.stringify(theirs.data);
    // Nobody fails here. Variables that do not fit are refused before any plan.
    return isSame && (ours.data === undefined || ours.errors.length === 0)
      ? []
      : [{ asked, seed, ours, theirs, plan: JSON.stringify(plan) }];
  }

  /** Of the operations that the graph is there for, and of made-up ones: how many had a second plan. */
  async compare(run: { seed: number; documents: number }, hear: (found: object[]) => void): Promise<number> {
    let planned = 0;
    const tryOne = async (asked: Asked, seed: number): Promise<void> => {
      const found = await this.differences(asked, seed);
      if (found === undefined) return;
      planned += 1;
      hear(found);
    };
    for (const operation of this.#graph.operations)
      await tryOne(typeof operation === 'string' ? { query: operation } : operation, run.seed);
    await fc.assert(
      fc.asyncProperty(documentsFor(this.#pair.schema), fc.nat(50), async (asked, seed) => {
        // With conditions that leave nothing of an object, ours is null as Apollo's (`gateway/executor/README.md`).
        fc.pre(this.#pair.isValid(asked.query) && !asked.query.includes('(if: '));
        await tryOne(asked, seed);
      }),
      { seed: run.seed, numRuns: run.documents },
    );
    return planned;
  }
}
