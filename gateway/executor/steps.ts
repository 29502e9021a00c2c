import type { ConditionNode, FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { isTrue } from './conditions.ts';
import { EntityFetch, type Group } from './entityFetch.ts';
import { RootFetch } from './rootFetch.ts';
import type { Run } from './run.ts';
import type { Types } from './types.ts';
import type { Path } from './values.ts';

/** One part of a plan at work. Undefined when there is nothing to wait for. */
export type Step = (run: Run) => Promise<void> | undefined;

/** Turns a plan into the functions that carry it out, once. */
export function compileSteps(plan: QueryPlan, types: Types): Step | undefined {
  const { node } = plan;
  if (node === undefined) return undefined;
  if (node.kind === 'Subscription') throw new Error('Execution of subscriptions not supported by gateway');
  return new StepCompiler(types, groupFetches(node)).compile(node, []);
}

class StepCompiler {
  readonly #types: Types;
  readonly #groups: ReadonlyMap<FetchNode, Group>;

  constructor(types: Types, groups: ReadonlyMap<FetchNode, Group>) {
    this.#types = types;
    this.#groups = groups;
  }

  compile(node: PlanNode, path: Path): Step {
    switch (node.kind) {
      case 'Sequence':
        return inOrder(node.nodes.map((child) => this.compile(child, path)));
      case 'Parallel':
        return together(node.nodes.map((child) => this.compile(child, path)));
      case 'Flatten':
        return this.compile(node.node, [...path, ...node.path]);
      case 'Fetch':
        return this.#fetch(node, path);
      case 'Condition':
        return this.#condition(node, path);
      case 'Defer':
        throw new Error('@defer support is not available in the gateway');
    }
  }

  #fetch(node: FetchNode, path: Path): Step {
    const fetch =
      node.requires === undefined
        ? new RootFetch(node, path, this.#types)
        : new EntityFetch(node, path, this.#types, this.#groups.get(node));
    return (run) => fetch.begin(run);
  }

  #condition({ condition, ifClause, elseClause }: ConditionNode, path: Path): Step {
    const [yes, no] = [ifClause, elseClause].map((clause) => clause && this.compile(clause, path));
    return (run) => (isTrue(run.defaulted, condition) ? yes : no)?.(run);
  }
}

function inOrder(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function together(steps: readonly Step[]): Step {
  return (run) => {
    const begun = steps.map((step) => step(run)).filter((one) => one !== undefined);
    return begun.length === 0 ? undefined : Promise.all(begun).then(() => undefined);
  };
}

/**
 * Fetches of entities that ask the same of the same register, whatever they are called and wherever their entities stand. Nothing is
 * grouped in a mutation: what was read before a change says nothing of what is after it.
 */
function groupFetches(root: PlanNode): Map<FetchNode, Group> {
  const fetches = listFetches(root);
  const groups = new Map<FetchNode, Group>();
  if (fetches.some(({ operationKind }) => operationKind !== 'query')) return groups;
  const alike = new Map<string, FetchNode[]>();
  for (const fetch of fetches) {
    if (fetch.requires === undefined) continue;
    const what = selectionOf(fetch);
    alike.set(what, [...(alike.get(what) ?? []), fetch]);
  }
  for (const members of alike.values()) {
    if (members.length < 2) continue;
    const group = {};
    for (const member of members) groups.set(member, group);
  }
  return groups;
}

/** All that decides what a fetch answers about an entity; its name, which counts the fetches of a plan, does not. */
const selectionOf = (fetch: FetchNode): string =>
  JSON.stringify([
    fetch.serviceName,
    fetch.operation.replace(/^query\s+\w+/, 'query'),
    fetch.requires,
    fetch.inputRewrites ?? [],
    fetch.outputRewrites ?? [],
  ]);

function listFetches(node: PlanNode | undefined): FetchNode[] {
  switch (node?.kind) {
    case 'Fetch':
      return [node];
    case 'Flatten':
      return listFetches(node.node);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(listFetches);
    case 'Condition':
      return [...listFetches(node.ifClause), ...listFetches(node.elseClause)];
    case 'Defer':
    case undefined:
      return [];
  }
}
