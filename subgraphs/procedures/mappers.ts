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
import type { DecisionAnswer } from './onceOnly/actions/mappingAnswers.ts';
import type { DraftMoved } from './publication/actions/onDraft.ts';
import type { AgencyFacts } from './codeLists/database/agencies.ts';
import type { Change } from './history/database/changes.ts';
import type { CodeListChange, CodeListEntry } from './codeLists/database/codeLists.ts';
import type { CoverageRow } from './onceOnly/database/coverage.ts';
import type { DecisionRecord } from './publication/database/decisionRegister.ts';
import type { Delegation } from './officials/database/delegations.ts';
import type { StepRow } from './publication/database/draftReads.ts';
import type { Draft } from './publication/database/drafts.ts';
import type { EligibilityFacts } from './online/database/eligibility.ts';
import type { FacetKind } from './search/database/facets.ts';
import type { Matches } from './search/reads/listMatches.ts';
import type { Statistics } from './online/reads/listOnline.ts';
import type { Suggestion } from './search/reads/listSuggestions.ts';
import type { Loaders } from './loaders.ts';
import type { CodeSuggestion, UnmappedCode } from './online/database/localCodes.ts';
import type { Proposal } from './online/database/onlineProposals.ts';
import type { DecisionFacts, ServiceOnDay } from './online/database/onlineServices.ts';
import type { Found } from './portal/reads/describe.ts';
import type { PortalItem } from './portal/database/items.ts';
import type { KnownDocument } from './portal/database/legalDocuments.ts';
import type { ItemOf, PortalHit, Shown } from './portal/reads/pages.ts';
import type { WorkListRow } from './onceOnly/database/readings.ts';
import type { PublicationFactsRead } from './publication/reads/readPublication.ts';
import type { ReviewFacts } from './online/database/reviewList.ts';
import type { FoundVersion } from './search/database/search.ts';
import type { SeenSpellingRow } from './codeLists/database/spellings.ts';
import type { Unit } from './codeLists/database/units.ts';
import type { VersionHead } from './versions/database/versions.ts';
import type { Dated, Located } from './codeLists/rules/asOf.ts';
import type { AnnexFee, AnnexItem } from './publication/rules/decision.ts';
import type { DraftText } from './publication/rules/draftContent.ts';
import type { StoredSuggestion } from './onceOnly/rules/readings.ts';
import type { ResultTypeContent } from './codeLists/rules/resultType.ts';

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
