import type { Database } from '../../../kernel/database.ts';
import type { Outlived } from '../../../kernel/domain/retention.ts';
import { noteRetention } from '../../../kernel/retention.ts';
import { countOldDrafts, deleteOldDrafts } from '../database/retention.ts';
import { releaseFile } from '../database/uploads.ts';

/** Drafts that go in one transaction: whoever opens and files others waits for none. */
const AT_ONCE = 500;

/**
 * Deletes drafts that were opened before an instant and never filed, with parties, uploads and everything else of theirs (DOS-14). What is
 * under a legal hold stays. The access log of the people in them stays whole.
 *
 * @param database under the role that owns the tables
 * @param dryRun counts and changes nothing
 */
export async function retainDrafts(
  database: Database,
  { before, at, dryRun }: { before: Date; at: Date; dryRun: boolean },
): Promise<Outlived> {
  const found = await database.jobRead((tx) => countOldDrafts(tx, before));
  if (dryRun) return found;
  let deleted = 0;
  for (;;) {
    const gone = await database.jobTransaction(async (tx) => {
      const { count, files } = await deleteOldDrafts(tx, before, AT_ONCE);
      // The register removes their bytes, where no other dossier has the same file.
      for (const file of files) await releaseFile(tx, file);
      if (count > 0) await noteRetention(tx, 'DRAFTS', { deleted: count, held: found.held, before, at });
      return count;
    });
    deleted += gone;
    if (gone < AT_ONCE) return { deleted, held: found.held };
  }
}
