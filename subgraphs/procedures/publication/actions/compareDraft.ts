import type { Context } from '../../../../kernel/access.ts';
import { isOneHand } from '../../officials/rules/fourEyes.ts';
import type { DraftStepInput } from '../../types.generated.ts';
import { listEarlierSteps } from '../database/drafts.ts';
import { readEntered, refuseUnclean } from './compareEntered.ts';
import { onDraft } from './onDraft.ts';
import { anotherHandNeeded } from './publicationRefusals.ts';

/** Finds a draft equal to its signed decision, and whole (step 3). What is left open is named, and nothing is changed. */
export async function compareDraft(context: Context, input: DraftStepInput) {
  return onDraft(
    context,
    { mutation: 'compareDraft', action: 'COMPARE' },
    input,
    async (tx, { draft, move }) => {
      const entered = await readEntered(tx, draft);
      if ('__typename' in entered) return entered;
      if (isOneHand(entered.decision.registeredBy, await listEarlierSteps(tx, draft.id)))
        return anotherHandNeeded();
      return refuseUnclean(entered) ?? move();
    },
  );
}
