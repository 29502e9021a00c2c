/** A transaction that holds what others wait for beyond its time: PostgreSQL 17 ends it, before that this process does. */
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { Database, type Tx } from '../../kernel/database.ts';
import { type Notebook, openNotebook, settingsOf } from './notebook.ts';

const LOCK = 7042;
const WITHIN_MS = 800;
/** Half a minute of small statements, none of them late by itself. */
const STEPS = 600;
const opened: Database[] = [];
let open: Notebook;

beforeAll(async () => {
  open = await openNotebook();
}, 120_000);
afterAll(async () => {
  await Promise.all(opened.map((database) => database.close()));
  await open.close();
});

/** Connected already: the time of a transaction counts from before its connection. */
async function openDatabase(transactionsEndBy: 'server' | 'process'): Promise<Database> {
  const database = new Database(open.urls, { connections: 1, transactionsEndBy });
  opened.push(database);
  await database.transaction(settingsOf([]), (tx) => tx.execute(sql`select 1`));
  return database;
}

const take = (tx: Tx) => tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);

/** Waits until nobody has the lock any more: a transaction of ours would otherwise keep it for minutes. */
async function waitUntilFree(): Promise<void> {
  for (;;) {
    const [row] = await open.app<{ free: boolean }[]>`select pg_try_advisory_xact_lock(${LOCK}) as free`;
    if (row?.free === true) return;
    await sleep(50);
  }
}

function promised(): [promise: Promise<void>, resolve: () => void] {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return [promise, resolve];
}

describe.each(['server', 'process'] as const)('A transaction that is late (ended by the %s)', (by) => {
  it('is ended when it goes on and on, statement after statement', async () => {
    const database = await openDatabase(by);
    let steps = 0;
    const late = database.transaction(settingsOf([], null, WITHIN_MS), async (tx) => {
      await take(tx);
      for (; steps < STEPS; steps += 1) await tx.execute(sql`select pg_sleep(0.05)`);
    });
    await expect(late).rejects.toMatchObject({ meaning: 'DEADLINE_EXCEEDED' });
    await waitUntilFree();
    expect(steps).toBeLessThan(STEPS);
  }, 60_000);

  it('is ended when it says nothing more, before whoever forgot it comes back', async () => {
    const [taken, tellTaken] = promised();
    const [forgotten, comeBack] = promised();
    const database = await openDatabase(by);
    const late = database
      .transaction(settingsOf([], null, WITHIN_MS), async (tx) => {
        await take(tx);
        tellTaken();
        await forgotten;
        await tx.execute(sql`select 1`);
      })
      .then(
        () => 'committed',
        () => 'refused',
      );
    await Promise.race([taken, late]);
    await waitUntilFree();
    comeBack();
    expect(await late).toBe('refused');
  }, 60_000);

  it('ends alone: the next one over its connection has its own time', async () => {
    const database = await openDatabase(by);
    await database.transaction(settingsOf([], null, WITHIN_MS), (tx) => take(tx));
    const slept = database.transaction(settingsOf([], null, 30_000), async (tx) => {
      await tx.execute(sql`select pg_sleep(${(2 * WITHIN_MS) / 1000})`);
      return 'done';
    });
    expect(await slept).toBe('done');
  }, 60_000);

  it('of a job has all the time that it needs', async () => {
    const database = await openDatabase(by);
    const [row] = await database.jobTransaction((tx) =>
      tx.execute<{ idle: string; whole: string | null }>(sql`
        select current_setting('idle_in_transaction_session_timeout') as idle,
          coalesce(current_setting('transaction_timeout', true), '0') as whole`),
    );
    expect(row).toEqual({ idle: '0', whole: '0' });
  });
});
