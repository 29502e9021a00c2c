/** What portal information says, kind by kind: facts in fields, and text only where there is no fact. */

/** A part of a line: plain text, or a link with its text. Nothing in it is markup. */
export interface Run {
  text: string;
  /** https only; null for plain text. */
  address: string | null;
}

export interface Line {
  runs: Run[];
}

/** A paragraph has one line, a list one for each of its points. */
export interface Block {
  kind: 'PARAGRAPH' | 'LIST';
  lines: Line[];
}

export interface GuidanceContent {
  kind: 'GUIDANCE';
  procedureCode: string;
  title: string;
  text: Block[];
}

export interface QuestionContent {
  kind: 'QUESTION';
  procedureCode: string;
  question: string;
  answer: Block[];
}

export interface LifeEventContent {
  kind: 'LIFE_EVENT';
  name: string;
  description: Block[];
  /** Place in the order of a life, 1 to 999. */
  position: number;
  procedureCodes: string[];
}

export interface AnnouncementContent {
  kind: 'ANNOUNCEMENT';
  title: string;
  text: Block[];
}

export const LEGAL_DOCUMENT_KINDS = [
  'LAW',
  'ORDINANCE',
  'RESOLUTION',
  'DECREE',
  'DECISION',
  'CIRCULAR',
  'CONSOLIDATED_TEXT',
] as const;
export type LegalDocumentKind = (typeof LEGAL_DOCUMENT_KINDS)[number];

/** What is known of a legal document, whoever told it. Dates are as precise as the source is. */
export interface LegalDocumentFacts {
  number: string;
  title: string | null;
  documentKind: LegalDocumentKind | null;
  issuer: string | null;
  issuedOn: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  address: string | null;
}

export interface LegalDocumentEntryContent extends LegalDocumentFacts {
  kind: 'LEGAL_DOCUMENT';
  title: string;
}

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

export interface OpeningHours {
  weekdays: Weekday[];
  /** HH:mm in Vietnam. */
  opensAt: string;
  closesAt: string;
}

export interface ContactPointContent {
  kind: 'CONTACT_POINT';
  of: string;
  unit: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  hours: OpeningHours[];
}

export interface PortalDetailsContent {
  kind: 'PORTAL_DETAILS';
  /** The publishing agency: whoever owns a portal speaks for it. */
  owner: string;
  name: string;
  address: string;
  maintainer: string | null;
  hotline: string | null;
  email: string | null;
}

export interface TermsOfUseContent {
  kind: 'TERMS_OF_USE';
  owner: string;
  title: string;
  text: Block[];
}

export type CashlessMethod = 'ONLINE_PLATFORM' | 'BANK_TRANSFER' | 'CARD' | 'QR_CODE';

/** Null where nobody says: silence is not a no. */
export interface AvailabilityContent {
  kind: 'AVAILABILITY';
  of: string;
  procedureCode: string | null;
  receivesByPost: boolean | null;
  returnsByPost: boolean | null;
  cashless: boolean | null;
  cashlessMethods: CashlessMethod[];
}

export type PortalContent =
  | GuidanceContent
  | QuestionContent
  | LifeEventContent
  | AnnouncementContent
  | LegalDocumentEntryContent
  | ContactPointContent
  | PortalDetailsContent
  | TermsOfUseContent
  | AvailabilityContent;

export type PortalKind = PortalContent['kind'];

export type PortalProblemCode =
  | 'EXACTLY_ONE_KIND'
  | 'OTHER_ITEM'
  | 'EMPTY'
  | 'TOO_LONG'
  | 'MARKUP'
  | 'CONTROL_CHARACTER'
  | 'ADDRESS_NOT_SECURE'
  | 'CONTACT_MALFORMED'
  | 'HOURS_MALFORMED'
  | 'OUT_OF_RANGE'
  | 'PROCEDURE_UNKNOWN'
  | 'NAMED_TWICE'
  | 'AGENCY_ELSEWHERE'
  | 'NOT_A_PORTAL_OWNER'
  | 'PERIOD_MALFORMED'
  | 'STARTS_BEFORE_PREVIOUS'
  | 'SAID_ELSEWHERE';

/** One thing that cannot stand: what, where in the input, and a Vietnamese sentence that says what to do. */
export interface PortalProblem {
  code: PortalProblemCode;
  field: string;
  message: string;
}

/** The title under which people find it. */
export function titleOf(content: PortalContent): string {
  switch (content.kind) {
    case 'GUIDANCE':
    case 'ANNOUNCEMENT':
    case 'TERMS_OF_USE':
      return content.title;
    case 'QUESTION':
      return content.question;
    case 'LIFE_EVENT':
    case 'PORTAL_DETAILS':
      return content.name;
    case 'LEGAL_DOCUMENT':
      return `${content.number} ${content.title}`;
    case 'CONTACT_POINT':
      return content.unit ?? '';
    case 'AVAILABILITY':
      return '';
  }
}

/** Its text without links and blocks: what a search looks through. */
export function plainTextOf(content: PortalContent): string {
  switch (content.kind) {
    case 'GUIDANCE':
    case 'ANNOUNCEMENT':
    case 'TERMS_OF_USE':
      return joinBlocks(content.text);
    case 'QUESTION':
      return joinBlocks(content.answer);
    case 'LIFE_EVENT':
      return joinBlocks(content.description);
    case 'LEGAL_DOCUMENT':
    case 'CONTACT_POINT':
    case 'PORTAL_DETAILS':
    case 'AVAILABILITY':
      return '';
  }
}

const joinBlocks = (blocks: readonly Block[]): string =>
  blocks.flatMap(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join(''))).join(' ');
