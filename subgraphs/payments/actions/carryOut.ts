import { insertLeaves, systemLeaf } from '../../../kernel/audit.ts';
import type { Tx } from '../../../kernel/database.ts';
import type { Running } from '../../../kernel/definition.ts';
import { emit } from '../../../kernel/events.ts';
import {
  insertLedgerEntries,
  type LockedRequest,
  lockRequest,
  recordDecidedState,
  withdrawOther,
} from '../database/collection.ts';
import { lockConfirmed, markDecision, type PaymentDecisionRow } from '../database/decisions.ts';
import {
  findDispute,
  findFacts,
  lockDispute,
  openWaiting,
  readBalances,
  recordDecided,
} from '../database/disputes.ts';
import { judgeDecision, refundAfter, stateAfter } from '../rules/decision.ts';
import { decisionEntries, isCounted } from '../rules/ledger.ts';
import type { Settling } from './settle.ts';

/** After so long without a word of the platform somebody may look into its statement. */
const SILENCE_MS = 3 * 86_400_000;

type Working = Pick<Running, 'database' | 'keys' | 'now'>;

/** Puts before the agencies what waits for them, and carries out what was confirmed by a request that then broke off. */
export async function workOnDisputes(working: Working): Promise<void> {
  const { database, now } = working;
  await database.jobTransaction((tx) => openWaiting(tx, now, new Date(now.getTime() - SILENCE_MS)));
  while (await carryOut(working, null));
}

/** Carries out a confirmed decision, or the next one; false when there is none. */
export async function carryOut(
  { database, keys, now }: Working,
  decisionId: string | null,
): Promise<boolean> {
  return database.jobTransaction(async (tx) => {
    const decision = await lockConfirmed(tx, decisionId);
    if (decision !== undefined) await apply(tx, { keys, now }, decision);
    return decision !== undefined;
  });
}

/** Judged once more under lock: what came meanwhile leaves the dispute open, and the decision says that it was overtaken. */
async function apply(tx: Tx, settling: Settling, decision: PaymentDecisionRow): Promise<void> {
  const reference = (await findDispute(tx, decision.disputeId))?.reference ?? '';
  // First the request, as whoever takes in a report does: both go the same way, and neither waits for the other in a circle.
  const request = await lockRequest(tx, reference);
  const dispute = await lockDispute(tx, decision.disputeId);
  if (request === undefined || dispute === undefined) throw new Error('a decision on no dispute');
  const facts = { ...(await findFacts(tx, dispute.id)), reportsSeen: decision.reportsSeen };
  if (judgeDecision(decision, facts) !== null) return markDecision(tx, decision.id, 'OVERTAKEN');
  await changeBooks(tx, settling, { decision, request });
  await markDecision(tx, decision.id, 'APPLIED');
  const refundDong = refundAfter(decision, dispute.dueDong);
  await recordDecided(tx, dispute.id, { refundDong, at: settling.now });
}

/** Ledger, request, dossier and the applicant's log follow what was decided. */
async function changeBooks(
  tx: Tx,
  { keys, now }: Settling,
  { decision, request }: { decision: PaymentDecisionRow; request: LockedRequest },
): Promise<void> {
  const { id, lines, totalDong, applicant, dossierId } = request;
  const booked = await readBalances(tx, id);
  const entries = decisionEntries(decision, { lines, dueDong: totalDong, booked });
  await insertLedgerEntries(tx, { id: decision.id, request: id, at: now }, entries);
  const state = stateAfter(decision.outcome);
  if (state !== null) {
    // Its page may be open, and somebody may pay there still: such money then stands beside this one.
    if (state === 'PAID') await withdrawOther(tx, request);
    const paidAt = (await recordDecidedState(tx, id, state, now)) ?? now;
    const wasCounted = isCounted(booked);
    if ((state === 'PAID') !== wasCounted)
      await tellDossier(tx, { request, state, at: wasCounted ? now : paidAt });
  }
  const told = { at: now.toISOString(), request_id: decision.id, subject: applicant, dossier: dossierId };
  const what = { fields: ['PaymentRequest.state'], purpose: 'PAYMENT_SETTLEMENT' };
  await insertLeaves(tx, [systemLeaf(keys, 'payment-decisions', { ...told, ...what })]);
}

/** The dossier hears of what it did not know: that it is paid, or that it is paid no longer. */
async function tellDossier(
  tx: Tx,
  { request, state, at }: { request: LockedRequest; state: string; at: Date },
): Promise<void> {
  const { id: paymentRequestId, dossierId, totalDong } = request;
  const of = { paymentRequestId, dossierId };
  if (state === 'PAID') await emit(tx, 'payment.settled', { ...of, totalDong, paidAt: at.toISOString() });
  else await emit(tx, 'payment.reversed', { ...of, reversedAt: at.toISOString() });
}
