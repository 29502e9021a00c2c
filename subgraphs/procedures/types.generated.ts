import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProcedureMapper, ProcedureChannelMapper, FeeLineMapper, ProcedureCaseMapper, FormQuestionMapper, DossierComponentMapper, EvidenceMappingMapper, EvidenceSourceMapper, ResultTypeMapper, AgencyMapper, AdministrativeUnitMapper, ViewerMapper, PrefillMapper, OnlineServiceMapper, OnlineServiceStopMapper, OnlineServiceStatisticsMapper, DecisionReferenceMapper, EligibilityMapper, EligibilityListMapper, EligibleProcedureMapper, ReviewedServiceMapper, OnlineProposalMapper, OnlineChangeProposedMapper, OnlineProposalConfirmedMapper, OnlineProposalRejectedMapper, ResolvedProcedureMapper, ProcedureSuggestionMapper, UnmappedLocalCodeMapper, ContextType as RoomContext } from './mappers.ts';
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
  AgencyCode: { input: string; output: string; }
  /** A calendar date with its precision: yyyy-MM-dd, yyyy-MM or yyyy. A part that the source does not know is never invented. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset. Shown in Asia/Ho_Chi_Minh. */
  DateTime: { input: string; output: string | Date; }
  /** An amount of money in whole đồng (đồng Việt Nam). */
  Dong: { input: number; output: number; }
  /** Personal identification number (số định danh cá nhân), 12 digits, or an old identity card number (CMND), 9 digits. Accepted only as a variable. */
  PersonalNumber: { input: string; output: string; }
  /** National code of an administrative procedure, such as 1.004222. A local suffix is dropped. */
  ProcedureCode: { input: string; output: string; }
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
  /** Province, district or commune. */
  level: UnitLevel;
  /** Name. */
  name: Scalars['String']['output'];
  /** The unit it belongs to. */
  parent: Maybe<AdministrativeUnit>;
  /** For a province of before July 2025: what it became. */
  successor: Maybe<AdministrativeUnit>;
  /** Which table. */
  vintage: UnitVintage;
};

