/** When something that died is started again, and when that is given up. */
export interface RestartRule {
  /** After the first failure; it doubles with each further one. */
  firstDelayMs: number;
  longestDelayMs: number;
  /** Failures that are older count no more. */
  windowMs: number;
  /** So many within the window are no accident: somebody has to look. */
  failuresMax: number;
}

export const RESTARTS: RestartRule = {
  firstDelayMs: 250,
  longestDelayMs: 30_000,
  windowMs: 5 * 60_000,
  failuresMax: 10,
};

/** `NO_SPACE`: the disk is full. That passes by itself once somebody makes room, so it is waited for. */
export type Cause = 'DIED' | 'NO_SPACE';

export interface Failed {
  /** Milliseconds since 1970. */
  at: number;
  cause: Cause;
}

export type Decision =
  | { kind: 'RESTART'; delayMs: number; failures: number }
  | { kind: 'GIVE_UP'; failures: number };

/** What to do about the latest of these failures. */
export function decideRestart(failures: readonly Failed[], now: number, rule = RESTARTS): Decision {
  const recent = failures.filter(({ at }) => at > now - rule.windowMs);
  const died = recent.filter(({ cause }) => cause === 'DIED').length;
  const isWaiting = recent.at(-1)?.cause === 'NO_SPACE';
  if (died >= rule.failuresMax && !isWaiting) return { kind: 'GIVE_UP', failures: died };
  const delayMs = Math.min(rule.longestDelayMs, rule.firstDelayMs * 2 ** Math.max(0, recent.length - 1));
  return { kind: 'RESTART', delayMs, failures: died };
}
