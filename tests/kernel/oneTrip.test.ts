/** One read is one round trip, and nothing of it is left when it ends, however it ends; `database.test.ts` has what a read may see. */
import { randomUUID } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { Database, statement } from '../../kernel/database.ts';
import { adminUrl } from '../support/house.ts';
import { findNote, listNotes, type Notebook, notes, openNotebook, settingsOf } from './notebook.ts';

let open: Notebook;
/** One connection, so that whatever comes next finds what was left on it. */
let single: Database;
let owner: postgres.Sql;
const lan = randomUUID();
const hung = randomUUID();
const ofLan = randomUUID();

beforeAll(async () => {
  open = await openNotebook();
  single = new Database(open.urls, { connections: 1 });
  const { pathname } = new URL(open.urls.app);
  owner = postgres(Object.assign(new URL(adminUrl()), { pathname }).href, {
    max: 1,
    onnotice: () => undefined,
  });
  await open.database.jobTransaction(async (tx) => {
    await tx.insert(notes).values([
      { subject: lan, id: ofLan, text: 'of Lan' },
      { subject: hung, text: 'of Hùng' },
    ]);
  });
});
afterAll(async () => {
  await Promise.all([single.close(), owner.end({ timeout: 5 })]);
  await open.close();
});

const readOf = (database: Database, subject: string, ms = 10_000) =>
  database.read(settingsOf([subject], null, ms), listNotes, {});

const sessionState = statement<Record<string, never>, { subjects: string | null }[]>((db) =>
  db
    .select({ subjects: sql<string | null>`current_setting('app.subjects', true)` })
    .from(sql`(select 1) as once`)
    .prepare('session_state'),
);

const sleepy = statement<{ seconds: number }, unknown>((db) =>
  db
    .select({ slept: sql`pg_sleep(${sql.placeholder('seconds')}::float8)::text` })
    .from(sql`(select 1) as once`)
    .prepare('sleepy'),
);

/** The message behind which the server answers: there is one for a read whose statements the connection knows. */
const SYNC = Buffer.from([0x53, 0, 0, 0, 4]);

/** Runs a statement that is bound already. */
const EXECUTE = Buffer.from([0x45, 0, 0, 0, 9, 0, 0, 0, 0, 0]);

interface Holding {
  url: string;
  hold: () => void;
  /** How many statements a client has sent since then. */
  countStatements: () => number;
  server: Server;
}

