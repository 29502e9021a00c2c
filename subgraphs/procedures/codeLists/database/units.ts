import { and, eq, sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import { everHeld } from './codeLists.ts';
import { codeListEntries as entries } from './codeListTables.ts';
import { unitSuccessors as successors, administrativeUnits as units, type Vintage } from './tables.ts';

export interface Unit {
  vintage: Vintage;
  code: string;
  name: string;
  level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  parentCode: string | null;
}

/** A unit as the table has it today. */
export const unitColumns = {
  vintage: units.vintage,
  code: units.code,
  name: units.name,
  level: units.level,
  parentCode: units.parentCode,
};

/** What a unit is looked up by without a day: a code means nothing without its table. */
export const unitKey = (vintage: Vintage, code: string): string => `${vintage} ${code}`;

/** What a unit is looked up by as of a day, yyyy-MM-dd. */
export const unitOnDayKey = (vintage: Vintage, code: string, day: string): string =>
  `${vintage} ${day} ${code}`;

/** A unit as of a day, and whether it had ended by then. */
export type UnitOnDay = Unit & { key: string; hasEnded: boolean };

const asked = sql`unnest(${sql.placeholder('lists')}::text[], ${sql.placeholder('days')}::text[],
  ${sql.placeholder('codes')}::text[]) as asked (list, day, code)`;

/**
 * Units as the lists had them on a day, or last had them before: a unit that has ended is still what its code means. One that a
 * decision makes later is not there before its day.
 */
export const selectUnitsOnDay = statement<
  { lists: readonly string[]; days: readonly string[]; codes: readonly string[] },
  UnitOnDay[]
>((db) =>
  db
    .selectDistinctOn([sql`asked.list`, sql`asked.day`, sql`asked.code`], {
      key: sql<string>`concat_ws(' ', asked.list, asked.day, asked.code)`.as('key'),
      ...unitColumns,
      name: entries.name,
      hasEnded: sql<boolean>`coalesce(${entries.validTo} <= asked.day::date, false)`.as('has_ended'),
      parentCode: sql<string | null>`coalesce(${entries.parentCode}, ${units.parentCode})`.as('parent'),
    })
    .from(asked)
    .innerJoin(
      entries,
      sql`${entries.list} = asked.list and ${entries.code} = asked.code and ${everHeld}
        and (${entries.validFrom} is null or ${entries.validFrom} <= asked.day::date)`,
    )
    .innerJoin(units, sql`${units.vintage} = asked.list and ${units.code} = asked.code`)
    .orderBy(sql`asked.list`, sql`asked.day`, sql`asked.code`, sql`${entries.validFrom} desc nulls last`)
    .prepare('administrative_units_on_day'),
);

type UnitParams = { vintages: readonly string[]; codes: readonly string[] };

const keys = sql`unnest(${sql.placeholder('vintages')}::text[], ${sql.placeholder('codes')}::text[])`;

/** What a unit became, or one part of it, and who says so. */
export type Successor = Unit & { ofVintage: Vintage; ofCode: string; source: string };

export const selectSuccessors = statement<UnitParams, Successor[]>((db) =>
  db
    .select({
      ...unitColumns,
      ofVintage: successors.vintage,
      ofCode: successors.code,
      source: successors.source,
    })
    .from(successors)
    .innerJoin(
      units,
      and(eq(units.vintage, successors.successorVintage), eq(units.code, successors.successorCode)),
    )
    .where(sql`(${successors.vintage}, ${successors.code}) in (select * from ${keys})`)
    .orderBy(successors.successorCode)
    .prepare('administrative_units_successors'),
);
