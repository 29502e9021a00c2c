import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import type { ProcedureCode } from '../../kernel/domain/scalars.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonMapper, AccessLogEntryMapper, AccessLogConnectionMapper, InclusionProofMapper, AccessLogCheckpointMapper, AccessLogCheckpointConnectionMapper, AccessLogConsistencyMapper, RegisterCoverageMapper, ContextType as RoomContext } from './mappers.ts';
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

/** The signed word of a register about its whole sealed log (điểm kiểm tra nhật ký), signed by the witness as well. */
export type AccessLogCheckpoint = {
  /** When the register signed. */
  at: Scalars['DateTime']['output'];
  /** The signed note in the C2SP format: origin, size, root, the checkpoint before, the time, both signatures. Anybody verifies it offline. */
  note: Scalars['String']['output'];
  /** The register. */
  register: Scalars['String']['output'];
  /** Root of the Merkle tree over them, in hexadecimal. */
  root: Scalars['String']['output'];
  /** Entries in the log: a whole number as text, since it outgrows Int. */
  size: Scalars['String']['output'];
};

/** A page of checkpoints. */
export type AccessLogCheckpointConnection = {
  /** Newest first. */
  nodes: Array<AccessLogCheckpoint>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A page of the access log. */
export type AccessLogConnection = {
  /** Newest first. */
  nodes: Array<AccessLogEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Proof that a log only grew between two checkpoints. */
export type AccessLogConsistency = {
  /** The earlier checkpoint. */
  from: AccessLogCheckpoint;
  /** Hashes of the proof in hexadecimal, as in RFC 6962. */
  path: Array<Scalars['String']['output']>;
  /** The later checkpoint. */
  to: AccessLogCheckpoint;
};

/** One reading, or one attempt, of a person's data. */
export type AccessLogEntry = {
  /** Agency that read; null for the person themselves. */
  agency: Maybe<Agency>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Attempts that this entry stands for: of whoever is refused again and again within an hour the first has an entry of its own, and the rest have one together. */
  attempts: Scalars['Int']['output'];
  /** The dossier it was for. */
  dossier: Maybe<Dossier>;
  /** What was read, as Vietnamese labels; never values. */
  fields: Array<Scalars['String']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Legal basis, when one was stated. */
  legalBasis: Maybe<Scalars['String']['output']>;
  /** Whether the data was given or refused. */
  outcome: AccessOutcome;
  /** Proof that this entry is in the sealed log of its register. Null until it is sealed and witnessed, a few seconds after the reading. */
  proof: Maybe<InclusionProof>;
  /** Why, in Vietnamese words. */
  purpose: Scalars['String']['output'];
  /** Why it was refused, in Vietnamese words; null when the data was given, and where the register does not say. */
  refusal: Maybe<Scalars['String']['output']>;
  /** Register that was read. */
  register: Scalars['String']['output'];
  /** In what role. */
  role: AccessRole;
  /** System through which. */
  system: Scalars['String']['output'];
};

/** Whether data was given. */
export type AccessOutcome =
  /** Refused. */
  | 'DENIED'
  /** Given. */
  | 'DISCLOSED';

/** In what role somebody read. */
export type AccessRole =
  /** The person themselves, or another citizen. */
  | 'CITIZEN'
  /** An officer. */
  | 'OFFICER'
  /** A system without a person at it: what it reads of the dossiers that it reported itself, and what it was refused. */
  | 'SYSTEM';

export type Agency = {
  code: Scalars['ID']['output'];
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

/** What a typed text may be made of. */
export type AnswerPattern =
  /** Letters without diacritics, digits, points, slashes and hyphens, as numbers of papers are made of. */
  | 'CODE'
  /** Digits alone. */
  | 'DIGITS'
  /** Letters and spaces. */
  | 'LETTERS';

export type Dossier = {
  id: Scalars['ID']['output'];
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

/** A part of a form. */
export type FormSection = {
  /** Its heading. */
  heading: Scalars['String']['output'];
  /** Which part of the form it is, from 1. */
  order: Scalars['Int']['output'];
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

/** Proof that an entry was in the log (bằng chứng ghi nhận): hash the leaf with the path, and the result is the root of the checkpoint. */
export type InclusionProof = {
  /** The first published checkpoint over the entry. */
  checkpoint: AccessLogCheckpoint;
  /** What was sealed, as canonical JSON of RFC 8785: this entry, and one hash of what is withheld from it, such as the officer's pseudonym. */
  leaf: Scalars['String']['output'];
  /** Hashes beside the way from the leaf to the root, in hexadecimal, as in RFC 6962. */
  path: Array<Scalars['String']['output']>;
  /** Place of the entry in the log, from 0: a whole number as text, since it outgrows Int. */
  position: Scalars['String']['output'];
};

/** Where a page of a list ends. */
export type PageInfo = {
  /** Hand this back as `after` to read on. Opaque. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
};

export type Person = {
  /** Who read or tried to read this person's data, why, and what (nhật ký truy cập), newest first. Only for the person themselves. */
  accessLog: Maybe<AccessLogConnection>;
  id: Scalars['ID']['output'];
};


export type PersonAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
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

export type Query = {
  /** What a register has signed over its sealed log and the witness has signed as well, newest first. Keep one: it shows later whether the log was cut or rewritten. */
  accessLogCheckpoints: Maybe<AccessLogCheckpointConnection>;
  /** Proof that the log at one published checkpoint is the beginning of the log at a later one. Null when there is no checkpoint of such a size. */
  accessLogConsistency: Maybe<AccessLogConsistency>;
  /** Which registers report their reads, and how fresh their reports are. */
  accessLogCoverage: Maybe<Array<RegisterCoverage>>;
  /** Whoever signed in. Null for an anonymous caller. */
  viewer: Maybe<Viewer>;
};


export type QueryAccessLogCheckpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  register: Scalars['String']['input'];
};


export type QueryAccessLogConsistencyArgs = {
  from: Scalars['String']['input'];
  register: Scalars['String']['input'];
  to: Scalars['String']['input'];
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

/** An expected no: a typed answer, not a failure. Its message is one Vietnamese sentence that says what to do. */
export type Refusal = {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Whether a register reports its reads. */
export type RegisterCoverage = {
  /** False once the register has signed what contradicts its own log: from then on it has no witness. */
  consistent: Scalars['Boolean']['output'];
  /** When its last report was taken in; null before the first. Of the gateway: when it last refused something about a person whom the request named by an opaque id. What it refuses about a typed number or a dossier, population and dossiers report. */
  lastReportAt: Maybe<Scalars['DateTime']['output']>;
  /** Time of the last checkpoint over its log that the witness signed; null before the first, and for the gateway, which keeps no log of its own. */
  lastSealedAt: Maybe<Scalars['DateTime']['output']>;
  /** The register. */
  register: Scalars['String']['output'];
};

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

/** Whoever signed in: a citizen, an officer of an agency, a publisher, the Government Office or an administrator. */
export type Viewer = {
  /** Opaque, stable for this account. */
  id: Scalars['ID']['output'];
  /** The citizen's own record; null for an officer. */
  person: Maybe<Person>;
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
  Person: Person;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
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
  AccessLogCheckpoint: ResolverTypeWrapper<AccessLogCheckpointMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessLogCheckpointConnection: ResolverTypeWrapper<AccessLogCheckpointConnectionMapper>;
  AccessLogConnection: ResolverTypeWrapper<AccessLogConnectionMapper>;
  AccessLogConsistency: ResolverTypeWrapper<AccessLogConsistencyMapper>;
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntryMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessOutcome: AccessOutcome;
  AccessRole: AccessRole;
  Agency: ResolverTypeWrapper<Agency>;
  AgencyCode: ResolverTypeWrapper<Scalars['AgencyCode']['output']>;
  AnswerChoice: ResolverTypeWrapper<AnswerChoice>;
  AnswerKind: AnswerKind;
  AnswerLimits: ResolverTypeWrapper<AnswerLimits>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AnswerPattern: AnswerPattern;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dong: ResolverTypeWrapper<Scalars['Dong']['output']>;
  Dossier: ResolverTypeWrapper<Dossier>;
  DueAmount: ResolverTypeWrapper<DueAmount>;
  FeeStatement: FeeStatement;
  FormSection: ResolverTypeWrapper<FormSection>;
  HeldAnswer: ResolverTypeWrapper<HeldAnswer>;
  HeldComponent: ResolverTypeWrapper<HeldComponent>;
  InclusionProof: ResolverTypeWrapper<InclusionProofMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PersonalNumber: ResolverTypeWrapper<Scalars['PersonalNumber']['output']>;
  PrefillComponent: ResolverTypeWrapper<PrefillComponent>;
  PrefillFee: ResolverTypeWrapper<PrefillFee>;
  PrefillMapping: ResolverTypeWrapper<PrefillMapping>;
  PrefillQuestion: ResolverTypeWrapper<PrefillQuestion>;
  ProcedureCode: ResolverTypeWrapper<Scalars['ProcedureCode']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionCodeList: ResolverTypeWrapper<QuestionCodeList>;
  QuestionCondition: ResolverTypeWrapper<QuestionCondition>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RegisterCoverage: ResolverTypeWrapper<RegisterCoverageMapper>;
  RepresentationCapacity: RepresentationCapacity;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessLogCheckpoint: AccessLogCheckpointMapper;
  String: Scalars['String']['output'];
  AccessLogCheckpointConnection: AccessLogCheckpointConnectionMapper;
  AccessLogConnection: AccessLogConnectionMapper;
  AccessLogConsistency: AccessLogConsistencyMapper;
  AccessLogEntry: AccessLogEntryMapper;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Agency: Agency;
  AgencyCode: Scalars['AgencyCode']['output'];
  AnswerChoice: AnswerChoice;
  AnswerLimits: AnswerLimits;
  Float: Scalars['Float']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dong: Scalars['Dong']['output'];
  Dossier: Dossier;
  DueAmount: DueAmount;
  FormSection: FormSection;
  HeldAnswer: HeldAnswer;
  HeldComponent: HeldComponent;
  InclusionProof: InclusionProofMapper;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Person: PersonMapper;
  PersonalNumber: Scalars['PersonalNumber']['output'];
  PrefillComponent: PrefillComponent;
  PrefillFee: PrefillFee;
  PrefillMapping: PrefillMapping;
  PrefillQuestion: PrefillQuestion;
  ProcedureCode: Scalars['ProcedureCode']['output'];
  Query: Record<PropertyKey, never>;
  QuestionCodeList: QuestionCodeList;
  QuestionCondition: QuestionCondition;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RegisterCoverage: RegisterCoverageMapper;
  Viewer: Omit<Viewer, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> } | FederationReferenceTypes['Viewer'];
};

export type AccessLogCheckpointResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AccessLogCheckpoint'] = ResolversParentTypes['AccessLogCheckpoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessLogCheckpointConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AccessLogCheckpointConnection'] = ResolversParentTypes['AccessLogCheckpointConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AccessLogCheckpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogConsistencyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AccessLogConsistency'] = ResolversParentTypes['AccessLogConsistency']> = {
  from?: Resolver<ResolversTypes['AccessLogCheckpoint'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AccessLogCheckpoint'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AccessOutcome'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['InclusionProof']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AccessRole'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface AgencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgencyCode'], any> {
  name: 'AgencyCode';
}

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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Dong'], any> {
  name: 'Dong';
}

export type DossierResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type FormSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FormSection'] = ResolversParentTypes['FormSection']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type InclusionProofResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  checkpoint?: Resolver<ResolversTypes['AccessLogCheckpoint'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<PersonAccessLogArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface PersonalNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonalNumber'], any> {
  name: 'PersonalNumber';
}

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

export interface ProcedureCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProcedureCode'], any> {
  name: 'ProcedureCode';
}

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLogCheckpoints?: Resolver<Maybe<ResolversTypes['AccessLogCheckpointConnection']>, ParentType, ContextType, RequireFields<QueryAccessLogCheckpointsArgs, 'first' | 'register'>>;
  accessLogConsistency?: Resolver<Maybe<ResolversTypes['AccessLogConsistency']>, ParentType, ContextType, RequireFields<QueryAccessLogConsistencyArgs, 'from' | 'register' | 'to'>>;
  accessLogCoverage?: Resolver<Maybe<Array<ResolversTypes['RegisterCoverage']>>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<null, ParentType, ContextType>;
};

export type RegisterCoverageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisterCoverage'] = ResolversParentTypes['RegisterCoverage']> = {
  consistent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastReportAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  AccessLogCheckpoint?: AccessLogCheckpointResolvers<ContextType>;
  AccessLogCheckpointConnection?: AccessLogCheckpointConnectionResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogConsistency?: AccessLogConsistencyResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyCode?: GraphQLScalarType;
  AnswerChoice?: AnswerChoiceResolvers<ContextType>;
  AnswerLimits?: AnswerLimitsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dong?: GraphQLScalarType;
  Dossier?: DossierResolvers<ContextType>;
  DueAmount?: DueAmountResolvers<ContextType>;
  FormSection?: FormSectionResolvers<ContextType>;
  HeldAnswer?: HeldAnswerResolvers<ContextType>;
  HeldComponent?: HeldComponentResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonalNumber?: GraphQLScalarType;
  PrefillComponent?: PrefillComponentResolvers<ContextType>;
  PrefillFee?: PrefillFeeResolvers<ContextType>;
  PrefillMapping?: PrefillMappingResolvers<ContextType>;
  PrefillQuestion?: PrefillQuestionResolvers<ContextType>;
  ProcedureCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  QuestionCodeList?: QuestionCodeListResolvers<ContextType>;
  QuestionCondition?: QuestionConditionResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RegisterCoverage?: RegisterCoverageResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

