import type { Resolvers } from '../../types.generated.ts';
import { AdministrativeUnit } from './AdministrativeUnit.ts';
import { Agency } from './Agency.ts';
import { FeeLine } from './FeeLine.ts';
import { Mutation } from './Mutation.ts';
import { ProcedureAgency } from './ProcedureAgency.ts';
import { Query } from './Query.ts';
import { ResultType } from './ResultType.ts';
import { Viewer } from './Viewer.ts';

export const resolvers = {
  AdministrativeUnit,
  Agency,
  FeeLine,
  Mutation,
  ProcedureAgency,
  Query,
  ResultType,
  Viewer,
} satisfies Resolvers;
