/** Everything that people wrote of a dossier in the open. Reads only. */
import { sql } from 'drizzle-orm';
import { type Statement, statement } from '../../../kernel/database.ts';
import type { DossierId, SubjectId } from '../../../kernel/domain/opaqueId.ts';

export interface WrittenRow {
  dossierId: DossierId;
  texts: string[];
  /** Whom a question to another agency is about: whoever is asked sees no party of the dossier. */
  people: SubjectId[];
}

/** In one statement for all tables of the desk that have a text of somebody's own. */
export const writtenInDossiers: Statement<{ ids: DossierId[] }, WrittenRow[]> = statement((db) =>
  db
    .select({
      dossierId: sql<DossierId>`dossier_id`,
      texts: sql<string[]>`array_agg(written)`,
      people: sql<SubjectId[]>`array(select distinct p::text from consultations c, unnest(c.subjects) as p
        where c.dossier_id = written.dossier_id)`,
    })
    .from(sql`(
      select dossier_id, note as written from status_events
      union all select dossier_id, reason from supplement_requests
      union all select dossier_id, reason from handling_events
      union all select dossier_id, note from dossier_stops
      union all select dossier_id, explanation from slips
      union all select dossier_id, note from dossier_results
      union all select dossier_id, note from result_revisions
      union all select dossier_id, proof from result_handovers
      union all select dossier_id, reason from promised_day_changes
      union all select dossier_id, question from consultations
      union all select dossier_id, answer from consultations
    ) as written`)
    .where(sql`dossier_id = any(${sql.placeholder('ids')}::uuid[]) and written is not null`)
    .groupBy(sql`dossier_id`)
    .prepare('written_in_dossiers'),
);
