import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
} from 'graphql';

/**
 * Two fetches that ask one register for the same entities, of which the later needs more of others: a plan asks for what is in stock at once,
 * and for the cost of shipping when weights are known. Asked together, later, they are one call.
 */
export interface Joint {
  early: FetchNode;
  late: FetchNode;
  both: FetchNode;
}

/**
 * The joints of a plan. Whatever a plan needs of a fetch stands behind it in a sequence, so nobody waits for a fetch that stands in a parallel
 * node by itself but what comes after all of that node.
 */
export function findJoints(root: PlanNode): Joint[] {
  const taken = new Set<FetchNode>();
  const joints: Joint[] = [];
  for (const { nodes } of listParallels(root))
    for (const child of nodes) {
      const early = placedFetch(child);
      if (early === undefined || taken.has(early.fetch)) continue;
      for (const late of nodes.filter((one) => one !== child).flatMap(placedFetches)) {
        if (taken.has(late.fetch) || late.place !== early.place) continue;
        const both = join(early.fetch, late.fetch);
        if (both === undefined) continue;
        joints.push({ early: early.fetch, late: late.fetch, both });
        taken.add(early.fetch).add(late.fetch);
        break;
      }
    }
  return joints;
}

type Parallel = Extract<PlanNode, { kind: 'Parallel' }>;

function listParallels(node: PlanNode | undefined): Parallel[] {
  switch (node?.kind) {
    case 'Parallel':
      return [node, ...node.nodes.flatMap(listParallels)];
    case 'Sequence':
      return node.nodes.flatMap(listParallels);
    case 'Flatten':
      return listParallels(node.node);
    case 'Condition':
      return [...listParallels(node.ifClause), ...listParallels(node.elseClause)];
    default:
      return [];
  }
}

interface Placed {
  fetch: FetchNode;
  place: string;
}

/** A fetch of entities that stands by itself. */
function placedFetch(node: PlanNode): Placed | undefined {
  if (node.kind !== 'Flatten' || node.node.kind !== 'Fetch') return undefined;
  return { fetch: node.node, place: JSON.stringify(node.path) };
}

const placedFetches = (node: PlanNode): Placed[] =>
  (node.kind === 'Sequence' ? node.nodes : [node]).flatMap((one) => placedFetch(one) ?? []);

/** Undefined where the two cannot be asked as one. */
function join(early: FetchNode, late: FetchNode): FetchNode | undefined {
  if (early.serviceName !== late.serviceName || [early, late].some(isRewritten)) return undefined;
  if (!isWithin(early.requires, late.requires)) return undefined;
  const document = joinDocuments(parseText(early), parseText(late));
  if (document === undefined) return undefined;
  return {
    ...late,
    variableUsages: [...new Set([...(early.variableUsages ?? []), ...(late.variableUsages ?? [])])],
    operation: print(document),
    operationDocumentNode: document,
  };
}

const isRewritten = ({ inputRewrites = [], outputRewrites = [] }: FetchNode): boolean =>
  inputRewrites.length > 0 || outputRewrites.length > 0;

const parseText = ({ operation }: FetchNode): DocumentNode => parse(operation, { noLocation: true });

type Requires = readonly QueryPlanSelectionNode[] | undefined;

/** Whether an entity of one type that is represented for the later fetch is so for the earlier. */
function isWithin(early: Requires, late: Requires): boolean {
  const [one, other] = [early, late].map((selections) =>
    selections?.length === 1 ? selections[0] : undefined,
  );
  if (one?.kind !== 'InlineFragment' || other?.kind !== 'InlineFragment') return false;
  if (one.typeCondition === undefined || one.typeCondition !== other.typeCondition) return false;
  const known = new Set(other.selections.map((selection) => JSON.stringify(selection)));
  return one.selections.every((selection) => known.has(JSON.stringify(selection)));
}

function joinDocuments(early: DocumentNode, late: DocumentNode): DocumentNode | undefined {
  const [first, second] = [operationOf(early), operationOf(late)];
  const [mine, theirs] = [entitiesOf(first), entitiesOf(second)];
  if (first === undefined || second === undefined || mine === undefined || theirs === undefined)
    return undefined;
  const selections = joinSelections(mine, theirs);
  const definitions = union([...fragmentsOf(early), ...fragmentsOf(late)], ({ name }) => name.value);
  const variables = [first, second].flatMap(({ variableDefinitions = [] }) => variableDefinitions);
  const declared = union(variables, ({ variable }) => variable.name.value);
  if (selections === undefined || definitions === undefined || declared === undefined) return undefined;
  const [entities] = second.selectionSet.selections as readonly [FieldNode];
  const asked: FieldNode = { ...entities, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const operation: OperationDefinitionNode = {
    ...second,
    variableDefinitions: declared,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [asked] },
  };
  return { kind: Kind.DOCUMENT, definitions: [operation, ...definitions] };
}

const operationOf = ({ definitions }: DocumentNode): OperationDefinitionNode | undefined =>
  definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);

const fragmentsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((one: DefinitionNode) => one.kind === Kind.FRAGMENT_DEFINITION);

/** What is asked of entities of the one type; undefined for a fetch that asks anything else, or under conditions. */
function entitiesOf(operation: OperationDefinitionNode | undefined) {
  const [entities, ...others] = operation?.selectionSet.selections ?? [];
  if (others.length > 0 || entities?.kind !== Kind.FIELD || entities.name.value !== '_entities')
    return undefined;
  const [fragment, ...more] = entities.selectionSet?.selections ?? [];
  if (more.length > 0 || fragment?.kind !== Kind.INLINE_FRAGMENT) return undefined;
  return (fragment.directives ?? []).length > 0 || (entities.directives ?? []).length > 0
    ? undefined
    : fragment;
}

type Fragment = NonNullable<ReturnType<typeof entitiesOf>>;

/** Undefined when both ask something else under one name, or what is asked under a name cannot be seen. */
function joinSelections(early: Fragment, late: Fragment): SelectionNode[] | undefined {
  if (early.typeCondition?.name.value !== late.typeCondition?.name.value) return undefined;
  const all = [...early.selectionSet.selections, ...late.selectionSet.selections];
  const fields = all.filter((one) => one.kind === Kind.FIELD);
  if (fields.length < all.length) return undefined;
  const selections = union(fields, ({ alias, name }) => (alias ?? name).value);
  return selections && [{ ...late, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
}

/** Each name once. Undefined when two of one name differ. */
function union<T extends FieldNode | DefinitionNode | { kind: Kind.VARIABLE_DEFINITION }>(
  nodes: readonly T[],
  nameOf: (node: T) => string,
): T[] | undefined {
  const known = new Map<string, T>();
  for (const node of nodes) {
    const other = known.get(nameOf(node));
    if (other !== undefined && print(other as never) !== print(node as never)) return undefined;
    known.set(nameOf(node), node);
  }
  return [...known.values()];
}
