import { type Proposed, refundAfter } from './decision.ts';
import type { DueLine } from './due.ts';
import type { PlatformReport } from './report.ts';

/** One side of a ledger transaction: debits are positive, credits negative, whole đồng. */
export interface LedgerEntry {
  account: string;
  amountDong: number;
}

/** What the platform owes us after it has collected. */
export const CLEARING = 'PLATFORM_CLEARING';

/** Money that an agency took at its counter, and accounts for to the treasury. */
export const CASH = 'CASH_AT_COUNTER';

/** Money that came and belongs to no open request: a person says what becomes of it. */
export const SUSPENSE = 'SUSPENSE';

/** Money that the payer is to get back. */
export const REFUND = 'REFUND_DUE';

/** The settlement of a request: whoever took the money is debited with the whole, each fee and charge is credited. Sums to zero. */
export function settlementEntries(lines: readonly DueLine[], takenBy: string = CLEARING): LedgerEntry[] {
  const credits = new Map<string, number>();
  for (const { kind, code, amountDong } of lines) {
    const account = `${kind}/${code}`;
    if (amountDong !== 0) credits.set(account, (credits.get(account) ?? 0) - amountDong);
  }
  const entries = [...credits].map(([account, amountDong]) => ({ account, amountDong }));
  const collected = -entries.reduce((sum, entry) => sum + entry.amountDong, 0);
  return collected === 0 ? [] : [{ account: takenBy, amountDong: collected }, ...entries];
}

/** Money that waits for a person: the platform is debited with what it says it has. What is no amount in đồng is not guessed at. */
export function suspenseEntries({
  amountDong,
  currency,
}: Pick<PlatformReport, 'amountDong' | 'currency'>): LedgerEntry[] {
  if (currency !== 'VND' || amountDong === null || amountDong === 0) return [];
  return [
    { account: CLEARING, amountDong },
    { account: SUSPENSE, amountDong: -amountDong },
  ];
}

/**
 * What is to be entered so that the books of a request say what was decided of it: the difference to what they say now. Sums to
 * zero, as both do.
 *
 * @param booked the balance of each account of this request
 */
export function decisionEntries(
  decided: Proposed,
  { lines, dueDong, booked }: { lines: readonly DueLine[]; dueDong: number; booked: readonly LedgerEntry[] },
): LedgerEntry[] {
  const difference = balancesAfter(decided, { lines, dueDong, booked });
  for (const { account, amountDong } of booked)
    difference.set(account, (difference.get(account) ?? 0) - amountDong);
  return [...difference]
    .map(([account, amountDong]) => ({ account, amountDong }))
    .filter(({ amountDong }) => amountDong !== 0);
}

function balancesAfter(
  decided: Proposed,
  { lines, dueDong, booked }: Parameters<typeof decisionEntries>[1],
): Map<string, number> {
  const { outcome, receivedDong } = decided;
  if (outcome === 'GIVEN_BACK') {
    const balances = new Map(booked.map(({ account, amountDong }) => [account, amountDong]));
    for (const [account, change] of [
      [CLEARING, -receivedDong],
      [REFUND, receivedDong],
    ] as const)
      balances.set(account, (balances.get(account) ?? 0) + change);
    return balances;
  }
  const settled = outcome === 'COUNT' ? settlementEntries(lines) : [];
  const balances = new Map(settled.map(({ account, amountDong }) => [account, amountDong]));
  balances.set(CLEARING, receivedDong);
  balances.set(REFUND, -refundAfter(decided, dueDong));
  return balances;
}

/** Whether the money of a request stands under what is due, which is what pays its dossier. */
export const isCounted = (booked: readonly LedgerEntry[]): boolean =>
  booked.some(({ account, amountDong }) => /^(?:FEE|CHARGE)\//.test(account) && amountDong !== 0);
