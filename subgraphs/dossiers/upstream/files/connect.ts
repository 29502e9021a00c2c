import { type ClamdAddress, connectClamd } from '../../../../kernel/uploads/clamd.ts';
import { openFileSystemVault } from './fileSystem.ts';
import type { FilesUpstream } from './port.ts';

/** Where files are kept and who looks at them, as an installation says it. */
export interface FilesConfiguration {
  folder: string;
  /** Null: nobody looks, and that was said. */
  scanner: ClamdAddress | null;
  bytesMax: number;
  draftDays: number;
}

export const connectFiles = ({
  folder,
  scanner,
  bytesMax,
  draftDays,
}: FilesConfiguration): FilesUpstream => ({
  vault: openFileSystemVault(folder),
  scanner: scanner === null ? null : connectClamd(scanner),
  bytesMax,
  draftDays,
});
