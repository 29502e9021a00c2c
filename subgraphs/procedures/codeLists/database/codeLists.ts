import { asc, sql } from 'drizzle-orm';
import { statement, type Tx } from '../../../../kernel/database.ts';
import type { CodeList } from '../rules/spelling.ts';
import { codeListChanges as changes, codeListEntries as entries } from './codeListTables.ts';

/** An entry of a code list, with the days on which it holds. */
export interface CodeListEntry {
  id: string;
  list: CodeList;
  code: string;
  name: string;
  parentCode: string | null;
  kind: string | null;
  /** Who issues what it names, as the source spells it. */
  issuer: string | null;
  wellFormed: boolean;
  /** yyyy-MM-dd; null: since before anybody wrote it down. */
  validFrom: string | null;
  /** First day it no longer holds; null while it does. */
  validTo: string | null;
  basis: 'DECIDED' | 'OBSERVED';
}

/** What an entry is read as. */
export const entryColumns = {
  id: entries.id,
  list: entries.list,
  code: entries.code,
  name: entries.name,
  parentCode: entries.parentCode,
  kind: entries.kind,
  issuer: entries.issuer,
  wellFormed: entries.wellFormed,
  validFrom: entries.validFrom,
  validTo: entries.validTo,
  basis: entries.basis,
};

/** Not of an entry that a correction took back: that one ends on its own first day, and held on none. */
export const everHeld = sql`(${entries.validFrom} is null or ${entries.validTo} is null or ${entries.validTo} > ${entries.validFrom})`;

const placeholders = {
  list: sql`${sql.placeholder('list')}::text`,
  day: sql`${sql.placeholder('day')}::date`,
  after: sql`${sql.placeholder('after')}::text`,
};

/** The entries of a list that hold on a day, in the order of their codes. */
export const selectCodeList = statement<
  { list: string; day: string; after: string | null; limit: number },
  CodeListEntry[]
>((db) =>
  db
    .select(entryColumns)
    .from(entries)
    .where(
      sql`${entries.list} = ${placeholders.list} and (${placeholders.after} is null or ${entries.code} > ${placeholders.after})
        and (${entries.validFrom} is null or ${entries.validFrom} <= ${placeholders.day})
        and (${entries.validTo} is null or ${entries.validTo} > ${placeholders.day})`,
    )
    .orderBy(asc(entries.code))
    .limit(sql.placeholder('limit'))
    .prepare('code_list_in_force'),
);

/** One thing that became true of a list. */
export interface CodeListChange {
  id: string;
  xid: string;
  kind: 'ADDED' | 'ENDED';
  /** yyyy-MM-dd; null: of an entry whose beginning nobody wrote down. */
  holdsFrom: string | null;
  at: Date;
  entry: CodeListEntry;
}

const since = sql`${sql.placeholder('since')}::date`;
const place = sql`(${sql.placeholder('afterXid')}::xid8, ${sql.placeholder('afterId')}::uuid)`;

/**
 * What changed in a list after a place in that order, as the feed of events reads: only what no transaction can still add to.
 */
export const selectCodeListChanges = statement<
  { list: string; since: string | null; afterXid: string; afterId: string; limit: number },
  CodeListChange[]
>((db) =>
  db
    .select({
      id: changes.id,
      xid: sql<string>`${changes.xid}::text`,
      kind: changes.kind,
      holdsFrom: changes.holdsFrom,
      at: changes.at,
      entry: entryColumns,
    })
    .from(changes)
    .innerJoin(entries, sql`${entries.id} = ${changes.entryId}`)
    .where(
      sql`${changes.list} = ${placeholders.list} and (${changes.xid}, ${changes.id}) > ${place}
        and (${since} is null or ${changes.at} >= ${since}::timestamp at time zone 'Asia/Ho_Chi_Minh')
        and ${changes.xid} < pg_snapshot_xmin(pg_current_snapshot())`,
    )
    .orderBy(asc(changes.xid), asc(changes.id))
    .limit(sql.placeholder('limit'))
    .prepare('code_list_changes_after'),
);

/** Whether a list has an entry of this code on a day. */
export async function hasEntry(tx: Tx, list: CodeList, code: string, day: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    select 1 from code_list_entries where list = ${list} and code = ${code}
      and (valid_from is null or valid_from <= ${day}) and (valid_to is null or valid_to > ${day})`);
  return rows.length > 0;
}

/** What can be chosen from a list on a day, yyyy-MM-dd: the entries that hold then, of one kind where it is given; in the order of their codes. */
export async function listChoicesOn(
  tx: Tx,
  { list, kind }: { list: string; kind?: string },
  day: string,
  limit: number,
): Promise<{ value: string; name: string }[]> {
  const rows = await tx.execute<{ value: string; name: string }>(sql`
    select code as value, name from code_list_entries where list = ${list}
      and (${kind ?? null}::text is null or kind = ${kind ?? null})
      and (valid_from is null or valid_from <= ${day}) and (valid_to is null or valid_to > ${day})
    order by code limit ${limit}`);
  return [...rows];
}