/** Stands before the server and, once told to, keeps its answers back until a client has said everything. */
async function holdAnswers(): Promise<Holding> {
  let isHolding = false;
  let statements = 0;
  const server = createServer((client) => {
    const { hostname, port } = new URL(open.urls.app);
    const target = connect(Number(port), hostname);
    const kept: Buffer[] = [];
    let isCommitted = false;
    client.on('error', () => target.destroy()).on('close', () => target.destroy());
    target.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.on('data', (chunk) => {
      target.write(chunk);
      if (isHolding) statements += chunk.toString('latin1').split(EXECUTE.toString('latin1')).length - 1;
      isCommitted ||= isHolding && chunk.subarray(-SYNC.length).equals(SYNC);
      if (isCommitted) for (const one of kept.splice(0)) client.write(one);
    });
    target.on('data', (chunk) => {
      if (isHolding && !isCommitted) kept.push(chunk);
      else client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(open.urls.app);
  url.port = String((server.address() as AddressInfo).port);
  const hold = (): void => {
    isHolding = true;
  };
  return { url: url.href, server, hold, countStatements: () => statements };
}

describe('A read', () => {
  it('is sent whole before anything of it is answered, as soon as its connection knows the statement', async () => {
    const { url, hold, countStatements, server } = await holdAnswers();
    const database = new Database({ ...open.urls, app: url }, { connections: 1 });
    expect(await readOf(database, lan)).toEqual([{ text: 'of Lan' }]);
    hold();
    expect(await readOf(database, hung)).toEqual([{ text: 'of Hùng' }]);
    // Its settings and itself: one Sync is one transaction, and needs neither BEGIN nor COMMIT.
    expect(countStatements()).toBe(2);
    await database.close();
    server.close();
  });

  it('that fails leaves neither settings nor a transaction to whoever comes next', async () => {
    const failing = [
      () => single.read(settingsOf([lan]), findNote, { id: 'no id' }),
      () => single.read(settingsOf([lan]), findNote, {} as never),
      () => single.read({ ...settingsOf([lan]), subjects: ['}{'] }, listNotes, {}),
      () => single.read(settingsOf([lan], null, 150), sleepy, { seconds: 5 }),
    ];
    // The second time the connection knows what it is asked.
    for (const fail of [...failing, ...failing]) {
      await expect(fail()).rejects.toThrow();
      // A statement of its own: it would be refused, or lost, in a transaction that somebody has left open.
      expect(await single.claimEnvelope(randomUUID())).toBe(true);
      expect(await single.read(settingsOf([]), sessionState, {})).toEqual([{ subjects: '{}' }]);
      expect(await readOf(single, hung)).toEqual([{ text: 'of Hùng' }]);
    }
    const [left] = await owner<{ claimed: number }[]>`select count(*)::int as claimed from seen_envelopes`;
    expect(left?.claimed).toBe(2 * failing.length);
  });

  it('that got no connection before its deadline gives it back when it comes', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let holding: Promise<void> = Promise.resolve();
    await new Promise<void>((begun) => {
      holding = single.transaction(settingsOf([]), async () => {
        begun();
        await held;
      });
    });
    await expect(readOf(single, lan, 100)).rejects.toMatchObject({ meaning: 'DEADLINE_EXCEEDED' });
    letGo();
    await holding;
    expect(await readOf(single, lan)).toEqual([{ text: 'of Lan' }]);
  });

  it('says so when the driver had to ask once more, instead of what that saw without its settings', async () => {
    const find = () => single.read(settingsOf([lan]), findNote, { id: ofLan });
    expect(await find()).toEqual([{ text: 'of Lan' }]);
    await owner`alter table notes alter column text type varchar`;
    await expect(find()).rejects.toMatchObject({ sqlState: '0A000' });
    expect(await find()).toEqual([{ text: 'of Lan' }]);
  });

  it('keeps to its own rows beside transactions and single statements that want the same connections', async () => {
    const narrow = new Database(open.urls, { connections: 2 });
    const work = Array.from({ length: 300 }, async (_unused, index): Promise<unknown> => {
      const subject = index % 2 === 0 ? lan : hung;
      if (index % 5 === 0) return narrow.claimEnvelope(randomUUID());
      if (index % 5 === 1)
        return narrow.transaction(settingsOf([subject]), (tx) => tx.select({ text: notes.text }).from(notes));
      return readOf(narrow, subject);
    });
    for (const [index, answer] of (await Promise.all(work)).entries())
      expect(answer).toEqual(index % 5 === 0 ? true : [{ text: index % 2 === 0 ? 'of Lan' : 'of Hùng' }]);
    await narrow.close();
  });

  it('that is under way when its database is closed is answered, and none is begun after it', async () => {
    const closing = new Database(open.urls, { connections: 1 });
    await readOf(closing, lan);
    const underWay = closing.read(settingsOf([]), sleepy, { seconds: 0.3 });
    const waiting = readOf(closing, lan);
    const began = performance.now();
    const closed = closing.close();
    await expect(readOf(closing, lan)).rejects.toMatchObject({ meaning: 'SUBGRAPH_UNAVAILABLE' });
    expect(await underWay).toEqual([{ slept: '' }]);
    expect(await waiting).toEqual([{ text: 'of Lan' }]);
    await closed;
    expect(performance.now() - began).toBeLessThan(4_500);
  });
});
