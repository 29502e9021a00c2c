import type { Context } from '../../../../kernel/access.ts';
import type { DraftStepInput } from '../../types.generated.ts';
import { type Followed, recordVersion } from '../../versions/actions/recordVersion.ts';
import { listTemplates } from '../rules/draftContent.ts';
import { publicationRefused, readEntered } from './compareEntered.ts';
import { publishDecisionFile } from './decisionFile.ts';
import { onDraft } from './onDraft.ts';

/**
 * Makes a published draft public (công khai): from now on everybody reads it as the next version, and every portal and
 * register is told. Only an import may have come between; then it is refused with what stands in the way.
 */
export async function publiciseProcedure(context: Context<Followed>, input: DraftStepInput) {
  const { followers } = context.loaders;
  const step = { mutation: 'publiciseProcedure', action: 'PUBLICISE' } as const;
  return onDraft(context, step, input, async (tx, { draft, move }) => {
    const entered = await readEntered(tx, draft);
    if ('__typename' in entered) throw new Error(`draft ${draft.id} was published without a decision`);
    if (entered.problems.length > 0) return publicationRefused(entered.problems);
    const { id } = await recordVersion({ tx, followers }, entered.previous, {
      content: entered.content,
      inForceFrom: draft.inForceFrom,
      inForceBasis: 'DECIDED',
      decisionId: entered.decision.id,
      origin: 'PUBLISHED',
      publicisedAt: context.now,
      editorAgency: draft.agency,
    });
    const templates = listTemplates(entered.content).map(({ template }) => template.sha256);
    await publishDecisionFile(tx, entered.decision, context.now, templates);
    return move({ versionId: id });
  });
}
