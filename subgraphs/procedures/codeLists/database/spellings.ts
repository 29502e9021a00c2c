import { asc, desc, eq, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { KnownEntry, SpelledList } from '../rules/spelling.ts';
import { spellingMappings as mappings, codeSpellings as spellings } from './codeListTables.ts';

/** What the spellings of one source mean, as far as somebody knows. */
export async function readMappedSpellings(
  tx: Tx,
  list: SpelledList,
  source: string,
): Promise<Map<string, string>> {
  const rows = await tx.execute<{ spelling: string; code: string }>(sql`
    select distinct on (s.id) s.spelling, m.code
    from code_spellings s join spelling_mappings m on m.spelling_id = s.id
    where s.list = ${list} and s.source = ${source}
    order by s.id, m.version desc`);
  return new Map(rows.map(({ spelling, code }) => [spelling, code]));
}

/** The entries of a list that hold on a day. */
export async function readKnownEntries(tx: Tx, list: SpelledList, day: string): Promise<KnownEntry[]> {
  return [
    ...(await tx.execute<{ code: string; name: string }>(sql`
      select code, name from code_list_entries
      where list = ${list} and (valid_from is null or valid_from <= ${day}) and (valid_to is null or valid_to > ${day})`)),
  ];
}

/** Spellings of a list that nobody has mapped, of every source. */
export async function readUnmappedSpellings(
  tx: Tx,
  list: SpelledList,
): Promise<{ source: string; spelling: string }[]> {
  return [
    ...(await tx.execute<{ source: string; spelling: string }>(sql`
      select source, spelling from code_spellings s
      where list = ${list} and not exists (select from spelling_mappings where spelling_id = s.id)`)),
  ];
}

/** A spelling that a source was seen to use, with what it means where that is beyond doubt. */
export interface SeenSpelling {
  list: SpelledList;
  source: string;
  spelling: string;
  /** Null: unmapped. */
  code: string | null;
}

/** Keeps spellings that are new; what one means is written once, and an official's word is never touched. */
export async function keepSpellings(tx: Tx, seen: readonly SeenSpelling[], now: Date): Promise<void> {
  if (seen.length === 0) return;
  const rows = sql`jsonb_to_recordset(${JSON.stringify(seen)}::text::jsonb)
    as seen (list text, source text, spelling text, code text)`;
  await tx.execute(sql`
    insert into code_spellings (list, source, spelling)
    select distinct list, source, spelling from ${rows} on conflict do nothing`);
  await tx.execute(sql`
    insert into spelling_mappings (spelling_id, version, code, basis, mapped_at)
    select distinct s.id, 1, seen.code, 'EXACT', ${now.toISOString()}::timestamptz
    from ${rows} join code_spellings s using (list, source, spelling)
    where seen.code is not null on conflict do nothing`);
}

/** A spelling with what it means today. */
export interface Spelling {
  id: string;
  list: SpelledList;
  source: string;
  spelling: string;
  seenAt: Date;
  /** Null: unmapped. */
  code: string | null;
  /** How often an official or the import has said what it means. */
  version: number;
  mappedAt: Date | null;
}

const spellingColumns = {
  id: spellings.id,
  list: spellings.list,
  source: spellings.source,
  spelling: spellings.spelling,
  seenAt: spellings.seenAt,
};

/** A spelling as it was seen, without what it means. */
export type SeenSpellingRow = Pick<Spelling, keyof typeof spellingColumns>;

type UnmappedParams = { list: string | null; after: string | null; limit: number };

/** Spellings that nobody has mapped, oldest first, after one of them. */
export const selectUnmappedSpellings = statement<UnmappedParams, SeenSpellingRow[]>((db) => {
  const list = sql`${sql.placeholder('list')}::text`;
  const after = sql`${sql.placeholder('after')}::uuid`;
  return db
    .select(spellingColumns)
    .from(spellings)
    .where(
      sql`(${list} is null or ${spellings.list} = ${list}) and (${after} is null or ${spellings.id} > ${after})
        and not exists (select from ${mappings} where ${mappings.spellingId} = ${spellings.id})`,
    )
    .orderBy(asc(spellings.id))
    .limit(sql.placeholder('limit'))
    .prepare('code_spellings_unmapped');
});

/** Makes those who map one spelling take turns until the transaction ends, and says what it means now. */
export async function findSpellingForMapping(tx: Tx, id: string): Promise<Spelling | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`spelling ${id}`}, 0))`);
  const rows = await tx
    .select({
      ...spellingColumns,
      code: mappings.code,
      version: sql<number>`coalesce(${mappings.version}, 0)`,
      mappedAt: mappings.mappedAt,
    })
    .from(spellings)
    .leftJoin(mappings, eq(mappings.spellingId, spellings.id))
    .where(eq(spellings.id, id))
    .orderBy(desc(mappings.version))
    .limit(1);
  return rows[0];
}

/** What an official decided: the next word on a spelling, with their account. */
export async function insertOfficialMapping(
  tx: Tx,
  { id, version }: Spelling,
  decided: { code: string; mappedBy: string; mappedAt: Date },
): Promise<void> {
  await tx.insert(mappings).values({ spellingId: id, version: version + 1, basis: 'OFFICIAL', ...decided });
}
