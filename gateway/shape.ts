import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { Failure } from '../subgraphs/kernel/failure.ts';

type Read = (value: unknown) => unknown;
type ReadObject = (value: unknown, typeName?: string) => Record<string, unknown>;

/** What a fetch may answer. Both copy exactly what was asked for, or throw SUBGRAPH_INVALID_RESPONSE. */
export interface Shape {
  root: ReadObject;
  /** One entity of `_entities`, for the type of its representation. Undefined for a root fetch. */
  entity: ReadObject | undefined;
}

interface Entry {
  key: string;
  /** Types that the enclosing fragments allow; undefined is any. */
  types: ReadonlySet<string> | undefined;
  /** Stands behind @skip or @include. */
  optional: boolean;
  read: Read;
  object: ReadObject | undefined;
}

function wrong(): never {
  throw new Failure('SUBGRAPH_INVALID_RESPONSE');
}

/** Reads the shape of answers from the text of a fetch, once. A subgraph is outside: it can say only what it was asked. */
export function compileShape(document: DocumentNode, schema: GraphQLSchema): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const type = operation === undefined ? undefined : schema.getRootType(operation.operation);
  if (operation === undefined || type == null) throw new Failure('INTERNAL_SERVER_ERROR');
  const compiler = new Compiler(schema, fragments);
  const entries = compiler.entries(operation.selectionSet, type, undefined, false);
  return {
    root: readObjectOf(entries, type, schema),
    entity: entries.find(({ key }) => key === '_entities')?.object,
  };
}

class Compiler {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  entries(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    types: ReadonlySet<string> | undefined,
    optional: boolean,
  ): Entry[] {
    return set.selections.flatMap((selection): Entry[] => {
      const loose = optional || (selection.directives?.length ?? 0) > 0;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const field = this.#fieldType(parent, selection.name.value);
        if (field === undefined)
          return [{ key, types, optional: true, read: readTypeName, object: undefined }];
        const object = this.#objectOf(selection.selectionSet, getNamedType(field));
        return [{ key, types, optional: loose, read: readerOf(field, object), object }];
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const inner = condition === undefined ? parent : this.#schema.getType(condition);
      if (fragment === undefined || !isCompositeType(inner)) return [];
      const narrowed = condition === undefined ? types : this.#narrow(types, inner);
      return this.entries(fragment.selectionSet, inner, narrowed, loose);
    });
  }

  /** Undefined for `__typename`. */
  #fieldType(parent: GraphQLCompositeType, name: string): GraphQLOutputType | undefined {
    if (name.startsWith('__') || !('getFields' in parent)) return undefined;
    return parent.getFields()[name]?.type;
  }

  #objectOf(set: SelectionSetNode | undefined, type: unknown): ReadObject | undefined {
    if (set === undefined || !isCompositeType(type)) return undefined;
    return readObjectOf(this.entries(set, type, undefined, false), type, this.#schema);
  }

  #narrow(types: ReadonlySet<string> | undefined, type: GraphQLCompositeType): ReadonlySet<string> {
    const names = isAbstractType(type)
      ? this.#schema.getPossibleTypes(type).map(({ name }) => name)
      : [type.name];
    return new Set(types === undefined ? names : names.filter((name) => types.has(name)));
  }
}

const readTypeName: Read = (value) => (typeof value === 'string' ? value : wrong());

function readObjectOf(
  entries: readonly Entry[],
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): ReadObject {
  return (value, expected) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) wrong();
    const given = value as Record<string, unknown>;
    const said = Object.hasOwn(given, '__typename') ? given.__typename : undefined;
    const typeName = isObjectType(type) ? type.name : (expected ?? said);
    if (typeof typeName !== 'string' || (said !== undefined && said !== typeName)) wrong();
    const object = schema.getType(typeName);
    if (!isObjectType(object) || (isAbstractType(type) && !schema.isSubType(type, object))) wrong();
    const read: Record<string, unknown> = {};
    for (const entry of entries) {
      if (entry.types !== undefined && !entry.types.has(typeName)) continue;
      if (Object.hasOwn(given, entry.key)) merge(read, entry.key, entry.read(given[entry.key]));
      else if (!entry.optional) wrong();
    }
    return read;
  };
}

/** The same key may be asked twice with different selections: what both copied belongs together. */
function merge(into: Record<string, unknown>, key: string, value: unknown): void {
  const before = into[key];
  if (Array.isArray(before) && Array.isArray(value)) {
    for (const [index, item] of value.entries()) merge(before as never, index as never, item);
  } else if (typeof before === 'object' && before !== null && typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) merge(before as Record<string, unknown>, name, item);
  } else into[key] = value;
}

function readerOf(type: GraphQLOutputType, object: ReadObject | undefined): Read {
  if (isNonNullType(type)) {
    const read = readerOf(type.ofType, object);
    return (value) => (value === null ? wrong() : read(value));
  }
  if (isListType(type)) {
    const read = readerOf(type.ofType, object);
    return (value) => (value === null ? null : Array.isArray(value) ? value.map(read) : wrong());
  }
  if (object !== undefined) return (value) => (value === null ? null : object(value));
  if (isEnumType(type))
    return (value) =>
      value === null || (typeof value === 'string' && type.getValue(value) !== undefined) ? value : wrong();
  const kinds = isScalarType(type) ? (SCALAR_KINDS[type.name] ?? ['string', 'number']) : [];
  return (value) => (value === null || kinds.includes(typeof value) ? value : wrong());
}

const SCALAR_KINDS: Record<string, readonly string[]> = {
  Int: ['number'],
  Float: ['number'],
  Boolean: ['boolean'],
  String: ['string'],
};
