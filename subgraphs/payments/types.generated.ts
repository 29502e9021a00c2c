import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import type { ProcedureCode } from '../../kernel/domain/scalars.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PaymentRequestMapper, PaymentRequestConnectionMapper, PaymentLineMapper, DossierMapper, PrefillMapper, PaymentRequestedMapper, CreatePaymentRequestResultMapper, CashReceiptMapper, CashRecordedMapper, RecordCashReceiptResultMapper, PaymentDisputeMapper, PaymentDisputeConnectionMapper, PaymentReportMapper, PaymentDecisionMapper, PaymentDecisionProposedMapper, PaymentDecisionConfirmedMapper, PaymentDecisionRejectedMapper, ProposePaymentDecisionResultMapper, ConfirmPaymentDecisionResultMapper, RejectPaymentDecisionResultMapper, ContextType as RoomContext } from './mappers.ts';
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

/** It is paid. */
export type AlreadyPaid = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The publication sets no amount: the counter decides it. */
export type AmountNotSet = Refusal & {
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

/** What a typed text may be made of. */
export type AnswerPattern =
  /** Letters without diacritics, digits, points, slashes and hyphens, as numbers of papers are made of. */
  | 'CODE'
  /** Digits alone. */
  | 'DIGITS'
  /** Letters and spaces. */
  | 'LETTERS';

/** What was recorded does not pay the dossier. */
export type CashNotAccepted = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** What is wrong with it. */
  problem: CashProblem;
};

/** What is wrong with a receipt. */
export type CashProblem =
  /** It is another amount than the dossier owes. */
  | 'AMOUNT_DIFFERS'
  /** The day is before the filing or after today. */
  | 'DAY_NOT_POSSIBLE'
  /** No number, or one that is too long or not Unicode. */
  | 'RECEIPT_MALFORMED'
  /** The agency has recorded this number before. */
  | 'RECEIPT_USED';

/** What was given for cash at the counter (biên lai). */
export type CashReceipt = {
  /** Its day. */
  paidOn: Scalars['Date']['output'];
  /** Its number, as it is printed. */
  receipt: Scalars['String']['output'];
};

/** It is paid. */
export type CashRecorded = {
  /** The payment. */
  paymentRequest: Maybe<PaymentRequest>;
};

