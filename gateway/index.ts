/** The gateway, in the order in which a request meets it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Duties } from '../kernel/domain/policy.ts';
import { Failure } from '../kernel/failure.ts';
import { type Observer, silentObserver } from '../platform/observability/observer.ts';
import type { RequestWatch } from '../platform/observability/requestWatch.ts';
import { newTraceId } from '../platform/observability/traceIds.ts';
import type { SubgraphName } from '../schema/files.ts';
import { readAddress } from './caller/budget.ts';
import { Callers } from './caller/callers.ts';
import { Demand, type Tab } from './caller/demand.ts';
import { Identities } from './caller/identities.ts';
import { Refusals } from './caller/refusals/refusals.ts';
import { RequestContext } from './context.ts';
import { Couriers, type TakePlaces } from './courier/couriers.ts';
import { readSealKeys } from './courier/sealKeys.ts';
import { readDossierHint } from './document/dossierHint.ts';
import { withDefaults } from './document/variables.ts';
import { admitBody, admitHeaders } from './door/admission.ts';
import { describeFailure, describeOutcome } from './door/answers.ts';
import { openDoor } from './door/door.ts';
import { Drain } from './door/drain.ts';
import { type AnswerType, answerTypes, chooseAnswerType } from './door/mediaTypes.ts';
import { isHealth, isStream, serveOthers } from './door/otherRoutes.ts';
import { Overload } from './door/overload.ts';
import { LiveManifests } from './operations/liveManifests.ts';
import type { GatewayOptions } from './options.ts';
import { OwnWork } from './ownWork.ts';
import { letOthersIn } from './pause.ts';
import { nameForTheLog, noteRefusedParts, permit, type ReadRequest } from './permit.ts';
import type { Contracts } from './release/contracts.ts';
import { Engine } from './release/engine.ts';
import type { Release } from './release/release.ts';
import { ReplacedEngines } from './release/replacedEngines.ts';
import { type GatewayLimits, safeLimits } from './settings.ts';

/** The longest that one request may take. */
const REQUEST_DEADLINE_MS = 10_000;
/** Names the trace in every answer; an operator finds the request by it. */
const TRACE_HEADER = 'trace-id';

export interface IncomingRequest {
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** Address of the caller; anonymous callers share its budget. */
  address?: string;
}

export interface Answer {
  status: number;
  body: object;
  /** The body as it is sent, where it was made before. */
  bytes?: Buffer;
  headers: Record<string, string>;
}

/** What a request has with it on its way. */
interface Handling {
  type: AnswerType;
  watch: RequestWatch;
  tab: Tab;
  take: TakePlaces;
}

