import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { ContextType, ViewedParty } from '../mappers.ts';
import { denyPeople } from '../reads/refusals.ts';
import { representationNotEstablished } from '../rules/standing.ts';

/** Refuses, with a trace for those who were to be represented. */
export function refuseLapsed(
  context: ContextType,
  dossierId: DossierId,
  lapsed: readonly ViewedParty[],
  coordinate: string,
) {
  const people = lapsed.filter(({ kind }) => kind === 'PERSON').map(({ subject }) => subject);
  denyPeople(context, dossierId, people, coordinate);
  return representationNotEstablished(lapsed.map(({ role }) => role));
}
