import { type ClamdAddress, connectClamd } from '../../../../kernel/uploads/clamd.ts';
import { openFileSystemVault } from './fileSystem.ts';
import type { FilesUpstream, FileVault } from './port.ts';
import { openS3Vault, type S3Storage } from './s3.ts';

/** Where files are kept and who looks at them, as an installation says it. */
export interface FilesConfiguration {
  storage: { folder: string } | S3Storage;
  /** Null: nobody looks, and that was said. */
  scanner: ClamdAddress | null;
  bytesMax: number;
  draftDays: number;
}

/** Where files lie, without whoever looks at them. */
export const connectVault = ({ storage }: Pick<FilesConfiguration, 'storage'>): FileVault =>
  'folder' in storage ? openFileSystemVault(storage.folder) : openS3Vault(storage);

export const connectFiles = ({
  storage,
  scanner,
  bytesMax,
  draftDays,
}: FilesConfiguration): FilesUpstream => ({
  vault: connectVault({ storage }),
  scanner: scanner === null ? null : connectClamd(scanner),
  bytesMax,
  draftDays,
});
