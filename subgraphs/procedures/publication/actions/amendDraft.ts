import type { Context } from '../../../../kernel/access.ts';
import { inputMalformed } from '../../officials/actions/refusals.ts';
import type { AmendDraftInput } from '../../types.generated.ts';
import { insertRevision } from '../database/drafts.ts';
import { findRegistered } from './compareEntered.ts';
import { readText } from './enterProcedure.ts';
import { onDraft } from './onDraft.ts';
import { decisionUnknown } from './publicationRefusals.ts';

/** Enters another revision. What was checked or waived before was another text: it begins again. */
export async function amendDraft(context: Context, input: AmendDraftInput) {
  return onDraft(context, { mutation: 'amendDraft', action: 'AMEND' }, input, async (tx, { draft, move }) => {
    const read = await readText(tx, input, draft.agency);
    if ('refusal' in read) return read.refusal;
    // A draft stays of one procedure: its lock, its catalogue and its annex line are found by the code.
    if (input.content.code !== draft.code) return inputMalformed(['content.code']);
    const decisionId = input.decision ?? null;
    if (decisionId !== null && (await findRegistered(tx, decisionId, draft.agency)) === undefined)
      return decisionUnknown();
    const revision = draft.revision + 1;
    await insertRevision(tx, { ...draft, revision, touchedAt: context.now }, read.text);
    return move({ revision, decisionId, inForceFrom: input.inForceFrom });
  });
}
