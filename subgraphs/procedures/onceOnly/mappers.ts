/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type { ComponentContent, MappingContent } from '../../../kernel/domain/content.ts';
import type { Page } from '../../../kernel/page.ts';
import type { Grant } from '../../../kernel/tokens.ts';
import type { Dated, Located, Sourced } from '../codeLists/rules/asOf.ts';
import type { ResultTypeContent } from '../codeLists/rules/resultType.ts';
import type { CoverageRow } from './database/coverage.ts';
import type { WorkListRow } from './database/readings.ts';
import type { DecisionAnswer, ProposalAnswer } from './reads/mappingAnswers.ts';
import type { StoredSuggestion } from './rules/readings.ts';

export type DossierComponentMapper = ComponentContent & Dated & Located & Sourced;
export type EvidenceMappingMapper = MappingContent & Dated;
export type EvidenceSourceMapper = ResultTypeContent & Dated;
export type MappingDecisionMapper = DecisionAnswer;
export type SuggestedMappingMapper = WorkListRow;
/** With the paper that it is for. */
export type MappingSuggestionMapper = StoredSuggestion & { procedure: string; component: string };
export type MappingProposalMapper = ProposalAnswer;
export type MappingCoverageConnectionMapper = Page<CoverageRow>;
export type MappingCoverageMapper = CoverageRow;
/** Two grants may come in one request: each keeps its own, whatever the context holds. */
export type PrefillMapper = { grant: string; accepted: Grant };
