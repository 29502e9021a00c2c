import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { isOpaqueId, type SubjectId } from '../../../kernel/domain/opaqueId.ts';
import { isSyntheticNation } from '../database/directory.ts';
import { findHeldPaper, readHoldersOf } from '../database/heldPapers.ts';
import type { ContextType } from '../mappers.ts';
import { readStanding } from '../reads/loaders.ts';
import { HELD_LEGAL_BASIS, isValidOn } from '../rules/heldGuard.ts';
import { heldPaperNotFound, signHeldPaperSlip } from '../rules/heldPaperSlip.ts';
import type { IssueHeldPaperSlipInput } from '../types.generated.ts';

/**
 * Signs a slip for a paper of the citizen, or of somebody for whom they act in everything: only while the guard of "once only" would answer HELD.
 * Asking for the paper of anybody else leaves a DENIED leaf for them.
 */
export async function issueHeldPaperSlip(context: ContextType, input: IssueHeldPaperSlipInput) {
  const holders = await holdersFor(context);
  const { document } = input;
  const answer = await context.transactOnce(
    'issueHeldPaperSlip',
    input,
    async (tx) => {
      const paper = isOpaqueId(document) ? await findHeldPaper(tx, holders, document) : undefined;
      if (paper === undefined) return { ...heldPaperNotFound, isTheirs: false };
      const { now, keys } = context;
      if (!isValidOn(paper, dayInVietnam(now))) return { ...heldPaperNotFound, isTheirs: true };
      const { token, issuedAt, expiresAt } = signHeldPaperSlip(keys, {
        ...{ synthetic: await isSyntheticNation(tx), holder: paper.subject, documentId: paper.documentId },
        ...{ resultType: paper.resultType, validUntil: paper.permanent ? null : paper.validUntil, now },
      });
      return {
        __typename: 'HeldPaperSlip' as const,
        ...{ token, issuedAt: issuedAt.toISOString(), expiresAt: expiresAt.toISOString() },
        ...{ resultType: paper.resultType, documentId: paper.documentId, legalBasis: HELD_LEGAL_BASIS },
        subjects: [paper.subject],
      };
    },
    holders,
  );
  if (answer.__typename === 'HeldPaperNotFound' && !answer.isTheirs) await denyPaper(context, document);
  return answer;
}

/** Whose papers a citizen may show: their own, and those of whoever they act for in everything today. Officers have none here. */
async function holdersFor(context: ContextType): Promise<SubjectId[]> {
  const { agency, personId } = context.signedIn;
  if (agency !== null || personId === null) return [];
  return [personId, ...(await readStanding(context)).whole];
}

/** An id of nobody's paper gets a leaf of its own: otherwise the clock would tell which papers there are. */
async function denyPaper({ audit, database }: ContextType, document: string): Promise<void> {
  if (!isOpaqueId(document)) return;
  const holders = await readHoldersOf(database, document);
  for (const person of holders.length > 0 ? holders : [document])
    audit.deny(person, 'Mutation.issueHeldPaperSlip');
}
