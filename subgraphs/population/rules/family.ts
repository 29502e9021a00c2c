/** What follows from the relations of people: who may act for whom, who is told of a death, and whose relatives stand in whose record. */
import type { z } from 'zod';
import type { Day } from '../../../kernel/domain/calendar.ts';
import type { familyRegistered } from '../../../kernel/domain/events.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { majorityDay } from '../../../kernel/domain/representation.ts';

/** A relation that its source has not revoked. `personId` is the child, the ward, or one of the spouses. */
export interface Relation {
  kind: 'FATHER' | 'MOTHER' | 'SPOUSE' | 'GUARDIAN';
  personId: PersonId;
  relativeId: PersonId;
  fromDay: Day | null;
  untilDay: Day | null;
  ground: string | null;
  decisionNumber: string | null;
  scope: 'WHOLE' | 'PROPERTY' | null;
  restrictedFrom: Day | null;
  restrictedUntil: Day | null;
  restrictionDecision: string | null;
}

export interface FamilyMember {
  personId: PersonId;
  birthDate: string;
  lifeStatus: 'ALIVE' | 'DECEASED';
}

export type FamilyEvent = z.input<typeof familyRegistered>;

/** Everything that is kept and told of one person's family; what is kept of parents and kin stands on their side. */
export interface Family {
  personId: PersonId;
  father: PersonId | null;
  mother: PersonId | null;
  spouse: PersonId | null;
  parentages: ReturnType<typeof toParentage>[];
  guardianships: ReturnType<typeof toGuardianship>[];
  kin: PersonId[];
  told: FamilyEvent;
}

/**
 * The family of one person who is in the register.
 *
 * @param relations all in which the person has a part, with people who are in the register
 */
export function deriveFamily(person: FamilyMember, relations: readonly Relation[], today: Day): Family {
  const own = relations.filter(({ personId }) => personId === person.personId);
  const parentOf = (kind: Relation['kind']): PersonId | null =>
    own.find((one) => one.kind === kind)?.relativeId ?? null;
  const spouse = findSpouse(person, relations);
  const alive = person.lifeStatus === 'ALIVE';
  // The dead are represented by nobody (Civil Code 91/2015/QH13, article 140).
  const parentages = alive ? own.filter(isParent).map((one) => toParentage(person, one)) : [];
  const guardianships = alive
    ? own.filter(({ kind }) => kind === 'GUARDIAN').map((one) => toGuardianship(person, one))
    : [];
  const children = relations.filter((one) => isParent(one) && one.relativeId === person.personId);
  const related = [
    parentOf('FATHER'),
    parentOf('MOTHER'),
    spouse,
    ...children.map(({ personId }) => personId),
  ];
  const kin = alive ? [] : [...new Set(related.filter((id) => id !== null))];
  return {
    personId: person.personId,
    ...{ father: parentOf('FATHER'), mother: parentOf('MOTHER'), spouse, parentages, guardianships, kin },
    told: {
      personId: person.personId,
      nextOfKin: kin,
      // Of grown-up children nothing is told: their parents act for them no longer.
      parents: parentages.filter(({ minor_until }) => minor_until > today).map(tellParent),
      guardians: guardianships.map(tellGuardian),
    },
  };
}

export const isParent = ({ kind }: Pick<Relation, 'kind'>): boolean => kind === 'FATHER' || kind === 'MOTHER';

/** A marriage counts from either side, and no longer once it has ended. */
function findSpouse({ personId }: FamilyMember, relations: readonly Relation[]): PersonId | null {
  const marriage = relations.find(({ kind, untilDay }) => kind === 'SPOUSE' && untilDay === null);
  if (marriage === undefined) return null;
  return marriage.personId === personId ? marriage.relativeId : marriage.personId;
}

const toParentage = ({ birthDate, personId }: FamilyMember, relation: Relation) => ({
  parent_id: relation.relativeId,
  child_id: personId,
  minor_until: majorityDay(birthDate),
  restricted_from: relation.restrictedFrom,
  restricted_until: relation.restrictedUntil,
  restriction_decision: relation.restrictionDecision,
});

const toGuardianship = ({ birthDate, personId }: FamilyMember, relation: Relation) => ({
  guardian_id: relation.relativeId,
  ward_id: personId,
  from_day: relation.fromDay as Day,
  until_day: relation.untilDay,
  ground: relation.ground,
  decision_number: relation.decisionNumber,
  scope: relation.scope as 'WHOLE' | 'PROPERTY',
  minor_until: relation.ground === 'MINOR_WITHOUT_PARENTS' ? majorityDay(birthDate) : null,
});

const tellParent = (one: ReturnType<typeof toParentage>) => ({
  personId: one.parent_id,
  minorUntil: one.minor_until,
  restricted:
    one.restricted_from === null ? null : { from: one.restricted_from, until: one.restricted_until },
});

const tellGuardian = (one: ReturnType<typeof toGuardianship>) => ({
  personId: one.guardian_id,
  scope: one.scope,
  from: one.from_day,
  until: one.until_day,
  minorUntil: one.minor_until,
});

/** Whether anybody may act for the person, or is to be told of the death. */
export const isTold = ({ parents, guardians, nextOfKin = [] }: FamilyEvent): boolean =>
  parents.length + guardians.length + nextOfKin.length > 0;