/** An agency (cơ quan) with its electronic identification code. */
export type Agency = {
  /** Electronic identification code, root first. */
  code: Scalars['ID']['output'];
  /** The same code in the old spelling. */
  legacyCode: Maybe<Scalars['String']['output']>;
  /** Name; null where the list of agencies does not have it. */
  name: Maybe<Scalars['String']['output']>;
  /** What kind of publisher it is (cơ quan công bố); null where it publishes nothing. */
  publisherKind: Maybe<PublisherKind>;
  /** The unit that it governs on a day; null where it governs none or its unit is not known. */
  unit: Maybe<AdministrativeUnit>;
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

/** Whether an amount is known. */
export type AmountState =
  /** The publication does not set an amount. */
  | 'AMOUNT_NOT_SET'
  /** The amount is set. */
  | 'AMOUNT_SET';

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

/** A part somebody plays in a case. */
export type CaseRole = {
  /** Whether a dossier needs somebody in it. */
  required: Scalars['Boolean']['output'];
  /** Which part. */
  role: Scalars['String']['output'];
};

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

/** What confirmOnlineProposal needs. */
export type ConfirmOnlineProposalInput = {
  /** The proposal. */
  proposal: Scalars['ID']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer confirmOnlineProposal can give: what was judged when it was entered is judged again. */
export type ConfirmOnlineProposalResult = AddressNotSecure | AgencyMayNotOffer | DecisionNotAccepted | EligibilityListNotAccepted | FourEyesRequired | LocalCodeNotAccepted | NotDelegated | OnlineProposalConfirmed | OnlineServiceNotFound | PeriodNotAccepted | ProcedureNotEligible | ProcedureNotPublished | ProposalNotFound | RequestIdReused | StateConflict;

/** A signed decision as it is entered. */
export type DecisionInput = {
  /** Who decided. */
  authority: Scalars['AgencyCode']['input'];
  /** Day of the decision, yyyy-MM-dd. */
  decidedOn: Scalars['Date']['input'];
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['input'];
};

/** What was entered of the decision cannot be relied on. */
export type DecisionNotAccepted = Refusal & {
  /** One Vietnamese sentence that says why. */
  message: Scalars['String']['output'];
};

/** A decision that something rests on. */
export type DecisionReference = {
  /** Who decided. */
  authority: Agency;
  /** Day of the decision; null where the source does not tell it. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['output'];
};

/** No such publication decision is registered for this agency (quyết định công bố). */
export type DecisionUnknown = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Why an official may not do a step. */
export type DelegationGap =
  /** She was never entrusted with the duty. */
  | 'NOT_GIVEN'
  /** The duty has not begun, has ended or was withdrawn. */
  | 'NOT_IN_FORCE'
  /** It is another agency's: an official acts for one agency only. */
  | 'OTHER_AGENCY';

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
  /** Whether it is submitted, shown, the form itself or a note. */
  kind: ComponentKind;
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
};

/** What payments answers for one published amount. Between subgraphs only. */
export type DueAmount = {
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
  /** AMOUNT_SET or AMOUNT_NOT_SET. */
  state: Scalars['String']['output'];
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

/** A result type that can replace a component, and how sure that is. */
export type EvidenceMapping = {
  /** On what basis. */
  basis: Scalars['String']['output'];
  /** The result type. */
  resultType: ResultType;
  /** State of the mapping. A proposed one may prefill but never refuses anybody. */
  state: MappingState;
};

/** A register that can prove a component, with the authority that issues the proof. */
export type EvidenceSource = {
  /** Authority that issues the proof. */
  authority: Maybe<Agency>;
  /** What it proves it with. */
  resultType: ResultType;
  /** Subgraph that answers. */
  subgraph: Scalars['String']['output'];
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
  /** Code of the line. */
  code: Scalars['String']['output'];
  /** Condition in the source's words. */
  condition: Maybe<Scalars['String']['output']>;
  /** Fee or charge. */
  kind: FeeKind;
  /** Name of the line. */
  name: Scalars['String']['output'];
  /** Whether an amount is set. */
  state: AmountState;
};

/** One question of a form. */
export type FormQuestion = {
  /** Where the state holds the answer, as ROLE.path; null when it does not. */
  binding: Maybe<Scalars['String']['output']>;
  /** What is asked, from the closed list of concepts. */
  concept: Scalars['String']['output'];
  /** Key within the case. */
  key: Scalars['String']['output'];
  /** Vietnamese label. */
  label: Scalars['String']['output'];
  /** Whose value is asked. */
  role: Scalars['String']['output'];
};

/** Somebody who did an earlier step may not do this one (nguyên tắc bốn mắt). */
export type FourEyesRequired = Refusal & {
  /** The duty whose holder must be somebody else. */
  duty: PublishingDuty;
  /** One Vietnamese sentence that names the rule, never the person. */
  message: Scalars['String']['output'];
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

/** Legal basis (căn cứ pháp lý). */
export type LegalBasis = {
  /** In force from (ngày hiệu lực). */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** Title. */
  name: Maybe<Scalars['String']['output']>;
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['output'];
};

/** The mapping cannot be entered so. */
export type LocalCodeNotAccepted = Refusal & {
  /** One Vietnamese sentence that says why. */
  message: Scalars['String']['output'];
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

/** State of a mapping from a component to a result type. */
export type MappingState =
  /** Confirmed by an official. */
  | 'CONFIRMED'
  /** Suggested: may prefill, never refuses. */
  | 'PROPOSED'
  /** Published by decision. */
  | 'PUBLISHED';

export type Mutation = {
  /** Enters an online way of doing a published procedure. Another official confirms it; then it is offered, in place of the one there was. */
  attachOnlineService: Maybe<AttachOnlineServiceResult>;
  /** Makes a proposal a fact. Whoever entered it never confirms it (nguyên tắc bốn mắt); everything is judged anew. */
  confirmOnlineProposal: Maybe<ConfirmOnlineProposalResult>;
  /** Enters what a local code means, or that it means nothing any more. Another official confirms it: the locality's own, or the Government Office's. */
  mapLocalCode: Maybe<MapLocalCodeResult>;
  /** Enters the list of what can be done online from end to end, as a ministry has decided it. Another official confirms it; then it takes the place of the list before. */
  publishEligibilityList: Maybe<PublishEligibilityListResult>;
  /** Registers the plan by which a process was rebuilt to be done online (phương án tái cấu trúc quy trình). Another official confirms it. */
  registerRestructuringPlan: Maybe<RegisterRestructuringPlanResult>;
  /** Sends a proposal back with the reason, or takes back one's own. Nothing else changes. */
  rejectOnlineProposal: Maybe<RejectOnlineProposalResult>;
  /** Enters the decision that takes a stopped service up again (cung cấp trở lại). Another official confirms it. */
  resumeOnlineService: Maybe<ResumeOnlineServiceResult>;
  /** Enters the decision that stops an online service for a time (tạm dừng). Another official confirms it. */
  stopOnlineService: Maybe<StopOnlineServiceResult>;
};


export type MutationAttachOnlineServiceArgs = {
  input: AttachOnlineServiceInput;
};


export type MutationConfirmOnlineProposalArgs = {
  input: ConfirmOnlineProposalInput;
};


export type MutationMapLocalCodeArgs = {
  input: MapLocalCodeInput;
};


export type MutationPublishEligibilityListArgs = {
  input: PublishEligibilityListInput;
};


export type MutationRegisterRestructuringPlanArgs = {
  input: RegisterRestructuringPlanInput;
};


export type MutationRejectOnlineProposalArgs = {
  input: RejectOnlineProposalInput;
};


export type MutationResumeOnlineServiceArgs = {
  input: ResumeOnlineServiceInput;
};


export type MutationStopOnlineServiceArgs = {
  input: StopOnlineServiceInput;
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
  /** It is stopped for the time, by decision. */
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
  /** What is asked, from the closed list of concepts. */
  concept: Scalars['String']['output'];
  /** Whether it stays editable though the state verified it. */
  editable: Scalars['Boolean']['output'];
  /** Key of the question within its case. */
  key: Scalars['String']['output'];
  /** Vietnamese label of the official form. */
  label: Scalars['String']['output'];
  /** Path below the role that answers it, or null when no register can. */
  path: Maybe<Scalars['String']['output']>;
  /** Whether the form needs it. */
  required: Scalars['Boolean']['output'];
  /** Whose value is asked. */
  role: Scalars['String']['output'];
};

/** One version of an administrative procedure (thủ tục hành chính). Versions are immutable. */
export type Procedure = {
  /** Whom it is for (đối tượng thực hiện). */
  audiences: Array<Scalars['String']['output']>;
  /** Cases with their papers and form (trường hợp). */
  cases: Array<ProcedureCase>;
  /** Ways of submitting with their time limits and fees (cách thức thực hiện). */
  channels: Array<ProcedureChannel>;
  /** National code. */
  code: Scalars['ProcedureCode']['output'];
  /** Agency with the power to decide (cơ quan có thẩm quyền), in the source's words. */
  competentAgency: Maybe<Scalars['String']['output']>;
  /** Number of the publication decision (quyết định công bố). */
  decisionNumber: Scalars['String']['output'];
  /** By which decision it is on its ministry's list of what can be done online from end to end, today; null when it is on none. */
  eligibleForFullOnline: Maybe<Eligibility>;
  /** Field (lĩnh vực). */
  field: Scalars['String']['output'];
  /** Opaque id of this version. */
  id: Scalars['ID']['output'];
  /** First day in force. */
  inForceFrom: Scalars['Date']['output'];
  /** First day no longer in force; null while it is. */
  inForceTo: Maybe<Scalars['Date']['output']>;
  /** Legal basis (căn cứ pháp lý). */
  legalBasis: Array<LegalBasis>;
  /** Official name. */
  name: Scalars['String']['output'];
  /** Where it can be done online on a day, and how far. */
  onlineServices: Array<OnlineService>;
  /** Agency that publishes it (cơ quan công bố). */
  publisher: Agency;
  /** What it results in (kết quả thực hiện). */
  results: Array<ResultType>;
  /** Levels that handle it (cấp thực hiện). */
  tiers: Array<AdministrativeTier>;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
};


/** One version of an administrative procedure (thủ tục hành chính). Versions are immutable. */
export type ProcedureOnlineServicesArgs = {
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** A page of procedures. */
export type ProcedureConnection = {
  /** Best match first. */
  nodes: Array<Procedure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
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

/** Every answer resolveProcedure can give. */
export type ProcedureResolution = ResolvedProcedure | UnmappedProcedure;

/** A procedure with a similar name. */
export type ProcedureSuggestion = {
  /** Its name. */
  name: Scalars['String']['output'];
  /** The version in force today. */
  procedure: Maybe<Procedure>;
  /** National code. */
  procedureCode: Scalars['ProcedureCode']['output'];
  /** How alike the names are, from 0 to 1. */
  score: Scalars['Float']['output'];
};

/** There is no such proposal. */
export type ProposalNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

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
  /** The list of a ministry of what can be done online from end to end, in force on a day (danh mục đủ điều kiện cung cấp toàn trình). Null when it has published none. */
  eligibilityList: Maybe<EligibilityList>;
  /** What officials of the viewer's agency have entered and another has yet to decide; oldest first. */
  onlineProposals: Maybe<OnlineProposalConnection>;
  /** How many services an agency offers on a day, by level: the same as the length of the list for that day. */
  onlineServiceStatistics: Maybe<OnlineServiceStatistics>;
  /** Procedures that can be done online (dịch vụ công trực tuyến) on a day, by code and agency. */
  onlineServices: Maybe<OnlineServiceConnection>;
  /** The version of a procedure in force on a day, today unless said. Null when there is none. */
  procedure: Maybe<Procedure>;
  /**
   * The procedure that a locality means by its own code (mã thủ tục của địa phương), by the table that officials have
   * confirmed. How alike two names are never decides it.
   */
  resolveProcedure: Maybe<ProcedureResolution>;
  /** Online services that ought to be looked at again, with the reasons and the numbers behind them (rà soát). */
  reviewList: Maybe<ReviewedServiceConnection>;
  /** Search by words, with or without diacritics, best first. */
  searchProcedures: Maybe<ProcedureConnection>;
  /** Local codes that nothing is mapped to: those that dossiers came with, and those that officials have taken off. */
  unmappedLocalCodes: Maybe<UnmappedLocalCodeConnection>;
  /** Whoever signed in. Null for an anonymous caller. */
  viewer: Maybe<Viewer>;
};


export type QueryAdministrativeUnitArgs = {
  code: Scalars['String']['input'];
  vintage: UnitVintage;
};


export type QueryEligibilityListArgs = {
  agency: Scalars['AgencyCode']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
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


export type QueryProcedureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ProcedureCode']['input'];
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


export type QuerySearchProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  publisher?: InputMaybe<Scalars['AgencyCode']['input']>;
  query: Scalars['String']['input'];
};


export type QueryUnmappedLocalCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An expected no: a typed answer, not a failure. Its message is one Vietnamese sentence that says what to do. */
export type Refusal = {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

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
export type RejectOnlineProposalResult = FourEyesRequired | NotDelegated | OnlineProposalRejected | ProposalNotFound | RequestIdReused | StateConflict;

/** In what right somebody acts. */
export type RepresentationCapacity =
  /** A guardian for the ward (người giám hộ). */
  | 'GUARDIAN'
  /** The legal representative of an organisation (người đại diện theo pháp luật). */
  | 'ORGANIZATION_REPRESENTATIVE'
  /** For herself. */
  | 'OWN_RECORD'
  /** A parent for a minor child (cha, mẹ của người chưa thành niên). */
  | 'PARENT';

/** The same requestId was sent with another content. */
export type RequestIdReused = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

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

/** Why a service ought to be looked at again. */
export type ReviewReason =
  /** Listed as fit to be done from end to end; the deadline has passed and it is not. */
  | 'ANNOUNCED_LEVEL_NOT_MET'
  /** Online for more than three years, and no dossier filed with the agency or its units in the last three. */
  | 'NO_DOSSIER_IN_THREE_YEARS'
  /** No plan is registered by which the process was rebuilt, neither the agency's nor the ministry's. */
  | 'NO_RESTRUCTURING_PLAN'
  /** By the published facts it takes longer or costs more online than at the counter. */
  | 'ONLINE_SLOWER_OR_DEARER';

/** A service that ought to be looked at again. */
export type ReviewedService = {
  /** Agency that offers it. */
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
  /** How far it goes. */
  level: OnlineServiceLevel;
  /** First day online at this agency, at whatever level. */
  onlineSince: Scalars['Date']['output'];
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

/** The step does not follow from the state that it found; nothing was changed. */
export type StateConflict = Refusal & {
  /** What could be done in this state. */
  allowed: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The state it is in. */
  state: Scalars['String']['output'];
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

/** A published time limit. */
export type TimeLimit = {
  /** Condition in the source's words. */
  condition: Maybe<Scalars['String']['output']>;
  /** Of what; null where the source does not say. */
  unit: Maybe<TimeLimitUnit>;
  /** How many; null where the source gives none. */
  value: Maybe<Scalars['Int']['output']>;
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
  suggestions: Array<ProcedureSuggestion>;
};

/** Whoever signed in: a citizen, an officer of an agency, a publisher, the Government Office or an administrator. */
export type Viewer = {
  /** The agency the viewer acts for; null for a citizen. */
  agency: Maybe<Agency>;
  /** Opaque, stable for this account. */
  id: Scalars['ID']['output'];
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
  ResultType:
    ( { __typename: 'ResultType' }
    & GraphQLRecursivePick<FederationTypes['ResultType'], {"code":true}> );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
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
  MapLocalCodeResult:
    | ( LocalCodeNotAccepted )
    | ( NotDelegated )
    | ( OnlineChangeProposedMapper )
    | ( RequestIdReused )
  ;
  ProcedureResolution:
    | ( ResolvedProcedureMapper )
    | ( Omit<UnmappedProcedure, 'suggestions'> & { suggestions: Array<_RefType['ProcedureSuggestion']> } )
  ;
  PublishEligibilityListResult:
    | ( DecisionNotAccepted )
    | ( EligibilityListNotAccepted )
    | ( NotDelegated )
    | ( OnlineChangeProposedMapper )
    | ( RequestIdReused )
  ;
  RegisterRestructuringPlanResult:
    | ( DecisionNotAccepted )
    | ( NotDelegated )
    | ( OnlineChangeProposedMapper )
    | ( ProcedureNotPublished )
    | ( RequestIdReused )
  ;
  RejectOnlineProposalResult:
    | ( FourEyesRequired )
    | ( NotDelegated )
    | ( OnlineProposalRejectedMapper )
    | ( ProposalNotFound )
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
  StopOnlineServiceResult:
    | ( DecisionNotAccepted )
    | ( NotDelegated )
    | ( OnlineChangeProposedMapper )
    | ( OnlineServiceNotFound )
    | ( PeriodNotAccepted )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AddressNotSecure )
    | ( AgencyMayNotOffer )
    | ( DecisionNotAccepted )
    | ( DecisionUnknown )
    | ( EligibilityListNotAccepted )
    | ( FourEyesRequired )
    | ( LocalCodeNotAccepted )
    | ( NotDelegated )
    | ( OnlineServiceNotFound )
    | ( PeriodNotAccepted )
    | ( ProcedureNotEligible )
    | ( ProcedureNotPublished )
    | ( ProposalNotFound )
    | ( RequestIdReused )
    | ( StateConflict )
    | ( Omit<UnmappedProcedure, 'suggestions'> & { suggestions: Array<_RefType['ProcedureSuggestion']> } )
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
  AmountState: AmountState;
  AttachOnlineServiceInput: AttachOnlineServiceInput;
  AttachOnlineServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachOnlineServiceResult']>;
  CaseRole: ResolverTypeWrapper<CaseRole>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Channel: Channel;
  ChannelGap: ResolverTypeWrapper<ChannelGap>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChannelGapKind: ChannelGapKind;
  ComponentKind: ComponentKind;
  ConfirmOnlineProposalInput: ConfirmOnlineProposalInput;
  ConfirmOnlineProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmOnlineProposalResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecisionInput: DecisionInput;
  DecisionNotAccepted: ResolverTypeWrapper<DecisionNotAccepted>;
  DecisionReference: ResolverTypeWrapper<DecisionReferenceMapper>;
  DecisionUnknown: ResolverTypeWrapper<DecisionUnknown>;
  DelegationGap: DelegationGap;
  Dong: ResolverTypeWrapper<Scalars['Dong']['output']>;
  DossierComponent: ResolverTypeWrapper<DossierComponentMapper>;
  DueAmount: ResolverTypeWrapper<DueAmount>;
  Eligibility: ResolverTypeWrapper<EligibilityMapper>;
  EligibilityList: ResolverTypeWrapper<EligibilityListMapper>;
  EligibilityListNotAccepted: ResolverTypeWrapper<EligibilityListNotAccepted>;
  EligibleProcedure: ResolverTypeWrapper<EligibleProcedureMapper>;
  EligibleProcedureConnection: ResolverTypeWrapper<Omit<EligibleProcedureConnection, 'nodes'> & { nodes: Array<ResolversTypes['EligibleProcedure']> }>;
  EvidenceMapping: ResolverTypeWrapper<EvidenceMappingMapper>;
  EvidenceSource: ResolverTypeWrapper<EvidenceSourceMapper>;
  FeeKind: FeeKind;
  FeeLine: ResolverTypeWrapper<FeeLineMapper>;
  FormQuestion: ResolverTypeWrapper<FormQuestionMapper>;
  FourEyesRequired: ResolverTypeWrapper<FourEyesRequired>;
  HeldAnswer: ResolverTypeWrapper<HeldAnswer>;
  HeldComponent: ResolverTypeWrapper<HeldComponent>;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  LocalCodeNotAccepted: ResolverTypeWrapper<LocalCodeNotAccepted>;
  MapLocalCodeInput: MapLocalCodeInput;
  MapLocalCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MapLocalCodeResult']>;
  MappingState: MappingState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoEvidenceReason: NoEvidenceReason;
  NotDelegated: ResolverTypeWrapper<NotDelegated>;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodNotAccepted: ResolverTypeWrapper<PeriodNotAccepted>;
  PersonalNumber: ResolverTypeWrapper<Scalars['PersonalNumber']['output']>;
  Prefill: ResolverTypeWrapper<PrefillMapper>;
  PrefillComponent: ResolverTypeWrapper<PrefillComponent>;
  PrefillFee: ResolverTypeWrapper<PrefillFee>;
  PrefillMapping: ResolverTypeWrapper<PrefillMapping>;
  PrefillQuestion: ResolverTypeWrapper<PrefillQuestion>;
  Procedure: ResolverTypeWrapper<ProcedureMapper>;
  ProcedureCase: ResolverTypeWrapper<ProcedureCaseMapper>;
  ProcedureChannel: ResolverTypeWrapper<ProcedureChannelMapper>;
  ProcedureCode: ResolverTypeWrapper<Scalars['ProcedureCode']['output']>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'nodes'> & { nodes: Array<ResolversTypes['Procedure']> }>;
  ProcedureNotEligible: ResolverTypeWrapper<ProcedureNotEligible>;
  ProcedureNotPublished: ResolverTypeWrapper<ProcedureNotPublished>;
  ProcedureResolution: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProcedureResolution']>;
  ProcedureSuggestion: ResolverTypeWrapper<ProcedureSuggestionMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ProposalNotFound: ResolverTypeWrapper<ProposalNotFound>;
  PublishEligibilityListInput: PublishEligibilityListInput;
  PublishEligibilityListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishEligibilityListResult']>;
  PublisherKind: PublisherKind;
  PublishingDuty: PublishingDuty;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegisterRestructuringPlanInput: RegisterRestructuringPlanInput;
  RegisterRestructuringPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterRestructuringPlanResult']>;
  RejectOnlineProposalInput: RejectOnlineProposalInput;
  RejectOnlineProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectOnlineProposalResult']>;
  RepresentationCapacity: RepresentationCapacity;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  ResolvedProcedure: ResolverTypeWrapper<ResolvedProcedureMapper>;
  ResultType: ResolverTypeWrapper<ResultTypeMapper>;
  ResumeOnlineServiceInput: ResumeOnlineServiceInput;
  ResumeOnlineServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeOnlineServiceResult']>;
  ReviewReason: ReviewReason;
  ReviewedService: ResolverTypeWrapper<ReviewedServiceMapper>;
  ReviewedServiceConnection: ResolverTypeWrapper<Omit<ReviewedServiceConnection, 'nodes'> & { nodes: Array<ResolversTypes['ReviewedService']> }>;
  StateConflict: ResolverTypeWrapper<StateConflict>;
  StopOnlineServiceInput: StopOnlineServiceInput;
  StopOnlineServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopOnlineServiceResult']>;
  TimeLimit: ResolverTypeWrapper<TimeLimit>;
  TimeLimitUnit: TimeLimitUnit;
  UnitLevel: UnitLevel;
  UnitVintage: UnitVintage;
  UnmappedLocalCode: ResolverTypeWrapper<UnmappedLocalCodeMapper>;
  UnmappedLocalCodeConnection: ResolverTypeWrapper<Omit<UnmappedLocalCodeConnection, 'nodes'> & { nodes: Array<ResolversTypes['UnmappedLocalCode']> }>;
  UnmappedProcedure: ResolverTypeWrapper<Omit<UnmappedProcedure, 'suggestions'> & { suggestions: Array<ResolversTypes['ProcedureSuggestion']> }>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
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
  AttachOnlineServiceInput: AttachOnlineServiceInput;
  AttachOnlineServiceResult: ResolversUnionTypes<ResolversParentTypes>['AttachOnlineServiceResult'];
  CaseRole: CaseRole;
  Boolean: Scalars['Boolean']['output'];
  ChannelGap: ChannelGap;
  Int: Scalars['Int']['output'];
  ConfirmOnlineProposalInput: ConfirmOnlineProposalInput;
  ConfirmOnlineProposalResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmOnlineProposalResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecisionInput: DecisionInput;
  DecisionNotAccepted: DecisionNotAccepted;
  DecisionReference: DecisionReferenceMapper;
  DecisionUnknown: DecisionUnknown;
  Dong: Scalars['Dong']['output'];
  DossierComponent: DossierComponentMapper;
  DueAmount: DueAmount;
  Eligibility: EligibilityMapper;
  EligibilityList: EligibilityListMapper;
  EligibilityListNotAccepted: EligibilityListNotAccepted;
  EligibleProcedure: EligibleProcedureMapper;
  EligibleProcedureConnection: Omit<EligibleProcedureConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['EligibleProcedure']> };
  EvidenceMapping: EvidenceMappingMapper;
  EvidenceSource: EvidenceSourceMapper;
  FeeLine: FeeLineMapper;
  FormQuestion: FormQuestionMapper;
  FourEyesRequired: FourEyesRequired;
  HeldAnswer: HeldAnswer;
  HeldComponent: HeldComponent;
  LegalBasis: LegalBasis;
  LocalCodeNotAccepted: LocalCodeNotAccepted;
  MapLocalCodeInput: MapLocalCodeInput;
  MapLocalCodeResult: ResolversUnionTypes<ResolversParentTypes>['MapLocalCodeResult'];
  Mutation: Record<PropertyKey, never>;
  NotDelegated: NotDelegated;
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
  PageInfo: PageInfo;
  PeriodNotAccepted: PeriodNotAccepted;
  PersonalNumber: Scalars['PersonalNumber']['output'];
  Prefill: PrefillMapper;
  PrefillComponent: PrefillComponent;
  PrefillFee: PrefillFee;
  PrefillMapping: PrefillMapping;
  PrefillQuestion: PrefillQuestion;
  Procedure: ProcedureMapper;
  ProcedureCase: ProcedureCaseMapper;
  ProcedureChannel: ProcedureChannelMapper;
  ProcedureCode: Scalars['ProcedureCode']['output'];
  ProcedureConnection: Omit<ProcedureConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Procedure']> };
  ProcedureNotEligible: ProcedureNotEligible;
  ProcedureNotPublished: ProcedureNotPublished;
  ProcedureResolution: ResolversUnionTypes<ResolversParentTypes>['ProcedureResolution'];
  ProcedureSuggestion: ProcedureSuggestionMapper;
  Float: Scalars['Float']['output'];
  ProposalNotFound: ProposalNotFound;
  PublishEligibilityListInput: PublishEligibilityListInput;
  PublishEligibilityListResult: ResolversUnionTypes<ResolversParentTypes>['PublishEligibilityListResult'];
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegisterRestructuringPlanInput: RegisterRestructuringPlanInput;
  RegisterRestructuringPlanResult: ResolversUnionTypes<ResolversParentTypes>['RegisterRestructuringPlanResult'];
  RejectOnlineProposalInput: RejectOnlineProposalInput;
  RejectOnlineProposalResult: ResolversUnionTypes<ResolversParentTypes>['RejectOnlineProposalResult'];
  RequestIdReused: RequestIdReused;
  ResolvedProcedure: ResolvedProcedureMapper;
  ResultType: ResultTypeMapper;
  ResumeOnlineServiceInput: ResumeOnlineServiceInput;
  ResumeOnlineServiceResult: ResolversUnionTypes<ResolversParentTypes>['ResumeOnlineServiceResult'];
  ReviewedService: ReviewedServiceMapper;
  ReviewedServiceConnection: Omit<ReviewedServiceConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ReviewedService']> };
  StateConflict: StateConflict;
  StopOnlineServiceInput: StopOnlineServiceInput;
  StopOnlineServiceResult: ResolversUnionTypes<ResolversParentTypes>['StopOnlineServiceResult'];
  TimeLimit: TimeLimit;
  UnmappedLocalCode: UnmappedLocalCodeMapper;
  UnmappedLocalCodeConnection: Omit<UnmappedLocalCodeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['UnmappedLocalCode']> };
  UnmappedProcedure: Omit<UnmappedProcedure, 'suggestions'> & { suggestions: Array<ResolversParentTypes['ProcedureSuggestion']> };
  Viewer: ViewerMapper;
};

export type AddressNotSecureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AddressNotSecure'] = ResolversParentTypes['AddressNotSecure']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['UnitVintage'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legacyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisherKind?: Resolver<Maybe<ResolversTypes['PublisherKind']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, Partial<AgencyUnitArgs>>;
};

export interface AgencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgencyCode'], any> {
  name: 'AgencyCode';
}

export type AgencyMayNotOfferResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AgencyMayNotOffer'] = ResolversParentTypes['AgencyMayNotOffer']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachOnlineServiceResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AttachOnlineServiceResult'] = ResolversParentTypes['AttachOnlineServiceResult']> = {
  __resolveType?: TypeResolveFn<'AddressNotSecure' | 'AgencyMayNotOffer' | 'DecisionNotAccepted' | 'NotDelegated' | 'OnlineChangeProposed' | 'PeriodNotAccepted' | 'ProcedureNotEligible' | 'ProcedureNotPublished' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type CaseRoleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseRole'] = ResolversParentTypes['CaseRole']> = {
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChannelGapResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChannelGap'] = ResolversParentTypes['ChannelGap']> = {
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChannelGapKind'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeLimitUnit']>, ParentType, ContextType>;
};

export type ConfirmOnlineProposalResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConfirmOnlineProposalResult'] = ResolversParentTypes['ConfirmOnlineProposalResult']> = {
  __resolveType?: TypeResolveFn<'AddressNotSecure' | 'AgencyMayNotOffer' | 'DecisionNotAccepted' | 'EligibilityListNotAccepted' | 'FourEyesRequired' | 'LocalCodeNotAccepted' | 'NotDelegated' | 'OnlineProposalConfirmed' | 'OnlineServiceNotFound' | 'PeriodNotAccepted' | 'ProcedureNotEligible' | 'ProcedureNotPublished' | 'ProposalNotFound' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionNotAccepted'] = ResolversParentTypes['DecisionNotAccepted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionReferenceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionReference'] = ResolversParentTypes['DecisionReference']> = {
  authority?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DecisionUnknownResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionUnknown'] = ResolversParentTypes['DecisionUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  kind?: Resolver<ResolversTypes['ComponentKind'], ParentType, ContextType>;
  mappings?: Resolver<Array<ResolversTypes['EvidenceMapping']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noEvidenceReason?: Resolver<Maybe<ResolversTypes['NoEvidenceReason']>, ParentType, ContextType>;
  originals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DueAmountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DueAmount'] = ResolversParentTypes['DueAmount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type EvidenceMappingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvidenceMapping'] = ResolversParentTypes['EvidenceMapping']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultType?: Resolver<ResolversTypes['ResultType'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MappingState'], ParentType, ContextType>;
};

