import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import {
  type EmbeddedPostgres,
  EmbeddedPostgresFailure,
  EmbeddedPostgresInUse,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../platform/embedded/postgres.ts';
import { findProcessStart } from '../../platform/embedded/processes.ts';
import { TEST_USER } from '../support/account.ts';

// A busy machine may take its time over a first start.
jest.setTimeout(30_000);

const WARM_START_MS = 3_000;
const underRoot = process.getuid?.() === 0;
const supervisor = new URL('../../platform/embedded/postgres.ts', import.meta.url).href;

let parent: string;
let dataDirectory: string;
let lines: string[];
let states: string[];
let givenUp: string[];
const started: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];
const report = (line: string) => lines.push(line);

async function start(directory = dataDirectory, port = 0): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({
    user: TEST_USER,
    dataDirectory: directory,
    port,
    report,
    durable: false,
    restarts: { firstDelayMs: 50, longestDelayMs: 100, windowMs: 60_000, failuresMax: 3 },
    onChange: (state) => states.push(state),
    onGivenUp: (sentence) => givenUp.push(sentence),
  });
  started.push(database);
  return database;
}

/** One query as the superuser, on a connection of its own. */
async function query(adminUrl: string, statement: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function readPostmasterPid(directory = dataDirectory): Promise<number> {
  const file = await readFile(join(directory, 'cluster', 'postmaster.pid'), 'utf8');
  return Number(file.split('\n')[0]);
}

/** Another process of ours that starts the database on the same folder and then just lives. */
async function startInAnotherProcess(): Promise<{ child: ChildProcess; adminUrl: string }> {
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(supervisor)};
    const database = await startEmbeddedPostgres({
      dataDirectory: ${JSON.stringify(dataDirectory)}, user: ${JSON.stringify(TEST_USER)}, durable: false, report: () => {},
    });
    console.log(database.adminUrl);
    setInterval(() => {}, 60_000);`;
  const words = ['--import', 'tsx', '--input-type=module', '-e', script];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [chunk] = await once(child.stdout, 'data');
  return { child, adminUrl: String(chunk).trim() };
}

async function waitForEnd(pid: number): Promise<void> {
  while ((await findProcessStart(pid)) !== undefined) await sleep(10);
}

/** Kills the shell that would end this server with its owner: then it is left behind. */
async function killDeathwatchOf(postmaster: number): Promise<void> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  for (const pid of pids) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    if (words[0] === '/bin/sh' && words.includes(String(postmaster))) {
      process.kill(pid, 'SIGKILL');
      await waitForEnd(pid);
    }
  }
}

async function killHard(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'mot-lan-test-'));
  await chmod(parent, 0o755); // As a project folder usually is: any user may pass through.
  dataDirectory = join(parent, 'data');
});

beforeEach(() => {
  lines = [];
  states = [];
  givenUp = [];
});

afterEach(async () => {
  for (const database of started.splice(0)) await database.stop();
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await removeEmbeddedPostgres(dataDirectory, () => {});
  await rm(parent, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('starts on an empty folder, on loopback only, reading Vietnamese letters as letters', async () => {
    const { adminUrl, host, port, dataDirectory: place } = await start();
    expect(host).toBe('127.0.0.1');
    expect(place).toBe(dataDirectory);
    const [row] = await query(
      adminUrl,
      `select current_setting('server_version_num')::int / 10000 as major, lower('ĐẮK LẮK') as lowered,
        current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
        current_setting('timezone') as zone, current_setting('port')::int as port`,
    );
    expect(row).toEqual({ major: 18, lowered: 'đắk lắk', addresses: host, sockets: '', zone: 'UTC', port });
    await query(adminUrl, 'create extension pg_trgm');
    expect(await query(adminUrl, `select array_length(show_trgm('Đắk'), 1) as trigrams`)).toEqual([
      { trigrams: 4 },
    ]);
    // A slow machine adds lines of progress; the first says what is going on.
    expect(lines[0]).toBe('Lần đầu chạy: đang tạo cơ sở dữ liệu PostgreSQL.');
  });

  it('keeps the data and starts quickly the second time', async () => {
    const first = await start();
    await query(first.adminUrl, 'create table kept as select 7 as answer');
    await first.stop();
    await first.stop();
    const startedAt = Date.now();
    const second = await start();
    expect(Date.now() - startedAt).toBeLessThan(WARM_START_MS);
    expect(await query(second.adminUrl, 'select answer from kept')).toEqual([{ answer: 7 }]);
    expect(lines).toEqual([]);
  });

  it('refuses a wrong password, and no password, also on the first connection', async () => {
    const { adminUrl } = await start();
    const wrong = new URL(adminUrl);
    wrong.password = 'guessed';
    await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    const rules = await query(adminUrl, 'select distinct auth_method from pg_hba_file_rules');
    expect(rules).toEqual([{ auth_method: 'scram-sha-256' }]);
    const { mode } = await stat(join(dataDirectory, 'password'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('refuses a second owner in the same process, and the first goes on', async () => {
    const first = await start();
    const refusal = await start().catch((failure: unknown) => failure);
    expect(refusal).toBeInstanceOf(EmbeddedPostgresInUse);
    expect(refusal).toMatchObject({
      pid: process.pid,
      message: expect.stringContaining(`tiến trình ${process.pid}`),
    });
    expect(await query(first.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('refuses a second owner while another process lives, and takes over after that one is killed', async () => {
    const { child, adminUrl } = await startInAnotherProcess();
    await expect(start()).rejects.toMatchObject({ name: 'EmbeddedPostgresInUse', pid: child.pid });
    const leftover = await readPostmasterPid();
    await killDeathwatchOf(leftover);
    await killHard(child);
    expect(await query(adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    const database = await start();
    expect(lines).toEqual([expect.stringContaining(`tiến trình ${leftover}`)]);
    expect(await readPostmasterPid()).not.toBe(leftover);
    expect(await query(database.adminUrl, 'select answer from kept')).toEqual([{ answer: 7 }]);
  });

  it('ends with the process that started it, also when that is killed', async () => {
    const { child } = await startInAnotherProcess();
    const postmaster = await readPostmasterPid();
    await killHard(child);
    await waitForEnd(postmaster);
    const database = await start();
    expect(await query(database.adminUrl, 'select answer from kept')).toEqual([{ answer: 7 }]);
    expect(lines).toEqual([]);
  });

  it('is started again at its address when the postmaster was killed, and says both', async () => {
    const { adminUrl } = await start();
    const postmaster = await readPostmasterPid();
    process.kill(postmaster, 'SIGKILL');
    while (states.length < 2) await sleep(10);
    expect(states).toEqual(['DOWN', 'UP']);
    expect(lines).toEqual([
      expect.stringMatching(/^! PostgreSQL đã dừng \(ended: SIGKILL, .*postgres\.log\)/),
      expect.stringContaining('PostgreSQL đã chạy lại (running again)'),
    ]);
    expect(await query(adminUrl, 'select answer from kept')).toEqual([{ answer: 7 }]);
    expect(await readPostmasterPid()).not.toBe(postmaster);
  });

  it('gives up in one sentence when it does not start any more', async () => {
    await start();
    const control = join(dataDirectory, 'cluster', 'global', 'pg_control');
    await rename(control, `${control}.aside`);
    process.kill(await readPostmasterPid(), 'SIGKILL');
    while (givenUp.length === 0) await sleep(10);
    await rename(`${control}.aside`, control);
    expect(givenUp).toEqual([
      expect.stringMatching(/^PostgreSQL đã dừng 3 lần trong 60 giây, .* giving up\)\.$/),
    ]);
    expect(states).not.toContain('UP');
  });

  it('recovers when it was killed and stopped before it was there again', async () => {
    const first = await start();
    process.kill(await readPostmasterPid(), 'SIGKILL');
    while (lines.length === 0) await sleep(10);
    await first.stop();
    expect(states).toEqual(['DOWN']);
    const second = await start();
    expect(await query(second.adminUrl, 'select answer from kept')).toEqual([{ answer: 7 }]);
  });

  it('recovers when the owner and its postmaster were both killed', async () => {
    const { child } = await startInAnotherProcess();
    await killHard(child);
    process.kill(await readPostmasterPid(), 'SIGKILL');
    const database = await start();
    expect(await query(database.adminUrl, 'select answer from kept')).toEqual([{ answer: 7 }]);
  });

  it('is not misled by the pid file of a server whose pid now belongs to another program', async () => {
    const pidFile = join(dataDirectory, 'cluster', 'postmaster.pid');
    await writeFile(pidFile, `${process.pid}\n${dataDirectory}/cluster\n`, { mode: 0o644 });
    await writeFile(join(dataDirectory, 'owner.json'), '{"pid":');
    const database = await start();
    expect(await query(database.adminUrl, 'select answer from kept')).toEqual([{ answer: 7 }]);
  });

  it('takes another port when the wanted one is taken, and says which', async () => {
    const blocker: Server = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const address = blocker.address();
    const taken = typeof address === 'object' && address ? address.port : 0;
    const { port } = await start(dataDirectory, taken);
    expect(port).not.toBe(taken);
    expect(lines).toEqual([`Cổng ${taken} đã có chương trình khác dùng: PostgreSQL dùng cổng ${port}.`]);
    blocker.close();
  });

  it('sets a new password when the password file is lost, and keeps the data', async () => {
    await rm(join(dataDirectory, 'password'));
    const database = await start();
    expect(await query(database.adminUrl, 'select answer from kept')).toEqual([{ answer: 7 }]);
  });

  it('says in one readable line why the server does not start', async () => {
    const configuration = join(dataDirectory, 'cluster', 'postgresql.auto.conf');
    const before = await readFile(configuration, 'utf8');
    await writeFile(configuration, "shared_preload_libraries = 'missing_library'\n");
    const failure = await start().catch((reason: unknown) => reason);
    await writeFile(configuration, before);
    expect(failure).toBeInstanceOf(EmbeddedPostgresFailure);
    const message = failure instanceof Error ? failure.message : '';
    expect(message).toMatch(/^PostgreSQL không khởi động được: .*missing_library.*Nhật ký: /);
    expect(message).not.toContain('\n');
  });

  it('repairs a half-made data folder and puts a broken one aside', async () => {
    const halfMade = join(parent, 'half-made');
    await mkdir(join(halfMade, 'cluster.making-1', 'base'), { recursive: true });
    await mkdir(join(halfMade, 'cluster'));
    await writeFile(join(halfMade, 'cluster', 'PG_VERSION'), '18\n');
    const database = await start(halfMade);
    expect(await query(database.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    const names = (await readdir(halfMade)).filter((name) => name.startsWith('cluster'));
    expect(names).toEqual(['cluster', expect.stringMatching(/^cluster\.broken-/)]);
    await database.stop();
    await writeFile(join(halfMade, 'notes.txt'), 'Lan');
    await removeEmbeddedPostgres(halfMade, report);
    expect(await readdir(halfMade)).toEqual(['notes.txt']);
  });

  it('puts the data elsewhere, and says where, when PostgreSQL may not enter the wanted folder', async () => {
    const locked = join(parent, 'locked');
    await mkdir(locked, { mode: 0o700 });
    const wanted = join(locked, 'data');
    const database = await start(wanted);
    expect(await query(database.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    // Only under root does PostgreSQL run as somebody else.
    expect(database.dataDirectory === wanted).toBe(!underRoot);
    expect(lines.some((line) => line.includes(`Dữ liệu nằm ở ${database.dataDirectory}`))).toBe(underRoot);
    await database.stop();
    await removeEmbeddedPostgres(wanted, report);
    await expect(stat(database.dataDirectory)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('stops the process that owns the database before it deletes the data', async () => {
    const { child, adminUrl } = await startInAnotherProcess();
    const ended = once(child, 'exit');
    await removeEmbeddedPostgres(dataDirectory, report);
    await ended;
    await expect(query(adminUrl, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(stat(dataDirectory)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
