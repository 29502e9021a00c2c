import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { Failure } from '../subgraphs/kernel/failure.ts';
import { sendFailure } from './door.ts';
import type { GatewayLimits } from './settings.ts';

/** How busy the process is. */
export interface Load {
  /** Requests whose body is read and whose answer is not sent. A slow sender is none of them. */
  inFlight: number;
  /** How late timers fire beyond their time. */
  eventLoopDelayMs: number;
}

/** Below this share of the requests that may be at work, lateness has another reason than them. */
const SHARE_AT_WORK = 1 / 8;

/**
 * Whether one more request would make those at work late. Refusing it at the door costs a fraction of a millisecond;
 * letting it in costs everybody. A late event loop with hardly anything at work is a stall that is over: nobody is sent
 * away for it.
 */
export function isOverloaded(
  { inFlight, eventLoopDelayMs }: Load,
  limits: Pick<GatewayLimits, 'inFlight' | 'eventLoopDelayMs'>,
): boolean {
  if (inFlight >= limits.inFlight) return true;
  return eventLoopDelayMs > limits.eventLoopDelayMs && inFlight >= limits.inFlight * SHARE_AT_WORK;
}

/** Granularity of the measurement, which the histogram counts as delay. */
const RESOLUTION_MS = 10;
/** How old the news about the event loop may be. */
const WINDOW_MS = 200;
const NANOSECONDS_IN_MS = 1e6;
/** Long enough for a burst to pass, and with some spread, so that those sent away do not come back together. */
const RETRY_AFTER_S = { min: 1, max: 3 };

/** Watches the process and sends requests away before anything of them is read. */
export class Overload {
  readonly #limits: GatewayLimits;
  readonly #delay: IntervalHistogram;
  readonly #timer: NodeJS.Timeout;
  #load: Load = { inFlight: 0, eventLoopDelayMs: 0 };
  #shed = 0;

  constructor(limits: GatewayLimits) {
    this.#limits = limits;
    this.#delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
    this.#delay.enable();
    this.#timer = setInterval(() => this.#sample(), WINDOW_MS).unref();
  }

  get load(): Readonly<Load> {
    return this.#load;
  }

  /** Requests sent away so far. */
  get shed(): number {
    return this.#shed;
  }

  /** Guards every route under this prefix. Health and the sandbox's page answer still: they say what is going on. */
  guard(server: FastifyInstance, prefix: string): void {
    server.addHook('onRequest', async (request, reply) => {
      if (!request.url.startsWith(prefix) || !isOverloaded(this.#load, this.#limits)) return;
      this.#shed += 1;
      const spread = Math.random() * (RETRY_AFTER_S.max - RETRY_AFTER_S.min + 1);
      reply.header('retry-after', String(RETRY_AFTER_S.min + Math.floor(spread)));
      return sendFailure(reply, new Failure('OVERLOADED'));
    });
    server.addHook('preHandler', async (request, reply) => {
      if (!request.url.startsWith(prefix)) return;
      this.#load.inFlight += 1;
      // Sent or broken off: the socket's end of the answer closes in either case, once.
      reply.raw.once('close', () => {
        this.#load.inFlight -= 1;
      });
    });
  }

  close(): void {
    clearInterval(this.#timer);
    this.#delay.disable();
  }

  #sample(): void {
    const mean = this.#delay.mean / NANOSECONDS_IN_MS - RESOLUTION_MS;
    this.#load.eventLoopDelayMs = Number.isFinite(mean) ? Math.max(0, mean) : 0;
    this.#delay.reset();
  }
}
