import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { isBuilt } from '../../../kernel/built.ts';
import { Failure } from '../../../kernel/failure.ts';
import type { PlanReply, PlanRequest } from './worker.ts';

export interface PlannerOptions {
  supergraph: string;
  /** The longest that one plan may take before its worker is ended. */
  timeoutMs?: number;
  /** Documents that may wait their turn. */
  waitingMax?: number;
  /** How long its worker is kept while there is nothing to plan; for good unless said. */
  idleMs?: number | undefined;
  /** Gives a worker that others use too; a worker of its own where it gives none. */
  share?: SharePlanner;
}

/** The part of a worker that a planner uses. */
export type PlannerWorker = Pick<Worker, 'postMessage' | 'terminate' | 'ref' | 'unref'> & {
  on(event: 'message', hear: (message: 'ready' | PlanReply) => void): unknown;
  on(event: 'error' | 'exit', hear: () => void): unknown;
};
/** A worker for a supergraph that several gateways of one process share. */
export type SharePlanner = (supergraph: string) => PlannerWorker | undefined;

const TIMEOUT_MS = 2_000;
const WAITING_MAX = 100;
/** A plan that needs more memory than this ends its worker too. */
const MEMORY_MB_MAX = 512;
const FAILED_STARTS_MAX = 3;
const WORKER = new URL(isBuilt ? './worker.js' : './start.mjs', import.meta.url);

interface Job {
  document: string;
  operationName: string | undefined;
  resolve: (plan: QueryPlan) => void;
  reject: (error: Failure) => void;
}

/**
 * Makes query plans in a worker, one at a time. Planning is the one step whose cost a caller can choose and nothing can
 * predict: a plan that takes too long costs its worker, never the main thread.
 */
export class Planner {
  readonly #options: Required<Omit<PlannerOptions, 'share' | 'idleMs'>> &
    Pick<PlannerOptions, 'share' | 'idleMs'>;
  readonly #waiting: Job[] = [];
  #worker: PlannerWorker | undefined;
  #ready = false;
  /** Ends with the first word of the worker, or with the worker. */
  #starting: Promise<void> = Promise.resolve();
  #current: { id: number; job: Job; timer: NodeJS.Timeout } | undefined;
  #lastId = 0;
  #failedStarts = 0;
  #closed = false;
  #idle: NodeJS.Timeout | undefined;

  constructor(options: PlannerOptions) {
    const { supergraph, timeoutMs = TIMEOUT_MS, waitingMax = WAITING_MAX, idleMs, share } = options;
    this.#options = { supergraph, timeoutMs, waitingMax, idleMs, share };
  }

  /**
   * @throws Failure PLAN_LIMIT when it takes too long, OVERLOADED when too many wait, GRAPHQL_VALIDATION_FAILED when
   * the planner does not accept the document
   */
  plan(document: string, operationName: string | undefined): Promise<QueryPlan> {
    if (this.#closed || this.#waiting.length >= this.#options.waitingMax)
      return Promise.reject(new Failure('OVERLOADED'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ document, operationName, resolve, reject });
      this.#next();
    });
  }

  /** Starts the worker before the first document comes. Done when it can plan, or when it could not start. */
  async start(): Promise<void> {
    const worker = this.#started();
    worker.ref();
    await this.#starting;
    if (this.#current === undefined && this.#waiting.length === 0) this.#letGo(worker);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    this.#fail(new Failure('OVERLOADED'));
    for (const job of this.#waiting.splice(0)) job.reject(new Failure('OVERLOADED'));
    await this.#worker?.terminate();
  }

  #next(): void {
    const worker = this.#started();
    this.#take();
    // Whoever waits for a plan holds the process, from the start of the worker on; an idle planner does not.
    clearTimeout(this.#idle);
    if (this.#current === undefined && this.#waiting.length === 0) this.#letGo(worker);
    else worker.ref();
  }

  /** Nothing is to be planned: it holds the process no longer, and is ended when that stays so. The next document starts another. */
  #letGo(worker: PlannerWorker): void {
    worker.unref();
    clearTimeout(this.#idle);
    const { idleMs } = this.#options;
    if (idleMs === undefined) return;
    this.#idle = setTimeout(() => {
      if (worker !== this.#worker || !this.#ready) return;
      this.#worker = undefined;
      this.#ready = false;
      void worker.terminate();
    }, idleMs).unref();
  }

  #started(): PlannerWorker {
    this.#worker ??= this.#launch();
    return this.#worker;
  }

  #take(): void {
    if (!this.#ready || this.#current !== undefined) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    this.#lastId += 1;
    const timer = setTimeout(() => this.#kill(), this.#options.timeoutMs);
    this.#current = { id: this.#lastId, job, timer };
    const request: PlanRequest = {
      id: this.#lastId,
      document: job.document,
      operationName: job.operationName,
    };
    this.#worker?.postMessage(request);
  }

  #launch(): PlannerWorker {
    const { supergraph, share } = this.#options;
    const worker: PlannerWorker =
      share?.(supergraph) ??
      new Worker(WORKER, {
        workerData: { supergraph },
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB_MAX },
      });
    worker.on('message', (message) => {
      if (worker !== this.#worker) return;
      if (message === 'ready') {
        this.#ready = true;
        this.#failedStarts = 0;
      } else this.#finish(message);
      this.#next();
    });
    worker.on('error', () => this.#lose(worker));
    worker.on('exit', () => this.#lose(worker));
    this.#starting = new Promise((resolve) => {
      worker.on('message', () => resolve());
      worker.on('error', resolve);
      worker.on('exit', resolve);
    });
    // Last, since to listen to a worker is to hold the process.
    worker.unref();
    return worker;
  }

  #finish(reply: PlanReply): void {
    const current = this.#current;
    if (current === undefined || reply.id !== current.id) return;
    clearTimeout(current.timer);
    this.#current = undefined;
    if ('plan' in reply) current.job.resolve(JSON.parse(reply.plan) as QueryPlan);
    else current.job.reject(refusalOf(reply.refused));
  }

  /** The plan took too long: its worker ends with it, and the next one starts afresh. */
  #kill(): void {
    const worker = this.#worker;
    this.#fail(new Failure('PLAN_LIMIT'));
    if (worker === undefined) return;
    this.#lose(worker);
    void worker.terminate();
  }

  #lose(worker: PlannerWorker): void {
    if (worker !== this.#worker) return;
    if (!this.#ready) this.#failedStarts += 1;
    this.#worker = undefined;
    this.#ready = false;
    this.#fail(new Failure('PLAN_LIMIT'));
    // A worker that cannot even start must not be started for ever.
    if (this.#failedStarts >= FAILED_STARTS_MAX)
      for (const job of this.#waiting.splice(0)) job.reject(new Failure('INTERNAL_SERVER_ERROR'));
    if (!this.#closed && this.#waiting.length > 0) this.#next();
  }

  #fail(failure: Failure): void {
    if (this.#current === undefined) return;
    clearTimeout(this.#current.timer);
    this.#current.job.reject(failure);
    this.#current = undefined;
  }
}

/** The planner's own caps speak of size; whatever else it refuses is a document that does not fit. */
const refusalOf = (code: string): Failure =>
  new Failure(
    /LIMIT|EXCEED|QUERY_PLAN_COMPLEXITY|UNKNOWN/.test(code) ? 'PLAN_LIMIT' : 'GRAPHQL_VALIDATION_FAILED',
  );
