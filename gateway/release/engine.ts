import type { GraphQLFormattedError } from 'graphql';
import type { Policy } from '../../kernel/domain/policy.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { SubgraphName } from '../../schema/files.ts';
import type { RequestContext } from '../context.ts';
import { restoreError, restoreKeys } from '../document/aliases.ts';
import { readCostModel } from '../document/costModel.ts';
import { Documents, type KnownDocument } from '../document/documents.ts';
import { SchemaAnswers } from '../document/introspection.ts';
import type { AdmittedRequest } from '../door/admission.ts';
import type { ExecutorName } from '../executor/names.ts';
import { letOthersIn } from '../pause.ts';
import { type Contracts, drawContracts, publicPartOf } from './contracts.ts';
import { Planner, type SharePlanner } from './planner/planner.ts';
import { type Planned, Plans } from './planner/plans.ts';
import { Registered } from './registered.ts';
import { PUBLIC_CLIENT, type Release, ReleaseRefused, type Remember } from './release.ts';
import type { ClientRules } from './rules.ts';
import { type CourierFor, type LoadedSupergraph, loadSupergraph, readSubgraphSchemas } from './supergraph.ts';

export interface EngineOptions {
  /** Whether documents may be sent as text. Without, only registered operations run, by their id. */
  adHoc: boolean;
  /** Whether callers may ask for the schema. */
  introspection: boolean;
  planTimeoutMs?: number;
  /** Who carries out plans. */
  executor?: ExecutorName;
  /** Where plans are made; in a worker of its own unless said. */
  sharePlanner?: SharePlanner;
  /** For gateways of one process that serve the same release; each makes everything itself unless said. */
  remember?: Remember;
}

/** What one operation answered, before masking. */
export interface Executed {
  data: Record<string, unknown> | null | undefined;
  errors: readonly GraphQLFormattedError[] | undefined;
}

const DRAIN_STEP_MS = 20;
/** A planner's worker has 80 MB, and where only registered operations run there is nothing to plan until the next release. */
const PLANNER_IDLE_MS = 60_000;

/**
 * One release at work: its supergraph, its plans, its registered operations. A request keeps the engine it began with; when a
 * newer release is loaded, the old engine ends after its last request.
 */
export class Engine {
  readonly version: number;
  readonly policy: Policy;
  /** What each client is for. */
  readonly rules: ClientRules;
  /** What may be run by its id. */
  readonly registered: Registered;
  /** Reads operations that are handed in, and says in full what is wrong with them. */
  readonly judging: Documents;
  readonly apiSchema: LoadedSupergraph['apiSchema'];
  readonly #options: EngineOptions;
  readonly #loaded: LoadedSupergraph;
  readonly #documents: Documents;
  readonly #planner: Planner;
  readonly #plans: Plans;
  readonly #schemaAnswers: SchemaAnswers;
  /** What strangers see of the schema, where anybody may ask for it. */
  #publicAnswers: SchemaAnswers | undefined;
  #contracts: Contracts | undefined;
  /** What each registered operation asks, once it is planned. */
  readonly #asked = new WeakMap<KnownDocument, readonly SubgraphName[]>();
  #running = 0;
  #drainUntil = Number.POSITIVE_INFINITY;

  private constructor(
    release: Release,
    options: EngineOptions,
    parts: {
      loaded: LoadedSupergraph;
      documents: Documents;
      judging: Documents;
      planner: Planner;
      plans: Plans;
      registered: Registered;
    },
  ) {
    this.version = release.version;
    this.policy = release.policy;
    this.apiSchema = parts.loaded.apiSchema;
    this.rules = release.rules;
    this.registered = parts.registered;
    this.judging = parts.judging;
    this.#options = options;
    this.#loaded = parts.loaded;
    this.#documents = parts.documents;
    this.#planner = parts.planner;
    this.#plans = parts.plans;
    this.#schemaAnswers = new SchemaAnswers(parts.loaded.apiSchema);
  }

  /**
   * Loads a release whole, or not at all.
   *
   * @throws ReleaseRefused INCOMPATIBLE when the supergraph does not load or a registered operation does not fit it
   */
  static async load(release: Release, options: EngineOptions, courierFor: CourierFor): Promise<Engine> {
    const planner = new Planner({
      supergraph: release.supergraph,
      timeoutMs: options.planTimeoutMs,
      idleMs: options.adHoc ? undefined : PLANNER_IDLE_MS,
      share: options.sharePlanner,
    });
    const plans = new Plans(planner);
    let loaded: LoadedSupergraph | undefined;
    try {
      const { introspection, executor, remember = (_release, _name, make) => make() } = options;
      const schemas = await remember(release, 'schemas', () => readSubgraphSchemas(release.supergraph));
      loaded = await loadSupergraph(
        release.supergraph,
        { plans, schemas, courierFor },
        { introspection, executor },
      );
      await letOthersIn();
      const reads = {
        policy: release.policy,
        schema: loaded.apiSchema,
        costs: readCostModel(release.supergraph),
      };
      const documents = new Documents({ ...reads, introspection, explains: introspection });
      const judging = new Documents({ ...reads, introspection: false, explains: true });
      const registered = await Registered.load(release, documents, (make) =>
        remember(release, `operations, ${introspection ? 'with' : 'without'} introspection`, make),
      );
      const engine = new Engine(release, options, { loaded, documents, judging, planner, plans, registered });
      // Where only registered operations run, nothing is planned while somebody waits.
      if (!options.adHoc) await engine.#planAll();
      else await planner.start();
      return engine;
    } catch (cause) {
      await planner.close();
      await loaded?.apollo.stop();
      if (cause instanceof ReleaseRefused) throw cause;
      throw new ReleaseRefused('INCOMPATIBLE', cause instanceof Error ? cause.name : 'it does not load', {
        cause,
      });
    }
  }

