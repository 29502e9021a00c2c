import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import { readTyped } from '../../../kernel/domain/text/typed.ts';
import { insertSupplementRequest } from '../database/filing.ts';
import { listRecordedSteps, recordStep } from '../database/statusSteps.ts';
import type { ContextType } from '../mappers.ts';
import { judgeComponents } from '../reads/judgeComponents.ts';
import { dossierNotAccessible, textMalformed, transitionNotAllowed } from '../rules/refusals.ts';
import { judgeStep } from '../rules/statuses.ts';
import type { RequestSupplementInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';

/**
 * An officer asks the applicant for more papers. Every paper is judged like an upload, on the day the dossier was accepted;
 * one that the state holds refuses the whole request, so that nothing is asked twice.
 */
export async function requestSupplement(context: ContextType, input: RequestSupplementInput) {
  return onDossier(context, 'requestSupplement', input, async (tx, dossier, { parties }) => {
    if (context.signedIn.agency === null) return dossierNotAccessible();
    const { dossierId, status, agency, acceptedOn } = dossier;
    const at = context.now;
    const { text: reason, fault } = readTyped(input.reason);
    if (fault !== undefined) return textMalformed(fault, 'reason', 'lý do yêu cầu bổ sung');
    const step = { dossierId, status: 'SUPPLEMENT_REQUESTED' as const, at, unit: agency, note: reason };
    if (status === null || judgeStep(await listRecordedSteps(tx, dossierId), step) === 'UNLISTED')
      return transitionNotAllowed(status, 'yêu cầu bổ sung');
    const components = [...new Set(input.components.map(cleanLine))];
    const refused = await judgeComponents(tx, dossier, parties, components, acceptedOn ?? dayInVietnam(at));
    if (refused !== undefined) return refused;
    await insertSupplementRequest(tx, {
      ...{ dossierId, components, reason, at },
      pauseMode: input.pauseMode ?? 'SHIFT',
    });
    await recordStep(tx, { ...step, officer: context.signedIn.account });
    return { __typename: 'SupplementRequested' as const, dossierId };
  });
}
