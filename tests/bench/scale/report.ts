/** Figures of the rounds of the scale's bench, as values and as a table. Pure. */
import type { Bar } from '../chart.ts';
import { medianOf, type Ratio, ratioOf, rounded, sayRatio } from '../figures.ts';
import { FOREIGN_MAX } from '../machine.ts';

/** More than this of the smallest size is not flat. */
export const FLAT = 1.1;

/** One size in one round. */
export interface SizeMeasure {
  perSecond: number;
  /** CPU of our process and of PostgreSQL for each answer. */
  serverMs: number;
  databaseMs: number;
  failed: number;
  foreign: number;
}

/** In the order of the sizes. */
export type Round = SizeMeasure[];

export interface Filled {
  people: number;
  seconds: number;
  megabytes: number;
}

/** Where the system does not tell what PostgreSQL used, nothing is known to be clean. */
export const isDirty = (round: Round): boolean => round.some(({ foreign }) => !(foreign <= FOREIGN_MAX));

const costOf = ({ serverMs, databaseMs }: SizeMeasure): number => serverMs + databaseMs;

/** What a request costs, as a multiple of what it costs at the first size. */
const costRatio = (rounds: readonly Round[], index: number): Ratio =>
  ratioOf(
    rounds.flatMap((round) => {
      const [first, own] = [round[0], round[index]];
      return first === undefined || own === undefined ? [] : [costOf(own) / costOf(first)];
    }),
  );

export function drawScale(
  rounds: readonly Round[],
  sizes: readonly Filled[],
): { table: string; bars: Bar[]; failed: number } {
  const rows = sizes.map(({ people, seconds, megabytes }, index) => {
    const middle = (read: (measure: SizeMeasure) => number): string =>
      rounded(
        medianOf(rounds.flatMap((round) => (round[index] === undefined ? [] : [read(round[index])]))),
      ).toFixed(2);
    return [
      people.toLocaleString('en'),
      sayRatio(costRatio(rounds, index)),
      middle(({ serverMs }) => serverMs),
      middle(({ databaseMs }) => databaseMs),
      middle(({ perSecond }) => perSecond),
      Number.isNaN(seconds) ? '–' : seconds.toFixed(0),
      megabytes.toFixed(0),
    ].join(' | ');
  });
  const head =
    'people | CPU, of the first | CPU ms | CPU ms of PostgreSQL | answers a second | s to fill | MB';
  const bars = sizes.map(({ people }, index) => ({
    label: `${people.toLocaleString('en')} people`,
    ratio: costRatio(rounds, index),
  }));
  const failed = rounds.flat().reduce((sum, one) => sum + one.failed, 0);
  return {
    table: [`| ${head} |`, '|---|---|---|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n'),
    bars,
    failed,
  };
}
