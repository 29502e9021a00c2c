import type { DueLine } from './due.ts';
import type { PlatformReport } from './report.ts';

/** One side of a ledger transaction: debits are positive, credits negative, whole đồng. */
export interface LedgerEntry {
  account: string;
  amountDong: number;
}

/** What the platform owes us after it has collected. */
export const CLEARING = 'PLATFORM_CLEARING';

/** Money that came and belongs to no open request: a person says what becomes of it. */
export const SUSPENSE = 'SUSPENSE';

/** The settlement of a request: the platform is debited with the whole, each fee and charge is credited. Sums to zero. */
export function settlementEntries(lines: readonly DueLine[]): LedgerEntry[] {
  const credits = new Map<string, number>();
  for (const { kind, code, amountDong } of lines) {
    const account = `${kind}/${code}`;
    if (amountDong !== 0) credits.set(account, (credits.get(account) ?? 0) - amountDong);
  }
  const entries = [...credits].map(([account, amountDong]) => ({ account, amountDong }));
  const collected = -entries.reduce((sum, entry) => sum + entry.amountDong, 0);
  return collected === 0 ? [] : [{ account: CLEARING, amountDong: collected }, ...entries];
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
