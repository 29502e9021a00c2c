/** Slips that applicants are given at intake. */
import { asc, eq, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { slips } from './deskTables.ts';
import { insertNotice } from './notices.ts';
import { nameOfItsAgency } from './onlineServices.ts';

export type SlipRow = typeof slips.$inferSelect;

export const slipsByDossiers: Statement<{ ids: DossierId[] }, SlipRow[]> = statement((db) =>
  db
    .select()
    .from(slips)
    .where(sql`${slips.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(slips.issuedAt), asc(slips.slipId))
    .prepare('slips_by_dossiers'),
);

/** Writes a slip with the promised day of the moment, where it is a receipt. */
export async function insertSlip(
  tx: Tx,
  slip: Omit<SlipRow, 'slipId' | 'promisedDay' | 'agencyName'>,
): Promise<void> {
  const promisedDay =
    slip.kind === 'RECEIPT'
      ? sql`(select p.day from promised_days p where p.dossier_id = ${slip.dossierId})`
      : null;
  const agencyName = nameOfItsAgency(slip.dossierId);
  await tx.insert(slips).values({ ...slip, slipId: sql`uuidv7()`, promisedDay, agencyName });
}

/** Writes the apology of a dossier that will be late, with the new day; null where the calendar says nothing of it. */
export async function insertApology(
  tx: Tx,
  apology: Pick<SlipRow, 'dossierId' | 'issuedAt' | 'promisedDay'>,
): Promise<void> {
  const row = { ...apology, kind: 'APOLOGY' as const, issuedBy: null, reasons: [], explanation: null };
  const { dossierId, promisedDay: day, issuedAt: at } = apology;
  await tx.insert(slips).values({ ...row, slipId: sql`uuidv7()`, agencyName: nameOfItsAgency(dossierId) });
  await insertNotice(tx, { dossierId, kind: 'APOLOGY', day, at });
}

/** Whether any slip of a dossier was issued; the caller holds the lock on the dossier. */
export async function hasSlip(tx: Tx, dossierId: DossierId): Promise<boolean> {
  const [found] = await tx
    .select({ kind: slips.kind })
    .from(slips)
    .where(eq(slips.dossierId, dossierId))
    .limit(1);
  return found !== undefined;
}

/** Whether the receipt of a dossier was issued; the caller holds the lock on the dossier. */
export async function hasReceipt(tx: Tx, dossierId: DossierId): Promise<boolean> {
  const found = await tx.select({ kind: slips.kind }).from(slips).where(eq(slips.dossierId, dossierId));
  return found.some(({ kind }) => kind === 'RECEIPT');
}
