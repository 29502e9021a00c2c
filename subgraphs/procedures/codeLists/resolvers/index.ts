import type { Resolvers } from '../../types.generated.ts';
import { AdministrativeUnit } from './AdministrativeUnit.ts';
import { Agency } from './Agency.ts';
import { FeeLine } from './FeeLine.ts';
import { ProcedureAgency } from './ProcedureAgency.ts';
import { ResultType } from './ResultType.ts';
import { Mutation, Query } from './roots.ts';
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
