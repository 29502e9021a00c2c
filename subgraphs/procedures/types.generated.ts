import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProcedureMapper, ProcedureChannelMapper, FeeLineMapper, ProcedureCaseMapper, FormQuestionMapper, DossierComponentMapper, EvidenceMappingMapper, EvidenceSourceMapper, MappingDecisionMapper, SuggestedMappingMapper, MappingSuggestionMapper, MappingCoverageConnectionMapper, MappingCoverageMapper, ResultTypeMapper, AgencyMapper, AdministrativeUnitMapper, ViewerMapper, PrefillMapper, ContextType as RoomContext } from './mappers.ts';
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
};

/** Whether an amount is known. */
export type AmountState =
  /** The publication does not set an amount. */
  | 'AMOUNT_NOT_SET'
  /** The amount is set. */
  | 'AMOUNT_SET';

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
export type ConfirmMappingResult = ComponentIsNoPaper | FourEyesRequired | MappingBackdated | MappingBasisUnclear | MappingDecided | MappingTargetUnknown | NotDelegated | RequestIdReused | StateConflict;

/** What the map of coverage is grouped by. */
export type CoverageGrouping =
  /** The authority that issues the proof; the share is of all papers, and a paper may be answered by several. */
  | 'AUTHORITY'
  /** The field of the procedure (lĩnh vực). */
  | 'FIELD'
  /** The agency that publishes the procedure. */
  | 'PUBLISHER';

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
  /** Title. */
  name: Maybe<Scalars['String']['output']>;
  /** Number and symbol (số, ký hiệu). */
  number: Scalars['String']['output'];
};

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
  /** Of these, answered by a confirmed or published result type (đã xác nhận). */
  confirmed: Scalars['Int']['output'];
  /** The field; null where the group is an agency, or everything. */
  field: Maybe<Scalars['String']['output']>;
  /** Of the others, those with a likely suggestion. Nobody has confirmed them: they answer nothing. */
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

/** State of a mapping from a component to a result type. */
export type MappingState =
  /** Confirmed by an official. */
  | 'CONFIRMED'
  /** Suggested: may prefill, never refuses. */
  | 'PROPOSED'
  /** Published by decision. */
  | 'PUBLISHED';

/** A result type that could replace a paper, for an official to judge. */
export type MappingSuggestion = {
  /** Whether the score is high enough to be counted as likely in reports. */
  isLikely: Scalars['Boolean']['output'];
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

export type Mutation = {
  /**
   * Confirms that a result type of the state replaces a paper: from its first day nobody who holds one is asked for the paper.
   * For an official of the publisher entrusted with checking or approving. Sending the same requestId again returns the first
   * answer.
   */
  confirmMapping: Maybe<ConfirmMappingResult>;
  /** Rejects a suggestion, a proposal or an earlier confirmation. Sending the same requestId again returns the first answer. */
  rejectMapping: Maybe<RejectMappingResult>;
};


export type MutationConfirmMappingArgs = {
  input: ConfirmMappingInput;
};


export type MutationRejectMappingArgs = {
  input: RejectMappingInput;
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

/** Where a page of a list ends. */
export type PageInfo = {
  /** Hand this back as `after` to read on. Opaque. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
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
  /** Agency that publishes it (cơ quan công bố). */
  publisher: Agency;
  /** What it results in (kết quả thực hiện). */
  results: Array<ResultType>;
  /** Levels that handle it (cấp thực hiện). */
  tiers: Array<AdministrativeTier>;
  /** Number of the version, from 1. */
  version: Scalars['Int']['output'];
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
   * Share of all published papers that a confirmed result type answers today (bản đồ bao phủ dữ liệu thay thế giấy tờ), largest
   * group first. Forms and notes are no papers.
   */
  mappingCoverage: Maybe<MappingCoverageConnection>;
  /** The version of a procedure in force on a day, today unless said. Null when there is none. */
  procedure: Maybe<Procedure>;
  /** Search by words, with or without diacritics, best first. */
  searchProcedures: Maybe<ProcedureConnection>;
  /**
   * Papers of this publisher that result types of the state could replace and about which nobody has decided: the work list of
   * its officials, the most asked-for papers first. A suggestion (gợi ý) maps nothing.
   */
  suggestedMappings: Maybe<SuggestedMappingConnection>;
  /** Whoever signed in. Null for an anonymous caller. */
  viewer: Maybe<Viewer>;
};


export type QueryAdministrativeUnitArgs = {
  code: Scalars['String']['input'];
  vintage: UnitVintage;
};


export type QueryMappingCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CoverageGrouping;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProcedureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ProcedureCode']['input'];
};


export type QuerySearchProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  publisher?: InputMaybe<Scalars['AgencyCode']['input']>;
  query: Scalars['String']['input'];
};


