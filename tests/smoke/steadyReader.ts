/** Reads without a pause through whichever gateways are ready, as a balancer shares requests out, and keeps why reads were lost. */
import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 50;

export class SteadyReader {
  /** How often each gateway that is asked has answered. */
  readonly #answered = new Map<string, number>();
  readonly #read: (origin: string) => Promise<string | undefined>;
  readonly #reading: Promise<void>;
  #running = true;
  /** Why reads were lost, in the order in which they were. */
  readonly lost: string[] = [];

  /** @param read asks once; undefined when the answer is whole, else why it is not */
  constructor(origins: readonly string[], read: (origin: string) => Promise<string | undefined>) {
    this.#read = read;
    for (const origin of origins) this.add(origin);
    this.#reading = this.#readOn();
  }

  add(origin: string): void {
    this.#answered.set(origin, 0);
  }

  /** Until a gateway has answered so often since now. @throws as soon as a read was lost, with why: nobody waits for what cannot come */
  async hear(origin: string, times: number): Promise<void> {
    const wanted = this.#of(origin) + times;
    while (this.#of(origin) < wanted) {
      if (this.lost.length > 0) throw new Error(`lost: ${this.lost.join('; ')}`);
      await sleep(PAUSE_MS);
    }
  }

  async close(): Promise<void> {
    this.#running = false;
    await this.#reading;
  }

  #of = (origin: string): number => this.#answered.get(origin) ?? 0;

  async #readOn(): Promise<void> {
    for (let turn = 0; this.#running; turn += 1) {
      const origins = [...this.#answered.keys()];
      const ready = await Promise.all(origins.map(isReady));
      const asked = origins.filter((_origin, index) => ready[index]);
      const origin = asked[turn % Math.max(1, asked.length)];
      if (origin === undefined) this.lost.push('no gateway is ready');
      else {
        const problem = await this.#read(origin).catch((error: unknown) => String(error));
        if (problem === undefined) this.#answered.set(origin, this.#of(origin) + 1);
        else this.lost.push(`${origin}: ${problem}`);
      }
      await sleep(PAUSE_MS);
    }
  }
}

/** Each question has a connection of its own: one that a gateway closes as it ends is not used again. */
const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/health/ready`, { headers: { connection: 'close' } }).then(
    ({ status }) => status === 200,
    () => false,
  );
