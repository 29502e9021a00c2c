import { eq, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import { type AgencyKind, type PublisherKind, publisherKindOf } from '../rules/agencyKind.ts';
import type { ResultTypeContent } from '../rules/resultType.ts';
import { resultTypesOn } from './listedOn.ts';
import { agencies, resultTypes } from './tables.ts';

/** An agency that data speaks of. One that the list does not have keeps its code and has no name of its own. */
export interface AgencyFacts {
  code: string;
  /** Of one that no list has: the name of the agency that it was mapped to. */
  name: string | null;
  /** The agency that its spelling was mapped to; null for one that a list has, and while nobody knows. */
  means: string | null;
  legacyCode: string | null;
  kind: AgencyKind | null;
}

/**
 * What the sources mean by an agency that no list has, where an official or its exact name says it, and all say the same. The
 * outer column is named in full: the builder leaves the table out, and the inner tables have a `code` too.
 */
const meant = sql`(select case when count(distinct said.code) = 1 then min(said.code) end
  from (select distinct on (s.id) m.code from code_spellings s join spelling_mappings m on m.spelling_id = s.id
    where s.list = 'AGENCY' and s.spelling = agencies.code order by s.id, m.version desc) said)`;

export const selectAgencies = statement<{ codes: readonly string[] }, AgencyFacts[]>((db) =>
  db
    .select({
      code: agencies.code,
      name: sql<string | null>`coalesce(agencies.name,
        (select named.name from agencies named where agencies.name is null and named.code = ${meant}))`.as(
        'known_as',
      ),
      means: sql<string | null>`case when agencies.name is null then ${meant} end`.as('means'),
      legacyCode: agencies.legacyCode,
      kind: agencies.kind,
    })
    .from(agencies)
    .where(sql`${agencies.code} = any(${sql.placeholder('codes')}::text[])`)
    .prepare('agencies_by_code'),
);

const resultTypeColumns = {
  code: resultTypes.code,
  name: resultTypes.name,
  issuer: resultTypes.issuer,
  dataSchema: resultTypes.dataSchema,
};

export const selectResultTypes = statement<{ codes: readonly string[] }, ResultTypeContent[]>((db) =>
  db
    .select(resultTypeColumns)
    .from(resultTypes)
    .where(sql`${resultTypes.code} = any(${sql.placeholder('codes')}::text[])`)
    .prepare('result_types_by_code'),
);

/** The same as the next, for whoever reads without a transaction of their own. */
export const selectAllResultTypes = statement<Record<string, never>, ResultTypeContent[]>((db) =>
  db.select(resultTypeColumns).from(resultTypes).limit(10_000).prepare('result_types_all'),
);

/** Every result type that anybody may name, those that have ended among them: some thousands at most. */
export async function listResultTypes(tx: Tx): Promise<ResultTypeContent[]> {
  return tx.select(resultTypeColumns).from(resultTypes).limit(10_000);
}

/** Those that hold on a day (yyyy-MM-dd): what a paper of that day may be. */
export async function listResultTypesOn(tx: Tx, day: string): Promise<ResultTypeContent[]> {
  return [
    ...(await tx.execute<ResultTypeContent & Record<string, unknown>>(sql`
      select code, name, issuer, data_schema as "dataSchema" from ${resultTypesOn(day)} limit 10000`)),
  ];
}

/**
 * What kind of publisher an agency is on a day; null for one that publishes nothing then, as one that has ended.
 *
 * @param day yyyy-MM-dd
 */
export async function findPublisherKind(tx: Tx, code: string, day: string): Promise<PublisherKind | null> {
  return (await hasEnded(tx, code, day)) ? null : publisherKindOf((await findAgencyKind(tx, code)) ?? null);
}

/** Whether the list had an agency and no longer has it on a day (yyyy-MM-dd). One that no list ever had has not ended. */
export async function hasEnded(tx: Tx, code: string, day: string): Promise<boolean> {
  const rows = await tx.execute<{ ended: boolean }>(sql`
    select bool_and(valid_to is not null and valid_to <= ${day}) as ended from code_list_entries
    where list = 'AGENCY' and code = ${code}`);
  return rows[0]?.ended === true;
}

/** What kind of agency a code is or was; undefined for one that the list does not have. */
export async function findAgencyKind(tx: Tx, code: string): Promise<AgencyKind | undefined> {
  const rows = await tx
    .select({ kind: agencies.kind })
    .from(agencies)
    .where(eq(agencies.code, code))
    .limit(1);
  return rows[0]?.kind;
}

export async function findResultType(tx: Tx, code: string): Promise<ResultTypeContent | undefined> {
  const rows = await tx
    .select(resultTypeColumns)
    .from(resultTypes)
    .where(eq(resultTypes.code, code))
    .limit(1);
  return rows[0];
}
