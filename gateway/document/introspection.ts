/** Questions about the schema itself: what they cost, how often they may be asked at once, and their answers, made once each. */
import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  executeSync,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isWrappingType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { Failure } from '../../kernel/failure.ts';
import { Remembered } from '../../kernel/remembered.ts';
import type { Variables } from './conditions.ts';

const ROOT = /^__(schema|type)$/;
/** An editor introspects once per document; other clients ask about few types. */
const ROOTS_MAX = 3;
/** Values of an answer that cost as much as one object of a register: they are in memory, but they are sent. */
const VALUES_PER_UNIT = 100;
const ANSWER_BYTES_MAX = 1024 * 1024;
/** Whatever may be answered may be remembered. */
const REMEMBERED_BYTES = 10 * ANSWER_BYTES_MAX;

/** How many elements a schema has, for every list of introspection: all together, and at most under one element. */
type Sizes = ReadonlyMap<string, { all: number; most: number }>;

/** @throws Failure MAX_ROOT_FIELDS_LIMIT when the schema is asked for again and again in one document */
export function limitIntrospection(document: DocumentNode): void {
  let roots = 0;
  visit(document, {
    Field({ name }) {
      if (ROOT.test(name.value)) roots += 1;
    },
  });
  if (roots > ROOTS_MAX) throw new Failure('MAX_ROOT_FIELDS_LIMIT');
}

/** Whether an operation only introspects the schema, however it is written: then it needs no plan. */
export function asksOnlyForSchema(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const fields = listRootFields(fragmentsOf(document), operation.selectionSet);
  return (
    operation.operation === 'query' &&
    fields.some((name) => ROOT.test(name)) &&
    fields.every((name) => name.startsWith('__'))
  );
}

function listRootFields(fragments: Fragments, set: SelectionSetNode): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    return inner === undefined ? [] : listRootFields(fragments, inner);
  });
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return fragments;
}

/** Prices questions about one schema. */
export class IntrospectionPrice {
  readonly #sizes: Sizes;
  readonly #refDepth: number;

  constructor(schema: GraphQLSchema) {
    this.#sizes = measure(schema);
    this.#refDepth = Math.max(0, ...listTypes(schema).map(depthOf));
  }

  /**
   * Units for what an operation asks about the schema: the number of values of its answer, as the schema is, and never fewer.
   * 0 when it asks nothing of the kind.
   */
  of(document: DocumentNode, operation: OperationDefinitionNode): number {
    const fragments = fragmentsOf(document);
    const values = this.#count(fragments, operation.selectionSet, { count: 1, every: false, refs: 0 }, true);
    return Math.ceil(values / VALUES_PER_UNIT);
  }

  #count(fragments: Fragments, set: SelectionSetNode, at: Place, isRoot = false): number {
    let values = 0;
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection.selectionSet
            : fragments.get(selection.name.value)?.selectionSet;
        if (inner !== undefined) values += this.#count(fragments, inner, at, isRoot);
        continue;
      }
      const name = selection.name.value;
      if (isRoot && !ROOT.test(name)) continue;
      const next = this.#step(name, at);
      values += next.count;
      if (selection.selectionSet !== undefined)
        values += this.#count(fragments, selection.selectionSet, next);
    }
    return values;
  }

  /** From elements to what one of their fields holds. Of all elements the sum is known; of some, the most there is. */
  #step(name: string, { count, every, refs }: Place): Place {
    if (name === 'ofType')
      return { count: !every && refs < this.#refDepth ? count : 0, every: false, refs: refs + 1 };
    const size = this.#sizes.get(name);
    if (size === undefined) return { count, every: every && !ANY_TYPE.has(name), refs: 0 };
    const whole = every || name === 'types' || name === 'directives';
    return { count: whole ? size.all : size.most * count, every: whole && !ANY_TYPE.has(name), refs: 0 };
  }
}

/** Elements that a selection stands on. */
interface Place {
  count: number;
  /** They are all of their kind that the schema has, each once. */
  every: boolean;
  /** Wrappers taken off the type of a field so far. */
  refs: number;
}

/** Fields behind which stands any type, the same one again and again. */
const ANY_TYPE: ReadonlySet<string> = new Set(
  'type queryType mutationType subscriptionType interfaces possibleTypes'.split(' '),
);

function measure(schema: GraphQLSchema): Sizes {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const fields = types.map(listFields);
  const lengths = (list: (type: GraphQLNamedType) => number): number[] => types.map(list);
  return new Map([
    ['types', sizeOf([types.length])],
    ['directives', sizeOf([directives.length])],
    ['fields', sizeOf(fields.map((own) => own.length))],
    ['args', sizeOf([...fields.flat(), ...directives].map(({ args }) => args.length))],
    ['locations', sizeOf(directives.map(({ locations }) => locations.length))],
    ['inputFields', sizeOf(lengths((type) => listInputs(type).length))],
    ['enumValues', sizeOf(lengths((type) => (isEnumType(type) ? type.getValues().length : 0)))],
    ['interfaces', sizeOf(lengths((type) => ('getInterfaces' in type ? type.getInterfaces().length : 0)))],
    [
      'possibleTypes',
      sizeOf(lengths((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0))),
    ],
  ]);
}

const listFields = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const listInputs = (type: GraphQLNamedType): GraphQLInputField[] =>
  isInputObjectType(type) ? Object.values(type.getFields()) : [];

const sizeOf = (lengths: readonly number[]): { all: number; most: number } => ({
  all: lengths.reduce((sum, length) => sum + length, 0),
  most: Math.max(0, ...lengths),
});

/** Every type that a field, an argument or an input has, wrapped as it is. */
const listTypes = (schema: GraphQLSchema): GraphQLType[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => [
    ...listFields(type).flatMap((field) => [field.type, ...field.args.map((argument) => argument.type)]),
    ...listInputs(type).map((input) => input.type),
  ]);

const depthOf = (type: GraphQLType): number => (isWrappingType(type) ? 1 + depthOf(type.ofType) : 0);

/** Answers about one schema, each made once: the schema does not change while its release serves. */
export class SchemaAnswers {
  readonly #schema: GraphQLSchema;
  readonly #known = new Remembered<Buffer>(REMEMBERED_BYTES, (answer) => answer.length);
  /** Answers that were made. */
  made = 0;

  get rememberedBytes(): number {
    return this.#known.bytes;
  }

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /**
   * The whole answer as it is sent.
   *
   * @throws Failure MAX_SELECTIONS_LIMIT when it would be too long to send
   */
  answer(text: string, operationName: string | undefined, variables: Variables): Buffer {
    const key = createHash('sha256')
      .update(JSON.stringify([text, operationName ?? null, variables]))
      .digest('base64url');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { data, errors } = executeSync({
      schema: this.#schema,
      document: parse(text, { noLocation: true }),
      operationName: operationName ?? null,
      variableValues: variables,
    });
    if (errors !== undefined) throw new Failure('GRAPHQL_VALIDATION_FAILED');
    const answer = Buffer.from(JSON.stringify({ data }));
    this.made += 1;
    if (answer.length > ANSWER_BYTES_MAX) throw new Failure('MAX_SELECTIONS_LIMIT');
    this.#known.set(key, answer);
    return answer;
  }
}
