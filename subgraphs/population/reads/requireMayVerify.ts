import { Failure } from '../../../kernel/failure.ts';
import { personIdOfNumber } from '../../../kernel/identity.ts';
import { countVerificationsNow } from '../../../kernel/verifications.ts';
import type { PersonRecord } from '../database/people.ts';
import type { ContextType } from '../mappers.ts';
import type { IdentityVerdict } from '../rules/identity.ts';
import type { IdentityInput, VerificationOutcome } from '../types.generated.ts';

/** What was typed is wrong, as far as it was compared. An old number of two people says nothing of what was typed beside it. */
const FAILED: ReadonlySet<VerificationOutcome> = new Set(['MISMATCH', 'NOT_FOUND']);

/** A comparison that was made, and not yet told. */
interface Compared {
  input: IdentityInput;
  candidates: readonly PersonRecord[];
  verdict: IdentityVerdict;
  coordinate: string;
}

/**
 * Counts a comparison that failed for the account of the officer who asked, before its verdict is told. Those whom a locked account
 * asked about can read that somebody tried.
 *
 * @throws Failure VERIFICATION_LOCKED, whatever the comparison found
 */
export async function requireMayVerify(
  context: ContextType,
  { input, candidates, verdict, coordinate }: Compared,
): Promise<void> {
  const failed = FAILED.has(verdict.outcome) ? [personIdOfNumber(context.keys, input.personalNumber)] : [];
  try {
    await countVerificationsNow(context, failed);
  } catch (error) {
    if (error instanceof Failure && error.code === 'VERIFICATION_LOCKED')
      for (const { personId } of candidates) context.audit.deny(personId, coordinate);
    throw error;
  }
}
