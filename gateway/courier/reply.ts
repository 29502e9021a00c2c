import { randomUUID } from 'node:crypto';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { Failure, type FailureCode, isFailureCode } from '../../kernel/failure.ts';
import type { Reply } from '../../kernel/subgraph.ts';
import type { Carried } from '../context.ts';
import type { Variables } from '../document/conditions.ts';
import { fillFailedEntities } from './entities.ts';
import type { FetchText, Representations } from './fetchText.ts';

/** What Apollo takes from a courier. */
export type Response = Awaited<ReturnType<GraphQLDataSource<Carried>['process']>>;

function errorOf(
  failure: Failure | { code: FailureCode; message: string; incidentId: string; debug?: object | undefined },
  path?: (string | number)[],
) {
  return {
    message: failure.message,
    ...(path === undefined ? {} : { path }),
    extensions: {
      code: failure.code,
      incidentId: failure.incidentId,
      // Where a sandbox shows its stack; the door drops it everywhere else.
      ...(failure.debug === undefined ? {} : { debug: failure.debug }),
    },
  };
}

/** A failed fetch of entities becomes explicit nulls and one error; a failed root stays a failure. */
export function failedResponse(
  failure: Failure,
  fetch: FetchText,
  representations: Representations,
  schema: GraphQLSchema,
): Response {
  if (representations === undefined || fetch.entityKeys === undefined)
    return { data: null, errors: [errorOf(failure)] } as unknown as Response;
  return {
    data: { _entities: fillFailedEntities(representations, fetch.entityKeys, schema) },
    errors: [errorOf(failure, ['_entities', 0])],
  } as unknown as Response;
}

interface GraphqlBody {
  data?: Record<string, unknown> | null;
  errors?: {
    message?: unknown;
    path?: unknown;
    extensions?: { code?: unknown; incidentId?: unknown; debug?: unknown };
  }[];
}

const ERRORS_MAX = 5;

/** Reads what came back as outside data: another shape than asked for is an invalid response, never half believed. */
export function readReply(
  reply: Reply,
  fetch: FetchText,
  variables: Variables,
  schema: GraphQLSchema,
): Response {
  const representations = variables.representations as Representations;
  // A question too large for the register is the question's fault.
  if (reply.status === 413 || reply.status === 431) throw new Failure('PAYLOAD_TOO_LARGE');
  if (reply.status !== 200 || reply.body == null) throw new Failure('SUBGRAPH_UNAVAILABLE');
  if (typeof reply.body !== 'object') throw new Failure('SUBGRAPH_INVALID_RESPONSE');
  const body = reply.body as GraphqlBody;
  if (body.errors !== undefined && !Array.isArray(body.errors))
    throw new Failure('SUBGRAPH_INVALID_RESPONSE');
  // No data needs a reason.
  if (body.data == null && (body.errors?.length ?? 0) === 0) throw new Failure('SUBGRAPH_INVALID_RESPONSE');
  const errors = (body.errors ?? []).slice(0, ERRORS_MAX).map(readError);
  const data = body.data ?? null;
  if (data !== null && (typeof data !== 'object' || Array.isArray(data)))
    throw new Failure('SUBGRAPH_INVALID_RESPONSE');
  const { root, entity: readEntity } = fetch.shape;
  if (representations === undefined || fetch.entityKeys === undefined || readEntity === undefined)
    return withErrors(data === null ? null : root(data, variables), errors);
  const first = errors[0];
  if (data === null)
    throw first === undefined ? new Failure('SUBGRAPH_INVALID_RESPONSE') : new Failure(first.extensions.code);
  const entities = data._entities;
  if (!Array.isArray(entities) || entities.length !== representations.length)
    throw new Failure('SUBGRAPH_INVALID_RESPONSE');
  const filled = representations.map((representation, index) => {
    const entity: unknown = entities[index];
    if (entity !== null) return readEntity(entity, variables, representation.__typename);
    return fillFailedEntities([representation], fetch.entityKeys, schema)[0];
  });
  return withErrors({ _entities: filled }, errors);
}

const withErrors = (data: unknown, errors: ReturnType<typeof readError>[]): Response =>
  (errors.length === 0 ? { data } : { data, errors }) as unknown as Response;

function readError(error: NonNullable<GraphqlBody['errors']>[number]) {
  const code = isFailureCode(error?.extensions?.code) ? error.extensions.code : 'SUBGRAPH_INVALID_RESPONSE';
  const incidentId =
    typeof error?.extensions?.incidentId === 'string' ? error.extensions.incidentId : randomUUID();
  const path = Array.isArray(error?.path)
    ? error.path.filter((step) => typeof step === 'string' || typeof step === 'number')
    : undefined;
  const { debug } = error?.extensions ?? {};
  const message = typeof error?.message === 'string' ? error.message.slice(0, 300) : '';
  return errorOf(
    { code, message, incidentId, debug: typeof debug === 'object' && debug !== null ? debug : undefined },
    path,
  );
}
