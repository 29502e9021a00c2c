import type { Tx } from '../../../kernel/database.ts';
import { calendarDecided } from '../../../kernel/domain/events.ts';
import { shiftDay } from '../../../kernel/domain/officeCalendar/days.ts';
import { joinDecisions } from '../../../kernel/domain/officeCalendar/decisions.ts';
import type { FeedEvent } from '../../../kernel/feed.ts';
import {
  insertDecision,
  listCounted,
  listDecisions,
  lockCalendar,
  moveCounted,
  type ToldDecision,
} from '../database/promisedDays.ts';
import { promiseDay } from '../rules/promise.ts';

/** A decision settles days around those it names, such as an exchange that it makes impossible. */
const AROUND_DAYS = 45;

/**
 * `calendar.decided`: every open dossier whose promised day was counted over days that changed gets its day anew, and the notice
 * that says so. The same decision again changes nothing.
 */
export async function applyCalendar(tx: Tx, events: readonly FeedEvent[]): Promise<void> {
  if (events.length === 0) return;
  await lockCalendar(tx);
  const added: { decision: ToldDecision; at: Date }[] = [];
  for (const { payload, at } of events) {
    const decision = calendarDecided.parse(payload);
    if (await insertDecision(tx, decision)) added.push({ decision, at: new Date(at) });
  }
  // Counted only once all of them are there: heard from the start again, they move no day to and fro. A notice names the last that
  // speaks of the days.
  for (const { decision, at } of added.reverse()) await countAnew(tx, decision, at);
}

async function countAnew(tx: Tx, { number, days, settles }: ToldDecision, at: Date): Promise<void> {
  const named = [...days.map(({ day }) => day), ...(settles === null ? [] : [settles.from, settles.until])];
  const [first, last] = [named.sort().at(0), named.at(-1)];
  if (first === undefined || last === undefined) return;
  const stretches = joinDecisions(await listDecisions(tx));
  for (const counted of await listCounted(tx, shiftDay(first, -AROUND_DAYS), shiftDay(last, AROUND_DAYS))) {
    const after = promiseDay(counted.countedFrom, counted, stretches, counted);
    if (after !== undefined && isOther(counted, after))
      await moveCounted(tx, counted, after, { decisionNumber: number, at });
  }
}

const isOther = (before: object, after: object): boolean =>
  Object.entries(after).some(([name, value]) => (before as Record<string, unknown>)[name] !== value);
