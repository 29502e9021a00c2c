import DataLoader from 'dataloader';
import type { Context } from '../../../kernel/access.ts';
import type { DossierId, PaymentRequestId } from '../../../kernel/domain/opaqueId.ts';
import { oneEach, someEach } from '../../../kernel/inOrder.ts';
import { type ReceiptRow, receiptsOfRequests } from '../database/cash.ts';
import { type PaymentDecisionRow, selectDecisionsOf } from '../database/decisions.ts';
import {
  type PaymentDisputeRow,
  type PaymentReportRow,
  selectDisputes,
  selectReports,
} from '../database/disputes.ts';
import {
  listRequestsByDossier,
  listRequestsById,
  type PaymentRequestRow,
} from '../database/paymentRequests.ts';

export interface Loaders {
  /** By id; null for one that does not exist or is not for the viewer. */
  request: DataLoader<PaymentRequestId, PaymentRequestRow | null>;
  /** The receipt that settled a request; null of what was not paid in cash. */
  receipt: DataLoader<PaymentRequestId, ReceiptRow | null>;
  /** By dossier id, newest first. */
  requestsOfDossier: DataLoader<DossierId, PaymentRequestRow[]>;
  /** By id; null for one that is not of the viewer's agency. */
  dispute: DataLoader<string, PaymentDisputeRow | null>;
  /** What the platform said of a request in dispute, in the order in which it came. */
  reports: DataLoader<PaymentRequestId, PaymentReportRow[]>;
  /** What was proposed and decided of a dispute, in that order. */
  decisions: DataLoader<string, PaymentDecisionRow[]>;
}

export function makeLoaders(context: Context<Loaders>): Loaders {
  return {
    request: new DataLoader(async (ids) => {
      const rows = await context.read(listRequestsById, { ids: [...ids] });
      return oneEach(ids, rows, ({ id }) => id);
    }),
    receipt: new DataLoader(async (ids) => {
      const rows = await context.read(receiptsOfRequests, { ids: [...ids] });
      return oneEach(ids, rows, ({ paymentRequest }) => paymentRequest as PaymentRequestId);
    }),
    requestsOfDossier: new DataLoader(async (dossiers) => {
      const rows = await context.read(listRequestsByDossier, { dossiers: [...dossiers] });
      return someEach(dossiers, rows, ({ dossierId }) => dossierId);
    }),
    dispute: new DataLoader(async (ids) => {
      const rows = await context.read(selectDisputes, { ids: [...ids] });
      return oneEach(ids, rows, ({ id }) => id);
    }),
    reports: new DataLoader(async (requests) => {
      const rows = await context.read(selectReports, { requests: [...requests] });
      return someEach(requests, rows, ({ requestId }) => requestId);
    }),
    decisions: new DataLoader(async (disputes) => {
      const rows = await context.read(selectDecisionsOf, { disputes: [...disputes] });
      return someEach(disputes, rows, ({ disputeId }) => disputeId);
    }),
  };
}
