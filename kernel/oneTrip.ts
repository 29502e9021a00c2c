import type postgres from 'postgres';

/** Parsed by the server once per connection, not at every call: without it each statement waits to be described first. */
export const PREPARED = { prepare: true };
/** Prepared too, and more follows: the server need not say in between that it is ready. Our patch of the driver knows `unsynced`. */
const FOLLOWED: postgres.UnsafeQueryOptions & { simple: false; unsynced: true } = {
  prepare: true,
  simple: false,
  unsynced: true,
};
const LAST: postgres.UnsafeQueryOptions & { simple: false } = { prepare: true, simple: false };

const CONFIGURE = `select set_config('app.subjects', $1, true), set_config('app.agency', $2, true),
  set_config('app.actor', $3, true), set_config('statement_timeout', $4, true), set_config('transaction_read_only', 'on', true)`;

type Sent = postgres.PendingQuery<(postgres.Row & Iterable<postgres.Row>)[]>;

/** As much of the driver as a prepared query of drizzle needs. */
export interface QueryClient {
  unsafe(text: string, values?: never[]): Sent;
}

/** Our patch of the driver tells whether a statement would go as it is, without being parsed first. */
type Reserved = postgres.ReservedSql & { knows?: (query: Sent) => boolean };

/** What was sent of a read. */
interface Trip {
  /** What stands before the statement, settled. */
  before: Promise<PromiseSettledResult<unknown>[]>;
  asked: Sent & Retried;
  /** Whether the server did what ends the transaction. */
  ended: Promise<boolean>;
}

/**
 * One READ ONLY transaction whose messages are sent without waiting for an answer in between. Where the connection knows settings and
 * statement already, these two are all: what stands before one Sync is one transaction to the server, which that Sync ends. Where it does
 * not, each has a Sync of its own, and BEGIN and COMMIT stand around them. That is safe, since none of them needs to know how the one
 * before went:
 *
 * - A connection answers in the order in which it is asked, and this one is reserved: nobody's message comes between ours.
 * - Where the settings fail, the server passes the statement over, or refuses it. Where BEGIN fails, the statement finds no settings
 *   and sees no rows. Either way the answer is dropped, and the first failure told.
 * - Where the statement fails, the Sync ends what was begun, and COMMIT is passed over or is what ROLLBACK would be. ROLLBACK is sent all
 *   the same, since nobody may be given a transaction that is still open.
 * - The connection is given back when all are answered. The settings are the transaction's own and end with it.
 *
 * @param settings asked for when the connection is there, since they say how much time is left
 * @param ask sends one statement by the client that it is given
 */
export async function readInOneTrip<T>(
  connections: postgres.Sql,
  settings: () => string[],
  ask: (client: QueryClient) => Promise<T>,
): Promise<T> {
  const connection = await connections.reserve();
  try {
    return await sendAll(connection, settings(), ask);
  } finally {
    connection.release();
  }
}

async function sendAll<T>(
  connection: Reserved,
  settings: string[],
  ask: (client: QueryClient) => Promise<T>,
): Promise<T> {
  let trip: Trip | undefined;
  const answer = ask({
    unsafe: (text, values) => {
      trip = sendTwo(connection, settings, text, values) ?? sendFour(connection, settings, text, values);
      return trip.asked;
    },
  });
  const [answered] = await Promise.allSettled([answer]);
  if (trip === undefined) return answer;
  const { before, asked, ended } = trip as Trip;
  // It also is what those before wait for.
  if (!(await ended)) await isDone(connection.unsafe('rollback'));
  const failed = [...(await before), answered].find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  // Sent once more by the driver, behind our transaction: what it saw there was without any settings.
  if (asked.retried !== undefined) throw asked.retried;
  return answer;
}

/** Undefined, and nothing is sent, where the connection does not know one of the two: alone they would be a transaction each. */
function sendTwo(
  connection: Reserved,
  settings: string[],
  text: string,
  values: never[] | undefined,
): Trip | undefined {
  const configure = connection.unsafe(CONFIGURE, settings, FOLLOWED);
  const asked: Sent & Retried = connection.unsafe(text, values, LAST);
  if (connection.knows?.(configure) !== true || !connection.knows(asked)) return undefined;
  const before = Promise.allSettled([configure.execute()]);
  return { before, asked: asked.execute(), ended: isDone(asked) };
}

function sendFour(connection: Reserved, settings: string[], text: string, values: never[] | undefined): Trip {
  const before = Promise.allSettled([
    connection.unsafe('begin read only', [], FOLLOWED).execute(),
    connection.unsafe(CONFIGURE, settings, FOLLOWED).execute(),
  ]);
  const asked = connection.unsafe(text, values, FOLLOWED).execute();
  return { before, asked, ended: isDone(connection.unsafe('commit', [], LAST)) };
}

/** A statement whose plan the server has thrown away is asked again by the driver, which keeps the error here. */
interface Retried {
  retried?: unknown;
}

/** Whether the server did it. Why it did not, the statements before have told: it is late, or the connection is lost. */
const isDone = (query: Sent): Promise<boolean> =>
  query.then(
    () => true,
    () => false,
  );
