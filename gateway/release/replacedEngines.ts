/** The part of an engine that is needed to end it. */
interface Ending {
  close(drainMs?: number): Promise<void>;
}

/** Each has some 50 MB. A release a second for as long as a request may take would leave ten. */
const REPLACED_MAX = 3;

/** Engines of releases that were replaced and still answer what began with them. */
export class ReplacedEngines {
  /** The oldest first. */
  readonly #engines = new Set<Ending>();

  get count(): number {
    return this.#engines.size;
  }

  /**
   * Lets an engine end after its last request, or after `drainMs`. Where more than three are doing so, the oldest ends at once: what it
   * still answers fails, and its memory is free.
   */
  drain(engine: Ending, drainMs: number): void {
    this.#engines.add(engine);
    void engine.close(drainMs).finally(() => this.#engines.delete(engine));
    const [oldest] = this.#engines;
    if (this.#engines.size > REPLACED_MAX) void oldest?.close();
  }
}
