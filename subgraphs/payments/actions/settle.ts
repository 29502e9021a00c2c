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
} from '../database/collection.ts';
import { findLiveRequest } from '../database/paymentRequests.ts';
import { settlementEntries, suspenseEntries } from '../rules/ledger.ts';
import { dateMoney, judgeReport, type PlatformReport, type ReportVerdict } from '../rules/report.ts';

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
  const reported =
    request === undefined ? undefined : { ...request, otherLive: await hasOtherLive(tx, request) };
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
  const at = dateMoney(report, request.createdAt, settling.now);
  const paid = { at, transaction: report.transaction };
  switch (verdict) {
    case 'SETTLED':
      await recordOutcome(tx, request.id, 'PAID', paid);
      await insertLedgerEntries(tx, request.id, settlementEntries(request.lines), at);
      await emit(tx, 'payment.settled', {
        paymentRequestId: request.id,
        dossierId: request.dossierId,
        totalDong: request.totalDong,
        paidAt: at.toISOString(),
      });
      break;
    case 'PAID_TWICE':
      await recordPaidBeside(tx, request.id, paid);
      await insertLedgerEntries(tx, request.id, suspenseEntries(report), at);
      break;
    case 'FAILED':
      await recordOutcome(tx, request.id, 'FAILED', null);
      break;
    case 'DISPUTED':
      await recordOutcome(tx, request.id, 'IN_DISPUTE', null);
      break;
    case 'OPEN':
      await askSoon(tx, request.id, settling.now);
      return verdict;
    case 'UNKNOWN_REFERENCE':
    case 'REPEATED':
    case 'IGNORED':
      return verdict;
  }
  await insertLeaves(tx, [leafOf(settling, request)]);
  return verdict;
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
