/** The guards of a subgraph with nothing behind them: whoever passes the guard of a coordinate gets this word. */
import { type GraphQLObjectType, isObjectType } from 'graphql';
import type { AnySubgraph } from '../../kernel/definition.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';
import { buildExecutableSchema } from '../../kernel/guard.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { viewerOf } from './ask.ts';
import type { Asker } from './attackContract.ts';
import { loadDefinition } from './house.ts';

export const REACHED = 'reached';

/** A resolver that answers whatever is asked, so that only a guard can refuse. */
function emptied(definition: AnySubgraph): AnySubgraph {
  const resolvers = Object.entries(definition.resolvers).map(([type, fields]) => [
    type,
    typeof (fields as { __resolveType?: unknown } | undefined)?.__resolveType === 'function'
      ? fields
      : Object.fromEntries(Object.keys(fields ?? {}).map((field) => [field, () => REACHED])),
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
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      guards.set(`${type.name}.${field.name}`, (asker, purposeStated) =>
        outcomeOf(() => field.resolve?.(PARENT, {}, contextOf(asker, purposeStated), {} as never)),
      );
    }
    addReference(guards, type);
  }
  return guards;
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
