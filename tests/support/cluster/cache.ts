/**
 * A cluster with every template, kept between runs and copied by each: a run never works on what is kept, so one that crashes
 * spoils nothing and many may run at once. It is kept under the hash of everything that goes into it.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { takeOwnership } from '../../../platform/embedded/owner.ts';
import { prepareSharedBase } from '../../../platform/embedded/places.ts';
import { EmbeddedPostgresInUse, removeEmbeddedPostgres } from '../../../platform/embedded/postgres.ts';
import { subgraphNames } from '../../../schema/files.ts';
import { ROOT, reach, readImports } from '../importGraph.js';

const run = promisify(execFile);
const MAKER = 'tests/support/cluster/makeTemplates.ts';
const KEY = /^[0-9a-f]{16}$/;
/** So many are kept for other branches, and none that nobody has used for so long. */
const KEPT_MAX = 4;
const UNUSED_MS_MAX = 3 * 24 * 60 * 60 * 1000;
const POLL_MS = 300;

/** Where the tests of this user keep what outlives a run. */
export const cacheFolder = (): string => join(tmpdir(), `mot-lan-tests-${process.getuid?.() ?? 0}`);

/**
 * Fills a data folder with a copy of the kept cluster, making that first where there is none. False where this machine gives no
 * place to keep one: the templates are then made by whoever first needs them, as slowly as ever.
 */
export async function copyTemplates(dataDirectory: string, base = cacheFolder()): Promise<boolean> {
  if (!(await prepareSharedBase(base))) return false;
  const home = join(base, keyOfTemplates());
  await mkdir(home, { recursive: true, mode: 0o755 });
  const giveBack = await waitForOwnership(home);
  try {
    const kept = join(home, 'data');
    if (!existsSync(kept) && !(await make(join(home, 'making'), kept))) return false;
    await utimes(home, new Date(), new Date());
    await copyFolder(kept, dataDirectory);
  } finally {
    await giveBack();
  }
  await sweep(base, home);
  return true;
}

/** Owners and modes too: PostgreSQL refuses a cluster that is not its own. */
export const copyFolder = (from: string, to: string) => run('cp', ['-a', `${from}/.`, to]);

async function make(making: string, kept: string): Promise<boolean> {
  // Of a run that was killed; should its server still be there, it is stopped.
  await removeEmbeddedPostgres(making, () => undefined);
  await rm(making, { recursive: true, force: true });
  await run(process.execPath, ['--import', 'tsx', join(ROOT, MAKER), making], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  // A folder that PostgreSQL's account cannot reach was left for another place.
  if (!existsSync(join(making, 'cluster'))) return false;
  await rename(making, kept);
  return true;
}

async function waitForOwnership(home: string): Promise<() => Promise<void>> {
  for (;;)
    try {
      return await takeOwnership(home);
    } catch (failure) {
      if (!(failure instanceof EmbeddedPostgresInUse)) throw failure;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
}

async function sweep(base: string, current: string): Promise<void> {
  const homes = await Promise.all(
    readdirSync(base)
      .filter((name) => KEY.test(name))
      .map(async (name) => {
        const home = join(base, name);
        return { home, usedAt: (await stat(home).catch(() => undefined))?.mtimeMs ?? 0 };
      }),
  );
  const old = homes
    .filter(({ home }) => home !== current)
    .sort((a, b) => b.usedAt - a.usedAt)
    .filter(({ usedAt }, index) => index >= KEPT_MAX - 1 || Date.now() - usedAt > UNUSED_MS_MAX);
  for (const { home } of old) await removeUnused(home);
}

async function removeUnused(home: string): Promise<void> {
  try {
    await takeOwnership(home);
    await rm(home, { recursive: true, force: true });
  } catch {
    // Another run is copying it, or was quicker: the next one sweeps again.
  }
}

/**
 * Everything that decides what the templates hold: the code that makes them but for resolvers, which only answer, and whatever
 * it reads beside it. The day belongs to it, since seeds write down when they were sown.
 */
export function keyOfTemplates(day = new Date().toISOString().slice(0, 10)): string {
  const hash = createHash('sha256').update(day);
  for (const path of listIngredients()) hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}

export function listIngredients(): string[] {
  const entries = [MAKER, ...subgraphNames.map((name) => `subgraphs/${name}/index.ts`)];
  const code = [...reach(entries, readImports(), (path) => !path.includes('/resolvers/'))].filter(
    (path) => existsSync(join(ROOT, path)) && !path.includes('/resolvers/') && /\.[jt]sx?$/.test(path),
  );
  const data = ['kernel', 'subgraphs', 'nation'].flatMap((folder) =>
    listFiles(folder).filter((path) => !/\.(tsx?|md)$/.test(path)),
  );
  return [...code, ...data, 'package-lock.json'].sort();
}

const listFiles = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(path) : [path];
  });
