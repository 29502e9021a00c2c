/** When and why the handling of a dossier stood still. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { dossierStops } from './deskTables.ts';

export type StopRow = typeof dossierStops.$inferSelect;

export const stopsByDossiers: Statement<{ ids: DossierId[] }, StopRow[]> = statement((db) =>
  db
    .select()
    .from(dossierStops)
    .where(sql`${dossierStops.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(dossierStops.stoppedAt), asc(dossierStops.stopId))
    .prepare('stops_by_dossiers'),
);

/** Gives the id of the stop. */
export async function insertStop(tx: Tx, stop: Omit<StopRow, 'stopId' | 'resumedAt'>): Promise<string> {
  const [row] = await tx
    .insert(dossierStops)
    .values({ ...stop, stopId: sql`uuidv7()` })
    .returning({ stopId: dossierStops.stopId });
  if (row === undefined) throw new Error('a stop was not written');
  return row.stopId;
}

/** Whether the handling was ever stopped. */
export async function hasStops(tx: Tx, dossierId: DossierId): Promise<boolean> {
  const [found] = await tx
    .select({ id: dossierStops.stopId })
    .from(dossierStops)
    .where(eq(dossierStops.dossierId, dossierId))
    .limit(1);
  return found !== undefined;
}

/** Ends the stop under way, if there is one; never before it began, whatever time a source gives. */
export async function endStop(tx: Tx, dossierId: DossierId, at: Date | null): Promise<void> {
  const instant = at === null ? sql`clock_timestamp()` : sql`${at.toISOString()}::timestamptz`;
  await tx
    .update(dossierStops)
    .set({ resumedAt: sql`greatest(${instant}, ${dossierStops.stoppedAt})` })
    .where(and(eq(dossierStops.dossierId, dossierId), isNull(dossierStops.resumedAt)));
}
