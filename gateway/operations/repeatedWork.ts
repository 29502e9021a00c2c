import type { Observer } from '../../platform/observability/observer.ts';

/** Work that is done every few seconds: a failure is told with how many came before it, and the first success after one is told too. */
export class RepeatedWork {
  readonly #observer: Pick<Observer, 'backgroundFailed' | 'backgroundRecovered'>;
  readonly #name: string;
  #failures = 0;

  /** @param name as the log and the metrics call it */
  constructor(observer: Pick<Observer, 'backgroundFailed' | 'backgroundRecovered'>, name: string) {
    this.#observer = observer;
    this.#name = name;
  }

  /** @returns what the work returns; undefined where it failed */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const done = await work();
      if (this.#failures > 0) this.#observer.backgroundRecovered(this.#name, this.#failures);
      this.#failures = 0;
      return done;
    } catch (error) {
      this.#failures += 1;
      this.#observer.backgroundFailed(this.#name, error, this.#failures);
      return undefined;
    }
  }
}
