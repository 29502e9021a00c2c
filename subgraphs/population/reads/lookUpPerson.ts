import { Failure } from '../../../kernel/failure.ts';
import { personIdOfNumber, requireReadableName } from '../../../kernel/identity.ts';
import type { PersonRecord } from '../database/people.ts';
import type { ContextType } from '../mappers.ts';
import { judgeTyped, listParts } from '../rules/entitlement.ts';
import { type IdentityVerdict, judgeIdentity } from '../rules/identity.ts';
import type { IdentityInput } from '../types.generated.ts';
import { findCandidates } from './findCandidates.ts';
import { requireMayVerify } from './requireMayVerify.ts';

const COORDINATE = 'Query.lookUpPerson';

export type LookUpAnswer =
  | { __typename: 'PersonFound'; person: PersonRecord }
  | { __typename: 'PersonNotFound' | 'PersonAmbiguous'; message: string }
  | { __typename: 'PersonMismatch'; message: string; attributes: IdentityVerdict['attributes'] };

/**
 * Finds the person of an open dossier (tra cứu thông tin công dân). Number, full name and birth date must all match, and
 * the grant must name them: PURPOSE_REQUIRED without a grant, FORBIDDEN and a trace for anybody else.
 */
export async function lookUpPerson(context: ContextType, input: IdentityInput): Promise<LookUpAnswer> {
  if (context.grant === null) throw new Failure('PURPOSE_REQUIRED');
  requireReadableName(input.fullName);
  const candidates = await findCandidates(context, input.personalNumber);
  requireNamed(context, candidates, input.personalNumber);
  const verdict = judgeIdentity(input, candidates);
  await requireMayVerify(context, { input, candidates, verdict, coordinate: COORDINATE });
  const [person] = candidates;
  if (verdict.outcome === 'NOT_FOUND' || person === undefined) {
    return { __typename: 'PersonNotFound', message: verdict.message };
  }
  if (verdict.outcome === 'AMBIGUOUS') {
    for (const { personId } of candidates) context.audit.deny(personId, COORDINATE);
    return { __typename: 'PersonAmbiguous', message: verdict.message };
  }
  if (verdict.outcome !== 'MATCH') {
    context.audit.deny(person.personId, COORDINATE);
    return { __typename: 'PersonMismatch', message: verdict.message, attributes: verdict.attributes };
  }
  context.audit.disclose(person.personId, COORDINATE);
  return { __typename: 'PersonFound', person };
}

/**
 * Judged before anything is told, also that nobody carries the number: whom the dossier does not name is refused alike,
 * existing or not, so that nobody can guess at them.
 */
function requireNamed(context: ContextType, candidates: readonly PersonRecord[], number: string): void {
  const typedId = personIdOfNumber(context.keys, number);
  const people = candidates.length === 0 ? [{ personId: typedId, typedHashes: [] }] : candidates;
  const isNamed = people.some((person) => {
    const parts = listParts(context.grant, [person.personId, typedId]);
    const agrees = candidates.length === 0 || judgeTyped(person, parts) === 'PERMITTED';
    return parts.length > 0 && agrees;
  });
  if (isNamed) return;
  for (const { personId } of people) context.audit.deny(personId, COORDINATE);
  throw new Failure('FORBIDDEN');
}
