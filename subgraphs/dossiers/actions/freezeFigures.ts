import type { Database } from '../../../kernel/database.ts';
import type { Running } from '../../../kernel/definition.ts';
import { addYears, dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { emitAll } from '../../../kernel/events.ts';
import { isCountDue } from '../database/statistics/counting.ts';
import { takeChangedMeasures } from '../database/statistics/measures.ts';
import { insertFrozen, isDayNew, listLeaves, listMonths, takeDay } from '../database/statistics/release.ts';
import { monthsToFreeze } from '../rules/statistics/months.ts';
import { releaseMonth } from '../rules/statistics/release.ts';

/** The day on which nothing is left to look for, so that it is not asked every second. */
const lookedOn = new WeakMap<Database, string>();

/**
 * Freezes what everybody may read of months that are settled: looked for once a day, when everything is counted. A frozen month never changes, whatever is
 * reported of it later, also one that was empty; officials see that in the live figures. With it the catalogue is told how procedures are really done online.
 */
export async function freezeFigures({ database, now }: Pick<Running, 'database' | 'now'>): Promise<void> {
  const today = dayInVietnam(now);
  if (lookedOn.get(database) === today) return;
  const isDue = await database.jobRead(async (tx) => (await isDayNew(tx, today)) && !(await isCountDue(tx)));
  if (!isDue) return;
  await database.jobTransaction(async (tx) => {
    if (!(await takeDay(tx, today, now))) return;
    const { withDossiers, frozen } = await listMonths(tx);
    for (const month of monthsToFreeze(withDossiers, frozen, today)) {
      const leaves = await listLeaves(tx, month, today);
      await insertFrozen(tx, month, releaseMonth(month.slice(0, 7), leaves), now);
    }
    await emitAll(tx, 'service.measured', await takeChangedMeasures(tx, addYears(today, -1), today));
  });
}
