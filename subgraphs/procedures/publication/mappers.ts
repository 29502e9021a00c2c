/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type { Dated } from '../codeLists/rules/asOf.ts';
import type { DraftMoved } from './actions/onDraft.ts';
import type { DecisionRecord } from './database/decisionRegister.ts';
import type { StepRow } from './database/draftReads.ts';
import type { Draft } from './database/drafts.ts';
import type { PublicationFactsRead } from './reads/readPublication.ts';
import type { AnnexFee, AnnexItem } from './rules/decision.ts';
import type { DraftText } from './rules/draftContent.ts';

export type PublicationDecisionMapper = DecisionRecord & Dated;
/** The file that a decision names by its hash. */
export interface NamedFile {
  address: string | null;
  sha256: string;
}
export type DecisionFileMapper = NamedFile;
export type AnnexFeeMapper = AnnexFee;
export type AnnexItemMapper = AnnexItem;
export type DraftContentMapper = DraftText;
export type DraftStepMapper = StepRow;
export type ProcedureDraftMapper = Draft;
export type ProcedurePublicationMapper = PublicationFactsRead;
/** Answers that name what they made by its id: it is loaded anew, also when the answer is given a second time. */
export type DraftMovedMapper = DraftMoved;
export type DecisionRegisteredMapper = { __typename: 'DecisionRegistered'; decisionId: string };
export type DecisionAlreadyRegisteredMapper = {
  __typename: 'DecisionAlreadyRegistered';
  message: string;
  decisionId: string;
};