export type EvidenceSourceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvidenceSource'] = ResolversParentTypes['EvidenceSource']> = {
  authority?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  resultType?: Resolver<ResolversTypes['ResultType'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeLineResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FeeLine'] = ResolversParentTypes['FeeLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AmountState'], ParentType, ContextType>;
};

export type FormQuestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FormQuestion'] = ResolversParentTypes['FormQuestion']> = {
  binding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FourEyesRequiredResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FourEyesRequired'] = ResolversParentTypes['FourEyesRequired']> = {
  duty?: Resolver<ResolversTypes['PublishingDuty'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type LegalBasisResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalCodeNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LocalCodeNotAccepted'] = ResolversParentTypes['LocalCodeNotAccepted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MapLocalCodeResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MapLocalCodeResult'] = ResolversParentTypes['MapLocalCodeResult']> = {
  __resolveType?: TypeResolveFn<'LocalCodeNotAccepted' | 'NotDelegated' | 'OnlineChangeProposed' | 'RequestIdReused', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachOnlineService?: Resolver<Maybe<ResolversTypes['AttachOnlineServiceResult']>, ParentType, ContextType, RequireFields<MutationAttachOnlineServiceArgs, 'input'>>;
  confirmOnlineProposal?: Resolver<Maybe<ResolversTypes['ConfirmOnlineProposalResult']>, ParentType, ContextType, RequireFields<MutationConfirmOnlineProposalArgs, 'input'>>;
  mapLocalCode?: Resolver<Maybe<ResolversTypes['MapLocalCodeResult']>, ParentType, ContextType, RequireFields<MutationMapLocalCodeArgs, 'input'>>;
  publishEligibilityList?: Resolver<Maybe<ResolversTypes['PublishEligibilityListResult']>, ParentType, ContextType, RequireFields<MutationPublishEligibilityListArgs, 'input'>>;
  registerRestructuringPlan?: Resolver<Maybe<ResolversTypes['RegisterRestructuringPlanResult']>, ParentType, ContextType, RequireFields<MutationRegisterRestructuringPlanArgs, 'input'>>;
  rejectOnlineProposal?: Resolver<Maybe<ResolversTypes['RejectOnlineProposalResult']>, ParentType, ContextType, RequireFields<MutationRejectOnlineProposalArgs, 'input'>>;
  resumeOnlineService?: Resolver<Maybe<ResolversTypes['ResumeOnlineServiceResult']>, ParentType, ContextType, RequireFields<MutationResumeOnlineServiceArgs, 'input'>>;
  stopOnlineService?: Resolver<Maybe<ResolversTypes['StopOnlineServiceResult']>, ParentType, ContextType, RequireFields<MutationStopOnlineServiceArgs, 'input'>>;
};

