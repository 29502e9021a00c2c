/** The calendar as procedures tells it, the days promised by it, and what was changed of them. */
import { asc, eq, sql } from 'drizzle-orm';
import { boolean, date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { calendarDecided } from '../../../kernel/domain/events.ts';
import type { DecidedDays } from '../../../kernel/domain/officeCalendar/decisions.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { Pause, PauseCause } from '../rules/pauses.ts';
import type { PromiseClock, PromisedDay, PromisedLimit } from '../rules/promise.ts';
import { closingStatuses } from '../rules/statuses.ts';
import { insertNotice } from './notices.ts';

export type ToldDecision = z.output<typeof calendarDecided>;

const decisions = pgTable('calendar_decisions', {
  decisionId: uuid('decision_id').primaryKey(),
  number: text('number').notNull(),
  decidedOn: date('decided_on', { mode: 'string' }),
  position: integer('position').notNull(),
  settles: jsonb('settles').$type<DecidedDays['settles']>(),
  days: jsonb('days').$type<ToldDecision['days']>().notNull(),
});

const promisedDays = pgTable('promised_days', {
  dossierId: uuid('dossier_id').$type<DossierId>().primaryKey(),
  countedFrom: date('counted_from', { mode: 'string' }).notNull(),
  amount: integer('amount').notNull(),
  unit: text('unit').$type<PromisedLimit['unit']>().notNull(),
  day: date('day', { mode: 'string' }).notNull(),
  provisional: boolean('provisional').notNull(),
  earliest: date('earliest', { mode: 'string' }).notNull(),
  latest: date('latest', { mode: 'string' }).notNull(),
  computedAt: timestamp('computed_at', { withTimezone: true }).notNull(),
  pauses: jsonb('pauses').$type<Pause[]>().notNull(),
  extendedDays: integer('extended_days').notNull(),
});

const promised = {
  dossierId: promisedDays.dossierId,
  countedFrom: promisedDays.countedFrom,
  amount: promisedDays.amount,
  unit: promisedDays.unit,
  day: promisedDays.day,
  provisional: promisedDays.provisional,
  earliest: promisedDays.earliest,
  latest: promisedDays.latest,
  pauses: promisedDays.pauses,
  extendedDays: promisedDays.extendedDays,
};

const changes = pgTable('promised_day_changes', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  changeId: uuid('change_id').notNull(),
  cause: text('cause').$type<PromiseChangeCause>().notNull(),
  decisionNumber: text('decision_number'),
  reason: text('reason'),
  dayBefore: date('day_before', { mode: 'string' }).notNull(),
  provisionalBefore: boolean('provisional_before').notNull(),
  dayAfter: date('day_after', { mode: 'string' }).notNull(),
  provisionalAfter: boolean('provisional_after').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/** Why a day moved: a decision on the calendar, a pause that ended, or an officer who extended it. */
export type PromiseChangeCause = 'CALENDAR' | PauseCause | 'EXTENSION';

export interface PromisedDayRow extends PromisedDay, PromisedLimit, PromiseClock {
  dossierId: DossierId;
  countedFrom: string;
}
export type PromisedDayChangeRow = Omit<typeof changes.$inferSelect, 'changeId'>;

const CALENDAR = sql`hashtextextended('office calendar', 0)`;

/** A dossier that is filed reads the calendar; a decision that comes at the same time waits for it, and counts its day anew. */
export async function holdCalendar(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${CALENDAR})`);
}

/** The other side: waits for those who read the calendar, and lets nobody read it until the transaction ends. */
export async function lockCalendar(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${CALENDAR})`);
}

/** What is decided, in the order in which decisions go before one another. */
export async function listDecisions(tx: Tx): Promise<DecidedDays[]> {
  return tx
    .select({ source: decisions.number, days: decisions.days, settles: decisions.settles })
    .from(decisions)
    .orderBy(sql`${decisions.decidedOn} asc nulls first`, asc(decisions.position));
}

/** Whether it was not known: the same may come twice. */
export async function insertDecision(
  tx: Tx,
  { calendar: _one, changes: _changed, ...decision }: ToldDecision,
): Promise<boolean> {
  const added = await tx
    .insert(decisions)
    .values(decision)
    .onConflictDoNothing()
    .returning({ id: decisions.decisionId });
  return added.length > 0;
}

export async function insertPromise(
  tx: Tx,
  dossierId: DossierId,
  promise: Omit<PromisedDayRow, 'dossierId' | keyof PromiseClock> & { computedAt: Date },
): Promise<void> {
  await tx.insert(promisedDays).values({ ...promise, pauses: [], extendedDays: 0, dossierId });
}

/** What a dossier is promised; the caller holds the lock on the dossier. */
export async function findPromise(tx: Tx, dossierId: DossierId): Promise<PromisedDayRow | undefined> {
  const [row] = await tx.select(promised).from(promisedDays).where(eq(promisedDays.dossierId, dossierId));
  return row;
}

