/** Files in a folder of this machine, or of one that all replicas of the register share. */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileVault, PartMissing } from './port.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/**
 * One folder for each file, in 256 folders by the first letters of its random id: a name tells nothing of what is in it. A part is written
 * aside, flushed, renamed and its folder flushed, so that after a crash it is there whole or not at all.
 */
export function openFileSystemVault(folder: string): FileVault {
  const folderOf = (fileId: string): string => {
    if (!UUID.test(fileId)) throw new Error('no id of a file');
    return join(folder, fileId.slice(0, 2), fileId);
  };
  const nameOf = (fileId: string, part: number): string =>
    join(folderOf(fileId), String(part).padStart(6, '0'));
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
  };
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
