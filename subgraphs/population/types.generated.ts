import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import type { ProcedureCode } from '../../kernel/domain/scalars.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonMapper, RepresentationMapper, PrefillMapper, ContextType as RoomContext } from './mappers.ts';
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

/** An address as the register holds it. */
export type Address = {
  /** Original text. */
  text: Scalars['String']['output'];
  /** Code of the commune or province in the table of its vintage. */
  unitCode: Scalars['String']['output'];
  /** 63 or 34: which table of units the code belongs to. */
  vintage: Scalars['String']['output'];
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

/** The verdict on one typed attribute. */
export type AttributeVerdict = {
  /** Which attribute. */
  attribute: IdentityAttribute;
  /** Whether it agrees. */
  verdict: Verdict;
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

/** Gender (giới tính). */
export type Gender =
  /** Female (nữ). */
  | 'FEMALE'
  /** Male (nam). */
  | 'MALE'
  /** Not recorded. */
  | 'UNKNOWN';

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

/** An attribute of identity. */
export type IdentityAttribute =
  /** Birth date. */
  | 'BIRTH_DATE'
  /** Full name. */
  | 'FULL_NAME'
  /** Number. */
  | 'PERSONAL_NUMBER';

/** What is typed to say who is meant. Every part must match; there is no search by name alone. */
export type IdentityInput = {
  /** Birth date, or the year where only the year is known. */
  birthDate: Scalars['Date']['input'];
  /** Full name as on the card. */
  fullName: Scalars['String']['input'];
  /** Personal identification number, or an old identity card number. */
  personalNumber: Scalars['PersonalNumber']['input'];
};

/** Whether a person lives. */
export type LifeStatus =
  /** Alive (còn sống). */
  | 'ALIVE'
  /** Dead (đã chết). */
  | 'DECEASED';

/** Every answer lookUpPerson can give. */
export type LookUpPersonResult = PersonAmbiguous | PersonFound | PersonMismatch | PersonNotFound;

/** Marital status (tình trạng hôn nhân). */
export type MaritalStatus =
  /** Divorced (ly hôn). */
  | 'DIVORCED'
  /** Married (có vợ, chồng). */
  | 'MARRIED'
  /** Never married (chưa kết hôn). */
  | 'SINGLE'
  /** Widowed (góa). */
  | 'WIDOWED';

/** Where a page of a list ends. */
export type PageInfo = {
  /** Hand this back as `after` to read on. Opaque. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A person in the national population database (công dân). */
export type Person = {
  /** Birth date with its precision (ngày, tháng, năm sinh). */
  birthDate: Maybe<Scalars['Date']['output']>;
  /** Where the birth was registered (nơi đăng ký khai sinh). */
  birthRegistrationPlace: Maybe<Scalars['String']['output']>;
  /** Children (con) whom the viewer may read: their own while they are minors, or those whom a dossier names. */
  children: Maybe<Array<Person>>;
  /** Present residence (nơi ở hiện tại). A citizen is never told another household's, their child's included. */
  currentResidence: Maybe<Address>;
  /**
   * Whoever has died of the spouse, parents and children of the viewer themselves (thân nhân đã chết). Of them only id, name, life
   * status and date of death are given.
   */
  deceasedRelatives: Maybe<Array<Person>>;
  /** Date of death (ngày chết); null when not known to have died. */
  diedOn: Maybe<Scalars['Date']['output']>;
  /** Ethnic group (dân tộc). */
  ethnicity: Maybe<Scalars['String']['output']>;
  /** Father (cha), when he is in the register and the viewer is entitled. */
  father: Maybe<Person>;
  /** Family, middle and given name in the official order (họ, chữ đệm và tên). */
  fullName: Maybe<Scalars['String']['output']>;
  /** Gender (giới tính). */
  gender: Maybe<Gender>;
  /** Native place (quê quán). */
  hometown: Maybe<Scalars['String']['output']>;
  /** Head of the household (chủ hộ). */
  householdHeadName: Maybe<Scalars['String']['output']>;
  /** Opaque, and safe to log. Never the personal number. */
  id: Scalars['ID']['output'];
  /** Whether the person lives (tình trạng sống). */
  lifeStatus: Maybe<LifeStatus>;
  /** Marital status (tình trạng hôn nhân). */
  maritalStatus: Maybe<MaritalStatus>;
  /** Mother (mẹ), where the register has one and the viewer is entitled. */
  mother: Maybe<Person>;
  /** Nationality (quốc tịch). */
  nationality: Maybe<Scalars['String']['output']>;
  /** Old identity card number (số CMND), 9 digits. */
  oldNumber: Maybe<Scalars['PersonalNumber']['output']>;
  /** Permanent residence (nơi thường trú). A citizen is never told another household's, their child's included. */
  permanentResidence: Maybe<Address>;
  /** Personal identification number (số định danh cá nhân); null when none has been given yet. */
  personalNumber: Maybe<Scalars['PersonalNumber']['output']>;
  /** Version of the record. */
  recordVersion: Maybe<Scalars['String']['output']>;
  /** When the register last changed the record. */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** Relation to the head of the household (quan hệ với chủ hộ). */
  relationToHouseholdHead: Maybe<Scalars['String']['output']>;
  /** Religion (tôn giáo). */
  religion: Maybe<Scalars['String']['output']>;
  /** In what right the viewer acts for this person (đại diện theo pháp luật) today; null for an officer. */
  representation: Maybe<Representation>;
  /** Spouse (vợ, chồng), when in the register and the viewer is entitled. */
  spouse: Maybe<Person>;
  /** Whoever is under their guardianship (người được giám hộ) today and whom the viewer may read. */
  wards: Maybe<Array<Person>>;
};

/** An old number that more than one person carries: ask for the 12-digit number. */
export type PersonAmbiguous = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The person was found and all three parts match. */
export type PersonFound = {
  /** The person. */
  person: Maybe<Person>;
};

/** There is such a number, but the name or birth date differs. */
export type PersonMismatch = Refusal & {
  /** One verdict for each thing that was typed. */
  attributes: Array<AttributeVerdict>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The register has nobody with this number. */
export type PersonNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** What a verification found. It holds none of the stored values. */
export type PersonVerification = {
  /** One verdict for each thing that was typed; empty when nobody was found. */
  attributes: Array<AttributeVerdict>;
  /** One Vietnamese sentence for the officer. */
  message: Scalars['String']['output'];
  /** Overall outcome. */
  outcome: VerificationOutcome;
};

export type Prefill = {
  grant: Scalars['ID']['output'];
  /** What the population register answers. Between subgraphs only; stamped POPULATION by dossiers. */
  personAnswers: Maybe<Array<HeldAnswer>>;
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

export type Query = {
  /**
   * Finds the person of an open dossier by number, full name and birth date, all three of which must match (tra cứu thông
   * tin công dân). Needs a dossier that names this person and is assigned to the viewer.
   */
  lookUpPerson: Maybe<LookUpPersonResult>;
  /**
   * Compares number, full name and birth date with the register, and says match or no match for each without giving any
   * stored value (xác thực thông tin công dân). Needs a purpose.
   */
  verifyPerson: Maybe<PersonVerification>;
  /** Whoever signed in. Null for an anonymous caller. */
  viewer: Maybe<Viewer>;
};


export type QueryLookUpPersonArgs = {
  input: IdentityInput;
};


export type QueryVerifyPersonArgs = {
  input: IdentityInput;
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

/** In what right somebody acts for a person, by law and for today. */
export type Representation = {
  /** The right. */
  capacity: RepresentationCapacity;
  /** Whether the child is of an age to be asked (từ đủ 7 tuổi): a draft declares that they agree where the procedure asks for it. */
  childConsentNeeded: Scalars['Boolean']['output'];
  /** Law behind it. */
  legalBasis: Scalars['String']['output'];
  /** Last day on which it can still stand (ngày hết quyền đại diện); null while no end is known. */
  until: Maybe<Scalars['Date']['output']>;
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

/** Whether one attribute agrees. */
export type Verdict =
  /** Agrees. */
  | 'MATCH'
  /** Differs in accents or spacing only. */
  | 'NEAR_MATCH'
  /** Differs. */
  | 'NO_MATCH';

/** Outcome of a verification. */
export type VerificationOutcome =
  /** An old number that more than one person carries. */
  | 'AMBIGUOUS'
  /** Everything agrees. */
  | 'MATCH'
  /** Something differs. */
  | 'MISMATCH'
  /** Only accents or spacing differ: for an officer to judge, never refused automatically. */
  | 'NEAR_MATCH'
  /** The register has nobody with this number. */
  | 'NOT_FOUND';

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
  Prefill: Prefill;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Prefill:
    ( { __typename: 'Prefill' }
    & GraphQLRecursivePick<FederationTypes['Prefill'], {"grant":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Prefill'], {"questions":{"key":true,"role":true,"path":true}}> ) );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  LookUpPersonResult:
    | ( PersonAmbiguous )
    | ( Omit<PersonFound, 'person'> & { person?: Maybe<_RefType['Person']> } )
    | ( PersonMismatch )
    | ( PersonNotFound )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( PersonAmbiguous )
    | ( PersonMismatch )
    | ( PersonNotFound )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<Address>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AgencyCode: ResolverTypeWrapper<Scalars['AgencyCode']['output']>;
  AnswerChoice: ResolverTypeWrapper<AnswerChoice>;
  AnswerKind: AnswerKind;
  AnswerLimits: ResolverTypeWrapper<AnswerLimits>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerPattern: AnswerPattern;
  AttributeVerdict: ResolverTypeWrapper<AttributeVerdict>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dong: ResolverTypeWrapper<Scalars['Dong']['output']>;
  DueAmount: ResolverTypeWrapper<DueAmount>;
  FeeStatement: FeeStatement;
  FormSection: ResolverTypeWrapper<FormSection>;
  Gender: Gender;
  HeldAnswer: ResolverTypeWrapper<HeldAnswer>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  HeldComponent: ResolverTypeWrapper<HeldComponent>;
  IdentityAttribute: IdentityAttribute;
  IdentityInput: IdentityInput;
  LifeStatus: LifeStatus;
  LookUpPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LookUpPersonResult']>;
  MaritalStatus: MaritalStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PersonAmbiguous: ResolverTypeWrapper<PersonAmbiguous>;
  PersonFound: ResolverTypeWrapper<Omit<PersonFound, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  PersonMismatch: ResolverTypeWrapper<PersonMismatch>;
  PersonNotFound: ResolverTypeWrapper<PersonNotFound>;
  PersonVerification: ResolverTypeWrapper<PersonVerification>;
  PersonalNumber: ResolverTypeWrapper<Scalars['PersonalNumber']['output']>;
  Prefill: ResolverTypeWrapper<PrefillMapper>;
  PrefillComponent: ResolverTypeWrapper<PrefillComponent>;
  PrefillFee: ResolverTypeWrapper<PrefillFee>;
  PrefillMapping: ResolverTypeWrapper<PrefillMapping>;
  PrefillQuestion: ResolverTypeWrapper<PrefillQuestion>;
  ProcedureCode: ResolverTypeWrapper<Scalars['ProcedureCode']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionCodeList: ResolverTypeWrapper<QuestionCodeList>;
  QuestionCondition: ResolverTypeWrapper<QuestionCondition>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Representation: ResolverTypeWrapper<RepresentationMapper>;
  RepresentationCapacity: RepresentationCapacity;
  Verdict: Verdict;
  VerificationOutcome: VerificationOutcome;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: Address;
  String: Scalars['String']['output'];
  AgencyCode: Scalars['AgencyCode']['output'];
  AnswerChoice: AnswerChoice;
  AnswerLimits: AnswerLimits;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  AttributeVerdict: AttributeVerdict;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dong: Scalars['Dong']['output'];
  DueAmount: DueAmount;
  FormSection: FormSection;
  HeldAnswer: HeldAnswer;
  ID: Scalars['ID']['output'];
  HeldComponent: HeldComponent;
  IdentityInput: IdentityInput;
  LookUpPersonResult: ResolversUnionTypes<ResolversParentTypes>['LookUpPersonResult'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Person: PersonMapper;
  PersonAmbiguous: PersonAmbiguous;
  PersonFound: Omit<PersonFound, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  PersonMismatch: PersonMismatch;
  PersonNotFound: PersonNotFound;
  PersonVerification: PersonVerification;
  PersonalNumber: Scalars['PersonalNumber']['output'];
  Prefill: PrefillMapper;
  PrefillComponent: PrefillComponent;
  PrefillFee: PrefillFee;
  PrefillMapping: PrefillMapping;
  PrefillQuestion: PrefillQuestion;
  ProcedureCode: Scalars['ProcedureCode']['output'];
  Query: Record<PropertyKey, never>;
  QuestionCodeList: QuestionCodeList;
  QuestionCondition: QuestionCondition;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Representation: RepresentationMapper;
  Viewer: Omit<Viewer, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> } | FederationReferenceTypes['Viewer'];
};

export type AddressResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type AttributeVerdictResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AttributeVerdict'] = ResolversParentTypes['AttributeVerdict']> = {
  attribute?: Resolver<ResolversTypes['IdentityAttribute'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
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

export type LookUpPersonResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LookUpPersonResult'] = ResolversParentTypes['LookUpPersonResult']> = {
  __resolveType?: TypeResolveFn<'PersonAmbiguous' | 'PersonFound' | 'PersonMismatch' | 'PersonNotFound', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  birthRegistrationPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  currentResidence?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  deceasedRelatives?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  father?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  hometown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  householdHeadName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifeStatus?: Resolver<Maybe<ResolversTypes['LifeStatus']>, ParentType, ContextType>;
  maritalStatus?: Resolver<Maybe<ResolversTypes['MaritalStatus']>, ParentType, ContextType>;
  mother?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldNumber?: Resolver<Maybe<ResolversTypes['PersonalNumber']>, ParentType, ContextType>;
  permanentResidence?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  personalNumber?: Resolver<Maybe<ResolversTypes['PersonalNumber']>, ParentType, ContextType>;
  recordVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  relationToHouseholdHead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  religion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representation?: Resolver<Maybe<ResolversTypes['Representation']>, ParentType, ContextType>;
  spouse?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  wards?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
};

export type PersonAmbiguousResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PersonAmbiguous'] = ResolversParentTypes['PersonAmbiguous']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PersonFound'] = ResolversParentTypes['PersonFound']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonMismatchResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PersonMismatch'] = ResolversParentTypes['PersonMismatch']> = {
  attributes?: Resolver<Array<ResolversTypes['AttributeVerdict']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PersonNotFound'] = ResolversParentTypes['PersonNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonVerificationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PersonVerification'] = ResolversParentTypes['PersonVerification']> = {
  attributes?: Resolver<Array<ResolversTypes['AttributeVerdict']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['VerificationOutcome'], ParentType, ContextType>;
};

export interface PersonalNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonalNumber'], any> {
  name: 'PersonalNumber';
}

export type PrefillResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Prefill'] = ResolversParentTypes['Prefill'], FederationReferenceType extends FederationReferenceTypes['Prefill'] = FederationReferenceTypes['Prefill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Prefill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personAnswers?: Resolver<Maybe<Array<ResolversTypes['HeldAnswer']>>, ParentType, ContextType>;
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

export interface ProcedureCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProcedureCode'], any> {
  name: 'ProcedureCode';
}

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  lookUpPerson?: Resolver<Maybe<ResolversTypes['LookUpPersonResult']>, ParentType, ContextType, RequireFields<QueryLookUpPersonArgs, 'input'>>;
  verifyPerson?: Resolver<Maybe<ResolversTypes['PersonVerification']>, ParentType, ContextType, RequireFields<QueryVerifyPersonArgs, 'input'>>;
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
  __resolveType?: TypeResolveFn<'PersonAmbiguous' | 'PersonMismatch' | 'PersonNotFound', ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  capacity?: Resolver<ResolversTypes['RepresentationCapacity'], ParentType, ContextType>;
  childConsentNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  Address?: AddressResolvers<ContextType>;
  AgencyCode?: GraphQLScalarType;
  AnswerChoice?: AnswerChoiceResolvers<ContextType>;
  AnswerLimits?: AnswerLimitsResolvers<ContextType>;
  AttributeVerdict?: AttributeVerdictResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dong?: GraphQLScalarType;
  DueAmount?: DueAmountResolvers<ContextType>;
  FormSection?: FormSectionResolvers<ContextType>;
  HeldAnswer?: HeldAnswerResolvers<ContextType>;
  HeldComponent?: HeldComponentResolvers<ContextType>;
  LookUpPersonResult?: LookUpPersonResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonAmbiguous?: PersonAmbiguousResolvers<ContextType>;
  PersonFound?: PersonFoundResolvers<ContextType>;
  PersonMismatch?: PersonMismatchResolvers<ContextType>;
  PersonNotFound?: PersonNotFoundResolvers<ContextType>;
  PersonVerification?: PersonVerificationResolvers<ContextType>;
  PersonalNumber?: GraphQLScalarType;
  Prefill?: PrefillResolvers<ContextType>;
  PrefillComponent?: PrefillComponentResolvers<ContextType>;
  PrefillFee?: PrefillFeeResolvers<ContextType>;
  PrefillMapping?: PrefillMappingResolvers<ContextType>;
  PrefillQuestion?: PrefillQuestionResolvers<ContextType>;
  ProcedureCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  QuestionCodeList?: QuestionCodeListResolvers<ContextType>;
  QuestionCondition?: QuestionConditionResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