export type NotDelegatedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['NotDelegated'] = ResolversParentTypes['NotDelegated']> = {
  duty?: Resolver<ResolversTypes['PublishingDuty'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DelegationGap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
};

export type PrefillMappingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillMapping'] = ResolversParentTypes['PrefillMapping']> = {
  resultType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrefillQuestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillQuestion'] = ResolversParentTypes['PrefillQuestion']> = {
  concept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure'], FederationReferenceType extends FederationReferenceTypes['Procedure'] = FederationReferenceTypes['Procedure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Procedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audiences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['ProcedureCase']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['ProcedureChannel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  competentAgency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eligibleForFullOnline?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlineServices?: Resolver<Array<ResolversTypes['OnlineService']>, ParentType, ContextType, Partial<ProcedureOnlineServicesArgs>>;
  publisher?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['ResultType']>, ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['AdministrativeTier']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureCaseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureCase'] = ResolversParentTypes['ProcedureCase']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['DossierComponent']>, ParentType, ContextType>;
  formName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['FormQuestion']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['CaseRole']>, ParentType, ContextType>;
};

export type ProcedureChannelResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureChannel'] = ResolversParentTypes['ProcedureChannel']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  fees?: Resolver<Array<ResolversTypes['FeeLine']>, ParentType, ContextType>;
  timeLimits?: Resolver<Array<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
};

