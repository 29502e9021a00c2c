import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { RequestWatch } from '../../platform/observability/requestWatch.ts';
import type { SubgraphName } from '../../schema/files.ts';

/** One fetch as it was carried out. Times in milliseconds since the request was admitted. */
export interface FetchReport {
  subgraph: string;
  entity: string | null;
  startMs: number;
  durationMs: number;
  outcome: 'OK' | 'FAILED';
}

export interface PlanReport {
  totalMs: number;
  /** Fetches of one stage run side by side; a stage begins when the one before has ended. */
  stages: { fetches: FetchReport[] }[];
}

/** Said in `extensions.stale` of an answer. */
export interface StaleReport {
  subgraph: string;
  ageSeconds: number;
}

const round = (ms: number): number => Math.round(ms * 100) / 100;

/** Watches one request's plan: what was planned, and what was really fetched and when. */
export class PlanWatch {
  readonly #began = performance.now();
  readonly #fetches: (FetchReport & { text: string })[] = [];
  readonly #stale = new Map<string, number>();
  readonly #watch: Pick<RequestWatch, 'fetch'>;
  #plan: QueryPlan | undefined;

  constructor(watch: Pick<RequestWatch, 'fetch'>) {
    this.#watch = watch;
  }

  planned(plan: QueryPlan): void {
    this.#plan = plan;
  }

  /** Call the result when the fetch has ended. */
  begin(subgraph: string, text: string, entity: string | null): (outcome: FetchReport['outcome']) => void {
    const startMs = performance.now() - this.#began;
    const finish = this.#watch.fetch(subgraph);
    return (outcome) => {
      finish(outcome);
      this.#fetches.push({
        subgraph,
        entity,
        text,
        startMs: round(startMs),
        durationMs: round(performance.now() - this.#began - startMs),
        outcome,
      });
    };
  }

  /** A public answer came from memory because its register did not answer. */
  servedStale(subgraph: string, ageSeconds: number): void {
    this.#stale.set(subgraph, Math.max(ageSeconds, this.#stale.get(subgraph) ?? 0));
  }

  /** Whose answers were not of now, and the age of the oldest; undefined when all were. */
  stale(): StaleReport[] | undefined {
    if (this.#stale.size === 0) return undefined;
    return [...this.#stale].map(([subgraph, ageSeconds]) => ({ subgraph, ageSeconds }));
  }

  report(): PlanReport {
    const stages: FetchReport[][] = [];
    const stageOf =
      this.#plan?.node === undefined ? new Map<string, number>() : numberStages(this.#plan.node);
    for (const { text, ...fetch } of this.#fetches) {
      const stage = stageOf.get(`${fetch.subgraph} ${text}`) ?? 0;
      while (stages.length <= stage) stages.push([]);
      stages[stage]?.push(fetch);
    }
    return {
      totalMs: round(performance.now() - this.#began),
      stages: stages.filter((fetches) => fetches.length > 0).map((fetches) => ({ fetches })),
    };
  }
}

const registersOf = new WeakMap<QueryPlan, readonly SubgraphName[]>();

/** The registers that a plan may ask, each once; found once for each plan. */
export function listRegisters(plan: QueryPlan): readonly SubgraphName[] {
  const known = registersOf.get(plan);
  if (known !== undefined) return known;
  const stages = plan.node === undefined ? new Map<string, number>() : numberStages(plan.node);
  const found = [...new Set([...stages.keys()].map((fetch) => fetch.split(' ')[0] as SubgraphName))];
  registersOf.set(plan, found);
  return found;
}

/** Which stage each fetch of a plan belongs to: steps of a sequence follow one another, branches start together. */
function numberStages(root: NonNullable<QueryPlan['node']>): Map<string, number> {
  const stages = new Map<string, number>();
  const walk = (node: PlanNode | undefined, stage: number): number => {
    switch (node?.kind) {
      case 'Fetch':
        stages.set(`${node.serviceName} ${node.operation}`, stage);
        return stage + 1;
      case 'Flatten':
        return walk(node.node, stage);
      case 'Sequence':
        return node.nodes.reduce((next, child) => walk(child, next), stage);
      case 'Parallel':
        return node.nodes.reduce((furthest, child) => Math.max(furthest, walk(child, stage)), stage);
      case 'Condition':
        return Math.max(walk(node.ifClause, stage), walk(node.elseClause, stage));
      case 'Defer':
      case undefined:
        return stage;
    }
  };
  if (root.kind !== 'Subscription') walk(root, 0);
  return stages;
}
