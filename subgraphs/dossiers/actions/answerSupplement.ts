import type { Tx } from '../../../kernel/database.ts';
import { cleanLine } from '../../../kernel/domain/text/clean.ts';
import {
  answerSupplementRequest,
  findOpenSupplement,
  insertUpload,
  type SupplementRow,
} from '../database/filing.ts';
import { isResultType } from '../database/resultTypes.ts';
import { listRecordedSteps, recordStep } from '../database/statusSteps.ts';
import type { ContextType } from '../mappers.ts';
import { isSha256 } from '../rules/heldGuard.ts';
import { statusBeforeSupplement } from '../rules/statuses.ts';
import { judgeSupplement, supplementNotOpen } from '../rules/supplement.ts';
import type { AnswerSupplementInput } from '../types.generated.ts';
import { refuseLapsed } from './lapsedParties.ts';
import { onDossier } from './onDossier.ts';
import { hashMalformed, resultTypeNotFound } from './recordUpload.ts';

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
    const papers = input.papers.map((paper) => ({ ...paper, component: cleanLine(paper.component) }));
    const refused = judgeSupplement(
      open.components,
      papers.map(({ component }) => component),
    );
    if (refused !== undefined) return refused;
    if (!papers.every(({ sha256 }) => isSha256(sha256))) return hashMalformed;
    if (!(await handIn(tx, context, open, papers))) return resultTypeNotFound;
    await answerSupplementRequest(tx, open, context.now);
    const status = statusBeforeSupplement(await listRecordedSteps(tx, dossierId));
    const officer = context.signedIn.agency === null ? null : context.signedIn.account;
    await recordStep(tx, { dossierId, status, at: context.now, unit: agency, note: null, officer });
    return { __typename: 'SupplementAnswered' as const, dossierId };
  });
}

/** False where one names a result type that no list has: nothing is written then. */
async function handIn(
  tx: Tx,
  { now }: ContextType,
  { dossierId, requestId }: SupplementRow,
  papers: AnswerSupplementInput['papers'],
): Promise<boolean> {
  const kinds = papers.map(({ resultType }) => (resultType == null ? null : cleanLine(resultType)));
  for (const kind of kinds) if (kind !== null && !(await isResultType(tx, kind))) return false;
  for (const [index, { component, sha256 }] of papers.entries()) {
    const resultType = kinds[index] ?? null;
    await insertUpload(tx, { dossierId, component, resultType, sha256, at: now, supplementId: requestId });
  }
  return true;
}
