import { dayInVietnam } from '../../../schema/calendar.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { readMandates } from '../database/loaders.ts';
import type { PartyRow } from '../database/parties.ts';
import { procedureMatter } from '../database/procedures.ts';
import { denyPeople } from '../database/refusals.ts';
import type { ContextType } from '../mappers.ts';
import { listLapsed, representationNotEstablished, scopeNeeded } from '../rules/standing.ts';

/**
 * Parties for whom the viewer may not act today, though the dossier was opened by whoever might. An officer handles a
 * dossier in her own right, so nothing lapses for her; nor where everybody was typed or is the viewer herself.
 */
export async function listLapsedParties(
  context: ContextType,
  { procedureVersion }: Pick<DossierRow, 'procedureVersion'>,
  parties: readonly PartyRow[],
): Promise<PartyRow[]> {
  const { personId: actor } = context.signedIn;
  const actedFor = parties.filter(({ capacity, subject }) => capacity !== null && subject !== actor);
  if (actor === null || actedFor.length === 0) return [];
  const [mandates, [procedure]] = await Promise.all([
    readMandates(context),
    context.read(procedureMatter, { version: procedureVersion }),
  ]);
  const matter = scopeNeeded(procedure?.matter ?? 'UNKNOWN');
  return listLapsed(actedFor, { actor, mandates, matter, today: dayInVietnam(context.now) });
}

/** The same for a mutation: asked before its transaction, so that one request never holds two connections. */
export async function readLapsedParties(context: ContextType, dossierId: string): Promise<PartyRow[]> {
  if (context.signedIn.personId === null) return [];
  const dossier = await context.loaders.dossier.load(dossierId);
  if (dossier === null) return [];
  // The answer shows the dossier as the mutation leaves it.
  context.loaders.dossier.clear(dossierId);
  return listLapsedParties(context, dossier, await context.loaders.parties.load(dossierId));
}

/** Refuses, with a trace for those who were to be represented. */
export function refuseLapsed(
  context: ContextType,
  dossierId: string,
  lapsed: readonly PartyRow[],
  coordinate: string,
) {
  const people = lapsed.filter(({ kind }) => kind === 'PERSON').map(({ subject }) => subject);
  denyPeople(context, dossierId, people, coordinate);
  return representationNotEstablished(lapsed.map(({ role }) => role));
}
