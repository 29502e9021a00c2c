import DataLoader from 'dataloader';
import type { Context } from '../../../../kernel/access.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { inOrder, onlyIds } from '../../codeLists/reads/keyed.ts';
import {
  selectContents,
  selectVersions,
  selectVersionsOfCodes,
  type VersionHead,
} from '../database/versions.ts';
import { loadContents } from './publishedContents.ts';

/** One request's look-ups of versions: one statement for all keys asked in the same moment, each content parsed once. */
export interface VersionLoaders {
  /** All versions of a national code; empty for an unknown one. */
  versionsOfCode: DataLoader<string, VersionHead[]>;
  /** A version by its opaque id. */
  version: DataLoader<string, VersionHead | undefined>;
  /** The content of a version by the version's id. */
  content: DataLoader<VersionId, ProcedureContent | undefined>;
}

export const makeVersionLoaders = (context: Context): VersionLoaders => ({
  versionsOfCode: new DataLoader(async (codes) => {
    const rows = await context.read(selectVersionsOfCodes, { codes });
    return codes.map((code) => rows.filter((row) => row.code === code));
  }),
  version: new DataLoader(async (ids) =>
    inOrder(ids, await context.read(selectVersions, { ids: onlyIds<VersionId>(ids) }), (row) => row.id),
  ),
  content: new DataLoader((ids) =>
    loadContents(context.database, ids, (missing) =>
      context.read(selectContents, { ids: onlyIds<VersionId>(missing) }),
    ),
  ),
});
