import type { Tx } from '../../../kernel/database.ts';
import { readTyped } from '../../../kernel/domain/text/typed.ts';
import { insertConsultation } from '../database/consultations.ts';
import type { DossierRow } from '../database/dossiers.ts';
import { findKindOfAgency } from '../database/onlineServices.ts';
import { insertStop } from '../database/stops.ts';
import type { ContextType, ViewedParty } from '../mappers.ts';
import { readNamed } from '../reads/judgeComponents.ts';
import { dayOfPapers, judgeText } from '../reads/judgeText.ts';
import { consultationDaysMalformed } from '../rules/consultation.ts';
import { dossierNotAccessible, textMalformed, transitionNotAllowed } from '../rules/refusals.ts';
import { judgeConsulted } from '../rules/stop.ts';
import type { ConsultationInput, ResumeDossierInput, StopDossierInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';
import { readAnswerBy } from './readAnswerBy.ts';
import { settleConsultations } from './settleConsultations.ts';
import { readNote, takeStep } from './takeStep.ts';

/** An officer stops the handling, for a reason of the list; while another agency is asked, the stop and the question are one. */
export async function stopDossier(context: ContextType, input: StopDossierInput) {
  return onDossier(context, 'stopDossier', input, async (tx, dossier, { parties }) => {
    if (context.signedIn.agency === null) return dossierNotAccessible();
    const { dossierId, agency } = dossier;
    const { reason } = input;
    const consultedAgency = input.consultation?.agency ?? null;
    const isListed = consultedAgency === null || (await findKindOfAgency(tx, consultedAgency)) !== undefined;
    const refused = judgeConsulted(reason, consultedAgency, agency, isListed);
    if (refused !== undefined) return refused;
    const { text: note, fault } = readNote(input.note);
    if (fault !== undefined) return textMalformed(fault, 'note', 'ghi chú');
    const named = await judgeText(tx, dossier, parties, note, { day: dayOfPapers(dossier, context.now) });
    if (named !== undefined) return named;
    const asked =
      input.consultation == null
        ? null
        : await readAsked(tx, context, { dossier, parties }, input.consultation);
    if (asked !== null && '__typename' in asked) return asked;
    if (!(await takeStep(tx, context, dossier, 'STOPPED', note)))
      return transitionNotAllowed(dossier.status, 'dừng xử lý');
    const stop = { dossierId, reason, consultedAgency, note, stoppedAt: context.now };
    const stopId = await insertStop(tx, stop);
    if (asked !== null) await insertConsultation(tx, { ...asked, stopId });
    return { __typename: 'DossierStopped' as const, dossierId };
  });
}

/** What another agency is asked, or why it is not: the question is read like every text, and asks for nothing that the state holds. */
async function readAsked(
  tx: Tx,
  { now: askedAt, signedIn }: ContextType,
  { dossier, parties }: { dossier: DossierRow; parties: readonly ViewedParty[] },
  asked: ConsultationInput,
) {
  const { dossierId, agency, status, code, procedureVersion, caseCode, subjects } = dossier;
  // A draft has no code, and is not stopped either.
  if (code === null) return transitionNotAllowed(status, 'dừng xử lý');
  const { text: question, fault } = readTyped(asked.question);
  if (fault !== undefined) return textMalformed(fault, 'consultation.question', 'nội dung lấy ý kiến');
  const components = await readNamed(tx, dossier, asked.components);
  if (!Array.isArray(components)) return components;
  const day = dayOfPapers(dossier, askedAt);
  const named = await judgeText(tx, dossier, parties, question, { day, asked: components });
  if (named !== undefined) return named;
  const answerBy = await readAnswerBy(tx, askedAt, asked.workingDays);
  if (answerBy === undefined) return consultationDaysMalformed;
  return {
    ...{ dossierId, question, components, answerBy, askedAt, procedureVersion, caseCode, subjects },
    ...{ askingAgency: agency, askedAgency: asked.agency, askedBy: signedIn.account, dossierCode: code },
  };
}

/** An officer goes on with what was stopped; the step ends the stop, and a question that is not answered. */
export async function resumeDossier(context: ContextType, input: ResumeDossierInput) {
  const answer = await onDossier(context, 'resumeDossier', input, async (tx, dossier) => {
    if (context.signedIn.agency === null) return dossierNotAccessible();
    const { text: note, fault } = readNote(input.note);
    if (fault !== undefined) return textMalformed(fault, 'note', 'ghi chú');
    if (dossier.status !== 'STOPPED' || !(await takeStep(tx, context, dossier, 'IN_PROGRESS', note)))
      return transitionNotAllowed(dossier.status, 'tiếp tục xử lý');
    return { __typename: 'DossierResumed' as const, dossierId: dossier.dossierId };
  });
  if (answer.__typename === 'DossierResumed') await settleConsultations(context);
  return answer;
}
