import { insertLeaves, type Leaf, systemLeaf } from '../../../kernel/audit.ts';
import type { Tx } from '../../../kernel/database.ts';
import { emit } from '../../../kernel/events.ts';
import type { Keys } from '../../../kernel/keys.ts';
import {
  askSoon,
  insertLedgerEntries,
  type LockedRequest,
  lockRequest,
  recordOutcome,
  recordPaidBeside,
  wasSettled,
} from '../database/collection.ts';
import { closeAnswered, insertReport, isReportKnown, openDispute } from '../database/disputes.ts';
import { findLiveRequest } from '../database/paymentRequests.ts';
import { settlementEntries, suspenseEntries } from '../rules/ledger.ts';
import { agrees, dateMoney, judgeReport, type PlatformReport, type ReportVerdict } from '../rules/report.ts';

/** With what a job or webhook works. */
export interface Settling {
  keys: Keys;
  now: Date;
}

/** What a report would change, with the request that it is of, locked until the transaction ends. */
export async function judgeFor(
  tx: Tx,
  report: PlatformReport,
): Promise<{ request: LockedRequest | undefined; verdict: ReportVerdict }> {
  const request = await lockRequest(tx, report.reference);
  const reported = request && {
    ...request,
    otherLive: await hasOtherLive(tx, request),
    known: await isReportKnown(tx, request.id, report),
    settledBefore: await wasSettled(tx, request.id),
  };
  return { request, verdict: judgeReport(reported, report) };
}

/**
 * Applies what the platform says of one reference, however it was learnt: by callback or by our own question. State,
 * ledger, event and audit leaf change in the caller's transaction, once.
 */
export async function applyReport(
  tx: Tx,
  settling: Settling,
  report: PlatformReport,
): Promise<ReportVerdict> {
  const { request, verdict } = await judgeFor(tx, report);
  if (request === undefined) return verdict;
  switch (verdict) {
    case 'SETTLED':
      await settle(tx, settling, request, report);
      break;
    case 'FAILED':
      await recordOutcome(tx, request.id, 'FAILED', null);
      await closeAnswered(tx, request.id, settling.now);
      break;
    case 'PAID_TWICE':
    case 'DISPUTED':
      await putBeforePeople(tx, settling, { request, report, isBeside: verdict === 'PAID_TWICE' });
      break;
    case 'OPEN':
      await askSoon(tx, request.id, settling.now);
      return verdict;
    case 'IGNORED':
      // What contradicts is for those who decide.
      if (request.state === 'IN_DISPUTE' && report.outcome !== 'OPEN')
        await insertReport(tx, request.id, { report, at: settling.now });
      return verdict;
    case 'UNKNOWN_REFERENCE':
    case 'REPEATED':
      return verdict;
  }
  await insertLeaves(tx, [leafOf(settling, request)]);
  return verdict;
}

/** Money that pays what is due. */
async function settle(
  tx: Tx,
  { now }: Settling,
  request: LockedRequest,
  report: PlatformReport,
): Promise<void> {
  const at = dateMoney(report, request.createdAt, now);
  const { id, dossierId, totalDong, lines } = request;
  await recordOutcome(tx, id, 'PAID', { at, transaction: report.transaction });
  // Under the request's own id: it cannot be settled twice.
  await insertLedgerEntries(tx, { id, request: id, at }, settlementEntries(lines));
  await closeAnswered(tx, id, now);
  const told = { paymentRequestId: id, dossierId, totalDong, paidAt: at.toISOString() };
  await emit(tx, 'payment.settled', told);
}

interface Disputed {
  request: LockedRequest;
  report: PlatformReport;
  isBeside: boolean;
}

/** The agency of the dossier is asked, with every report that it is to judge. */
async function putBeforePeople(
  tx: Tx,
  { now }: Settling,
  { request, report, isBeside }: Disputed,
): Promise<void> {
  const { id, state } = request;
  const isAgain = state === 'PAID' && agrees(request, report);
  const cause = isBeside ? 'PAID_BESIDE' : isAgain ? 'PAID_AGAIN' : 'AMOUNT_DIFFERS';
  // The question why nobody says anything has its answer.
  if (state !== 'IN_DISPUTE') await closeAnswered(tx, id, now);
  await openDispute(tx, id, { cause, at: now });
  const reportId = await insertReport(tx, id, { report, at: now });
  if (!isBeside) return recordOutcome(tx, id, 'IN_DISPUTE', null);
  const at = dateMoney(report, request.createdAt, now);
  await recordPaidBeside(tx, id, { at, transaction: report.transaction });
  if (reportId !== undefined)
    await insertLedgerEntries(tx, { id: reportId, request: id, at }, suspenseEntries(report));
}

async function hasOtherLive(tx: Tx, request: LockedRequest): Promise<boolean> {
  if (request.state !== 'FAILED' && request.state !== 'CANCELLED') return false;
  return (await findLiveRequest(tx, request.dossierId)) !== undefined;
}

/** The applicant sees in their log that the platform reported their payment. */
const leafOf = ({ keys, now }: Settling, { applicant, dossierId, id }: LockedRequest): Leaf =>
  systemLeaf(keys, 'payment-platform', {
    at: now.toISOString(),
    request_id: id,
    subject: applicant,
    fields: ['PaymentRequest.state'],
    purpose: 'PAYMENT_SETTLEMENT',
    dossier: dossierId,
  });
