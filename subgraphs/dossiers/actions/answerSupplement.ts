import type { Tx } from '../../../kernel/database.ts';
import { answerSupplementRequest, findOpenSupplement, type SupplementRow } from '../database/filing.ts';
import { listRecordedSteps, recordStep } from '../database/statusSteps.ts';
import { listUploads } from '../database/uploads.ts';
import type { ContextType } from '../mappers.ts';
import { isUsable } from '../rules/files/states.ts';
import { statusBeforeSupplement } from '../rules/statuses.ts';
import { judgeSupplement, supplementNotOpen, uploadNotReady } from '../rules/supplement.ts';
import type { AnswerSupplementInput } from '../types.generated.ts';
import { refuseLapsed } from './lapsedParties.ts';
import { onDossier } from './onDossier.ts';

/**
 * Hands in everything that a supplement asks for: by the applicant, or by an officer of the dossier for somebody at the counter. The
 * dossier goes on where it stood before.
 */
export async function answerSupplement(context: ContextType, input: AnswerSupplementInput) {
  return onDossier(context, 'answerSupplement', input, async (tx, dossier, { lapsed }) => {
    const { dossierId, agency } = dossier;
    if (lapsed.length > 0) return refuseLapsed(context, dossierId, lapsed, 'Mutation.answerSupplement');
    const open = await findOpenSupplement(tx, dossierId, input.supplement);
    if (open === undefined || dossier.status !== 'SUPPLEMENT_REQUESTED') return supplementNotOpen();
    const { components, unready } = await readHandedIn(tx, open, input.uploads);
    if (unready.length > 0) return uploadNotReady(unready);
    const refused = judgeSupplement(open.components, components);
    if (refused !== undefined) return refused;
    await answerSupplementRequest(tx, open, context.now);
    const status = statusBeforeSupplement(await listRecordedSteps(tx, dossierId));
    const officer = context.signedIn.agency === null ? null : context.signedIn.account;
    await recordStep(tx, { dossierId, status, at: context.now, unit: agency, note: null, officer });
    return { __typename: 'SupplementAnswered' as const, dossierId };
  });
}

/** Of what is named: the components that files are there for, and what was not handed in for this, or is no file that counts. */
async function readHandedIn(tx: Tx, { dossierId, requestId }: SupplementRow, ids: readonly string[]) {
  const usable = (await listUploads(tx, dossierId)).filter(
    ({ supplementId, state }) => supplementId === requestId && isUsable(state),
  );
  const named = ids.map((id) => usable.find(({ uploadId }) => uploadId === id));
  return {
    components: named.flatMap((upload) => upload?.component ?? []),
    unready: [...new Set(ids.filter((_id, index) => named[index] === undefined))],
  };
}
