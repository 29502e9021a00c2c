import { Failure } from '../../../kernel/failure.ts';
import { requireReadableName } from '../../../kernel/identity.ts';
import type { ContextType } from '../mappers.ts';
import { type IdentityVerdict, judgeIdentity } from '../rules/identity.ts';
import type { IdentityInput } from '../types.generated.ts';
import { findCandidates } from './findCandidates.ts';
import { requireMayVerify } from './requireMayVerify.ts';

const COORDINATE = 'Query.verifyPerson';

/**
 * Says whether what was typed agrees with the register (xác thực thông tin công dân), and nothing that is stored. Throws
 * PURPOSE_REQUIRED without a dossier or a legal basis, and FORBIDDEN for a citizen: a match is a verdict about another person.
 * Everybody concerned can read that they were asked about.
 */
export async function verifyPerson(context: ContextType, input: IdentityInput): Promise<IdentityVerdict> {
  if (context.signedIn.kind === 'CITIZEN') throw new Failure('FORBIDDEN');
  // A purpose alone is only a word: a dossier or the law must stand behind it.
  if (context.purpose?.dossier == null && !context.purpose?.basis) throw new Failure('PURPOSE_REQUIRED');
  requireReadableName(input.fullName);
  const candidates = await findCandidates(context, input.personalNumber);
  const verdict = judgeIdentity(input, candidates);
  await requireMayVerify(context, { input, candidates, verdict, coordinate: COORDINATE });
  for (const { personId } of candidates) {
    context.audit.disclose(personId, COORDINATE);
    // Somebody who guesses at names or dates leaves a trace of its own.
    if (verdict.outcome === 'MISMATCH') context.audit.deny(personId, COORDINATE);
  }
  return verdict;
}
