/** Which value of ours stands behind each type of the contract; codegen reads the names. */
import type {
  CaseContent,
  ChannelContent,
  ComponentContent,
  FeeLine,
  MappingContent,
  QuestionContent,
} from '../../schema/content.ts';
import type { Context } from '../kernel/access.ts';
import type { Grant } from '../kernel/tokens.ts';
import type { DraftMoved } from './actions/onDraft.ts';
import type { AgencyFacts } from './database/catalogue.ts';
import type { DecisionRecord } from './database/decisionRegister.ts';
import type { Delegation } from './database/delegations.ts';
import type { StepRow } from './database/draftReads.ts';
import type { Draft } from './database/drafts.ts';
import type { Loaders } from './database/loaders.ts';
import type { Found } from './database/portal/describe.ts';
import type { PortalItem } from './database/portal/items.ts';
import type { KnownDocument } from './database/portal/legalDocuments.ts';
import type { ItemOf, PortalHit, Shown } from './database/portal/pages.ts';
import type { PublicationFactsRead } from './database/readPublication.ts';
import type { Unit } from './database/units.ts';
import type { VersionHead } from './database/versions.ts';
import type { AnnexFee, AnnexItem } from './rules/decision.ts';
import type { DraftText } from './rules/draftContent.ts';
import type { ResultTypeContent } from './rules/resultType.ts';

export type ContextType = Context<Loaders>;

export type ProcedureMapper = VersionHead;
export type ProcedureChannelMapper = ChannelContent;
export type FeeLineMapper = FeeLine;
export type ProcedureCaseMapper = CaseContent;
export type FormQuestionMapper = QuestionContent;
export type DossierComponentMapper = ComponentContent;
export type EvidenceMappingMapper = MappingContent;
export type EvidenceSourceMapper = ResultTypeContent;
export type ResultTypeMapper = ResultTypeContent;
export type AgencyMapper = AgencyFacts;
export type AdministrativeUnitMapper = Unit;
export type ViewerMapper = { id: string };
/** Two grants may come in one request: each keeps its own, whatever the context holds. */
export type PrefillMapper = { grant: string; accepted: Grant };

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
export type PublicationDecisionMapper = DecisionRecord;
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
