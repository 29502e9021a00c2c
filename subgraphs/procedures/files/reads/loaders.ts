import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import { inOrder, oneEach } from '../../codeLists/reads/keyed.ts';
import { type CatalogueFileRow, selectFilesByHash } from '../database/files.ts';
import { type CatalogueUpload, selectUploads } from '../database/uploads.ts';

/** One request's look-ups of files: one statement for all keys asked in the same moment. */
export interface FileLoaders {
  /** By the hash of what is in it; undefined where it is not here. */
  catalogueFile: DataLoader<string, CatalogueFileRow | undefined>;
  catalogueUpload: DataLoader<string, CatalogueUpload | undefined>;
}

export function makeFileLoaders(context: Context): FileLoaders {
  return {
    catalogueFile: new DataLoader(async (hashes) =>
      inOrder(hashes, await context.read(selectFilesByHash, { hashes }), ({ sha256 }) => sha256),
    ),
    catalogueUpload: oneEach(
      (ids) => context.read(selectUploads, { ids }),
      (row) => row.id,
      (row) => row,
    ),
  };
}
