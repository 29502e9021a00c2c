/**
 * The services on PostgreSQL as Debian ships it, by the commands of docs/operating/configuration.md: the SQL is printed, run by the
 * account `postgres`, and the services start on what it made. Used by .ci/run.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from '../../app/environment/environment.ts';
import { Keys } from '../../kernel/keys.ts';
import { findFreePorts } from '../../platform/embedded/ports.ts';
import { passwordOf, rolesOf } from '../../platform/provisioning/names.ts';
import { subgraphNames } from '../../schema/files.ts';

const PACKAGES = '/usr/lib/postgresql';
const INSTALLATION = 'smoke';
const key = randomBytes(32);
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-debian-'));
const log = join(folder, 'server.log');
const cluster = join(folder, 'cluster');
const isRoot = process.getuid?.() === 0;

/** Runs a program as the account of PostgreSQL, which alone may run the server and is its superuser. */
function asPostgres(program: string, words: readonly string[], stdio: 'ignore' | 'inherit' = 'ignore'): void {
  const all = isRoot ? ['runuser', '-u', 'postgres', '--', program, ...words] : [program, ...words];
  // Where a bare machine makes a cluster it knows no letters but those of ASCII.
  execFileSync(all[0] ?? '', all.slice(1), {
    cwd: folder,
    stdio: ['ignore', stdio, 'inherit'],
    env: childEnvironment({ LANG: 'C', LC_ALL: 'C' }),
  });
}

function findPrograms(): string {
  const versions = existsSync(PACKAGES) ? readdirSync(PACKAGES).map(Number) : [];
  const version = versions
    .filter((one) => existsSync(join(PACKAGES, String(one), 'bin/initdb')))
    .sort((a, b) => a - b)[0];
  if (version === undefined) throw new Error('apt-get install postgresql');
  console.log(`  PostgreSQL ${version}`);
  return join(PACKAGES, String(version), 'bin');
}

/** As Debian's package sets it up: the account signs in by the socket without a password, everybody else by SCRAM. */
function startServer(programs: string, port: number): void {
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o755);
  const auth = [`--auth-local=${isRoot ? 'peer' : 'trust'}`, '--auth-host=scram-sha-256'];
  asPostgres(join(programs, 'initdb'), ['--username=postgres', '--no-sync', ...auth, `--pgdata=${cluster}`]);
  const settings = [
    ...[
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      `unix_socket_directories=${folder}`,
      'log_statement=all',
    ],
    ...['fsync=off', 'max_connections=200'],
  ];
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  asPostgres(join(programs, 'pg_ctl'), ['start', '--wait', '-D', cluster, '-l', log, '-o', options]);
}

async function smoke(programs: string, port: number): Promise<void> {
  const settings: Record<string, string> = { INSTALLATION, KEY_DATABASE: key.toString('base64') };
  const script = join(folder, 'provision.sql');
  const words = ['run', '--silent', 'provision', '--', '--print-sql'];
  writeFileSync(script, execFileSync('npm', words, { encoding: 'utf8', env: childEnvironment(settings) }));
  const psql = [
    '--no-psqlrc',
    '--username=postgres',
    `--host=${folder}`,
    `--port=${port}`,
    `--file=${script}`,
  ];
  // Twice: running it again changes nothing.
  for (let times = 0; times < 2; times += 1) asPostgres(join(programs, 'psql'), psql, 'inherit');
  console.log('✓ npm run provision -- --print-sql, psql');
  const provisioned = readFileSync(log, 'utf8').length;
  for (const name of subgraphNames)
    settings[`DATABASE_URL_${name.toUpperCase()}`] = `postgres://127.0.0.1:${port}/${INSTALLATION}_${name}`;
  const services = spawn(process.execPath, ['--import', 'tsx', 'tests/smoke/start.ts', 'services'], {
    env: childEnvironment(settings),
    stdio: 'inherit',
  });
  const code = await new Promise((resolve) => services.once('exit', resolve));
  if (code !== 0) throw new Error(`the services ended with ${code}`);
  judgeLog(readFileSync(log, 'utf8'), provisioned);
}

/** What the server wrote down of every statement. */
function judgeLog(text: string, provisioned: number): void {
  const keys = new Keys((name) => (name === 'database' ? key : undefined));
  const roles = subgraphNames.flatMap((name) => Object.values(rolesOf(name, `${INSTALLATION}_`)));
  if (!text.includes(`create role ${roles[0]}`)) throw new Error('the log does not hold what was run');
  if (roles.some((role) => text.includes(passwordOf(keys, role))))
    throw new Error('a password is in the log');
  if (/\b(create|alter|drop) role\b/i.test(text.slice(provisioned)))
    throw new Error('a start altered a role');
  console.log('✓ no password in the log of PostgreSQL, and no role altered by a start');
}

const programs = findPrograms();
const [port = 0] = await findFreePorts('127.0.0.1', 1);
try {
  startServer(programs, port);
  await smoke(programs, port);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  if (existsSync(join(cluster, 'postmaster.pid')))
    asPostgres(join(programs, 'pg_ctl'), ['stop', '--wait', '--mode=fast', '-D', cluster]);
  rmSync(folder, { recursive: true, force: true });
}
