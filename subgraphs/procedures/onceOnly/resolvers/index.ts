import type { Resolvers } from '../../types.generated.ts';
import { DossierComponent } from './DossierComponent.ts';
import { EvidenceMapping } from './EvidenceMapping.ts';
import { EvidenceSource } from './EvidenceSource.ts';
import { MappingCoverage } from './MappingCoverage.ts';
import { MappingCoverageConnection } from './MappingCoverageConnection.ts';
import { MappingDecision } from './MappingDecision.ts';
import { MappingSuggestion } from './MappingSuggestion.ts';
import { Mutation } from './Mutation.ts';
import { Prefill } from './Prefill.ts';
import { Query } from './Query.ts';
import { SuggestedMapping } from './SuggestedMapping.ts';

export const resolvers = {
  DossierComponent,
  EvidenceMapping,
  EvidenceSource,
  MappingCoverage,
  MappingCoverageConnection,
  MappingDecision,
  MappingSuggestion,
  Mutation,
  Prefill,
  Query,
  SuggestedMapping,
} satisfies Resolvers;
