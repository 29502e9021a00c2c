/**
 * Which figures of a month everybody may read. The dossiers of the month are divided again and again: by source, by agency from the root of its code down,
 * by procedure. A part of fewer than five dossiers is withheld, and with it as many others of the same whole as it takes: at least two parts with at
 * least five dossiers together, so that what the whole has more than its told parts is never a small part. Below a withheld part nothing is told. There is
 * one division and each month is told once: no second division and no later reading says more (K-anonymity by complementary suppression on a tree).
 */
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';
import type { FigureSource } from './figures.ts';
import { dossiersOf, SMALL, withhold } from './withholding.ts';

export const released = [
  'dossiers',
  'onTime',
  'inTime',
  'late',
  'withoutDate',
  'online',
  'reused',
  'claimedReuse',
] as const;
export type ReleasedCounts = Record<(typeof released)[number], number>;

/** What is known of a month: the smallest parts. */
export interface ReleasedLeaf extends ReleasedCounts {
  source: FigureSource;
  agency: AgencyCode;
  procedureCode: ProcedureCode;
}

/** A part that is told. Its id says which dossiers it is of; `source`, `agency` and `procedureCode` as far as it is told apart by them. */
export interface PublicFigure extends ReleasedCounts {
  id: string;
  within: string | null;
  source: FigureSource | null;
  agency: AgencyCode | null;
  procedureCode: ProcedureCode | null;
  withheldDossiers: number;
}

interface Part extends ReleasedCounts {
  id: string;
  source: FigureSource | null;
  agency: AgencyCode | null;
  procedureCode: ProcedureCode | null;
  parts: Map<string, Part>;
}

/** @param month yyyy-MM @returns each after the one of which it is a part; none where the month has too few dossiers to tell anything */
export function releaseMonth(month: string, leaves: readonly ReleasedLeaf[]): PublicFigure[] {
  const whole = emptyPart(month, {});
  for (const leaf of leaves) addLeaf(whole, leaf);
  return whole.dossiers < SMALL ? [] : tell(whole, null);
}

function emptyPart(id: string, { source = null, agency = null, procedureCode = null }: Partial<Part>): Part {
  const counts = Object.fromEntries(released.map((name) => [name, 0])) as ReleasedCounts;
  return { ...counts, id, source, agency, procedureCode, parts: new Map() };
}

/** Adds the smallest part to every part that it is in. */
function addLeaf(whole: Part, leaf: ReleasedLeaf): void {
  const { source, agency, procedureCode } = leaf;
  const levels = agency.split('.').map((_, at, codes) => codes.slice(0, at + 1).join('.') as AgencyCode);
  const path: Partial<Part>[] = [
    { source },
    ...levels.map((level) => ({ source, agency: level })),
    { source, agency, procedureCode },
  ];
  let part = whole;
  addCounts(part, leaf);
  for (const step of path) {
    const id = [whole.id, step.source, step.agency, step.procedureCode].filter(Boolean).join('/');
    const next = part.parts.get(id) ?? emptyPart(id, step);
    part.parts.set(id, next);
    addCounts(next, leaf);
    part = next;
  }
}

function addCounts(part: ReleasedCounts, leaf: ReleasedCounts): void {
  for (const name of released) part[name] += leaf[name];
}

function tell({ parts, ...own }: Part, within: string | null): PublicFigure[] {
  const withheld = withhold([...parts.values()].filter(({ dossiers }) => dossiers > 0));
  const told = [...parts.values()].filter((part) => part.dossiers > 0 && !withheld.has(part));
  return [
    { ...own, within, withheldDossiers: dossiersOf(withheld) },
    ...told.flatMap((part) => tell(part, own.id)),
  ];
}