/** Writes what a promise is counted with now and the day that comes out, with the notice of what was before where it moved. */
export async function movePromise(
  tx: Tx,
  before: PromisedDayRow,
  after: PromisedDay & PromiseClock,
  { cause, reason, at }: { cause: PromiseChangeCause; reason: string | null; at: Date },
): Promise<void> {
  const { day, provisional, earliest, latest, extendedDays } = after;
  const { dossierId } = before;
  await tx
    .update(promisedDays)
    .set({ day, provisional, earliest, latest, pauses: [...after.pauses], extendedDays, computedAt: at })
    .where(eq(promisedDays.dossierId, dossierId));
  if (day === before.day && provisional === before.provisional) return;
  if (day !== before.day) await insertNotice(tx, { dossierId, kind: 'PROMISED_DAY', day, at });
  await tx.insert(changes).values({
    ...{ dossierId, changeId: sql`uuidv7()`, cause, reason, at },
    ...{
      dayBefore: before.day,
      provisionalBefore: before.provisional,
      dayAfter: day,
      provisionalAfter: provisional,
    },
  });
}

/** How a promise was counted, and what came out: many dossiers share one. */
export type CountedPromise = Omit<PromisedDayRow, 'dossierId'>;

/** Dossiers whose result is given, or never will be, keep the day that they were promised. */
const isOpen = sql`exists (select 1 from dossiers d where d.dossier_id = p.dossier_id
  and d.status <> all(${sql.param(`{${[...closingStatuses, 'FINISHED'].join(',')}}`)}::text[]))`;

/** Every way in which an open promise that runs over some days was counted, each once. */
export async function listCounted(tx: Tx, from: string, until: string): Promise<CountedPromise[]> {
  const rows = await tx.execute<CountedPromise & Record<string, unknown>>(sql`
    select distinct p.counted_from::text as "countedFrom", p.amount, p.unit, p.day::text as day, p.provisional,
      p.earliest::text as earliest, p.latest::text as latest, p.pauses, p.extended_days as "extendedDays"
    from promised_days p where p.counted_from <= ${until}::date and p.day >= ${from}::date and ${isOpen}`);
  return [...rows];
}

/** Writes the day that came out anew to every open dossier that was counted so, with the notice of what was before. */
export async function moveCounted(
  tx: Tx,
  before: CountedPromise,
  after: PromisedDay,
  { decisionNumber, at }: { decisionNumber: string; at: Date },
): Promise<void> {
  const now = at.toISOString();
  await tx.execute(sql`
    with moved as (
      update promised_days p set day = ${after.day}::date, provisional = ${after.provisional},
        earliest = ${after.earliest}::date, latest = ${after.latest}::date, computed_at = ${now}::timestamptz
      where p.counted_from = ${before.countedFrom}::date and p.amount = ${before.amount} and p.unit = ${before.unit}
        and p.day = ${before.day}::date and p.provisional = ${before.provisional}
        and p.earliest = ${before.earliest}::date and p.latest = ${before.latest}::date
        and p.pauses = ${JSON.stringify(before.pauses)}::text::jsonb and p.extended_days = ${before.extendedDays} and ${isOpen}
      returning p.dossier_id),
    told as (
      insert into notices (dossier_id, kind, day, at)
      select dossier_id, 'PROMISED_DAY', ${after.day}::date, ${now}::timestamptz from moved
      where ${before.day}::date <> ${after.day}::date)
    insert into promised_day_changes
      (dossier_id, cause, decision_number, day_before, provisional_before, day_after, provisional_after, at)
    select dossier_id, 'CALENDAR', ${decisionNumber}, ${before.day}::date, ${before.provisional}, ${after.day}::date,
      ${after.provisional}, ${now}::timestamptz
    from moved
    where ${before.day}::date <> ${after.day}::date or ${before.provisional}::boolean <> ${after.provisional}::boolean`);
}

export const promisesByDossiers: Statement<{ ids: DossierId[] }, PromisedDayRow[]> = statement((db) =>
  db
    .select(promised)
    .from(promisedDays)
    .where(sql`${promisedDays.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('promises_by_dossiers'),
);

/** Oldest first. */
export const promiseChangesByDossiers: Statement<{ ids: DossierId[] }, PromisedDayChangeRow[]> = statement(
  (db) =>
    db
      .select({
        dossierId: changes.dossierId,
        cause: changes.cause,
        decisionNumber: changes.decisionNumber,
        reason: changes.reason,
        dayBefore: changes.dayBefore,
        provisionalBefore: changes.provisionalBefore,
        dayAfter: changes.dayAfter,
        provisionalAfter: changes.provisionalAfter,
        at: changes.at,
      })
      .from(changes)
      .where(sql`${changes.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
      .orderBy(asc(changes.at), asc(changes.changeId))
      .prepare('promise_changes_by_dossiers'),
);
