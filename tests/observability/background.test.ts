/** A projection is poisoned in a running system: everything that an operator is to see of it, and how it is mended. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { ConnectionLost } from '../../kernel/connection.ts';
import { Task } from '../../platform/background.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import { collect, openCanaryObserver } from '../support/canary.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const WITHIN_MS = 60_000;
const lines: Record<string, unknown>[] = [];
let observer: Observer;
let test: TestHouse;
let population: postgres.Sql;
let dossiers: postgres.Sql;

beforeAll(async () => {
  observer = openCanaryObserver({ onLine: (line) => void lines.push(line) });
  test = await openHouse({
    observer,
    only: ['population', 'dossiers'],
    // The others have nothing to tell.
    elsewhere: () => ({ send: async () => ({ status: 200, body: [] }), close: async () => undefined }),
    background: { pollMs: 50, pauseMs: { first: 20, most: 20 } },
  });
  await test.house.settle();
  const quiet = { max: 1, onnotice: () => undefined };
  population = postgres(test.ownerUrl('population'), quiet);
  dossiers = postgres(test.ownerUrl('dossiers'), quiet);
}, 120_000);
afterAll(async () => {
  await Promise.all([population, dossiers].map((sql) => sql?.end({ timeout: 5 })));
  await test?.close();
});

async function until(done: () => Promise<boolean> | boolean): Promise<void> {
  const giveUp = Date.now() + WITHIN_MS;
  while (!(await done())) {
    if (Date.now() > giveUp) throw new Error(`it did not happen: ${JSON.stringify(lines.slice(-6))}`);
    await sleep(25);
  }
}

/** The value of a series of the scrape by its labels. */
async function seriesOf(name: string, ...labels: string[]): Promise<number | undefined> {
  const found = (await observer.metrics.scrape())
    .split('\n')
    .find((line) => line.startsWith(`${name}{`) && labels.every((label) => line.includes(label)));
  return found === undefined ? undefined : Number(found.split(' ').at(-1));
}

const OURS = ['subgraph="dossiers"', 'publisher="population"'];
const register = async (personId: string, hash: string): Promise<void> => {
  await population`insert into outbox (topic, payload) values ('person.registered',
    ${population.json({ personId, aliases: [], typedHashes: [hash] })})`;
};
const isKnown = async (hash: string): Promise<boolean> =>
  (await dossiers`select 1 from identity_hashes where typed_hash = ${hash}`).length > 0;

