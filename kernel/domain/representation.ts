/**
 * Who may act for whom by law (đại diện theo pháp luật): plain values in, a verdict out. Two registers ask it, population of
 * what may be read and dossiers of what may be filed, and both must answer alike, so the rule stands beside the contract.
 *
 * - A parent acts for their minor child, unless a court restricted their rights: Civil Code 91/2015/QH13, articles 21 and 136;
 *   Law on Marriage and Family 52/2014/QH13, articles 73, 85 and 87.
 * - A guardian acts for their ward, within what the decision gives them: Civil Code, articles 46, 57, 58, 62 and 136.
 * - A legal representative acts for their organisation while in office: Civil Code, article 137.
 * - The next of kin of a person who has died do not represent them, and are told of the death: Law on Civil Status 60/2014/QH13,
 *   article 33.
 * - From seven years a child is of an age to be asked: Law 91/2025/QH15, article 24. Which procedure asks is its own data.
 */
import { addYears, type Day, dayBefore } from './calendar.ts';
import type { PersonId, SubjectId } from './opaqueId.ts';

/** In what right somebody acts. */
export type Capacity = 'OWN_RECORD' | 'PARENT' | 'GUARDIAN' | 'NEXT_OF_KIN' | 'ORGANIZATION_REPRESENTATIVE';

/**
 * What one person may do for another: everything, or only matters of a ward's property, as the decision on guardianship
 * says; for a person who has died, only read the death.
 */
export type Scope = 'WHOLE' | 'PROPERTY' | 'DEATH';

/** A span of days; both count. `until` is null while no end is known. */
export interface Term {
  from: Day;
  until: Day | null;
}

/** First day of a mandate that stands from the birth on: before it nobody of today was born. */
export const FROM_THE_BIRTH = '0001-01-01' as Day;

/** What one register says of one person acting for another person or an organisation. All ids are opaque. */
export interface Mandate extends Term {
  capacity: Exclude<Capacity, 'OWN_RECORD'>;
  representative: PersonId;
  represented: SubjectId;
  scope: Scope;
  /** First day on which the represented is of age; null where age has no part in it. */
  minorUntil: Day | null;
  /** While a court restricts the parent's rights. */
  restricted: Term | null;
}

export type WhyNot =
  | 'NO_MANDATE'
  | 'NOT_YET'
  | 'ENDED'
  | 'OF_AGE'
  | 'RIGHTS_RESTRICTED'
  /** There is a mandate, for other matters. */
  | 'OUT_OF_SCOPE';

export interface MayAct {
  kind: 'MAY_ACT';
  capacity: Capacity;
  /** Whether a child is old enough to be asked, where a procedure asks for the child's consent. */
  childConsentNeeded: boolean;
  /** First day on which the represented is of age; null where age has no part in it. */
  minorUntil: Day | null;
  /** Last day on which this can still stand; null while no end is known. */
  until: Day | null;
}

export type RepresentationVerdict = MayAct | { kind: 'MAY_NOT'; why: WhyNot };

export interface RepresentationFacts {
  /** Empty for an account of nobody: who acts for nobody. */
  actor: PersonId | '';
  subject: SubjectId;
  /** Mandates of the actor; those of others count for nothing. */
  mandates: readonly Mandate[];
  /** `PROPERTY` when the act concerns property alone, `DEATH` a death; everything else needs a mandate for the whole. */
  matter: Scope;
  /** In Vietnam. */
  today: Day;
}

export const MAJORITY_AGE = 18;
const CONSENT_AGE = 7;

/**
 * First day on which a person is of age. For a partly known birth date, the earliest possible day: the record of a person who
 * may already be of age is not opened to the parents on a guess.
 */
export function majorityDay(birthDate: string): Day {
  const [year = '', month = '01', day = '01'] = birthDate.split('-');
  return addYears(`${year}-${month}-${day}` as Day, MAJORITY_AGE);
}

/** The most useful refusal first: what is nearest to a mandate that stands. */
const NEARNESS: readonly WhyNot[] = [
  'OUT_OF_SCOPE',
  'RIGHTS_RESTRICTED',
  'OF_AGE',
  'ENDED',
  'NOT_YET',
  'NO_MANDATE',
];

