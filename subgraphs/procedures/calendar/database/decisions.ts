import { asc, eq, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { DecidedDay, DecidedDays } from '../../../../kernel/domain/officeCalendar/decisions.ts';
import type { DayChange } from '../rules/changes.ts';
import {
  calendarDays,
  type DecisionOrigin,
  type DecisionState,
  calendarDecisions as decisions,
} from './tables.ts';

/** A decision on the calendar as it was entered, and what became of it. */
export interface CalendarDecision {
  id: string;
  number: string;
  issuer: string | null;
  /** yyyy-MM-dd. */
  decidedOn: string | null;
  settlesFrom: string | null;
  settlesUntil: string | null;
  origin: DecisionOrigin;
  enteredBy: string | null;
  enteredAt: Date;
  state: DecisionState;
  decidedAt: Date | null;
  reason: string | null;
  position: number | null;
  changes: DayChange[];
  days: DecidedDay[];
}

const days = sql<
  DecidedDay[]
>`coalesce((select jsonb_agg(jsonb_build_object('day', d.day, 'kind', d.kind) order by d.day)
  from calendar_days d where d.decision_id = ${decisions.id}), '[]')`;

const columns = {
  id: decisions.id,
  number: decisions.number,
  issuer: decisions.issuer,
  decidedOn: decisions.decidedOn,
  settlesFrom: decisions.settlesFrom,
  settlesUntil: decisions.settlesUntil,
  origin: decisions.origin,
  enteredBy: decisions.enteredBy,
  enteredAt: decisions.enteredAt,
  state: decisions.state,
  decidedAt: decisions.decidedAt,
  reason: decisions.reason,
  position: decisions.position,
  changes: decisions.changes,
  days,
};

/** A later decision goes before an earlier one, by its own day; of one day, the one confirmed last. */
const inOrder = [sql`${decisions.decidedOn} asc nulls first`, asc(decisions.position)] as const;

/** Everything that is confirmed, in the order in which it goes before one another: a few rows for each year. */
export const selectConfirmed = statement<Record<string, never>, CalendarDecision[]>((db) =>
  db
    .select(columns)
    .from(decisions)
    .where(eq(decisions.state, 'CONFIRMED'))
    .orderBy(...inOrder)
    .prepare('calendar_decisions_confirmed'),
);

/** The same for whoever has a transaction. */
export const readConfirmed = (tx: Tx): Promise<CalendarDecision[]> =>
  tx
    .select(columns)
    .from(decisions)
    .where(eq(decisions.state, 'CONFIRMED'))
    .orderBy(...inOrder);

/** What a row says of days, for the rules. */
export const saysOf = ({ number, days: said, settlesFrom, settlesUntil }: CalendarDecision): DecidedDays => ({
  source: number,
  days: said,
  settles: settlesFrom === null || settlesUntil === null ? null : { from: settlesFrom, until: settlesUntil },
});

/** Makes those who confirm and those who hand in files take turns until the transaction ends. */
export async function lockCalendar(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('office calendar', 0))`);
}

export type NewDecision = Omit<CalendarDecision, 'state' | 'decidedAt' | 'reason' | 'position' | 'changes'>;

export async function insertDecision(tx: Tx, { days: said, ...decision }: NewDecision): Promise<void> {
  await tx.insert(decisions).values({ ...decision, state: 'PROPOSED', changes: [] });
  await tx.insert(calendarDays).values(said.map((one) => ({ ...one, decisionId: decision.id })));
}

/** Holds the decision until the transaction ends, so that two deciders take turns. */
export async function lockDecision(tx: Tx, id: string): Promise<CalendarDecision | undefined> {
  const [row] = await tx.select(columns).from(decisions).where(eq(decisions.id, id)).for('update');
  return row;
}

/** Whether the same number of the same issuer with the same days waits already or is confirmed. */
export async function listByNumber(tx: Tx, issuer: string, number: string): Promise<CalendarDecision[]> {
  return tx
    .select(columns)
    .from(decisions)
    .where(
      sql`${decisions.issuer} = ${issuer} and ${decisions.number} = ${number} and ${decisions.state} <> 'REJECTED'`,
    )
    .orderBy(asc(decisions.enteredAt), asc(decisions.id))
    .limit(100);
}

/** The place of the next decision to be confirmed. The caller holds `lockCalendar`. */
export async function nextPosition(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ last: sql<number>`coalesce(max(${decisions.position}), 0)::int` })
    .from(decisions);
  return (row?.last ?? 0) + 1;
}

export async function confirmDecision(
  tx: Tx,
  id: string,
  confirmed: { decidedBy: string; decidedAt: Date; position: number; changes: DayChange[] },
): Promise<void> {
  await tx
    .update(decisions)
    .set({ ...confirmed, state: 'CONFIRMED' })
    .where(eq(decisions.id, id));
}

export async function rejectDecision(
  tx: Tx,
  id: string,
  rejected: { decidedBy: string; decidedAt: Date; reason: string },
): Promise<void> {
  await tx
    .update(decisions)
    .set({ ...rejected, state: 'REJECTED' })
    .where(eq(decisions.id, id));
}

export const selectDecisions = statement<{ ids: readonly string[] }, CalendarDecision[]>((db) =>
  db
    .select(columns)
    .from(decisions)
    .where(sql`${decisions.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('calendar_decisions_by_id'),
);

export type DecisionPage = {
  state: DecisionState;
  afterAt: string | null;
  afterId: string | null;
  limit: number;
};

/** Decisions in one state, oldest first. */
export const selectDecisionsIn = statement<DecisionPage, CalendarDecision[]>((db) =>
  db
    .select(columns)
    .from(decisions)
    .where(
      sql`${decisions.state} = ${sql.placeholder('state')}
        and (${sql.placeholder('afterAt')}::timestamptz is null
          or (date_trunc('milliseconds', ${decisions.enteredAt}), ${decisions.id})
            > (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`,
    )
    .orderBy(sql`date_trunc('milliseconds', ${decisions.enteredAt})`, asc(decisions.id))
    .limit(sql.placeholder('limit'))
    .prepare('calendar_decisions_in_state'),
);

export type ConfirmedPage = { after: number; limit: number };

/** What was confirmed behind a place, in the order in which it was. */
export const selectConfirmedAfter = statement<ConfirmedPage, CalendarDecision[]>((db) =>
  db
    .select(columns)
    .from(decisions)
    .where(sql`${decisions.position} > ${sql.placeholder('after')}::int`)
    .orderBy(asc(decisions.position))
    .limit(sql.placeholder('limit'))
    .prepare('calendar_decisions_after'),
);
