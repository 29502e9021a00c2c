import type { Resolvers } from '../types.generated.ts';
import { AdministrativeUnit } from './AdministrativeUnit.ts';
import { Agency } from './Agency.ts';
import { DossierComponent } from './DossierComponent.ts';
import { EvidenceMapping } from './EvidenceMapping.ts';
import { EvidenceSource } from './EvidenceSource.ts';
import { FacetValue } from './FacetValue.ts';
import { FeeLine } from './FeeLine.ts';
import { Prefill } from './Prefill.ts';
import { Procedure } from './Procedure.ts';
import { ProcedureMatch } from './ProcedureMatch.ts';
import { ProcedureMatches } from './ProcedureMatches.ts';
import { ProcedureSuggestion } from './ProcedureSuggestion.ts';
import { Query } from './Query.ts';
import { ResultType } from './ResultType.ts';
import { Viewer } from './Viewer.ts';

/** Types that are not here stand in the content of a version as they are asked for. */
export const resolvers = {
  AdministrativeUnit,
  Agency,
  DossierComponent,
  EvidenceMapping,
  EvidenceSource,
  FacetValue,
  FeeLine,
  Prefill,
  Procedure,
  ProcedureMatch,
  ProcedureMatches,
  ProcedureSuggestion,
  Query,
  ResultType,
  Viewer,
} satisfies Resolvers;
