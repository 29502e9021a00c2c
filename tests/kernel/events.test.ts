import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { type AskFeed, catchUp, emit, type FeedRequest, readFeed } from '../../kernel/events.ts';
import type { Subscription } from '../../kernel/feed.ts';
import { testKeys } from '../support/house.ts';
import { type Notebook, notes, openNotebook, settingsOf } from './notebook.ts';

let open: Notebook;
beforeAll(async () => {
  open = await openNotebook();
});
beforeEach(() => open.empty());
afterAll(() => open.close());

const START = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };
const request = (changes: Partial<FeedRequest> = {}): FeedRequest => ({
  stream: 'outbox',
  topics: ['note.written'],
  after: START,
  limit: 100,
  ...changes,
});
const ask: AskFeed = (_publisher, wanted) => readFeed(open.database, wanted);
const occasion = () => ({ keys: testKeys, now: new Date() });

const say = (text: string) =>
  open.database.transaction(settingsOf([]), (tx) => emit(tx, 'note.written', { text }));
/**
 * The feed waits for every open transaction of the server, also those of tests that run beside this one: what must be
 * there is waited for, what must not be there is looked for at once.
 */
async function takeIn(expected: number): Promise<number> {
  const until = Date.now() + 15_000;
  let applied = 0;
  while (applied < expected && Date.now() < until) {
    applied += await catchUp(open.database, subscription, ask, occasion);
    if (applied < expected) await sleep(25);
  }
  return applied;
}

async function readAtLeast(count: number, changes: Partial<FeedRequest> = {}) {
  const until = Date.now() + 15_000;
  for (;;) {
    const events = await readFeed(open.database, request(changes));
    if (events.length >= count || Date.now() > until) return events;
    await sleep(25);
  }
}

const textsOf = (events: { payload: Record<string, unknown> }[]) => events.map(({ payload }) => payload.text);

const reader = randomUUID();
/** A projection: one row for each event. */
const subscription: Subscription = {
  publisher: 'population',
  stream: 'outbox',
  topics: ['note.written'],
  apply: async (tx, events) => {
    await tx
      .insert(notes)
      .values(events.map(({ payload }) => ({ subject: reader, text: String(payload.text) })));
  },
};

async function readProjection(): Promise<string[]> {
  const rows = await open.database.jobTransaction((tx) =>
    tx.execute<{ text: string }>(sql`select text from notes where subject = ${reader} order by id`),
  );
  return rows.map(({ text }) => text);
}

/** Begins to write an event and leaves its transaction open until told. */
async function beginWriting(text: string): Promise<{ commit(): Promise<void> }> {
  let commit = (): void => undefined;
  let written = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const ready = new Promise<void>((resolve) => {
    written = resolve;
  });
  const done = open.app.begin(async (tx) => {
    await tx`insert into outbox (topic, payload) values ('note.written', ${tx.json({ text })})`;
    written();
    await held;
  });
  await ready;
  return {
    commit: async () => {
      commit();
      await done;
    },
  };
}