/** Whether one may act for another on a day, in what capacity, or why not. */
export function judgeRepresentation(facts: RepresentationFacts): RepresentationVerdict {
  const { actor, subject, today } = facts;
  if (actor === subject)
    return {
      kind: 'MAY_ACT',
      capacity: 'OWN_RECORD',
      childConsentNeeded: false,
      minorUntil: null,
      until: null,
    };
  const own = facts.mandates.filter(
    (mandate) => mandate.representative === actor && mandate.represented === subject,
  );
  const verdicts = own.map((mandate) => judgeMandate(mandate, facts.matter, today));
  const standing = verdicts.find((verdict) => verdict.kind === 'MAY_ACT');
  if (standing !== undefined) return standing;
  const reasons = verdicts.flatMap((verdict) => (verdict.kind === 'MAY_NOT' ? [verdict.why] : []));
  return { kind: 'MAY_NOT', why: NEARNESS.find((why) => reasons.includes(why)) ?? 'NO_MANDATE' };
}

function judgeMandate(mandate: Mandate, matter: Scope, today: Day): RepresentationVerdict {
  const { capacity, minorUntil, restricted, scope } = mandate;
  if (today < mandate.from) return { kind: 'MAY_NOT', why: 'NOT_YET' };
  if (mandate.until !== null && today > mandate.until) return { kind: 'MAY_NOT', why: 'ENDED' };
  if (minorUntil !== null && today >= minorUntil) return { kind: 'MAY_NOT', why: 'OF_AGE' };
  if (restricted !== null && isWithin(restricted, today))
    return { kind: 'MAY_NOT', why: 'RIGHTS_RESTRICTED' };
  // The next of kin are no representatives: they are told of the death only.
  if ((scope === 'DEATH') !== (matter === 'DEATH')) return { kind: 'MAY_NOT', why: 'NO_MANDATE' };
  if (scope === 'PROPERTY' && matter === 'WHOLE') return { kind: 'MAY_NOT', why: 'OUT_OF_SCOPE' };
  return {
    kind: 'MAY_ACT',
    capacity,
    minorUntil,
    childConsentNeeded: minorUntil !== null && today >= addYears(minorUntil, CONSENT_AGE - MAJORITY_AGE),
    until: lastDayOf(mandate),
  };
}

const isWithin = ({ from, until }: Term, day: Day): boolean =>
  from <= day && (until === null || day <= until);

/** The earlier of the end of the mandate and the last day before majority. */
function lastDayOf({ until, minorUntil }: Mandate): Day | null {
  const lastAsMinor = minorUntil === null ? null : dayBefore(minorUntil);
  if (until === null || lastAsMinor === null) return until ?? lastAsMinor;
  return until < lastAsMinor ? until : lastAsMinor;
}

/** Everybody whom the actor may act for today in this matter. */
export function listRepresented({
  actor,
  mandates,
  matter,
  today,
}: Omit<RepresentationFacts, 'subject'>): SubjectId[] {
  const subjects = [...new Set(mandates.map(({ represented }) => represented))];
  return subjects.filter(
    (subject) => judgeRepresentation({ actor, subject, mandates, matter, today }).kind === 'MAY_ACT',
  );
}

/** The law behind each capacity, as a citizen or officer reads it. */
export const LEGAL_BASES: Readonly<Record<Capacity, string>> = {
  OWN_RECORD: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Điều 4',
  PARENT:
    'Bộ luật Dân sự số 91/2015/QH13, Điều 136 khoản 1; Luật Hôn nhân và gia đình số 52/2014/QH13, Điều 73',
  GUARDIAN: 'Bộ luật Dân sự số 91/2015/QH13, Điều 58 và Điều 136 khoản 2',
  NEXT_OF_KIN: 'Luật Hộ tịch số 60/2014/QH13, Điều 33',
  ORGANIZATION_REPRESENTATIVE: 'Bộ luật Dân sự số 91/2015/QH13, Điều 137',
};
