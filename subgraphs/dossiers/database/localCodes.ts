/** The projection of local codes that officials have confirmed, fed by procedures. */

import { and, eq, sql } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { Tx } from '../../../kernel/database.ts';
import type { localCodeMapped } from '../../../kernel/domain/events.ts';
import type { AgencyCode, ProcedureCode } from '../../../kernel/domain/scalars.ts';

const localCodes = pgTable('local_codes', {
  agency: text('agency').$type<AgencyCode>().notNull(),
  localCode: text('local_code').notNull(),
  version: integer('version').notNull(),
  procedureCode: text('procedure_code').$type<ProcedureCode>(),
});

/** The national code that a locality means; undefined where nobody has confirmed any. */
export async function findMappedProcedure(
  tx: Tx,
  agency: AgencyCode,
  localCode: string,
): Promise<ProcedureCode | undefined> {
  const [row] = await tx
    .select({ procedureCode: localCodes.procedureCode })
    .from(localCodes)
    .where(and(eq(localCodes.agency, agency), eq(localCodes.localCode, localCode)));
  return row?.procedureCode ?? undefined;
}

/** Takes in what officials confirmed. The same may come twice, and an older version never replaces a newer one. */
export async function applyLocalCodes(
  tx: Tx,
  told: readonly z.output<typeof localCodeMapped>[],
): Promise<void> {
  if (told.length === 0) return;
  await tx.execute(sql`
    insert into local_codes (agency, local_code, version, procedure_code)
    select distinct on (agency, "localCode") agency, "localCode", version, "procedureCode"
    from jsonb_to_recordset(${JSON.stringify(told)}::text::jsonb)
      as one (agency text, "localCode" text, version integer, "procedureCode" text)
    order by agency, "localCode", version desc
    on conflict (agency, local_code) do update
      set version = excluded.version, procedure_code = excluded.procedure_code
      where local_codes.version < excluded.version`);
}
