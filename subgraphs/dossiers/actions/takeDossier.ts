import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { findConsumer, handlesToday } from '../database/directory.ts';
import { findDossier, listOfficers } from '../database/dossiers.ts';
import { changeHands, findUnitOf } from '../database/handling.ts';
import { findInIntake, isLeader } from '../database/intake.ts';
import type { ContextType } from '../mappers.ts';
import { denyDossier } from '../reads/refusals.ts';
import { dossierAlreadyTaken, officerNotEligible } from '../rules/assignment.ts';
import { consumerNotAttested, judgeAttestation } from '../rules/attestation.ts';
import { dossierNotAccessible } from '../rules/refusals.ts';
import type { TakeDossierInput } from '../types.generated.ts';

/** Whoever leads a unit takes a dossier out of the intake, or gives it to an officer of the agency. Of two who take it one has it. */
export async function takeDossier(context: ContextType, input: TakeDossierInput) {
  const answer = await context.transactOnce('takeDossier', input, async (tx) => {
    const viewer = context.signedIn;
    const { account, agency } = viewer;
    if (agency === null || !(await isLeader(tx, account, agency))) return dossierNotAccessible();
    const today = dayInVietnam(context.now);
    if (!judgeAttestation(viewer, await findConsumer(tx, viewer.client, today), today))
      return consumerNotAttested();
    const dossierId = await findInIntake(tx, input.dossier, agency);
    if (dossierId === undefined) {
      // Whoever leads a unit sees that the agency has the dossier: it tells them nothing new that another took it.
      const other = await findDossier(tx, input.dossier, false);
      return other?.agency === agency ? dossierAlreadyTaken() : dossierNotAccessible();
    }
    const officer = input.officer ?? account;
    if (!(await handlesToday(tx, officer, agency))) return officerNotEligible();
    const unit = await findUnitOf(tx, officer, agency);
    const step = {
      kind: 'TAKEN',
      byAccount: account,
      fromOfficer: null,
      officer,
      unit,
      reason: null,
    } as const;
    await changeHands(tx, agency, { ...step, dossierId, at: context.now });
    return { __typename: 'DossierTaken' as const, dossierId, officers: await listOfficers(tx, dossierId) };
  });
  if (answer.__typename === 'DossierNotAccessible')
    return denyDossier(context, input.dossier, 'Mutation.takeDossier');
  return answer;
}
