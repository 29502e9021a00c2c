import { GraphQLError } from 'graphql';
import { type SubgraphName, subgraphNames } from '../schema/files.ts';
import { Context } from './access.ts';
import { AuditWriter } from './audit.ts';
import { type CameFrom, type Connect, type Reply, requireAnswer, type Watch } from './connection.ts';
import type { FeedState } from './consumer.ts';
import { Consumers } from './consumers.ts';
import { Database, DatabaseFailure, type DatabaseUrls } from './database.ts';
import type { AnySubgraph, Running } from './definition.ts';
import { defaultBudgets, type SubjectBudgets } from './domain/budgets.ts';
import { ownOf } from './domain/own.ts';
import type { Policy } from './domain/policy.ts';
import { type AskFeed, feedRequestSchema, readFeed } from './events.ts';
import { type Executable, executableOf } from './executable.ts';
import { Failure, type MaskedError, maskFailure } from './failure.ts';
import { describeDebug, describeFault, type SubgraphEvent } from './fault.ts';
import type { Keys } from './keys.ts';
import { callbackSchema, questionSchema, readJson, readPayload } from './payload.ts';
import { type FollowedSources, Followers } from './sources/followers.ts';
import { type Envelope, openEnvelope, SeenEnvelopes, sealEnvelope, TokenRefused } from './tokens.ts';
import { lookAtVerifications, type VerificationAlerts, type WorkReport } from './verifications.ts';

export interface RunningOptions {
  keys: Keys;
  policy: Policy;
  urls: DatabaseUrls;
  connect: Connect;
  /** How many people may be disclosed to whom; the defaults unless given. */
  budgets?: SubjectBudgets;
  /** Whether the audit log of a subgraph can no longer prove itself: then nothing personal is read. */
  isSuspended?: (name: SubgraphName) => boolean;
  /** What a subgraph asks outside the house, as it is connected at the moment; the subgraph knows its type. */
  upstream?: (name: SubgraphName) => unknown;
  clock?: () => Date;
  log?: (event: SubgraphEvent) => void;
  /** In the sandbox: an unexpected error is shown to whoever asked, with its stack and causes. */
  openly?: boolean;
  watch?: Watch;
  sources?: FollowedSources | undefined;
}

const FORGET_EVERY_MS = 60_000;
const SERVICE_DEADLINE_MS = 5_000;

/** One subgraph at work: its database, its compiled operations, its consumers. */
export class RunningSubgraph {
  readonly name: SubgraphName;
  readonly database: Database;
  readonly definition: AnySubgraph;
  readonly #options: RunningOptions;
  readonly #executable: Executable;
  readonly #audit: AuditWriter;
  readonly consumers: Consumers;
  readonly #seen = new SeenEnvelopes();
  #forgotAt = performance.now();
  /** Accounts locked and people alerted for failed verifications, as of a minute ago. */
  verifications: VerificationAlerts = { lockedAccounts: 0, alertedSubjects: 0 };
  workReport: WorkReport = {};
  readonly followers: Followers;

