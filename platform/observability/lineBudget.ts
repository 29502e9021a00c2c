/**
 * How many lines of one kind may be written. What strangers can cause by asking is said as long as it is news and counted
 * after that: a log that anybody can fill takes the disk, and hides what matters in it.
 */
export class LineBudget {
  readonly #capacity: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  #lines: number;
  #at: number;
  #leftOut = 0;

  /** @param now milliseconds of a clock that never goes back */
  constructor(capacity: number, perSecond: number, now: () => number = () => performance.now()) {
    this.#capacity = capacity;
    this.#perSecond = perSecond;
    this.#now = now;
    this.#lines = capacity;
    this.#at = now();
  }

  /**
   * Asks for one line. Undefined when it is to be left out; otherwise how many were left out since the last one that was
   * written.
   */
  take(): number | undefined {
    const now = this.#now();
    this.#lines = Math.min(this.#capacity, this.#lines + ((now - this.#at) / 1_000) * this.#perSecond);
    this.#at = now;
    if (this.#lines < 1) {
      this.#leftOut += 1;
      return undefined;
    }
    this.#lines -= 1;
    const leftOut = this.#leftOut;
    this.#leftOut = 0;
    return leftOut;
  }
}