  /**
   * The document that a request asks for: a registered operation of its client by id, or an ad-hoc text where that is
   * allowed. Another client's operation and one that does not exist are refused alike.
   *
   * @throws Failure OPERATION_NOT_REGISTERED, or what is wrong with the text
   */
  find(request: AdmittedRequest, viewer: Viewer | null): KnownDocument {
    if (request.id !== undefined) {
      const known = this.registered.find(request.id, viewer?.client ?? PUBLIC_CLIENT);
      if (known === undefined) throw new Failure('OPERATION_NOT_REGISTERED');
      return known;
    }
    if (!this.#options.adHoc || request.query === undefined) throw new Failure('OPERATION_NOT_REGISTERED');
    return this.#documents.read(request.query, request.operationName);
  }

  /** The answer to a document that asks only for the schema, as it is sent: to strangers, of what is public. */
  describeSchema(
    { text, operationName }: KnownDocument,
    variables: Record<string, unknown>,
    viewer: Viewer | null,
  ): Buffer {
    if (viewer !== null) return this.#schemaAnswers.answer(text, operationName, variables);
    this.#publicAnswers ??= new SchemaAnswers(publicPartOf(this.apiSchema, this.policy));
    return this.#publicAnswers.answer(text, operationName, variables);
  }

  /** The contract as files for those who build clients. */
  get contracts(): Contracts {
    this.#contracts ??= drawContracts(this.apiSchema, this.policy);
    return this.#contracts;
  }

  /**
   * The registers that a registered operation asks, for a look at how busy they are before its caller is known; none for a text and
   * for what was never planned. It says nothing of who may run the operation.
   */
  registersFor(request: AdmittedRequest): readonly SubgraphName[] {
    const document = request.id === undefined ? undefined : this.registered.findAny(request.id);
    return (document && this.#asked.get(document)) ?? [];
  }

  /** Makes sure that a document has its plan. */
  async plan(document: KnownDocument): Promise<Planned> {
    const isRegistered = document.registered !== undefined;
    const planned = await this.#plans.prepare({ ...document, isRegistered });
    if (isRegistered) this.#asked.set(document, planned.registers);
    return planned;
  }

  /** Carries out a document by its plan. */
  async run(
    { text, operationName, renamed }: KnownDocument,
    planned: Planned,
    variables: Record<string, unknown>,
    context: RequestContext,
  ): Promise<Executed> {
    const response = await this.#plans.during(planned, () =>
      this.#loaded.apollo.executeOperation(
        { query: text, ...(operationName === undefined ? {} : { operationName }), variables },
        { contextValue: { request: context } },
      ),
    );
    if (response.body.kind !== 'single') throw new Failure('OPERATION_NOT_SUPPORTED');
    const { data, errors } = response.body.singleResult;
    return renamed ? { data: restoreKeys(data), errors: errors?.map(restoreError) } : { data, errors };
  }

  /** About how many bytes are remembered of what callers sent as text. */
  get rememberedBytes(): Record<'documents' | 'parsed' | 'plans' | 'schemaAnswers', number> {
    return {
      documents: this.#documents.rememberedBytes,
      parsed: this.#loaded.parsed.rememberedBytes,
      plans: this.#plans.rememberedBytes,
      schemaAnswers: this.#schemaAnswers.rememberedBytes + (this.#publicAnswers?.rememberedBytes ?? 0),
    };
  }

  /** Keeps this engine at work until one request is answered, whatever is loaded meanwhile. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
    }
  }

  /** Ends when the last request has been answered, or when the time for that is over; asked again, when the shorter one is. */
  async close(drainMs = 0): Promise<void> {
    this.#drainUntil = Math.min(this.#drainUntil, Date.now() + drainMs);
    while (this.#running > 0 && Date.now() < this.#drainUntil)
      await new Promise((resolve) => setTimeout(resolve, DRAIN_STEP_MS));
    await Promise.all([this.#planner.close(), this.#loaded.apollo.stop()]);
  }

  async #planAll(): Promise<void> {
    for (const document of this.registered.documents) await this.plan(document);
  }
}
