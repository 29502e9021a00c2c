/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type {
  CaseContent,
  ChannelContent,
  ComponentContent,
  QuestionContent,
} from '../../../kernel/domain/content.ts';
import type { Dated, Located, Sourced } from '../codeLists/rules/asOf.ts';
import type { VersionHead } from './database/versions.ts';

export type ProcedureMapper = VersionHead & Dated;
export type ProcedureChannelMapper = ChannelContent;
export type ProcedureCaseMapper = CaseContent &
  Dated & { components: (ComponentContent & Dated & Located & Sourced)[] };
export type FormQuestionMapper = QuestionContent;
