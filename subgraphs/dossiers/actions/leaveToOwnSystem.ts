import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { findConsumer } from '../database/directory.ts';
import { writeOwnSystem } from '../database/dossiers.ts';
import { isLeader } from '../database/intake.ts';
import { hasSlip } from '../database/slips.ts';
import { listRecordedSteps } from '../database/statusSteps.ts';
import { hasStops } from '../database/stops.ts';
import type { ContextType } from '../mappers.ts';
import { consumerNotAttested, judgeAttestation } from '../rules/attestation.ts';
import { dossierNotAccessible, transitionNotAllowed } from '../rules/refusals.ts';
import { mayLeave } from '../rules/reporting.ts';
import type { LeaveToOwnSystemInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';

/** Whoever leads a unit leaves a dossier to the attested system through which they come. It stays with that system. */
export async function leaveToOwnSystem(context: ContextType, input: LeaveToOwnSystemInput) {
  return onDossier(context, 'leaveToOwnSystem', input, async (tx, { dossierId, status, agency }) => {
    const { signedIn: viewer, now } = context;
    if (viewer.agency === null || !(await isLeader(tx, viewer.account, agency)))
      return dossierNotAccessible();
    const today = dayInVietnam(now);
    if (!judgeAttestation(viewer, await findConsumer(tx, viewer.client, today), today))
      return consumerNotAttested();
    const steps = await listRecordedSteps(tx, dossierId);
    const isAsked = steps.some((step) => step.status === 'SUPPLEMENT_REQUESTED');
    const isDecided = isAsked || (await hasSlip(tx, dossierId)) || (await hasStops(tx, dossierId));
    if (!mayLeave(status, isDecided))
      return transitionNotAllowed(status, 'giao cho hệ thống riêng của cơ quan giải quyết');
    await writeOwnSystem(tx, dossierId, viewer.client);
    return { __typename: 'LeftToOwnSystem' as const, dossierId };
  });
}
