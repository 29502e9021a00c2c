/** Refusing a dossier leaves a trace for the people it is about, though the viewer learns nothing. */
import type { Context } from '../../../kernel/access.ts';
import { type DossierId, isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { agencySubjectOf } from '../../../kernel/identity.ts';
import { readPeopleOf } from '../database/parties.ts';
import { type DossierNotAccessible, dossierNotAccessible, PROCEDURE_HANDLING } from '../rules/refusals.ts';

/**
 * Notes a DENIED leaf for every person of the dossier and answers DossierNotAccessible. The parties are looked up under the
 * job role, since the viewer may not see them; nothing of them reaches the answer. An id of nobody gets a leaf of its own:
 * otherwise the clock would tell which dossiers there are. Call it outside a transaction.
 */
export async function denyDossier(
  context: Context,
  dossierId: string,
  coordinate: string,
): Promise<DossierNotAccessible> {
  if (isOpaqueId<DossierId>(dossierId)) {
    const people = await readPeopleOf(context.database, dossierId);
    denyPeople(context, dossierId, people.length > 0 ? people : [dossierId], coordinate);
  }
  return dossierNotAccessible();
}

/** Notes a DENIED leaf for these people, under the dossier for which they were asked. */
export function denyPeople(
  context: Context,
  dossierId: DossierId,
  people: readonly string[],
  coordinate: string,
): void {
  if (people.length === 0) return;
  context.purpose = { code: PROCEDURE_HANDLING, basis: null, dossier: dossierId };
  for (const person of people) context.audit.deny(person, coordinate);
}

/** Notes that somebody tried to act for an agency which is not theirs to act for, under the opaque id of the agency. */
export function denyAgency({ audit }: Context, agency: AgencyCode, coordinate: string): void {
  audit.deny(agencySubjectOf(agency), coordinate);
}
