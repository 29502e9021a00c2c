import { createHash, randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, realpath, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Account, giveTo, runCommand } from './account.ts';
import { EmbeddedPostgresFailure, findErrorCode } from './failures.ts';

/** Places any user of the machine can reach, best first. */
export function listSharedBases(purpose: 'binaries' | 'data'): string[] {
  const lasting = ['/var/cache/mot-lan', '/var/lib/mot-lan'];
  if (purpose === 'data') lasting.reverse();
  return [...lasting, join(tmpdir(), `mot-lan-${process.getuid?.() ?? 0}`)];
}

/**
 * Makes a shared base ready. False when it cannot be made, or when somebody else made it or may write in it:
 * the temporary directory is open to all, and we would run what they left there.
 */
export async function prepareSharedBase(base: string): Promise<boolean> {
  try {
    const created = await mkdir(base, { recursive: true });
    if (created !== undefined) await chmod(base, 0o755);
    const found = await lstat(base);
    return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

/** Where the data of `wanted` lies when the account cannot reach `wanted` itself. */
export function listRelocatedData(wanted: string): string[] {
  const key = createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 16);
  return listSharedBases('data').map((base) => join(base, `data-${key}`));
}

/**
 * Chooses and makes the folder the data lies in: `wanted`, or a stable substitute when we are root and the
 * account cannot reach or own things there.
 * @throws EmbeddedPostgresFailure when no folder can be made
 */
export async function placeData(
  wanted: string,
  account: Account | undefined,
  report: (line: string) => void,
): Promise<string> {
  if (await isUsable(wanted, account)) return realpath(wanted);
  if (account) {
    for (const candidate of listRelocatedData(wanted)) {
      if (!(await prepareSharedBase(dirname(candidate)))) continue;
      if (!(await isUsable(candidate, account))) continue;
      report(`Dữ liệu nằm ở ${candidate} (người dùng chạy PostgreSQL không vào được ${wanted}).`);
      return realpath(candidate);
    }
  }
  throw new EmbeddedPostgresFailure(
    `Không tạo hoặc không ghi được thư mục dữ liệu ${wanted}: hãy kiểm tra quyền của thư mục.`,
  );
}

/** Removes a folder only if nothing is left in it. */
export async function removeWhenEmpty(directory: string): Promise<void> {
  await rmdir(directory).catch(() => {});
}

/** True when there is something at the path. Being forbidden to look is a failure, not an absence. */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (failure) {
    if (findErrorCode(failure) === 'ENOENT' || findErrorCode(failure) === 'ENOTDIR') return false;
    throw failure;
  }
}

/** Tries it instead of reading modes: access lists, mounts and user namespaces also have a say. */
async function isUsable(directory: string, account: Account | undefined): Promise<boolean> {
  const probe = join(directory, `probe-${randomUUID()}`);
  try {
    // Asked before anything is made, so that a folder out of reach leaves no empty folders behind.
    if (account && !(await canEnter(await findNearestExisting(resolve(directory)), account))) return false;
    const created = await mkdir(directory, { recursive: true, mode: account ? 0o755 : 0o700 });
    if (created !== undefined && account) await chmod(directory, 0o755);
    await mkdir(probe, { mode: 0o700 });
    await giveTo(account, probe);
    return await canEnter(probe, account);
  } catch {
    return false;
  } finally {
    await rm(probe, { recursive: true, force: true }).catch(() => {});
  }
}

async function canEnter(directory: string, account: Account | undefined): Promise<boolean> {
  return (await runCommand('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], account)).status === 0;
}

async function findNearestExisting(directory: string): Promise<string> {
  const parent = dirname(directory);
  return parent === directory || (await exists(directory)) ? directory : findNearestExisting(parent);
}
