import type { Context } from '../../../../kernel/access.ts';
import type { DraftStepInput } from '../../types.generated.ts';
import { readEntered, refuseUnclean } from './compareEntered.ts';
import { refuseWithoutFile } from './decisionFile.ts';
import { onDraft } from './onDraft.ts';

/**
 * Publishes an approved draft under its registered decision (công bố, PUB-2), whose signed file is here. The catalogue may have changed
 * since it was checked, so everything is judged again.
 */
export async function publishProcedure(context: Context, input: DraftStepInput) {
  return onDraft(
    context,
    { mutation: 'publishProcedure', action: 'PUBLISH' },
    input,
    async (tx, { draft, move }) => {
      const entered = await readEntered(tx, draft);
      if ('__typename' in entered) return entered;
      return refuseUnclean(entered) ?? (await refuseWithoutFile(tx, entered.decision)) ?? move();
    },
  );
}
