import type { Database } from '../../../kernel/database.ts';
import type { Outlived } from '../../../kernel/domain/retention.ts';
import { noteRetention } from '../../../kernel/retention.ts';
import { countOldReported, forgetOldReported } from '../database/reportedRetention.ts';

/** Dossiers that become nobody's in one transaction. */
const AT_ONCE = 500;

/**
 * Forgets whose the reported dossiers were that came to their end before an instant, and who their systems said handled them. Status, times and
 * claims stay: they are counted, and are about nobody then. The digests of the reports stay too, so that the same again changes nothing. What is
 * under a legal hold stays whole.
 *
 * @param database under the role that owns the tables
 * @param dryRun counts and changes nothing
 */
export async function retainReported(
  database: Database,
  { before, at, dryRun }: { before: Date; at: Date; dryRun: boolean },
): Promise<Outlived> {
  const found = await database.jobRead((tx) => countOldReported(tx, before));
  if (dryRun) return found;
  let deleted = 0;
  for (;;) {
    const gone = await database.jobTransaction(async (tx) => {
      const count = await forgetOldReported(tx, { before, at, limit: AT_ONCE });
      if (count > 0) await noteRetention(tx, 'REPORTED', { deleted: count, held: found.held, before, at });
      return count;
    });
    deleted += gone;
    if (gone < AT_ONCE) return { deleted, held: found.held };
  }
}
