import { kindOfAnswer, listChoices } from '../../../../kernel/domain/concepts.ts';
import { showCodeList, showCondition, showLimits } from '../../../../kernel/domain/formShape.ts';
import type { Resolvers } from '../../types.generated.ts';

export const FormQuestion: Resolvers['FormQuestion'] = {
  answerKind: (question) => kindOfAnswer(question),
  choices: (question) => listChoices(question) ?? null,
  codeList: ({ codeList }) => showCodeList(codeList),
  condition: ({ condition }) => showCondition(condition),
  limits: ({ limits }) => showLimits(limits),
  section: ({ placed }) => placed,
};
