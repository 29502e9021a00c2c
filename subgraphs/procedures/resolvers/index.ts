import type { Resolvers } from '../types.generated.ts';
import { AdministrativeUnit } from '../codeLists/resolvers/AdministrativeUnit.ts';
import { Agency } from '../codeLists/resolvers/Agency.ts';
import { AnnexFee } from '../publication/resolvers/AnnexFee.ts';
import { CatalogueChange } from '../history/resolvers/CatalogueChange.ts';
import { DecisionAlreadyRegistered } from '../publication/resolvers/DecisionAlreadyRegistered.ts';
import { DecisionRegistered } from '../publication/resolvers/DecisionRegistered.ts';
import { Delegation } from '../officials/resolvers/Delegation.ts';
import { DelegationWithdrawn } from '../officials/resolvers/DelegationWithdrawn.ts';
import { DossierComponent } from '../onceOnly/resolvers/DossierComponent.ts';
import { DraftMoved } from '../publication/resolvers/DraftMoved.ts';
import { DraftStep } from '../publication/resolvers/DraftStep.ts';
import { EligibilityList, EligibleProcedure } from '../online/resolvers/EligibilityList.ts';
import { EvidenceMapping } from '../onceOnly/resolvers/EvidenceMapping.ts';
import { EvidenceSource } from '../onceOnly/resolvers/EvidenceSource.ts';
import { FacetValue } from '../search/resolvers/FacetValue.ts';
import { FeeLine } from '../codeLists/resolvers/FeeLine.ts';
import { FormQuestion } from '../versions/resolvers/FormQuestion.ts';
import { LocalCodeSuggestion, ResolvedProcedure, UnmappedLocalCode } from '../online/resolvers/localCodes.ts';
import { MappingCoverage } from '../onceOnly/resolvers/MappingCoverage.ts';
import { MappingCoverageConnection } from '../onceOnly/resolvers/MappingCoverageConnection.ts';
import { MappingDecision } from '../onceOnly/resolvers/MappingDecision.ts';
import { MappingSuggestion } from '../onceOnly/resolvers/MappingSuggestion.ts';
import { Mutation } from './Mutation.ts';
import { OfficialDelegated } from '../officials/resolvers/OfficialDelegated.ts';
import {
  OnlineChangeProposed,
  OnlineProposal,
  OnlineProposalConfirmed,
  OnlineProposalRejected,
} from '../online/resolvers/OnlineProposal.ts';
import { DecisionReference, OnlineService, OnlineServiceStatistics } from '../online/resolvers/OnlineService.ts';
import {
  onlineMutations,
  onlineOfAgency,
  onlineOfProcedure,
  onlineOfUnit,
  onlineQueries,
} from '../online/resolvers/roots.ts';
import { Prefill } from '../onceOnly/resolvers/Prefill.ts';
import { Procedure } from '../versions/resolvers/Procedure.ts';
import { ProcedureAgency } from '../codeLists/resolvers/ProcedureAgency.ts';
import { ProcedureDraft } from '../publication/resolvers/ProcedureDraft.ts';
import { ProcedureMatch } from '../search/resolvers/ProcedureMatch.ts';
import { ProcedureMatches } from '../search/resolvers/ProcedureMatches.ts';
import { ProcedurePublication } from '../publication/resolvers/ProcedurePublication.ts';
import { ProcedureSuggestion } from '../search/resolvers/ProcedureSuggestion.ts';
import { PublicationDecision } from '../publication/resolvers/PublicationDecision.ts';
import { portalResolvers } from '../portal/resolvers/index.ts';
import { Query } from './Query.ts';
import { ResultType } from '../codeLists/resolvers/ResultType.ts';
import { ReviewedService } from '../online/resolvers/ReviewedService.ts';
import { SuggestedMapping } from '../onceOnly/resolvers/SuggestedMapping.ts';
import { Viewer } from '../codeLists/resolvers/Viewer.ts';

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
