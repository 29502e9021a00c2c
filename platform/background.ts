/** The first pause after a failure, and the longest: what is there again is found soon. */
const PAUSE_MS = { first: 1_000, most: 5_000 };

export interface TaskOptions {
  run(): Promise<unknown>;
  /** Told of each failure, and how many there have been in a row. */
  onFailure(error: unknown, failures: number): void;
  /** Told when it succeeds again, after so many failures. */
  onRecovered(failures: number): void;
  pauseMs?: { first: number; most: number } | undefined;
}

/** Work that is done over and over without a request. What fails is told, and tried again after a pause that grows. */
export class Task {
  readonly #options: TaskOptions;
  #failures = 0;
  #notBefore = Number.NEGATIVE_INFINITY;

  constructor(options: TaskOptions) {
    this.#options = options;
  }

  /** Does it now, unless it has just failed. Never rejects. */
  async turn(): Promise<void> {
    if (performance.now() < this.#notBefore) return;
    const { run, onFailure, onRecovered, pauseMs: { first, most } = PAUSE_MS } = this.#options;
    try {
      await run();
    } catch (error) {
      this.#notBefore = performance.now() + Math.min(most, first * 2 ** this.#failures);
      this.#failures += 1;
      onFailure(error, this.#failures);
      return;
    }
    if (this.#failures > 0) onRecovered(this.#failures);
    this.#failures = 0;
  }
}
