import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { joinDecisions } from '../../../kernel/domain/officeCalendar/decisions.ts';
import { readTyped } from '../../../kernel/domain/text/typed.ts';
import { findPromise, holdCalendar, listDecisions, movePromise } from '../database/promisedDays.ts';
import type { ContextType } from '../mappers.ts';
import { dayOfPapers, judgeText } from '../reads/judgeText.ts';
import { daysMalformed, judgeExtension, promisedDayNotExtendable } from '../rules/extension.ts';
import { promiseDay } from '../rules/promise.ts';
import { isClockRunning } from '../rules/queue.ts';
import { dossierNotAccessible, textMalformed, transitionNotAllowed } from '../rules/refusals.ts';
import type { ExtendPromisedDayInput } from '../types.generated.ts';
import { onDossier } from './onDossier.ts';

/** An officer extends the promised day before it has come; the applicant reads why, and which day it was. */
export async function extendPromisedDay(context: ContextType, input: ExtendPromisedDayInput) {
  return onDossier(context, 'extendPromisedDay', input, async (tx, dossier, { parties }) => {
    const { dossierId, status } = dossier;
    const { signedIn, now: at } = context;
    if (signedIn.agency === null) return dossierNotAccessible();
    const { text: reason, fault } = readTyped(input.reason);
    if (fault !== undefined) return textMalformed(fault, 'reason', 'lý do gia hạn');
    const named = await judgeText(tx, dossier, parties, reason, { day: dayOfPapers(dossier, at) });
    if (named !== undefined) return named;
    if (!isClockRunning(status)) return transitionNotAllowed(status, 'gia hạn');
    const before = await findPromise(tx, dossierId);
    const standing = { promised: before?.day, extendedDays: before?.extendedDays ?? 0 };
    const verdict = judgeExtension(standing, input.workingDays, dayInVietnam(at));
    if (verdict === 'TOO_LONG') return daysMalformed;
    if (verdict !== 'EXTEND' || before === undefined)
      return promisedDayNotExtendable(verdict === 'TOO_LATE' ? verdict : 'NOT_PROMISED');
    await holdCalendar(tx);
    const clock = { pauses: before.pauses, extendedDays: before.extendedDays + input.workingDays };
    const day = promiseDay(before.countedFrom, before, joinDecisions(await listDecisions(tx)), clock);
    if (day === undefined) return promisedDayNotExtendable('NOT_PROMISED');
    await movePromise(tx, before, { ...day, ...clock }, { cause: 'EXTENSION', reason, at });
    return { __typename: 'PromisedDayExtended' as const, dossierId };
  });
}
