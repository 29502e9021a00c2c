import { closeSync, fchmodSync, fstatSync, openSync, writeFileSync } from 'node:fs';

/** Readable and writable by the owner only. */
export const PRIVATE_MODE = 0o600;
const OTHERS = 0o077;

/**
 * Opens a file that only its owner may read. The mode is set on what was opened and not left to the mask of the process,
 * and a file that was there before is made private too.
 *
 * @throws Error when the file is another user's and stays open to others: then nothing is written into it
 */
export function openPrivate(path: string, flags: 'a' | 'w' | 'wx'): number {
  const file = openSync(path, flags, PRIVATE_MODE);
  try {
    const found = fstatSync(file);
    // A device or a pipe is not ours to close to others.
    if (found.isFile() && (found.mode & OTHERS) !== 0) fchmodSync(file, PRIVATE_MODE);
    return file;
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** Writes a file that only its owner may read; `wx` refuses one that is there already. */
export function writePrivate(path: string, text: string, flags: 'w' | 'wx' = 'w'): void {
  const file = openPrivate(path, flags);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Makes sure that a file is there and private, before something else writes into it. */
export const makePrivate = (path: string): void => closeSync(openPrivate(path, 'a'));
