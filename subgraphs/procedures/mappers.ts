/** Which value of ours stands behind each type of the contract; codegen reads the names. */

import type { Context } from '../../kernel/access.ts';
import type {
  AgencyMention,
  CaseContent,
  ChannelContent,
  ComponentContent,
  FeeLine,
  MappingContent,
  QuestionContent,
} from '../../kernel/domain/content.ts';
import type { Page } from '../../kernel/page.ts';
import type { Grant } from '../../kernel/tokens.ts';
import type { DecisionAnswer } from './actions/mappingAnswers.ts';
import type { DraftMoved } from './actions/onDraft.ts';
import type { AgencyFacts } from './database/catalogue.ts';
import type { Change } from './database/changes.ts';
import type { CodeListChange, CodeListEntry } from './database/codeLists.ts';
import type { CoverageRow } from './database/coverage.ts';
import type { DecisionRecord } from './database/decisionRegister.ts';
import type { Delegation } from './database/delegations.ts';
import type { StepRow } from './database/draftReads.ts';
import type { Draft } from './database/drafts.ts';
import type { EligibilityFacts } from './database/eligibility.ts';
import type { FacetKind } from './database/facets.ts';
import type { Matches } from './database/listMatches.ts';
import type { Statistics } from './database/listOnline.ts';
import type { Suggestion } from './database/listSuggestions.ts';
import type { Loaders } from './database/loaders.ts';
import type { CodeSuggestion, UnmappedCode } from './database/localCodes.ts';
import type { Proposal } from './database/onlineProposals.ts';
import type { DecisionFacts, ServiceOnDay } from './database/onlineServices.ts';
import type { Found } from './database/portal/describe.ts';
import type { PortalItem } from './database/portal/items.ts';
import type { KnownDocument } from './database/portal/legalDocuments.ts';
import type { ItemOf, PortalHit, Shown } from './database/portal/pages.ts';
import type { WorkListRow } from './database/readings.ts';
import type { PublicationFactsRead } from './database/readPublication.ts';
import type { ReviewFacts } from './database/reviewList.ts';
import type { FoundVersion } from './database/search.ts';
import type { SeenSpellingRow } from './database/spellings.ts';
import type { Unit } from './database/units.ts';
import type { VersionHead } from './database/versions.ts';
import type { Dated, Located } from './rules/asOf.ts';
import type { AnnexFee, AnnexItem } from './rules/decision.ts';
import type { DraftText } from './rules/draftContent.ts';
import type { StoredSuggestion } from './rules/readings.ts';
import type { ResultTypeContent } from './rules/resultType.ts';

export type ContextType = Context<Loaders>;

export type ProcedureMapper = VersionHead & Dated;
export type ProcedureChannelMapper = ChannelContent;
export type FeeLineMapper = FeeLine;
export type ProcedureAgencyMapper = AgencyMention;
export type ProcedureCaseMapper = CaseContent &
  Dated & { components: (ComponentContent & Dated & Located)[] };
export type FormQuestionMapper = QuestionContent;
export type DossierComponentMapper = ComponentContent & Dated & Located;
export type EvidenceMappingMapper = MappingContent & Dated;
export type EvidenceSourceMapper = ResultTypeContent & Dated;
export type ResultTypeMapper = ResultTypeContent & Dated;
export type AgencyMapper = AgencyFacts & Dated;
export type AdministrativeUnitMapper = Unit & Dated;
export type PublicationDecisionMapper = DecisionRecord & Dated;
export type CatalogueChangeMapper = Change;
export type CodeListEntryMapper = CodeListEntry;
export type CodeListChangeMapper = CodeListChange;
export type CodeSpellingMapper = SeenSpellingRow;
export type MappingDecisionMapper = DecisionAnswer;
export type SuggestedMappingMapper = WorkListRow;
export type MappingSuggestionMapper = StoredSuggestion;
export type MappingCoverageConnectionMapper = Page<CoverageRow>;
export type MappingCoverageMapper = CoverageRow;
export type ViewerMapper = { id: string };
/** Two grants may come in one request: each keeps its own, whatever the context holds. */
export type PrefillMapper = { grant: string; accepted: Grant };

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
export type ProcedureSuggestionMapper = Suggestion;
export type LocalCodeSuggestionMapper = CodeSuggestion;
export type UnmappedLocalCodeMapper = UnmappedCode;
/** A portal as of a day (yyyy-MM-dd); without an owner it is the nation's. */
export type PortalMapper = { owner: string | null; day: string };
export type PortalItemMapper = Shown<PortalItem>;
export type GuidanceMapper = ItemOf<'GUIDANCE'>;
export type QuestionAndAnswerMapper = ItemOf<'QUESTION'>;
export type LifeEventMapper = ItemOf<'LIFE_EVENT'>;
export type AnnouncementMapper = ItemOf<'ANNOUNCEMENT'>;
export type LegalDocumentEntryMapper = ItemOf<'LEGAL_DOCUMENT'>;
export type ContactPointMapper = ItemOf<'CONTACT_POINT'>;
export type PortalDetailsMapper = ItemOf<'PORTAL_DETAILS'>;
export type TermsOfUseMapper = ItemOf<'TERMS_OF_USE'>;
export type AvailabilityMapper = ItemOf<'AVAILABILITY'>;
export type LegalDocumentMapper = Shown<KnownDocument>;
export type PortalHitMapper = PortalHit;
export type PortalFindingMapper = Found;
export type PortalItemDraftedMapper = { id: string };
export type PortalItemCheckedMapper = { id: string };
export type PortalItemPublishedMapper = { id: string };
export type PortalItemWithdrawnMapper = { id: string };
export type AnnexFeeMapper = AnnexFee;
export type AnnexItemMapper = AnnexItem;
export type DelegationMapper = Delegation;
export type DraftContentMapper = DraftText;
export type DraftStepMapper = StepRow;
export type ProcedureDraftMapper = Draft;
export type ProcedurePublicationMapper = PublicationFactsRead;
/** Answers that name what they made by its id: it is loaded anew, also when the answer is given a second time. */
export type DraftMovedMapper = DraftMoved;
export type DecisionRegisteredMapper = { __typename: 'DecisionRegistered'; decisionId: string };
export type DecisionAlreadyRegisteredMapper = {
  __typename: 'DecisionAlreadyRegistered';
  message: string;
  decisionId: string;
};
export type OfficialDelegatedMapper = { __typename: 'OfficialDelegated'; delegationId: string };
export type DelegationWithdrawnMapper = { __typename: 'DelegationWithdrawn'; delegationId: string };
export type ProcedureMatchesMapper = Matches;
/** A match knows the words that were asked for: they are the same for the whole page. */
export type ProcedureMatchMapper = { node: FoundVersion; words: Matches['words'] };
/** The code of an agency stands for its name until somebody asks for it. */
export type FacetValueMapper = { property: FacetKind; value: string; count: number };
