import { findLastResult, insertHandover, insertResult } from '../database/results.ts';
import type { ContextType } from '../mappers.ts';
import { dayOfPapers, judgeText } from '../reads/judgeText.ts';
import { dossierNotAccessible, textMalformed, transitionNotAllowed } from '../rules/refusals.ts';
import { judgeEnding, judgeHandover } from '../rules/result.ts';
import type { FinishDossierInput, HandOverResultInput } from '../types.generated.ts';
import { issue, readIssued } from './issueResult.ts';
import { onDossier } from './onDossier.ts';
import { readNote, takeStep } from './takeStep.ts';

/**
 * An officer ends the handling with a result or with the reason why there is none. The warehouse hears of a result with the commit, and
 * holds it from then on.
 */
export async function finishDossier(context: ContextType, input: FinishDossierInput) {
  return onDossier(context, 'finishDossier', input, async (tx, dossier, { parties }) => {
    const { signedIn, now } = context;
    if (signedIn.agency === null) return dossierNotAccessible();
    const { result: typed = null, noResult = null } = input;
    const refused = judgeEnding(typed !== null, noResult !== null);
    if (refused !== undefined) return refused;
    const { text: note, fault } = readNote(input.note);
    if (fault !== undefined) return textMalformed(fault, 'note', 'ghi chú');
    const named = await judgeText(tx, dossier, parties, note, { day: dayOfPapers(dossier, now) });
    if (named !== undefined) return named;
    const issued = typed === null ? undefined : await readIssued(tx, dossier, parties, typed, now);
    if (issued !== undefined && '__typename' in issued) return issued;
    if (!(await takeStep(tx, context, dossier, 'FINISHED', note)))
      return transitionNotAllowed(dossier.status, 'kết thúc xử lý');
    const { dossierId } = dossier;
    const ending = { dossierId, noResult, note, issuedBy: signedIn.account, at: now };
    await insertResult(tx, {
      ...ending,
      ...(issued === undefined ? NO_PAPER : await issue(tx, context, dossier, issued)),
    });
    return { __typename: 'DossierFinished' as const, dossierId };
  });
}

const NO_PAPER = {
  resultType: null,
  documentId: null,
  holderId: null,
  uploadId: null,
  digest: null,
} as const;

/**
 * An officer records how the result reached whoever asked for it. One that corrects what was handed over is handed over in its turn: the dossier is
 * returned already, and takes no step.
 */
export async function handOverResult(context: ContextType, input: HandOverResultInput) {
  return onDossier(context, 'handOverResult', input, async (tx, dossier) => {
    const { dossierId, status } = dossier;
    const { signedIn, now: at } = context;
    if (signedIn.agency === null) return dossierNotAccessible();
    const result = await findLastResult(tx, dossierId);
    const isReturned = status === 'RESULT_RETURNED' && result?.handedOver === 'BEFORE';
    if (result === undefined || (status !== 'FINISHED' && !isReturned))
      return transitionNotAllowed(status, 'trả kết quả');
    if (result.revised) return transitionNotAllowed(status, 'trả kết quả đã bị thu hồi');
    const handed = judgeHandover(input, result.digest);
    if ('__typename' in handed) return handed;
    if (!isReturned && !(await takeStep(tx, context, dossier, 'RESULT_RETURNED', null)))
      return transitionNotAllowed(status, 'trả kết quả');
    const { resultId } = result;
    await insertHandover(tx, {
      dossierId,
      resultId,
      manner: input.manner,
      ...handed,
      officer: signedIn.account,
      at,
    });
    return { __typename: 'ResultHandedOver' as const, dossierId };
  });
}
