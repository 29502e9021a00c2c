import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProcedureMapper, ProcedureChannelMapper, FeeLineMapper, ProcedureCaseMapper, FormQuestionMapper, DossierComponentMapper, EvidenceMappingMapper, EvidenceSourceMapper, ResultTypeMapper, AgencyMapper, AdministrativeUnitMapper, ViewerMapper, PrefillMapper, ProcedureMatchesMapper, ProcedureMatchMapper, ProcedureSuggestionMapper, FacetValueMapper, ContextType as RoomContext } from './mappers.ts';
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

/** State of a mapping from a component to a result type. */
export type MappingState =
  /** Confirmed by an official. */
  | 'CONFIRMED'
  /** Suggested: may prefill, never refuses. */
  | 'PROPOSED'
  /** Published by decision. */
  | 'PUBLISHED';

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

/** How far a procedure can be done online (mức độ dịch vụ công trực tuyến). */
export type OnlineServiceLevel =
  /** Full (toàn trình); level 4 of the old count. */
  | 'FULL'
  /** Information only; level 2 of the old count. */
  | 'INFORMATION'
  /** Partial (một phần); level 3 of the old count. */
  | 'PARTIAL';

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

/** A procedure that somebody may be about to type. */
export type ProcedureSuggestion = {
  /** The procedure. */
  procedure: Procedure;
  /** Its name in pieces, with what is typed so far marked. */
  segments: Array<TextSegment>;
};

export type Query = {
  /** An administrative unit by code and vintage; codes are never compared across vintages. */
  administrativeUnit: Maybe<AdministrativeUnit>;
  /** The version of a procedure in force on a day, today unless said. Null when there is none. */
  procedure: Maybe<Procedure>;
  /**
   * Finds procedures in force on a day by what people type: with or without diacritics, misspelt, in the words of the counter,
   * or by code. Best first; everything when nothing is typed.
   */
  searchProcedures: Maybe<ProcedureMatches>;
  /** Procedures that somebody may be about to type, after each letter: names that begin so first, then names with the words. */
  suggestProcedures: Maybe<Array<ProcedureSuggestion>>;
  /** Whoever signed in. Null for an anonymous caller. */
  viewer: Maybe<Viewer>;
};


export type QueryAdministrativeUnitArgs = {
  code: Scalars['String']['input'];
  vintage: UnitVintage;
};


export type QueryProcedureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['ProcedureCode']['input'];
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

