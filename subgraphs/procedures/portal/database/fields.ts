import { sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';

/** A field (lĩnh vực) and how many procedures in force belong to it. */
export interface FieldCount {
  name: string;
  procedures: number;
}

/** The fields with the most procedures in force on a day. */
export const selectFields = statement<{ day: string; limit: number }, FieldCount[]>((db) => {
  const day = sql`${sql.placeholder('day')}::date`;
  return db
    .select({ name: versions.field, procedures: sql<number>`count(*)::integer`.as('procedures') })
    .from(versions)
    .where(
      sql`${versions.inForceFrom} <= ${day} and (${versions.inForceTo} is null or ${versions.inForceTo} > ${day})`,
    )
    .groupBy(versions.field)
    .orderBy(sql`procedures desc`, versions.field)
    .limit(sql.placeholder('limit'))
    .prepare('procedures_fields');
});
