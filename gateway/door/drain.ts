import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Longest time that requests in progress may delay the shutdown. */
const DRAIN_LIMIT_MS = 5_000;

/**
 * Graceful shutdown of a server. First it only reports that it is not ready, and asks keep-alive connections to close with their
 * next answer, so that a load balancer has time to notice. Then it stops listening and lets requests in progress finish.
 */
export class Drain {
  readonly #server: FastifyInstance;
  #draining = false;

  constructor(server: FastifyInstance) {
    this.#server = server;
    server.addHook('onSend', async (_request, reply) => {
      if (this.#draining) reply.header('connection', 'close');
    });
  }

  get isDraining(): boolean {
    return this.#draining;
  }

  async close(noticeMs: number, limitMs = DRAIN_LIMIT_MS): Promise<void> {
    this.#draining = true;
    if (noticeMs > 0) await wait(noticeMs);
    // A caller that never sends the rest of its request must not hold the process for ever.
    const force = setTimeout(
      () => this.#server.server.closeAllConnections(),
      Math.max(0, limitMs - noticeMs),
    );
    try {
      await this.#server.close();
    } finally {
      clearTimeout(force);
    }
  }
}
