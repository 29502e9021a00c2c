/**
 * Builds what is shipped, installs it in a folder of its own as a ministry does, and starts production in it, on given servers and
 * with keys of its own: in one process or, with the word `services`, each part in its own. Used by .ci/run: what production
 * needs and did not declare, or what the build forgot, is missing here.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { personas } from '../../nation/personas.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { withoutCredentials } from '../../platform/provision.ts';
import { subgraphNames } from '../../schema/files.ts';

const START_WITHIN_MS = 480_000;
const inServices = process.argv[2] === 'services';
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-production-'));
const copy = join(folder, 'copy');
const data = join(folder, 'data');

const check = (holds: boolean, words: string): void => {
  if (!holds) throw new Error(words);
};

/** What `npm run build` made, and nothing that was installed or written there. */
function copyBuilt(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: projectRoot, stdio: 'inherit' });
  const built = join(projectRoot, 'dist');
  const kept = ['node_modules', '.data'].map((name) => join(built, name));
  cpSync(built, copy, { recursive: true, filter: (from) => !kept.includes(from) });
}

/** A command in the copy, to its end. */
const run = (words: string[], changes: Record<string, string> = {}): string =>
  execFileSync('npm', words, { cwd: copy, encoding: 'utf8', env: childEnvironment(changes) });

/** New keys, and the release of the copy signed with the one that it was made for. */
function makeKeysAndRelease(): Record<string, string> {
  const file = join(folder, 'production.env');
  run(['run', '--silent', 'keys', '--', 'new', '--out', file]);
  run(['run', '--silent', 'keys', '--', 'check', '--from', file]);
  const keys = parseEnv(readFileSync(file, 'utf8')) as Record<string, string>;
  run(['run', '--silent', 'operations'], { KEY_RELEASE: keys.KEY_RELEASE ?? '' });
  return keys;
}

/** Six databases on one server, as an operator makes them; where they are, and nobody's password. */
function makeDatabases(adminUrl: string, keys: Record<string, string>): Record<string, string> {
  const settings = { INSTALLATION: 'given', KEY_DATABASE: keys.KEY_DATABASE ?? '' };
  run(['run', '--silent', 'provision'], {
    ...settings,
    DATABASE_ADMIN_URL: adminUrl,
    NODE_ENV: 'production',
  });
  const urlOf = (name: string) => withoutCredentials(adminUrl, `given_${name}`);
  const urls = subgraphNames.map((name) => [`DATABASE_URL_${name.toUpperCase()}`, urlOf(name)]);
  return { ...Object.fromEntries(urls), INSTALLATION: settings.INSTALLATION };
}

/** An issuer without accounts: it describes itself, and has signed nothing. */
function openIssuer(): Promise<Server> {
  const server = createServer((request, response) => {
    const own = `http://${request.headers.host}`;
    const body = request.url?.endsWith('/keys') ? { keys: [] } : { issuer: own, jwks_uri: `${own}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function findOrigin(child: ChildProcess, output: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}:\n${output.join('')}`));
    const timer = setTimeout(() => fail('production did not come up in time'), START_WITHIN_MS);
    const hear = (chunk: Buffer): void => {
      output.push(chunk.toString());
      const origin = /(http:\/\/[\d.]+:\d+)\/graphql/.exec(output.join(''))?.[1];
      if (origin === undefined) return;
      clearTimeout(timer);
      resolve(origin);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => fail(`production ended with ${code}`));
  });
}

async function look(origin: string): Promise<void> {
  const statusOf = async (path: string) => (await fetch(`${origin}${path}`)).status;
  check((await statusOf('/health/ready')) === 200, 'production is not ready');
  for (const path of ['/', '/sandbox/', '/sandbox/config.json', '/.well-known/openid-configuration'])
    check((await statusOf(path)) === 404, `production answers at ${path}`);
  check((await statusOf('/catalogue/changes')) === 200, 'production gives no catalogue');
  const seals = (await (await fetch(`${origin}/.well-known/seal-keys.json`)).json()) as { keys?: unknown[] };
  check(seals.keys?.length === 1, 'production gives no key to verify seals with');
  await askRegistered(origin);
}

/** A registered operation, planned by the worker and answered by a register: of a catalogue that is still empty. */
async function askRegistered(origin: string): Promise<void> {
  const { operations } = JSON.parse(readFileSync(join(copy, 'schema/operations.generated.json'), 'utf8')) as {
    operations: Record<string, { name: string }>;
  };
  const documentId = Object.keys(operations).find((id) => operations[id]?.name === 'ProcedurePage');
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId, variables: { code: '1.001193' } }),
  });
  const text = await answer.text();
  check(text === '{"data":{"procedure":null}}', `production answered ${answer.status} ${text}`);
}

async function startAndLook(script: string, changes: Record<string, string>): Promise<void> {
  const output: string[] = [];
  const child = spawn('npm', ['run', script], {
    cwd: copy,
    env: childEnvironment({ PORT: '0', ADMIN_PORT: '0', ...changes }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  try {
    await look(await findOrigin(child, output));
    const said = output.join('');
    const named = personas.filter(({ name }) => said.includes(name)).map(({ key }) => key);
    check(!/sandbox|hộp cát/i.test(said) && named.length === 0, `production speaks of the sandbox:\n${said}`);
  } finally {
    await stop(child);
  }
  console.log(
    `✓ npm run ${script} in production, built, after npm ci --omit=dev, on Node ${process.versions.node}`,
  );
}

function stop(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit');
  if (child.pid === undefined || child.exitCode !== null) return Promise.resolve();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // npm and what it started are one process group: the signal a terminal's Ctrl-C would send.
  process.kill(-child.pid, 'SIGINT');
  return ended;
}

copyBuilt();
run(['ci', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline']);
for (const name of ['vite', 'typescript', 'tsx'])
  check(!existsSync(join(copy, 'node_modules', name)), `the copy has ${name}, which was to be left out`);
const keys = makeKeysAndRelease();
const server = await startEmbeddedPostgres({ dataDirectory: data, report: () => undefined, durable: false });
const issuer = await openIssuer();
try {
  const changes = {
    ...keys,
    ...makeDatabases(server.adminUrl, keys),
    OIDC_ISSUER: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`,
    PAYMENT_PLATFORM_URL: 'http://127.0.0.1:9',
    FILES_DIRECTORY: join(folder, 'files'),
    FILE_SCANNER: 'none',
  };
  if (inServices) await startAndLook('start:services', { ...changes, NODE_ENV: 'production' });
  else await startAndLook('start', { ...changes, PROFILE: 'production' });
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  issuer.close();
  await server.stop();
  // Under root the data may lie elsewhere than it was asked to.
  await removeEmbeddedPostgres(data, () => undefined);
  rmSync(folder, { recursive: true, force: true });
}
