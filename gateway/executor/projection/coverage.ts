import type { FetchNode, QueryPlan } from '@apollo/query-planner';
import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';

/**
 * What a plan asks for, at whichever place and of whichever type: names of the answer and what is inside them. A planner leaves out without
 * a word what no subgraph can answer.
 */
export type Coverage = ReadonlyMap<string, Coverage>;

type Growing = Map<string, Growing>;
type Node = QueryPlan['node'];

/** Reads from a plan what it asks for. */
export function coverageOf(node: Node): Coverage {
  const root: Growing = new Map();
  cover(node, [], root);
  return root;
}

function cover(node: Node, path: readonly (string | number)[], root: Growing): void {
  switch (node?.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) cover(child, path, root);
      return;
    case 'Flatten':
      cover(node.node, [...path, ...node.path], root);
      return;
    case 'Condition':
      cover(node.ifClause, path, root);
      cover(node.elseClause, path, root);
      return;
    case 'Fetch':
      coverFetch(node, path, root);
  }
}

function coverFetch(fetch: FetchNode, path: readonly (string | number)[], root: Growing): void {
  const asked = askedBy(fetch);
  for (const rewrite of fetch.outputRewrites ?? [])
    if (rewrite.kind === 'KeyRenamer') rename(asked, rewrite.path, rewrite.renameKeyTo);
  let place = root;
  for (const step of path) if (step !== '@') place = within(place, String(step));
  grow(place, asked);
}

function askedBy({ operation, requires }: FetchNode): Growing {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  const asked: Growing = new Map();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  for (const definition of definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) read(definition.selectionSet, asked, fragments);
  return requires === undefined ? asked : (asked.get('_entities') ?? asked);
}

function read(
  { selections }: SelectionSetNode,
  into: Growing,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const inside = within(into, (selection.alias ?? selection.name).value);
      if (selection.selectionSet !== undefined) read(selection.selectionSet, inside, fragments);
    } else {
      const set =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value)?.selectionSet;
      if (set !== undefined) read(set, into, fragments);
    }
  }
}

/** An answer has what a plan asked for under a made-up name under its own. */
function rename(asked: Growing, path: readonly string[], name: string): void {
  const names = path.filter((step) => !step.startsWith('... on '));
  const last = names.pop();
  let place: Growing | undefined = asked;
  for (const step of names) place = place?.get(step);
  const inside = last === undefined ? undefined : place?.get(last);
  if (place !== undefined && inside !== undefined) grow(within(place, name), inside);
}

function within(place: Growing, name: string): Growing {
  const known = place.get(name);
  if (known !== undefined) return known;
  const made: Growing = new Map();
  place.set(name, made);
  return made;
}

function grow(place: Growing, asked: Growing): void {
  for (const [name, inside] of asked) grow(within(place, name), inside);
}
