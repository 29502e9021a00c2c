/** The gateway, in the order in which a request meets it. */
import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { type SubgraphName, subgraphNames } from '../schema/files.ts';
import type { Policy } from '../schema/policy.ts';
import { Failure, failures, maskFailure } from '../subgraphs/kernel/failure.ts';
import type { Keys } from '../subgraphs/kernel/keys.ts';
import type { Connect } from '../subgraphs/kernel/subgraph.ts';
import { admitBody, admitHeaders, BODY_LIMIT_BYTES } from './admission.ts';
import { authorise, type Touched } from './authorise.ts';
import { type Carried, RequestContext } from './context.ts';
import { Courier } from './courier.ts';
import { Documents } from './documents.ts';
import { openDoor, sendFailure } from './door.ts';
import { isExhausted, maskErrors } from './failures.ts';
import type { Outages } from './outages.ts';
import { readSealKeys } from './sealKeys.ts';
import { buildGateway, type LoadedGateway, readSupergraph } from './supergraph.ts';
import { readVariables } from './variables.ts';
import { readPurposeClaim, readViewer, type TokenRules } from './viewer.ts';

/** The longest that one request may take. */
const REQUEST_DEADLINE_MS = 10_000;

export interface GatewayOptions {
  profile: 'sandbox' | 'production';
  keys: Keys;
  policy: Policy;
  connect: Connect;
  tokens: TokenRules;
  allowedOrigins: () => readonly string[];
  outages?: Outages;
  clock?: () => Date;
  supergraph?: string;
}

export class Gateway {
  readonly server: FastifyInstance;
  readonly #options: GatewayOptions;
  readonly #loaded: LoadedGateway;
  readonly #apollo: ApolloServer<Carried>;
  readonly #documents: Documents;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#loaded = buildGateway(options.supergraph ?? readSupergraph(), (name) => this.#courierFor(name));
    this.#documents = new Documents({
      profile: options.profile,
      policy: options.policy,
      schema: this.#loaded.apiSchema,
    });
    this.#apollo = new ApolloServer<Carried>({
      gateway: this.#loaded.gateway,
      introspection: options.profile === 'sandbox',
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      persistedQueries: false,
      stopOnTerminationSignals: false,
      logger: {
        debug: () => undefined,
        info: () => undefined,
        warn: () => undefined,
        error: () => undefined,
      },
    });
    this.server = openDoor(BODY_LIMIT_BYTES, REQUEST_DEADLINE_MS);
    this.#routes();
  }

  async start(): Promise<void> {
    await this.#apollo.start();
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.#apollo.stop();
  }

  /** The path of one request: admission, viewer, limits, authorisation, plan and execution, masking. */
  async answer(request: {
    headers: Record<string, string | string[] | undefined>;
    body: string;
  }): Promise<{ status: number; body: object }> {
    const { headers } = request;
    try {
      admitHeaders(headers as Record<string, string | undefined>, this.#options.allowedOrigins());
      const admitted = admitBody(request.body);
      const viewer = await readViewer(
        typeof headers.authorization === 'string' ? headers.authorization : undefined,
        this.#options.tokens,
      );
      const claim = readPurposeClaim(headers);
      const { operation, touched } = this.#documents.read(admitted.query, admitted.operationName);
      authorise(touched, this.#options.policy, viewer, claim);
      const variables = readVariables(this.#loaded.apiSchema(), operation, admitted.variables);
      const context = new RequestContext({
        requestId: randomUUID(),
        operationName: nameForTheLog(operation.name?.value),
        viewer,
        claim,
        dossierHint: readDossierHint(touched, variables),
        deadline: Date.now() + REQUEST_DEADLINE_MS,
        keys: this.#options.keys,
        dossiers: this.#options.connect('dossiers'),
        clock: this.#options.clock ?? (() => new Date()),
      });
      return await this.#execute(
        admitted.query,
        admitted.operationName,
        admitted.variables,
        context,
        headers['mot-lan-plan'] === '1',
      );
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure('INTERNAL_SERVER_ERROR');
      return { status: failures[failure.code].status, body: { errors: [maskFailure(failure)] } };
    }
  }

  #courierFor(name: SubgraphName): Courier {
    const { keys, policy, connect, outages, clock } = this.#options;
    return new Courier({
      name,
      connection: connect(name),
      keys,
      policy,
      isSwitchedOff: () => outages?.isDown(name) ?? false,
      clock: clock ?? (() => new Date()),
    });
  }

  async #execute(
    query: string,
    operationName: string | undefined,
    variables: Record<string, unknown>,
    context: RequestContext,
    wantsPlan: boolean,
  ) {
    // In process, an answer can be ready without ever waiting: yield once, or sockets starve.
    await new Promise((resolve) => setImmediate(resolve));
    const response = await this.#apollo.executeOperation(
      { query, ...(operationName === undefined ? {} : { operationName }), variables },
      { contextValue: { request: context } },
    );
    if (response.body.kind !== 'single') throw new Failure('OPERATION_NOT_SUPPORTED');
    const { data, errors } = response.body.singleResult;
    const unanswered = errors !== undefined && (data === undefined || isExhausted(data, errors));
    const status = unanswered ? statusOf(errors) : 200;
    const plan =
      wantsPlan && this.#options.profile === 'sandbox' ? { extensions: { plan: context.plan.report() } } : {};
    return {
      status,
      body: {
        ...(data === undefined ? {} : { data }),
        ...(errors === undefined ? {} : { errors: maskErrors(errors) }),
        ...plan,
      },
    };
  }

  #routes(): void {
    const { server } = this;
    server.route({
      method: ['GET', 'PUT', 'DELETE', 'PATCH'],
      url: '/graphql',
      handler: (_request, reply) =>
        sendFailure(reply.header('allow', 'POST'), new Failure('METHOD_NOT_ALLOWED')),
    });
    server.post('/graphql', (request, reply) => this.#graphql(request, reply));
    server.get('/.well-known/seal-keys.json', () =>
      readSealKeys(this.#options.keys, this.#options.connect('dossiers')),
    );
    server.get('/health/live', async () => ({ status: 'live' }));
    server.get('/health/ready', async (_request, reply) =>
      reply.status(200).send({ status: 'ready', subgraphs: subgraphNames }),
    );
  }

  async #graphql(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const answer = await this.answer({
      headers: request.headers,
      body: typeof request.body === 'string' ? request.body : '',
    });
    return reply
      .status(answer.status)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(answer.body));
  }
}

/** The name goes into every leaf of the audit: it is short, and nobody's number hides in it. */
const nameForTheLog = (name: string | undefined): string | null =>
  name === undefined || /\d{6}/.test(name) ? null : name.slice(0, 100);

function readDossierHint(touched: Touched, variables: Record<string, unknown>): string | null {
  for (const argument of touched.dossierArguments) {
    if ('literal' in argument) return isUuid(argument.literal);
    let value: unknown = variables[argument.variable];
    for (const step of argument.path)
      value =
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    if (typeof value === 'string') return isUuid(value);
  }
  return null;
}

const isUuid = (text: string): string | null =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null;

function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const code = maskErrors(errors)[0]?.extensions.code;
  return code === undefined ? 200 : failures[code].status;
}
