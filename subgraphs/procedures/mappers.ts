/** Which value of ours stands behind each type of the contract; codegen reads the names. */
import type {
  AgencyMention,
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
import type { CodeListChange, CodeListEntry } from './database/codeLists.ts';
import type { Loaders } from './database/loaders.ts';
import type { SeenSpellingRow } from './database/spellings.ts';
import type { Unit } from './database/units.ts';
import type { VersionHead } from './database/versions.ts';
import type { ResultTypeContent } from './rules/resultType.ts';

export type ContextType = Context<Loaders>;

export type ProcedureMapper = VersionHead;
export type ProcedureChannelMapper = ChannelContent;
export type FeeLineMapper = FeeLine;
export type ProcedureAgencyMapper = AgencyMention;
export type ProcedureCaseMapper = CaseContent;
export type FormQuestionMapper = QuestionContent;
export type DossierComponentMapper = ComponentContent;
export type EvidenceMappingMapper = MappingContent;
export type EvidenceSourceMapper = ResultTypeContent;
export type ResultTypeMapper = ResultTypeContent;
export type AgencyMapper = AgencyFacts;
export type AdministrativeUnitMapper = Unit;
export type CodeListEntryMapper = CodeListEntry;
export type CodeListChangeMapper = CodeListChange;
export type CodeSpellingMapper = SeenSpellingRow;
export type ViewerMapper = { id: string };
/** Two grants may come in one request: each keeps its own, whatever the context holds. */
export type PrefillMapper = { grant: string; accepted: Grant };
