import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../kernel/database.ts';
import type { DecisionState, Proposed } from '../rules/decision.ts';
import { paymentDecisions } from './tables.ts';

export type PaymentDecisionRow = typeof paymentDecisions.$inferSelect;

export type NewDecision = Proposed &
  Pick<PaymentDecisionRow, 'disputeId' | 'statement' | 'reportsSeen' | 'proposedBy' | 'proposedAt'>;

/** The id of what was proposed; a dispute has one decision that waits. */
export async function insertDecision(tx: Tx, decision: NewDecision): Promise<string> {
  const [row] = await tx
    .insert(paymentDecisions)
    .values({ ...decision, id: sql`uuidv7()`, state: 'PROPOSED' })
    .returning({ id: paymentDecisions.id });
  if (row === undefined) throw new Error('nothing was inserted');
  return row.id;
}

export async function findDecision(tx: Tx, id: string): Promise<PaymentDecisionRow | undefined> {
  const [row] = await tx.select().from(paymentDecisions).where(eq(paymentDecisions.id, id)).limit(1);
  return row;
}

export async function hasWaitingDecision(tx: Tx, disputeId: string): Promise<boolean> {
  const { disputeId: of, state, id } = paymentDecisions;
  const rows = await tx
    .select({ id })
    .from(paymentDecisions)
    .where(and(eq(of, disputeId), inArray(state, ['PROPOSED', 'CONFIRMED'])))
    .limit(1);
  return rows.length > 0;
}

/** Decides what is proposed; false when somebody else was faster. */
export async function recordDecision(
  tx: Tx,
  id: string,
  decided: {
    state: Extract<DecisionState, 'CONFIRMED' | 'REJECTED'>;
    decidedBy: string;
    decidedAt: Date;
    rejectedBecause: string | null;
  },
): Promise<boolean> {
  const rows = await tx
    .update(paymentDecisions)
    .set(decided)
    .where(and(eq(paymentDecisions.id, id), eq(paymentDecisions.state, 'PROPOSED')))
    .returning({ id: paymentDecisions.id });
  return rows.length > 0;
}

/**
 * The next confirmed decision that is to be carried out, which no other worker has; or the one with an id, for which it waits: somebody who
 * confirms it a second time holds it for a moment, and whoever confirmed it first is told that it is done.
 */
export async function lockConfirmed(tx: Tx, id: string | null): Promise<PaymentDecisionRow | undefined> {
  const [row] = await tx
    .select()
    .from(paymentDecisions)
    .where(
      sql`${paymentDecisions.state} = 'CONFIRMED' and (${id}::uuid is null or ${paymentDecisions.id} = ${id}::uuid)`,
    )
    .orderBy(asc(paymentDecisions.decidedAt), asc(paymentDecisions.id))
    .limit(1)
    .for('update', id === null ? { skipLocked: true } : {});
  return row;
}

export async function markDecision(
  tx: Tx,
  id: string,
  state: Extract<DecisionState, 'APPLIED' | 'OVERTAKEN'>,
): Promise<void> {
  await tx.update(paymentDecisions).set({ state }).where(eq(paymentDecisions.id, id));
}

/** Decisions of disputes in the order in which they were proposed. */
export const selectDecisionsOf = statement<{ disputes: readonly string[] }, PaymentDecisionRow[]>((db) =>
  db
    .select()
    .from(paymentDecisions)
    .where(sql`${paymentDecisions.disputeId} = any(${sql.placeholder('disputes')}::uuid[])`)
    .orderBy(asc(paymentDecisions.proposedAt), asc(paymentDecisions.id))
    .limit(1000)
    .prepare('payment_decisions_of_disputes'),
);
