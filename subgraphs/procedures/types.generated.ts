import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import type { ProcedureCode } from '../../kernel/domain/scalars.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OfficeCalendarMapper, OpenCalendarEntryMapper, WorkingDayTermMapper, CalendarDecisionMapper, CalendarProposalMapper, CalendarDecisionProposedMapper, CalendarDecisionConfirmedMapper, CalendarDecisionRejectedMapper } from './calendar/mappers.ts';
import type { FeeLineMapper, ProcedureAgencyMapper, ResultTypeMapper, AgencyMapper, AdministrativeUnitMapper, CodeListEntryMapper, CodeListChangeMapper, CodeSpellingMapper, ViewerMapper } from './codeLists/mappers.ts';
import type { CatalogueUploadMapper, CatalogueUploadOpenedMapper, FormTemplateMapper } from './files/mappers.ts';
import type { CatalogueChangeMapper } from './history/mappers.ts';
import type { IncompleteRecordMapper, IncompleteRecordClosingMapper, IncompleteRecordClosedMapper } from './import/mappers.ts';
import type { DelegationMapper, DelegationProposedMapper, DelegationConfirmedMapper, DelegationWithdrawnMapper } from './officials/mappers.ts';
import type { DossierComponentMapper, EvidenceMappingMapper, EvidenceSourceMapper, MappingDecisionMapper, SuggestedMappingMapper, MappingSuggestionMapper, MappingProposalMapper, MappingCoverageConnectionMapper, MappingCoverageMapper, PrefillMapper } from './onceOnly/mappers.ts';
import type { OnlineServiceMapper, OnlineServiceStopMapper, OnlineServiceStatisticsMapper, DecisionReferenceMapper, EligibilityMapper, EligibilityListMapper, EligibleProcedureMapper, ReviewedServiceMapper, OnlineProposalMapper, OnlineChangeProposedMapper, OnlineProposalConfirmedMapper, OnlineProposalRejectedMapper, ResolvedProcedureMapper, LocalCodeSuggestionMapper, UnmappedLocalCodeMapper } from './online/mappers.ts';
import type { PortalMapper, PortalItemMapper, GuidanceMapper, QuestionAndAnswerMapper, LifeEventMapper, AnnouncementMapper, LegalDocumentEntryMapper, ContactPointMapper, PortalDetailsMapper, TermsOfUseMapper, AvailabilityMapper, LegalDocumentMapper, PortalHitMapper, PortalFindingMapper, PortalItemDraftedMapper, PortalItemCheckedMapper, PortalItemPublishedMapper, PortalItemWithdrawnMapper } from './portal/mappers.ts';
import type { PublicationDecisionMapper, DecisionFileMapper, AnnexFeeMapper, AnnexItemMapper, DraftContentMapper, DraftStepMapper, ProcedureDraftMapper, ProcedurePublicationMapper, DraftMovedMapper, DecisionRegisteredMapper, DecisionAlreadyRegisteredMapper } from './publication/mappers.ts';
import type { ProcedureSuggestionMapper, ProcedureMatchesMapper, ProcedureMatchMapper, FacetValueMapper } from './search/mappers.ts';
import type { ProcedureMapper, ProcedureChannelMapper, ProcedureCaseMapper, FormQuestionMapper } from './versions/mappers.ts';
import type { ContextType as RoomContext } from './mappers.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Electronic identification code of an agency (mã định danh điện tử), root first, such as H15.50.05. The old spelling is accepted and turned round. */
  AgencyCode: { input: AgencyCode; output: string; }
  /** A calendar date with its precision: yyyy-MM-dd, yyyy-MM or yyyy. A part that the source does not know is never invented. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset. Shown in Asia/Ho_Chi_Minh. */
  DateTime: { input: string; output: string | Date; }
  /** An amount of money in whole đồng (đồng Việt Nam). */
  Dong: { input: number; output: number; }
  /** Personal identification number (số định danh cá nhân), 12 digits, or an old identity card number (CMND), 9 digits. Accepted only as a variable. */
  PersonalNumber: { input: string; output: string; }
  /** National code of an administrative procedure, such as 1.004222. A local suffix is dropped. */
  ProcedureCode: { input: ProcedureCode; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** The address is not a whole https address. */
export type AddressNotSecure = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Level of administration. */
export type AdministrativeTier =
  /** Commune, ward or special zone. */
  | 'COMMUNE'
  /** Ministry. */
  | 'MINISTRY'
  /** Another agency. */
  | 'OTHER'
  /** Province. */
  | 'PROVINCE';

/** An administrative unit (đơn vị hành chính) of one vintage. */
export type AdministrativeUnit = {
  /** Code in the table of its vintage. */
  code: Scalars['String']['output'];
  /** First day on which it is there: that of its table, or of the decision that made it; null where no source tells it. */
  inForceFrom: Maybe<Scalars['Date']['output']>;
  /** First day on which it is no longer there; null while it is. */
  inForceTo: Maybe<Scalars['Date']['output']>;
  /** Up to which day its table is known; what was decided for later days may be missing. Null where nobody has said. */
  knownUntil: Maybe<Scalars['Date']['output']>;
  /** Province, district or commune. */
  level: UnitLevel;
  /** Name; of the day asked for. */
  name: Scalars['String']['output'];
  /** The unit it belongs to. */
  parent: Maybe<AdministrativeUnit>;
  /** What it became, where that is one unit; see `successorState`. */
  successor: Maybe<AdministrativeUnit>;
  /** Who says what it became. */
  successorSource: Maybe<Scalars['String']['output']>;
  /** Whether it is known what it became. */
  successorState: SuccessionState;
  /** What it became, whole or in parts; empty says nothing by itself, see `successorState`. */
  successors: Array<AdministrativeUnit>;
  /** Which table. */
  vintage: UnitVintage;
};


/** An administrative unit (đơn vị hành chính) of one vintage. */
export type AdministrativeUnitNameArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An agency (cơ quan) with its electronic identification code. */
export type Agency = {
  /** Electronic identification code, root first. */
  code: Scalars['ID']['output'];
  /** First day on which the list has it; null: since before anybody wrote it down, or never. */
  inForceFrom: Maybe<Scalars['Date']['output']>;
  /** First day on which it is no longer there; null while it is. */
  inForceTo: Maybe<Scalars['Date']['output']>;
  /** The same code in the old spelling. */
  legacyCode: Maybe<Scalars['String']['output']>;
  /**
   * Name; null where the list of agencies does not have it and nobody has said whom the source means: it is unknown, and the code is
   * no name. Below a version as of a day: the name of that day.
   */
  name: Maybe<Scalars['String']['output']>;
  /** What kind of publisher it is (cơ quan công bố); null where it publishes nothing, as one that has ended. */
  publisherKind: Maybe<PublisherKind>;
  /** Whether the list of agencies has it, as of the day that it is shown as of. */
  state: Maybe<AgencyState>;
  /** Who says who took over from it. */
  successorSource: Maybe<Scalars['String']['output']>;
  /** Whether it is known who took over from it. */
  successorState: Maybe<SuccessionState>;
  /** Who took over from it by the source named; tasks that other decisions gave elsewhere are not listed. See `successorState`. */
  successors: Maybe<Array<Agency>>;
  /** The unit that it governs on a day; null where it governs none or its unit is not known. */
  unit: Maybe<AdministrativeUnit>;
};


/** An agency (cơ quan) with its electronic identification code. */
export type AgencyNameArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An agency (cơ quan) with its electronic identification code. */
export type AgencyUnitArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** This kind of agency does not offer this procedure. */
export type AgencyMayNotOffer = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** An agency that the procedure names. */
export type AgencyMentionInput = {
  /** Its code. */
  code?: InputMaybe<Scalars['AgencyCode']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** What it does. */
  part: AgencyPart;
};

/** What an agency does in a procedure. */
export type AgencyPart =
  /** Decides (cơ quan có thẩm quyền). */
  | 'COMPETENT'
  /** Takes part (cơ quan phối hợp). */
  | 'COORDINATING'
  /** Decides for another (cơ quan được ủy quyền). */
  | 'DELEGATED'
  /** Handles it (cơ quan thực hiện). */
  | 'HANDLING';

/** The agency is not of a kind that publishes procedures: nobody can be entrusted with a duty for it. */
export type AgencyPublishesNothing = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Whether the list of agencies has an agency. */
export type AgencyState =
  /** It had, and the agency has ended. */
  | 'ENDED'
  /** It has. */
  | 'LISTED'
  /** It has not, or not yet: only a source speaks of it, and who is meant is unknown unless its spelling was mapped. */
  | 'NOT_LISTED';

/** Another revision of a draft. */
export type AmendDraftInput = {
  /** What it says now, the whole of it. */
  content: ProcedureContentInput;
  /** Id of the registered decision; null: the draft cites none. */
  decision?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the draft. */
  draft: Scalars['ID']['input'];
  /** First day on which it is to be in force, yyyy-MM-dd. */
  inForceFrom: Scalars['Date']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer amendDraft can give. */
export type AmendDraftResult = DecisionUnknown | DraftMoved | DraftNotFound | FourEyesRequired | InputMalformed | NotDelegated | PublicationRefused | RequestIdReused | StateConflict;

/** Whether an amount is known. */
export type AmountState =
  /** The publication does not set an amount. */
  | 'AMOUNT_NOT_SET'
  /** The amount is set. */
  | 'AMOUNT_SET';

/** What a decision does with a procedure. */
export type AnnexChange =
  /** Amended or supplemented (sửa đổi, bổ sung). */
  | 'AMENDED'
  /** New (mới ban hành). */
  | 'NEW'
  /** Rescinded (bãi bỏ). */
  | 'RESCINDED';

/** A fee or charge in an annex. */
export type AnnexFee = {
  /** Amount; null where the annex sets none. */
  amount: Maybe<Scalars['Dong']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A fee or charge in an annex. */
export type AnnexFeeInput = {
  /** Amount; null where the annex sets none. */
  amount?: InputMaybe<Scalars['Dong']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
};

/** One procedure in the annex of a decision, and what the annex says of it. What it does not say is null. */
export type AnnexItem = {
  /** What is decided of it. */
  change: AnnexChange;
  /** National code. */
  code: Scalars['ProcedureCode']['output'];
  /** Names of the papers. */
  components: Maybe<Array<Scalars['String']['output']>>;
  /** Fees and charges. */
  fees: Maybe<Array<AnnexFee>>;
  /** Name in the annex. */
  name: Scalars['String']['output'];
  /** Time limits. */
  timeLimits: Maybe<Array<AnnexTimeLimit>>;
};

/** One procedure in an annex. */
export type AnnexItemInput = {
  /** What is decided of it. */
  change: AnnexChange;
  /** National code. */
  code: Scalars['ProcedureCode']['input'];
  /** Names of the papers, where the annex lists them. */
  components?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Fees and charges, where the annex lists them. */
  fees?: InputMaybe<Array<AnnexFeeInput>>;
  /** Name. */
  name: Scalars['String']['input'];
  /** Time limits, where the annex lists them. */
  timeLimits?: InputMaybe<Array<AnnexTimeLimitInput>>;
};

/** A time limit in an annex. */
export type AnnexTimeLimit = {
  /** For which way of submitting; null: for all. */
  channel: Maybe<Channel>;
  /** Of what. */
  unit: TimeLimitUnit;
  /** How many. */
  value: Scalars['Int']['output'];
};

/** A time limit in an annex. */
export type AnnexTimeLimitInput = {
  /** For which way of submitting; null: for all. */
  channel?: InputMaybe<Channel>;
  /** Of what. */
  unit: TimeLimitUnit;
  /** How many. */
  value: Scalars['Int']['input'];
};

/** An announcement (thông báo), shown from one day until another. */
export type Announcement = PortalItem & {
  /** Agency that publishes it. */
  agency: Agency;
  /** First day it is shown. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day it is no longer shown. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Every published version, newest first. */
  history: Array<PortalItemVersion>;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Whether it is made up to demonstrate the system. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Opaque id that all its versions share. */
  item: Scalars['ID']['output'];
  /** What it is. */
  kind: PortalKind;
  /** When it became public; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: PortalItemState;
  /** Text. */
  text: Array<PortalBlock>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** A page of announcements. */
export type AnnouncementConnection = {
  /** In the order of the list. */
  nodes: Array<Announcement>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An announcement. */
export type AnnouncementInput = {
  /** Text. */
  text: Array<PortalBlockInput>;
  /** Title. */
  title: Scalars['String']['input'];
};

/** Four eyes: whoever proposed the duty does not confirm it. */
export type AnotherOfficialNeeded = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** One thing that can be chosen. */
export type AnswerChoice = {
  /** As the form writes it. */
  name: Scalars['String']['output'];
  /** What is filed. */
  value: Scalars['String']['output'];
};

/** What an answer to a question of a form is made of, and the writings that are taken when somebody types it. */
export type AnswerKind =
  /** An address: from the house to the province, with a comma between the parts. */
  | 'ADDRESS'
  /** One of the question's choices, by value or name. Filed as its value. */
  | 'CHOICE'
  /** A whole number from 1 to 9999, in digits. */
  | 'COUNT'
  /** A day: 2026-11-20 or 20/11/2026; where registers know no more, 1951-07 or 1951. Filed as yyyy-MM-dd. */
  | 'DAY'
  /** An address of electronic mail. */
  | 'EMAIL'
  /** A file that was uploaded for this dossier before: the SHA-256 of its bytes in lower-case hex. */
  | 'FILE'
  /** Whole đồng: 1500000 or 1.500.000 đ. Filed in digits. */
  | 'MONEY'
  /** A name: letters, spaces, apostrophes and hyphens, as article 26 of the Civil Code 91/2015/QH13 asks. */
  | 'NAME'
  /** A number of at most 15 digits, with a comma before at most six decimals and no mark between thousands: 12 or -12,5. */
  | 'NUMBER'
  /** An old identity number (CMND) of nine digits, or of twelve. */
  | 'OLD_NUMBER'
  /** A person who plays no part in the dossier: name; personal number, as Trần Thị Hoa; 001190000018. */
  | 'PERSON'
  /** A personal number (số định danh cá nhân) of twelve digits. */
  | 'PERSONAL_NUMBER'
  /** A telephone number of Việt Nam, or of another country behind its +code. */
  | 'PHONE'
  /** A tax number of ten digits, or of thirteen for a dependent unit. */
  | 'TAX_NUMBER'
  /** Any text. */
  | 'TEXT'
  /** A time of the day: 07:05, 7h05 or 7 giờ 5 phút. Filed as hh:mm. */
  | 'TIME_OF_DAY'
  /** Yes or no: one of the two choices, by value or name. Filed as YES or NO. */
  | 'YES_NO';

/** Bounds of an answer. Null: none of this kind. */
export type AnswerLimits = {
  /** Not before this day. */
  earliest: Maybe<Scalars['Date']['output']>;
  /** Not after this day. */
  latest: Maybe<Scalars['Date']['output']>;
  /** At least this number; of money, whole đồng. */
  least: Maybe<Scalars['Float']['output']>;
  /** At most so many characters. */
  maxLength: Maybe<Scalars['Int']['output']>;
  /** At least so many characters. */
  minLength: Maybe<Scalars['Int']['output']>;
  /** At most this number; of money, whole đồng. */
  most: Maybe<Scalars['Float']['output']>;
  /** What the text may be made of. */
  pattern: Maybe<AnswerPattern>;
};

/** Bounds of an answer. */
export type AnswerLimitsInput = {
  /** Not before this day, yyyy-MM-dd. */
  earliest?: InputMaybe<Scalars['Date']['input']>;
  /** Not after this day, yyyy-MM-dd. */
  latest?: InputMaybe<Scalars['Date']['input']>;
  /** At least this number; of money, whole đồng. */
  least?: InputMaybe<Scalars['Float']['input']>;
  /** At most so many characters. */
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many characters. */
  minLength?: InputMaybe<Scalars['Int']['input']>;
  /** At most this number; of money, whole đồng. */
  most?: InputMaybe<Scalars['Float']['input']>;
  /** What the text may be made of. */
  pattern?: InputMaybe<AnswerPattern>;
};

/** What a typed text may be made of. */
export type AnswerPattern =
  /** Letters without diacritics, digits, points, slashes and hyphens, as numbers of papers are made of. */
  | 'CODE'
  /** Digits alone. */
  | 'DIGITS'
  /** Letters and spaces. */
  | 'LETTERS';

/** Every answer approveDraft can give. */
export type ApproveDraftResult = DraftMoved | DraftNotFound | FourEyesRequired | NotDelegated | RequestIdReused | StateConflict;

/** What attachOnlineService needs. */
export type AttachOnlineServiceInput = {
  /** Where it is done, https. */
  address: Scalars['String']['input'];
  /** Agency that offers it. */
  agency: Scalars['AgencyCode']['input'];
  /** The decision by which it is offered. */
  decision: DecisionInput;
  /** First day, yyyy-MM-dd. */
  from: Scalars['Date']['input'];
  /** How far it goes. */
  level: OnlineServiceLevel;
  /** National code of the procedure. */
  procedure: Scalars['ProcedureCode']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer attachOnlineService can give. */
export type AttachOnlineServiceResult = AddressNotSecure | AgencyMayNotOffer | DecisionNotAccepted | NotDelegated | OnlineChangeProposed | PeriodNotAccepted | ProcedureNotEligible | ProcedureNotPublished | RequestIdReused | StateConflict;

/** Whether an agency takes papers by post and money without cash (thanh toán không dùng tiền mặt). */
export type Availability = PortalItem & {
  /** Agency that publishes it. */
  agency: Agency;
  /** Whether money is taken without cash; null where nobody says. */
  cashless: Maybe<Scalars['Boolean']['output']>;
  /** Ways of paying without cash; empty where nobody names them. */
  cashlessMethods: Array<CashlessMethod>;
  /** First day it is shown. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day it is no longer shown. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Every published version, newest first. */
  history: Array<PortalItemVersion>;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Whether it is made up to demonstrate the system. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Opaque id that all its versions share. */
  item: Scalars['ID']['output'];
  /** What it is. */
  kind: PortalKind;
  /** Agency where it holds. */
  of: Agency;
  /** Only for this procedure; null: for all of them. */
  procedureCode: Maybe<Scalars['ProcedureCode']['output']>;
  /** When it became public; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether papers may be sent in by public post (bưu chính công ích); null where nobody says. */
  receivesByPost: Maybe<Scalars['Boolean']['output']>;
  /** Whether the result is sent back by public post; null where nobody says. */
  returnsByPost: Maybe<Scalars['Boolean']['output']>;
  /** How far it has come. */
  state: PortalItemState;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** A page of what is available where. */
export type AvailabilityConnection = {
  /** In the order of the list. */
  nodes: Array<Availability>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Post and payment at an agency; at least one thing must be said. */
export type AvailabilityInput = {
  /** Whether money is taken without cash. */
  cashless?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ways of paying without cash. */
  cashlessMethods?: InputMaybe<Array<CashlessMethod>>;
  /** Agency where it holds: the publishing one, or one beneath it. */
  of: Scalars['AgencyCode']['input'];
  /** Only for this procedure. */
  procedureCode?: InputMaybe<Scalars['ProcedureCode']['input']>;
  /** Whether papers may be sent in by public post. */
  receivesByPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the result is sent back by public post. */
  returnsByPost?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A confirmed decision on days off and days worked. */
export type CalendarDecision = {
  /** The days that its confirmation changed: what was computed over them is to be computed anew. */
  changes: Array<OfficeDayChange>;
  /** What it says of days. */
  days: Array<DecidedDay>;
  /** Day of the decision; null where the file of before did not tell it. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Who decided; null where the file of before did not tell it. */
  issuer: Maybe<Agency>;
  /** Since when it is part of the calendar; null while it is not, and where it was before officials kept it. */
  knownSince: Maybe<Scalars['DateTime']['output']>;
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['output'];
  /** How it came here. */
  origin: CalendarOrigin;
  /** First day of the stretch that it settles; null where it speaks of its own days only. */
  settlesFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of that stretch. */
  settlesUntil: Maybe<Scalars['Date']['output']>;
};

/** It is part of the calendar; whoever holds a day that it changes is told. */
export type CalendarDecisionConfirmed = {
  /** What was confirmed. */
  proposal: CalendarProposal;
};

/** A page of confirmed decisions. */
export type CalendarDecisionConnection = {
  /** In the order in which they were confirmed. */
  nodes: Array<CalendarDecision>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The decision cannot be part of the calendar as entered. */
export type CalendarDecisionNotAccepted = Refusal & {
  /** The days that are wrong or missing. */
  days: Array<Scalars['Date']['output']>;
  /** One Vietnamese sentence that says why. */
  message: Scalars['String']['output'];
};

/** It is entered and waits for another official. */
export type CalendarDecisionProposed = {
  /** What was entered. */
  proposal: CalendarProposal;
};

/** It was sent back or taken back. */
export type CalendarDecisionRejected = {
  /** What was rejected. */
  proposal: CalendarProposal;
};

/** How a decision came here. */
export type CalendarOrigin =
  /** Taken in before officials kept the calendar. */
  | 'BEFORE'
  /** An operator handed it in as a file; an official confirms it. */
  | 'FILE'
  /** An official entered it. */
  | 'OFFICIAL';

/** A decision that one official entered and another has to confirm. */
export type CalendarProposal = {
  /** When it was decided; null before. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was entered. */
  decision: CalendarDecision;
  /** When it was entered. */
  enteredAt: Scalars['DateTime']['output'];
  /** Whether the viewer entered it: then somebody else confirms it. */
  enteredByViewer: Scalars['Boolean']['output'];
  /** Why it was sent back. */
  rejectedBecause: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: CalendarProposalState;
};

/** A page of proposals. */
export type CalendarProposalConnection = {
  /** Oldest first. */
  nodes: Array<CalendarProposal>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Where a decision that was entered stands. */
export type CalendarProposalState =
  /** Part of the calendar. */
  | 'CONFIRMED'
  /** Entered; another official has yet to decide. */
  | 'PROPOSED'
  /** Sent back or taken back. */
  | 'REJECTED';

/** What a decision has to say. */
export type CalendarQuestion =
  /** Whether a working day between days off is exchanged for a Saturday (hoán đổi ngày làm việc). */
  | 'EXCHANGE'
  /** Whether a day is off at all. */
  | 'WHETHER_OFF'
  /** Which of several days are off. */
  | 'WHICH_DAYS';

/** Whether a part of the calendar is settled. */
export type CalendarState =
  /** Settled. */
  | 'DECIDED'
  /** What the law fixes is known; the rest is not decided yet (tạm tính). */
  | 'PROVISIONAL';

/** A stretch of a year. */
export type CalendarStretch = {
  /** First day. */
  from: Scalars['Date']['output'];
  /** The decisions that settle it, or the law. */
  source: Scalars['String']['output'];
  /** Whether it is settled. */
  state: CalendarState;
  /** Last day. */
  until: Scalars['Date']['output'];
};

/** A variant of the procedure. */
export type CaseInput = {
  /** Code within the procedure. */
  code: Scalars['String']['input'];
  /** Papers (thành phần hồ sơ). */
  components: Array<ComponentInput>;
  /** The official form that the questions follow. */
  formName?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  name: Scalars['String']['input'];
  /** Questions of the form. */
  questions?: InputMaybe<Array<QuestionInput>>;
  /** The parts people play. */
  roles: Array<CaseRoleInput>;
  /** The form as a file that the agency has handed in. */
  template?: InputMaybe<FormTemplateInput>;
};

/** A part somebody plays in a case. */
export type CaseRole = {
  /** Whether a dossier needs somebody in it. */
  required: Scalars['Boolean']['output'];
  /** Which part. */
  role: Scalars['String']['output'];
};

/** A part in a case. */
export type CaseRoleInput = {
  /** Whether a dossier needs somebody in it. */
  required: Scalars['Boolean']['input'];
  /** Which part. */
  role: ProcedureRole;
};

/** Way of paying without cash. */
export type CashlessMethod =
  /** Bank transfer (chuyển khoản). */
  | 'BANK_TRANSFER'
  /** By card at the counter (thẻ ngân hàng). */
  | 'CARD'
  /** On the National Public Service Portal (thanh toán trực tuyến). */
  | 'ONLINE_PLATFORM'
  /** By QR code at the counter (mã QR). */
  | 'QR_CODE';

/** One change of the catalogue, as portals take it in. */
export type CatalogueChange = {
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** National code. */
  code: Scalars['ProcedureCode']['output'];
  /** The whole content as canonical JSON by RFC 8785: its SHA-256 is the content hash. Ask for it only where it is needed. */
  content: Scalars['String']['output'];
  /** SHA-256 of the content, hexadecimal. */
  contentHash: Scalars['String']['output'];
  /** First day in force. */
  inForceFrom: Scalars['Date']['output'];
  /** First day no longer in force, as it was known with this change; null while no end was. */
  inForceTo: Maybe<Scalars['Date']['output']>;
  /** What happened. */
  kind: CatalogueChangeKind;
  /** The version, as the graph shows it. */
  procedure: Procedure;
  /** Number of the version. */
  version: Scalars['Int']['output'];
};

/** A page of the changes of the catalogue. */
export type CatalogueChangeConnection = {
  /** Oldest first. */
  nodes: Array<CatalogueChange>;
  /** Where the page ends. Keep the cursor of the last page that had a change, and ask again with it. */
  pageInfo: PageInfo;
};

/** What happened to a version. */
export type CatalogueChangeKind =
  /** The next version takes its place. */
  | 'ENDED'
  /** It was made public (công khai). */
  | 'PUBLISHED'
  /** The procedure was repealed (bãi bỏ), and nothing takes its place. */
  | 'WITHDRAWN';

/** A link for one account and one file, for minutes. It needs the token of that account too. */
export type CatalogueFileLink = {
  /** From then on it opens nothing; ask for the field again. */
  expiresAt: Scalars['DateTime']['output'];
  /** Path below the address of the gateway. */
  path: Scalars['String']['output'];
};

/** A file of which this is said is not taken. */
export type CatalogueFileNotAccepted = Refusal & {
  /** Bytes of the largest file that is taken. */
  bytesMax: Scalars['Int']['output'];
  /** The kinds that are taken. */
  mediaTypes: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** What is wrong. */
  problem: CatalogueFileRefusedReason;
};

/** What is wrong with what is said of a file. */
export type CatalogueFileRefusedReason =
  /** It has no bytes. */
  | 'EMPTY'
  /** The name is blank, too long, not in Unicode, or has a character that names of files cannot have. */
  | 'NAME_NOT_VALID'
  /** It has too many bytes. */
  | 'TOO_LARGE'
  /** The kind is none that is taken. */
  | 'TYPE_NOT_ALLOWED';

/** The catalogue as it stands with its last change. */
export type CatalogueState = {
  /** When that change was recorded; null while there is none. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** Cursor of the last change that is in the hash; null while there is none. */
  cursor: Maybe<Scalars['String']['output']>;
  /**
   * SHA-256, hexadecimal, of one line for each version, by code and number: code, number, content hash, first day and
   * first day no longer in force or "-", a space between them and a line feed after them.
   */
  hash: Scalars['String']['output'];
  /** Procedures with a version in force today. */
  procedures: Scalars['Int']['output'];
  /** Versions in the catalogue, those of the past included. */
  versions: Scalars['Int']['output'];
};

/** A file that was handed in for the catalogue, or is on its way. */
export type CatalogueUpload = {
  /** The agency for which it was handed in. */
  agency: Agency;
  /** When it was opened. */
  at: Scalars['DateTime']['output'];
  /** Until when the rest of its bytes is awaited; null once all are in. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** Name of the file as the sender gave it. */
  name: Scalars['String']['output'];
  /** Why it was not taken, or what it waits for; null otherwise. */
  problem: Maybe<CatalogueUploadProblem>;
  /** Where the viewer reads the bytes, public or not; null until they were examined. */
  readAt: Maybe<CatalogueFileLink>;
  /** Bytes that are here. */
  receivedBytes: Scalars['Int']['output'];
  /** Where the viewer sends the rest of the bytes; null unless the viewer opened it and bytes are awaited. */
  sendTo: Maybe<CatalogueFileLink>;
  /** SHA-256 of the bytes, lower-case hexadecimal, computed here; null until they were examined. */
  sha256: Maybe<Scalars['String']['output']>;
  /** Bytes of the whole file. */
  sizeBytes: Scalars['Int']['output'];
  /** How far it has come. */
  state: CatalogueUploadState;
};

/** A page of uploads. */
export type CatalogueUploadConnection = {
  /** Newest first. */
  nodes: Array<CatalogueUpload>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The bytes are awaited. */
export type CatalogueUploadOpened = {
  /** The upload, with the link in `sendTo`. */
  upload: CatalogueUpload;
};

/** Why a file was not taken, or what it waits for. */
export type CatalogueUploadProblem =
  /** Malware was found. */
  | 'MALWARE_FOUND'
  /** The rest did not come in time. */
  | 'NOT_FINISHED_IN_TIME'
  /** The scanner does not answer; the file waits. */
  | 'SCANNER_UNAVAILABLE'
  /** The bytes are of another kind than was said. */
  | 'TYPE_MISMATCH'
  /** The bytes are of no kind that is taken. */
  | 'TYPE_NOT_ALLOWED';

/** How far a file has come. */
export type CatalogueUploadState =
  /** It is what it says, and no malware was found. */
  | 'CLEAN'
  /** All bytes are here; nobody has looked at them yet. */
  | 'EXAMINING'
  /** The rest did not come in time; the bytes were removed. */
  | 'EXPIRED'
  /** Malware was found; the bytes were removed. */
  | 'INFECTED'
  /** It is what it says. This installation has no scanner: nobody has looked for malware. */
  | 'NOT_SCANNED'
  /** It could be read before malware was found in it. Nobody can read it, its public address included; the bytes stay. */
  | 'QUARANTINED'
  /** Bytes are awaited. */
  | 'RECEIVING'
  /** It is not what it says, or of no kind that is taken; the bytes were removed. */
  | 'REFUSED';

/** Way of submitting (kênh thực hiện). */
export type Channel =
  /** At the one-stop counter (trực tiếp). */
  | 'COUNTER'
  /** Online (trực tuyến). */
  | 'ONLINE'
  /** By public post (bưu chính công ích). */
  | 'POST';

/** One published fact in which the way online is worse than the counter. */
export type ChannelGap = {
  /** Condition of the line, in the source's words. */
  condition: Maybe<Scalars['String']['output']>;
  /** The number for the counter. */
  counter: Scalars['Int']['output'];
  /** In what. */
  kind: ChannelGapKind;
  /** The number for the way online, in the unit, or whole đồng. */
  online: Scalars['Int']['output'];
  /** Unit of the time limit; null for an amount. */
  unit: Maybe<TimeLimitUnit>;
};

/** In what the way online is worse than the counter. */
export type ChannelGapKind =
  /** It costs more. */
  | 'DEARER'
  /** It takes longer. */
  | 'SLOWER';

/** One way of submitting. */
export type ChannelInput = {
  /** Which way. */
  channel: Channel;
  /** Fees and charges; several when conditions differ. */
  fees: Array<FeeLineInput>;
  /** Time limits; several when conditions differ. */
  timeLimits: Array<TimeLimitInput>;
};

/** What checkPortalItem needs. */
export type CheckPortalItemInput = {
  /** Opaque id of the version. */
  id: Scalars['ID']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer checkPortalItem can give. */
export type CheckPortalItemResult = FourEyesRequired | NotDelegated | PortalItemChecked | PortalItemNotFound | RequestIdReused | StateConflict;

/** What closeIncompleteRecord needs. */
export type CloseIncompleteRecordInput = {
  /** Why, in Unicode, at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Id of the record. */
  record: Scalars['ID']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer closeIncompleteRecord can give. */
export type CloseIncompleteRecordResult = IncompleteRecordClosed | IncompleteRecordNotWaiting | InputMalformed | RequestIdReused;

/** The shared code lists (danh mục dùng chung). */
export type CodeList =
  /** Agencies (cơ quan). */
  | 'AGENCY'
  /** Whom procedures are for (đối tượng thực hiện). */
  | 'APPLICANT_KIND'
  /** Kinds of papers (loại giấy tờ). */
  | 'DOCUMENT_TYPE'
  /** Fields (lĩnh vực). */
  | 'FIELD'
  /** Whether fields and procedures, by their codes, are matters of property or of the person (tài sản, nhân thân). */
  | 'MATTER'
  /** Kinds of results (loại kết quả). */
  | 'RESULT_TYPE'
  /** Administrative units since 1 July 2025 (đơn vị hành chính). */
  | 'UNITS_34'
  /** Administrative units until 30 June 2025 (đơn vị hành chính). */
  | 'UNITS_63';

/** How sure the first day of an entry is. */
export type CodeListBasis =
  /** A source tells the day. */
  | 'DECIDED'
  /** The day on which an import first saw it so. */
  | 'OBSERVED';

/** One thing that became true of a code list. An entry that is called otherwise has ended and begun anew. */
export type CodeListChange = {
  /** When it was recorded here. */
  at: Scalars['DateTime']['output'];
  /** The entry as it is on record now. */
  entry: CodeListEntry;
  /** First day on which it holds; null: of an entry whose beginning nobody wrote down. */
  holdsFrom: Maybe<Scalars['Date']['output']>;
  /** What happened. */
  kind: CodeListChangeKind;
};

/** A page of changes. */
export type CodeListChangeConnection = {
  /** Oldest first. */
  nodes: Array<CodeListChange>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What can happen to an entry. */
export type CodeListChangeKind =
  /** It begins. */
  | 'ADDED'
  /** It ends. */
  | 'ENDED';

/** A page of a code list. */
export type CodeListConnection = {
  /** Who tells the list up to that day. */
  knownFrom: Maybe<Scalars['String']['output']>;
  /** Up to which day the list is known; what was decided for later days may be missing. Null where nobody has said. */
  knownUntil: Maybe<Scalars['Date']['output']>;
  /** In the order of the codes. */
  nodes: Array<CodeListEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An entry of a code list, with the days on which it holds. */
export type CodeListEntry = {
  /** How sure the first day is. */
  basis: CodeListBasis;
  /** Code. */
  code: Scalars['String']['output'];
  /** What kind of entry it is, in the words of its list, such as PROVINCE; null in lists without kinds. */
  kind: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Code of the entry above it, in the same list; null at the top and in lists without one. */
  parentCode: Maybe<Scalars['String']['output']>;
  /** First day it holds; null: since before anybody wrote it down. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** First day it no longer holds; null while it does. The same as the first day: a correction took it back, it held on no day. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Whether the code has the shape that its list prescribes. One that has not is kept as it was found. */
  wellFormed: Scalars['Boolean']['output'];
};

/** How a source writes an entry of a code list. */
export type CodeSpelling = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The list that it belongs to. */
  list: SpelledList;
  /** When it was first seen. */
  seenAt: Scalars['DateTime']['output'];
  /** The system that writes it so; another may mean something else by the same text. */
  source: Scalars['String']['output'];
  /** The text as it stands there. */
  spelling: Scalars['String']['output'];
};

/** A page of spellings. */
export type CodeSpellingConnection = {
  /** Oldest first. */
  nodes: Array<CodeSpelling>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The list has no entry of that code today. */
export type CodeUnknown = Refusal & {
  /** The list that was looked in. */
  list: SpelledList;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Every answer compareDraft can give. */
export type CompareDraftResult = ComparisonNotClean | DecisionUnknown | DraftMoved | DraftNotFound | FourEyesRequired | NotDelegated | PublicationRefused | RequestIdReused | StateConflict;

/** Something that is missing in a draft or differs from the annex of its decision. */
export type ComparisonFinding = {
  /** What the decision says; null where it says nothing. */
  decided: Maybe<Scalars['String']['output']>;
  /** What was entered; null where nothing was. */
  entered: Maybe<Scalars['String']['output']>;
  /** Names the finding when it is waived; the same finding has the same key. */
  key: Scalars['ID']['output'];
  /** What kind it is. */
  kind: ComparisonFindingKind;
  /** Where in the record: a field, or the name or code of the paper, fee or procedure. */
  subject: Scalars['String']['output'];
  /** Whether a reason may take its place. */
  waivable: Scalars['Boolean']['output'];
  /** The reason that took its place; null while none did. */
  waivedBecause: Maybe<Scalars['String']['output']>;
};

/** What can be found when a draft is compared with its decision. */
export type ComparisonFindingKind =
  /** The decision amends it, and it is not in the catalogue. */
  | 'AMENDED_BUT_UNKNOWN'
  /** An amount differs. */
  | 'FEE_DIFFERS'
  /** A fee or charge was entered that the annex does not list. */
  | 'FEE_EXTRA'
  /** A fee or charge of the annex was not entered. */
  | 'FEE_MISSING'
  /** The name differs. */
  | 'NAME_DIFFERS'
  /** The decision calls it new, and it is in the catalogue already. */
  | 'NEW_BUT_PUBLISHED'
  /** The decision does not list the procedure, or rescinds it. */
  | 'NOT_IN_DECISION'
  /** A paper was entered that the annex does not list. */
  | 'PAPER_EXTRA'
  /** A paper of the annex was not entered. */
  | 'PAPER_MISSING'
  /** Nobody has reviewed whether the state issues this paper itself. */
  | 'PAPER_NOT_REVIEWED'
  /** A paper was entered under another name. */
  | 'PAPER_RENAMED'
  /** A part that every published procedure has is missing. */
  | 'PART_MISSING'
  /** The decision lists another procedure that nobody has entered. */
  | 'PROCEDURE_NOT_ENTERED'
  /** A paper without its quantity. */
  | 'QUANTITY_MISSING'
  /** It was repealed before. */
  | 'REPEALED_BEFORE'
  /** A time limit differs. */
  | 'TIME_LIMIT_DIFFERS';

/** The draft differs from the annex of its decision, or is not complete; nothing was changed. */
export type ComparisonNotClean = Refusal & {
  /** What is left: to be corrected, or waived with a reason. */
  findings: Array<ComparisonFinding>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A paper (thành phần hồ sơ). */
export type ComponentInput = {
  /** One component of the group is enough. */
  anyOfGroup?: InputMaybe<Scalars['String']['input']>;
  /** Code of the component. */
  code: Scalars['String']['input'];
  /** When it is asked for; null: always. */
  condition?: InputMaybe<ConditionInput>;
  /** Copies asked for (số bản sao). */
  copies?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the form. */
  formName?: InputMaybe<Scalars['String']['input']>;
  /** The heading under which it is listed. */
  heading?: InputMaybe<Scalars['String']['input']>;
  /** Submitted, shown, the form itself or a note. */
  kind: ComponentKind;
  /** Result types that can replace it. */
  mappings?: InputMaybe<Array<MappingInput>>;
  /** Name of the paper (tên giấy tờ). */
  name: Scalars['String']['input'];
  /** Why none can; exactly one of both is given. */
  noEvidenceReason?: InputMaybe<NoEvidenceReason>;
  /** Originals asked for (số bản chính). */
  originals?: InputMaybe<Scalars['Int']['input']>;
  /** Whose paper it is. */
  role: ProcedureRole;
  /** Its form as a file that the agency has handed in. */
  template?: InputMaybe<FormTemplateInput>;
};

/** A form or a note is no paper that the state could have issued. */
export type ComponentIsNoPaper = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** What is done with a component. */
export type ComponentKind =
  /** The form itself (tờ khai). */
  | 'FORM'
  /** A note, not a paper (ghi chú). */
  | 'NOTE'
  /** Shown (xuất trình). */
  | 'PRESENT'
  /** Handed in (nộp). */
  | 'SUBMIT';

/** When a component is asked for: exactly one of the three. */
export type ConditionInput = {
  /** When nobody plays this part. */
  roleAbsent?: InputMaybe<ProcedureRole>;
  /** When somebody plays this part. */
  rolePresent?: InputMaybe<ProcedureRole>;
  /** In words, for a person to judge. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What confirmCalendarDecision needs. */
export type ConfirmCalendarDecisionInput = {
  /** Id of the decision. */
  decision: Scalars['ID']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer confirmCalendarDecision can give. */
export type ConfirmCalendarDecisionResult = CalendarDecisionConfirmed | CalendarDecisionNotAccepted | FourEyesRequired | NotDelegated | ProposalNotFound | RequestIdReused | StateConflict;

/** Which delegation to confirm. */
export type ConfirmDelegationInput = {
  /** Its id. */
  delegation: Scalars['ID']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer confirmDelegation can give. */
export type ConfirmDelegationResult = AnotherOfficialNeeded | DelegationConfirmed | DelegationNotFound | RequestIdReused;

/** A mapping to confirm. */
export type ConfirmMappingInput = {
  /** The provision or the register it rests on, 10 to 1,000 characters. */
  basis: Scalars['String']['input'];
  /** Code of the component in the version in force. */
  component: Scalars['String']['input'];
  /** National code of the procedure. */
  procedure: Scalars['ProcedureCode']['input'];
  /** Chosen by the caller; the same id again returns the first answer. */
  requestId: Scalars['ID']['input'];
  /** Code of the result type that replaces it. */
  resultType: Scalars['ID']['input'];
  /** First day it holds; today unless said, never earlier. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** Every answer confirmMapping can give. */
export type ConfirmMappingResult = ComponentIsNoPaper | FourEyesRequired | MappingBackdated | MappingBasisUnclear | MappingDecided | MappingProposed | MappingTargetUnknown | NotDelegated | RequestIdReused | StateConflict;

/** What confirmOnlineProposal needs. */
export type ConfirmOnlineProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer confirmOnlineProposal can give: what was judged when it was entered is judged again. */
export type ConfirmOnlineProposalResult = AddressNotSecure | AgencyMayNotOffer | DecisionNotAccepted | EligibilityListNotAccepted | FourEyesRequired | LocalCodeNotAccepted | NotDelegated | OnlineProposalConfirmed | OnlineServiceNotFound | PeriodNotAccepted | ProcedureNotEligible | ProcedureNotPublished | ProposalNotFound | RequestIdReused | StateConflict;

/** A contact point (đầu mối liên hệ) of an agency. */
export type ContactPoint = PortalItem & {
  /** Postal address. */
  address: Maybe<Scalars['String']['output']>;
  /** Agency that publishes it. */
  agency: Agency;
  /** First day it is shown. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day it is no longer shown. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Electronic mail. */
  email: Maybe<Scalars['String']['output']>;
  /** Every published version, newest first. */
  history: Array<PortalItemVersion>;
  /** When it is open; empty where nobody says. */
  hours: Array<OpeningHours>;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Whether it is made up to demonstrate the system. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Opaque id that all its versions share. */
  item: Scalars['ID']['output'];
  /** What it is. */
  kind: PortalKind;
  /** Agency whose contact point it is. */
  of: Agency;
  /** Telephone, digits and spaces as people dial it. */
  phone: Maybe<Scalars['String']['output']>;
  /** When it became public; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: PortalItemState;
  /** Unit within the agency; null where it is the agency itself. */
  unit: Maybe<Scalars['String']['output']>;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** A page of contact points. */
export type ContactPointConnection = {
  /** In the order of the list. */
  nodes: Array<ContactPoint>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A contact point; at least one way to reach it. */
export type ContactPointInput = {
  /** Postal address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Electronic mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** When it is open. */
  hours?: InputMaybe<Array<OpeningHoursInput>>;
  /** Agency whose contact point it is: the publishing one, or one beneath it. */
  of: Scalars['AgencyCode']['input'];
  /** Telephone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Unit within the agency. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What the map of coverage is grouped by. */
export type CoverageGrouping =
  /** The authority that issues the proof; the share is of all papers, and a paper may be answered by several. */
  | 'AUTHORITY'
  /** The field of the procedure (lĩnh vực). */
  | 'FIELD'
  /** The agency that publishes the procedure. */
  | 'PUBLISHER';

/** What is decided about a day. */
export type DecidedDay = {
  /** The day. */
  day: Scalars['Date']['output'];
  /** Off or worked. */
  kind: DecidedDayKind;
};

/** A day as it is entered. */
export type DecidedDayInput = {
  /** The day, yyyy-MM-dd. */
  day: Scalars['Date']['input'];
  /** Off or worked. */
  kind: DecidedDayKind;
};

/** What is decided about a day. */
export type DecidedDayKind =
  /** The offices are closed. */
  | 'OFF'
  /** The offices work: a Saturday in exchange, or a weekday that an earlier decision had off. */
  | 'WORK';

/** This authority has registered a decision of that number already; what was signed does not change. */
export type DecisionAlreadyRegistered = Refusal & {
  /** The decision as it stands. */
  decision: PublicationDecision;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The annex of the decision does not rescind this procedure. */
export type DecisionDoesNotRescind = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The signed file, and how to tell that it is the same. */
export type DecisionFile = {
  /** Where the authority shows it itself; null where it told no address. */
  address: Maybe<Scalars['String']['output']>;
  /** `application/pdf`; null while it cannot be downloaded here. */
  mediaType: Maybe<Scalars['String']['output']>;
  /** Name of the file; null while it cannot be downloaded here. */
  name: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its bytes, lower-case hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Bytes of the file; null while it cannot be downloaded here. */
  sizeBytes: Maybe<Scalars['Int']['output']>;
  /** Where everybody downloads it, as a path below the address of the gateway; null until the decision took effect in the catalogue. */
  url: Maybe<Scalars['String']['output']>;
};

/** The signed file. */
export type DecisionFileInput = {
  /** Where the authority shows it itself, https; left out where it does not. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its bytes, lower-case hexadecimal, as `CatalogueUpload.sha256` tells it. Nothing is published under the decision before its authority has handed in the file. */
  sha256: Scalars['String']['input'];
};

/** The signed file of the decision was not handed in, or is not examined yet; nothing was published. */
export type DecisionFileMissing = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** SHA-256 that the decision names, lower-case hexadecimal. */
  sha256: Scalars['String']['output'];
};

/** A signed decision as it is entered. */
export type DecisionInput = {
  /** Who decided. */
  authority: Scalars['AgencyCode']['input'];
  /** Day of the decision, yyyy-MM-dd. */
  decidedOn: Scalars['Date']['input'];
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['input'];
};

/** What a decision decides. */
export type DecisionKind =
  /** It lists procedures for online service. */
  | 'ONLINE_SERVICES'
  /** It publishes new, amended and rescinded procedures. */
  | 'PROCEDURES';

/** What was entered of the decision cannot be relied on. */
export type DecisionNotAccepted = Refusal & {
  /** One Vietnamese sentence that says why. */
  message: Scalars['String']['output'];
};

/** Where the record of a decision came from. */
export type DecisionOrigin =
  /** Embedded in the project. */
  | 'EMBEDDED'
  /** Named by an imported procedure. */
  | 'IMPORTED'
  /** Registered here by its authority. */
  | 'REGISTERED';

/** A decision that something rests on. */
export type DecisionReference = {
  /** Who decided. */
  authority: Agency;
  /** Day of the decision; null where the source does not tell it. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['output'];
};

/** The decision is registered. */
export type DecisionRegistered = {
  /** The decision. */
  decision: PublicationDecision;
};

/** No such publication decision is registered for this agency (quyết định công bố). */
export type DecisionUnknown = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A duty that one official has for one agency. */
export type Delegation = {
  /** Opaque account of the official. */
  account: Scalars['ID']['output'];
  /** The agency. */
  agency: Agency;
  /** When another official confirmed it; null while it is only proposed and nothing may be done by it. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** The duty. */
  duty: PublishingDuty;
  /** First day. */
  from: Scalars['Date']['output'];
  /** When it was proposed. */
  grantedAt: Scalars['DateTime']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** First day on which it no longer holds; null: until it is withdrawn. */
  until: Maybe<Scalars['Date']['output']>;
  /** When it was taken back; null while it stands. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** The duty is confirmed, now or earlier: it counts within its days. */
export type DelegationConfirmed = {
  /** The delegation. */
  delegation: Delegation;
};

/** A page of delegations. */
export type DelegationConnection = {
  /** Newest first. */
  nodes: Array<Delegation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Why an official may not do a step. */
export type DelegationGap =
  /** The agency has ended: whoever took over its tasks publishes. */
  | 'AGENCY_ENDED'
  /** The duty is proposed, and no second official has confirmed it. */
  | 'NOT_CONFIRMED'
  /** They were never entrusted with the duty. */
  | 'NOT_GIVEN'
  /** The duty has not begun, has ended or was withdrawn. */
  | 'NOT_IN_FORCE'
  /** It is another agency's: an official acts for one agency only. */
  | 'OTHER_AGENCY';

/** There is no such delegation, or none that can still be confirmed. */
export type DelegationNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The official has this duty already in that time, or acts for another agency then. */
export type DelegationOverlaps = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The duty is proposed; it counts once another official has confirmed it. */
export type DelegationProposed = {
  /** The delegation. */
  delegation: Delegation;
};

/** The duty is taken back, now or earlier. */
export type DelegationWithdrawn = {
  /** The delegation. */
  delegation: Delegation;
};

/** There is no such finding now, or no reason can take its place. */
export type DifferenceNotWaivable = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A difference that was accepted. */
export type DifferenceWaiver = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What the decision says; null where it says nothing. */
  decided: Maybe<Scalars['String']['output']>;
  /** What was entered; null where nothing was. */
  entered: Maybe<Scalars['String']['output']>;
  /** What kind it is. */
  kind: ComparisonFindingKind;
  /** Why it was accepted. */
  reason: Scalars['String']['output'];
  /** Where in the record. */
  subject: Scalars['String']['output'];
};

/** A paper of the dossier (thành phần hồ sơ). */
export type DossierComponent = {
  /** One component of the group is enough. */
  anyOfGroup: Maybe<Scalars['String']['output']>;
  /** Code of the component. */
  code: Scalars['String']['output'];
  /** When it is asked for, in words; null: always. */
  condition: Maybe<Scalars['String']['output']>;
  /** Copies asked for (số bản sao); null where the source does not say. */
  copies: Maybe<Scalars['Int']['output']>;
  /** Who holds the proof: empty when nobody can answer, never an error. */
  evidenceSources: Array<EvidenceSource>;
  /** Name of its form (mẫu đơn, mẫu tờ khai); null where it has none. */
  formName: Maybe<Scalars['String']['output']>;
  /** Heading under which the source lists it; null where there is none. A heading is not a case. */
  heading: Maybe<Scalars['String']['output']>;
  /** Whether it is embedded for the demonstration: no national record asks for it in these words, and no official has published it. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Whether it is submitted, shown, the form itself or a note. */
  kind: ComponentKind;
  /** Everything officials have decided about its mappings, in the order in which they did. */
  mappingHistory: Array<MappingDecision>;
  /** Result types that can replace it (giấy tờ thay thế). */
  mappings: Array<EvidenceMapping>;
  /** Name of the paper (tên giấy tờ). */
  name: Scalars['String']['output'];
  /** Why no result type can replace it; null when one can. */
  noEvidenceReason: Maybe<NoEvidenceReason>;
  /** Originals asked for (số bản chính); null where the source does not say. */
  originals: Maybe<Scalars['Int']['output']>;
  /** Whose paper it is. */
  role: Scalars['String']['output'];
  /** The form of the paper as a file; null where none was handed in. */
  template: Maybe<FormTemplate>;
};

/** What can be done to a draft. */
export type DraftAction =
  /** Enter another revision. */
  | 'AMEND'
  /** Approve it. */
  | 'APPROVE'
  /** Find it equal to its decision. */
  | 'COMPARE'
  /** Enter it. */
  | 'ENTER'
  /** Make it public. */
  | 'PUBLICISE'
  /** Publish it. */
  | 'PUBLISH'
  /** End it by a decision. */
  | 'REPEAL'
  /** Send it back. */
  | 'RETURN'
  /** Replace it by a later version. */
  | 'SUPERSEDE'
  /** Accept a difference with a reason. */
  | 'WAIVE'
  /** Give it up. */
  | 'WITHDRAW';

/** A draft beside its decision. */
export type DraftComparison = {
  /** Whether nothing stands in the way: no difference is left that is not waived. */
  clean: Scalars['Boolean']['output'];
  /** What differs or is missing. */
  findings: Array<ComparisonFinding>;
};

/** What a draft says. */
export type DraftContent = {
  /** Whom it is for (đối tượng thực hiện). */
  audiences: Array<Scalars['String']['output']>;
  /** Cases with their papers and form (trường hợp). */
  cases: Array<ProcedureCase>;
  /** Ways of submitting with their time limits and fees (cách thức thực hiện). */
  channels: Array<ProcedureChannel>;
  /** Agency with the power to decide (cơ quan có thẩm quyền), in the source's words. */
  competentAgency: Maybe<Scalars['String']['output']>;
  /** Field (lĩnh vực). */
  field: Scalars['String']['output'];
  /** Legal basis (căn cứ pháp lý). */
  legalBasis: Array<LegalBasis>;
  /** Official name. */
  name: Scalars['String']['output'];
  /** Codes of the result types (loại kết quả). */
  results: Array<Scalars['String']['output']>;
  /** Levels that handle it (cấp thực hiện). */
  tiers: Array<AdministrativeTier>;
};

/** The step was done. */
export type DraftMoved = {
  /** The draft as it stands now. */
  draft: ProcedureDraft;
};

/** There is no such draft. */
export type DraftNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** What draftPortalItem needs. */
export type DraftPortalItemInput = {
  /** Agency that publishes it. */
  agency: Scalars['AgencyCode']['input'];
  /** What it says. */
  content: PortalContentInput;
  /** First day it shall be shown, not before today; the day of publication unless said. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** First day it shall no longer be shown; an announcement needs one. */
  effectiveTo?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is made up to demonstrate the system. */
  isDemonstration?: InputMaybe<Scalars['Boolean']['input']>;
  /** The item that this is a new version of; null for a new item. */
  item?: InputMaybe<Scalars['ID']['input']>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer draftPortalItem can give. */
export type DraftPortalItemResult = NotDelegated | PortalItemDrafted | PortalItemNotFound | PortalItemRefused | RequestIdReused;

/** Where a draft stands. */
export type DraftState =
  /** Approved. */
  | 'APPROVED'
  /** Checked against its decision. */
  | 'COMPARED'
  /** Entered, waiting to be checked. */
  | 'ENTERED'
  /** In the catalogue. */
  | 'PUBLICISED'
  /** Published under its decision, waiting to be made public. */
  | 'PUBLISHED'
  /** In the catalogue, and ended by a decision. */
  | 'REPEALED'
  /** Sent back. */
  | 'RETURNED'
  /** In the catalogue, and replaced by a later version. */
  | 'SUPERSEDED'
  /** Given up. */
  | 'WITHDRAWN';

/** One step of a draft. */
export type DraftStep = {
  /** What was done. */
  action: DraftAction;
  /** For which agency. */
  agency: Agency;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The reason that was given. */
  note: Maybe<Scalars['String']['output']>;
  /** The revision that it was done to. */
  revision: Scalars['Int']['output'];
  /** The state after it. */
  state: DraftState;
};

/** Which draft. */
export type DraftStepInput = {
  /** Id of the draft. */
  draft: Scalars['ID']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
};

/** What payments answers for one published amount. Between subgraphs only. */
export type DueAmount = {
  /** Whole đồng, null when the amount is not set. */
  amount: Maybe<Scalars['Dong']['output']>;
  /** Code of the line. */
  code: Scalars['String']['output'];
  /** Condition in the source's words. */
  condition: Maybe<Scalars['String']['output']>;
  /** What is to be done with it: a DueState; null from an older payments. */
  due: Maybe<Scalars['String']['output']>;
  /** FEE, CHARGE or NOT_STATED. */
  kind: Scalars['String']['output'];
  /** Name of the line. */
  name: Scalars['String']['output'];
  /** What the amount is for each of, in the source's words. */
  per: Maybe<Scalars['String']['output']>;
  /** AMOUNT_SET or AMOUNT_NOT_SET. */
  state: Scalars['String']['output'];
  /** What the line says of money: a FeeStatement; null from an older catalogue. */
  statement: Maybe<Scalars['String']['output']>;
  /** The same in Vietnamese, for citizens. */
  statementText: Maybe<Scalars['String']['output']>;
};

/** By which decision a procedure is on its ministry's list, and until when it must be offered. */
export type Eligibility = {
  /** Last day to offer it from end to end (thời hạn hoàn thành). */
  deadline: Scalars['Date']['output'];
  /** The decision that published the list. */
  decision: DecisionReference;
};

/** What a ministry has found fit to be done online from end to end, by one decision. */
export type EligibilityList = {
  /** The ministry. */
  agency: Agency;
  /** Last day to offer what is on it. */
  deadline: Scalars['Date']['output'];
  /** The decision that published the list. */
  decision: DecisionReference;
  /** First day in force: that of the decision. */
  inForceFrom: Scalars['Date']['output'];
  /** First day no longer in force; null while it is. */
  inForceTo: Maybe<Scalars['Date']['output']>;
  /** How many procedures it names. */
  listed: Scalars['Int']['output'];
  /** What it names, by code. */
  procedures: EligibleProcedureConnection;
};


/** What a ministry has found fit to be done online from end to end, by one decision. */
export type EligibilityListProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The list cannot be published as entered. */
export type EligibilityListNotAccepted = Refusal & {
  /** One Vietnamese sentence that says why. */
  message: Scalars['String']['output'];
  /** The procedures that are wrong on it. */
  procedures: Array<Scalars['ProcedureCode']['output']>;
};

/** A procedure that a list names. */
export type EligibleProcedure = {
  /** National code as the decision names it. */
  code: Scalars['ProcedureCode']['output'];
  /** The version in force today; null when the catalogue has none. */
  procedure: Maybe<Procedure>;
};

/** A page of procedures that a list names. */
export type EligibleProcedureConnection = {
  /** By code. */
  nodes: Array<EligibleProcedure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A procedure to be entered. */
export type EnterProcedureInput = {
  /** The agency that publishes it. */
  agency: Scalars['AgencyCode']['input'];
  /** What it says. */
  content: ProcedureContentInput;
  /** Id of the registered decision; it may come later, but nothing is checked without it. */
  decision?: InputMaybe<Scalars['ID']['input']>;
  /** First day on which it is to be in force, yyyy-MM-dd. */
  inForceFrom: Scalars['Date']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer enterProcedure can give. */
export type EnterProcedureResult = DecisionUnknown | DraftMoved | InputMalformed | NotDelegated | PublicationRefused | RequestIdReused | StateConflict;

/** A result type that can replace a component, and how sure that is. */
export type EvidenceMapping = {
  /** On what basis. */
  basis: Scalars['String']['output'];
  /** Whether nobody decided it: it is embedded for the demonstration, and acts here as if it were decided. */
  isDemonstration: Scalars['Boolean']['output'];
  /** The result type. */
  resultType: ResultType;
  /** State of the mapping. A proposed one may prefill but never refuses anybody. */
  state: MappingState;
};

/** What can prove a component: a document in the warehouse, whoever issues it. */
export type EvidenceSource = {
  /** Authority that issues the proof. */
  authority: Maybe<Agency>;
  /** What it proves it with. */
  resultType: ResultType;
  /** Subgraph that answers: always warehouse. Not yet: another register that proves a paper. */
  subgraph: Scalars['String']['output'];
};

/** A value of a property with the matches that have it. */
export type FacetValue = {
  /** How many matches have it. */
  count: Scalars['Int']['output'];
  /** What people read: of an agency its name; null where there is no other than the value. */
  label: Maybe<Scalars['String']['output']>;
  /** The value as a filter takes it. */
  value: Scalars['String']['output'];
};

/** Fee for a service, fixed levy, or what the source leaves open. */
export type FeeKind =
  /** Charge (lệ phí). */
  | 'CHARGE'
  /** Fee (phí). */
  | 'FEE'
  /** The source tells an amount and not which of the two it is. */
  | 'NOT_STATED';

/** A published amount. */
export type FeeLine = {
  /** The amount; null when it is not set, never 0 for unknown. */
  amount: Maybe<Scalars['Dong']['output']>;
  /** At least, in whole đồng, where it sets bounds. */
  atLeast: Maybe<Scalars['Dong']['output']>;
  /** At most, in whole đồng, where it sets bounds. */
  atMost: Maybe<Scalars['Dong']['output']>;
  /** Code of the line. */
  code: Scalars['String']['output'];
  /** Condition in the source's words. */
  condition: Maybe<Scalars['String']['output']>;
  /** Who pays less or nothing (đối tượng miễn, giảm), in the source's words. */
  exemptions: Array<Scalars['String']['output']>;
  /** The amount where it is set in another currency; then amount is null, as nobody converts it here. */
  foreignAmount: Maybe<ForeignAmount>;
  /** Fee or charge. */
  kind: FeeKind;
  /** Province where the amount holds; null: everywhere. */
  locality: Maybe<AdministrativeUnit>;
  /** Name of the line. */
  name: Scalars['String']['output'];
  /** What the amount is for each of, in the source's words: hồ sơ, bản, trang. */
  per: Maybe<Scalars['String']['output']>;
  /** The share, such as 0.1 for 0,1 %, where it sets one; of what, the condition says. */
  percent: Maybe<Scalars['Float']['output']>;
  /** The authority or text that sets the amount, in the source's words, where that is ELSEWHERE. */
  setBy: Maybe<Scalars['String']['output']>;
  /** Whether an amount is set. */
  state: AmountState;
  /** What the line says of money: an amount, free, none, not set yet, set elsewhere, bounds, a share, or nothing. */
  statement: FeeStatement;
  /** The same in Vietnamese, for citizens. */
  statementText: Scalars['String']['output'];
  /** Position, from 0, of the time limit of the channel that the amount belongs to; null: all of them. */
  timeLimit: Maybe<Scalars['Int']['output']>;
};

/** An amount. */
export type FeeLineInput = {
  /** Whole đồng; null: no amount is set. */
  amount?: InputMaybe<Scalars['Dong']['input']>;
  /** At least, where it sets bounds. */
  atLeast?: InputMaybe<Scalars['Dong']['input']>;
  /** At most, where it sets bounds. */
  atMost?: InputMaybe<Scalars['Dong']['input']>;
  /** Code of the line. */
  code: Scalars['String']['input'];
  /** Condition. */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** Who pays less or nothing. */
  exemptions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** An amount that is not in đồng. */
  foreignAmount?: InputMaybe<ForeignAmountInput>;
  /** Fee or charge. */
  kind: FeeKind;
  /** Code of the province where it holds, of the table of 34; null: everywhere. */
  locality?: InputMaybe<Scalars['String']['input']>;
  /** Name of the line. */
  name: Scalars['String']['input'];
  /** What the amount is for each of: hồ sơ, bản, trang. */
  per?: InputMaybe<Scalars['String']['input']>;
  /** The share, such as 0.1 for 0,1 %. */
  percent?: InputMaybe<Scalars['Float']['input']>;
  /** The authority or text that sets the amount. */
  setBy?: InputMaybe<Scalars['String']['input']>;
  /** What it says where no single amount says it: NONE with an amount of 0, NOT_SET_YET, ELSEWHERE, RANGE or PERCENT. The rest follows from the amount. */
  statement?: InputMaybe<FeeStatement>;
  /** Position of the time limit that it belongs to, from 0; null: to all. */
  timeLimit?: InputMaybe<Scalars['Int']['input']>;
};

/** What a published line says of money. */
export type FeeStatement =
  /** It sets an amount. */
  | 'AMOUNT'
  /** Another authority or text sets the amount: theo quy định của … */
  | 'ELSEWHERE'
  /** It is free: miễn phí, không thu. */
  | 'FREE'
  /** There is no fee or charge: không có. */
  | 'NONE'
  /** The amount is not set yet: chưa quy định. */
  | 'NOT_SET_YET'
  /** It does not say. */
  | 'NOT_STATED'
  /** It sets a share of something. */
  | 'PERCENT'
  /** It sets bounds. */
  | 'RANGE';

/** An amount in another currency, as published. */
export type ForeignAmount = {
  /** Whole units. */
  amount: Scalars['Int']['output'];
  /** ISO 4217, such as USD. */
  currency: Scalars['String']['output'];
};

/** An amount that is not in đồng. */
export type ForeignAmountInput = {
  /** Whole units. */
  amount: Scalars['Int']['input'];
  /** ISO 4217, such as USD. */
  currency: Scalars['String']['input'];
};

/** One question of a form. */
export type FormQuestion = {
  /** What an answer is made of that somebody types. */
  answerKind: AnswerKind;
  /** Where the state holds the answer, as ROLE.path; null when it does not. */
  binding: Maybe<Scalars['String']['output']>;
  /** What can be chosen; null where the answer is no choice. */
  choices: Maybe<Array<AnswerChoice>>;
  /** The code list that the choices come from; null where they are the question's own or its concept's. */
  codeList: Maybe<QuestionCodeList>;
  /** What is asked, from the closed list of concepts. */
  concept: Scalars['String']['output'];
  /** When it is asked; null: always. */
  condition: Maybe<QuestionCondition>;
  /** What helps to answer it, in Vietnamese; null: nothing. */
  help: Maybe<Scalars['String']['output']>;
  /** Key within the case. */
  key: Scalars['String']['output'];
  /** Vietnamese label. */
  label: Scalars['String']['output'];
  /** Bounds of the answer; null: none. */
  limits: Maybe<AnswerLimits>;
  /** Whether the form needs an answer, where the question is asked. */
  required: Scalars['Boolean']['output'];
  /** Whose value is asked. */
  role: Scalars['String']['output'];
  /** The part of the form in which it stands; null: the form has no parts there. */
  section: Maybe<FormSection>;
};

/** A part of a form. */
export type FormSection = {
  /** Its heading. */
  heading: Scalars['String']['output'];
  /** Which part of the form it is, from 1. */
  order: Scalars['Int']['output'];
};

/** A form to be printed or filled in (mẫu đơn, mẫu tờ khai), as a file. */
export type FormTemplate = {
  /** `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** Name of the file. */
  name: Scalars['String']['output'];
  /** SHA-256 of its bytes, lower-case hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Bytes of the file. */
  sizeBytes: Scalars['Int']['output'];
  /** Where everybody downloads it, as a path below the address of the gateway; null until a version with it is public. */
  url: Maybe<Scalars['String']['output']>;
};

/** A form as a file that the agency has handed in (mẫu đơn, mẫu tờ khai). */
export type FormTemplateInput = {
  /** Name under which it is downloaded. */
  name: Scalars['String']['input'];
  /** SHA-256 of its bytes, as `CatalogueUpload.sha256` tells it. */
  sha256: Scalars['String']['input'];
};

/** Somebody who did an earlier step may not do this one (nguyên tắc bốn mắt). */
export type FourEyesRequired = Refusal & {
  /** The duty whose holder must be somebody else. */
  duty: PublishingDuty;
  /** One Vietnamese sentence that names the rule, never the person. */
  message: Scalars['String']['output'];
};

/** Guidance (hướng dẫn) on one procedure. */
export type Guidance = PortalItem & {
  /** Agency that publishes it. */
  agency: Agency;
  /** First day it is shown. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day it is no longer shown. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Every published version, newest first. */
  history: Array<PortalItemVersion>;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Whether it is made up to demonstrate the system. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Opaque id that all its versions share. */
  item: Scalars['ID']['output'];
  /** What it is. */
  kind: PortalKind;
  /** Code of the procedure. */
  procedureCode: Scalars['ProcedureCode']['output'];
  /** When it became public; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: PortalItemState;
  /** Text. */
  text: Array<PortalBlock>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** A page of guidance. */
export type GuidanceConnection = {
  /** In the order of the list. */
  nodes: Array<Guidance>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Guidance on a procedure. */
export type GuidanceInput = {
  /** Code of the procedure. */
  procedureCode: Scalars['ProcedureCode']['input'];
  /** Text. */
  text: Array<PortalBlockInput>;
  /** Title. */
  title: Scalars['String']['input'];
};

/** What a register answers to one question. Between subgraphs only: dossiers judges and stamps it. */
export type HeldAnswer = {
  /** When the register last confirmed it. */
  asOf: Maybe<Scalars['DateTime']['output']>;
  /** The value as a person reads it, in Vietnamese. */
  display: Maybe<Scalars['String']['output']>;
  /** The document that the value was read from. */
  document: Maybe<Scalars['ID']['output']>;
  /** Key of the question. */
  key: Scalars['String']['output'];
  /** How well it is verified. */
  level: Maybe<Scalars['String']['output']>;
  /** Why, where the state alone does not say. */
  reason: Maybe<Scalars['String']['output']>;
  /** Version of the record in the register. */
  recordVersion: Maybe<Scalars['String']['output']>;
  /** State of the answer. */
  state: Scalars['String']['output'];
  /** The value, in the form that is filed. */
  value: Maybe<Scalars['String']['output']>;
};

/** What the warehouse answers for one component. Between subgraphs only. */
export type HeldComponent = {
  /** When the register last confirmed it. */
  asOf: Maybe<Scalars['DateTime']['output']>;
  /** Code of the component. */
  code: Scalars['String']['output'];
  /** The document that answers it. */
  document: Maybe<Scalars['ID']['output']>;
  /** How well it is verified. */
  level: Maybe<Scalars['String']['output']>;
  /** State of the mapping that led there. */
  mapping: Maybe<Scalars['String']['output']>;
  /** Why, where the state alone does not say. */
  reason: Maybe<Scalars['String']['output']>;
  /** Version of the record in the register. */
  recordVersion: Maybe<Scalars['String']['output']>;
  /** Result type of that document. */
  resultType: Maybe<Scalars['String']['output']>;
  /** State of the answer. */
  state: Scalars['String']['output'];
};

/** The holidays that are arranged together. */
export type HolidaySeason =
  /** 24 November (Ngày Văn hóa Việt Nam). */
  | 'CULTURE_DAY'
  /** 2 September (Quốc khánh). */
  | 'NATIONAL_DAY'
  /** 1 January (Tết Dương lịch). */
  | 'NEW_YEAR'
  /** The day of the Hùng Kings, 30 April and 1 May (Giỗ Tổ, 30/4, 1/5). */
  | 'SPRING'
  /** The lunar new year (Tết Âm lịch). */
  | 'TET';

/** How the first day in force of a version is known. */
export type InForceBasis =
  /** By the decision that published it. */
  | 'DECIDED'
  /** It is the first day on which an imported record was seen; nobody told us the day it began. */
  | 'OBSERVED'
  /** No source names it: what is embedded in the project is shown from 1 July 2025, when the districts were dissolved. */
  | 'UNKNOWN';

/** A record that lacks something that every procedure has. */
export type IncompleteRecord = {
  /** Every time that an official closed it, the earliest first; it may have come in otherwise since. */
  closings: Array<IncompleteRecordClosing>;
  /** National code; null where the record has none that can be read. */
  code: Maybe<Scalars['ProcedureCode']['output']>;
  /** SHA-256 of the file that was imported, hexadecimal; null for what came through a pipe. */
  fileDigest: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it lacks. */
  missing: Array<RequiredFact>;
  /** Name, in the source's words; null where the record has none. */
  name: Maybe<Scalars['String']['output']>;
  /** Day on which it was seen. */
  observedOn: Scalars['Date']['output'];
  /** Line of that file, or element of its list, from 1. */
  position: Scalars['Int']['output'];
  /** The version of its code that is in force today; null where the catalogue has none. */
  procedure: Maybe<Procedure>;
  /** When it came in. */
  receivedAt: Scalars['DateTime']['output'];
  /** The system that it came from, as whoever imported it named it. */
  source: Scalars['String']['output'];
  /** The source's own id of it, such as the file that it was taken from; null where it has none. */
  sourceId: Maybe<Scalars['String']['output']>;
};

/** It is closed. */
export type IncompleteRecordClosed = {
  /** The record with the reason. */
  record: IncompleteRecord;
};

/** An official's word that nothing more is expected of a record as it stood then. */
export type IncompleteRecordClosing = {
  /** When. */
  closedAt: Scalars['DateTime']['output'];
  /** Whether the viewer said so. */
  closedByViewer: Scalars['Boolean']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A page of incomplete records. */
export type IncompleteRecordConnection = {
  /** Newest first. */
  nodes: Array<IncompleteRecord>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** No such record waits: it was closed, or a record that lacks nothing came in. */
export type IncompleteRecordNotWaiting = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Where an incomplete record stands. */
export type IncompleteRecordState =
  /** An official closed it as it stands. */
  | 'CLOSED'
  /** It waits. */
  | 'WAITING';

/** Something that was sent is not what it has to be; nothing was changed. */
export type InputMalformed = Refusal & {
  /** Where, as paths within the input. */
  fields: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Whether the Vietnamese state issues what a component asks for, as its words tell. */
export type IssuedByState =
  /** None. */
  | 'NO'
  /** Some of them, or the wording admits any proof. */
  | 'PARTLY'
  /** Every paper it names. */
  | 'YES';

/** Legal basis (căn cứ pháp lý). */
export type LegalBasis = {
  /** In force from (ngày hiệu lực). */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** Issued on (ngày ban hành). */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Who issued it (cơ quan ban hành), in the source's words. */
  issuer: Maybe<Scalars['String']['output']>;
  /** Title. */
  name: Maybe<Scalars['String']['output']>;
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['output'];
  /** Where it can be read. */
  url: Maybe<Scalars['String']['output']>;
};

/** Legal basis. */
export type LegalBasisInput = {
  /** In force from (ngày hiệu lực). */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued it. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Title. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['input'];
  /** Where it can be read. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A legal document (văn bản quy phạm pháp luật) with what is known of it; what nobody told is null. */
export type LegalDocument = {
  /** Where its text is, https only. */
  address: Maybe<Scalars['String']['output']>;
  /** In force from (ngày hiệu lực). */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day no longer in force (hết hiệu lực). */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** What an agency has entered of it; null where only procedures name it. */
  entry: Maybe<LegalDocumentEntry>;
  /** Day of issue (ngày ban hành). */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Who issued it (cơ quan ban hành), in the source's words. */
  issuer: Maybe<Scalars['String']['output']>;
  /** What kind of document its entry, title or symbol says it is. */
  kind: Maybe<LegalDocumentKind>;
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['output'];
  /** How many procedures in force rest on it. */
  procedures: Scalars['Int']['output'];
  /** Title. */
  title: Maybe<Scalars['String']['output']>;
};

/** A page of legal documents. */
export type LegalDocumentConnection = {
  /** In the order of the list. */
  nodes: Array<LegalDocument>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What an agency has entered of a legal document: it goes before what procedures tell of it. */
export type LegalDocumentEntry = PortalItem & {
  /** Agency that publishes it. */
  agency: Agency;
  /** The document as it is then known. */
  document: LegalDocument;
  /** First day it is shown. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day it is no longer shown. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Every published version, newest first. */
  history: Array<PortalItemVersion>;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Whether it is made up to demonstrate the system. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Opaque id that all its versions share. */
  item: Scalars['ID']['output'];
  /** What it is. */
  kind: PortalKind;
  /** When it became public; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: PortalItemState;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** An entry on a legal document; what is not known stays away. */
export type LegalDocumentInput = {
  /** Where its text is, https only. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** In force from. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** First day no longer in force. */
  effectiveTo?: InputMaybe<Scalars['Date']['input']>;
  /** Day of issue. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued it. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** What kind it is; read from its symbol unless said. */
  kind?: InputMaybe<LegalDocumentKind>;
  /** Number and symbol. */
  number: Scalars['String']['input'];
  /** Title. */
  title: Scalars['String']['input'];
};

/** Kind of a legal document, after the Law on the Promulgation of Legal Documents (64/2025/QH15). */
export type LegalDocumentKind =
  /** Circular or joint circular (thông tư, thông tư liên tịch). */
  | 'CIRCULAR'
  /** Consolidated text (văn bản hợp nhất). */
  | 'CONSOLIDATED_TEXT'
  /** Decision (quyết định). */
  | 'DECISION'
  /** Decree (nghị định). */
  | 'DECREE'
  /** Code or law (bộ luật, luật). */
  | 'LAW'
  /** Ordinance (pháp lệnh). */
  | 'ORDINANCE'
  /** Resolution (nghị quyết). */
  | 'RESOLUTION';

/** A life event (sự kiện cuộc đời), such as the birth of a child, with the procedures it leads to. */
export type LifeEvent = PortalItem & {
  /** Agency that publishes it. */
  agency: Agency;
  /** What it is about. */
  description: Array<PortalBlock>;
  /** First day it is shown. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day it is no longer shown. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Every published version, newest first. */
  history: Array<PortalItemVersion>;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Whether it is made up to demonstrate the system. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Opaque id that all its versions share. */
  item: Scalars['ID']['output'];
  /** What it is. */
  kind: PortalKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** Its place in the order of a life, from 1. */
  position: Scalars['Int']['output'];
  /** Codes of its procedures in the order in which people need them. */
  procedureCodes: Array<Scalars['ProcedureCode']['output']>;
  /** Those in force on the day it is shown as of, in the same order. */
  procedures: Array<Procedure>;
  /** When it became public; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: PortalItemState;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** A page of life events. */
export type LifeEventConnection = {
  /** In the order of the list. */
  nodes: Array<LifeEvent>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A life event. */
export type LifeEventInput = {
  /** What it is about. */
  description: Array<PortalBlockInput>;
  /** Name. */
  name: Scalars['String']['input'];
  /** Its place in the order of a life, from 1 to 999. */
  position: Scalars['Int']['input'];
  /** Codes of its procedures in the order in which people need them. */
  procedureCodes: Array<Scalars['ProcedureCode']['input']>;
};

/** The mapping cannot be entered so. */
export type LocalCodeNotAccepted = Refusal & {
  /** One Vietnamese sentence that says why. */
  message: Scalars['String']['output'];
};

/** A procedure with a similar name. */
export type LocalCodeSuggestion = {
  /** Its name. */
  name: Scalars['String']['output'];
  /** The version in force today. */
  procedure: Maybe<Procedure>;
  /** National code. */
  procedureCode: Scalars['ProcedureCode']['output'];
  /** How alike the names are, from 0 to 1. */
  score: Scalars['Float']['output'];
};

/** What mapLocalCode needs. */
export type MapLocalCodeInput = {
  /** The locality: a province. */
  agency: Scalars['AgencyCode']['input'];
  /** On what the mapping rests, such as the decision of the province. */
  basis: Scalars['String']['input'];
  /** Its code. */
  localCode: Scalars['String']['input'];
  /** What it calls the procedure. */
  localName?: InputMaybe<Scalars['String']['input']>;
  /** National code; left out: the code stands for nothing any more. */
  procedure?: InputMaybe<Scalars['ProcedureCode']['input']>;
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer mapLocalCode can give. */
export type MapLocalCodeResult = LocalCodeNotAccepted | NotDelegated | OnlineChangeProposed | RequestIdReused;

/** What mapSpelling needs to know. */
export type MapSpellingInput = {
  /** Code of the entry that it means. */
  code: Scalars['String']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
  /** The spelling, by its opaque id. */
  spelling: Scalars['ID']['input'];
};

/** Every answer mapSpelling can give. */
export type MapSpellingResult = CodeUnknown | RequestIdReused | SpellingMapped | SpellingUnknown;

/** What was asked of people yesterday is not changed today. */
export type MappingBackdated = Refusal & {
  /** First day that can be chosen. */
  earliest: Scalars['Date']['output'];
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The basis says too little or too much. */
export type MappingBasisUnclear = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** How much of what is asked for the state can answer itself. */
export type MappingCoverage = {
  /** The agency; null where the group is a field, or everything. */
  agency: Maybe<Agency>;
  /** Of these, answered by a confirmed or published result type (đã xác nhận). Demonstrations do not count. */
  confirmed: Scalars['Int']['output'];
  /** Of the others, those that a demonstration answers: nobody decided it. */
  demonstrated: Scalars['Int']['output'];
  /** The field; null where the group is an agency, or everything. */
  field: Maybe<Scalars['String']['output']>;
  /** Of those that nothing answers, those with a likely suggestion. Nobody has confirmed them: they answer nothing. */
  likely: Scalars['Int']['output'];
  /** Papers that are asked for: components that are no form and no note. */
  papers: Scalars['Int']['output'];
  /** Confirmed among papers, from 0 to 1; null where there are no papers. */
  share: Maybe<Scalars['Float']['output']>;
};

/** A page of the map of coverage. */
export type MappingCoverageConnection = {
  /** Most papers first. */
  nodes: Array<MappingCoverage>;
  /** All groups together. */
  overall: MappingCoverage;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The decision is kept and told to whoever judges by it. */
export type MappingDecided = {
  /** What was decided. */
  decision: MappingDecision;
};

/** What an official decided about one result type of one component (quyết định xác nhận giấy tờ thay thế). */
export type MappingDecision = {
  /** Agency whose official decided. */
  agency: Agency;
  /** Why: the provision or the register it rests on. */
  basis: Scalars['String']['output'];
  /** Code of the component. */
  component: Scalars['String']['output'];
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** Opaque account of the official; null for whoever may not see it. */
  decidedBy: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** National code of the procedure. */
  procedure: Scalars['ProcedureCode']['output'];
  /** The result type; null where the list no longer has it. */
  resultType: Maybe<ResultType>;
  /** Confirmed or rejected. */
  state: MappingVerdict;
  /** What the matcher gave the pair, from 0 to 1; null when it did not suggest it. */
  suggestedScore: Maybe<Scalars['Float']['output']>;
  /** First day it holds; from then on it replaces the decision before. */
  validFrom: Scalars['Date']['output'];
};

/** A result type that can replace a component. */
export type MappingInput = {
  /** On what basis. */
  basis: Scalars['String']['input'];
  /** Code of the result type. */
  resultType: Scalars['String']['input'];
  /** How sure it is. */
  state: MappingState;
};

/** What the first of two officials has said of a mapping that nobody has decided. */
export type MappingProposal = {
  /** Why: the provision or the register it rests on. */
  basis: Scalars['String']['output'];
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
  /** Opaque account of the official: another one confirms. */
  proposedBy: Scalars['String']['output'];
  /** First day that was named; the decision names its own. */
  validFrom: Scalars['Date']['output'];
};

/** The first of two confirmations is kept. It maps nothing until another official confirms it too. */
export type MappingProposed = {
  /** What was proposed. */
  proposal: MappingProposal;
};

/** State of a mapping from a component to a result type. */
export type MappingState =
  /** Confirmed by an official; for the demonstration, as if by one: see `EvidenceMapping.isDemonstration`. */
  | 'CONFIRMED'
  /** Suggested: may prefill, never refuses. */
  | 'PROPOSED'
  /** Published by decision. */
  | 'PUBLISHED';

/** A result type that could replace a paper, for an official to judge. */
export type MappingSuggestion = {
  /** Whether the score is high enough to be counted as likely in reports. */
  isLikely: Scalars['Boolean']['output'];
  /** What one official has said of it; another one confirms or rejects it. Null while nobody has. */
  proposal: Maybe<MappingProposal>;
  /** Why it is suggested, and what was left out of account. */
  reasons: Array<MatchReason>;
  /** The result type; null where the list no longer has it. */
  resultType: Maybe<ResultType>;
  /** From 0 to 1; 1 means the same words. */
  score: Scalars['Float']['output'];
};

/** What a mapping is made of. */
export type MappingTarget =
  /** The component. */
  | 'COMPONENT'
  /** The procedure, as in force today. */
  | 'PROCEDURE'
  /** The result type. */
  | 'RESULT_TYPE';

/** No version in force has the component, or the list has no such result type. */
export type MappingTargetUnknown = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** Which of them is unknown. */
  unknown: MappingTarget;
};

/** What an official said of a mapping. */
export type MappingVerdict =
  /** The result type replaces the paper. */
  | 'CONFIRMED'
  /** It does not. */
  | 'REJECTED';

/** Why something is suggested. */
export type MatchReason = {
  /** What kind of reason. */
  kind: MatchReasonKind;
  /** The words it rests on, in Vietnamese. */
  text: Scalars['String']['output'];
};

/** Kinds of reason of a suggestion. */
export type MatchReasonKind =
  /** A short form was written out. */
  | 'ABBREVIATION'
  /** Words of the procedure, its field or the heading fit as well. */
  | 'CONTEXT'
  /** What usually proves it; never more than a possibility. */
  | 'HINT'
  /** Left out of account: how the paper comes, not which it is. */
  | 'IGNORED'
  /** The procedure itself results in it, and gives it again or changes it. */
  | 'OWN_RESULT'
  /** Another name of the same paper. */
  | 'SYNONYM'
  /** The text has no diacritics: a weaker likeness. */
  | 'WITHOUT_DIACRITICS'
  /** Both names have these words. */
  | 'WORDS';

/** How a service is really done, by the dossiers of the agency and its units that were accepted in the last year: counted once a day. */
export type MeasuredService = {
  /** The same at the counter. */
  counterMeanDays: Maybe<Scalars['Float']['output']>;
  /** Online dossiers that have ended. */
  ended: Scalars['Int']['output'];
  /** How many calendar days one took on average; null where none is dated. */
  onlineMeanDays: Maybe<Scalars['Float']['output']>;
  /** Those of them that still took a paper or a visit. */
  visited: Scalars['Int']['output'];
};

export type Mutation = {
  /** Enters another revision of a draft, which then has to be checked again. */
  amendDraft: Maybe<AmendDraftResult>;
  /** Approves a draft that was checked (phê duyệt). */
  approveDraft: Maybe<ApproveDraftResult>;
  /** Enters an online way of doing a published procedure. Another official confirms it; then it is offered, in place of the one there was. */
  attachOnlineService: Maybe<AttachOnlineServiceResult>;
  /** Confirms that a colleague's draft is right (kiểm tra thông tin). Whoever entered it cannot. */
  checkPortalItem: Maybe<CheckPortalItemResult>;
  /**
   * Closes an incomplete record that nothing more is expected of, such as one without a code; the reason stays. It waits again when its
   * source tells it otherwise. Sending the same requestId again returns the first answer.
   */
  closeIncompleteRecord: Maybe<CloseIncompleteRecordResult>;
  /** Checks a draft against the annex of its decision (kiểm tra, đối chiếu); every difference must be gone or waived. */
  compareDraft: Maybe<CompareDraftResult>;
  /** Makes a decision part of the calendar. Whoever entered it never confirms it (nguyên tắc bốn mắt); it is judged anew. */
  confirmCalendarDecision: Maybe<ConfirmCalendarDecisionResult>;
  /** Confirms a proposed duty: from now on the official may do it. Nobody confirms what they proposed themselves. */
  confirmDelegation: Maybe<ConfirmDelegationResult>;
  /**
   * Confirms that a result type of the state replaces a paper: from its first day nobody who holds one is asked for the paper.
   * For an official of the publisher entrusted with checking or approving. It takes two of them: of what nobody has decided, the
   * first confirmation is a proposal (đề nghị), and another official's is the decision. Sending the same requestId again returns
   * the first answer.
   */
  confirmMapping: Maybe<ConfirmMappingResult>;
  /** Makes a proposal a fact. Whoever entered it never confirms it (nguyên tắc bốn mắt); everything is judged anew. */
  confirmOnlineProposal: Maybe<ConfirmOnlineProposalResult>;
  /** Enters portal information (nhập thông tin), or a new version of it. Nobody sees it before it is checked and published. */
  draftPortalItem: Maybe<DraftPortalItemResult>;
  /** Enters a procedure, new or corrected (nhập). What is in force stays as it is until the draft is made public. */
  enterProcedure: Maybe<EnterProcedureResult>;
  /** Enters what a local code means, or that it means nothing any more. Another official confirms it: the locality's own, or the Government Office's. */
  mapLocalCode: Maybe<MapLocalCodeResult>;
  /**
   * Says which entry of a code list a source means by a spelling. Who said so and when stays; the next import follows it.
   * Sending the same requestId again returns the first answer.
   */
  mapSpelling: Maybe<MapSpellingResult>;
  /**
   * Opens an upload of a signed decision or a form template (mẫu đơn), by an official who enters or checks. Its bytes are sent to the link
   * by the protocol tus 1.0; decisions and drafts then name it by its hash.
   */
  openCatalogueUpload: Maybe<OpenCatalogueUploadResult>;
  /** Enters a decision on days off and days worked in exchange. Another official confirms it; then it is part of the calendar. */
  proposeCalendarDecision: Maybe<ProposeCalendarDecisionResult>;
  /** Proposes to entrust one official with one duty for one agency (giao quyền), from a day and perhaps until another. Another official of the Government Office confirms it; then it counts. */
  proposeDelegation: Maybe<ProposeDelegationResult>;
  /** Makes a published draft public (công khai): it enters the catalogue as the next version, and every portal has it. */
  publiciseProcedure: Maybe<PubliciseProcedureResult>;
  /** Enters the list of what can be done online from end to end, as a ministry has decided it. Another official confirms it; then it takes the place of the list before. */
  publishEligibilityList: Maybe<PublishEligibilityListResult>;
  /** Makes checked information public (công khai thông tin) and ends the version before it. */
  publishPortalItem: Maybe<PublishPortalItemResult>;
  /** Publishes an approved draft under its decision (công bố). It is not in the catalogue yet. */
  publishProcedure: Maybe<PublishProcedureResult>;
  /** Registers a signed decision with its file and what its annex lists, by an official who enters or checks and has done nothing to a draft of what it lists; a number that only a record named becomes whole. */
  registerDecision: Maybe<RegisterDecisionResult>;
  /** Registers the plan by which a process was rebuilt to be done online (phương án tái cấu trúc quy trình). Another official confirms it. */
  registerRestructuringPlan: Maybe<RegisterRestructuringPlanResult>;
  /** Sends a decision back with the reason, or takes back one's own. The calendar stays as it is. */
  rejectCalendarDecision: Maybe<RejectCalendarDecisionResult>;
  /** Rejects a suggestion, a proposal or an earlier confirmation. Sending the same requestId again returns the first answer. */
  rejectMapping: Maybe<RejectMappingResult>;
  /** Sends a proposal back with the reason, or takes back one's own. Nothing else changes. */
  rejectOnlineProposal: Maybe<RejectOnlineProposalResult>;
  /** Ends a procedure (bãi bỏ) on the day that a registered decision says; nothing else ends one. */
  repealProcedure: Maybe<RepealProcedureResult>;
  /** Enters the decision that takes a stopped service up again (cung cấp trở lại). Another official confirms it. */
  resumeOnlineService: Maybe<ResumeOnlineServiceResult>;
  /** Sends a draft back to whoever entered it, with a reason. */
  returnDraft: Maybe<ReturnDraftResult>;
  /** Enters the decision that stops an online service for a time (tạm dừng). Another official confirms it. */
  stopOnlineService: Maybe<StopOnlineServiceResult>;
  /** Accepts one difference with a reason, which everybody may read once the draft is public. */
  waiveDifference: Maybe<WaiveDifferenceResult>;
  /** Takes a duty back (thu hồi), or a proposal; the next step is refused. */
  withdrawDelegation: Maybe<WithdrawDelegationResult>;
  /** Gives a draft up, with a reason. */
  withdrawDraft: Maybe<WithdrawDraftResult>;
  /** Takes information back (thu hồi thông tin), with the reason. Its history stays. */
  withdrawPortalItem: Maybe<WithdrawPortalItemResult>;
};


export type MutationAmendDraftArgs = {
  input: AmendDraftInput;
};


export type MutationApproveDraftArgs = {
  input: DraftStepInput;
};


export type MutationAttachOnlineServiceArgs = {
  input: AttachOnlineServiceInput;
};


export type MutationCheckPortalItemArgs = {
  input: CheckPortalItemInput;
};


export type MutationCloseIncompleteRecordArgs = {
  input: CloseIncompleteRecordInput;
};


export type MutationCompareDraftArgs = {
  input: DraftStepInput;
};


export type MutationConfirmCalendarDecisionArgs = {
  input: ConfirmCalendarDecisionInput;
};


export type MutationConfirmDelegationArgs = {
  input: ConfirmDelegationInput;
};


export type MutationConfirmMappingArgs = {
  input: ConfirmMappingInput;
};


export type MutationConfirmOnlineProposalArgs = {
  input: ConfirmOnlineProposalInput;
};


export type MutationDraftPortalItemArgs = {
  input: DraftPortalItemInput;
};


export type MutationEnterProcedureArgs = {
  input: EnterProcedureInput;
};


export type MutationMapLocalCodeArgs = {
  input: MapLocalCodeInput;
};


export type MutationMapSpellingArgs = {
  input: MapSpellingInput;
};


export type MutationOpenCatalogueUploadArgs = {
  input: OpenCatalogueUploadInput;
};


export type MutationProposeCalendarDecisionArgs = {
  input: ProposeCalendarDecisionInput;
};


export type MutationProposeDelegationArgs = {
  input: ProposeDelegationInput;
};


export type MutationPubliciseProcedureArgs = {
  input: DraftStepInput;
};


export type MutationPublishEligibilityListArgs = {
  input: PublishEligibilityListInput;
};


export type MutationPublishPortalItemArgs = {
  input: PublishPortalItemInput;
};


export type MutationPublishProcedureArgs = {
  input: DraftStepInput;
};


export type MutationRegisterDecisionArgs = {
  input: RegisterDecisionInput;
};


export type MutationRegisterRestructuringPlanArgs = {
  input: RegisterRestructuringPlanInput;
};


export type MutationRejectCalendarDecisionArgs = {
  input: RejectCalendarDecisionInput;
};


export type MutationRejectMappingArgs = {
  input: RejectMappingInput;
};


export type MutationRejectOnlineProposalArgs = {
  input: RejectOnlineProposalInput;
};


export type MutationRepealProcedureArgs = {
  input: RepealProcedureInput;
};


export type MutationResumeOnlineServiceArgs = {
  input: ResumeOnlineServiceInput;
};


export type MutationReturnDraftArgs = {
  input: ReturnDraftInput;
};


export type MutationStopOnlineServiceArgs = {
  input: StopOnlineServiceInput;
};


export type MutationWaiveDifferenceArgs = {
  input: WaiveDifferenceInput;
};


export type MutationWithdrawDelegationArgs = {
  input: WithdrawDelegationInput;
};


export type MutationWithdrawDraftArgs = {
  input: ReturnDraftInput;
};


export type MutationWithdrawPortalItemArgs = {
  input: WithdrawPortalItemInput;
};

/** Why no result type can replace a component. */
export type NoEvidenceReason =
  /** Issued abroad. */
  | 'FOREIGN_DOCUMENT'
  /** Not a paper. */
  | 'NOTE_ONLY'
  /** Nobody has reviewed yet whether the state issues it: only with an import. */
  | 'NOT_REVIEWED_YET'
  /** The state issues it, but the list of result types has no code for it yet. */
  | 'NO_RESULT_TYPE_YET'
  /** A paper between private parties. */
  | 'PRIVATE_DOCUMENT'
  /** It is the form that this very answer fills. */
  | 'THE_FORM_ITSELF';

/** The official is not entrusted with this step for that agency. The attempt is in the log. */
export type NotDelegated = Refusal & {
  /** The duty that the step needs. */
  duty: PublishingDuty;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** Why. */
  reason: DelegationGap;
};

/** The calendar of a year. */
export type OfficeCalendar = {
  /** Days that are not as their weekday, or may not be. */
  days: Array<OfficeDay>;
  /** The confirmed decisions that speak of it, the earliest first; what came with the system has none. */
  decisions: Array<CalendarDecision>;
  /** What must still be decided. */
  open: Array<OpenCalendarEntry>;
  /** PROVISIONAL while any day of it is open. */
  state: CalendarState;
  /** The year in stretches, each settled by decision or by nothing but the law. */
  stretches: Array<CalendarStretch>;
  /** The year. */
  year: Scalars['Int']['output'];
};

/** A day that is not as its weekday, or may not be. */
export type OfficeDay = {
  /** The day. */
  day: Scalars['Date']['output'];
  /** In what. */
  kind: OfficeDayKind;
};

/** What a decision changed of a day. */
export type OfficeDayChange = {
  /** What is known since. */
  after: OfficeDayState;
  /** What was known before. */
  before: OfficeDayState;
  /** The day. */
  day: Scalars['Date']['output'];
};

/** In what a day is not as its weekday, or may not be. */
export type OfficeDayKind =
  /** A weekday off. */
  | 'OFF'
  /** A decision yet to come says whether the offices work. */
  | 'OPEN'
  /** A Saturday or Sunday worked in exchange (làm bù). */
  | 'WORKED';

/** What is known of a day. */
export type OfficeDayState =
  /** They are closed. */
  | 'OFF'
  /** It is not decided. */
  | 'OPEN'
  /** The offices work. */
  | 'WORKING';

/** It is entered; nothing is changed until another official confirms it. */
export type OnlineChangeProposed = {
  /** The proposal. */
  proposal: OnlineProposal;
};

/** What one official entered and another has to confirm (đề xuất). */
export type OnlineProposal = {
  /** Address of the service. */
  address: Maybe<Scalars['String']['output']>;
  /** For which agency. */
  agency: Agency;
  /** Deadline of a list. */
  deadline: Maybe<Scalars['Date']['output']>;
  /** When it was decided; null before. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** The decision that it rests on, as entered; null for a local code. */
  decision: Maybe<DecisionReference>;
  /** When it was entered. */
  enteredAt: Scalars['DateTime']['output'];
  /** Whether the viewer entered it: then somebody else confirms it. */
  enteredByViewer: Scalars['Boolean']['output'];
  /** First day of the service, the stop or its end. */
  from: Maybe<Scalars['Date']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What is proposed. */
  kind: OnlineProposalKind;
  /** Level of the service. */
  level: Maybe<OnlineServiceLevel>;
  /** The procedures that a list names, by code; empty for anything else. */
  listed: Array<Scalars['ProcedureCode']['output']>;
  /** The local code. */
  localCode: Maybe<Scalars['String']['output']>;
  /** What the locality calls the procedure. */
  localName: Maybe<Scalars['String']['output']>;
  /** Those of them that the catalogue does not have in force today. */
  notInCatalogue: Array<Scalars['ProcedureCode']['output']>;
  /** Reason of a stop, or basis of a mapping. */
  note: Maybe<Scalars['String']['output']>;
  /** The procedure that it is about; null for a list. */
  procedureCode: Maybe<Scalars['ProcedureCode']['output']>;
  /** Why it was sent back. */
  rejectedBecause: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: OnlineProposalState;
  /** First day on which a stopped service is offered again. */
  until: Maybe<Scalars['Date']['output']>;
};

/** It is a fact now. */
export type OnlineProposalConfirmed = {
  /** The proposal. */
  proposal: OnlineProposal;
};

/** A page of proposals. */
export type OnlineProposalConnection = {
  /** Oldest first. */
  nodes: Array<OnlineProposal>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What is proposed. */
export type OnlineProposalKind =
  /** An online way of doing a procedure. */
  | 'ATTACHMENT'
  /** A list of what can be done online from end to end. */
  | 'ELIGIBILITY_LIST'
  /** The mapping of a local code. */
  | 'LOCAL_CODE'
  /** A plan by which a process was rebuilt. */
  | 'RESTRUCTURING_PLAN'
  /** The end of a stop. */
  | 'RESUMPTION'
  /** A stop for a time. */
  | 'STOP';

/** It is sent back. */
export type OnlineProposalRejected = {
  /** The proposal. */
  proposal: OnlineProposal;
};

/** Where a proposal stands. */
export type OnlineProposalState =
  /** Confirmed: it is a fact. */
  | 'CONFIRMED'
  /** Entered; another official has yet to decide. */
  | 'PROPOSED'
  /** Sent back or taken back. */
  | 'REJECTED';

/** An online way of doing a procedure at an agency, as it stands on one day. */
export type OnlineService = {
  /** Where it is done, https. */
  address: Scalars['String']['output'];
  /** Agency that offers it. */
  agency: Agency;
  /** The decision by which it is offered. */
  decision: DecisionReference;
  /** The level in the old count: 2, 3 or 4. */
  formerLevel: Scalars['Int']['output'];
  /** First day in force. */
  inForceFrom: Scalars['Date']['output'];
  /** First day no longer in force; null while it is. */
  inForceTo: Maybe<Scalars['Date']['output']>;
  /** How far it goes. */
  level: OnlineServiceLevel;
  /** The level in today's words, in Vietnamese. */
  levelName: Scalars['String']['output'];
  /** The version of the procedure in force on that day; null when none is. */
  procedure: Maybe<Procedure>;
  /** National code of the procedure. */
  procedureCode: Scalars['ProcedureCode']['output'];
  /** Whether it can be used on that day. */
  state: OnlineServiceState;
  /** The stop that it is under on that day. */
  stop: Maybe<OnlineServiceStop>;
};

/** A page of services. */
export type OnlineServiceConnection = {
  /** By procedure and agency. */
  nodes: Array<OnlineService>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How many services of one level there are. */
export type OnlineServiceCount = {
  /** The level. */
  level: OnlineServiceLevel;
  /** That can be used. */
  offered: Scalars['Int']['output'];
  /** That are stopped for the time. */
  stopped: Scalars['Int']['output'];
};

/** How far a procedure can be done online. */
export type OnlineServiceLevel =
  /** From end to end: level 4 of the old count (toàn trình). */
  | 'FULL'
  /** Information only: level 2 of the old count (cung cấp thông tin). */
  | 'INFORMATION'
  /** Partly online: level 3 of the old count (một phần). */
  | 'PARTIAL';

/** The agency has no online service of the procedure in force on that day. */
export type OnlineServiceNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Whether a service can be used. */
export type OnlineServiceState =
  /** It can be used. */
  | 'OFFERED'
  /** It is stopped for the time, by decision. Not yet: whoever opens a draft is not kept from it. */
  | 'STOPPED';

/** How many services there are on a day. */
export type OnlineServiceStatistics = {
  /** Whose; null for the whole country. */
  agency: Maybe<Agency>;
  /** The day. */
  asOf: Scalars['Date']['output'];
  /** Procedures on the agency's own list of what can be done from end to end; null when it has published none. */
  eligible: Maybe<Scalars['Int']['output']>;
  /** For each level. */
  levels: Array<OnlineServiceCount>;
};

/** A time in which a service is stopped (tạm dừng). */
export type OnlineServiceStop = {
  /** The decision that stopped it. */
  decision: DecisionReference;
  /** First day of the stop. */
  from: Scalars['Date']['output'];
  /** Why, in the words of the decision. */
  reason: Scalars['String']['output'];
  /** First day on which it is offered again; null while nobody knows. */
  until: Maybe<Scalars['Date']['output']>;
};

/** Something of the calendar that is not decided yet. */
export type OpenCalendarEntry = {
  /** The law that leaves it open, in Vietnamese. */
  basis: Scalars['String']['output'];
  /** Every day that it concerns. */
  days: Array<Scalars['Date']['output']>;
  /** Who decides, in Vietnamese. */
  decidedBy: Scalars['String']['output'];
  /** The first day that it concerns: it must be decided before. */
  from: Scalars['Date']['output'];
  /** What is to be decided. */
  questions: Array<CalendarQuestion>;
  /** Of which holidays. */
  season: HolidaySeason;
  /** Of which year. */
  year: Scalars['Int']['output'];
};

/** What is to be sent. */
export type OpenCatalogueUploadInput = {
  /** The agency for which it is handed in. */
  agency: Scalars['AgencyCode']['input'];
  /** `application/pdf`; the bytes are compared with it. */
  mediaType: Scalars['String']['input'];
  /** Name of the file. */
  name: Scalars['String']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
  /** Bytes of the whole file. */
  sizeBytes: Scalars['Int']['input'];
};

/** Every answer openCatalogueUpload can give. */
export type OpenCatalogueUploadResult = CatalogueFileNotAccepted | CatalogueUploadOpened | NotDelegated | RequestIdReused | TooManyCatalogueUploads;

/** When a contact point is open. */
export type OpeningHours = {
  /** HH:mm in Vietnam, after opensAt. */
  closesAt: Scalars['String']['output'];
  /** HH:mm in Vietnam. */
  opensAt: Scalars['String']['output'];
  /** On which days. */
  weekdays: Array<Weekday>;
};

/** When a contact point is open. */
export type OpeningHoursInput = {
  /** HH:mm, after opensAt. */
  closesAt: Scalars['String']['input'];
  /** HH:mm. */
  opensAt: Scalars['String']['input'];
  /** On which days. */
  weekdays: Array<Weekday>;
};

/** Where a page of a list ends. */
export type PageInfo = {
  /** Hand this back as `after` to read on. Opaque. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** The days contradict each other, the decision, or what is in force already. */
export type PeriodNotAccepted = Refusal & {
  /** One Vietnamese sentence that says which. */
  message: Scalars['String']['output'];
};

/** A portal (cổng dịch vụ công) as it was on a day. */
export type Portal = {
  /** Announcements (thông báo), newest first. */
  announcements: AnnouncementConnection;
  /** The day it is shown as of. */
  asOf: Scalars['Date']['output'];
  /** Post and payment at the agencies, whatever the procedure. */
  availability: AvailabilityConnection;
  /** Contact points (đầu mối liên hệ) by agency. */
  contactPoints: ContactPointConnection;
  /** Who owns and runs it, and its hotline. Null while nobody has published that. */
  details: Maybe<PortalDetails>;
  /** Fields (lĩnh vực) with the most procedures in force. */
  fields: Array<ProcedureField>;
  /** Legal documents (văn bản quy phạm pháp luật) named by procedures or entered by agencies; newest year first. */
  legalDocuments: LegalDocumentConnection;
  /** Life events (sự kiện cuộc đời) in the order of a life. */
  lifeEvents: LifeEventConnection;
  /** Terms of use (điều khoản sử dụng) in force. Null while none are published. */
  terms: Maybe<TermsOfUse>;
};


/** A portal (cổng dịch vụ công) as it was on a day. */
export type PortalAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A portal (cổng dịch vụ công) as it was on a day. */
export type PortalAvailabilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A portal (cổng dịch vụ công) as it was on a day. */
export type PortalContactPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A portal (cổng dịch vụ công) as it was on a day. */
export type PortalFieldsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A portal (cổng dịch vụ công) as it was on a day. */
export type PortalLegalDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<LegalDocumentKind>;
};


/** A portal (cổng dịch vụ công) as it was on a day. */
export type PortalLifeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A paragraph or a list of plain text. There is no markup in it: a reader may show it as it is. */
export type PortalBlock = {
  /** Which of the two. */
  kind: PortalBlockKind;
  /** One line for a paragraph, one for each point of a list. */
  lines: Array<PortalLine>;
};

/** A paragraph or a list of plain text. */
export type PortalBlockInput = {
  /** Which of the two. */
  kind: PortalBlockKind;
  /** One line for a paragraph, one for each point of a list. */
  lines: Array<PortalLineInput>;
};

/** What a line of text is part of. */
export type PortalBlockKind =
  /** A list of one point a line. */
  | 'LIST'
  /** A paragraph of one line. */
  | 'PARAGRAPH';

/** What portal information says: exactly one of these. */
export type PortalContentInput = {
  /** An announcement. */
  announcement?: InputMaybe<AnnouncementInput>;
  /** Post and payment at an agency. */
  availability?: InputMaybe<AvailabilityInput>;
  /** A contact point. */
  contactPoint?: InputMaybe<ContactPointInput>;
  /** Guidance on a procedure. */
  guidance?: InputMaybe<GuidanceInput>;
  /** An entry on a legal document. */
  legalDocument?: InputMaybe<LegalDocumentInput>;
  /** A life event. */
  lifeEvent?: InputMaybe<LifeEventInput>;
  /** Who owns and runs a portal. */
  portalDetails?: InputMaybe<PortalDetailsInput>;
  /** A question with its answer. */
  question?: InputMaybe<QuestionAndAnswerInput>;
  /** Terms of use. */
  termsOfUse?: InputMaybe<TermsOfUseInput>;
};

/** Who owns and runs a portal, and how to reach it. */
export type PortalDetails = PortalItem & {
  /** Its address, https only. */
  address: Scalars['String']['output'];
  /** Agency that publishes it. */
  agency: Agency;
  /** First day it is shown. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day it is no longer shown. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Electronic mail; null where there is none. */
  email: Maybe<Scalars['String']['output']>;
  /** Every published version, newest first. */
  history: Array<PortalItemVersion>;
  /** Hotline (tổng đài hỗ trợ), digits only; null where there is none. */
  hotline: Maybe<Scalars['String']['output']>;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Whether it is made up to demonstrate the system. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Opaque id that all its versions share. */
  item: Scalars['ID']['output'];
  /** What it is. */
  kind: PortalKind;
  /** Unit that maintains it (đơn vị vận hành); null where it is not published. */
  maintainer: Maybe<Scalars['String']['output']>;
  /** Name of the portal. */
  name: Scalars['String']['output'];
  /** Agency that owns it (cơ quan chủ quản). */
  owner: Agency;
  /** When it became public; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: PortalItemState;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** Who owns and runs the portal of the publishing agency. */
export type PortalDetailsInput = {
  /** Its address, https only. */
  address: Scalars['String']['input'];
  /** Electronic mail. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Hotline. */
  hotline?: InputMaybe<Scalars['String']['input']>;
  /** Unit that maintains it. */
  maintainer?: InputMaybe<Scalars['String']['input']>;
  /** Name of the portal. */
  name: Scalars['String']['input'];
};

/** What a search of the portal can find. */
export type PortalFinding = Announcement | Guidance | LegalDocument | LifeEvent | PublicationDecision | QuestionAndAnswer;

/** Something found, with where the words stand. */
export type PortalHit = {
  /** Where in its text the words stand, in parts; empty for a document or a decision. */
  excerpt: Array<PortalSegment>;
  /** The thing itself. */
  found: PortalFinding;
  /** What it is. */
  kind: PortalSearchKind;
  /** Its title, in parts. */
  title: Array<PortalSegment>;
};

/** A page of what was found. */
export type PortalHitConnection = {
  /** In the order of the list. */
  nodes: Array<PortalHit>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What every piece of portal information says of its publication. */
export type PortalItem = {
  /** Agency that publishes it. */
  agency: Agency;
  /** First day it is shown; null while it waits for its publication day. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day it is no longer shown; null while no end is known. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Every published version, newest first, at most 100. */
  history: Array<PortalItemVersion>;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Whether it is made up to demonstrate the system, and no statement of an agency. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Opaque id that all its versions share. */
  item: Scalars['ID']['output'];
  /** What it is. */
  kind: PortalKind;
  /** When it became public; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: PortalItemState;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** The version is checked and may be published. */
export type PortalItemChecked = {
  /** What was checked. */
  checked: PortalItem;
};

/** A page of portal information. */
export type PortalItemConnection = {
  /** In the order of the list. */
  nodes: Array<PortalItem>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The version is entered and waits for a second official. */
export type PortalItemDrafted = {
  /** What was entered. */
  drafted: PortalItem;
};

/** There is no such information. */
export type PortalItemNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The version is public. */
export type PortalItemPublished = {
  /** What was published. */
  published: PortalItem;
};

/** What was entered cannot stand; every problem is named, and nothing has changed. */
export type PortalItemRefused = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** Each problem. */
  problems: Array<PortalProblem>;
};

/** How far a version of portal information has come. */
export type PortalItemState =
  /** Checked by a second official, and not public. */
  | 'CHECKED'
  /** Entered, and nobody else has looked at it. */
  | 'DRAFT'
  /** Public from its first day. */
  | 'PUBLISHED'
  /** Replaced by a later version. */
  | 'SUPERSEDED'
  /** Taken back. */
  | 'WITHDRAWN';

/** A version that was made public, as its history keeps it. */
export type PortalItemVersion = {
  /** SHA-256 of the canonical JSON (RFC 8785) of what it says. */
  contentHash: Scalars['String']['output'];
  /** First day it was shown. */
  effectiveFrom: Scalars['Date']['output'];
  /** First day it was no longer shown; null while no end is known. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Opaque id of the version. */
  id: Scalars['ID']['output'];
  /** When it became public. */
  publishedAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  state: PortalItemState;
  /** Its number. */
  version: Scalars['Int']['output'];
  /** Why it was taken back. */
  withdrawalReason: Maybe<Scalars['String']['output']>;
  /** When it was taken back; null when it was not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** The version is taken back. */
export type PortalItemWithdrawn = {
  /** What was taken back. */
  withdrawn: PortalItem;
};

/** What a piece of portal information is. */
export type PortalKind =
  /** An announcement. */
  | 'ANNOUNCEMENT'
  /** Post and payment at an agency. */
  | 'AVAILABILITY'
  /** A contact point. */
  | 'CONTACT_POINT'
  /** Guidance on a procedure. */
  | 'GUIDANCE'
  /** An entry on a legal document. */
  | 'LEGAL_DOCUMENT'
  /** A life event. */
  | 'LIFE_EVENT'
  /** Who owns and runs a portal. */
  | 'PORTAL_DETAILS'
  /** A question with its answer. */
  | 'QUESTION'
  /** Terms of use. */
  | 'TERMS_OF_USE';

/** A line of text. */
export type PortalLine = {
  /** Its parts in order. */
  runs: Array<PortalRun>;
};

/** A line of text. */
export type PortalLineInput = {
  /** Its parts in order. */
  runs: Array<PortalRunInput>;
};

/** One thing that cannot stand. */
export type PortalProblem = {
  /** What is wrong. */
  code: PortalProblemCode;
  /** Where, as a path within the input, such as content.guidance.text.0.lines.0.runs.0.text. */
  field: Scalars['String']['output'];
  /** One Vietnamese sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** What can be wrong with portal information. */
export type PortalProblemCode =
  /** An address that is not https, or that hides where it leads. */
  | 'ADDRESS_NOT_SECURE'
  /** An agency that is neither the publishing one nor beneath it. */
  | 'AGENCY_ELSEWHERE'
  /** A telephone number or electronic mail address that is none. */
  | 'CONTACT_MALFORMED'
  /** A control character, an invisible character or one that turns the direction of writing. */
  | 'CONTROL_CHARACTER'
  /** Something that is needed is empty. */
  | 'EMPTY'
  /** Not exactly one kind of content is given. */
  | 'EXACTLY_ONE_KIND'
  /** Opening hours that are none. */
  | 'HOURS_MALFORMED'
  /** Markup such as HTML: only plain text, lists and links are kept. */
  | 'MARKUP'
  /** A thing is named twice. */
  | 'NAMED_TWICE'
  /** Only an agency that owns a portal publishes this. */
  | 'NOT_A_PORTAL_OWNER'
  /** A new version is of another kind, or about something else, than the one before. */
  | 'OTHER_ITEM'
  /** A number outside its range. */
  | 'OUT_OF_RANGE'
  /** A day before today, a day that is not whole, or an end that is not after its beginning. */
  | 'PERIOD_MALFORMED'
  /** A procedure that is not in force. */
  | 'PROCEDURE_UNKNOWN'
  /** Another item says this already; enter a new version of that one. */
  | 'SAID_ELSEWHERE'
  /** It would be shown before the version that it replaces. */
  | 'STARTS_BEFORE_PREVIOUS'
  /** A text, or the whole, is too long. */
  | 'TOO_LONG';

/** A part of a line: text, or a link with its text. */
export type PortalRun = {
  /** Where the link leads, https only; null for plain text. */
  address: Maybe<Scalars['String']['output']>;
  /** The text. */
  text: Scalars['String']['output'];
};

/** A part of a line. */
export type PortalRunInput = {
  /** Where the link leads, https only. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The text. */
  text: Scalars['String']['input'];
};

/** What a search of the portal looks through. */
export type PortalSearchKind =
  /** Announcements. */
  | 'ANNOUNCEMENT'
  /** Guidance on procedures. */
  | 'GUIDANCE'
  /** Legal documents. */
  | 'LEGAL_DOCUMENT'
  /** Life events. */
  | 'LIFE_EVENT'
  /** Publication decisions. */
  | 'PUBLICATION_DECISION'
  /** Questions and answers. */
  | 'QUESTION';

/** A part of a title or text. */
export type PortalSegment = {
  /** Whether it is a word that was asked for. */
  isMatch: Scalars['Boolean']['output'];
  /** The text. */
  text: Scalars['String']['output'];
};

export type Prefill = {
  /** Papers of the case. Between subgraphs only. */
  components: Maybe<Array<PrefillComponent>>;
  /** Published amounts for the channel. Between subgraphs only. */
  fees: Maybe<Array<PrefillFee>>;
  grant: Scalars['ID']['output'];
  /** Questions of the case. Between subgraphs only; null when the version is not known. */
  questions: Maybe<Array<PrefillQuestion>>;
};

/** A paper of the dossier as it travels from the procedure to the registers. Between subgraphs only. */
export type PrefillComponent = {
  /** Result types that may replace it, with the state of each mapping. */
  accepts: Array<PrefillMapping>;
  /** One of a group is enough. */
  anyOfGroup: Maybe<Scalars['String']['output']>;
  /** Whether the component applies to the people of this dossier: APPLIES, NOT_APPLICABLE or CONDITION_UNKNOWN. */
  applies: Scalars['String']['output'];
  /** Code of the component. */
  code: Scalars['String']['output'];
  /** The source's own text of a condition that no machine can judge. */
  conditionText: Maybe<Scalars['String']['output']>;
  /** Copies asked for, null where the source does not say. */
  copies: Maybe<Scalars['Int']['output']>;
  /** SUBMIT, PRESENT, FORM or NOTE. */
  kind: Scalars['String']['output'];
  /** Name of the paper. */
  name: Scalars['String']['output'];
  /** Why no result type can replace it. */
  noEvidenceReason: Maybe<Scalars['String']['output']>;
  /** Originals asked for, null where the source does not say. */
  originals: Maybe<Scalars['Int']['output']>;
  /** Whose paper it is. */
  role: Scalars['String']['output'];
};

/** A published amount for the channel of the dossier. Between subgraphs only. */
export type PrefillFee = {
  /** Whole đồng, null when the amount is not set. */
  amount: Maybe<Scalars['Dong']['output']>;
  /** Code of the line. */
  code: Scalars['String']['output'];
  /** Condition in the source's words. */
  condition: Maybe<Scalars['String']['output']>;
  /** FEE, CHARGE or NOT_STATED. */
  kind: Scalars['String']['output'];
  /** Name of the line. */
  name: Scalars['String']['output'];
  /** What the amount is for each of, in the source's words. */
  per: Maybe<Scalars['String']['output']>;
  /** What the line says of money: a FeeStatement; null from an older catalogue. */
  statement: Maybe<Scalars['String']['output']>;
  /** The same in Vietnamese, for citizens. */
  statementText: Maybe<Scalars['String']['output']>;
};

/** A result type that may replace a component. Between subgraphs only. */
export type PrefillMapping = {
  /** Code of the result type. */
  resultType: Scalars['String']['output'];
  /** PROPOSED, CONFIRMED or PUBLISHED. */
  state: Scalars['String']['output'];
};

/** A question as it travels from the form to the registers. Between subgraphs only. */
export type PrefillQuestion = {
  /** What can be chosen, where the form has a list of its own; null otherwise. */
  choices: Maybe<Array<Scalars['String']['output']>>;
  /** The code list that its choices come from. */
  codeList: Maybe<QuestionCodeList>;
  /** What is asked, from the closed list of concepts. */
  concept: Scalars['String']['output'];
  /** When it is asked; null: always. */
  condition: Maybe<QuestionCondition>;
  /** Whether it stays editable though the state verified it. */
  editable: Scalars['Boolean']['output'];
  /** Entries of that code list; null without one. */
  entries: Maybe<Array<AnswerChoice>>;
  /** What helps to answer it. */
  help: Maybe<Scalars['String']['output']>;
  /** Key of the question within its case. */
  key: Scalars['String']['output'];
  /** Vietnamese label of the official form. */
  label: Scalars['String']['output'];
  /** Bounds of the answer. */
  limits: Maybe<AnswerLimits>;
  /** Path below the role that answers it, or null when no register can. */
  path: Maybe<Scalars['String']['output']>;
  /** Whether the form needs it. */
  required: Scalars['Boolean']['output'];
  /** Whose value is asked. */
  role: Scalars['String']['output'];
  /** Heading of the part of the form in which it stands. */
  section: Maybe<Scalars['String']['output']>;
};

/** One version of an administrative procedure (thủ tục hành chính). Versions are immutable. */
export type Procedure = {
  /** Agencies that play a part (cơ quan tham gia giải quyết). */
  agencies: Array<ProcedureAgency>;
  /** Whom it is for (đối tượng thực hiện). */
  audiences: Array<Scalars['String']['output']>;
  /** Post and payment at the agencies today: what an agency says of this procedure goes before what it says of all. */
  availability: Maybe<AvailabilityConnection>;
  /** Cases with their papers and form (trường hợp). */
  cases: Array<ProcedureCase>;
  /** Ways of submitting with their time limits and fees (cách thức thực hiện). */
  channels: Array<ProcedureChannel>;
  /** National code. */
  code: Scalars['ProcedureCode']['output'];
  /** Agency with the power to decide (cơ quan có thẩm quyền), in the source's words. */
  competentAgency: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the content's canonical JSON by RFC 8785, hexadecimal: equal facts, equal hash. */
  contentHash: Scalars['String']['output'];
  /** The decision that published it (quyết định công bố); null where none is on record. */
  decision: Maybe<PublicationDecision>;
  /** Number of the publication decision (quyết định công bố). */
  decisionNumber: Scalars['String']['output'];
  /** What differs from the version before, part by part; null for the first version. */
  differences: Maybe<Array<VersionDifference>>;
  /** Agency of the official who entered it; null where it came with an import or with the project. */
  editorAgency: Maybe<Agency>;
  /** By which decision it is on its ministry's list of what can be done online from end to end, today; null when it is on none. */
  eligibleForFullOnline: Maybe<Eligibility>;
  /** Field (lĩnh vực). */
  field: Scalars['String']['output'];
  /** Guidance (hướng dẫn) shown today for this procedure. */
  guidance: Maybe<GuidanceConnection>;
  /** Every version of this procedure, newest first. */
  history: ProcedureHistoryConnection;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** How the first day in force is known. */
  inForceBasis: InForceBasis;
  /** First day in force. */
  inForceFrom: Scalars['Date']['output'];
  /**
   * First day no longer in force; null while it is. The first day in force itself where another version corrected this one
   * that day: then `publicisedAt` of both tells which one stood at which moment.
   */
  inForceTo: Maybe<Scalars['Date']['output']>;
  /** Keywords of the publisher (từ khóa). */
  keywords: Array<Scalars['String']['output']>;
  /** How far localities may shape it (loại thủ tục hành chính); null where the source does not say. */
  kind: Maybe<ProcedureKind>;
  /** Legal basis (căn cứ pháp lý). */
  legalBasis: Array<LegalBasis>;
  /** National codes of procedures that are handled together with it (thủ tục hành chính liên thông). */
  linked: Array<Scalars['ProcedureCode']['output']>;
  /** Official name. */
  name: Scalars['String']['output'];
  /**
   * The version as the national database has it (bản ghi thủ tục), in JSON, as `LayThuTuc` answers it: every scalar a text, empty where nothing is known. The import reads it back into
   * the same content, but for what the record has no place for: cases, roles, questions, mappings that are not published.
   */
  nationalRecord: Scalars['String']['output'];
  /** Where it can be done online on a day, and how far. */
  onlineServices: Maybe<Array<OnlineService>>;
  /** How this version came into the catalogue. */
  origin: VersionOrigin;
  /** How this version was published, and whether in time. */
  publication: ProcedurePublication;
  /** When everybody could read it (công khai). */
  publicisedAt: Scalars['DateTime']['output'];
  /** Agency that publishes it (cơ quan công bố). */
  publisher: Agency;
  /** Questions and answers (hỏi đáp) shown today for this procedure. */
  questionsAndAnswers: Maybe<QuestionAndAnswerConnection>;
  /** Where papers are handed in (địa chỉ tiếp nhận hồ sơ), in the source's words. */
  receivingAddress: Maybe<Scalars['String']['output']>;
  /** National codes of related procedures (thủ tục hành chính liên quan). */
  related: Array<Scalars['ProcedureCode']['output']>;
  /** What must be fulfilled (yêu cầu, điều kiện thực hiện), in the source's words; null: nothing. */
  requirements: Maybe<Scalars['String']['output']>;
  /** What it results in (kết quả thực hiện). */
  results: Array<ResultType>;
  /** Steps of handling (trình tự thực hiện). */
  steps: Array<ProcedureSteps>;
  /** Levels that handle it (cấp thực hiện). */
  tiers: Array<AdministrativeTier>;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};


/** One version of an administrative procedure (thủ tục hành chính). Versions are immutable. */
export type ProcedureAvailabilityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One version of an administrative procedure (thủ tục hành chính). Versions are immutable. */
export type ProcedureGuidanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One version of an administrative procedure (thủ tục hành chính). Versions are immutable. */
export type ProcedureHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One version of an administrative procedure (thủ tục hành chính). Versions are immutable. */
export type ProcedureOnlineServicesArgs = {
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** One version of an administrative procedure (thủ tục hành chính). Versions are immutable. */
export type ProcedureQuestionsAndAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An agency that a procedure names. */
export type ProcedureAgency = {
  /** The agency; null where the source gives only words. */
  agency: Maybe<Agency>;
  /** Name, in the source's words. */
  name: Scalars['String']['output'];
  /** What it does. */
  part: AgencyPart;
};

/** A variant of a procedure with its own people, form and papers (trường hợp). */
export type ProcedureCase = {
  /** Code within the procedure. */
  code: Scalars['String']['output'];
  /** Papers (thành phần hồ sơ). */
  components: Array<DossierComponent>;
  /** The official form that the questions follow (tờ khai); null when there is no structured form yet. */
  formName: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Questions of the form. */
  questions: Array<FormQuestion>;
  /** The parts people play. */
  roles: Array<CaseRole>;
  /** The form of the case as a file; null where none was handed in. */
  template: Maybe<FormTemplate>;
};

/** One way of submitting. */
export type ProcedureChannel = {
  /** Which way. */
  channel: Channel;
  /** Fees and charges (phí, lệ phí); several when conditions differ. */
  fees: Array<FeeLine>;
  /** Time limits (thời hạn giải quyết); several when conditions differ. */
  timeLimits: Array<TimeLimit>;
};

/** Everything that a version says. Publisher and decision come from the draft. */
export type ProcedureContentInput = {
  /** Agencies that take part. */
  agencies?: InputMaybe<Array<AgencyMentionInput>>;
  /** Whom it is for (đối tượng thực hiện). */
  audiences: Array<Scalars['String']['input']>;
  /** Cases with their papers (trường hợp). */
  cases: Array<CaseInput>;
  /** Ways of submitting (cách thức thực hiện). */
  channels: Array<ChannelInput>;
  /** National code. */
  code: Scalars['ProcedureCode']['input'];
  /** Agency with the power to decide, in words. */
  competentAgency?: InputMaybe<Scalars['String']['input']>;
  /** Field (lĩnh vực). */
  field: Scalars['String']['input'];
  /** Words by which people may look for it. */
  keywords?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How far localities may shape it. */
  kind?: InputMaybe<ProcedureKind>;
  /** Legal basis (căn cứ pháp lý). */
  legalBasis: Array<LegalBasisInput>;
  /** National codes of procedures handled together with it. */
  linked?: InputMaybe<Array<Scalars['ProcedureCode']['input']>>;
  /** Official name. */
  name: Scalars['String']['input'];
  /** Where papers are handed in, in words. */
  receivingAddress?: InputMaybe<Scalars['String']['input']>;
  /** National codes of related procedures. */
  related?: InputMaybe<Array<Scalars['ProcedureCode']['input']>>;
  /** What must be fulfilled (yêu cầu, điều kiện thực hiện). */
  requirements?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the result types (loại kết quả). */
  results: Array<Scalars['String']['input']>;
  /** Steps of handling (trình tự thực hiện). */
  steps: Array<StepsInput>;
  /** Levels that handle it (cấp thực hiện). */
  tiers: Array<AdministrativeTier>;
};

/** A version on its way into the catalogue. */
export type ProcedureDraft = {
  /** The agency that publishes it. */
  agency: Agency;
  /** What could be done now, by whoever has the duty. */
  allowed: Array<DraftAction>;
  /** National code. */
  code: Scalars['ProcedureCode']['output'];
  /** What was found when comparing it with its decision, as it stands now. */
  comparison: DraftComparison;
  /** What it says. */
  content: DraftContent;
  /** The decision it cites; null until it cites one. */
  decision: Maybe<PublicationDecision>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** First day on which it is to be in force. */
  inForceFrom: Scalars['Date']['output'];
  /** What may not be published as it stands, whatever the decision says: questions that the state can answer and nothing binds, papers without evidence. */
  problems: Array<PublicationProblem>;
  /** The version that it became; null before. */
  procedure: Maybe<Procedure>;
  /** Number of its last revision, from 1. */
  revision: Scalars['Int']['output'];
  /** Where it stands. */
  state: DraftState;
  /** What was done, oldest first. */
  steps: Array<DraftStep>;
};

/** A page of drafts. */
export type ProcedureDraftConnection = {
  /** The last touched first. */
  nodes: Array<ProcedureDraft>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A field and how many procedures in force belong to it. */
export type ProcedureField = {
  /** Name of the field (lĩnh vực). */
  name: Scalars['String']['output'];
  /** Procedures in force on the day. */
  procedures: Scalars['Int']['output'];
};

/** What matches of a search must be. Every condition given must hold; of a list, one value is enough. */
export type ProcedureFilter = {
  /** For these people or organisations (đối tượng thực hiện). */
  audiences?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of these fields (lĩnh vực). */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Offered online by this agency on the day. */
  onlineAgency?: InputMaybe<Scalars['AgencyCode']['input']>;
  /** Offered online at this level on the day. */
  onlineLevel?: InputMaybe<OnlineServiceLevel>;
  /** Published by these agencies (cơ quan công bố). */
  publishers?: InputMaybe<Array<Scalars['AgencyCode']['input']>>;
  /** Handled at these levels (cấp thực hiện). */
  tiers?: InputMaybe<Array<AdministrativeTier>>;
};

/** A page of the versions of one procedure. */
export type ProcedureHistoryConnection = {
  /** Newest first. */
  nodes: Array<Procedure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How far localities may shape a procedure. */
export type ProcedureKind =
  /** Regulated in detail by law. */
  | 'DETAILED_BY_LAW'
  /** Not delegated to localities. */
  | 'NOT_DELEGATED_TO_LOCALITIES'
  /** Another kind. */
  | 'OTHER';

/** A page of the procedures in force. */
export type ProcedureListConnection = {
  /** By code. */
  nodes: Array<Procedure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One procedure that a search found. */
export type ProcedureMatch = {
  /** Texts in which words were found, the name first. */
  highlights: Array<SearchHighlight>;
  /** The procedure. */
  node: Procedure;
};

/** A page of what a search found. */
export type ProcedureMatches = {
  /** The question with misspelt words corrected, which is what was searched for; null when it stands as typed. */
  correctedQuery: Maybe<Scalars['String']['output']>;
  /** The same, each with the words that were found. */
  edges: Array<ProcedureMatch>;
  /** How many match for each field, agency, level, audience and online level; each counted without its own condition. */
  facets: Array<SearchFacet>;
  /** The procedures, best match first. */
  nodes: Array<Procedure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many procedures match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** It is not on its ministry's list of what can be done online from end to end. */
export type ProcedureNotEligible = Refusal & {
  /** The decision of the list that does not name it; null when the ministry has no list in force. */
  listDecision: Maybe<Scalars['String']['output']>;
  /** One Vietnamese sentence that cites the rule. */
  message: Scalars['String']['output'];
  /** The act that the rule stands in. */
  rule: Scalars['String']['output'];
};

/** The procedure is a draft, unknown, or not in force: nothing online can be attached to it. */
export type ProcedureNotPublished = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** How one version was published: two acts with two dates. */
export type ProcedurePublication = {
  /** The day it was made public here (ngày công khai). */
  publicisedOn: Scalars['Date']['output'];
  /** The day of the decision (ngày công bố); null where the source does not tell it. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** Whether both were in time. */
  timeliness: PublicationTimeliness;
  /** Differences from the decision that were accepted, and why. */
  waivers: Array<DifferenceWaiver>;
};

/** The procedure ends. */
export type ProcedureRepealed = {
  /** National code. */
  code: Scalars['ProcedureCode']['output'];
  /** First day on which it is no longer in force. */
  inForceTo: Scalars['Date']['output'];
  /** Number of its last version. */
  version: Scalars['Int']['output'];
};

/** Every answer resolveProcedure can give. */
export type ProcedureResolution = ResolvedProcedure | UnmappedProcedure;

/** The part that a person or organisation plays in a case. */
export type ProcedureRole =
  /** Applies. */
  | 'APPLICANT'
  /** The child. */
  | 'CHILD'
  /** Who has died. */
  | 'DECEASED'
  /** The father. */
  | 'FATHER'
  /** The guardian. */
  | 'GUARDIAN'
  /** The mother. */
  | 'MOTHER'
  /** The organisation. */
  | 'ORGANIZATION'
  /** Husband or wife. */
  | 'SPOUSE';

/** Steps of handling, all of them or those of one situation. */
export type ProcedureSteps = {
  /** When they are taken, in words; null: always. */
  condition: Maybe<Scalars['String']['output']>;
  /** What is done, in order. */
  steps: Array<Scalars['String']['output']>;
};

/** A procedure that somebody may be about to type. */
export type ProcedureSuggestion = {
  /** The procedure. */
  procedure: Procedure;
  /** Its name in pieces, with what is typed so far marked. */
  segments: Array<TextSegment>;
};

/** There is no such proposal. */
export type ProposalNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** What proposeCalendarDecision needs. */
export type ProposeCalendarDecisionInput = {
  /** The days that it names. */
  days: Array<DecidedDayInput>;
  /** The signed decision or notice. */
  decision: DecisionInput;
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
  /** The stretch that it settles as a whole, such as the year: what it does not name there is as always. Left out: only its days. */
  settles?: InputMaybe<SettledStretchInput>;
};

/** Every answer proposeCalendarDecision can give. */
export type ProposeCalendarDecisionResult = CalendarDecisionNotAccepted | CalendarDecisionProposed | NotDelegated | RequestIdReused;

/** Whom to entrust with what. */
export type ProposeDelegationInput = {
  /** Opaque account of the official: one person's, never an office's. */
  account: Scalars['ID']['input'];
  /** The one agency that they will act for. */
  agency: Scalars['AgencyCode']['input'];
  /** With what. */
  duty: PublishingDuty;
  /** First day, yyyy-MM-dd. */
  from: Scalars['Date']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
  /** First day on which it no longer holds; null: until it is withdrawn. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Every answer proposeDelegation can give. */
export type ProposeDelegationResult = AgencyPublishesNothing | DelegationOverlaps | DelegationProposed | InputMalformed | RequestIdReused;

/** A decision that an authority signed to publish, amend or repeal procedures (quyết định công bố). */
export type PublicationDecision = {
  /** What its annex lists (danh mục kèm theo). */
  annex: Array<AnnexItem>;
  /** Who signed it. */
  authority: Agency;
  /** When it was signed (công bố); null where the source does not tell. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** From when it holds; null where the source does not tell it. */
  effectiveOn: Maybe<Scalars['Date']['output']>;
  /** The signed file; null where only its number is known. */
  file: Maybe<DecisionFile>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it decides; null where only its number is known. */
  kind: Maybe<DecisionKind>;
  /** Number and symbol, such as 163/QĐ-BTP. */
  number: Scalars['String']['output'];
  /** Where the record of it came from. */
  origin: DecisionOrigin;
  /** What its annex lists and nobody has entered or ended yet. */
  outstanding: Array<AnnexItem>;
};

/** A page of decisions. */
export type PublicationDecisionConnection = {
  /** Newest first. */
  nodes: Array<PublicationDecision>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Why something may not be published. */
export type PublicationProblem = {
  /** The case, where it is in one. */
  case: Maybe<Scalars['String']['output']>;
  /** What is wrong, in one English sentence for the developer of the form. */
  detail: Scalars['String']['output'];
  /** What kind of problem, such as COMPONENT_WITHOUT_EVIDENCE. */
  kind: Scalars['String']['output'];
  /** Code of the component or key of the question, where it is in one. */
  subject: Maybe<Scalars['String']['output']>;
};

/** What was entered may not be published as it is; nothing was changed. */
export type PublicationRefused = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** Every problem that was found. */
  problems: Array<PublicationProblem>;
};

/** Whether a publication was in time (tính kịp thời). */
export type PublicationTimeliness = {
  /** The catalogue: 10 working days after the decision, for a province 5. */
  publicised: TimelinessVerdict;
  /** The decision: 20 working days before its legal basis takes effect, for a province 5. */
  published: TimelinessVerdict;
};

/** Every answer publiciseProcedure can give. */
export type PubliciseProcedureResult = DraftMoved | DraftNotFound | FourEyesRequired | NotDelegated | PublicationRefused | RequestIdReused | StateConflict;

/** What publishEligibilityList needs. */
export type PublishEligibilityListInput = {
  /** The ministry. */
  agency: Scalars['AgencyCode']['input'];
  /** Last day to offer what is on the list, yyyy-MM-dd. */
  deadline: Scalars['Date']['input'];
  /** Its decision. */
  decision: DecisionInput;
  /** National codes as the decision names them. */
  procedures: Array<Scalars['ProcedureCode']['input']>;
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer publishEligibilityList can give. */
export type PublishEligibilityListResult = DecisionNotAccepted | EligibilityListNotAccepted | NotDelegated | OnlineChangeProposed | RequestIdReused;

/** What publishPortalItem needs. */
export type PublishPortalItemInput = {
  /** Opaque id of the version. */
  id: Scalars['ID']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer publishPortalItem can give. */
export type PublishPortalItemResult = FourEyesRequired | NotDelegated | PortalItemNotFound | PortalItemPublished | PortalItemRefused | RequestIdReused | StateConflict;

/** Every answer publishProcedure can give. */
export type PublishProcedureResult = ComparisonNotClean | DecisionFileMissing | DecisionUnknown | DraftMoved | DraftNotFound | FourEyesRequired | NotDelegated | PublicationRefused | RequestIdReused | StateConflict;

/** The kinds of agency that publish procedures. */
export type PublisherKind =
  /** The Development Bank (Ngân hàng Phát triển Việt Nam). */
  | 'DEVELOPMENT_BANK'
  /** A ministerial-level agency (cơ quan ngang bộ). */
  | 'MINISTERIAL_AGENCY'
  /** A ministry (bộ). */
  | 'MINISTRY'
  /** The Bank for Social Policies (Ngân hàng Chính sách xã hội). */
  | 'POLICY_BANK'
  /** The People's Committee of a province (Ủy ban nhân dân cấp tỉnh). */
  | 'PROVINCE'
  /** Social Security (Bảo hiểm xã hội Việt Nam). */
  | 'SOCIAL_SECURITY';

/** A step of a publication that an official can be entrusted with. */
export type PublishingDuty =
  /** Approve it (phê duyệt). */
  | 'APPROVE'
  /** Check what was entered against the decision (kiểm tra, đối chiếu). */
  | 'CHECK'
  /** Enter decisions and procedures (nhập). */
  | 'ENTER'
  /** Publish it and make it public (công bố, công khai). */
  | 'PUBLISH';

export type Query = {
  /** An administrative unit by code and vintage; codes are never compared across vintages. */
  administrativeUnit: Maybe<AdministrativeUnit>;
  /**
   * An agency by its electronic identification code. With a day, null where the list did not have it that day; without one, what
   * the code means today, even where the agency has ended.
   */
  agency: Maybe<Agency>;
  /** Confirmed decisions in the order in which they were confirmed: a portal asks on from its cursor for what changed. */
  calendarDecisions: Maybe<CalendarDecisionConnection>;
  /** Decisions that were entered or handed in and that an official has yet to confirm; oldest first. */
  calendarProposals: Maybe<CalendarProposalConnection>;
  /**
   * Everything that changed in the catalogue after a cursor, oldest first; without a cursor, everything that ever did.
   * A portal that takes in each change in this order has the catalogue.
   */
  catalogueChanges: Maybe<CatalogueChangeConnection>;
  /** The catalogue in one hash: by it a portal knows whether it has everything. */
  catalogueState: Maybe<CatalogueState>;
  /** A file that was handed in for the catalogue; null when there is none or it is another agency's. */
  catalogueUpload: Maybe<CatalogueUpload>;
  /** What an agency has handed in for the catalogue, newest first. Another agency's is for the Government Office only. */
  catalogueUploads: Maybe<CatalogueUploadConnection>;
  /** A shared code list (danh mục dùng chung) as it holds on a day, today unless said; in the order of its codes. */
  codeList: Maybe<CodeListConnection>;
  /**
   * What became true of a code list, in the order in which it did: whoever reads on from the last cursor is in step. From the
   * beginning unless a day or a cursor is given.
   */
  codeListChanges: Maybe<CodeListChangeConnection>;
  /** Who is entrusted with which duty, newest first; withdrawn ones too. */
  delegations: Maybe<DelegationConnection>;
  /** The list of a ministry of what can be done online from end to end, in force on a day (danh mục đủ điều kiện cung cấp toàn trình). Null when it has published none. */
  eligibilityList: Maybe<EligibilityList>;
  /**
   * Records that came in with an import and lack something that every procedure has, newest first. None of them is a procedure:
   * nobody finds or files by it until a record that lacks nothing comes in.
   */
  incompleteRecords: Maybe<IncompleteRecordConnection>;
  /** One legal document by its number and symbol. Null when neither a procedure nor an agency has named it. */
  legalDocument: Maybe<LegalDocument>;
  /**
   * Share of all published papers that a confirmed result type answers today (bản đồ bao phủ dữ liệu thay thế giấy tờ), largest
   * group first. Forms and notes are no papers.
   */
  mappingCoverage: Maybe<MappingCoverageConnection>;
  /**
   * The calendar of the state's offices in one year: days off, Saturdays worked in exchange, and what is not decided yet (lịch làm
   * việc của cơ quan nhà nước). Null for a year of which nothing can be said.
   */
  officeCalendar: Maybe<OfficeCalendar>;
  /** What officials of the viewer's agency have entered and another has yet to decide; oldest first. */
  onlineProposals: Maybe<OnlineProposalConnection>;
  /** How many services an agency offers on a day, by level: the same as the length of the list for that day. */
  onlineServiceStatistics: Maybe<OnlineServiceStatistics>;
  /** Procedures that can be done online (dịch vụ công trực tuyến) on a day, by code and agency. */
  onlineServices: Maybe<OnlineServiceConnection>;
  /** What must still be decided of the calendar, from which day and by whom; earliest first, from today until the end of next year. */
  openCalendarEntries: Maybe<Array<OpenCalendarEntry>>;
  /** What a national or provincial portal shows beside the procedures, as it was on a day: today unless said. */
  portal: Maybe<Portal>;
  /** One piece of portal information as it was shown on a day, today unless said. Null when it was not shown. */
  portalItem: Maybe<PortalItem>;
  /** Portal information that the viewer's agency is working on: drafted or checked, and not yet public. Newest first. */
  portalWork: Maybe<PortalItemConnection>;
  /**
   * The version of a procedure in force on a day, today unless said. Null when there is none. Everything below it is as of
   * that day: names, levels, mappings.
   */
  procedure: Maybe<Procedure>;
  /** What differs between two versions of one procedure. Null when one of them does not exist. */
  procedureDifferences: Maybe<VersionComparison>;
  /** A draft by its id; null when there is none or it is another agency's. */
  procedureDraft: Maybe<ProcedureDraft>;
  /** Drafts of an agency, the last touched first. Another agency's are for the Government Office only. */
  procedureDrafts: Maybe<ProcedureDraftConnection>;
  /** Every procedure that is in force today (danh sách thủ tục), by code: what `LayDanhSachTTHC` of the older protocol answers. */
  procedureList: Maybe<ProcedureListConnection>;
  /** A publication decision by its id; null when there is none. */
  publicationDecision: Maybe<PublicationDecision>;
  /** Publication decisions, newest first; those whose day is not known come last. */
  publicationDecisions: Maybe<PublicationDecisionConnection>;
  /**
   * The procedure that a locality means by its own code (mã thủ tục của địa phương), by the table that officials have
   * confirmed. How alike two names are never decides it.
   */
  resolveProcedure: Maybe<ProcedureResolution>;
  /** Online services that ought to be looked at again, with the reasons and the numbers behind them (rà soát). */
  reviewList: Maybe<ReviewedServiceConnection>;
  /** Search what is shown today, with or without diacritics, best first. */
  searchPortal: Maybe<PortalHitConnection>;
  /**
   * Finds procedures in force on a day by what people type: with or without diacritics, misspelt, in the words of the counter,
   * or by code. Best first; everything when nothing is typed.
   */
  searchProcedures: Maybe<ProcedureMatches>;
  /** Procedures that somebody may be about to type, after each letter: names that begin so first, then names with the words. */
  suggestProcedures: Maybe<Array<ProcedureSuggestion>>;
  /**
   * Papers of this publisher that result types of the state could replace and about which nobody has decided: the work list of
   * its officials, the most asked-for papers first. A suggestion (gợi ý) maps nothing.
   */
  suggestedMappings: Maybe<SuggestedMappingConnection>;
  /** Local codes that nothing is mapped to: those that dossiers came with, and those that officials have taken off. */
  unmappedLocalCodes: Maybe<UnmappedLocalCodeConnection>;
  /** Spellings of sources that nobody has mapped to a code yet, oldest first. Nothing is ever mapped by likeness. */
  unmappedSpellings: Maybe<CodeSpellingConnection>;
  /** Whoever signed in. Null for an anonymous caller. */
  viewer: Maybe<Viewer>;
  /**
   * The day on which a term of working days ends. It is given also where part of the calendar is not decided yet, and says so. Null
   * where nothing can be said: before the law.
   */
  workingDayTerm: Maybe<WorkingDayTerm>;
};


export type QueryAdministrativeUnitArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
  vintage: UnitVintage;
};


export type QueryAgencyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
};


export type QueryCalendarDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCalendarProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<CalendarProposalState>;
};


export type QueryCatalogueChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCatalogueUploadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCatalogueUploadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency: Scalars['AgencyCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCodeListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  list: CodeList;
};


export type QueryCodeListChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  list: CodeList;
  since?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEligibilityListArgs = {
  agency: Scalars['AgencyCode']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryIncompleteRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<IncompleteRecordState>;
};


export type QueryLegalDocumentArgs = {
  number: Scalars['String']['input'];
};


export type QueryMappingCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOfficeCalendarArgs = {
  year: Scalars['Int']['input'];
};


export type QueryOnlineProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<OnlineProposalState>;
};


export type QueryOnlineServiceStatisticsArgs = {
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOnlineServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<OnlineServiceLevel>;
  state?: InputMaybe<OnlineServiceState>;
};


export type QueryOpenCalendarEntriesArgs = {
  until?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPortalArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  owner?: InputMaybe<Scalars['AgencyCode']['input']>;
};


export type QueryPortalItemArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  item: Scalars['ID']['input'];
};


export type QueryPortalWorkArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProcedureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ProcedureCode']['input'];
};


export type QueryProcedureDifferencesArgs = {
  code: Scalars['ProcedureCode']['input'];
  from: VersionSelector;
  to: VersionSelector;
};


export type QueryProcedureDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProcedureDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency: Scalars['AgencyCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<DraftState>;
};


export type QueryProcedureListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPublicationDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicationDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['AgencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<DecisionKind>;
};


export type QueryResolveProcedureArgs = {
  agency: Scalars['AgencyCode']['input'];
  localCode: Scalars['String']['input'];
  localName?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReviewListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<ReviewReason>;
};


export type QuerySearchPortalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<PortalSearchKind>>;
  query: Scalars['String']['input'];
};


export type QuerySearchProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ProcedureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  publisher?: InputMaybe<Scalars['AgencyCode']['input']>;
  query: Scalars['String']['input'];
};


export type QuerySuggestProceduresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
};


export type QuerySuggestedMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  publisher: Scalars['AgencyCode']['input'];
};


export type QueryUnmappedLocalCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnmappedSpellingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  list?: InputMaybe<SpelledList>;
};


export type QueryWorkingDayTermArgs = {
  from: Scalars['Date']['input'];
  purpose?: InputMaybe<TermPurpose>;
  workingDays: Scalars['Int']['input'];
};

/** A question people ask about a procedure, with the agency's answer (hỏi đáp). */
export type QuestionAndAnswer = PortalItem & {
  /** Agency that publishes it. */
  agency: Agency;
  /** The answer. */
  answer: Array<PortalBlock>;
  /** First day it is shown. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day it is no longer shown. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Every published version, newest first. */
  history: Array<PortalItemVersion>;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Whether it is made up to demonstrate the system. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Opaque id that all its versions share. */
  item: Scalars['ID']['output'];
  /** What it is. */
  kind: PortalKind;
  /** Code of the procedure. */
  procedureCode: Scalars['ProcedureCode']['output'];
  /** When it became public; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The question. */
  question: Scalars['String']['output'];
  /** How far it has come. */
  state: PortalItemState;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** A page of questions and answers. */
export type QuestionAndAnswerConnection = {
  /** In the order of the list. */
  nodes: Array<QuestionAndAnswer>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A question with its answer. */
export type QuestionAndAnswerInput = {
  /** The answer. */
  answer: Array<PortalBlockInput>;
  /** Code of the procedure. */
  procedureCode: Scalars['ProcedureCode']['input'];
  /** The question. */
  question: Scalars['String']['input'];
};

/** The code list that the choices of a question come from, as it stood on a day. */
export type QuestionCodeList = {
  /** The day: the first of the version. */
  asOf: Scalars['Date']['output'];
  /** Only its entries of this kind, such as PROVINCE; null: all. */
  kind: Maybe<Scalars['String']['output']>;
  /** Which list: a CodeList. */
  list: Scalars['String']['output'];
};

/** Which code list to choose from; at most 200 entries. */
export type QuestionCodeListInput = {
  /** Only its entries of this kind, such as PROVINCE. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Which list. */
  list: CodeList;
};

/** When a question is asked: by exactly one of an earlier question, a part that is played and a part that is not. */
export type QuestionCondition = {
  /** Key of an earlier question of the case that has to be answered. */
  question: Maybe<Scalars['String']['output']>;
  /** When nobody plays this part. */
  roleAbsent: Maybe<Scalars['String']['output']>;
  /** When somebody plays this part. */
  rolePresent: Maybe<Scalars['String']['output']>;
  /** Which answers to it, as they are filed; null: any. */
  values: Maybe<Array<Scalars['String']['output']>>;
};

/** When a question is asked: by exactly one of an earlier question, a part that is played and a part that is not. */
export type QuestionConditionInput = {
  /** Key of an earlier question of the case that has to be answered. */
  question?: InputMaybe<Scalars['String']['input']>;
  /** When nobody plays this part. */
  roleAbsent?: InputMaybe<ProcedureRole>;
  /** When somebody plays this part. */
  rolePresent?: InputMaybe<ProcedureRole>;
  /** Which answers to it, as they are filed; null: any. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** One question of the form. */
export type QuestionInput = {
  /** Where the state holds the answer, as ROLE.path. */
  binding?: InputMaybe<Scalars['String']['input']>;
  /** What can be chosen, in the words of the form. */
  choices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The code list to choose from, as it stands on the first day of the version; not beside choices. */
  codeList?: InputMaybe<QuestionCodeListInput>;
  /** What is asked, from the closed list of concepts. */
  concept: Scalars['String']['input'];
  /** When it is asked; null: always. */
  condition?: InputMaybe<QuestionConditionInput>;
  /** Whether it stays editable though the state verified it. */
  editable?: InputMaybe<Scalars['Boolean']['input']>;
  /** What helps to answer it, in Vietnamese. */
  help?: InputMaybe<Scalars['String']['input']>;
  /** Key within the case. */
  key: Scalars['String']['input'];
  /** Vietnamese label. */
  label: Scalars['String']['input'];
  /** Bounds of the answer. */
  limits?: InputMaybe<AnswerLimitsInput>;
  /** Whether the form needs it. */
  required: Scalars['Boolean']['input'];
  /** Whose value is asked. */
  role: ProcedureRole;
  /** Heading of the part of the form in which it stands; questions of one part follow one another. */
  section?: InputMaybe<Scalars['String']['input']>;
};

/** An expected no: a typed answer, not a failure. Its message is one Vietnamese sentence that says what to do. */
export type Refusal = {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A signed decision. */
export type RegisterDecisionInput = {
  /** What its annex lists; at most 500. */
  annex: Array<AnnexItemInput>;
  /** Authority that signed it. */
  authority: Scalars['AgencyCode']['input'];
  /** The day it was signed, yyyy-MM-dd. */
  decidedOn: Scalars['Date']['input'];
  /** The day from which it holds, yyyy-MM-dd. */
  effectiveOn: Scalars['Date']['input'];
  /** The signed file. */
  file: DecisionFileInput;
  /** What it decides. */
  kind: DecisionKind;
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer registerDecision can give. */
export type RegisterDecisionResult = DecisionAlreadyRegistered | DecisionRegistered | FourEyesRequired | InputMalformed | NotDelegated | RequestIdReused;

/** What registerRestructuringPlan needs. */
export type RegisterRestructuringPlanInput = {
  /** Agency whose process was rebuilt; a ministry's plan holds wherever its procedure is done. */
  agency: Scalars['AgencyCode']['input'];
  /** The decision that approved the plan. */
  decision: DecisionInput;
  /** National code of the procedure. */
  procedure: Scalars['ProcedureCode']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer registerRestructuringPlan can give. */
export type RegisterRestructuringPlanResult = DecisionNotAccepted | NotDelegated | OnlineChangeProposed | ProcedureNotPublished | RequestIdReused;

/** What rejectCalendarDecision needs. */
export type RejectCalendarDecisionInput = {
  /** Id of the decision. */
  decision: Scalars['ID']['input'];
  /** Why, in Unicode, at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer rejectCalendarDecision can give. */
export type RejectCalendarDecisionResult = CalendarDecisionRejected | FourEyesRequired | InputMalformed | NotDelegated | ProposalNotFound | RequestIdReused | StateConflict;

/** A mapping to reject. */
export type RejectMappingInput = {
  /** Why not, 10 to 1,000 characters. */
  basis: Scalars['String']['input'];
  /** Code of the component in the version in force. */
  component: Scalars['String']['input'];
  /** National code of the procedure. */
  procedure: Scalars['ProcedureCode']['input'];
  /** Chosen by the caller; the same id again returns the first answer. */
  requestId: Scalars['ID']['input'];
  /** Code of the result type that does not replace it. */
  resultType: Scalars['ID']['input'];
  /** First day it holds; today unless said, never earlier. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** Every answer rejectMapping can give. */
export type RejectMappingResult = ComponentIsNoPaper | MappingBackdated | MappingBasisUnclear | MappingDecided | MappingTargetUnknown | NotDelegated | RequestIdReused | StateConflict;

/** What rejectOnlineProposal needs. */
export type RejectOnlineProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer rejectOnlineProposal can give. */
export type RejectOnlineProposalResult = FourEyesRequired | InputMalformed | NotDelegated | OnlineProposalRejected | ProposalNotFound | RequestIdReused | StateConflict;

/** Which procedure to end, by which decision. */
export type RepealProcedureInput = {
  /** National code. */
  code: Scalars['ProcedureCode']['input'];
  /** Id of the registered decision whose annex rescinds it. */
  decision: Scalars['ID']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer repealProcedure can give. */
export type RepealProcedureResult = DecisionDoesNotRescind | DecisionFileMissing | DecisionUnknown | FourEyesRequired | NotDelegated | ProcedureRepealed | RequestIdReused | StateConflict;

/** In what right somebody acts. */
export type RepresentationCapacity =
  /** A guardian for the ward (người giám hộ). */
  | 'GUARDIAN'
  /** Spouse, child or parent of somebody who has died (thân nhân của người chết): the death, and nothing else of that person. */
  | 'NEXT_OF_KIN'
  /** The legal representative of an organisation (người đại diện theo pháp luật). */
  | 'ORGANIZATION_REPRESENTATIVE'
  /** For themselves. */
  | 'OWN_RECORD'
  /** A parent for a minor child (cha, mẹ của người chưa thành niên). */
  | 'PARENT';

/** The same requestId was sent with another content. */
export type RequestIdReused = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** What every procedure has. */
export type RequiredFact =
  /** The ways of submitting (cách thức thực hiện). */
  | 'CHANNELS'
  /** The national code. */
  | 'CODE'
  /** The papers (thành phần hồ sơ). */
  | 'COMPONENTS'
  /** The publication decision (quyết định công bố). */
  | 'DECISION'
  /** The field (lĩnh vực). */
  | 'FIELD'
  /** The official name. */
  | 'NAME'
  /** The agency that publishes it (cơ quan công bố). */
  | 'PUBLISHER'
  /** The steps of handling (trình tự thực hiện). */
  | 'STEPS';

/** The code stands for this procedure. */
export type ResolvedProcedure = {
  /** On what the mapping rests. */
  basis: Scalars['String']['output'];
  /** The code as it is kept. */
  localCode: Scalars['String']['output'];
  /** When it was confirmed; null for a national code with a local suffix. */
  mappedAt: Maybe<Scalars['DateTime']['output']>;
  /** The version in force today; null when none is. */
  procedure: Maybe<Procedure>;
  /** National code. */
  procedureCode: Scalars['ProcedureCode']['output'];
};

/** A kind of result that the state issues (loại kết quả), such as a birth certificate. */
export type ResultType = {
  /** Code, such as KQ.G15.000031. */
  code: Scalars['ID']['output'];
  /** Data fields that a structured document of this type has. */
  dataFields: Array<Scalars['String']['output']>;
  /** Authority that issues it. */
  issuer: Maybe<Agency>;
  /** Name. */
  name: Scalars['String']['output'];
};

/** What resumeOnlineService needs. */
export type ResumeOnlineServiceInput = {
  /** Agency that offers it. */
  agency: Scalars['AgencyCode']['input'];
  /** The decision that takes it up again. */
  decision: DecisionInput;
  /** First day on which it is offered again, yyyy-MM-dd. */
  on: Scalars['Date']['input'];
  /** National code of the procedure. */
  procedure: Scalars['ProcedureCode']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer resumeOnlineService can give. */
export type ResumeOnlineServiceResult = DecisionNotAccepted | NotDelegated | OnlineChangeProposed | OnlineServiceNotFound | PeriodNotAccepted | RequestIdReused | StateConflict;

/** Which draft, and why. */
export type ReturnDraftInput = {
  /** Id of the draft. */
  draft: Scalars['ID']['input'];
  /** Why, in one or a few sentences. */
  reason: Scalars['String']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer returnDraft can give. */
export type ReturnDraftResult = DraftMoved | DraftNotFound | FourEyesRequired | InputMalformed | NotDelegated | RequestIdReused | StateConflict;

/** Why a service ought to be looked at again. */
export type ReviewReason =
  /** Listed as fit to be done from end to end; the deadline has passed, and it goes less far or is offered nowhere. */
  | 'ANNOUNCED_LEVEL_NOT_MET'
  /** Announced as done from end to end; more than a fifth of its online dossiers of the last year, of at least 20 that ended, still took a paper or a visit. */
  | 'FULL_IN_NAME_ONLY'
  /** Online for more than three years, and no dossier filed with the agency or its units in the last three. */
  | 'NO_DOSSIER_IN_THREE_YEARS'
  /** No plan is registered by which the process was rebuilt, neither the agency's nor the ministry's. */
  | 'NO_RESTRUCTURING_PLAN'
  /** By the published facts it takes longer or costs more online than at the counter. */
  | 'ONLINE_SLOWER_OR_DEARER';

/** A service that ought to be looked at again, or one that was announced and that nobody offers. */
export type ReviewedService = {
  /** Agency that offers it; where nobody does, the ministry that announced it. */
  agency: Agency;
  /** The decision that announced that it would be done from end to end, once its deadline has passed. */
  announced: Maybe<Eligibility>;
  /** First day from which dossiers are counted at all; null when none has been. */
  countedSince: Maybe<Scalars['Date']['output']>;
  /** Dossiers filed with the agency or its units since they are counted. */
  filed: Scalars['Int']['output'];
  /** Those of them that were filed online. */
  filedOnline: Scalars['Int']['output'];
  /** In what the way online is worse than the counter. */
  gaps: Array<ChannelGap>;
  /** Last day on which a dossier was filed with the agency or its units; null where none is known. */
  lastFiledOn: Maybe<Scalars['Date']['output']>;
  /** How far it goes; null where nobody offers it. */
  level: Maybe<OnlineServiceLevel>;
  /** How it is really done; null where no online dossier of the last year has ended. */
  measured: Maybe<MeasuredService>;
  /** First day online at this agency, at whatever level; null where it is not. */
  onlineSince: Maybe<Scalars['Date']['output']>;
  /** The version of the procedure in force today. */
  procedure: Maybe<Procedure>;
  /** Why. */
  reasons: Array<ReviewReason>;
};

/** A page of services to look at again. */
export type ReviewedServiceConnection = {
  /** By procedure and agency. */
  nodes: Array<ReviewedService>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How the matches of a search are spread over the values of one property. */
export type SearchFacet = {
  /** Which property. */
  property: SearchProperty;
  /** Values with matches, the most first; at most 100. */
  values: Array<FacetValue>;
};

/** A text in which words were found, cut into segments; whoever shows it chooses how. */
export type SearchHighlight = {
  /** The text in pieces; joined, they are the text. */
  segments: Array<TextSegment>;
  /** What text it is. */
  source: SearchSource;
};

/** What matches are counted by. */
export type SearchProperty =
  /** Whom it is for (đối tượng thực hiện). */
  | 'AUDIENCE'
  /** Field (lĩnh vực). */
  | 'FIELD'
  /** How far it can be done online (mức độ dịch vụ công trực tuyến). */
  | 'ONLINE_LEVEL'
  /** Agency that publishes (cơ quan công bố). */
  | 'PUBLISHER'
  /** Level that handles (cấp thực hiện). */
  | 'TIER';

/** Where words were found. */
export type SearchSource =
  /** In a paper (thành phần hồ sơ). */
  | 'COMPONENT'
  /** In the field (lĩnh vực). */
  | 'FIELD'
  /** In a keyword. */
  | 'KEYWORD'
  /** In the name. */
  | 'NAME'
  /** In a result (kết quả thực hiện). */
  | 'RESULT';

/** A stretch as it is entered. */
export type SettledStretchInput = {
  /** First day, yyyy-MM-dd. */
  from: Scalars['Date']['input'];
  /** Last day, yyyy-MM-dd. */
  until: Scalars['Date']['input'];
};

/** The code lists whose entries sources spell in their own ways. */
export type SpelledList =
  /** Agencies (cơ quan). */
  | 'AGENCY'
  /** Whom procedures are for (đối tượng thực hiện). */
  | 'APPLICANT_KIND'
  /** Kinds of papers (loại giấy tờ). */
  | 'DOCUMENT_TYPE'
  /** Fields (lĩnh vực). */
  | 'FIELD'
  /** Kinds of results (loại kết quả). */
  | 'RESULT_TYPE';

/** The spelling means that entry from now on. */
export type SpellingMapped = {
  /** The entry that it means. */
  code: Scalars['String']['output'];
  /** The spelling. */
  spelling: CodeSpelling;
  /** How often it was said what this spelling means; the earlier words stay on record. */
  version: Scalars['Int']['output'];
};

/** No such spelling was seen. */
export type SpellingUnknown = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The step does not follow from the state that it found; nothing was changed. */
export type StateConflict = Refusal & {
  /** What could be done in this state. */
  allowed: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The state it is in. */
  state: Scalars['String']['output'];
};

/** Steps of handling. */
export type StepsInput = {
  /** In which case, in words; null: in all. */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** The steps, in order. */
  steps: Array<Scalars['String']['input']>;
};

/** What stopOnlineService needs. */
export type StopOnlineServiceInput = {
  /** Agency that offers it. */
  agency: Scalars['AgencyCode']['input'];
  /** The decision that stops it. */
  decision: DecisionInput;
  /** First day of the stop, yyyy-MM-dd. */
  from: Scalars['Date']['input'];
  /** National code of the procedure. */
  procedure: Scalars['ProcedureCode']['input'];
  /** Why, in the words of the decision. */
  reason: Scalars['String']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
  /** First day on which it is offered again; left out: until it is taken up again by decision. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Every answer stopOnlineService can give. */
export type StopOnlineServiceResult = DecisionNotAccepted | NotDelegated | OnlineChangeProposed | OnlineServiceNotFound | PeriodNotAccepted | RequestIdReused | StateConflict;

/** Whether it is known what something that ended became. */
export type SuccessionState =
  /** A source names what it became. */
  | 'KNOWN'
  /** It has not ended. */
  | 'NOT_ENDED'
  /** It has ended, and no source here names what it became. */
  | 'UNKNOWN';

/** A paper and what could replace it. Nothing here prefills or refuses anything. */
export type SuggestedMapping = {
  /** Components of all procedures in force that ask for a paper of this name. */
  askedBy: Scalars['Int']['output'];
  /** Code of the case. */
  caseCode: Scalars['String']['output'];
  /** Code of the component. */
  component: Scalars['String']['output'];
  /** Whether the Vietnamese state issues what is asked for. */
  issuedByState: IssuedByState;
  /** What the paper is called, without copies and certification. */
  paper: Scalars['String']['output'];
  /** The version in force that asks for it. */
  procedure: Maybe<Procedure>;
  /** Best first. */
  suggestions: Array<MappingSuggestion>;
};

/** A page of the work list. */
export type SuggestedMappingConnection = {
  /** The papers asked for by most components first. */
  nodes: Array<SuggestedMapping>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Whom the day of a term is given to. */
export type TermPurpose =
  /** Somebody who comes for the result (ngày hẹn trả kết quả): the first day on which it is there and the offices are open, whatever is still decided. */
  | 'APPOINTMENT'
  /** An agency that must have acted (thời hạn): the last day that is in time, whatever is still decided. */
  | 'DEADLINE';

/** Terms of use (điều khoản sử dụng) of a portal. */
export type TermsOfUse = PortalItem & {
  /** Agency that publishes it. */
  agency: Agency;
  /** First day it is shown. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** First day it is no longer shown. */
  effectiveTo: Maybe<Scalars['Date']['output']>;
  /** Every published version, newest first. */
  history: Array<PortalItemVersion>;
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** Whether it is made up to demonstrate the system. */
  isDemonstration: Scalars['Boolean']['output'];
  /** Opaque id that all its versions share. */
  item: Scalars['ID']['output'];
  /** What it is. */
  kind: PortalKind;
  /** Agency whose portal it is for. */
  owner: Agency;
  /** When it became public; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: PortalItemState;
  /** Text. */
  text: Array<PortalBlock>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};

/** Terms of use of the portal of the publishing agency. */
export type TermsOfUseInput = {
  /** Text. */
  text: Array<PortalBlockInput>;
  /** Title. */
  title: Scalars['String']['input'];
};

/** A piece of a text. */
export type TextSegment = {
  /** Whether it was found. */
  isMatch: Scalars['Boolean']['output'];
  /** The piece, as plain text. */
  text: Scalars['String']['output'];
};

/** A published time limit. */
export type TimeLimit = {
  /** The lower end where the source states a stretch, as in từ 10 đến 15 ngày, whose upper end is the value. */
  atLeast: Maybe<Scalars['Int']['output']>;
  /** Condition in the source's words. */
  condition: Maybe<Scalars['String']['output']>;
  /** Of what; null where the source does not say. */
  unit: Maybe<TimeLimitUnit>;
  /** How many; null where the source gives none. */
  value: Maybe<Scalars['Int']['output']>;
};

/** A time limit. */
export type TimeLimitInput = {
  /** The lower end of a stretch whose upper end is the value. */
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Condition. */
  condition?: InputMaybe<Scalars['String']['input']>;
  /** Of what. */
  unit?: InputMaybe<TimeLimitUnit>;
  /** How many. */
  value?: InputMaybe<Scalars['Int']['input']>;
};

/** Unit of a time limit. */
export type TimeLimitUnit =
  /** Calendar days (ngày). */
  | 'DAY'
  /** Hours (giờ). */
  | 'HOUR'
  /** Months (tháng). */
  | 'MONTH'
  /** Working days (ngày làm việc). */
  | 'WORKING_DAY';

/** Whether something was in time. */
export type TimelinessState =
  /** Late. */
  | 'LATE'
  /** In time. */
  | 'ON_TIME'
  /** A date that it takes is not known, or the day lies behind a provisional deadline and a decision on the calendar may yet have it in time: nothing is guessed. */
  | 'UNKNOWN';

/** Whether one act was in time. */
export type TimelinessVerdict = {
  /** The last day in time, whatever is still decided of the calendar; null where it cannot be told. */
  deadline: Maybe<Scalars['Date']['output']>;
  /** Whether a decision on the calendar yet to come can make the deadline later (tạm tính). */
  provisional: Scalars['Boolean']['output'];
  /** The verdict. */
  state: TimelinessState;
};

/** The agency awaits the bytes of many files already. */
export type TooManyCatalogueUploads = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Level of an administrative unit. */
export type UnitLevel =
  /** Commune, ward or special zone (xã, phường, đặc khu). */
  | 'COMMUNE'
  /** District (huyện), until 30 June 2025. */
  | 'DISTRICT'
  /** Province or centrally-run city (tỉnh, thành phố). */
  | 'PROVINCE';

/** Which table of administrative units a code belongs to. */
export type UnitVintage =
  /** 34 provinces, since 1 July 2025. */
  | 'UNITS_34'
  /** 63 provinces, until 30 June 2025. */
  | 'UNITS_63';

/** A local code that nothing is mapped to. */
export type UnmappedLocalCode = {
  /** The locality. */
  agency: Agency;
  /** Refused attempts to use it in a dossier. */
  attempts: Scalars['Int']['output'];
  /** The last of them; null when there was none. */
  lastAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** Its code. */
  localCode: Scalars['String']['output'];
  /** What it calls the procedure; null where it has not said. */
  localName: Maybe<Scalars['String']['output']>;
};

/** A page of local codes that nothing is mapped to. */
export type UnmappedLocalCodeConnection = {
  /** By locality and code. */
  nodes: Array<UnmappedLocalCode>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Nobody has confirmed what the code stands for. */
export type UnmappedProcedure = Refusal & {
  /** Always UNMAPPED_PROCEDURE. */
  code: Scalars['String']['output'];
  /** The code as it was understood. */
  localCode: Scalars['String']['output'];
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** Procedures with a similar name, for an official to judge. None of them is the answer. */
  suggestions: Array<LocalCodeSuggestion>;
};

/** Two versions beside each other. */
export type VersionComparison = {
  /** In the order in which a portal shows the parts; empty when both say the same. */
  differences: Array<VersionDifference>;
  /** The version that is compared with. */
  from: Procedure;
  /** The version that is compared. */
  to: Procedure;
};

/** One difference between two versions. */
export type VersionDifference = {
  /** What stands there now, written in the same way. */
  after: Maybe<Scalars['String']['output']>;
  /** What stood there: a text as it is, anything else as canonical JSON; null for nothing. */
  before: Maybe<Scalars['String']['output']>;
  /** What happened to it. */
  kind: VersionDifferenceKind;
  /** The part's Vietnamese name, from the outermost inwards. */
  label: Scalars['String']['output'];
  /**
   * Where, such as /cases/KHAI_SINH/components/KQ01/originals: lists are entered by the code of an item, never by its
   * position. In a key ~ is written ~0, / is ~1 and # is ~2; of equal keys the second ends with #2. Only steps are counted.
   */
  path: Scalars['String']['output'];
};

/** What happened to a part between two versions. */
export type VersionDifferenceKind =
  /** It is new. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

/** How a version came into the catalogue. */
export type VersionOrigin =
  /** Invented for the demonstration, so that the past can be asked for. No decision says it, though it repeats the number of the true version after it. */
  | 'DEMONSTRATION'
  /** Embedded in the project: facts of the national database. */
  | 'EMBEDDED'
  /** Imported in the national record format. */
  | 'IMPORTED'
  /** Entered, checked and published here. */
  | 'PUBLISHED';

/** A version by its number or by a day: exactly one of the two. */
export type VersionSelector = {
  /** The version in force on this day, yyyy-MM-dd. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Number of the version. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Whoever signed in: a citizen, an officer of an agency, a publisher, the Government Office or an administrator. */
export type Viewer = {
  /** The agency the viewer acts for; null for a citizen. */
  agency: Maybe<Agency>;
  /** Opaque, stable for this account. */
  id: Scalars['ID']['output'];
};

/** Which difference to accept, and why. */
export type WaiveDifferenceInput = {
  /** Id of the draft. */
  draft: Scalars['ID']['input'];
  /** Key of the finding. */
  finding: Scalars['ID']['input'];
  /** Why, in one or a few sentences that everybody may read. */
  reason: Scalars['String']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer waiveDifference can give. */
export type WaiveDifferenceResult = DecisionUnknown | DifferenceNotWaivable | DraftMoved | DraftNotFound | FourEyesRequired | InputMalformed | NotDelegated | RequestIdReused | StateConflict;

/** Day of the week. */
export type Weekday =
  /** Thứ Sáu. */
  | 'FRIDAY'
  /** Thứ Hai. */
  | 'MONDAY'
  /** Thứ Bảy. */
  | 'SATURDAY'
  /** Chủ nhật. */
  | 'SUNDAY'
  /** Thứ Năm. */
  | 'THURSDAY'
  /** Thứ Ba. */
  | 'TUESDAY'
  /** Thứ Tư. */
  | 'WEDNESDAY';

/** Which delegation to take back. */
export type WithdrawDelegationInput = {
  /** Its id. */
  delegation: Scalars['ID']['input'];
  /** The caller's own id of this request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer withdrawDelegation can give. */
export type WithdrawDelegationResult = DelegationNotFound | DelegationWithdrawn | RequestIdReused;

/** Every answer withdrawDraft can give. */
export type WithdrawDraftResult = DraftMoved | DraftNotFound | FourEyesRequired | InputMalformed | NotDelegated | RequestIdReused | StateConflict;

/** What withdrawPortalItem needs. */
export type WithdrawPortalItemInput = {
  /** Opaque id of the version. */
  id: Scalars['ID']['input'];
  /** Why; public once the version was public. */
  reason: Scalars['String']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer withdrawPortalItem can give. */
export type WithdrawPortalItemResult = NotDelegated | PortalItemNotFound | PortalItemRefused | PortalItemWithdrawn | RequestIdReused | StateConflict;

/** The end of a term of working days. */
export type WorkingDayTerm = {
  /** The day that is given. */
  day: Scalars['Date']['output'];
  /** What must still be decided for the day to be certain; empty where it is. */
  dependsOn: Array<OpenCalendarEntry>;
  /** The first day on which the term can end. */
  earliest: Scalars['Date']['output'];
  /** The last day on which the term can end. */
  latest: Scalars['Date']['output'];
  /** Whether a decision yet to come can make it another (tạm tính). */
  provisional: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agency: Agency;
  Prefill: Prefill;
  Procedure: Procedure;
  PublicationDecision: PublicationDecision;
  ResultType: ResultType;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"code":true}> );
  Prefill:
    ( { __typename: 'Prefill' }
    & GraphQLRecursivePick<FederationTypes['Prefill'], {"grant":true}> );
  Procedure:
    ( { __typename: 'Procedure' }
    & GraphQLRecursivePick<FederationTypes['Procedure'], {"id":true}> );
  PublicationDecision:
    ( { __typename: 'PublicationDecision' }
    & GraphQLRecursivePick<FederationTypes['PublicationDecision'], {"id":true}> );
  ResultType:
    ( { __typename: 'ResultType' }
    & GraphQLRecursivePick<FederationTypes['ResultType'], {"code":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AmendDraftResult:
    | ( DecisionUnknown )
    | ( DraftMovedMapper )
    | ( DraftNotFound )
    | ( FourEyesRequired )
    | ( InputMalformed )
    | ( NotDelegated )
    | ( PublicationRefused )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  ApproveDraftResult:
    | ( DraftMovedMapper )
    | ( DraftNotFound )
    | ( FourEyesRequired )
    | ( NotDelegated )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  AttachOnlineServiceResult:
    | ( AddressNotSecure )
    | ( AgencyMayNotOffer )
    | ( DecisionNotAccepted )
    | ( NotDelegated )
    | ( OnlineChangeProposedMapper )
    | ( PeriodNotAccepted )
    | ( ProcedureNotEligible )
    | ( ProcedureNotPublished )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  CheckPortalItemResult:
    | ( FourEyesRequired )
    | ( NotDelegated )
    | ( PortalItemCheckedMapper )
    | ( PortalItemNotFound )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  CloseIncompleteRecordResult:
    | ( IncompleteRecordClosedMapper )
    | ( IncompleteRecordNotWaiting )
    | ( InputMalformed )
    | ( RequestIdReused )
  ;
  CompareDraftResult:
    | ( ComparisonNotClean )
    | ( DecisionUnknown )
    | ( DraftMovedMapper )
    | ( DraftNotFound )
    | ( FourEyesRequired )
    | ( NotDelegated )
    | ( PublicationRefused )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  ConfirmCalendarDecisionResult:
    | ( CalendarDecisionConfirmedMapper )
    | ( CalendarDecisionNotAccepted )
    | ( FourEyesRequired )
    | ( NotDelegated )
    | ( ProposalNotFound )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  ConfirmDelegationResult:
    | ( AnotherOfficialNeeded )
    | ( DelegationConfirmedMapper )
    | ( DelegationNotFound )
    | ( RequestIdReused )
  ;
  ConfirmMappingResult:
    | ( ComponentIsNoPaper )
    | ( FourEyesRequired )
    | ( MappingBackdated )
    | ( MappingBasisUnclear )
    | ( Omit<MappingDecided, 'decision'> & { decision: _RefType['MappingDecision'] } )
    | ( Omit<MappingProposed, 'proposal'> & { proposal: _RefType['MappingProposal'] } )
    | ( MappingTargetUnknown )
    | ( NotDelegated )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  ConfirmOnlineProposalResult:
    | ( AddressNotSecure )
    | ( AgencyMayNotOffer )
    | ( DecisionNotAccepted )
    | ( EligibilityListNotAccepted )
    | ( FourEyesRequired )
    | ( LocalCodeNotAccepted )
    | ( NotDelegated )
    | ( OnlineProposalConfirmedMapper )
    | ( OnlineServiceNotFound )
    | ( PeriodNotAccepted )
    | ( ProcedureNotEligible )
    | ( ProcedureNotPublished )
    | ( ProposalNotFound )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  DraftPortalItemResult:
    | ( NotDelegated )
    | ( PortalItemDraftedMapper )
    | ( PortalItemNotFound )
    | ( PortalItemRefused )
    | ( RequestIdReused )
  ;
  EnterProcedureResult:
    | ( DecisionUnknown )
    | ( DraftMovedMapper )
    | ( InputMalformed )
    | ( NotDelegated )
    | ( PublicationRefused )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  MapLocalCodeResult:
    | ( LocalCodeNotAccepted )
    | ( NotDelegated )
    | ( OnlineChangeProposedMapper )
    | ( RequestIdReused )
  ;
  MapSpellingResult:
    | ( CodeUnknown )
    | ( RequestIdReused )
    | ( Omit<SpellingMapped, 'spelling'> & { spelling: _RefType['CodeSpelling'] } )
    | ( SpellingUnknown )
  ;
  OpenCatalogueUploadResult:
    | ( CatalogueFileNotAccepted )
    | ( CatalogueUploadOpenedMapper )
    | ( NotDelegated )
    | ( RequestIdReused )
    | ( TooManyCatalogueUploads )
  ;
  PortalFinding:
    | ( AnnouncementMapper )
    | ( GuidanceMapper )
    | ( LegalDocumentMapper )
    | ( LifeEventMapper )
    | ( PublicationDecisionMapper )
    | ( QuestionAndAnswerMapper )
  ;
  ProcedureResolution:
    | ( ResolvedProcedureMapper )
    | ( Omit<UnmappedProcedure, 'suggestions'> & { suggestions: Array<_RefType['LocalCodeSuggestion']> } )
  ;
  ProposeCalendarDecisionResult:
    | ( CalendarDecisionNotAccepted )
    | ( CalendarDecisionProposedMapper )
    | ( NotDelegated )
    | ( RequestIdReused )
  ;
  ProposeDelegationResult:
    | ( AgencyPublishesNothing )
    | ( DelegationOverlaps )
    | ( DelegationProposedMapper )
    | ( InputMalformed )
    | ( RequestIdReused )
  ;
  PubliciseProcedureResult:
    | ( DraftMovedMapper )
    | ( DraftNotFound )
    | ( FourEyesRequired )
    | ( NotDelegated )
    | ( PublicationRefused )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  PublishEligibilityListResult:
    | ( DecisionNotAccepted )
    | ( EligibilityListNotAccepted )
    | ( NotDelegated )
    | ( OnlineChangeProposedMapper )
    | ( RequestIdReused )
  ;
  PublishPortalItemResult:
    | ( FourEyesRequired )
    | ( NotDelegated )
    | ( PortalItemNotFound )
    | ( PortalItemPublishedMapper )
    | ( PortalItemRefused )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  PublishProcedureResult:
    | ( ComparisonNotClean )
    | ( DecisionFileMissing )
    | ( DecisionUnknown )
    | ( DraftMovedMapper )
    | ( DraftNotFound )
    | ( FourEyesRequired )
    | ( NotDelegated )
    | ( PublicationRefused )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  RegisterDecisionResult:
    | ( DecisionAlreadyRegisteredMapper )
    | ( DecisionRegisteredMapper )
    | ( FourEyesRequired )
    | ( InputMalformed )
    | ( NotDelegated )
    | ( RequestIdReused )
  ;
  RegisterRestructuringPlanResult:
    | ( DecisionNotAccepted )
    | ( NotDelegated )
    | ( OnlineChangeProposedMapper )
    | ( ProcedureNotPublished )
    | ( RequestIdReused )
  ;
  RejectCalendarDecisionResult:
    | ( CalendarDecisionRejectedMapper )
    | ( FourEyesRequired )
    | ( InputMalformed )
    | ( NotDelegated )
    | ( ProposalNotFound )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  RejectMappingResult:
    | ( ComponentIsNoPaper )
    | ( MappingBackdated )
    | ( MappingBasisUnclear )
    | ( Omit<MappingDecided, 'decision'> & { decision: _RefType['MappingDecision'] } )
    | ( MappingTargetUnknown )
    | ( NotDelegated )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  RejectOnlineProposalResult:
    | ( FourEyesRequired )
    | ( InputMalformed )
    | ( NotDelegated )
    | ( OnlineProposalRejectedMapper )
    | ( ProposalNotFound )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  RepealProcedureResult:
    | ( DecisionDoesNotRescind )
    | ( DecisionFileMissing )
    | ( DecisionUnknown )
    | ( FourEyesRequired )
    | ( NotDelegated )
    | ( ProcedureRepealed )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  ResumeOnlineServiceResult:
    | ( DecisionNotAccepted )
    | ( NotDelegated )
    | ( OnlineChangeProposedMapper )
    | ( OnlineServiceNotFound )
    | ( PeriodNotAccepted )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  ReturnDraftResult:
    | ( DraftMovedMapper )
    | ( DraftNotFound )
    | ( FourEyesRequired )
    | ( InputMalformed )
    | ( NotDelegated )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  StopOnlineServiceResult:
    | ( DecisionNotAccepted )
    | ( NotDelegated )
    | ( OnlineChangeProposedMapper )
    | ( OnlineServiceNotFound )
    | ( PeriodNotAccepted )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  WaiveDifferenceResult:
    | ( DecisionUnknown )
    | ( DifferenceNotWaivable )
    | ( DraftMovedMapper )
    | ( DraftNotFound )
    | ( FourEyesRequired )
    | ( InputMalformed )
    | ( NotDelegated )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  WithdrawDelegationResult:
    | ( DelegationNotFound )
    | ( DelegationWithdrawnMapper )
    | ( RequestIdReused )
  ;
  WithdrawDraftResult:
    | ( DraftMovedMapper )
    | ( DraftNotFound )
    | ( FourEyesRequired )
    | ( InputMalformed )
    | ( NotDelegated )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
  WithdrawPortalItemResult:
    | ( NotDelegated )
    | ( PortalItemNotFound )
    | ( PortalItemRefused )
    | ( PortalItemWithdrawnMapper )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  PortalItem:
    | ( AnnouncementMapper )
    | ( AvailabilityMapper )
    | ( ContactPointMapper )
    | ( GuidanceMapper )
    | ( LegalDocumentEntryMapper )
    | ( LifeEventMapper )
    | ( PortalDetailsMapper )
    | ( QuestionAndAnswerMapper )
    | ( TermsOfUseMapper )
  ;
  Refusal:
    | ( AddressNotSecure )
    | ( AgencyMayNotOffer )
    | ( AgencyPublishesNothing )
    | ( AnotherOfficialNeeded )
    | ( CalendarDecisionNotAccepted )
    | ( CatalogueFileNotAccepted )
    | ( CodeUnknown )
    | ( ComparisonNotClean )
    | ( ComponentIsNoPaper )
    | ( DecisionAlreadyRegisteredMapper )
    | ( DecisionDoesNotRescind )
    | ( DecisionFileMissing )
    | ( DecisionNotAccepted )
    | ( DecisionUnknown )
    | ( DelegationNotFound )
    | ( DelegationOverlaps )
    | ( DifferenceNotWaivable )
    | ( DraftNotFound )
    | ( EligibilityListNotAccepted )
    | ( FourEyesRequired )
    | ( IncompleteRecordNotWaiting )
    | ( InputMalformed )
    | ( LocalCodeNotAccepted )
    | ( MappingBackdated )
    | ( MappingBasisUnclear )
    | ( MappingTargetUnknown )
    | ( NotDelegated )
    | ( OnlineServiceNotFound )
    | ( PeriodNotAccepted )
    | ( PortalItemNotFound )
    | ( PortalItemRefused )
    | ( ProcedureNotEligible )
    | ( ProcedureNotPublished )
    | ( ProposalNotFound )
    | ( PublicationRefused )
    | ( RequestIdReused )
    | ( SpellingUnknown )
    | ( StateConflict )
    | ( TooManyCatalogueUploads )
    | ( Omit<UnmappedProcedure, 'suggestions'> & { suggestions: Array<_RefType['LocalCodeSuggestion']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddressNotSecure: ResolverTypeWrapper<AddressNotSecure>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdministrativeTier: AdministrativeTier;
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnitMapper>;
  Agency: ResolverTypeWrapper<AgencyMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgencyCode: ResolverTypeWrapper<Scalars['AgencyCode']['output']>;
  AgencyMayNotOffer: ResolverTypeWrapper<AgencyMayNotOffer>;
  AgencyMentionInput: AgencyMentionInput;
  AgencyPart: AgencyPart;
  AgencyPublishesNothing: ResolverTypeWrapper<AgencyPublishesNothing>;
  AgencyState: AgencyState;
  AmendDraftInput: AmendDraftInput;
  AmendDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendDraftResult']>;
  AmountState: AmountState;
  AnnexChange: AnnexChange;
  AnnexFee: ResolverTypeWrapper<AnnexFeeMapper>;
  AnnexFeeInput: AnnexFeeInput;
  AnnexItem: ResolverTypeWrapper<AnnexItemMapper>;
  AnnexItemInput: AnnexItemInput;
  AnnexTimeLimit: ResolverTypeWrapper<AnnexTimeLimit>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnnexTimeLimitInput: AnnexTimeLimitInput;
  Announcement: ResolverTypeWrapper<AnnouncementMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AnnouncementConnection: ResolverTypeWrapper<Omit<AnnouncementConnection, 'nodes'> & { nodes: Array<ResolversTypes['Announcement']> }>;
  AnnouncementInput: AnnouncementInput;
  AnotherOfficialNeeded: ResolverTypeWrapper<AnotherOfficialNeeded>;
  AnswerChoice: ResolverTypeWrapper<AnswerChoice>;
  AnswerKind: AnswerKind;
  AnswerLimits: ResolverTypeWrapper<AnswerLimits>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AnswerLimitsInput: AnswerLimitsInput;
  AnswerPattern: AnswerPattern;
  ApproveDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveDraftResult']>;
  AttachOnlineServiceInput: AttachOnlineServiceInput;
  AttachOnlineServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachOnlineServiceResult']>;
  Availability: ResolverTypeWrapper<AvailabilityMapper>;
  AvailabilityConnection: ResolverTypeWrapper<Omit<AvailabilityConnection, 'nodes'> & { nodes: Array<ResolversTypes['Availability']> }>;
  AvailabilityInput: AvailabilityInput;
  CalendarDecision: ResolverTypeWrapper<CalendarDecisionMapper>;
  CalendarDecisionConfirmed: ResolverTypeWrapper<CalendarDecisionConfirmedMapper>;
  CalendarDecisionConnection: ResolverTypeWrapper<Omit<CalendarDecisionConnection, 'nodes'> & { nodes: Array<ResolversTypes['CalendarDecision']> }>;
  CalendarDecisionNotAccepted: ResolverTypeWrapper<CalendarDecisionNotAccepted>;
  CalendarDecisionProposed: ResolverTypeWrapper<CalendarDecisionProposedMapper>;
  CalendarDecisionRejected: ResolverTypeWrapper<CalendarDecisionRejectedMapper>;
  CalendarOrigin: CalendarOrigin;
  CalendarProposal: ResolverTypeWrapper<CalendarProposalMapper>;
  CalendarProposalConnection: ResolverTypeWrapper<Omit<CalendarProposalConnection, 'nodes'> & { nodes: Array<ResolversTypes['CalendarProposal']> }>;
  CalendarProposalState: CalendarProposalState;
  CalendarQuestion: CalendarQuestion;
  CalendarState: CalendarState;
  CalendarStretch: ResolverTypeWrapper<CalendarStretch>;
  CaseInput: CaseInput;
  CaseRole: ResolverTypeWrapper<CaseRole>;
  CaseRoleInput: CaseRoleInput;
  CashlessMethod: CashlessMethod;
  CatalogueChange: ResolverTypeWrapper<CatalogueChangeMapper>;
  CatalogueChangeConnection: ResolverTypeWrapper<Omit<CatalogueChangeConnection, 'nodes'> & { nodes: Array<ResolversTypes['CatalogueChange']> }>;
  CatalogueChangeKind: CatalogueChangeKind;
  CatalogueFileLink: ResolverTypeWrapper<CatalogueFileLink>;
  CatalogueFileNotAccepted: ResolverTypeWrapper<CatalogueFileNotAccepted>;
  CatalogueFileRefusedReason: CatalogueFileRefusedReason;
  CatalogueState: ResolverTypeWrapper<CatalogueState>;
  CatalogueUpload: ResolverTypeWrapper<CatalogueUploadMapper>;
  CatalogueUploadConnection: ResolverTypeWrapper<Omit<CatalogueUploadConnection, 'nodes'> & { nodes: Array<ResolversTypes['CatalogueUpload']> }>;
  CatalogueUploadOpened: ResolverTypeWrapper<CatalogueUploadOpenedMapper>;
  CatalogueUploadProblem: CatalogueUploadProblem;
  CatalogueUploadState: CatalogueUploadState;
  Channel: Channel;
  ChannelGap: ResolverTypeWrapper<ChannelGap>;
  ChannelGapKind: ChannelGapKind;
  ChannelInput: ChannelInput;
  CheckPortalItemInput: CheckPortalItemInput;
  CheckPortalItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckPortalItemResult']>;
  CloseIncompleteRecordInput: CloseIncompleteRecordInput;
  CloseIncompleteRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseIncompleteRecordResult']>;
  CodeList: CodeList;
  CodeListBasis: CodeListBasis;
  CodeListChange: ResolverTypeWrapper<CodeListChangeMapper>;
  CodeListChangeConnection: ResolverTypeWrapper<Omit<CodeListChangeConnection, 'nodes'> & { nodes: Array<ResolversTypes['CodeListChange']> }>;
  CodeListChangeKind: CodeListChangeKind;
  CodeListConnection: ResolverTypeWrapper<Omit<CodeListConnection, 'nodes'> & { nodes: Array<ResolversTypes['CodeListEntry']> }>;
  CodeListEntry: ResolverTypeWrapper<CodeListEntryMapper>;
  CodeSpelling: ResolverTypeWrapper<CodeSpellingMapper>;
  CodeSpellingConnection: ResolverTypeWrapper<Omit<CodeSpellingConnection, 'nodes'> & { nodes: Array<ResolversTypes['CodeSpelling']> }>;
  CodeUnknown: ResolverTypeWrapper<CodeUnknown>;
  CompareDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompareDraftResult']>;
  ComparisonFinding: ResolverTypeWrapper<ComparisonFinding>;
  ComparisonFindingKind: ComparisonFindingKind;
  ComparisonNotClean: ResolverTypeWrapper<ComparisonNotClean>;
  ComponentInput: ComponentInput;
  ComponentIsNoPaper: ResolverTypeWrapper<ComponentIsNoPaper>;
  ComponentKind: ComponentKind;
  ConditionInput: ConditionInput;
  ConfirmCalendarDecisionInput: ConfirmCalendarDecisionInput;
  ConfirmCalendarDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmCalendarDecisionResult']>;
  ConfirmDelegationInput: ConfirmDelegationInput;
  ConfirmDelegationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmDelegationResult']>;
  ConfirmMappingInput: ConfirmMappingInput;
  ConfirmMappingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmMappingResult']>;
  ConfirmOnlineProposalInput: ConfirmOnlineProposalInput;
  ConfirmOnlineProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmOnlineProposalResult']>;
  ContactPoint: ResolverTypeWrapper<ContactPointMapper>;
  ContactPointConnection: ResolverTypeWrapper<Omit<ContactPointConnection, 'nodes'> & { nodes: Array<ResolversTypes['ContactPoint']> }>;
  ContactPointInput: ContactPointInput;
  CoverageGrouping: CoverageGrouping;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecidedDay: ResolverTypeWrapper<DecidedDay>;
  DecidedDayInput: DecidedDayInput;
  DecidedDayKind: DecidedDayKind;
  DecisionAlreadyRegistered: ResolverTypeWrapper<DecisionAlreadyRegisteredMapper>;
  DecisionDoesNotRescind: ResolverTypeWrapper<DecisionDoesNotRescind>;
  DecisionFile: ResolverTypeWrapper<DecisionFileMapper>;
  DecisionFileInput: DecisionFileInput;
  DecisionFileMissing: ResolverTypeWrapper<DecisionFileMissing>;
  DecisionInput: DecisionInput;
  DecisionKind: DecisionKind;
  DecisionNotAccepted: ResolverTypeWrapper<DecisionNotAccepted>;
  DecisionOrigin: DecisionOrigin;
  DecisionReference: ResolverTypeWrapper<DecisionReferenceMapper>;
  DecisionRegistered: ResolverTypeWrapper<DecisionRegisteredMapper>;
  DecisionUnknown: ResolverTypeWrapper<DecisionUnknown>;
  Delegation: ResolverTypeWrapper<DelegationMapper>;
  DelegationConfirmed: ResolverTypeWrapper<DelegationConfirmedMapper>;
  DelegationConnection: ResolverTypeWrapper<Omit<DelegationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Delegation']> }>;
  DelegationGap: DelegationGap;
  DelegationNotFound: ResolverTypeWrapper<DelegationNotFound>;
  DelegationOverlaps: ResolverTypeWrapper<DelegationOverlaps>;
  DelegationProposed: ResolverTypeWrapper<DelegationProposedMapper>;
  DelegationWithdrawn: ResolverTypeWrapper<DelegationWithdrawnMapper>;
  DifferenceNotWaivable: ResolverTypeWrapper<DifferenceNotWaivable>;
  DifferenceWaiver: ResolverTypeWrapper<DifferenceWaiver>;
  Dong: ResolverTypeWrapper<Scalars['Dong']['output']>;
  DossierComponent: ResolverTypeWrapper<DossierComponentMapper>;
  DraftAction: DraftAction;
  DraftComparison: ResolverTypeWrapper<DraftComparison>;
  DraftContent: ResolverTypeWrapper<DraftContentMapper>;
  DraftMoved: ResolverTypeWrapper<DraftMovedMapper>;
  DraftNotFound: ResolverTypeWrapper<DraftNotFound>;
  DraftPortalItemInput: DraftPortalItemInput;
  DraftPortalItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPortalItemResult']>;
  DraftState: DraftState;
  DraftStep: ResolverTypeWrapper<DraftStepMapper>;
  DraftStepInput: DraftStepInput;
  DueAmount: ResolverTypeWrapper<DueAmount>;
  Eligibility: ResolverTypeWrapper<EligibilityMapper>;
  EligibilityList: ResolverTypeWrapper<EligibilityListMapper>;
  EligibilityListNotAccepted: ResolverTypeWrapper<EligibilityListNotAccepted>;
  EligibleProcedure: ResolverTypeWrapper<EligibleProcedureMapper>;
  EligibleProcedureConnection: ResolverTypeWrapper<Omit<EligibleProcedureConnection, 'nodes'> & { nodes: Array<ResolversTypes['EligibleProcedure']> }>;
  EnterProcedureInput: EnterProcedureInput;
  EnterProcedureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterProcedureResult']>;
  EvidenceMapping: ResolverTypeWrapper<EvidenceMappingMapper>;
  EvidenceSource: ResolverTypeWrapper<EvidenceSourceMapper>;
  FacetValue: ResolverTypeWrapper<FacetValueMapper>;
  FeeKind: FeeKind;
  FeeLine: ResolverTypeWrapper<FeeLineMapper>;
  FeeLineInput: FeeLineInput;
  FeeStatement: FeeStatement;
  ForeignAmount: ResolverTypeWrapper<ForeignAmount>;
  ForeignAmountInput: ForeignAmountInput;
  FormQuestion: ResolverTypeWrapper<FormQuestionMapper>;
  FormSection: ResolverTypeWrapper<FormSection>;
  FormTemplate: ResolverTypeWrapper<FormTemplateMapper>;
  FormTemplateInput: FormTemplateInput;
  FourEyesRequired: ResolverTypeWrapper<FourEyesRequired>;
  Guidance: ResolverTypeWrapper<GuidanceMapper>;
  GuidanceConnection: ResolverTypeWrapper<Omit<GuidanceConnection, 'nodes'> & { nodes: Array<ResolversTypes['Guidance']> }>;
  GuidanceInput: GuidanceInput;
  HeldAnswer: ResolverTypeWrapper<HeldAnswer>;
  HeldComponent: ResolverTypeWrapper<HeldComponent>;
  HolidaySeason: HolidaySeason;
  InForceBasis: InForceBasis;
  IncompleteRecord: ResolverTypeWrapper<IncompleteRecordMapper>;
  IncompleteRecordClosed: ResolverTypeWrapper<IncompleteRecordClosedMapper>;
  IncompleteRecordClosing: ResolverTypeWrapper<IncompleteRecordClosingMapper>;
  IncompleteRecordConnection: ResolverTypeWrapper<Omit<IncompleteRecordConnection, 'nodes'> & { nodes: Array<ResolversTypes['IncompleteRecord']> }>;
  IncompleteRecordNotWaiting: ResolverTypeWrapper<IncompleteRecordNotWaiting>;
  IncompleteRecordState: IncompleteRecordState;
  InputMalformed: ResolverTypeWrapper<InputMalformed>;
  IssuedByState: IssuedByState;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  LegalBasisInput: LegalBasisInput;
  LegalDocument: ResolverTypeWrapper<LegalDocumentMapper>;
  LegalDocumentConnection: ResolverTypeWrapper<Omit<LegalDocumentConnection, 'nodes'> & { nodes: Array<ResolversTypes['LegalDocument']> }>;
  LegalDocumentEntry: ResolverTypeWrapper<LegalDocumentEntryMapper>;
  LegalDocumentInput: LegalDocumentInput;
  LegalDocumentKind: LegalDocumentKind;
  LifeEvent: ResolverTypeWrapper<LifeEventMapper>;
  LifeEventConnection: ResolverTypeWrapper<Omit<LifeEventConnection, 'nodes'> & { nodes: Array<ResolversTypes['LifeEvent']> }>;
  LifeEventInput: LifeEventInput;
  LocalCodeNotAccepted: ResolverTypeWrapper<LocalCodeNotAccepted>;
  LocalCodeSuggestion: ResolverTypeWrapper<LocalCodeSuggestionMapper>;
  MapLocalCodeInput: MapLocalCodeInput;
  MapLocalCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MapLocalCodeResult']>;
  MapSpellingInput: MapSpellingInput;
  MapSpellingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MapSpellingResult']>;
  MappingBackdated: ResolverTypeWrapper<MappingBackdated>;
  MappingBasisUnclear: ResolverTypeWrapper<MappingBasisUnclear>;
  MappingCoverage: ResolverTypeWrapper<MappingCoverageMapper>;
  MappingCoverageConnection: ResolverTypeWrapper<MappingCoverageConnectionMapper>;
  MappingDecided: ResolverTypeWrapper<Omit<MappingDecided, 'decision'> & { decision: ResolversTypes['MappingDecision'] }>;
  MappingDecision: ResolverTypeWrapper<MappingDecisionMapper>;
  MappingInput: MappingInput;
  MappingProposal: ResolverTypeWrapper<MappingProposalMapper>;
  MappingProposed: ResolverTypeWrapper<Omit<MappingProposed, 'proposal'> & { proposal: ResolversTypes['MappingProposal'] }>;
  MappingState: MappingState;
  MappingSuggestion: ResolverTypeWrapper<MappingSuggestionMapper>;
  MappingTarget: MappingTarget;
  MappingTargetUnknown: ResolverTypeWrapper<MappingTargetUnknown>;
  MappingVerdict: MappingVerdict;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonKind: MatchReasonKind;
  MeasuredService: ResolverTypeWrapper<MeasuredService>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoEvidenceReason: NoEvidenceReason;
  NotDelegated: ResolverTypeWrapper<NotDelegated>;
  OfficeCalendar: ResolverTypeWrapper<OfficeCalendarMapper>;
  OfficeDay: ResolverTypeWrapper<OfficeDay>;
  OfficeDayChange: ResolverTypeWrapper<OfficeDayChange>;
  OfficeDayKind: OfficeDayKind;
  OfficeDayState: OfficeDayState;
  OnlineChangeProposed: ResolverTypeWrapper<OnlineChangeProposedMapper>;
  OnlineProposal: ResolverTypeWrapper<OnlineProposalMapper>;
  OnlineProposalConfirmed: ResolverTypeWrapper<OnlineProposalConfirmedMapper>;
  OnlineProposalConnection: ResolverTypeWrapper<Omit<OnlineProposalConnection, 'nodes'> & { nodes: Array<ResolversTypes['OnlineProposal']> }>;
  OnlineProposalKind: OnlineProposalKind;
  OnlineProposalRejected: ResolverTypeWrapper<OnlineProposalRejectedMapper>;
  OnlineProposalState: OnlineProposalState;
  OnlineService: ResolverTypeWrapper<OnlineServiceMapper>;
  OnlineServiceConnection: ResolverTypeWrapper<Omit<OnlineServiceConnection, 'nodes'> & { nodes: Array<ResolversTypes['OnlineService']> }>;
  OnlineServiceCount: ResolverTypeWrapper<OnlineServiceCount>;
  OnlineServiceLevel: OnlineServiceLevel;
  OnlineServiceNotFound: ResolverTypeWrapper<OnlineServiceNotFound>;
  OnlineServiceState: OnlineServiceState;
  OnlineServiceStatistics: ResolverTypeWrapper<OnlineServiceStatisticsMapper>;
  OnlineServiceStop: ResolverTypeWrapper<OnlineServiceStopMapper>;
  OpenCalendarEntry: ResolverTypeWrapper<OpenCalendarEntryMapper>;
  OpenCatalogueUploadInput: OpenCatalogueUploadInput;
  OpenCatalogueUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenCatalogueUploadResult']>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningHoursInput: OpeningHoursInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodNotAccepted: ResolverTypeWrapper<PeriodNotAccepted>;
  PersonalNumber: ResolverTypeWrapper<Scalars['PersonalNumber']['output']>;
  Portal: ResolverTypeWrapper<PortalMapper>;
  PortalBlock: ResolverTypeWrapper<PortalBlock>;
  PortalBlockInput: PortalBlockInput;
  PortalBlockKind: PortalBlockKind;
  PortalContentInput: PortalContentInput;
  PortalDetails: ResolverTypeWrapper<PortalDetailsMapper>;
  PortalDetailsInput: PortalDetailsInput;
  PortalFinding: ResolverTypeWrapper<PortalFindingMapper>;
  PortalHit: ResolverTypeWrapper<PortalHitMapper>;
  PortalHitConnection: ResolverTypeWrapper<Omit<PortalHitConnection, 'nodes'> & { nodes: Array<ResolversTypes['PortalHit']> }>;
  PortalItem: ResolverTypeWrapper<PortalItemMapper>;
  PortalItemChecked: ResolverTypeWrapper<PortalItemCheckedMapper>;
  PortalItemConnection: ResolverTypeWrapper<Omit<PortalItemConnection, 'nodes'> & { nodes: Array<ResolversTypes['PortalItem']> }>;
  PortalItemDrafted: ResolverTypeWrapper<PortalItemDraftedMapper>;
  PortalItemNotFound: ResolverTypeWrapper<PortalItemNotFound>;
  PortalItemPublished: ResolverTypeWrapper<PortalItemPublishedMapper>;
  PortalItemRefused: ResolverTypeWrapper<PortalItemRefused>;
  PortalItemState: PortalItemState;
  PortalItemVersion: ResolverTypeWrapper<PortalItemVersion>;
  PortalItemWithdrawn: ResolverTypeWrapper<PortalItemWithdrawnMapper>;
  PortalKind: PortalKind;
  PortalLine: ResolverTypeWrapper<PortalLine>;
  PortalLineInput: PortalLineInput;
  PortalProblem: ResolverTypeWrapper<PortalProblem>;
  PortalProblemCode: PortalProblemCode;
  PortalRun: ResolverTypeWrapper<PortalRun>;
  PortalRunInput: PortalRunInput;
  PortalSearchKind: PortalSearchKind;
  PortalSegment: ResolverTypeWrapper<PortalSegment>;
  Prefill: ResolverTypeWrapper<PrefillMapper>;
  PrefillComponent: ResolverTypeWrapper<PrefillComponent>;
  PrefillFee: ResolverTypeWrapper<PrefillFee>;
  PrefillMapping: ResolverTypeWrapper<PrefillMapping>;
  PrefillQuestion: ResolverTypeWrapper<PrefillQuestion>;
  Procedure: ResolverTypeWrapper<ProcedureMapper>;
  ProcedureAgency: ResolverTypeWrapper<ProcedureAgencyMapper>;
  ProcedureCase: ResolverTypeWrapper<ProcedureCaseMapper>;
  ProcedureChannel: ResolverTypeWrapper<ProcedureChannelMapper>;
  ProcedureCode: ResolverTypeWrapper<Scalars['ProcedureCode']['output']>;
  ProcedureContentInput: ProcedureContentInput;
  ProcedureDraft: ResolverTypeWrapper<ProcedureDraftMapper>;
  ProcedureDraftConnection: ResolverTypeWrapper<Omit<ProcedureDraftConnection, 'nodes'> & { nodes: Array<ResolversTypes['ProcedureDraft']> }>;
  ProcedureField: ResolverTypeWrapper<ProcedureField>;
  ProcedureFilter: ProcedureFilter;
  ProcedureHistoryConnection: ResolverTypeWrapper<Omit<ProcedureHistoryConnection, 'nodes'> & { nodes: Array<ResolversTypes['Procedure']> }>;
  ProcedureKind: ProcedureKind;
  ProcedureListConnection: ResolverTypeWrapper<Omit<ProcedureListConnection, 'nodes'> & { nodes: Array<ResolversTypes['Procedure']> }>;
  ProcedureMatch: ResolverTypeWrapper<ProcedureMatchMapper>;
  ProcedureMatches: ResolverTypeWrapper<ProcedureMatchesMapper>;
  ProcedureNotEligible: ResolverTypeWrapper<ProcedureNotEligible>;
  ProcedureNotPublished: ResolverTypeWrapper<ProcedureNotPublished>;
  ProcedurePublication: ResolverTypeWrapper<ProcedurePublicationMapper>;
  ProcedureRepealed: ResolverTypeWrapper<ProcedureRepealed>;
  ProcedureResolution: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProcedureResolution']>;
  ProcedureRole: ProcedureRole;
  ProcedureSteps: ResolverTypeWrapper<ProcedureSteps>;
  ProcedureSuggestion: ResolverTypeWrapper<ProcedureSuggestionMapper>;
  ProposalNotFound: ResolverTypeWrapper<ProposalNotFound>;
  ProposeCalendarDecisionInput: ProposeCalendarDecisionInput;
  ProposeCalendarDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeCalendarDecisionResult']>;
  ProposeDelegationInput: ProposeDelegationInput;
  ProposeDelegationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeDelegationResult']>;
  PublicationDecision: ResolverTypeWrapper<PublicationDecisionMapper>;
  PublicationDecisionConnection: ResolverTypeWrapper<Omit<PublicationDecisionConnection, 'nodes'> & { nodes: Array<ResolversTypes['PublicationDecision']> }>;
  PublicationProblem: ResolverTypeWrapper<PublicationProblem>;
  PublicationRefused: ResolverTypeWrapper<PublicationRefused>;
  PublicationTimeliness: ResolverTypeWrapper<PublicationTimeliness>;
  PubliciseProcedureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PubliciseProcedureResult']>;
  PublishEligibilityListInput: PublishEligibilityListInput;
  PublishEligibilityListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishEligibilityListResult']>;
  PublishPortalItemInput: PublishPortalItemInput;
  PublishPortalItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPortalItemResult']>;
  PublishProcedureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishProcedureResult']>;
  PublisherKind: PublisherKind;
  PublishingDuty: PublishingDuty;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionAndAnswer: ResolverTypeWrapper<QuestionAndAnswerMapper>;
  QuestionAndAnswerConnection: ResolverTypeWrapper<Omit<QuestionAndAnswerConnection, 'nodes'> & { nodes: Array<ResolversTypes['QuestionAndAnswer']> }>;
  QuestionAndAnswerInput: QuestionAndAnswerInput;
  QuestionCodeList: ResolverTypeWrapper<QuestionCodeList>;
  QuestionCodeListInput: QuestionCodeListInput;
  QuestionCondition: ResolverTypeWrapper<QuestionCondition>;
  QuestionConditionInput: QuestionConditionInput;
  QuestionInput: QuestionInput;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegisterDecisionInput: RegisterDecisionInput;
  RegisterDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterDecisionResult']>;
  RegisterRestructuringPlanInput: RegisterRestructuringPlanInput;
  RegisterRestructuringPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterRestructuringPlanResult']>;
  RejectCalendarDecisionInput: RejectCalendarDecisionInput;
  RejectCalendarDecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectCalendarDecisionResult']>;
  RejectMappingInput: RejectMappingInput;
  RejectMappingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectMappingResult']>;
  RejectOnlineProposalInput: RejectOnlineProposalInput;
  RejectOnlineProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectOnlineProposalResult']>;
  RepealProcedureInput: RepealProcedureInput;
  RepealProcedureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepealProcedureResult']>;
  RepresentationCapacity: RepresentationCapacity;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  RequiredFact: RequiredFact;
  ResolvedProcedure: ResolverTypeWrapper<ResolvedProcedureMapper>;
  ResultType: ResolverTypeWrapper<ResultTypeMapper>;
  ResumeOnlineServiceInput: ResumeOnlineServiceInput;
  ResumeOnlineServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeOnlineServiceResult']>;
  ReturnDraftInput: ReturnDraftInput;
  ReturnDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnDraftResult']>;
  ReviewReason: ReviewReason;
  ReviewedService: ResolverTypeWrapper<ReviewedServiceMapper>;
  ReviewedServiceConnection: ResolverTypeWrapper<Omit<ReviewedServiceConnection, 'nodes'> & { nodes: Array<ResolversTypes['ReviewedService']> }>;
  SearchFacet: ResolverTypeWrapper<Omit<SearchFacet, 'values'> & { values: Array<ResolversTypes['FacetValue']> }>;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchProperty: SearchProperty;
  SearchSource: SearchSource;
  SettledStretchInput: SettledStretchInput;
  SpelledList: SpelledList;
  SpellingMapped: ResolverTypeWrapper<Omit<SpellingMapped, 'spelling'> & { spelling: ResolversTypes['CodeSpelling'] }>;
  SpellingUnknown: ResolverTypeWrapper<SpellingUnknown>;
  StateConflict: ResolverTypeWrapper<StateConflict>;
  StepsInput: StepsInput;
  StopOnlineServiceInput: StopOnlineServiceInput;
  StopOnlineServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopOnlineServiceResult']>;
  SuccessionState: SuccessionState;
  SuggestedMapping: ResolverTypeWrapper<SuggestedMappingMapper>;
  SuggestedMappingConnection: ResolverTypeWrapper<Omit<SuggestedMappingConnection, 'nodes'> & { nodes: Array<ResolversTypes['SuggestedMapping']> }>;
  TermPurpose: TermPurpose;
  TermsOfUse: ResolverTypeWrapper<TermsOfUseMapper>;
  TermsOfUseInput: TermsOfUseInput;
  TextSegment: ResolverTypeWrapper<TextSegment>;
  TimeLimit: ResolverTypeWrapper<TimeLimit>;
  TimeLimitInput: TimeLimitInput;
  TimeLimitUnit: TimeLimitUnit;
  TimelinessState: TimelinessState;
  TimelinessVerdict: ResolverTypeWrapper<TimelinessVerdict>;
  TooManyCatalogueUploads: ResolverTypeWrapper<TooManyCatalogueUploads>;
  UnitLevel: UnitLevel;
  UnitVintage: UnitVintage;
  UnmappedLocalCode: ResolverTypeWrapper<UnmappedLocalCodeMapper>;
  UnmappedLocalCodeConnection: ResolverTypeWrapper<Omit<UnmappedLocalCodeConnection, 'nodes'> & { nodes: Array<ResolversTypes['UnmappedLocalCode']> }>;
  UnmappedProcedure: ResolverTypeWrapper<Omit<UnmappedProcedure, 'suggestions'> & { suggestions: Array<ResolversTypes['LocalCodeSuggestion']> }>;
  VersionComparison: ResolverTypeWrapper<Omit<VersionComparison, 'from' | 'to'> & { from: ResolversTypes['Procedure'], to: ResolversTypes['Procedure'] }>;
  VersionDifference: ResolverTypeWrapper<VersionDifference>;
  VersionDifferenceKind: VersionDifferenceKind;
  VersionOrigin: VersionOrigin;
  VersionSelector: VersionSelector;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  WaiveDifferenceInput: WaiveDifferenceInput;
  WaiveDifferenceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WaiveDifferenceResult']>;
  Weekday: Weekday;
  WithdrawDelegationInput: WithdrawDelegationInput;
  WithdrawDelegationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDelegationResult']>;
  WithdrawDraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDraftResult']>;
  WithdrawPortalItemInput: WithdrawPortalItemInput;
  WithdrawPortalItemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPortalItemResult']>;
  WorkingDayTerm: ResolverTypeWrapper<WorkingDayTermMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressNotSecure: AddressNotSecure;
  String: Scalars['String']['output'];
  AdministrativeUnit: AdministrativeUnitMapper;
  Agency: AgencyMapper;
  ID: Scalars['ID']['output'];
  AgencyCode: Scalars['AgencyCode']['output'];
  AgencyMayNotOffer: AgencyMayNotOffer;
  AgencyMentionInput: AgencyMentionInput;
  AgencyPublishesNothing: AgencyPublishesNothing;
  AmendDraftInput: AmendDraftInput;
  AmendDraftResult: ResolversUnionTypes<ResolversParentTypes>['AmendDraftResult'];
  AnnexFee: AnnexFeeMapper;
  AnnexFeeInput: AnnexFeeInput;
  AnnexItem: AnnexItemMapper;
  AnnexItemInput: AnnexItemInput;
  AnnexTimeLimit: AnnexTimeLimit;
  Int: Scalars['Int']['output'];
  AnnexTimeLimitInput: AnnexTimeLimitInput;
  Announcement: AnnouncementMapper;
  Boolean: Scalars['Boolean']['output'];
  AnnouncementConnection: Omit<AnnouncementConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Announcement']> };
  AnnouncementInput: AnnouncementInput;
  AnotherOfficialNeeded: AnotherOfficialNeeded;
  AnswerChoice: AnswerChoice;
  AnswerLimits: AnswerLimits;
  Float: Scalars['Float']['output'];
  AnswerLimitsInput: AnswerLimitsInput;
  ApproveDraftResult: ResolversUnionTypes<ResolversParentTypes>['ApproveDraftResult'];
  AttachOnlineServiceInput: AttachOnlineServiceInput;
  AttachOnlineServiceResult: ResolversUnionTypes<ResolversParentTypes>['AttachOnlineServiceResult'];
  Availability: AvailabilityMapper;
  AvailabilityConnection: Omit<AvailabilityConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Availability']> };
  AvailabilityInput: AvailabilityInput;
  CalendarDecision: CalendarDecisionMapper;
  CalendarDecisionConfirmed: CalendarDecisionConfirmedMapper;
  CalendarDecisionConnection: Omit<CalendarDecisionConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CalendarDecision']> };
  CalendarDecisionNotAccepted: CalendarDecisionNotAccepted;
  CalendarDecisionProposed: CalendarDecisionProposedMapper;
  CalendarDecisionRejected: CalendarDecisionRejectedMapper;
  CalendarProposal: CalendarProposalMapper;
  CalendarProposalConnection: Omit<CalendarProposalConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CalendarProposal']> };
  CalendarStretch: CalendarStretch;
  CaseInput: CaseInput;
  CaseRole: CaseRole;
  CaseRoleInput: CaseRoleInput;
  CatalogueChange: CatalogueChangeMapper;
  CatalogueChangeConnection: Omit<CatalogueChangeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CatalogueChange']> };
  CatalogueFileLink: CatalogueFileLink;
  CatalogueFileNotAccepted: CatalogueFileNotAccepted;
  CatalogueState: CatalogueState;
  CatalogueUpload: CatalogueUploadMapper;
  CatalogueUploadConnection: Omit<CatalogueUploadConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CatalogueUpload']> };
  CatalogueUploadOpened: CatalogueUploadOpenedMapper;
  ChannelGap: ChannelGap;
  ChannelInput: ChannelInput;
  CheckPortalItemInput: CheckPortalItemInput;
  CheckPortalItemResult: ResolversUnionTypes<ResolversParentTypes>['CheckPortalItemResult'];
  CloseIncompleteRecordInput: CloseIncompleteRecordInput;
  CloseIncompleteRecordResult: ResolversUnionTypes<ResolversParentTypes>['CloseIncompleteRecordResult'];
  CodeListChange: CodeListChangeMapper;
  CodeListChangeConnection: Omit<CodeListChangeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CodeListChange']> };
  CodeListConnection: Omit<CodeListConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CodeListEntry']> };
  CodeListEntry: CodeListEntryMapper;
  CodeSpelling: CodeSpellingMapper;
  CodeSpellingConnection: Omit<CodeSpellingConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CodeSpelling']> };
  CodeUnknown: CodeUnknown;
  CompareDraftResult: ResolversUnionTypes<ResolversParentTypes>['CompareDraftResult'];
  ComparisonFinding: ComparisonFinding;
  ComparisonNotClean: ComparisonNotClean;
  ComponentInput: ComponentInput;
  ComponentIsNoPaper: ComponentIsNoPaper;
  ConditionInput: ConditionInput;
  ConfirmCalendarDecisionInput: ConfirmCalendarDecisionInput;
  ConfirmCalendarDecisionResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmCalendarDecisionResult'];
  ConfirmDelegationInput: ConfirmDelegationInput;
  ConfirmDelegationResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmDelegationResult'];
  ConfirmMappingInput: ConfirmMappingInput;
  ConfirmMappingResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmMappingResult'];
  ConfirmOnlineProposalInput: ConfirmOnlineProposalInput;
  ConfirmOnlineProposalResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmOnlineProposalResult'];
  ContactPoint: ContactPointMapper;
  ContactPointConnection: Omit<ContactPointConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ContactPoint']> };
  ContactPointInput: ContactPointInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecidedDay: DecidedDay;
  DecidedDayInput: DecidedDayInput;
  DecisionAlreadyRegistered: DecisionAlreadyRegisteredMapper;
  DecisionDoesNotRescind: DecisionDoesNotRescind;
  DecisionFile: DecisionFileMapper;
  DecisionFileInput: DecisionFileInput;
  DecisionFileMissing: DecisionFileMissing;
  DecisionInput: DecisionInput;
  DecisionNotAccepted: DecisionNotAccepted;
  DecisionReference: DecisionReferenceMapper;
  DecisionRegistered: DecisionRegisteredMapper;
  DecisionUnknown: DecisionUnknown;
  Delegation: DelegationMapper;
  DelegationConfirmed: DelegationConfirmedMapper;
  DelegationConnection: Omit<DelegationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Delegation']> };
  DelegationNotFound: DelegationNotFound;
  DelegationOverlaps: DelegationOverlaps;
  DelegationProposed: DelegationProposedMapper;
  DelegationWithdrawn: DelegationWithdrawnMapper;
  DifferenceNotWaivable: DifferenceNotWaivable;
  DifferenceWaiver: DifferenceWaiver;
  Dong: Scalars['Dong']['output'];
  DossierComponent: DossierComponentMapper;
  DraftComparison: DraftComparison;
  DraftContent: DraftContentMapper;
  DraftMoved: DraftMovedMapper;
  DraftNotFound: DraftNotFound;
  DraftPortalItemInput: DraftPortalItemInput;
  DraftPortalItemResult: ResolversUnionTypes<ResolversParentTypes>['DraftPortalItemResult'];
  DraftStep: DraftStepMapper;
  DraftStepInput: DraftStepInput;
  DueAmount: DueAmount;
  Eligibility: EligibilityMapper;
  EligibilityList: EligibilityListMapper;
  EligibilityListNotAccepted: EligibilityListNotAccepted;
  EligibleProcedure: EligibleProcedureMapper;
  EligibleProcedureConnection: Omit<EligibleProcedureConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['EligibleProcedure']> };
  EnterProcedureInput: EnterProcedureInput;
  EnterProcedureResult: ResolversUnionTypes<ResolversParentTypes>['EnterProcedureResult'];
  EvidenceMapping: EvidenceMappingMapper;
  EvidenceSource: EvidenceSourceMapper;
  FacetValue: FacetValueMapper;
  FeeLine: FeeLineMapper;
  FeeLineInput: FeeLineInput;
  ForeignAmount: ForeignAmount;
  ForeignAmountInput: ForeignAmountInput;
  FormQuestion: FormQuestionMapper;
  FormSection: FormSection;
  FormTemplate: FormTemplateMapper;
  FormTemplateInput: FormTemplateInput;
  FourEyesRequired: FourEyesRequired;
  Guidance: GuidanceMapper;
  GuidanceConnection: Omit<GuidanceConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Guidance']> };
  GuidanceInput: GuidanceInput;
  HeldAnswer: HeldAnswer;
  HeldComponent: HeldComponent;
  IncompleteRecord: IncompleteRecordMapper;
  IncompleteRecordClosed: IncompleteRecordClosedMapper;
  IncompleteRecordClosing: IncompleteRecordClosingMapper;
  IncompleteRecordConnection: Omit<IncompleteRecordConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['IncompleteRecord']> };
  IncompleteRecordNotWaiting: IncompleteRecordNotWaiting;
  InputMalformed: InputMalformed;
  LegalBasis: LegalBasis;
  LegalBasisInput: LegalBasisInput;
  LegalDocument: LegalDocumentMapper;
  LegalDocumentConnection: Omit<LegalDocumentConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['LegalDocument']> };
  LegalDocumentEntry: LegalDocumentEntryMapper;
  LegalDocumentInput: LegalDocumentInput;
  LifeEvent: LifeEventMapper;
  LifeEventConnection: Omit<LifeEventConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['LifeEvent']> };
  LifeEventInput: LifeEventInput;
  LocalCodeNotAccepted: LocalCodeNotAccepted;
  LocalCodeSuggestion: LocalCodeSuggestionMapper;
  MapLocalCodeInput: MapLocalCodeInput;
  MapLocalCodeResult: ResolversUnionTypes<ResolversParentTypes>['MapLocalCodeResult'];
  MapSpellingInput: MapSpellingInput;
  MapSpellingResult: ResolversUnionTypes<ResolversParentTypes>['MapSpellingResult'];
  MappingBackdated: MappingBackdated;
  MappingBasisUnclear: MappingBasisUnclear;
  MappingCoverage: MappingCoverageMapper;
  MappingCoverageConnection: MappingCoverageConnectionMapper;
  MappingDecided: Omit<MappingDecided, 'decision'> & { decision: ResolversParentTypes['MappingDecision'] };
  MappingDecision: MappingDecisionMapper;
  MappingInput: MappingInput;
  MappingProposal: MappingProposalMapper;
  MappingProposed: Omit<MappingProposed, 'proposal'> & { proposal: ResolversParentTypes['MappingProposal'] };
  MappingSuggestion: MappingSuggestionMapper;
  MappingTargetUnknown: MappingTargetUnknown;
  MatchReason: MatchReason;
  MeasuredService: MeasuredService;
  Mutation: Record<PropertyKey, never>;
  NotDelegated: NotDelegated;
  OfficeCalendar: OfficeCalendarMapper;
  OfficeDay: OfficeDay;
  OfficeDayChange: OfficeDayChange;
  OnlineChangeProposed: OnlineChangeProposedMapper;
  OnlineProposal: OnlineProposalMapper;
  OnlineProposalConfirmed: OnlineProposalConfirmedMapper;
  OnlineProposalConnection: Omit<OnlineProposalConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['OnlineProposal']> };
  OnlineProposalRejected: OnlineProposalRejectedMapper;
  OnlineService: OnlineServiceMapper;
  OnlineServiceConnection: Omit<OnlineServiceConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['OnlineService']> };
  OnlineServiceCount: OnlineServiceCount;
  OnlineServiceNotFound: OnlineServiceNotFound;
  OnlineServiceStatistics: OnlineServiceStatisticsMapper;
  OnlineServiceStop: OnlineServiceStopMapper;
  OpenCalendarEntry: OpenCalendarEntryMapper;
  OpenCatalogueUploadInput: OpenCatalogueUploadInput;
  OpenCatalogueUploadResult: ResolversUnionTypes<ResolversParentTypes>['OpenCatalogueUploadResult'];
  OpeningHours: OpeningHours;
  OpeningHoursInput: OpeningHoursInput;
  PageInfo: PageInfo;
  PeriodNotAccepted: PeriodNotAccepted;
  PersonalNumber: Scalars['PersonalNumber']['output'];
  Portal: PortalMapper;
  PortalBlock: PortalBlock;
  PortalBlockInput: PortalBlockInput;
  PortalContentInput: PortalContentInput;
  PortalDetails: PortalDetailsMapper;
  PortalDetailsInput: PortalDetailsInput;
  PortalFinding: PortalFindingMapper;
  PortalHit: PortalHitMapper;
  PortalHitConnection: Omit<PortalHitConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['PortalHit']> };
  PortalItem: PortalItemMapper;
  PortalItemChecked: PortalItemCheckedMapper;
  PortalItemConnection: Omit<PortalItemConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['PortalItem']> };
  PortalItemDrafted: PortalItemDraftedMapper;
  PortalItemNotFound: PortalItemNotFound;
  PortalItemPublished: PortalItemPublishedMapper;
  PortalItemRefused: PortalItemRefused;
  PortalItemVersion: PortalItemVersion;
  PortalItemWithdrawn: PortalItemWithdrawnMapper;
  PortalLine: PortalLine;
  PortalLineInput: PortalLineInput;
  PortalProblem: PortalProblem;
  PortalRun: PortalRun;
  PortalRunInput: PortalRunInput;
  PortalSegment: PortalSegment;
  Prefill: PrefillMapper;
  PrefillComponent: PrefillComponent;
  PrefillFee: PrefillFee;
  PrefillMapping: PrefillMapping;
  PrefillQuestion: PrefillQuestion;
  Procedure: ProcedureMapper;
  ProcedureAgency: ProcedureAgencyMapper;
  ProcedureCase: ProcedureCaseMapper;
  ProcedureChannel: ProcedureChannelMapper;
  ProcedureCode: Scalars['ProcedureCode']['output'];
  ProcedureContentInput: ProcedureContentInput;
  ProcedureDraft: ProcedureDraftMapper;
  ProcedureDraftConnection: Omit<ProcedureDraftConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ProcedureDraft']> };
  ProcedureField: ProcedureField;
  ProcedureFilter: ProcedureFilter;
  ProcedureHistoryConnection: Omit<ProcedureHistoryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Procedure']> };
  ProcedureListConnection: Omit<ProcedureListConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Procedure']> };
  ProcedureMatch: ProcedureMatchMapper;
  ProcedureMatches: ProcedureMatchesMapper;
  ProcedureNotEligible: ProcedureNotEligible;
  ProcedureNotPublished: ProcedureNotPublished;
  ProcedurePublication: ProcedurePublicationMapper;
  ProcedureRepealed: ProcedureRepealed;
  ProcedureResolution: ResolversUnionTypes<ResolversParentTypes>['ProcedureResolution'];
  ProcedureSteps: ProcedureSteps;
  ProcedureSuggestion: ProcedureSuggestionMapper;
  ProposalNotFound: ProposalNotFound;
  ProposeCalendarDecisionInput: ProposeCalendarDecisionInput;
  ProposeCalendarDecisionResult: ResolversUnionTypes<ResolversParentTypes>['ProposeCalendarDecisionResult'];
  ProposeDelegationInput: ProposeDelegationInput;
  ProposeDelegationResult: ResolversUnionTypes<ResolversParentTypes>['ProposeDelegationResult'];
  PublicationDecision: PublicationDecisionMapper;
  PublicationDecisionConnection: Omit<PublicationDecisionConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['PublicationDecision']> };
  PublicationProblem: PublicationProblem;
  PublicationRefused: PublicationRefused;
  PublicationTimeliness: PublicationTimeliness;
  PubliciseProcedureResult: ResolversUnionTypes<ResolversParentTypes>['PubliciseProcedureResult'];
  PublishEligibilityListInput: PublishEligibilityListInput;
  PublishEligibilityListResult: ResolversUnionTypes<ResolversParentTypes>['PublishEligibilityListResult'];
  PublishPortalItemInput: PublishPortalItemInput;
  PublishPortalItemResult: ResolversUnionTypes<ResolversParentTypes>['PublishPortalItemResult'];
  PublishProcedureResult: ResolversUnionTypes<ResolversParentTypes>['PublishProcedureResult'];
  Query: Record<PropertyKey, never>;
  QuestionAndAnswer: QuestionAndAnswerMapper;
  QuestionAndAnswerConnection: Omit<QuestionAndAnswerConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['QuestionAndAnswer']> };
  QuestionAndAnswerInput: QuestionAndAnswerInput;
  QuestionCodeList: QuestionCodeList;
  QuestionCodeListInput: QuestionCodeListInput;
  QuestionCondition: QuestionCondition;
  QuestionConditionInput: QuestionConditionInput;
  QuestionInput: QuestionInput;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegisterDecisionInput: RegisterDecisionInput;
  RegisterDecisionResult: ResolversUnionTypes<ResolversParentTypes>['RegisterDecisionResult'];
  RegisterRestructuringPlanInput: RegisterRestructuringPlanInput;
  RegisterRestructuringPlanResult: ResolversUnionTypes<ResolversParentTypes>['RegisterRestructuringPlanResult'];
  RejectCalendarDecisionInput: RejectCalendarDecisionInput;
  RejectCalendarDecisionResult: ResolversUnionTypes<ResolversParentTypes>['RejectCalendarDecisionResult'];
  RejectMappingInput: RejectMappingInput;
  RejectMappingResult: ResolversUnionTypes<ResolversParentTypes>['RejectMappingResult'];
  RejectOnlineProposalInput: RejectOnlineProposalInput;
  RejectOnlineProposalResult: ResolversUnionTypes<ResolversParentTypes>['RejectOnlineProposalResult'];
  RepealProcedureInput: RepealProcedureInput;
  RepealProcedureResult: ResolversUnionTypes<ResolversParentTypes>['RepealProcedureResult'];
  RequestIdReused: RequestIdReused;
  ResolvedProcedure: ResolvedProcedureMapper;
  ResultType: ResultTypeMapper;
  ResumeOnlineServiceInput: ResumeOnlineServiceInput;
  ResumeOnlineServiceResult: ResolversUnionTypes<ResolversParentTypes>['ResumeOnlineServiceResult'];
  ReturnDraftInput: ReturnDraftInput;
  ReturnDraftResult: ResolversUnionTypes<ResolversParentTypes>['ReturnDraftResult'];
  ReviewedService: ReviewedServiceMapper;
  ReviewedServiceConnection: Omit<ReviewedServiceConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ReviewedService']> };
  SearchFacet: Omit<SearchFacet, 'values'> & { values: Array<ResolversParentTypes['FacetValue']> };
  SearchHighlight: SearchHighlight;
  SettledStretchInput: SettledStretchInput;
  SpellingMapped: Omit<SpellingMapped, 'spelling'> & { spelling: ResolversParentTypes['CodeSpelling'] };
  SpellingUnknown: SpellingUnknown;
  StateConflict: StateConflict;
  StepsInput: StepsInput;
  StopOnlineServiceInput: StopOnlineServiceInput;
  StopOnlineServiceResult: ResolversUnionTypes<ResolversParentTypes>['StopOnlineServiceResult'];
  SuggestedMapping: SuggestedMappingMapper;
  SuggestedMappingConnection: Omit<SuggestedMappingConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['SuggestedMapping']> };
  TermsOfUse: TermsOfUseMapper;
  TermsOfUseInput: TermsOfUseInput;
  TextSegment: TextSegment;
  TimeLimit: TimeLimit;
  TimeLimitInput: TimeLimitInput;
  TimelinessVerdict: TimelinessVerdict;
  TooManyCatalogueUploads: TooManyCatalogueUploads;
  UnmappedLocalCode: UnmappedLocalCodeMapper;
  UnmappedLocalCodeConnection: Omit<UnmappedLocalCodeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['UnmappedLocalCode']> };
  UnmappedProcedure: Omit<UnmappedProcedure, 'suggestions'> & { suggestions: Array<ResolversParentTypes['LocalCodeSuggestion']> };
  VersionComparison: Omit<VersionComparison, 'from' | 'to'> & { from: ResolversParentTypes['Procedure'], to: ResolversParentTypes['Procedure'] };
  VersionDifference: VersionDifference;
  VersionSelector: VersionSelector;
  Viewer: ViewerMapper;
  WaiveDifferenceInput: WaiveDifferenceInput;
  WaiveDifferenceResult: ResolversUnionTypes<ResolversParentTypes>['WaiveDifferenceResult'];
  WithdrawDelegationInput: WithdrawDelegationInput;
  WithdrawDelegationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawDelegationResult'];
  WithdrawDraftResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawDraftResult'];
  WithdrawPortalItemInput: WithdrawPortalItemInput;
  WithdrawPortalItemResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawPortalItemResult'];
  WorkingDayTerm: WorkingDayTermMapper;
};

export type AddressNotSecureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AddressNotSecure'] = ResolversParentTypes['AddressNotSecure']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AdministrativeUnitNameArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  successorSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successorState?: Resolver<ResolversTypes['SuccessionState'], ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['UnitVintage'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legacyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AgencyNameArgs>>;
  publisherKind?: Resolver<Maybe<ResolversTypes['PublisherKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AgencyState']>, ParentType, ContextType>;
  successorSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successorState?: Resolver<Maybe<ResolversTypes['SuccessionState']>, ParentType, ContextType>;
  successors?: Resolver<Maybe<Array<ResolversTypes['Agency']>>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, Partial<AgencyUnitArgs>>;
};

export interface AgencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgencyCode'], any> {
  name: 'AgencyCode';
}

export type AgencyMayNotOfferResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AgencyMayNotOffer'] = ResolversParentTypes['AgencyMayNotOffer']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyPublishesNothingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AgencyPublishesNothing'] = ResolversParentTypes['AgencyPublishesNothing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendDraftResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AmendDraftResult'] = ResolversParentTypes['AmendDraftResult']> = {
  __resolveType?: TypeResolveFn<'DecisionUnknown' | 'DraftMoved' | 'DraftNotFound' | 'FourEyesRequired' | 'InputMalformed' | 'NotDelegated' | 'PublicationRefused' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type AnnexFeeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnnexFee'] = ResolversParentTypes['AnnexFee']> = {
  amount?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnexItemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnnexItem'] = ResolversParentTypes['AnnexItem']> = {
  change?: Resolver<ResolversTypes['AnnexChange'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  components?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  fees?: Resolver<Maybe<Array<ResolversTypes['AnnexFee']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeLimits?: Resolver<Maybe<Array<ResolversTypes['AnnexTimeLimit']>>, ParentType, ContextType>;
};

export type AnnexTimeLimitResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnnexTimeLimit'] = ResolversParentTypes['AnnexTimeLimit']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeLimitUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnouncementResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Announcement'] = ResolversParentTypes['Announcement']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PortalItemVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortalKind'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortalItemState'], ParentType, ContextType>;
  text?: Resolver<Array<ResolversTypes['PortalBlock']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnouncementConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnnouncementConnection'] = ResolversParentTypes['AnnouncementConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Announcement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AnotherOfficialNeededResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnotherOfficialNeeded'] = ResolversParentTypes['AnotherOfficialNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerChoiceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnswerChoice'] = ResolversParentTypes['AnswerChoice']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerLimitsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnswerLimits'] = ResolversParentTypes['AnswerLimits']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['AnswerPattern']>, ParentType, ContextType>;
};

export type ApproveDraftResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ApproveDraftResult'] = ResolversParentTypes['ApproveDraftResult']> = {
  __resolveType?: TypeResolveFn<'DraftMoved' | 'DraftNotFound' | 'FourEyesRequired' | 'NotDelegated' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type AttachOnlineServiceResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AttachOnlineServiceResult'] = ResolversParentTypes['AttachOnlineServiceResult']> = {
  __resolveType?: TypeResolveFn<'AddressNotSecure' | 'AgencyMayNotOffer' | 'DecisionNotAccepted' | 'NotDelegated' | 'OnlineChangeProposed' | 'PeriodNotAccepted' | 'ProcedureNotEligible' | 'ProcedureNotPublished' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  cashless?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cashlessMethods?: Resolver<Array<ResolversTypes['CashlessMethod']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PortalItemVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortalKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  procedureCode?: Resolver<Maybe<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivesByPost?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  returnsByPost?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortalItemState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AvailabilityConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AvailabilityConnection'] = ResolversParentTypes['AvailabilityConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Availability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalendarDecisionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CalendarDecision'] = ResolversParentTypes['CalendarDecision']> = {
  changes?: Resolver<Array<ResolversTypes['OfficeDayChange']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['DecidedDay']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  knownSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CalendarOrigin'], ParentType, ContextType>;
  settlesFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  settlesUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CalendarDecisionConfirmedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CalendarDecisionConfirmed'] = ResolversParentTypes['CalendarDecisionConfirmed']> = {
  proposal?: Resolver<ResolversTypes['CalendarProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarDecisionConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CalendarDecisionConnection'] = ResolversParentTypes['CalendarDecisionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CalendarDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalendarDecisionNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CalendarDecisionNotAccepted'] = ResolversParentTypes['CalendarDecisionNotAccepted']> = {
  days?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarDecisionProposedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CalendarDecisionProposed'] = ResolversParentTypes['CalendarDecisionProposed']> = {
  proposal?: Resolver<ResolversTypes['CalendarProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarDecisionRejectedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CalendarDecisionRejected'] = ResolversParentTypes['CalendarDecisionRejected']> = {
  proposal?: Resolver<ResolversTypes['CalendarProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarProposalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CalendarProposal'] = ResolversParentTypes['CalendarProposal']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['CalendarDecision'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredByViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rejectedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CalendarProposalState'], ParentType, ContextType>;
};

export type CalendarProposalConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CalendarProposalConnection'] = ResolversParentTypes['CalendarProposalConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CalendarProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalendarStretchResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CalendarStretch'] = ResolversParentTypes['CalendarStretch']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CalendarState'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CaseRoleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseRole'] = ResolversParentTypes['CaseRole']> = {
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueChangeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CatalogueChange'] = ResolversParentTypes['CatalogueChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CatalogueChangeKind'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueChangeConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CatalogueChangeConnection'] = ResolversParentTypes['CatalogueChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CatalogueChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CatalogueFileLinkResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CatalogueFileLink'] = ResolversParentTypes['CatalogueFileLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueFileNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CatalogueFileNotAccepted'] = ResolversParentTypes['CatalogueFileNotAccepted']> = {
  bytesMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['CatalogueFileRefusedReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueStateResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CatalogueState'] = ResolversParentTypes['CatalogueState']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueUploadResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CatalogueUpload'] = ResolversParentTypes['CatalogueUpload']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['CatalogueUploadProblem']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['CatalogueFileLink']>, ParentType, ContextType>;
  receivedBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sendTo?: Resolver<Maybe<ResolversTypes['CatalogueFileLink']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CatalogueUploadState'], ParentType, ContextType>;
};

export type CatalogueUploadConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CatalogueUploadConnection'] = ResolversParentTypes['CatalogueUploadConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CatalogueUpload']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CatalogueUploadOpenedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CatalogueUploadOpened'] = ResolversParentTypes['CatalogueUploadOpened']> = {
  upload?: Resolver<ResolversTypes['CatalogueUpload'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelGapResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChannelGap'] = ResolversParentTypes['ChannelGap']> = {
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChannelGapKind'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeLimitUnit']>, ParentType, ContextType>;
};

export type CheckPortalItemResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CheckPortalItemResult'] = ResolversParentTypes['CheckPortalItemResult']> = {
  __resolveType?: TypeResolveFn<'FourEyesRequired' | 'NotDelegated' | 'PortalItemChecked' | 'PortalItemNotFound' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type CloseIncompleteRecordResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CloseIncompleteRecordResult'] = ResolversParentTypes['CloseIncompleteRecordResult']> = {
  __resolveType?: TypeResolveFn<'IncompleteRecordClosed' | 'IncompleteRecordNotWaiting' | 'InputMalformed' | 'RequestIdReused', ParentType, ContextType>;
};

export type CodeListChangeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CodeListChange'] = ResolversParentTypes['CodeListChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['CodeListEntry'], ParentType, ContextType>;
  holdsFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CodeListChangeKind'], ParentType, ContextType>;
};

export type CodeListChangeConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CodeListChangeConnection'] = ResolversParentTypes['CodeListChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CodeListChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CodeListConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CodeListConnection'] = ResolversParentTypes['CodeListConnection']> = {
  knownFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CodeListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CodeListEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CodeListEntry'] = ResolversParentTypes['CodeListEntry']> = {
  basis?: Resolver<ResolversTypes['CodeListBasis'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wellFormed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CodeSpellingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CodeSpelling'] = ResolversParentTypes['CodeSpelling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['SpelledList'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spelling?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeSpellingConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CodeSpellingConnection'] = ResolversParentTypes['CodeSpellingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CodeSpelling']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CodeUnknownResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CodeUnknown'] = ResolversParentTypes['CodeUnknown']> = {
  list?: Resolver<ResolversTypes['SpelledList'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompareDraftResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CompareDraftResult'] = ResolversParentTypes['CompareDraftResult']> = {
  __resolveType?: TypeResolveFn<'ComparisonNotClean' | 'DecisionUnknown' | 'DraftMoved' | 'DraftNotFound' | 'FourEyesRequired' | 'NotDelegated' | 'PublicationRefused' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type ComparisonFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ComparisonFinding'] = ResolversParentTypes['ComparisonFinding']> = {
  decided?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComparisonFindingKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waivable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waivedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparisonNotCleanResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ComparisonNotClean'] = ResolversParentTypes['ComparisonNotClean']> = {
  findings?: Resolver<Array<ResolversTypes['ComparisonFinding']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComponentIsNoPaperResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ComponentIsNoPaper'] = ResolversParentTypes['ComponentIsNoPaper']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmCalendarDecisionResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConfirmCalendarDecisionResult'] = ResolversParentTypes['ConfirmCalendarDecisionResult']> = {
  __resolveType?: TypeResolveFn<'CalendarDecisionConfirmed' | 'CalendarDecisionNotAccepted' | 'FourEyesRequired' | 'NotDelegated' | 'ProposalNotFound' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type ConfirmDelegationResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConfirmDelegationResult'] = ResolversParentTypes['ConfirmDelegationResult']> = {
  __resolveType?: TypeResolveFn<'AnotherOfficialNeeded' | 'DelegationConfirmed' | 'DelegationNotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type ConfirmMappingResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConfirmMappingResult'] = ResolversParentTypes['ConfirmMappingResult']> = {
  __resolveType?: TypeResolveFn<'ComponentIsNoPaper' | 'FourEyesRequired' | 'MappingBackdated' | 'MappingBasisUnclear' | 'MappingDecided' | 'MappingProposed' | 'MappingTargetUnknown' | 'NotDelegated' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type ConfirmOnlineProposalResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConfirmOnlineProposalResult'] = ResolversParentTypes['ConfirmOnlineProposalResult']> = {
  __resolveType?: TypeResolveFn<'AddressNotSecure' | 'AgencyMayNotOffer' | 'DecisionNotAccepted' | 'EligibilityListNotAccepted' | 'FourEyesRequired' | 'LocalCodeNotAccepted' | 'NotDelegated' | 'OnlineProposalConfirmed' | 'OnlineServiceNotFound' | 'PeriodNotAccepted' | 'ProcedureNotEligible' | 'ProcedureNotPublished' | 'ProposalNotFound' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PortalItemVersion']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortalKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortalItemState'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPointConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ContactPointConnection'] = ResolversParentTypes['ContactPointConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecidedDayResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecidedDay'] = ResolversParentTypes['DecidedDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecidedDayKind'], ParentType, ContextType>;
};

export type DecisionAlreadyRegisteredResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionAlreadyRegistered'] = ResolversParentTypes['DecisionAlreadyRegistered']> = {
  decision?: Resolver<ResolversTypes['PublicationDecision'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionDoesNotRescindResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionDoesNotRescind'] = ResolversParentTypes['DecisionDoesNotRescind']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionFileResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionFile'] = ResolversParentTypes['DecisionFile']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionFileMissingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionFileMissing'] = ResolversParentTypes['DecisionFileMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionNotAccepted'] = ResolversParentTypes['DecisionNotAccepted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionReferenceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionReference'] = ResolversParentTypes['DecisionReference']> = {
  authority?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionRegisteredResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionRegistered'] = ResolversParentTypes['DecisionRegistered']> = {
  decision?: Resolver<ResolversTypes['PublicationDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionUnknownResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionUnknown'] = ResolversParentTypes['DecisionUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['PublishingDuty'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DelegationConfirmedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DelegationConfirmed'] = ResolversParentTypes['DelegationConfirmed']> = {
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DelegationConnection'] = ResolversParentTypes['DelegationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Delegation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DelegationNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DelegationNotFound'] = ResolversParentTypes['DelegationNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationOverlapsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DelegationOverlaps'] = ResolversParentTypes['DelegationOverlaps']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationProposedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DelegationProposed'] = ResolversParentTypes['DelegationProposed']> = {
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationWithdrawnResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DelegationWithdrawn'] = ResolversParentTypes['DelegationWithdrawn']> = {
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DifferenceNotWaivableResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DifferenceNotWaivable'] = ResolversParentTypes['DifferenceNotWaivable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DifferenceWaiverResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DifferenceWaiver'] = ResolversParentTypes['DifferenceWaiver']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComparisonFindingKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Dong'], any> {
  name: 'Dong';
}

export type DossierComponentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierComponent'] = ResolversParentTypes['DossierComponent']> = {
  anyOfGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidenceSources?: Resolver<Array<ResolversTypes['EvidenceSource']>, ParentType, ContextType>;
  formName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComponentKind'], ParentType, ContextType>;
  mappingHistory?: Resolver<Array<ResolversTypes['MappingDecision']>, ParentType, ContextType>;
  mappings?: Resolver<Array<ResolversTypes['EvidenceMapping']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noEvidenceReason?: Resolver<Maybe<ResolversTypes['NoEvidenceReason']>, ParentType, ContextType>;
  originals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['FormTemplate']>, ParentType, ContextType>;
};

export type DraftComparisonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DraftComparison'] = ResolversParentTypes['DraftComparison']> = {
  clean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ComparisonFinding']>, ParentType, ContextType>;
};

export type DraftContentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DraftContent'] = ResolversParentTypes['DraftContent']> = {
  audiences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['ProcedureCase']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
  competentAgency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['AdministrativeTier']>, ParentType, ContextType>;
};

export type DraftMovedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DraftMoved'] = ResolversParentTypes['DraftMoved']> = {
  draft?: Resolver<ResolversTypes['ProcedureDraft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DraftNotFound'] = ResolversParentTypes['DraftNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftPortalItemResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DraftPortalItemResult'] = ResolversParentTypes['DraftPortalItemResult']> = {
  __resolveType?: TypeResolveFn<'NotDelegated' | 'PortalItemDrafted' | 'PortalItemNotFound' | 'PortalItemRefused' | 'RequestIdReused', ParentType, ContextType>;
};

export type DraftStepResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DraftStep'] = ResolversParentTypes['DraftStep']> = {
  action?: Resolver<ResolversTypes['DraftAction'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftState'], ParentType, ContextType>;
};

export type DueAmountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DueAmount'] = ResolversParentTypes['DueAmount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statementText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DecisionReference'], ParentType, ContextType>;
};

export type EligibilityListResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EligibilityList'] = ResolversParentTypes['EligibilityList']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DecisionReference'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['EligibleProcedureConnection'], ParentType, ContextType, RequireFields<EligibilityListProceduresArgs, 'first'>>;
};

export type EligibilityListNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EligibilityListNotAccepted'] = ResolversParentTypes['EligibilityListNotAccepted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedures?: Resolver<Array<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibleProcedureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EligibleProcedure'] = ResolversParentTypes['EligibleProcedure']> = {
  code?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
};

export type EligibleProcedureConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EligibleProcedureConnection'] = ResolversParentTypes['EligibleProcedureConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['EligibleProcedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnterProcedureResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EnterProcedureResult'] = ResolversParentTypes['EnterProcedureResult']> = {
  __resolveType?: TypeResolveFn<'DecisionUnknown' | 'DraftMoved' | 'InputMalformed' | 'NotDelegated' | 'PublicationRefused' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type EvidenceMappingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvidenceMapping'] = ResolversParentTypes['EvidenceMapping']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resultType?: Resolver<ResolversTypes['ResultType'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MappingState'], ParentType, ContextType>;
};

export type EvidenceSourceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvidenceSource'] = ResolversParentTypes['EvidenceSource']> = {
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  resultType?: Resolver<ResolversTypes['ResultType'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeLineResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FeeLine'] = ResolversParentTypes['FeeLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exemptions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  foreignAmount?: Resolver<Maybe<ResolversTypes['ForeignAmount']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AmountState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['FeeStatement'], ParentType, ContextType>;
  statementText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ForeignAmountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ForeignAmount'] = ResolversParentTypes['ForeignAmount']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormQuestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FormQuestion'] = ResolversParentTypes['FormQuestion']> = {
  answerKind?: Resolver<ResolversTypes['AnswerKind'], ParentType, ContextType>;
  binding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  choices?: Resolver<Maybe<Array<ResolversTypes['AnswerChoice']>>, ParentType, ContextType>;
  codeList?: Resolver<Maybe<ResolversTypes['QuestionCodeList']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['QuestionCondition']>, ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['AnswerLimits']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['FormSection']>, ParentType, ContextType>;
};

export type FormSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FormSection'] = ResolversParentTypes['FormSection']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormTemplateResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FormTemplate'] = ResolversParentTypes['FormTemplate']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FourEyesRequiredResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FourEyesRequired'] = ResolversParentTypes['FourEyesRequired']> = {
  duty?: Resolver<ResolversTypes['PublishingDuty'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuidanceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Guidance'] = ResolversParentTypes['Guidance']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PortalItemVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortalKind'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortalItemState'], ParentType, ContextType>;
  text?: Resolver<Array<ResolversTypes['PortalBlock']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuidanceConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GuidanceConnection'] = ResolversParentTypes['GuidanceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Guidance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HeldAnswerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HeldAnswer'] = ResolversParentTypes['HeldAnswer']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HeldComponentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HeldComponent'] = ResolversParentTypes['HeldComponent']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncompleteRecordResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncompleteRecord'] = ResolversParentTypes['IncompleteRecord']> = {
  closings?: Resolver<Array<ResolversTypes['IncompleteRecordClosing']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  fileDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['RequiredFact']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncompleteRecordClosedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncompleteRecordClosed'] = ResolversParentTypes['IncompleteRecordClosed']> = {
  record?: Resolver<ResolversTypes['IncompleteRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncompleteRecordClosingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncompleteRecordClosing'] = ResolversParentTypes['IncompleteRecordClosing']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedByViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncompleteRecordConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncompleteRecordConnection'] = ResolversParentTypes['IncompleteRecordConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['IncompleteRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncompleteRecordNotWaitingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncompleteRecordNotWaiting'] = ResolversParentTypes['IncompleteRecordNotWaiting']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputMalformedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['InputMalformed'] = ResolversParentTypes['InputMalformed']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalDocumentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LegalDocument'] = ResolversParentTypes['LegalDocument']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LegalDocumentEntry']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LegalDocumentKind']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalDocumentConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LegalDocumentConnection'] = ResolversParentTypes['LegalDocumentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LegalDocumentEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LegalDocumentEntry'] = ResolversParentTypes['LegalDocumentEntry']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['LegalDocument'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PortalItemVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortalKind'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortalItemState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifeEventResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LifeEvent'] = ResolversParentTypes['LifeEvent']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['PortalBlock']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PortalItemVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortalKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedureCodes?: Resolver<Array<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  procedures?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortalItemState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifeEventConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LifeEventConnection'] = ResolversParentTypes['LifeEventConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['LifeEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LocalCodeNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LocalCodeNotAccepted'] = ResolversParentTypes['LocalCodeNotAccepted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalCodeSuggestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LocalCodeSuggestion'] = ResolversParentTypes['LocalCodeSuggestion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MapLocalCodeResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MapLocalCodeResult'] = ResolversParentTypes['MapLocalCodeResult']> = {
  __resolveType?: TypeResolveFn<'LocalCodeNotAccepted' | 'NotDelegated' | 'OnlineChangeProposed' | 'RequestIdReused', ParentType, ContextType>;
};

export type MapSpellingResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MapSpellingResult'] = ResolversParentTypes['MapSpellingResult']> = {
  __resolveType?: TypeResolveFn<'CodeUnknown' | 'RequestIdReused' | 'SpellingMapped' | 'SpellingUnknown', ParentType, ContextType>;
};

export type MappingBackdatedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingBackdated'] = ResolversParentTypes['MappingBackdated']> = {
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MappingBasisUnclearResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingBasisUnclear'] = ResolversParentTypes['MappingBasisUnclear']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MappingCoverageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingCoverage'] = ResolversParentTypes['MappingCoverage']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  demonstrated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  likely?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MappingCoverageConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingCoverageConnection'] = ResolversParentTypes['MappingCoverageConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MappingCoverage']>, ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['MappingCoverage'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MappingDecidedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingDecided'] = ResolversParentTypes['MappingDecided']> = {
  decision?: Resolver<ResolversTypes['MappingDecision'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MappingDecisionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingDecision'] = ResolversParentTypes['MappingDecision']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  resultType?: Resolver<Maybe<ResolversTypes['ResultType']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MappingVerdict'], ParentType, ContextType>;
  suggestedScore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MappingProposalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingProposal'] = ResolversParentTypes['MappingProposal']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MappingProposedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingProposed'] = ResolversParentTypes['MappingProposed']> = {
  proposal?: Resolver<ResolversTypes['MappingProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MappingSuggestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingSuggestion'] = ResolversParentTypes['MappingSuggestion']> = {
  isLikely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['MappingProposal']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  resultType?: Resolver<Maybe<ResolversTypes['ResultType']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MappingTargetUnknownResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingTargetUnknown'] = ResolversParentTypes['MappingTargetUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['MappingTarget'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  kind?: Resolver<ResolversTypes['MatchReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasuredServiceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MeasuredService'] = ResolversParentTypes['MeasuredService']> = {
  counterMeanDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlineMeanDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendDraft?: Resolver<Maybe<ResolversTypes['AmendDraftResult']>, ParentType, ContextType, RequireFields<MutationAmendDraftArgs, 'input'>>;
  approveDraft?: Resolver<Maybe<ResolversTypes['ApproveDraftResult']>, ParentType, ContextType, RequireFields<MutationApproveDraftArgs, 'input'>>;
  attachOnlineService?: Resolver<Maybe<ResolversTypes['AttachOnlineServiceResult']>, ParentType, ContextType, RequireFields<MutationAttachOnlineServiceArgs, 'input'>>;
  checkPortalItem?: Resolver<Maybe<ResolversTypes['CheckPortalItemResult']>, ParentType, ContextType, RequireFields<MutationCheckPortalItemArgs, 'input'>>;
  closeIncompleteRecord?: Resolver<Maybe<ResolversTypes['CloseIncompleteRecordResult']>, ParentType, ContextType, RequireFields<MutationCloseIncompleteRecordArgs, 'input'>>;
  compareDraft?: Resolver<Maybe<ResolversTypes['CompareDraftResult']>, ParentType, ContextType, RequireFields<MutationCompareDraftArgs, 'input'>>;
  confirmCalendarDecision?: Resolver<Maybe<ResolversTypes['ConfirmCalendarDecisionResult']>, ParentType, ContextType, RequireFields<MutationConfirmCalendarDecisionArgs, 'input'>>;
  confirmDelegation?: Resolver<Maybe<ResolversTypes['ConfirmDelegationResult']>, ParentType, ContextType, RequireFields<MutationConfirmDelegationArgs, 'input'>>;
  confirmMapping?: Resolver<Maybe<ResolversTypes['ConfirmMappingResult']>, ParentType, ContextType, RequireFields<MutationConfirmMappingArgs, 'input'>>;
  confirmOnlineProposal?: Resolver<Maybe<ResolversTypes['ConfirmOnlineProposalResult']>, ParentType, ContextType, RequireFields<MutationConfirmOnlineProposalArgs, 'input'>>;
  draftPortalItem?: Resolver<Maybe<ResolversTypes['DraftPortalItemResult']>, ParentType, ContextType, RequireFields<MutationDraftPortalItemArgs, 'input'>>;
  enterProcedure?: Resolver<Maybe<ResolversTypes['EnterProcedureResult']>, ParentType, ContextType, RequireFields<MutationEnterProcedureArgs, 'input'>>;
  mapLocalCode?: Resolver<Maybe<ResolversTypes['MapLocalCodeResult']>, ParentType, ContextType, RequireFields<MutationMapLocalCodeArgs, 'input'>>;
  mapSpelling?: Resolver<Maybe<ResolversTypes['MapSpellingResult']>, ParentType, ContextType, RequireFields<MutationMapSpellingArgs, 'input'>>;
  openCatalogueUpload?: Resolver<Maybe<ResolversTypes['OpenCatalogueUploadResult']>, ParentType, ContextType, RequireFields<MutationOpenCatalogueUploadArgs, 'input'>>;
  proposeCalendarDecision?: Resolver<Maybe<ResolversTypes['ProposeCalendarDecisionResult']>, ParentType, ContextType, RequireFields<MutationProposeCalendarDecisionArgs, 'input'>>;
  proposeDelegation?: Resolver<Maybe<ResolversTypes['ProposeDelegationResult']>, ParentType, ContextType, RequireFields<MutationProposeDelegationArgs, 'input'>>;
  publiciseProcedure?: Resolver<Maybe<ResolversTypes['PubliciseProcedureResult']>, ParentType, ContextType, RequireFields<MutationPubliciseProcedureArgs, 'input'>>;
  publishEligibilityList?: Resolver<Maybe<ResolversTypes['PublishEligibilityListResult']>, ParentType, ContextType, RequireFields<MutationPublishEligibilityListArgs, 'input'>>;
  publishPortalItem?: Resolver<Maybe<ResolversTypes['PublishPortalItemResult']>, ParentType, ContextType, RequireFields<MutationPublishPortalItemArgs, 'input'>>;
  publishProcedure?: Resolver<Maybe<ResolversTypes['PublishProcedureResult']>, ParentType, ContextType, RequireFields<MutationPublishProcedureArgs, 'input'>>;
  registerDecision?: Resolver<Maybe<ResolversTypes['RegisterDecisionResult']>, ParentType, ContextType, RequireFields<MutationRegisterDecisionArgs, 'input'>>;
  registerRestructuringPlan?: Resolver<Maybe<ResolversTypes['RegisterRestructuringPlanResult']>, ParentType, ContextType, RequireFields<MutationRegisterRestructuringPlanArgs, 'input'>>;
  rejectCalendarDecision?: Resolver<Maybe<ResolversTypes['RejectCalendarDecisionResult']>, ParentType, ContextType, RequireFields<MutationRejectCalendarDecisionArgs, 'input'>>;
  rejectMapping?: Resolver<Maybe<ResolversTypes['RejectMappingResult']>, ParentType, ContextType, RequireFields<MutationRejectMappingArgs, 'input'>>;
  rejectOnlineProposal?: Resolver<Maybe<ResolversTypes['RejectOnlineProposalResult']>, ParentType, ContextType, RequireFields<MutationRejectOnlineProposalArgs, 'input'>>;
  repealProcedure?: Resolver<Maybe<ResolversTypes['RepealProcedureResult']>, ParentType, ContextType, RequireFields<MutationRepealProcedureArgs, 'input'>>;
  resumeOnlineService?: Resolver<Maybe<ResolversTypes['ResumeOnlineServiceResult']>, ParentType, ContextType, RequireFields<MutationResumeOnlineServiceArgs, 'input'>>;
  returnDraft?: Resolver<Maybe<ResolversTypes['ReturnDraftResult']>, ParentType, ContextType, RequireFields<MutationReturnDraftArgs, 'input'>>;
  stopOnlineService?: Resolver<Maybe<ResolversTypes['StopOnlineServiceResult']>, ParentType, ContextType, RequireFields<MutationStopOnlineServiceArgs, 'input'>>;
  waiveDifference?: Resolver<Maybe<ResolversTypes['WaiveDifferenceResult']>, ParentType, ContextType, RequireFields<MutationWaiveDifferenceArgs, 'input'>>;
  withdrawDelegation?: Resolver<Maybe<ResolversTypes['WithdrawDelegationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawDelegationArgs, 'input'>>;
  withdrawDraft?: Resolver<Maybe<ResolversTypes['WithdrawDraftResult']>, ParentType, ContextType, RequireFields<MutationWithdrawDraftArgs, 'input'>>;
  withdrawPortalItem?: Resolver<Maybe<ResolversTypes['WithdrawPortalItemResult']>, ParentType, ContextType, RequireFields<MutationWithdrawPortalItemArgs, 'input'>>;
};

export type NotDelegatedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['NotDelegated'] = ResolversParentTypes['NotDelegated']> = {
  duty?: Resolver<ResolversTypes['PublishingDuty'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DelegationGap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeCalendarResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OfficeCalendar'] = ResolversParentTypes['OfficeCalendar']> = {
  days?: Resolver<Array<ResolversTypes['OfficeDay']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['CalendarDecision']>, ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['OpenCalendarEntry']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CalendarState'], ParentType, ContextType>;
  stretches?: Resolver<Array<ResolversTypes['CalendarStretch']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeDayResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OfficeDay'] = ResolversParentTypes['OfficeDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OfficeDayKind'], ParentType, ContextType>;
};

export type OfficeDayChangeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OfficeDayChange'] = ResolversParentTypes['OfficeDayChange']> = {
  after?: Resolver<ResolversTypes['OfficeDayState'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['OfficeDayState'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OnlineChangeProposedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineChangeProposed'] = ResolversParentTypes['OnlineChangeProposed']> = {
  proposal?: Resolver<ResolversTypes['OnlineProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineProposalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineProposal'] = ResolversParentTypes['OnlineProposal']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionReference']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredByViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OnlineProposalKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['OnlineServiceLevel']>, ParentType, ContextType>;
  listed?: Resolver<Array<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  localCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notInCatalogue?: Resolver<Array<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedureCode?: Resolver<Maybe<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  rejectedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OnlineProposalState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OnlineProposalConfirmedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineProposalConfirmed'] = ResolversParentTypes['OnlineProposalConfirmed']> = {
  proposal?: Resolver<ResolversTypes['OnlineProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineProposalConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineProposalConnection'] = ResolversParentTypes['OnlineProposalConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['OnlineProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OnlineProposalRejectedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineProposalRejected'] = ResolversParentTypes['OnlineProposalRejected']> = {
  proposal?: Resolver<ResolversTypes['OnlineProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineServiceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineService'] = ResolversParentTypes['OnlineService']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['DecisionReference'], ParentType, ContextType>;
  formerLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OnlineServiceLevel'], ParentType, ContextType>;
  levelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OnlineServiceState'], ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['OnlineServiceStop']>, ParentType, ContextType>;
};

export type OnlineServiceConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineServiceConnection'] = ResolversParentTypes['OnlineServiceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['OnlineService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OnlineServiceCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineServiceCount'] = ResolversParentTypes['OnlineServiceCount']> = {
  level?: Resolver<ResolversTypes['OnlineServiceLevel'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OnlineServiceNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineServiceNotFound'] = ResolversParentTypes['OnlineServiceNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlineServiceStatisticsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineServiceStatistics'] = ResolversParentTypes['OnlineServiceStatistics']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  eligible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['OnlineServiceCount']>, ParentType, ContextType>;
};

export type OnlineServiceStopResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnlineServiceStop'] = ResolversParentTypes['OnlineServiceStop']> = {
  decision?: Resolver<ResolversTypes['DecisionReference'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OpenCalendarEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpenCalendarEntry'] = ResolversParentTypes['OpenCalendarEntry']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['CalendarQuestion']>, ParentType, ContextType>;
  season?: Resolver<ResolversTypes['HolidaySeason'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenCatalogueUploadResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpenCatalogueUploadResult'] = ResolversParentTypes['OpenCatalogueUploadResult']> = {
  __resolveType?: TypeResolveFn<'CatalogueFileNotAccepted' | 'CatalogueUploadOpened' | 'NotDelegated' | 'RequestIdReused' | 'TooManyCatalogueUploads', ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  closesAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PeriodNotAccepted'] = ResolversParentTypes['PeriodNotAccepted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PersonalNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonalNumber'], any> {
  name: 'PersonalNumber';
}

export type PortalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Portal'] = ResolversParentTypes['Portal']> = {
  announcements?: Resolver<ResolversTypes['AnnouncementConnection'], ParentType, ContextType, RequireFields<PortalAnnouncementsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['AvailabilityConnection'], ParentType, ContextType, RequireFields<PortalAvailabilityArgs, 'first'>>;
  contactPoints?: Resolver<ResolversTypes['ContactPointConnection'], ParentType, ContextType, RequireFields<PortalContactPointsArgs, 'first'>>;
  details?: Resolver<Maybe<ResolversTypes['PortalDetails']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ProcedureField']>, ParentType, ContextType, RequireFields<PortalFieldsArgs, 'first'>>;
  legalDocuments?: Resolver<ResolversTypes['LegalDocumentConnection'], ParentType, ContextType, RequireFields<PortalLegalDocumentsArgs, 'first'>>;
  lifeEvents?: Resolver<ResolversTypes['LifeEventConnection'], ParentType, ContextType, RequireFields<PortalLifeEventsArgs, 'first'>>;
  terms?: Resolver<Maybe<ResolversTypes['TermsOfUse']>, ParentType, ContextType>;
};

export type PortalBlockResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalBlock'] = ResolversParentTypes['PortalBlock']> = {
  kind?: Resolver<ResolversTypes['PortalBlockKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PortalLine']>, ParentType, ContextType>;
};

export type PortalDetailsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalDetails'] = ResolversParentTypes['PortalDetails']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PortalItemVersion']>, ParentType, ContextType>;
  hotline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortalKind'], ParentType, ContextType>;
  maintainer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortalItemState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalFinding'] = ResolversParentTypes['PortalFinding']> = {
  __resolveType?: TypeResolveFn<'Announcement' | 'Guidance' | 'LegalDocument' | 'LifeEvent' | 'PublicationDecision' | 'QuestionAndAnswer', ParentType, ContextType>;
};

export type PortalHitResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalHit'] = ResolversParentTypes['PortalHit']> = {
  excerpt?: Resolver<Array<ResolversTypes['PortalSegment']>, ParentType, ContextType>;
  found?: Resolver<ResolversTypes['PortalFinding'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortalSearchKind'], ParentType, ContextType>;
  title?: Resolver<Array<ResolversTypes['PortalSegment']>, ParentType, ContextType>;
};

export type PortalHitConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalHitConnection'] = ResolversParentTypes['PortalHitConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PortalHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PortalItemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalItem'] = ResolversParentTypes['PortalItem']> = {
  __resolveType?: TypeResolveFn<'Announcement' | 'Availability' | 'ContactPoint' | 'Guidance' | 'LegalDocumentEntry' | 'LifeEvent' | 'PortalDetails' | 'QuestionAndAnswer' | 'TermsOfUse', ParentType, ContextType>;
};

export type PortalItemCheckedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalItemChecked'] = ResolversParentTypes['PortalItemChecked']> = {
  checked?: Resolver<ResolversTypes['PortalItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalItemConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalItemConnection'] = ResolversParentTypes['PortalItemConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PortalItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PortalItemDraftedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalItemDrafted'] = ResolversParentTypes['PortalItemDrafted']> = {
  drafted?: Resolver<ResolversTypes['PortalItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalItemNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalItemNotFound'] = ResolversParentTypes['PortalItemNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalItemPublishedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalItemPublished'] = ResolversParentTypes['PortalItemPublished']> = {
  published?: Resolver<ResolversTypes['PortalItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalItemRefusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalItemRefused'] = ResolversParentTypes['PortalItemRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['PortalProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalItemVersionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalItemVersion'] = ResolversParentTypes['PortalItemVersion']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortalItemState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PortalItemWithdrawnResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalItemWithdrawn'] = ResolversParentTypes['PortalItemWithdrawn']> = {
  withdrawn?: Resolver<ResolversTypes['PortalItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalLineResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalLine'] = ResolversParentTypes['PortalLine']> = {
  runs?: Resolver<Array<ResolversTypes['PortalRun']>, ParentType, ContextType>;
};

export type PortalProblemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalProblem'] = ResolversParentTypes['PortalProblem']> = {
  code?: Resolver<ResolversTypes['PortalProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortalRunResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalRun'] = ResolversParentTypes['PortalRun']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortalSegmentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PortalSegment'] = ResolversParentTypes['PortalSegment']> = {
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrefillResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Prefill'] = ResolversParentTypes['Prefill'], FederationReferenceType extends FederationReferenceTypes['Prefill'] = FederationReferenceTypes['Prefill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Prefill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  components?: Resolver<Maybe<Array<ResolversTypes['PrefillComponent']>>, ParentType, ContextType>;
  fees?: Resolver<Maybe<Array<ResolversTypes['PrefillFee']>>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questions?: Resolver<Maybe<Array<ResolversTypes['PrefillQuestion']>>, ParentType, ContextType>;
};

export type PrefillComponentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillComponent'] = ResolversParentTypes['PrefillComponent']> = {
  accepts?: Resolver<Array<ResolversTypes['PrefillMapping']>, ParentType, ContextType>;
  anyOfGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditionText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noEvidenceReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrefillFeeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillFee'] = ResolversParentTypes['PrefillFee']> = {
  amount?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statementText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrefillMappingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillMapping'] = ResolversParentTypes['PrefillMapping']> = {
  resultType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrefillQuestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillQuestion'] = ResolversParentTypes['PrefillQuestion']> = {
  choices?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  codeList?: Resolver<Maybe<ResolversTypes['QuestionCodeList']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['QuestionCondition']>, ParentType, ContextType>;
  editable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<Maybe<Array<ResolversTypes['AnswerChoice']>>, ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['AnswerLimits']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['ProcedureAgency']>, ParentType, ContextType>;
  audiences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['AvailabilityConnection']>, ParentType, ContextType, RequireFields<ProcedureAvailabilityArgs, 'first'>>;
  cases?: Resolver<Array<ResolversTypes['ProcedureCase']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  competentAgency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PublicationDecision']>, ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differences?: Resolver<Maybe<Array<ResolversTypes['VersionDifference']>>, ParentType, ContextType>;
  editorAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  eligibleForFullOnline?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guidance?: Resolver<Maybe<ResolversTypes['GuidanceConnection']>, ParentType, ContextType, RequireFields<ProcedureGuidanceArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ProcedureHistoryConnection'], ParentType, ContextType, RequireFields<ProcedureHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceBasis?: Resolver<ResolversTypes['InForceBasis'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProcedureKind']>, ParentType, ContextType>;
  legalBasis?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  linked?: Resolver<Array<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nationalRecord?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlineServices?: Resolver<Maybe<Array<ResolversTypes['OnlineService']>>, ParentType, ContextType, Partial<ProcedureOnlineServicesArgs>>;
  origin?: Resolver<ResolversTypes['VersionOrigin'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['ProcedurePublication'], ParentType, ContextType>;
  publicisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  questionsAndAnswers?: Resolver<Maybe<ResolversTypes['QuestionAndAnswerConnection']>, ParentType, ContextType, RequireFields<ProcedureQuestionsAndAnswersArgs, 'first'>>;
  receivingAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  requirements?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ResultType']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ProcedureSteps']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['AdministrativeTier']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureAgencyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureAgency'] = ResolversParentTypes['ProcedureAgency']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['AgencyPart'], ParentType, ContextType>;
};

export type ProcedureCaseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureCase'] = ResolversParentTypes['ProcedureCase']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['DossierComponent']>, ParentType, ContextType>;
  formName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['FormQuestion']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['CaseRole']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['FormTemplate']>, ParentType, ContextType>;
};

export type ProcedureChannelResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureChannel'] = ResolversParentTypes['ProcedureChannel']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  fees?: Resolver<Array<ResolversTypes['FeeLine']>, ParentType, ContextType>;
  timeLimits?: Resolver<Array<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
};

export interface ProcedureCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProcedureCode'], any> {
  name: 'ProcedureCode';
}

export type ProcedureDraftResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureDraft'] = ResolversParentTypes['ProcedureDraft']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  allowed?: Resolver<Array<ResolversTypes['DraftAction']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['DraftComparison'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['DraftContent'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['PublicationDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['PublicationProblem']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DraftStep']>, ParentType, ContextType>;
};

export type ProcedureDraftConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureDraftConnection'] = ResolversParentTypes['ProcedureDraftConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ProcedureDraft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcedureFieldResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureField'] = ResolversParentTypes['ProcedureField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureHistoryConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureHistoryConnection'] = ResolversParentTypes['ProcedureHistoryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcedureListConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureListConnection'] = ResolversParentTypes['ProcedureListConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcedureMatchResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureMatch'] = ResolversParentTypes['ProcedureMatch']> = {
  highlights?: Resolver<Array<ResolversTypes['SearchHighlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureMatchesResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureMatches'] = ResolversParentTypes['ProcedureMatches']> = {
  correctedQuery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ProcedureMatch']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureNotEligibleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureNotEligible'] = ResolversParentTypes['ProcedureNotEligible']> = {
  listDecision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureNotPublishedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureNotPublished'] = ResolversParentTypes['ProcedureNotPublished']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedurePublicationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedurePublication'] = ResolversParentTypes['ProcedurePublication']> = {
  publicisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  timeliness?: Resolver<ResolversTypes['PublicationTimeliness'], ParentType, ContextType>;
  waivers?: Resolver<Array<ResolversTypes['DifferenceWaiver']>, ParentType, ContextType>;
};

export type ProcedureRepealedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureRepealed'] = ResolversParentTypes['ProcedureRepealed']> = {
  code?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  inForceTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureResolutionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureResolution'] = ResolversParentTypes['ProcedureResolution']> = {
  __resolveType?: TypeResolveFn<'ResolvedProcedure' | 'UnmappedProcedure', ParentType, ContextType>;
};

export type ProcedureStepsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureSteps'] = ResolversParentTypes['ProcedureSteps']> = {
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcedureSuggestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureSuggestion'] = ResolversParentTypes['ProcedureSuggestion']> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['TextSegment']>, ParentType, ContextType>;
};

export type ProposalNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProposalNotFound'] = ResolversParentTypes['ProposalNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeCalendarDecisionResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProposeCalendarDecisionResult'] = ResolversParentTypes['ProposeCalendarDecisionResult']> = {
  __resolveType?: TypeResolveFn<'CalendarDecisionNotAccepted' | 'CalendarDecisionProposed' | 'NotDelegated' | 'RequestIdReused', ParentType, ContextType>;
};

export type ProposeDelegationResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProposeDelegationResult'] = ResolversParentTypes['ProposeDelegationResult']> = {
  __resolveType?: TypeResolveFn<'AgencyPublishesNothing' | 'DelegationOverlaps' | 'DelegationProposed' | 'InputMalformed' | 'RequestIdReused', ParentType, ContextType>;
};

export type PublicationDecisionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublicationDecision'] = ResolversParentTypes['PublicationDecision'], FederationReferenceType extends FederationReferenceTypes['PublicationDecision'] = FederationReferenceTypes['PublicationDecision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicationDecision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  annex?: Resolver<Array<ResolversTypes['AnnexItem']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['DecisionFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DecisionKind']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DecisionOrigin'], ParentType, ContextType>;
  outstanding?: Resolver<Array<ResolversTypes['AnnexItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationDecisionConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublicationDecisionConnection'] = ResolversParentTypes['PublicationDecisionConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PublicationDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublicationProblemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublicationProblem'] = ResolversParentTypes['PublicationProblem']> = {
  case?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicationRefusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublicationRefused'] = ResolversParentTypes['PublicationRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['PublicationProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationTimelinessResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublicationTimeliness'] = ResolversParentTypes['PublicationTimeliness']> = {
  publicised?: Resolver<ResolversTypes['TimelinessVerdict'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['TimelinessVerdict'], ParentType, ContextType>;
};

export type PubliciseProcedureResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PubliciseProcedureResult'] = ResolversParentTypes['PubliciseProcedureResult']> = {
  __resolveType?: TypeResolveFn<'DraftMoved' | 'DraftNotFound' | 'FourEyesRequired' | 'NotDelegated' | 'PublicationRefused' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type PublishEligibilityListResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishEligibilityListResult'] = ResolversParentTypes['PublishEligibilityListResult']> = {
  __resolveType?: TypeResolveFn<'DecisionNotAccepted' | 'EligibilityListNotAccepted' | 'NotDelegated' | 'OnlineChangeProposed' | 'RequestIdReused', ParentType, ContextType>;
};

export type PublishPortalItemResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishPortalItemResult'] = ResolversParentTypes['PublishPortalItemResult']> = {
  __resolveType?: TypeResolveFn<'FourEyesRequired' | 'NotDelegated' | 'PortalItemNotFound' | 'PortalItemPublished' | 'PortalItemRefused' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type PublishProcedureResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishProcedureResult'] = ResolversParentTypes['PublishProcedureResult']> = {
  __resolveType?: TypeResolveFn<'ComparisonNotClean' | 'DecisionFileMissing' | 'DecisionUnknown' | 'DraftMoved' | 'DraftNotFound' | 'FourEyesRequired' | 'NotDelegated' | 'PublicationRefused' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'code' | 'vintage'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'code'>>;
  calendarDecisions?: Resolver<Maybe<ResolversTypes['CalendarDecisionConnection']>, ParentType, ContextType, RequireFields<QueryCalendarDecisionsArgs, 'first'>>;
  calendarProposals?: Resolver<Maybe<ResolversTypes['CalendarProposalConnection']>, ParentType, ContextType, RequireFields<QueryCalendarProposalsArgs, 'first' | 'state'>>;
  catalogueChanges?: Resolver<Maybe<ResolversTypes['CatalogueChangeConnection']>, ParentType, ContextType, RequireFields<QueryCatalogueChangesArgs, 'first'>>;
  catalogueState?: Resolver<Maybe<ResolversTypes['CatalogueState']>, ParentType, ContextType>;
  catalogueUpload?: Resolver<Maybe<ResolversTypes['CatalogueUpload']>, ParentType, ContextType, RequireFields<QueryCatalogueUploadArgs, 'id'>>;
  catalogueUploads?: Resolver<Maybe<ResolversTypes['CatalogueUploadConnection']>, ParentType, ContextType, RequireFields<QueryCatalogueUploadsArgs, 'agency' | 'first'>>;
  codeList?: Resolver<Maybe<ResolversTypes['CodeListConnection']>, ParentType, ContextType, RequireFields<QueryCodeListArgs, 'first' | 'list'>>;
  codeListChanges?: Resolver<Maybe<ResolversTypes['CodeListChangeConnection']>, ParentType, ContextType, RequireFields<QueryCodeListChangesArgs, 'first' | 'list'>>;
  delegations?: Resolver<Maybe<ResolversTypes['DelegationConnection']>, ParentType, ContextType, RequireFields<QueryDelegationsArgs, 'first'>>;
  eligibilityList?: Resolver<Maybe<ResolversTypes['EligibilityList']>, ParentType, ContextType, RequireFields<QueryEligibilityListArgs, 'agency'>>;
  incompleteRecords?: Resolver<Maybe<ResolversTypes['IncompleteRecordConnection']>, ParentType, ContextType, RequireFields<QueryIncompleteRecordsArgs, 'first' | 'state'>>;
  legalDocument?: Resolver<Maybe<ResolversTypes['LegalDocument']>, ParentType, ContextType, RequireFields<QueryLegalDocumentArgs, 'number'>>;
  mappingCoverage?: Resolver<Maybe<ResolversTypes['MappingCoverageConnection']>, ParentType, ContextType, RequireFields<QueryMappingCoverageArgs, 'by' | 'first'>>;
  officeCalendar?: Resolver<Maybe<ResolversTypes['OfficeCalendar']>, ParentType, ContextType, RequireFields<QueryOfficeCalendarArgs, 'year'>>;
  onlineProposals?: Resolver<Maybe<ResolversTypes['OnlineProposalConnection']>, ParentType, ContextType, RequireFields<QueryOnlineProposalsArgs, 'first' | 'state'>>;
  onlineServiceStatistics?: Resolver<Maybe<ResolversTypes['OnlineServiceStatistics']>, ParentType, ContextType, Partial<QueryOnlineServiceStatisticsArgs>>;
  onlineServices?: Resolver<Maybe<ResolversTypes['OnlineServiceConnection']>, ParentType, ContextType, RequireFields<QueryOnlineServicesArgs, 'first' | 'state'>>;
  openCalendarEntries?: Resolver<Maybe<Array<ResolversTypes['OpenCalendarEntry']>>, ParentType, ContextType, Partial<QueryOpenCalendarEntriesArgs>>;
  portal?: Resolver<Maybe<ResolversTypes['Portal']>, ParentType, ContextType, Partial<QueryPortalArgs>>;
  portalItem?: Resolver<Maybe<ResolversTypes['PortalItem']>, ParentType, ContextType, RequireFields<QueryPortalItemArgs, 'item'>>;
  portalWork?: Resolver<Maybe<ResolversTypes['PortalItemConnection']>, ParentType, ContextType, RequireFields<QueryPortalWorkArgs, 'first'>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  procedureDifferences?: Resolver<Maybe<ResolversTypes['VersionComparison']>, ParentType, ContextType, RequireFields<QueryProcedureDifferencesArgs, 'code' | 'from' | 'to'>>;
  procedureDraft?: Resolver<Maybe<ResolversTypes['ProcedureDraft']>, ParentType, ContextType, RequireFields<QueryProcedureDraftArgs, 'id'>>;
  procedureDrafts?: Resolver<Maybe<ResolversTypes['ProcedureDraftConnection']>, ParentType, ContextType, RequireFields<QueryProcedureDraftsArgs, 'agency' | 'first'>>;
  procedureList?: Resolver<Maybe<ResolversTypes['ProcedureListConnection']>, ParentType, ContextType, RequireFields<QueryProcedureListArgs, 'first'>>;
  publicationDecision?: Resolver<Maybe<ResolversTypes['PublicationDecision']>, ParentType, ContextType, RequireFields<QueryPublicationDecisionArgs, 'id'>>;
  publicationDecisions?: Resolver<Maybe<ResolversTypes['PublicationDecisionConnection']>, ParentType, ContextType, RequireFields<QueryPublicationDecisionsArgs, 'first'>>;
  resolveProcedure?: Resolver<Maybe<ResolversTypes['ProcedureResolution']>, ParentType, ContextType, RequireFields<QueryResolveProcedureArgs, 'agency' | 'localCode'>>;
  reviewList?: Resolver<Maybe<ResolversTypes['ReviewedServiceConnection']>, ParentType, ContextType, RequireFields<QueryReviewListArgs, 'first'>>;
  searchPortal?: Resolver<Maybe<ResolversTypes['PortalHitConnection']>, ParentType, ContextType, RequireFields<QuerySearchPortalArgs, 'first' | 'query'>>;
  searchProcedures?: Resolver<Maybe<ResolversTypes['ProcedureMatches']>, ParentType, ContextType, RequireFields<QuerySearchProceduresArgs, 'first' | 'query'>>;
  suggestProcedures?: Resolver<Maybe<Array<ResolversTypes['ProcedureSuggestion']>>, ParentType, ContextType, RequireFields<QuerySuggestProceduresArgs, 'first' | 'prefix'>>;
  suggestedMappings?: Resolver<Maybe<ResolversTypes['SuggestedMappingConnection']>, ParentType, ContextType, RequireFields<QuerySuggestedMappingsArgs, 'first' | 'publisher'>>;
  unmappedLocalCodes?: Resolver<Maybe<ResolversTypes['UnmappedLocalCodeConnection']>, ParentType, ContextType, RequireFields<QueryUnmappedLocalCodesArgs, 'first'>>;
  unmappedSpellings?: Resolver<Maybe<ResolversTypes['CodeSpellingConnection']>, ParentType, ContextType, RequireFields<QueryUnmappedSpellingsArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  workingDayTerm?: Resolver<Maybe<ResolversTypes['WorkingDayTerm']>, ParentType, ContextType, RequireFields<QueryWorkingDayTermArgs, 'from' | 'purpose' | 'workingDays'>>;
};

export type QuestionAndAnswerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QuestionAndAnswer'] = ResolversParentTypes['QuestionAndAnswer']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  answer?: Resolver<Array<ResolversTypes['PortalBlock']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PortalItemVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortalKind'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortalItemState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionAndAnswerConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QuestionAndAnswerConnection'] = ResolversParentTypes['QuestionAndAnswerConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['QuestionAndAnswer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuestionCodeListResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QuestionCodeList'] = ResolversParentTypes['QuestionCodeList']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionConditionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QuestionCondition'] = ResolversParentTypes['QuestionCondition']> = {
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleAbsent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rolePresent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'AddressNotSecure' | 'AgencyMayNotOffer' | 'AgencyPublishesNothing' | 'AnotherOfficialNeeded' | 'CalendarDecisionNotAccepted' | 'CatalogueFileNotAccepted' | 'CodeUnknown' | 'ComparisonNotClean' | 'ComponentIsNoPaper' | 'DecisionAlreadyRegistered' | 'DecisionDoesNotRescind' | 'DecisionFileMissing' | 'DecisionNotAccepted' | 'DecisionUnknown' | 'DelegationNotFound' | 'DelegationOverlaps' | 'DifferenceNotWaivable' | 'DraftNotFound' | 'EligibilityListNotAccepted' | 'FourEyesRequired' | 'IncompleteRecordNotWaiting' | 'InputMalformed' | 'LocalCodeNotAccepted' | 'MappingBackdated' | 'MappingBasisUnclear' | 'MappingTargetUnknown' | 'NotDelegated' | 'OnlineServiceNotFound' | 'PeriodNotAccepted' | 'PortalItemNotFound' | 'PortalItemRefused' | 'ProcedureNotEligible' | 'ProcedureNotPublished' | 'ProposalNotFound' | 'PublicationRefused' | 'RequestIdReused' | 'SpellingUnknown' | 'StateConflict' | 'TooManyCatalogueUploads' | 'UnmappedProcedure', ParentType, ContextType>;
};

export type RegisterDecisionResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisterDecisionResult'] = ResolversParentTypes['RegisterDecisionResult']> = {
  __resolveType?: TypeResolveFn<'DecisionAlreadyRegistered' | 'DecisionRegistered' | 'FourEyesRequired' | 'InputMalformed' | 'NotDelegated' | 'RequestIdReused', ParentType, ContextType>;
};

export type RegisterRestructuringPlanResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisterRestructuringPlanResult'] = ResolversParentTypes['RegisterRestructuringPlanResult']> = {
  __resolveType?: TypeResolveFn<'DecisionNotAccepted' | 'NotDelegated' | 'OnlineChangeProposed' | 'ProcedureNotPublished' | 'RequestIdReused', ParentType, ContextType>;
};

export type RejectCalendarDecisionResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RejectCalendarDecisionResult'] = ResolversParentTypes['RejectCalendarDecisionResult']> = {
  __resolveType?: TypeResolveFn<'CalendarDecisionRejected' | 'FourEyesRequired' | 'InputMalformed' | 'NotDelegated' | 'ProposalNotFound' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type RejectMappingResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RejectMappingResult'] = ResolversParentTypes['RejectMappingResult']> = {
  __resolveType?: TypeResolveFn<'ComponentIsNoPaper' | 'MappingBackdated' | 'MappingBasisUnclear' | 'MappingDecided' | 'MappingTargetUnknown' | 'NotDelegated' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type RejectOnlineProposalResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RejectOnlineProposalResult'] = ResolversParentTypes['RejectOnlineProposalResult']> = {
  __resolveType?: TypeResolveFn<'FourEyesRequired' | 'InputMalformed' | 'NotDelegated' | 'OnlineProposalRejected' | 'ProposalNotFound' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type RepealProcedureResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RepealProcedureResult'] = ResolversParentTypes['RepealProcedureResult']> = {
  __resolveType?: TypeResolveFn<'DecisionDoesNotRescind' | 'DecisionFileMissing' | 'DecisionUnknown' | 'FourEyesRequired' | 'NotDelegated' | 'ProcedureRepealed' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type RequestIdReusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolvedProcedureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResolvedProcedure'] = ResolversParentTypes['ResolvedProcedure']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mappedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultTypeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResultType'] = ResolversParentTypes['ResultType'], FederationReferenceType extends FederationReferenceTypes['ResultType'] = FederationReferenceTypes['ResultType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResultType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResumeOnlineServiceResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResumeOnlineServiceResult'] = ResolversParentTypes['ResumeOnlineServiceResult']> = {
  __resolveType?: TypeResolveFn<'DecisionNotAccepted' | 'NotDelegated' | 'OnlineChangeProposed' | 'OnlineServiceNotFound' | 'PeriodNotAccepted' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type ReturnDraftResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReturnDraftResult'] = ResolversParentTypes['ReturnDraftResult']> = {
  __resolveType?: TypeResolveFn<'DraftMoved' | 'DraftNotFound' | 'FourEyesRequired' | 'InputMalformed' | 'NotDelegated' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type ReviewedServiceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReviewedService'] = ResolversParentTypes['ReviewedService']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  countedSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedOnline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['ChannelGap']>, ParentType, ContextType>;
  lastFiledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['OnlineServiceLevel']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['MeasuredService']>, ParentType, ContextType>;
  onlineSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ReviewReason']>, ParentType, ContextType>;
};

export type ReviewedServiceConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReviewedServiceConnection'] = ResolversParentTypes['ReviewedServiceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ReviewedService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  property?: Resolver<ResolversTypes['SearchProperty'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  segments?: Resolver<Array<ResolversTypes['TextSegment']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SearchSource'], ParentType, ContextType>;
};

export type SpellingMappedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SpellingMapped'] = ResolversParentTypes['SpellingMapped']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spelling?: Resolver<ResolversTypes['CodeSpelling'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpellingUnknownResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SpellingUnknown'] = ResolversParentTypes['SpellingUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopOnlineServiceResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StopOnlineServiceResult'] = ResolversParentTypes['StopOnlineServiceResult']> = {
  __resolveType?: TypeResolveFn<'DecisionNotAccepted' | 'NotDelegated' | 'OnlineChangeProposed' | 'OnlineServiceNotFound' | 'PeriodNotAccepted' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type SuggestedMappingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SuggestedMapping'] = ResolversParentTypes['SuggestedMapping']> = {
  askedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedByState?: Resolver<ResolversTypes['IssuedByState'], ParentType, ContextType>;
  paper?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['MappingSuggestion']>, ParentType, ContextType>;
};

export type SuggestedMappingConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SuggestedMappingConnection'] = ResolversParentTypes['SuggestedMappingConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['SuggestedMapping']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TermsOfUseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TermsOfUse'] = ResolversParentTypes['TermsOfUse']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['PortalItemVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PortalKind'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PortalItemState'], ParentType, ContextType>;
  text?: Resolver<Array<ResolversTypes['PortalBlock']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextSegmentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TextSegment'] = ResolversParentTypes['TextSegment']> = {
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeLimitUnit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimelinessVerdictResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TimelinessVerdict'] = ResolversParentTypes['TimelinessVerdict']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TimelinessState'], ParentType, ContextType>;
};

export type TooManyCatalogueUploadsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TooManyCatalogueUploads'] = ResolversParentTypes['TooManyCatalogueUploads']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnmappedLocalCodeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnmappedLocalCode'] = ResolversParentTypes['UnmappedLocalCode']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  localCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnmappedLocalCodeConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnmappedLocalCodeConnection'] = ResolversParentTypes['UnmappedLocalCodeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['UnmappedLocalCode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnmappedProcedureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnmappedProcedure'] = ResolversParentTypes['UnmappedProcedure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['LocalCodeSuggestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionComparisonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['VersionComparison'] = ResolversParentTypes['VersionComparison']> = {
  differences?: Resolver<Array<ResolversTypes['VersionDifference']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type VersionDifferenceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['VersionDifference'] = ResolversParentTypes['VersionDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VersionDifferenceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WaiveDifferenceResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WaiveDifferenceResult'] = ResolversParentTypes['WaiveDifferenceResult']> = {
  __resolveType?: TypeResolveFn<'DecisionUnknown' | 'DifferenceNotWaivable' | 'DraftMoved' | 'DraftNotFound' | 'FourEyesRequired' | 'InputMalformed' | 'NotDelegated' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type WithdrawDelegationResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WithdrawDelegationResult'] = ResolversParentTypes['WithdrawDelegationResult']> = {
  __resolveType?: TypeResolveFn<'DelegationNotFound' | 'DelegationWithdrawn' | 'RequestIdReused', ParentType, ContextType>;
};

export type WithdrawDraftResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WithdrawDraftResult'] = ResolversParentTypes['WithdrawDraftResult']> = {
  __resolveType?: TypeResolveFn<'DraftMoved' | 'DraftNotFound' | 'FourEyesRequired' | 'InputMalformed' | 'NotDelegated' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type WithdrawPortalItemResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WithdrawPortalItemResult'] = ResolversParentTypes['WithdrawPortalItemResult']> = {
  __resolveType?: TypeResolveFn<'NotDelegated' | 'PortalItemNotFound' | 'PortalItemRefused' | 'PortalItemWithdrawn' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type WorkingDayTermResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WorkingDayTerm'] = ResolversParentTypes['WorkingDayTerm']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dependsOn?: Resolver<Array<ResolversTypes['OpenCalendarEntry']>, ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  AddressNotSecure?: AddressNotSecureResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyCode?: GraphQLScalarType;
  AgencyMayNotOffer?: AgencyMayNotOfferResolvers<ContextType>;
  AgencyPublishesNothing?: AgencyPublishesNothingResolvers<ContextType>;
  AmendDraftResult?: AmendDraftResultResolvers<ContextType>;
  AnnexFee?: AnnexFeeResolvers<ContextType>;
  AnnexItem?: AnnexItemResolvers<ContextType>;
  AnnexTimeLimit?: AnnexTimeLimitResolvers<ContextType>;
  Announcement?: AnnouncementResolvers<ContextType>;
  AnnouncementConnection?: AnnouncementConnectionResolvers<ContextType>;
  AnotherOfficialNeeded?: AnotherOfficialNeededResolvers<ContextType>;
  AnswerChoice?: AnswerChoiceResolvers<ContextType>;
  AnswerLimits?: AnswerLimitsResolvers<ContextType>;
  ApproveDraftResult?: ApproveDraftResultResolvers<ContextType>;
  AttachOnlineServiceResult?: AttachOnlineServiceResultResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  AvailabilityConnection?: AvailabilityConnectionResolvers<ContextType>;
  CalendarDecision?: CalendarDecisionResolvers<ContextType>;
  CalendarDecisionConfirmed?: CalendarDecisionConfirmedResolvers<ContextType>;
  CalendarDecisionConnection?: CalendarDecisionConnectionResolvers<ContextType>;
  CalendarDecisionNotAccepted?: CalendarDecisionNotAcceptedResolvers<ContextType>;
  CalendarDecisionProposed?: CalendarDecisionProposedResolvers<ContextType>;
  CalendarDecisionRejected?: CalendarDecisionRejectedResolvers<ContextType>;
  CalendarProposal?: CalendarProposalResolvers<ContextType>;
  CalendarProposalConnection?: CalendarProposalConnectionResolvers<ContextType>;
  CalendarStretch?: CalendarStretchResolvers<ContextType>;
  CaseRole?: CaseRoleResolvers<ContextType>;
  CatalogueChange?: CatalogueChangeResolvers<ContextType>;
  CatalogueChangeConnection?: CatalogueChangeConnectionResolvers<ContextType>;
  CatalogueFileLink?: CatalogueFileLinkResolvers<ContextType>;
  CatalogueFileNotAccepted?: CatalogueFileNotAcceptedResolvers<ContextType>;
  CatalogueState?: CatalogueStateResolvers<ContextType>;
  CatalogueUpload?: CatalogueUploadResolvers<ContextType>;
  CatalogueUploadConnection?: CatalogueUploadConnectionResolvers<ContextType>;
  CatalogueUploadOpened?: CatalogueUploadOpenedResolvers<ContextType>;
  ChannelGap?: ChannelGapResolvers<ContextType>;
  CheckPortalItemResult?: CheckPortalItemResultResolvers<ContextType>;
  CloseIncompleteRecordResult?: CloseIncompleteRecordResultResolvers<ContextType>;
  CodeListChange?: CodeListChangeResolvers<ContextType>;
  CodeListChangeConnection?: CodeListChangeConnectionResolvers<ContextType>;
  CodeListConnection?: CodeListConnectionResolvers<ContextType>;
  CodeListEntry?: CodeListEntryResolvers<ContextType>;
  CodeSpelling?: CodeSpellingResolvers<ContextType>;
  CodeSpellingConnection?: CodeSpellingConnectionResolvers<ContextType>;
  CodeUnknown?: CodeUnknownResolvers<ContextType>;
  CompareDraftResult?: CompareDraftResultResolvers<ContextType>;
  ComparisonFinding?: ComparisonFindingResolvers<ContextType>;
  ComparisonNotClean?: ComparisonNotCleanResolvers<ContextType>;
  ComponentIsNoPaper?: ComponentIsNoPaperResolvers<ContextType>;
  ConfirmCalendarDecisionResult?: ConfirmCalendarDecisionResultResolvers<ContextType>;
  ConfirmDelegationResult?: ConfirmDelegationResultResolvers<ContextType>;
  ConfirmMappingResult?: ConfirmMappingResultResolvers<ContextType>;
  ConfirmOnlineProposalResult?: ConfirmOnlineProposalResultResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  ContactPointConnection?: ContactPointConnectionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecidedDay?: DecidedDayResolvers<ContextType>;
  DecisionAlreadyRegistered?: DecisionAlreadyRegisteredResolvers<ContextType>;
  DecisionDoesNotRescind?: DecisionDoesNotRescindResolvers<ContextType>;
  DecisionFile?: DecisionFileResolvers<ContextType>;
  DecisionFileMissing?: DecisionFileMissingResolvers<ContextType>;
  DecisionNotAccepted?: DecisionNotAcceptedResolvers<ContextType>;
  DecisionReference?: DecisionReferenceResolvers<ContextType>;
  DecisionRegistered?: DecisionRegisteredResolvers<ContextType>;
  DecisionUnknown?: DecisionUnknownResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DelegationConfirmed?: DelegationConfirmedResolvers<ContextType>;
  DelegationConnection?: DelegationConnectionResolvers<ContextType>;
  DelegationNotFound?: DelegationNotFoundResolvers<ContextType>;
  DelegationOverlaps?: DelegationOverlapsResolvers<ContextType>;
  DelegationProposed?: DelegationProposedResolvers<ContextType>;
  DelegationWithdrawn?: DelegationWithdrawnResolvers<ContextType>;
  DifferenceNotWaivable?: DifferenceNotWaivableResolvers<ContextType>;
  DifferenceWaiver?: DifferenceWaiverResolvers<ContextType>;
  Dong?: GraphQLScalarType;
  DossierComponent?: DossierComponentResolvers<ContextType>;
  DraftComparison?: DraftComparisonResolvers<ContextType>;
  DraftContent?: DraftContentResolvers<ContextType>;
  DraftMoved?: DraftMovedResolvers<ContextType>;
  DraftNotFound?: DraftNotFoundResolvers<ContextType>;
  DraftPortalItemResult?: DraftPortalItemResultResolvers<ContextType>;
  DraftStep?: DraftStepResolvers<ContextType>;
  DueAmount?: DueAmountResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EligibilityList?: EligibilityListResolvers<ContextType>;
  EligibilityListNotAccepted?: EligibilityListNotAcceptedResolvers<ContextType>;
  EligibleProcedure?: EligibleProcedureResolvers<ContextType>;
  EligibleProcedureConnection?: EligibleProcedureConnectionResolvers<ContextType>;
  EnterProcedureResult?: EnterProcedureResultResolvers<ContextType>;
  EvidenceMapping?: EvidenceMappingResolvers<ContextType>;
  EvidenceSource?: EvidenceSourceResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  ForeignAmount?: ForeignAmountResolvers<ContextType>;
  FormQuestion?: FormQuestionResolvers<ContextType>;
  FormSection?: FormSectionResolvers<ContextType>;
  FormTemplate?: FormTemplateResolvers<ContextType>;
  FourEyesRequired?: FourEyesRequiredResolvers<ContextType>;
  Guidance?: GuidanceResolvers<ContextType>;
  GuidanceConnection?: GuidanceConnectionResolvers<ContextType>;
  HeldAnswer?: HeldAnswerResolvers<ContextType>;
  HeldComponent?: HeldComponentResolvers<ContextType>;
  IncompleteRecord?: IncompleteRecordResolvers<ContextType>;
  IncompleteRecordClosed?: IncompleteRecordClosedResolvers<ContextType>;
  IncompleteRecordClosing?: IncompleteRecordClosingResolvers<ContextType>;
  IncompleteRecordConnection?: IncompleteRecordConnectionResolvers<ContextType>;
  IncompleteRecordNotWaiting?: IncompleteRecordNotWaitingResolvers<ContextType>;
  InputMalformed?: InputMalformedResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LegalDocument?: LegalDocumentResolvers<ContextType>;
  LegalDocumentConnection?: LegalDocumentConnectionResolvers<ContextType>;
  LegalDocumentEntry?: LegalDocumentEntryResolvers<ContextType>;
  LifeEvent?: LifeEventResolvers<ContextType>;
  LifeEventConnection?: LifeEventConnectionResolvers<ContextType>;
  LocalCodeNotAccepted?: LocalCodeNotAcceptedResolvers<ContextType>;
  LocalCodeSuggestion?: LocalCodeSuggestionResolvers<ContextType>;
  MapLocalCodeResult?: MapLocalCodeResultResolvers<ContextType>;
  MapSpellingResult?: MapSpellingResultResolvers<ContextType>;
  MappingBackdated?: MappingBackdatedResolvers<ContextType>;
  MappingBasisUnclear?: MappingBasisUnclearResolvers<ContextType>;
  MappingCoverage?: MappingCoverageResolvers<ContextType>;
  MappingCoverageConnection?: MappingCoverageConnectionResolvers<ContextType>;
  MappingDecided?: MappingDecidedResolvers<ContextType>;
  MappingDecision?: MappingDecisionResolvers<ContextType>;
  MappingProposal?: MappingProposalResolvers<ContextType>;
  MappingProposed?: MappingProposedResolvers<ContextType>;
  MappingSuggestion?: MappingSuggestionResolvers<ContextType>;
  MappingTargetUnknown?: MappingTargetUnknownResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  MeasuredService?: MeasuredServiceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotDelegated?: NotDelegatedResolvers<ContextType>;
  OfficeCalendar?: OfficeCalendarResolvers<ContextType>;
  OfficeDay?: OfficeDayResolvers<ContextType>;
  OfficeDayChange?: OfficeDayChangeResolvers<ContextType>;
  OnlineChangeProposed?: OnlineChangeProposedResolvers<ContextType>;
  OnlineProposal?: OnlineProposalResolvers<ContextType>;
  OnlineProposalConfirmed?: OnlineProposalConfirmedResolvers<ContextType>;
  OnlineProposalConnection?: OnlineProposalConnectionResolvers<ContextType>;
  OnlineProposalRejected?: OnlineProposalRejectedResolvers<ContextType>;
  OnlineService?: OnlineServiceResolvers<ContextType>;
  OnlineServiceConnection?: OnlineServiceConnectionResolvers<ContextType>;
  OnlineServiceCount?: OnlineServiceCountResolvers<ContextType>;
  OnlineServiceNotFound?: OnlineServiceNotFoundResolvers<ContextType>;
  OnlineServiceStatistics?: OnlineServiceStatisticsResolvers<ContextType>;
  OnlineServiceStop?: OnlineServiceStopResolvers<ContextType>;
  OpenCalendarEntry?: OpenCalendarEntryResolvers<ContextType>;
  OpenCatalogueUploadResult?: OpenCatalogueUploadResultResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeriodNotAccepted?: PeriodNotAcceptedResolvers<ContextType>;
  PersonalNumber?: GraphQLScalarType;
  Portal?: PortalResolvers<ContextType>;
  PortalBlock?: PortalBlockResolvers<ContextType>;
  PortalDetails?: PortalDetailsResolvers<ContextType>;
  PortalFinding?: PortalFindingResolvers<ContextType>;
  PortalHit?: PortalHitResolvers<ContextType>;
  PortalHitConnection?: PortalHitConnectionResolvers<ContextType>;
  PortalItem?: PortalItemResolvers<ContextType>;
  PortalItemChecked?: PortalItemCheckedResolvers<ContextType>;
  PortalItemConnection?: PortalItemConnectionResolvers<ContextType>;
  PortalItemDrafted?: PortalItemDraftedResolvers<ContextType>;
  PortalItemNotFound?: PortalItemNotFoundResolvers<ContextType>;
  PortalItemPublished?: PortalItemPublishedResolvers<ContextType>;
  PortalItemRefused?: PortalItemRefusedResolvers<ContextType>;
  PortalItemVersion?: PortalItemVersionResolvers<ContextType>;
  PortalItemWithdrawn?: PortalItemWithdrawnResolvers<ContextType>;
  PortalLine?: PortalLineResolvers<ContextType>;
  PortalProblem?: PortalProblemResolvers<ContextType>;
  PortalRun?: PortalRunResolvers<ContextType>;
  PortalSegment?: PortalSegmentResolvers<ContextType>;
  Prefill?: PrefillResolvers<ContextType>;
  PrefillComponent?: PrefillComponentResolvers<ContextType>;
  PrefillFee?: PrefillFeeResolvers<ContextType>;
  PrefillMapping?: PrefillMappingResolvers<ContextType>;
  PrefillQuestion?: PrefillQuestionResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureAgency?: ProcedureAgencyResolvers<ContextType>;
  ProcedureCase?: ProcedureCaseResolvers<ContextType>;
  ProcedureChannel?: ProcedureChannelResolvers<ContextType>;
  ProcedureCode?: GraphQLScalarType;
  ProcedureDraft?: ProcedureDraftResolvers<ContextType>;
  ProcedureDraftConnection?: ProcedureDraftConnectionResolvers<ContextType>;
  ProcedureField?: ProcedureFieldResolvers<ContextType>;
  ProcedureHistoryConnection?: ProcedureHistoryConnectionResolvers<ContextType>;
  ProcedureListConnection?: ProcedureListConnectionResolvers<ContextType>;
  ProcedureMatch?: ProcedureMatchResolvers<ContextType>;
  ProcedureMatches?: ProcedureMatchesResolvers<ContextType>;
  ProcedureNotEligible?: ProcedureNotEligibleResolvers<ContextType>;
  ProcedureNotPublished?: ProcedureNotPublishedResolvers<ContextType>;
  ProcedurePublication?: ProcedurePublicationResolvers<ContextType>;
  ProcedureRepealed?: ProcedureRepealedResolvers<ContextType>;
  ProcedureResolution?: ProcedureResolutionResolvers<ContextType>;
  ProcedureSteps?: ProcedureStepsResolvers<ContextType>;
  ProcedureSuggestion?: ProcedureSuggestionResolvers<ContextType>;
  ProposalNotFound?: ProposalNotFoundResolvers<ContextType>;
  ProposeCalendarDecisionResult?: ProposeCalendarDecisionResultResolvers<ContextType>;
  ProposeDelegationResult?: ProposeDelegationResultResolvers<ContextType>;
  PublicationDecision?: PublicationDecisionResolvers<ContextType>;
  PublicationDecisionConnection?: PublicationDecisionConnectionResolvers<ContextType>;
  PublicationProblem?: PublicationProblemResolvers<ContextType>;
  PublicationRefused?: PublicationRefusedResolvers<ContextType>;
  PublicationTimeliness?: PublicationTimelinessResolvers<ContextType>;
  PubliciseProcedureResult?: PubliciseProcedureResultResolvers<ContextType>;
  PublishEligibilityListResult?: PublishEligibilityListResultResolvers<ContextType>;
  PublishPortalItemResult?: PublishPortalItemResultResolvers<ContextType>;
  PublishProcedureResult?: PublishProcedureResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionAndAnswer?: QuestionAndAnswerResolvers<ContextType>;
  QuestionAndAnswerConnection?: QuestionAndAnswerConnectionResolvers<ContextType>;
  QuestionCodeList?: QuestionCodeListResolvers<ContextType>;
  QuestionCondition?: QuestionConditionResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterDecisionResult?: RegisterDecisionResultResolvers<ContextType>;
  RegisterRestructuringPlanResult?: RegisterRestructuringPlanResultResolvers<ContextType>;
  RejectCalendarDecisionResult?: RejectCalendarDecisionResultResolvers<ContextType>;
  RejectMappingResult?: RejectMappingResultResolvers<ContextType>;
  RejectOnlineProposalResult?: RejectOnlineProposalResultResolvers<ContextType>;
  RepealProcedureResult?: RepealProcedureResultResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  ResolvedProcedure?: ResolvedProcedureResolvers<ContextType>;
  ResultType?: ResultTypeResolvers<ContextType>;
  ResumeOnlineServiceResult?: ResumeOnlineServiceResultResolvers<ContextType>;
  ReturnDraftResult?: ReturnDraftResultResolvers<ContextType>;
  ReviewedService?: ReviewedServiceResolvers<ContextType>;
  ReviewedServiceConnection?: ReviewedServiceConnectionResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  SpellingMapped?: SpellingMappedResolvers<ContextType>;
  SpellingUnknown?: SpellingUnknownResolvers<ContextType>;
  StateConflict?: StateConflictResolvers<ContextType>;
  StopOnlineServiceResult?: StopOnlineServiceResultResolvers<ContextType>;
  SuggestedMapping?: SuggestedMappingResolvers<ContextType>;
  SuggestedMappingConnection?: SuggestedMappingConnectionResolvers<ContextType>;
  TermsOfUse?: TermsOfUseResolvers<ContextType>;
  TextSegment?: TextSegmentResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  TimelinessVerdict?: TimelinessVerdictResolvers<ContextType>;
  TooManyCatalogueUploads?: TooManyCatalogueUploadsResolvers<ContextType>;
  UnmappedLocalCode?: UnmappedLocalCodeResolvers<ContextType>;
  UnmappedLocalCodeConnection?: UnmappedLocalCodeConnectionResolvers<ContextType>;
  UnmappedProcedure?: UnmappedProcedureResolvers<ContextType>;
  VersionComparison?: VersionComparisonResolvers<ContextType>;
  VersionDifference?: VersionDifferenceResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WaiveDifferenceResult?: WaiveDifferenceResultResolvers<ContextType>;
  WithdrawDelegationResult?: WithdrawDelegationResultResolvers<ContextType>;
  WithdrawDraftResult?: WithdrawDraftResultResolvers<ContextType>;
  WithdrawPortalItemResult?: WithdrawPortalItemResultResolvers<ContextType>;
  WorkingDayTerm?: WorkingDayTermResolvers<ContextType>;
};

