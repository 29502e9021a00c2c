/** With what the handling of dossiers ended, and how results reached those who asked for them. */
import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { dossierResults, resultHandovers, resultRevisions } from './deskTables.ts';
import { nameOfItsAgency } from './onlineServices.ts';

export type ResultRow = typeof dossierResults.$inferSelect;
export type HandoverRow = typeof resultHandovers.$inferSelect;
export type RevisionRow = typeof resultRevisions.$inferSelect;

/** Oldest first: the last counts. */
export const resultsByDossiers: Statement<{ ids: DossierId[] }, ResultRow[]> = statement((db) =>
  db
    .select()
    .from(dossierResults)
    .where(sql`${dossierResults.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(dossierResults.at), asc(dossierResults.resultId))
    .prepare('results_by_dossiers'),
);

export const handoversByDossiers: Statement<{ ids: DossierId[] }, HandoverRow[]> = statement((db) =>
  db
    .select()
    .from(resultHandovers)
    .where(sql`${resultHandovers.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('handovers_by_dossiers'),
);

export const revisionsByDossiers: Statement<{ ids: DossierId[] }, RevisionRow[]> = statement((db) =>
  db
    .select()
    .from(resultRevisions)
    .where(sql`${resultRevisions.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('revisions_by_dossiers'),
);

const isRevised = sql<boolean>`exists (select 1 from result_revisions v
  where v.dossier_id = ${dossierResults}.dossier_id and v.result_id = ${dossierResults}.result_id)`;

const handedOver = sql<LastResult['handedOver']>`case
  when not exists (select 1 from result_handovers h where h.dossier_id = ${dossierResults}.dossier_id) then 'NEVER'
  when exists (select 1 from result_handovers h
    where h.dossier_id = ${dossierResults}.dossier_id and h.result_id = ${dossierResults}.result_id) then 'THIS'
  else 'BEFORE' end`;

export interface LastResult extends ResultRow {
  revised: boolean;
  /** What reached whoever asked for it: nothing yet, this result, or only one before it. */
  handedOver: 'NEVER' | 'THIS' | 'BEFORE';
}

export async function insertRevision(tx: Tx, revision: RevisionRow): Promise<void> {
  await tx.insert(resultRevisions).values(revision);
}

export async function insertResult(tx: Tx, result: Omit<ResultRow, 'resultId'>): Promise<void> {
  await tx.insert(dossierResults).values({ ...result, resultId: sql`uuidv7()` });
}

/** The last result of a dossier; the caller holds the lock on the dossier. */
export async function findLastResult(tx: Tx, dossierId: DossierId): Promise<LastResult | undefined> {
  const [row] = await tx
    .select({ ...getTableColumns(dossierResults), revised: isRevised, handedOver })
    .from(dossierResults)
    .where(eq(dossierResults.dossierId, dossierId))
    .orderBy(desc(dossierResults.at), desc(dossierResults.resultId))
    .limit(1);
  return row;
}

/** Whether a paper was issued for a dossier and stands: the warehouse holds it, so the dossier is not taken up again. */
export async function isPaperIssued(tx: Tx, dossierId: DossierId): Promise<boolean> {
  const [row] = await tx
    .select({ id: dossierResults.resultId })
    .from(dossierResults)
    .where(
      and(
        eq(dossierResults.dossierId, dossierId),
        sql`${dossierResults.resultType} is not null`,
        sql`not ${isRevised}`,
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Whether the last result of a dossier was taken back and nothing was issued in its stead: the work may begin anew. */
export async function isTakenBack(tx: Tx, dossierId: DossierId): Promise<boolean> {
  return (await findLastResult(tx, dossierId))?.revised === true;
}

export async function insertHandover(tx: Tx, handover: Omit<HandoverRow, 'agencyName'>): Promise<void> {
  await tx.insert(resultHandovers).values({ ...handover, agencyName: nameOfItsAgency(handover.dossierId) });
}