export interface ProcedureCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProcedureCode'], any> {
  name: 'ProcedureCode';
}

export type ProcedureConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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

export type ProcedureResolutionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureResolution'] = ResolversParentTypes['ProcedureResolution']> = {
  __resolveType?: TypeResolveFn<'ResolvedProcedure' | 'UnmappedProcedure', ParentType, ContextType>;
};

export type ProcedureSuggestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureSuggestion'] = ResolversParentTypes['ProcedureSuggestion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProposalNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProposalNotFound'] = ResolversParentTypes['ProposalNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishEligibilityListResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishEligibilityListResult'] = ResolversParentTypes['PublishEligibilityListResult']> = {
  __resolveType?: TypeResolveFn<'DecisionNotAccepted' | 'EligibilityListNotAccepted' | 'NotDelegated' | 'OnlineChangeProposed' | 'RequestIdReused', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'code' | 'vintage'>>;
  eligibilityList?: Resolver<Maybe<ResolversTypes['EligibilityList']>, ParentType, ContextType, RequireFields<QueryEligibilityListArgs, 'agency'>>;
  onlineProposals?: Resolver<Maybe<ResolversTypes['OnlineProposalConnection']>, ParentType, ContextType, RequireFields<QueryOnlineProposalsArgs, 'first' | 'state'>>;
  onlineServiceStatistics?: Resolver<Maybe<ResolversTypes['OnlineServiceStatistics']>, ParentType, ContextType, Partial<QueryOnlineServiceStatisticsArgs>>;
  onlineServices?: Resolver<Maybe<ResolversTypes['OnlineServiceConnection']>, ParentType, ContextType, RequireFields<QueryOnlineServicesArgs, 'first' | 'state'>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  resolveProcedure?: Resolver<Maybe<ResolversTypes['ProcedureResolution']>, ParentType, ContextType, RequireFields<QueryResolveProcedureArgs, 'agency' | 'localCode'>>;
  reviewList?: Resolver<Maybe<ResolversTypes['ReviewedServiceConnection']>, ParentType, ContextType, RequireFields<QueryReviewListArgs, 'first'>>;
  searchProcedures?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, RequireFields<QuerySearchProceduresArgs, 'first' | 'query'>>;
  unmappedLocalCodes?: Resolver<Maybe<ResolversTypes['UnmappedLocalCodeConnection']>, ParentType, ContextType, RequireFields<QueryUnmappedLocalCodesArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'AddressNotSecure' | 'AgencyMayNotOffer' | 'DecisionNotAccepted' | 'DecisionUnknown' | 'EligibilityListNotAccepted' | 'FourEyesRequired' | 'LocalCodeNotAccepted' | 'NotDelegated' | 'OnlineServiceNotFound' | 'PeriodNotAccepted' | 'ProcedureNotEligible' | 'ProcedureNotPublished' | 'ProposalNotFound' | 'RequestIdReused' | 'StateConflict' | 'UnmappedProcedure', ParentType, ContextType>;
};

export type RegisterRestructuringPlanResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisterRestructuringPlanResult'] = ResolversParentTypes['RegisterRestructuringPlanResult']> = {
  __resolveType?: TypeResolveFn<'DecisionNotAccepted' | 'NotDelegated' | 'OnlineChangeProposed' | 'ProcedureNotPublished' | 'RequestIdReused', ParentType, ContextType>;
};

export type RejectOnlineProposalResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RejectOnlineProposalResult'] = ResolversParentTypes['RejectOnlineProposalResult']> = {
  __resolveType?: TypeResolveFn<'FourEyesRequired' | 'NotDelegated' | 'OnlineProposalRejected' | 'ProposalNotFound' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
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

export type ReviewedServiceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReviewedService'] = ResolversParentTypes['ReviewedService']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  announced?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType>;
  countedSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedOnline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['ChannelGap']>, ParentType, ContextType>;
  lastFiledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OnlineServiceLevel'], ParentType, ContextType>;
  onlineSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ReviewReason']>, ParentType, ContextType>;
};

export type ReviewedServiceConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReviewedServiceConnection'] = ResolversParentTypes['ReviewedServiceConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ReviewedService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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

export type TimeLimitResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeLimitUnit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  suggestions?: Resolver<Array<ResolversTypes['ProcedureSuggestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  AddressNotSecure?: AddressNotSecureResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyCode?: GraphQLScalarType;
  AgencyMayNotOffer?: AgencyMayNotOfferResolvers<ContextType>;
  AttachOnlineServiceResult?: AttachOnlineServiceResultResolvers<ContextType>;
  CaseRole?: CaseRoleResolvers<ContextType>;
  ChannelGap?: ChannelGapResolvers<ContextType>;
  ConfirmOnlineProposalResult?: ConfirmOnlineProposalResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecisionNotAccepted?: DecisionNotAcceptedResolvers<ContextType>;
  DecisionReference?: DecisionReferenceResolvers<ContextType>;
  DecisionUnknown?: DecisionUnknownResolvers<ContextType>;
  Dong?: GraphQLScalarType;
  DossierComponent?: DossierComponentResolvers<ContextType>;
  DueAmount?: DueAmountResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EligibilityList?: EligibilityListResolvers<ContextType>;
  EligibilityListNotAccepted?: EligibilityListNotAcceptedResolvers<ContextType>;
  EligibleProcedure?: EligibleProcedureResolvers<ContextType>;
  EligibleProcedureConnection?: EligibleProcedureConnectionResolvers<ContextType>;
  EvidenceMapping?: EvidenceMappingResolvers<ContextType>;
  EvidenceSource?: EvidenceSourceResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  FormQuestion?: FormQuestionResolvers<ContextType>;
  FourEyesRequired?: FourEyesRequiredResolvers<ContextType>;
  HeldAnswer?: HeldAnswerResolvers<ContextType>;
  HeldComponent?: HeldComponentResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  LocalCodeNotAccepted?: LocalCodeNotAcceptedResolvers<ContextType>;
  MapLocalCodeResult?: MapLocalCodeResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotDelegated?: NotDelegatedResolvers<ContextType>;
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
  PageInfo?: PageInfoResolvers<ContextType>;
  PeriodNotAccepted?: PeriodNotAcceptedResolvers<ContextType>;
  PersonalNumber?: GraphQLScalarType;
  Prefill?: PrefillResolvers<ContextType>;
  PrefillComponent?: PrefillComponentResolvers<ContextType>;
  PrefillFee?: PrefillFeeResolvers<ContextType>;
  PrefillMapping?: PrefillMappingResolvers<ContextType>;
  PrefillQuestion?: PrefillQuestionResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureCase?: ProcedureCaseResolvers<ContextType>;
  ProcedureChannel?: ProcedureChannelResolvers<ContextType>;
  ProcedureCode?: GraphQLScalarType;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureNotEligible?: ProcedureNotEligibleResolvers<ContextType>;
  ProcedureNotPublished?: ProcedureNotPublishedResolvers<ContextType>;
  ProcedureResolution?: ProcedureResolutionResolvers<ContextType>;
  ProcedureSuggestion?: ProcedureSuggestionResolvers<ContextType>;
  ProposalNotFound?: ProposalNotFoundResolvers<ContextType>;
  PublishEligibilityListResult?: PublishEligibilityListResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterRestructuringPlanResult?: RegisterRestructuringPlanResultResolvers<ContextType>;
  RejectOnlineProposalResult?: RejectOnlineProposalResultResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  ResolvedProcedure?: ResolvedProcedureResolvers<ContextType>;
  ResultType?: ResultTypeResolvers<ContextType>;
  ResumeOnlineServiceResult?: ResumeOnlineServiceResultResolvers<ContextType>;
  ReviewedService?: ReviewedServiceResolvers<ContextType>;
  ReviewedServiceConnection?: ReviewedServiceConnectionResolvers<ContextType>;
  StateConflict?: StateConflictResolvers<ContextType>;
  StopOnlineServiceResult?: StopOnlineServiceResultResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  UnmappedLocalCode?: UnmappedLocalCodeResolvers<ContextType>;
  UnmappedLocalCodeConnection?: UnmappedLocalCodeConnectionResolvers<ContextType>;
  UnmappedProcedure?: UnmappedProcedureResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

