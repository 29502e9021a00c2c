/** The longest that what has waited for work of ours takes to be answered afterwards. */
const SETTLES_MS = 2_000;

/**
 * Work of our own that keeps the event loop, such as a release that is loaded. While it lasts, and until what has waited is answered, late
 * answers say nothing of what requests cost nor of how busy registers are: nobody is sent away for them.
 */
export class OwnWork {
  readonly #monotonic: () => number;
  #running = 0;
  #settlesBy = Number.NEGATIVE_INFINITY;

  constructor(monotonic: () => number = () => performance.now()) {
    this.#monotonic = monotonic;
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#settlesBy = this.#monotonic() + SETTLES_MS;
    }
  }

  /** Whether what is measured now is our own doing. */
  get disturbs(): boolean {
    return this.#running > 0 || this.#monotonic() < this.#settlesBy;
  }
}
