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
import { Failure } from '../../kernel/failure.ts';
import {
  both,
  type Condition,
  type Defaults,
  readCondition,
  readDefaults,
  type Variables,
} from '../document/conditions.ts';

type Read = (value: unknown, variables: Variables) => unknown;
type ReadObject = (value: unknown, variables: Variables, typeName?: string) => Record<string, unknown>;

/**
 * What a fetch may answer. Both copy exactly what was asked for with these variables, or throw SUBGRAPH_INVALID_RESPONSE.
 * What a condition left out was not asked for: it need not be there, and is not believed when it is.
 */
export interface Shape {
  root: ReadObject;
  /** One entity of `_entities`, for the type of its representation. Undefined for a root fetch. */
  entity: ReadObject | undefined;
}

interface Entry {
  key: string;
  /** Types that the enclosing fragments allow; undefined is any. */
  types: ReadonlySet<string> | undefined;
  when: Condition | undefined;
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
  const compiler = new Compiler(schema, fragments, readDefaults(operation));
  const entries = compiler.entries(operation.selectionSet, type, undefined, undefined);
  return {
    root: readObjectOf(entries, type, schema),
    entity: entries.find(({ key }) => key === '_entities')?.object,
  };
}

class Compiler {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #defaults: Defaults;

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    defaults: Defaults,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#defaults = defaults;
  }

  entries(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    types: ReadonlySet<string> | undefined,
    above: Condition | undefined,
  ): Entry[] {
    return set.selections.flatMap((selection): Entry[] => {
      const when = both([above, readCondition(selection.directives, this.#defaults)]);
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const field = this.#fieldType(parent, selection.name.value);
        if (field === undefined) return [{ key, types, when, read: readTypeName, object: undefined }];
        const object = this.#objectOf(selection.selectionSet, getNamedType(field));
        return [{ key, types, when, read: readerOf(field, object), object }];
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const inner = condition === undefined ? parent : this.#schema.getType(condition);
      if (fragment === undefined || !isCompositeType(inner)) return [];
      const narrowed = condition === undefined ? types : this.#narrow(types, inner);
      return this.entries(fragment.selectionSet, inner, narrowed, when);
    });
  }

  /** Undefined for `__typename`. */
  #fieldType(parent: GraphQLCompositeType, name: string): GraphQLOutputType | undefined {
    if (name.startsWith('__') || !('getFields' in parent)) return undefined;
    return parent.getFields()[name]?.type;
  }

  #objectOf(set: SelectionSetNode | undefined, type: unknown): ReadObject | undefined {
    if (set === undefined || !isCompositeType(type)) return undefined;
    return readObjectOf(this.entries(set, type, undefined, undefined), type, this.#schema);
  }

  #narrow(types: ReadonlySet<string> | undefined, type: GraphQLCompositeType): ReadonlySet<string> {
    const names = isAbstractType(type)
      ? this.#schema.getPossibleTypes(type).map(({ name }) => name)
      : [type.name];
    return new Set(types === undefined ? names : names.filter((name) => types.has(name)));
  }
}

/** The name may be missing: who asked knows the type, unless it is abstract, and then it is looked for by itself. */
const readTypeName: Read = (value) => (value === undefined || typeof value === 'string' ? value : wrong());

/** What is asked of an object of one type. */
interface Layout {
  entries: readonly Entry[];
  /** Whether each key is asked once: then nothing has to be put together. */
  isPlain: boolean;
}

function readObjectOf(
  entries: readonly Entry[],
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): ReadObject {
  const fixed = isObjectType(type) ? type.name : undefined;
  const layouts = new Map<string, Layout>();
  /** @throws Failure for a type that cannot stand here, which is not remembered either: a register may say anything */
  const layoutFor = (typeName: string): Layout => {
    const object = schema.getType(typeName);
    if (!isObjectType(object) || (isAbstractType(type) && !schema.isSubType(type, object))) wrong();
    const asked = entries.filter(({ types }) => types === undefined || types.has(typeName));
    const isPlain = new Set(asked.map(({ key }) => key)).size === asked.length;
    const layout = { entries: asked, isPlain };
    layouts.set(typeName, layout);
    return layout;
  };
  return (value, variables, expected) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) wrong();
    const given = value as Record<string, unknown>;
    const named = Object.hasOwn(given, '__typename') ? given.__typename : undefined;
    const typeName = fixed ?? expected ?? named;
    if (typeof typeName !== 'string' || (named !== undefined && named !== typeName)) wrong();
    const layout = layouts.get(typeName) ?? layoutFor(typeName);
    const read: Record<string, unknown> = {};
    for (const { key, when, read: copy } of layout.entries) {
      if (when !== undefined && !when(variables)) continue;
      // In process, what is not there may stand there as undefined; over HTTP it never does.
      const copied = copy(Object.hasOwn(given, key) ? given[key] : undefined, variables);
      if (copied === undefined) continue;
      if (layout.isPlain) read[key] = copied;
      else merge(read, key, copied);
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

/** Nothing at all is no value: every reader but that of type names refuses it. */
function readerOf(type: GraphQLOutputType, object: ReadObject | undefined): Read {
  if (isNonNullType(type)) {
    const read = readerOf(type.ofType, object);
    return (value, variables) => (value === null ? wrong() : read(value, variables));
  }
  if (isListType(type)) {
    const read = readerOf(type.ofType, object);
    return (value, variables) =>
      value === null ? null : Array.isArray(value) ? value.map((item) => read(item, variables)) : wrong();
  }
  if (object !== undefined) return (value, variables) => (value === null ? null : object(value, variables));
  if (isEnumType(type))
    return (value) =>
      value === null || (typeof value === 'string' && type.getValue(value) !== undefined) ? value : wrong();
  const kinds = isScalarType(type) ? (SCALAR_KINDS.get(type.name) ?? ['string', 'number']) : [];
  return (value) => (value === null || kinds.includes(typeof value) ? value : wrong());
}

const SCALAR_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Int', ['number']],
  ['Float', ['number']],
  ['Boolean', ['boolean']],
  ['String', ['string']],
]);
