/** Which unit an agency governs on a day: a province that was merged has one in the old table and none in the new. */
import { and, eq, sql } from 'drizzle-orm';
import { statement } from '../../../../kernel/database.ts';
import { agencyUnits, administrativeUnits as units } from './tables.ts';
import { type Unit, unitColumns } from './units.ts';

export const governedKey = (agency: string, day: string): string => `${agency} ${day}`;

export const selectGovernedUnits = statement<
  { agencies: readonly string[]; days: readonly string[] },
  (Unit & { agency: string; askedOn: string })[]
>((db) =>
  db
    .select({
      ...unitColumns,
      agency: agencyUnits.agency,
      askedOn: sql<string>`asked.day`,
    })
    .from(
      sql`(select agency, day::date as day from unnest(${sql.placeholder('agencies')}::text[],
        ${sql.placeholder('days')}::text[]) as pair (agency, day)) as asked`,
    )
    .innerJoin(
      agencyUnits,
      sql`${agencyUnits.agency} = asked.agency
        and (${agencyUnits.inForceFrom} is null or ${agencyUnits.inForceFrom} <= asked.day)
        and (${agencyUnits.inForceTo} is null or ${agencyUnits.inForceTo} > asked.day)`,
    )
    .innerJoin(units, and(eq(units.vintage, agencyUnits.vintage), eq(units.code, agencyUnits.code)))
    .prepare('agency_units_on_day'),
);
