import { sql } from 'drizzle-orm';
import type { Database } from '../../../kernel/database.ts';
import type { BookedRequest, LedgerEntry } from '../rules/ledgerAudit.ts';
import type { PaymentState } from '../rules/state.ts';

/** The books as they stand, at one moment. */
export interface Books {
  /** Transactions whose debits and credits differ, and by how much. */
  unbalanced: { transaction: string; differenceDong: number }[];
  requests: BookedRequest[];
  balances: LedgerEntry[];
}

/** Reads the whole ledger beside the requests that it is about, under the role of jobs. */
export function readBooks(database: Database): Promise<Books> {
  return database.jobSnapshot(async (tx) => {
    const unbalanced = await tx.execute<{ transaction: string; difference: number }>(sql`
      select transaction_id::text as transaction, sum(amount_dong)::float8 as difference from ledger_entries
      group by transaction_id having sum(amount_dong) <> 0 order by transaction_id`);
    const requests = await tx.execute<{
      reference: string;
      state: PaymentState;
      total: number;
      counted: number;
      refund: number;
      owed: number;
    }>(sql`
      select r.reference, r.state, r.total_dong::float8 as total, coalesce(-l.counted, 0)::float8 as counted,
        coalesce(-l.refund, 0)::float8 as refund, coalesce(d.owed, 0)::float8 as owed
      from payment_requests as r
        left join (select request_id, sum(amount_dong) filter (where account ~ '^(FEE|CHARGE)/') as counted,
          sum(amount_dong) filter (where account = 'REFUND_DUE') as refund from ledger_entries group by request_id) as l
          on l.request_id = r.id
        left join (select request_id, sum(refund_dong) as owed from payment_disputes where state = 'REFUND_DUE' group by request_id) as d
          on d.request_id = r.id
      order by r.reference`);
    const balances = await tx.execute<{ account: string; amount: number }>(sql`
      select account, sum(amount_dong)::float8 as amount from ledger_entries group by account order by account`);
    return {
      unbalanced: [...unbalanced].map(({ transaction, difference }) => ({
        transaction,
        differenceDong: difference,
      })),
      requests: [...requests].map(({ reference, state, total, counted, refund, owed }) => ({
        ...{ reference, state, totalDong: total, countedDong: counted, refundDong: refund, owedDong: owed },
      })),
      balances: [...balances].map(({ account, amount }) => ({ account, amountDong: amount })),
    };
  });
}
