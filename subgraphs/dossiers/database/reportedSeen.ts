/** Reported dossiers as others than their system see them: their owners, and the officers of the agency that handles them. Reads only. */
import { sql } from 'drizzle-orm';
import { type Statement, statement } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { DossierFacts } from '../rules/reported/facts.ts';
import type { Status } from '../rules/statuses.ts';
import { type ReportedRow, reportedSteps } from './reported.ts';

/** Sort key of the last row before; null: the first page. */
interface After extends Record<string, unknown> {
  afterAt: string | null;
  afterId: string | null;
  limit: number;
}

const rowColumns = {
  id: sql<string>`d.reported_id`,
  client: sql<string>`d.client`,
  systemAgency: sql<AgencyCode>`d.system_agency`,
  code: sql<string>`d.code`,
  facts: sql<DossierFacts | null>`d.facts`,
  rank: sql<string | null>`d.rank`,
  status: sql<Status | null>`d.status`,
  lastStatusAt: sql<string | null>`to_json(d.last_status_at) #>> '{}'`,
  updatedAt: sql<string>`to_json(d.updated_at) #>> '{}'`,
  steps: reportedSteps,
};

const isAfter = sql`(${sql.placeholder('afterAt')}::timestamptz is null or (d.updated_at, d.reported_id)
  < (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`;

/**
 * What was last reported first. Row-level security drops what is of nobody whom population has, and of somebody else. What tells the reader where
 * somebody protected lives, whose home is not the reader's, is as if absent.
 */
export const reportedOfPeople: Statement<After & { people: string; reader: PersonId }, ReportedRow[]> =
  statement((db) =>
    db
      // Whom population has, not whom the report named.
      .select({ ...rowColumns, ownerId: sql<PersonId | null>`person_named(d.owner_named_hash)` })
      .from(sql`reported_dossiers d`)
      .where(
        sql`d.owner_named_hash in (select n.named_hash from identity_names n where n.person_id = any(${sql.placeholder('people')}::uuid[]))
        and d.agency is not null and not home_is_closed(person_named(d.owner_named_hash), ${sql.placeholder('reader')}::uuid) and ${isAfter}`,
      )
      .orderBy(sql`d.updated_at desc, d.reported_id desc`)
      .limit(sql.placeholder('limit'))
      .prepare('reported_of_people'),
  );

/**
 * Those that an agency handles. Neither which there are nor their order depends on whether population has the owner. Nor does the number of
 * people whom an answer is of, which is counted: where the name does not agree, it is read of whom the number is.
 */
export const reportedOfAgency: Statement<After & { agency: AgencyCode }, ReportedRow[]> = statement((db) =>
  db
    .select({
      ...rowColumns,
      ownerId: sql<PersonId | null>`coalesce(person_named(d.owner_named_hash), d.owner_id)`,
    })
    .from(sql`reported_dossiers d`)
    .where(sql`d.agency = ${sql.placeholder('agency')}::text and d.retained_at is null and ${isAfter}`)
    .orderBy(sql`d.updated_at desc, d.reported_id desc`)
    .limit(sql.placeholder('limit'))
    .prepare('reported_of_agency'),
);
