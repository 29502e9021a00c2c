import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { Connection, Reply } from '../../kernel/connection.ts';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Failure, type FailureCode } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import { type Purpose, sealEnvelope } from '../../kernel/tokens.ts';
import type { FailedCalls } from '../../platform/observability/observer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import type { Carried, RequestContext } from '../context.ts';
import { authorise } from '../document/authorise.ts';
import type { Variables } from '../document/conditions.ts';
import type { Fault } from '../door/outages.ts';
import { withinDeadline } from './deadline.ts';
import { type FetchText, FetchTexts, type Representations } from './fetchText.ts';
import type { Line } from './line.ts';
import type { PublicReads } from './publicReads.ts';
import { failedResponse, type Response, readReply } from './reply.ts';

export interface CourierOptions {
  name: SubgraphName;
  /** The contract of the subgraph, as the supergraph of this release has it. */
  schema: GraphQLSchema;
  line: Line;
  publicReads: PublicReads;
  keys: Keys;
  policy: Policy;
  /** Whether somebody has switched this subgraph off (sandbox only). */
  isSwitchedOff: () => boolean;
  /** What somebody has made it do to one account (sandbox only). */
  faultOf?: ((account: string | undefined) => Fault | undefined) | undefined;
  clock: () => Date;
  /** Told of what a code alone would hide. */
  observer: FailedCalls;
}

/** One fetch of one request: what is sent, how its answer is read, and where it belongs. */
interface Errand {
  body: string;
  fetch: FetchText;
  variables: Variables;
  representations: Representations;
  context: RequestContext;
  deadline: number;
}

/** With these a register did not answer, whatever it said: an older answer to a public question is better. */
const NO_ANSWER: ReadonlySet<FailureCode> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_INVALID_RESPONSE',
  'OVERLOADED',
  'DEADLINE_EXCEEDED',
  'INTERNAL_SERVER_ERROR',
]);

/** Carries the fetches of query plans to one subgraph: authorised again, sealed, bounded in time, failures made explicit. */
export class Courier implements GraphQLDataSource<Carried> {
  readonly #options: CourierOptions;
  readonly #schema: GraphQLSchema;
  readonly #texts: FetchTexts;

  constructor(options: CourierOptions) {
    this.#options = options;
    this.#schema = options.schema;
    this.#texts = new FetchTexts(this.#schema, options.policy);
  }

