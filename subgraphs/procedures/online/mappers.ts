/** Which value of ours stands behind each type of this chapter; codegen reads the names. */

import type { EligibilityFacts } from './database/eligibility.ts';
import type { CodeSuggestion, UnmappedCode } from './database/localCodes.ts';
import type { Proposal } from './database/onlineProposals.ts';
import type { DecisionFacts, ServiceOnDay } from './database/onlineServices.ts';
import type { ReviewFacts } from './database/reviewList.ts';
import type { Statistics } from './reads/listOnline.ts';

/** A service with the day it was asked for. */
export type OnlineServiceMapper = ServiceOnDay & { asOf: string };
export type OnlineServiceStopMapper = NonNullable<ServiceOnDay['stop']>;
export type OnlineServiceStatisticsMapper = Statistics;
export type DecisionReferenceMapper = DecisionFacts;
export type EligibilityMapper = { deadline: string; decision: DecisionFacts };
export type EligibilityListMapper = EligibilityFacts;
export type EligibleProcedureMapper = { code: string };
export type ReviewedServiceMapper = ReviewFacts;
export type OnlineProposalMapper = Proposal;
export type OnlineChangeProposedMapper = { proposalId: string };
export type OnlineProposalConfirmedMapper = { proposalId: string };
export type OnlineProposalRejectedMapper = { proposalId: string };
export type ResolvedProcedureMapper = {
  procedureCode: string;
  localCode: string;
  basis: string;
  mappedAt: Date | null;
};
export type LocalCodeSuggestionMapper = CodeSuggestion;
export type UnmappedLocalCodeMapper = UnmappedCode;
