/** What people do not want to be filled in of a draft, though a register may hold it. */
import { and, asc, eq, sql } from 'drizzle-orm';
import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { DeclineReason } from '../rules/declined.ts';

const declinedValues = pgTable('declined_values', {
  dossierId: uuid('dossier_id').$type<DossierId>().notNull(),
  key: text('key').notNull(),
  reason: text('reason').$type<DeclineReason>().notNull(),
  byAccount: text('by_account').notNull(),
  at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
});

export type DeclinedRow = typeof declinedValues.$inferSelect;

export const declinedByDossiers: Statement<{ ids: DossierId[] }, DeclinedRow[]> = statement((db) =>
  db
    .select()
    .from(declinedValues)
    .where(sql`${declinedValues.dossierId} = any(${sql.placeholder('ids')}::uuid[])`)
    .orderBy(asc(declinedValues.at), asc(declinedValues.key))
    .prepare('declined_by_dossiers'),
);

/** Declines a value, or changes why. */
export async function writeDeclined(tx: Tx, row: DeclinedRow): Promise<void> {
  const { reason, byAccount, at } = row;
  await tx
    .insert(declinedValues)
    .values(row)
    .onConflictDoUpdate({
      target: [declinedValues.dossierId, declinedValues.key],
      set: { reason, byAccount, at },
    });
}

/** The value is to be filled in again. */
export async function deleteDeclined(tx: Tx, dossierId: DossierId, key: string): Promise<void> {
  await tx
    .delete(declinedValues)
    .where(and(eq(declinedValues.dossierId, dossierId), eq(declinedValues.key, key)));
}