export type QuerySuggestedMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  publisher: Scalars['AgencyCode']['input'];
};

/** An expected no: a typed answer, not a failure. Its message is one Vietnamese sentence that says what to do. */
export type Refusal = {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

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

/** The step does not follow from the state that it found; nothing was changed. */
export type StateConflict = Refusal & {
  /** What could be done in this state. */
  allowed: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The state it is in. */
  state: Scalars['String']['output'];
};

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
  ConfirmMappingResult:
    | ( ComponentIsNoPaper )
    | ( FourEyesRequired )
    | ( MappingBackdated )
    | ( MappingBasisUnclear )
    | ( Omit<MappingDecided, 'decision'> & { decision: _RefType['MappingDecision'] } )
    | ( MappingTargetUnknown )
    | ( NotDelegated )
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( ComponentIsNoPaper )
    | ( DecisionUnknown )
    | ( FourEyesRequired )
    | ( MappingBackdated )
    | ( MappingBasisUnclear )
    | ( MappingTargetUnknown )
    | ( NotDelegated )
    | ( RequestIdReused )
    | ( StateConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeTier: AdministrativeTier;
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnitMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Agency: ResolverTypeWrapper<AgencyMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgencyCode: ResolverTypeWrapper<Scalars['AgencyCode']['output']>;
  AmountState: AmountState;
  CaseRole: ResolverTypeWrapper<CaseRole>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Channel: Channel;
  ComponentIsNoPaper: ResolverTypeWrapper<ComponentIsNoPaper>;
  ComponentKind: ComponentKind;
  ConfirmMappingInput: ConfirmMappingInput;
  ConfirmMappingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmMappingResult']>;
  CoverageGrouping: CoverageGrouping;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecisionUnknown: ResolverTypeWrapper<DecisionUnknown>;
  DelegationGap: DelegationGap;
  Dong: ResolverTypeWrapper<Scalars['Dong']['output']>;
  DossierComponent: ResolverTypeWrapper<DossierComponentMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DueAmount: ResolverTypeWrapper<DueAmount>;
  EvidenceMapping: ResolverTypeWrapper<EvidenceMappingMapper>;
  EvidenceSource: ResolverTypeWrapper<EvidenceSourceMapper>;
  FeeKind: FeeKind;
  FeeLine: ResolverTypeWrapper<FeeLineMapper>;
  FormQuestion: ResolverTypeWrapper<FormQuestionMapper>;
  FourEyesRequired: ResolverTypeWrapper<FourEyesRequired>;
  HeldAnswer: ResolverTypeWrapper<HeldAnswer>;
  HeldComponent: ResolverTypeWrapper<HeldComponent>;
  IssuedByState: IssuedByState;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  MappingBackdated: ResolverTypeWrapper<MappingBackdated>;
  MappingBasisUnclear: ResolverTypeWrapper<MappingBasisUnclear>;
  MappingCoverage: ResolverTypeWrapper<MappingCoverageMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MappingCoverageConnection: ResolverTypeWrapper<MappingCoverageConnectionMapper>;
  MappingDecided: ResolverTypeWrapper<Omit<MappingDecided, 'decision'> & { decision: ResolversTypes['MappingDecision'] }>;
  MappingDecision: ResolverTypeWrapper<MappingDecisionMapper>;
  MappingState: MappingState;
  MappingSuggestion: ResolverTypeWrapper<MappingSuggestionMapper>;
  MappingTarget: MappingTarget;
  MappingTargetUnknown: ResolverTypeWrapper<MappingTargetUnknown>;
  MappingVerdict: MappingVerdict;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonKind: MatchReasonKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoEvidenceReason: NoEvidenceReason;
  NotDelegated: ResolverTypeWrapper<NotDelegated>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
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
  PublisherKind: PublisherKind;
  PublishingDuty: PublishingDuty;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RejectMappingInput: RejectMappingInput;
  RejectMappingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectMappingResult']>;
  RepresentationCapacity: RepresentationCapacity;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  ResultType: ResolverTypeWrapper<ResultTypeMapper>;
  StateConflict: ResolverTypeWrapper<StateConflict>;
  SuggestedMapping: ResolverTypeWrapper<SuggestedMappingMapper>;
  SuggestedMappingConnection: ResolverTypeWrapper<Omit<SuggestedMappingConnection, 'nodes'> & { nodes: Array<ResolversTypes['SuggestedMapping']> }>;
  TimeLimit: ResolverTypeWrapper<TimeLimit>;
  TimeLimitUnit: TimeLimitUnit;
  UnitLevel: UnitLevel;
  UnitVintage: UnitVintage;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeUnit: AdministrativeUnitMapper;
  String: Scalars['String']['output'];
  Agency: AgencyMapper;
  ID: Scalars['ID']['output'];
  AgencyCode: Scalars['AgencyCode']['output'];
  CaseRole: CaseRole;
  Boolean: Scalars['Boolean']['output'];
  ComponentIsNoPaper: ComponentIsNoPaper;
  ConfirmMappingInput: ConfirmMappingInput;
  ConfirmMappingResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmMappingResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecisionUnknown: DecisionUnknown;
  Dong: Scalars['Dong']['output'];
  DossierComponent: DossierComponentMapper;
  Int: Scalars['Int']['output'];
  DueAmount: DueAmount;
  EvidenceMapping: EvidenceMappingMapper;
  EvidenceSource: EvidenceSourceMapper;
  FeeLine: FeeLineMapper;
  FormQuestion: FormQuestionMapper;
  FourEyesRequired: FourEyesRequired;
  HeldAnswer: HeldAnswer;
  HeldComponent: HeldComponent;
  LegalBasis: LegalBasis;
  MappingBackdated: MappingBackdated;
  MappingBasisUnclear: MappingBasisUnclear;
  MappingCoverage: MappingCoverageMapper;
  Float: Scalars['Float']['output'];
  MappingCoverageConnection: MappingCoverageConnectionMapper;
  MappingDecided: Omit<MappingDecided, 'decision'> & { decision: ResolversParentTypes['MappingDecision'] };
  MappingDecision: MappingDecisionMapper;
  MappingSuggestion: MappingSuggestionMapper;
  MappingTargetUnknown: MappingTargetUnknown;
  MatchReason: MatchReason;
  Mutation: Record<PropertyKey, never>;
  NotDelegated: NotDelegated;
  PageInfo: PageInfo;
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
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RejectMappingInput: RejectMappingInput;
  RejectMappingResult: ResolversUnionTypes<ResolversParentTypes>['RejectMappingResult'];
  RequestIdReused: RequestIdReused;
  ResultType: ResultTypeMapper;
  StateConflict: StateConflict;
  SuggestedMapping: SuggestedMappingMapper;
  SuggestedMappingConnection: Omit<SuggestedMappingConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['SuggestedMapping']> };
  TimeLimit: TimeLimit;
  Viewer: ViewerMapper;
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
};

