/** The guards of a subgraph with nothing behind them: whoever passes the guard of a coordinate gets this word. */
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import type { Context } from '../../kernel/access.ts';
import type { AnySubgraph } from '../../kernel/definition.ts';
import type { CoordinatePolicy, Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';
import { buildExecutableSchema, judge } from '../../kernel/guard.ts';
import { ValueGuard } from '../../kernel/valueGuard.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { viewerOf } from './ask.ts';
import type { Asker } from './attackContract.ts';
import { loadDefinition } from './house.ts';

export const REACHED = 'reached';

/** A resolver that answers whatever is asked, so that only a guard can refuse. */
function emptied(definition: AnySubgraph, answer: unknown = REACHED): AnySubgraph {
  const resolvers = Object.entries(definition.resolvers).map(([type, fields]) => [
    type,
    typeof (fields as { __resolveType?: unknown } | undefined)?.__resolveType === 'function'
      ? fields
      : Object.fromEntries(Object.keys(fields ?? {}).map((field) => [field, () => answer])),
  ]);
  return { ...definition, resolvers: Object.fromEntries(resolvers) };
}

/** What a guard says to one asker: the code of its refusal, or REACHED. */
export type GuardedField = (asker: Asker, purposeStated: boolean) => Promise<string>;

/** A parent that holds something under every name, and is nobody's. */
const PARENT = new Proxy({}, { get: (_target, name) => (name === 'subjects' ? [] : REACHED) });

function contextOf({ scopes }: Asker, purposeStated: boolean): object {
  const viewer = scopes === null ? null : viewerOf('minh', { scopes: [...scopes] });
  return {
    viewer,
    signedIn: viewer,
    purpose: purposeStated ? { code: 'PROCEDURE_HANDLING', basis: null, dossier: null } : null,
    grant: null,
    subjects: new Set(),
    permits: new Set(),
    audit: { disclose: () => undefined, deny: () => undefined },
  };
}

async function outcomeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return REACHED;
  } catch (error) {
    return error instanceof Failure ? error.code : REACHED;
  }
}

/** Every field of a subgraph's executable schema behind its guard, and the way in of every entity, by coordinate. */
export async function openGuards(name: SubgraphName, policy: Policy): Promise<Map<string, GuardedField>> {
  const schema = buildExecutableSchema(emptied(await loadDefinition(name)), policy);
  const guards = new Map<string, GuardedField>();
  const values = new ValueGuard(schema, policy, judge);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const select = values.covers(type)
        ? (context: object) => readValue(values, { schema, type, name: field.name, value: PARENT }, context)
        : (context: object) => field.resolve?.(PARENT, {}, context as Context, {} as never);
      guards.set(`${type.name}.${field.name}`, (asker, purposeStated) =>
        outcomeOf(() => select(contextOf(asker, purposeStated))),
      );
    }
    addReference(guards, type);
  }
  return guards;
}

/** How an operation asks for one field of the objects of a type that another field answers with. */
function asking(schema: GraphQLSchema, type: GraphQLObjectType, name: string, returnType: GraphQLOutputType) {
  const [definition] = parse(`{ asked { ... on ${type.name} { ${name} } } }`).definitions;
  const asked = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
  const fieldNodes = asked as readonly FieldNode[];
  return {
    schema,
    fragments: {},
    fieldNodes,
    returnType,
    variableValues: {},
  } as unknown as GraphQLResolveInfo;
}

/** Throws what a value object holds in the place of a field that was refused. */
function readValue(
  values: ValueGuard,
  {
    schema,
    type,
    name,
    value,
  }: { schema: GraphQLSchema; type: GraphQLObjectType; name: string; value: object },
  context: object,
): unknown {
  const opened = values.open(value, context as Context, asking(schema, type, name, type));
  return told((opened as Record<string, unknown>)[name]);
}

function told(value: unknown): unknown {
  if (value instanceof Failure) throw value;
  return value;
}

const OPEN: CoordinatePolicy = {
  level: 'PUBLIC',
  authenticated: false,
  scopes: [],
  purpose: false,
  purposes: [],
};

/**
 * Fields that answer with value objects, each with the types of those: what becomes of one whose own fields a table knows, and of one
 * whose fields it does not know. Everything else is open.
 */
export async function openValueWays(
  name: SubgraphName,
  policy: Policy,
): Promise<Map<string, { known: string; unknown: string }>> {
  const value: Record<string, unknown> = {};
  const definition = emptied(await loadDefinition(name), value);
  const build = (isKnown: (coordinate: string) => boolean): GraphQLSchema => {
    const known = Object.keys(policy.fields).filter(isKnown);
    const fields = Object.fromEntries(known.map((coordinate) => [coordinate, OPEN]));
    return buildExecutableSchema(definition, { ...policy, fields });
  };
  const open = build(() => true);
  const values = new ValueGuard(open, policy, judge);
  const types = Object.values(open.getTypeMap()).filter(isObjectType);
  const covered = types.filter((type) => values.covers(type));
  const closed = build((coordinate) => covered.every((type) => !coordinate.startsWith(`${type.name}.`)));
  const ways = new Map<string, { known: string; unknown: string }>();
  const reach = (schema: GraphQLSchema, owner: string, field: string, type: string): Promise<string> =>
    outcomeOf(async () => {
      const asked = (schema.getType(owner) as GraphQLObjectType).getFields()[field];
      const answering = schema.getType(type) as GraphQLObjectType;
      const [first = ''] = Object.keys(answering.getFields());
      for (const key of Object.keys(value)) delete value[key];
      Object.assign(value, { __typename: type, [first]: REACHED });
      if (asked === undefined) throw new Error(`${owner} has no field ${field}.`);
      const info = asking(schema, answering, first, asked.type);
      const parent = new Proxy({}, { get: () => value });
      const answer = await asked.resolve?.(parent, {}, contextOf(EVERYBODY, true) as Context, info);
      return told((answer as Record<string, unknown>)[first]);
    });
  for (const owner of types) {
    if (owner.name.startsWith('_') || values.covers(owner)) continue;
    for (const field of Object.values(owner.getFields())) {
      if (field.name.startsWith('_')) continue;
      for (const type of covered.filter((one) => holds(open, field.type, one)))
        ways.set(`${owner.name}.${field.name} → ${type.name}`, {
          known: await reach(open, owner.name, field.name, type.name),
          unknown: await reach(closed, owner.name, field.name, type.name),
        });
    }
  }
  return ways;
}

const EVERYBODY: Asker = { name: 'somebody', scopes: [] };

function holds(schema: GraphQLSchema, type: GraphQLOutputType, one: GraphQLObjectType): boolean {
  const named = getNamedType(type);
  return named === one || (isAbstractType(named) && schema.isSubType(named, one));
}

type Referable = { resolveReference?: (reference: object, context: object, info: object) => unknown };

/** `_entities` enters a type through its key: the guard of that field stands in front. */
function addReference(guards: Map<string, GuardedField>, type: GraphQLObjectType): void {
  const { resolveReference } =
    (type.extensions as { apollo?: { subgraph?: Referable } }).apollo?.subgraph ?? {};
  if (resolveReference === undefined) return;
  guards.set(`_entities ${type.name}`, (asker, purposeStated) =>
    outcomeOf(() =>
      resolveReference({ __typename: type.name, id: REACHED }, contextOf(asker, purposeStated), {}),
    ),
  );
}
