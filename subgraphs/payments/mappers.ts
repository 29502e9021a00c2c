import type { Context } from '../../kernel/access.ts';
import type { Page } from '../../kernel/page.ts';
import type { Loaders } from './reads/loaders.ts';
import type { PaymentRequestRow } from './database/paymentRequests.ts';
import type { DueLine } from './rules/due.ts';
import type { AlreadyPaid, PrefillFee } from './types.generated.ts';

export type ContextType = Context<Loaders>;
export type PaymentRequestMapper = PaymentRequestRow;
export type PaymentRequestConnectionMapper = Page<PaymentRequestRow>;
export type PaymentLineMapper = DueLine;
/** A dossier known by its id only. */
export type DossierMapper = { id: string };
/** What came with the reference of a prefill whose grant was accepted. */
export type PrefillMapper = { fees: PrefillFee[] | null };
export type PaymentRequestedMapper = {
  __typename: 'PaymentRequested';
  paymentRequest: PaymentRequestRow | null;
};
export type CreatePaymentRequestResultMapper =
  | PaymentRequestedMapper
  | ({
      __typename: 'NothingToPay' | 'AmountNotSet' | 'AlreadyPaid' | 'DossierNotPayable' | 'RequestIdReused';
    } & AlreadyPaid);
