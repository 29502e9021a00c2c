/**
 * The content of one version of an administrative procedure (thủ tục hành chính): the facts that are published
 * together by a decision and never change afterwards. Plain data; the seed files, the publication rule and the
 * event `procedure.published` all carry exactly this shape.
 */

import type { QuestionContent, Role } from './question.ts';

export type { QuestionContent, Role } from './question.ts';

/** Level of administration that handles the procedure (cấp thực hiện). There is no district level since 1 July 2025. */
export type AdministrativeTier = 'MINISTRY' | 'PROVINCE' | 'COMMUNE' | 'OTHER';

/** Way of submitting (kênh thực hiện): codes 1 counter, 2 online, 3 public post in the national record. */
export type Channel = 'COUNTER' | 'ONLINE' | 'POST';

export type TimeLimitUnit = 'WORKING_DAY' | 'DAY' | 'HOUR' | 'MONTH';

/** A published time limit. `unit` is null where the source does not say which unit it means. */
export interface TimeLimit {
  value: number | null;
  unit: TimeLimitUnit | null;
  condition: string | null;
  /** The lower end where the source states a stretch (từ 10 đến 15 ngày), whose upper end is `value`. */
  atLeast?: number;
}

/** FEE is phí (for a service), CHARGE is lệ phí (fixed levy); NOT_STATED where the source tells only an amount. */
export const feeKinds = ['FEE', 'CHARGE', 'NOT_STATED'] as const;
export type FeeKind = (typeof feeKinds)[number];

/**
 * What a source says of a line where no single amount says it: there is none (không có), it is not set yet (chưa quy định), it is set
 * elsewhere (another authority or text), between two bounds, or as a share of something.
 */
export const feeSayings = ['NONE', 'NOT_SET_YET', 'ELSEWHERE', 'RANGE', 'PERCENT'] as const;
export type FeeSaying = (typeof feeSayings)[number];

/** Everything that a line can say. FREE is miễn phí; NOT_STATED is said by nobody: it is what is left. */
export const feeStatements = ['AMOUNT', 'FREE', ...feeSayings, 'NOT_STATED'] as const;
export type FeeStatement = (typeof feeStatements)[number];

/** Bounds of an amount in whole đồng; null where the source gives only the other. */
export interface AmountBounds {
  fromDong: number | null;
  toDong: number | null;
}

/** An amount in another currency, as published and not converted. `amount` counts whole units. */
export interface ForeignAmount {
  /** ISO 4217, such as USD. */
  currency: string;
  amount: number;
}

/** `amountDong` null means AMOUNT_NOT_SET, never zero; zero is free, or none where `says` says so. */
export interface FeeLine {
  kind: FeeKind;
  code: string;
  name: string;
  amountDong: number | null;
  /** Null unless the publication sets the amount in another currency; `amountDong` is null then. */
  foreignAmount: ForeignAmount | null;
  condition: string | null;
  /** Who pays less or nothing, in the source's words; empty where it says nothing. */
  exemptions: string[];
  /** Code of the province (34 vintage) where this amount holds; null: everywhere. */
  locality: string | null;
  /** Position of the time limit of the channel that the amount belongs to; null: to all of them. */
  timeLimit: number | null;
  /** Absent where the amount says all, or where nothing is stated. */
  says?: FeeSaying;
  /** The bounds of a RANGE, or what a PERCENT comes to at least and at most. */
  bounds?: AmountBounds;
  /** The share of a PERCENT, such as 0.1; of what, the condition says. */
  percent?: number;
  /** By which authority or text it is set, in the source's words, where `says` is ELSEWHERE. */
  setBy?: string;
  /** What the amount is for each of, in the source's words: hồ sơ, bản, trang. */
  per?: string;
}

/** What is collected by: the part of a line that money follows from. */
export type PublishedFee = Pick<
  FeeLine,
  'kind' | 'code' | 'name' | 'amountDong' | 'condition' | 'says' | 'per'
>;

export interface ChannelContent {
  channel: Channel;
  timeLimits: TimeLimit[];
  fees: FeeLine[];
}

export interface RoleContent {
  role: Role;
  required: boolean;
  /** Where the law asks that the child in this part agrees: from which age, in full years, and by which article. */
  childConsent?: { fromAge: number; basis: string };
}

