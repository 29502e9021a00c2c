import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresFailure, EmbeddedPostgresInUse, findErrorCode } from './failures.ts';
import { PRIVATE_MODE } from './privateFiles.ts';
import { findProcessStart, UNKNOWN_START } from './processes.ts';

/** The process that owns a data folder. The start tells it from a later process with the same pid. */
export interface Owner {
  pid: number;
  startedAt: string;
}

const ATTEMPTS = 20;

/**
 * Makes this process the owner of the data folder.
 * @returns how to give it back
 * @throws EmbeddedPostgresInUse while another living owner (or an earlier start in this process) has it
 */
export async function takeOwnership(directory: string): Promise<() => Promise<void>> {
  const file = join(directory, 'owner.json');
  const draft = join(directory, `owner.${randomUUID()}`);
  const ourselves = JSON.stringify({
    pid: process.pid,
    startedAt: (await findProcessStart(process.pid)) ?? UNKNOWN_START,
  } satisfies Owner);
  await writeFile(draft, ourselves, { mode: PRIVATE_MODE });
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await linkWhenFree(draft, file)) return () => giveBack(file, ourselves);
      const owner = await findLivingOwner(directory);
      if (owner) throw new EmbeddedPostgresInUse(directory, owner.pid);
      await discardStale(directory, file);
    }
  } finally {
    await rm(draft, { force: true });
  }
  throw new EmbeddedPostgresFailure(
    `Nhiều tiến trình cùng khởi động trên ${directory}: hãy thử lại sau giây lát.`,
  );
}

/** The process that owns the data folder; undefined when it is free or the owner has died. */
export async function findLivingOwner(directory: string): Promise<Owner | undefined> {
  const owner = parseOwner(await readIfThere(join(directory, 'owner.json')));
  return owner && (await isLiving(owner)) ? owner : undefined;
}

/** An unreadable file belongs to another user: it does not prove that the folder is free. */
async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (failure) {
    if (['ENOENT', 'ENOTDIR'].includes(findErrorCode(failure) ?? '')) return '';
    throw failure;
  }
}

async function isLiving(owner: Owner): Promise<boolean> {
  const startedAt = await findProcessStart(owner.pid);
  if (startedAt === undefined) return false;
  return startedAt === owner.startedAt || [startedAt, owner.startedAt].includes(UNKNOWN_START);
}

/** A link appears whole or not at all, unlike a file that is created and then written. */
async function linkWhenFree(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (failure) {
    if (findErrorCode(failure) === 'EEXIST') return false;
    throw failure;
  }
}

/** Takes a dead owner's file away; if a living one slipped in since we looked, it gets its file back. */
async function discardStale(directory: string, file: string): Promise<void> {
  const aside = join(directory, `owner.${randomUUID()}`);
  try {
    await rename(file, aside);
  } catch (failure) {
    if (findErrorCode(failure) === 'ENOENT') return;
    throw failure;
  }
  const owner = parseOwner(await readFile(aside, 'utf8'));
  if (owner && (await isLiving(owner))) await linkWhenFree(aside, file);
  await rm(aside, { force: true });
}

async function giveBack(file: string, ourselves: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => '')) === ourselves) await rm(file, { force: true });
}

function parseOwner(text: string): Owner | undefined {
  try {
    const { pid, startedAt } = JSON.parse(text) as Partial<Owner>;
    if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1) return undefined;
    return { pid, startedAt: typeof startedAt === 'string' ? startedAt : UNKNOWN_START };
  } catch {
    return undefined; // Cut short by a crash: as good as no owner.
  }
}
