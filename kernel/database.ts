import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { DatabaseFailure, Pool } from './driver.ts';
import { type BegunTransaction, LateTransactions, type TransactionKeeper } from './lateTransactions.ts';
import { PREPARED, type QueryClient, readInOneTrip } from './oneTrip.ts';
import { poolSizes } from './poolSizes.ts';

export { DatabaseFailure };

export type Tx = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0];

/** What row-level security sees. They are sets, since a loader reads many people in one statement. */
export interface RowSettings {
  /** Opaque ids of the people and organisations that this request may read. */
  subjects: readonly string[];
  agency: string | null;
  /** Account of the viewer. */
  actor: string | null;
  /** Absolute, in milliseconds since 1970; becomes statement_timeout. */
  deadline: number;
}

interface Prepared<R> {
  execute(values?: Record<string, unknown>): Promise<R>;
}

/** A drizzle statement that is built once per database and only bound afterwards: building costs more than running. */
export interface Statement<P extends Record<string, unknown>, R> {
  build(db: PostgresJsDatabase): Prepared<R>;
  /** Only for the type checker: never set. */
  params?: P;
}

export function statement<P extends Record<string, unknown>, R>(
  build: (db: PostgresJsDatabase) => Prepared<R>,
): Statement<P, R> {
  return { build };
}

/** A statement is cancelled at the deadline; what then still holds its transaction open loses its connection after this. */
const TRANSACTION_GRACE_MS = 250;

const dialect = new PgDialect();

const STATEMENT_TIMEOUT_MS_MAX = 10_000;

function settingValues(settings: RowSettings): string[] {
  const left = Math.max(1, Math.min(STATEMENT_TIMEOUT_MS_MAX, Math.ceil(settings.deadline - Date.now())));
  return [`{${settings.subjects.join(',')}}`, settings.agency ?? '', settings.actor ?? '', String(left)];
}

/** Waited for a connection until after its deadline: its caller has given up, so it must not be done any more. */
function refuseLate({ deadline }: RowSettings): void {
  if (Date.now() >= deadline) throw new DatabaseFailure('57014');
}

const latest = (): number => Date.now() + STATEMENT_TIMEOUT_MS_MAX;

/** What a job sees: everything its role's policies let it see. */
export const jobSettings = (): RowSettings => ({
  subjects: [],
  agency: null,
  actor: null,
  deadline: latest(),
});

export interface DatabaseUrls {
  app: string;
  job: string;
}

export interface DatabaseOptions {
  /** For requests. */
  connections?: number;
  /** For jobs. */
  jobConnections?: number;
  /** In the sandbox: a failure keeps the error of the driver, with its SQL and values. */
  keepsCauses?: boolean | undefined;
  /** Who ends a transaction that is late; the server where it can, unless said. */
  transactionsEndBy?: TransactionKeeper;
}

/** The only opener of connections of a subgraph: one pool for requests, one for jobs, each under its own role. */
export class Database {
  readonly #app: Pool;
  readonly #job: Pool;
  readonly #appDb: PostgresJsDatabase;
  readonly #jobDb: PostgresJsDatabase;
  readonly #late: LateTransactions;
  readonly #prepared = new Map<object, Prepared<unknown>>();
  readonly #counts: { inUse: number } = { inUse: 0 };
  /** The same connections for work without a request: what is committed through it wakes nobody, or nothing would ever sleep. */
  readonly quiet: Database;
  /** Statements sent for requests: journeys state a budget of them. */
  statements = 0;
  /** Called after a transaction that may have written an event. */
  onCommit: () => void = () => undefined;

