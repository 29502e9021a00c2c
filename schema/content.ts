/**
 * The content of one version of an administrative procedure (thủ tục hành chính): the facts that are published
 * together by a decision and never change afterwards. Plain data; the seed files, the publication rule and the
 * event `procedure.published` all carry exactly this shape.
 */

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
}

/** FEE is phí (for a service), CHARGE is lệ phí (fixed levy). `amountDong` null means AMOUNT_NOT_SET, never zero. */
export interface FeeLine {
  kind: 'FEE' | 'CHARGE';
  code: string;
  name: string;
  amountDong: number | null;
  condition: string | null;
}

export interface ChannelContent {
  channel: Channel;
  timeLimits: TimeLimit[];
  fees: FeeLine[];
}

/** The part a person or organisation plays in a case. */
export type Role =
  | 'APPLICANT'
  | 'CHILD'
  | 'FATHER'
  | 'MOTHER'
  | 'SPOUSE'
  | 'DECEASED'
  | 'GUARDIAN'
  | 'ORGANIZATION';

export interface RoleContent {
  role: Role;
  required: boolean;
}

/** One question of the form. `binding` is `ROLE.path` (see docs/glossary.md), or null when no register can answer it. */
export interface QuestionContent {
  key: string;
  label: string;
  role: Role;
  concept: string;
  binding: string | null;
  required: boolean;
  /** Data, not code: an attribute on this list stays editable though the state verified it. */
  editable?: boolean;
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

/** A paper of the dossier (thành phần hồ sơ). Exactly one of `mappings` (non-empty) and `noEvidenceReason` is given. */
export interface ComponentContent {
  code: string;
  name: string;
  kind: ComponentKind;
  /** Whose paper it is. */
  role: Role;
  originals: number | null;
  copies: number | null;
  formName: string | null;
  condition: Condition | null;
  anyOfGroup: string | null;
  mappings: MappingContent[];
  noEvidenceReason: NoEvidenceReason | null;
}

/** Why no paper issued by the state can replace a component. */
export type NoEvidenceReason =
  | 'THE_FORM_ITSELF'
  | 'PRIVATE_DOCUMENT'
  | 'FOREIGN_DOCUMENT'
  | 'NO_RESULT_TYPE_YET'
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
}

export interface LegalBasisContent {
  number: string;
  name: string | null;
  effectiveFrom: string | null;
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
}
