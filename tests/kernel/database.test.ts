import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Database, DatabaseFailure, statement } from '../../kernel/database.ts';
import { answerOnce } from '../../kernel/once.ts';
import { findNote, listNotes, type Notebook, notes, openNotebook, settingsOf } from './notebook.ts';

let open: Notebook;
const lan = randomUUID();
const hung = randomUUID();

beforeAll(async () => {
  open = await openNotebook();
  await open.database.jobTransaction(async (tx) => {
    await tx.insert(notes).values([
      { subject: lan, text: 'of Lan' },
      { subject: hung, text: 'of Hùng' },
    ]);
  });
});
afterAll(() => open.close());

const read = (subjects: string[]) => open.database.read(settingsOf(subjects), listNotes, {});

async function failureOf(work: Promise<unknown>): Promise<DatabaseFailure> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatabaseFailure)) throw new Error(`not a DatabaseFailure: ${String(error)}`);
  return error;
}

describe('A read of the database', () => {
  it('sees the rows of its own subjects, several at once, and none without a subject', async () => {
    expect(await read([lan])).toEqual([{ text: 'of Lan' }]);
    expect(await read([lan, hung])).toEqual([{ text: 'of Hùng' }, { text: 'of Lan' }]);
    expect(await read([])).toEqual([]);
    expect(await read([randomUUID()])).toEqual([]);
  });

  it('never sees the settings of another, however many run side by side', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_unused, index) =>
        read(index % 3 === 0 ? [] : [index % 3 === 1 ? lan : hung]),
      ),
    );
    answers.forEach((answer, index) => {
      expect(answer).toEqual([[], [{ text: 'of Lan' }], [{ text: 'of Hùng' }]][index % 3]);
    });
  });

  it('cannot write', async () => {
    const write = statement<Record<string, never>, unknown>((db) =>
      db.insert(notes).values({ subject: lan, text: 'forbidden' }).prepare('write_in_read'),
    );
    const single = new Database(open.urls, { connections: 1 });
    // The second time its connection knows the statement, and sends no BEGIN.
    for (let times = 0; times < 2; times += 1)
      expect((await failureOf(single.read(settingsOf([lan]), write, {}))).sqlState).toBe('25006');
    await single.close();
  });

  it('ends at its deadline', async () => {
    const sleep = statement<Record<string, never>, unknown>((db) =>
      db.select({ slept: sql`pg_sleep(5)::text` }).from(sql`(select 1) as once`).prepare('sleep'),
    );
    const began = Date.now();
    expect((await failureOf(open.database.read(settingsOf([], null, 100), sleep, {}))).sqlState).toBe(
      '57014',
    );
    expect(Date.now() - began).toBeLessThan(3_000);
  });

  it('counts as one statement', async () => {
    const before = open.database.statements;
    await read([lan]);
    expect(open.database.statements - before).toBe(1);
  });
});

describe('A transaction of the database', () => {
  it('writes only rows of its subjects', async () => {
    const foreign = open.database.transaction(settingsOf([lan]), (tx) =>
      tx.insert(notes).values({ subject: hung, text: 'not hers' }),
    );
    expect((await failureOf(foreign)).sqlState).toBe('42501');
  });

  it('ends at its deadline', async () => {
    const slow = open.database.transaction(settingsOf([], null, 100), (tx) =>
      tx.execute(sql`select pg_sleep(5)`),
    );
    expect((await failureOf(slow)).sqlState).toBe('57014');
  });

  it('that got no connection before its deadline is not done behind anybody’s back', async () => {
    const all = Array.from({ length: 10 }, () =>
      open.database.transaction(settingsOf([]), (tx) => tx.execute(sql`select pg_sleep(1.5)`)),
    );
    let done = false;
    const late = open.database.transaction(settingsOf([], null, 100), async () => {
      done = true;
    });
    expect(await failureOf(late)).toMatchObject({ sqlState: '57014', meaning: 'DEADLINE_EXCEEDED' });
    await Promise.all(all);
    await open.database.transaction(settingsOf([]), (tx) => tx.execute(sql`select 1`));
    expect(done).toBe(false);
  });

  it('leaves nothing of its settings behind on the connection', async () => {
    await open.database.transaction(settingsOf([lan], 'officer-minh'), (tx) => tx.execute(sql`select 1`));
    const left = await Promise.all(
      Array.from({ length: 20 }, () =>
        open.database.transaction(settingsOf([]), (tx) => tx.select().from(notes)),
      ),
    );
    expect(left.flat()).toEqual([]);
  });

  it.each(['audit_leaves', 'outbox', 'first_answers'])(
    'can change or delete nothing in %s',
    async (table) => {
      const update = { audit_leaves: 'request_id', outbox: 'topic', first_answers: 'mutation' }[table] ?? '';
      for (const text of [
        `delete from ${table}`,
        `update ${table} set ${update} = 'x'`,
        `truncate ${table}`,
      ]) {
        const work = open.database.transaction(settingsOf([]), (tx) => tx.execute(sql.raw(text)));
        expect((await failureOf(work)).sqlState).toBe('42501');
        const job = open.database.jobTransaction((tx) => tx.execute(sql.raw(text)));
        expect((await failureOf(job)).sqlState).toBe('42501');
      }
    },
  );
});

