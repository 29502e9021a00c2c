import { deleteDeclined, writeDeclined } from '../database/declinedValues.ts';
import type { ContextType } from '../mappers.ts';
import { getCase } from '../reads/judgeComponents.ts';
import { isDeclinable, notDeclinable } from '../rules/declined.ts';
import { dossierNotDraft } from '../rules/refusals.ts';
import { isReadable } from '../rules/views.ts';
import type { DeclineHeldValueInput } from '../types.generated.ts';
import { refuseLapsed } from './lapsedParties.ts';
import { onDossier } from './onDossier.ts';

/**
 * Whoever fills a draft declines a value that a register may hold, or takes it again. The next prefill leaves it out of form and seal, so that nothing of it is
 * filed; what was sealed before is refused at filing as it always is.
 */
export async function declineHeldValue(context: ContextType, input: DeclineHeldValueInput) {
  return onDossier(context, 'declineHeldValue', input, async (tx, dossier, { parties, lapsed }) => {
    const { dossierId, stage } = dossier;
    if (stage !== 'DRAFT') return dossierNotDraft();
    if (lapsed.length > 0) return refuseLapsed(context, dossierId, lapsed, 'Mutation.declineHeldValue');
    const { key, reason } = input;
    const { questions } = await getCase(tx, dossier);
    const readable = new Set<string>(parties.filter(({ view }) => isReadable(view)).map(({ role }) => role));
    if (!isDeclinable(questions, readable, key)) return notDeclinable(key);
    if (reason == null) await deleteDeclined(tx, dossierId, key);
    else
      await writeDeclined(tx, {
        ...{ dossierId, key, reason },
        ...{ byAccount: context.signedIn.account, at: context.now },
      });
    return { __typename: 'HeldValueDeclined' as const, dossierId };
  });
}
