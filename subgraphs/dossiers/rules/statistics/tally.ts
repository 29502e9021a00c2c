/** What the roll-ups say of a set of dossiers. Counts are added up; a rate is never averaged, and of nothing there is none. */
import type { Measure } from './figures.ts';
import { TIMELINESS_FORMULA } from './timeliness.ts';

/** Sums of rows of the roll-up, as of one day. */
export interface Tally extends Record<Measure, number> {
  /** Of the desk: only of them there is evidence of reuse. */
  ofDesk: number;
  online: number;
  onTime: number;
  late: number;
  /** Open, and not late. */
  inTime: number;
  /** Without a promised day, or ended without a time: in no rate. */
  withoutDate: number;
}

/** A part of a whole, told with both, so that whoever reads it can add parts up. `rate` is from 0 to 1; null where the whole is nothing. */
export interface Share {
  numerator: number;
  denominator: number;
  rate: number | null;
}

export const shareOf = (numerator: number, denominator: number): Share => ({
  numerator,
  denominator,
  rate: denominator === 0 ? null : numerator / denominator,
});

/**
 * Indicator 2.1 (DOMAIN D6): in time among all that were accepted and have a promised day. One that is open counts by the day on which it is asked.
 */
export const onTimeShare = ({ onTime, inTime, late }: Pick<Tally, 'onTime' | 'inTime' | 'late'>): Share =>
  shareOf(onTime + inTime, onTime + inTime + late);

/** Indicator 4.3 by evidence: a held component was filed in place of a paper. Of the desk only: a report proves nothing. */
export const reuseShare = ({ reused, ofDesk }: Pick<Tally, 'reused' | 'ofDesk'>): Share =>
  shareOf(reused, ofDesk);

/** What the sources claim of reuse, among those of which they claim anything. */
export const claimedReuseShare = ({
  claimedReuse,
  claimingReuse,
}: Pick<Tally, 'claimedReuse' | 'claimingReuse'>): Share => shareOf(claimedReuse, claimingReuse);

/** What is claimed beyond what is proved, as a difference of rates (DOMAIN M3); null where either is missing. */
export const gapOf = (claimed: Share, proved: Share): number | null =>
  claimed.rate === null || proved.rate === null ? null : claimed.rate - proved.rate;

/** Versions of the formulas: each changes with every change of what it names. */
export const FORMULAS = {
  online: 'online/1',
  reuse: 'reuse/1',
  claimedReuse: 'claimed-reuse/1',
  digitised: 'digitised/1',
  paidOnline: 'paid-online/1',
  visited: 'visited/1',
  meanDays: 'mean-days/1',
} as const;

/** Everything that is told of sums, each with its formula. */
export function describeFigures(tally: Tally) {
  const { onTime, inTime, late, withoutDate } = tally;
  const reuse = reuseShare(tally);
  const claimed = claimedReuseShare(tally);
  const { rate } = onTimeShare(tally);
  return {
    onTime: { onTime, inTime, late, withoutDate, rate, formula: TIMELINESS_FORMULA },
    online: { ...shareOf(tally.online, tally.dossiers), formula: FORMULAS.online },
    reuse: { ...reuse, formula: FORMULAS.reuse },
    claimedReuse: { ...claimed, formula: FORMULAS.claimedReuse },
    reuseGap: gapOf(claimed, reuse),
    digitised: { ...shareOf(tally.digitised, tally.judgedDigitised), formula: FORMULAS.digitised },
    paidOnline: { ...shareOf(tally.paidOnline, tally.payable), formula: FORMULAS.paidOnline },
    visited: { ...shareOf(tally.visited, tally.judgedVisited), formula: FORMULAS.visited },
    meanDays: {
      days: tally.handledDays,
      dossiers: tally.handled,
      mean: tally.handled === 0 ? null : tally.handledDays / tally.handled,
      formula: FORMULAS.meanDays,
    },
  };
}

/** One component among the dossiers of its procedure. */
export const componentReuse = ({ reused, dossiers }: { reused: number; dossiers: number }) => ({
  ...shareOf(reused, dossiers),
  formula: FORMULAS.reuse,
});
