/** Files in a folder of this machine, or of one that all replicas of the register share. */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isFileId, nameOfPart, placeOfFile } from './names.ts';
import { type FileVault, PartMissing } from './port.ts';

const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/**
 * One folder for each file, in 256 folders by the first letters of its random id: a name tells nothing of what is in it. A part is written
 * aside, flushed, renamed and its folder flushed, so that after a crash it is there whole or not at all.
 */
export function openFileSystemVault(folder: string): FileVault {
  const folderOf = (fileId: string): string => join(folder, ...placeOfFile(fileId));
  const nameOf = (fileId: string, part: number): string => join(folderOf(fileId), nameOfPart(part));
  return {
    async put(fileId, part, bytes) {
      const target = nameOf(fileId, part);
      await mkdir(folderOf(fileId), { recursive: true, mode: PRIVATE_FOLDER });
      const aside = `${target}.${process.pid}.new`;
      const file = await open(aside, 'w', PRIVATE_FILE);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, target);
      await flushFolder(folderOf(fileId));
    },
    async get(fileId, part) {
      try {
        return await readFile(nameOf(fileId, part));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new PartMissing();
        throw error;
      }
    },
    async remove(fileId) {
      await rm(folderOf(fileId), { recursive: true, force: true });
    },
    async *list() {
      for (const first of await namesIn(folder))
        if (/^[0-9a-f]{2}$/.test(first))
          for (const name of await namesIn(join(folder, first)))
            if (isFileId(name) && name.startsWith(first)) yield name;
    },
  };
}

/** @returns nothing of a folder in which nothing was put yet */
async function namesIn(path: string): Promise<string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
