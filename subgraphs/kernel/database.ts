import { type SQL, sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { Failure } from './failure.ts';

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

/** What is left of a driver error: enough to decide, nothing that could leak. */
export class DatabaseFailure extends Error {
  readonly sqlState: string;
  readonly constraint: string | null;
  constructor(sqlState: string, constraint: string | null) {
    super(`database failure ${sqlState}${constraint === null ? '' : ` (${constraint})`}`);
    this.name = 'DatabaseFailure';
    this.sqlState = sqlState;
    this.constraint = constraint;
  }
}

/** A driver error's message holds SQL and parameters (a personal number in a log): it ends here. */
function convert(error: unknown): unknown {
  if (error instanceof Failure) return error;
  let cause = error as
    | { code?: unknown; cause?: unknown; name?: unknown; constraint_name?: unknown }
    | undefined;
  let fromDriver = false;
  // Judged by shape, not by class: the driver, drizzle and Node each have their own.
  for (;;) {
    fromDriver ||= cause?.name === 'DrizzleQueryError' || cause?.name === 'PostgresError';
    if (typeof cause?.cause !== 'object' || cause.cause === null) break;
    cause = cause.cause;
  }
  if (typeof cause?.code === 'string') {
    return new DatabaseFailure(
      cause.code,
      typeof cause.constraint_name === 'string' ? cause.constraint_name : null,
    );
  }
  return fromDriver ? new DatabaseFailure('unknown', null) : error;
}

async function converted<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw convert(error);
  }
}

const CONFIGURE = `select set_config('app.subjects', $1, true), set_config('app.agency', $2, true),
  set_config('app.actor', $3, true), set_config('statement_timeout', $4, true)`;

/** A statement is cancelled at the deadline; what then still holds its transaction open loses its connection after this. */
const TRANSACTION_GRACE_MS = 250;

/** Parsed by the server once per connection, not at every call: without it each statement waits to be described first. */
const PREPARED = { prepare: true };

const STATEMENT_TIMEOUT_MS_MAX = 10_000;

function settingValues(settings: RowSettings): string[] {
  const left = Math.max(1, Math.min(STATEMENT_TIMEOUT_MS_MAX, Math.ceil(settings.deadline - Date.now())));
  return [`{${settings.subjects.join(',')}}`, settings.agency ?? '', settings.actor ?? '', String(left)];
}

/** What a job sees: everything its role's policies let it see. */
export const jobSettings = (): RowSettings => ({
  subjects: [],
  agency: null,
  actor: null,
  deadline: Date.now() + STATEMENT_TIMEOUT_MS_MAX,
});

export interface DatabaseUrls {
  app: string;
  job: string;
}

/** The only opener of connections of a subgraph: one pool for requests, one for jobs, each under its own role. */
export class Database {
  readonly #app: postgres.Sql;
  readonly #job: postgres.Sql;
  readonly #appDb: PostgresJsDatabase;
  readonly #jobDb: PostgresJsDatabase;
  readonly #prepared = new Map<object, Prepared<unknown>>();
  /** Statements sent for requests: journeys state a budget of them. */
  statements = 0;
  /** Statements and transactions under way, in both pools. */
  inUse = 0;
  /** Called after a transaction that may have written an event. */
  onCommit: () => void = () => undefined;

  constructor(urls: DatabaseUrls, connections = 10) {
    const options = { onnotice: () => undefined, idle_timeout: 60, connect_timeout: 10 };
    // The backstop of a statement that is sent without a request's settings.
    const connection = { statement_timeout: STATEMENT_TIMEOUT_MS_MAX };
    this.#app = postgres(urls.app, { ...options, max: connections, connection });
    this.#job = postgres(urls.job, { ...options, max: 4 });
    this.#appDb = drizzle(this.#app);
    this.#jobDb = drizzle(this.#job);
  }

