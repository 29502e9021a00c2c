import { randomUUID } from 'node:crypto';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { AnswerUnreadable, type Reply, requireAnswer } from '../../kernel/connection.ts';
import { Failure, type FailureCode, isFailureCode } from '../../kernel/failure.ts';
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
  const { data, errors } = readEnvelope(reply);
  const { root, entity } = fetch.shape;
  const representations = variables.representations as Representations;
  if (representations === undefined || fetch.entityKeys === undefined || entity === undefined)
    return withErrors(data === null ? null : root(data, variables), errors);
  const [first] = errors;
  if (data === null) throw new Failure(first?.extensions.code ?? 'SUBGRAPH_INVALID_RESPONSE');
  const found = data._entities;
  if (!Array.isArray(found) || found.length !== representations.length)
    throw new Failure('SUBGRAPH_INVALID_RESPONSE');
  const filled = representations.map((representation, index) =>
    found[index] === null
      ? fillFailedEntities([representation], fetch.entityKeys, schema)[0]
      : entity(found[index], variables, representation.__typename),
  );
  return withErrors({ _entities: filled }, errors);
}

/** Data, errors, or both: no data needs a reason, and neither may be of another kind. */
function readEnvelope(reply: Reply): {
  data: Record<string, unknown> | null;
  errors: ReturnType<typeof readError>[];
} {
  const { status, body: received } = reply;
  // A question too large for the register is the question's fault.
  if (status === 413 || status === 431) throw new Failure('PAYLOAD_TOO_LARGE');
  requireAnswer(reply);
  if (received == null) throw new Failure('SUBGRAPH_UNAVAILABLE', undefined, new AnswerUnreadable());
  const { data = null, errors = [] } = (isObject(received) ? received : { errors: null }) as GraphqlBody;
  const isGraphql = Array.isArray(errors) && (data === null ? errors.length > 0 : isObject(data));
  if (!isGraphql) throw new Failure('SUBGRAPH_INVALID_RESPONSE');
  return { data, errors: errors.slice(0, ERRORS_MAX).map(readError) };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
