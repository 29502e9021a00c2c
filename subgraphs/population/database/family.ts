import { sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { statement } from '../../../kernel/database.ts';
import type { Day } from '../../../kernel/domain/calendar.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { FROM_THE_BIRTH, type Mandate, type Scope } from '../../../kernel/domain/representation.ts';
import { guardianships, nextOfKin, parentages } from './tables.ts';

/** One row of one of the tables. A parent acts from the birth on, so their row has no first day. */
export interface FamilyRow {
  capacity: 'PARENT' | 'GUARDIAN' | 'NEXT_OF_KIN';
  representative: PersonId;
  represented: PersonId;
  scope: Scope;
  from: Day | null;
  until: Day | null;
  minorUntil: Day | null;
  restrictedFrom: Day | null;
  restrictedUntil: Day | null;
}

/** Whose parents, guardians and next of kin these people are, past and present: `ids` is a uuid[] as PostgreSQL writes it. */
export const findFamily = statement<{ ids: string }, FamilyRow[]>((db) => {
  const parents = db
    .select({
      capacity: sql<FamilyRow['capacity']>`'PARENT'`.as('capacity'),
      representative: parentages.parentId,
      represented: parentages.childId,
      scope: sql<Scope>`'WHOLE'`.as('scope'),
      from: sql<Day | null>`null::date`.as('from_day'),
      until: sql<Day | null>`null::date`.as('until_day'),
      minorUntil: sql<Day | null>`${parentages.minorUntil}`.as('minor_until'),
      restrictedFrom: parentages.restrictedFrom,
      restrictedUntil: parentages.restrictedUntil,
    })
    .from(parentages)
    .where(sql`${parentages.parentId} = any(${sql.placeholder('ids')}::uuid[])`);
  const guardians = db
    .select({
      capacity: sql<FamilyRow['capacity']>`'GUARDIAN'`.as('capacity'),
      representative: guardianships.guardianId,
      represented: guardianships.wardId,
      scope: sql<Scope>`${guardianships.scope}`.as('scope'),
      from: sql<Day | null>`${guardianships.fromDay}`.as('from_day'),
      until: sql<Day | null>`${guardianships.untilDay}`.as('until_day'),
      minorUntil: sql<Day | null>`${guardianships.minorUntil}`.as('minor_until'),
      restrictedFrom: sql<Day | null>`null::date`.as('restricted_from'),
      restrictedUntil: sql<Day | null>`null::date`.as('restricted_until'),
    })
    .from(guardianships)
    .where(sql`${guardianships.guardianId} = any(${sql.placeholder('ids')}::uuid[])`);
  const kin = db
    .select({
      capacity: sql<FamilyRow['capacity']>`'NEXT_OF_KIN'`.as('capacity'),
      representative: nextOfKin.kinId,
      represented: nextOfKin.deceasedId,
      scope: sql<Scope>`'DEATH'`.as('scope'),
      from: sql<Day | null>`null::date`.as('from_day'),
      until: sql<Day | null>`null::date`.as('until_day'),
      minorUntil: sql<Day | null>`null::date`.as('minor_until'),
      restrictedFrom: sql<Day | null>`null::date`.as('restricted_from'),
      restrictedUntil: sql<Day | null>`null::date`.as('restricted_until'),
    })
    .from(nextOfKin)
    .where(sql`${nextOfKin.kinId} = any(${sql.placeholder('ids')}::uuid[])`);
  return unionAll(parents, guardians, kin).prepare('find_family');
});

export function toMandate({ restrictedFrom, restrictedUntil, from, ...row }: FamilyRow): Mandate {
  return {
    ...row,
    from: from ?? FROM_THE_BIRTH,
    restricted: restrictedFrom === null ? null : { from: restrictedFrom, until: restrictedUntil },
  };
}
