/** Which agencies and result types the lists have on a day: one that has ended is known by its name, and offered to nobody. */
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';

/**
 * Rows `e (code, name)` of a list as it holds on a day. What was never an entry of the list has no days there: it is not in here,
 * and has not ended either.
 *
 * @param day yyyy-MM-dd
 */
const entriesOn = (list: 'AGENCY' | 'RESULT_TYPE', day: string, as: SQL = sql`e`): SQL => sql`
  (select code, name from code_list_entries where list = ${list}
    and (valid_from is null or valid_from <= ${day}) and (valid_to is null or valid_to > ${day})) ${as}`;

const neverListed = (list: 'AGENCY' | 'RESULT_TYPE', code: SQL): SQL =>
  sql`not exists (select from code_list_entries where list = ${list} and code = ${code})`;

/** Result types `t` that hold on a day, with what they were called then; those that only records name are among them. */
export const resultTypesOn = (day: string): SQL => sql`
  (select t.code, coalesce(e.name, t.name) as name, t.issuer, t.data_schema
  from result_types t left join ${entriesOn('RESULT_TYPE', day)} on e.code = t.code
  where e.code is not null or ${neverListed('RESULT_TYPE', sql`t.code`)}) t`;

export interface ListedAgency {
  code: string;
  name: string;
  legacyCode: string | null;
}

/** The names that the list had before a day and no longer has on it, with the codes that they were names of. */
export async function readAgencyNamesBefore(tx: Tx, day: string): Promise<ListedAgency[]> {
  return [
    ...(await tx.execute<{ code: string; name: string; legacyCode: string | null }>(sql`
      select distinct e.code, e.name, case when h.code is null then a.legacy_code end as "legacyCode"
      from code_list_entries e join agencies a on a.code = e.code
      left join ${entriesOn('AGENCY', day, sql`h`)} on h.code = e.code
      where e.list = 'AGENCY' and e.valid_to <= ${day} and (e.valid_from is null or e.valid_to > e.valid_from)
        and h.name is distinct from e.name`)),
  ];
}

/** The agencies that the list has on a day, as it called them then. */
export async function readAgenciesOn(tx: Tx, day: string): Promise<ListedAgency[]> {
  return [
    ...(await tx.execute<{ code: string; name: string; legacyCode: string | null }>(sql`
      select a.code, coalesce(e.name, a.name) as name, a.legacy_code as "legacyCode"
      from agencies a left join ${entriesOn('AGENCY', day)} on e.code = a.code
      where e.code is not null or (a.listed and ${neverListed('AGENCY', sql`a.code`)})`)),
  ];
}
