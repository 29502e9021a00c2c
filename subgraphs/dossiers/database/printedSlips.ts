/** What the slips of the desk say, wherever each is kept, to be drawn. */
import { eq, type SQL, sql } from 'drizzle-orm';
import { type AnyPgTable, unionAll } from 'drizzle-orm/pg-core';
import { type Statement, statement } from '../../../kernel/database.ts';
import type { DossierId } from '../../../kernel/domain/opaqueId.ts';
import type { SlipContent } from '../rules/printedSlip.ts';
import { resultHandovers, slips } from './deskTables.ts';
import { supplementRequests } from './tables.ts';

export interface PrintedSlipRow {
  dossierId: DossierId;
  issuedAt: Date;
  agencyName: string | null;
  /** As the version of the dossier has it; null where that is not known here. */
  procedureName: string | null;
  content: SlipContent;
}

const procedureName = (table: AnyPgTable): SQL<string | null> =>
  sql`(select v.content ->> 'name' from dossiers d join procedure_versions v on v.version_id = d.procedure_version
    where d.dossier_id = ${table}.dossier_id)`;

/** A slip by its id, a supplement by that of its request, and the note of a handover by that of its result; at most one. */
export const printedSlipById: Statement<{ id: string }, PrintedSlipRow[]> = statement((db) =>
  unionAll(
    db
      .select({
        dossierId: slips.dossierId,
        issuedAt: slips.issuedAt,
        agencyName: slips.agencyName,
        procedureName: procedureName(slips).as('procedure_name'),
        content:
          sql<SlipContent>`jsonb_build_object('kind', ${slips.kind}, 'promisedDay', ${slips.promisedDay},
          'reasons', to_jsonb(${slips.reasons}), 'explanation', ${slips.explanation})`.as('content'),
      })
      .from(slips)
      .where(eq(slips.slipId, sql.placeholder('id'))),
    db
      .select({
        dossierId: supplementRequests.dossierId,
        issuedAt: supplementRequests.at,
        agencyName: supplementRequests.agencyName,
        procedureName: procedureName(supplementRequests).as('procedure_name'),
        content: sql<SlipContent>`jsonb_build_object('kind', 'SUPPLEMENT', 'components',
          to_jsonb(${supplementRequests.components}), 'reason', ${supplementRequests.reason},
          'answerBy', ${supplementRequests.answerBy})`.as('content'),
      })
      .from(supplementRequests)
      .where(eq(supplementRequests.requestId, sql.placeholder('id'))),
    db
      .select({
        dossierId: resultHandovers.dossierId,
        issuedAt: resultHandovers.at,
        agencyName: resultHandovers.agencyName,
        procedureName: procedureName(resultHandovers).as('procedure_name'),
        content: sql<SlipContent>`jsonb_build_object('kind', 'HANDOVER', 'manner', ${resultHandovers.manner},
          'receivedBy', ${resultHandovers.receivedBy}, 'proof', ${resultHandovers.proof})`.as('content'),
      })
      .from(resultHandovers)
      .where(eq(resultHandovers.resultId, sql.placeholder('id'))),
  ).prepare('printed_slip_by_id'),
);
