import { readTyped } from '../../../kernel/domain/text/typed.ts';
import { findAnswerBy } from '../database/filing.ts';
import { hasReceipt, insertSlip } from '../database/slips.ts';
import { recordStep } from '../database/statusSteps.ts';
import type { ContextType } from '../mappers.ts';
import { dayOfPapers, judgeText } from '../reads/judgeText.ts';
import {
  judgeAcceptance,
  judgeRefusal,
  reasonsNotApplicable,
  supplementStillAwaited,
} from '../rules/intakeDecision.ts';
import { dossierNotAccessible, textMalformed, transitionNotAllowed } from '../rules/refusals.ts';
import { isAnswerAwaited } from '../rules/supplement.ts';
import type { AcceptDossierInput, RefuseDossierInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';

/** An officer accepts a dossier: the step, and the slip with the promised day. */
export async function acceptDossier(context: ContextType, input: AcceptDossierInput) {
  return onDossier(context, 'acceptDossier', input, async (tx, { dossierId, status, agency }) => {
    const { now: at, signedIn } = context;
    if (signedIn.agency === null) return dossierNotAccessible();
    const verdict = judgeAcceptance(status, await hasReceipt(tx, dossierId));
    if (verdict === 'NOT_ALLOWED') return transitionNotAllowed(status, 'tiếp nhận');
    const officer = signedIn.account;
    if (verdict === 'ACCEPT')
      await recordStep(tx, { dossierId, status: 'ACCEPTED', at, unit: agency, note: null, officer });
    const slip = { kind: 'RECEIPT' as const, reasons: [], explanation: null };
    await insertSlip(tx, { ...slip, dossierId, issuedAt: at, issuedBy: officer });
    return { __typename: 'DossierAccepted' as const, dossierId };
  });
}

/** An officer refuses a dossier at intake: the step, and the slip that says why. */
export async function refuseDossier(context: ContextType, input: RefuseDossierInput) {
  return onDossier(context, 'refuseDossier', input, async (tx, dossier, { parties }) => {
    const { dossierId, status, agency } = dossier;
    const { now: at, signedIn } = context;
    if (signedIn.agency === null) return dossierNotAccessible();
    const { text: explanation, fault } = readTyped(input.explanation);
    if (fault !== undefined) return textMalformed(fault, 'explanation', 'phần giải thích cho người nộp');
    const named = await judgeText(tx, dossier, parties, explanation, { day: dayOfPapers(dossier, at) });
    if (named !== undefined) return named;
    const reasons = [...new Set(input.reasons)];
    const answerBy = (await findAnswerBy(tx, dossierId)) ?? null;
    const verdict = judgeRefusal(status, reasons, isAnswerAwaited(answerBy, at));
    if (verdict === 'NOT_ALLOWED') return transitionNotAllowed(status, 'từ chối tiếp nhận');
    if (verdict === 'REASONS_NOT_APPLICABLE') return reasonsNotApplicable();
    if (verdict === 'STILL_AWAITED') return supplementStillAwaited(answerBy);
    const officer = signedIn.account;
    const step = { status: 'NOT_ACCEPTED' as const, at, unit: agency, note: explanation, officer };
    await recordStep(tx, { ...step, dossierId });
    await insertSlip(tx, {
      ...{ dossierId, kind: 'REFUSAL', issuedAt: at, issuedBy: officer, reasons, explanation },
    });
    return { __typename: 'DossierRefused' as const, dossierId };
  });
}
