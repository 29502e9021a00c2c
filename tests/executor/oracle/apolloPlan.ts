/** Plans of the Rust planner in the words of Apollo's. */
import type {
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import type * as Rust from '@graphql-hive/router-query-planner';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';

export type RustPlan = Rust.QueryPlan;

export function apolloPlan(plan: RustPlan): QueryPlan {
  // What is not there is null, whatever the types say.
  const { node } = JSON.parse(JSON.stringify(plan), (_key, value: unknown) => value ?? undefined) as RustPlan;
  return { kind: 'QueryPlan', ...(node === undefined ? {} : { node: nodeOf(node) }) };
}

function nodeOf(node: Rust.PlanNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(nodeOf) };
    case 'Flatten':
      return { kind: 'Flatten', path: pathOf(node.path), node: nodeOf(node.node) };
    case 'Condition':
      return {
        kind: 'Condition',
        condition: node.condition,
        ...(node.ifClause === undefined ? {} : { ifClause: nodeOf(node.ifClause) }),
        ...(node.elseClause === undefined ? {} : { elseClause: nodeOf(node.elseClause) }),
      };
    case 'Fetch':
      return fetchOf(node, node.operation, node);
    case 'BatchFetch':
      return batchOf(node);
    default:
      throw new Error(`There is no ${node.kind} in these tests.`);
  }
}

/** Types in a path say what the representations say as well. */
const pathOf = (path: Rust.FlattenNode['path']): string[] =>
  path.flatMap((step) => (step === '@' ? ['@'] : 'Field' in step ? [step.Field] : []));

type Needs = Pick<Rust.FetchNode, 'requires' | 'inputRewrites' | 'outputRewrites'>;

function fetchOf(
  { serviceName, operationKind = 'query' }: Pick<Rust.FetchNode, 'serviceName' | 'operationKind'>,
  operation: string,
  { requires, inputRewrites, outputRewrites }: Needs,
): FetchNode {
  return {
    kind: 'Fetch',
    serviceName,
    operationKind: operationKind as FetchNode['operationKind'],
    operation,
    operationName: undefined,
    variableUsages: variablesOf(operation),
    ...(requires === undefined ? {} : { requires: withoutAliases(requires) }),
    inputRewrites: [...(inputRewrites ?? []).flatMap(rewriteOf), ...renamersOf(requires ?? [], [])],
    ...(outputRewrites === undefined ? {} : { outputRewrites: outputRewrites.flatMap(rewriteOf) }),
  };
}

/** Here an alias is the name under which a value travels that was fetched under another. */
const withoutAliases = (requires: readonly Rust.RequiresSelection[]): QueryPlanSelectionNode[] =>
  JSON.parse(JSON.stringify(requires), (key, value: unknown) =>
    key === 'alias' ? undefined : value,
  ) as QueryPlanSelectionNode[];

function renamersOf(
  requires: readonly Rust.RequiresSelection[],
  path: readonly string[],
): FetchDataRewrite[] {
  return requires.flatMap((selection): FetchDataRewrite[] => {
    if (selection.kind === 'FragmentSpread') throw new Error('There are no fragments in representations.');
    if (selection.kind === 'InlineFragment')
      return renamersOf(selection.selections, [...path, `... on ${selection.typeCondition}`]);
    const here = [...path, selection.name];
    const inside = renamersOf(selection.selections ?? [], here);
    const { alias } = selection;
    return alias === undefined ? inside : [...inside, { kind: 'KeyRenamer', path: here, renameKeyTo: alias }];
  });
}

function variablesOf(operation: string): string[] {
  const names = new Set<string>();
  visit(parse(operation), {
    VariableDefinition({ variable: { name } }) {
      if (name.value !== 'representations') names.add(name.value);
    },
  });
  return [...names];
}

/** A batch asks for several kinds of entities in one call; here each is a fetch. */
function batchOf(node: Rust.BatchFetchNode): PlanNode {
  const nodes = node.entityBatch.aliases.flatMap((one): PlanNode[] =>
    one.paths.map((path) => ({
      kind: 'Flatten',
      path: pathOf(path),
      node: fetchOf(node, operationFor(node.operation, one), one),
    })),
  );
  return { kind: 'Parallel', nodes };
}

function operationFor(
  operation: string,
  { alias, representationsVariableName }: Rust.EntityBatchAlias,
): string {
  const document = parse(operation);
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const selections = definition.selectionSet.selections
      .filter((one) => one.kind === Kind.FIELD && one.alias?.value === alias)
      .map((one) => ({ ...one, alias: undefined }));
    const text = JSON.stringify(selections);
    const variableDefinitions = definition.variableDefinitions?.filter(({ variable: { name } }) =>
      text.includes(`"value":"${name.value}"`),
    );
    return { ...definition, variableDefinitions, selectionSet: { ...definition.selectionSet, selections } };
  });
  const named = visit(
    { ...document, definitions },
    {
      Name: (name) =>
        name.value === representationsVariableName ? { ...name, value: 'representations' } : undefined,
    },
  );
  return stripIgnoredCharacters(print(named));
}

type Setter = Partial<{ ValueSetter: Rust.ValueSetter; KeyRenamer: Rust.KeyRenamer }>;

function rewriteOf(rewrite: Rust.FetchRewrite): FetchDataRewrite[] {
  const { ValueSetter, KeyRenamer } = rewrite as Setter;
  if (ValueSetter !== undefined)
    return pathsOf(ValueSetter.path).map((path) => ({
      kind: 'ValueSetter',
      path,
      setValueTo: ValueSetter.setValueTo,
    }));
  if (KeyRenamer === undefined) throw new Error(`There is no such rewrite: ${JSON.stringify(rewrite)}`);
  return pathsOf(KeyRenamer.path).map((path) => ({
    kind: 'KeyRenamer',
    path,
    renameKeyTo: KeyRenamer.renameKeyTo,
  }));
}

/** Apollo has one type in a step. */
const pathsOf = (path: readonly Rust.FetchNodePathSegment[]): string[][] =>
  path.reduce<string[][]>(
    (paths, step) =>
      'Key' in step
        ? paths.map((before) => [...before, step.Key])
        : paths.flatMap((before) => step.TypenameEquals.map((type) => [...before, `... on ${type}`])),
    [[]],
  );
