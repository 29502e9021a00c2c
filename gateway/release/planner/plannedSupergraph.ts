import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { type FieldsType, type Needs, type StandIn, StandIns } from './standIns.ts';

/** The supergraph as plans are made over it: it says the same, in a form in which the planner does not go wrong. */
export interface PlannedSupergraph {
  sdl: string;
  /** By their names. */
  standIns: ReadonlyMap<string, StandIn>;
  /** What a field of a subgraph requires by stand-in. */
  needsOf(service: string, typeName: string, field: string): Needs;
}

const NONE: Needs = new Map();

/**
 * Prepares a supergraph for planning. Two things in it lead the planner astray:
 *
 * - Arguments in `@requires` (`standIns.ts`).
 * - A key that cannot be resolved, beside one that can, in one subgraph. It tells nothing that the fields do not tell as well, but when a
 *   plan comes back to a subgraph with what a `@requires` needs, the planner takes the first key that it finds there.
 *
 * A supergraph that has neither is given back as it is.
 */
export function prepareForPlanning(sdl: string): PlannedSupergraph {
  const document = parse(sdl, { noLocation: true });
  const types = typesOf(document);
  const standIns = new StandIns(types);
  const needs = new Map<string, Needs>();
  const replaced = new Map<FieldDefinitionNode, FieldDefinitionNode>();
  for (const type of types.values())
    for (const field of type.fields ?? []) {
      const changed = withStandIns(field, type, { standIns, needs });
      if (changed !== undefined) replaced.set(field, changed);
    }
  const graphs = graphsOf(document);
  const prepared = rewritten(document, standIns, replaced);
  return {
    sdl: prepared === document ? sdl : print(prepared),
    standIns: standIns.byName,
    needsOf: (service, typeName, field) => needs.get(`${graphs.get(service)} ${typeName}.${field}`) ?? NONE,
  };
}

function typesOf({ definitions }: DocumentNode): Map<string, FieldsType> {
  const types = definitions.filter(
    (definition): definition is FieldsType =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  return new Map(types.map((type) => [type.name.value, type]));
}

/** The values of the enumeration by which a supergraph calls its subgraphs, by their names. */
function graphsOf({ definitions }: DocumentNode): Map<string, string> {
  const graphs = definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return new Map();
  return new Map(
    (graphs.values ?? []).map(({ name, directives = [] }) => [
      directives.map((directive) => argumentOf(directive, 'name')).find(Boolean) ?? name.value,
      name.value,
    ]),
  );
}

/** The value of an argument that is a word; undefined for any other. */
function argumentOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string | undefined {
  const value = given.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function withStandIns(
  field: FieldDefinitionNode,
  { name: { value: typeName } }: FieldsType,
  { standIns, needs }: { standIns: StandIns; needs: Map<string, Needs> },
): FieldDefinitionNode | undefined {
  let isChanged = false;
  const directives = field.directives?.map((directive): ConstDirectiveNode => {
    const requires = directive.name.value === 'join__field' ? argumentOf(directive, 'requires') : undefined;
    const made = requires === undefined ? undefined : standIns.replaceIn(requires, typeName);
    if (made === undefined) return directive;
    isChanged = true;
    needs.set(`${argumentOf(directive, 'graph')} ${typeName}.${field.name.value}`, made.needs);
    const given = directive.arguments?.map((one) =>
      one.name.value === 'requires'
        ? { ...one, value: { kind: Kind.STRING as const, value: made.requires } }
        : one,
    );
    return { ...directive, arguments: given };
  });
  return isChanged ? { ...field, directives } : undefined;
}

function rewritten(
  document: DocumentNode,
  standIns: StandIns,
  replaced: ReadonlyMap<FieldDefinitionNode, FieldDefinitionNode>,
): DocumentNode {
  const rewrite = <T extends FieldsType>(type: T): T | undefined => {
    const directives = withoutUselessKeys(type.directives ?? []);
    // A stand-in requires what its field requires.
    const fields = type.fields?.map((field) => replaced.get(field) ?? field) ?? [];
    const added = standIns.fieldsOf({ ...type, fields });
    const isSame =
      directives.length === (type.directives ?? []).length &&
      added.length === 0 &&
      !type.fields?.some((field) => replaced.has(field));
    return isSame ? undefined : { ...type, directives, fields: [...fields, ...added] };
  };
  return visit(document, { ObjectTypeDefinition: rewrite, InterfaceTypeDefinition: rewrite });
}

function withoutUselessKeys(directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] {
  const isKey = (directive: ConstDirectiveNode): boolean =>
    directive.name.value === 'join__type' && argumentOf(directive, 'key') !== undefined;
  const isResolvable = ({ arguments: given = [] }: ConstDirectiveNode): boolean =>
    !given.some(
      ({ name, value }) =>
        name.value === 'resolvable' && value.kind === Kind.BOOLEAN && value.value === false,
    );
  const entered = new Set(
    directives
      .filter((directive) => isKey(directive) && isResolvable(directive))
      .map((directive) => argumentOf(directive, 'graph')),
  );
  return directives.filter(
    (directive) =>
      !isKey(directive) || isResolvable(directive) || !entered.has(argumentOf(directive, 'graph')),
  );
}
