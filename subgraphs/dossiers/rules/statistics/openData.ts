/** Public figures as open data, and the same counts as the formulas read them. */
import type { FigureSource } from './figures.ts';
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

/** Of which dossiers alone there is such a count: reuse is proved for the desk, and claimed by systems. Of others it is absent, which is not zero. */
const OF_SOURCE: Partial<Record<(typeof COLUMNS)[number], FigureSource>> = {
  reused: 'DESK',
  claimedReuse: 'REPORTED',
};
const isCounted = (name: (typeof COLUMNS)[number], { source }: PublicFigure): boolean =>
  (OF_SOURCE[name] ?? source) === source;

const cellOf = (figure: PublicFigure, name: (typeof COLUMNS)[number]): string | number =>
  isCounted(name, figure) ? (figure[name] ?? '') : '';

/** Lines of comma-separated values (RFC 4180) with their head: the inputs of every rate. No value has a comma, a quote or a line break in it. */
export const csvOf = (figures: readonly PublicFigure[]): string =>
  [COLUMNS.join(','), ...figures.map((figure) => COLUMNS.map((name) => cellOf(figure, name)).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');

/** The rates of a public figure. */
export function describePublic(figure: PublicFigure) {
  const { dossiers, onTime, inTime, late, withoutDate, online, reused, claimedReuse } = figure;
  const { rate } = onTimeShare(figure);
  return {
    onTime: { onTime, inTime, late, withoutDate, rate, formula: TIMELINESS_FORMULA },
    online: { ...shareOf(online, dossiers), formula: FORMULAS.online },
    reuse: isCounted('reused', figure) ? { ...shareOf(reused, dossiers), formula: FORMULAS.reuse } : null,
    claimedReuse: isCounted('claimedReuse', figure)
      ? { ...shareOf(claimedReuse, dossiers), formula: FORMULAS.claimedReuse }
      : null,
  };
}
