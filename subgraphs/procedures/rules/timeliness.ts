/**
 * Whether a procedure was published and made public in time: indicators 1.1 and 1.2 of Decision 766/QĐ-TTg (P3, P4). A
 * date that is not known makes the answer unknown, never a guess.
 */
import type { LegalBasisContent } from '../../../schema/content.ts';
import type { AgencyKind } from './delegation.ts';
import { addWorkingDays } from './workingDays.ts';

export interface TimelinessVerdict {
  state: 'ON_TIME' | 'LATE' | 'UNKNOWN';
  /** Last day in time, yyyy-MM-dd; null where it cannot be told. */
  deadline: string | null;
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

const unknown: TimelinessVerdict = { state: 'UNKNOWN', deadline: null };

export function judgeTimeliness(facts: PublicationFacts): {
  published: TimelinessVerdict;
  publicised: TimelinessVerdict;
} {
  const terms = facts.publisherKind === 'PROVINCE' ? TERMS.province : TERMS.ministry;
  return {
    published: judgeDecision(facts, terms.before),
    publicised: judgeCatalogue(facts, terms.after),
  };
}

/** P3: the decision comes so many working days before the last of its legal acts takes effect. */
function judgeDecision({ legalBasis, decidedOn }: PublicationFacts, before: number): TimelinessVerdict {
  if (decidedOn === null) return unknown;
  const known = legalBasis.flatMap(({ effectiveFrom }) => (isDay(effectiveFrom) ? [effectiveFrom] : []));
  const last = known.sort().at(-1);
  const deadline = last === undefined ? undefined : addWorkingDays(last, -before);
  if (deadline === undefined) return unknown;
  if (decidedOn <= deadline) {
    // An act whose day we do not know can only move the deadline later: in time it is either way.
    return { state: 'ON_TIME', deadline: known.length === legalBasis.length ? deadline : null };
  }
  return known.length === legalBasis.length ? { state: 'LATE', deadline } : unknown;
}

/** P4: it is in the catalogue so many working days after the decision. */
function judgeCatalogue({ decidedOn, publicisedOn }: PublicationFacts, after: number): TimelinessVerdict {
  const deadline = decidedOn === null ? undefined : addWorkingDays(decidedOn, after);
  if (deadline === undefined) return unknown;
  return { state: publicisedOn <= deadline ? 'ON_TIME' : 'LATE', deadline };
}

const isDay = (date: string | null): date is string => date !== null && date.length === 'yyyy-MM-dd'.length;
