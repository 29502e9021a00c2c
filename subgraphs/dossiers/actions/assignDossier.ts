import type { Tx } from '../../../kernel/database.ts';
import { handlesToday } from '../database/directory.ts';
import { type DossierRow, findDossier, listOfficers } from '../database/dossiers.ts';
import { changeHands, findUnitOf } from '../database/handling.ts';
import type { ContextType } from '../mappers.ts';
import { denyDossier } from '../reads/refusals.ts';
import { judgeAccess } from '../rules/access.ts';
import { type OfficerNotEligible, officerNotEligible } from '../rules/assignment.ts';
import { dossierNotAccessible } from '../rules/refusals.ts';
import type { AssignDossierInput } from '../types.generated.ts';

/** Assigns a dossier to an officer of the same agency. Only an officer who is assigned to it themselves may. */
export async function assignDossier(context: ContextType, input: AssignDossierInput) {
  return changeAssignment(context, 'assignDossier', input, async (tx, dossier) => {
    if (!(await handlesToday(tx, input.officer, dossier.agency))) return officerNotEligible();
    const { agency, dossierId } = dossier;
    const step = {
      kind: 'ASSIGNED',
      byAccount: context.signedIn.account,
      fromOfficer: null,
      reason: null,
    } as const;
    const unit = await findUnitOf(tx, input.officer, agency);
    await changeHands(tx, agency, { ...step, dossierId, officer: input.officer, unit, at: context.now });
    return undefined;
  });
}

type Change = (tx: Tx, dossier: DossierRow) => Promise<OfficerNotEligible | undefined>;

/** The frame of both directions: the dossier under the rights of the moment, the change, the officers as they stand then. */
export async function changeAssignment(
  context: ContextType,
  name: string,
  input: AssignDossierInput,
  change: Change,
) {
  const answer = await context.transactOnce(name, input, async (tx) => {
    const viewer = context.signedIn;
    const dossier = await findDossier(tx, input.dossier);
    if (dossier === undefined || viewer.agency === null || !judgeAccess(viewer, dossier))
      return dossierNotAccessible();
    const refusal = await change(tx, dossier);
    if (refusal !== undefined) return refusal;
    const officers = await listOfficers(tx, dossier.dossierId);
    return { __typename: 'DossierAssigned' as const, dossierId: dossier.dossierId, officers };
  });
  if (answer.__typename === 'DossierNotAccessible')
    return denyDossier(context, input.dossier, `Mutation.${name}`);
  return answer;
}
