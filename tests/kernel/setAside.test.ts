import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { Consumer, TRIES_MAX } from '../../kernel/consumer.ts';
import { DatabaseFailure } from '../../kernel/database.ts';
import { eventSubjects } from '../../kernel/domain/eventSubjects.ts';
import { type AskFeed, emit, readFeed } from '../../kernel/events.ts';
import { Failure } from '../../kernel/failure.ts';
import type { FeedEvent, Subscription } from '../../kernel/feed.ts';
import { listSetAside, ReplayRefused, replaySetAside, SET_ASIDE_MAX } from '../../kernel/setAside.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { testKeys } from '../support/house.ts';
import { type Notebook, notes, openNotebook, settingsOf } from './notebook.ts';

let open: Notebook;
beforeAll(async () => {
  open = await openNotebook();
}, 120_000);
/** What the projection stumbles over, until somebody mends it. */
let broken: (event: FeedEvent) => Error | undefined;
beforeEach(async () => {
  broken = ({ payload }) => (payload.bad === true ? new RangeError('does not fit') : undefined);
  await open.empty();
});
afterAll(() => open.close());

const reader = randomUUID();
const ask: AskFeed = (_publisher, wanted) => readFeed(open.database, wanted);
const occasion = () => ({ keys: testKeys, now: new Date() });
const subscription: Subscription = {
  publisher: 'population',
  stream: 'outbox',
  topics: ['person.registered', 'person.corrected'],
  apply: async (tx, events) => {
    for (const event of events) {
      await tx.insert(notes).values({ subject: reader, text: String(event.payload.text) });
      const error = broken(event);
      if (error !== undefined) throw error;
    }
  },
};
const newConsumer = (changes: Partial<Subscription> = {}, heard: string[] = []) =>
  new Consumer(
    { ...subscription, ...changes },
    { database: open.database, ask, occasion, onSetAside: ({ payload }) => heard.push(String(payload.text)) },
  );

const [lan, minh] = [randomUUID(), randomUUID()];
const tell = (personId: string | undefined, text: string, bad = false) =>
  open.database.transaction(settingsOf([]), (tx) => emit(tx, 'person.corrected', { personId, text, bad }));

async function readProjection(): Promise<string[]> {
  const rows = await open.database.jobTransaction((tx) =>
    tx.execute<{ text: string }>(sql`select text from notes where subject = ${reader} order by ctid`),
  );
  return rows.map(({ text }) => text);
}

/** The feed waits for every open transaction of the server, also those of tests that run beside this one. */
async function everythingIsVisible(count: number): Promise<void> {
  const wanted = {
    stream: 'outbox' as const,
    topics: [...subscription.topics],
    after: { xid: '0', id: '00000000-0000-0000-0000-000000000000' },
    limit: 2_000,
  };
  const until = Date.now() + 15_000;
  while ((await readFeed(open.database, wanted)).length < count && Date.now() < until) await sleep(20);
}

