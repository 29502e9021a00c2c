import { and, eq, sql } from 'drizzle-orm';
import { statement } from '../../kernel/database.ts';
import { unitSuccessors as successors, administrativeUnits as units, type Vintage } from './tables.ts';

export interface Unit {
  vintage: Vintage;
  code: string;
  name: string;
  level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
  parentCode: string | null;
}

/** What a unit is looked up by: a code means nothing without its table. */
export const unitKey = (vintage: Vintage, code: string): string => `${vintage} ${code}`;

const unitColumns = {
  vintage: units.vintage,
  code: units.code,
  name: units.name,
  level: units.level,
  parentCode: units.parentCode,
};

const keys = sql`unnest(${sql.placeholder('vintages')}::text[], ${sql.placeholder('codes')}::text[])`;

type UnitParams = { vintages: readonly string[]; codes: readonly string[] };

export const selectUnits = statement<UnitParams, Unit[]>((db) =>
  db
    .select(unitColumns)
    .from(units)
    .where(sql`(${units.vintage}, ${units.code}) in (select * from ${keys})`)
    .prepare('administrative_units_by_code'),
);

export type Successor = Unit & { ofVintage: Vintage; ofCode: string };

export const selectSuccessors = statement<UnitParams, Successor[]>((db) =>
  db
    .select({ ...unitColumns, ofVintage: successors.vintage, ofCode: successors.code })
    .from(successors)
    .innerJoin(
      units,
      and(eq(units.vintage, successors.successorVintage), eq(units.code, successors.successorCode)),
    )
    .where(sql`(${successors.vintage}, ${successors.code}) in (select * from ${keys})`)
    .prepare('administrative_units_successors'),
);
