/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type {
  CaseContent,
  ChannelContent,
  ComponentContent,
  QuestionContent,
} from '../../../kernel/domain/content.ts';
import type { FormSection } from '../../../kernel/domain/formShape.ts';
import type { Dated, Located, Sourced } from '../codeLists/rules/asOf.ts';
import type { VersionHead } from './database/versions.ts';

export type ProcedureMapper = VersionHead & Dated;
export type ProcedureChannelMapper = ChannelContent;
export type ProcedureCaseMapper = CaseContent &
  Dated & { components: (ComponentContent & Dated & Located & Sourced)[] };
/** A question with its place among the parts of its form. */
export type FormQuestionMapper = QuestionContent & { placed: FormSection | null };
