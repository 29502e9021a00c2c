import type { Database } from '../../../../kernel/database.ts';
import { insertNoticeDays, lockNotices, readNoticeDays } from '../database/holidayNotices.ts';
import { judgeHolidays } from '../rules/lists/judgeHolidays.ts';
import type { JudgedEntry } from '../rules/lists/listFindings.ts';

/**
 * Takes in the days of a year's notice of holidays. All or nothing; the same file again changes nothing.
 *
 * @throws ListRefused when a row cannot be taken in, or the year would lack a day that the law has off
 */
export function importHolidays(database: Database, text: string): Promise<JudgedEntry[]> {
  return database.jobTransaction(async (tx) => {
    await lockNotices(tx);
    const { lines, added } = judgeHolidays(text, await readNoticeDays(tx));
    await insertNoticeDays(tx, added);
    return lines;
  });
}
