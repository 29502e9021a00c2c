/** `npm run seed` fills what the first start would fill, once, in memory that does not grow with the nation. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Sql } from 'postgres';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { seed as seedPopulation } from '../../subgraphs/population/database/seed.ts';
import { seed as seedWarehouse } from '../../subgraphs/warehouse/database/seed.ts';
import { testKeys } from '../support/house.ts';

// Only after a collection does the heap tell what is kept.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-seed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Seeded {
  code: number | null;
  said: string;
}

function run(people: number): Promise<Seeded> {
  const words = ['--import', 'tsx', 'app/commands/seed.ts', '--people', String(people)];
  const child = spawn(process.execPath, words, {
    cwd: projectRoot,
    env: childEnvironment({ NODE_OPTIONS: '', DATA_DIRECTORY: folder }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

describe('npm run seed', () => {
  it('fills every register, says how far it is, and changes nothing when it is run again', async () => {
    const first = await run(5_000);
    expect(first.code).toBe(0);
    expect(first.said).toMatch(/population +đã sẵn sàng \(ready\): 5000 người/);
    expect(first.said).toContain('(done)');
    const second = await run(2_000);
    expect(second.code).toBe(0);
    expect(second.said).toContain('they hold a nation already');
    expect(second.said).not.toContain('(ready)');
  });

  it.each([
    ['population', seedPopulation],
    ['warehouse', seedWarehouse],
  ] as const)('remembers nobody of those whom it has written: %s', async (_name, seed) => {
    const heaps: { people: number; bytes: number }[] = [];
    await seed({
      sql: forgettingSql(),
      keys: testKeys,
      people: 50_000,
      report: () => undefined,
      progress: (people) => {
        if (people < (heaps.length + 1) * 5_000) return;
        collectGarbage();
        heaps.push({ people, bytes: process.memoryUsage().heapUsed });
      },
    });
    expect(heaps.length).toBeGreaterThanOrEqual(9);
    // An id, a name and a key of everybody would be ten.
    const grown = (heaps.at(-1)?.bytes ?? 0) - (heaps[0]?.bytes ?? 0);
    expect(grown / 2 ** 20).toBeLessThan(4);
  });
});

const forget = (_chunk: unknown, _encoding: string, done: () => void): void => done();

/** Takes every statement and keeps nothing of it. */
function forgettingSql(): Sql {
  const take = (first: unknown) =>
    Array.isArray(first) && 'raw' in first
      ? Object.assign(Promise.resolve([]), { writable: async () => new Writable({ write: forget }) })
      : { rows: first };
  return take as unknown as Sql;
}
