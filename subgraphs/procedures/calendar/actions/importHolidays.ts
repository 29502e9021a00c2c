import { randomUUID } from 'node:crypto';
import type { Database, Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { findAgencyKind } from '../../codeLists/database/agencies.ts';
import type { JudgedEntry } from '../../codeLists/rules/lists/listFindings.ts';
import { ListRefused } from '../../codeLists/rules/lists/listRefused.ts';
import { insertDecision, listByNumber, lockCalendar, readConfirmed, saysOf } from '../database/decisions.ts';
import { type EnteredCalendar, judgeCalendar, saysTheSame, sortDays } from '../rules/judgeCalendar.ts';
import { readHolidayFile } from '../rules/readHolidayFile.ts';

/**
 * Hands in the days of notices for an official to confirm: whoever runs a command is none, and decides nothing. All or nothing; the
 * same file again changes nothing.
 *
 * @throws ListRefused when a row cannot be taken in, or a year would lack a day that the law has off
 */
export function importHolidays(database: Database, text: string, now: Date): Promise<JudgedEntry[]> {
  return database.jobTransaction(async (tx) => {
    await lockCalendar(tx);
    const { lines, decisions } = readHolidayFile(text);
    const known = new Set<string>();
    for (const decision of decisions)
      if (!(await handIn(tx, decision, now))) for (const { day } of decision.days) known.add(day);
    return lines.map((line) =>
      line.code !== null && known.has(line.code) ? { ...line, outcome: 'UNCHANGED' } : line,
    );
  });
}

/** Whether it is new. */
async function handIn(tx: Tx, entered: EnteredCalendar, now: Date): Promise<boolean> {
  const { settles, ...decision } = entered;
  const before = await listByNumber(tx, entered.issuer, entered.number);
  if (before.some((row) => row.decidedOn === entered.decidedOn && saysTheSame(entered, saysOf(row))))
    return false;
  const confirmed = (await readConfirmed(tx)).map((row) => ({ ...saysOf(row), decidedOn: row.decidedOn }));
  const issuerKnown = (await findAgencyKind(tx, entered.issuer)) !== undefined;
  const refused = judgeCalendar(entered, { issuerKnown, confirmed, today: dayInVietnam(now) });
  if (refused !== null)
    throw new ListRefused('NOTICE_REFUSED', {
      detail: [entered.number, refused.message, ...refused.days].join(' '),
    });
  await insertDecision(tx, {
    ...decision,
    id: randomUUID(),
    days: sortDays(entered.days),
    settlesFrom: settles?.from ?? null,
    settlesUntil: settles?.until ?? null,
    origin: 'FILE',
    enteredBy: null,
    enteredAt: now,
  });
  return true;
}
