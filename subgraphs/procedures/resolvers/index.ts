import type { Resolvers } from '../types.generated.ts';
import { AdministrativeUnit } from './AdministrativeUnit.ts';
import { Agency } from './Agency.ts';
import { DossierComponent } from './DossierComponent.ts';
import { EligibilityList, EligibleProcedure } from './EligibilityList.ts';
import { EvidenceMapping } from './EvidenceMapping.ts';
import { EvidenceSource } from './EvidenceSource.ts';
import { FeeLine } from './FeeLine.ts';
import { ProcedureSuggestion, ResolvedProcedure, UnmappedLocalCode } from './localCodes.ts';
import {
  OnlineChangeProposed,
  OnlineProposal,
  OnlineProposalConfirmed,
  OnlineProposalRejected,
} from './OnlineProposal.ts';
import { DecisionReference, OnlineService, OnlineServiceStatistics } from './OnlineService.ts';
import { onlineMutations, onlineOfAgency, onlineOfProcedure, onlineQueries } from './onlineRoots.ts';
import { Prefill } from './Prefill.ts';
import { Procedure } from './Procedure.ts';
import { Query } from './Query.ts';
import { ResultType } from './ResultType.ts';
import { ReviewedService } from './ReviewedService.ts';
import { Viewer } from './Viewer.ts';

/** Types that are not here stand in the content of a version as they are asked for. */
export const resolvers = {
  AdministrativeUnit,
  Agency: { ...Agency, ...onlineOfAgency },
  DecisionReference,
  DossierComponent,
  EligibilityList,
  EligibleProcedure,
  EvidenceMapping,
  EvidenceSource,
  FeeLine,
  Mutation: { ...onlineMutations },
  OnlineChangeProposed,
  OnlineProposal,
  OnlineProposalConfirmed,
  OnlineProposalRejected,
  OnlineService,
  OnlineServiceStatistics,
  Prefill,
  Procedure: { ...Procedure, ...onlineOfProcedure },
  ProcedureSuggestion,
  Query: { ...Query, ...onlineQueries },
  ResolvedProcedure,
  ResultType,
  ReviewedService,
  UnmappedLocalCode,
  Viewer,
} satisfies Resolvers;
