/** `npm start` as a whole: its PostgreSQL killed under load, a disk that is really full, and no orphan. */
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { removeEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { findRunningPostgres } from '../../platform/embedded/running.ts';
import { signInAt } from '../support/signIn.ts';
import { mountSmallDisk, type SmallDisk } from '../support/smallDisk.ts';
import {
  ask,
  CATALOGUE,
  type Living,
  listTraces,
  OWN_NAME,
  putUnderLoad,
  startLiving,
  until,
  untilAllAnswers,
} from './living.ts';

const KILLS = 5;
let folder: string;
let data: string;
let disk: SmallDisk | undefined;
let living: Living | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mot-lan-start-'));
  chmodSync(folder, 0o755);
  data = join(folder, 'data');
});
afterEach(async () => {
  await living?.end('SIGKILL');
  living = undefined;
  await until(() => listTraces(folder).length === 0);
  await removeEmbeddedPostgres(data, () => undefined);
  disk?.unmount();
  disk = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const postmaster = (): number =>
  Number(readFileSync(join(data, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
const metricsOf = async ({ lines }: Living): Promise<string> => {
  const admin = lines.map((line) => /(http:\S+)\/metrics$/.exec(line)?.[1]).find(Boolean);
  return (await fetch(`${admin}/metrics`)).text();
};
const wrong = (outcomes: Map<string, number>) =>
  [...outcomes.keys()].filter((one) => one.startsWith('WRONG'));

it(`npm start survives its PostgreSQL, killed ${KILLS} times under load: codes in between, all back by itself`, async () => {
  living = await startLiving('start', { DATA_DIRECTORY: data });
  const { origin, child } = living;
  const token = await signInAt(origin, 'lan');
  await untilAllAnswers(origin, token);
  const back: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const load = putUnderLoad(origin, token);
    await sleep(500);
    process.kill(postmaster(), 'SIGKILL');
    await living.find(new RegExp(`PostgreSQL đã dừng \\(ended: SIGKILL.*restarting, ${kill + 1} of 10`));
    back.push(await untilAllAnswers(origin, token));
    const outcomes = await load.stop();
    expect(wrong(outcomes)).toEqual([]);
    // The process itself never went away.
    expect([child.exitCode, outcomes.get('NOBODY') ?? 0]).toEqual([null, 0]);
  }
  console.log(`back after ${back.join(', ')} ms`);
  expect(await metricsOf(living)).toContain(`mot_lan_database_restarts_total ${KILLS}`);
  expect(await living.end('SIGTERM')).toBe(0);
  expect(listTraces(folder)).toEqual([]);
});

it('npm start ends with a clear sentence when its PostgreSQL does not start any more', async () => {
  living = await startLiving('start', { DATA_DIRECTORY: data });
  const control = join(data, 'cluster', 'global', 'pg_control');
  renameSync(control, `${control}.aside`);
  process.kill(postmaster(), 'SIGKILL');
  expect(await living.ended).toBe(1);
  expect(living.lines.filter((line) => line.startsWith('✗'))).toEqual([
    expect.stringMatching(/^✗ PostgreSQL đã dừng 10 lần trong 300 giây.*giving up/),
  ]);
  expect(listTraces(folder)).toEqual([]);
});

it('nothing is left of npm start when it is killed by force', async () => {
  living = await startLiving('start', { DATA_DIRECTORY: data });
  await living.end('SIGKILL');
  expect(await until(() => listTraces(folder).length === 0)).toBe(true);
});

/** Writes until the server can write no more: the end of its write-ahead log, which it does not survive. */
async function exhaust(adminUrl: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined, connect_timeout: 5 });
  try {
    for (;;) await sql`select pg_logical_emit_message(false, 'filler', repeat('x', 1000000), true)`;
  } catch {
    // That was the point.
  } finally {
    await sql.end({ timeout: 1 });
  }
}

it('npm start on a disk without a byte left goes on: codes, no data without audit, all back when there is room', async () => {
  disk = mountSmallDisk('400m');
  if (disk === undefined) return;
  data = join(disk.path, 'data');
  living = await startLiving('start', { DATA_DIRECTORY: data, LOG_LEVEL: 'info' });
  const { origin, child } = living;
  const token = await signInAt(origin, 'lan');
  await untilAllAnswers(origin, token);
  const adminUrl = (await findRunningPostgres(data)) ?? '';
  disk.fill();
  const load = putUnderLoad(origin, token, 2);
  await sleep(5_000);
  // The log is on the same disk.
  expect(await metricsOf(living)).toContain('mot_lan_log_writable 0');
  await exhaust(adminUrl);
  await living.find(/PostgreSQL đã dừng.*(the disk is full)/);
  await sleep(20_000);
  console.log(
    'while full',
    [await ask(origin, CATALOGUE, token), await ask(origin, OWN_NAME, token)].join(', '),
  );
  expect(child.exitCode).toBeNull();
  disk.free();
  const back = await untilAllAnswers(origin, token);
  const outcomes = await load.stop();
  console.log(`back after ${back} ms`, Object.fromEntries(outcomes), living.lines.slice(-6).join('\n'));
  expect([wrong(outcomes), outcomes.get('NOBODY') ?? 0]).toEqual([[], 0]);
  expect(await until(() => readFileSync(join(data, 'mot-lan.log'), 'utf8').endsWith('}\n'))).toBe(true);
  expect(await metricsOf(living)).toContain('mot_lan_log_writable 1');
  expect(await living.end('SIGTERM')).toBe(0);
});
