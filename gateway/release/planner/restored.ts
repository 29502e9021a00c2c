import type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import type { PlannedSupergraph } from './plannedSupergraph.ts';
import { MARK, type Needs } from './standIns.ts';

/** A plan in which every stand-in is the field that it stands for, asked for under the name of the stand-in. */
export function restorePlan(plan: QueryPlan, supergraph: PlannedSupergraph): QueryPlan {
  const { node } = plan;
  if (supergraph.standIns.size === 0 || node === undefined || node.kind === 'Subscription') return plan;
  return { ...plan, node: restoreNode(node, supergraph) };
}

function restoreNode(node: PlanNode, supergraph: PlannedSupergraph): PlanNode {
  const restore = <T extends PlanNode | undefined>(inner: T): T =>
    (inner && restoreNode(inner, supergraph)) as T;
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(restore) };
    case 'Flatten':
      return { ...node, node: restore(node.node) };
    case 'Condition':
      return { ...node, ifClause: restore(node.ifClause), elseClause: restore(node.elseClause) };
    case 'Defer':
      return node;
    case 'Fetch':
      return restoreFetch(node, supergraph);
  }
}

/** A representation has one place for a field: what requires it with other arguments is asked in a call of its own. */
function restoreFetch(node: FetchNode, supergraph: PlannedSupergraph): PlanNode {
  if (!JSON.stringify([node.operation, node.requires]).includes(MARK)) return node;
  const document = parse(node.operation, { noLocation: true });
  const parts = node.requires === undefined ? [{ node, document }] : separate(node, document, supergraph);
  const nodes = parts.map((part) => restorePart(part, supergraph));
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind: 'Parallel', nodes };
}

interface Part {
  node: FetchNode;
  document: DocumentNode;
}

function restorePart({ node, document }: Part, { standIns }: PlannedSupergraph): FetchNode {
  const restored = visit(document, {
    Field(field): FieldNode | undefined {
      const standIn = standIns.get(field.name.value);
      if (standIn === undefined) return undefined;
      return {
        ...field,
        alias: field.alias ?? field.name,
        name: { kind: Kind.NAME, value: standIn.field },
        arguments: standIn.arguments,
      };
    },
  });
  const renamers = renamersOf(node.requires ?? [], [], standIns);
  const { operationDocumentNode: _, ...kept } = node;
  return {
    ...kept,
    operation: stripIgnoredCharacters(print(restored)),
    ...(renamers.length === 0 ? {} : { inputRewrites: [...(node.inputRewrites ?? []), ...renamers] }),
  };
}

/** What is inside comes first: its path has the names that are there before anything is renamed. */
function renamersOf(
  selections: readonly QueryPlanSelectionNode[],
  path: readonly string[],
  standIns: PlannedSupergraph['standIns'],
): FetchDataRewrite[] {
  return selections.flatMap((selection): FetchDataRewrite[] => {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition, selections: inside } = selection;
      return renamersOf(
        inside,
        typeCondition === undefined ? path : [...path, `... on ${typeCondition}`],
        standIns,
      );
    }
    const here = [...path, selection.name];
    const inside = renamersOf(selection.selections ?? [], here, standIns);
    const standIn = standIns.get(selection.name);
    if (standIn === undefined) return inside;
    return [...inside, { kind: 'KeyRenamer', path: here, renameKeyTo: standIn.field }];
  });
}

/** Divides a fetch of entities so that in no part a field is required with two sorts of arguments. */
function separate(node: FetchNode, document: DocumentNode, supergraph: PlannedSupergraph): Part[] {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [{ node, document }];
  const [entities] = operation.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD || entities.selectionSet === undefined) return [{ node, document }];
  const groups: Map<string, string>[] = [];
  const groupOf = new Map<FieldNode, number>();
  for (const { field, typeName } of fieldsIn(entities.selectionSet, ''))
    groupOf.set(field, join(groups, supergraph.needsOf(node.serviceName, typeName, field.name.value)));
  if (groups.length <= 1) return [{ node, document }];
  return groups.map((needs, group) => {
    const selectionSet = onlyOf(entities.selectionSet as SelectionSetNode, (field) => {
      const known = groupOf.get(field);
      return known === undefined || known === group;
    });
    const used = variablesIn(selectionSet);
    const part = {
      ...operation,
      variableDefinitions: operation.variableDefinitions?.filter(
        ({ variable: { name } }) => name.value === 'representations' || used.has(name.value),
      ),
      selectionSet: { ...operation.selectionSet, selections: [{ ...entities, selectionSet }] },
    };
    const names = new Set(needs.values());
    return {
      node: {
        ...node,
        variableUsages: node.variableUsages?.filter((name) => used.has(name)),
        requires: prune(node.requires ?? [], (name) => supergraph.standIns.has(name) && !names.has(name)),
      },
      document: { ...document, definitions: [part] },
    };
  });
}

/** Puts what a field needs into the first group that it agrees with. */
function join(groups: Map<string, string>[], needs: Needs): number {
  const agrees = (group: Needs): boolean =>
    [...needs].every(([place, name]) => (group.get(place) ?? name) === name);
  const found = groups.findIndex(agrees);
  if (found < 0) return groups.push(new Map(needs)) - 1;
  for (const [place, name] of needs) groups[found]?.set(place, name);
  return found;
}

/** The fields that are asked of entities, each with the type of which it is asked. */
function fieldsIn(set: SelectionSetNode, typeName: string): { field: FieldNode; typeName: string }[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return fieldsIn(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
    return selection.name.value === '__typename' ? [] : [{ field: selection, typeName }];
  });
}

function onlyOf(set: SelectionSetNode, has: (field: FieldNode) => boolean): SelectionSetNode {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
    if (selection.kind === Kind.FIELD) return has(selection) ? [selection] : [];
    const selectionSet = onlyOf(selection.selectionSet, has);
    return fieldsIn(selectionSet, '').length === 0 ? [] : [{ ...selection, selectionSet }];
  });
  return { ...set, selections };
}

function variablesIn(set: SelectionSetNode): Set<string> {
  const names = new Set<string>();
  visit(set, {
    Variable({ name }) {
      names.add(name.value);
    },
  });
  return names;
}

function prune(
  selections: readonly QueryPlanSelectionNode[],
  isForeign: (name: string) => boolean,
): QueryPlanSelectionNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field' && isForeign(selection.name)) return [];
    if (selection.selections === undefined) return [selection];
    const inside = prune(selection.selections, isForeign);
    return inside.length === 0 ? [] : [{ ...selection, selections: inside } as QueryPlanSelectionNode];
  });
}
