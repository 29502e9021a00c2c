/** What the register of uploads needs outside its database: somewhere to keep bytes, and somebody who looks at them. */
import type { FileScanner } from '../../../../kernel/uploads/scanner.ts';

/** Keeps parts of files, encrypted by whoever hands them in. A part that was put is there after a crash. */
export interface FileVault {
  /** Puts a part whole or not at all; one of the same name is replaced. */
  put(fileId: string, part: number, bytes: Buffer): Promise<void>;
  /** @throws PartMissing */
  get(fileId: string, part: number): Promise<Buffer>;
  /** Forgets a file with all its parts; one that is not there is forgotten already. */
  remove(fileId: string): Promise<void>;
  /** The ids of all files of which a part lies there, in the order of their text. What else lies there is none of ours. */
  list(): AsyncIterable<string>;
}

/** A part that should be there is not. */
export class PartMissing extends Error {
  override name = 'PartMissing';
}

export interface FilesUpstream {
  vault: FileVault;
  /** Null where the installation has said that nobody looks: files are then marked as not scanned. */
  scanner: FileScanner | null;
  /** The largest file that is taken. */
  bytesMax: number;
  /** Days after which a draft that nobody filed loses its files. */
  draftDays: number;
}
