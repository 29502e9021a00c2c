/** Of which dossier a slip is, wherever it is kept. */
import { eq, type SQL, sql } from 'drizzle-orm';
import { type AnyPgTable, unionAll } from 'drizzle-orm/pg-core';
import { type Statement, statement } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import { resultHandovers, slips } from './deskTables.ts';
import { supplementRequests } from './tables.ts';

export interface SlipPlace {
  dossierId: DossierId;
  /** As the version of the dossier has it; null where that is not known here. */
  procedureName: string | null;
}

const procedureName = (table: AnyPgTable): SQL.Aliased<string | null> =>
  sql<string | null>`(select v.content ->> 'name' from dossiers d
    join procedure_versions v on v.version_id = d.procedure_version
    where d.dossier_id = ${table}.dossier_id)`.as('procedure_name');

/** A slip by its id, a supplement by that of its request, and the note of a handover by that of its result; at most one. */
export const placeOfSlip: Statement<{ id: string }, SlipPlace[]> = statement((db) =>
  unionAll(
    db
      .select({ dossierId: slips.dossierId, procedureName: procedureName(slips) })
      .from(slips)
      .where(eq(slips.slipId, sql.placeholder('id'))),
    db
      .select({ dossierId: supplementRequests.dossierId, procedureName: procedureName(supplementRequests) })
      .from(supplementRequests)
      .where(eq(supplementRequests.requestId, sql.placeholder('id'))),
    db
      .select({ dossierId: resultHandovers.dossierId, procedureName: procedureName(resultHandovers) })
      .from(resultHandovers)
      .where(eq(resultHandovers.resultId, sql.placeholder('id'))),
  ).prepare('place_of_slip'),
);
