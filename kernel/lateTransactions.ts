import { type SQL, sql } from 'drizzle-orm';
import type postgres from 'postgres';
import { openConnections } from './driver.ts';
import { poolSizes } from './poolSizes.ts';

/**
 * Who ends a transaction that is late: the server by `transaction_timeout` (PostgreSQL 17 or newer), or this process where the
 * server is older. A test may say the second to any server.
 */
export type TransactionKeeper = 'server' | 'process';

/** What the server says of a transaction that has begun. */
export interface BegunTransaction extends Record<string, unknown> {
  pid: number;
  /** When it began, to the microsecond: the session may be in another one by the time that somebody wants to end it. */
  begun: string;
  /** Whether the server leaves its end to us. */
  ours: boolean;
}

const CONNECT_SECONDS_MAX = 5;
const RETRY_MS = 500;

/**
 * Ends transactions that hold what others wait for beyond their time. On an older server three things do together what
 * `transaction_timeout` does alone: `statement_timeout` ends a statement, `idle_in_transaction_session_timeout` a session that
 * says nothing more (this process may hang), and this process the session of a transaction that goes on and on.
 */
export class LateTransactions {
  readonly #url: string;
  readonly #keeper: TransactionKeeper;
  #sql: postgres.Sql | undefined;

  /** @param url of the role whose sessions may have to be ended: everybody may end their own */
  constructor(url: string, keeper: TransactionKeeper) {
    this.#url = url;
    this.#keeper = keeper;
  }

  /** Columns that set the limit of a transaction where the server has one, and tell who it is. 0 is no limit. */
  limit(ms: number): SQL {
    const whole = String(ms);
    const knows = sql`(${this.#keeper} = 'server' and current_setting('transaction_timeout', true) is not null)`;
    // Not set where it is not known: the branch is chosen when the statement runs.
    return sql`case when ${knows} then set_config('transaction_timeout', ${whole}, true)
      else set_config('idle_in_transaction_session_timeout', ${whole}, true) end,
      not ${knows} as ours, pg_backend_pid() as pid, now()::text as begun`;
  }

  /** Does the work of a transaction, and ends its session when that takes too long and nobody else does. */
  async keep<T>(transaction: BegunTransaction | undefined, ms: number, work: () => Promise<T>): Promise<T> {
    if (ms === 0 || transaction?.ours !== true) return work();
    let timer: NodeJS.Timeout | undefined;
    let isDone = false;
    const endAfter = (wait: number): void => {
      if (isDone) return;
      // Not heard by a server that has no room for us, or is not reached: tried again as long as the work goes on.
      timer = setTimeout(() => this.#end(transaction).catch(() => endAfter(RETRY_MS)), wait);
    };
    endAfter(ms);
    try {
      return await work();
    } finally {
      isDone = true;
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    await this.#sql?.end({ timeout: 5 });
  }

  /** Over a connection of its own: those of the pool may all be taken by what is late. */
  async #end({ pid, begun }: BegunTransaction): Promise<void> {
    this.#sql ??= openConnections(this.#url, {
      max: poolSizes.ending,
      idle_timeout: 20,
      connect_timeout: CONNECT_SECONDS_MAX,
      onnotice: () => undefined,
    });
    // As text: the driver would cut a time down to milliseconds.
    await this.#sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where pid = ${pid} and xact_start = ${begun}::text::timestamptz`;
  }
}
