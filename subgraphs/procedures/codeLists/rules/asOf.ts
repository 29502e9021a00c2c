/** As of which day something of the catalogue is shown: names, levels and mappings change after a version was published. */
import type { CaseContent, ComponentContent } from '../../../../kernel/domain/content.ts';
import type { InForce } from './inForce.ts';

/** What is shown as of a day, yyyy-MM-dd; absent: as it is now. Everything below it is shown as of the same day. */
export interface Dated {
  asOf?: string | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The day as of which a version is shown that nobody asked for by a day: now while it is in force or yet to come, and
 * afterwards its last day. A dossier of long ago keeps the names that it was filed under.
 *
 * @param today in Vietnam, yyyy-MM-dd
 */
export function findDayShown({ inForceFrom, inForceTo }: InForce, today: string): string | undefined {
  if (inForceTo === null || today < inForceTo) return undefined;
  // One that was corrected on its first day held on no whole day: it is shown as it was that day.
  if (inForceTo === inForceFrom) return inForceFrom;
  return new Date(Date.parse(inForceTo) - DAY_MS).toISOString().slice(0, 10);
}

/** A version to be shown as of the day that `findDayShown` says. */
export const showVersion = <V extends InForce>(version: V, today: string): V & Dated => {
  return { ...version, asOf: findDayShown(version, today) };
};

/** Where a paper stands: in which procedure, and on which day its mappings are read. */
export interface Located {
  /** National code. */
  procedure: string;
  /** yyyy-MM-dd. */
  day: string;
}

/** Where the version of a paper came from: what was embedded may be made up. */
export interface Sourced {
  origin: string;
}

type Placed = Dated & Located & Sourced;

/** The cases of a version, each with the place and the day of the version, down to every paper. */
export function dateCases(
  cases: readonly CaseContent[],
  place: Placed,
): (CaseContent & Placed & { components: (ComponentContent & Placed)[] })[] {
  return cases.map((one) => ({
    ...one,
    ...place,
    components: one.components.map((component) => ({ ...component, ...place })),
  }));
}
