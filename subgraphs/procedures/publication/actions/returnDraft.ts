import type { Context } from '../../../../kernel/access.ts';
import { isBlank } from '../../../../kernel/domain/text/clean.ts';
import { findLegacyEncoding } from '../../../../kernel/domain/text/legacy.ts';
import { inputMalformed } from '../../officials/actions/refusals.ts';
import type { ReturnDraftInput } from '../../types.generated.ts';
import { onDraft } from './onDraft.ts';

const REASON_MAX = 2_000;

/** A reason is something to read: not empty, not a book, in Unicode, without controls. */
export const isReason = (reason: string): boolean =>
  !isBlank(reason) &&
  reason.length <= REASON_MAX &&
  !/[\p{Cs}]|(?!\n)\p{Cc}/u.test(reason) &&
  findLegacyEncoding(reason) === undefined;

/** Sends a draft back to whoever entered it. Whoever would take the next step may also refuse it. */
export async function returnDraft(context: Context, input: ReturnDraftInput) {
  return onDraft(context, { mutation: 'returnDraft', action: 'RETURN' }, input, async (_tx, { move }) =>
    isReason(input.reason) ? move() : inputMalformed(['reason']),
  );
}
