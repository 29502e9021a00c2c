/** The gateway, in the order in which a request meets it. */
import { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { type SubgraphName, subgraphNames } from '../schema/files.ts';
import type { Policy } from '../schema/policy.ts';
import { Failure, failures, maskFailure } from '../subgraphs/kernel/failure.ts';
import type { Keys } from '../subgraphs/kernel/keys.ts';
import type { Connect } from '../subgraphs/kernel/subgraph.ts';
import { type Observer, silentObserver } from '../subgraphs/observability/observer.ts';
import type { RequestWatch } from '../subgraphs/observability/requestWatch.ts';
import { newTraceId } from '../subgraphs/observability/traceIds.ts';
import { type AdmittedRequest, admitBody, admitHeaders, BODY_LIMIT_BYTES } from './admission.ts';
import { authorise, type Touched } from './authorise.ts';
import { type Carried, RequestContext } from './context.ts';
import { Courier } from './courier.ts';
import { Documents } from './documents.ts';
import { openDoor, sendFailure } from './door.ts';
import { Drain } from './drain.ts';
import { maskErrors } from './failures.ts';
import type { Outages } from './outages.ts';
import { readSealKeys } from './sealKeys.ts';
import { buildGateway, type LoadedGateway, readSupergraph } from './supergraph.ts';
import { readVariables } from './variables.ts';
import { readPurposeClaim, readViewer, type TokenRules } from './viewer.ts';

/** The longest that one request may take. */
const REQUEST_DEADLINE_MS = 10_000;

/** Names the trace in every answer; an operator finds the request by it. */
const TRACE_HEADER = 'trace-id';

export interface IncomingRequest {
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface Answer {
  status: number;
  body: object;
  headers: Record<string, string>;
}

export interface GatewayOptions {
  profile: 'sandbox' | 'production';
  keys: Keys;
  policy: Policy;
  connect: Connect;
  tokens: TokenRules;
  allowedOrigins: () => readonly string[];
  outages?: Outages;
  observer?: Observer;
  clock?: () => Date;
  supergraph?: string;
}

export class Gateway {
  readonly server: FastifyInstance;
  readonly #options: GatewayOptions;
  readonly #loaded: LoadedGateway;
  readonly #apollo: ApolloServer<Carried>;
  readonly #documents: Documents;
  readonly #observer: Observer;
  readonly #drain: Drain;
  #started = false;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#observer = options.observer ?? silentObserver();
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
    this.#drain = new Drain(this.server);
    this.#routes();
  }

  async start(): Promise<void> {
    await this.#apollo.start();
    this.#started = true;
  }

  /** Whether requests may be sent here: a supergraph is loaded, and nobody has asked us to end. */
  isReady(): boolean {
    return this.#started && !this.#drain.isDraining;
  }

  /** Ends politely: `noticeMs` is how long it is only unready before it stops listening. */
  async close(noticeMs = 0): Promise<void> {
    await this.#drain.close(noticeMs);
    await this.#apollo.stop();
  }

  /** The path of one request: admission, viewer, limits, authorisation, plan and execution, masking. */
  async answer(request: IncomingRequest): Promise<Answer> {
    const watch = this.#observer.request(request.headers);
    const answer = await watch.run(() => this.#answer(request, watch));
    return { ...answer, headers: { [TRACE_HEADER]: watch.traceId } };
  }

  async #answer({ headers, body }: IncomingRequest, watch: RequestWatch): Promise<Omit<Answer, 'headers'>> {
    try {
      const admitted = watch.step('admit', () => {
        admitHeaders(headers as Record<string, string | undefined>, this.#options.allowedOrigins());
        return admitBody(body);
      });
      const viewer = await watch.step('identify', () =>
        readViewer(
          typeof headers.authorization === 'string' ? headers.authorization : undefined,
          this.#options.tokens,
        ),
      );
      watch.identified(viewer?.client);
      const claim = readPurposeClaim(headers);
      const { operation, touched } = watch.step('read', () =>
        this.#documents.read(admitted.query, admitted.operationName),
      );
      watch.step('authorise', () =>
        authorise(touched, this.#options.policy, viewer, claim.purpose !== null || claim.dossier !== null),
      );
      const variables = readVariables(this.#loaded.apiSchema(), operation, admitted.variables);
      const context = new RequestContext({
        watch,
        operationName: nameForTheLog(operation.name?.value),
        viewer,
        claim,
        dossierHint: readDossierHint(touched, variables),
        deadline: Date.now() + REQUEST_DEADLINE_MS,
        keys: this.#options.keys,
        dossiers: this.#options.connect('dossiers'),
      });
      const wantsPlan = headers['mot-lan-plan'] === '1';
      return await watch.step('execute', () => this.#execute(admitted, context, wantsPlan));
    } catch (error) {
      const failure = this.#observer.toFailure(error);
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
    { query, operationName, variables }: AdmittedRequest,
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
    const status = data === undefined && errors !== undefined ? statusOf(errors) : 200;
    const plan =
      wantsPlan && this.#options.profile === 'sandbox' ? { extensions: { plan: context.plan.report() } } : {};
    return {
      status,
      body: {
        ...(data === undefined ? {} : { data }),
        ...(errors === undefined
          ? {}
          : {
              errors: maskErrors(errors, (incidentId) =>
                this.#observer.incident(incidentId, 'ExecutionError'),
              ),
            }),
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
      this.isReady()
        ? { status: 'ready', subgraphs: subgraphNames }
        : reply.status(503).send({ status: 'unready' }),
    );
    server.addHook('onSend', async (request, reply) => {
      if (request.routeOptions.url !== '/graphql' || reply.hasHeader(TRACE_HEADER)) return;
      reply.header(TRACE_HEADER, newTraceId());
      this.#observer.refused(reply.statusCode);
    });
  }

  async #graphql(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const answer = await this.answer({
      headers: request.headers,
      body: typeof request.body === 'string' ? request.body : '',
    });
    return reply
      .status(answer.status)
      .headers(answer.headers)
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
