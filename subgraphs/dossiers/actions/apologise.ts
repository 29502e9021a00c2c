import type { Database } from '../../../kernel/database.ts';
import type { Running } from '../../../kernel/definition.ts';
import { joinDecisions } from '../../../kernel/domain/officeCalendar/decisions.ts';
import { claimDueApologies } from '../database/apologies.ts';
import { holdCalendar, listDecisions } from '../database/promisedDays.ts';
import { insertApology } from '../database/slips.ts';
import { giveNewDay, lastClosedDay } from '../rules/apology.ts';

/** Apologies of one transaction: officers who work on other dossiers wait for none. */
const AT_ONCE = 100;
/** So often it is looked for them: whoever waits for a day does not wait for a second. */
const LOOK_EVERY_MS = 60_000;

const lookedAt = new WeakMap<Database, number>();

/** Writes the apologies that are due, each with a new day; the promised day stays, so that lateness is counted by it. */
export async function apologise({ database, now }: Pick<Running, 'database' | 'now'>): Promise<void> {
  const last = lookedAt.get(database);
  if (last !== undefined && Math.abs(now.getTime() - last) < LOOK_EVERY_MS) return;
  const through = lastClosedDay(now);
  for (let written = AT_ONCE; written === AT_ONCE; )
    written = await database.jobTransaction(async (tx) => {
      const due = await claimDueApologies(tx, through, AT_ONCE);
      if (due.length === 0) return 0;
      await holdCalendar(tx);
      const stretches = joinDecisions(await listDecisions(tx));
      for (const { dossierId, day, ...limit } of due) {
        const promisedDay = giveNewDay(day, limit, stretches) ?? null;
        await insertApology(tx, { dossierId, promisedDay, issuedAt: now });
      }
      return due.length;
    });
  lookedAt.set(database, now.getTime());
}
