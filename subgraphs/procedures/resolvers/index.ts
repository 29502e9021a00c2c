import type { Resolvers } from '../types.generated.ts';
import { AdministrativeUnit } from './AdministrativeUnit.ts';
import { Agency } from './Agency.ts';
import { DossierComponent } from './DossierComponent.ts';
import { EvidenceMapping } from './EvidenceMapping.ts';
import { EvidenceSource } from './EvidenceSource.ts';
import { FeeLine } from './FeeLine.ts';
import { MappingCoverage } from './MappingCoverage.ts';
import { MappingCoverageConnection } from './MappingCoverageConnection.ts';
import { MappingDecision } from './MappingDecision.ts';
import { MappingSuggestion } from './MappingSuggestion.ts';
import { Mutation } from './Mutation.ts';
import { Prefill } from './Prefill.ts';
import { Procedure } from './Procedure.ts';
import { ProcedureCase } from './ProcedureCase.ts';
import { Query } from './Query.ts';
import { ResultType } from './ResultType.ts';
import { SuggestedMapping } from './SuggestedMapping.ts';
import { Viewer } from './Viewer.ts';

/** Types that are not here stand in the content of a version as they are asked for. */
export const resolvers = {
  AdministrativeUnit,
  Agency,
  DossierComponent,
  EvidenceMapping,
  EvidenceSource,
  FeeLine,
  MappingCoverage,
  MappingCoverageConnection,
  MappingDecision,
  MappingSuggestion,
  Mutation,
  Prefill,
  Procedure,
  ProcedureCase,
  Query,
  ResultType,
  SuggestedMapping,
  Viewer,
} satisfies Resolvers;
