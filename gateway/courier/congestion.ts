/** How far a register that still answers, but late, is spared: whom it cannot answer in time is sent away before it is asked. */

import { OwnWork } from '../ownWork.ts';

/** How long answers are put together before anything is concluded from them, and how many make a conclusion. */
const WINDOW_MS = 100;
const ANSWERS_MIN = 5;
/** So many times the time of calm is late. */
const LATE = 3;
/** A burst is over after a few moments; a queue that stays is late in each. */
const LATE_MOMENTS = 3;
/** What counts as calm follows a register that has become slower for good: twice as slow within about twelve minutes. */
const CALM_GROWS_PER_S = 0.001;
/** However late it is, so many requests are at work with one register. */
const PLACES_MIN = 16;
/** The most that one moment takes away: it may have been an odd one. */
const SHRINK_MOST = 0.5;
/** The most that one moment gives back. */
const GROW = 4;
/** Nobody needs a bound that has grown so far. */
const FREE_AGAIN = 512;

/** One moment of a register. */
export interface Moment {
  /** Requests that were at work with it. */
  held: number;
  /** What its answers took on average. */
  meanMs: number;
  /** What they take in calm. */
  calmMs: number;
  /** So many moments before this one were late, without one in time between them. */
  lateBefore: number;
}

/** What answers may take, by what they took: less than 1 when they were late. `promptMs`: sooner answers hold nobody up. */
export const marginOf = ({ meanMs, calmMs }: Pick<Moment, 'meanMs' | 'calmMs'>, promptMs: number): number =>
  Math.max(promptMs, LATE * calmMs) / Math.max(1, meanMs);

/**
 * How many requests may be at work with a register after a moment. Without a bound (Infinity) until it stays late. A register that is fully
 * used answers so many a second, however many wait, so its answers take as long as there are requests at work with it (Little's law):
 * those that were, by what is in time to what it took, are as many as it answers just in time. The closer it comes to that, the fewer
 * places are given back, so that it stays there.
 */
export function decidePlaces(places: number, moment: Moment, promptMs: number): number {
  const margin = marginOf(moment, promptMs);
  if (margin < 1) {
    const isBound = places < Number.POSITIVE_INFINITY;
    if (!isBound && moment.lateBefore < LATE_MOMENTS - 1) return places;
    const used = Math.min(places, moment.held);
    return Math.max(PLACES_MIN, Math.floor(used * Math.max(SHRINK_MOST, margin)));
  }
  const after = places + Math.ceil(GROW * Math.min(1, margin - 1));
  return after >= FREE_AGAIN ? Number.POSITIVE_INFINITY : after;
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
  /** Moments that were late, up to the last one. */
  #late = 0;
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
    const moment = {
      held: this.#heldMost,
      meanMs,
      calmMs: this.#calmWith(meanMs, now),
      lateBefore: this.#late,
    };
    this.#places = decidePlaces(this.#places, moment, this.#promptMs);
    this.#late = marginOf(moment, this.#promptMs) < 1 ? this.#late + 1 : 0;
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
