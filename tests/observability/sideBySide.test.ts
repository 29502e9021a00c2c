/** The feeds and jobs of a register do not wait for each other, and what finds nothing to do wakes nobody. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import type { SubgraphName } from '../../schema/files.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const WITHIN_MS = 60_000;
let test: TestHouse;
let population: postgres.Sql;
let dossiers: postgres.Sql;
/** Times that each register outside the house was asked for its feed. */
const asked = new Map<SubgraphName, number>();
let release: () => void = () => undefined;
let hang: Promise<void> | undefined;

beforeAll(async () => {
  test = await openHouse({
    only: ['population', 'dossiers'],
    elsewhere: (name) => ({
      send: async () => {
        asked.set(name, (asked.get(name) ?? 0) + 1);
        if (name === 'procedures') await hang;
        return { status: 200, body: [] };
      },
      close: async () => undefined,
    }),
    // Nothing is done because time has passed: only because somebody was woken.
    background: { pollMs: 2 ** 30 },
  });
  await test.house.settle();
  population = postgres(test.ownerUrl('population'), { max: 1, onnotice: () => undefined });
  dossiers = postgres(test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
}, 120_000);
afterAll(async () => {
  release();
  await Promise.all([population, dossiers].map((sql) => sql?.end({ timeout: 5 })));
  await test?.close();
});

async function until(done: () => Promise<boolean> | boolean): Promise<void> {
  const giveUp = Date.now() + WITHIN_MS;
  while (!(await done())) {
    if (Date.now() > giveUp) throw new Error('it did not happen');
    await sleep(25);
  }
}

describe('The feeds of a register', () => {
  it(
    'are not held up by the one whose publisher hangs',
    async () => {
      hang = new Promise((resolve) => {
        release = resolve;
      });
      asked.clear();
      test.house.run();
      test.house.wake();
      await until(() => (asked.get('procedures') ?? 0) > 0);
      const payload = { personId: randomUUID(), aliases: [], typedHashes: ['hash of somebody'] };
      await population`insert into outbox (topic, payload) values ('person.registered', ${population.json(payload)})`;
      await until(async () => {
        test.house.wake();
        return (
          (await dossiers`select 1 from identity_hashes where typed_hash = 'hash of somebody'`).length > 0
        );
      });
      expect(asked.get('procedures')).toBe(1);
      release();
    },
    WITHIN_MS * 2,
  );

  it(
    'are read once for each time that they are woken: reading them wakes nobody, nor does the work of a job',
    async () => {
      await test.house.settle();
      // What was woken by the last commits comes to rest.
      await sleep(1_000);
      asked.clear();
      test.house.wake();
      await until(() => (asked.get('procedures') ?? 0) > 0);
      await sleep(1_000);
      expect(asked.get('procedures')).toBe(1);
    },
    WITHIN_MS * 2,
  );
});
