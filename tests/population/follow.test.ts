/** A register follows a source: what goes in, what stops it, and what somebody decides. */
import { join } from 'node:path';
import postgres from 'postgres';
import { DatabaseFailure } from '../../kernel/database.ts';
import { personIdOfNumber } from '../../kernel/identity.ts';
import { Follower, type FollowerParts } from '../../kernel/sources/follow.ts';
import { acceptSource, listSources, retrySource } from '../../kernel/sources/standing.ts';
import type { StopCode } from '../../kernel/sources/stops.ts';
import { importPeople } from '../../subgraphs/population/actions/importPeople.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { makeKey, openSource, type TestSource, TOO_MANY_BYTES } from '../support/source.ts';

let open: TestHouse;
let owner: postgres.Sql;
const sources: TestSource[] = [];
const stops: string[] = [];

beforeAll(async () => {
  open = await openHouse({ only: ['population'] });
  owner = postgres(open.ownerUrl('population'), { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await Promise.all(sources.map((source) => source.close()));
  await owner.end();
  await open.close();
});

let named = 0;
async function start(keys?: Parameters<typeof openSource>[2]): Promise<TestSource> {
  named += 1;
  const source = await openSource(`source-${named}`, 'people', keys);
  sources.push(source);
  return source;
}

/** Another process each time, which looks without a pause. */
const follower = ({ source }: TestSource, changes: Partial<FollowerParts> = {}): Follower =>
  new Follower({
    ...{ database: open.house.get('population').database, keys: testKeys, take: importPeople },
    ...{ source: { ...source, intervalSeconds: 0 }, synthetic: false, now: () => new Date() },
    onStopped: (_source, { stop }) => stops.push(stop),
    ...changes,
  });
const follow = (source: TestSource, changes?: Partial<FollowerParts>) => follower(source, changes).turn();

let serial = 0;
const next = (changes: object = {}) => {
  serial += 1;
  return {
    ...{ personalNumber: `001190${600_000 + serial}`, version: 1, recordedAt: '2026-06-01T08:00:00+07:00' },
    ...{ fullName: 'Trịnh Thị Hạnh', gender: 'FEMALE', birthDate: '1990-02-03', lifeStatus: 'ALIVE' },
    ...changes,
  };
};
const people = (count: number) => Array.from({ length: count }, () => next());

async function stateOf({ source: { name } }: TestSource) {
  const found = (await listSources(open.house.get('population').database)).find(
    ({ source }) => source === name,
  );
  if (found === undefined) return undefined;
  const { number, newest, stop, stopNumber, letters } = found;
  return { number, newest, stop, stopNumber, letters };
}
const isIn = async ({ personalNumber }: { personalNumber: string }) =>
  (await owner`select 1 from people where person_id = ${personIdOfNumber(testKeys, personalNumber)}`)
    .length === 1;
const timesTold = async ({ personalNumber }: { personalNumber: string }) =>
  (
    await owner`select 1 from outbox where payload ->> 'personId' = ${personIdOfNumber(testKeys, personalNumber)}`
  ).length;
const deciding = { by: 'Nguyễn Văn Vận Hành', reason: 'Nguồn đã xác nhận', at: new Date() };

describe('A register that follows a source', () => {
  it('takes in what is published, batch by batch, and nothing twice', async () => {
    const source = await start();
    expect([await follow(source), await stateOf(source)]).toMatchObject([0, { number: 0, stop: null }]);
    const first = people(450);
    await source.publish(first);
    // A turn ends after some seconds; the next one goes on.
    let taken = 0;
    for (let more = await follow(source); more > 0; more = await follow(source)) taken += more;
    expect(taken).toBe(3);
    expect(await stateOf(source)).toEqual({ number: 3, newest: 3, stop: null, stopNumber: null, letters: 0 });
    const [one] = first;
    await source.publish([{ ...one, version: 2, fullName: 'Trịnh Mỹ Hạnh' }, first[1] as object]);
    expect(await follow(source)).toBe(1);
    expect(await timesTold(one as never)).toBe(2);
    expect(await timesTold(first[1] as never)).toBe(1);
  }, 60_000);

  it('goes on where it was when its process died with a batch half taken in', async () => {
    const source = await start();
    const [one, other] = [next(), next()];
    await source.publish([one]);
    await source.publish([other]);
    let batches = 0;
    const dies = follow(source, {
      take: (database, keys, order) =>
        importPeople(database, keys, {
          ...order,
          also: async (tx, report) => {
            await order.also?.(tx, report);
            batches += 1;
            if (batches === 2) throw new Error('killed');
          },
        }),
    });
    await expect(dies).rejects.toThrow('killed');
    expect([await isIn(one), await isIn(other), await stateOf(source)]).toMatchObject([
      true,
      false,
      { number: 1 },
    ]);
    expect(await follow(source)).toBe(1);
    expect([await timesTold(one), await timesTold(other)]).toEqual([1, 1]);
  });

  it('is one process at a time, for each source', async () => {
    const source = await start();
    await source.publish([next()]);
    let free: () => void = () => undefined;
    const slow = follow(source, {
      ask: () => new Promise((resolve) => (free = () => resolve('NONE'))),
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await follow(source)).toBe(0);
    free();
    await slow;
    expect(await follow(source)).toBe(1);
  });

  it('goes on at its next turn when nobody heard that it had the lead', async () => {
    const source = await start();
    await source.publish([next()]);
    const { database } = open.house.get('population');
    const done = database.jobStatement.bind(database);
    const late = jest.spyOn(database, 'jobStatement').mockImplementationOnce(async (query) => {
      await done(query);
      throw new DatabaseFailure('57014');
    });
    const process = follower(source);
    await expect(process.turn()).rejects.toThrow(DatabaseFailure);
    late.mockRestore();
    expect([await follow(source), await process.turn()]).toEqual([0, 1]);
  });

  it('believes the key that replaces another, while both are named', async () => {
    const [old, replacing] = await Promise.all([makeKey('2025'), makeKey('2026', 'ES256')]);
    const source = await start([old, replacing]);
    await source.publish([next()], old);
    await source.publish([next()], replacing);
    expect([await follow(source), await stateOf(source)]).toMatchObject([2, { number: 2, stop: null }]);
  });

  it('waits for a source that does not answer, and keeps where it is', async () => {
    const source = await start();
    await source.publish([next()]);
    await follow(source);
    source.remove('latest');
    await expect(follow(source)).rejects.toThrow();
    const wrong = { ...source.source, url: `${source.source.url}/nowhere`, intervalSeconds: 0 };
    await expect(follow(source, { source: wrong })).rejects.toThrow();
    source.write('other', Buffer.from('another'));
    const stranger = { ...source.source, tokenFile: join(source.folder, 'other'), intervalSeconds: 0 };
    await expect(follow(source, { source: stranger })).rejects.toMatchObject({ name: 'HTTP_401' });
    expect(await stateOf(source)).toMatchObject({ number: 1, stop: null });
  });
});

const one = (person: object = next()): string => JSON.stringify(person);
const later = new Date(Date.now() + 3_600_000).toISOString();
/** What a source can do wrong after a good batch; its second one, unless another is said. */
const wrongs: readonly (readonly [StopCode, string, (source: TestSource) => Promise<unknown> | unknown])[] = [
  [
    'MALFORMED',
    'a batch that is none',
    async (source) => {
      await source.put(2, one());
      source.write('2', Buffer.from('<html>nginx</html>'));
    },
  ],
  ['MALFORMED', 'a newest that is none', (source) => source.write('latest', Buffer.from('{}'))],
  [
    'KEY_UNKNOWN',
    'a key that nobody named',
    async (source) => source.put(2, one(), {}, { key: await makeKey('strange') }),
  ],
  [
    'SIGNATURE_WRONG',
    'a forged key of the same name',
    async (source) => source.put(2, one(), {}, { key: await makeKey('one') }),
  ],
  ['SOURCE_FOREIGN', 'a batch of another source', (source) => source.put(2, one(), { source: 'thue' })],
  ['KIND_FOREIGN', 'a batch of another kind', (source) => source.put(2, one(), { kind: 'documents' })],
  [
    'NUMBER_GAP',
    'a batch too many',
    async (source) => {
      await source.put(3, one(), { previous: source.digestOf(1) });
      source.write('2', source.read('3'));
    },
  ],
  [
    'NUMBER_BACK',
    'a history that is shorter than before',
    async (source) => {
      const before = source.read('latest');
      await source.publish([next()]);
      await follow(source);
      source.write('latest', before);
    },
  ],
  [
    'NUMBER_BACK',
    'an old batch in the place of a new one',
    async (source) => {
      await source.put(2, one());
      source.write('2', source.read('1'));
    },
  ],
  ['FORK', 'another batch under the same number', (source) => source.put(1, one())],
  [
    'FORK',
    'a batch that follows another than the one that is in',
    (source) => source.put(2, one(), { previous: 'a'.repeat(64) }),
  ],
  [
    'TIME_BACK',
    'a batch from before the last one',
    (source) => source.put(2, one(), { issuedAt: '2026-01-01T00:00:00+07:00' }),
  ],
  ['FROM_THE_FUTURE', 'a batch of a day to come', (source) => source.put(2, one(), { issuedAt: later })],
  [
    'TOO_LARGE',
    'more records than one transaction takes',
    (source) => source.put(2, people(201).map(one).join('\n')),
  ],
  ['TOO_LARGE', 'more bytes than a batch may have', (source) => source.put(2, 'x'.repeat(TOO_MANY_BYTES))],
  ['COUNT_WRONG', 'fewer records than were signed', (source) => source.put(2, one(), { count: 2 })],
  [
    'DIGEST_WRONG',
    'records that were changed on the way',
    async (source) => {
      await source.put(2, one());
      source.write('2', Buffer.concat([source.read('2'), Buffer.from(`\n${one()}`)]));
    },
  ],
];

/** Told by what the source says to be its newest batch. */
const UNREAD = new Set(['a newest that is none', 'a key that nobody named', 'a forged key of the same name']);
const OTHER_BATCH: Record<string, number> = {
  'a batch too many': 2,
  'a history that is shorter than before': 1,
  'another batch under the same number': 1,
};

describe('A source that does wrong', () => {
  it.each(wrongs)('stands still with %s: %s; nothing of it is in', async (stop, what, doWrong) => {
    const source = await start();
    await source.publish([next()]);
    await follow(source);
    const before = await owner`select 1 from people`;
    await doWrong(source);
    const standing = await stateOf(source);
    await follow(source).catch(() => undefined);
    // The batch that it is about; of what cannot be read nobody knows which it is.
    const stopNumber = UNREAD.has(what) ? null : (OTHER_BATCH[what] ?? 2);
    expect(await stateOf(source)).toMatchObject({ number: standing?.number, stop, stopNumber });
    expect(stops.at(-1)).toBe(stop);
    // Nobody asks it any more, and it is said once.
    const said = stops.length;
    await follow(source, { ask: () => Promise.reject(new Error('asked')) });
    expect(stops).toHaveLength(said);
    const grew = stop === 'NUMBER_BACK' && standing?.number === 2 ? 1 : 0;
    expect((await owner`select 1 from people`).length).toBe(before.length + grew);
  });

  it('stands still with NUMBER_GAP where a batch that it said to have stays away', async () => {
    const source = await start();
    await source.put(1, one(), {}, { latest: true });
    await source.put(2, one());
    source.remove('1');
    const process = follower(source);
    for (let times = 1; times < 5; times += 1) await expect(process.turn()).rejects.toThrow();
    await process.turn();
    expect(await stateOf(source)).toMatchObject({ number: 0, stop: 'NUMBER_GAP', stopNumber: 1 });
  });

  it('is told of a gap soon, however seldom it is asked', async () => {
    const source = await start();
    await source.put(1, one(), {}, { latest: true });
    source.remove('1');
    const once = follower(source, { source: { ...source.source, intervalSeconds: 86_400 } });
    while ((await stateOf(source))?.stop == null) {
      await once.turn().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await stateOf(source)).toMatchObject({ stop: 'NUMBER_GAP', stopNumber: 1 });
  });

  it('lets the others go on', async () => {
    const [wrong, good] = [await start(), await start()];
    await wrong.put(1, one(), { source: 'thue' });
    const person = next();
    await good.publish([person]);
    await Promise.all([follow(wrong), follow(good)]);
    expect([await stateOf(wrong), await isIn(person)]).toMatchObject([{ stop: 'SOURCE_FOREIGN' }, true]);
  });

  it('goes on once its cause is mended and somebody says so, who stays on record', async () => {
    const source = await start();
    const person = next();
    await source.put(1, one(person), {}, { key: await makeKey('one') });
    await follow(source);
    await source.put(1, one(person));
    expect([await follow(source), await isIn(person)]).toEqual([0, false]);
    const { database } = open.house.get('population');
    expect(await retrySource(database, source.source.name, deciding)).toBe(true);
    expect([await follow(source), await isIn(person)]).toEqual([1, true]);
    expect(await retrySource(database, source.source.name, deciding)).toBe(false);
    expect(
      await owner`select decision, decided_by, code, before, after from source_decisions where source = ${source.source.name}`,
    ).toEqual([{ decision: 'RETRY', decided_by: deciding.by, code: 'SIGNATURE_WRONG', before: 0, after: 0 }]);
  });

  it('goes on at another batch where somebody accepts that: behind a gap, and with a history that begins anew', async () => {
    const source = await start();
    const [lost, kept, anew] = [next(), next(), next()];
    await source.publish([next()]);
    await follow(source);
    await source.publish([lost]);
    await source.publish([kept]);
    source.write('2', source.read('3'));
    await follow(source);
    const { database } = open.house.get('population');
    expect(await acceptSource(database, source.source.name, 3, deciding)).toBe(true);
    expect([await follow(source), await isIn(kept), await isIn(lost)]).toEqual([1, true, false]);
    for (const name of ['1', '2', '3', 'latest']) source.remove(name);
    source.now = () => new Date(Date.now() - 60_000);
    await source.publish([anew, kept]);
    await follow(source);
    expect(await stateOf(source)).toMatchObject({ number: 3, stop: 'NUMBER_BACK' });
    await acceptSource(database, source.source.name, 1, deciding);
    expect([await follow(source), await isIn(anew), await timesTold(kept)]).toEqual([1, true, 1]);
  });
});
