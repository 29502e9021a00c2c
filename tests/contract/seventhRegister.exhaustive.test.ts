/** Adds the register of docs/adding-a-database.md to a copy of the project, word for word, and asks it through the gateway. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { childEnvironment } from '../../app/environment/environment.ts';
import { subgraphNames } from '../../schema/files.ts';
import { adminUrl } from '../support/house.ts';
import { signInAt } from '../support/signIn.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_COPIED = new Set(['node_modules', '.git', '.data', 'dist', 'coverage']);
const names = [...subgraphNames, 'land'];
const prefix = `seventh_${randomBytes(4).toString('hex')}`;
const databaseOf = (name: string): string => `${prefix}_${name}`;

const copy = mkdtempSync(join(tmpdir(), 'mot-lan-seventh-'));
const admin = postgres(adminUrl(), { max: 1, onnotice: () => undefined });
let system: ChildProcess | undefined;
let origin = '';

/** The files that the page writes out, by path: each stands in the first fence under a heading that is its path. */
function readPage(): [path: string, text: string][] {
  const page = readFileSync(join(ROOT, 'docs/adding-a-database.md'), 'utf8');
  const sections = page.matchAll(/^### `([^`\n]+)`\n(?:(?!^#)[\s\S])*?^```\w+\n([\s\S]*?)^```$/gm);
  return [...sections].map(([, path = '', text = '']) => [path, text]);
}

function makeCopy(): void {
  cpSync(ROOT, copy, {
    recursive: true,
    filter: (source) => !NOT_COPIED.has(relative(ROOT, source).split('/')[0] ?? ''),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const last = `  '${subgraphNames.at(-1)}',\n`;
  edit('schema/files.ts', last, `${last}  'land',\n`);
  const documents = '  DOCUMENTS: [\n';
  edit('kernel/domain/purposes.ts', documents, `${documents}    'Person.plots Plot.*',\n`);
  for (const [path, text] of readPage()) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
}

function edit(path: string, from: string, to: string): void {
  const before = readFileSync(join(copy, path), 'utf8');
  if (!before.includes(from)) throw new Error(`${path} is not as docs/adding-a-database.md says`);
  writeFileSync(join(copy, path), before.replace(from, to));
}

const run = (script: string, changes: Record<string, string> = {}): string =>
  execFileSync('npm', ['run', '--silent', script], {
    cwd: copy,
    env: childEnvironment({ NODE_OPTIONS: '', ...changes }),
    encoding: 'utf8',
  });

/** `npm start` in the copy, on the PostgreSQL of the tests. Resolves with the origin that it announces. */
function start(): Promise<string> {
  const databases = names.map((name) => {
    const { href } = Object.assign(new URL(adminUrl()), { pathname: `/${databaseOf(name)}` });
    return [`DATABASE_URL_${name.toUpperCase()}`, href];
  });
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/commands/start.ts'], {
    cwd: copy,
    env: childEnvironment({
      ...Object.fromEntries(databases),
      INSTALLATION: prefix,
      NODE_OPTIONS: '',
      PORT: '0',
      ADMIN_PORT: '0',
      PEOPLE: '100',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  system = child;
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /(http:\/\/[\d.]+:\d+)\/graphql/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The copy ended with ${code}:\n${said}`)));
  });
}

async function post(path: string, body: object, token?: string) {
  const answer = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  return (await answer.json()) as any;
}

async function askAs(persona: string, query: string) {
  return post('/graphql', { query }, await signInAt(origin, persona));
}

beforeAll(async () => {
  makeCopy();
  run('compose');
  run('operations');
  run('provision', { INSTALLATION: prefix, DATABASE_ADMIN_URL: adminUrl() });
  origin = await start();
}, 600_000);

afterAll(async () => {
  if (system !== undefined && system.exitCode === null) {
    const ended = new Promise((resolve) => system?.once('exit', resolve));
    system.kill('SIGTERM');
    await ended;
  }
  for (const name of names) await admin.unsafe(`drop database if exists ${databaseOf(name)} with (force)`);
  for (const name of names)
    for (const kind of ['mig', 'app', 'job'])
      await admin.unsafe(`drop role if exists ${prefix}_${kind}_${name}`);
  await admin.end({ timeout: 5 });
  rmSync(copy, { recursive: true, force: true });
}, 120_000);

describe('A seventh register, added as docs/adding-a-database.md says', () => {
  it('answers through the gateway for the person whose data it is', async () => {
    const answer = await askAs('lan', '{ viewer { person { fullName plots { number } } } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data.viewer.person).toEqual({
      fullName: expect.any(String),
      plots: [{ number: expect.stringMatching(/^\d+$/) }],
    });
  });

  it('appears in the access log of the person once somebody has read her data', async () => {
    const query = '{ viewer { person { accessLog(first: 50) { nodes { register } } } } }';
    const registers = async (): Promise<string[]> =>
      (await askAs('lan', query)).data.viewer.person.accessLog.nodes.map(
        (entry: { register: string }) => entry.register,
      );
    const giveUp = Date.now() + 120_000;
    while (!(await registers()).includes('land') && Date.now() < giveUp)
      await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await registers()).toContain('land');
  });

  it('reports its reads to everybody, like the six', async () => {
    const { data } = await post('/graphql', { query: '{ accessLogCoverage { register } }' });
    expect(data.accessLogCoverage.map(({ register }: { register: string }) => register)).toContain('land');
  });
});
