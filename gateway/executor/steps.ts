import type { ConditionNode, FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { isTrue } from './conditions.ts';
import { EntityFetch, type Group } from './entityFetch.ts';
import { findJoints, type Joint } from './joints.ts';
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
  return new StepCompiler(types, node).compile(node, []);
}

class StepCompiler {
  readonly #types: Types;
  readonly #groups: ReadonlyMap<FetchNode, Group>;
  /** By either of their fetches. */
  readonly #joints: ReadonlyMap<FetchNode, Joint>;

  constructor(types: Types, root: PlanNode) {
    this.#types = types;
    const fetches = listFetches(root);
    const joints = fetches.every(isQuery) ? findJoints(root) : [];
    this.#joints = new Map(joints.flatMap((joint) => [joint.early, joint.late].map((one) => [one, joint])));
    this.#groups = groupFetches([...fetches, ...joints.map(({ both }) => both)]);
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
    const joint = this.#joints.get(node);
    if (joint !== undefined) return joint.late === node ? this.#joint(joint, path) : () => undefined;
    const fetch =
      node.requires === undefined ? new RootFetch(node, path, this.#types) : this.#entities(node, path);
    return (run) => fetch.begin(run);
  }

  #entities(node: FetchNode, path: Path): EntityFetch {
    return new EntityFetch(node, path, this.#types, this.#groups.get(node));
  }

  /** Both in one call; each by itself for entities where that is not possible, or where it was not answered as it should be. */
  #joint(joint: Joint, path: Path): Step {
    const [both, early, late] = [joint.both, joint.early, joint.late].map((node) =>
      this.#entities(node, path),
    );
    return (run) =>
      both?.begin(run, undefined, (entities) =>
        together([early, late].map((fetch) => () => fetch?.begin(run, entities)))(run),
      );
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
function groupFetches(fetches: readonly FetchNode[]): Map<FetchNode, Group> {
  const groups = new Map<FetchNode, Group>();
  if (!fetches.every(isQuery)) return groups;
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

const isQuery = ({ operationKind }: FetchNode): boolean => operationKind === 'query';

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
