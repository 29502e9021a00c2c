import { deleteOfficer } from '../database/dossiers.ts';
import type { ContextType } from '../mappers.ts';
import type { AssignDossierInput } from '../types.generated.ts';
import { changeAssignment } from './assignDossier.ts';

/** Takes an officer off a dossier; their next read is refused. Taking off somebody who is not on it changes nothing. */
export async function unassignDossier(context: ContextType, input: AssignDossierInput) {
  return changeAssignment(context, 'unassignDossier', input, async (tx, dossier) => {
    await deleteOfficer(tx, dossier.dossierId, input.officer);
    return undefined;
  });
}
