import { Failure } from '../../kernel/failure.ts';
import type { BreakerLimits } from './limits.ts';

export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN';

/**
 * What a call showed of the other side. `SILENT`: it failed because nothing was heard for as long as a call may take. `NOTHING`: it
 * was refused, or had too little time to prove anything.
 */
export type Evidence = 'WORKS' | 'FAILS' | 'SILENT' | 'NOTHING';

const BUCKETS = 20;
/** How long after a try that showed nothing the next may come. */
const NEXT_TRY_MS = 1_000;
/** A register of which nothing but failures was heard for so long is dead; many of one moment may be one broken wire. */
const DEAD_AFTER_MS = 500;

/**
 * Leaves a subgraph that fails alone for a while, then lets one call try. While that one is under way all others are
 * refused at once: none of them waits for it. Time is a clock that never jumps.
 */
export class Breaker {
  readonly #limits: BreakerLimits;
  readonly #monotonic: () => number;
  readonly #buckets = Array.from({ length: BUCKETS }, () => ({ slot: -1, calls: 0, failed: 0 }));
  #state: BreakerState = 'CLOSED';
  #tryAt = 0;
  /** Failures since the last answer, and from when on nothing else was heard. */
  #row = { failures: 0, since: 0 };
  #answeredAt = Number.NEGATIVE_INFINITY;
  /** Changes with each opening and closing: a call that began before says nothing about what is now. */
  #period = 0;

  constructor(limits: BreakerLimits, monotonic: () => number) {
    this.#limits = limits;
    this.#monotonic = monotonic;
  }

  get state(): BreakerState {
    return this.#state;
  }

  /** Whether a call would be refused now. */
  get refuses(): boolean {
    return this.#state === 'HALF_OPEN' || (this.#state === 'OPEN' && this.#monotonic() < this.#tryAt);
  }

  /**
   * Lets one call through, or throws SUBGRAPH_UNAVAILABLE. The caller says afterwards what the call showed.
   */
  admit(): (evidence: Evidence) => void {
    if (this.refuses) throw new Failure('SUBGRAPH_UNAVAILABLE');
    if (this.#state === 'OPEN') {
      this.#state = 'HALF_OPEN';
      return (evidence) => this.#tried(evidence);
    }
    const period = this.#period;
    const began = this.#monotonic();
    return (evidence) => {
      if (period !== this.#period || evidence === 'NOTHING') return;
      if (evidence === 'WORKS') this.#count(false, 0);
      // A silent call says that there was no answer from its beginning on.
      else this.#count(true, evidence === 'SILENT' ? began : this.#monotonic());
    };
  }

  #tried(evidence: Evidence): void {
    if (evidence === 'WORKS') {
      this.#state = 'CLOSED';
      this.#period += 1;
      for (const bucket of this.#buckets) bucket.slot = -1;
    } else {
      this.#open(evidence === 'NOTHING' ? NEXT_TRY_MS : this.#limits.openMs);
    }
  }

  #count(failed: boolean, since: number): void {
    const slot = Math.floor((this.#monotonic() * BUCKETS) / this.#limits.windowMs);
    const bucket = this.#buckets[slot % BUCKETS];
    if (bucket === undefined) return;
    if (bucket.slot !== slot) Object.assign(bucket, { slot, calls: 0, failed: 0 });
    bucket.calls += 1;
    if (!failed) {
      this.#row.failures = 0;
      this.#answeredAt = this.#monotonic();
      return;
    }
    bucket.failed += 1;
    const recent = this.#buckets.filter((other) => other.slot > slot - BUCKETS);
    const calls = recent.reduce((sum, other) => sum + other.calls, 0);
    const failures = recent.reduce((sum, other) => sum + other.failed, 0);
    // Of a busy register that dies, half of the window's calls will have failed only seconds later.
    if (this.#isDead(since) || (calls >= this.#limits.calls && failures >= calls * this.#limits.ratio))
      this.#open(this.#limits.openMs);
  }

  #isDead(failedSince: number): boolean {
    const now = this.#monotonic();
    const row = this.#row;
    const since = Math.max(failedSince, this.#answeredAt);
    if (row.failures === 0 || now - row.since > this.#limits.windowMs)
      Object.assign(row, { failures: 0, since });
    row.failures += 1;
    return row.failures >= this.#limits.calls && now - row.since >= DEAD_AFTER_MS;
  }

  #open(forMs: number): void {
    this.#state = 'OPEN';
    this.#row.failures = 0;
    this.#period += 1;
    this.#tryAt = this.#monotonic() + forMs;
  }
}
