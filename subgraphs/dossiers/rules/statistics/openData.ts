/** Public figures as open data, and the same counts as the formulas read them. */
import type { PublicFigure } from './release.ts';
import { FORMULAS, onTimeShare, shareOf } from './tally.ts';
import { TIMELINESS_FORMULA } from './timeliness.ts';

const COLUMNS = [
  'id',
  'within',
  'source',
  'agency',
  'procedureCode',
  'dossiers',
  'onTime',
  'inTime',
  'late',
  'withoutDate',
  'online',
  'reused',
  'claimedReuse',
  'withheldDossiers',
] as const satisfies readonly (keyof PublicFigure)[];

/** Lines of comma-separated values (RFC 4180) with their head: the inputs of every rate. No value has a comma, a quote or a line break in it. */
export const csvOf = (figures: readonly PublicFigure[]): string =>
  [COLUMNS.join(','), ...figures.map((figure) => COLUMNS.map((name) => figure[name] ?? '').join(','))]
    .map((line) => `${line}\r\n`)
    .join('');

/** The rates of a public figure. Reuse is proved for the desk alone, and claimed by systems alone: of the other there is no figure. */
export function describePublic(figure: PublicFigure) {
  const { source, dossiers, onTime, inTime, late, withoutDate, online, reused, claimedReuse } = figure;
  const { rate } = onTimeShare(figure);
  return {
    onTime: { onTime, inTime, late, withoutDate, rate, formula: TIMELINESS_FORMULA },
    online: { ...shareOf(online, dossiers), formula: FORMULAS.online },
    reuse: source === 'DESK' ? { ...shareOf(reused, dossiers), formula: FORMULAS.reuse } : null,
    claimedReuse:
      source === 'REPORTED' ? { ...shareOf(claimedReuse, dossiers), formula: FORMULAS.claimedReuse } : null,
  };
}
