import { sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../../kernel/database.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { resultTypesOn } from '../../codeLists/database/listedOn.ts';
import type { IssuedByState } from '../rules/matching/mentions.ts';
import type { ComponentReading, StoredSuggestion } from '../rules/readings.ts';
import { componentReadings as readings } from './tables.ts';

/** Versions in force on a day or later that were not read with this matcher and list yet. */
export async function listUnread(
  tx: Tx,
  matchedWith: string,
  day: string,
  limit: number,
): Promise<{ id: VersionId; content: ProcedureContent }[]> {
  const rows = await tx.execute<{ id: VersionId; content: ProcedureContent }>(sql`
    select v.id::text as id, v.content from procedures_versions v
    left join versions_read r on r.version_id = v.id
    where (v.in_force_to is null or v.in_force_to > ${day}::date) and r.matched_with is distinct from ${matchedWith}
    order by v.code, v.version limit ${limit}`);
  return [...rows];
}

/** What tells the result types that hold on a day (yyyy-MM-dd) from those of another. */
export async function hashResultTypes(tx: Tx, day: string): Promise<string> {
  const rows = await tx.execute<{ hash: string }>(sql`
    select md5(coalesce(string_agg(code || chr(9) || name, chr(10) order by code), '')) as hash
    from ${resultTypesOn(day)}`);
  return rows[0]?.hash ?? '';
}

/** Keeps what was read in a version, instead of what was read in it before. */
export async function keepReadings(
  tx: Tx,
  version: { id: VersionId; code: string; matchedWith: string },
  read: readonly ComponentReading[],
): Promise<void> {
  await tx.execute(sql`
    insert into versions_read (version_id, matched_with) values (${version.id}::uuid, ${version.matchedWith})
    on conflict (version_id) do update set matched_with = excluded.matched_with`);
  await tx.execute(sql`delete from component_readings where version_id = ${version.id}::uuid`);
  if (read.length === 0) return;
  const rows = read.map((one) => ({ ...one, versionId: version.id, procedureCode: version.code }));
  await tx.insert(readings).values(rows).onConflictDoNothing();
}

/** One line of the officials' work list. */
export interface WorkListRow {
  versionId: VersionId;
  procedureCode: string;
  caseCode: string;
  component: string;
  paper: string;
  issued: IssuedByState;
  suggestions: StoredSuggestion[];
  askedBy: number;
}

type WorkListParams = {
  publisher: string;
  day: string;
  afterAsked: number | null;
  afterKey: string | null;
  limit: number;
};

/**
 * What is suggested and not decided, of one publisher: the papers of which most are asked for first. What an official has
 * decided about, in favour or against, is not asked again, nor is what the publication itself confirms.
 */
export const selectWorkList: Statement<WorkListParams, WorkListRow[]> = statement((db) => {
  const day = sql`${sql.placeholder('day')}::date`;
  const asked = sql.placeholder('afterAsked');
  return db
    .select({
      versionId: sql<VersionId>`listed.version_id`,
      procedureCode: sql<string>`listed.procedure_code`,
      caseCode: sql<string>`listed.case_code`,
      component: sql<string>`listed.component`,
      paper: sql<string>`listed.paper`,
      issued: sql<IssuedByState>`listed.issued`,
      suggestions: sql<StoredSuggestion[]>`listed.undecided`,
      askedBy: sql<number>`listed.asked_by`,
    })
    .from(
      sql`(
      with current as (
        select r.*, v.publisher from component_readings r join procedures_versions v on v.id = r.version_id
        where daterange(v.in_force_from, v.in_force_to) @> ${day} and r.kind in ('SUBMIT', 'PRESENT')),
      counted as (select paper_key, count(*)::int as asked_by from current group by paper_key)
      select c.*, n.asked_by, open.undecided,
        concat_ws(' ', c.procedure_code, c.case_code, c.component) as list_key
      from current c join counted n on n.paper_key = c.paper_key
      cross join lateral (
        select jsonb_agg(s order by (s ->> 'score')::numeric desc, s ->> 'resultType') as undecided
        from jsonb_array_elements(c.suggestions) s
        where not exists (select 1 from evidence_mappings m where m.procedure_code = c.procedure_code
          and m.component = c.component and m.result_type = s ->> 'resultType')
          and not c.own_mappings @> jsonb_build_array(jsonb_build_object('resultType', s ->> 'resultType', 'state', 'CONFIRMED'))
          and not c.own_mappings @> jsonb_build_array(jsonb_build_object('resultType', s ->> 'resultType', 'state', 'PUBLISHED'))
      ) open
      where c.publisher = ${sql.placeholder('publisher')} and open.undecided is not null) listed`,
    )
    .where(
      sql`${asked}::int is null
        or listed.asked_by < ${asked}::int
        or (listed.asked_by = ${asked}::int and listed.list_key collate "C" > ${sql.placeholder('afterKey')}::text)`,
    )
    .orderBy(sql`listed.asked_by desc, listed.list_key collate "C"`)
    .limit(sql.placeholder('limit'))
    .prepare('component_readings_work_list');
});
