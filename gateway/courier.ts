import { randomUUID } from 'node:crypto';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { readSchema, type SubgraphName } from '../schema/files.ts';
import type { Policy } from '../schema/policy.ts';
import { Failure, type FailureCode, isFailureCode } from '../subgraphs/kernel/failure.ts';
import type { Keys } from '../subgraphs/kernel/keys.ts';
import type { Connection, Reply } from '../subgraphs/kernel/subgraph.ts';
import { sealEnvelope } from '../subgraphs/kernel/tokens.ts';
import { authorise, findTouched, type Touched } from './authorise.ts';
import type { Carried, RequestContext } from './context.ts';
import { withinDeadline } from './deadline.ts';
import { type EntityKeys, fillFailedEntities, readEntityKeys } from './entities.ts';
import { compileShape, type Shape } from './shape.ts';

/** The longest that one subgraph may take, within the deadline of the request. */
const SUBGRAPH_DEADLINE_MS = 3_000;

export interface CourierOptions {
  name: SubgraphName;
  connection: Connection;
  keys: Keys;
  policy: Policy;
  /** Whether somebody has switched this subgraph off (sandbox only). */
  isSwitchedOff: () => boolean;
  clock: () => Date;
}

/** A fetch of a plan, read once. */
interface FetchText {
  touched: Touched;
  entityKeys: EntityKeys;
  shape: Shape;
}

type Response = Awaited<ReturnType<GraphQLDataSource<Carried>['process']>>;
const FETCH_TEXTS_MAX = 2_000;

/** Carries the fetches of query plans to one subgraph: authorised again, sealed, bounded in time, failures made explicit. */
export class Courier implements GraphQLDataSource<Carried> {
  readonly #options: CourierOptions;
  readonly #schema: GraphQLSchema;
  readonly #texts = new Map<string, FetchText>();

  constructor(options: CourierOptions) {
    this.#options = options;
    this.#schema = buildSubgraphSchema([{ typeDefs: readSchema(options.name) }]);
  }

  async process(options: GraphQLDataSourceProcessOptions<Carried>): Promise<Response> {
    if (options.kind !== 'incoming operation') throw new Failure('INTERNAL_SERVER_ERROR');
    const { request } = options;
    const context = (options.context as Carried).request;
    const text = request.query ?? '';
    const fetch = this.#read(text);
    const representations = request.variables?.representations as { __typename: string }[] | undefined;
    const finish = context.plan.begin(this.#options.name, text, representations?.[0]?.__typename ?? null);
    try {
      authorise(fetch.touched, this.#options.policy, context.viewer, context.claim, 'FETCH');
      const reply = await this.#send(text, request.variables ?? {}, fetch, context, representations);
      const response = readReply(reply, fetch, representations, this.#schema);
      finish(response.errors === undefined ? 'OK' : 'FAILED');
      return response;
    } catch (error) {
      finish('FAILED');
      const failure = error instanceof Failure ? error : new Failure('SUBGRAPH_UNAVAILABLE');
      return failedResponse(failure, fetch, representations, this.#schema);
    }
  }

  #read(text: string): FetchText {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const document = parse(text, { noLocation: true });
    const touched = findTouched(document, this.#schema, this.#options.policy);
    const shape = compileShape(document, this.#schema);
    const fetch = { touched, entityKeys: readEntityKeys(document), shape };
    if (this.#texts.size >= FETCH_TEXTS_MAX) this.#texts.clear();
    this.#texts.set(text, fetch);
    return fetch;
  }

  async #send(
    query: string,
    variables: Record<string, unknown>,
    fetch: FetchText,
    context: RequestContext,
    representations: { __typename: string }[] | undefined,
  ): Promise<Reply> {
    const { name, connection, keys, clock } = this.#options;
    if (this.#options.isSwitchedOff()) throw new Failure('SUBGRAPH_UNAVAILABLE');
    // A prefill brings its own grant in the key; dossiers judges its own access. Everybody else needs the dossier's.
    const bringsGrant = name === 'dossiers' || representations?.[0]?.__typename === 'Prefill';
    const { personal, coordinates } = fetch.touched;
    const grant = personal && !bringsGrant ? await context.grant() : null;
    const purpose = personal ? await context.purpose(name, grant, coordinates) : null;
    const body = JSON.stringify({ query, variables });
    const now = clock();
    const deadline = Math.min(context.deadline, Date.now() + SUBGRAPH_DEADLINE_MS);
    const envelope = sealEnvelope(
      keys,
      'gateway',
      {
        aud: name,
        path: '/graphql',
        requestId: context.requestId,
        operation: context.operationName,
        deadline,
        viewer: context.viewer,
        purpose,
        grant,
      },
      body,
      now,
    );
    return withinDeadline(connection.send('/graphql', body, envelope, deadline), deadline);
  }
}

function errorOf(
  failure: Failure | { code: FailureCode; message: string; incidentId: string },
  path?: (string | number)[],
) {
  return {
    message: failure.message,
    ...(path === undefined ? {} : { path }),
    extensions: { code: failure.code, incidentId: failure.incidentId },
  };
}

/** A failed fetch of entities becomes explicit nulls and one error; a failed root stays a failure. */
function failedResponse(
  failure: Failure,
  fetch: FetchText,
  representations: { __typename: string }[] | undefined,
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
  errors?: { message?: unknown; path?: unknown; extensions?: { code?: unknown; incidentId?: unknown } }[];
}

const ERRORS_MAX = 5;

/** Reads what came back as outside data: another shape than asked for is an invalid response, never half believed. */
function readReply(
  reply: Reply,
  fetch: FetchText,
  representations: { __typename: string }[] | undefined,
  schema: GraphQLSchema,
): Response {
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
    return withErrors(data === null ? null : root(data), errors);
  const first = errors[0];
  if (data === null)
    throw first === undefined ? new Failure('SUBGRAPH_INVALID_RESPONSE') : new Failure(first.extensions.code);
  const entities = data._entities;
  if (!Array.isArray(entities) || entities.length !== representations.length)
    throw new Failure('SUBGRAPH_INVALID_RESPONSE');
  const filled = representations.map((representation, index) => {
    const entity: unknown = entities[index];
    if (entity !== null) return readEntity(entity, representation.__typename);
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
  return errorOf(
    { code, message: typeof error?.message === 'string' ? error.message.slice(0, 300) : '', incidentId },
    path,
  );
}
