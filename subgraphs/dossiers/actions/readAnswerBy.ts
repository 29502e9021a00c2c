import type { Tx } from '../../../kernel/database.ts';
import { joinDecisions } from '../../../kernel/domain/officeCalendar/decisions.ts';
import { holdCalendar, listDecisions } from '../database/promisedDays.ts';
import { giveAnswerBy } from '../rules/supplement.ts';

/** Until which day somebody is to answer, by the calendar as it is decided by now; undefined where no term has so many days. */
export async function readAnswerBy(
  tx: Tx,
  at: Date,
  workingDays: number | null | undefined,
): Promise<string | undefined> {
  await holdCalendar(tx);
  return giveAnswerBy(at, workingDays, joinDecisions(await listDecisions(tx)));
}
