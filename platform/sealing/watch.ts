/** How far the sealed log lies behind the committed one: as it should be, worth a look, an alarm, the end of reading. */
export type SealState = 'SEALED' | 'LATE' | 'ALARM' | 'SUSPENDED';

const LATE_AFTER_MS = 5_000;
const ALARM_AFTER_MS = 15 * 60_000;
/** As long as an X-Road security server goes on without a time-stamp: availability is given up, never the proof. */
const SUSPENDED_AFTER_MS = 4 * 60 * 60_000;

export function judgeSealLag(lagMs: number): SealState {
  if (lagMs > SUSPENDED_AFTER_MS) return 'SUSPENDED';
  if (lagMs > ALARM_AFTER_MS) return 'ALARM';
  return lagMs > LATE_AFTER_MS ? 'LATE' : 'SEALED';
}

/**
 * What this process knows of the sealing of its log. A sealer that has stopped looking counts as one that is behind: the
 * lag is then the time since it last looked. Before it starts nothing is watched.
 */
export class SealWatch {
  #unsealedSince: Date | undefined;

  /** The sealer has looked at `now`; `oldest` is when the oldest leaf that is not sealed yet was written, if one is. */
  looked(now: Date, oldest: Date | null): void {
    this.#unsealedSince = oldest ?? now;
  }

  /** Milliseconds for which the oldest unsealed leaf has been waiting, at most. */
  lagMs(now: Date): number {
    return this.#unsealedSince === undefined ? 0 : Math.max(0, now.getTime() - this.#unsealedSince.getTime());
  }

  state(now: Date): SealState {
    return judgeSealLag(this.lagMs(now));
  }
}
