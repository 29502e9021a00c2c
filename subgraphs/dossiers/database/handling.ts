/** Who has a dossier and who gave it to whom: what the mutations on assignments read and write, and what a dossier's page shows. */
import { and, asc, eq, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { handlingEvents } from './deskTables.ts';
import { deleteOfficer, insertOfficer } from './dossiers.ts';
import { dossierOfficers, dossiers } from './tables.ts';

export type HandlingEventRow = typeof handlingEvents.$inferSelect;
export type NewHandlingEvent = Omit<HandlingEventRow, 'eventId'>;

export const handlingByDossiers: Statement<{ ids: DossierId[] }, HandlingEventRow[]> = statement((db) =>
  db
    .select()
    .from(handlingEvents)
    .where(sql`${handlingEvents.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(handlingEvents.at), asc(handlingEvents.eventId))
    .prepare('handling_by_dossiers'),
);

/**
 * Writes who has a dossier from now on. The step is written first and the officer before is taken off last: whoever gives their own
 * dossier away may see it until then.
 */
export async function changeHands(tx: Tx, agency: AgencyCode, event: NewHandlingEvent): Promise<void> {
  const { dossierId, officer, fromOfficer, unit } = event;
  await tx.insert(handlingEvents).values({ ...event, eventId: sql`uuidv7()` });
  const removed = fromOfficer !== null && fromOfficer !== officer ? [fromOfficer] : [];
  await tellHanded(tx, dossierId, { added: officer === null ? [] : [officer], removed });
  if (unit !== null) await tx.update(dossiers).set({ unit }).where(eq(dossiers.dossierId, dossierId));
  if (officer !== null) await insertOfficer(tx, dossierId, officer, agency);
  if (fromOfficer !== null && fromOfficer !== officer) await deleteOfficer(tx, dossierId, fromOfficer);
}

/** Tells whoever collects who has a filed dossier; who may act on a draft is told when it is filed. */
async function tellHanded(
  tx: Tx,
  dossierId: DossierId,
  change: { added: readonly string[]; removed: readonly string[] },
): Promise<void> {
  await tx.execute(sql`
    insert into outbox (topic, payload)
    select 'dossier.handed', ${JSON.stringify({ dossierId, ...change })}::text::jsonb
    from dossiers where dossier_id = ${dossierId} and stage = 'FILED'`);
}

/** Takes everybody off a dossier that goes to a unit. @param officers those who have it */
export async function deleteOfficers(
  tx: Tx,
  dossierId: DossierId,
  officers: readonly string[],
): Promise<void> {
  await tellHanded(tx, dossierId, { added: [], removed: officers });
  await tx.delete(dossierOfficers).where(eq(dossierOfficers.dossierId, dossierId));
}

/** The unit in which an account has a duty at an agency today; null where none is named. */
export async function findUnitOf(tx: Tx, account: string, agency: AgencyCode): Promise<string | null> {
  const [row] = await tx.execute<{ unit: string }>(sql`
    select e.unit from directory_entries e where e.kind = 'DUTY' and e.account = ${account} and e.agency = ${agency}
      and e.duty in ('HANDLE', 'LEAD') and e.unit is not null and is_in_force(e, today_in_vietnam())
    order by e.from_day desc, e.id limit 1`);
  return row?.unit ?? null;
}

/** Whether an agency has a unit today. */
export async function isUnitToday(tx: Tx, unit: string, agency: AgencyCode): Promise<boolean> {
  const [row] = await tx.execute<{ there: boolean }>(sql`
    select exists (select 1 from directory_entries e where e.kind = 'UNIT' and e.agency = ${agency} and e.unit = ${unit}
      and is_in_force(e, today_in_vietnam())) as there`);
  return row?.there === true;
}

/**
 * The open dossiers of an officer at an agency, locked, oldest first; of `among` only, where it is given. Whoever held a lock before may
 * have handed one over: that is seen only by a statement that begins afterwards.
 */
export async function lockOpenOf(
  tx: Tx,
  officer: string,
  agency: AgencyCode,
  { among, limit }: { among: readonly DossierId[] | null; limit: number },
): Promise<DossierId[]> {
  const find = () =>
    tx
      .select({ id: dossiers.dossierId })
      .from(dossiers)
      .where(
        and(
          eq(dossiers.agency, agency),
          sql`is_open(${dossiers.status})`,
          sql`exists (select 1 from ${dossierOfficers} o where o.dossier_id = ${dossiers}.dossier_id
            and o.account = ${officer})`,
          among === null
            ? undefined
            : sql`${dossiers.dossierId} = any(${sql.param(`{${among.join(',')}}`)}::uuid[])`,
        ),
      )
      .orderBy(asc(dossiers.openedAt), asc(dossiers.dossierId))
      .limit(limit);
  await find().for('update');
  return (await find()).map(({ id }) => id);
}

/** How many open dossiers an officer has at an agency, as the viewer may see them. */
export async function countOpenOf(tx: Tx, officer: string, agency: AgencyCode): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from dossiers d join dossier_officers o on o.dossier_id = d.dossier_id
    where d.agency = ${agency} and o.account = ${officer} and is_open(d.status)`);
  return row?.count ?? 0;
}
