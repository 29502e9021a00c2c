/** For whom a person acts by law: what population says of families and warehouse of organisations, put together. */
import { sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { type Statement, statement } from '../../../kernel/database.ts';
import type { Day } from '../../../kernel/domain/calendar.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { FROM_THE_BIRTH, type Mandate, type Scope } from '../../../kernel/domain/representation.ts';
import { familyMandates, representatives } from './tables.ts';

interface MandateRow extends Omit<Mandate, 'from' | 'restricted'> {
  from: Day | null;
  restrictedFrom: Day | null;
  restrictedUntil: Day | null;
}

const noDay = sql<Day | null>`null::date`;

/** Every mandate of one person, past and present. Row-level security shows them to nobody but themselves. */
export const mandatesOfPerson: Statement<{ person: PersonId }, MandateRow[]> = statement((db) => {
  const family = db
    .select({
      capacity: sql<Mandate['capacity']>`${familyMandates.capacity}`.as('capacity'),
      representative: familyMandates.representativeId,
      represented: familyMandates.representedId,
      scope: sql<Scope>`${familyMandates.scope}`.as('scope'),
      from: familyMandates.fromDay,
      until: familyMandates.untilDay,
      minorUntil: familyMandates.minorUntil,
      restrictedFrom: familyMandates.restrictedFrom,
      restrictedUntil: familyMandates.restrictedUntil,
    })
    .from(familyMandates)
    .where(sql`${familyMandates.representativeId} = ${sql.placeholder('person')}::uuid`);
  const offices = db
    .select({
      capacity: sql<Mandate['capacity']>`'ORGANIZATION_REPRESENTATIVE'`.as('capacity'),
      representative: representatives.personId,
      represented: representatives.organizationId,
      scope: sql<Scope>`'WHOLE'`.as('scope'),
      from: sql<Day | null>`${representatives.fromDay}`.as('from_day'),
      until: representatives.untilDay,
      minorUntil: noDay.as('minor_until'),
      restrictedFrom: noDay.as('restricted_from'),
      restrictedUntil: noDay.as('restricted_until'),
    })
    .from(representatives)
    .where(sql`${representatives.personId} = ${sql.placeholder('person')}::uuid`);
  return unionAll(family, offices).prepare('mandates_of_person');
});

export function toMandate({ from, restrictedFrom, restrictedUntil, ...row }: MandateRow): Mandate {
  return {
    ...row,
    from: from ?? FROM_THE_BIRTH,
    restricted: restrictedFrom === null ? null : { from: restrictedFrom, until: restrictedUntil },
  };
}
