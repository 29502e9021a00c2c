/** Which value of ours stands behind each type of the contract; codegen reads the names. */
import type {
  CaseContent,
  ChannelContent,
  ComponentContent,
  FeeLine,
  MappingContent,
  QuestionContent,
} from '../../schema/content.ts';
import type { Context } from '../kernel/access.ts';
import type { Page } from '../kernel/page.ts';
import type { Grant } from '../kernel/tokens.ts';
import type { DecisionAnswer } from './actions/mappingAnswers.ts';
import type { AgencyFacts } from './database/catalogue.ts';
import type { CoverageRow } from './database/coverage.ts';
import type { Loaders } from './database/loaders.ts';
import type { Located } from './database/mappings.ts';
import type { WorkListRow } from './database/readings.ts';
import type { Unit } from './database/units.ts';
import type { VersionHead } from './database/versions.ts';
import type { StoredSuggestion } from './rules/readings.ts';
import type { ResultTypeContent } from './rules/resultType.ts';

export type ContextType = Context<Loaders>;

/** `asOf`: the day that was asked for, on which its mappings are read; absent means today. */
export type ProcedureMapper = VersionHead & { asOf?: string };
export type ProcedureChannelMapper = ChannelContent;
export type FeeLineMapper = FeeLine;
export type ProcedureCaseMapper = CaseContent & Located;
export type FormQuestionMapper = QuestionContent;
export type DossierComponentMapper = ComponentContent & Located;
export type EvidenceMappingMapper = MappingContent;
export type EvidenceSourceMapper = ResultTypeContent;
export type MappingDecisionMapper = DecisionAnswer;
export type SuggestedMappingMapper = WorkListRow;
export type MappingSuggestionMapper = StoredSuggestion;
export type MappingCoverageConnectionMapper = Page<CoverageRow>;
export type MappingCoverageMapper = CoverageRow;
export type ResultTypeMapper = ResultTypeContent;
export type AgencyMapper = AgencyFacts;
export type AdministrativeUnitMapper = Unit;
export type ViewerMapper = { id: string };
/** Two grants may come in one request: each keeps its own, whatever the context holds. */
export type PrefillMapper = { grant: string; accepted: Grant };
