import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { Failure } from '../../kernel/failure.ts';
import { OwnWork } from '../ownWork.ts';
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
  readonly #ownWork: Pick<OwnWork, 'disturbs'>;
  readonly #delay: IntervalHistogram;
  readonly #timer: NodeJS.Timeout;
  #inFlight = 0;
  /** Since the last look. */
  #most = 0;
  #permits: number;
  #shed = 0;

  constructor(limits: GatewayLimits, ownWork: Pick<OwnWork, 'disturbs'> = new OwnWork()) {
    this.#limits = limits;
    this.#ownWork = ownWork;
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
    if (!this.#ownWork.disturbs)
      this.#permits = decidePermits(this.#permits, { inFlight: this.#most, eventLoopDelayMs }, this.#limits);
    this.#most = this.#inFlight;
    this.#delay.reset();
  }
}