export interface AgencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgencyCode'], any> {
  name: 'AgencyCode';
}

export type CaseRoleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseRole'] = ResolversParentTypes['CaseRole']> = {
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComponentIsNoPaperResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ComponentIsNoPaper'] = ResolversParentTypes['ComponentIsNoPaper']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmMappingResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConfirmMappingResult'] = ResolversParentTypes['ConfirmMappingResult']> = {
  __resolveType?: TypeResolveFn<'ComponentIsNoPaper' | 'FourEyesRequired' | 'MappingBackdated' | 'MappingBasisUnclear' | 'MappingDecided' | 'MappingTargetUnknown' | 'NotDelegated' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  mappingHistory?: Resolver<Array<ResolversTypes['MappingDecision']>, ParentType, ContextType>;
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

export type MappingSuggestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MappingSuggestion'] = ResolversParentTypes['MappingSuggestion']> = {
  isLikely?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmMapping?: Resolver<Maybe<ResolversTypes['ConfirmMappingResult']>, ParentType, ContextType, RequireFields<MutationConfirmMappingArgs, 'input'>>;
  rejectMapping?: Resolver<Maybe<ResolversTypes['RejectMappingResult']>, ParentType, ContextType, RequireFields<MutationRejectMappingArgs, 'input'>>;
};

