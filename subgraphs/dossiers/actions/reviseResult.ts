import { readTyped } from '../../../kernel/domain/text/typed.ts';
import { emit } from '../../../kernel/events.ts';
import { insertNotice } from '../database/notices.ts';
import { findLastResult, insertResult, insertRevision } from '../database/results.ts';
import type { ContextType } from '../mappers.ts';
import { dayOfPapers, judgeText } from '../reads/judgeText.ts';
import { dossierNotAccessible, textMalformed } from '../rules/refusals.ts';
import { isRevisable, resultNotRevisable } from '../rules/revision.ts';
import type { ReviseResultInput } from '../types.generated.ts';
import { issue, readIssued } from './issueResult.ts';
import { onDossier } from './onDossier.ts';

/**
 * An officer of the agency that issued a result takes it back, or corrects it by another. The warehouse hears of both with the commit: what was taken back is
 * held no longer, by nobody's form. The status of the dossier stays.
 */
export async function reviseResult(context: ContextType, input: ReviseResultInput) {
  return onDossier(context, 'reviseResult', input, async (tx, dossier, { parties }) => {
    const { signedIn, now: at } = context;
    if (signedIn.agency === null) return dossierNotAccessible();
    const { dossierId } = dossier;
    const { text: note, fault } = readTyped(input.note);
    if (fault !== undefined) return textMalformed(fault, 'note', 'lý do cho người nộp');
    const named = await judgeText(tx, dossier, parties, note, { day: dayOfPapers(dossier, at) });
    if (named !== undefined) return named;
    const last = await findLastResult(tx, dossierId);
    if (last === undefined || !isRevisable(last, input.result)) return resultNotRevisable();
    const typed = input.corrected ?? null;
    const issued = typed === null ? undefined : await readIssued(tx, dossier, parties, typed, at);
    if (issued !== undefined && '__typename' in issued) return issued;
    const { resultId, documentId } = last;
    const officer = signedIn.account;
    await insertRevision(tx, {
      ...{ dossierId, resultId, reason: input.reason, note, officer, at },
      corrected: issued !== undefined,
    });
    await emit(tx, 'dossier.resultRevoked', { dossierId, documentId, at: at.toISOString() });
    if (issued !== undefined)
      await insertResult(tx, {
        ...{ dossierId, noResult: null, note, issuedBy: officer, at },
        ...(await issue(tx, context, dossier, issued)),
      });
    await insertNotice(tx, { dossierId, kind: 'RESULT_REVISED', at });
    return { __typename: 'ResultRevised' as const, dossierId };
  });
}