describe('The feed of events', () => {
  it('gives events in the order of their transactions, from a cursor on', async () => {
    for (const text of ['one', 'two', 'three']) await say(text);
    const all = await readAtLeast(3);
    expect(textsOf(all)).toEqual(['one', 'two', 'three']);
    expect(textsOf(await readFeed(open.database, request({ after: all[0]?.cursor ?? START })))).toEqual([
      'two',
      'three',
    ]);
    expect(textsOf(await readFeed(open.database, request({ limit: 2 })))).toEqual(['one', 'two']);
    expect(await readFeed(open.database, request({ after: all[2]?.cursor ?? START }))).toEqual([]);
  });

  it('says so to a reader that stands at an event which is not there, and gives it nothing that may come before', async () => {
    await say('one');
    const [one] = await readAtLeast(1);
    const { xid = '0' } = one?.cursor ?? {};
    for (const after of [
      { xid, id: randomUUID() },
      { xid: String(BigInt(xid) + 1_000n), id: one?.cursor.id ?? '' },
    ])
      await expect(readFeed(open.database, request({ after }))).rejects.toThrow(
        expect.objectContaining({ code: 'INVALID_CURSOR' }),
      );
  });

  it('orders transactions by number, not by how the number is written: 9 comes before 10', async () => {
    for (const xid of ['10', '9', '100'])
      await open.app`insert into outbox (topic, payload, xid)
        values ('note.written', ${open.app.json({ text: xid })}, ${xid}::xid8)`;
    expect(textsOf(await readFeed(open.database, request({ limit: 2 })))).toEqual(['9', '10']);
  });

  it('does not run past a transaction that is still open, so that a late commit is not lost', async () => {
    const late = await beginWriting('begun first');
    await say('committed first');
    expect(await readFeed(open.database, request())).toEqual([]);
    expect(await catchUp(open.database, subscription, ask, occasion)).toBe(0);
    await late.commit();
    expect(await takeIn(2)).toBe(2);
    expect(await readProjection()).toEqual(['begun first', 'committed first']);
  });

  it('gives what was committed before the open transaction began', async () => {
    await say('before');
    const late = await beginWriting('late');
    await say('after');
    expect(await takeIn(1)).toBe(1);
    await late.commit();
    expect(await takeIn(2)).toBe(2);
    expect(await readProjection()).toEqual(['before', 'late', 'after']);
  });

  it('has nothing of a transaction that was rolled back', async () => {
    const failing = open.database.transaction(settingsOf([]), async (tx) => {
      await emit(tx, 'note.written', { text: 'never true' });
      throw new RangeError('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await readFeed(open.database, request())).toEqual([]);
  });

  it('gives only the topics that are asked for', async () => {
    await say('hers');
    expect(await readFeed(open.database, request({ topics: ['note.burnt'] }))).toEqual([]);
    expect(await readFeed(open.database, request({ topics: [] }))).toEqual([]);
  });
});

describe('The inbox of events', () => {
  it('takes in each event once, however often it asks', async () => {
    await say('one');
    await takeIn(1);
    expect(await catchUp(open.database, subscription, ask, occasion)).toBe(0);
    await say('two');
    await takeIn(1);
    expect(await readProjection()).toEqual(['one', 'two']);
  });

  it('takes in each event once when ten consumers of one offset run at once', async () => {
    for (let index = 0; index < 20; index += 1) await say(`note ${index}`);
    await readAtLeast(20);
    await Promise.all(Array.from({ length: 10 }, () => catchUp(open.database, subscription, ask, occasion)));
    expect(await readProjection()).toHaveLength(20);
  });

  it('changes nothing when a feed repeats what it has given', async () => {
    await say('one');
    const first = await readAtLeast(1);
    await takeIn(1);
    const offset = () =>
      open.database.jobTransaction((tx) =>
        tx.execute(sql`select after_xid::text, after_id from inbox_offsets`),
      );
    const before = [...(await offset())];
    let repeated = false;
    const overtaken: AskFeed = async (publisher, wanted) => {
      if (repeated) return ask(publisher, wanted);
      repeated = true;
      // While this answer was under way another consumer took in the next event.
      await say('two');
      await takeIn(1);
      return first;
    };
    await catchUp(open.database, subscription, overtaken, occasion);
    expect(await readProjection()).toEqual(['one', 'two']);
    expect([...(await offset())]).not.toEqual(before);
  });

  it('does not move on when the effect fails: the next round tries again', async () => {
    await say('one');
    await readAtLeast(1);
    const failing: Subscription = {
      ...subscription,
      apply: async (tx, events, at) => {
        await subscription.apply(tx, events, at);
        throw new RangeError('half applied');
      },
    };
    await expect(catchUp(open.database, failing, ask, occasion)).rejects.toThrow('half applied');
    expect(await readProjection()).toEqual([]);
    await takeIn(1);
    expect(await readProjection()).toEqual(['one']);
  });

  it('reads on until nothing is left, page after page', async () => {
    await open.database.transaction(settingsOf([]), (tx) =>
      tx.execute(sql`insert into outbox (topic, payload)
        select 'note.written', jsonb_build_object('text', 'note ' || number) from generate_series(1, 4500) as number`),
    );
    expect(await takeIn(4_500)).toBe(4_500);
    expect(new Set(await readProjection()).size).toBe(4500);
  });

  it('refuses an answer in another shape', async () => {
    await expect(
      catchUp(open.database, subscription, async () => ({ events: [] }), occasion),
    ).rejects.toThrow();
    await expect(
      catchUp(open.database, subscription, async () => [{ topic: 'note.written' }], occasion),
    ).rejects.toThrow();
  });
});
