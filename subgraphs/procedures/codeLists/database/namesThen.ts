import { sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import type { CodeList } from '../rules/spelling.ts';
import { everHeld } from './codeLists.ts';
import { codeListEntries as entries } from './codeListTables.ts';

/** What a name of the past is looked up by: a list, a day (yyyy-MM-dd) and a code. */
export const nameKey = (list: CodeList, day: string, code: string): string => `${list} ${day} ${code}`;

/** The parts of many keys; a code is the last of them, and may hold spaces. */
export function splitNameKeys(keys: readonly string[]): { lists: string[]; days: string[]; codes: string[] } {
  const parts = keys.map((key) => /^(\S+) (\S+) (.*)$/s.exec(key) ?? []);
  return {
    lists: parts.map(([, list = '']) => list),
    days: parts.map(([, , day = '']) => day),
    codes: parts.map(([, , , code = '']) => code),
  };
}

/** What a code was on a day: as its list had it then, or last had it before. */
export interface NameThen {
  key: string;
  name: string;
  kind: string | null;
  /** Whether it had ended by then. */
  hasEnded: boolean;
}

const asked = sql`unnest(${sql.placeholder('lists')}::text[], ${sql.placeholder('days')}::text[],
  ${sql.placeholder('codes')}::text[]) as asked (list, day, code)`;

/** The name that each code had on its day, or the last one before it; none where the list did not have it yet. */
export const selectNamesThen = statement<
  { lists: readonly string[]; days: readonly string[]; codes: readonly string[] },
  NameThen[]
>((db) =>
  db
    .selectDistinctOn([sql`asked.list`, sql`asked.day`, sql`asked.code`], {
      key: sql<string>`concat_ws(' ', asked.list, asked.day, asked.code)`.as('key'),
      name: entries.name,
      kind: entries.kind,
      hasEnded: sql<boolean>`coalesce(${entries.validTo} <= asked.day::date, false)`.as('has_ended'),
    })
    .from(asked)
    .innerJoin(
      entries,
      sql`${entries.list} = asked.list and ${entries.code} = asked.code and ${everHeld}
        and (${entries.validFrom} is null or ${entries.validFrom} <= asked.day::date)`,
    )
    .orderBy(sql`asked.list`, sql`asked.day`, sql`asked.code`, sql`${entries.validFrom} desc nulls last`)
    .prepare('code_list_names_then'),
);