/** An expected no: a typed answer, not a failure. Its message is one Vietnamese sentence that says what to do. */
export type Refusal = {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

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

/** A piece of a text. */
export type TextSegment = {
  /** Whether it was found. */
  isMatch: Scalars['Boolean']['output'];
  /** The piece, as plain text. */
  text: Scalars['String']['output'];
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


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal: never;
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
  ComponentKind: ComponentKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dong: ResolverTypeWrapper<Scalars['Dong']['output']>;
  DossierComponent: ResolverTypeWrapper<DossierComponentMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DueAmount: ResolverTypeWrapper<DueAmount>;
  EvidenceMapping: ResolverTypeWrapper<EvidenceMappingMapper>;
  EvidenceSource: ResolverTypeWrapper<EvidenceSourceMapper>;
  FacetValue: ResolverTypeWrapper<FacetValueMapper>;
  FeeKind: FeeKind;
  FeeLine: ResolverTypeWrapper<FeeLineMapper>;
  FormQuestion: ResolverTypeWrapper<FormQuestionMapper>;
  HeldAnswer: ResolverTypeWrapper<HeldAnswer>;
  HeldComponent: ResolverTypeWrapper<HeldComponent>;
  LegalBasis: ResolverTypeWrapper<LegalBasis>;
  MappingState: MappingState;
  NoEvidenceReason: NoEvidenceReason;
  OnlineServiceLevel: OnlineServiceLevel;
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
  ProcedureFilter: ProcedureFilter;
  ProcedureMatch: ResolverTypeWrapper<ProcedureMatchMapper>;
  ProcedureMatches: ResolverTypeWrapper<ProcedureMatchesMapper>;
  ProcedureSuggestion: ResolverTypeWrapper<ProcedureSuggestionMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RepresentationCapacity: RepresentationCapacity;
  ResultType: ResolverTypeWrapper<ResultTypeMapper>;
  SearchFacet: ResolverTypeWrapper<Omit<SearchFacet, 'values'> & { values: Array<ResolversTypes['FacetValue']> }>;
  SearchHighlight: ResolverTypeWrapper<SearchHighlight>;
  SearchProperty: SearchProperty;
  SearchSource: SearchSource;
  TextSegment: ResolverTypeWrapper<TextSegment>;
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
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dong: Scalars['Dong']['output'];
  DossierComponent: DossierComponentMapper;
  Int: Scalars['Int']['output'];
  DueAmount: DueAmount;
  EvidenceMapping: EvidenceMappingMapper;
  EvidenceSource: EvidenceSourceMapper;
  FacetValue: FacetValueMapper;
  FeeLine: FeeLineMapper;
  FormQuestion: FormQuestionMapper;
  HeldAnswer: HeldAnswer;
  HeldComponent: HeldComponent;
  LegalBasis: LegalBasis;
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
  ProcedureFilter: ProcedureFilter;
  ProcedureMatch: ProcedureMatchMapper;
  ProcedureMatches: ProcedureMatchesMapper;
  ProcedureSuggestion: ProcedureSuggestionMapper;
  Query: Record<PropertyKey, never>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  ResultType: ResultTypeMapper;
  SearchFacet: Omit<SearchFacet, 'values'> & { values: Array<ResolversParentTypes['FacetValue']> };
  SearchHighlight: SearchHighlight;
  TextSegment: TextSegment;
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
};

export interface AgencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgencyCode'], any> {
  name: 'AgencyCode';
}

export type CaseRoleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseRole'] = ResolversParentTypes['CaseRole']> = {
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type FacetValueResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ProcedureSuggestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureSuggestion'] = ResolversParentTypes['ProcedureSuggestion']> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['TextSegment']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'code' | 'vintage'>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  searchProcedures?: Resolver<Maybe<ResolversTypes['ProcedureMatches']>, ParentType, ContextType, RequireFields<QuerySearchProceduresArgs, 'first' | 'query'>>;
  suggestProcedures?: Resolver<Maybe<Array<ResolversTypes['ProcedureSuggestion']>>, ParentType, ContextType, RequireFields<QuerySuggestProceduresArgs, 'first' | 'prefix'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<null, ParentType, ContextType>;
};

export type ResultTypeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResultType'] = ResolversParentTypes['ResultType'], FederationReferenceType extends FederationReferenceTypes['ResultType'] = FederationReferenceTypes['ResultType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResultType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  property?: Resolver<ResolversTypes['SearchProperty'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type SearchHighlightResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SearchHighlight'] = ResolversParentTypes['SearchHighlight']> = {
  segments?: Resolver<Array<ResolversTypes['TextSegment']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SearchSource'], ParentType, ContextType>;
};

export type TextSegmentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TextSegment'] = ResolversParentTypes['TextSegment']> = {
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dong?: GraphQLScalarType;
  DossierComponent?: DossierComponentResolvers<ContextType>;
  DueAmount?: DueAmountResolvers<ContextType>;
  EvidenceMapping?: EvidenceMappingResolvers<ContextType>;
  EvidenceSource?: EvidenceSourceResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FeeLine?: FeeLineResolvers<ContextType>;
  FormQuestion?: FormQuestionResolvers<ContextType>;
  HeldAnswer?: HeldAnswerResolvers<ContextType>;
  HeldComponent?: HeldComponentResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
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
  ProcedureMatch?: ProcedureMatchResolvers<ContextType>;
  ProcedureMatches?: ProcedureMatchesResolvers<ContextType>;
  ProcedureSuggestion?: ProcedureSuggestionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ResultType?: ResultTypeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchHighlight?: SearchHighlightResolvers<ContextType>;
  TextSegment?: TextSegmentResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