  /** One statement, READ ONLY, under row-level security: two round trips, the settings always sent first. */
  async read<P extends Record<string, unknown>, R>(
    settings: RowSettings,
    statement: Statement<P, R>,
    params: P,
  ): Promise<R> {
    let prepared = this.#prepared.get(statement);
    if (prepared === undefined) {
      prepared = statement.build(this.#appDb);
      this.#prepared.set(statement, prepared);
    }
    const template = prepared;
    this.statements += 1;
    return this.#converted(async () => {
      const result = await this.#app.begin('read only', (tx) => {
        const configured = tx.unsafe(CONFIGURE, settingValues(settings), PREPARED).execute();
        const answer = rebind(template, tx).execute(params);
        return Promise.all([configured, answer]);
      });
      return result[1] as R;
    });
  }

  /** One write transaction under the request's role; only actions open one. */
  async transaction<T>(settings: RowSettings, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#inTransaction(this.#appDb, settings, work, TRANSACTION_GRACE_MS);
  }

  /** One transaction under the role of jobs: projections, consumers, the clock's work. */
  async jobTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#inTransaction(this.#jobDb, jobSettings(), work);
  }

  /** Many reads of one instant, under the role of jobs, for as long as they take. */
  async jobSnapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return converted(() =>
      this.#jobDb.transaction(work, { isolationLevel: 'repeatable read', accessMode: 'read only' }),
    );
  }

  /** One statement that is its own transaction, under the role of jobs: what is written thousands of times a second. */
  async jobStatement<R extends Record<string, unknown>>(query: SQL): Promise<R[]> {
    const rows = await this.#converted(async () => [...(await this.#jobDb.execute(query))] as R[]);
    this.onCommit();
    return rows;
  }

  /** Takes the envelope of a mutation before its work begins, once for all processes. False when somebody has it. */
  async claimEnvelope(jti: string): Promise<boolean> {
    return converted(async () => {
      const taken = await this.#app`insert into seen_envelopes (jti) values (${jti}) on conflict do nothing`;
      return taken.count === 1;
    });
  }

  /** Forgets what has been too old to be opened for an hour: a clock may be set back by one. */
  async forgetEnvelopes(): Promise<void> {
    await this.#jobDb.execute(sql`delete from seen_envelopes where seen_at < now() - interval '1 hour'`);
  }

  /** Whether the server answers, for the heartbeat. */
  async ping(): Promise<{ status: 'live' }> {
    await this.#converted(() => this.#job`select 1`);
    return { status: 'live' };
  }

  async #converted<T>(work: () => Promise<T>): Promise<T> {
    this.inUse += 1;
    try {
      return await converted(work);
    } finally {
      this.inUse -= 1;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#app.end({ timeout: 5 }), this.#job.end({ timeout: 5 })]);
  }

  async #inTransaction<T>(
    db: PostgresJsDatabase,
    settings: RowSettings,
    work: (tx: Tx) => Promise<T>,
    graceMs?: number,
  ): Promise<T> {
    const result = await this.#converted(() =>
      db.transaction(async (tx) => {
        const [subjects, agency, actor, timeout] = settingValues(settings);
        const whole = graceMs === undefined ? '0' : String(Number(timeout) + graceMs);
        await tx.execute(sql`select set_config('app.subjects', ${subjects}, true), set_config('app.agency', ${agency}, true),
          set_config('app.actor', ${actor}, true), set_config('statement_timeout', ${timeout}, true),
          set_config('transaction_timeout', ${whole}, true)`);
        return work(tx);
      }),
    );
    this.onCommit();
    return result;
  }
}

/** A prepared query belongs to the pool it was built on; bound to the transaction's connection it sees the settings. */
function rebind(prepared: Prepared<unknown>, tx: postgres.TransactionSql): Prepared<unknown> {
  const client = { unsafe: (text: string, values?: never[]) => tx.unsafe(text, values, PREPARED) };
  const prototype = Object.getPrototypeOf(prepared) as object;
  return Object.assign(Object.create(prototype), prepared, { client }) as Prepared<unknown>;
}

/** Who asks what, for idempotency: the same request id with another content is refused. */
export interface OnceKey {
  account: string;
  mutation: string;
  requestId: string;
  /** Hash of everything else that was sent. */
  contentHash: string;
}

/**
 * Runs a mutation's work once per (account, mutation, request id) and gives every repetition the first answer. Two
 * simultaneous calls take turns. Undefined when the id was used before with another content.
 */
export async function answerOnce<T extends object>(
  tx: Tx,
  key: OnceKey,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const name = `${key.account} ${key.mutation} ${key.requestId}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
  const known = await tx.execute<{ content_hash: string; answer: T }>(sql`
    select content_hash, answer from first_answers
    where account = ${key.account} and mutation = ${key.mutation} and request_id = ${key.requestId}`);
  const first = known[0];
  if (first !== undefined) return first.content_hash === key.contentHash ? first.answer : undefined;
  const answer = await work();
  await tx.execute(sql`
    insert into first_answers (account, mutation, request_id, content_hash, answer)
    values (${key.account}, ${key.mutation}, ${key.requestId}, ${key.contentHash}, ${JSON.stringify(answer)}::text::jsonb)`);
  return answer;
}
