import type { Resolvers } from '../../types.generated.ts';
import { EligibilityList, EligibleProcedure } from './EligibilityList.ts';
import { LocalCodeSuggestion, ResolvedProcedure, UnmappedLocalCode } from './localCodes.ts';
import { Mutation } from './Mutation.ts';
import {
  OnlineChangeProposed,
  OnlineProposal,
  OnlineProposalConfirmed,
  OnlineProposalRejected,
} from './OnlineProposal.ts';
import { DecisionReference, OnlineService, OnlineServiceStatistics } from './OnlineService.ts';
import { Procedure } from './Procedure.ts';
import { Query } from './Query.ts';
import { ReviewedService } from './ReviewedService.ts';

export const resolvers = {
  DecisionReference,
  EligibilityList,
  EligibleProcedure,
  LocalCodeSuggestion,
  Mutation,
  OnlineChangeProposed,
  OnlineProposal,
  OnlineProposalConfirmed,
  OnlineProposalRejected,
  OnlineService,
  OnlineServiceStatistics,
  Procedure,
  Query,
  ResolvedProcedure,
  ReviewedService,
  UnmappedLocalCode,
} satisfies Resolvers;
