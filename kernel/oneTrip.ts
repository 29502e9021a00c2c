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
  set_config('app.actor', $3, true), set_config('statement_timeout', $4, true)`;

type Sent = postgres.PendingQuery<(postgres.Row & Iterable<postgres.Row>)[]>;

/** As much of the driver as a prepared query of drizzle needs. */
export interface QueryClient {
  unsafe(text: string, values?: never[]): Sent;
}

/**
 * One READ ONLY transaction whose four messages are sent without waiting for an answer in between: BEGIN, the settings of
 * row-level security, the statement, COMMIT. Where the connection knows them already the server says only once, behind COMMIT, that it is
 * ready, and all answers come together. That is safe, since none of them needs to know how the one before went:
 *
 * - A connection answers in the order in which it is asked, and this one is reserved: nobody's message comes between ours.
 * - Where the settings fail, the server passes the statement over, or refuses it. Where BEGIN fails, the statement finds no settings
 *   and sees no rows. Either way the answer is dropped, and the first failure told.
 * - Where the statement fails, COMMIT is passed over or is what ROLLBACK would be. Where it was not done, ROLLBACK is sent.
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
  connection: postgres.ReservedSql,
  settings: string[],
  ask: (client: QueryClient) => Promise<T>,
): Promise<T> {
  const prepared = Promise.allSettled([
    connection.unsafe('begin read only', [], FOLLOWED).execute(),
    connection.unsafe(CONFIGURE, settings, FOLLOWED).execute(),
  ]);
  let asked: (Sent & Retried) | undefined;
  let committed: Promise<boolean> | undefined;
  const answer = ask({
    unsafe: (text, values) => {
      const query = connection.unsafe(text, values, FOLLOWED).execute();
      asked = query;
      committed = isDone(connection.unsafe('commit', [], LAST));
      return query;
    },
  });
  const [answered] = await Promise.allSettled([answer]);
  // Nothing was asked, or something failed: nobody may be given a transaction that is still open. It also is what those before wait for.
  if (committed === undefined || !(await committed)) await isDone(connection.unsafe('rollback'));
  const failed = [...(await prepared), answered].find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  // Sent once more by the driver, behind our COMMIT: what it saw there was without any settings.
  if (asked?.retried !== undefined) throw asked.retried;
  return answer;
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
