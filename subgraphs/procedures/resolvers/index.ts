import type { Resolvers } from '../types.generated.ts';
import { AdministrativeUnit } from './AdministrativeUnit.ts';
import { Agency } from './Agency.ts';
import { AnnexFee } from './AnnexFee.ts';
import { CatalogueChange } from './CatalogueChange.ts';
import { DecisionAlreadyRegistered } from './DecisionAlreadyRegistered.ts';
import { DecisionRegistered } from './DecisionRegistered.ts';
import { Delegation } from './Delegation.ts';
import { DelegationWithdrawn } from './DelegationWithdrawn.ts';
import { DossierComponent } from './DossierComponent.ts';
import { DraftMoved } from './DraftMoved.ts';
import { DraftStep } from './DraftStep.ts';
import { EligibilityList, EligibleProcedure } from './EligibilityList.ts';
import { EvidenceMapping } from './EvidenceMapping.ts';
import { EvidenceSource } from './EvidenceSource.ts';
import { FacetValue } from './FacetValue.ts';
import { FeeLine } from './FeeLine.ts';
import { FormQuestion } from './FormQuestion.ts';
import { LocalCodeSuggestion, ResolvedProcedure, UnmappedLocalCode } from './localCodes.ts';
import { MappingCoverage } from './MappingCoverage.ts';
import { MappingCoverageConnection } from './MappingCoverageConnection.ts';
import { MappingDecision } from './MappingDecision.ts';
import { MappingSuggestion } from './MappingSuggestion.ts';
import { Mutation } from './Mutation.ts';
import { OfficialDelegated } from './OfficialDelegated.ts';
import {
  OnlineChangeProposed,
  OnlineProposal,
  OnlineProposalConfirmed,
  OnlineProposalRejected,
} from './OnlineProposal.ts';
import { DecisionReference, OnlineService, OnlineServiceStatistics } from './OnlineService.ts';
import {
  onlineMutations,
  onlineOfAgency,
  onlineOfProcedure,
  onlineOfUnit,
  onlineQueries,
} from './onlineRoots.ts';
import { Prefill } from './Prefill.ts';
import { Procedure } from './Procedure.ts';
import { ProcedureAgency } from './ProcedureAgency.ts';
import { ProcedureDraft } from './ProcedureDraft.ts';
import { ProcedureMatch } from './ProcedureMatch.ts';
import { ProcedureMatches } from './ProcedureMatches.ts';
import { ProcedurePublication } from './ProcedurePublication.ts';
import { ProcedureSuggestion } from './ProcedureSuggestion.ts';
import { PublicationDecision } from './PublicationDecision.ts';
import { portalResolvers } from './portal/index.ts';
import { Query } from './Query.ts';
import { ResultType } from './ResultType.ts';
import { ReviewedService } from './ReviewedService.ts';
import { SuggestedMapping } from './SuggestedMapping.ts';
import { Viewer } from './Viewer.ts';

/** Types that are not here stand in the content of a version as they are asked for. */
export const resolvers = {
  ...portalResolvers,
  AdministrativeUnit: { ...AdministrativeUnit, ...onlineOfUnit },
  Agency: { ...Agency, ...onlineOfAgency },
  AnnexFee,
  CatalogueChange,
  DecisionAlreadyRegistered,
  DecisionReference,
  DecisionRegistered,
  Delegation,
  DelegationWithdrawn,
  DossierComponent,
  DraftMoved,
  DraftStep,
  EligibilityList,
  EligibleProcedure,
  EvidenceMapping,
  EvidenceSource,
  FacetValue,
  FeeLine,
  FormQuestion,
  LocalCodeSuggestion,
  MappingCoverage,
  MappingCoverageConnection,
  MappingDecision,
  MappingSuggestion,
  Mutation: { ...Mutation, ...onlineMutations },
  OfficialDelegated,
  OnlineChangeProposed,
  OnlineProposal,
  OnlineProposalConfirmed,
  OnlineProposalRejected,
  OnlineService,
  OnlineServiceStatistics,
  Prefill,
  Procedure: { ...Procedure, ...onlineOfProcedure },
  ProcedureAgency,
  ProcedureDraft,
  ProcedureMatch,
  ProcedureMatches,
  ProcedurePublication,
  ProcedureSuggestion,
  PublicationDecision,
  Query: { ...Query, ...onlineQueries },
  ResolvedProcedure,
  ResultType,
  ReviewedService,
  SuggestedMapping,
  UnmappedLocalCode,
  Viewer,
} satisfies Resolvers;