export class Gateway {
  readonly server: FastifyInstance;
  /** The lines to the subgraphs, with their state. */
  readonly couriers: Couriers;
  readonly #options: GatewayOptions;
  readonly #observer: Observer;
  readonly #drain: Drain;
  readonly #limits: GatewayLimits;
  readonly #demand: Demand;
  readonly #callers: Callers;
  /** Which register does what. A duty moves with a new process, not with a release that is loaded later. */
  readonly #duties: Duties;
  readonly overload: Overload;
  /** Refusals of the gateway, to be reported to the access logs of the people concerned. */
  readonly refusals: Refusals;
  /** What was approved for single clients since the release. */
  readonly manifests: LiveManifests;
  readonly #ownWork = new OwnWork();
  /** Releases that no new request gets, and that still answer old ones. */
  readonly replaced = new ReplacedEngines();
  #engine: Engine | undefined;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#observer = options.observer ?? silentObserver();
    this.#limits = options.limits ?? safeLimits;
    this.#demand = new Demand(this.#limits);
    this.overload = new Overload(this.#limits, this.#ownWork);
    const isSwitchedOff = (name: SubgraphName): boolean => options.outages?.isDown(name) ?? false;
    const shared = {
      ...options,
      isSwitchedOff,
      clock: this.#clock,
      observer: this.#observer,
      ownWork: this.#ownWork,
    };
    this.#duties = options.release.policy.duties;
    const { mayBeStale, hearsOfRefusals, resolvesIdentities: register } = this.#duties;
    this.couriers = new Couriers({ ...shared, mayBeStale, limits: options.courierLimits ?? {} });
    this.#callers = new Callers({
      ...shared,
      limits: this.#limits,
      identities: new Identities({ ...shared, connect: this.couriers.connect, register }),
    });
    this.refusals = new Refusals({
      ...shared,
      limits: {},
      connect: this.couriers.connect,
      registers: hearsOfRefusals,
      onFailure: (error, publisher) => this.#observer.backgroundFailed('refusals', error, 1, { publisher }),
    });
    this.manifests = new LiveManifests({
      asked: { ...shared, register: this.#duties.grantsAccess },
      witness: { ...shared, register: this.#duties.keepsAccessLog },
      engine: () => this.#engine,
      observer: this.#observer,
    });
    this.server = openDoor(this.#limits, options.allowedOrigins);
    this.overload.guard(this.server, (url) => !isHealth(url) && !isStream(url));
    this.#drain = new Drain(this.server);
    this.#routes();
  }

  /** @throws ReleaseRefused when the release cannot serve */
  async start(): Promise<void> {
    await this.#options.revocations?.start();
    this.#engine = await this.#load(this.#options.release);
    await this.manifests.start();
    this.refusals.run();
  }

  /** Version of the release that serves. */
  get version(): number {
    return this.#engine?.version ?? 0;
  }

  /** The contract of the release that serves, as files; none before. */
  contracts = (): Contracts => this.#engine?.contracts ?? {};

  /** About how many bytes are remembered of what callers sent, by kind. */
  rememberedBytes = (): Record<string, number> => ({
    ...this.#engine?.rememberedBytes,
    ...this.couriers.rememberedBytes(),
  });

  /** Whether requests may be sent here: a release is loaded and the process is not shutting down. */
  isReady(): boolean {
    return this.#engine !== undefined && !this.#drain.isDraining;
  }

  /**
   * Puts a newer release in the place of the one that serves; requests that have begun end with the one they began with.
   *
   * @throws ReleaseRefused when it cannot serve; the one before goes on
   */
  async reload(release: Release): Promise<void> {
    const load = async () => this.manifests.adopt(await this.#load(release));
    const next = await this.#ownWork.during(load);
    const before = this.#engine;
    this.#engine = next;
    if (before !== undefined) this.replaced.drain(before, REQUEST_DEADLINE_MS);
  }

  /** Shuts down gracefully: `noticeMs` is how long it is only unready before it stops listening. */
  async close(noticeMs = 0): Promise<void> {
    await this.#drain.close(noticeMs);
    this.manifests.close();
    await this.refusals.close();
    await this.#engine?.close();
    this.#options.revocations?.close();
    this.overload.close();
  }

  /** The path of one request: admission, viewer, document, authorisation, cost, plan and execution, masking. */
  async answer(request: IncomingRequest): Promise<Answer> {
    const watch = this.#observer.request(request.headers);
    const tab = this.#demand.open(request.address ?? '');
    const answer = await watch.run(() => this.#answer(request, watch, tab));
    return { ...answer, headers: { ...answer.headers, [TRACE_HEADER]: watch.traceId } };
  }

  async #answer(request: IncomingRequest, watch: RequestWatch, tab: Tab): Promise<Answer> {
    const type = chooseAnswerType(request.headers.accept as string | undefined) ?? answerTypes.json;
    try {
      const engine = this.#engine;
      if (engine === undefined) throw new Failure('OVERLOADED');
      const answer = await engine.hold(() =>
        this.couriers.withPlaces((take) => this.#handle(engine, request, { type, watch, tab, take })),
      );
      return { ...answer, headers: { ...tab.headers(), 'content-type': type } };
    } catch (error) {
      const failure = this.#observer.toFailure(error);
      tab.refuse(failure);
      const answer = describeFailure(type, failure, request.headers.authorization);
      return { ...answer, headers: { ...answer.headers, ...tab.headers(failure), 'content-type': type } };
    }
  }

  async #handle(
    engine: Engine,
    { headers, body }: IncomingRequest,
    { type, watch, tab, take }: Handling,
  ): Promise<Omit<Answer, 'headers'>> {
    const { revocations } = this.#options;
    const admitted = watch.step('admit', () => {
      admitHeaders(headers as Record<string, string | undefined>, this.#options.allowedOrigins());
      return admitBody(body, this.#limits);
    });
    take(engine.registersFor(admitted));
    const caller = await watch.step('identify', () => this.#callers.identify(headers));
    watch.identified(caller.viewer?.client);
    tab.enter(caller.viewer);
    const document = watch.step('read', () => engine.find(admitted, caller.viewer));
    if (document.registered !== undefined) watch.registered(document.registered.name);
    const viewer = await this.#callers.prove(caller, document.touched, engine.policy);
    const read: ReadRequest = { engine, headers, admitted, viewer, document, watch, at: this.#clock() };
    const { claim, variables } = permit(read, { tab, revocations, refusals: this.refusals });
    if (document.onlySchema)
      return { status: 200, body: {}, bytes: engine.describeSchema(document, variables, viewer) };
    const context = new RequestContext({
      watch,
      operationName: nameForTheLog(document),
      viewer,
      claim,
      dossierHint: readDossierHint(document.touched, variables),
      deadline: Date.now() + REQUEST_DEADLINE_MS,
      keys: this.#options.keys,
      policy: engine.policy,
      connect: this.couriers.connect,
      clock: this.#clock,
    });
    // In process, an answer can be ready without ever waiting: yield once, or sockets starve.
    await letOthersIn();
    const planned = await watch.step('plan', () => engine.plan(document));
    const sent = withDefaults(document, admitted.variables);
    take(planned.registers);
    const executed = await watch.step('execute', () => engine.run(document, planned, sent, context));
    noteRefusedParts(read, context, this.refusals);
    const showsPlan = headers['mot-lan-plan'] === '1' && this.#options.profile === 'sandbox';
    return describeOutcome(
      type,
      executed,
      { plan: showsPlan ? context.plan.report() : undefined, stale: context.plan.stale() },
      this.#observer,
    );
  }

  #load(release: Release): Promise<Engine> {
    return Engine.load(release, this.#options, (name, schema) =>
      this.couriers.courier(name, schema, release.policy),
    );
  }

  #clock = (): Date => this.#options.clock?.() ?? new Date();

  #routes(): void {
    const { server } = this;
    server.post('/graphql', (request, reply) => this.#graphql(request, reply));
    server.get('/.well-known/seal-keys.json', () =>
      readSealKeys(this.#options.keys, this.couriers.connect, this.#duties.grantsAccess, this.#observer),
    );
    serveOthers(server, {
      ...this.#options,
      answer: (request) => this.answer(request),
      connect: this.couriers.connect,
      resources: this.#duties.servesResource,
      callers: this.#callers,
      policy: () => this.#engine?.policy,
      clock: this.#clock,
      demand: this.#demand,
      observer: this.#observer,
      addressOf: this.#addressOf,
      isReady: () => this.isReady(),
    });
    server.addHook('onSend', async (request, reply) => {
      if (request.routeOptions.url !== '/graphql' || reply.hasHeader(TRACE_HEADER)) return;
      reply.header(TRACE_HEADER, newTraceId());
      this.#observer.refused(reply.statusCode);
    });
  }

  #addressOf = ({ socket, headers }: FastifyRequest): string =>
    readAddress(socket.remoteAddress ?? '', String(headers['x-forwarded-for'] ?? ''), this.#limits.proxies);

  async #graphql(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const answer = await this.answer({
      headers: request.headers,
      body: typeof request.body === 'string' ? request.body : '',
      address: this.#addressOf(request),
    });
    return reply
      .status(answer.status)
      .headers(answer.headers)
      .send(answer.bytes ?? JSON.stringify(answer.body));
  }
}
