/**
 * How a verdict is reached, as rules. A finding says of whom it speaks: of the product, or of the experiment, whose load,
 * callers or samples were not what it needs. A broken finding of the second kind makes no fault of the first: the run then
 * says nothing, and that is said.
 */

import type { Tally } from './replies.ts';
import { type Ratio, type RatioInterval, REPETITIONS_MIN, SAMPLES_MIN } from './series.ts';

/** One sentence about what was seen. */
export interface Finding {
  what: string;
  found: string;
  holds: boolean;
  about: 'product' | 'experiment';
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

export const atMost = (what: string, found: number, limit: number, detail = ''): Finding => ({
  what: `${what} ≤ ${limit}`,
  found: `${rounded(found)}${detail === '' ? '' : ` (${detail})`}`,
  holds: found <= limit,
  about: 'product',
});

export const isTrue = (what: string, holds: boolean, found = holds ? 'yes' : 'no'): Finding => ({
  what,
  found,
  holds,
  about: 'product',
});

/** What the experiment needs of itself. */
export const atLeast = (what: string, found: number, limit: number, detail = ''): Finding => ({
  what: `${what} ≥ ${limit}`,
  found: `${rounded(found)}${detail === '' ? '' : ` (${detail})`}`,
  holds: found >= limit,
  about: 'experiment',
});

/** Callers who are refused for their budgets measure their budgets. */
const REFUSED_SHARE_MAX = 0.001;

/**
 * Nothing was lost, enough was asked, and the callers' budgets lasted. Where refusing is what the experiment provokes, such
 * as a full queue, `provoked` says so and refusals are no fault of the load.
 */
export function judgeTally(tally: Tally, needs: { asked: number; provoked?: boolean }): Finding[] {
  const refused = tally.count('refused by policy');
  return [
    atMost('answers lost', tally.count('lost'), 0, tally.describe('lost')),
    atLeast('questions asked', tally.asked, needs.asked),
    ...(needs.provoked === true
      ? []
      : [
          {
            ...atMost(
              'share of questions refused by policy, which the callers’ budgets should bear',
              refused / Math.max(1, tally.asked),
              REFUSED_SHARE_MAX,
              tally.describe('refused by policy'),
            ),
            about: 'experiment' as const,
          },
        ]),
  ];
}

/** A ratio of p99s, where there were samples and repetitions enough to speak of one. */
export function judgeRatio(what: string, { ratio, samples, repetitions }: Ratio, limit: number): Finding[] {
  return [
    atMost(what, ratio, limit, `${repetitions} × ${samples} samples`),
    atLeast(`${what}: samples on each side`, samples, SAMPLES_MIN),
    atLeast(`${what}: repetitions`, repetitions, REPETITIONS_MIN),
  ];
}

/** Fewer repetitions than these have no interval that means anything: the few that there are would be drawn over and over. */
const REPETITIONS_DRAWN_MIN = 10;

/**
 * A ratio with its interval. The product is at fault when all of the interval is beyond the limit; an interval with the limit in it
 * speaks neither for the product nor against it.
 */
export function judgeRatioInterval(what: string, found: RatioInterval, limit: number): Finding[] {
  const { ratio, low, high, samples, repetitions } = found;
  const shown = `${rounded(ratio)} (${rounded(low)} to ${rounded(high)}; ${samples} samples on each side)`;
  return [
    isTrue(`${what} ≤ ${limit}`, low <= limit, shown),
    {
      ...isTrue(`${what}: its interval is on one side of ${limit}`, low > limit || high <= limit, shown),
      about: 'experiment',
    },
    atLeast(`${what}: samples on each side`, samples, SAMPLES_MIN * REPETITIONS_MIN),
    atLeast(`${what}: repetitions`, repetitions, REPETITIONS_DRAWN_MIN),
  ];
}

export type Verdict = 'holds' | 'does not hold' | 'says nothing';

export function judgeFindings(findings: readonly Finding[]): Verdict {
  const broken = findings.filter(({ holds }) => !holds);
  if (broken.some(({ about }) => about === 'product')) return 'does not hold';
  return broken.length > 0 || findings.length === 0 ? 'says nothing' : 'holds';
}

/** What a control was to be found by: each phrase begins a sentence about the product that has to be broken. */
export function judgeControl(
  findings: readonly Finding[],
  finds: readonly string[],
): 'noticed' | 'not noticed' {
  const isFound = (phrase: string): boolean =>
    findings.some(({ what, holds, about }) => !holds && about === 'product' && what.startsWith(phrase));
  return finds.length > 0 && finds.every(isFound) ? 'noticed' : 'not noticed';
}
