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
import type { Grant } from '../kernel/tokens.ts';
import type { AgencyFacts } from './database/catalogue.ts';
import type { FacetKind } from './database/facets.ts';
import type { Matches } from './database/listMatches.ts';
import type { Suggestion } from './database/listSuggestions.ts';
import type { Loaders } from './database/loaders.ts';
import type { FoundVersion } from './database/search.ts';
import type { Unit } from './database/units.ts';
import type { VersionHead } from './database/versions.ts';
import type { ResultTypeContent } from './rules/resultType.ts';

export type ContextType = Context<Loaders>;

export type ProcedureMapper = VersionHead;
export type ProcedureChannelMapper = ChannelContent;
export type FeeLineMapper = FeeLine;
export type ProcedureCaseMapper = CaseContent;
export type FormQuestionMapper = QuestionContent;
export type DossierComponentMapper = ComponentContent;
export type EvidenceMappingMapper = MappingContent;
export type EvidenceSourceMapper = ResultTypeContent;
export type ResultTypeMapper = ResultTypeContent;
export type AgencyMapper = AgencyFacts;
export type AdministrativeUnitMapper = Unit;
export type ViewerMapper = { id: string };
/** Two grants may come in one request: each keeps its own, whatever the context holds. */
export type PrefillMapper = { grant: string; accepted: Grant };
export type ProcedureMatchesMapper = Matches;
/** A match knows the words that were asked for: they are the same for the whole page. */
export type ProcedureMatchMapper = { node: FoundVersion; words: Matches['words'] };
export type ProcedureSuggestionMapper = Suggestion;
/** The code of an agency stands for its name until somebody asks for it. */
export type FacetValueMapper = { property: FacetKind; value: string; count: number };
