/** Figures of the rounds of the entities' bench, as values and as a table. Pure. */
import type { Bar } from '../chart.ts';
import { medianOf, ratioOf, rounded, sayRatio } from '../figures.ts';
import { FOREIGN_MAX } from '../machine.ts';
import { TITLES, WAYS, type Way } from './question.ts';

/** One way in one round. */
export interface Measure {
  perSecond: number;
  cpuMs: number;
  databaseMs: number;
  p95Ms: number;
  failed: number;
  foreign: number;
}

export type Round = Record<Way, Measure>;

/** Where the system does not tell what PostgreSQL used, nothing is known to be clean. */
export const isDirty = (round: Round): boolean => WAYS.some((way) => !(round[way].foreign <= FOREIGN_MAX));

export function drawEntities(rounds: readonly Round[]): { table: string; bars: Bar[]; failed: number } {
  const middle = (way: Way, key: keyof Measure): number =>
    rounded(medianOf(rounds.map((round) => round[way][key])));
  const share = (way: Way) => ratioOf(rounds.map((round) => round[way].perSecond / round.direct.perSecond));
  const failedOf = (way: Way): number => rounds.reduce((sum, round) => sum + round[way].failed, 0);
  const rows = WAYS.map((way) =>
    [
      TITLES[way],
      sayRatio(share(way)),
      sayRatio(ratioOf(rounds.map((round) => round.direct.cpuMs / round[way].cpuMs))),
      middle(way, 'cpuMs').toFixed(2),
      middle(way, 'databaseMs').toFixed(2),
      middle(way, 'p95Ms').toFixed(0),
      String(failedOf(way)),
    ].join(' | '),
  );
  const head =
    'answers, of direct | answers per CPU, of direct | CPU ms | CPU ms of PostgreSQL | p95 ms | failed';
  const table = [`| | ${head} |`, '|---|---|---|---|---|---|---|', ...rows.map((row) => `| ${row} |`)].join(
    '\n',
  );
  const bars = WAYS.map((way) => ({ label: TITLES[way], ratio: share(way) }));
  return { table, bars, failed: WAYS.reduce((sum, way) => sum + failedOf(way), 0) };
}
