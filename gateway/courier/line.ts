import {
  AnswerTooLong,
  type Connection,
  ConnectionLost,
  type Reply,
  requireAnswer,
} from '../../kernel/connection.ts';
import { Failure, type FailureCode } from '../../kernel/failure.ts';
import type { OwnWork } from '../ownWork.ts';
import { Breaker, type BreakerState, type Evidence } from './breaker.ts';
import { Bulkhead } from './bulkhead.ts';
import { Congestion } from './congestion.ts';
import { withinDeadline } from './deadline.ts';
import type { CourierLimits } from './limits.ts';

/** How one subgraph is doing, seen from here. */
export interface LineHealth {
  breaker: BreakerState;
  inFlight: number;
  queued: number;
  /** Calls sent, retries among them, and how many of them showed that the subgraph fails. */
  calls: number;
  retries: number;
  failures: number;
  /** Calls that were refused because of the queue. */
  overloaded: number;
  /** Requests that may be at work with it now: Infinity while its answers come in time. */
  places: number;
  /** Requests that were sent away before it was asked, because its answers came late. */
  sentAway: number;
  /** When it last answered anything. */
  lastSeenAt: Date | null;
}

/** Failures that say something about the subgraph; every other code is its answer. */
const FAULTS: ReadonlySet<FailureCode> = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_INVALID_RESPONSE']);

/** Whether this is the subgraph's fault: it did not answer, or not what it was asked. A refusal is an answer. */
const isFault = (error: unknown): boolean => !(error instanceof Failure) || FAULTS.has(error.code);

export interface LineOptions {
  connection: Connection;
  limits: CourierLimits;
  clock: () => Date;
  ownWork?: Pick<OwnWork, 'disturbs'> | undefined;
  monotonic?: () => number;
}

/**
 * The line to one subgraph. Every call of the gateway goes through it, whatever it is for: fetches of plans, grants, the
 * keys of seals. It outlives a reload of the supergraph.
 */
export class Line implements Connection {
  readonly #connection: Connection;
  readonly #limits: CourierLimits;
  readonly #clock: () => Date;
  readonly #breaker: Breaker;
  readonly #monotonic: () => number;
  readonly #bulkhead: Bulkhead;
  readonly congestion: Congestion;
  /** Retries that may be made: each call adds its tenth. */
  #budget: number;
  readonly #counts = { calls: 0, retries: 0, failures: 0, overloaded: 0 };
  #lastSeenAt: Date | null = null;

  constructor({ connection, limits, clock, ownWork, monotonic = () => performance.now() }: LineOptions) {
    this.#connection = connection;
    this.#limits = limits;
    this.#clock = clock;
    this.#breaker = new Breaker(limits.breaker, monotonic);
    this.#bulkhead = new Bulkhead(limits);
    this.congestion = new Congestion(limits.promptMs, monotonic, ownWork);
    this.#monotonic = monotonic;
    this.#budget = limits.retries.reserve;
  }

  /** The deadline of a call that begins now, within that of its request. */
  deadlineWithin(requestDeadline: number): number {
    return Math.min(requestDeadline, Date.now() + this.#limits.timeoutMs);
  }

  /**
   * Makes one call in its turn. `repeatable` calls that never reached their end are made once more where there is time and
   * budget: `work` runs again and must seal a new envelope, for the first may have arrived.
   *
   * @throws Failure SUBGRAPH_UNAVAILABLE while the breaker is open, OVERLOADED when the queue is full, and whatever `work`
   * throws
   */
  async call<T>(
    deadline: number,
    repeatable: boolean,
    work: (connection: Connection) => Promise<T>,
  ): Promise<T> {
    if (deadline <= Date.now()) throw new Failure('DEADLINE_EXCEEDED');
    // Fail fast: do not queue a call that the breaker would reject.
    if (this.#breaker.refuses) throw new Failure('SUBGRAPH_UNAVAILABLE');
    const began = this.#monotonic();
    await this.#enter(deadline);
    const { ratio, reserve } = this.#limits.retries;
    this.#budget = Math.min(reserve, this.#budget + ratio);
    try {
      const answer = await this.#attempt(deadline, work);
      this.congestion.answered(this.#monotonic() - began);
      return answer;
    } catch (error) {
      const again = repeatable && error instanceof ConnectionLost && this.#budget >= 1;
      if (!again || Date.now() >= deadline) throw error;
      this.#budget -= 1;
      this.#counts.retries += 1;
      return await this.#attempt(deadline, work);
    } finally {
      this.#bulkhead.leave();
    }
  }

  /** A call beside GraphQL. Its envelope is sealed already, so it is made once. */
  async send(path: string, body: string, envelope: string, deadline: number): Promise<Reply> {
    const within = this.deadlineWithin(deadline);
    return this.call(within, false, async (connection) => {
      const reply = await connection.send(path, body, envelope, within);
      requireAnswer(reply);
      return reply;
    });
  }

  health(): LineHealth {
    return {
      breaker: this.#breaker.state,
      inFlight: this.#bulkhead.active,
      queued: this.#bulkhead.queued,
      ...this.#counts,
      places: this.congestion.places,
      sentAway: this.congestion.sentAway,
      lastSeenAt: this.#lastSeenAt,
    };
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  async #enter(deadline: number): Promise<void> {
    try {
      await this.#bulkhead.enter(deadline);
    } catch (error) {
      if (error instanceof Failure && error.code === 'OVERLOADED') this.#counts.overloaded += 1;
      throw error;
    }
  }

  async #attempt<T>(deadline: number, work: (connection: Connection) => Promise<T>): Promise<T> {
    const settle = this.#breaker.admit();
    const allotted = deadline - Date.now();
    this.#counts.calls += 1;
    try {
      const answer = await withinDeadline(work(this.#connection), deadline);
      this.#lastSeenAt = this.#clock();
      settle('WORKS');
      return answer;
    } catch (error) {
      const evidence = this.#judge(error, allotted, deadline);
      if (evidence === 'FAILS' || evidence === 'SILENT') this.#counts.failures += 1;
      settle(evidence);
      if (this.#breaker.state === 'OPEN') this.#bulkhead.refuseWaiting();
      throw error;
    }
  }

  #judge(error: unknown, allotted: number, deadline: number): Evidence {
    if (!isFault(error)) return 'WORKS';
    // It answers, and how much is asked of it the caller decides.
    if (error instanceof AnswerTooLong) return 'NOTHING';
    // Cut off by a request that was late already: half of the usual time proves nothing.
    const isLate = Date.now() >= deadline - 1;
    if (!isLate) return 'FAILS';
    return allotted < this.#limits.timeoutMs / 2 ? 'NOTHING' : 'SILENT';
  }
}
