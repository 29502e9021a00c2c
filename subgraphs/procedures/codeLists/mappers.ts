/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type { AgencyMention, FeeLine } from '../../../kernel/domain/content.ts';
import type { AgencyFacts } from './database/agencies.ts';
import type { CodeListChange, CodeListEntry } from './database/codeLists.ts';
import type { SeenSpellingRow } from './database/spellings.ts';
import type { Unit } from './database/units.ts';
import type { Dated } from './rules/asOf.ts';
import type { ResultTypeContent } from './rules/resultType.ts';

export type FeeLineMapper = FeeLine;
export type ProcedureAgencyMapper = AgencyMention;
export type ResultTypeMapper = ResultTypeContent & Dated;
export type AgencyMapper = AgencyFacts & Dated;
export type AdministrativeUnitMapper = Unit & Dated;
export type CodeListEntryMapper = CodeListEntry;
export type CodeListChangeMapper = CodeListChange;
export type CodeSpellingMapper = SeenSpellingRow;
export type ViewerMapper = { id: string };
