/** What becomes of an event that a client was told, or was not. */

export const webhookFailures = [
  'STATUS',
  'REDIRECT',
  'TIMEOUT',
  'UNREACHABLE',
  'UNTRUSTED',
  'ADDRESS_FORBIDDEN',
] as const;
/** Why a receiver has not taken an event. */
export type WebhookFailure = (typeof webhookFailures)[number];

/** What a receiver said, or why it said nothing. */
export interface Refused {
  failure: WebhookFailure;
  /** HTTP status of its answer; null where there was none. */
  status: number | null;
}

const FIRST_PAUSE_MS = 5_000;
const PAUSE_MS_MAX = 60 * 60 * 1000;
/** About two and a half days: ten attempts within the first hour and a half, then one an hour. */
export const ATTEMPTS_MAX = 70;

/** Answers below 300 say that it was taken; a redirect is not followed, since the directory names the address. */
export function judgeStatus(status: number): Refused | undefined {
  if (status >= 200 && status < 300) return undefined;
  return { failure: status >= 300 && status < 400 ? 'REDIRECT' : 'STATUS', status };
}

/**
 * When an event that was not taken is told again; undefined when nobody waits for it any more.
 *
 * @param attempts how often it was told, this time included
 * @param random of [0, 1): so that what failed together does not come back together
 */
export function againAt(attempts: number, now: Date, random: number): Date | undefined {
  if (attempts >= ATTEMPTS_MAX) return undefined;
  const pause = Math.min(PAUSE_MS_MAX, FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20));
  return new Date(now.getTime() + Math.round(pause * (0.8 + 0.4 * random)));
}
