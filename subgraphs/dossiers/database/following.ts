/** Where a dossier stands, by its code, whoever asks. */
import { eq } from 'drizzle-orm';
import type { Database } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { Status } from '../rules/statuses.ts';
import { dossiers } from './tables.ts';

export interface FollowedRow {
  dossierId: DossierId;
  status: Status | null;
  since: Date | null;
}

/**
 * Under the role of jobs, since strangers may ask: two columns that say nothing of anybody. One statement, whether there is such a code or
 * not.
 */
export async function findByCode(database: Database, code: string): Promise<FollowedRow | undefined> {
  const [row] = await database.jobRead((tx) =>
    tx
      .select({ dossierId: dossiers.dossierId, status: dossiers.status, since: dossiers.lastStatusAt })
      .from(dossiers)
      .where(eq(dossiers.code, code))
      .limit(1),
  );
  return row;
}