/** Runs `npm run events` on the databases of this test. */
function runEvents(...words: string[]): Promise<{ code: number | null; said: string }> {
  const env = childEnvironment({ NODE_OPTIONS: '', DATABASE_URL_DOSSIERS: test.ownerUrl('dossiers') });
  const program = ['--import', 'tsx', 'app/commands/events.ts', ...words];
  const child = spawn(process.execPath, program, { cwd: projectRoot, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  return new Promise((resolve) =>
    child.once('close', (code) => {
      collect('process', said);
      resolve({ code, said });
    }),
  );
}

describe('A projection that an event cannot be applied to', () => {
  const [poisoned, healthy] = [randomUUID(), randomUUID()];

  it(
    'is told in the log and counted, the event is set aside with an alarm, and the feed goes on',
    async () => {
      await dossiers`alter table identity_hashes add constraint poisoned check (typed_hash <> 'hash of the poisoned')`;
      await register(poisoned, 'hash of the poisoned');
      await register(healthy, 'hash of the healthy');
      test.house.run();
      await until(() => lines.some(({ event }) => event === 'background'));
      expect(lines.find(({ event }) => event === 'background')).toMatchObject({
        level: 'error',
        subgraph: 'dossiers',
        publisher: 'population',
        work: 'feed',
        state: 'FAILED',
        kind: 'database failure 23514 (poisoned)',
        frames: expect.stringMatching(/^subgraphs\/dossiers\/database\/toldPeople\.ts:/),
        count: 1,
      });
      await until(() => isKnown('hash of the healthy'));
      await until(() => lines.some(({ event }) => event === 'event-set-aside'));
      expect(lines.find(({ event }) => event === 'event-set-aside')).toMatchObject({
        level: 'error',
        subgraph: 'dossiers',
        publisher: 'population',
        topic: 'person.registered',
        kind: 'database failure 23514 (poisoned)',
        eventId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      await until(() => lines.some(({ event, state }) => event === 'background' && state === 'RECOVERED'));
      // What is told later of the same person waits behind it; of anybody else it does not.
      const last = randomUUID();
      await register(poisoned, 'later hash');
      await register(last, 'hash of the last');
      await until(() => isKnown('hash of the last'));
      expect(await seriesOf('mot_lan_background_failures_total', 'part="dossiers"', 'work="feed"')).toBe(4);
      expect(await seriesOf('mot_lan_events_set_aside', ...OURS)).toBeGreaterThan(0);
      expect(await isKnown('hash of the poisoned')).toBe(false);
      expect(await isKnown('later hash')).toBe(false);
    },
    WITHIN_MS * 2,
  );

  it(
    'is mended: npm run events lists what waits, and applies it in order once the cause is gone',
    async () => {
      const listed = await runEvents('list', 'dossiers');
      expect(listed.code).toBe(1);
      expect(listed.said).toContain('database failure 23514 (poisoned), 5');
      expect(listed.said.match(/waits behind/g)).toHaveLength(1);
      expect(listed.said).not.toContain(poisoned);
      await dossiers`alter table identity_hashes drop constraint poisoned`;
      const replayed = await runEvents('replay', 'dossiers');
      expect([replayed.code, replayed.said]).toEqual([0, expect.stringContaining('✓ 2 ')]);
      expect([await isKnown('hash of the poisoned'), await isKnown('later hash')]).toEqual([false, true]);
    },
    WITHIN_MS * 2,
  );

  it(
    'shows by its lag that it has stopped, when its database does not let it write',
    async () => {
      expect(await seriesOf('mot_lan_feed_lag_seconds', ...OURS)).toBeLessThan(30);
      await dossiers`revoke update on inbox_offsets from job_dossiers`;
      await register(randomUUID(), 'hash that waits');
      const before =
        (await seriesOf('mot_lan_background_failures_total', 'part="dossiers"', 'work="feed"')) ?? 0;
      await until(async () => {
        const now = await seriesOf('mot_lan_background_failures_total', 'part="dossiers"', 'work="feed"');
        return (now ?? 0) > before + 2;
      });
      await until(async () => ((await seriesOf('mot_lan_feed_lag_seconds', ...OURS)) ?? 0) > 0.5);
      await dossiers`grant update on inbox_offsets to job_dossiers`;
      await until(() => isKnown('hash that waits'));
      await until(async () => ((await seriesOf('mot_lan_feed_lag_seconds', ...OURS)) ?? 9) < 0.5);
    },
    WITHIN_MS * 2,
  );
});

describe('A feed whose register does not listen yet', () => {
  it(
    'is no error while the system starts: it waits, is counted, and goes on; later it is one',
    async () => {
      const said: Record<string, unknown>[] = [];
      const told = openCanaryObserver({ onLine: (line) => void said.push(line) });
      let isThere = false;
      const starting = await openHouse({
        observer: told,
        only: ['dossiers'],
        elsewhere: () => ({
          send: async () => {
            if (!isThere) throw new ConnectionLost({ code: 'ECONNREFUSED' });
            return { status: 200, body: [] };
          },
          close: async () => undefined,
        }),
        background: { pollMs: 50, pauseMs: { first: 20, most: 20 } },
      });
      const statesAt = (level: string) =>
        said.filter((line) => line.event === 'background' && line.level === level).map(({ state }) => state);
      starting.house.run();
      await until(() => statesAt('info').includes('WAITING'));
      expect(await told.metrics.scrape()).toMatch(
        /mot_lan_background_failures_total\{.*work="feed".*\} [1-9]/,
      );
      isThere = true;
      await until(() => statesAt('info').includes('RECOVERED'));
      expect(statesAt('error')).toEqual([]);
      isThere = false;
      await until(() => statesAt('error').includes('FAILED'));
      await starting.close();
    },
    WITHIN_MS * 2,
  );
});

describe('A task of the background', () => {
  it('pauses longer after each failure, tells each, and says when it goes on', async () => {
    let fails = true;
    let runs = 0;
    const told: string[] = [];
    const task = new Task({
      run: async () => {
        runs += 1;
        if (fails) throw new Error('down');
      },
      pauseMs: { first: 30, most: 10_000 },
      onFailure: (error, failures) => told.push(`${(error as Error).message} ${failures}`),
      onRecovered: (failures) => told.push(`recovered ${failures}`),
    });
    await task.turn();
    await task.turn();
    expect([runs, told]).toEqual([1, ['down 1']]);
    fails = false;
    await sleep(60);
    await task.turn();
    expect([runs, told]).toEqual([2, ['down 1', 'recovered 1']]);
    await task.turn();
    expect(runs).toBe(3);
  });

  it('misses no wake: at whatever moment one comes, a turn begins after it', async () => {
    let [told, seen] = [0, 0];
    const task = new Task({
      run: async () => {
        const found = told;
        await sleep(4);
        seen = found;
      },
      onFailure: () => undefined,
      onRecovered: () => undefined,
    });
    const tell = (): void => {
      told += 1;
      task.wake();
    };
    // While it is at work, while it rests, while it sleeps: nothing but these two wakes.
    for (let moment = 0; moment < 40; moment += 2) {
      tell();
      await sleep(moment);
      tell();
      await until(() => seen === told);
    }
    await task.close();
  });

  it('takes another turn when it is woken during one, and none when it is closed', async () => {
    let runs = 0;
    let finish: () => void = () => undefined;
    const task = new Task({
      run: () => {
        runs += 1;
        return new Promise<void>((resolve) => {
          finish = resolve;
        });
      },
      onFailure: () => undefined,
      onRecovered: () => undefined,
    });
    task.wake();
    task.wake();
    task.wake();
    expect(runs).toBe(1);
    finish();
    await until(() => runs === 2);
    task.wake();
    const closed = task.close();
    finish();
    await closed;
    task.wake();
    expect(runs).toBe(2);
  });
});
