import { sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import { agencySuccessors as successors } from './tables.ts';

/** Who took over from an agency that ended, and who says so. */
export interface AgencySuccessor {
  agency: string;
  successor: string;
  source: string;
}

export const selectAgencySuccessors = statement<{ codes: readonly string[] }, AgencySuccessor[]>((db) =>
  db
    .select({ agency: successors.agency, successor: successors.successor, source: successors.source })
    .from(successors)
    .where(sql`${successors.agency} = any(${sql.placeholder('codes')}::text[])`)
    .orderBy(successors.successor)
    .prepare('agency_successors_of'),
);
