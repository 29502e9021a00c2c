/** Which system masters the dossiers of an agency: the one that tells their state, and whose code of them counts. */
import type { AgencyCode, ProcedureCode } from '../../../../kernel/domain/scalars.ts';

/** One entry of the directory: a system masters the dossiers of an agency and of the units below it, for one procedure or for all. */
export interface Mastery {
  client: string;
  agency: AgencyCode;
  /** National code; null: every procedure. */
  procedure: ProcedureCode | string | null;
}

/** An agency and those above it, nearest first: H15.50.05, H15.50, H15. */
export const upwards = (agency: AgencyCode): AgencyCode[] => {
  const parts = agency.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.') as AgencyCode);
};

/**
 * The client id of the system that masters a dossier; undefined where the directory says nothing of it. The nearest agency that has an entry
 * decides; of its entries the one of the procedure goes before the one of all.
 */
export function masterOf(
  masteries: readonly Mastery[],
  agency: AgencyCode,
  procedure: ProcedureCode,
): string | undefined {
  for (const place of upwards(agency)) {
    const here = masteries.filter((one) => one.agency === place);
    const found =
      here.find((one) => one.procedure === procedure) ?? here.find((one) => one.procedure === null);
    if (found !== undefined) return found.client;
  }
  return undefined;
}
