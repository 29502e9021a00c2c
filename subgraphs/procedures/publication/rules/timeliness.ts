/**
 * Whether a procedure was published and made public in time: indicators 1.1 and 1.2 of Decision 766/QĐ-TTg (P3, P4). A
 * date that is not known makes the answer unknown, never a guess.
 */
import type { LegalBasisContent } from '../../../../kernel/domain/content.ts';
import { type HolidayStretch, holidayStretches } from '../../../../kernel/domain/officeCalendar/holidays.ts';
import { findTermEnd, type TermEnd } from '../../../../kernel/domain/officeCalendar/workingDays.ts';
import type { AgencyKind } from '../../codeLists/rules/agencyKind.ts';

export interface TimelinessVerdict {
  state: 'ON_TIME' | 'LATE' | 'UNKNOWN';
  /** Last day in time whatever is still decided of the calendar, yyyy-MM-dd; null where it cannot be told. */
  deadline: string | null;
  /** Whether a decision yet to come can make it later. */
  provisional: boolean;
}

export interface PublicationFacts {
  publisherKind: AgencyKind | null;
  legalBasis: readonly Pick<LegalBasisContent, 'effectiveFrom'>[];
  /** Day of the decision; null where the source does not tell it. */
  decidedOn: string | null;
  /** Day on which it entered the catalogue. */
  publicisedOn: string;
}

/** Working days before the legal basis takes effect, and after the decision: P3 and P4. */
const TERMS = { ministry: { before: 20, after: 10 }, province: { before: 5, after: 5 } } as const;

const unknown: TimelinessVerdict = { state: 'UNKNOWN', deadline: null, provisional: false };

/** A day that no decision has settled yet makes a deadline provisional, and a verdict unknown only between its two ends. */
export function judgeTimeliness(
  facts: PublicationFacts,
  stretches: readonly HolidayStretch[] = holidayStretches,
): {
  published: TimelinessVerdict;
  publicised: TimelinessVerdict;
} {
  const terms = facts.publisherKind === 'PROVINCE' ? TERMS.province : TERMS.ministry;
  return {
    published: judgeDecision(facts, terms.before, stretches),
    publicised: judgeCatalogue(facts, terms.after, stretches),
  };
}

/** P3: the decision comes so many working days before the last of its legal acts takes effect. */
function judgeDecision(
  { legalBasis, decidedOn }: PublicationFacts,
  before: number,
  stretches: readonly HolidayStretch[],
): TimelinessVerdict {
  const known = legalBasis.flatMap(({ effectiveFrom }) => (isDay(effectiveFrom) ? [effectiveFrom] : []));
  const last = known.sort().at(-1);
  const end = last === undefined ? undefined : findTermEnd(last, -before, stretches);
  if (decidedOn === null || end === undefined) return unknown;
  if (known.length === legalBasis.length) return compare(decidedOn, end);
  // An act whose day we do not know can only move the deadline later: in time it is either way, late it may not be.
  return decidedOn <= end.earliest ? { state: 'ON_TIME', deadline: null, provisional: false } : unknown;
}

/** P4: it is in the catalogue so many working days after the decision. */
function judgeCatalogue(
  { decidedOn, publicisedOn }: PublicationFacts,
  after: number,
  stretches: readonly HolidayStretch[],
): TimelinessVerdict {
  const end = decidedOn === null ? undefined : findTermEnd(decidedOn, after, stretches);
  return end === undefined ? unknown : compare(publicisedOn, end);
}

/** An agency is held to the earlier end: what is in time by it stays in time. It is late only once it is by the later one too. */
function compare(day: string, { earliest, latest }: TermEnd): TimelinessVerdict {
  const given = { deadline: earliest, provisional: earliest !== latest };
  if (day <= earliest) return { state: 'ON_TIME', ...given };
  return { state: day > latest ? 'LATE' : 'UNKNOWN', ...given };
}

const isDay = (date: string | null): date is string => date !== null && date.length === 'yyyy-MM-dd'.length;
