/** The projection of the list of result types, fed by procedures. */
import { eq, sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import type { Tx } from '../../../kernel/database.ts';

const listedResultTypes = pgTable('listed_result_types', { code: text('code').primaryKey() });

/** Whether the list has this code. While nothing of the list was told, nothing can be said against one. */
export async function isResultType(tx: Tx, code: string): Promise<boolean> {
  const [found] = await tx.select().from(listedResultTypes).where(eq(listedResultTypes.code, code));
  if (found !== undefined) return true;
  const [any] = await tx.select().from(listedResultTypes).limit(1);
  return any === undefined;
}

/** Takes in codes of the list. The same may come twice. */
export async function applyResultTypes(tx: Tx, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await tx.execute(sql`
    insert into listed_result_types (code) select distinct unnest(${sql.param(codes)}::text[]) on conflict (code) do nothing`);
}
