/** Reads without a pause through whichever gateways are ready, as a balancer shares requests out, and keeps what was not answered. */
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 250;
const PAUSE_MS = 50;

export class SteadyReader {
  readonly #origins = new Map<string, boolean>();
  readonly #read: (origin: string) => Promise<string | undefined>;
  #running = true;
  readonly #works: Promise<void>[] = [];
  /** How often each gateway has answered. */
  readonly answered = new Map<string, number>();
  /** Why reads were lost. */
  readonly lost: string[] = [];

  /** @param read asks once; undefined when the answer is whole, else why it is not */
  constructor(read: (origin: string) => Promise<string | undefined>) {
    this.#read = read;
    this.#works.push(this.#look(), this.#ask(0), this.#ask(1));
  }

  add(origin: string): void {
    this.#origins.set(origin, false);
  }

  /** Until a gateway has answered so often since now. */
  async hear(origin: string, times: number): Promise<void> {
    const wanted = (this.answered.get(origin) ?? 0) + times;
    while ((this.answered.get(origin) ?? 0) < wanted) await sleep(PAUSE_MS);
  }

  async close(): Promise<void> {
    this.#running = false;
    await Promise.all(this.#works);
  }

  async #look(): Promise<void> {
    while (this.#running) {
      for (const origin of this.#origins.keys()) {
        const isReady = await fetch(`${origin}/health/ready`).then(
          ({ status }) => status === 200,
          () => false,
        );
        this.#origins.set(origin, isReady);
      }
      await sleep(LOOK_MS);
    }
  }

  async #ask(first: number): Promise<void> {
    for (let turn = first; this.#running; turn += 1) {
      const ready = [...this.#origins].flatMap(([origin, isReady]) => (isReady ? [origin] : []));
      const origin = ready[turn % Math.max(1, ready.length)];
      if (origin === undefined) {
        if (this.answered.size > 0) this.lost.push('no gateway is ready');
      } else {
        const problem = await this.#read(origin).catch((error: unknown) => String(error));
        if (problem === undefined) this.answered.set(origin, (this.answered.get(origin) ?? 0) + 1);
        else this.lost.push(`${origin}: ${problem}`);
      }
      await sleep(PAUSE_MS);
    }
  }
}