/** Turns until one succeeds. Returns how many failed. */
async function turnUntilDone(consumer: Consumer, most = TRIES_MAX * 4): Promise<number> {
  for (let failed = 0; failed < most; failed += 1) {
    try {
      await consumer.turn();
      return failed;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  return most;
}

describe('A feed with an event that cannot be applied', () => {
  it('applies the good ones before it at once, and tries it several times before it is set aside', async () => {
    await tell(minh, 'first');
    await tell(lan, 'poisoned', true);
    await tell(minh, 'last');
    await everythingIsVisible(3);
    const heard: string[] = [];
    const consumer = newConsumer({}, heard);
    await expect(consumer.turn()).rejects.toThrow('does not fit');
    expect(await readProjection()).toEqual(['first']);
    expect(await listSetAside(open.database)).toEqual([]);
    expect(await turnUntilDone(consumer)).toBe(TRIES_MAX - 2);
    expect(await readProjection()).toEqual(['first', 'last']);
    expect(heard).toEqual(['poisoned']);
    expect(consumer.state(new Date()).setAside).toBe(1);
    expect(await listSetAside(open.database)).toEqual([
      expect.objectContaining({
        publisher: 'population',
        topic: 'person.corrected',
        subject: `person ${lan}`,
        kind: 'RangeError',
        tries: TRIES_MAX,
        frames: expect.stringMatching(/^tests\/kernel\/setAside\.test\.ts:\d+/),
      }),
    ]);
  });

  it('keeps later events of its subject behind it, and applies them in order once it is mended', async () => {
    await tell(lan, 'one', true);
    await tell(lan, 'two');
    await tell(minh, 'other');
    await everythingIsVisible(3);
    const consumer = newConsumer();
    await turnUntilDone(consumer);
    await tell(lan, 'three');
    await everythingIsVisible(4);
    await turnUntilDone(consumer);
    expect(await readProjection()).toEqual(['other']);
    expect((await listSetAside(open.database)).map(({ kind, tries }) => [kind, tries])).toEqual([
      ['RangeError', TRIES_MAX],
      [null, 0],
      [null, 0],
    ]);

    const [first, second] = await listSetAside(open.database);
    await expect(replaySetAside(open.database, [subscription], occasion, second?.id)).rejects.toBeInstanceOf(
      ReplayRefused,
    );
    const again = await replaySetAside(open.database, [subscription], occasion);
    expect(again).toEqual({
      applied: 0,
      failed: [
        expect.objectContaining({ id: first?.id, fault: expect.objectContaining({ kind: 'RangeError' }) }),
      ],
    });
    expect((await listSetAside(open.database))[0]?.tries).toBe(TRIES_MAX + 1);

    broken = () => undefined;
    expect(await replaySetAside(open.database, [subscription], occasion, first?.id)).toEqual({
      applied: 3,
      failed: [],
    });
    expect(await readProjection()).toEqual(['other', 'one', 'two', 'three']);
    expect(await listSetAside(open.database)).toEqual([]);
  });

  it('sets one that names no subject aside alone', async () => {
    await tell(undefined, 'whose', true);
    await tell(undefined, 'next');
    await everythingIsVisible(2);
    await turnUntilDone(newConsumer());
    expect(await readProjection()).toEqual(['next']);
    expect((await listSetAside(open.database)).map(({ subject }) => subject)).toEqual([null]);
  });

  it.each([
    ['the database did not answer', () => new DatabaseFailure('57P01')],
    ['a table is missing', () => new DatabaseFailure('42P01')],
    ['another register did not answer', () => new Failure('SUBGRAPH_UNAVAILABLE')],
  ])('sets nothing aside, however often, when %s', async (_why, makeError) => {
    broken = makeError;
    await tell(lan, 'waits');
    await everythingIsVisible(1);
    const consumer = newConsumer();
    expect(await turnUntilDone(consumer, TRIES_MAX + 2)).toBe(TRIES_MAX + 2);
    expect(await listSetAside(open.database)).toEqual([]);
    broken = () => undefined;
    await consumer.turn();
    expect(await readProjection()).toEqual(['waits']);
  });

  it('stops where each event is proved by those before it, and says for how long', async () => {
    await tell(lan, 'poisoned', true);
    await tell(minh, 'behind it');
    await everythingIsVisible(2);
    const consumer = newConsumer({ halts: true });
    expect(await turnUntilDone(consumer, TRIES_MAX + 2)).toBe(TRIES_MAX + 2);
    expect(await listSetAside(open.database)).toEqual([]);
    expect(await readProjection()).toEqual([]);
    expect(consumer.state(new Date(Date.now() + 60_000)).lagMs).toBeGreaterThanOrEqual(60_000);
    broken = () => undefined;
    await consumer.turn();
    expect(consumer.state(new Date()).lagMs).toBeLessThan(60_000);
  });

  it('stops after too many of them: then it is not the events that are broken', async () => {
    await open.database.jobTransaction((tx) =>
      tx.execute(sql`
        insert into set_aside_events (publisher, stream, xid, id, topic, at, payload, subject, kind, frames, tries)
        select 'population', 'outbox', '1'::xid8, gen_random_uuid(), 'person.corrected', now(), '{}', null, 'RangeError', '', 5
        from generate_series(1, ${SET_ASIDE_MAX}::integer)`),
    );
    await tell(lan, 'one more', true);
    await everythingIsVisible(1);
    expect(await turnUntilDone(newConsumer(), TRIES_MAX + 2)).toBe(TRIES_MAX + 2);
    expect(await listSetAside(open.database)).toHaveLength(SET_ASIDE_MAX);
  });

  it('loses nothing and applies nothing twice when several consumers and a replay are at it together', async () => {
    for (let index = 0; index < 12; index += 1)
      await tell(index % 3 === 0 ? lan : minh, `${index}`, index === 3);
    await everythingIsVisible(12);
    await Promise.all(Array.from({ length: 4 }, () => turnUntilDone(newConsumer())));
    expect(await listSetAside(open.database)).toHaveLength(3);
    broken = () => undefined;
    await Promise.all(
      Array.from({ length: 3 }, () => replaySetAside(open.database, [subscription], occasion)),
    );
    const applied = await readProjection();
    expect([...applied].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 12 }, (_none, index) => `${index}`),
    );
    const ofLan = applied.filter((text) => Number(text) % 3 === 0);
    expect(ofLan).toEqual(['0', '3', '6', '9']);
  });
});

describe('Every topic that a register publishes', () => {
  it('says whom or what it is about', () => {
    const topics = subgraphs.flatMap(({ publishes }) => Object.keys(publishes));
    expect(topics.length).toBeGreaterThan(5);
    expect(topics.filter((topic) => !Object.hasOwn(eventSubjects, topic))).toEqual([]);
    const taken = subgraphs.flatMap(({ subscriptions }) =>
      subscriptions.filter(({ halts }) => !halts).flatMap(({ topics: wanted }) => wanted),
    );
    expect(taken.filter((topic) => !Object.hasOwn(eventSubjects, topic))).toEqual([]);
  });
});