export type NotDelegatedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['NotDelegated'] = ResolversParentTypes['NotDelegated']> = {
  duty?: Resolver<ResolversTypes['PublishingDuty'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DelegationGap'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalBasis?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'code' | 'vintage'>>;
  mappingCoverage?: Resolver<Maybe<ResolversTypes['MappingCoverageConnection']>, ParentType, ContextType, RequireFields<QueryMappingCoverageArgs, 'by' | 'first'>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  searchProcedures?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, RequireFields<QuerySearchProceduresArgs, 'first' | 'query'>>;
  suggestedMappings?: Resolver<Maybe<ResolversTypes['SuggestedMappingConnection']>, ParentType, ContextType, RequireFields<QuerySuggestedMappingsArgs, 'first' | 'publisher'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'ComponentIsNoPaper' | 'DecisionUnknown' | 'FourEyesRequired' | 'MappingBackdated' | 'MappingBasisUnclear' | 'MappingTargetUnknown' | 'NotDelegated' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type RejectMappingResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RejectMappingResult'] = ResolversParentTypes['RejectMappingResult']> = {
  __resolveType?: TypeResolveFn<'ComponentIsNoPaper' | 'MappingBackdated' | 'MappingBasisUnclear' | 'MappingDecided' | 'MappingTargetUnknown' | 'NotDelegated' | 'RequestIdReused' | 'StateConflict', ParentType, ContextType>;
};

export type RequestIdReusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultTypeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResultType'] = ResolversParentTypes['ResultType'], FederationReferenceType extends FederationReferenceTypes['ResultType'] = FederationReferenceTypes['ResultType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResultType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StateConflictResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StateConflict'] = ResolversParentTypes['StateConflict']> = {
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type TimeLimitResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeLimitUnit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyCode?: GraphQLScalarType;
  CaseRole?: CaseRoleResolvers<ContextType>;
  ComponentIsNoPaper?: ComponentIsNoPaperResolvers<ContextType>;
  ConfirmMappingResult?: ConfirmMappingResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecisionUnknown?: DecisionUnknownResolvers<ContextType>;
  Dong?: GraphQLScalarType;
  DossierComponent?: DossierComponentResolvers<ContextType>;
  DueAmount?: DueAmountResolvers<ContextType>;
  EvidenceMapping?: EvidenceMappingResolvers<ContextType>;
  EvidenceSource?: EvidenceSourceResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  FormQuestion?: FormQuestionResolvers<ContextType>;
  FourEyesRequired?: FourEyesRequiredResolvers<ContextType>;
  HeldAnswer?: HeldAnswerResolvers<ContextType>;
  HeldComponent?: HeldComponentResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  MappingBackdated?: MappingBackdatedResolvers<ContextType>;
  MappingBasisUnclear?: MappingBasisUnclearResolvers<ContextType>;
  MappingCoverage?: MappingCoverageResolvers<ContextType>;
  MappingCoverageConnection?: MappingCoverageConnectionResolvers<ContextType>;
  MappingDecided?: MappingDecidedResolvers<ContextType>;
  MappingDecision?: MappingDecisionResolvers<ContextType>;
  MappingSuggestion?: MappingSuggestionResolvers<ContextType>;
  MappingTargetUnknown?: MappingTargetUnknownResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotDelegated?: NotDelegatedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RejectMappingResult?: RejectMappingResultResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  ResultType?: ResultTypeResolvers<ContextType>;
  StateConflict?: StateConflictResolvers<ContextType>;
  SuggestedMapping?: SuggestedMappingResolvers<ContextType>;
  SuggestedMappingConnection?: SuggestedMappingConnectionResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

