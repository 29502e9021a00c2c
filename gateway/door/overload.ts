import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { Failure } from '../../kernel/failure.ts';
import type { GatewayLimits } from '../settings.ts';
import { sendFailure } from './door.ts';

/** How busy the process is. */
export interface Load {
  /** Most requests at once between reading the body and sending the answer. A slow sender does not count. */
  inFlight: number;
  /** How late timers fire beyond their time. */
  eventLoopDelayMs: number;
}

/** However late the event loop is, so many are let in: a stall that is over is no reason to send everybody away. */
const PERMITS_MIN = 16;
const PERMITS_AT_START = 200;
const SHRINK = 0.8;
const GROW = 4;
/** Unused permits are no evidence that more permits would be safe. */
const BUSY = 0.8;

/**
 * How many requests may be at work in the next moment. How many a process can serve in time depends on what they ask, so
 * it is found out: a late event loop takes a fifth of the permits away, one that is in time while they are used
 * gives a few back.
 */
export function decidePermits(
  permits: number,
  { inFlight, eventLoopDelayMs }: Load,
  limits: Pick<GatewayLimits, 'inFlight' | 'eventLoopDelayMs'>,
): number {
  if (eventLoopDelayMs > limits.eventLoopDelayMs)
    return Math.min(limits.inFlight, Math.max(PERMITS_MIN, Math.floor(permits * SHRINK)));
  if (inFlight < permits * BUSY) return permits;
  return Math.min(limits.inFlight, permits + GROW);
}

/** Granularity of the measurement, which the histogram counts as delay. */
const RESOLUTION_MS = 10;
/** How old the news about the event loop may be. */
const WINDOW_MS = 100;
const NANOSECONDS_IN_MS = 1e6;
/** Long enough for a burst to pass, and with some spread, so that those sent away do not come back together. */
const RETRY_AFTER_S = { min: 1, max: 3 };

/** Watches the process and sends requests away before anything of them is read. */
export class Overload {
  readonly #limits: GatewayLimits;
  readonly #delay: IntervalHistogram;
  readonly #timer: NodeJS.Timeout;
  #inFlight = 0;
  /** Since the last look. */
  #most = 0;
  #permits: number;
  #shed = 0;
  /** Work of our own that is under way, and whether some was since the last look. */
  #ownWork = 0;
  #hadOwnWork = false;

  constructor(limits: GatewayLimits) {
    this.#limits = limits;
    this.#permits = Math.min(PERMITS_AT_START, limits.inFlight);
    this.#delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
    this.#delay.enable();
    this.#timer = setInterval(() => this.#sample(), WINDOW_MS).unref();
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** Requests that may be at work now. */
  get permits(): number {
    return this.#permits;
  }

  /** Requests sent away so far. */
  get shed(): number {
    return this.#shed;
  }

  /**
   * Work of our own that keeps the event loop, such as a release that is loaded: the loop is late then, whatever requests cost, and that
   * takes no permits away. As many as before are let in.
   */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#ownWork += 1;
    this.#hadOwnWork = true;
    try {
      return await work();
    } finally {
      this.#ownWork -= 1;
    }
  }

  /** Guards the addresses that `covers` names. Health answers still: it says what is going on. */
  guard(server: FastifyInstance, covers: (url: string) => boolean): void {
    server.addHook('onRequest', async (request, reply) => {
      if (!covers(request.url) || this.#inFlight < this.#permits) return;
      this.#shed += 1;
      const spread = Math.random() * (RETRY_AFTER_S.max - RETRY_AFTER_S.min + 1);
      reply.header('retry-after', String(RETRY_AFTER_S.min + Math.floor(spread)));
      return sendFailure(reply, new Failure('OVERLOADED'));
    });
    server.addHook('preHandler', async (request, reply) => {
      if (!covers(request.url)) return;
      this.#inFlight += 1;
      this.#most = Math.max(this.#most, this.#inFlight);
      // Sent or broken off: the socket's end of the answer closes in either case, once.
      reply.raw.once('close', () => {
        this.#inFlight -= 1;
      });
    });
  }

  close(): void {
    clearInterval(this.#timer);
    this.#delay.disable();
  }

  #sample(): void {
    const mean = this.#delay.mean / NANOSECONDS_IN_MS - RESOLUTION_MS;
    const eventLoopDelayMs = Number.isFinite(mean) ? Math.max(0, mean) : 0;
    // Until the look after it has ended: the last of it is measured there.
    if (!this.#hadOwnWork)
      this.#permits = decidePermits(this.#permits, { inFlight: this.#most, eventLoopDelayMs }, this.#limits);
    this.#hadOwnWork = this.#ownWork > 0;
    this.#most = this.#inFlight;
    this.#delay.reset();
  }
}
