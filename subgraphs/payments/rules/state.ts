/** How far a request is, as the contract lists it. */
export type PaymentState = 'UNPAID' | 'PENDING' | 'PAID' | 'FAILED' | 'CANCELLED' | 'IN_DISPUTE';
