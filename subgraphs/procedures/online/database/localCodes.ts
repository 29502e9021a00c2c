/** The reviewed table of local codes, and what dossiers told of codes that it does not have. */

import { and, desc, eq, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { AgencyCode } from '../../../../kernel/domain/scalars.ts';
import { proceduresSearch as search } from '../../search/database/tables.ts';
import { proceduresVersions as versions } from '../../versions/database/tables.ts';
import { unmappedAttempts as attempts, localProcedureCodes as codes } from './tables.ts';

/** What holds of a local code today: its highest version. */
export interface LocalCode {
  agency: string;
  localCode: string;
  version: number;
  localName: string | null;
  procedureCode: string | null;
  mappedAt: Date | null;
  basis: string;
}

const columns = {
  agency: codes.agency,
  localCode: codes.localCode,
  version: codes.version,
  localName: codes.localName,
  procedureCode: codes.procedureCode,
  mappedAt: codes.mappedAt,
  basis: codes.basis,
};

export const selectLocalCode = statement<{ agency: string; localCode: string }, LocalCode[]>((db) =>
  db
    .select(columns)
    .from(codes)
    .where(
      and(eq(codes.agency, sql.placeholder('agency')), eq(codes.localCode, sql.placeholder('localCode'))),
    )
    .orderBy(desc(codes.version))
    .limit(1)
    .prepare('local_code_current'),
);

/** The same under a lock that makes the mappings of one code take turns until the transaction ends. */
export async function lockLocalCode(
  tx: Tx,
  agency: AgencyCode,
  localCode: string,
): Promise<LocalCode | undefined> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`local code ${agency} ${localCode}`}, 0))`,
  );
  const [row] = await tx
    .select(columns)
    .from(codes)
    .where(and(eq(codes.agency, agency), eq(codes.localCode, localCode)))
    .orderBy(desc(codes.version))
    .limit(1);
  return row;
}

export async function insertLocalCode(tx: Tx, row: typeof codes.$inferInsert): Promise<void> {
  await tx.insert(codes).values(row);
}

export interface UnmappedCode {
  agency: string;
  localCode: string;
  localName: string | null;
  /** Refused attempts to use it; 0 where officials entered it themselves. */
  attempts: number;
  lastAt: Date | null;
}

export type UnmappedParams = {
  agency: string | null;
  afterAgency: string | null;
  afterCode: string | null;
  limit: number;
};

/** Codes that nothing is mapped to today, by agency and code. */
export const selectUnmapped = statement<UnmappedParams, UnmappedCode[]>((db) => {
  const current = db
    .selectDistinctOn([codes.agency, codes.localCode], {
      agency: codes.agency,
      localCode: codes.localCode,
      localName: codes.localName,
      state: codes.state,
    })
    .from(codes)
    .where(
      sql`(${sql.placeholder('agency')}::text is null or ${codes.agency} = ${sql.placeholder('agency')}::text)
        and (${sql.placeholder('afterCode')}::text is null or (${codes.agency}, ${codes.localCode})
          > (${sql.placeholder('afterAgency')}::text, ${sql.placeholder('afterCode')}::text))`,
    )
    .orderBy(codes.agency, codes.localCode, desc(codes.version))
    .as('current');
  return db
    .select({
      agency: current.agency,
      localCode: current.localCode,
      localName: current.localName,
      attempts: sql<number>`coalesce(${attempts.attempts}, 0)`,
      lastAt: attempts.lastAt,
    })
    .from(current)
    .leftJoin(attempts, and(eq(attempts.agency, current.agency), eq(attempts.localCode, current.localCode)))
    .where(eq(current.state, 'UNMAPPED'))
    .orderBy(current.agency, current.localCode)
    .limit(sql.placeholder('limit'))
    .prepare('local_codes_unmapped');
});

/** A procedure with a name like the one that was asked for: a suggestion for an official, never a mapping. */
export interface CodeSuggestion {
  code: string;
  name: string;
  /** 0 to 1, by trigrams. */
  score: number;
}

export const selectSuggestions = statement<{ text: string; day: string; limit: number }, CodeSuggestion[]>(
  (db) => {
    const score = sql<number>`round(similarity(${search.nameKey}, ${sql.placeholder('text')}::text)::numeric, 3)::float8`;
    return db
      .select({ code: versions.code, name: versions.name, score })
      .from(search)
      .innerJoin(versions, eq(versions.id, search.versionId))
      .where(
        sql`${search.nameKey} % ${sql.placeholder('text')}::text
        and ${versions.inForceFrom} <= ${sql.placeholder('day')}::date
        and (${versions.inForceTo} is null or ${versions.inForceTo} > ${sql.placeholder('day')}::date)`,
      )
      .orderBy(desc(score), versions.code)
      .limit(sql.placeholder('limit'))
      .prepare('local_code_suggestions');
  },
);

/** One refused attempt to use a code, as dossiers told it. */
export interface UnmappedAttempt {
  agency: string;
  localCode: string;
  at: string;
}

/** Counts attempts, and puts a code that nobody knows yet on the table as UNMAPPED. */
export async function recordAttempts(tx: Tx, told: readonly UnmappedAttempt[]): Promise<void> {
  if (told.length === 0) return;
  const batch = sql`jsonb_to_recordset(${JSON.stringify(told)}::text::jsonb)
    as one (agency text, "localCode" text, at timestamptz)`;
  await tx.execute(sql`
    insert into unmapped_attempts (agency, local_code, attempts, first_at, last_at)
    select agency, "localCode", count(*), min(at), max(at) from ${batch} group by agency, "localCode"
    on conflict (agency, local_code) do update set attempts = unmapped_attempts.attempts + excluded.attempts,
      first_at = least(unmapped_attempts.first_at, excluded.first_at),
      last_at = greatest(unmapped_attempts.last_at, excluded.last_at)`);
  await tx.execute(sql`
    insert into local_procedure_codes (id, agency, local_code, version, state, basis)
    select uuidv7(), agency, "localCode", 1, 'UNMAPPED', 'Hồ sơ dùng mã chưa được ánh xạ'
    from (select distinct agency, "localCode" from ${batch}) as told
    where not exists (select 1 from local_procedure_codes known
      where known.agency = told.agency and known.local_code = told."localCode")
    on conflict (agency, local_code, version) do nothing`);
}
