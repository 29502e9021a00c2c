import { Socket } from 'node:net';
import postgres from 'postgres';
import { Failure, type FailureCode } from './failure.ts';
import { framesOf } from './frames.ts';

/** Revision of `patches/postgres+3.4.9.patch`, as the patched driver tells it. */
const PATCH = 1;

/** The driver lacks what we rely on. The message says what to do. */
export class DriverUnpatched extends Error {}

/**
 * Refuses a driver without our patch: under load it ends the whole process with the first connection that it loses, and
 * where it does not, one transaction may go on inside another.
 *
 * @param driver the module's default export, or what pretends to be it
 * @throws DriverUnpatched
 */
export function requirePatchedDriver(driver: object = postgres): void {
  const { lostConnectionsPatch: found } = driver as { lostConnectionsPatch?: unknown };
  if (found === PATCH) return;
  throw new DriverUnpatched(
    `trình điều khiển PostgreSQL chưa được vá; hãy chạy npm ci, không dùng --ignore-scripts (the PostgreSQL driver lacks ` +
      `patch ${PATCH} of patches/: run npm ci without --ignore-scripts, or npm run postinstall)`,
  );
}

/** Opens connections to one database: the only place that does. */
export function openConnections(url: string, options: postgres.Options<Record<string, never>>): postgres.Sql {
  requirePatchedDriver();
  return postgres(url, options);
}

/** The server is not there, is going or has no room; or the way to it is broken. Asking again later helps. */
const UNAVAILABLE =
  /^(08\w{3}|53\w{3}|57P0\d|58\w{3}|CONNECT\w+|E(?!RR_)[A-Z_]+|ERR_(STREAM|SOCKET)_[A-Z_]+)$/;
/** What ends a statement, a transaction, or the whole connection of one whose time was up. */
const LATE = /^(57014|25P03|25P04)$/;

function meaningOf(sqlState: string): FailureCode {
  if (LATE.test(sqlState)) return 'DEADLINE_EXCEEDED';
  return UNAVAILABLE.test(sqlState) ? 'SUBGRAPH_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
}

/** What is left of a driver error: enough to decide, nothing that could leak. */
export class DatabaseFailure extends Error {
  readonly sqlState: string;
  readonly constraint: string | null;
  /** The error that the caller gets. */
  readonly meaning: FailureCode;

  /** Frames of the statement: this error is made where the transaction ends. */
  readonly origin: string;

  /** @param cause what the driver said, with SQL and values: kept in the sandbox only */
  constructor(sqlState: string, constraint: string | null = null, origin = '', cause?: unknown) {
    super(
      `database failure ${sqlState}${constraint === null ? '' : ` (${constraint})`}`,
      cause === undefined ? undefined : { cause },
    );
    this.name = 'DatabaseFailure';
    this.sqlState = sqlState;
    this.origin = origin;
    this.constraint = constraint;
    this.meaning = meaningOf(sqlState);
  }
}

/** The server's own word for what was cancelled because its time was up. */
const TIME_IS_UP = '57014';
/** The server itself ends what is late, a transaction after a moment more: after this long it has not been heard. */
const SERVER_GRACE_MS = 500;
/** In which a server that is there says something: then the network is gone, or the server hangs. */
const SILENCE_MS = 250;
/** Before a lost connection is tried again: all is back within a second of the server. */
const RETRY_SECONDS_MAX = 0.25;
const CONNECT_SECONDS_MAX = 5;
const CLOSE_SECONDS_MAX = 5;

/** Exponential and scattered, so that ten connections do not come back in one moment. */
const backoff = (losses: number): number =>
  (0.5 + Math.random() / 2) * Math.min(0.02 * 2 ** losses, RETRY_SECONDS_MAX);

export interface PoolOptions {
  connections: number;
  /** Of the session: the backstop of a statement that is sent without a request's settings. */
  statementTimeoutMs?: number;
  /** Whether a failure keeps the error of the driver, with its SQL and values: in the sandbox only. */
  keepsCauses?: boolean;
}

/** Work of somebody, and when it ends, however it does. */
interface Errand {
  done: Promise<unknown>;
}

/** The connections of one role. It makes new ones by itself when the server, or the way to it, comes back. */
export class Pool {
  readonly sql: postgres.Sql;
  readonly #size: number;
  readonly #keepsCauses: boolean;
  readonly #sockets = new Set<Socket>();
  /** What is under way, the oldest first: so many of them have a connection, and the others wait for one. */
  readonly #errands = new Set<Errand>();
  #isClosed = false;

