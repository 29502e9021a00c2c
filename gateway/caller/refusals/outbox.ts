import type { About } from './attempt.ts';
import type { Notice } from './tally.ts';

export interface OutboxLimits {
  notices: number;
  bytes: number;
  /** After this time a report is given up; no number is kept for longer. */
  ageMs: number;
}

export const outboxLimits: OutboxLimits = { notices: 10_000, bytes: 4 * 1024 * 1024, ageMs: 600_000 };

interface Waiting {
  notice: Notice;
  bytes: number;
  since: number;
}

/** What waits to be reported, bounded in number, size and age. What does not fit is counted and lost. */
export class Outbox {
  readonly #limits: OutboxLimits;
  readonly #now: () => number;
  readonly #waiting = new Set<Waiting>();
  #bytes = 0;
  /** Notices lost since the start. */
  dropped = 0;

  constructor(limits: Partial<OutboxLimits> = {}, now: () => number = () => performance.now()) {
    this.#limits = { ...outboxLimits, ...limits };
    this.#now = now;
  }

  get size(): number {
    return this.#waiting.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** How long the oldest has waited. */
  get lagMs(): number {
    const now = this.#now();
    let oldest = now;
    for (const { since } of this.#waiting) oldest = Math.min(oldest, since);
    return now - oldest;
  }

  add(notice: Notice): void {
    const bytes = JSON.stringify(notice).length;
    if (this.#waiting.size >= this.#limits.notices || this.#bytes + bytes > this.#limits.bytes) {
      this.dropped += 1;
      return;
    }
    this.#waiting.add({ notice, bytes, since: this.#now() });
    this.#bytes += bytes;
  }

  /** The oldest notices of one request about people named in one way, at most so many. */
  next(by: About['by'], max: number): Waiting[] {
    const batch: Waiting[] = [];
    for (const waiting of this.#waiting) {
      const { attempt, about } = waiting.notice;
      if (about.by !== by) continue;
      if (batch.length > 0 && attempt.requestId !== batch[0]?.notice.attempt.requestId) continue;
      batch.push(waiting);
      if (batch.length === max) break;
    }
    return batch;
  }

  remove(batch: readonly Waiting[]): void {
    for (const waiting of batch) if (this.#waiting.delete(waiting)) this.#bytes -= waiting.bytes;
  }

  /** Puts a batch behind the others, so that one that no register accepts does not block them. */
  defer(batch: readonly Waiting[]): void {
    for (const waiting of batch) if (this.#waiting.delete(waiting)) this.#waiting.add(waiting);
  }

  /** Gives up reports that were not accepted in time, or all of them when the process ends. */
  giveUp(everything = false): Notice[] {
    const old = [...this.#waiting].filter(
      ({ since }) => everything || this.#now() - since > this.#limits.ageMs,
    );
    this.dropped += old.length;
    this.remove(old);
    return old.map(({ notice }) => notice);
  }
}