describe('A failure of the database driver', () => {
  const secret = '966190123456 is the number';
  const everything = (error: Error) =>
    `${error.message} ${error.stack} ${String(error.cause)} ${JSON.stringify(error, Object.getOwnPropertyNames(error))}`;

  it('keeps the state and the constraint, and neither SQL nor a parameter', async () => {
    const error = await failureOf(
      open.database.transaction(settingsOf([lan]), (tx) =>
        tx.insert(notes).values({ subject: lan, text: secret }),
      ),
    );
    expect(error).toMatchObject({ sqlState: '23514', constraint: 'notes_text_short' });
    expect(everything(error)).not.toMatch(/966190123456|insert into/i);
  });

  it('of a read that was given a malformed value is as silent', async () => {
    const error = await failureOf(open.database.read(settingsOf([lan]), findNote, { id: secret }));
    expect(error.sqlState).toBe('22P02');
    expect(everything(error)).not.toMatch(/966190123456|select "/i);
  });

  it('of an action is left alone when it is the action’s own', async () => {
    const own = new RangeError('mine');
    await expect(
      open.database.transaction(settingsOf([lan]), async () => {
        throw own;
      }),
    ).rejects.toBe(own);
  });
});

describe('A statement of a job', () => {
  const limit = sql`select current_setting('statement_timeout') as limit`;

  it('is ended by the server too, and reads of one instant take as long as they take', async () => {
    expect(await open.database.jobStatement(limit)).toEqual([{ limit: '10s' }]);
    const rows = await open.database.jobSnapshot((tx) => tx.execute(limit));
    expect([...rows]).toEqual([{ limit: '0' }]);
  });
});

describe('A commit', () => {
  it('is told, and that of work without a request is not, or it would wake itself', async () => {
    let told = 0;
    open.database.onCommit = () => {
      told += 1;
    };
    await open.database.quiet.jobTransaction(async (tx) => tx.select().from(notes));
    await open.database.quiet.jobStatement(sql`select 1 as one`);
    expect(told).toBe(0);
    await open.database.jobTransaction(async (tx) => tx.select().from(notes));
    await open.database.transaction(settingsOf([]), async () => undefined);
    expect(told).toBe(2);
    open.database.onCommit = () => undefined;
  });
});

describe('A mutation with a repeated requestId', () => {
  const account = 'officer-minh';
  const keyOf = (requestId: string, contentHash = 'a'.repeat(43), by = account) => ({
    account: by,
    mutation: 'openDraftDossier',
    requestId,
    contentHash,
  });
  const once = (key: ReturnType<typeof keyOf>, work: () => Promise<object>) =>
    open.database.transaction(settingsOf([], key.account), (tx) => answerOnce(tx, key, work));

  it('does the work once when the same request comes twenty times at once', async () => {
    let done = 0;
    const key = keyOf(randomUUID());
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        once(key, async () => {
          done += 1;
          return { __typename: 'DraftDossierOpened', number: done };
        }),
      ),
    );
    expect(done).toBe(1);
    for (const answer of answers) expect(answer).toEqual({ __typename: 'DraftDossierOpened', number: 1 });
  });

  it('answers nothing when the id comes back with another content', async () => {
    const requestId = randomUUID();
    await once(keyOf(requestId), async () => ({ first: true }));
    expect(await once(keyOf(requestId, 'b'.repeat(43)), async () => ({ first: false }))).toBeUndefined();
  });

  it('keeps the ids of two accounts apart', async () => {
    const requestId = randomUUID();
    await once(keyOf(requestId), async () => ({ by: 'minh' }));
    expect(await once(keyOf(requestId, 'a'.repeat(43), 'officer-nga'), async () => ({ by: 'nga' }))).toEqual({
      by: 'nga',
    });
  });

  it('remembers nothing of work that failed, and writes nothing of it', async () => {
    const key = keyOf(randomUUID());
    const failing = open.database.transaction(settingsOf([lan], account), (tx) =>
      answerOnce(tx, key, async () => {
        await tx.insert(notes).values({ subject: lan, text: 'half done' });
        throw new RangeError('in the middle');
      }),
    );
    await expect(failing).rejects.toThrow('in the middle');
    expect(await read([lan])).toEqual([{ text: 'of Lan' }]);
    expect(await once(key, async () => ({ second: 'try' }))).toEqual({ second: 'try' });
  });
});