  /** @param loud whose connections these are too */
  constructor(urls: DatabaseUrls, options: DatabaseOptions = {}, loud?: Database) {
    if (loud !== undefined) {
      this.quiet = this;
      [this.#late, this.#app, this.#job] = [loud.#late, loud.#app, loud.#job];
      [this.#appDb, this.#jobDb, this.#counts] = [loud.#appDb, loud.#jobDb, loud.#counts];
      return;
    }
    const { keepsCauses = false, transactionsEndBy = 'server', ...sizes } = options;
    const { connections = poolSizes.requests, jobConnections = poolSizes.jobs } = sizes;
    this.#late = new LateTransactions(urls.app, transactionsEndBy);
    const limits = { keepsCauses, statementTimeoutMs: STATEMENT_TIMEOUT_MS_MAX };
    this.#app = new Pool(urls.app, { ...limits, connections });
    this.#job = new Pool(urls.job, { ...limits, connections: jobConnections });
    this.#appDb = drizzle(this.#app.sql);
    this.#jobDb = drizzle(this.#job.sql);
    this.quiet = new Database(urls, options, this);
  }

  /** Statements and transactions under way, in both pools. */
  get inUse(): number {
    return this.#counts.inUse;
  }

  /** One statement, READ ONLY, under row-level security: one round trip, the settings always sent first. */
  async read<P extends Record<string, unknown>, R>(
    settings: RowSettings,
    statement: Statement<P, R>,
    params: NoInfer<P>,
  ): Promise<R> {
    let prepared = this.#prepared.get(statement);
    if (prepared === undefined) {
      prepared = statement.build(this.#appDb);
      this.#prepared.set(statement, prepared);
    }
    const template = prepared;
    this.statements += 1;
    const valuesInTime = () => {
      refuseLate(settings);
      return settingValues(settings);
    };
    return this.#run(this.#app, settings.deadline, async () => {
      const ask = (client: QueryClient) => rebind(template, client).execute(params);
      return (await readInOneTrip(this.#app.sql, valuesInTime, ask)) as R;
    });
  }

  /** One write transaction under the request's role; only actions open one. */
  async transaction<T>(settings: RowSettings, work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.#inTransaction(this.#app, this.#appDb, settings, work, TRANSACTION_GRACE_MS);
    this.onCommit();
    return result;
  }

  /** One transaction under the role of jobs: projections, consumers, the clock's work. */
  async jobTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.#inTransaction(this.#job, this.#jobDb, jobSettings(), work);
    this.onCommit();
    return result;
  }

  /** Reads under the role of jobs: nobody is told of its end, so that who looks for news makes none. */
  async jobRead<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#inTransaction(this.#job, this.#jobDb, jobSettings(), work);
  }

  /** Many reads of one instant, under the role of jobs, for as long as they take. */
  async jobSnapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const unlimited = (tx: Tx) => tx.execute(sql`set local statement_timeout = 0`).then(() => work(tx));
    return this.#run(this.#job, Number.POSITIVE_INFINITY, () =>
      this.#jobDb.transaction(unlimited, { isolationLevel: 'repeatable read', accessMode: 'read only' }),
    );
  }

  /**
   * One statement that is its own transaction, under the role of jobs: what is written thousands of times a second. It is
   * given up after `withinMs`, and may then have been done or not. Each connection keeps it prepared, so its text must be
   * one of few: what varies is a parameter.
   */
  async jobStatement<R extends Record<string, unknown>>(
    query: SQL,
    withinMs = STATEMENT_TIMEOUT_MS_MAX,
  ): Promise<R[]> {
    const { sql: text, params } = dialect.sqlToQuery(query);
    const work = async () => [...(await this.#job.sql.unsafe<R[]>(text, params as never[], PREPARED))];
    const rows = await this.#run(this.#job, Date.now() + withinMs, work);
    this.onCommit();
    return rows;
  }

  /** Takes the envelope of a mutation before its work begins, once for all processes. False when somebody has it. */
  async claimEnvelope(jti: string): Promise<boolean> {
    return this.#run(this.#app, latest(), async () => {
      const taken = await this.#app
        .sql`insert into seen_envelopes (jti) values (${jti}) on conflict do nothing`;
      return taken.count === 1;
    });
  }

  /** Deletes envelope ids an hour after they expire, so that a clock set back by up to an hour cannot replay one. */
  async forgetEnvelopes(): Promise<void> {
    await this.quiet.jobStatement(sql`delete from seen_envelopes where seen_at < now() - interval '1 hour'`);
  }

  /** Whether the server answers, for the heartbeat. */
  async ping(): Promise<{ status: 'live' }> {
    await this.#run(this.#job, latest(), async () => this.#job.sql`select 1`);
    return { status: 'live' };
  }

  async #run<T>(pool: Pool, deadline: number, work: () => Promise<T>): Promise<T> {
    this.#counts.inUse += 1;
    try {
      return await pool.within(deadline, work);
    } finally {
      this.#counts.inUse -= 1;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#app.close(), this.#job.close(), this.#late.close()]);
  }

  async #inTransaction<T>(
    pool: Pool,
    db: PostgresJsDatabase,
    settings: RowSettings,
    work: (tx: Tx) => Promise<T>,
    graceMs?: number,
  ): Promise<T> {
    return this.#run(pool, settings.deadline, () =>
      db.transaction(async (tx) => {
        refuseLate(settings);
        const [subjects, agency, actor, timeout] = settingValues(settings);
        const whole = graceMs === undefined ? 0 : Number(timeout) + graceMs;
        const limits = this.#late.limit(whole);
        const [begun] = await tx.execute<BegunTransaction>(sql`
          select set_config('app.subjects', ${subjects}, true), set_config('app.agency', ${agency}, true),
          set_config('app.actor', ${actor}, true), set_config('statement_timeout', ${timeout}, true), ${limits}`);
        return this.#late.keep(begun, whole, () => work(tx));
      }),
    );
  }
}

/** A prepared query belongs to the pool it was built on; bound to the transaction's connection it sees the settings. */
function rebind(prepared: Prepared<unknown>, client: QueryClient): Prepared<unknown> {
  const prototype = Object.getPrototypeOf(prepared) as object;
  return Object.assign(Object.create(prototype), prepared, { client }) as Prepared<unknown>;
}
