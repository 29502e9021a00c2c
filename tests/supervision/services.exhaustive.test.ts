/** `npm run start:services` as a whole: twenty starts in the way of others, every part killed under load, and no orphan. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { subgraphNames } from '../../schema/files.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { databaseVariables, startCommand } from '../support/processes.ts';
import { signInAt } from '../support/signIn.ts';
import {
  type Living,
  listParts,
  listTraces,
  putUnderLoad,
  startLiving,
  until,
  untilAllAnswers,
} from './living.ts';

const HOST = '127.0.0.1';
const STARTS = 20;
const ROUNDS = 3;
/** Twice seven processes in each start, on a machine that many share. */
const PATIENCE_MS = 3 * 60 * 60_000;
let test: TestHouse;
let folder: string;
let living: Living | undefined;
const thieves: Server[] = [];

beforeAll(async () => {
  test = await openHouse();
}, 300_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mot-lan-services-'));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  await living?.end('SIGKILL');
  living = undefined;
  for (const thief of thieves.splice(0)) thief.close();
  await until(() => listTraces(folder).length === 0);
  await removeEmbeddedPostgres(join(folder, 'data'), () => undefined);
  rmSync(folder, { recursive: true, force: true });
});
afterAll(async () => {
  await test?.close();
});

/** Takes the port that a register was told, while that is still loading. Gives whether it came first. */
async function takePortOf(supervisor: number | undefined, name: string): Promise<boolean> {
  for (;;) {
    const port = Number(listParts(supervisor).get(name)?.variables.get('PORT'));
    if (port > 0) {
      const thief = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
      return new Promise((resolve) => {
        thief.once('error', () => resolve(false));
        thief.listen(port, HOST, () => {
          thieves.push(thief);
          resolve(true);
        });
      });
    }
    await sleep(5);
  }
}

/** Which register answers where its peers were told. */
async function whoAnswers(supervisor: number | undefined): Promise<(string | undefined)[]> {
  const told = listParts(supervisor).get('gateway')?.variables;
  return Promise.all(
    subgraphNames.map(async (name) => {
      const answer = await fetch(`${told?.get(`SUBGRAPH_URL_${name.toUpperCase()}`)}/health/live`);
      return ((await answer.json()) as { subgraph?: string }).subgraph;
    }),
  );
}

it(
  `start:services is ready with every register where its peers were told, in ${STARTS} starts with a port taken in each`,
  async () => {
    let taken = 0;
    for (let start = 0; start < STARTS; start += 1) {
      const variables = { DATA_DIRECTORY: folder, ...databaseVariables(test) };
      const command = startCommand(['app/commands/services.ts'], { LOG_LEVEL: 'error', ...variables });
      const name = subgraphNames[start % subgraphNames.length] ?? '';
      if (await takePortOf(command.child.pid, name)) taken += 1;
      await command.find(/GraphQL +(http:\/\/[\d.]+:\d+)\/graphql$/);
      expect(await whoAnswers(command.child.pid)).toEqual(subgraphNames);
      expect(command.lines.filter((line) => line.includes('a port was taken'))).toHaveLength(1);
      expect(await command.end('SIGTERM')).toBe(0);
      expect(listTraces(folder)).toEqual([]);
      for (const thief of thieves.splice(0)) thief.close();
    }
    expect(taken).toBe(STARTS);
  },
  PATIENCE_MS,
);

it(
  'each part that is killed under load comes back by itself; in between there are codes and never a wrong answer',
  async () => {
    living = await startLiving('services', { DATA_DIRECTORY: join(folder, 'data') });
    const { origin, child } = living;
    const token = await signInAt(origin, 'lan');
    await untilAllAnswers(origin, token);
    const back: string[] = [];
    const told = await whoAnswers(child.pid);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const part of [...subgraphNames, 'gateway']) {
        const load = putUnderLoad(origin, token);
        await sleep(500);
        const before = listParts(child.pid).get(part)?.pid ?? 0;
        process.kill(before, 'SIGKILL');
        expect(await until(() => ![undefined, before].includes(listParts(child.pid).get(part)?.pid))).toBe(
          true,
        );
        back.push(`${part} ${await untilAllAnswers(origin, token)} ms`);
        const outcomes = await load.stop();
        expect([...outcomes.keys()].filter((outcome) => outcome.startsWith('WRONG'))).toEqual([]);
        if (part !== 'gateway') expect(outcomes.get('NOBODY') ?? 0).toBe(0);
      }
    expect(await whoAnswers(child.pid)).toEqual(told);
    console.log(back.join(', '));
    expect(await living.end('SIGTERM')).toBe(0);
    expect(listTraces(folder)).toEqual([]);
  },
  PATIENCE_MS,
);

it('a part that was killed a moment before the end is not started again, and nothing is left', async () => {
  living = await startLiving('services', { DATA_DIRECTORY: folder, ...databaseVariables(test) });
  for (const part of ['population', 'gateway'])
    process.kill(listParts(living.child.pid).get(part)?.pid ?? 0, 'SIGKILL');
  await living.find(/population đã dừng \(ended: (SIGKILL)\)/);
  expect(await living.end('SIGINT')).toBe(0);
  await sleep(1_000);
  expect(listTraces(folder)).toEqual([]);
  expect(living.lines.filter((line) => line.includes('running again'))).toEqual([]);
});

it.each([
  ['when all is ready', /GraphQL +(http:\S+)\/graphql$/],
  ['while its parts are starting', /^ +(procedures|population|warehouse) http/],
  ['before any part has started', /(Một Lần)/],
])('nothing is left of start:services when it is killed by force %s', async (_when, line) => {
  const command = startCommand(['app/commands/services.ts'], {
    DATA_DIRECTORY: join(folder, 'data'),
    PEOPLE: '200',
  });
  await command.find(line);
  await command.end('SIGKILL');
  expect(await until(() => listTraces(folder).length === 0)).toBe(true);
});

/** It may have ended since it was listed. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

it('a part that dies again and again ends everything with a clear sentence', async () => {
  living = await startLiving('services', { DATA_DIRECTORY: folder, ...databaseVariables(test) });
  const { child, lines, ended } = living;
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  while (!gone) {
    const found = listParts(child.pid).get('payments');
    if (found !== undefined) killIfThere(found.pid);
    await sleep(20);
  }
  expect(await ended).toBe(1);
  expect(lines.filter((line) => line.startsWith('✗'))).toEqual([
    expect.stringMatching(/^✗ payments đã dừng 10 lần trong 300 giây.*giving up/),
  ]);
  expect(listTraces(folder)).toEqual([]);
});
