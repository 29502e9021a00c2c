import { Failure } from '../../kernel/failure.ts';

interface Waiting {
  enter(): void;
  refuse(failure: Failure): void;
}

/**
 * Limits the calls to one subgraph at a time and the length of its queue; further calls are refused at once. A subgraph that
 * hangs delays its own calls only.
 */
export class Bulkhead {
  readonly #concurrency: number;
  readonly #queueMax: number;
  readonly #queue = new Set<Waiting>();
  #active = 0;

  constructor(limits: { concurrency: number; queue: number }) {
    this.#concurrency = limits.concurrency;
    this.#queueMax = limits.queue;
  }

  get active(): number {
    return this.#active;
  }

  get queued(): number {
    return this.#queue.size;
  }

  /** Waits for a turn. Throws OVERLOADED when the queue is full, or when the turn has not come by the deadline. */
  async enter(deadline: number): Promise<void> {
    if (this.#active < this.#concurrency) {
      this.#active += 1;
      return;
    }
    if (this.#queue.size >= this.#queueMax) throw new Failure('OVERLOADED');
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => () => {
        clearTimeout(timer);
        this.#queue.delete(waiting);
        settle();
      };
      const waiting: Waiting = {
        enter: end(resolve),
        refuse: (failure) => end(() => reject(failure))(),
      };
      const timer = setTimeout(
        () => waiting.refuse(new Failure('OVERLOADED')),
        Math.max(0, deadline - Date.now()),
      );
      this.#queue.add(waiting);
    });
  }

  /** Gives the turn to the call that has waited longest. */
  leave(): void {
    const [next] = this.#queue;
    if (next === undefined) this.#active -= 1;
    else next.enter();
  }

  /** Sends everybody home who waits for a subgraph that was just found dead. */
  refuseWaiting(): void {
    for (const waiting of [...this.#queue]) waiting.refuse(new Failure('SUBGRAPH_UNAVAILABLE'));
  }
}