/** What confirmPaymentDecision needs. */
export type ConfirmPaymentDecisionInput = {
  /** Id of the decision. */
  decision: Scalars['ID']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer confirmPaymentDecision can give. */
export type ConfirmPaymentDecisionResult = PaymentDecisionConfirmed | PaymentDecisionNotAccepted | PaymentDisputeNotFound | RequestIdReused;

/** Which dossier to pay for. */
export type CreatePaymentRequestInput = {
  /** The filed dossier. */
  dossier: Scalars['ID']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer createPaymentRequest can give. */
export type CreatePaymentRequestResult = AlreadyPaid | AmountNotSet | DossierNotPayable | NothingToPay | PaymentRequested | RequestIdReused;

export type Dossier = {
  id: Scalars['ID']['output'];
  /** What was asked for and paid, newest first. */
  paymentRequests: Maybe<Array<PaymentRequest>>;
};

/** There is no such filed dossier, or it is not for the viewer. */
export type DossierNotPayable = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
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

export type Mutation = {
  /** Confirms a proposal, and it is done at once: ledger, request, dossier. Whoever proposed never confirms (nguyên tắc bốn mắt). */
  confirmPaymentDecision: Maybe<ConfirmPaymentDecisionResult>;
  /**
   * Asks the payment platform to collect what a filed dossier owes. Amounts come from the published version, never from the
   * caller; one dossier has one open request.
   */
  createPaymentRequest: Maybe<CreatePaymentRequestResult>;
  /** Says what becomes of a payment in dispute. Another official of the agency confirms it; then it is done. */
  proposePaymentDecision: Maybe<ProposePaymentDecisionResult>;
  /**
   * An officer records what was paid in cash at the counter, with the receipt that was given for it (biên lai): it pays what the dossier owes, and
   * whoever waits for the payment goes on.
   */
  recordCashReceipt: Maybe<RecordCashReceiptResult>;
  /** Sends a proposal back with the reason, or takes back one's own. The dispute stays open. */
  rejectPaymentDecision: Maybe<RejectPaymentDecisionResult>;
};


export type MutationConfirmPaymentDecisionArgs = {
  input: ConfirmPaymentDecisionInput;
};


export type MutationCreatePaymentRequestArgs = {
  input: CreatePaymentRequestInput;
};


export type MutationProposePaymentDecisionArgs = {
  input: ProposePaymentDecisionInput;
};


export type MutationRecordCashReceiptArgs = {
  input: RecordCashReceiptInput;
};


export type MutationRejectPaymentDecisionArgs = {
  input: RejectPaymentDecisionInput;
};

/** Nothing is due for this channel. */
export type NothingToPay = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Where a page of a list ends. */
export type PageInfo = {
  /** Hand this back as `after` to read on. Opaque. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** What becomes of a payment in dispute, as one official proposed it and another decided. */
export type PaymentDecision = {
  /** When it was confirmed or rejected; null before. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What is to become of it. */
  outcome: PaymentDecisionOutcome;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Whether the viewer proposed it: then somebody else confirms it. */
  proposedByViewer: Scalars['Boolean']['output'];
  /** Why. */
  reason: PaymentDecisionReason;
  /** Whole đồng that the platform's statement shows for the reference, or that the payer got back. */
  received: Scalars['Dong']['output'];
  /** Why it was sent back. */
  rejectedBecause: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: PaymentDecisionState;
  /** Number of the statement or voucher (số sao kê, chứng từ). */
  statement: Scalars['String']['output'];
};

/** It is confirmed and carried out. */
export type PaymentDecisionConfirmed = {
  /** The payment as it is now. */
  dispute: PaymentDispute;
};

/** The decision cannot be taken. */
export type PaymentDecisionNotAccepted = Refusal & {
  /** One Vietnamese sentence that says what to do. */
  message: Scalars['String']['output'];
  /** What stands in the way. */
  problem: PaymentDecisionProblem;
};

/** What becomes of a payment in dispute. */
export type PaymentDecisionOutcome =
  /** The money pays what is due; what is too much is given back. */
  | 'COUNT'
  /** What was to be given back has been. */
  | 'GIVEN_BACK'
  /** The money does not pay what is due; all of it is given back (hoàn trả), and the dossier can be paid anew. */
  | 'GIVE_BACK'
  /** The platform has no money for it; the dossier can be paid anew. */
  | 'NOTHING_CAME';

/** Why a decision on a payment is not taken. */
export type PaymentDecisionProblem =
  /** Somebody has decided it. */
  | 'ALREADY_DECIDED'
  /** The amount does not fit the outcome and reason. */
  | 'AMOUNT_DOES_NOT_FIT'
  /** It has a proposal that waits. */
  | 'DECISION_WAITING'
  /** It does not wait for such a decision. */
  | 'DISPUTE_CLOSED'
  /** Less came than is due. */
  | 'LESS_THAN_DUE'
  /** The platform has said something since. */
  | 'NEW_REPORT'
  /** Another request of the dossier is in dispute. */
  | 'OTHER_REQUEST_IN_DISPUTE'
  /** No other request of the dossier is paid. */
  | 'OTHER_REQUEST_NOT_PAID'
  /** Another request of the dossier is paid. */
  | 'OTHER_REQUEST_PAID'
  /** The reason belongs to another outcome. */
  | 'REASON_DOES_NOT_FIT'
  /** No reason, or one that is too long or not Unicode. */
  | 'REASON_MALFORMED'
  /** Whoever proposed never confirms. */
  | 'SAME_OFFICIAL'
  /** No number of a statement, or one that is too long or not Unicode. */
  | 'STATEMENT_MALFORMED';

/** It is proposed and waits for another official. */
export type PaymentDecisionProposed = {
  /** The payment, with what was proposed. */
  dispute: PaymentDispute;
};

/** Why a payment in dispute is decided in this way. Each reason belongs to one outcome. */
export type PaymentDecisionReason =
  /** COUNT: the statement shows the amount due. */
  | 'FULL_AMOUNT'
  /** NOTHING_CAME: the statement does not show it. */
  | 'NOT_ON_STATEMENT'
  /** GIVE_BACK: it was paid in another currency. */
  | 'OTHER_CURRENCY'
  /** GIVE_BACK: another request of the dossier is paid (nộp hai lần). */
  | 'PAID_TWICE'
  /** NOTHING_CAME: the platform took it back. */
  | 'TAKEN_BACK'
  /** COUNT: the statement shows the amount due once; the platform told of it in two ways. */
  | 'TOLD_TWICE'
  /** GIVE_BACK: the statement shows less than is due. */
  | 'TOO_LITTLE'
  /** COUNT: the statement shows more than is due. */
  | 'TOO_MUCH'
  /** GIVEN_BACK: it was transferred to the payer. */
  | 'TRANSFERRED';

/** It was sent back or taken back. */
export type PaymentDecisionRejected = {
  /** The payment, which waits for another proposal. */
  dispute: PaymentDispute;
};

/** Where a decision on a payment stands. */
export type PaymentDecisionState =
  /** Carried out. */
  | 'APPLIED'
  /** Confirmed; it is being carried out. */
  | 'CONFIRMED'
  /** Confirmed, but something came meanwhile that nobody has judged: it is to be proposed anew. */
  | 'OVERTAKEN'
  /** Another official has yet to confirm it. */
  | 'PROPOSED'
  /** Sent back or taken back. */
  | 'REJECTED';

/** A payment that needs a decision (thanh toán cần đối soát). */
export type PaymentDispute = {
  /** Why somebody has to look. */
  cause: PaymentDisputeCause;
  /** When it was closed; null before. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was proposed and decided, the earliest first. */
  decisions: Array<PaymentDecision>;
  /** Code of the dossier (mã hồ sơ). */
  dossierCode: Scalars['String']['output'];
  /** Whole đồng that were asked for. */
  due: Scalars['Dong']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Since when it waits. */
  openedAt: Scalars['DateTime']['output'];
  /** Reference on the platform (mã tham chiếu). */
  reference: Scalars['String']['output'];
  /** Whole đồng that the payer is still to get back (phải hoàn trả); 0 where nothing is. */
  refund: Scalars['Dong']['output'];
  /** What the platform said, in the order in which it came; empty where it said nothing, and of what is from before it was kept. */
  reports: Array<PaymentReport>;
  /** Where it stands. */
  state: PaymentDisputeState;
};

/** Why somebody has to look at a payment. */
export type PaymentDisputeCause =
  /** The platform named another amount or currency than was asked for. */
  | 'AMOUNT_DIFFERS'
  /** The platform has said nothing for three days. */
  | 'NO_NOTICE'
  /** The platform told of a second transaction for a request that is paid. */
  | 'PAID_AGAIN'
  /** Money came for a failed request, and the dossier has another live one. */
  | 'PAID_BESIDE';

/** A page of payments that need a decision. */
export type PaymentDisputeConnection = {
  /** Oldest first. */
  nodes: Array<PaymentDispute>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** There is no such payment in dispute at the viewer's agency. */
export type PaymentDisputeNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Where a payment that needs a decision stands. */
export type PaymentDisputeState =
  /** Nothing is left to do. */
  | 'CLOSED'
  /** Officials have yet to decide. */
  | 'OPEN'
  /** Decided; the payer is to get money back, and nobody has recorded that they have. */
  | 'REFUND_DUE';

/** One line of a payment request. */
export type PaymentLine = {
  /** Whole đồng. */
  amount: Scalars['Dong']['output'];
  /** Code of the line. */
  code: Scalars['String']['output'];
  /** FEE (phí) or CHARGE (lệ phí). */
  kind: Scalars['String']['output'];
  /** Name of the line. */
  name: Scalars['String']['output'];
};

/** What the platform said of a payment in dispute. */
export type PaymentReport = {
  /** Whole units of the currency; null where what was sent is no amount. */
  amount: Maybe<Scalars['Dong']['output']>;
  /** The time that the platform named. */
  at: Scalars['DateTime']['output'];
  /** Code of the currency. */
  currency: Scalars['String']['output'];
  /** Paid or failed. */
  outcome: PaymentReportOutcome;
  /** The platform's number of the transaction (mã giao dịch). */
  transaction: Scalars['String']['output'];
};

/** What the platform can say of a payment in dispute. */
export type PaymentReportOutcome =
  /** The payment failed. */
  | 'FAILED'
  /** Money came. */
  | 'PAID';

/** A request to pay (yêu cầu thanh toán). */
export type PaymentRequest = {
  /** The receipt, where it was paid in cash at the counter; null otherwise. */
  cash: Maybe<CashReceipt>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** The dossier it belongs to. */
  dossier: Maybe<Dossier>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Lines. */
  lines: Array<PaymentLine>;
  /** When the platform confirmed it, or an officer recorded the cash; null until then. */
  paidAt: Maybe<Scalars['DateTime']['output']>;
  /** Page of the platform where the payer pays; null once it is settled. */
  payAt: Maybe<Scalars['String']['output']>;
  /** Reference on the platform (mã tham chiếu). */
  reference: Scalars['String']['output'];
  /** State. */
  state: PaymentState;
  /** Whole đồng: the sum of the lines. */
  total: Scalars['Dong']['output'];
};

/** A page of payment requests. */
export type PaymentRequestConnection = {
  /** Newest first. */
  nodes: Array<PaymentRequest>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The platform is asked. */
export type PaymentRequested = {
  /** The request. */
  paymentRequest: Maybe<PaymentRequest>;
};

/** State of a payment request. */
export type PaymentState =
  /** Cancelled (hủy): what came is given back, or another request of the dossier was paid, also in cash. */
  | 'CANCELLED'
  /** The platform reported failure. */
  | 'FAILED'
  /** The amount differs, money came twice, or the money of a failed request came while another was live: officials decide. */
  | 'IN_DISPUTE'
  /** Paid (đã thanh toán). */
  | 'PAID'
  /** The platform has not decided (chờ). */
  | 'PENDING'
  /** Not paid (chưa thanh toán). */
  | 'UNPAID';

export type Prefill = {
  /** What is due for the channel. Between subgraphs only. */
  amountsDue: Maybe<Array<DueAmount>>;
  fees: Maybe<Array<PrefillFee>>;
  grant: Scalars['ID']['output'];
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

/** What proposePaymentDecision needs. */
export type ProposePaymentDecisionInput = {
  /** Id of the payment in dispute. */
  dispute: Scalars['ID']['input'];
  /** What is to become of it. */
  outcome: PaymentDecisionOutcome;
  /** Why; it must belong to the outcome. */
  reason: PaymentDecisionReason;
  /** Whole đồng that the platform's statement shows for the reference, all transactions together; for GIVEN_BACK what the payer got. */
  received: Scalars['Dong']['input'];
  /** How many reports of the platform were seen: what came since nobody has judged. */
  reportsSeen: Scalars['Int']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
  /** Number of the statement or voucher, at most 200 characters. */
  statement: Scalars['String']['input'];
};

/** Every answer proposePaymentDecision can give. */
export type ProposePaymentDecisionResult = PaymentDecisionNotAccepted | PaymentDecisionProposed | PaymentDisputeNotFound | RequestIdReused;

export type Query = {
  /** Payments of the viewer's agency that need a decision (thanh toán cần đối soát), oldest first. */
  paymentDisputes: Maybe<PaymentDisputeConnection>;
  /** A payment request by its opaque id; null when there is none or it is not for the viewer to read. */
  paymentRequest: Maybe<PaymentRequest>;
  /** Whoever signed in. Null for an anonymous caller. */
  viewer: Maybe<Viewer>;
};


export type QueryPaymentDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cause?: InputMaybe<PaymentDisputeCause>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<PaymentDisputeState>;
};


export type QueryPaymentRequestArgs = {
  id: Scalars['ID']['input'];
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

/** Cash that was taken at the counter. */
export type RecordCashReceiptInput = {
  /** Whole đồng on the receipt: what the dossier owes, no more and no less. */
  amount: Scalars['Dong']['input'];
  /** The filed dossier. */
  dossier: Scalars['ID']['input'];
  /** Day of the receipt: from the day of filing until today. */
  paidOn: Scalars['Date']['input'];
  /** Number of the receipt as it is printed: once for each agency. In Unicode, at most 50 characters. */
  receipt: Scalars['String']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer recordCashReceipt can give. */
export type RecordCashReceiptResult = AlreadyPaid | AmountNotSet | CashNotAccepted | CashRecorded | DossierNotPayable | NothingToPay | RequestIdReused;

/** An expected no: a typed answer, not a failure. Its message is one Vietnamese sentence that says what to do. */
export type Refusal = {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** What rejectPaymentDecision needs. */
export type RejectPaymentDecisionInput = {
  /** Id of the decision. */
  decision: Scalars['ID']['input'];
  /** Why, in Unicode, at most 500 characters. */
  reason: Scalars['String']['input'];
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer rejectPaymentDecision can give. */
export type RejectPaymentDecisionResult = PaymentDecisionNotAccepted | PaymentDecisionRejected | PaymentDisputeNotFound | RequestIdReused;

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

/** Whoever signed in: a citizen, an officer of an agency, a publisher, the Government Office or an administrator. */
export type Viewer = {
  /** Opaque, stable for this account. */
  id: Scalars['ID']['output'];
  /** The citizen's own payment requests, newest first. */
  paymentRequests: Maybe<PaymentRequestConnection>;
};


/** Whoever signed in: a citizen, an officer of an agency, a publisher, the Government Office or an administrator. */
export type ViewerPaymentRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  Dossier: Dossier;
  PaymentRequest: PaymentRequest;
  Prefill: Prefill;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"id":true}> );
  PaymentRequest:
    ( { __typename: 'PaymentRequest' }
    & GraphQLRecursivePick<FederationTypes['PaymentRequest'], {"id":true}> );
  Prefill:
    ( { __typename: 'Prefill' }
    & GraphQLRecursivePick<FederationTypes['Prefill'], {"grant":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Prefill'], {"fees":{"code":true,"name":true,"kind":true,"amount":true,"condition":true,"statement":true,"statementText":true,"per":true}}> ) );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AlreadyPaid )
    | ( AmountNotSet )
    | ( CashNotAccepted )
    | ( DossierNotPayable )
    | ( NothingToPay )
    | ( PaymentDecisionNotAccepted )
    | ( PaymentDisputeNotFound )
    | ( RequestIdReused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgencyCode: ResolverTypeWrapper<Scalars['AgencyCode']['output']>;
  AlreadyPaid: ResolverTypeWrapper<AlreadyPaid>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AmountNotSet: ResolverTypeWrapper<AmountNotSet>;
  AnswerChoice: ResolverTypeWrapper<AnswerChoice>;
  AnswerKind: AnswerKind;
  AnswerLimits: ResolverTypeWrapper<AnswerLimits>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerPattern: AnswerPattern;
  CashNotAccepted: ResolverTypeWrapper<CashNotAccepted>;
  CashProblem: CashProblem;
  CashReceipt: ResolverTypeWrapper<CashReceiptMapper>;
  CashRecorded: ResolverTypeWrapper<CashRecordedMapper>;
  ConfirmPaymentDecisionInput: ConfirmPaymentDecisionInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ConfirmPaymentDecisionResult: ResolverTypeWrapper<ConfirmPaymentDecisionResultMapper>;
  CreatePaymentRequestInput: CreatePaymentRequestInput;
  CreatePaymentRequestResult: ResolverTypeWrapper<CreatePaymentRequestResultMapper>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dong: ResolverTypeWrapper<Scalars['Dong']['output']>;
  Dossier: ResolverTypeWrapper<DossierMapper>;
  DossierNotPayable: ResolverTypeWrapper<DossierNotPayable>;
  DueAmount: ResolverTypeWrapper<DueAmount>;
  FeeStatement: FeeStatement;
  FormSection: ResolverTypeWrapper<FormSection>;
  HeldAnswer: ResolverTypeWrapper<HeldAnswer>;
  HeldComponent: ResolverTypeWrapper<HeldComponent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NothingToPay: ResolverTypeWrapper<NothingToPay>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PaymentDecision: ResolverTypeWrapper<PaymentDecisionMapper>;
  PaymentDecisionConfirmed: ResolverTypeWrapper<PaymentDecisionConfirmedMapper>;
  PaymentDecisionNotAccepted: ResolverTypeWrapper<PaymentDecisionNotAccepted>;
  PaymentDecisionOutcome: PaymentDecisionOutcome;
  PaymentDecisionProblem: PaymentDecisionProblem;
  PaymentDecisionProposed: ResolverTypeWrapper<PaymentDecisionProposedMapper>;
  PaymentDecisionReason: PaymentDecisionReason;
  PaymentDecisionRejected: ResolverTypeWrapper<PaymentDecisionRejectedMapper>;
  PaymentDecisionState: PaymentDecisionState;
  PaymentDispute: ResolverTypeWrapper<PaymentDisputeMapper>;
  PaymentDisputeCause: PaymentDisputeCause;
  PaymentDisputeConnection: ResolverTypeWrapper<PaymentDisputeConnectionMapper>;
  PaymentDisputeNotFound: ResolverTypeWrapper<PaymentDisputeNotFound>;
  PaymentDisputeState: PaymentDisputeState;
  PaymentLine: ResolverTypeWrapper<PaymentLineMapper>;
  PaymentReport: ResolverTypeWrapper<PaymentReportMapper>;
  PaymentReportOutcome: PaymentReportOutcome;
  PaymentRequest: ResolverTypeWrapper<PaymentRequestMapper>;
  PaymentRequestConnection: ResolverTypeWrapper<PaymentRequestConnectionMapper>;
  PaymentRequested: ResolverTypeWrapper<PaymentRequestedMapper>;
  PaymentState: PaymentState;
  PersonalNumber: ResolverTypeWrapper<Scalars['PersonalNumber']['output']>;
  Prefill: ResolverTypeWrapper<PrefillMapper>;
  PrefillComponent: ResolverTypeWrapper<PrefillComponent>;
  PrefillFee: ResolverTypeWrapper<PrefillFee>;
  PrefillMapping: ResolverTypeWrapper<PrefillMapping>;
  PrefillQuestion: ResolverTypeWrapper<PrefillQuestion>;
  ProcedureCode: ResolverTypeWrapper<Scalars['ProcedureCode']['output']>;
  ProposePaymentDecisionInput: ProposePaymentDecisionInput;
  ProposePaymentDecisionResult: ResolverTypeWrapper<ProposePaymentDecisionResultMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionCodeList: ResolverTypeWrapper<QuestionCodeList>;
  QuestionCondition: ResolverTypeWrapper<QuestionCondition>;
  RecordCashReceiptInput: RecordCashReceiptInput;
  RecordCashReceiptResult: ResolverTypeWrapper<RecordCashReceiptResultMapper>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RejectPaymentDecisionInput: RejectPaymentDecisionInput;
  RejectPaymentDecisionResult: ResolverTypeWrapper<RejectPaymentDecisionResultMapper>;
  RepresentationCapacity: RepresentationCapacity;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'paymentRequests'> & { paymentRequests?: Maybe<ResolversTypes['PaymentRequestConnection']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgencyCode: Scalars['AgencyCode']['output'];
  AlreadyPaid: AlreadyPaid;
  String: Scalars['String']['output'];
  AmountNotSet: AmountNotSet;
  AnswerChoice: AnswerChoice;
  AnswerLimits: AnswerLimits;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  CashNotAccepted: CashNotAccepted;
  CashReceipt: CashReceiptMapper;
  CashRecorded: CashRecordedMapper;
  ConfirmPaymentDecisionInput: ConfirmPaymentDecisionInput;
  ID: Scalars['ID']['output'];
  ConfirmPaymentDecisionResult: ConfirmPaymentDecisionResultMapper;
  CreatePaymentRequestInput: CreatePaymentRequestInput;
  CreatePaymentRequestResult: CreatePaymentRequestResultMapper;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dong: Scalars['Dong']['output'];
  Dossier: DossierMapper;
  DossierNotPayable: DossierNotPayable;
  DueAmount: DueAmount;
  FormSection: FormSection;
  HeldAnswer: HeldAnswer;
  HeldComponent: HeldComponent;
  Mutation: Record<PropertyKey, never>;
  NothingToPay: NothingToPay;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PaymentDecision: PaymentDecisionMapper;
  PaymentDecisionConfirmed: PaymentDecisionConfirmedMapper;
  PaymentDecisionNotAccepted: PaymentDecisionNotAccepted;
  PaymentDecisionProposed: PaymentDecisionProposedMapper;
  PaymentDecisionRejected: PaymentDecisionRejectedMapper;
  PaymentDispute: PaymentDisputeMapper;
  PaymentDisputeConnection: PaymentDisputeConnectionMapper;
  PaymentDisputeNotFound: PaymentDisputeNotFound;
  PaymentLine: PaymentLineMapper;
  PaymentReport: PaymentReportMapper;
  PaymentRequest: PaymentRequestMapper;
  PaymentRequestConnection: PaymentRequestConnectionMapper;
  PaymentRequested: PaymentRequestedMapper;
  PersonalNumber: Scalars['PersonalNumber']['output'];
  Prefill: PrefillMapper;
  PrefillComponent: PrefillComponent;
  PrefillFee: PrefillFee;
  PrefillMapping: PrefillMapping;
  PrefillQuestion: PrefillQuestion;
  ProcedureCode: Scalars['ProcedureCode']['output'];
  ProposePaymentDecisionInput: ProposePaymentDecisionInput;
  ProposePaymentDecisionResult: ProposePaymentDecisionResultMapper;
  Query: Record<PropertyKey, never>;
  QuestionCodeList: QuestionCodeList;
  QuestionCondition: QuestionCondition;
  RecordCashReceiptInput: RecordCashReceiptInput;
  RecordCashReceiptResult: RecordCashReceiptResultMapper;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RejectPaymentDecisionInput: RejectPaymentDecisionInput;
  RejectPaymentDecisionResult: RejectPaymentDecisionResultMapper;
  RequestIdReused: RequestIdReused;
  Viewer: Omit<Viewer, 'paymentRequests'> & { paymentRequests?: Maybe<ResolversParentTypes['PaymentRequestConnection']> } | FederationReferenceTypes['Viewer'];
};

export interface AgencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgencyCode'], any> {
  name: 'AgencyCode';
}

export type AlreadyPaidResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AlreadyPaid'] = ResolversParentTypes['AlreadyPaid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountNotSetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AmountNotSet'] = ResolversParentTypes['AmountNotSet']> = {
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

export type CashNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CashNotAccepted'] = ResolversParentTypes['CashNotAccepted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['CashProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CashReceiptResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CashReceipt'] = ResolversParentTypes['CashReceipt']> = {
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CashRecordedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CashRecorded'] = ResolversParentTypes['CashRecorded']> = {
  paymentRequest?: Resolver<Maybe<ResolversTypes['PaymentRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmPaymentDecisionResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConfirmPaymentDecisionResult'] = ResolversParentTypes['ConfirmPaymentDecisionResult']> = {
  __resolveType?: TypeResolveFn<'PaymentDecisionConfirmed' | 'PaymentDecisionNotAccepted' | 'PaymentDisputeNotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type CreatePaymentRequestResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CreatePaymentRequestResult'] = ResolversParentTypes['CreatePaymentRequestResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyPaid' | 'AmountNotSet' | 'DossierNotPayable' | 'NothingToPay' | 'PaymentRequested' | 'RequestIdReused', ParentType, ContextType>;
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

export type DossierResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentRequests?: Resolver<Maybe<Array<ResolversTypes['PaymentRequest']>>, ParentType, ContextType>;
};

export type DossierNotPayableResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierNotPayable'] = ResolversParentTypes['DossierNotPayable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmPaymentDecision?: Resolver<Maybe<ResolversTypes['ConfirmPaymentDecisionResult']>, ParentType, ContextType, RequireFields<MutationConfirmPaymentDecisionArgs, 'input'>>;
  createPaymentRequest?: Resolver<Maybe<ResolversTypes['CreatePaymentRequestResult']>, ParentType, ContextType, RequireFields<MutationCreatePaymentRequestArgs, 'input'>>;
  proposePaymentDecision?: Resolver<Maybe<ResolversTypes['ProposePaymentDecisionResult']>, ParentType, ContextType, RequireFields<MutationProposePaymentDecisionArgs, 'input'>>;
  recordCashReceipt?: Resolver<Maybe<ResolversTypes['RecordCashReceiptResult']>, ParentType, ContextType, RequireFields<MutationRecordCashReceiptArgs, 'input'>>;
  rejectPaymentDecision?: Resolver<Maybe<ResolversTypes['RejectPaymentDecisionResult']>, ParentType, ContextType, RequireFields<MutationRejectPaymentDecisionArgs, 'input'>>;
};

export type NothingToPayResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['NothingToPay'] = ResolversParentTypes['NothingToPay']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentDecisionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentDecision'] = ResolversParentTypes['PaymentDecision']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PaymentDecisionOutcome'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedByViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PaymentDecisionReason'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  rejectedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentDecisionState'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentDecisionConfirmedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentDecisionConfirmed'] = ResolversParentTypes['PaymentDecisionConfirmed']> = {
  dispute?: Resolver<ResolversTypes['PaymentDispute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDecisionNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentDecisionNotAccepted'] = ResolversParentTypes['PaymentDecisionNotAccepted']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['PaymentDecisionProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDecisionProposedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentDecisionProposed'] = ResolversParentTypes['PaymentDecisionProposed']> = {
  dispute?: Resolver<ResolversTypes['PaymentDispute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDecisionRejectedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentDecisionRejected'] = ResolversParentTypes['PaymentDecisionRejected']> = {
  dispute?: Resolver<ResolversTypes['PaymentDispute'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentDisputeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentDispute'] = ResolversParentTypes['PaymentDispute']> = {
  cause?: Resolver<ResolversTypes['PaymentDisputeCause'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['PaymentDecision']>, ParentType, ContextType>;
  dossierCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refund?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['PaymentReport']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentDisputeState'], ParentType, ContextType>;
};

export type PaymentDisputeConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentDisputeConnection'] = ResolversParentTypes['PaymentDisputeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PaymentDispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentDisputeNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentDisputeNotFound'] = ResolversParentTypes['PaymentDisputeNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentLineResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentLine'] = ResolversParentTypes['PaymentLine']> = {
  amount?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentReportResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentReport'] = ResolversParentTypes['PaymentReport']> = {
  amount?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PaymentReportOutcome'], ParentType, ContextType>;
  transaction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentRequestResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentRequest'] = ResolversParentTypes['PaymentRequest'], FederationReferenceType extends FederationReferenceTypes['PaymentRequest'] = FederationReferenceTypes['PaymentRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cash?: Resolver<Maybe<ResolversTypes['CashReceipt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PaymentLine']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
};

export type PaymentRequestConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentRequestConnection'] = ResolversParentTypes['PaymentRequestConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PaymentRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentRequestedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PaymentRequested'] = ResolversParentTypes['PaymentRequested']> = {
  paymentRequest?: Resolver<Maybe<ResolversTypes['PaymentRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PersonalNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonalNumber'], any> {
  name: 'PersonalNumber';
}

export type PrefillResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Prefill'] = ResolversParentTypes['Prefill'], FederationReferenceType extends FederationReferenceTypes['Prefill'] = FederationReferenceTypes['Prefill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Prefill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountsDue?: Resolver<Maybe<Array<ResolversTypes['DueAmount']>>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type ProposePaymentDecisionResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProposePaymentDecisionResult'] = ResolversParentTypes['ProposePaymentDecisionResult']> = {
  __resolveType?: TypeResolveFn<'PaymentDecisionNotAccepted' | 'PaymentDecisionProposed' | 'PaymentDisputeNotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  paymentDisputes?: Resolver<Maybe<ResolversTypes['PaymentDisputeConnection']>, ParentType, ContextType, RequireFields<QueryPaymentDisputesArgs, 'first' | 'state'>>;
  paymentRequest?: Resolver<Maybe<ResolversTypes['PaymentRequest']>, ParentType, ContextType, RequireFields<QueryPaymentRequestArgs, 'id'>>;
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

export type RecordCashReceiptResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RecordCashReceiptResult'] = ResolversParentTypes['RecordCashReceiptResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyPaid' | 'AmountNotSet' | 'CashNotAccepted' | 'CashRecorded' | 'DossierNotPayable' | 'NothingToPay' | 'RequestIdReused', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'AlreadyPaid' | 'AmountNotSet' | 'CashNotAccepted' | 'DossierNotPayable' | 'NothingToPay' | 'PaymentDecisionNotAccepted' | 'PaymentDisputeNotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type RejectPaymentDecisionResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RejectPaymentDecisionResult'] = ResolversParentTypes['RejectPaymentDecisionResult']> = {
  __resolveType?: TypeResolveFn<'PaymentDecisionNotAccepted' | 'PaymentDecisionRejected' | 'PaymentDisputeNotFound' | 'RequestIdReused', ParentType, ContextType>;
};

export type RequestIdReusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paymentRequests?: Resolver<Maybe<ResolversTypes['PaymentRequestConnection']>, ParentType, ContextType, RequireFields<ViewerPaymentRequestsArgs, 'first'>>;
};

export type Resolvers<ContextType = RoomContext> = {
  AgencyCode?: GraphQLScalarType;
  AlreadyPaid?: AlreadyPaidResolvers<ContextType>;
  AmountNotSet?: AmountNotSetResolvers<ContextType>;
  AnswerChoice?: AnswerChoiceResolvers<ContextType>;
  AnswerLimits?: AnswerLimitsResolvers<ContextType>;
  CashNotAccepted?: CashNotAcceptedResolvers<ContextType>;
  CashReceipt?: CashReceiptResolvers<ContextType>;
  CashRecorded?: CashRecordedResolvers<ContextType>;
  ConfirmPaymentDecisionResult?: ConfirmPaymentDecisionResultResolvers<ContextType>;
  CreatePaymentRequestResult?: CreatePaymentRequestResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dong?: GraphQLScalarType;
  Dossier?: DossierResolvers<ContextType>;
  DossierNotPayable?: DossierNotPayableResolvers<ContextType>;
  DueAmount?: DueAmountResolvers<ContextType>;
  FormSection?: FormSectionResolvers<ContextType>;
  HeldAnswer?: HeldAnswerResolvers<ContextType>;
  HeldComponent?: HeldComponentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NothingToPay?: NothingToPayResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentDecision?: PaymentDecisionResolvers<ContextType>;
  PaymentDecisionConfirmed?: PaymentDecisionConfirmedResolvers<ContextType>;
  PaymentDecisionNotAccepted?: PaymentDecisionNotAcceptedResolvers<ContextType>;
  PaymentDecisionProposed?: PaymentDecisionProposedResolvers<ContextType>;
  PaymentDecisionRejected?: PaymentDecisionRejectedResolvers<ContextType>;
  PaymentDispute?: PaymentDisputeResolvers<ContextType>;
  PaymentDisputeConnection?: PaymentDisputeConnectionResolvers<ContextType>;
  PaymentDisputeNotFound?: PaymentDisputeNotFoundResolvers<ContextType>;
  PaymentLine?: PaymentLineResolvers<ContextType>;
  PaymentReport?: PaymentReportResolvers<ContextType>;
  PaymentRequest?: PaymentRequestResolvers<ContextType>;
  PaymentRequestConnection?: PaymentRequestConnectionResolvers<ContextType>;
  PaymentRequested?: PaymentRequestedResolvers<ContextType>;
  PersonalNumber?: GraphQLScalarType;
  Prefill?: PrefillResolvers<ContextType>;
  PrefillComponent?: PrefillComponentResolvers<ContextType>;
  PrefillFee?: PrefillFeeResolvers<ContextType>;
  PrefillMapping?: PrefillMappingResolvers<ContextType>;
  PrefillQuestion?: PrefillQuestionResolvers<ContextType>;
  ProcedureCode?: GraphQLScalarType;
  ProposePaymentDecisionResult?: ProposePaymentDecisionResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionCodeList?: QuestionCodeListResolvers<ContextType>;
  QuestionCondition?: QuestionConditionResolvers<ContextType>;
  RecordCashReceiptResult?: RecordCashReceiptResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RejectPaymentDecisionResult?: RejectPaymentDecisionResultResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