  constructor(url: string, { connections, statementTimeoutMs, keepsCauses = false }: PoolOptions) {
    this.#size = connections;
    this.#keepsCauses = keepsCauses;
    // The types do not know `socket`, by which the driver lets others open what it speaks over.
    const options = {
      onnotice: () => undefined,
      max: connections,
      idle_timeout: 60,
      // None: the driver would never end a connection that is reserved at that moment, and wait for it when it closes.
      max_lifetime: null,
      keep_alive: 15,
      connect_timeout: CONNECT_SECONDS_MAX,
      backoff,
      socket: (target: { host: string[]; port: number[] }) => this.#open(target),
      ...(statementTimeoutMs === undefined ? {} : { connection: { statement_timeout: statementTimeoutMs } }),
    };
    this.sql = openConnections(url, options);
  }

  /**
   * Does work that the server ends at the deadline, and ends by itself when nothing is heard of it: a network that was cut
   * says nothing at all. The connections that are silent go with it, or they would be given to others.
   */
  async within<T>(deadline: number, work: () => Promise<T>): Promise<T> {
    // A reservation would wait for a connection that never opens.
    if (this.#isClosed) throw new DatabaseFailure('CONNECTION_ENDED');
    const errand: Errand = { done: Promise.resolve() };
    let timer: NodeJS.Timeout | undefined;
    this.#errands.add(errand);
    const done = work().finally(() => {
      clearTimeout(timer);
      this.#errands.delete(errand);
    });
    errand.done = done;
    const late = new Promise<never>((_resolve, reject) => {
      // Goes on after the refusal: what waited for a connection until then may be given one that is silent.
      const watch = (ms: number): void => {
        timer = setTimeout(() => {
          const heard = [...this.#sockets].map((socket) => [socket, socket.bytesRead] as const);
          timer = setTimeout(() => {
            if (this.#hasConnection(errand)) dropSilent(heard);
            reject(new DatabaseFailure(TIME_IS_UP));
            watch(SERVER_GRACE_MS);
          }, SILENCE_MS);
        }, ms);
      };
      if (deadline !== Number.POSITIVE_INFINITY) watch(Math.max(0, deadline - Date.now()) + SERVER_GRACE_MS);
    });
    try {
      return await Promise.race([done, late]);
    } catch (error) {
      throw convert(error, deadline, this.#keepsCauses);
    }
  }

  /** What waits for a connection proves nothing about those that others have. */
  #hasConnection(errand: Errand): boolean {
    return [...this.#errands].indexOf(errand) < this.#size;
  }

  /** Ends when what is under way has ended, or after five seconds. */
  async close(): Promise<void> {
    this.#isClosed = true;
    // The driver does not notice when a reserved connection is given back while it ends.
    const underWay = Promise.allSettled([...this.#errands].map(({ done }) => done)).then(() => true);
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), CLOSE_SECONDS_MAX * 1_000);
    });
    const isIdle = await Promise.race([underWay, patience]);
    clearTimeout(timer);
    await this.sql.end({ timeout: isIdle ? CLOSE_SECONDS_MAX : 0 });
  }

  #open({ host: [host = 'localhost'], port: [port = 5432] }: { host: string[]; port: number[] }): Socket {
    const socket = new Socket();
    // The driver listens one microtask later: what fails at once must not fail before that.
    queueMicrotask(() => socket.connect({ host, port }));
    for (const known of this.#sockets) if (known.destroyed) this.#sockets.delete(known);
    this.#sockets.add(socket);
    // For the name in the server's certificate.
    return Object.assign(socket, { host, port });
  }
}

function dropSilent(heard: readonly (readonly [Socket, number])[]): void {
  for (const [socket, bytes] of heard) if (socket.bytesRead === bytes) socket.destroy();
}

/** A driver error's message holds SQL and parameters (a personal number in a log): it ends here. */
function convert(error: unknown, deadline: number, keepsCause: boolean): unknown {
  if (error instanceof Failure || error instanceof DatabaseFailure) return error;
  let cause = error as
    | { code?: unknown; cause?: unknown; name?: unknown; constraint_name?: unknown }
    | undefined;
  let fromDriver = false;
  const kept = keepsCause ? error : undefined;
  // Judged by shape, not by class: the driver, drizzle and Node each have their own.
  for (;;) {
    fromDriver ||= cause?.name === 'DrizzleQueryError' || cause?.name === 'PostgresError';
    if (typeof cause?.cause !== 'object' || cause.cause === null) break;
    cause = cause.cause;
  }
  if (typeof cause?.code !== 'string')
    return fromDriver ? new DatabaseFailure('unknown', null, framesOf(error), kept) : error;
  const constraint = typeof cause.constraint_name === 'string' ? cause.constraint_name : null;
  const failure = new DatabaseFailure(cause.code, constraint, framesOf(error), kept);
  // The server closes the connection of a transaction that is late, and the driver knows no more than that.
  const isLate = failure.meaning === 'SUBGRAPH_UNAVAILABLE' && Date.now() >= deadline;
  return isLate ? new DatabaseFailure(TIME_IS_UP) : failure;
}