  async process(options: GraphQLDataSourceProcessOptions<Carried>): Promise<Response> {
    if (options.kind !== 'incoming operation') throw new Failure('INTERNAL_SERVER_ERROR');
    const { request } = options;
    const context = (options.context as Carried).request;
    const text = request.query ?? '';
    const fetch = this.#texts.read(text);
    const variables: Variables = request.variables ?? {};
    const representations = variables.representations as Representations;
    const body = JSON.stringify({ query: text, variables });
    const deadline = this.#options.line.deadlineWithin(context.deadline);
    const errand: Errand = { body, fetch, variables, representations, context, deadline };
    const finish = context.plan.begin(this.#options.name, text, representations?.[0]?.__typename ?? null);
    try {
      authorise(fetch.touched, this.#options.policy, context.viewer, context.claim, 'FETCH');
      const response = this.#texts.isPublic(fetch, representations)
        ? await this.#askForAll(errand)
        : await this.#askForOne(errand);
      finish(response.errors === undefined ? 'OK' : 'FAILED');
      return response;
    } catch (error) {
      finish('FAILED');
      const failure = this.#options.observer.callFailed(this.#options.name, error);
      context.noteRefused(failure, fetch.touched.coordinates, listPeople(representations));
      return failedResponse(failure, fetch, representations, this.#schema);
    }
  }

  /** A fetch that may be personal: with viewer, purpose and grant, never shared between callers. */
  async #askForOne(errand: Errand): Promise<Response> {
    const { context, fetch, representations } = errand;
    // What has a grant for its key brings its own; who gives grants judges its own access. Everybody else needs the dossier's.
    const { name, policy } = this.#options;
    const keyed = policy.bringsGrant.includes(representations?.[0]?.__typename ?? '');
    const bringsGrant = keyed || name === policy.duties.grantsAccess;
    const { personal, coordinates } = fetch.touched;
    const grant = personal && !bringsGrant ? await context.grant() : null;
    const purpose = personal ? await context.purpose(name, grant, coordinates) : null;
    const caller = { viewer: context.viewer, purpose, grant };
    await this.#suffer(errand);
    return this.#call(errand, async (connection) =>
      this.#read(await this.#send(connection, errand, caller), errand),
    );
  }

  /** A public fetch is anonymous, so that its answer cannot depend on the caller and one call serves all. */
  async #askForAll(errand: Errand): Promise<Response> {
    const { publicReads, name, observer } = this.#options;
    const { body, deadline, context } = errand;
    let response: Response | undefined;
    let failed: { error: unknown } | undefined;
    try {
      await this.#suffer(errand);
      const reply = await publicReads.share(body, deadline, () => this.#askInNobodysName(errand));
      // Each caller gets a copy of its own: the executor writes into the answer.
      response = this.#read(reply, errand);
      if (response.errors === undefined) publicReads.keep(body, reply);
    } catch (error) {
      failed = { error };
    }
    const codes = failed === undefined ? response?.errors?.map(codeOf) : [codeOfFailed(failed.error)];
    const kept = codes?.some((code) => NO_ANSWER.has(code)) ? publicReads.recall(body) : undefined;
    if (kept !== undefined) {
      // Whoever asked is answered all the same; that the register did not is told in the log.
      if (failed !== undefined) observer.callFailed(name, failed.error);
      context.plan.servedStale(name, kept.ageSeconds);
      return this.#read(kept.reply, errand);
    }
    if (response === undefined) throw failed?.error;
    return response;
  }

  #askInNobodysName(errand: Errand): Promise<Reply> {
    return this.#call(errand, async (connection) => {
      const reply = await this.#send(connection, errand, { viewer: null, purpose: null, grant: null });
      // An answer that cannot be parsed is the subgraph's failure, not a shared answer.
      this.#read(reply, errand);
      return reply;
    });
  }

  /** Fails as a register does that answers too late, or nonsense, where somebody has asked for it; it counts against nobody else. */
  async #suffer({ context, deadline }: Errand): Promise<void> {
    const fault = this.#options.faultOf?.(context.viewer?.account);
    if (fault === 'SLOW') await withinDeadline(new Promise<never>(() => undefined), deadline);
    if (fault === 'WRONG') throw new Failure('SUBGRAPH_INVALID_RESPONSE');
  }

  #call<T>({ deadline, fetch }: Errand, work: (connection: Connection) => Promise<T>): Promise<T> {
    if (this.#options.isSwitchedOff()) return Promise.reject(new Failure('SUBGRAPH_UNAVAILABLE'));
    return this.#options.line.call(deadline, fetch.isQuery, work);
  }

  #send(
    connection: Connection,
    { body, context, deadline }: Errand,
    caller: { viewer: RequestContext['viewer']; purpose: Purpose | null; grant: string | null },
  ): Promise<Reply> {
    const { name, keys, clock } = this.#options;
    const content = {
      ...caller,
      aud: name,
      path: '/graphql',
      requestId: context.requestId,
      operation: context.operationName,
      deadline,
    };
    const envelope = sealEnvelope(keys, 'gateway', content, body, clock(), connection.reach);
    return connection.send('/graphql', body, envelope, deadline);
  }

  #read(reply: Reply, { fetch, variables }: Errand): Response {
    return readReply(reply, fetch, variables, this.#schema);
  }
}

const codeOfFailed = (error: unknown): FailureCode =>
  error instanceof Failure ? error.code : 'SUBGRAPH_UNAVAILABLE';

/** Whom a fetch asks for by their ids. */
const listPeople = (representations: Representations): string[] =>
  (representations ?? []).flatMap(({ __typename, id }) =>
    __typename === 'Person' && typeof id === 'string' ? [id] : [],
  );

/** `readReply` lets only codes of the closed list through. */
const codeOf = (error: { extensions?: { code?: unknown } }): FailureCode =>
  error.extensions?.code as FailureCode;
