import { and, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';

/** Which of some procedures are in force on a day (yyyy-MM-dd). */
export async function listCodesInForce(tx: Tx, codes: readonly string[], day: string): Promise<string[]> {
  if (codes.length === 0) return [];
  const rows = await tx
    .select({ code: versions.code })
    .from(versions)
    .where(
      and(
        inArray(versions.code, [...codes]),
        sql`${versions.inForceFrom} <= ${day}::date`,
        sql`(${versions.inForceTo} is null or ${versions.inForceTo} > ${day}::date)`,
      ),
    )
    .limit(codes.length);
  return rows.map(({ code }) => code);
}
