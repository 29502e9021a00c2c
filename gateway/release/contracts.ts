/** What clients build against: the contract as SDL, for everybody and for who signs in, and what their tools need beside it. */
import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  parse,
  print,
  printSchema,
  type TypeNode,
  visit,
} from 'graphql';
import type { Policy } from '../../kernel/domain/policy.ts';
import { failures } from '../../kernel/failure.ts';

/** In the folder `contract/` of a release. */
export const CONTRACT_FILES = {
  /** What anybody may ask, without a token. */
  public: 'public.generated.graphql',
  /** Everything, with what is personal: what a token, a purpose and its scopes may open. */
  personal: 'personal.generated.graphql',
  /** Which types stand behind each interface and union, as caches of clients want it. */
  possibleTypes: 'possibleTypes.generated.json',
  /** JSON Schema of one error of an answer. */
  failures: 'failures.schema.generated.json',
} as const;

/** Text of each file by its name. */
export type Contracts = Readonly<Record<string, string>>;

/** All files of a contract. The SDL is as clients see it: without federation and house directives. */
export function drawContracts(schema: GraphQLSchema, policy: Pick<Policy, 'fields'>): Contracts {
  return {
    [CONTRACT_FILES.public]: `${printSchema(publicPartOf(schema, policy))}\n`,
    [CONTRACT_FILES.personal]: `${printSchema(schema)}\n`,
    [CONTRACT_FILES.possibleTypes]: toText(listPossibleTypes(schema)),
    [CONTRACT_FILES.failures]: toText(describeFailures()),
  };
}

const toText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The part of a schema that needs no token: what nothing of it leads to is not named either. */
export function publicPartOf(schema: GraphQLSchema, { fields }: Pick<Policy, 'fields'>): GraphQLSchema {
  const whole = parse(printSchema(schema), { noLocation: true });
  let document = visit(whole, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: (type.fields ?? []).filter(
        ({ name }) => fields[`${type.name.value}.${name.value}`]?.authenticated === false,
      ),
    }),
  });
  // A field of a type of which nothing is left leads nowhere, and may have been the last of its own type.
  for (let before = ''; before !== print(document); ) {
    before = print(document);
    document = withoutEmpty(document);
  }
  return buildSchema(print(withinReach(document)), { assumeValid: true });
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

function withoutEmpty(document: DocumentNode): DocumentNode {
  const empty = new Set(
    document.definitions.flatMap((one) => {
      if (one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION)
        return one.fields?.length === 0 ? [one.name.value] : [];
      return one.kind === Kind.UNION_TYPE_DEFINITION && one.types?.length === 0 ? [one.name.value] : [];
    }),
  );
  return visit(document, {
    ObjectTypeDefinition: {
      leave: (type) => (empty.has(type.name.value) ? null : undefined),
    },
    InterfaceTypeDefinition: { leave: (type) => (empty.has(type.name.value) ? null : undefined) },
    UnionTypeDefinition: {
      leave: (type) =>
        empty.has(type.name.value)
          ? null
          : { ...type, types: (type.types ?? []).filter(({ name }) => !empty.has(name.value)) },
    },
    FieldDefinition: (field) => (empty.has(nameOf(field.type)) ? null : undefined),
  });
}

/** Only what a question or an act leads to, and what implements or belongs to it. */
function withinReach(document: DocumentNode): DocumentNode {
  const reached = new Set<string>(['Query', 'Mutation']);
  const definitions = document.definitions.filter((one) => 'name' in one && one.name !== undefined);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const definition of definitions) {
      const name = (definition as { name: { value: string } }).name.value;
      const implementsReached =
        definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
        (definition.interfaces ?? []).some((one) => reached.has(one.name.value));
      if (!reached.has(name) && !implementsReached && definition.kind !== Kind.DIRECTIVE_DEFINITION) continue;
      if (definition.kind !== Kind.DIRECTIVE_DEFINITION) reached.add(name);
      visit(definition, { NamedType: (type) => void reached.add(type.name.value) });
    }
  }
  const kept = document.definitions.filter(
    (one) =>
      one.kind === Kind.DIRECTIVE_DEFINITION ||
      one.kind === Kind.SCHEMA_DEFINITION ||
      ('name' in one && one.name !== undefined && reached.has(one.name.value)),
  );
  return { ...document, definitions: kept };
}

/** Interface or union → its types. */
function listPossibleTypes(schema: GraphQLSchema): Record<string, string[]> {
  const abstract = Object.values(schema.getTypeMap()).filter(
    (type) => isAbstractType(type) && !type.name.startsWith('__'),
  );
  return Object.fromEntries(
    abstract
      .map((type): [string, string[]] => [
        type.name,
        isAbstractType(type)
          ? schema
              .getPossibleTypes(type)
              .map(({ name }) => name)
              .sort()
          : [],
      ])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function describeFailures(): object {
  const codes = Object.entries(failures).map(([code, { status, message }]) => ({
    const: code,
    description: message,
    'x-http-status': status,
  }));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'An error of an answer',
    description: 'One entry of `errors`. Decide by extensions.code; show the message.',
    type: 'object',
    required: ['message', 'extensions'],
    properties: {
      message: { type: 'string', description: 'One Vietnamese sentence for the reader.' },
      path: { type: 'array', items: { type: ['string', 'integer'] } },
      locations: {
        type: 'array',
        description: 'In the sandbox only.',
        items: {
          type: 'object',
          required: ['line', 'column'],
          properties: { line: { type: 'integer' }, column: { type: 'integer' } },
        },
      },
      extensions: {
        type: 'object',
        required: ['code', 'incidentId'],
        properties: {
          code: {
            description:
              'A closed list; x-http-status is the status of an answer of which nothing was executed.',
            oneOf: codes,
          },
          incidentId: { type: 'string', format: 'uuid', description: 'For support.' },
          debug: { type: 'object', description: 'In the sandbox only.' },
        },
      },
    },
  };
}
