import type { Context } from '../../../../kernel/access.ts';
import { inputMalformed } from '../../officials/actions/refusals.ts';
import type { ReturnDraftInput } from '../../types.generated.ts';
import { onDraft } from './onDraft.ts';
import { isReason } from './returnDraft.ts';

/** Gives a draft up; another may be entered in its place. */
export async function withdrawDraft(context: Context, input: ReturnDraftInput) {
  return onDraft(context, { mutation: 'withdrawDraft', action: 'WITHDRAW' }, input, async (_tx, { move }) =>
    isReason(input.reason) ? move() : inputMalformed(['reason']),
  );
}
