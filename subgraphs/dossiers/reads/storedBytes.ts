import { openFileKey, openPart } from '../../../kernel/fileEncryption.ts';
import type { Keys } from '../../../kernel/keys.ts';
import type { StoredFileRow } from '../database/uploads.ts';
import type { FileVault } from '../upstream/files/port.ts';

/**
 * Opens a file where it lies: its parts are read and decrypted one at a time, counted from 0.
 *
 * @throws FileAltered, FileKeyNotHeld; the reading of a part PartMissing, FileAltered
 */
export function openStored(
  keys: Keys,
  vault: FileVault,
  file: StoredFileRow,
): (part: number) => Promise<Buffer> {
  const { fileId } = file;
  const key = openFileKey(keys, fileId, file);
  return async (part) => openPart(key, fileId, part, await vault.get(fileId, part));
}
