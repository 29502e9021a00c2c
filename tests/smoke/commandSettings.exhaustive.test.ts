/** OPS: every command of an operator asks for no more than it needs, writes nowhere but where it is told, and outlives a hang-up behind nohup. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { publicHalfOf } from '../../kernel/keys.ts';
import { subgraphNames } from '../../schema/files.ts';
import { type CommandSettings, commandSettings, NOT_JUDGED } from './commandSettings.ts';
import { fileOf, scripts } from './help.ts';
import { NewInstallation } from './newInstallation.ts';
import { migrateUpTo } from './olderInstallation.ts';

const LONG = 900_000;
const LOADER = join(projectRoot, 'node_modules/tsx/dist/loader.mjs');
/** Where nobody is told to write. */
const cwd = mkdtempSync(join(tmpdir(), 'mot-lan-elsewhere-'));
let installation: NewInstallation;

beforeAll(async () => {
  installation = await NewInstallation.open();
  await installation.shell(installation.guide.before);
  await migrateUpTo(installation.production, () => false);
  // A name of its own: a file that changes nothing would not show what recording a version takes.
  const before = readFileSync(join(installation.folder, 'procedures.jsonl'), 'utf8');
  installation.write('newer.jsonl', before.replace(/("TENTTHC":\s*")/u, '$1Sửa đổi: '));
  installation.write('more.graphql', '# label: Xem tài khoản của chính mình\nquery WhoAmI { viewer { id } }');
}, LONG);
afterAll(async () => {
  await installation?.close();
  rmSync(cwd, { recursive: true, force: true });
}, LONG);

/** All that the command is documented to need, each by its variable. */
function variablesOf({ registers = [], keys = [], publicKeys = [], others = [] }: CommandSettings) {
  const { production } = installation;
  const names = registers === 'all' ? subgraphNames : registers;
  const given = (name: string): [string, string] => [name, production[name] ?? ''];
  return Object.fromEntries([
    ...names.map((name) => given(`DATABASE_URL_${name.toUpperCase()}`)),
    ...keys.map((name) => given(`KEY_${name}`)),
    ...publicKeys.map((name): [string, string] => {
      const seed = Buffer.from(production[`KEY_${name}`] ?? '', 'base64');
      return [`PUBLIC_KEY_${name}`, publicHalfOf(seed).toString('base64')];
    }),
    ...others.map((name): [string, string] =>
      name === 'DATABASE_ADMIN_URL' ? [name, installation.adminUrl] : given(name),
    ),
  ]);
}

interface Ended {
  code: number | null;
  said: string;
}

/**
 * Runs a command with these variables alone, with no terminal, as nohup leaves it. While one waits for its standard input, the terminal that it was started from
 * goes away.
 */
async function run(
  script: string,
  { words, reads }: CommandSettings,
  variables: Record<string, string>,
): Promise<Ended> {
  const file = join(projectRoot, fileOf(script) ?? '');
  const child = spawn(
    process.execPath,
    ['--import', LOADER, file, ...words.map((word) => word.replace('$DAY', installation.folder))],
    {
      cwd,
      env: childEnvironment({ NODE_OPTIONS: '', PROFILE: 'production', INSTALLATION: 'first', ...variables }),
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.stdin.on('error', () => undefined);
  if (reads !== undefined && Object.keys(variables).length > 0) {
    await untilHearing(child.pid ?? 0);
    child.kill('SIGHUP');
  }
  child.stdin.end(reads === undefined ? '' : readFileSync(join(installation.folder, reads)));
  return { code: await ended, said: said.join('') };
}

/** Until the process has a word of its own on SIGHUP, as Linux tells of it, or has ended. */
async function untilHearing(pid: number): Promise<void> {
  const file = `/proc/${pid}/status`;
  while (existsSync(file)) {
    const caught = /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '0';
    if ((BigInt(`0x${caught}`) & 1n) === 1n) return;
    await sleep(20);
  }
}

/** Files of the project, but for what is installed and what was built, with when each was written. */
function listProject(folder = projectRoot): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (['node_modules', '.git', 'dist', '.data'].includes(entry.name)) return [];
    return entry.isDirectory() ? listProject(path) : [`${path} ${statSync(path).mtimeMs}`];
  });
}

const ASKED = /\b(?:(?:PUBLIC_)?KEY|DATABASE_URL)_[A-Z_]+/g;
/** The command has a default for where the databases are: it names its key alone. */
const NAMES_ITS_KEY = 'provision';

describe('A command of an operator', () => {
  it('has its place in the table, or a reason why not', () => {
    const judged = new Set([...commandSettings.map(([script]) => script), ...Object.keys(NOT_JUDGED)]);
    const ours = Object.keys(scripts).filter((script) => fileOf(script) !== undefined);
    expect(ours.filter((script) => !judged.has(script))).toEqual([]);
    expect([...judged].filter((script) => !ours.includes(script))).toEqual([]);
  });

  it.each(commandSettings)(
    '%s %j works with what it needs and nothing else, writes nowhere but where it is told, and goes on when the terminal is gone',
    async (script, settings) => {
      const before = listProject();
      const { code, said } = await run(script, settings, variablesOf(settings));
      expect([said, code]).toEqual([said, 0]);
      expect(readdirSync(cwd)).toEqual([]);
      expect(listProject()).toEqual(before);
    },
    LONG,
  );

  it.each(commandSettings.filter(([, { keys, publicKeys }]) => (keys ?? publicKeys) !== undefined))(
    '%s %j names all of it at once where nothing is said, and asks for nothing more',
    async (script, settings) => {
      const { code, said } = await run(script, settings, {});
      expect([said, code]).toEqual([said, 3]);
      const wanted = Object.keys(variablesOf(settings)).filter((name) => name.match(ASKED) !== null);
      const asked = [...new Set(said.match(ASKED))];
      expect(asked.sort()).toEqual(script === NAMES_ITS_KEY ? ['KEY_DATABASE'] : wanted.sort());
    },
    LONG,
  );
});
