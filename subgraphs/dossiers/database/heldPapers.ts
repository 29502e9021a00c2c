/** One paper that the state holds, by its id. */
import { and, eq, inArray } from 'drizzle-orm';
import type { Database, Tx } from '../../../kernel/database.ts';
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import type { EvidenceRow } from './filing.ts';
import { heldEvidence } from './tables.ts';

/** A paper of one of these people and organisations; row-level security needs them in `app.subjects`. */
export async function findHeldPaper(
  tx: Tx,
  subjects: readonly SubjectId[],
  documentId: string,
): Promise<EvidenceRow | undefined> {
  if (subjects.length === 0) return undefined;
  const [row] = await tx
    .select()
    .from(heldEvidence)
    .where(and(inArray(heldEvidence.subject, [...subjects]), eq(heldEvidence.documentId, documentId)));
  return row;
}

/** Whose a paper is, whoever asks: under the job role only, for the audit. Nobody's where it is not known here. */
export async function readHoldersOf(database: Database, documentId: string): Promise<SubjectId[]> {
  const rows = await database.jobTransaction((tx) =>
    tx
      .select({ subject: heldEvidence.subject })
      .from(heldEvidence)
      .where(eq(heldEvidence.documentId, documentId))
      .limit(1),
  );
  return rows.map(({ subject }) => subject);
}
