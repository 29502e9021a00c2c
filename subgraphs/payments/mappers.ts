import type { Context } from '../../kernel/access.ts';
import type { DossierId } from '../../kernel/domain/opaqueId.ts';
import type { RequestIdReused } from '../../kernel/domain/requestIds.ts';
import type { Page } from '../../kernel/page.ts';
import type { disputeNotFound, notAccepted } from './actions/decisionRefusals.ts';
import type { ReceiptRow } from './database/cash.ts';
import type { PaymentDecisionRow } from './database/decisions.ts';
import type { PaymentDisputeRow, PaymentReportRow } from './database/disputes.ts';
import type { PaymentRequestRow } from './database/paymentRequests.ts';
import type { Loaders } from './reads/loaders.ts';
import type { cashNotAccepted } from './rules/cash.ts';
import type { AskedFee, DueLine } from './rules/due.ts';
import type { PaymentPlatform } from './upstream/port.ts';

/** The platform is undefined where none is configured: then no request is announced. */
export type ContextType = Context<Loaders, PaymentPlatform | undefined>;
export type PaymentRequestMapper = PaymentRequestRow;
export type PaymentRequestConnectionMapper = Page<PaymentRequestRow>;
export type PaymentLineMapper = DueLine;
/** A dossier known by its id only. */
export type DossierMapper = { id: DossierId };
/** What came with the reference of a prefill whose grant was accepted. */
export type PrefillMapper = { fees: AskedFee[] | null };
export type PaymentRequestedMapper = {
  __typename: 'PaymentRequested';
  paymentRequest: PaymentRequestRow | null;
};
export type CreatePaymentRequestResultMapper =
  | PaymentRequestedMapper
  | {
      __typename: 'NothingToPay' | 'AmountNotSet' | 'AlreadyPaid' | 'DossierNotPayable' | 'RequestIdReused';
      message: string;
    };

export type CashReceiptMapper = ReceiptRow & { subject: PaymentRequestRow['subject'] };
export type CashRecordedMapper = { __typename: 'CashRecorded'; paymentRequest: PaymentRequestRow | null };
export type RecordCashReceiptResultMapper =
  | CashRecordedMapper
  | ReturnType<typeof cashNotAccepted>
  | Exclude<CreatePaymentRequestResultMapper, PaymentRequestedMapper>;

/** `subject` is the applicant, whose payment it is. */
type OfSubject = Pick<PaymentDisputeRow, 'subject'>;
export type PaymentDisputeMapper = PaymentDisputeRow;
export type PaymentDisputeConnectionMapper = Page<PaymentDisputeRow>;
export type PaymentReportMapper = PaymentReportRow & OfSubject;
export type PaymentDecisionMapper = PaymentDecisionRow & OfSubject;
/** The first answer is kept: it names the dispute, which is read anew each time. */
export type DecidedPayment = { disputeId: string };
export type PaymentDecisionProposedMapper = DecidedPayment & { __typename: 'PaymentDecisionProposed' };
export type PaymentDecisionConfirmedMapper = DecidedPayment & { __typename: 'PaymentDecisionConfirmed' };
export type PaymentDecisionRejectedMapper = DecidedPayment & { __typename: 'PaymentDecisionRejected' };
type DecisionRefused = ReturnType<typeof notAccepted> | ReturnType<typeof disputeNotFound> | RequestIdReused;
export type ProposePaymentDecisionResultMapper = PaymentDecisionProposedMapper | DecisionRefused;
export type ConfirmPaymentDecisionResultMapper = PaymentDecisionConfirmedMapper | DecisionRefused;
export type RejectPaymentDecisionResultMapper = PaymentDecisionRejectedMapper | DecisionRefused;
