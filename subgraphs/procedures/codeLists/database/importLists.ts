import { sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import type { CodeList } from '../rules/spelling.ts';
import { type CodeListEntry, entryColumns, everHeld } from './codeLists.ts';
import { codeListEntries as entries } from './codeListTables.ts';

/** An entry as a file of a list tells it. */
export type NewEntry = Omit<CodeListEntry, 'id' | 'validTo'> & { source: string; validTo?: string | null };

/** The latest entry of a code, with whether the code had another before it. */
export type LatestEntry = CodeListEntry & { hasEarlier: boolean };

/** The latest entry of each code of a list: the one in force, or the last that was. What a correction took back never was. */
export async function readLatestEntries(tx: Tx, list: CodeList): Promise<Map<string, LatestEntry>> {
  const rows = await tx
    .selectDistinctOn([entries.code], {
      ...entryColumns,
      hasEarlier: sql<boolean>`count(*) over (partition by ${entries.code}) > 1`.as('has_earlier'),
    })
    .from(entries)
    .where(sql`${entries.list} = ${list} and ${everHeld}`)
    .orderBy(entries.code, sql`${entries.validFrom} desc nulls last`);
  return new Map(rows.map((row) => [row.code, row]));
}

/** The entry of each code of a list that holds on a day (yyyy-MM-dd). */
export async function readEntriesOnDay(
  tx: Tx,
  list: CodeList,
  day: string,
): Promise<Map<string, CodeListEntry>> {
  const rows = await tx
    .select(entryColumns)
    .from(entries)
    .where(
      sql`${entries.list} = ${list} and (${entries.validFrom} is null or ${entries.validFrom} <= ${day})
        and (${entries.validTo} is null or ${entries.validTo} > ${day})`,
    );
  return new Map(rows.map((row) => [row.code, row]));
}

/**
 * Ends entries, each on its day (yyyy-MM-dd, the first on which it no longer holds), and tells the portals. One that ends on its
 * own first day is taken back: it holds on no day.
 */
export async function endEntries(tx: Tx, ended: readonly { id: string; day: string }[]): Promise<void> {
  if (ended.length === 0) return;
  const rows = sql`jsonb_to_recordset(${JSON.stringify(ended)}::text::jsonb) as one (id uuid, day date)`;
  await tx.execute(sql`
    with ended as (
      update code_list_entries e set valid_to = one.day from ${rows}
      where e.id = one.id and (e.valid_to is null or one.day = e.valid_from) returning e.id, e.list, e.valid_to)
    insert into code_list_changes (entry_id, list, kind, holds_from) select id, list, 'ENDED', valid_to from ended`);
}

/** Adds entries and tells the portals. An entry that holds already is left alone. */
export async function insertEntries(tx: Tx, added: readonly NewEntry[]): Promise<void> {
  if (added.length === 0) return;
  await tx.execute(sql`
    with new_entries as (
      insert into code_list_entries (list, code, name, parent_code, kind, issuer, well_formed, valid_from, valid_to, basis, source)
      select list, code, name, "parentCode", kind, issuer, "wellFormed", "validFrom", "validTo", basis, source
      from jsonb_to_recordset(${JSON.stringify(added)}::text::jsonb) as entry (list text, code text, name text,
        "parentCode" text, kind text, issuer text, "wellFormed" boolean, "validFrom" date, "validTo" date, basis text, source text)
      on conflict do nothing returning id, list, valid_from, valid_to)
    insert into code_list_changes (entry_id, list, kind, holds_from)
    select id, list, 'ADDED', valid_from from new_entries
    union all select id, list, 'ENDED', valid_to from new_entries where valid_to is not null`);
}

/** Agencies that a source names and no list has: known by that spelling until an official maps it. */
export async function keepUnlistedAgencies(tx: Tx, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  await tx.execute(sql`
    insert into agencies (code, name, legacy_code, kind, parent_code, listed)
    select value, null, null, 'OTHER', null, false
    from jsonb_array_elements_text(${JSON.stringify(codes)}::text::jsonb) on conflict do nothing`);
}

/** Result types that records name, as the catalogue knows them now; one that it has keeps its schema. */
export async function keepResultTypes(
  tx: Tx,
  types: readonly { code: string; name: string; issuer: string | null }[],
): Promise<void> {
  if (types.length === 0) return;
  await tx.execute(sql`
    insert into result_types (code, name, issuer)
    select code, name, issuer from jsonb_to_recordset(${JSON.stringify(types)}::text::jsonb)
      as type (code text, name text, issuer text)
    on conflict (code) do nothing`);
}

/** Makes the imports of one list take turns until the transaction ends. */
export async function lockList(tx: Tx, list: CodeList): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`code list ${list}`}, 0))`);
}

/** Agencies of a list: known by their codes at once, and by their names from the day on which the list has them. */
export async function keepAgencies(
  tx: Tx,
  added: readonly { code: string; legacyCode: string | null }[],
): Promise<void> {
  if (added.length === 0) return;
  await tx.execute(sql`
    insert into agencies (code, name, legacy_code, kind, parent_code, listed)
    select code, null, "legacyCode", 'OTHER', null, false
    from jsonb_to_recordset(${JSON.stringify(added)}::text::jsonb) as agency (code text, "legacyCode" text)
    on conflict (code) do nothing`);
}

/** Units of one table, whatever their order in the file: the reference to the one above is checked at the end. */
export async function keepUnits(
  tx: Tx,
  vintage: 'UNITS_34' | 'UNITS_63',
  added: readonly { code: string; name: string; kind: string | null; parentCode: string | null }[],
): Promise<void> {
  if (added.length === 0) return;
  await tx.execute(sql`
    insert into administrative_units (vintage, code, name, level, parent_code)
    select ${vintage}, code, name, kind, "parentCode"
    from jsonb_to_recordset(${JSON.stringify(added)}::text::jsonb)
      as unit (code text, name text, kind text, "parentCode" text)
    on conflict (vintage, code) do nothing`);
}

/** The tables that requests read follow their lists: what an entry is called on a day, which is there from its first day on. */
export async function followLists(tx: Tx, day: string): Promise<void> {
  const inForce = sql`(e.valid_from is null or e.valid_from <= ${day}) and (e.valid_to is null or e.valid_to > ${day})`;
  await tx.execute(sql`
    insert into result_types (code, name, issuer)
    select e.code, e.name, e.issuer from code_list_entries e where e.list = 'RESULT_TYPE' and ${inForce}
      and not exists (select from result_types t where t.code = e.code)`);
  await tx.execute(sql`
    update result_types t set name = e.name, issuer = e.issuer from code_list_entries e
    where e.list = 'RESULT_TYPE' and e.code = t.code and ${inForce}
      and (t.name, t.issuer) is distinct from (e.name, e.issuer)`);
  await tx.execute(sql`
    update agencies a set name = e.name, parent_code = e.parent_code, listed = true, kind = coalesce(e.kind, a.kind)
    from code_list_entries e
    where e.list = 'AGENCY' and e.code = a.code and ${inForce}
      and (a.name, a.parent_code, a.listed, a.kind)
        is distinct from (e.name, e.parent_code, true, coalesce(e.kind, a.kind))`);
  await tx.execute(sql`
    update administrative_units u set name = e.name, parent_code = coalesce(e.parent_code, u.parent_code)
    from code_list_entries e
    where e.list = u.vintage and e.code = u.code and ${inForce}
      and (u.name, u.parent_code) is distinct from (e.name, coalesce(e.parent_code, u.parent_code))`);
}
