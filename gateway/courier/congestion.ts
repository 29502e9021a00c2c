/** How far a register that still answers, but late, is spared: whom it cannot answer in time is sent away before it is asked. */

import { OwnWork } from '../ownWork.ts';

/** How long answers are put together before anything is concluded from them, and how many make a conclusion. */
const WINDOW_MS = 100;
const ANSWERS_MIN = 5;
/** So many times the time of calm is late. */
const LATE = 3;
/** What counts as calm follows a register that has become slower for good: twice as slow within about twelve minutes. */
const CALM_GROWS_PER_S = 0.001;
/** However late it is, so many requests are at work with one register. */
const PLACES_MIN = 16;
const SHRINK = 0.8;
const GROW = 4;
/** Nobody needs a bound that has grown so far. */
const FREE_AGAIN = 512;

/**
 * How many requests may be at work with a register after a moment in which its answers took `meanMs` on average. Without a bound
 * (Infinity) until it is late for the first time; a late moment takes a fifth of what was used, one in time gives a few back.
 *
 * @param held requests that were at work with it
 * @param calmMs what its answers take in calm
 * @param promptMs answers that come sooner hold nobody up
 */
export function decidePlaces(
  places: number,
  { held, meanMs, calmMs }: { held: number; meanMs: number; calmMs: number },
  promptMs: number,
): number {
  if (meanMs > Math.max(promptMs, LATE * calmMs))
    return Math.max(PLACES_MIN, Math.floor(Math.min(places, held) * SHRINK));
  return places + GROW >= FREE_AGAIN ? Number.POSITIVE_INFINITY : places + GROW;
}

/**
 * Watches one register by the answers that it gives. One that hangs or is down gives none: its breaker and its bulkhead see to
 * that, and what others hold is still answered.
 */
export class Congestion {
  readonly #promptMs: number;
  readonly #monotonic: () => number;
  readonly #ownWork: Pick<OwnWork, 'disturbs'>;
  #places = Number.POSITIVE_INFINITY;
  #held = 0;
  #heldMost = 0;
  #window = { began: 0, sumMs: 0, answers: 0 };
  #calm: { ms: number; at: number } | undefined;
  /** Requests that were sent away so far. */
  sentAway = 0;

  constructor(
    promptMs: number,
    monotonic: () => number = () => performance.now(),
    ownWork: Pick<OwnWork, 'disturbs'> = new OwnWork(),
  ) {
    this.#promptMs = promptMs;
    this.#monotonic = monotonic;
    this.#ownWork = ownWork;
  }

  /** Requests that may be at work with the register now; Infinity while it is in time. */
  get places(): number {
    return this.#places;
  }

  /** Takes a place for one request; false when there is none. Whoever hears no is counted as sent away. */
  enter(): boolean {
    if (this.#held >= this.#places) {
      this.sentAway += 1;
      return false;
    }
    this.#held += 1;
    this.#heldMost = Math.max(this.#heldMost, this.#held);
    return true;
  }

  leave(): void {
    this.#held -= 1;
  }

  /** A call was answered, after so many milliseconds with its time in the queue. */
  answered(ms: number): void {
    // It waited for us, not for the register.
    if (this.#ownWork.disturbs) return;
    const now = this.#monotonic();
    const window = this.#window;
    if (window.answers === 0) window.began = now;
    window.sumMs += ms;
    window.answers += 1;
    if (now - window.began < WINDOW_MS || window.answers < ANSWERS_MIN) return;
    const meanMs = window.sumMs / window.answers;
    const calmMs = this.#calmWith(meanMs, now);
    this.#places = decidePlaces(this.#places, { held: this.#heldMost, meanMs, calmMs }, this.#promptMs);
    this.#heldMost = this.#held;
    Object.assign(window, { sumMs: 0, answers: 0 });
  }

  /** The least that a moment took; grows slowly. */
  #calmWith(meanMs: number, now: number): number {
    const before = this.#calm ?? { ms: meanMs, at: now };
    const grown = before.ms * (1 + (CALM_GROWS_PER_S * (now - before.at)) / 1_000);
    this.#calm = { ms: Math.min(grown, meanMs), at: now };
    return this.#calm.ms;
  }
}
