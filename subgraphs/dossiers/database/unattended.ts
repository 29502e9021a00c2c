/** Agencies in whose intake dossiers stand and at which nobody leads a unit today. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';

export interface UnattendedRow extends Record<string, unknown> {
  agency: AgencyCode;
  standing: number;
  /** When the one that has waited longest was opened. */
  since: string;
}

/** Steps from one agency that has open dossiers to the next by the index: agencies are few, dossiers many. */
const headless = sql`with recursive open_at as (
    (select d.agency from dossiers d where is_open(d.status) order by d.agency limit 1)
    union all
    select (select d.agency from dossiers d where is_open(d.status) and d.agency > o.agency order by d.agency limit 1)
    from open_at o where o.agency is not null),
  headless as (select agency from open_at where agency is not null and is_headless(agency))`;

/** How many such agencies there are, by a role that sees every dossier. */
export async function countUnattended(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ unattended: number }>(sql`${headless}
    select count(*)::int as unattended from headless h where exists (
      select 1 from dossiers d where d.agency = h.agency and is_open(d.status) and stands_in_intake(d))`);
  return row?.unattended ?? 0;
}

/**
 * A page of them by their codes, by a role that sees every dossier: counts, and nothing of a dossier.
 *
 * @param of an agency with the units below it; null for all
 */
export async function listUnattended(
  tx: Tx,
  of: AgencyCode | null,
  after: string,
  limit: number,
): Promise<UnattendedRow[]> {
  return tx.execute<UnattendedRow>(sql`${headless}
    select h.agency, count(*)::int as standing,
      to_char(min(d.opened_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since
    from headless h join dossiers d on d.agency = h.agency and is_open(d.status) and stands_in_intake(d)
    where h.agency > ${after} and (${of}::text is null or h.agency = ${of}::text or h.agency like ${`${of}.%`})
    group by h.agency order by h.agency limit ${limit}`);
}
