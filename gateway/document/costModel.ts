/** What one selection of each field costs, read from the supergraph: weights, sizes of lists, and who has to answer. */
import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type FieldNode,
  Kind,
  parse,
  type TypeNode,
} from 'graphql';

/** How long a list may get: as `@listSize` of the cost specification says. */
export interface ListSize {
  assumedSize: number | undefined;
  /** Arguments that bound the list, with their defaults. */
  slicing: ReadonlyMap<string, number | undefined>;
  /** Fields of what is answered to which the size applies, instead of to the field itself. */
  sizedFields: readonly string[];
}

export interface FieldCost {
  /** What it answers with, without list and non-null. */
  type: string;
  isList: boolean;
  weight: number;
  listSize: ListSize | undefined;
  /** Subgraphs of which any one may be asked. */
  graphs: ReadonlySet<string>;
  /** What its subgraph needs of others before it can answer: `@requires`. */
  requires: readonly FieldNode[];
}

export interface TypeCost {
  fields: ReadonlyMap<string, FieldCost>;
  /** Object types that it can be: itself when it is one. */
  possible: readonly string[];
}

/** Whoever asks for such a list would pay for one item, however long it is. */
export class CostUnknown extends Error {
  constructor(coordinates: readonly string[]) {
    super(`Lists without @listSize: ${coordinates.join(', ')}.`);
    this.name = 'CostUnknown';
  }
}

export interface CostModel {
  types: ReadonlyMap<string, TypeCost>;
  graphs: readonly string[];
}

/** A change costs more than a question: a transaction, an audit leaf, an event. */
const MUTATION_WEIGHT = 10;
const COMPOSITE_WEIGHT = 1;

type Composite = Extract<
  DefinitionNode,
  { kind: Kind.OBJECT_TYPE_DEFINITION | Kind.INTERFACE_TYPE_DEFINITION | Kind.UNION_TYPE_DEFINITION }
>;

const isComposite = (node: DefinitionNode): node is Composite =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.UNION_TYPE_DEFINITION;

interface Annotated {
  directives?: readonly ConstDirectiveNode[] | undefined;
}

const listDirectives = (node: Annotated, name: string): ConstDirectiveNode[] =>
  (node.directives ?? []).filter((directive) => directive.name.value === name);

function argumentOf(directive: ConstDirectiveNode | undefined, name: string): ConstValueNode | undefined {
  return directive?.arguments?.find((argument) => argument.name.value === name)?.value;
}

const textOf = (value: ConstValueNode | undefined): string | undefined =>
  value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
const numberOf = (value: ConstValueNode | undefined): number | undefined =>
  value?.kind === Kind.INT ? Number(value.value) : undefined;
const namesOf = (value: ConstValueNode | undefined): string[] =>
  value?.kind === Kind.LIST ? value.values.flatMap((item) => textOf(item) ?? []) : [];

const weightOf = (node: Annotated): number | undefined =>
  numberOf(argumentOf(listDirectives(node, 'cost')[0], 'weight'));

/**
 * Reads the model from the runtime supergraph, so that a new supergraph brings its own costs along.
 *
 * @throws Error when a list of objects says nowhere how long it can get: its cost would be a guess
 */
export function readCostModel(supergraphSdl: string): CostModel {
  const definitions = parse(supergraphSdl, { noLocation: true }).definitions;
  const composites = new Map(definitions.filter(isComposite).map((node) => [node.name.value, node]));
  const types = new Map<string, TypeCost>();
  const graphs = new Set<string>();
  for (const [name, node] of composites) {
    const fields = new Map<string, FieldCost>();
    for (const field of 'fields' in node ? (node.fields ?? []) : []) {
      const cost = readField(node, field, composites);
      fields.set(field.name.value, cost);
      for (const graph of cost.graphs) graphs.add(graph);
    }
    types.set(name, { fields, possible: listPossible(node, composites) });
  }
  const unsized = listUnsized(types);
  if (unsized.length > 0) throw new CostUnknown(unsized);
  return { types, graphs: [...graphs].sort() };
}

function readField(
  owner: Composite,
  field: FieldDefinitionNode,
  composites: ReadonlyMap<string, Composite>,
): FieldCost {
  const { name, isList } = unwrap(field.type);
  const answer = composites.get(name);
  const inherited = answer === undefined ? 0 : (weightOf(answer) ?? COMPOSITE_WEIGHT);
  const usual = owner.name.value === 'Mutation' ? MUTATION_WEIGHT : inherited;
  const joins = listDirectives(field, 'join__field').filter(
    (join) => argumentOf(join, 'graph') !== undefined && !isTrue(argumentOf(join, 'external')),
  );
  // Without a join of its own, a field is in every subgraph that has its type.
  const owners = joins.length > 0 ? joins : listDirectives(owner, 'join__type');
  return {
    type: name,
    isList,
    weight: weightOf(field) ?? usual,
    listSize: readListSize(field),
    graphs: new Set(owners.flatMap((join) => textOf(argumentOf(join, 'graph')) ?? [])),
    requires: joins.flatMap((join) => parseFields(textOf(argumentOf(join, 'requires')))),
  };
}

const isTrue = (value: ConstValueNode | undefined): boolean => value?.kind === Kind.BOOLEAN && value.value;

function readListSize(field: FieldDefinitionNode): ListSize | undefined {
  const directive = listDirectives(field, 'listSize')[0];
  if (directive === undefined) return undefined;
  const slicing = namesOf(argumentOf(directive, 'slicingArguments')).map(
    (name): [string, number | undefined] => [
      name,
      numberOf(field.arguments?.find((argument) => argument.name.value === name)?.defaultValue),
    ],
  );
  return {
    assumedSize: numberOf(argumentOf(directive, 'assumedSize')),
    slicing: new Map(slicing),
    sizedFields: namesOf(argumentOf(directive, 'sizedFields')),
  };
}

function parseFields(fieldSet: string | undefined): FieldNode[] {
  if (fieldSet === undefined) return [];
  const [operation] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
}

function unwrap(type: TypeNode, isList = false): { name: string; isList: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, isList };
  return unwrap(type.type, isList || type.kind === Kind.LIST_TYPE);
}

function listPossible(node: Composite, composites: ReadonlyMap<string, Composite>): string[] {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION) return [node.name.value];
  if (node.kind === Kind.UNION_TYPE_DEFINITION) return (node.types ?? []).map((type) => type.name.value);
  return [...composites.values()]
    .filter(
      (other) =>
        other.kind === Kind.OBJECT_TYPE_DEFINITION &&
        (other.interfaces ?? []).some((name) => name.name.value === node.name.value),
    )
    .map((other) => other.name.value);
}

function listUnsized(types: ReadonlyMap<string, TypeCost>): string[] {
  const sized = new Set<string>();
  for (const { fields } of types.values())
    for (const { type, listSize } of fields.values())
      for (const name of listSize?.sizedFields ?? []) sized.add(`${type}.${name}`);
  return [...types].flatMap(([typeName, { fields }]) =>
    [...fields]
      .filter(([name, field]) => {
        const coordinate = `${typeName}.${name}`;
        return (
          field.isList && types.has(field.type) && field.listSize === undefined && !sized.has(coordinate)
        );
      })
      .map(([name]) => `${typeName}.${name}`),
  );
}
