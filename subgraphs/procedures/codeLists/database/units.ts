import { and, eq, sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
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

export type UnitOnDay = Unit & { key: string };

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
      parentCode: sql<string | null>`coalesce(${entries.parentCode}, ${units.parentCode})`.as('parent'),
    })
    .from(asked)
    .innerJoin(
      entries,
      sql`${entries.list} = asked.list and ${entries.code} = asked.code
        and (${entries.validFrom} is null or ${entries.validFrom} <= asked.day::date)`,
    )
    .innerJoin(units, sql`${units.vintage} = asked.list and ${units.code} = asked.code`)
    .orderBy(sql`asked.list`, sql`asked.day`, sql`asked.code`, sql`${entries.validFrom} desc nulls last`)
    .prepare('administrative_units_on_day'),
);

type UnitParams = { vintages: readonly string[]; codes: readonly string[] };

const keys = sql`unnest(${sql.placeholder('vintages')}::text[], ${sql.placeholder('codes')}::text[])`;

export type Successor = Unit & { ofVintage: Vintage; ofCode: string };

export const selectSuccessors = statement<UnitParams, Successor[]>((db) =>
  db
    .select({
      ...unitColumns,
      ofVintage: successors.vintage,
      ofCode: successors.code,
    })
    .from(successors)
    .innerJoin(
      units,
      and(eq(units.vintage, successors.successorVintage), eq(units.code, successors.successorCode)),
    )
    .where(sql`(${successors.vintage}, ${successors.code}) in (select * from ${keys})`)
    .prepare('administrative_units_successors'),
);

/** From when until when a unit is there. */
export interface UnitTerm {
  vintage: Vintage;
  code: string;
  /** yyyy-MM-dd; null: since before anybody wrote it down. */
  inForceFrom: string | null;
  /** First day on which it is no longer there; null while it is. */
  inForceTo: string | null;
}

/** The first day of the first entry of each unit, and the end of its last one. */
export const selectUnitTerms = statement<UnitParams, UnitTerm[]>((db) =>
  db
    .select({
      vintage: sql<Vintage>`${entries.list}`.as('vintage'),
      code: entries.code,
      inForceFrom: sql<
        string | null
      >`(array_agg(${entries.validFrom}::text order by ${entries.validFrom} nulls first))[1]`,
      inForceTo: sql<
        string | null
      >`(array_agg(${entries.validTo}::text order by ${entries.validFrom} desc nulls last))[1]`,
    })
    .from(entries)
    .where(sql`(${entries.list}, ${entries.code}) in (select * from ${keys})`)
    .groupBy(entries.list, entries.code)
    .prepare('administrative_units_terms'),
);
