import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { readTyped } from '../../../kernel/domain/text/typed.ts';
import { findAsked, writeAnswer } from '../database/consultations.ts';
import { findConsumer, handlesToday } from '../database/directory.ts';
import type { ContextType } from '../mappers.ts';
import { denyConsultation } from '../reads/readConsultations.ts';
import { consumerNotAttested, judgeAttestation } from '../rules/attestation.ts';
import { consultationNotAccessible, consultationNotOpen } from '../rules/consultation.ts';
import { PROCEDURE_HANDLING, textMalformed } from '../rules/refusals.ts';
import type { AnswerConsultationInput } from '../types.generated.ts';
import { settleConsultations } from './settleConsultations.ts';

/** An officer of the agency that is asked answers, once; of two who answer at once one does. The dossier goes on by it. */
export async function answerConsultation(context: ContextType, input: AnswerConsultationInput) {
  const answer = await context.transactOnce('answerConsultation', input, async (tx) => {
    const { signedIn: viewer, now } = context;
    const { account, agency } = viewer;
    if (agency === null || !(await handlesToday(tx, account, agency))) return consultationNotAccessible();
    const today = dayInVietnam(now);
    if (!judgeAttestation(viewer, await findConsumer(tx, viewer.client, today), today))
      return consumerNotAttested();
    const asked = await findAsked(tx, input.consultation, agency);
    if (asked === undefined) return consultationNotAccessible();
    context.purpose = { code: PROCEDURE_HANDLING, basis: null, dossier: asked.dossierId };
    if (asked.opinion !== null || asked.endedAt !== null) return consultationNotOpen();
    const { text, fault } = readTyped(input.answer);
    if (fault !== undefined) return textMalformed(fault, 'answer', 'nội dung trả lời');
    const { opinion } = input;
    await writeAnswer(tx, asked, { opinion, answer: text, answeredBy: account, answeredAt: now });
    return { __typename: 'ConsultationAnswered' as const, stopId: asked.stopId };
  });
  if (answer.__typename === 'ConsultationNotAccessible')
    await denyConsultation(context, input.consultation, 'Mutation.answerConsultation');
  if (answer.__typename === 'ConsultationAnswered') await settleConsultations(context);
  return answer;
}
