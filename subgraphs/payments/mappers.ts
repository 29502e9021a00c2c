import type { Context } from '../../kernel/access.ts';
import type { DossierId } from '../../kernel/domain/opaqueId.ts';
import type { Page } from '../../kernel/page.ts';
import type { PaymentRequestRow } from './database/paymentRequests.ts';
import type { Loaders } from './reads/loaders.ts';
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
