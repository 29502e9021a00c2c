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
import type { Change } from './database/changes.ts';
import type { Decision } from './database/decisions.ts';
import type { Loaders } from './database/loaders.ts';
import type { Unit } from './database/units.ts';
import type { VersionHead } from './database/versions.ts';
import type { Dated } from './rules/asOf.ts';
import type { ResultTypeContent } from './rules/resultType.ts';

export type ContextType = Context<Loaders>;

export type ProcedureMapper = VersionHead & Dated;
export type ProcedureChannelMapper = ChannelContent;
export type FeeLineMapper = FeeLine;
export type ProcedureCaseMapper = CaseContent & Dated;
export type FormQuestionMapper = QuestionContent;
export type DossierComponentMapper = ComponentContent & Dated;
export type EvidenceMappingMapper = MappingContent & Dated;
export type EvidenceSourceMapper = ResultTypeContent & Dated;
export type ResultTypeMapper = ResultTypeContent & Dated;
export type AgencyMapper = AgencyFacts & Dated;
export type AdministrativeUnitMapper = Unit & Dated;
export type PublicationDecisionMapper = Decision & Dated;
export type CatalogueChangeMapper = Change;
export type ViewerMapper = { id: string };
/** Two grants may come in one request: each keeps its own, whatever the context holds. */
export type PrefillMapper = { grant: string; accepted: Grant };
