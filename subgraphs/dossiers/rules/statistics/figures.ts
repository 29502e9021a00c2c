/** What one dossier adds to the roll-ups, and what a change of it adds and takes away. Pure: the database only adds. */
import { toCanonical } from '../../../../kernel/domain/canonical.ts';
import type { Channel } from '../../../../kernel/domain/content.ts';
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import type { Timeliness, Verdict } from './timeliness.ts';

export type FigureSource = 'DESK' | 'REPORTED';

/** A dossier as it is counted. Days are yyyy-MM-dd. */
export interface Counted extends Timeliness {
  source: FigureSource;
  /** Opaque id within its source. */
  dossier: string;
  code: string;
  client: string | null;
  agency: AgencyCode;
  /** Empty where no unit has had it. */
  unit: string;
  procedureCode: ProcedureCode;
  channel: Channel;
  acceptedOn: string;
  dueOn: string | null;
  reused: readonly string[];
  claimsReuse: boolean | null;
  digitised: boolean | null;
  paidOnline: boolean | null;
  visited: boolean | null;
}

/** What figures are told apart by. */
export interface FigureKey {
  agency: AgencyCode;
  acceptedOn: string;
  source: FigureSource;
  unit: string;
  procedureCode: ProcedureCode;
  channel: Channel;
  verdict: Verdict;
  /** `infinity` where there is none: a key has no empty column. */
  inTimeThrough: string;
}

const measures = [
  'dossiers',
  'reused',
  'claimedReuse',
  'claimingReuse',
  'digitised',
  'judgedDigitised',
  'paidOnline',
  'payable',
  'visited',
  'judgedVisited',
  'handled',
  'handledDays',
] as const;
export type Measure = (typeof measures)[number];
export type FigureRow = FigureKey & Record<Measure, number>;

export interface ComponentRow {
  agency: AgencyCode;
  acceptedOn: string;
  procedureCode: ProcedureCode;
  component: string;
  reused: number;
}

/** A dossier before and after it was counted anew; undefined where it is not counted. */
export interface CountedChange {
  before: Counted | undefined;
  after: Counted | undefined;
}

/** The net of changes: rows to add to the roll-ups, in the order of their keys, so that two jobs lock them alike. Rows of nothing are left out. */
export function netOf(changes: readonly CountedChange[]): {
  figures: FigureRow[];
  components: ComponentRow[];
} {
  const figures = new Map<string, FigureRow>();
  const components = new Map<string, ComponentRow>();
  const add = (counted: Counted | undefined, sign: 1 | -1) => {
    if (counted === undefined) return;
    const row = contributionOf(counted);
    const known = figures.get(keyOf(row));
    const sum = (measure: Measure) => (known?.[measure] ?? 0) + sign * row[measure];
    const added = Object.fromEntries(measures.map((measure) => [measure, sum(measure)]));
    figures.set(keyOf(row), { ...row, ...added });
    for (const component of counted.reused) {
      const { agency, acceptedOn, procedureCode } = counted;
      const key = JSON.stringify([agency, acceptedOn, procedureCode, component]);
      const reused = (components.get(key)?.reused ?? 0) + sign;
      components.set(key, { agency, acceptedOn, procedureCode, component, reused });
    }
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  return {
    figures: inOrder(figures).filter((row) => measures.some((measure) => row[measure] !== 0)),
    components: inOrder(components).filter(({ reused }) => reused !== 0),
  };
}

const inOrder = <T>(rows: ReadonlyMap<string, T>): T[] =>
  [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);

const keyOf = (row: FigureKey): string =>
  JSON.stringify([
    row.agency,
    row.acceptedOn,
    row.source,
    row.unit,
    row.procedureCode,
    row.channel,
    row.verdict,
    row.inTimeThrough,
  ]);

const one = (isSo: boolean | null): number => (isSo === true ? 1 : 0);
const stated = (isSo: boolean | null): number => (isSo === null ? 0 : 1);

function contributionOf(counted: Counted): FigureRow {
  const { agency, acceptedOn, source, unit, procedureCode, channel, verdict, inTimeThrough } = counted;
  return {
    ...{ agency, acceptedOn, source, unit, procedureCode, channel, verdict },
    inTimeThrough: inTimeThrough ?? 'infinity',
    dossiers: 1,
    reused: counted.reused.length > 0 ? 1 : 0,
    claimedReuse: one(counted.claimsReuse),
    claimingReuse: stated(counted.claimsReuse),
    digitised: one(counted.digitised),
    judgedDigitised: stated(counted.digitised),
    paidOnline: one(counted.paidOnline),
    payable: stated(counted.paidOnline),
    visited: one(counted.visited),
    judgedVisited: stated(counted.visited),
    ...handledOf(counted),
  };
}

const DAY_MS = 86_400_000;

/** Days from the acceptance to the end; nothing of what has not ended, and of what says that it ended before. */
function handledOf({ acceptedOn, endedOn }: Counted): { handled: number; handledDays: number } {
  if (endedOn === null || endedOn < acceptedOn) return { handled: 0, handledDays: 0 };
  return { handled: 1, handledDays: (Date.parse(endedOn) - Date.parse(acceptedOn)) / DAY_MS };
}

/** Whether a dossier is counted as it was. */
export const isCountedAlike = ({ before, after }: CountedChange): boolean =>
  toCanonical(before ?? null) === toCanonical(after ?? null);
