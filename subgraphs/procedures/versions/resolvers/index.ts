import type { Resolvers } from '../../types.generated.ts';
import { FormQuestion } from './FormQuestion.ts';
import { Procedure } from './Procedure.ts';
import { ProcedureCase } from './ProcedureCase.ts';
import { Query } from './roots.ts';

export const resolvers = {
  FormQuestion,
  Procedure,
  ProcedureCase,
  Query,
} satisfies Resolvers;