/** SUBMIT nộp, PRESENT xuất trình, FORM tờ khai (the form itself), NOTE ghi chú. */
export type ComponentKind = 'SUBMIT' | 'PRESENT' | 'FORM' | 'NOTE';

/**
 * When a component is asked for: a predicate over the roles that the machine can judge, or the source's own text, which
 * yields CONDITION_UNKNOWN. Null: always.
 */
export type Condition = { rolePresent: Role } | { roleAbsent: Role } | { text: string };

/** A result type the state issues that replaces the component (giấy tờ thay thế), and how sure that mapping is. */
export interface MappingContent {
  resultType: string;
  state: 'PROPOSED' | 'CONFIRMED' | 'PUBLISHED';
  basis: string;
}

/** A form to be printed or filled in (mẫu đơn, mẫu tờ khai): a file of the catalogue, found by the hash of its bytes. */
export interface TemplateContent {
  /** As a reader is shown it, such as CT01.pdf. */
  name: string;
  mediaType: string;
  sizeBytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

/** A paper of the dossier (thành phần hồ sơ). Exactly one of `mappings` (non-empty) and `noEvidenceReason` is given. */
export interface ComponentContent {
  code: string;
  name: string;
  kind: ComponentKind;
  /** Whose paper it is. */
  role: Role;
  /** The heading under which the source lists it; null where there is none. A heading is not a case. */
  heading: string | null;
  originals: number | null;
  copies: number | null;
  formName: string | null;
  condition: Condition | null;
  anyOfGroup: string | null;
  mappings: MappingContent[];
  noEvidenceReason: NoEvidenceReason | null;
  /** Absent where none was handed in: contents of before templates keep their hash. */
  template?: TemplateContent;
}

/**
 * Why no paper issued by the state can replace a component. NOT_REVIEWED_YET comes only with an import: nobody has looked
 * yet, and the workflow publishes nothing that says so.
 */
export type NoEvidenceReason =
  | 'THE_FORM_ITSELF'
  | 'PRIVATE_DOCUMENT'
  | 'FOREIGN_DOCUMENT'
  | 'NO_RESULT_TYPE_YET'
  | 'NOT_REVIEWED_YET'
  | 'NOTE_ONLY';

/** A variant of the procedure with its own roles, form and papers (trường hợp). */
export interface CaseContent {
  code: string;
  name: string;
  roles: RoleContent[];
  /** The official form the question list follows, e.g. "CT01". Null when the case has no structured form yet. */
  formName: string | null;
  questions: QuestionContent[];
  components: ComponentContent[];
  /** The form of the case as a file; absent where none was handed in. */
  template?: TemplateContent;
}

export interface LegalBasisContent {
  number: string;
  name: string | null;
  issuedOn: string | null;
  effectiveFrom: string | null;
  /** Who issued it, in the source's words. */
  issuer: string | null;
  url: string | null;
}

/** How far localities may shape a procedure (loại thủ tục hành chính). */
export type ProcedureKind = 'DETAILED_BY_LAW' | 'NOT_DELEGATED_TO_LOCALITIES' | 'OTHER';

/** The steps of handling (trình tự thực hiện), all of them or those of one case in the source's words. */
export interface StepsContent {
  condition: string | null;
  steps: string[];
}

/** What an agency does in a procedure: handles, decides, decides for another, takes part. */
export type AgencyPart = 'HANDLING' | 'COMPETENT' | 'DELEGATED' | 'COORDINATING';

/** An agency that a procedure names; `code` is null where the source gives only words. */
export interface AgencyMention {
  part: AgencyPart;
  code: string | null;
  name: string;
}

export interface ProcedureContent {
  /** National code `d.dddddd`. */
  code: string;
  name: string;
  field: string;
  publisher: string;
  tiers: AdministrativeTier[];
  audiences: string[];
  decisionNumber: string;
  channels: ChannelContent[];
  cases: CaseContent[];
  results: string[];
  legalBasis: LegalBasisContent[];
  competentAgency: string | null;
  kind: ProcedureKind | null;
  steps: StepsContent[];
  /** What must be fulfilled (yêu cầu, điều kiện thực hiện), in the source's words. */
  requirements: string | null;
  agencies: AgencyMention[];
  /** Where papers are handed in, in the source's words. */
  receivingAddress: string | null;
  keywords: string[];
  /** National codes of procedures that the source calls related (liên quan) or handled together (liên thông). */
  related: string[];
  linked: string[];
}
