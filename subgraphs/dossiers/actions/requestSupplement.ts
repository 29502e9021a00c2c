import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import { readTyped } from '../../../kernel/domain/text/typed.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { insertSupplementRequest } from '../database/filing.ts';
import { countHeldRequests } from '../database/heldRequests.ts';
import { listRecordedSteps, recordStep } from '../database/statusSteps.ts';
import type { ContextType, ViewedParty } from '../mappers.ts';
import { judgeComponents } from '../reads/judgeComponents.ts';
import { dayOfPapers, judgeText } from '../reads/judgeText.ts';
import { type HeldRequest, judgeHeldRequests } from '../rules/heldRequest.ts';
import { dossierNotAccessible, textMalformed, transitionNotAllowed } from '../rules/refusals.ts';
import { judgeStep } from '../rules/statuses.ts';
import { workingDaysMalformed } from '../rules/supplement.ts';
import type { RequestSupplementInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';
import { readAnswerBy } from './readAnswerBy.ts';
import { recordMissedAtRequest } from './recordMissedReuse.ts';

/**
 * Judges what is asked for: the held ones that are asked for all the same, with why, or what refuses the request. Of a paper that is not held no
 * reason counts.
 */
async function judgeAsked(
  tx: Tx,
  dossier: DossierRow,
  parties: readonly ViewedParty[],
  { components, asked, day }: { components: readonly string[]; asked: readonly HeldRequest[]; day: string },
) {
  const judge = (codes: readonly string[]) => judgeComponents(tx, dossier, parties, codes, day);
  const others = components.filter((code) => !asked.some(({ component }) => component === code));
  if (others.length > 0 || asked.length === 0) {
    const refused = await judge(others);
    if (refused !== undefined) return refused;
  }
  const held: HeldRequest[] = [];
  for (const one of asked) {
    const found = await judge([one.component]);
    if (found?.__typename === 'ComponentNotFound') return found;
    if (found !== undefined) held.push(one);
  }
  return held;
}

/**
 * An officer asks the applicant for more papers. Every paper is judged like an upload, on the day the dossier was accepted;
 * one that the state holds refuses the whole request, so that nothing is asked twice, unless it is asked for with a reason of the closed list.
 * The text asks for nothing either: one that names a held paper is refused alike.
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
    const day = dayOfPapers({ acceptedOn }, at);
    const asked = (input.held ?? []).map(({ component, ...why }) => ({
      component: cleanLine(component),
      ...why,
    }));
    const malformed = judgeHeldRequests(asked, components);
    if (malformed !== undefined) return malformed;
    const judged = await judgeAsked(tx, dossier, parties, { components, asked, day });
    if (!Array.isArray(judged)) return judged;
    const named = await judgeText(tx, dossier, parties, reason, {
      day,
      asked: asked.map(({ component }) => component),
    });
    if (named !== undefined) return named;
    const answerBy = await readAnswerBy(tx, at, input.workingDays);
    if (answerBy === undefined) return workingDaysMalformed;
    await insertSupplementRequest(tx, {
      ...{ dossierId, components, reason, at, held: judged, answerBy },
      pauseMode: input.pauseMode ?? 'SHIFT',
    });
    await countHeldRequests(tx, agency, dayInVietnam(at), judged);
    await recordMissedAtRequest(tx, context, { dossier, parties, components, held: judged });
    await recordStep(tx, { ...step, officer: context.signedIn.account });
    return { __typename: 'SupplementRequested' as const, dossierId };
  });
}
