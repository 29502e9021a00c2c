import type { Context } from '../../../../kernel/access.ts';
import type { DraftStepInput } from '../../types.generated.ts';
import { onDraft } from './onDraft.ts';

/** Approves what was checked. What it depends on is looked at again when it is published. */
export async function approveDraft(context: Context, input: DraftStepInput) {
  return onDraft(context, { mutation: 'approveDraft', action: 'APPROVE' }, input, async (_tx, { move }) =>
    move(),
  );
}
