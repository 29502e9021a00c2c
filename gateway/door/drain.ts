import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** The longest that requests under way may keep a process that was asked to end. */
const DRAIN_LIMIT_MS = 5_000;

/**
 * The polite end of a server. First it only says that it is not ready, and asks every kept connection to end with its next
 * answer: whoever shares out the requests has time to notice. Then it accepts nobody, and lets what is under way finish.
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
