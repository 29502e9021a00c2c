import { createHash } from 'node:crypto';
import type { Database } from '../../../kernel/database.ts';
import { FileAltered, FileKeyNotHeld } from '../../../kernel/fileEncryption.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { findKept, isKnownFile, type KeptFile, listKept, listUploadsOf } from '../database/keptFiles.ts';
import type { UploadRow } from '../database/uploads.ts';
import { type FileVault, PartMissing } from '../upstream/files/port.ts';
import { openStored } from './storedBytes.ts';

/**
 * What is wrong with a file: its key was wrapped with one that this process does not hold, or was altered; a part is not there, or is not
 * what was written; the parts together are not as long as what came in, or have another hash than was computed then.
 */
export type FileFault =
  | { fault: 'KEY_NOT_HELD' | 'KEY_ALTERED' | 'OTHER_LENGTH' | 'OTHER_CONTENT' }
  | { fault: 'PART_MISSING' | 'PART_ALTERED'; part: number };

export type FileFinding = FileFault & {
  fileId: string;
  uploads: Pick<UploadRow, 'uploadId' | 'dossierId'>[];
};

/** How many files were looked at, of how many bytes; how many are not what the rows say; how many lie there without a row. */
export interface FilesVerdict {
  files: number;
  bytes: number;
  faulty: number;
  strangers: number;
}

/** Whoever is told, while the others are still looked at. */
export interface FilesListener {
  onFault(finding: FileFinding): void;
  /** Bytes of a file of which no row is left, and so no key: nobody can read them. */
  onStranger(fileId: string): void;
}

const PAGE = 100;

/**
 * Compares what the database says of files with what lies where files lie, byte by byte, beside the running system. Both are read in the
 * order of the ids, so that no process holds more than a page of them. What looks wrong is looked at once more in the database: it may have
 * been removed, or sent on, meanwhile.
 *
 * @param database under the role of jobs
 */
export async function verifyFiles(
  { database, keys, vault }: { database: Database; keys: Keys; vault: FileVault },
  listener: FilesListener,
): Promise<FilesVerdict> {
  const verdict: FilesVerdict = { files: 0, bytes: 0, faulty: 0, strangers: 0 };
  const lying = vault.list()[Symbol.asyncIterator]();
  let next = await lying.next();
  const tellStrangersBefore = async (fileId: string | undefined): Promise<void> => {
    for (; next.done !== true && (fileId === undefined || next.value <= fileId); next = await lying.next()) {
      const stranger = next.value;
      if (stranger === fileId || (await database.jobRead((tx) => isKnownFile(tx, stranger)))) continue;
      verdict.strangers += 1;
      listener.onStranger(stranger);
    }
  };
  for await (const kept of readKept(database)) {
    const { fileId } = kept.file;
    await tellStrangersBefore(fileId);
    verdict.files += 1;
    const found = await judgeAgain(database, kept, (one) => judgeFile(keys, vault, one));
    if (typeof found === 'number') verdict.bytes += found;
    else if (found !== undefined) {
      verdict.faulty += 1;
      const uploads = await database.jobRead((tx) => listUploadsOf(tx, fileId));
      listener.onFault({ ...found, fileId, uploads });
    }
  }
  await tellStrangersBefore(undefined);
  return verdict;
}

async function* readKept(database: Database): AsyncGenerator<KeptFile> {
  let after: string | null = null;
  for (;;) {
    const page: KeptFile[] = await database.jobRead((tx) => listKept(tx, after, PAGE));
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.file.fileId;
  }
}

/** Undefined for a file that was removed while it was looked at. */
async function judgeAgain(
  database: Database,
  kept: KeptFile,
  judge: (kept: KeptFile) => Promise<number | FileFault>,
): Promise<number | FileFault | undefined> {
  const first = await judge(kept);
  if (typeof first === 'number') return first;
  const now = await database.jobRead((tx) => findKept(tx, kept.file.fileId));
  return now === undefined ? undefined : judge(now);
}

/** @returns how many bytes a file has that is what its row says */
async function judgeFile(
  keys: Keys,
  vault: FileVault,
  { file, receivedBytes }: KeptFile,
): Promise<number | FileFault> {
  const { parts, sha256 } = file;
  const read = open(keys, vault, file);
  if ('fault' in read) return read;
  const hash = createHash('sha256');
  let bytes = 0;
  for (let part = 0; part < parts; part += 1) {
    try {
      const piece = await read(part);
      hash.update(piece);
      bytes += piece.length;
    } catch (error) {
      if (error instanceof PartMissing) return { fault: 'PART_MISSING', part };
      if (error instanceof FileAltered) return { fault: 'PART_ALTERED', part };
      throw error;
    }
  }
  if (receivedBytes !== null && bytes !== receivedBytes) return { fault: 'OTHER_LENGTH' };
  if (sha256 !== null && hash.digest('hex') !== sha256) return { fault: 'OTHER_CONTENT' };
  return bytes;
}

function open(
  keys: Keys,
  vault: FileVault,
  file: KeptFile['file'],
): ReturnType<typeof openStored> | FileFault {
  try {
    return openStored(keys, vault, file);
  } catch (error) {
    if (error instanceof FileKeyNotHeld) return { fault: 'KEY_NOT_HELD' };
    if (error instanceof FileAltered) return { fault: 'KEY_ALTERED' };
    throw error;
  }
}
