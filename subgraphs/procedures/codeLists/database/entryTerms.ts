/** From when until when the entries of a list are there, whatever they were called meanwhile; and up to which day that is known. */
import { eq, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { CodeList } from '../rules/spelling.ts';
import { everHeld } from './codeLists.ts';
import { codeListEntries as entries, codeListStandings as standings } from './codeListTables.ts';

/** What a term is looked up by; a code may hold spaces. */
export const termKey = (list: CodeList, code: string): string => `${list} ${code}`;

/** From when until when what a code means is there. */
export interface EntryTerm {
  list: CodeList;
  code: string;
  /** yyyy-MM-dd; null: since before anybody wrote it down. */
  inForceFrom: string | null;
  /** First day on which it is no longer there; null while it is. */
  inForceTo: string | null;
}

const keys = sql`unnest(${sql.placeholder('lists')}::text[], ${sql.placeholder('codes')}::text[])`;

/** The first day of the first entry of each code, and the end of its last one. */
export const selectEntryTerms = statement<
  { lists: readonly string[]; codes: readonly string[] },
  EntryTerm[]
>((db) =>
  db
    .select({
      list: entries.list,
      code: entries.code,
      inForceFrom: sql<
        string | null
      >`(array_agg(${entries.validFrom}::text order by ${entries.validFrom} nulls first))[1]`,
      inForceTo: sql<
        string | null
      >`(array_agg(${entries.validTo}::text order by ${entries.validFrom} desc nulls last))[1]`,
    })
    .from(entries)
    .where(sql`(${entries.list}, ${entries.code}) in (select * from ${keys}) and ${everHeld}`)
    .groupBy(entries.list, entries.code)
    .prepare('code_list_terms'),
);

/** Up to which day a list is known, and who tells it. */
export interface ListStanding {
  list: CodeList;
  /** yyyy-MM-dd. */
  knownUntil: string;
  source: string;
}

export const selectListStandings = statement<{ lists: readonly string[] }, ListStanding[]>((db) =>
  db
    .selectDistinctOn([standings.list], {
      list: standings.list,
      knownUntil: standings.knownUntil,
      source: standings.source,
    })
    .from(standings)
    .where(sql`${standings.list} = any(${sql.placeholder('lists')}::text[])`)
    .orderBy(standings.list, sql`${standings.id} desc`)
    .prepare('code_list_standings_newest'),
);

/** The day up to which a list is known, yyyy-MM-dd; undefined where nobody has said. */
export async function findListStanding(tx: Tx, list: CodeList): Promise<string | undefined> {
  const rows = await tx
    .select({ knownUntil: standings.knownUntil })
    .from(standings)
    .where(eq(standings.list, list))
    .orderBy(sql`${standings.id} desc`)
    .limit(1);
  return rows[0]?.knownUntil;
}

/** Writes down up to which day a source tells a list. */
export async function insertListStanding(tx: Tx, standing: ListStanding): Promise<void> {
  await tx.insert(standings).values(standing);
}
