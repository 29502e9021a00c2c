/**
 * The services on PostgreSQL as Debian ships it, by the commands of docs/operating/configuration.md: the SQL is printed, run by the
 * account `postgres`, and the services start on what it made. Used by .ci/run.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from '../../app/environment/environment.ts';
import { Keys } from '../../kernel/keys.ts';
import { passwordOf, rolesOf } from '../../platform/provisioning/names.ts';
import { subgraphNames } from '../../schema/files.ts';
import { DebianPostgres, findPrograms, PASSWORD } from '../support/debianPostgres.ts';

const INSTALLATION = 'smoke';
const key = randomBytes(32);
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-debian-'));
const server = new DebianPostgres(folder);

async function smoke(): Promise<void> {
  const settings: Record<string, string> = { INSTALLATION, KEY_DATABASE: key.toString('base64') };
  const script = join(folder, 'provision.sql');
  const words = ['run', '--silent', 'provision', '--', '--print-sql'];
  writeFileSync(script, execFileSync('npm', words, { encoding: 'utf8', env: childEnvironment(settings) }));
  // Twice: running it again changes nothing.
  for (let times = 0; times < 2; times += 1)
    console.log(server.run('psql', '--no-psqlrc', `--file=${script}`).trim());
  console.log('✓ npm run provision -- --print-sql, psql');
  // And by the command itself, as often as anybody likes.
  for (let times = 0; times < 2; times += 1)
    execFileSync('npm', ['run', '--silent', 'provision'], {
      env: childEnvironment({ ...settings, DATABASE_ADMIN_URL: server.adminUrl }),
      stdio: 'inherit',
    });
  const provisioned = readFileSync(server.log, 'utf8').length;
  for (const name of subgraphNames)
    settings[`DATABASE_URL_${name.toUpperCase()}`] =
      `postgres://127.0.0.1:${server.port}/${INSTALLATION}_${name}`;
  const services = spawn(process.execPath, ['--import', 'tsx', 'tests/smoke/start.ts', 'services'], {
    env: childEnvironment(settings),
    stdio: 'inherit',
  });
  const code = await new Promise((resolve) => services.once('exit', resolve));
  if (code !== 0) throw new Error(`the services ended with ${code}`);
  judgeLog(readFileSync(server.log, 'utf8'), provisioned);
}

/** What the server wrote down of every statement. */
function judgeLog(text: string, provisioned: number): void {
  const keys = new Keys((name) => (name === 'database' ? key : undefined));
  const roles = subgraphNames.flatMap((name) => Object.values(rolesOf(name, `${INSTALLATION}_`)));
  if (!text.includes(`create role ${roles[0]}`)) throw new Error('the log does not hold what was run');
  if (text.includes(PASSWORD) || roles.some((role) => text.includes(passwordOf(keys, role))))
    throw new Error('a password is in the log');
  if (/\b(create|alter|drop) role\b/i.test(text.slice(provisioned)))
    throw new Error('a start altered a role');
  console.log('✓ no password in the log of PostgreSQL, and no role altered by a start');
}

console.log(`  PostgreSQL ${findPrograms().version}`);
try {
  server.init();
  await server.start('log_statement=all');
  await smoke();
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}