  constructor(definition: AnySubgraph, options: RunningOptions) {
    this.name = definition.name;
    this.definition = definition;
    this.#options = options;
    this.database = new Database(options.urls, { keepsCauses: options.openly });
    this.#audit = new AuditWriter(this.database, {
      budgets: options.budgets ?? defaultBudgets,
      onAlert: (detail) => this.#log('subject-budget', { detail }),
      onFailure: (failure, error) => this.#tell('audit-failed', failure, error),
    });
    this.#executable = executableOf(definition, options.policy);
    this.consumers = new Consumers(definition.subscriptions, {
      database: this.database.quiet,
      ask: this.#askFeed,
      occasion: this.#occasion,
      onSetAside: ({ topic, cursor: { id } }, { publisher }, error) =>
        this.#log('event-set-aside', { ...describeFault(error), publisher, topic, eventId: id }),
    });
    const { keys, sources } = options;
    this.followers = new Followers(definition, sources, {
      ...{ database: this.database, keys, now: () => this.now() },
      onStopped: ({ name }, { stop, number: batch }) =>
        this.#log('source-stopped', { source: name, stop, ...(batch === null ? {} : { batch }) }),
    });
  }

  now(): Date {
    return this.#options.clock?.() ?? new Date();
  }

  /** Answers one call. Anything unsigned gets an empty 401; `path` is `/graphql`, `/feed`, `/ping`, `/webhook` or a service. */
  async handle(path: string, body: string, token: string | undefined, from: CameFrom = {}): Promise<Reply> {
    const served: CameFrom & { context?: Context; reply?: Reply } = { ...from };
    const finish = this.#options.watch?.serve({ subgraph: this.name, path, traceparent: from.traceparent });
    try {
      served.reply = await this.#answer(path, body, token, served);
      return served.reply;
    } finally {
      finish?.(served.reply, served.context?.statements ?? 0);
    }
  }

  /** Requests that wait for the commit of their leaves. */
  get auditWaiting(): number {
    return this.#audit.waiting;
  }

  async #answer(
    path: string,
    body: string,
    envelopeToken: string | undefined,
    served: CameFrom & { context?: Context },
  ): Promise<Reply> {
    let envelope: Envelope;
    let context: Context;
    try {
      if (envelopeToken === undefined) throw new TokenRefused('missing');
      const expected = { audience: this.name, path, senders: this.#senders(path), reach: served.reach };
      envelope = openEnvelope(this.#options.keys, envelopeToken, body, expected, this.now());
      this.#seen.add(envelope);
      // Nobody waits for it any more.
      if (envelope.deadline <= Date.now()) throw new Failure('DEADLINE_EXCEEDED');
      context = new Context({ ...this.#running(), envelope });
      context.audit.suspended = this.#options.isSuspended?.(this.name) ?? false;
      context.loaders = this.definition.loaders(context);
      served.context = context;
    } catch (error) {
      if (error instanceof Failure) return { status: 200, body: { errors: [maskFailure(error)] } };
      if (!(error instanceof TokenRefused)) throw error;
      return this.#refuse(error);
    }
    try {
      if (path === '/graphql') return { status: 200, body: await this.#execute(body, context, envelope) };
      return { status: 200, body: await this.#serve(path, body, envelope, context) };
    } catch (error) {
      if (error instanceof TokenRefused) return this.#refuse(error);
      const failure = this.#toFailure(error);
      return { status: failure.code === 'BAD_REQUEST' ? 400 : 200, body: { errors: [maskFailure(failure)] } };
    }
  }

  /** How each of its feeds is getting on. */
  get feeds(): FeedState[] {
    return this.consumers.states(this.now());
  }

  #refuse({ check }: TokenRefused): Reply {
    this.#log('envelope-refused', { detail: check });
    return { status: 401, body: null };
  }

  /** Takes in what other subgraphs have published; tests and seeds call it to be up to date at once. */
  async catchUp(): Promise<number> {
    return this.consumers.catchUp();
  }

  async work(): Promise<void> {
    if (performance.now() - this.#forgotAt > FORGET_EVERY_MS) {
      this.#forgotAt = performance.now();
      await this.database.forgetEnvelopes();
      this.verifications = await lookAtVerifications(this.database, this.now());
    }
    await this.consumers.count();
    const running = { ...this.#running(), database: this.database.quiet };
    await this.definition.work?.(running);
    this.workReport = (await this.definition.report?.(running)) ?? {};
    await this.followers.look();
  }

  /** What came from outside for one of our webhooks; an empty 404 when there is none of that name. */
  async webhook(name: string, body: string): Promise<Reply> {
    const webhook = ownOf(this.definition.webhooks, name);
    if (webhook === undefined) return { status: 404, body: null };
    const answer = await webhook(body, this.#running());
    if (answer.refused !== undefined) this.#log('webhook-refused', { detail: answer.refused });
    return { status: answer.status, body: answer.body };
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  #occasion = (): { keys: Keys; now: Date } => ({ keys: this.#options.keys, now: this.now() });

  #running = (): Running => ({
    database: this.database,
    upstream: this.#options.upstream?.(this.name),
    ...this.#occasion(),
  });

  #senders(path: string): readonly string[] {
    if (path === '/graphql') return ['gateway'];
    if (path === '/feed') return subgraphNames;
    if (path === '/ping' || path === '/webhook') return ['gateway'];
    return ownOf(this.definition.services, path.slice(1))?.senders ?? [];
  }

  #askFeed: AskFeed = async (publisher, request) => {
    const body = JSON.stringify(request);
    const now = this.now();
    const deadline = Date.now() + SERVICE_DEADLINE_MS;
    const content = { aud: publisher, path: '/feed', requestId: `feed-${this.name}`, deadline };
    const reply = await this.#options
      .connect(publisher)
      .send('/feed', body, sealEnvelope(this.#options.keys, this.name, content, body, now), deadline);
    requireAnswer(reply);
    return reply.body;
  };

  async #serve(path: string, body: string, envelope: Envelope, context: Context): Promise<unknown> {
    const payload = readJson(body);
    if (path === '/ping') return this.database.ping();
    if (path === '/feed') {
      const request = readPayload(feedRequestSchema, payload);
      return readFeed(this.database, {
        ...request,
        topics: request.topics.filter((topic) => this.#mayRead(envelope.iss, topic)),
      });
    }
    if (path === '/webhook') {
      const { name, body: said } = readPayload(callbackSchema, payload);
      return this.webhook(name, said);
    }
    const service = ownOf(this.definition.services, path.slice(1));
    if (service === undefined) throw new Failure('BAD_REQUEST');
    const answer = await service.run(payload, context);
    await this.#audit.append(context.audit.take());
    return answer;
  }

  #mayRead(sender: string, topic: string): boolean {
    if (topic === 'access.leaf' || topic === 'access.checkpoint')
      return sender === this.#options.policy.duties.keepsAccessLog;
    return (ownOf(this.definition.publishes, topic) ?? []).some((reader) => reader === sender);
  }

  async #execute(body: string, context: Context, envelope: Envelope): Promise<object> {
    const { query, variables } = readPayload(questionSchema, readJson(body));
    const operation = this.#executable.compile(query);
    if (operation.writes && !(await this.database.claimEnvelope(envelope.jti)))
      throw new TokenRefused('replayed');
    const result = await operation.run(context, variables ?? {});
    // No audit, no data: the answer waits for the commit of its leaves.
    await this.#audit.append(context.audit.take());
    return result.errors === undefined
      ? { data: result.data }
      : { data: result.data, errors: result.errors.map((error) => this.#mask(error)) };
  }

  #mask(error: GraphQLError): MaskedError {
    if (error.originalError === undefined || error.originalError === null) {
      const code =
        error.extensions.code === 'BAD_USER_INPUT' ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
      return maskFailure(new Failure(code), error.path);
    }
    return maskFailure(this.#toFailure(error.originalError), error.path);
  }

  #toFailure(error: unknown): Failure {
    if (error instanceof Failure) {
      if (error.cause !== undefined) this.#tell('audit-failed', error, error.cause);
      return error;
    }
    if (error instanceof GraphQLError && error.extensions.code === 'BAD_USER_INPUT')
      return new Failure('BAD_USER_INPUT', error.message);
    const failure = new Failure(error instanceof DatabaseFailure ? error.meaning : 'INTERNAL_SERVER_ERROR');
    this.#tell('incident', failure, error);
    return failure;
  }

  /** Only the kind of an error is logged and where it came from: its message may hold data. In the sandbox, all of it. */
  #tell(event: string, failure: Failure, error: unknown): void {
    const debug = this.#options.openly ? describeDebug(error) : undefined;
    if (debug !== undefined) failure.debug = debug;
    this.#log(event, { incidentId: failure.incidentId, ...describeFault(error), debug });
  }

  #log(event: string, words: Omit<SubgraphEvent, 'event' | 'subgraph'>): void {
    this.#options.log?.({ event, subgraph: this.name, ...words });
  }
}
