/** What our patch adds to the driver: statements that are sent with one Sync for all of them, and what becomes of them when one fails. */
import postgres from 'postgres';
import { adminUrl } from '../support/house.ts';

let sql: postgres.Sql;
let connection: postgres.ReservedSql;

const FOLLOWED = { prepare: true, simple: false, unsynced: true } as postgres.UnsafeQueryOptions;
const LAST = { prepare: true, simple: false } as postgres.UnsafeQueryOptions;

beforeEach(async () => {
  sql = postgres(adminUrl(), { max: 1, onnotice: () => undefined });
  connection = await sql.reserve();
});
afterEach(async () => {
  connection.release();
  await sql.end({ timeout: 5 });
});

const send = (text: string, values: string[], options = FOLLOWED): Promise<unknown> =>
  connection
    .unsafe(text, values, options)
    .execute()
    .then(
      (rows) => rows.flatMap((row) => Object.values(row as object)),
      (error: { code?: string }) => error.code,
    );

const ECHO = 'select $1::text';
const DIVIDE = 'select 1 / $1::int';
/** The connection has to know a statement before it goes without a Sync. */
const learn = async (...texts: string[]): Promise<void> => {
  for (const text of texts) await send(text, ['1'], LAST);
};

describe('Statements with one Sync for all of them', () => {
  it('are answered each, in their order, and the connection serves on', async () => {
    await learn(ECHO, DIVIDE);
    const answers = [send(ECHO, ['a']), send(DIVIDE, ['1']), send(ECHO, ['b']), send(ECHO, ['c'], LAST)];
    expect(await Promise.all(answers)).toEqual([['a'], [1], ['b'], ['c']]);
    expect(await send(ECHO, ['d'], LAST)).toEqual(['d']);
  });

  it('wait for that Sync, since the server keeps its answers until then', async () => {
    await learn(ECHO);
    let isAnswered = false;
    const first = send(ECHO, ['a']).finally(() => {
      isAnswered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isAnswered).toBe(false);
    expect(await send(ECHO, ['b'], LAST)).toEqual(['b']);
    expect(await first).toEqual(['a']);
  });

  it('are passed over behind one that fails, and what comes after the Sync is answered', async () => {
    await learn(ECHO, DIVIDE);
    const answers = [
      send(ECHO, ['a']),
      send(DIVIDE, ['0']),
      send(ECHO, ['b']),
      send(ECHO, ['c'], LAST),
      send(ECHO, ['d']),
      send(ECHO, ['e'], LAST),
    ];
    expect(await Promise.all(answers)).toEqual([['a'], '22012', '25P02', '25P02', ['d'], ['e']]);
  });

  it('that fail with no Sync under way are ended all the same', async () => {
    await learn(ECHO, DIVIDE);
    expect(await Promise.all([send(DIVIDE, ['0']), send(ECHO, ['a'])])).toEqual(['22012', '25P02']);
    expect(await send(ECHO, ['b'], LAST)).toEqual(['b']);
  });

  it('have one each where the connection does not know them yet, also behind one that fails', async () => {
    await learn(DIVIDE);
    expect(await Promise.all([send(DIVIDE, ['1']), send(ECHO, ['a'])])).toEqual([[1], ['a']]);
    const unknown = 'select $1::text || $1::text';
    expect(await Promise.all([send(DIVIDE, ['0']), send(unknown, ['a'])])).toEqual(['22012', '25P02']);
    expect(await send(unknown, ['b'], LAST)).toEqual(['bb']);
  });

  it('end however long they are', async () => {
    await learn('select length($1::text)', ECHO);
    const long = 'x'.repeat(2_000_000);
    const answers = [send('select length($1::text)', [long]), send(ECHO, ['a'], LAST)];
    expect(await Promise.all(answers)).toEqual([[2_000_000], ['a']]);
  });

  it('are answered or refused when the connection is lost, and none is sent over the next one', async () => {
    await learn(ECHO);
    const [pid] = (await send('select pg_backend_pid() + $1::int * 0', ['1'], LAST)) as number[];
    const other = postgres(adminUrl(), { max: 1, onnotice: () => undefined });
    const sent = [send(ECHO, ['a']), send(ECHO, ['b'])];
    await other`select pg_terminate_backend(${pid ?? 0}, 5000)`;
    await Promise.all(sent);
    expect(await send(ECHO, ['c'], LAST)).toMatch(/^(57P01|CONNECTION_CLOSED|ECONNRESET|EPIPE)$/);
    await other.end({ timeout: 5 });
    connection = await sql.reserve();
    expect(await send(ECHO, ['d'], LAST)).toEqual(['d']);
  });

  it('are told from those that would have a Sync of their own, which end what was sent before', async () => {
    const { knows } = connection as typeof connection & { knows(query: unknown): boolean };
    const asked = (text: string, values: string[]) => connection.unsafe(text, values, FOLLOWED);
    expect(knows(asked(ECHO, ['a']))).toBe(false);
    await learn(ECHO);
    expect(knows(asked(ECHO, ['a']))).toBe(true);
    expect(knows(asked(ECHO, [true as never]))).toBe(false);
    const known = asked(ECHO, ['b']);
    expect(knows(known)).toBe(true);
    known.execute();
    const last = send(ECHO, ['c'], LAST);
    expect([...(await known), await last]).toEqual([{ text: 'b' }, ['c']]);
  });
});
