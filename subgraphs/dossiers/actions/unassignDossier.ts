import { listOfficers } from '../database/dossiers.ts';
import { changeHands } from '../database/handling.ts';
import type { ContextType } from '../mappers.ts';
import type { AssignDossierInput } from '../types.generated.ts';
import { changeAssignment } from './assignDossier.ts';

/** Takes an officer off a dossier; their next read is refused. Taking off somebody who is not on it changes nothing. */
export async function unassignDossier(context: ContextType, input: AssignDossierInput) {
  return changeAssignment(context, 'unassignDossier', input, async (tx, dossier) => {
    const { agency, dossierId } = dossier;
    if (!(await listOfficers(tx, dossierId)).includes(input.officer)) return undefined;
    const step = {
      kind: 'UNASSIGNED',
      byAccount: context.signedIn.account,
      unit: null,
      reason: null,
    } as const;
    await changeHands(tx, agency, {
      ...step,
      ...{ dossierId, fromOfficer: input.officer, officer: null, at: context.now },
    });
    return undefined;
  });
}
