import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import type { ProcedureCode } from '../../kernel/domain/scalars.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DossierMapper, DossierPartyMapper, StatusEventMapper, PromisedDayMapper, PromisedDayChangeMapper, ReuseRecordMapper, PrefillMapper, DraftDossierOpenedMapper, DossierAssignedMapper, DossierFiledMapper, StatusRecordedMapper, SupplementRequestedMapper, DirectoryEntryMapper, DirectoryEntryProposedMapper, DirectoryEntryConfirmedMapper, DirectoryEntryRejectedMapper, DirectoryEntryEndedMapper, UnattendedIntakeMapper, ClientManifestMapper, ClientManifestActMapper, ClientManifestHandedInMapper, ClientManifestDecidedMapper, IntakeDossierMapper, HeldRequestMapper, SupplementMapper, UploadMapper, DossierTakenMapper, SupplementAnsweredMapper, UploadOpenedMapper, QueueDossierMapper, HandlingEventMapper, StopMapper, DeclinedValueMapper, HeldValueDeclinedMapper, ConsultationMapper, ConsultedPaperMapper, ConsultationAnsweredMapper, FiledSealMapper, FiledAnswerMapper, SlipMapper, DossierAcceptedMapper, DossierRefusedMapper, DossierStoppedMapper, DossierResumedMapper, DossierResultMapper, ResultRevisionMapper, ResultHandoverMapper, DossierFinishedMapper, ResultRevisedMapper, ResultHandedOverMapper, NoticeMapper, MissedReuseMapper, MissedReuseItemMapper, HandlingFiguresMapper, FiguresMapper, PublicFigureMapper, FigureGroupMapper, ComponentReuseMapper, CountedDossierMapper, FollowedDossierMapper, DossierRatingMapper, DossierRatedMapper, HeldPaperSlipMapper, PromisedPauseMapper, PromisedDayExtendedMapper, LeftToOwnSystemMapper, DossierWithdrawnMapper, ReportFindingMapper, HeldReportFindingMapper, WebhookDeliveryMapper, HeldReportMapper, ReportedDossierMapper, ReportedStepMapper, FiledPaperMapper, FilingMapper, ContextType as RoomContext } from './mappers.ts';
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

/** A dossier to accept. */
export type AcceptDossierInput = {
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer acceptDossier can give. */
export type AcceptDossierResult = DossierAccepted | DossierNotAccessible | RequestIdReused | TransitionNotAllowed;

export type Agency = {
  code: Scalars['ID']['output'];
};

/**
 * The agency is missing, not one that this viewer can choose, or on a side of the state, central or local, on which nobody
 * handles this procedure. For a citizen who files online, province and commune are told apart where the list of agencies does.
 */
export type AgencyNotEligible = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The state holds this already: nobody may ask the person for it (không yêu cầu nộp lại). */
export type AlreadyHeld = Refusal & {
  /** The operation that reads it. */
  answeredBy: NamedOperation;
  /** Code of the component. */
  component: Scalars['String']['output'];
  /** The document that answers it. */
  document: Maybe<Document>;
  /** Legal ground of the refusal. */
  legalBasis: Scalars['String']['output'];
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** Register that holds it. */
  register: Register;
};

/** A published amount for the channel of the dossier. */
export type AmountDue = {
  /** Whole đồng that hold today, where the publication sets another amount for a time; null when the amount is not set. */
  amount: Maybe<Scalars['Dong']['output']>;
  /** Code of the line. */
  code: Scalars['String']['output'];
  /** Condition in the source's words. */
  condition: Maybe<Scalars['String']['output']>;
  /** What is to be done with it; null while payments does not say. */
  due: Maybe<DueState>;
  /** FEE (phí), CHARGE (lệ phí) or NOT_STATED. */
  kind: Scalars['String']['output'];
  /** Name of the line. */
  name: Scalars['String']['output'];
  /** What the amount is for each of, in the source's words. */
  per: Maybe<Scalars['String']['output']>;
  /** What the line says of money; null while payments does not say. */
  statement: Maybe<FeeStatement>;
  /** The same in Vietnamese, for citizens. */
  statementText: Maybe<Scalars['String']['output']>;
};

/** Nobody confirms what they proposed themselves. */
export type AnotherAdministratorNeeded = Refusal & {
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

/** An answer to another agency. */
export type AnswerConsultationInput = {
  /** Why, or on which conditions. Not blank, in Unicode, at most 2,000 characters. */
  answer: Scalars['String']['input'];
  /** The question. */
  consultation: Scalars['ID']['input'];
  /** The opinion. */
  opinion: ConsultationOpinion;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer answerConsultation can give. */
export type AnswerConsultationResult = ConsultationAnswered | ConsultationNotAccessible | ConsultationNotOpen | ConsumerNotAttested | InputMalformed | RequestIdReused;

/** One filled field. */
export type AnswerInput = {
  /** Key of the question. */
  key: Scalars['String']['input'];
  /** The value as `PrefillField.value` gave it, or what was typed, in a writing that the question's `answerKind` takes. */
  value: Scalars['String']['input'];
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

/** What is wrong with one typed answer. It never repeats the answer. */
export type AnswerProblem = {
  /** What is wrong. */
  code: AnswerProblemCode;
  /** Key of the question. */
  key: Scalars['String']['output'];
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** What can be wrong with a typed answer. */
export type AnswerProblemCode =
  /** The condition of the question does not hold: it is to be left out. */
  | 'NOT_ASKED'
  /** No such file was uploaded for this dossier. */
  | 'NOT_UPLOADED'
  /** It has characters that the question's pattern does not allow. */
  | 'PATTERN'
  /** It is more, or later, than the question's limit. */
  | 'TOO_HIGH'
  /** It has more characters than the question's limit. */
  | 'TOO_LONG'
  /** It is less, or earlier, than the question's limit. */
  | 'TOO_LOW'
  /** It has fewer characters than the question's limit. */
  | 'TOO_SHORT'
  /** It is in no writing that the question's `answerKind` takes, or is none of its choices. */
  | 'WRITING';

/** Why an answer has its state. */
export type AnswerReason =
  /** The condition of the question does not hold: it is not asked. */
  | 'CONDITION_NOT_MET'
  /** Only an image is held: proves a paper, fills no field. */
  | 'DOCUMENT_ONLY'
  /** Another paper of the same group is held. */
  | 'GROUP_SATISFIED'
  /** Digitised, waiting for approval. */
  | 'IN_REVIEW'
  /** No register can answer this question, or no result type replaces this paper. */
  | 'NO_MAPPING'
  /** No record. */
  | 'NO_RECORD'
  /** The record lacks this value. */
  | 'NO_VALUE'
  /** A document of this kind is held, but by another owner. */
  | 'OTHER_OWNER'
  /** What was typed of the person does not agree with the register: nothing of them is given. */
  | 'PERSON_NOT_VERIFIED'
  /** The mapping is a proposal only. */
  | 'PROPOSED_MAPPING'
  /** The register is unreachable. */
  | 'REGISTER_DOWN'
  /** The issuer revoked it. */
  | 'REVOKED'
  /** The person is not part of this dossier. */
  | 'ROLE_ABSENT'
  /** It is the form that this very answer fills. */
  | 'THE_FORM_ITSELF';

/** State of an answer. */
export type AnswerState =
  /** Whether it is asked for depends on a condition that no machine can judge. */
  | 'CONDITION_UNKNOWN'
  /** Held, but the person declined to use it with `declineHeldValue`: it is typed, or left out. */
  | 'DECLINED'
  /** Held, but the person disputes it. */
  | 'DISPUTED'
  /** Held, but past its validity. */
  | 'EXPIRED'
  /** The state holds it. */
  | 'HELD'
  /** The case does not ask for it of these people. */
  | 'NOT_APPLICABLE'
  /** The register holds nothing. */
  | 'NOT_HELD'
  /** Held by a register that may not say it to this viewer for this purpose. */
  | 'NOT_PERMITTED'
  /** Held in part: some of what is asked. */
  | 'PARTIAL'
  /** Another person's: the officer reads it when the dossier is taken. Not asked, not shown, and says nothing about them. */
  | 'READ_AT_INTAKE'
  /** The register is unreachable: says nothing about the person. */
  | 'UNAVAILABLE';

/** What a supplement asks for. */
export type AnswerSupplementInput = {
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** The request that is answered. */
  supplement: Scalars['ID']['input'];
  /** Uploads that were opened for the supplement and are examined: at least one for each component that is asked for. */
  uploads: Array<Scalars['ID']['input']>;
};

/** Every answer answerSupplement can give. */
export type AnswerSupplementResult = DossierNotAccessible | RepresentationNotEstablished | RequestIdReused | SupplementAnswered | SupplementNotComplete | SupplementNotOpen | UploadNotReady;

/** Required questions are not answered. */
export type AnswersMissing = Refusal & {
  /** Keys of the questions. */
  keys: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A typed answer is not what its question asks: no day, no number, none of the choices. */
export type AnswersNotValid = Refusal & {
  /** Keys of the questions. */
  keys: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** What is wrong with each, in the order of the form. */
  problems: Array<AnswerProblem>;
};

/** Which manifest is approved. */
export type ApproveClientManifestInput = {
  /** Its digest, as it was read. */
  digest: Scalars['String']['input'];
  /** Its id. */
  manifest: Scalars['ID']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer approveClientManifest can give. */
export type ApproveClientManifestResult = AnotherAdministratorNeeded | ClientManifestDecided | ClientManifestNotFound | ClientManifestNotInState | ClientNotConnected | NotAdministrator | RequestIdReused;

/** A dossier and an officer of the same agency. */
export type AssignDossierInput = {
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** Account of the officer. */
  officer: Scalars['ID']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer assignDossier and unassignDossier can give. */
export type AssignDossierResult = DossierAssigned | DossierNotAccessible | OfficerNotEligible | RequestIdReused;

/** The procedure has no such case. */
export type CaseNotFound = Refusal & {
  /** Codes of the cases it has. */
  cases: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/**
 * The version in force cannot be submitted in this way; or a citizen opens or files a dossier online where its online service is
 * not offered or is stopped today. While the catalogue tells of no online service of the procedure anywhere, only its channels are asked.
 */
export type ChannelNotOffered = Refusal & {
  /** Ways in which it can. */
  channels: Array<DossierChannel>;
  /** Agencies that offer it online today, at most 20: a ministry does so wherever the procedure is done, anybody else at its own units. */
  elsewhere: Array<Agency>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** One paper with its answer. */
export type ChecklistItem = {
  /** One of the group is enough. */
  anyOfGroup: Maybe<Scalars['String']['output']>;
  /** Code of the component. */
  code: Scalars['String']['output'];
  /** Condition in the source's words, when no machine can judge it. */
  conditionText: Maybe<Scalars['String']['output']>;
  /** Copies asked for when it is not held. */
  copies: Maybe<Scalars['Int']['output']>;
  /** The document that answers it. */
  document: Maybe<Document>;
  /** SUBMIT, PRESENT, FORM or NOTE. */
  kind: Scalars['String']['output'];
  /** Name of the paper. */
  name: Scalars['String']['output'];
  /** Originals asked for when it is not held. */
  originals: Maybe<Scalars['Int']['output']>;
  /** Where it comes from; null when no register can answer. */
  provenance: Maybe<Provenance>;
  /** Why, where the state alone does not say. */
  reason: Maybe<AnswerReason>;
  /** Whose paper. */
  role: PartyRole;
  /** State of the answer. */
  state: AnswerState;
};

/** The procedure asks that a child of this age agrees: say so in `childConsent`. */
export type ChildConsentNotDeclared = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The parts concerned. */
  roles: Array<Scalars['String']['output']>;
};

/** Operations that a client has handed in to be registered beside those of the release. */
export type ClientManifest = {
  /** What of people it reads that the client could not read before: `Type.field`. */
  addedPersonalFields: Array<Scalars['String']['output']>;
  /** Which agency answers for it. */
  agency: Agency;
  /** Whether it was handed in by a command, not here. */
  byCommand: Scalars['Boolean']['output'];
  /** Client id of the system. */
  client: Scalars['ID']['output'];
  /** SHA-256 of what was handed in: whoever approves names it, so that nothing else is approved in its place. */
  digest: Scalars['String']['output'];
  /** What was handed in: GraphQL with its labels, or the manifest that a tool wrote. */
  document: Scalars['String']['output'];
  /** Why it cannot be registered. */
  findings: Array<ClientManifestFinding>;
  /** When it was handed in. */
  handedInAt: Scalars['DateTime']['output'];
  /** Everything that was done with it, in its order. */
  history: Array<ClientManifestAct>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** The labels beside a tool's manifest; null where the document has them. */
  labels: Maybe<Scalars['String']['output']>;
  /** Its operations, as the gateway has judged them; empty before, and where it was refused. */
  operations: Array<ClientManifestOperation>;
  /** Where it stands. */
  state: ClientManifestState;
};

/** One act on a client's manifest. */
export type ClientManifestAct = {
  /** Opaque account of the official; null where the gateway judged, or a command handed in. */
  account: Maybe<Scalars['ID']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whether the viewer did it. */
  byViewer: Scalars['Boolean']['output'];
  /** What was done. */
  kind: ClientManifestActKind;
  /** Why it was sent back or suspended. */
  reason: Maybe<Scalars['String']['output']>;
};

/** What can be done with a client's manifest. */
export type ClientManifestActKind =
  /** An administrator approved it. */
  | 'APPROVED'
  /** The gateway found nothing against it. */
  | 'CHECKED'
  /** The gateway found why it cannot be registered. */
  | 'FAULTED'
  /** It was handed in. */
  | 'HANDED_IN'
  /** It was sent back. */
  | 'REJECTED'
  /** It was taken back. */
  | 'SUSPENDED';

/** A page of what was handed in. */
export type ClientManifestConnection = {
  /** Newest first. */
  nodes: Array<ClientManifest>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** It was decided. */
export type ClientManifestDecided = {
  /** The manifest, as it stands now. */
  manifest: Maybe<ClientManifest>;
};

/** What can be wrong with what was handed in. */
export type ClientManifestFault =
  /** The release has no such client. */
  | 'CLIENT_WITHOUT_RULES'
  /** One document stands in it twice. */
  | 'DOCUMENT_TWICE'
  /** It does not fit the contract or the limits of a registered operation. */
  | 'DOES_NOT_FIT'
  /** Two different operations have one name. */
  | 'NAME_TWICE'
  /** It asks for a purpose that its client is not registered for. */
  | 'PURPOSE_NOT_OF_CLIENT'
  /** It costs more than the people of its client may ask at once. */
  | 'TOO_EXPENSIVE'
  /** It has more operations than one manifest may have. */
  | 'TOO_MANY_OPERATIONS'
  /** It cannot be read: no GraphQL, no manifest of a known tool, an operation without a label. */
  | 'UNREADABLE';

/** Why something that was handed in cannot be registered. */
export type ClientManifestFinding = {
  /** What is wrong. */
  code: ClientManifestFault;
  /** Where and what exactly, for whoever writes the operations. */
  detail: Maybe<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The operation concerned; null for the whole. */
  operation: Maybe<Scalars['String']['output']>;
};

/** It is kept whole, and the gateway is going to judge it. */
export type ClientManifestHandedIn = {
  /** The manifest. */
  manifest: Maybe<ClientManifest>;
};

/** There is no such manifest. */
export type ClientManifestNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Where it stands, this cannot be done with it; or it is not what was read. */
export type ClientManifestNotInState = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** One operation of a client's manifest, as the gateway has judged it. */
export type ClientManifestOperation = {
  /** What it costs, with pages of the usual length. */
  cost: Scalars['Int']['output'];
  /** Under which it runs: what is sent as documentId. */
  id: Scalars['String']['output'];
  /** Whether the client runs it already. */
  known: Scalars['Boolean']['output'];
  /** What it is for, in Vietnamese. */
  label: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The purpose that it fixes; null where it fixes none. */
  purpose: Maybe<Scalars['String']['output']>;
};

/** Where a client's manifest stands. */
export type ClientManifestState =
  /** What is stored is not what was signed: it opens nothing. */
  | 'ALTERED'
  /** One administrator has approved it: it waits for another. */
  | 'APPROVED_ONCE'
  /** It waits for its first approval. */
  | 'CHECKED'
  /** It cannot be registered: its findings say why. */
  | 'FAULTED'
  /** Its client runs it. */
  | 'IN_FORCE'
  /** The gateway is going to judge it. */
  | 'RECEIVED'
  /** It was sent back. */
  | 'REJECTED'
  /** One administrator wants it to run again: it waits for another. */
  | 'RESTORED_ONCE'
  /** It was taken back. */
  | 'SUSPENDED';

/** The directory has no system of this client id in force today. */
export type ClientNotConnected = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The case has no such component, or none was named. */
export type ComponentNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** How often a component was taken from what the state holds. */
export type ComponentReuse = {
  /** Code of the component. */
  component: Scalars['String']['output'];
  /** Code of the procedure. */
  procedureCode: Scalars['ProcedureCode']['output'];
  /** Dossiers in which it was, among those of the procedure. */
  reuse: ShareFigure;
};

/** A page of components. */
export type ComponentReuseConnection = {
  /** By procedure and component. */
  nodes: Array<ComponentReuse>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Every answer confirmDirectoryEntry can give. */
export type ConfirmDirectoryEntryResult = AnotherAdministratorNeeded | DirectoryEntryConfirmed | DirectoryEntryDecided | DirectoryEntryNotAccepted | DirectoryEntryNotFound | NotAdministrator | RequestIdReused;

/** One agency asks another for its opinion about a dossier, which waits for the answer. */
export type Consultation = {
  /** What the agency that was asked wrote; null before it answered. */
  answer: Maybe<Scalars['String']['output']>;
  /** Until which day it is to be answered. */
  answerBy: Scalars['Date']['output'];
  /** When it answered; null before. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Who is asked. */
  asked: Maybe<Agency>;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asks. */
  asking: Maybe<Agency>;
  /** Code of the dossier. */
  dossierCode: Scalars['String']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** The answer; null before it. */
  opinion: Maybe<ConsultationOpinion>;
  /** The papers of the dossier that the agency that is asked may see, and no others. */
  papers: Array<ConsultedPaper>;
  /** The version of the procedure it refers to. */
  procedure: Maybe<Procedure>;
  /** What is asked. */
  question: Scalars['String']['output'];
  /** Where it stands. */
  state: ConsultationState;
};

/** It is answered. */
export type ConsultationAnswered = {
  /** The question with its answer. */
  consultation: Maybe<Consultation>;
};

/** A page of consultations. */
export type ConsultationConnection = {
  /** By the day until which they are to be answered. */
  nodes: Array<Consultation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How an agency has answered. Of no person. */
export type ConsultationCounts = {
  /** Answered by the day. */
  inTime: Scalars['Int']['output'];
  /** Answered after it. */
  late: Scalars['Int']['output'];
  /** Not answered by the day, when the dossier went on. */
  notAnswered: Scalars['Int']['output'];
  /** Taken back before the day. */
  takenBack: Scalars['Int']['output'];
};

/** What another agency is asked. */
export type ConsultationInput = {
  /** Whom: another agency than that of the dossier, and one of the catalogue. */
  agency: Scalars['AgencyCode']['input'];
  /** Codes of the components that the agency may see; none where it needs to see none. */
  components: Array<Scalars['String']['input']>;
  /** What. Not blank, in Unicode, at most 2,000 characters. It asks for no paper that the state holds. */
  question: Scalars['String']['input'];
  /** In how many working days it is to answer, from 1 to 90. */
  workingDays: Scalars['Int']['input'];
};

/** There is no such question, or it was not asked of the viewer's agency. */
export type ConsultationNotAccessible = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** It was answered before, or nobody waits for the answer any more. */
export type ConsultationNotOpen = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** What an agency says that is asked. */
export type ConsultationOpinion =
  /** It agrees (đồng ý). */
  | 'AGREE'
  /** It agrees on conditions, which it states (đồng ý có điều kiện). */
  | 'AGREE_WITH_CONDITIONS'
  /** It does not agree (không đồng ý). */
  | 'DISAGREE'
  /** It has no opinion (không có ý kiến). */
  | 'NO_OPINION';

/** Where a consultation stands. */
export type ConsultationState =
  /** It is answered. */
  | 'ANSWERED'
  /** Its day passed without an answer, and the dossier went on. */
  | 'NO_ANSWER'
  /** It waits, and its day has passed. */
  | 'OVERDUE'
  /** The dossier went on before the day, or was withdrawn: nobody need answer any more. */
  | 'TAKEN_BACK'
  /** It waits for the answer. */
  | 'WAITING';

/** A paper that the agency that is asked may see. */
export type ConsultedPaper = {
  /** Code of the component. */
  code: Scalars['String']['output'];
  /** Files that were handed in for it, while the question is open. What the state holds of it is not among them: it stays with its register. */
  files: Array<Upload>;
  /** Its name in the version of the procedure; null where that is not known here. */
  name: Maybe<Scalars['String']['output']>;
};

/** The information-security attestation of the calling system has lapsed. */
export type ConsumerNotAttested = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A dossier as it is counted: without its people. */
export type CountedDossier = {
  /** Day of acceptance. */
  acceptedOn: Scalars['Date']['output'];
  /** Where it is counted. */
  agency: Maybe<Agency>;
  /** How it was submitted. */
  channel: DossierChannel;
  /** The system that masters it; null of the desk. */
  client: Maybe<Scalars['ID']['output']>;
  /** Its code; of a reported one, that of its system. */
  code: Scalars['String']['output'];
  /** Last day in time, moved by every pause that has ended; null where none was promised. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Day on which it ended; null while it is open, and where no time was given. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** Code of the procedure. */
  procedureCode: Scalars['ProcedureCode']['output'];
  /** Components that were taken from what the state holds. */
  reused: Array<Scalars['String']['output']>;
  /** From where it is known. */
  source: FigureSource;
  /** How it stands. */
  standing: FigureStanding;
};

/** A page of counted dossiers. */
export type CountedDossierConnection = {
  /** Oldest first. */
  nodes: Array<CountedDossier>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Which entry. */
export type DecideDirectoryEntryInput = {
  /** Its id. */
  entry: Scalars['ID']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** What was typed to say who is meant: a claim, not the register's word. */
export type DeclaredIdentity = {
  /** Birth date as typed. */
  birthDate: Scalars['Date']['output'];
  /** Full name as typed. */
  fullName: Scalars['String']['output'];
  /** Number as typed. */
  personalNumber: Scalars['PersonalNumber']['output'];
};

/** A held value to decline. */
export type DeclineHeldValueInput = {
  /** The draft. */
  dossier: Scalars['ID']['input'];
  /** Key of the question, which a register answers. */
  key: Scalars['String']['input'];
  /** Why; left out: it is to be filled in again. */
  reason?: InputMaybe<DeclineReason>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer declineHeldValue can give. */
export type DeclineHeldValueResult = DossierNotAccessible | DossierNotDraft | HeldValueDeclined | RepresentationNotEstablished | RequestIdReused | UnknownQuestion;

/** Why a held value is not used. The list is ours. */
export type DeclineReason =
  /** The person does not want what is held to be used (không muốn dùng dữ liệu đã có). */
  | 'NOT_WANTED'
  /** It was right once (giá trị không còn đúng). */
  | 'VALUE_OUT_OF_DATE'
  /** It is wrong (giá trị không đúng). */
  | 'VALUE_WRONG';

/** A value that somebody did not want to be filled in, whether or not a register holds it. */
export type DeclinedValue = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Key of the question. */
  key: Scalars['String']['output'];
  /** Why. */
  reason: DeclineReason;
  /** The same in Vietnamese, for citizens. */
  reasonText: Scalars['String']['output'];
};

/** Who comes through a registered system. */
export type DirectoryClientKind =
  /** Officers of the agency and of those below it, while it is attested. */
  | 'CONSUMER_SYSTEM'
  /** Citizens. */
  | 'PORTAL';

/** What an official may do at their agency. Duties of publishers are delegations of the catalogue. */
export type DirectoryDuty =
  /** Keeps the directory of the agency and of the units below it. */
  | 'ADMINISTER'
  /** Handles the dossiers that are assigned to them. */
  | 'HANDLE'
  /** Leads a unit: also lists, takes and assigns what stands in the agency's intake. */
  | 'LEAD';

/** One statement of the directory, with its term and who made it. */
export type DirectoryEntry = {
  /** Opaque account of the official; null unless it is a duty. */
  account: Maybe<Scalars['ID']['output']>;
  /** Whose official, unit or system it is. */
  agency: Agency;
  /** The decision or contract that it rests on. */
  basis: Scalars['String']['output'];
  /** Whether it was taken in from a file or by the command of the first administrators, not proposed here. */
  byCommand: Scalars['Boolean']['output'];
  /** Client id of the system; null unless it is a system, an attestation, a code, a webhook or a master. */
  client: Maybe<Scalars['String']['output']>;
  /** Who comes through the system; null unless it is one. */
  clientKind: Maybe<DirectoryClientKind>;
  /** The code, as the system writes it; of a master the national code of the procedure, null: of every procedure. Null of every other kind. */
  code: Maybe<Scalars['String']['output']>;
  /** When it was confirmed or sent back. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** With what; null unless it is a duty. */
  duty: Maybe<DirectoryDuty>;
  /** When it was ended before its time. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was entered. */
  enteredAt: Scalars['DateTime']['output'];
  /** Whether the viewer proposed it: then another has to confirm it. */
  enteredByViewer: Scalars['Boolean']['output'];
  /** Which events go there, each a NoticeKind; null unless it is a webhook. */
  events: Maybe<Array<Scalars['String']['output']>>;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What it speaks of. */
  kind: DirectoryEntryKind;
  /** In which list a code of the system stands; null unless it is one. */
  list: Maybe<SourceCodeList>;
  /** What it means, in our words; null unless it is one. */
  means: Maybe<Scalars['String']['output']>;
  /** Name of the unit or system. */
  name: Maybe<Scalars['String']['output']>;
  /** Number of the attestation. */
  number: Maybe<Scalars['String']['output']>;
  /** What a system of officers may state as its purpose: a part of what the release registers for it. Null: all of that; empty: none. */
  purposes: Maybe<Array<Scalars['String']['output']>>;
  /** Why it was sent back. */
  rejectedBecause: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: DirectoryEntryState;
  /** Code of the unit; null where none is named. */
  unit: Maybe<Scalars['String']['output']>;
  /** First day on which it no longer holds; null: until it is ended. */
  until: Maybe<Scalars['Date']['output']>;
  /** Where signed events go; null unless it is a webhook. */
  url: Maybe<Scalars['String']['output']>;
};

/** It counts from its first day on. */
export type DirectoryEntryConfirmed = {
  /** The entry. */
  entry: Maybe<DirectoryEntry>;
};

/** A page of the directory. */
export type DirectoryEntryConnection = {
  /** Newest first. */
  nodes: Array<DirectoryEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** It was decided or ended already, or is not in force yet. */
export type DirectoryEntryDecided = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** It counts no more. */
export type DirectoryEntryEnded = {
  /** The entry. */
  entry: Maybe<DirectoryEntry>;
};

/** What an entry of the directory speaks of. */
export type DirectoryEntryKind =
  /** The information-security attestation of a system. */
  | 'ATTESTATION'
  /** What a code of a system means: without one, what the system reports with that code is not taken. */
  | 'CODE'
  /** A duty of an official at an agency. */
  | 'DUTY'
  /** Which system masters the dossiers of an agency and of the units below it (hệ thống quản lý hồ sơ), for one procedure or for all: no other reports them. */
  | 'MASTER'
  /** A registered system. */
  | 'SYSTEM'
  /** A unit of an agency. */
  | 'UNIT'
  /** Where a system is told what happens to dossiers that it may know of, and of which kinds. */
  | 'WEBHOOK';

/** The directory cannot say this beside what it says already. */
export type DirectoryEntryNotAccepted = Refusal & {
  /** The code of the finding, as reports of imports have it. */
  code: Scalars['String']['output'];
  /** The field concerned; empty for the entry as a whole. */
  field: Scalars['String']['output'];
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** There is no such entry. */
export type DirectoryEntryNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** It waits for another administrator. */
export type DirectoryEntryProposed = {
  /** The entry. */
  entry: Maybe<DirectoryEntry>;
};

/** It was sent back. */
export type DirectoryEntryRejected = {
  /** The entry. */
  entry: Maybe<DirectoryEntry>;
};

/** Where an entry of the directory stands. */
export type DirectoryEntryState =
  /** It was confirmed, or came in by a command. It counts from its first day until its last, or until it is ended. */
  | 'IN_FORCE'
  /** It waits for another administrator. */
  | 'PROPOSED'
  /** It was sent back. */
  | 'REJECTED';

export type Document = {
  id: Scalars['ID']['output'];
};

/** A dossier: one application to a procedure (hồ sơ). */
export type Dossier = {
  /** Agency that handles it. */
  agency: Maybe<Agency>;
  /** Code of the case. */
  caseCode: Scalars['String']['output'];
  /** How it is submitted. */
  channel: DossierChannel;
  /** Code given at filing (mã hồ sơ), such as H15.50.05-261122-0001; null for a draft. */
  code: Maybe<Scalars['String']['output']>;
  /** What was declined to be filled in, oldest first. */
  declinedValues: Array<DeclinedValue>;
  /** Results before the present one that do not stand any more, oldest first, each with why. */
  earlierResults: Array<DossierResult>;
  /** When it was filed; null for a draft. */
  filedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * What was filed: the answers with where each comes from, the papers with what proves each, and the seal. For the officers of the
   * dossier, and for citizens as far as they may read of each part. Null for a draft.
   */
  filing: Maybe<Filing>;
  /** Who gave the dossier to whom, oldest first; null for everybody but its officers. */
  handling: Maybe<Array<HandlingEvent>>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** When the draft was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The system of the agency that handles the dossier itself and reports its steps; null where the desk handles it. */
  ownSystem: Maybe<Scalars['String']['output']>;
  /** Who plays which part. */
  parties: Array<DossierParty>;
  /** The version of the procedure it refers to. */
  procedure: Maybe<Procedure>;
  /**
   * The day promised for the result (ngày hẹn trả kết quả), counted from the day of filing. Null for a draft, and where no single
   * time limit follows from the version: see `promisedDayGap`. It moves by the time for which the agency waits, and by extensions. Not yet: a printed slip.
   */
  promisedDay: Maybe<PromisedDay>;
  /** Why no day is promised; null where one is, and for a draft. */
  promisedDayGap: Maybe<PromisedDayGap>;
  /** How its owner rated it; null until they did, and for officials always: they read the survey of the agency. */
  rating: Maybe<DossierRating>;
  /** With what the handling ended; null until it is finished. Where it was taken up again, the last result. */
  result: Maybe<DossierResult>;
  /** Held values and papers that were filed instead of being asked for. */
  reuse: Array<ReuseRecord>;
  /** Slips that the applicant was given, oldest first. Those of supplements and of handovers stand with these. */
  slips: Array<Slip>;
  /** Whether it is a draft or filed. */
  stage: DossierStage;
  /** Status of handling (trạng thái hồ sơ); null for a draft. */
  status: Maybe<DossierStatus>;
  /** When and why the handling was stopped, oldest first. */
  stops: Array<Stop>;
  /** What was asked for beside what was filed, oldest first. */
  supplements: Array<Supplement>;
  /** Steps of handling, oldest first (tiến độ). */
  timeline: Array<StatusEvent>;
  /** The files that were handed in, oldest first. */
  uploads: Array<Upload>;
};

/** It is accepted, and the slip is there. */
export type DossierAccepted = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** Somebody else took the dossier before; whoever has it can hand it over. */
export type DossierAlreadyTaken = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The assignment as it stands now. */
export type DossierAssigned = {
  /** The dossier; null once the viewer may no longer read it. */
  dossier: Maybe<Dossier>;
  /** Accounts of the officers assigned now. */
  officers: Array<Scalars['ID']['output']>;
};

/** How a dossier is submitted. */
export type DossierChannel =
  /** At the one-stop counter (trực tiếp). */
  | 'COUNTER'
  /** Online (trực tuyến). */
  | 'ONLINE'
  /** By public post (bưu chính công ích). */
  | 'POST';

/** A page of dossiers. */
export type DossierConnection = {
  /** Newest first. */
  nodes: Array<Dossier>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The dossier is filed. */
export type DossierFiled = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
  /** Held values and papers that were filed instead of being asked for. */
  reused: Scalars['Int']['output'];
};

/** It is finished. */
export type DossierFinished = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** There is no such dossier, or it is not for the viewer: the two are not told apart. */
export type DossierNotAccessible = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The dossier is filed already. */
export type DossierNotDraft = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A draft has no status. */
export type DossierNotFiled = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Somebody's part in a dossier. */
export type DossierParty = {
  /** In what right the dossier was opened for this party; null where they were typed by number, name and birth date. */
  capacity: Maybe<RepresentationCapacity>;
  /**
   * Whether the opener declared that the child agrees; null where nobody asks for it: the procedure does not of this part, or the party is
   * not a child of the age at which it does. What was said all the same is not kept.
   */
  childConsentDeclared: Maybe<Scalars['Boolean']['output']>;
  /** What the opener typed of them, as typed; null where nothing was, and for everybody but the opener and the officers. */
  declared: Maybe<DeclaredIdentity>;
  /** The organisation; null for a person. */
  organization: Maybe<Organization>;
  /** The person; null for an organisation. */
  person: Maybe<Person>;
  /** Which part. */
  role: PartyRole;
  /** Whether what was typed agrees with the register. */
  verification: PartyVerification;
};

/** It is rated. */
export type DossierRated = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** How an owner rated the handling of a dossier. 1 is very dissatisfied, 5 is very satisfied. */
export type DossierRating = {
  /** When it was rated. */
  at: Scalars['DateTime']['output'];
  /** How clear it was what to do; null where it was not said. */
  clarity: Maybe<Scalars['Int']['output']>;
  /** How people were treated; null where it was not said. */
  courtesy: Maybe<Scalars['Int']['output']>;
  /** All in all. */
  overall: Scalars['Int']['output'];
  /** Whether it was in time; null where it was not said. */
  timeliness: Maybe<Scalars['Int']['output']>;
};

/** It is refused, and the slip says why. */
export type DossierRefused = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** With what the handling of a dossier ended: a result, or why there is none. */
export type DossierResult = {
  /** When the handling ended. */
  at: Scalars['DateTime']['output'];
  /** SHA-256 over the facts of the paper and the hash of its file; null where there is none. */
  digest: Maybe<Scalars['String']['output']>;
  /** The paper as the warehouse holds it; null where there is none, and for the seconds until it is there. */
  document: Maybe<Document>;
  /** Its file; null where none was sent. */
  file: Maybe<Upload>;
  /** How it reached whoever asked for it; null until it did. */
  handover: Maybe<ResultHandover>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Why there is none; null where there is one. */
  noResult: Maybe<NoResultReason>;
  /** The same in Vietnamese, for citizens. */
  noResultText: Maybe<Scalars['String']['output']>;
  /** What the officer added for the applicant. */
  note: Maybe<Scalars['String']['output']>;
  /** Account of the officer; null for everybody but officials. */
  officer: Maybe<Scalars['ID']['output']>;
  /** What kind of result it is; null where there is none. */
  resultType: Maybe<Scalars['ID']['output']>;
  /** Why it was taken back or corrected; null while it stands. */
  revision: Maybe<ResultRevision>;
};

/** It goes on. */
export type DossierResumed = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** Whether a dossier is a draft or filed. */
export type DossierStage =
  /** Draft: may be prefilled and filed. */
  | 'DRAFT'
  /** Filed. */
  | 'FILED';

/** The ten statuses shared with the national portal. */
export type DossierStatus =
  /** 2 Được tiếp nhận: accepted by the counter. */
  | 'ACCEPTED'
  /** 9 Đã xử lý xong: finished. */
  | 'FINISHED'
  /** 4 Đang xử lý: being handled. */
  | 'IN_PROGRESS'
  /** 3 Không được tiếp nhận: refused at intake. */
  | 'NOT_ACCEPTED'
  /** 6 Yêu cầu thực hiện nghĩa vụ tài chính: payment requested; the clock stands still. */
  | 'PAYMENT_REQUESTED'
  /** 1 Mới đăng ký: submitted online, not yet accepted. */
  | 'REGISTERED'
  /** 10 Đã trả kết quả: result handed over. */
  | 'RESULT_RETURNED'
  /** 8 Dừng xử lý: stopped, may resume; the clock stands still. */
  | 'STOPPED'
  /** 5 Yêu cầu bổ sung giấy tờ: supplement requested; the clock stands still. */
  | 'SUPPLEMENT_REQUESTED'
  /** 7 Công dân yêu cầu rút hồ sơ: withdrawn. */
  | 'WITHDRAWN';

/** It stands still. */
export type DossierStopped = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** It is in somebody's hands. */
export type DossierTaken = {
  /** The dossier; null where the viewer assigned it to somebody else. */
  dossier: Maybe<Dossier>;
  /** Accounts of the officers assigned now. */
  officers: Array<Scalars['ID']['output']>;
};

/** It is withdrawn. */
export type DossierWithdrawn = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** They are handed over. */
export type DossiersHandedOver = {
  /** Ids of the dossiers that were handed over. */
  dossiers: Array<Scalars['ID']['output']>;
  /** How many open ones the officer still has, of those that were meant. */
  remaining: Scalars['Int']['output'];
};

/** Every record was judged. */
export type DossiersReported = {
  /** What became of each, in the order in which they were sent. */
  outcomes: Array<ReportOutcome>;
};

/** The draft is open. */
export type DraftDossierOpened = {
  /** The draft. */
  dossier: Maybe<Dossier>;
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

/** What is to be done with a published line. */
export type DueState =
  /** The publication does not set an amount: the counter says how much. The other lines are not held up by it. */
  | 'AMOUNT_NOT_SET'
  /** It is due on its condition only, which the counter judges. */
  | 'CONDITIONAL'
  /** It is for each page, copy or day, whose number the dossier does not state: the counter counts. */
  | 'COUNT_NOT_STATED'
  /** The publication does not say whether it is a fee (phí) or a charge (lệ phí), each of which has receipts of its own: paid at the counter. */
  | 'KIND_NOT_STATED'
  /** It asks for nothing: it is free, or there is none. */
  | 'NOTHING_TO_PAY'
  /** It holds on other days than today, as its condition says. */
  | 'NOT_IN_FORCE'
  /** It can be paid online. */
  | 'PAYABLE';

/** Every answer endDirectoryEntry can give. */
export type EndDirectoryEntryResult = DirectoryEntryDecided | DirectoryEntryEnded | DirectoryEntryNotFound | NotAdministrator | RequestIdReused;

/** A promised day to extend. */
export type ExtendPromisedDayInput = {
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** Why, for the applicant to read. Not blank, in Unicode, at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** By how many working days, at least one; at most 60 with those before. */
  workingDays: Scalars['Int']['input'];
};

/** Every answer extendPromisedDay can give. */
export type ExtendPromisedDayResult = AlreadyHeld | DossierNotAccessible | InputMalformed | PromisedDayExtended | PromisedDayNotExtendable | RequestIdReused | TransitionNotAllowed;

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

/** By what figures are grouped. */
export type FigureDimension =
  /** By agency; the code. */
  | 'AGENCY'
  /** By how it was submitted. */
  | 'CHANNEL'
  /** By day of acceptance, yyyy-MM-dd. */
  | 'DAY'
  /** By province or ministry: the root of the agency's code. */
  | 'LOCALITY'
  /** By month of acceptance, yyyy-MM. */
  | 'MONTH'
  /** By procedure; the code. */
  | 'PROCEDURE'
  /** By where it is known from. */
  | 'SOURCE'
  /** By unit of an agency; the code in the directory, empty where no unit has had it. */
  | 'UNIT';

/** Which dossiers are counted; what is left out restricts nothing. */
export type FigureFilter = {
  /** Only submitted so. */
  channel?: InputMaybe<DossierChannel>;
  /** Only of this procedure. */
  procedure?: InputMaybe<Scalars['ProcedureCode']['input']>;
  /** From where they are known. */
  source?: InputMaybe<FigureSource>;
  /** Only those that lie in this unit of the agency, by its code in the directory; not known of reported dossiers. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** The figures of one group. */
export type FigureGroup = {
  /** Their figures. */
  figures: Figures;
  /** What they have in common. */
  key: Scalars['String']['output'];
};

/** A page of groups. */
export type FigureGroupConnection = {
  /** In the order of the keys. */
  nodes: Array<FigureGroup>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** From where a dossier is known. */
export type FigureSource =
  /** Filed here: counted from what was done. */
  | 'DESK'
  /** Reported by a connected system that masters it: counted from what it reports. */
  | 'REPORTED';

/** How a dossier stands to its day. */
export type FigureStanding =
  /** Open, and not late. */
  | 'IN_TIME'
  /** Late. */
  | 'LATE'
  /** Ended in time. */
  | 'ON_TIME'
  /** Without a promised day, or ended without a time. */
  | 'WITHOUT_DATE';

/** What is counted of some dossiers. */
export type Figures = {
  /** The same as the sources claim it, among those of which they claim anything. */
  claimedReuse: ShareFigure;
  /** With an electronic result, among those of the desk that have one or none for a reason; of those reported, with digitised components, as their systems claim. */
  digitised: ShareFigure;
  /** All that were accepted. */
  dossiers: Scalars['Int']['output'];
  /** How long they took, from the acceptance to the end, in calendar days. */
  meanDays: MeanDays;
  /** Ended in time; or open, and waiting since a time that was in time, or with the day yet to come. */
  onTime: OnTimeFigure;
  /** Submitted online (tỷ lệ hồ sơ trực tuyến). */
  online: ShareFigure;
  /** Paid online among those for which something was to be paid; of those reported as their systems claim it. */
  paidOnline: ShareFigure;
  /**
   * With at least one paper of its components taken from what the state holds, by evidence (tỷ lệ tái sử dụng giấy tờ), of the dossiers accepted in the period; of a
   * reported dossier there is none. `reuseRate` counts values as well as papers, of the dossiers filed.
   */
  reuse: ShareFigure;
  /** By how much the claim exceeds the evidence; null where either is missing. */
  reuseGap: Maybe<Scalars['Float']['output']>;
  /** Online dossiers of the desk that still took a paper or a visit, among those that have ended. */
  visited: ShareFigure;
};

/** A link for one account and one file, for minutes. It needs the token of that account too. */
export type FileLink = {
  /** From then on it opens nothing; ask for the field again. */
  expiresAt: Scalars['DateTime']['output'];
  /** Path below the address of the gateway. */
  path: Scalars['String']['output'];
};

/** A file of which this is said is not taken. */
export type FileNotAccepted = Refusal & {
  /** Bytes of the largest file that is taken. */
  bytesMax: Scalars['Int']['output'];
  /** The kinds that are taken. */
  mediaTypes: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** What is wrong. */
  reason: FileRefusedReason;
};

/** What is wrong with what is said of a file. */
export type FileRefusedReason =
  /** It has no bytes. */
  | 'EMPTY'
  /** The name is blank, too long, not in Unicode, or has a character that names of files cannot have. */
  | 'NAME_NOT_VALID'
  /** It has too many bytes. */
  | 'TOO_LARGE'
  /** The kind is none that is taken. */
  | 'TYPE_NOT_ALLOWED';

/** One question of the form with what was filed. */
export type FiledAnswer = {
  /** When the register had last confirmed it, as the seal says. */
  asOf: Maybe<Scalars['DateTime']['output']>;
  /** Key within the case. */
  key: Scalars['String']['output'];
  /** Vietnamese label of the official form. */
  label: Scalars['String']['output'];
  /** Version of the record; null unless a register gave it and the seal verifies. */
  recordVersion: Maybe<Scalars['String']['output']>;
  /** Register it came from; null unless one gave it. */
  register: Maybe<Register>;
  /** Whose value. */
  role: PartyRole;
  /** Where what was filed comes from. */
  state: FiledAnswerState;
  /** The value that was filed; null where none was, and where it tells of somebody else's whereabouts what nobody may be told. */
  value: Maybe<Scalars['String']['output']>;
};

/** Where a filed value comes from. */
export type FiledAnswerState =
  /** From a register, as the seal says. */
  | 'AS_SEALED'
  /** A register had it, and the person declined to use it: somebody typed the value, or left it out. */
  | 'DECLINED'
  /** Nobody answered it. */
  | 'LEFT_OUT'
  /** It is said to be from a register, but the seal does not prove it. */
  | 'NOT_PROVED'
  /** Nobody typed it: the officer reads it in the register, by `prefill` of the filed dossier. */
  | 'READ_AT_INTAKE'
  /** Somebody typed it; no register had it. */
  | 'TYPED'
  /** Somebody typed it in place of what a register had, where the form allows that. */
  | 'TYPED_INSTEAD';

/** One paper of the case with what proves it. */
export type FiledPaper = {
  /** Code of the component. */
  code: Scalars['String']['output'];
  /** The document that the state holds and that was filed in its place; null where none was. */
  document: Maybe<Document>;
  /** Name of the paper. */
  name: Scalars['String']['output'];
  /** What proves it. */
  proof: FiledProof;
  /** Register that holds that document. */
  register: Maybe<Register>;
  /** Whose paper. */
  role: PartyRole;
  /** What was handed in for it and can be read, oldest first. */
  uploads: Array<Upload>;
};

/** What proves a paper of the case. */
export type FiledProof =
  /** Something that was handed in. */
  | 'HANDED_IN'
  /** A document that the state holds: nobody brings it. */
  | 'HELD'
  /** Nothing yet that the viewer may read. */
  | 'NONE'
  /** A paper that an officer had before them when the dossier was filed. Not yet: digitised. */
  | 'ON_PAPER';

/** The seal of what was filed, verified anew at every reading. */
export type FiledSeal = {
  /** When it was issued; null unless it verifies. */
  issuedAt: Maybe<Scalars['DateTime']['output']>;
  /** Which key signed. */
  keyId: Scalars['String']['output'];
  /** Whether it verifies. */
  state: FiledSealState;
};

/** Whether the seal of what was filed verifies. */
export type FiledSealState =
  /** It does not: it was changed after it was filed. */
  | 'BROKEN'
  /** It does: the registers said what it says (còn nguyên vẹn). */
  | 'INTACT'
  /** This installation does not hold its key any more: it can be verified offline only. */
  | 'KEY_NOT_HELD';

/** What was filed with a dossier. */
export type Filing = {
  /** Every question of the form that the viewer may read, in its order. */
  answers: Array<FiledAnswer>;
  /** Every paper of the case, in its order, with what proves it as far as the viewer may read of its owner. */
  papers: Array<FiledPaper>;
  /** The seal over what the registers had said. */
  seal: FiledSeal;
};

/** A dossier to finish. */
export type FinishDossierInput = {
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** Why there is none. */
  noResult?: InputMaybe<NoResultReason>;
  /** What the applicant is to know. In Unicode, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** The result. Exactly one of this and `noResult` is given. */
  result?: InputMaybe<IssuedResultInput>;
};

/** Every answer finishDossier can give. */
export type FinishDossierResult = AlreadyHeld | DossierFinished | DossierNotAccessible | InputMalformed | RequestIdReused | ResultTypeNotFound | TransitionNotAllowed | UploadNotReady;

/** What the code of a dossier tells. */
export type FollowedDossier = {
  /** The dossier, for whoever may read it; null for everybody else, who leave a trace in the access log of whoever it is of. */
  dossier: Maybe<Dossier>;
  /** When the status was reached; null where its source gave no time. */
  since: Maybe<Scalars['DateTime']['output']>;
  /** The status. */
  status: DossierStatus;
  /** The same in Vietnamese. */
  statusText: Scalars['String']['output'];
};

/** A part of a form. */
export type FormSection = {
  /** Its heading. */
  heading: Scalars['String']['output'];
  /** Which part of the form it is, from 1. */
  order: Scalars['Int']['output'];
};

/** What a client is to run beside what it runs already. */
export type HandInClientManifestInput = {
  /** Client id of the system, as the directory has it. */
  client: Scalars['ID']['input'];
  /** GraphQL, with a label above each operation; or the manifest that Apollo's or codegen's tool wrote, with labels beside it. */
  document: Scalars['String']['input'];
  /** The labels beside a tool's manifest, as JSON; left out for GraphQL. */
  labels?: InputMaybe<Scalars['String']['input']>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer handInClientManifest can give. */
export type HandInClientManifestResult = ClientManifestHandedIn | ClientNotConnected | InputMalformed | NotAdministrator | RequestIdReused;

/** Which dossiers go from whom to whom. */
export type HandOverDossiersInput = {
  /** Which, at most 100; left out: all open ones of that officer, 100 at a time. */
  dossiers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Account of the officer who has them; left out: the viewer. */
  from?: InputMaybe<Scalars['ID']['input']>;
  /** Why. In Unicode, at most 2,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** Account of the officer who is to have them. Exactly one of this and `toUnit` is given. */
  to?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the unit in whose intake they are to stand. */
  toUnit?: InputMaybe<Scalars['String']['input']>;
};

/** Every answer handOverDossiers can give. */
export type HandOverDossiersResult = ConsumerNotAttested | DossierNotAccessible | DossiersHandedOver | InputMalformed | OfficerNotEligible | RequestIdReused | UnitNotFound;

/** A result to hand over. */
export type HandOverResultInput = {
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** In which way. */
  manner: HandoverManner;
  /** Number of the receipt that was signed: given at the counter, and with nothing else. In Unicode, at most 100 characters. */
  receipt?: InputMaybe<Scalars['String']['input']>;
  /** Who received it: given at the counter, and with nothing else. */
  receivedBy?: InputMaybe<ResultRecipient>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer handOverResult can give. */
export type HandOverResultResult = DossierNotAccessible | InputMalformed | RequestIdReused | ResultHandedOver | TransitionNotAllowed;

/** Somebody got a dossier, or lost it. */
export type HandlingEvent = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Account of the official who did it. */
  by: Scalars['ID']['output'];
  /** Account of the officer who had it; null where nobody need have. */
  from: Maybe<Scalars['ID']['output']>;
  /** What happened. */
  kind: HandlingKind;
  /** Account of the officer who has it since; null where it went to a unit, or an officer was taken off. */
  officer: Maybe<Scalars['ID']['output']>;
  /** Why, as the official wrote it. */
  reason: Maybe<Scalars['String']['output']>;
  /** Code of the unit in which it lies since; null where no unit is known. */
  unit: Maybe<Scalars['String']['output']>;
};

/** Figures of a set of dossiers. Asked again with the same arguments they are the same, but for what has happened since. */
export type HandlingFigures = {
  /** By which day open dossiers are judged, and when it was asked. */
  asOf: Scalars['DateTime']['output'];
  /**
   * How often each component was taken from what the state holds, by evidence; of the dossiers of the desk, whatever unit and channel. Components that were
   * never taken from it have no entry.
   */
  components: ComponentReuseConnection;
  /** The set of Decision 766/QĐ-TTg (bộ chỉ số phục vụ người dân, doanh nghiệp), as far as it follows from these figures. */
  decision766: Array<Indicator>;
  /**
   * The dossiers behind the figures, oldest first: for those who lead a unit, the dossiers of their agency and of what is below it. For everybody else the list is
   * empty.
   */
  dossiers: CountedDossierConnection;
  /** The same by group, in the order of the keys. Their sums are those of `total`. */
  groups: FigureGroupConnection;
  /** Names the question: the same for the same arguments. */
  queryId: Scalars['String']['output'];
  /** All of them. */
  total: Figures;
};


/** Figures of a set of dossiers. Asked again with the same arguments they are the same, but for what has happened since. */
export type HandlingFiguresComponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Figures of a set of dossiers. Asked again with the same arguments they are the same, but for what has happened since. */
export type HandlingFiguresDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  standing?: InputMaybe<FigureStanding>;
};


/** Figures of a set of dossiers. Asked again with the same arguments they are the same, but for what has happened since. */
export type HandlingFiguresGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: FigureDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What happened to who has a dossier. */
export type HandlingKind =
  /** An officer was assigned beside those who have it. */
  | 'ASSIGNED'
  /** One officer gave it to another, or to a unit. */
  | 'HANDED_OVER'
  /** It was taken out of the intake. */
  | 'TAKEN'
  /** An officer was taken off. */
  | 'UNASSIGNED';

/** In which way a result is handed over. */
export type HandoverManner =
  /** Somebody came for it and signed a receipt. */
  | 'COUNTER'
  /** The applicant finds it with the dossier and in the warehouse. */
  | 'ELECTRONIC';

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

/** The state holds no such paper of theirs that counts today. */
export type HeldPaperNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Why a paper that the state holds does not do. */
export type HeldPaperReason =
  /** Part of it is missing (thiếu nội dung). */
  | 'INCOMPLETE'
  /** What is held cannot be read (không đọc được). */
  | 'UNREADABLE'
  /** It says something wrong (nội dung sai). */
  | 'WRONG';

/**
 * A signed statement that the state holds a paper, with its legal ground and nothing that stands in the paper. It does not prove who shows it. Whoever
 * has the keys of seals verifies it without a network.
 */
export type HeldPaperSlip = {
  /** The paper. */
  document: Maybe<Document>;
  /** Until when it counts: a day, and no longer than the paper. A paper that is revoked in between is not called back. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** The law by which it is not to be asked for again. */
  legalBasis: Scalars['String']['output'];
  /** What kind of paper it is; the token has its code. */
  paper: Maybe<ResultType>;
  /** A JSON Web Signature in compact form, short enough for a QR code. */
  token: Scalars['String']['output'];
};

/** A report that waits. What it says of people is not shown. */
export type HeldReport = {
  /** Client id of the system. */
  client: Scalars['ID']['output'];
  /** For what it waits, and what else there is to say. */
  findings: Array<HeldReportFinding>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** When it was last judged. */
  judgedAt: Scalars['DateTime']['output'];
  /** Whether it speaks of a dossier or of a step. */
  kind: ReportKind;
  /** When it first came. */
  receivedAt: Scalars['DateTime']['output'];
};

/** Reports that wait, and where the page ends. */
export type HeldReportConnection = {
  /** Newest first. */
  nodes: Array<HeldReport>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What there is to say of a report that waits. */
export type HeldReportFinding = {
  /** What, of the closed list in docs/operating/connecting.md. */
  code: Scalars['String']['output'];
  /** Path of the field within the record; empty for the record itself. */
  field: Scalars['String']['output'];
  /** One Vietnamese sentence. */
  message: Scalars['String']['output'];
};

/** A paper that the state holds and that is asked for all the same. */
export type HeldRequest = {
  /** Code of the component. */
  component: Scalars['String']['output'];
  /** Why. */
  reason: HeldPaperReason;
  /** The same in Vietnamese, for citizens. */
  reasonText: Scalars['String']['output'];
};

/** A paper that the state holds and that is asked for all the same. */
export type HeldRequestInput = {
  /** Code of the component. */
  component: Scalars['String']['input'];
  /** Why. */
  reason: HeldPaperReason;
};

/** It is noted; `Dossier.declinedValues` has what is declined now. */
export type HeldValueDeclined = {
  /** The draft. */
  dossier: Maybe<Dossier>;
};

/** A typed value stands where the state holds a locked one, or a locked one was left out. */
export type HeldValueReplaced = Refusal & {
  /** Keys of the fields concerned. */
  keys: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** One indicator of Decision 766/QĐ-TTg, of six groups with 100 points together. */
export type Indicator = {
  /** Its number in the set. */
  code: Scalars['String']['output'];
  /** Its group. */
  group: IndicatorGroup;
  /** Most points that it gives; null where it gives none, or the source does not say how those of the group are split. */
  max: Maybe<Scalars['Int']['output']>;
  /** Its points; null in every state but COUNTED. */
  points: Maybe<Scalars['Float']['output']>;
  /** Whether it is counted, and why not. */
  state: IndicatorState;
  /** The part and the whole; of 2.2 days and dossiers. Null where it is not counted here. */
  value: Maybe<ShareFigure>;
};

/** A group of indicators, with its most points. */
export type IndicatorGroup =
  /** Digitisation: 22. */
  | 'DIGITISATION'
  /** Online payment: 10. */
  | 'ONLINE_PAYMENT'
  /** Online services: 12. */
  | 'ONLINE_SERVICE'
  /** Progress: 20. */
  | 'PROGRESS'
  /** Publicity: 18. */
  | 'PUBLICITY'
  /** Satisfaction: 18. */
  | 'SATISFACTION';

/** Whether an indicator is counted. */
export type IndicatorState =
  /** It is. */
  | 'COUNTED'
  /** There is nothing that it could be counted of: that is not zero. */
  | 'NOT_APPLICABLE'
  /** It is not counted of dossiers. Not yet: publicity, feedback, the warehouse and population. */
  | 'NOT_COUNTED'
  /** Its formula, target or points are not known well enough; the value is told where there is one. */
  | 'UNRESOLVED';

/** Something that was sent is not what it has to be; nothing was changed. */
export type InputMalformed = Refusal & {
  /** Where, as paths within the input. */
  fields: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A page of the intake. */
export type IntakeConnection = {
  /** Oldest first. */
  nodes: Array<IntakeDossier>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A dossier that waits for somebody to take it. */
export type IntakeDossier = {
  /** Code of the case. */
  caseCode: Scalars['String']['output'];
  /** How it was submitted. */
  channel: DossierChannel;
  /** Code given at filing; null for a draft that an officer left. */
  code: Maybe<Scalars['String']['output']>;
  /** When it was filed; null for a draft. */
  filedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id of the dossier. */
  id: Scalars['ID']['output'];
  /** When the draft was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The version of the procedure it refers to. */
  procedure: Maybe<Procedure>;
  /** Whether it is a draft or filed. */
  stage: DossierStage;
  /** Status of handling; null for a draft. */
  status: Maybe<DossierStatus>;
};

/** Which paper. */
export type IssueHeldPaperSlipInput = {
  /** A document, as `viewer.documents`, `ChecklistItem` or `AlreadyHeld` gives it. */
  document: Scalars['ID']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer issueHeldPaperSlip can give. */
export type IssueHeldPaperSlipResult = HeldPaperNotFound | HeldPaperSlip | RequestIdReused;

/** A result that was issued: its data, its file, or both. */
export type IssuedResultInput = {
  /** Its content as data, in the order of the result type; left out of what is only an image. At most 100. */
  data?: InputMaybe<Array<ResultDatumInput>>;
  /** Whose paper it is: a verified part of the dossier. */
  holder: PartyRole;
  /** Day of issue; left out: today. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number and symbol; left out where it has none. In Unicode, at most 200 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is valid without end. */
  permanent: Scalars['Boolean']['input'];
  /** Code of the list of result types. */
  resultType: Scalars['ID']['input'];
  /** Title on the paper. In Unicode, at most 500 characters. */
  title: Scalars['String']['input'];
  /** A file that was opened with `openUpload` for the result, and is examined. */
  upload?: InputMaybe<Scalars['ID']['input']>;
  /** First day of validity; left out where the paper names none. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of validity; left out where it is permanent, or the paper names none. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A dossier that a system of the agency handles itself. */
export type LeaveToOwnSystemInput = {
  /** The dossier. The system is the one through which the viewer comes. */
  dossier: Scalars['ID']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer leaveToOwnSystem can give. */
export type LeaveToOwnSystemResult = ConsumerNotAttested | DossierNotAccessible | LeftToOwnSystem | RequestIdReused | TransitionNotAllowed;

/** The system of the agency handles it from now on. */
export type LeftToOwnSystem = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** Nobody has confirmed which procedure the local code stands for; names that are alike decide nothing. */
export type LocalCodeNotMapped = Refusal & {
  /** Always UNMAPPED_PROCEDURE. */
  code: Scalars['String']['output'];
  /** The code as it was understood. */
  localCode: Scalars['String']['output'];
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Notices that were read. */
export type MarkNoticesReadInput = {
  /** Which, at most 100. */
  notices: Array<Scalars['ID']['input']>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer markNoticesRead can give. */
export type MarkNoticesReadResult = InputMalformed | NoticesRead | RequestIdReused;

/** How long dossiers took. */
export type MeanDays = {
  /** Days of all of them together. */
  days: Scalars['Int']['output'];
  /** Dossiers that have ended and are dated. */
  dossiers: Scalars['Int']['output'];
  /** Version of the formula. */
  formula: Scalars['String']['output'];
  /** Days of one on average; null of none. */
  mean: Maybe<Scalars['Float']['output']>;
};

/** The ledger of a period. */
export type MissedReuse = {
  /** How much by each cause that there was, most papers first. */
  causes: Array<MissedReuseCount>;
  /** Paper by paper and value by value, by what would be saved most. */
  items: MissedReuseConnection;
};


/** The ledger of a period. */
export type MissedReuseItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cause?: InputMaybe<MissedReuseCause>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why something was not spared. */
export type MissedReuseCause =
  /** The person declined to use what is held. */
  | 'DECLINED'
  /** Only an image is held: it fills no field. */
  | 'DOCUMENT_ONLY'
  /** What is held has run out. */
  | 'EXPIRED'
  /** What is held is digitised and waits for approval. */
  | 'IN_REVIEW'
  /** No result type is mapped to the paper yet, or only by a proposal. */
  | 'NO_MAPPING'
  /** An officer asked for a held paper with a reason of the closed list. */
  | 'OVERRIDE'
  /** The paper is held, and was handed in before its register had told of it. */
  | 'SOURCE_DOWN';

/** A page of the ledger. */
export type MissedReuseConnection = {
  /** Papers before values; most first. */
  nodes: Array<MissedReuseItem>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How much was missed by one cause. */
export type MissedReuseCount = {
  /** The cause. */
  cause: MissedReuseCause;
  /** Papers that people handed in. */
  papers: Scalars['Int']['output'];
  /** Values that people typed. */
  values: Scalars['Int']['output'];
};

/** A paper or a value of one procedure at one agency that was not spared, by one cause. */
export type MissedReuseItem = {
  /** The agency. */
  agency: Maybe<Agency>;
  /** Why it was not spared. */
  cause: MissedReuseCause;
  /** A paper or a value. */
  kind: MissedReuseKind;
  /** Code of the procedure. */
  procedureCode: Scalars['ProcedureCode']['output'];
  /** Code of the component or key of the question. */
  subject: Scalars['String']['output'];
  /** How often: what would be saved if the cause were gone. */
  times: Scalars['Int']['output'];
};

/** What was missed. */
export type MissedReuseKind =
  /** A paper. */
  | 'PAPER'
  /** A value of the form. */
  | 'VALUE';

/** A paper that is missing. */
export type MissingPaper = {
  /** Code of the component. */
  component: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Codes of components of which any one is enough; empty when only this one is. */
  orAnyOf: Array<Scalars['String']['output']>;
  /** Why it counts as missing. */
  why: MissingPaperReason;
};

/** Why a paper counts as missing. */
export type MissingPaperReason =
  /** Its file was not taken. */
  | 'FILE_REFUSED'
  /** A file was handed in and is not examined yet: file again in a moment. */
  | 'NOT_EXAMINED_YET'
  /** Nothing was handed in for it. */
  | 'NOT_HANDED_IN'
  /** Bytes of its file are still awaited. */
  | 'NOT_RECEIVED_WHOLE';

export type Mutation = {
  /**
   * The officer accepts a dossier that was filed online or by post (tiếp nhận hồ sơ): the applicant gets a slip with the promised day. Of
   * a dossier that was accepted at the counter, the slip is written.
   */
  acceptDossier: Maybe<AcceptDossierResult>;
  /** An officer of the agency that was asked answers, once. The dossier goes on by itself. */
  answerConsultation: Maybe<AnswerConsultationResult>;
  /**
   * The applicant hands in what a supplement asks for, all of it; the dossier goes on where it stood. The files are sent
   * before, each opened with `openUpload`.
   */
  answerSupplement: Maybe<AnswerSupplementResult>;
  /** An administrator approves what was judged, or that something suspended runs again. It runs once a second one has approved it. */
  approveClientManifest: Maybe<ApproveClientManifestResult>;
  /** Assigns a dossier to an officer of the same agency (phân công), by an officer who is assigned to it. */
  assignDossier: Maybe<AssignDossierResult>;
  /** Another administrator confirms what was proposed: it holds from its first day on. Judged anew. */
  confirmDirectoryEntry: Maybe<ConfirmDirectoryEntryResult>;
  /**
   * Whoever fills a draft declines a value that the state holds (từ chối dùng dữ liệu đã có), or takes it again. `prefill` then shows the question as DECLINED, to be
   * typed, and seals nothing of it.
   */
  declineHeldValue: Maybe<DeclineHeldValueResult>;
  /** Ends an entry at once: what it gave is gone with the next request. One administrator is enough to take something away. */
  endDirectoryEntry: Maybe<EndDirectoryEntryResult>;
  /**
   * An officer extends the promised day by working days (gia hạn), before it has come and while the agency works on the dossier, with a reason that the
   * applicant reads.
   */
  extendPromisedDay: Maybe<ExtendPromisedDayResult>;
  /**
   * The officer finishes the handling (xử lý xong): with the result that was issued, or with the reason of a closed list why there is none. A result
   * is told to the electronic data warehouse, which holds it for the next procedure.
   */
  finishDossier: Maybe<FinishDossierResult>;
  /** Hands in what a client is to run beside what it runs already. The gateway judges it within seconds; two administrators then decide. */
  handInClientManifest: Maybe<HandInClientManifestResult>;
  /**
   * Hands open dossiers over to another officer of the agency, or to one of its units (bàn giao hồ sơ). An officer hands over their own;
   * whoever leads a unit those of any officer, who may be on leave.
   */
  handOverDossiers: Maybe<HandOverDossiersResult>;
  /**
   * The officer records how the result reached whoever asked for it (trả kết quả), with what proves it. A result that corrects one that was handed over is handed
   * over in its turn. Not yet: by public post.
   */
  handOverResult: Maybe<HandOverResultResult>;
  /**
   * Issues a slip that says that the state holds a paper of the bearer, or of somebody for whom they act in everything (phiếu xác nhận giấy tờ đã có): to
   * be shown wherever the paper is asked for. It is refused for a paper that does not count today.
   */
  issueHeldPaperSlip: Maybe<IssueHeldPaperSlipResult>;
  /**
   * Whoever leads a unit says that a system of the agency handles a filed dossier itself, before anything was decided about it at the desk. That
   * system reports its steps by `recordDossierStatus`, whatever they are.
   */
  leaveToOwnSystem: Maybe<LeaveToOwnSystemResult>;
  /** A citizen has read notices. Those of others, and what is read already, change nothing. */
  markNoticesRead: Maybe<MarkNoticesReadResult>;
  /** Opens a draft dossier (hồ sơ nháp) for the people it concerns. Sending the same requestId again returns the first answer. */
  openDraftDossier: Maybe<OpenDraftDossierResult>;
  /**
   * Opens an upload: says what a file is for, and gets the link to which its bytes are sent, by the protocol tus 1.0. To a draft, for a
   * supplement that is asked for, or by an officer for the result. A paper that the state holds is refused: a copy proves less than the document itself.
   */
  openUpload: Maybe<OpenUploadResult>;
  /** An administrator proposes an entry of the directory; it counts once another administrator has confirmed it. */
  proposeDirectoryEntry: Maybe<ProposeDirectoryEntryResult>;
  /** Rates how a dossier was handled (đánh giá việc giải quyết hồ sơ), once, by whoever it is of, when the handling has ended. */
  rateDossier: Maybe<RateDossierResult>;
  /**
   * Records a step of handling, reported by an officer who is assigned to the dossier. Of a dossier that the desk handles it takes only steps that are
   * listed and have no mutation of their own, and the beginning of new work where a result was taken back after its handover, which is flagged. Of one that was left to a system of the agency by `leaveToOwnSystem` an unlisted transition is kept
   * and flagged, never dropped. Not yet: a system reports no step of a dossier
   * that was filed here without an officer; of those that it masters it does by `reportProgress`.
   */
  recordDossierStatus: Maybe<RecordDossierStatusResult>;
  /**
   * The officer refuses a dossier at intake (từ chối tiếp nhận hồ sơ), with reasons of a closed list: the applicant gets a slip that says why. A
   * missing paper is no reason: `requestSupplement` asks for it.
   */
  refuseDossier: Maybe<RefuseDossierResult>;
  /** Sends what waits for approval back with the reason. */
  rejectClientManifest: Maybe<RejectClientManifestResult>;
  /** Sends what was proposed back with the reason, or takes back one's own. */
  rejectDirectoryEntry: Maybe<RejectDirectoryEntryResult>;
  /** Tells events again that were given up, from the first attempt on. Their ids stay: a receiver that has one already knows it. */
  replayWebhookDeliveries: Maybe<ReplayWebhookDeliveriesResult>;
  /**
   * A system reports dossiers that it masters (đồng bộ hồ sơ), in its own name. Each is judged by itself and answered by itself: a good half is
   * taken. The same again changes nothing and has the same answer.
   */
  reportDossiers: Maybe<ReportDossiersResult>;
  /**
   * A system reports steps of dossiers that it masters (cập nhật tiến độ). They come in any order, late and twice: the status of a dossier
   * follows from their times. A step may come before its dossier.
   */
  reportProgress: Maybe<ReportDossiersResult>;
  /**
   * Asks the applicant for more papers (yêu cầu bổ sung). A paper that the state holds is refused, also where the reason only names it, unless it is asked
   * for in `held` with why what is held does not do. They read what is asked
   * for in `Dossier.supplements`, and answer it with `answerSupplement`.
   */
  requestSupplement: Maybe<RequestSupplementResult>;
  /**
   * The officer goes on with a dossier that was stopped: the promised day moves by the time of the stop. A question to another agency that is not answered is
   * taken back by it, or has ended without an answer where its day has passed.
   */
  resumeDossier: Maybe<ResumeDossierResult>;
  /**
   * The agency that issued a result takes it back (thu hồi kết quả), or corrects it by another (đính chính kết quả), with a reason that the applicant reads. What
   * was taken back is held no longer: no form is filled with it, and it may be asked for again.
   */
  reviseResult: Maybe<ReviseResultResult>;
  /** The officer stops the handling (dừng xử lý): whose turn it is then follows from the reason. */
  stopDossier: Maybe<StopDossierResult>;
  /**
   * Files a dossier (nộp hồ sơ). The only door by which an answer enters: every sealed value is checked again, and a held
   * value is never replaced by a typed one. What a citizen files online stands in the intake of its agency. A filing without
   * the papers of its case is refused with the list.
   */
  submitDossier: Maybe<SubmitDossierResult>;
  /** Takes back what runs: seconds later no gateway answers it. One administrator is enough; two let it run again. */
  suspendClientManifest: Maybe<SuspendClientManifestResult>;
  /** Whoever leads a unit takes a dossier out of the intake of their agency, or assigns it to an officer there. */
  takeDossier: Maybe<TakeDossierResult>;
  /** Takes an officer off a dossier; the next read is refused. */
  unassignDossier: Maybe<AssignDossierResult>;
  /** The applicant takes a filed dossier back (rút hồ sơ), until its result is handed over. Not yet: nothing that was paid is given back. */
  withdrawDossier: Maybe<WithdrawDossierResult>;
};


export type MutationAcceptDossierArgs = {
  input: AcceptDossierInput;
};


export type MutationAnswerConsultationArgs = {
  input: AnswerConsultationInput;
};


export type MutationAnswerSupplementArgs = {
  input: AnswerSupplementInput;
};


export type MutationApproveClientManifestArgs = {
  input: ApproveClientManifestInput;
};


export type MutationAssignDossierArgs = {
  input: AssignDossierInput;
};


export type MutationConfirmDirectoryEntryArgs = {
  input: DecideDirectoryEntryInput;
};


export type MutationDeclineHeldValueArgs = {
  input: DeclineHeldValueInput;
};


export type MutationEndDirectoryEntryArgs = {
  input: DecideDirectoryEntryInput;
};


export type MutationExtendPromisedDayArgs = {
  input: ExtendPromisedDayInput;
};


export type MutationFinishDossierArgs = {
  input: FinishDossierInput;
};


export type MutationHandInClientManifestArgs = {
  input: HandInClientManifestInput;
};


export type MutationHandOverDossiersArgs = {
  input: HandOverDossiersInput;
};


export type MutationHandOverResultArgs = {
  input: HandOverResultInput;
};


export type MutationIssueHeldPaperSlipArgs = {
  input: IssueHeldPaperSlipInput;
};


export type MutationLeaveToOwnSystemArgs = {
  input: LeaveToOwnSystemInput;
};


export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


export type MutationOpenDraftDossierArgs = {
  input: OpenDraftDossierInput;
};


export type MutationOpenUploadArgs = {
  input: OpenUploadInput;
};


export type MutationProposeDirectoryEntryArgs = {
  input: ProposeDirectoryEntryInput;
};


export type MutationRateDossierArgs = {
  input: RateDossierInput;
};


export type MutationRecordDossierStatusArgs = {
  input: RecordDossierStatusInput;
};


export type MutationRefuseDossierArgs = {
  input: RefuseDossierInput;
};


export type MutationRejectClientManifestArgs = {
  input: StopClientManifestInput;
};


export type MutationRejectDirectoryEntryArgs = {
  input: RejectDirectoryEntryInput;
};


export type MutationReplayWebhookDeliveriesArgs = {
  input: ReplayWebhookDeliveriesInput;
};


export type MutationReportDossiersArgs = {
  input: ReportDossiersInput;
};


export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


export type MutationRequestSupplementArgs = {
  input: RequestSupplementInput;
};


export type MutationResumeDossierArgs = {
  input: ResumeDossierInput;
};


export type MutationReviseResultArgs = {
  input: ReviseResultInput;
};


export type MutationStopDossierArgs = {
  input: StopDossierInput;
};


export type MutationSubmitDossierArgs = {
  input: SubmitDossierInput;
};


export type MutationSuspendClientManifestArgs = {
  input: StopClientManifestInput;
};


export type MutationTakeDossierArgs = {
  input: TakeDossierInput;
};


export type MutationUnassignDossierArgs = {
  input: AssignDossierInput;
};


export type MutationWithdrawDossierArgs = {
  input: WithdrawDossierInput;
};

/**
 * An operation with everything that it needs. Every client that has registered what it answers to has it registered too:
 * production runs it by `id`, the sandbox takes `document`.
 */
export type NamedOperation = {
  /** Send it in the header `access-dossier`: what is read is read for this dossier. */
  accessDossier: Scalars['ID']['output'];
  /** What it asks. */
  document: Scalars['String']['output'];
  /** Send it as `documentId`. */
  id: Scalars['ID']['output'];
  /** Name under which it is registered. */
  name: Scalars['String']['output'];
  /** What it is about. */
  variables: Array<OperationVariable>;
};

/** Why the handling of a dossier ends without a result that can be reused. The list is ours. */
export type NoResultReason =
  /** Another system issues the result and gives it to the warehouse itself (hệ thống chuyên ngành phát hành kết quả). */
  | 'ISSUED_ELSEWHERE'
  /** What was asked for is not granted; the applicant gets a written answer (không đáp ứng yêu cầu, có văn bản trả lời). */
  | 'NOT_GRANTED'
  /** The procedure ends without a paper, such as a notice that is only taken note of (thủ tục không có giấy tờ kết quả). */
  | 'NO_PAPER_FORESEEN'
  /** The result is a state secret (kết quả thuộc danh mục bí mật nhà nước). */
  | 'STATE_SECRET';

/** The directory does not have the viewer as an administrator of this agency today. */
export type NotAdministrator = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** What an applicant is told of a dossier when it happens (thông báo). It is kept, and never changed. */
export type Notice = {
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** The promised day since, or the new day of an apology; null of every other kind, and where the calendar says nothing of it. */
  day: Maybe<Scalars['Date']['output']>;
  /** The dossier. */
  dossier: Maybe<Dossier>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: NoticeKind;
  /** When this account read it; null until it did. */
  readAt: Maybe<Scalars['DateTime']['output']>;
  /** Status that the dossier reached; null of every other kind. */
  status: Maybe<DossierStatus>;
  /** One Vietnamese sentence for the applicant. */
  text: Scalars['String']['output'];
};

/** A page of notices. */
export type NoticeConnection = {
  /** Newest first. */
  nodes: Array<Notice>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What a notice is about. */
export type NoticeKind =
  /** The dossier will be late, and there is a slip that says so. */
  | 'APOLOGY'
  /** Malware was found in a file that was filed. Nobody can read it any more: `Dossier.uploads` says which, and it has to be handed in anew. */
  | 'FILE_QUARANTINED'
  /** The promised day has moved. */
  | 'PROMISED_DAY'
  /** A result was taken back or corrected: `Dossier.result` says why. */
  | 'RESULT_REVISED'
  /** A step of handling. */
  | 'STATUS';

/** They are read. */
export type NoticesRead = {
  /** How many had not been read before. */
  marked: Scalars['Int']['output'];
};

/** The officer is not of this agency. */
export type OfficerNotEligible = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** How many were in time. */
export type OnTimeFigure = {
  /** Version of the formula. */
  formula: Scalars['String']['output'];
  /** Open, and not late. */
  inTime: Scalars['Int']['output'];
  /** Ended late; or open, and the day is over. */
  late: Scalars['Int']['output'];
  /** Ended in time. */
  onTime: Scalars['Int']['output'];
  /** In time, or not late yet, among all that have a date: from 0 to 1. Null of none. */
  rate: Maybe<Scalars['Float']['output']>;
  /** Without a promised day, or ended without a time: in no rate. */
  withoutDate: Scalars['Int']['output'];
};

/** What to open. */
export type OpenDraftDossierInput = {
  /** Agency that will handle it. An officer's own agency when left out; needed from a citizen. */
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  /** Code of the case. */
  caseCode: Scalars['String']['input'];
  /** How it will be submitted. */
  channel: DossierChannel;
  /** The locality's own code, as its one-stop system keeps it: understood only where officials have confirmed it. */
  localCode?: InputMaybe<Scalars['String']['input']>;
  /** Who plays which part. */
  parties: Array<PartyInput>;
  /** National code of the procedure. Exactly one of this and `localCode` is given. */
  procedure?: InputMaybe<Scalars['ProcedureCode']['input']>;
  /** Unique per request: repeating it returns the first answer. */
  requestId: Scalars['ID']['input'];
};

/** Every answer openDraftDossier can give. */
export type OpenDraftDossierResult = AgencyNotEligible | CaseNotFound | ChannelNotOffered | ChildConsentNotDeclared | ConsumerNotAttested | DraftDossierOpened | LocalCodeNotMapped | PartiesNotComplete | PersonNumberImplausible | ProcedureNotFound | RepresentationNotEstablished | RepresentationOutOfScope | RequestIdReused;

/** What a file is for, and what it is said to be. */
export type OpenUploadInput = {
  /** Code of the component it is for, or in a draft the key of a question that asks for a file; left out of the file of a result. */
  component?: InputMaybe<Scalars['String']['input']>;
  /** The draft, or the filed dossier that a supplement is asked for. */
  dossier: Scalars['ID']['input'];
  /** The file is the result of the dossier: an officer sends it before `finishDossier`. */
  forResult?: InputMaybe<Scalars['Boolean']['input']>;
  /** `application/pdf`, `image/jpeg` or `image/png`; the bytes are compared with it. */
  mediaType: Scalars['String']['input'];
  /** Name of the file. */
  name: Scalars['String']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** What kind of result it is said to be: a code of the list of result types; null when it is none. */
  resultType?: InputMaybe<Scalars['ID']['input']>;
  /** Bytes of the whole file. */
  sizeBytes: Scalars['Int']['input'];
  /** The supplement that it is for; left out for a draft. */
  supplement?: InputMaybe<Scalars['ID']['input']>;
};

/** Every answer openUpload can give. */
export type OpenUploadResult = AlreadyHeld | ComponentNotFound | DossierNotAccessible | DossierNotDraft | FileNotAccepted | InputMalformed | RepresentationNotEstablished | RequestIdReused | ResultTypeNotFound | SupplementNotOpen | TooManyUploads | TransitionNotAllowed | UploadOpened;

/** One variable of an operation; its value is a string. */
export type OperationVariable = {
  /** Its name, without the dollar sign. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
};

export type Organization = {
  id: Scalars['ID']['output'];
};

/** Where a page of a list ends. */
export type PageInfo = {
  /** Hand this back as `after` to read on. Opaque. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Papers that the case asks for are neither held, nor read at intake, nor handed in. */
export type PapersMissing = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** Which, in the order of the case. */
  papers: Array<MissingPaper>;
};

/** A part is missing, given twice, not in the case, or given in no way or more than one. */
export type PartiesNotComplete = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The parts concerned. */
  roles: Array<Scalars['String']['output']>;
};

/** Who plays a part: the viewer, whoever they act for, or a person or organisation by what identifies it. Exactly one of the four is given. */
export type PartyInput = {
  /**
   * True: the child agrees (sự đồng ý của trẻ). Needed only where the procedure asks for it of a child of that age; elsewhere it is not kept,
   * and `DossierParty.childConsentDeclared` is null.
   */
  childConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** An organisation by its tax number. */
  organizationTaxNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * A person by number, full name and birth date. What a citizen types is looked up nowhere and answered with no verdict; they
   * cannot apply for somebody in this way.
   */
  person?: InputMaybe<TypedIdentityInput>;
  /**
   * Opaque id of whoever the citizen acts for: themselves, a minor child or a ward, as `viewer.person.children` and
   * `viewer.person.wards` give it; somebody who has died, as `viewer.person.deceasedRelatives` does; or an organisation, as
   * `viewer.organizations` does. Nothing is typed.
   */
  relation?: InputMaybe<Scalars['ID']['input']>;
  /** Which part. */
  role: PartyRole;
  /** True: the citizen who signed in. */
  viewer?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The part somebody plays in a dossier. */
export type PartyRole =
  /** Applicant (người yêu cầu). */
  | 'APPLICANT'
  /** Child (con). */
  | 'CHILD'
  /** The person who died (người chết). */
  | 'DECEASED'
  /** Father (cha). */
  | 'FATHER'
  /** Guardian (người giám hộ). */
  | 'GUARDIAN'
  /** Mother (mẹ). */
  | 'MOTHER'
  /** Organisation (tổ chức). */
  | 'ORGANIZATION'
  /** Spouse (vợ, chồng). */
  | 'SPOUSE';

/** Whether what was typed about a party agrees with the register. */
export type PartyVerification =
  /** They do not agree, or the register has no such person: nothing is disclosed. */
  | 'NOT_VERIFIED'
  /** The viewer themselves, or an organisation they represent. */
  | 'OWN_RECORD'
  /** Somebody else than the citizen who asks: the officer reads them when the dossier is taken. No verdict, right or wrong. */
  | 'READ_AT_INTAKE'
  /** Their minor child or ward (đại diện theo pháp luật), or their relative who has died, as the registers have it. */
  | 'REPRESENTED'
  /** An officer typed number, name and birth date, and they agree. */
  | 'VERIFIED';

/** What an agency waits for while its clock stands still. */
export type PauseCause =
  /** Money that is to be paid. */
  | 'PAYMENT'
  /** Whatever the handling was stopped for. */
  | 'STOP'
  /** The applicant, for what a supplement asks for. */
  | 'SUPPLEMENT';

/** How the time is counted once a pause has ended. */
export type PauseMode =
  /** The whole limit is counted from the end of the pause. */
  | 'RESTART'
  /** The promised day moves by the days that passed. */
  | 'SHIFT';

export type Person = {
  id: Scalars['ID']['output'];
};

/** Nobody in the draft, or not the applicant, is verified: nothing is disclosed, and nothing is filed. */
export type PersonNotVerified = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The parts concerned. */
  roles: Array<Scalars['String']['output']>;
};

/** The province, century, sex or year in the number does not agree with the birth date that was typed. */
export type PersonNumberImplausible = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The part concerned. */
  role: Scalars['String']['output'];
};

/** One prefill question, answered by every register. */
export type Prefill = {
  amountsDue: Maybe<Array<DueAmount>>;
  /** The merged answer, in the order of the form, sealed. Null only while dossiers itself is unreachable. */
  answer: Maybe<PrefillOutcome>;
  components: Maybe<Array<PrefillComponent>>;
  documentAnswers: Maybe<Array<HeldAnswer>>;
  /** The grant that every register verifies. Between subgraphs only. */
  grant: Scalars['ID']['output'];
  heldComponents: Maybe<Array<HeldComponent>>;
  personAnswers: Maybe<Array<HeldAnswer>>;
  questions: Maybe<Array<PrefillQuestion>>;
};

/** What the state holds for this form, and what is left to ask. */
export type PrefillAnswer = {
  /** Fees and charges for the channel; null while payments is unreachable. */
  amountsDue: Maybe<Array<AmountDue>>;
  /** Every paper of the case, in its order (thành phần hồ sơ). */
  checklist: Array<ChecklistItem>;
  /** Every question of the form, in its order. */
  fields: Array<PrefillField>;
  /** What is still asked of the person. Null while a register that may hold it is unreachable. */
  remaining: Maybe<Array<RemainingItem>>;
  /** Seal over the held values (niêm phong). Null while a register that may hold more is unreachable. */
  seal: Maybe<Seal>;
  /** What this spared. */
  summary: PrefillSummary;
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

/** The time to file with this seal is over. */
export type PrefillExpired = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The operation that gives a fresh one. */
  refreshWith: NamedOperation;
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

/** One question with its answer. */
export type PrefillField = {
  /** What an answer is made of that somebody types. */
  answerKind: AnswerKind;
  /** What can be chosen; null where the answer is no choice. */
  choices: Maybe<Array<AnswerChoice>>;
  /** The code list that the choices come from; null where they are the question's own or its concept's. */
  codeList: Maybe<QuestionCodeList>;
  /** What is asked. */
  concept: Scalars['String']['output'];
  /** When it is asked; null: always. */
  condition: Maybe<QuestionCondition>;
  /** The value as a person reads it. */
  display: Maybe<Scalars['String']['output']>;
  /** What helps to answer it, in Vietnamese; null: nothing. */
  help: Maybe<Scalars['String']['output']>;
  /** Key within the case. */
  key: Scalars['String']['output'];
  /** Vietnamese label of the official form. */
  label: Scalars['String']['output'];
  /** Bounds of the answer; null: none. */
  limits: Maybe<AnswerLimits>;
  /** Whether it is locked because the state verified it. */
  locked: Scalars['Boolean']['output'];
  /** Where it comes from; null when no register can answer. */
  provenance: Maybe<Provenance>;
  /** Why, where the state alone does not say. */
  reason: Maybe<AnswerReason>;
  /** Whether the form needs an answer, where the question is asked. */
  required: Scalars['Boolean']['output'];
  /** Whose value. */
  role: PartyRole;
  /** The part of the form in which it stands; null: the form has no parts there. */
  section: Maybe<FormSection>;
  /** State of the answer. */
  state: AnswerState;
  /** The value that is filed; null when none is held. */
  value: Maybe<Scalars['String']['output']>;
};

/** The seal is about other people or another dossier. */
export type PrefillForOtherPeople = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The seal is about another version or case of the procedure. */
export type PrefillForOtherVersion = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The operation that gives a fresh one. */
  refreshWith: NamedOperation;
};

/** A result type that may replace a component. Between subgraphs only. */
export type PrefillMapping = {
  /** Code of the result type. */
  resultType: Scalars['String']['output'];
  /** PROPOSED, CONFIRMED or PUBLISHED. */
  state: Scalars['String']['output'];
};

/** The answer, or the register without which there is no form. */
export type PrefillOutcome = PrefillAnswer | PrefillUnavailable;

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

/** Every answer prefill can give. */
export type PrefillResult = ConsumerNotAttested | DossierNotAccessible | DossierNotDraft | PersonNotVerified | Prefill | RepresentationNotEstablished;

/** What a prefill spared. */
export type PrefillSummary = {
  /** Questions and papers that the form asks for. */
  askedBefore: Scalars['Int']['output'];
  /** Questions and papers still asked; null while a register that may hold more is unreachable. */
  askedNow: Maybe<Scalars['Int']['output']>;
  /** Papers that nobody need bring. */
  papersSpared: Scalars['Int']['output'];
};

/** A sealed value or the seal itself was changed. */
export type PrefillTampered = Refusal & {
  /** Keys of the fields that differ; empty when the seal itself does not verify. */
  keys: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Without the questions there is no form: nothing is sealed, nothing is empty. */
export type PrefillUnavailable = {
  /** One Vietnamese sentence. */
  message: Scalars['String']['output'];
  /** The register that is unreachable. */
  register: Register;
};

export type Procedure = {
  id: Scalars['ID']['output'];
};

/** No procedure with this code is in force. */
export type ProcedureNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The day promised for the result, as the calendar of the offices has it now. */
export type PromisedDay = {
  /** How many. */
  amount: Scalars['Int']['output'];
  /** What has changed of it, oldest first. */
  changes: Array<PromisedDayChange>;
  /** The day from which it is counted; it does not count itself. */
  countedFrom: Scalars['Date']['output'];
  /** The day: the offices are open on it and the result is there, whatever is still decided of the calendar. */
  day: Scalars['Date']['output'];
  /** The first day on which the term can end. */
  earliest: Scalars['Date']['output'];
  /** By how many working days officers have extended it. */
  extendedDays: Scalars['Int']['output'];
  /** The last day on which the term can end. */
  latest: Scalars['Date']['output'];
  /** When the clock stood still, oldest first: those days are not counted. */
  pauses: Array<PromisedPause>;
  /** Whether a decision on the calendar yet to come can make it another (tạm tính). */
  provisional: Scalars['Boolean']['output'];
  /** Of what. */
  unit: PromisedUnit;
};

/** Notice that the promised day has moved, or was made certain. */
export type PromisedDayChange = {
  /** When it was counted anew. */
  at: Scalars['DateTime']['output'];
  /** What moved it. */
  cause: PromisedDayChangeCause;
  /** The day since. */
  dayAfter: Scalars['Date']['output'];
  /** The day before. */
  dayBefore: Scalars['Date']['output'];
  /** Number of the decision on the calendar; null of every other cause. */
  decisionNumber: Maybe<Scalars['String']['output']>;
  /** Whether it still is provisional. */
  provisionalAfter: Scalars['Boolean']['output'];
  /** Whether that was provisional. */
  provisionalBefore: Scalars['Boolean']['output'];
  /** Why an officer extended it; null of every other cause. */
  reason: Maybe<Scalars['String']['output']>;
};

/** What moves a promised day. */
export type PromisedDayChangeCause =
  /** A decision on the calendar of the offices. */
  | 'CALENDAR'
  /** An officer extended it. */
  | 'EXTENSION'
  /** Money that was waited for was paid. */
  | 'PAYMENT'
  /** The handling went on after it was stopped. */
  | 'STOP'
  /** The applicant has answered a supplement. */
  | 'SUPPLEMENT';

/** It is extended: `Dossier.promisedDay` has the new day, and the old one in its changes. */
export type PromisedDayExtended = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** Why no day is promised for the result of a filed dossier. */
export type PromisedDayGap =
  /** More hours than a working day has: it does not say whether those of the night count. */
  | 'HOURS_OF_SEVERAL_DAYS'
  /** It was filed before such limits were counted, or the calendar says nothing of those days. */
  | 'NOT_COUNTED'
  /** Part of a day or of a month. */
  | 'NOT_WHOLE'
  /** The version states no time limit for the channel. */
  | 'NO_LIMIT_STATED'
  /** It states one for a situation only, which an official judges. */
  | 'ON_A_CONDITION'
  /** It states several, and does not say which is that of the dossier's case. */
  | 'SEVERAL_LIMITS'
  /** Longer than any limit that is published: taken for a mistake. */
  | 'TOO_LONG'
  /** It does not say how many, or of what. */
  | 'UNIT_NOT_STATED';

/** No day was promised, or it has passed: a late dossier gets an apology instead. */
export type PromisedDayNotExtendable = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** For how long the clock of the agency stood still. The days after the first, up to the last and with it, are not counted. */
export type PromisedPause = {
  /** What the agency waited for. */
  cause: PauseCause;
  /** The day on which it began. */
  from: Scalars['Date']['output'];
  /** How the time is counted since. */
  mode: PauseMode;
  /** The day on which it ended; null while it lasts. */
  until: Maybe<Scalars['Date']['output']>;
};

/** What a promised day is counted in. */
export type PromisedUnit =
  /** Calendar days; one that would end on a day off ends on the next working day. */
  | 'DAY'
  /** Hours of one working day: the result is there on the next working day. */
  | 'HOUR'
  /** Months: the same day of the last month, or that month's last; on a day off the next working day. */
  | 'MONTH'
  /** Working days of the state's offices. */
  | 'WORKING_DAY';

/** What to enter: the fields of its kind, and no other. */
export type ProposeDirectoryEntryInput = {
  /** Opaque account of the official, `sub` of their tokens; for a duty. */
  account?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is. Left out for an attestation, a code and a webhook, which are their system's. */
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  /** The decision or contract that it rests on. */
  basis: Scalars['String']['input'];
  /** Client id, `azp` of tokens; for a system, an attestation, a code, a webhook and a master. */
  client?: InputMaybe<Scalars['ID']['input']>;
  /** For a system. */
  clientKind?: InputMaybe<DirectoryClientKind>;
  /** For a code of a system: as the system writes it. For a master: the national code of the procedure; left out: every procedure. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** For a duty. */
  duty?: InputMaybe<DirectoryDuty>;
  /** For a webhook: which events, each a NoticeKind. */
  events?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First day, yyyy-MM-dd. */
  from: Scalars['Date']['input'];
  /** What it speaks of. */
  kind: DirectoryEntryKind;
  /** For a code of a system. */
  list?: InputMaybe<SourceCodeList>;
  /** For a code of a system: which of ours it means. */
  means?: InputMaybe<Scalars['String']['input']>;
  /** For a unit and a system. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** For an attestation. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** For a system of officers: what it may state as its purpose, of what the release registers for it. Left out: all of that. */
  purposes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** Code of the unit: for a unit, and for a duty where one is named. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it no longer holds; needed for an attestation. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** For a webhook: where signed events go, https, at most 500 characters, without a password. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Every answer proposeDirectoryEntry can give. */
export type ProposeDirectoryEntryResult = DirectoryEntryNotAccepted | DirectoryEntryProposed | NotAdministrator | RequestIdReused;

/** Where an answer comes from. */
export type Provenance = {
  /** When the register last confirmed it: from the source, never the clock. */
  asOf: Maybe<Scalars['DateTime']['output']>;
  /** How well it is verified. */
  level: Maybe<VerificationLevel>;
  /** Version of the record. */
  recordVersion: Maybe<Scalars['String']['output']>;
  /** The register, stamped by the field that the answer came through. */
  register: Register;
};

/** A figure on the dossiers accepted in one month, as it was frozen. It never changes. */
export type PublicFigure = {
  /** The agency, with what is below it; null of all. */
  agency: Maybe<Agency>;
  /** When it was frozen, and by whose day open dossiers were judged. */
  asOf: Scalars['DateTime']['output'];
  /** The same of reported dossiers, as their systems claim it; null of others. */
  claimedReuse: Maybe<ShareFigure>;
  /** All that were accepted and known of then. */
  dossiers: Scalars['Int']['output'];
  /** Names it: whoever asks for it by this id gets the same. */
  id: Scalars['ID']['output'];
  /** The month, yyyy-MM. */
  month: Scalars['Date']['output'];
  /** How many were in time. */
  onTime: OnTimeFigure;
  /** Submitted online. */
  online: ShareFigure;
  /** The procedure; null of all. */
  procedureCode: Maybe<Scalars['ProcedureCode']['output']>;
  /** Of the desk, with at least one component taken from what the state holds, by evidence; null of others. */
  reuse: Maybe<ShareFigure>;
  /** From where the dossiers are known; null of all. */
  source: Maybe<FigureSource>;
  /** How many dossiers those of its parts have together that are not told one by one. */
  withheldDossiers: Scalars['Int']['output'];
  /** The figure of which it is a part; null of the whole month. */
  within: Maybe<Scalars['ID']['output']>;
};

/** A page of public figures. */
export type PublicFigureConnection = {
  /** The same page as comma-separated values with a head, by RFC 4180: the counts from which every rate follows. What is null there is empty here. */
  csv: Scalars['String']['output'];
  /** In the order of the ids. */
  nodes: Array<PublicFigure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

export type Query = {
  /**
   * Dossiers that the viewer's agency handles in a system of its own, as that reported them, to be read and no more; what was last reported first.
   * Whether population has the owner makes no difference. For whoever handles dossiers there today.
   */
  agencyReportedDossiers: Maybe<ReportedDossierConnection>;
  /** One of them, with everything that it says; null where the viewer keeps none of this id. */
  clientManifest: Maybe<ClientManifest>;
  /** What connected systems have handed in to be registered, with what became of it. Newest first. */
  clientManifests: Maybe<ClientManifestConnection>;
  /**
   * A question that was asked of the viewer's agency, or asked in a dossier of the viewer's; null when there is none or it is not for the viewer to
   * read.
   */
  consultation: Maybe<Consultation>;
  /** How an agency has answered what it was asked, of the consultations that ended between two days. */
  consultationCounts: Maybe<ConsultationCounts>;
  /**
   * Questions of other agencies that wait for an answer of the viewer's agency (lấy ý kiến), by the day until which they are to be answered. For whoever
   * handles dossiers there.
   */
  consultationsToAnswer: Maybe<ConsultationConnection>;
  /** What the directory says: who works where, which systems connect, and until when each is attested. Newest first, ended entries too. */
  directoryEntries: Maybe<DirectoryEntryConnection>;
  /** A dossier by its opaque id; null when there is none or it is not for the viewer to read. */
  dossier: Maybe<Dossier>;
  /**
   * Where a dossier stands, by the code on its slip (tra cứu hồ sơ theo mã). Whoever has the code learns the status and when it was reached, and nothing
   * else; whoever the dossier is of signs in and reads all of it. Null where there is no such code. Each question costs as much as a hundred others, so that
   * nobody tries codes one after the other.
   */
  followDossier: Maybe<FollowedDossier>;
  /**
   * Figures on the handling of dossiers accepted in a period (thống kê giải quyết hồ sơ), live: from the steps of the desk and of connected systems, told
   * apart by source. They follow every step within seconds. About no person.
   */
  handlingFigures: Maybe<HandlingFigures>;
  /**
   * Reports of connected systems that wait for something that is to be entered here, such as what a code means; newest first. They are judged
   * again every minute. For those who keep the directory of the system's agency.
   */
  heldReports: Maybe<HeldReportConnection>;
  /**
   * What stands in the intake of the viewer's agency: dossiers that are not closed and that nobody handles who has a duty there today.
   * For those who lead a unit of it; oldest first. Without the people: whoever takes a dossier reads them.
   */
  intake: Maybe<IntakeConnection>;
  /**
   * What was asked of people though the state might have had it (sổ các lần chưa tái sử dụng dữ liệu), by cause. Counted when papers are handed in
   * with a filing and when an officer asks for one; about no person.
   */
  missedReuse: Maybe<MissedReuse>;
  /**
   * What does the state already hold for the people of this dossier? Every field of the form and every paper answered from
   * the register that owns it (cung cấp thông tin một lần).
   */
  prefill: Maybe<PrefillResult>;
  /**
   * The open dossiers that an officer, a unit or an agency has to deal with, by the day that was promised. An officer reads their own
   * queue; whoever leads a unit of the agency reads every queue of it. Without the people of the dossiers.
   */
  queue: Maybe<QueueConnection>;
  /** How many open dossiers stand in a queue, by whose turn it is and by deadline. */
  queueCounts: Maybe<QueueCounts>;
  /**
   * What the calling system has reported of dossiers that it masters (tra cứu hồ sơ), by its own codes of them, in the order asked. A code that
   * it has not reported has no entry. For systems in their own name, without an officer.
   */
  reportedDossiers: Maybe<Array<ReportedDossier>>;
  /**
   * How often held data was reused, counted from evidence filed (tỷ lệ tái sử dụng dữ liệu): of the dossiers filed here in the period, those with a held paper
   * or a held value. `handlingFigures` counts papers alone, of the dossiers accepted in it.
   */
  reuseRate: Maybe<ReuseRate>;
  /**
   * How people rate an agency and its units (khảo sát mức độ hài lòng): the sum of whole months, each told from the 10th day of the next month on. A month in
   * which fewer than five rated the agency is withheld, and with it as many agencies beside it as it takes, so that no rating follows from the difference of answers.
   */
  serviceSurvey: Maybe<ServiceSurvey>;
  /**
   * A public figure by its id, as it was frozen: the same to everybody, always. Null where none is told under that id: nothing is told of fewer than five
   * dossiers.
   */
  statistic: Maybe<PublicFigure>;
  /**
   * What is told to everybody of the dossiers accepted in a month that is over (dữ liệu mở). It is frozen once, on the 10th day of the next month; what
   * comes later is in live figures only. A part of fewer than five dossiers is withheld, and others with it, so that it follows from no other figure.
   */
  statistics: Maybe<PublicFigureConnection>;
  /** Agencies in whose intake dossiers stand and at which nobody leads a unit today: one has to be entered. Of the viewer's agency and the units below it; of all for the Government Office. */
  unattendedIntakes: Maybe<UnattendedIntakeConnection>;
  /** Whoever signed in. Null for an anonymous caller. */
  viewer: Maybe<Viewer>;
  /**
   * What clients were told of dossiers by signed webhooks (thông báo tự động có chữ ký), newest first, and what became of it. For those who keep
   * the directory of the system's agency.
   */
  webhookDeliveries: Maybe<WebhookDeliveryConnection>;
};


export type QueryAgencyReportedDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryClientManifestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClientManifestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  client?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ClientManifestState>;
};


export type QueryConsultationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsultationCountsArgs = {
  agency: Scalars['AgencyCode']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryConsultationsToAnswerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryDirectoryEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['AgencyCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<DirectoryEntryKind>;
  state?: InputMaybe<DirectoryEntryState>;
};


export type QueryDossierArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFollowDossierArgs = {
  code: Scalars['String']['input'];
};


export type QueryHandlingFiguresArgs = {
  agency: Scalars['AgencyCode']['input'];
  from: Scalars['Date']['input'];
  only?: InputMaybe<FigureFilter>;
  to: Scalars['Date']['input'];
};


export type QueryHeldReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  client?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIntakeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMissedReuseArgs = {
  agency: Scalars['AgencyCode']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryPrefillArgs = {
  dossier: Scalars['ID']['input'];
};


export type QueryQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: QueueInput;
};


export type QueryQueueCountsArgs = {
  of: QueueOfInput;
};


export type QueryReportedDossiersArgs = {
  codes: Array<Scalars['String']['input']>;
};


export type QueryReuseRateArgs = {
  agency: Scalars['AgencyCode']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryServiceSurveyArgs = {
  agency: Scalars['AgencyCode']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryStatisticArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStatisticsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['Date']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryUnattendedIntakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  client?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<WebhookDeliveryState>;
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

/** A page of a queue. */
export type QueueConnection = {
  /** By promised day, those without one last; then by the time of filing. */
  nodes: Array<QueueDossier>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** How many dossiers a queue has. */
export type QueueCounts = {
  /** By deadline; each once, in the order of the list. */
  deadlines: Array<QueueDeadlineCount>;
  /** All open ones. */
  total: Scalars['Int']['output'];
  /** By whose turn it is; each once, in the order of the list. */
  turns: Array<QueueTurnCount>;
};

/** How an open dossier stands to the day that was promised. */
export type QueueDeadline =
  /** The clock has ended: the result is there. */
  | 'ENDED'
  /** The day has passed. */
  | 'LATE'
  /** It is to come. */
  | 'LATER'
  /** No day was promised: `Dossier.promisedDayGap` says why. */
  | 'NOT_PROMISED'
  /** The clock stands still: it is not the agency's turn. The promised day moves when it goes on. */
  | 'PAUSED'
  /** It is today. */
  | 'TODAY';

/** How many dossiers stand so to their promised day. */
export type QueueDeadlineCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** How they stand. */
  deadline: QueueDeadline;
};

/** An open dossier in a queue. */
export type QueueDossier = {
  /** Code of the case. */
  caseCode: Scalars['String']['output'];
  /** How it was submitted. */
  channel: DossierChannel;
  /** Code given at filing. */
  code: Scalars['String']['output'];
  /** How it stands to the promised day. */
  deadline: QueueDeadline;
  /** When it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** Opaque id of the dossier. */
  id: Scalars['ID']['output'];
  /** Accounts of the officers who are assigned to it. */
  officers: Array<Scalars['ID']['output']>;
  /** The version of the procedure it refers to. */
  procedure: Maybe<Procedure>;
  /** The day promised for the result; null where none was. */
  promisedDay: Maybe<Scalars['Date']['output']>;
  /** How many of its files nobody can read any more, since malware was found in them: ask for them anew. */
  quarantinedFiles: Scalars['Int']['output'];
  /** Since when; null where no step says a time. */
  since: Maybe<Scalars['DateTime']['output']>;
  /** Status of handling. */
  status: DossierStatus;
  /** Whose turn it is. */
  turn: QueueTurn;
  /** Code of the unit in which it lies; null where no unit is known. */
  unit: Maybe<Scalars['String']['output']>;
};

/** Whose queue, and which dossiers of it. What is left out restricts nothing. */
export type QueueInput = {
  /** The dossier of exactly this code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** How they stand to the promised day. */
  deadline?: InputMaybe<QueueDeadline>;
  /**
   * The dossiers of exactly this person, who shows an identity card: number, full name and birth date must all agree with the register.
   * Where they do not, and where the queue has no dossier of theirs, the page is empty.
   */
  owner?: InputMaybe<TypedIdentityInput>;
  /** National code of the procedure. */
  procedure?: InputMaybe<Scalars['ProcedureCode']['input']>;
  /** Whose queue. */
  queue: QueueOfInput;
  /** Whose turn it is: one of these. */
  turns?: InputMaybe<Array<QueueTurn>>;
};

/** Whose queue. */
export type QueueOf =
  /** That of the whole agency of the viewer. */
  | 'AGENCY'
  /** That of one officer. */
  | 'OFFICER'
  /** That of one unit of the agency. */
  | 'UNIT';

/** Whose queue: of a unit its code is given, of an officer the account unless it is the viewer's own. */
export type QueueOfInput = {
  /** Whose. */
  kind: QueueOf;
  /** Account of the officer; left out: the viewer. */
  officer?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Whose turn it is with an open dossier. */
export type QueueTurn =
  /** The applicant's: a supplement is asked for. */
  | 'APPLICANT'
  /** It arrived: not accepted yet, or accepted and not begun. */
  | 'ARRIVED'
  /** The agency works on it. */
  | 'IN_WORK'
  /** Another agency's: it is asked for its opinion. */
  | 'OTHER_AGENCY'
  /** Money is to be paid. */
  | 'PAYMENT'
  /** The result is there and has to be handed over. */
  | 'RESULT'
  /** Nobody's: it stands still for another reason. */
  | 'STOPPED';

/** How many dossiers wait for one turn. */
export type QueueTurnCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Whose turn. */
  turn: QueueTurn;
};

/** A rating; each from 1, very dissatisfied, to 5, very satisfied. */
export type RateDossierInput = {
  /** How clear it was what to do. */
  clarity?: InputMaybe<Scalars['Int']['input']>;
  /** How people were treated. */
  courtesy?: InputMaybe<Scalars['Int']['input']>;
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** All in all. */
  overall: Scalars['Int']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** Whether it was in time. */
  timeliness?: InputMaybe<Scalars['Int']['input']>;
};

/** Every answer rateDossier can give. */
export type RateDossierResult = DossierNotAccessible | DossierRated | InputMalformed | RatingNotOpen | RequestIdReused;

/** What is rated. */
export type RatingAspect =
  /** How clear it was what to do. */
  | 'CLARITY'
  /** How people were treated. */
  | 'COURTESY'
  /** All in all. */
  | 'OVERALL'
  /** Whether it was in time. */
  | 'TIMELINESS';

/** The handling has not ended, or the dossier is rated already. */
export type RatingNotOpen = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** No reason was given, or one that does not fit the present status. */
export type ReasonsNotApplicable = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A step of handling. */
export type RecordDossierStatusInput = {
  /** When it happened; left out where the source does not know: then it counts from the moment at which it is received. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** Note of the handler. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** Status reached. */
  status: DossierStatus;
};

/** Every answer recordDossierStatus can give. */
export type RecordDossierStatusResult = AlreadyHeld | DossierNotAccessible | DossierNotFiled | InputMalformed | RequestIdReused | StatusRecorded | StepHasItsMutation | TransitionNotAllowed;

/** An expected no: a typed answer, not a failure. Its message is one Vietnamese sentence that says what to do. */
export type Refusal = {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Why a dossier is refused at intake. */
export type RefusalReason =
  /** What the law asks of the applicant or the matter is not fulfilled (không đủ điều kiện theo quy định). */
  | 'CONDITIONS_NOT_MET'
  /** The same is asked for in another dossier (trùng với hồ sơ đã nộp). */
  | 'FILED_TWICE'
  /** The agency is not the one that decides (không thuộc thẩm quyền giải quyết). */
  | 'NOT_COMPETENT'
  /** A paper is not valid (giấy tờ không hợp lệ). */
  | 'PAPER_NOT_VALID'
  /** What was asked for was not handed in in time (không bổ sung trong thời hạn). */
  | 'SUPPLEMENT_NOT_ANSWERED';

/** A dossier to refuse. */
export type RefuseDossierInput = {
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** What the applicant is to know and can do. Not blank, in Unicode, at most 2,000 characters. */
  explanation: Scalars['String']['input'];
  /** At least one; `SUPPLEMENT_NOT_ANSWERED` alone, and only while a supplement is asked for whose time has passed. */
  reasons: Array<RefusalReason>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer refuseDossier can give. */
export type RefuseDossierResult = AlreadyHeld | DossierNotAccessible | DossierRefused | InputMalformed | ReasonsNotApplicable | RequestIdReused | TransitionNotAllowed;

/** A register that answers, or that did not. Where an answer comes from is POPULATION or WAREHOUSE so far. */
export type Register =
  /** One-stop systems. Not yet: no answer comes from an earlier dossier. */
  | 'DOSSIERS'
  /** Online payment platform. Not yet: no answer comes from a payment. */
  | 'PAYMENTS'
  /** National Population Database. */
  | 'POPULATION'
  /** National Database of Administrative Procedures: named only where it is unreachable. */
  | 'PROCEDURES'
  /** Electronic data warehouse. */
  | 'WAREHOUSE';

/** Every answer rejectClientManifest can give. */
export type RejectClientManifestResult = ClientManifestDecided | ClientManifestNotFound | ClientManifestNotInState | InputMalformed | NotAdministrator | RequestIdReused;

/** Which entry to send back, and why. */
export type RejectDirectoryEntryInput = {
  /** Its id. */
  entry: Scalars['ID']['input'];
  /** For whoever proposed it. In Unicode, at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer rejectDirectoryEntry can give. */
export type RejectDirectoryEntryResult = DirectoryEntryDecided | DirectoryEntryNotFound | DirectoryEntryRejected | InputMalformed | NotAdministrator | RequestIdReused;

/** Something still asked of the person. */
export type RemainingItem = {
  /** A question or a paper. */
  kind: RemainingKind;
  /** Vietnamese label. */
  label: Scalars['String']['output'];
  /** Key of the question or code of the component. */
  subject: Scalars['String']['output'];
};

/** A question or a paper. */
export type RemainingKind =
  /** A paper. */
  | 'PAPER'
  /** A question of the form. */
  | 'QUESTION';

/** Which events are told again. */
export type ReplayWebhookDeliveriesInput = {
  /** Client that was not told. */
  client: Scalars['ID']['input'];
  /** Their ids, at most 100. Left out: everything of the client that was given up, up to 1,000 at a time. */
  deliveries?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer replayWebhookDeliveries can give. */
export type ReplayWebhookDeliveriesResult = InputMalformed | NotAdministrator | RequestIdReused | WebhookDeliveriesReplayed;

/** Dossiers as their system knows them. */
export type ReportDossiersInput = {
  /** At most 50. */
  dossiers: Array<ReportedDossierInput>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** Whether they may change what was reported before, `isUpdating`. Where not, one that is there with another content is refused. */
  updating: Scalars['Boolean']['input'];
};

/** Every answer reportDossiers and reportProgress can give. */
export type ReportDossiersResult = ConsumerNotAttested | DossiersReported | InputMalformed | RequestIdReused;

/** Something that there is to say of a record. It never repeats what was sent. */
export type ReportFinding = {
  /** What, of the closed list in docs/operating/connecting.md. */
  code: Scalars['String']['output'];
  /** Path of the field within the record; empty for the record itself. */
  field: Scalars['String']['output'];
  /** One Vietnamese sentence. */
  message: Scalars['String']['output'];
};

/** What a report speaks of. */
export type ReportKind =
  /** A dossier as a whole. */
  | 'DOSSIER'
  /** One step. */
  | 'PROGRESS';

/** What became of one record. */
export type ReportOutcome = {
  /** The system's code of the dossier. */
  code: Scalars['String']['output'];
  /** What there is to say of it, by field: first what it was refused for, then what it is held for, then what was noted. */
  findings: Array<ReportFinding>;
  /** Whether it was taken. */
  outcome: ReportVerdict;
};

/** Steps as their system knows them. */
export type ReportProgressInput = {
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** At most 50. */
  steps: Array<ReportedStepInput>;
};

/** Whether a record was taken. */
export type ReportVerdict =
  /** It is kept and judged again until what it lacks has been entered here: nothing is to be sent again. */
  | 'HELD'
  /** It is not in: mend it and send it again. */
  | 'REFUSED'
  /** It is in. What was noted counts as a fault of the data. */
  | 'TAKEN';

/** A dossier that a connected system masters, as it reported it: its word, which nobody here has checked. */
export type ReportedDossier = {
  /** When it was accepted; null where that is missing: then it counts in no rate. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Agency that handles it; null while only steps have come. */
  agency: Maybe<Agency>;
  /** How it was submitted; null while only steps have come. */
  channel: Maybe<DossierChannel>;
  /** The system's code of it. */
  code: Scalars['String']['output'];
  /** When it is due. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** When the handling finished. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** National code of the procedure; null while only steps have come. */
  procedureCode: Maybe<Scalars['ProcedureCode']['output']>;
  /** When the result was handed over. */
  returnedAt: Maybe<Scalars['DateTime']['output']>;
  /** Status by everything that was reported; null where no status was. */
  status: Maybe<DossierStatus>;
  /** When that was reached. */
  statusAt: Maybe<Scalars['DateTime']['output']>;
  /** Its steps, oldest first. */
  steps: Array<ReportedStep>;
  /** When it was submitted. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Client id of the system that reported it. */
  system: Scalars['ID']['output'];
  /** Agency whose system that is. */
  systemAgency: Maybe<Agency>;
  /** When something of it was last taken in. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A page of reported dossiers. */
export type ReportedDossierConnection = {
  /** What was last reported first. */
  nodes: Array<ReportedDossier>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/**
 * One dossier. Every scalar is a text as the system has it: codes are its own and mean what officials have confirmed; times are
 * `yyyyMMddHHmmss` in Vietnam or ISO 8601 with an offset; flags are 1, 0, true or false. Names, telephone numbers and addresses of files
 * are looked at and not kept.
 */
export type ReportedDossierInput = {
  /** When it was accepted, `NgayTiepNhan`. */
  acceptedAt?: InputMaybe<Scalars['String']['input']>;
  /** Whether the account was verified, `TaiKhoanDuocXacThucVoiVNeID`. */
  accountVerified?: InputMaybe<Scalars['String']['input']>;
  /** Way of submitting, `KenhThucHien`. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** The system's code, `MaHoSo`. */
  code: Scalars['String']['input'];
  /** Whether a component is digitised, `HoSoCoThanhPhanSoHoa`. */
  digitised?: InputMaybe<Scalars['String']['input']>;
  /** When it is due, `NgayHenTra`. */
  dueAt?: InputMaybe<Scalars['String']['input']>;
  /** Fax. */
  fax?: InputMaybe<Scalars['String']['input']>;
  /** Fees and charges, `DanhSachLePhi`. */
  fees?: InputMaybe<Array<ReportedFeeInput>>;
  /** Papers that were submitted, `TaiLieuNop`. */
  files?: InputMaybe<Array<ReportedFileInput>>;
  /** When the handling finished, `NgayKetThucXuLy`. */
  finishedAt?: InputMaybe<Scalars['String']['input']>;
  /** Identifiers of the owner, `DinhDanhCHS`. */
  ownerIds?: InputMaybe<Array<ReportedIdentifierInput>>;
  /** Kind of the owner, `LoaiDoiTuong`. */
  ownerKind?: InputMaybe<Scalars['String']['input']>;
  /** Name of the owner, `ChuHoSo`. */
  ownerName?: InputMaybe<Scalars['String']['input']>;
  /** Number of the owner's paper, `SoGiayToChuHoSo`. */
  ownerNumber?: InputMaybe<Scalars['String']['input']>;
  /** How it was paid, `DuocThanhToanTrucTuyen`. */
  payment?: InputMaybe<Scalars['String']['input']>;
  /** Telephone, `SoDienThoai`. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Procedure, `MaTTHC`. */
  procedure?: InputMaybe<Scalars['String']['input']>;
  /** When it was refused, `NgayTuChoi`. */
  refusedAt?: InputMaybe<Scalars['String']['input']>;
  /** Results, `DanhSachGiayToKetQua`. */
  results?: InputMaybe<Array<ReportedResultInput>>;
  /** When the result was handed over, `NgayTra`. */
  returnedAt?: InputMaybe<Scalars['String']['input']>;
  /** Status, `TrangThaiHoSo`. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** When it was submitted, `NgayNopHoSo`. */
  submittedAt?: InputMaybe<Scalars['String']['input']>;
  /** Supplements that were asked for, `DanhSachHoSoBoSung`. */
  supplements?: InputMaybe<Array<ReportedSupplementInput>>;
  /** Agency that handles it, `DonViXuLy`. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** One fee or charge. */
export type ReportedFeeInput = {
  /** Whole đồng, `Gia`. */
  amount?: InputMaybe<Scalars['String']['input']>;
};

/** One paper that was submitted. */
export type ReportedFileInput = {
  /** Whether it was taken away, `IsDeleted`. */
  deleted?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was digitised, `DuocSoHoa`. */
  digitised?: InputMaybe<Scalars['String']['input']>;
  /** Whether it came from the warehouse, `DuocLayTuKhoDMQG`. */
  fromWarehouse?: InputMaybe<Scalars['String']['input']>;
  /** Result type that replaced it, `MaKetQuaThayThe`. */
  replacedBy?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was reused, `DuocTaiSuDung`: 0, 1, or 2 for the result of another dossier. */
  reused?: InputMaybe<Scalars['String']['input']>;
  /** Address of the file, `DuongDanTaiTepTin`. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** One identifier of an owner. */
export type ReportedIdentifierInput = {
  /** Kind, `LoaiDinhDanh`. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Number, `SoDinhDanh`. */
  number?: InputMaybe<Scalars['String']['input']>;
};

/** One result. */
export type ReportedResultInput = {
  /** Result type, `MaGiayToKetQua`. */
  resultType?: InputMaybe<Scalars['String']['input']>;
  /** Address of the file, `DuongDanTepTinKetQua`. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a reported dossier. */
export type ReportedStep = {
  /** When; null where the system gave no time. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** Whether the transition is not in the list: kept, and flagged. */
  flagged: Scalars['Boolean']['output'];
  /** Whether the system gave no time of the step itself: it was reached at `at` or later. */
  notBefore: Scalars['Boolean']['output'];
  /** Status reached. */
  status: DossierStatus;
};

/** One step. Scalars are texts as in ReportedDossierInput. */
export type ReportedStepInput = {
  /** When, `ThoiDiemXuLy`. */
  at?: InputMaybe<Scalars['String']['input']>;
  /** The system's code of the dossier, `MaHoSo`. */
  code: Scalars['String']['input'];
  /** Who the system says did it, `NguoiXuLy`, at most 50 characters: recorded as a claim, never as authority. */
  handler?: InputMaybe<Scalars['String']['input']>;
  /** Status reached, `TrangThai`. */
  status?: InputMaybe<Scalars['String']['input']>;
};

/** One supplement. */
export type ReportedSupplementInput = {
  /** When the answer was received, `NgayTiepNhanBoSung`. */
  answeredAt?: InputMaybe<Scalars['String']['input']>;
  /** When it was asked for, `NgayBoSung`. */
  askedAt?: InputMaybe<Scalars['String']['input']>;
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

/** No register says that the viewer acts for them today; unknown and forbidden are not told apart. */
export type RepresentationNotEstablished = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The parts concerned. */
  roles: Array<Scalars['String']['output']>;
};

/** The decision on guardianship does not give the guardian matters of this kind (phạm vi đại diện). */
export type RepresentationOutOfScope = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** The parts concerned. */
  roles: Array<Scalars['String']['output']>;
};

/** The same requestId was sent with another content. */
export type RequestIdReused = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Papers to ask for. */
export type RequestSupplementInput = {
  /** Codes of the components. */
  components: Array<Scalars['String']['input']>;
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** Those of `components` that the state holds and that are asked for all the same, each with why: shown to the applicant, and counted. */
  held?: InputMaybe<Array<HeldRequestInput>>;
  /** How the time is counted once it is answered; left out: SHIFT. */
  pauseMode?: InputMaybe<PauseMode>;
  /** Why, for the applicant to read. Not blank, in Unicode, at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** In how many working days it is to be answered, from 1 to 90; left out: 10. */
  workingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Every answer requestSupplement can give. */
export type RequestSupplementResult = AlreadyHeld | ComponentNotFound | DossierNotAccessible | InputMalformed | RequestIdReused | SupplementRequested | TransitionNotAllowed;

/** One datum of a result. */
export type ResultDatumInput = {
  /** Name of the field in the schema of the result type. */
  key: Scalars['String']['input'];
  /** Its value; null where the paper has none. In Unicode, at most 4,000 characters. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** It is handed over. */
export type ResultHandedOver = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** How a result reached whoever asked for it. */
export type ResultHandover = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Where the viewer reads the note of it (phiếu trả kết quả giải quyết hồ sơ) as PDF, like `Slip.file`. */
  file: FileLink;
  /** In which way. */
  manner: HandoverManner;
  /** Account of the officer; null for everybody but officials. */
  officer: Maybe<Scalars['ID']['output']>;
  /** What proves it: of a counter the number of the receipt that was signed, of an electronic one the digest of what was handed over. */
  proof: Scalars['String']['output'];
  /** Who received it; null of an electronic one, which lies with the dossier of the applicant. */
  receivedBy: Maybe<ResultRecipient>;
};

/** The result that is named is not the paper with which the dossier ended, or it was taken back or corrected before. */
export type ResultNotRevisable = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** Who received a result at the counter. */
export type ResultRecipient =
  /** The applicant. */
  | 'APPLICANT'
  /** Somebody whom the applicant has authorised (người được ủy quyền). */
  | 'AUTHORISED';

/** It stands no longer. */
export type ResultRevised = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** Why a result does not stand any more. */
export type ResultRevision = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whether another result took its place. */
  corrected: Scalars['Boolean']['output'];
  /** What the officer wrote for the applicant. */
  note: Scalars['String']['output'];
  /** Account of the officer; null for everybody but officials. */
  officer: Maybe<Scalars['ID']['output']>;
  /** Why. */
  reason: ResultRevisionReason;
  /** The same in Vietnamese, for citizens. */
  reasonText: Scalars['String']['output'];
};

/** Why a result is taken back or corrected. The list is ours. */
export type ResultRevisionReason =
  /** A court or another authority has decided so (theo bản án, quyết định có hiệu lực). */
  | 'AUTHORITY_DECIDED'
  /** What the law asks was not fulfilled (không đủ điều kiện theo quy định). */
  | 'NOT_ENTITLED'
  /** The paper says something wrong (nội dung có sai sót). */
  | 'WRONG_CONTENT'
  /** It was issued to somebody else than it should (cấp không đúng người). */
  | 'WRONG_PERSON';

export type ResultType = {
  code: Scalars['ID']['output'];
};

/** The list of result types has no such code. */
export type ResultTypeNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A dossier to go on with. */
export type ResumeDossierInput = {
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** Note of the handler. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer resumeDossier can give. */
export type ResumeDossierResult = DossierNotAccessible | DossierResumed | InputMalformed | RequestIdReused | TransitionNotAllowed;

/** How often held data was reused in a period (tỷ lệ tái sử dụng dữ liệu). */
export type ReuseRate = {
  /** When this was counted. */
  asOf: Scalars['DateTime']['output'];
  /** Dossiers filed. */
  denominator: Scalars['Int']['output'];
  /** How many papers that the state holds were asked for all the same, with a reason of the closed list. */
  heldAskedFor: Scalars['Int']['output'];
  /** Dossiers filed with at least one held paper or one held value reused: evidence, not a flag. */
  numerator: Scalars['Int']['output'];
  /** Share from 0 to 1; null when nothing was filed. */
  rate: Maybe<Scalars['Float']['output']>;
  /** Dossiers that the source systems flag as reusing; null where they report nothing. Not yet: the flag `DuocTaiSuDung` of the papers that they report is kept and not counted, so it is always null. */
  selfReported: Maybe<Scalars['Int']['output']>;
};

/** A held value or paper that was filed. */
export type ReuseRecord = {
  /** When it was filed. */
  at: Scalars['DateTime']['output'];
  /** The document, for a component. */
  document: Maybe<Document>;
  /** Hash of what was filed. */
  hash: Scalars['String']['output'];
  /** Register it came from. */
  register: Register;
  /** Code of the component or key of the question. */
  subject: Scalars['String']['output'];
};

/** A result to take back, or to correct. */
export type ReviseResultInput = {
  /** The result that takes its place; left out: none does. */
  corrected?: InputMaybe<IssuedResultInput>;
  /** The dossier, whose last result it is. */
  dossier: Scalars['ID']['input'];
  /** What the applicant is to know. Not blank, in Unicode, at most 2,000 characters. */
  note: Scalars['String']['input'];
  /** Why. */
  reason: ResultRevisionReason;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** The result that the officer has before them: of two who correct it at once, one does. */
  result: Scalars['ID']['input'];
};

/** Every answer reviseResult can give. */
export type ReviseResultResult = AlreadyHeld | DossierNotAccessible | InputMalformed | RequestIdReused | ResultNotRevisable | ResultRevised | ResultTypeNotFound | UploadNotReady;

/** A detached Ed25519 signature over the RFC 8785 canonical payload: anybody verifies it offline by key id (niêm phong). */
export type Seal = {
  /** File before this instant; afterwards ask again. */
  fileBefore: Scalars['DateTime']['output'];
  /** Which key signed. */
  keyId: Scalars['String']['output'];
  /** Canonical JSON that was signed. */
  payload: Scalars['String']['output'];
  /** Signature, base64url. */
  signature: Scalars['String']['output'];
};

/** Hand a seal back as it came. */
export type SealInput = {
  /** Which key signed. */
  keyId: Scalars['String']['input'];
  /** Canonical JSON that was signed. */
  payload: Scalars['String']['input'];
  /** Signature, base64url. */
  signature: Scalars['String']['input'];
};

/** What the ratings of a period say. */
export type ServiceSurvey = {
  /** Of each aspect of which a month is told. */
  averages: Array<SurveyAverage>;
  /** How many dossiers were rated all in all, in the months that are told; null where none is. */
  ratings: Maybe<Scalars['Int']['output']>;
};

/** A part of a whole. */
export type ShareFigure = {
  /** The whole. */
  denominator: Scalars['Int']['output'];
  /** Version of the formula. */
  formula: Scalars['String']['output'];
  /** The part. */
  numerator: Scalars['Int']['output'];
  /** From 0 to 1; null where the whole is nothing: not applicable is not zero. */
  rate: Maybe<Scalars['Float']['output']>;
};

/** What the applicant is given at intake, and when a dossier will be late. The dossier has its code, its agency, its procedure and its people. */
export type Slip = {
  /** What the officer added for the applicant; null in every slip but a refusal. */
  explanation: Maybe<Scalars['String']['output']>;
  /** Where the viewer reads it as PDF; for whoever may read the name of the applicant as it was filed. */
  file: FileLink;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Which form. */
  kind: SlipKind;
  /** Account of the officer who issued it; null for everybody but officials, and of an apology, which is written by itself. */
  officer: Maybe<Scalars['ID']['output']>;
  /** The day promised when it was issued, in an apology the new day; null where none was, where the calendar says nothing of it, and in a refusal. */
  promisedDay: Maybe<Scalars['Date']['output']>;
  /** The same in Vietnamese, for citizens. */
  reasonTexts: Maybe<Array<Scalars['String']['output']>>;
  /** Why the dossier was refused; null in every slip but a refusal. */
  reasons: Maybe<Array<RefusalReason>>;
};

/** Which form a slip is, of Circular 01/2018/TT-VPCP. */
export type SlipKind =
  /**
   * Phiếu xin lỗi và hẹn lại ngày trả kết quả: written by itself when the offices have closed on the day before the promised one and the agency still
   * works on the dossier. The promised day stays.
   */
  | 'APOLOGY'
  /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
  | 'RECEIPT'
  /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
  | 'REFUSAL';

/** Lists of which a connected system has codes of its own. */
export type SourceCodeList =
  /** Agencies, `DonViXuLy`. An electronic identification code means itself; it needs no entry. */
  | 'AGENCY'
  /** Ways of submitting, `KenhThucHien`. They mean a DossierChannel. */
  | 'CHANNEL'
  /** Kinds of owners, `LoaiDoiTuong`: PERSON, BUSINESS, HOUSEHOLD_BUSINESS, STATE_AGENCY or ORGANIZATION. */
  | 'OWNER_KIND'
  /** How a dossier was paid, `DuocThanhToanTrucTuyen`: NONE, ONLINE_PORTAL, ONLINE_AGENCY or NOT_PAID. */
  | 'PAYMENT'
  /** Procedures, `MaTTHC`. A national code means itself; it needs no entry. */
  | 'PROCEDURE'
  /** Statuses of handling, `TrangThaiHoSo`, `TrangThai`. They mean a DossierStatus. */
  | 'STATUS';

/** One step of handling. */
export type StatusEvent = {
  /** When it happened, or when it was received where the source gave no time; null of older steps without one. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** Whether `at` is when it was received, since the source gave no time. */
  atIsReceipt: Scalars['Boolean']['output'];
  /** Whether the transition is not in the list: kept, and flagged. */
  flagged: Scalars['Boolean']['output'];
  /** Note of the handler: in Unicode, at most 2,000 characters. A blank one is none. */
  note: Maybe<Scalars['String']['output']>;
  /** Account of the official who recorded it; null of what the applicant or the system did, and for everybody but officials. */
  officer: Maybe<Scalars['ID']['output']>;
  /** Status reached. */
  status: DossierStatus;
  /** Unit that reported it. */
  unit: Maybe<Agency>;
};

/** The step is recorded. */
export type StatusRecorded = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
  /** Whether the transition is not in the list: kept, and flagged. */
  flagged: Scalars['Boolean']['output'];
};

/** The desk handles the dossier and has a mutation for this step, which asks for what the step needs, such as a reason. */
export type StepHasItsMutation = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** Name of the mutation. */
  mutation: Scalars['String']['output'];
};

/** Why and how long the handling stood still. */
export type Stop = {
  /** What it is asked, and what it answers; null unless it is a consultation, and for everybody but officials. */
  consultation: Maybe<Consultation>;
  /** Whom the agency asks; null unless it is a consultation. */
  consulted: Maybe<Agency>;
  /** What the officer added. */
  note: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: StopReason;
  /** When it went on; null while it stands still. */
  resumedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was stopped. */
  stoppedAt: Scalars['DateTime']['output'];
};

/** Which manifest is sent back or suspended, and why. */
export type StopClientManifestInput = {
  /** Its id. */
  manifest: Scalars['ID']['input'];
  /** For whoever handed it in. In Unicode, at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** A dossier to stop. */
export type StopDossierInput = {
  /** What another agency is asked: given with CONSULTATION, and with nothing else. Its answer lets the dossier go on. */
  consultation?: InputMaybe<ConsultationInput>;
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** What the applicant is to know. In Unicode, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: StopReason;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer stopDossier can give. */
export type StopDossierResult = AlreadyHeld | ComponentNotFound | DossierNotAccessible | DossierStopped | InputMalformed | RequestIdReused | TransitionNotAllowed;

/** Why the handling of a dossier stands still. */
export type StopReason =
  /** The applicant asks for it (theo đề nghị của người nộp hồ sơ). */
  | 'APPLICANT_ASKED'
  /** A court or another authority decides a question first (chờ kết luận của cơ quan có thẩm quyền). */
  | 'AUTHORITY_DECIDES'
  /** Another agency is asked for its opinion (lấy ý kiến cơ quan liên quan). */
  | 'CONSULTATION'
  /** An event beyond anybody's control (sự kiện bất khả kháng). */
  | 'FORCE_MAJEURE'
  /** The result of another dossier is needed (chờ kết quả của hồ sơ khác). */
  | 'OTHER_DOSSIER';

/** What to file. */
export type SubmitDossierInput = {
  /** Every field of the form with its value. */
  answers: Array<AnswerInput>;
  /** The draft. */
  dossier: Scalars['ID']['input'];
  /**
   * Codes of the components whose papers an officer has before them: at a counter or by post only. They are digitised later. A code of a form, of a note, or
   * of a paper that is not asked of this dossier is answered with ComponentNotFound.
   */
  papersOnPaper?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
  /** The seal as prefill gave it. */
  seal: SealInput;
};

/** Every answer submitDossier can give. */
export type SubmitDossierResult = AgencyNotEligible | AnswersMissing | AnswersNotValid | ChannelNotOffered | ComponentNotFound | ConsumerNotAttested | DossierFiled | DossierNotAccessible | DossierNotDraft | HeldValueReplaced | PapersMissing | PersonNotVerified | PrefillExpired | PrefillForOtherPeople | PrefillForOtherVersion | PrefillTampered | RepresentationNotEstablished | RequestIdReused | UnknownQuestion;

/** One request for more papers. */
export type Supplement = {
  /** Last day on which it can be answered in time; the dossier may be refused for it after that. Null of requests without a limit. */
  answerBy: Maybe<Scalars['Date']['output']>;
  /** When it was answered; null while it is the applicant's turn. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for. */
  at: Scalars['DateTime']['output'];
  /** Codes of the components that are asked for. */
  components: Array<Scalars['String']['output']>;
  /** Where the viewer reads the slip (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ) as PDF, like `Slip.file`. */
  file: FileLink;
  /** Those that the state holds and that are asked for all the same. */
  held: Array<HeldRequest>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** How the time is counted once it is answered. */
  pauseMode: PauseMode;
  /** Why, as the officer wrote it. */
  reason: Scalars['String']['output'];
};

/** It was handed in, and the dossier goes on. */
export type SupplementAnswered = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** Not everything that is asked for is there, or something that is not asked for. */
export type SupplementNotComplete = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** Codes of the components that are missing. */
  missing: Array<Scalars['String']['output']>;
  /** Codes of the components that are not asked for. */
  unasked: Array<Scalars['String']['output']>;
};

/** The dossier has no such supplement, or it was answered already, or the dossier does not wait for one. */
export type SupplementNotOpen = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The applicant is asked. */
export type SupplementRequested = {
  /** The dossier. */
  dossier: Maybe<Dossier>;
};

/** How one aspect was rated. */
export type SurveyAverage = {
  /** Which. */
  aspect: RatingAspect;
  /** From 1 to 5. */
  average: Scalars['Float']['output'];
  /** The months of which it is, yyyy-MM, oldest first. A month that is not among them is withheld, or nobody rated in it. */
  months: Array<Scalars['Date']['output']>;
  /** By how many. */
  ratings: Scalars['Int']['output'];
};

/** Every answer suspendClientManifest can give. */
export type SuspendClientManifestResult = ClientManifestDecided | ClientManifestNotFound | ClientManifestNotInState | InputMalformed | NotAdministrator | RequestIdReused;

/** A dossier of the intake, and who is to have it. */
export type TakeDossierInput = {
  /** The dossier, as the intake names it. */
  dossier: Scalars['ID']['input'];
  /** Account of an officer of the agency; left out: the viewer takes it. */
  officer?: InputMaybe<Scalars['ID']['input']>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer takeDossier can give. */
export type TakeDossierResult = ConsumerNotAttested | DossierAlreadyTaken | DossierNotAccessible | DossierTaken | OfficerNotEligible | RequestIdReused;

/** The dossier awaits the bytes of many files already. */
export type TooManyUploads = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The step does not follow from the present status. */
export type TransitionNotAllowed = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** What is typed to say who is meant. */
export type TypedIdentityInput = {
  /** Birth date, or the year where only the year is known. */
  birthDate: Scalars['Date']['input'];
  /** Full name as on the card. */
  fullName: Scalars['String']['input'];
  /** Personal identification number, or an old identity card number. */
  personalNumber: Scalars['PersonalNumber']['input'];
};

/** Dossiers that wait at an agency where nobody can take them. */
export type UnattendedIntake = {
  /** Which. */
  agency: Agency;
  /** When the one that has waited longest was opened. */
  since: Scalars['DateTime']['output'];
  /** How many stand in its intake. */
  standing: Scalars['Int']['output'];
};

/** A page of such agencies. */
export type UnattendedIntakeConnection = {
  /** By their codes. */
  nodes: Array<UnattendedIntake>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** The agency has no such unit today. */
export type UnitNotFound = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** The form has no such question, it is answered twice, or no register answers it. */
export type UnknownQuestion = Refusal & {
  /** Keys concerned. */
  keys: Array<Scalars['String']['output']>;
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
};

/** A file that was handed in, or is on its way. */
export type Upload = {
  /** When it was opened. */
  at: Scalars['DateTime']['output'];
  /** When its last byte came in. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Code of the component it is for, or key of the question. */
  component: Scalars['String']['output'];
  /** When somebody last looked at it: at its kind, and for malware where the installation has a scanner. */
  examinedAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the rest of its bytes is awaited; null once all are in. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What the bytes are: `application/pdf`, `image/jpeg` or `image/png`. While bytes are awaited, what the sender says. */
  mediaType: Maybe<Scalars['String']['output']>;
  /** Name of the file as the sender gave it; null for what was recorded before files were taken in. */
  name: Maybe<Scalars['String']['output']>;
  /** Why it was not taken, or what it waits for; null otherwise. */
  problem: Maybe<UploadProblem>;
  /** Where the viewer reads the bytes; null unless they can be read. */
  readAt: Maybe<FileLink>;
  /** Bytes that are here. */
  receivedBytes: Scalars['Int']['output'];
  /** What kind of result it is said to be; null when it is none. */
  resultType: Maybe<Scalars['ID']['output']>;
  /** Where the viewer sends the rest of the bytes; null unless the viewer opened it and bytes are awaited. */
  sendTo: Maybe<FileLink>;
  /** SHA-256 of the bytes, lower-case hex, computed here; null until they were examined. */
  sha256: Maybe<Scalars['String']['output']>;
  /** Bytes of the whole file. */
  sizeBytes: Maybe<Scalars['Int']['output']>;
  /** How far it has come. */
  state: UploadState;
  /** The supplement that it answers; null for what was handed in with the draft. */
  supplement: Maybe<Scalars['ID']['output']>;
};

/** A file that is named was not handed in for this, is not examined yet, or was not taken. */
export type UploadNotReady = Refusal & {
  /** One Vietnamese sentence the reader can act on. */
  message: Scalars['String']['output'];
  /** Ids of the uploads. */
  uploads: Array<Scalars['ID']['output']>;
};

/** The bytes are awaited. */
export type UploadOpened = {
  /** The upload, with the link in `sendTo`. */
  upload: Maybe<Upload>;
};

/** Why a file was not taken, or what it waits for. */
export type UploadProblem =
  /** Nobody filed the draft in time. */
  | 'DRAFT_ABANDONED'
  /** The image has more pixels than is taken. */
  | 'IMAGE_TOO_LARGE'
  /** The header of the image cannot be read. */
  | 'IMAGE_UNREADABLE'
  /** Malware was found. */
  | 'MALWARE_FOUND'
  /** The rest did not come in time. */
  | 'NOT_FINISHED_IN_TIME'
  /** The dossier was closed, and the time is over for which its files are kept. */
  | 'RETENTION_OVER'
  /** The scanner does not answer; the file waits. */
  | 'SCANNER_UNAVAILABLE'
  /** The bytes are of another kind than was said. */
  | 'TYPE_MISMATCH'
  /** The bytes are of no kind that is taken. */
  | 'TYPE_NOT_ALLOWED';

/** How far a file has come. */
export type UploadState =
  /** It is what it says, and no malware was found. */
  | 'CLEAN'
  /** All bytes are here; nobody has looked at them yet. */
  | 'EXAMINING'
  /** The rest did not come in time, the draft was left, or the closed dossier has been kept long enough; the bytes were removed. */
  | 'EXPIRED'
  /** Recorded before files were taken in: a hash that its sender stated, without bytes. */
  | 'HASH_ONLY'
  /** Malware was found; the bytes were removed. */
  | 'INFECTED'
  /** It is what it says. This installation had no scanner: nobody has looked for malware yet. */
  | 'NOT_SCANNED'
  /** Malware was found after the dossier was filed. Nobody can read it any more; the bytes stay as evidence. It has to be handed in anew. */
  | 'QUARANTINED'
  /** Bytes are awaited. */
  | 'RECEIVING'
  /** It is not what it says, or of no kind that is taken; the bytes were removed. */
  | 'REFUSED';

/** How well a value is verified. */
export type VerificationLevel =
  /** Read from a document that is only an image. */
  | 'IMAGE_ONLY'
  /** In the register, but declared by the person. Not yet: no register tells such a value apart, so it is never given. */
  | 'SELF_DECLARED'
  /** Verified by the state's register. */
  | 'STATE_VERIFIED';

/** Whoever signed in: a citizen, an officer of an agency, a publisher, the Government Office or an administrator. */
export type Viewer = {
  /** A citizen's own dossiers, or those assigned to an officer; newest first. */
  dossiers: Maybe<DossierConnection>;
  /** Opaque, stable for this account. */
  id: Scalars['ID']['output'];
  /** What a citizen was told of their dossiers, newest first; null for an officer. */
  notices: Maybe<NoticeConnection>;
  /** The citizen's own record; null for an officer. */
  person: Maybe<Person>;
  /**
   * Dossiers of a citizen, and of whoever they act for in everything, that another system masters, as it reported them; what was last reported first.
   * Only those of which population has the owner by the number and the name that were reported; of whoever lives in a protected home those of the
   * home alone are told. Null for an officer.
   */
  reportedDossiers: Maybe<ReportedDossierConnection>;
};


/** Whoever signed in: a citizen, an officer of an agency, a publisher, the Government Office or an administrator. */
export type ViewerDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever signed in: a citizen, an officer of an agency, a publisher, the Government Office or an administrator. */
export type ViewerNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever signed in: a citizen, an officer of an agency, a publisher, the Government Office or an administrator. */
export type ViewerReportedDossiersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** They are told again. */
export type WebhookDeliveriesReplayed = {
  /** How many had been given up; ids of others change nothing. */
  replayed: Scalars['Int']['output'];
};

/** An event that a client is told. It names no person. */
export type WebhookDelivery = {
  /** How often it was told. */
  attempts: Scalars['Int']['output'];
  /** Client that is told. */
  client: Scalars['ID']['output'];
  /** Why it was not taken the last time; null where it was, or has not been told yet. */
  failure: Maybe<WebhookFailure>;
  /** HTTP status of the last answer that was no yes; null where there was none. */
  httpStatus: Maybe<Scalars['Int']['output']>;
  /** Id of the event, `jti` of its token: the same at every attempt. */
  id: Scalars['ID']['output'];
  /** What happened: a NoticeKind. */
  kind: Scalars['String']['output'];
  /** When it is told again; null when it waits no more. */
  nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** When it began to wait. */
  queuedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: WebhookDeliveryState;
};

/** A page of such events. */
export type WebhookDeliveryConnection = {
  /** Newest first. */
  nodes: Array<WebhookDelivery>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** Where an event for a client stands. */
export type WebhookDeliveryState =
  /** It was given up after two and a half days. `replayWebhookDeliveries` tells it again. */
  | 'DEAD'
  /** The client has taken it. */
  | 'DELIVERED'
  /** It is told until it is taken. Events of one dossier wait for those before them. */
  | 'PENDING';

/** Why a receiver has not taken an event. */
export type WebhookFailure =
  /** The name stands for an address that is not of the public internet. */
  | 'ADDRESS_FORBIDDEN'
  /** It sent elsewhere: the directory has to name the address itself. */
  | 'REDIRECT'
  /** It answered with a status that is no yes. */
  | 'STATUS'
  /** No answer within five seconds. */
  | 'TIMEOUT'
  /** No connection, or one that broke off. */
  | 'UNREACHABLE'
  /** Its certificate is not valid for this name. */
  | 'UNTRUSTED';

/** A dossier to withdraw. */
export type WithdrawDossierInput = {
  /** The dossier. */
  dossier: Scalars['ID']['input'];
  /** Why, if the applicant wants to say so. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Unique per request. */
  requestId: Scalars['ID']['input'];
};

/** Every answer withdrawDossier can give. */
export type WithdrawDossierResult = DossierNotAccessible | DossierWithdrawn | InputMalformed | RepresentationNotEstablished | RequestIdReused | TransitionNotAllowed;



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
  Prefill: Prefill;
  Viewer: Viewer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dossier:
    ( { __typename: 'Dossier' }
    & GraphQLRecursivePick<FederationTypes['Dossier'], {"id":true}> );
  Prefill:
    ( { __typename: 'Prefill' }
    & GraphQLRecursivePick<FederationTypes['Prefill'], {"grant":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Prefill'], {"questions":{"key":true,"label":true,"role":true,"concept":true,"path":true,"required":true,"editable":true,"choices":true,"help":true,"section":true,"codeList":{"list":true,"kind":true,"asOf":true},"entries":{"value":true,"name":true},"condition":{"question":true,"values":true,"rolePresent":true,"roleAbsent":true},"limits":{"minLength":true,"maxLength":true,"least":true,"most":true,"earliest":true,"latest":true,"pattern":true}},"components":{"code":true,"name":true,"kind":true,"role":true,"originals":true,"copies":true,"applies":true,"conditionText":true,"anyOfGroup":true,"accepts":{"resultType":true,"state":true},"noEvidenceReason":true},"personAnswers":{"key":true,"state":true,"reason":true,"value":true,"display":true,"recordVersion":true,"asOf":true,"level":true,"document":true},"documentAnswers":{"key":true,"state":true,"reason":true,"value":true,"display":true,"recordVersion":true,"asOf":true,"level":true,"document":true},"heldComponents":{"code":true,"state":true,"reason":true,"document":true,"resultType":true,"mapping":true,"recordVersion":true,"asOf":true,"level":true},"amountsDue":{"code":true,"name":true,"kind":true,"state":true,"due":true,"amount":true,"condition":true,"statement":true,"statementText":true,"per":true}}> ) );
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptDossierResult:
    | ( DossierAcceptedMapper )
    | ( DossierNotAccessible )
    | ( RequestIdReused )
    | ( TransitionNotAllowed )
  ;
  AnswerConsultationResult:
    | ( ConsultationAnsweredMapper )
    | ( ConsultationNotAccessible )
    | ( ConsultationNotOpen )
    | ( ConsumerNotAttested )
    | ( InputMalformed )
    | ( RequestIdReused )
  ;
  AnswerSupplementResult:
    | ( DossierNotAccessible )
    | ( RepresentationNotEstablished )
    | ( RequestIdReused )
    | ( SupplementAnsweredMapper )
    | ( SupplementNotComplete )
    | ( SupplementNotOpen )
    | ( UploadNotReady )
  ;
  ApproveClientManifestResult:
    | ( AnotherAdministratorNeeded )
    | ( ClientManifestDecidedMapper )
    | ( ClientManifestNotFound )
    | ( ClientManifestNotInState )
    | ( ClientNotConnected )
    | ( NotAdministrator )
    | ( RequestIdReused )
  ;
  AssignDossierResult:
    | ( DossierAssignedMapper )
    | ( DossierNotAccessible )
    | ( OfficerNotEligible )
    | ( RequestIdReused )
  ;
  ConfirmDirectoryEntryResult:
    | ( AnotherAdministratorNeeded )
    | ( DirectoryEntryConfirmedMapper )
    | ( DirectoryEntryDecided )
    | ( DirectoryEntryNotAccepted )
    | ( DirectoryEntryNotFound )
    | ( NotAdministrator )
    | ( RequestIdReused )
  ;
  DeclineHeldValueResult:
    | ( DossierNotAccessible )
    | ( DossierNotDraft )
    | ( HeldValueDeclinedMapper )
    | ( RepresentationNotEstablished )
    | ( RequestIdReused )
    | ( UnknownQuestion )
  ;
  EndDirectoryEntryResult:
    | ( DirectoryEntryDecided )
    | ( DirectoryEntryEndedMapper )
    | ( DirectoryEntryNotFound )
    | ( NotAdministrator )
    | ( RequestIdReused )
  ;
  ExtendPromisedDayResult:
    | ( AlreadyHeld )
    | ( DossierNotAccessible )
    | ( InputMalformed )
    | ( PromisedDayExtendedMapper )
    | ( PromisedDayNotExtendable )
    | ( RequestIdReused )
    | ( TransitionNotAllowed )
  ;
  FinishDossierResult:
    | ( AlreadyHeld )
    | ( DossierFinishedMapper )
    | ( DossierNotAccessible )
    | ( InputMalformed )
    | ( RequestIdReused )
    | ( ResultTypeNotFound )
    | ( TransitionNotAllowed )
    | ( UploadNotReady )
  ;
  HandInClientManifestResult:
    | ( ClientManifestHandedInMapper )
    | ( ClientNotConnected )
    | ( InputMalformed )
    | ( NotAdministrator )
    | ( RequestIdReused )
  ;
  HandOverDossiersResult:
    | ( ConsumerNotAttested )
    | ( DossierNotAccessible )
    | ( DossiersHandedOver )
    | ( InputMalformed )
    | ( OfficerNotEligible )
    | ( RequestIdReused )
    | ( UnitNotFound )
  ;
  HandOverResultResult:
    | ( DossierNotAccessible )
    | ( InputMalformed )
    | ( RequestIdReused )
    | ( ResultHandedOverMapper )
    | ( TransitionNotAllowed )
  ;
  IssueHeldPaperSlipResult:
    | ( HeldPaperNotFound )
    | ( HeldPaperSlipMapper )
    | ( RequestIdReused )
  ;
  LeaveToOwnSystemResult:
    | ( ConsumerNotAttested )
    | ( DossierNotAccessible )
    | ( LeftToOwnSystemMapper )
    | ( RequestIdReused )
    | ( TransitionNotAllowed )
  ;
  MarkNoticesReadResult:
    | ( InputMalformed )
    | ( NoticesRead )
    | ( RequestIdReused )
  ;
  OpenDraftDossierResult:
    | ( AgencyNotEligible )
    | ( CaseNotFound )
    | ( ChannelNotOffered )
    | ( ChildConsentNotDeclared )
    | ( ConsumerNotAttested )
    | ( DraftDossierOpenedMapper )
    | ( LocalCodeNotMapped )
    | ( PartiesNotComplete )
    | ( PersonNumberImplausible )
    | ( ProcedureNotFound )
    | ( RepresentationNotEstablished )
    | ( RepresentationOutOfScope )
    | ( RequestIdReused )
  ;
  OpenUploadResult:
    | ( AlreadyHeld )
    | ( ComponentNotFound )
    | ( DossierNotAccessible )
    | ( DossierNotDraft )
    | ( FileNotAccepted )
    | ( InputMalformed )
    | ( RepresentationNotEstablished )
    | ( RequestIdReused )
    | ( ResultTypeNotFound )
    | ( SupplementNotOpen )
    | ( TooManyUploads )
    | ( TransitionNotAllowed )
    | ( UploadOpenedMapper )
  ;
  PrefillOutcome:
    | ( PrefillAnswer )
    | ( PrefillUnavailable )
  ;
  PrefillResult:
    | ( ConsumerNotAttested )
    | ( DossierNotAccessible )
    | ( DossierNotDraft )
    | ( PersonNotVerified )
    | ( PrefillMapper )
    | ( RepresentationNotEstablished )
  ;
  ProposeDirectoryEntryResult:
    | ( DirectoryEntryNotAccepted )
    | ( DirectoryEntryProposedMapper )
    | ( NotAdministrator )
    | ( RequestIdReused )
  ;
  RateDossierResult:
    | ( DossierNotAccessible )
    | ( DossierRatedMapper )
    | ( InputMalformed )
    | ( RatingNotOpen )
    | ( RequestIdReused )
  ;
  RecordDossierStatusResult:
    | ( AlreadyHeld )
    | ( DossierNotAccessible )
    | ( DossierNotFiled )
    | ( InputMalformed )
    | ( RequestIdReused )
    | ( StatusRecordedMapper )
    | ( StepHasItsMutation )
    | ( TransitionNotAllowed )
  ;
  RefuseDossierResult:
    | ( AlreadyHeld )
    | ( DossierNotAccessible )
    | ( DossierRefusedMapper )
    | ( InputMalformed )
    | ( ReasonsNotApplicable )
    | ( RequestIdReused )
    | ( TransitionNotAllowed )
  ;
  RejectClientManifestResult:
    | ( ClientManifestDecidedMapper )
    | ( ClientManifestNotFound )
    | ( ClientManifestNotInState )
    | ( InputMalformed )
    | ( NotAdministrator )
    | ( RequestIdReused )
  ;
  RejectDirectoryEntryResult:
    | ( DirectoryEntryDecided )
    | ( DirectoryEntryNotFound )
    | ( DirectoryEntryRejectedMapper )
    | ( InputMalformed )
    | ( NotAdministrator )
    | ( RequestIdReused )
  ;
  ReplayWebhookDeliveriesResult:
    | ( InputMalformed )
    | ( NotAdministrator )
    | ( RequestIdReused )
    | ( WebhookDeliveriesReplayed )
  ;
  ReportDossiersResult:
    | ( ConsumerNotAttested )
    | ( Omit<DossiersReported, 'outcomes'> & { outcomes: Array<_RefType['ReportOutcome']> } )
    | ( InputMalformed )
    | ( RequestIdReused )
  ;
  RequestSupplementResult:
    | ( AlreadyHeld )
    | ( ComponentNotFound )
    | ( DossierNotAccessible )
    | ( InputMalformed )
    | ( RequestIdReused )
    | ( SupplementRequestedMapper )
    | ( TransitionNotAllowed )
  ;
  ResumeDossierResult:
    | ( DossierNotAccessible )
    | ( DossierResumedMapper )
    | ( InputMalformed )
    | ( RequestIdReused )
    | ( TransitionNotAllowed )
  ;
  ReviseResultResult:
    | ( AlreadyHeld )
    | ( DossierNotAccessible )
    | ( InputMalformed )
    | ( RequestIdReused )
    | ( ResultNotRevisable )
    | ( ResultRevisedMapper )
    | ( ResultTypeNotFound )
    | ( UploadNotReady )
  ;
  StopDossierResult:
    | ( AlreadyHeld )
    | ( ComponentNotFound )
    | ( DossierNotAccessible )
    | ( DossierStoppedMapper )
    | ( InputMalformed )
    | ( RequestIdReused )
    | ( TransitionNotAllowed )
  ;
  SubmitDossierResult:
    | ( AgencyNotEligible )
    | ( AnswersMissing )
    | ( AnswersNotValid )
    | ( ChannelNotOffered )
    | ( ComponentNotFound )
    | ( ConsumerNotAttested )
    | ( DossierFiledMapper )
    | ( DossierNotAccessible )
    | ( DossierNotDraft )
    | ( HeldValueReplaced )
    | ( PapersMissing )
    | ( PersonNotVerified )
    | ( PrefillExpired )
    | ( PrefillForOtherPeople )
    | ( PrefillForOtherVersion )
    | ( PrefillTampered )
    | ( RepresentationNotEstablished )
    | ( RequestIdReused )
    | ( UnknownQuestion )
  ;
  SuspendClientManifestResult:
    | ( ClientManifestDecidedMapper )
    | ( ClientManifestNotFound )
    | ( ClientManifestNotInState )
    | ( InputMalformed )
    | ( NotAdministrator )
    | ( RequestIdReused )
  ;
  TakeDossierResult:
    | ( ConsumerNotAttested )
    | ( DossierAlreadyTaken )
    | ( DossierNotAccessible )
    | ( DossierTakenMapper )
    | ( OfficerNotEligible )
    | ( RequestIdReused )
  ;
  WithdrawDossierResult:
    | ( DossierNotAccessible )
    | ( DossierWithdrawnMapper )
    | ( InputMalformed )
    | ( RepresentationNotEstablished )
    | ( RequestIdReused )
    | ( TransitionNotAllowed )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( AgencyNotEligible )
    | ( AlreadyHeld )
    | ( AnotherAdministratorNeeded )
    | ( AnswersMissing )
    | ( AnswersNotValid )
    | ( CaseNotFound )
    | ( ChannelNotOffered )
    | ( ChildConsentNotDeclared )
    | ( ClientManifestNotFound )
    | ( ClientManifestNotInState )
    | ( ClientNotConnected )
    | ( ComponentNotFound )
    | ( ConsultationNotAccessible )
    | ( ConsultationNotOpen )
    | ( ConsumerNotAttested )
    | ( DirectoryEntryDecided )
    | ( DirectoryEntryNotAccepted )
    | ( DirectoryEntryNotFound )
    | ( DossierAlreadyTaken )
    | ( DossierNotAccessible )
    | ( DossierNotDraft )
    | ( DossierNotFiled )
    | ( FileNotAccepted )
    | ( HeldPaperNotFound )
    | ( HeldValueReplaced )
    | ( InputMalformed )
    | ( LocalCodeNotMapped )
    | ( NotAdministrator )
    | ( OfficerNotEligible )
    | ( PapersMissing )
    | ( PartiesNotComplete )
    | ( PersonNotVerified )
    | ( PersonNumberImplausible )
    | ( PrefillExpired )
    | ( PrefillForOtherPeople )
    | ( PrefillForOtherVersion )
    | ( PrefillTampered )
    | ( ProcedureNotFound )
    | ( PromisedDayNotExtendable )
    | ( RatingNotOpen )
    | ( ReasonsNotApplicable )
    | ( RepresentationNotEstablished )
    | ( RepresentationOutOfScope )
    | ( RequestIdReused )
    | ( ResultNotRevisable )
    | ( ResultTypeNotFound )
    | ( StepHasItsMutation )
    | ( SupplementNotComplete )
    | ( SupplementNotOpen )
    | ( TooManyUploads )
    | ( TransitionNotAllowed )
    | ( UnitNotFound )
    | ( UnknownQuestion )
    | ( UploadNotReady )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptDossierInput: AcceptDossierInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptDossierResult']>;
  Agency: ResolverTypeWrapper<Agency>;
  AgencyCode: ResolverTypeWrapper<Scalars['AgencyCode']['output']>;
  AgencyNotEligible: ResolverTypeWrapper<AgencyNotEligible>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AlreadyHeld: ResolverTypeWrapper<AlreadyHeld>;
  AmountDue: ResolverTypeWrapper<AmountDue>;
  AnotherAdministratorNeeded: ResolverTypeWrapper<AnotherAdministratorNeeded>;
  AnswerChoice: ResolverTypeWrapper<AnswerChoice>;
  AnswerConsultationInput: AnswerConsultationInput;
  AnswerConsultationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerConsultationResult']>;
  AnswerInput: AnswerInput;
  AnswerKind: AnswerKind;
  AnswerLimits: ResolverTypeWrapper<AnswerLimits>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AnswerPattern: AnswerPattern;
  AnswerProblem: ResolverTypeWrapper<AnswerProblem>;
  AnswerProblemCode: AnswerProblemCode;
  AnswerReason: AnswerReason;
  AnswerState: AnswerState;
  AnswerSupplementInput: AnswerSupplementInput;
  AnswerSupplementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerSupplementResult']>;
  AnswersMissing: ResolverTypeWrapper<AnswersMissing>;
  AnswersNotValid: ResolverTypeWrapper<AnswersNotValid>;
  ApproveClientManifestInput: ApproveClientManifestInput;
  ApproveClientManifestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveClientManifestResult']>;
  AssignDossierInput: AssignDossierInput;
  AssignDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignDossierResult']>;
  CaseNotFound: ResolverTypeWrapper<CaseNotFound>;
  ChannelNotOffered: ResolverTypeWrapper<ChannelNotOffered>;
  ChecklistItem: ResolverTypeWrapper<ChecklistItem>;
  ChildConsentNotDeclared: ResolverTypeWrapper<ChildConsentNotDeclared>;
  ClientManifest: ResolverTypeWrapper<ClientManifestMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ClientManifestAct: ResolverTypeWrapper<ClientManifestActMapper>;
  ClientManifestActKind: ClientManifestActKind;
  ClientManifestConnection: ResolverTypeWrapper<Omit<ClientManifestConnection, 'nodes'> & { nodes: Array<ResolversTypes['ClientManifest']> }>;
  ClientManifestDecided: ResolverTypeWrapper<ClientManifestDecidedMapper>;
  ClientManifestFault: ClientManifestFault;
  ClientManifestFinding: ResolverTypeWrapper<ClientManifestFinding>;
  ClientManifestHandedIn: ResolverTypeWrapper<ClientManifestHandedInMapper>;
  ClientManifestNotFound: ResolverTypeWrapper<ClientManifestNotFound>;
  ClientManifestNotInState: ResolverTypeWrapper<ClientManifestNotInState>;
  ClientManifestOperation: ResolverTypeWrapper<ClientManifestOperation>;
  ClientManifestState: ClientManifestState;
  ClientNotConnected: ResolverTypeWrapper<ClientNotConnected>;
  ComponentNotFound: ResolverTypeWrapper<ComponentNotFound>;
  ComponentReuse: ResolverTypeWrapper<ComponentReuseMapper>;
  ComponentReuseConnection: ResolverTypeWrapper<Omit<ComponentReuseConnection, 'nodes'> & { nodes: Array<ResolversTypes['ComponentReuse']> }>;
  ConfirmDirectoryEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmDirectoryEntryResult']>;
  Consultation: ResolverTypeWrapper<ConsultationMapper>;
  ConsultationAnswered: ResolverTypeWrapper<ConsultationAnsweredMapper>;
  ConsultationConnection: ResolverTypeWrapper<Omit<ConsultationConnection, 'nodes'> & { nodes: Array<ResolversTypes['Consultation']> }>;
  ConsultationCounts: ResolverTypeWrapper<ConsultationCounts>;
  ConsultationInput: ConsultationInput;
  ConsultationNotAccessible: ResolverTypeWrapper<ConsultationNotAccessible>;
  ConsultationNotOpen: ResolverTypeWrapper<ConsultationNotOpen>;
  ConsultationOpinion: ConsultationOpinion;
  ConsultationState: ConsultationState;
  ConsultedPaper: ResolverTypeWrapper<ConsultedPaperMapper>;
  ConsumerNotAttested: ResolverTypeWrapper<ConsumerNotAttested>;
  CountedDossier: ResolverTypeWrapper<CountedDossierMapper>;
  CountedDossierConnection: ResolverTypeWrapper<Omit<CountedDossierConnection, 'nodes'> & { nodes: Array<ResolversTypes['CountedDossier']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideDirectoryEntryInput: DecideDirectoryEntryInput;
  DeclaredIdentity: ResolverTypeWrapper<DeclaredIdentity>;
  DeclineHeldValueInput: DeclineHeldValueInput;
  DeclineHeldValueResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineHeldValueResult']>;
  DeclineReason: DeclineReason;
  DeclinedValue: ResolverTypeWrapper<DeclinedValueMapper>;
  DirectoryClientKind: DirectoryClientKind;
  DirectoryDuty: DirectoryDuty;
  DirectoryEntry: ResolverTypeWrapper<DirectoryEntryMapper>;
  DirectoryEntryConfirmed: ResolverTypeWrapper<DirectoryEntryConfirmedMapper>;
  DirectoryEntryConnection: ResolverTypeWrapper<Omit<DirectoryEntryConnection, 'nodes'> & { nodes: Array<ResolversTypes['DirectoryEntry']> }>;
  DirectoryEntryDecided: ResolverTypeWrapper<DirectoryEntryDecided>;
  DirectoryEntryEnded: ResolverTypeWrapper<DirectoryEntryEndedMapper>;
  DirectoryEntryKind: DirectoryEntryKind;
  DirectoryEntryNotAccepted: ResolverTypeWrapper<DirectoryEntryNotAccepted>;
  DirectoryEntryNotFound: ResolverTypeWrapper<DirectoryEntryNotFound>;
  DirectoryEntryProposed: ResolverTypeWrapper<DirectoryEntryProposedMapper>;
  DirectoryEntryRejected: ResolverTypeWrapper<DirectoryEntryRejectedMapper>;
  DirectoryEntryState: DirectoryEntryState;
  Document: ResolverTypeWrapper<Document>;
  Dong: ResolverTypeWrapper<Scalars['Dong']['output']>;
  Dossier: ResolverTypeWrapper<DossierMapper>;
  DossierAccepted: ResolverTypeWrapper<DossierAcceptedMapper>;
  DossierAlreadyTaken: ResolverTypeWrapper<DossierAlreadyTaken>;
  DossierAssigned: ResolverTypeWrapper<DossierAssignedMapper>;
  DossierChannel: DossierChannel;
  DossierConnection: ResolverTypeWrapper<Omit<DossierConnection, 'nodes'> & { nodes: Array<ResolversTypes['Dossier']> }>;
  DossierFiled: ResolverTypeWrapper<DossierFiledMapper>;
  DossierFinished: ResolverTypeWrapper<DossierFinishedMapper>;
  DossierNotAccessible: ResolverTypeWrapper<DossierNotAccessible>;
  DossierNotDraft: ResolverTypeWrapper<DossierNotDraft>;
  DossierNotFiled: ResolverTypeWrapper<DossierNotFiled>;
  DossierParty: ResolverTypeWrapper<DossierPartyMapper>;
  DossierRated: ResolverTypeWrapper<DossierRatedMapper>;
  DossierRating: ResolverTypeWrapper<DossierRatingMapper>;
  DossierRefused: ResolverTypeWrapper<DossierRefusedMapper>;
  DossierResult: ResolverTypeWrapper<DossierResultMapper>;
  DossierResumed: ResolverTypeWrapper<DossierResumedMapper>;
  DossierStage: DossierStage;
  DossierStatus: DossierStatus;
  DossierStopped: ResolverTypeWrapper<DossierStoppedMapper>;
  DossierTaken: ResolverTypeWrapper<DossierTakenMapper>;
  DossierWithdrawn: ResolverTypeWrapper<DossierWithdrawnMapper>;
  DossiersHandedOver: ResolverTypeWrapper<DossiersHandedOver>;
  DossiersReported: ResolverTypeWrapper<Omit<DossiersReported, 'outcomes'> & { outcomes: Array<ResolversTypes['ReportOutcome']> }>;
  DraftDossierOpened: ResolverTypeWrapper<DraftDossierOpenedMapper>;
  DueAmount: ResolverTypeWrapper<DueAmount>;
  DueState: DueState;
  EndDirectoryEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndDirectoryEntryResult']>;
  ExtendPromisedDayInput: ExtendPromisedDayInput;
  ExtendPromisedDayResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExtendPromisedDayResult']>;
  FeeStatement: FeeStatement;
  FigureDimension: FigureDimension;
  FigureFilter: FigureFilter;
  FigureGroup: ResolverTypeWrapper<FigureGroupMapper>;
  FigureGroupConnection: ResolverTypeWrapper<Omit<FigureGroupConnection, 'nodes'> & { nodes: Array<ResolversTypes['FigureGroup']> }>;
  FigureSource: FigureSource;
  FigureStanding: FigureStanding;
  Figures: ResolverTypeWrapper<FiguresMapper>;
  FileLink: ResolverTypeWrapper<FileLink>;
  FileNotAccepted: ResolverTypeWrapper<FileNotAccepted>;
  FileRefusedReason: FileRefusedReason;
  FiledAnswer: ResolverTypeWrapper<FiledAnswerMapper>;
  FiledAnswerState: FiledAnswerState;
  FiledPaper: ResolverTypeWrapper<FiledPaperMapper>;
  FiledProof: FiledProof;
  FiledSeal: ResolverTypeWrapper<FiledSealMapper>;
  FiledSealState: FiledSealState;
  Filing: ResolverTypeWrapper<FilingMapper>;
  FinishDossierInput: FinishDossierInput;
  FinishDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishDossierResult']>;
  FollowedDossier: ResolverTypeWrapper<FollowedDossierMapper>;
  FormSection: ResolverTypeWrapper<FormSection>;
  HandInClientManifestInput: HandInClientManifestInput;
  HandInClientManifestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandInClientManifestResult']>;
  HandOverDossiersInput: HandOverDossiersInput;
  HandOverDossiersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverDossiersResult']>;
  HandOverResultInput: HandOverResultInput;
  HandOverResultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOverResultResult']>;
  HandlingEvent: ResolverTypeWrapper<HandlingEventMapper>;
  HandlingFigures: ResolverTypeWrapper<HandlingFiguresMapper>;
  HandlingKind: HandlingKind;
  HandoverManner: HandoverManner;
  HeldAnswer: ResolverTypeWrapper<HeldAnswer>;
  HeldComponent: ResolverTypeWrapper<HeldComponent>;
  HeldPaperNotFound: ResolverTypeWrapper<HeldPaperNotFound>;
  HeldPaperReason: HeldPaperReason;
  HeldPaperSlip: ResolverTypeWrapper<HeldPaperSlipMapper>;
  HeldReport: ResolverTypeWrapper<HeldReportMapper>;
  HeldReportConnection: ResolverTypeWrapper<Omit<HeldReportConnection, 'nodes'> & { nodes: Array<ResolversTypes['HeldReport']> }>;
  HeldReportFinding: ResolverTypeWrapper<HeldReportFindingMapper>;
  HeldRequest: ResolverTypeWrapper<HeldRequestMapper>;
  HeldRequestInput: HeldRequestInput;
  HeldValueDeclined: ResolverTypeWrapper<HeldValueDeclinedMapper>;
  HeldValueReplaced: ResolverTypeWrapper<HeldValueReplaced>;
  Indicator: ResolverTypeWrapper<Indicator>;
  IndicatorGroup: IndicatorGroup;
  IndicatorState: IndicatorState;
  InputMalformed: ResolverTypeWrapper<InputMalformed>;
  IntakeConnection: ResolverTypeWrapper<Omit<IntakeConnection, 'nodes'> & { nodes: Array<ResolversTypes['IntakeDossier']> }>;
  IntakeDossier: ResolverTypeWrapper<IntakeDossierMapper>;
  IssueHeldPaperSlipInput: IssueHeldPaperSlipInput;
  IssueHeldPaperSlipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueHeldPaperSlipResult']>;
  IssuedResultInput: IssuedResultInput;
  LeaveToOwnSystemInput: LeaveToOwnSystemInput;
  LeaveToOwnSystemResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveToOwnSystemResult']>;
  LeftToOwnSystem: ResolverTypeWrapper<LeftToOwnSystemMapper>;
  LocalCodeNotMapped: ResolverTypeWrapper<LocalCodeNotMapped>;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoticesReadResult']>;
  MeanDays: ResolverTypeWrapper<MeanDays>;
  MissedReuse: ResolverTypeWrapper<MissedReuseMapper>;
  MissedReuseCause: MissedReuseCause;
  MissedReuseConnection: ResolverTypeWrapper<Omit<MissedReuseConnection, 'nodes'> & { nodes: Array<ResolversTypes['MissedReuseItem']> }>;
  MissedReuseCount: ResolverTypeWrapper<MissedReuseCount>;
  MissedReuseItem: ResolverTypeWrapper<MissedReuseItemMapper>;
  MissedReuseKind: MissedReuseKind;
  MissingPaper: ResolverTypeWrapper<MissingPaper>;
  MissingPaperReason: MissingPaperReason;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedOperation: ResolverTypeWrapper<NamedOperation>;
  NoResultReason: NoResultReason;
  NotAdministrator: ResolverTypeWrapper<NotAdministrator>;
  Notice: ResolverTypeWrapper<NoticeMapper>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'nodes'> & { nodes: Array<ResolversTypes['Notice']> }>;
  NoticeKind: NoticeKind;
  NoticesRead: ResolverTypeWrapper<NoticesRead>;
  OfficerNotEligible: ResolverTypeWrapper<OfficerNotEligible>;
  OnTimeFigure: ResolverTypeWrapper<OnTimeFigure>;
  OpenDraftDossierInput: OpenDraftDossierInput;
  OpenDraftDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenDraftDossierResult']>;
  OpenUploadInput: OpenUploadInput;
  OpenUploadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenUploadResult']>;
  OperationVariable: ResolverTypeWrapper<OperationVariable>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PapersMissing: ResolverTypeWrapper<PapersMissing>;
  PartiesNotComplete: ResolverTypeWrapper<PartiesNotComplete>;
  PartyInput: PartyInput;
  PartyRole: PartyRole;
  PartyVerification: PartyVerification;
  PauseCause: PauseCause;
  PauseMode: PauseMode;
  Person: ResolverTypeWrapper<Person>;
  PersonNotVerified: ResolverTypeWrapper<PersonNotVerified>;
  PersonNumberImplausible: ResolverTypeWrapper<PersonNumberImplausible>;
  PersonalNumber: ResolverTypeWrapper<Scalars['PersonalNumber']['output']>;
  Prefill: ResolverTypeWrapper<PrefillMapper>;
  PrefillAnswer: ResolverTypeWrapper<PrefillAnswer>;
  PrefillComponent: ResolverTypeWrapper<PrefillComponent>;
  PrefillExpired: ResolverTypeWrapper<PrefillExpired>;
  PrefillFee: ResolverTypeWrapper<PrefillFee>;
  PrefillField: ResolverTypeWrapper<PrefillField>;
  PrefillForOtherPeople: ResolverTypeWrapper<PrefillForOtherPeople>;
  PrefillForOtherVersion: ResolverTypeWrapper<PrefillForOtherVersion>;
  PrefillMapping: ResolverTypeWrapper<PrefillMapping>;
  PrefillOutcome: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrefillOutcome']>;
  PrefillQuestion: ResolverTypeWrapper<PrefillQuestion>;
  PrefillResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrefillResult']>;
  PrefillSummary: ResolverTypeWrapper<PrefillSummary>;
  PrefillTampered: ResolverTypeWrapper<PrefillTampered>;
  PrefillUnavailable: ResolverTypeWrapper<PrefillUnavailable>;
  Procedure: ResolverTypeWrapper<Procedure>;
  ProcedureCode: ResolverTypeWrapper<Scalars['ProcedureCode']['output']>;
  ProcedureNotFound: ResolverTypeWrapper<ProcedureNotFound>;
  PromisedDay: ResolverTypeWrapper<PromisedDayMapper>;
  PromisedDayChange: ResolverTypeWrapper<PromisedDayChangeMapper>;
  PromisedDayChangeCause: PromisedDayChangeCause;
  PromisedDayExtended: ResolverTypeWrapper<PromisedDayExtendedMapper>;
  PromisedDayGap: PromisedDayGap;
  PromisedDayNotExtendable: ResolverTypeWrapper<PromisedDayNotExtendable>;
  PromisedPause: ResolverTypeWrapper<PromisedPauseMapper>;
  PromisedUnit: PromisedUnit;
  ProposeDirectoryEntryInput: ProposeDirectoryEntryInput;
  ProposeDirectoryEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeDirectoryEntryResult']>;
  Provenance: ResolverTypeWrapper<Provenance>;
  PublicFigure: ResolverTypeWrapper<PublicFigureMapper>;
  PublicFigureConnection: ResolverTypeWrapper<Omit<PublicFigureConnection, 'nodes'> & { nodes: Array<ResolversTypes['PublicFigure']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionCodeList: ResolverTypeWrapper<QuestionCodeList>;
  QuestionCondition: ResolverTypeWrapper<QuestionCondition>;
  QueueConnection: ResolverTypeWrapper<Omit<QueueConnection, 'nodes'> & { nodes: Array<ResolversTypes['QueueDossier']> }>;
  QueueCounts: ResolverTypeWrapper<QueueCounts>;
  QueueDeadline: QueueDeadline;
  QueueDeadlineCount: ResolverTypeWrapper<QueueDeadlineCount>;
  QueueDossier: ResolverTypeWrapper<QueueDossierMapper>;
  QueueInput: QueueInput;
  QueueOf: QueueOf;
  QueueOfInput: QueueOfInput;
  QueueTurn: QueueTurn;
  QueueTurnCount: ResolverTypeWrapper<QueueTurnCount>;
  RateDossierInput: RateDossierInput;
  RateDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateDossierResult']>;
  RatingAspect: RatingAspect;
  RatingNotOpen: ResolverTypeWrapper<RatingNotOpen>;
  ReasonsNotApplicable: ResolverTypeWrapper<ReasonsNotApplicable>;
  RecordDossierStatusInput: RecordDossierStatusInput;
  RecordDossierStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDossierStatusResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefusalReason: RefusalReason;
  RefuseDossierInput: RefuseDossierInput;
  RefuseDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseDossierResult']>;
  Register: Register;
  RejectClientManifestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectClientManifestResult']>;
  RejectDirectoryEntryInput: RejectDirectoryEntryInput;
  RejectDirectoryEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectDirectoryEntryResult']>;
  RemainingItem: ResolverTypeWrapper<RemainingItem>;
  RemainingKind: RemainingKind;
  ReplayWebhookDeliveriesInput: ReplayWebhookDeliveriesInput;
  ReplayWebhookDeliveriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhookDeliveriesResult']>;
  ReportDossiersInput: ReportDossiersInput;
  ReportDossiersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDossiersResult']>;
  ReportFinding: ResolverTypeWrapper<ReportFindingMapper>;
  ReportKind: ReportKind;
  ReportOutcome: ResolverTypeWrapper<Omit<ReportOutcome, 'findings'> & { findings: Array<ResolversTypes['ReportFinding']> }>;
  ReportProgressInput: ReportProgressInput;
  ReportVerdict: ReportVerdict;
  ReportedDossier: ResolverTypeWrapper<ReportedDossierMapper>;
  ReportedDossierConnection: ResolverTypeWrapper<Omit<ReportedDossierConnection, 'nodes'> & { nodes: Array<ResolversTypes['ReportedDossier']> }>;
  ReportedDossierInput: ReportedDossierInput;
  ReportedFeeInput: ReportedFeeInput;
  ReportedFileInput: ReportedFileInput;
  ReportedIdentifierInput: ReportedIdentifierInput;
  ReportedResultInput: ReportedResultInput;
  ReportedStep: ResolverTypeWrapper<ReportedStepMapper>;
  ReportedStepInput: ReportedStepInput;
  ReportedSupplementInput: ReportedSupplementInput;
  RepresentationCapacity: RepresentationCapacity;
  RepresentationNotEstablished: ResolverTypeWrapper<RepresentationNotEstablished>;
  RepresentationOutOfScope: ResolverTypeWrapper<RepresentationOutOfScope>;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  RequestSupplementInput: RequestSupplementInput;
  RequestSupplementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestSupplementResult']>;
  ResultDatumInput: ResultDatumInput;
  ResultHandedOver: ResolverTypeWrapper<ResultHandedOverMapper>;
  ResultHandover: ResolverTypeWrapper<ResultHandoverMapper>;
  ResultNotRevisable: ResolverTypeWrapper<ResultNotRevisable>;
  ResultRecipient: ResultRecipient;
  ResultRevised: ResolverTypeWrapper<ResultRevisedMapper>;
  ResultRevision: ResolverTypeWrapper<ResultRevisionMapper>;
  ResultRevisionReason: ResultRevisionReason;
  ResultType: ResolverTypeWrapper<ResultType>;
  ResultTypeNotFound: ResolverTypeWrapper<ResultTypeNotFound>;
  ResumeDossierInput: ResumeDossierInput;
  ResumeDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeDossierResult']>;
  ReuseRate: ResolverTypeWrapper<ReuseRate>;
  ReuseRecord: ResolverTypeWrapper<ReuseRecordMapper>;
  ReviseResultInput: ReviseResultInput;
  ReviseResultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseResultResult']>;
  Seal: ResolverTypeWrapper<Seal>;
  SealInput: SealInput;
  ServiceSurvey: ResolverTypeWrapper<ServiceSurvey>;
  ShareFigure: ResolverTypeWrapper<ShareFigure>;
  Slip: ResolverTypeWrapper<SlipMapper>;
  SlipKind: SlipKind;
  SourceCodeList: SourceCodeList;
  StatusEvent: ResolverTypeWrapper<StatusEventMapper>;
  StatusRecorded: ResolverTypeWrapper<StatusRecordedMapper>;
  StepHasItsMutation: ResolverTypeWrapper<StepHasItsMutation>;
  Stop: ResolverTypeWrapper<StopMapper>;
  StopClientManifestInput: StopClientManifestInput;
  StopDossierInput: StopDossierInput;
  StopDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopDossierResult']>;
  StopReason: StopReason;
  SubmitDossierInput: SubmitDossierInput;
  SubmitDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitDossierResult']>;
  Supplement: ResolverTypeWrapper<SupplementMapper>;
  SupplementAnswered: ResolverTypeWrapper<SupplementAnsweredMapper>;
  SupplementNotComplete: ResolverTypeWrapper<SupplementNotComplete>;
  SupplementNotOpen: ResolverTypeWrapper<SupplementNotOpen>;
  SupplementRequested: ResolverTypeWrapper<SupplementRequestedMapper>;
  SurveyAverage: ResolverTypeWrapper<SurveyAverage>;
  SuspendClientManifestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendClientManifestResult']>;
  TakeDossierInput: TakeDossierInput;
  TakeDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeDossierResult']>;
  TooManyUploads: ResolverTypeWrapper<TooManyUploads>;
  TransitionNotAllowed: ResolverTypeWrapper<TransitionNotAllowed>;
  TypedIdentityInput: TypedIdentityInput;
  UnattendedIntake: ResolverTypeWrapper<UnattendedIntakeMapper>;
  UnattendedIntakeConnection: ResolverTypeWrapper<Omit<UnattendedIntakeConnection, 'nodes'> & { nodes: Array<ResolversTypes['UnattendedIntake']> }>;
  UnitNotFound: ResolverTypeWrapper<UnitNotFound>;
  UnknownQuestion: ResolverTypeWrapper<UnknownQuestion>;
  Upload: ResolverTypeWrapper<UploadMapper>;
  UploadNotReady: ResolverTypeWrapper<UploadNotReady>;
  UploadOpened: ResolverTypeWrapper<UploadOpenedMapper>;
  UploadProblem: UploadProblem;
  UploadState: UploadState;
  VerificationLevel: VerificationLevel;
  Viewer: ResolverTypeWrapper<Omit<Viewer, 'dossiers' | 'notices' | 'reportedDossiers'> & { dossiers?: Maybe<ResolversTypes['DossierConnection']>, notices?: Maybe<ResolversTypes['NoticeConnection']>, reportedDossiers?: Maybe<ResolversTypes['ReportedDossierConnection']> }>;
  WebhookDeliveriesReplayed: ResolverTypeWrapper<WebhookDeliveriesReplayed>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryMapper>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'nodes'> & { nodes: Array<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookFailure: WebhookFailure;
  WithdrawDossierInput: WithdrawDossierInput;
  WithdrawDossierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDossierResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDossierInput: AcceptDossierInput;
  ID: Scalars['ID']['output'];
  AcceptDossierResult: ResolversUnionTypes<ResolversParentTypes>['AcceptDossierResult'];
  Agency: Agency;
  AgencyCode: Scalars['AgencyCode']['output'];
  AgencyNotEligible: AgencyNotEligible;
  String: Scalars['String']['output'];
  AlreadyHeld: AlreadyHeld;
  AmountDue: AmountDue;
  AnotherAdministratorNeeded: AnotherAdministratorNeeded;
  AnswerChoice: AnswerChoice;
  AnswerConsultationInput: AnswerConsultationInput;
  AnswerConsultationResult: ResolversUnionTypes<ResolversParentTypes>['AnswerConsultationResult'];
  AnswerInput: AnswerInput;
  AnswerLimits: AnswerLimits;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  AnswerProblem: AnswerProblem;
  AnswerSupplementInput: AnswerSupplementInput;
  AnswerSupplementResult: ResolversUnionTypes<ResolversParentTypes>['AnswerSupplementResult'];
  AnswersMissing: AnswersMissing;
  AnswersNotValid: AnswersNotValid;
  ApproveClientManifestInput: ApproveClientManifestInput;
  ApproveClientManifestResult: ResolversUnionTypes<ResolversParentTypes>['ApproveClientManifestResult'];
  AssignDossierInput: AssignDossierInput;
  AssignDossierResult: ResolversUnionTypes<ResolversParentTypes>['AssignDossierResult'];
  CaseNotFound: CaseNotFound;
  ChannelNotOffered: ChannelNotOffered;
  ChecklistItem: ChecklistItem;
  ChildConsentNotDeclared: ChildConsentNotDeclared;
  ClientManifest: ClientManifestMapper;
  Boolean: Scalars['Boolean']['output'];
  ClientManifestAct: ClientManifestActMapper;
  ClientManifestConnection: Omit<ClientManifestConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ClientManifest']> };
  ClientManifestDecided: ClientManifestDecidedMapper;
  ClientManifestFinding: ClientManifestFinding;
  ClientManifestHandedIn: ClientManifestHandedInMapper;
  ClientManifestNotFound: ClientManifestNotFound;
  ClientManifestNotInState: ClientManifestNotInState;
  ClientManifestOperation: ClientManifestOperation;
  ClientNotConnected: ClientNotConnected;
  ComponentNotFound: ComponentNotFound;
  ComponentReuse: ComponentReuseMapper;
  ComponentReuseConnection: Omit<ComponentReuseConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ComponentReuse']> };
  ConfirmDirectoryEntryResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmDirectoryEntryResult'];
  Consultation: ConsultationMapper;
  ConsultationAnswered: ConsultationAnsweredMapper;
  ConsultationConnection: Omit<ConsultationConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Consultation']> };
  ConsultationCounts: ConsultationCounts;
  ConsultationInput: ConsultationInput;
  ConsultationNotAccessible: ConsultationNotAccessible;
  ConsultationNotOpen: ConsultationNotOpen;
  ConsultedPaper: ConsultedPaperMapper;
  ConsumerNotAttested: ConsumerNotAttested;
  CountedDossier: CountedDossierMapper;
  CountedDossierConnection: Omit<CountedDossierConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['CountedDossier']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideDirectoryEntryInput: DecideDirectoryEntryInput;
  DeclaredIdentity: DeclaredIdentity;
  DeclineHeldValueInput: DeclineHeldValueInput;
  DeclineHeldValueResult: ResolversUnionTypes<ResolversParentTypes>['DeclineHeldValueResult'];
  DeclinedValue: DeclinedValueMapper;
  DirectoryEntry: DirectoryEntryMapper;
  DirectoryEntryConfirmed: DirectoryEntryConfirmedMapper;
  DirectoryEntryConnection: Omit<DirectoryEntryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['DirectoryEntry']> };
  DirectoryEntryDecided: DirectoryEntryDecided;
  DirectoryEntryEnded: DirectoryEntryEndedMapper;
  DirectoryEntryNotAccepted: DirectoryEntryNotAccepted;
  DirectoryEntryNotFound: DirectoryEntryNotFound;
  DirectoryEntryProposed: DirectoryEntryProposedMapper;
  DirectoryEntryRejected: DirectoryEntryRejectedMapper;
  Document: Document;
  Dong: Scalars['Dong']['output'];
  Dossier: DossierMapper;
  DossierAccepted: DossierAcceptedMapper;
  DossierAlreadyTaken: DossierAlreadyTaken;
  DossierAssigned: DossierAssignedMapper;
  DossierConnection: Omit<DossierConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Dossier']> };
  DossierFiled: DossierFiledMapper;
  DossierFinished: DossierFinishedMapper;
  DossierNotAccessible: DossierNotAccessible;
  DossierNotDraft: DossierNotDraft;
  DossierNotFiled: DossierNotFiled;
  DossierParty: DossierPartyMapper;
  DossierRated: DossierRatedMapper;
  DossierRating: DossierRatingMapper;
  DossierRefused: DossierRefusedMapper;
  DossierResult: DossierResultMapper;
  DossierResumed: DossierResumedMapper;
  DossierStopped: DossierStoppedMapper;
  DossierTaken: DossierTakenMapper;
  DossierWithdrawn: DossierWithdrawnMapper;
  DossiersHandedOver: DossiersHandedOver;
  DossiersReported: Omit<DossiersReported, 'outcomes'> & { outcomes: Array<ResolversParentTypes['ReportOutcome']> };
  DraftDossierOpened: DraftDossierOpenedMapper;
  DueAmount: DueAmount;
  EndDirectoryEntryResult: ResolversUnionTypes<ResolversParentTypes>['EndDirectoryEntryResult'];
  ExtendPromisedDayInput: ExtendPromisedDayInput;
  ExtendPromisedDayResult: ResolversUnionTypes<ResolversParentTypes>['ExtendPromisedDayResult'];
  FigureFilter: FigureFilter;
  FigureGroup: FigureGroupMapper;
  FigureGroupConnection: Omit<FigureGroupConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['FigureGroup']> };
  Figures: FiguresMapper;
  FileLink: FileLink;
  FileNotAccepted: FileNotAccepted;
  FiledAnswer: FiledAnswerMapper;
  FiledPaper: FiledPaperMapper;
  FiledSeal: FiledSealMapper;
  Filing: FilingMapper;
  FinishDossierInput: FinishDossierInput;
  FinishDossierResult: ResolversUnionTypes<ResolversParentTypes>['FinishDossierResult'];
  FollowedDossier: FollowedDossierMapper;
  FormSection: FormSection;
  HandInClientManifestInput: HandInClientManifestInput;
  HandInClientManifestResult: ResolversUnionTypes<ResolversParentTypes>['HandInClientManifestResult'];
  HandOverDossiersInput: HandOverDossiersInput;
  HandOverDossiersResult: ResolversUnionTypes<ResolversParentTypes>['HandOverDossiersResult'];
  HandOverResultInput: HandOverResultInput;
  HandOverResultResult: ResolversUnionTypes<ResolversParentTypes>['HandOverResultResult'];
  HandlingEvent: HandlingEventMapper;
  HandlingFigures: HandlingFiguresMapper;
  HeldAnswer: HeldAnswer;
  HeldComponent: HeldComponent;
  HeldPaperNotFound: HeldPaperNotFound;
  HeldPaperSlip: HeldPaperSlipMapper;
  HeldReport: HeldReportMapper;
  HeldReportConnection: Omit<HeldReportConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['HeldReport']> };
  HeldReportFinding: HeldReportFindingMapper;
  HeldRequest: HeldRequestMapper;
  HeldRequestInput: HeldRequestInput;
  HeldValueDeclined: HeldValueDeclinedMapper;
  HeldValueReplaced: HeldValueReplaced;
  Indicator: Indicator;
  InputMalformed: InputMalformed;
  IntakeConnection: Omit<IntakeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['IntakeDossier']> };
  IntakeDossier: IntakeDossierMapper;
  IssueHeldPaperSlipInput: IssueHeldPaperSlipInput;
  IssueHeldPaperSlipResult: ResolversUnionTypes<ResolversParentTypes>['IssueHeldPaperSlipResult'];
  IssuedResultInput: IssuedResultInput;
  LeaveToOwnSystemInput: LeaveToOwnSystemInput;
  LeaveToOwnSystemResult: ResolversUnionTypes<ResolversParentTypes>['LeaveToOwnSystemResult'];
  LeftToOwnSystem: LeftToOwnSystemMapper;
  LocalCodeNotMapped: LocalCodeNotMapped;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoticesReadResult'];
  MeanDays: MeanDays;
  MissedReuse: MissedReuseMapper;
  MissedReuseConnection: Omit<MissedReuseConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['MissedReuseItem']> };
  MissedReuseCount: MissedReuseCount;
  MissedReuseItem: MissedReuseItemMapper;
  MissingPaper: MissingPaper;
  Mutation: Record<PropertyKey, never>;
  NamedOperation: NamedOperation;
  NotAdministrator: NotAdministrator;
  Notice: NoticeMapper;
  NoticeConnection: Omit<NoticeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Notice']> };
  NoticesRead: NoticesRead;
  OfficerNotEligible: OfficerNotEligible;
  OnTimeFigure: OnTimeFigure;
  OpenDraftDossierInput: OpenDraftDossierInput;
  OpenDraftDossierResult: ResolversUnionTypes<ResolversParentTypes>['OpenDraftDossierResult'];
  OpenUploadInput: OpenUploadInput;
  OpenUploadResult: ResolversUnionTypes<ResolversParentTypes>['OpenUploadResult'];
  OperationVariable: OperationVariable;
  Organization: Organization;
  PageInfo: PageInfo;
  PapersMissing: PapersMissing;
  PartiesNotComplete: PartiesNotComplete;
  PartyInput: PartyInput;
  Person: Person;
  PersonNotVerified: PersonNotVerified;
  PersonNumberImplausible: PersonNumberImplausible;
  PersonalNumber: Scalars['PersonalNumber']['output'];
  Prefill: PrefillMapper;
  PrefillAnswer: PrefillAnswer;
  PrefillComponent: PrefillComponent;
  PrefillExpired: PrefillExpired;
  PrefillFee: PrefillFee;
  PrefillField: PrefillField;
  PrefillForOtherPeople: PrefillForOtherPeople;
  PrefillForOtherVersion: PrefillForOtherVersion;
  PrefillMapping: PrefillMapping;
  PrefillOutcome: ResolversUnionTypes<ResolversParentTypes>['PrefillOutcome'];
  PrefillQuestion: PrefillQuestion;
  PrefillResult: ResolversUnionTypes<ResolversParentTypes>['PrefillResult'];
  PrefillSummary: PrefillSummary;
  PrefillTampered: PrefillTampered;
  PrefillUnavailable: PrefillUnavailable;
  Procedure: Procedure;
  ProcedureCode: Scalars['ProcedureCode']['output'];
  ProcedureNotFound: ProcedureNotFound;
  PromisedDay: PromisedDayMapper;
  PromisedDayChange: PromisedDayChangeMapper;
  PromisedDayExtended: PromisedDayExtendedMapper;
  PromisedDayNotExtendable: PromisedDayNotExtendable;
  PromisedPause: PromisedPauseMapper;
  ProposeDirectoryEntryInput: ProposeDirectoryEntryInput;
  ProposeDirectoryEntryResult: ResolversUnionTypes<ResolversParentTypes>['ProposeDirectoryEntryResult'];
  Provenance: Provenance;
  PublicFigure: PublicFigureMapper;
  PublicFigureConnection: Omit<PublicFigureConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['PublicFigure']> };
  Query: Record<PropertyKey, never>;
  QuestionCodeList: QuestionCodeList;
  QuestionCondition: QuestionCondition;
  QueueConnection: Omit<QueueConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['QueueDossier']> };
  QueueCounts: QueueCounts;
  QueueDeadlineCount: QueueDeadlineCount;
  QueueDossier: QueueDossierMapper;
  QueueInput: QueueInput;
  QueueOfInput: QueueOfInput;
  QueueTurnCount: QueueTurnCount;
  RateDossierInput: RateDossierInput;
  RateDossierResult: ResolversUnionTypes<ResolversParentTypes>['RateDossierResult'];
  RatingNotOpen: RatingNotOpen;
  ReasonsNotApplicable: ReasonsNotApplicable;
  RecordDossierStatusInput: RecordDossierStatusInput;
  RecordDossierStatusResult: ResolversUnionTypes<ResolversParentTypes>['RecordDossierStatusResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefuseDossierInput: RefuseDossierInput;
  RefuseDossierResult: ResolversUnionTypes<ResolversParentTypes>['RefuseDossierResult'];
  RejectClientManifestResult: ResolversUnionTypes<ResolversParentTypes>['RejectClientManifestResult'];
  RejectDirectoryEntryInput: RejectDirectoryEntryInput;
  RejectDirectoryEntryResult: ResolversUnionTypes<ResolversParentTypes>['RejectDirectoryEntryResult'];
  RemainingItem: RemainingItem;
  ReplayWebhookDeliveriesInput: ReplayWebhookDeliveriesInput;
  ReplayWebhookDeliveriesResult: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhookDeliveriesResult'];
  ReportDossiersInput: ReportDossiersInput;
  ReportDossiersResult: ResolversUnionTypes<ResolversParentTypes>['ReportDossiersResult'];
  ReportFinding: ReportFindingMapper;
  ReportOutcome: Omit<ReportOutcome, 'findings'> & { findings: Array<ResolversParentTypes['ReportFinding']> };
  ReportProgressInput: ReportProgressInput;
  ReportedDossier: ReportedDossierMapper;
  ReportedDossierConnection: Omit<ReportedDossierConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ReportedDossier']> };
  ReportedDossierInput: ReportedDossierInput;
  ReportedFeeInput: ReportedFeeInput;
  ReportedFileInput: ReportedFileInput;
  ReportedIdentifierInput: ReportedIdentifierInput;
  ReportedResultInput: ReportedResultInput;
  ReportedStep: ReportedStepMapper;
  ReportedStepInput: ReportedStepInput;
  ReportedSupplementInput: ReportedSupplementInput;
  RepresentationNotEstablished: RepresentationNotEstablished;
  RepresentationOutOfScope: RepresentationOutOfScope;
  RequestIdReused: RequestIdReused;
  RequestSupplementInput: RequestSupplementInput;
  RequestSupplementResult: ResolversUnionTypes<ResolversParentTypes>['RequestSupplementResult'];
  ResultDatumInput: ResultDatumInput;
  ResultHandedOver: ResultHandedOverMapper;
  ResultHandover: ResultHandoverMapper;
  ResultNotRevisable: ResultNotRevisable;
  ResultRevised: ResultRevisedMapper;
  ResultRevision: ResultRevisionMapper;
  ResultType: ResultType;
  ResultTypeNotFound: ResultTypeNotFound;
  ResumeDossierInput: ResumeDossierInput;
  ResumeDossierResult: ResolversUnionTypes<ResolversParentTypes>['ResumeDossierResult'];
  ReuseRate: ReuseRate;
  ReuseRecord: ReuseRecordMapper;
  ReviseResultInput: ReviseResultInput;
  ReviseResultResult: ResolversUnionTypes<ResolversParentTypes>['ReviseResultResult'];
  Seal: Seal;
  SealInput: SealInput;
  ServiceSurvey: ServiceSurvey;
  ShareFigure: ShareFigure;
  Slip: SlipMapper;
  StatusEvent: StatusEventMapper;
  StatusRecorded: StatusRecordedMapper;
  StepHasItsMutation: StepHasItsMutation;
  Stop: StopMapper;
  StopClientManifestInput: StopClientManifestInput;
  StopDossierInput: StopDossierInput;
  StopDossierResult: ResolversUnionTypes<ResolversParentTypes>['StopDossierResult'];
  SubmitDossierInput: SubmitDossierInput;
  SubmitDossierResult: ResolversUnionTypes<ResolversParentTypes>['SubmitDossierResult'];
  Supplement: SupplementMapper;
  SupplementAnswered: SupplementAnsweredMapper;
  SupplementNotComplete: SupplementNotComplete;
  SupplementNotOpen: SupplementNotOpen;
  SupplementRequested: SupplementRequestedMapper;
  SurveyAverage: SurveyAverage;
  SuspendClientManifestResult: ResolversUnionTypes<ResolversParentTypes>['SuspendClientManifestResult'];
  TakeDossierInput: TakeDossierInput;
  TakeDossierResult: ResolversUnionTypes<ResolversParentTypes>['TakeDossierResult'];
  TooManyUploads: TooManyUploads;
  TransitionNotAllowed: TransitionNotAllowed;
  TypedIdentityInput: TypedIdentityInput;
  UnattendedIntake: UnattendedIntakeMapper;
  UnattendedIntakeConnection: Omit<UnattendedIntakeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['UnattendedIntake']> };
  UnitNotFound: UnitNotFound;
  UnknownQuestion: UnknownQuestion;
  Upload: UploadMapper;
  UploadNotReady: UploadNotReady;
  UploadOpened: UploadOpenedMapper;
  Viewer: Omit<Viewer, 'dossiers' | 'notices' | 'reportedDossiers'> & { dossiers?: Maybe<ResolversParentTypes['DossierConnection']>, notices?: Maybe<ResolversParentTypes['NoticeConnection']>, reportedDossiers?: Maybe<ResolversParentTypes['ReportedDossierConnection']> } | FederationReferenceTypes['Viewer'];
  WebhookDeliveriesReplayed: WebhookDeliveriesReplayed;
  WebhookDelivery: WebhookDeliveryMapper;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['WebhookDelivery']> };
  WithdrawDossierInput: WithdrawDossierInput;
  WithdrawDossierResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawDossierResult'];
};

export type AcceptDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AcceptDossierResult'] = ResolversParentTypes['AcceptDossierResult']> = {
  __resolveType?: TypeResolveFn<'DossierAccepted' | 'DossierNotAccessible' | 'RequestIdReused' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface AgencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgencyCode'], any> {
  name: 'AgencyCode';
}

export type AgencyNotEligibleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AgencyNotEligible'] = ResolversParentTypes['AgencyNotEligible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyHeldResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AlreadyHeld'] = ResolversParentTypes['AlreadyHeld']> = {
  answeredBy?: Resolver<ResolversTypes['NamedOperation'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmountDueResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AmountDue'] = ResolversParentTypes['AmountDue']> = {
  amount?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DueState']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['FeeStatement']>, ParentType, ContextType>;
  statementText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnotherAdministratorNeededResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnotherAdministratorNeeded'] = ResolversParentTypes['AnotherAdministratorNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerChoiceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnswerChoice'] = ResolversParentTypes['AnswerChoice']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerConsultationResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnswerConsultationResult'] = ResolversParentTypes['AnswerConsultationResult']> = {
  __resolveType?: TypeResolveFn<'ConsultationAnswered' | 'ConsultationNotAccessible' | 'ConsultationNotOpen' | 'ConsumerNotAttested' | 'InputMalformed' | 'RequestIdReused', ParentType, ContextType>;
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

export type AnswerProblemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnswerProblem'] = ResolversParentTypes['AnswerProblem']> = {
  code?: Resolver<ResolversTypes['AnswerProblemCode'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerSupplementResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnswerSupplementResult'] = ResolversParentTypes['AnswerSupplementResult']> = {
  __resolveType?: TypeResolveFn<'DossierNotAccessible' | 'RepresentationNotEstablished' | 'RequestIdReused' | 'SupplementAnswered' | 'SupplementNotComplete' | 'SupplementNotOpen' | 'UploadNotReady', ParentType, ContextType>;
};

export type AnswersMissingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnswersMissing'] = ResolversParentTypes['AnswersMissing']> = {
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswersNotValidResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AnswersNotValid'] = ResolversParentTypes['AnswersNotValid']> = {
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['AnswerProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveClientManifestResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ApproveClientManifestResult'] = ResolversParentTypes['ApproveClientManifestResult']> = {
  __resolveType?: TypeResolveFn<'AnotherAdministratorNeeded' | 'ClientManifestDecided' | 'ClientManifestNotFound' | 'ClientManifestNotInState' | 'ClientNotConnected' | 'NotAdministrator' | 'RequestIdReused', ParentType, ContextType>;
};

export type AssignDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssignDossierResult'] = ResolversParentTypes['AssignDossierResult']> = {
  __resolveType?: TypeResolveFn<'DossierAssigned' | 'DossierNotAccessible' | 'OfficerNotEligible' | 'RequestIdReused', ParentType, ContextType>;
};

export type CaseNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseNotFound'] = ResolversParentTypes['CaseNotFound']> = {
  cases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelNotOfferedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChannelNotOffered'] = ResolversParentTypes['ChannelNotOffered']> = {
  channels?: Resolver<Array<ResolversTypes['DossierChannel']>, ParentType, ContextType>;
  elsewhere?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  anyOfGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditionText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AnswerReason']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerState'], ParentType, ContextType>;
};

export type ChildConsentNotDeclaredResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChildConsentNotDeclared'] = ResolversParentTypes['ChildConsentNotDeclared']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientManifestResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClientManifest'] = ResolversParentTypes['ClientManifest']> = {
  addedPersonalFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  byCommand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ClientManifestFinding']>, ParentType, ContextType>;
  handedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ClientManifestAct']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['ClientManifestOperation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClientManifestState'], ParentType, ContextType>;
};

export type ClientManifestActResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClientManifestAct'] = ResolversParentTypes['ClientManifestAct']> = {
  account?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClientManifestActKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientManifestConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClientManifestConnection'] = ResolversParentTypes['ClientManifestConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ClientManifest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClientManifestDecidedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClientManifestDecided'] = ResolversParentTypes['ClientManifestDecided']> = {
  manifest?: Resolver<Maybe<ResolversTypes['ClientManifest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientManifestFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClientManifestFinding'] = ResolversParentTypes['ClientManifestFinding']> = {
  code?: Resolver<ResolversTypes['ClientManifestFault'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientManifestHandedInResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClientManifestHandedIn'] = ResolversParentTypes['ClientManifestHandedIn']> = {
  manifest?: Resolver<Maybe<ResolversTypes['ClientManifest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientManifestNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClientManifestNotFound'] = ResolversParentTypes['ClientManifestNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientManifestNotInStateResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClientManifestNotInState'] = ResolversParentTypes['ClientManifestNotInState']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientManifestOperationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClientManifestOperation'] = ResolversParentTypes['ClientManifestOperation']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClientNotConnectedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClientNotConnected'] = ResolversParentTypes['ClientNotConnected']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComponentNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ComponentNotFound'] = ResolversParentTypes['ComponentNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComponentReuseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ComponentReuse'] = ResolversParentTypes['ComponentReuse']> = {
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  reuse?: Resolver<ResolversTypes['ShareFigure'], ParentType, ContextType>;
};

export type ComponentReuseConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ComponentReuseConnection'] = ResolversParentTypes['ComponentReuseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ComponentReuse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConfirmDirectoryEntryResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConfirmDirectoryEntryResult'] = ResolversParentTypes['ConfirmDirectoryEntryResult']> = {
  __resolveType?: TypeResolveFn<'AnotherAdministratorNeeded' | 'DirectoryEntryConfirmed' | 'DirectoryEntryDecided' | 'DirectoryEntryNotAccepted' | 'DirectoryEntryNotFound' | 'NotAdministrator' | 'RequestIdReused', ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  asked?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asking?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  dossierCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['ConsultationOpinion']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['ConsultedPaper']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsultationState'], ParentType, ContextType>;
};

export type ConsultationAnsweredResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConsultationAnswered'] = ResolversParentTypes['ConsultationAnswered']> = {
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConsultationConnection'] = ResolversParentTypes['ConsultationConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Consultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsultationCountsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConsultationCounts'] = ResolversParentTypes['ConsultationCounts']> = {
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAnswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsultationNotAccessibleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConsultationNotAccessible'] = ResolversParentTypes['ConsultationNotAccessible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultationNotOpenResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConsultationNotOpen'] = ResolversParentTypes['ConsultationNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsultedPaperResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConsultedPaper'] = ResolversParentTypes['ConsultedPaper']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['Upload']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsumerNotAttestedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConsumerNotAttested'] = ResolversParentTypes['ConsumerNotAttested']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountedDossierResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CountedDossier'] = ResolversParentTypes['CountedDossier']> = {
  acceptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DossierChannel'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  reused?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FigureSource'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['FigureStanding'], ParentType, ContextType>;
};

export type CountedDossierConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CountedDossierConnection'] = ResolversParentTypes['CountedDossierConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['CountedDossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclaredIdentityResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DeclaredIdentity'] = ResolversParentTypes['DeclaredIdentity']> = {
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personalNumber?: Resolver<ResolversTypes['PersonalNumber'], ParentType, ContextType>;
};

export type DeclineHeldValueResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DeclineHeldValueResult'] = ResolversParentTypes['DeclineHeldValueResult']> = {
  __resolveType?: TypeResolveFn<'DossierNotAccessible' | 'DossierNotDraft' | 'HeldValueDeclined' | 'RepresentationNotEstablished' | 'RequestIdReused' | 'UnknownQuestion', ParentType, ContextType>;
};

export type DeclinedValueResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DeclinedValue'] = ResolversParentTypes['DeclinedValue']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeclineReason'], ParentType, ContextType>;
  reasonText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DirectoryEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DirectoryEntry'] = ResolversParentTypes['DirectoryEntry']> = {
  account?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byCommand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientKind?: Resolver<Maybe<ResolversTypes['DirectoryClientKind']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['DirectoryDuty']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enteredByViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DirectoryEntryKind'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['SourceCodeList']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  rejectedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DirectoryEntryState'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DirectoryEntryConfirmedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DirectoryEntryConfirmed'] = ResolversParentTypes['DirectoryEntryConfirmed']> = {
  entry?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryEntryConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DirectoryEntryConnection'] = ResolversParentTypes['DirectoryEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DirectoryEntryDecidedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DirectoryEntryDecided'] = ResolversParentTypes['DirectoryEntryDecided']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryEntryEndedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DirectoryEntryEnded'] = ResolversParentTypes['DirectoryEntryEnded']> = {
  entry?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryEntryNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DirectoryEntryNotAccepted'] = ResolversParentTypes['DirectoryEntryNotAccepted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryEntryNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DirectoryEntryNotFound'] = ResolversParentTypes['DirectoryEntryNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryEntryProposedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DirectoryEntryProposed'] = ResolversParentTypes['DirectoryEntryProposed']> = {
  entry?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectoryEntryRejectedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DirectoryEntryRejected'] = ResolversParentTypes['DirectoryEntryRejected']> = {
  entry?: Resolver<Maybe<ResolversTypes['DirectoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Dong'], any> {
  name: 'Dong';
}

export type DossierResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier'], FederationReferenceType extends FederationReferenceTypes['Dossier'] = FederationReferenceTypes['Dossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  caseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DossierChannel'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declinedValues?: Resolver<Array<ResolversTypes['DeclinedValue']>, ParentType, ContextType>;
  earlierResults?: Resolver<Array<ResolversTypes['DossierResult']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  handling?: Resolver<Maybe<Array<ResolversTypes['HandlingEvent']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ownSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['DossierParty']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  promisedDay?: Resolver<Maybe<ResolversTypes['PromisedDay']>, ParentType, ContextType>;
  promisedDayGap?: Resolver<Maybe<ResolversTypes['PromisedDayGap']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['DossierRating']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['DossierResult']>, ParentType, ContextType>;
  reuse?: Resolver<Array<ResolversTypes['ReuseRecord']>, ParentType, ContextType>;
  slips?: Resolver<Array<ResolversTypes['Slip']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DossierStage'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DossierStatus']>, ParentType, ContextType>;
  stops?: Resolver<Array<ResolversTypes['Stop']>, ParentType, ContextType>;
  supplements?: Resolver<Array<ResolversTypes['Supplement']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['StatusEvent']>, ParentType, ContextType>;
  uploads?: Resolver<Array<ResolversTypes['Upload']>, ParentType, ContextType>;
};

export type DossierAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierAccepted'] = ResolversParentTypes['DossierAccepted']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierAlreadyTakenResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierAlreadyTaken'] = ResolversParentTypes['DossierAlreadyTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierAssignedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierAssigned'] = ResolversParentTypes['DossierAssigned']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  officers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierConnection'] = ResolversParentTypes['DossierConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Dossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DossierFiledResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierFiled'] = ResolversParentTypes['DossierFiled']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  reused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierFinishedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierFinished'] = ResolversParentTypes['DossierFinished']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierNotAccessibleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierNotAccessible'] = ResolversParentTypes['DossierNotAccessible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierNotDraftResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierNotDraft'] = ResolversParentTypes['DossierNotDraft']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierNotFiledResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierNotFiled'] = ResolversParentTypes['DossierNotFiled']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierPartyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierParty'] = ResolversParentTypes['DossierParty']> = {
  capacity?: Resolver<Maybe<ResolversTypes['RepresentationCapacity']>, ParentType, ContextType>;
  childConsentDeclared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  declared?: Resolver<Maybe<ResolversTypes['DeclaredIdentity']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['PartyVerification'], ParentType, ContextType>;
};

export type DossierRatedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierRated'] = ResolversParentTypes['DossierRated']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierRatingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierRating'] = ResolversParentTypes['DossierRating']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clarity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  courtesy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DossierRefusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierRefused'] = ResolversParentTypes['DossierRefused']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierResult'] = ResolversParentTypes['DossierResult']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['ResultHandover']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noResult?: Resolver<Maybe<ResolversTypes['NoResultReason']>, ParentType, ContextType>;
  noResultText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resultType?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ResultRevision']>, ParentType, ContextType>;
};

export type DossierResumedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierResumed'] = ResolversParentTypes['DossierResumed']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierStoppedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierStopped'] = ResolversParentTypes['DossierStopped']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierTakenResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierTaken'] = ResolversParentTypes['DossierTaken']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  officers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierWithdrawnResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossierWithdrawn'] = ResolversParentTypes['DossierWithdrawn']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossiersHandedOverResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossiersHandedOver'] = ResolversParentTypes['DossiersHandedOver']> = {
  dossiers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossiersReportedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DossiersReported'] = ResolversParentTypes['DossiersReported']> = {
  outcomes?: Resolver<Array<ResolversTypes['ReportOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftDossierOpenedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DraftDossierOpened'] = ResolversParentTypes['DraftDossierOpened']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
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

export type EndDirectoryEntryResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EndDirectoryEntryResult'] = ResolversParentTypes['EndDirectoryEntryResult']> = {
  __resolveType?: TypeResolveFn<'DirectoryEntryDecided' | 'DirectoryEntryEnded' | 'DirectoryEntryNotFound' | 'NotAdministrator' | 'RequestIdReused', ParentType, ContextType>;
};

export type ExtendPromisedDayResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ExtendPromisedDayResult'] = ResolversParentTypes['ExtendPromisedDayResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyHeld' | 'DossierNotAccessible' | 'InputMalformed' | 'PromisedDayExtended' | 'PromisedDayNotExtendable' | 'RequestIdReused' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type FigureGroupResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FigureGroup'] = ResolversParentTypes['FigureGroup']> = {
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureGroupConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FigureGroupConnection'] = ResolversParentTypes['FigureGroupConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['FigureGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FiguresResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  claimedReuse?: Resolver<ResolversTypes['ShareFigure'], ParentType, ContextType>;
  digitised?: Resolver<ResolversTypes['ShareFigure'], ParentType, ContextType>;
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanDays?: Resolver<ResolversTypes['MeanDays'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['OnTimeFigure'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['ShareFigure'], ParentType, ContextType>;
  paidOnline?: Resolver<ResolversTypes['ShareFigure'], ParentType, ContextType>;
  reuse?: Resolver<ResolversTypes['ShareFigure'], ParentType, ContextType>;
  reuseGap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  visited?: Resolver<ResolversTypes['ShareFigure'], ParentType, ContextType>;
};

export type FileLinkResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FileLink'] = ResolversParentTypes['FileLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileNotAcceptedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FileNotAccepted'] = ResolversParentTypes['FileNotAccepted']> = {
  bytesMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FileRefusedReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FiledAnswerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FiledAnswer'] = ResolversParentTypes['FiledAnswer']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FiledAnswerState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FiledPaperResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FiledPaper'] = ResolversParentTypes['FiledPaper']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['FiledProof'], ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['Register']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  uploads?: Resolver<Array<ResolversTypes['Upload']>, ParentType, ContextType>;
};

export type FiledSealResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FiledSeal'] = ResolversParentTypes['FiledSeal']> = {
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FiledSealState'], ParentType, ContextType>;
};

export type FilingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing']> = {
  answers?: Resolver<Array<ResolversTypes['FiledAnswer']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['FiledPaper']>, ParentType, ContextType>;
  seal?: Resolver<ResolversTypes['FiledSeal'], ParentType, ContextType>;
};

export type FinishDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FinishDossierResult'] = ResolversParentTypes['FinishDossierResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyHeld' | 'DossierFinished' | 'DossierNotAccessible' | 'InputMalformed' | 'RequestIdReused' | 'ResultTypeNotFound' | 'TransitionNotAllowed' | 'UploadNotReady', ParentType, ContextType>;
};

export type FollowedDossierResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FollowedDossier'] = ResolversParentTypes['FollowedDossier']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  statusText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FormSection'] = ResolversParentTypes['FormSection']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandInClientManifestResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HandInClientManifestResult'] = ResolversParentTypes['HandInClientManifestResult']> = {
  __resolveType?: TypeResolveFn<'ClientManifestHandedIn' | 'ClientNotConnected' | 'InputMalformed' | 'NotAdministrator' | 'RequestIdReused', ParentType, ContextType>;
};

export type HandOverDossiersResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HandOverDossiersResult'] = ResolversParentTypes['HandOverDossiersResult']> = {
  __resolveType?: TypeResolveFn<'ConsumerNotAttested' | 'DossierNotAccessible' | 'DossiersHandedOver' | 'InputMalformed' | 'OfficerNotEligible' | 'RequestIdReused' | 'UnitNotFound', ParentType, ContextType>;
};

export type HandOverResultResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HandOverResultResult'] = ResolversParentTypes['HandOverResultResult']> = {
  __resolveType?: TypeResolveFn<'DossierNotAccessible' | 'InputMalformed' | 'RequestIdReused' | 'ResultHandedOver' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type HandlingEventResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HandlingEvent'] = ResolversParentTypes['HandlingEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HandlingKind'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandlingFiguresResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HandlingFigures'] = ResolversParentTypes['HandlingFigures']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['ComponentReuseConnection'], ParentType, ContextType, RequireFields<HandlingFiguresComponentsArgs, 'first'>>;
  decision766?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  dossiers?: Resolver<ResolversTypes['CountedDossierConnection'], ParentType, ContextType, RequireFields<HandlingFiguresDossiersArgs, 'first'>>;
  groups?: Resolver<ResolversTypes['FigureGroupConnection'], ParentType, ContextType, RequireFields<HandlingFiguresGroupsArgs, 'by' | 'first'>>;
  queryId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Figures'], ParentType, ContextType>;
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

export type HeldPaperNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HeldPaperNotFound'] = ResolversParentTypes['HeldPaperNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldPaperSlipResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HeldPaperSlip'] = ResolversParentTypes['HeldPaperSlip']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['ResultType']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldReportResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HeldReport'] = ResolversParentTypes['HeldReport']> = {
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['HeldReportFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HeldReportConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HeldReportConnection'] = ResolversParentTypes['HeldReportConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['HeldReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HeldReportFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HeldReportFinding'] = ResolversParentTypes['HeldReportFinding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldRequestResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HeldRequest'] = ResolversParentTypes['HeldRequest']> = {
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HeldPaperReason'], ParentType, ContextType>;
  reasonText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldValueDeclinedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HeldValueDeclined'] = ResolversParentTypes['HeldValueDeclined']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldValueReplacedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HeldValueReplaced'] = ResolversParentTypes['HeldValueReplaced']> = {
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['IndicatorGroup'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IndicatorState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ShareFigure']>, ParentType, ContextType>;
};

export type InputMalformedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['InputMalformed'] = ResolversParentTypes['InputMalformed']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntakeConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IntakeConnection'] = ResolversParentTypes['IntakeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['IntakeDossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntakeDossierResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IntakeDossier'] = ResolversParentTypes['IntakeDossier']> = {
  caseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DossierChannel'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DossierStage'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DossierStatus']>, ParentType, ContextType>;
};

export type IssueHeldPaperSlipResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IssueHeldPaperSlipResult'] = ResolversParentTypes['IssueHeldPaperSlipResult']> = {
  __resolveType?: TypeResolveFn<'HeldPaperNotFound' | 'HeldPaperSlip' | 'RequestIdReused', ParentType, ContextType>;
};

export type LeaveToOwnSystemResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LeaveToOwnSystemResult'] = ResolversParentTypes['LeaveToOwnSystemResult']> = {
  __resolveType?: TypeResolveFn<'ConsumerNotAttested' | 'DossierNotAccessible' | 'LeftToOwnSystem' | 'RequestIdReused' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type LeftToOwnSystemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LeftToOwnSystem'] = ResolversParentTypes['LeftToOwnSystem']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalCodeNotMappedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LocalCodeNotMapped'] = ResolversParentTypes['LocalCodeNotMapped']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNoticesReadResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MarkNoticesReadResult'] = ResolversParentTypes['MarkNoticesReadResult']> = {
  __resolveType?: TypeResolveFn<'InputMalformed' | 'NoticesRead' | 'RequestIdReused', ParentType, ContextType>;
};

export type MeanDaysResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MeanDays'] = ResolversParentTypes['MeanDays']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MissedReuseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MissedReuse'] = ResolversParentTypes['MissedReuse']> = {
  causes?: Resolver<Array<ResolversTypes['MissedReuseCount']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['MissedReuseConnection'], ParentType, ContextType, RequireFields<MissedReuseItemsArgs, 'first'>>;
};

export type MissedReuseConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MissedReuseConnection'] = ResolversParentTypes['MissedReuseConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['MissedReuseItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MissedReuseCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MissedReuseCount'] = ResolversParentTypes['MissedReuseCount']> = {
  cause?: Resolver<ResolversTypes['MissedReuseCause'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissedReuseItemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MissedReuseItem'] = ResolversParentTypes['MissedReuseItem']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['MissedReuseCause'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MissedReuseKind'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['ProcedureCode'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingPaperResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MissingPaper'] = ResolversParentTypes['MissingPaper']> = {
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orAnyOf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['MissingPaperReason'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptDossier?: Resolver<Maybe<ResolversTypes['AcceptDossierResult']>, ParentType, ContextType, RequireFields<MutationAcceptDossierArgs, 'input'>>;
  answerConsultation?: Resolver<Maybe<ResolversTypes['AnswerConsultationResult']>, ParentType, ContextType, RequireFields<MutationAnswerConsultationArgs, 'input'>>;
  answerSupplement?: Resolver<Maybe<ResolversTypes['AnswerSupplementResult']>, ParentType, ContextType, RequireFields<MutationAnswerSupplementArgs, 'input'>>;
  approveClientManifest?: Resolver<Maybe<ResolversTypes['ApproveClientManifestResult']>, ParentType, ContextType, RequireFields<MutationApproveClientManifestArgs, 'input'>>;
  assignDossier?: Resolver<Maybe<ResolversTypes['AssignDossierResult']>, ParentType, ContextType, RequireFields<MutationAssignDossierArgs, 'input'>>;
  confirmDirectoryEntry?: Resolver<Maybe<ResolversTypes['ConfirmDirectoryEntryResult']>, ParentType, ContextType, RequireFields<MutationConfirmDirectoryEntryArgs, 'input'>>;
  declineHeldValue?: Resolver<Maybe<ResolversTypes['DeclineHeldValueResult']>, ParentType, ContextType, RequireFields<MutationDeclineHeldValueArgs, 'input'>>;
  endDirectoryEntry?: Resolver<Maybe<ResolversTypes['EndDirectoryEntryResult']>, ParentType, ContextType, RequireFields<MutationEndDirectoryEntryArgs, 'input'>>;
  extendPromisedDay?: Resolver<Maybe<ResolversTypes['ExtendPromisedDayResult']>, ParentType, ContextType, RequireFields<MutationExtendPromisedDayArgs, 'input'>>;
  finishDossier?: Resolver<Maybe<ResolversTypes['FinishDossierResult']>, ParentType, ContextType, RequireFields<MutationFinishDossierArgs, 'input'>>;
  handInClientManifest?: Resolver<Maybe<ResolversTypes['HandInClientManifestResult']>, ParentType, ContextType, RequireFields<MutationHandInClientManifestArgs, 'input'>>;
  handOverDossiers?: Resolver<Maybe<ResolversTypes['HandOverDossiersResult']>, ParentType, ContextType, RequireFields<MutationHandOverDossiersArgs, 'input'>>;
  handOverResult?: Resolver<Maybe<ResolversTypes['HandOverResultResult']>, ParentType, ContextType, RequireFields<MutationHandOverResultArgs, 'input'>>;
  issueHeldPaperSlip?: Resolver<Maybe<ResolversTypes['IssueHeldPaperSlipResult']>, ParentType, ContextType, RequireFields<MutationIssueHeldPaperSlipArgs, 'input'>>;
  leaveToOwnSystem?: Resolver<Maybe<ResolversTypes['LeaveToOwnSystemResult']>, ParentType, ContextType, RequireFields<MutationLeaveToOwnSystemArgs, 'input'>>;
  markNoticesRead?: Resolver<Maybe<ResolversTypes['MarkNoticesReadResult']>, ParentType, ContextType, RequireFields<MutationMarkNoticesReadArgs, 'input'>>;
  openDraftDossier?: Resolver<Maybe<ResolversTypes['OpenDraftDossierResult']>, ParentType, ContextType, RequireFields<MutationOpenDraftDossierArgs, 'input'>>;
  openUpload?: Resolver<Maybe<ResolversTypes['OpenUploadResult']>, ParentType, ContextType, RequireFields<MutationOpenUploadArgs, 'input'>>;
  proposeDirectoryEntry?: Resolver<Maybe<ResolversTypes['ProposeDirectoryEntryResult']>, ParentType, ContextType, RequireFields<MutationProposeDirectoryEntryArgs, 'input'>>;
  rateDossier?: Resolver<Maybe<ResolversTypes['RateDossierResult']>, ParentType, ContextType, RequireFields<MutationRateDossierArgs, 'input'>>;
  recordDossierStatus?: Resolver<Maybe<ResolversTypes['RecordDossierStatusResult']>, ParentType, ContextType, RequireFields<MutationRecordDossierStatusArgs, 'input'>>;
  refuseDossier?: Resolver<Maybe<ResolversTypes['RefuseDossierResult']>, ParentType, ContextType, RequireFields<MutationRefuseDossierArgs, 'input'>>;
  rejectClientManifest?: Resolver<Maybe<ResolversTypes['RejectClientManifestResult']>, ParentType, ContextType, RequireFields<MutationRejectClientManifestArgs, 'input'>>;
  rejectDirectoryEntry?: Resolver<Maybe<ResolversTypes['RejectDirectoryEntryResult']>, ParentType, ContextType, RequireFields<MutationRejectDirectoryEntryArgs, 'input'>>;
  replayWebhookDeliveries?: Resolver<Maybe<ResolversTypes['ReplayWebhookDeliveriesResult']>, ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveriesArgs, 'input'>>;
  reportDossiers?: Resolver<Maybe<ResolversTypes['ReportDossiersResult']>, ParentType, ContextType, RequireFields<MutationReportDossiersArgs, 'input'>>;
  reportProgress?: Resolver<Maybe<ResolversTypes['ReportDossiersResult']>, ParentType, ContextType, RequireFields<MutationReportProgressArgs, 'input'>>;
  requestSupplement?: Resolver<Maybe<ResolversTypes['RequestSupplementResult']>, ParentType, ContextType, RequireFields<MutationRequestSupplementArgs, 'input'>>;
  resumeDossier?: Resolver<Maybe<ResolversTypes['ResumeDossierResult']>, ParentType, ContextType, RequireFields<MutationResumeDossierArgs, 'input'>>;
  reviseResult?: Resolver<Maybe<ResolversTypes['ReviseResultResult']>, ParentType, ContextType, RequireFields<MutationReviseResultArgs, 'input'>>;
  stopDossier?: Resolver<Maybe<ResolversTypes['StopDossierResult']>, ParentType, ContextType, RequireFields<MutationStopDossierArgs, 'input'>>;
  submitDossier?: Resolver<Maybe<ResolversTypes['SubmitDossierResult']>, ParentType, ContextType, RequireFields<MutationSubmitDossierArgs, 'input'>>;
  suspendClientManifest?: Resolver<Maybe<ResolversTypes['SuspendClientManifestResult']>, ParentType, ContextType, RequireFields<MutationSuspendClientManifestArgs, 'input'>>;
  takeDossier?: Resolver<Maybe<ResolversTypes['TakeDossierResult']>, ParentType, ContextType, RequireFields<MutationTakeDossierArgs, 'input'>>;
  unassignDossier?: Resolver<Maybe<ResolversTypes['AssignDossierResult']>, ParentType, ContextType, RequireFields<MutationUnassignDossierArgs, 'input'>>;
  withdrawDossier?: Resolver<Maybe<ResolversTypes['WithdrawDossierResult']>, ParentType, ContextType, RequireFields<MutationWithdrawDossierArgs, 'input'>>;
};

export type NamedOperationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['NamedOperation'] = ResolversParentTypes['NamedOperation']> = {
  accessDossier?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<Array<ResolversTypes['OperationVariable']>, ParentType, ContextType>;
};

export type NotAdministratorResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['NotAdministrator'] = ResolversParentTypes['NotAdministrator']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DossierStatus']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticesReadResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['NoticesRead'] = ResolversParentTypes['NoticesRead']> = {
  marked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerNotEligibleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OfficerNotEligible'] = ResolversParentTypes['OfficerNotEligible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnTimeFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OnTimeFigure'] = ResolversParentTypes['OnTimeFigure']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withoutDate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenDraftDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpenDraftDossierResult'] = ResolversParentTypes['OpenDraftDossierResult']> = {
  __resolveType?: TypeResolveFn<'AgencyNotEligible' | 'CaseNotFound' | 'ChannelNotOffered' | 'ChildConsentNotDeclared' | 'ConsumerNotAttested' | 'DraftDossierOpened' | 'LocalCodeNotMapped' | 'PartiesNotComplete' | 'PersonNumberImplausible' | 'ProcedureNotFound' | 'RepresentationNotEstablished' | 'RepresentationOutOfScope' | 'RequestIdReused', ParentType, ContextType>;
};

export type OpenUploadResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpenUploadResult'] = ResolversParentTypes['OpenUploadResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyHeld' | 'ComponentNotFound' | 'DossierNotAccessible' | 'DossierNotDraft' | 'FileNotAccepted' | 'InputMalformed' | 'RepresentationNotEstablished' | 'RequestIdReused' | 'ResultTypeNotFound' | 'SupplementNotOpen' | 'TooManyUploads' | 'TransitionNotAllowed' | 'UploadOpened', ParentType, ContextType>;
};

export type OperationVariableResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OperationVariable'] = ResolversParentTypes['OperationVariable']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PapersMissingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PapersMissing'] = ResolversParentTypes['PapersMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['MissingPaper']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartiesNotCompleteResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PartiesNotComplete'] = ResolversParentTypes['PartiesNotComplete']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonNotVerifiedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PersonNotVerified'] = ResolversParentTypes['PersonNotVerified']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNumberImplausibleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PersonNumberImplausible'] = ResolversParentTypes['PersonNumberImplausible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PersonalNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonalNumber'], any> {
  name: 'PersonalNumber';
}

export type PrefillResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Prefill'] = ResolversParentTypes['Prefill'], FederationReferenceType extends FederationReferenceTypes['Prefill'] = FederationReferenceTypes['Prefill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Prefill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['PrefillOutcome']>, ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrefillAnswerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillAnswer'] = ResolversParentTypes['PrefillAnswer']> = {
  amountsDue?: Resolver<Maybe<Array<ResolversTypes['AmountDue']>>, ParentType, ContextType>;
  checklist?: Resolver<Array<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['PrefillField']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<Array<ResolversTypes['RemainingItem']>>, ParentType, ContextType>;
  seal?: Resolver<Maybe<ResolversTypes['Seal']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['PrefillSummary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PrefillExpiredResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillExpired'] = ResolversParentTypes['PrefillExpired']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshWith?: Resolver<ResolversTypes['NamedOperation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PrefillFieldResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillField'] = ResolversParentTypes['PrefillField']> = {
  answerKind?: Resolver<ResolversTypes['AnswerKind'], ParentType, ContextType>;
  choices?: Resolver<Maybe<Array<ResolversTypes['AnswerChoice']>>, ParentType, ContextType>;
  codeList?: Resolver<Maybe<ResolversTypes['QuestionCodeList']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['QuestionCondition']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  help?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['AnswerLimits']>, ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AnswerReason']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['FormSection']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrefillForOtherPeopleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillForOtherPeople'] = ResolversParentTypes['PrefillForOtherPeople']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrefillForOtherVersionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillForOtherVersion'] = ResolversParentTypes['PrefillForOtherVersion']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshWith?: Resolver<ResolversTypes['NamedOperation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrefillMappingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillMapping'] = ResolversParentTypes['PrefillMapping']> = {
  resultType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrefillOutcomeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillOutcome'] = ResolversParentTypes['PrefillOutcome']> = {
  __resolveType?: TypeResolveFn<'PrefillAnswer' | 'PrefillUnavailable', ParentType, ContextType>;
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

export type PrefillResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillResult'] = ResolversParentTypes['PrefillResult']> = {
  __resolveType?: TypeResolveFn<'ConsumerNotAttested' | 'DossierNotAccessible' | 'DossierNotDraft' | 'PersonNotVerified' | 'Prefill' | 'RepresentationNotEstablished', ParentType, ContextType>;
};

export type PrefillSummaryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillSummary'] = ResolversParentTypes['PrefillSummary']> = {
  askedBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askedNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  papersSpared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrefillTamperedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillTampered'] = ResolversParentTypes['PrefillTampered']> = {
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrefillUnavailableResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PrefillUnavailable'] = ResolversParentTypes['PrefillUnavailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface ProcedureCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProcedureCode'], any> {
  name: 'ProcedureCode';
}

export type ProcedureNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProcedureNotFound'] = ResolversParentTypes['ProcedureNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromisedDayResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PromisedDay'] = ResolversParentTypes['PromisedDay']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['PromisedDayChange']>, ParentType, ContextType>;
  countedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extendedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['PromisedPause']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PromisedUnit'], ParentType, ContextType>;
};

export type PromisedDayChangeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PromisedDayChange'] = ResolversParentTypes['PromisedDayChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['PromisedDayChangeCause'], ParentType, ContextType>;
  dayAfter?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayBefore?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisionalAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisionalBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PromisedDayExtendedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PromisedDayExtended'] = ResolversParentTypes['PromisedDayExtended']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromisedDayNotExtendableResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PromisedDayNotExtendable'] = ResolversParentTypes['PromisedDayNotExtendable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromisedPauseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PromisedPause'] = ResolversParentTypes['PromisedPause']> = {
  cause?: Resolver<ResolversTypes['PauseCause'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PauseMode'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProposeDirectoryEntryResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProposeDirectoryEntryResult'] = ResolversParentTypes['ProposeDirectoryEntryResult']> = {
  __resolveType?: TypeResolveFn<'DirectoryEntryNotAccepted' | 'DirectoryEntryProposed' | 'NotAdministrator' | 'RequestIdReused', ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['VerificationLevel']>, ParentType, ContextType>;
  recordVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
};

export type PublicFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublicFigure'] = ResolversParentTypes['PublicFigure']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedReuse?: Resolver<Maybe<ResolversTypes['ShareFigure']>, ParentType, ContextType>;
  dossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['OnTimeFigure'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['ShareFigure'], ParentType, ContextType>;
  procedureCode?: Resolver<Maybe<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  reuse?: Resolver<Maybe<ResolversTypes['ShareFigure']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  withheldDossiers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PublicFigureConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublicFigureConnection'] = ResolversParentTypes['PublicFigureConnection']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublicFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencyReportedDossiers?: Resolver<Maybe<ResolversTypes['ReportedDossierConnection']>, ParentType, ContextType, RequireFields<QueryAgencyReportedDossiersArgs, 'first'>>;
  clientManifest?: Resolver<Maybe<ResolversTypes['ClientManifest']>, ParentType, ContextType, RequireFields<QueryClientManifestArgs, 'id'>>;
  clientManifests?: Resolver<Maybe<ResolversTypes['ClientManifestConnection']>, ParentType, ContextType, RequireFields<QueryClientManifestsArgs, 'first'>>;
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType, RequireFields<QueryConsultationArgs, 'id'>>;
  consultationCounts?: Resolver<Maybe<ResolversTypes['ConsultationCounts']>, ParentType, ContextType, RequireFields<QueryConsultationCountsArgs, 'agency' | 'from' | 'to'>>;
  consultationsToAnswer?: Resolver<Maybe<ResolversTypes['ConsultationConnection']>, ParentType, ContextType, RequireFields<QueryConsultationsToAnswerArgs, 'first'>>;
  directoryEntries?: Resolver<Maybe<ResolversTypes['DirectoryEntryConnection']>, ParentType, ContextType, RequireFields<QueryDirectoryEntriesArgs, 'first'>>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType, RequireFields<QueryDossierArgs, 'id'>>;
  followDossier?: Resolver<Maybe<ResolversTypes['FollowedDossier']>, ParentType, ContextType, RequireFields<QueryFollowDossierArgs, 'code'>>;
  handlingFigures?: Resolver<Maybe<ResolversTypes['HandlingFigures']>, ParentType, ContextType, RequireFields<QueryHandlingFiguresArgs, 'agency' | 'from' | 'to'>>;
  heldReports?: Resolver<Maybe<ResolversTypes['HeldReportConnection']>, ParentType, ContextType, RequireFields<QueryHeldReportsArgs, 'first'>>;
  intake?: Resolver<Maybe<ResolversTypes['IntakeConnection']>, ParentType, ContextType, RequireFields<QueryIntakeArgs, 'first'>>;
  missedReuse?: Resolver<Maybe<ResolversTypes['MissedReuse']>, ParentType, ContextType, RequireFields<QueryMissedReuseArgs, 'agency' | 'from' | 'to'>>;
  prefill?: Resolver<Maybe<ResolversTypes['PrefillResult']>, ParentType, ContextType, RequireFields<QueryPrefillArgs, 'dossier'>>;
  queue?: Resolver<Maybe<ResolversTypes['QueueConnection']>, ParentType, ContextType, RequireFields<QueryQueueArgs, 'first' | 'of'>>;
  queueCounts?: Resolver<Maybe<ResolversTypes['QueueCounts']>, ParentType, ContextType, RequireFields<QueryQueueCountsArgs, 'of'>>;
  reportedDossiers?: Resolver<Maybe<Array<ResolversTypes['ReportedDossier']>>, ParentType, ContextType, RequireFields<QueryReportedDossiersArgs, 'codes'>>;
  reuseRate?: Resolver<Maybe<ResolversTypes['ReuseRate']>, ParentType, ContextType, RequireFields<QueryReuseRateArgs, 'agency' | 'from' | 'to'>>;
  serviceSurvey?: Resolver<Maybe<ResolversTypes['ServiceSurvey']>, ParentType, ContextType, RequireFields<QueryServiceSurveyArgs, 'agency' | 'from' | 'to'>>;
  statistic?: Resolver<Maybe<ResolversTypes['PublicFigure']>, ParentType, ContextType, RequireFields<QueryStatisticArgs, 'id'>>;
  statistics?: Resolver<Maybe<ResolversTypes['PublicFigureConnection']>, ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'first' | 'month'>>;
  unattendedIntakes?: Resolver<Maybe<ResolversTypes['UnattendedIntakeConnection']>, ParentType, ContextType, RequireFields<QueryUnattendedIntakesArgs, 'first'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  webhookDeliveries?: Resolver<Maybe<ResolversTypes['WebhookDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryWebhookDeliveriesArgs, 'first'>>;
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

export type QueueConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QueueConnection'] = ResolversParentTypes['QueueConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['QueueDossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QueueCountsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QueueCounts'] = ResolversParentTypes['QueueCounts']> = {
  deadlines?: Resolver<Array<ResolversTypes['QueueDeadlineCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turns?: Resolver<Array<ResolversTypes['QueueTurnCount']>, ParentType, ContextType>;
};

export type QueueDeadlineCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QueueDeadlineCount'] = ResolversParentTypes['QueueDeadlineCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['QueueDeadline'], ParentType, ContextType>;
};

export type QueueDossierResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QueueDossier'] = ResolversParentTypes['QueueDossier']> = {
  caseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DossierChannel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['QueueDeadline'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  officers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  promisedDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quarantinedFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['QueueTurn'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueueTurnCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QueueTurnCount'] = ResolversParentTypes['QueueTurnCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['QueueTurn'], ParentType, ContextType>;
};

export type RateDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RateDossierResult'] = ResolversParentTypes['RateDossierResult']> = {
  __resolveType?: TypeResolveFn<'DossierNotAccessible' | 'DossierRated' | 'InputMalformed' | 'RatingNotOpen' | 'RequestIdReused', ParentType, ContextType>;
};

export type RatingNotOpenResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RatingNotOpen'] = ResolversParentTypes['RatingNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonsNotApplicableResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReasonsNotApplicable'] = ResolversParentTypes['ReasonsNotApplicable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDossierStatusResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RecordDossierStatusResult'] = ResolversParentTypes['RecordDossierStatusResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyHeld' | 'DossierNotAccessible' | 'DossierNotFiled' | 'InputMalformed' | 'RequestIdReused' | 'StatusRecorded' | 'StepHasItsMutation' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType?: TypeResolveFn<'AgencyNotEligible' | 'AlreadyHeld' | 'AnotherAdministratorNeeded' | 'AnswersMissing' | 'AnswersNotValid' | 'CaseNotFound' | 'ChannelNotOffered' | 'ChildConsentNotDeclared' | 'ClientManifestNotFound' | 'ClientManifestNotInState' | 'ClientNotConnected' | 'ComponentNotFound' | 'ConsultationNotAccessible' | 'ConsultationNotOpen' | 'ConsumerNotAttested' | 'DirectoryEntryDecided' | 'DirectoryEntryNotAccepted' | 'DirectoryEntryNotFound' | 'DossierAlreadyTaken' | 'DossierNotAccessible' | 'DossierNotDraft' | 'DossierNotFiled' | 'FileNotAccepted' | 'HeldPaperNotFound' | 'HeldValueReplaced' | 'InputMalformed' | 'LocalCodeNotMapped' | 'NotAdministrator' | 'OfficerNotEligible' | 'PapersMissing' | 'PartiesNotComplete' | 'PersonNotVerified' | 'PersonNumberImplausible' | 'PrefillExpired' | 'PrefillForOtherPeople' | 'PrefillForOtherVersion' | 'PrefillTampered' | 'ProcedureNotFound' | 'PromisedDayNotExtendable' | 'RatingNotOpen' | 'ReasonsNotApplicable' | 'RepresentationNotEstablished' | 'RepresentationOutOfScope' | 'RequestIdReused' | 'ResultNotRevisable' | 'ResultTypeNotFound' | 'StepHasItsMutation' | 'SupplementNotComplete' | 'SupplementNotOpen' | 'TooManyUploads' | 'TransitionNotAllowed' | 'UnitNotFound' | 'UnknownQuestion' | 'UploadNotReady', ParentType, ContextType>;
};

export type RefuseDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RefuseDossierResult'] = ResolversParentTypes['RefuseDossierResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyHeld' | 'DossierNotAccessible' | 'DossierRefused' | 'InputMalformed' | 'ReasonsNotApplicable' | 'RequestIdReused' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type RejectClientManifestResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RejectClientManifestResult'] = ResolversParentTypes['RejectClientManifestResult']> = {
  __resolveType?: TypeResolveFn<'ClientManifestDecided' | 'ClientManifestNotFound' | 'ClientManifestNotInState' | 'InputMalformed' | 'NotAdministrator' | 'RequestIdReused', ParentType, ContextType>;
};

export type RejectDirectoryEntryResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RejectDirectoryEntryResult'] = ResolversParentTypes['RejectDirectoryEntryResult']> = {
  __resolveType?: TypeResolveFn<'DirectoryEntryDecided' | 'DirectoryEntryNotFound' | 'DirectoryEntryRejected' | 'InputMalformed' | 'NotAdministrator' | 'RequestIdReused', ParentType, ContextType>;
};

export type RemainingItemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RemainingItem'] = ResolversParentTypes['RemainingItem']> = {
  kind?: Resolver<ResolversTypes['RemainingKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplayWebhookDeliveriesResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReplayWebhookDeliveriesResult'] = ResolversParentTypes['ReplayWebhookDeliveriesResult']> = {
  __resolveType?: TypeResolveFn<'InputMalformed' | 'NotAdministrator' | 'RequestIdReused' | 'WebhookDeliveriesReplayed', ParentType, ContextType>;
};

export type ReportDossiersResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReportDossiersResult'] = ResolversParentTypes['ReportDossiersResult']> = {
  __resolveType?: TypeResolveFn<'ConsumerNotAttested' | 'DossiersReported' | 'InputMalformed' | 'RequestIdReused', ParentType, ContextType>;
};

export type ReportFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReportFinding'] = ResolversParentTypes['ReportFinding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportOutcomeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReportOutcome'] = ResolversParentTypes['ReportOutcome']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ReportFinding']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReportVerdict'], ParentType, ContextType>;
};

export type ReportedDossierResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReportedDossier'] = ResolversParentTypes['ReportedDossier']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['DossierChannel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedureCode?: Resolver<Maybe<ResolversTypes['ProcedureCode']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DossierStatus']>, ParentType, ContextType>;
  statusAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ReportedStep']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  systemAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReportedDossierConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReportedDossierConnection'] = ResolversParentTypes['ReportedDossierConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ReportedDossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportedStepResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReportedStep'] = ResolversParentTypes['ReportedStep']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
};

export type RepresentationNotEstablishedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RepresentationNotEstablished'] = ResolversParentTypes['RepresentationNotEstablished']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationOutOfScopeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RepresentationOutOfScope'] = ResolversParentTypes['RepresentationOutOfScope']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestIdReusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestSupplementResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestSupplementResult'] = ResolversParentTypes['RequestSupplementResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyHeld' | 'ComponentNotFound' | 'DossierNotAccessible' | 'InputMalformed' | 'RequestIdReused' | 'SupplementRequested' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ResultHandedOverResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResultHandedOver'] = ResolversParentTypes['ResultHandedOver']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultHandoverResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResultHandover'] = ResolversParentTypes['ResultHandover']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['FileLink'], ParentType, ContextType>;
  manner?: Resolver<ResolversTypes['HandoverManner'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedBy?: Resolver<Maybe<ResolversTypes['ResultRecipient']>, ParentType, ContextType>;
};

export type ResultNotRevisableResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResultNotRevisable'] = ResolversParentTypes['ResultNotRevisable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultRevisedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResultRevised'] = ResolversParentTypes['ResultRevised']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultRevisionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResultRevision'] = ResolversParentTypes['ResultRevision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ResultRevisionReason'], ParentType, ContextType>;
  reasonText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResultTypeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResultType'] = ResolversParentTypes['ResultType']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResultTypeNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResultTypeNotFound'] = ResolversParentTypes['ResultTypeNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResumeDossierResult'] = ResolversParentTypes['ResumeDossierResult']> = {
  __resolveType?: TypeResolveFn<'DossierNotAccessible' | 'DossierResumed' | 'InputMalformed' | 'RequestIdReused' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type ReuseRateResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReuseRate'] = ResolversParentTypes['ReuseRate']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldAskedFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  selfReported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReuseRecordResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReuseRecord'] = ResolversParentTypes['ReuseRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviseResultResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReviseResultResult'] = ResolversParentTypes['ReviseResultResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyHeld' | 'DossierNotAccessible' | 'InputMalformed' | 'RequestIdReused' | 'ResultNotRevisable' | 'ResultRevised' | 'ResultTypeNotFound' | 'UploadNotReady', ParentType, ContextType>;
};

export type SealResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Seal'] = ResolversParentTypes['Seal']> = {
  fileBefore?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceSurveyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ServiceSurvey'] = ResolversParentTypes['ServiceSurvey']> = {
  averages?: Resolver<Array<ResolversTypes['SurveyAverage']>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShareFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ShareFigure'] = ResolversParentTypes['ShareFigure']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SlipResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Slip'] = ResolversParentTypes['Slip']> = {
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['FileLink'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SlipKind'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  promisedDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reasonTexts?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<Array<ResolversTypes['RefusalReason']>>, ParentType, ContextType>;
};

export type StatusEventResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StatusEvent'] = ResolversParentTypes['StatusEvent']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  atIsReceipt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type StatusRecordedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StatusRecorded'] = ResolversParentTypes['StatusRecorded']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepHasItsMutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StepHasItsMutation'] = ResolversParentTypes['StepHasItsMutation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Stop'] = ResolversParentTypes['Stop']> = {
  consultation?: Resolver<Maybe<ResolversTypes['Consultation']>, ParentType, ContextType>;
  consulted?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StopReason'], ParentType, ContextType>;
  resumedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoppedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StopDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StopDossierResult'] = ResolversParentTypes['StopDossierResult']> = {
  __resolveType?: TypeResolveFn<'AlreadyHeld' | 'ComponentNotFound' | 'DossierNotAccessible' | 'DossierStopped' | 'InputMalformed' | 'RequestIdReused' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type SubmitDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SubmitDossierResult'] = ResolversParentTypes['SubmitDossierResult']> = {
  __resolveType?: TypeResolveFn<'AgencyNotEligible' | 'AnswersMissing' | 'AnswersNotValid' | 'ChannelNotOffered' | 'ComponentNotFound' | 'ConsumerNotAttested' | 'DossierFiled' | 'DossierNotAccessible' | 'DossierNotDraft' | 'HeldValueReplaced' | 'PapersMissing' | 'PersonNotVerified' | 'PrefillExpired' | 'PrefillForOtherPeople' | 'PrefillForOtherVersion' | 'PrefillTampered' | 'RepresentationNotEstablished' | 'RequestIdReused' | 'UnknownQuestion', ParentType, ContextType>;
};

export type SupplementResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Supplement'] = ResolversParentTypes['Supplement']> = {
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['FileLink'], ParentType, ContextType>;
  held?: Resolver<Array<ResolversTypes['HeldRequest']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pauseMode?: Resolver<ResolversTypes['PauseMode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplementAnsweredResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SupplementAnswered'] = ResolversParentTypes['SupplementAnswered']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementNotCompleteResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SupplementNotComplete'] = ResolversParentTypes['SupplementNotComplete']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unasked?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementNotOpenResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SupplementNotOpen'] = ResolversParentTypes['SupplementNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementRequestedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SupplementRequested'] = ResolversParentTypes['SupplementRequested']> = {
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyAverageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SurveyAverage'] = ResolversParentTypes['SurveyAverage']> = {
  aspect?: Resolver<ResolversTypes['RatingAspect'], ParentType, ContextType>;
  average?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuspendClientManifestResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SuspendClientManifestResult'] = ResolversParentTypes['SuspendClientManifestResult']> = {
  __resolveType?: TypeResolveFn<'ClientManifestDecided' | 'ClientManifestNotFound' | 'ClientManifestNotInState' | 'InputMalformed' | 'NotAdministrator' | 'RequestIdReused', ParentType, ContextType>;
};

export type TakeDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TakeDossierResult'] = ResolversParentTypes['TakeDossierResult']> = {
  __resolveType?: TypeResolveFn<'ConsumerNotAttested' | 'DossierAlreadyTaken' | 'DossierNotAccessible' | 'DossierTaken' | 'OfficerNotEligible' | 'RequestIdReused', ParentType, ContextType>;
};

export type TooManyUploadsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TooManyUploads'] = ResolversParentTypes['TooManyUploads']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionNotAllowedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TransitionNotAllowed'] = ResolversParentTypes['TransitionNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnattendedIntakeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnattendedIntake'] = ResolversParentTypes['UnattendedIntake']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnattendedIntakeConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnattendedIntakeConnection'] = ResolversParentTypes['UnattendedIntakeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['UnattendedIntake']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnitNotFound'] = ResolversParentTypes['UnitNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownQuestionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnknownQuestion'] = ResolversParentTypes['UnknownQuestion']> = {
  keys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  component?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  examinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['UploadProblem']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['FileLink']>, ParentType, ContextType>;
  receivedBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resultType?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sendTo?: Resolver<Maybe<ResolversTypes['FileLink']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UploadState'], ParentType, ContextType>;
  supplement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UploadNotReadyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UploadNotReady'] = ResolversParentTypes['UploadNotReady']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploads?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadOpenedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UploadOpened'] = ResolversParentTypes['UploadOpened']> = {
  upload?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dossiers?: Resolver<Maybe<ResolversTypes['DossierConnection']>, ParentType, ContextType, RequireFields<ViewerDossiersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<ViewerNoticesArgs, 'first' | 'unread'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reportedDossiers?: Resolver<Maybe<ResolversTypes['ReportedDossierConnection']>, ParentType, ContextType, RequireFields<ViewerReportedDossiersArgs, 'first'>>;
};

export type WebhookDeliveriesReplayedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WebhookDeliveriesReplayed'] = ResolversParentTypes['WebhookDeliveriesReplayed']> = {
  replayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['WebhookFailure']>, ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WithdrawDossierResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WithdrawDossierResult'] = ResolversParentTypes['WithdrawDossierResult']> = {
  __resolveType?: TypeResolveFn<'DossierNotAccessible' | 'DossierWithdrawn' | 'InputMalformed' | 'RepresentationNotEstablished' | 'RequestIdReused' | 'TransitionNotAllowed', ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  AcceptDossierResult?: AcceptDossierResultResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyCode?: GraphQLScalarType;
  AgencyNotEligible?: AgencyNotEligibleResolvers<ContextType>;
  AlreadyHeld?: AlreadyHeldResolvers<ContextType>;
  AmountDue?: AmountDueResolvers<ContextType>;
  AnotherAdministratorNeeded?: AnotherAdministratorNeededResolvers<ContextType>;
  AnswerChoice?: AnswerChoiceResolvers<ContextType>;
  AnswerConsultationResult?: AnswerConsultationResultResolvers<ContextType>;
  AnswerLimits?: AnswerLimitsResolvers<ContextType>;
  AnswerProblem?: AnswerProblemResolvers<ContextType>;
  AnswerSupplementResult?: AnswerSupplementResultResolvers<ContextType>;
  AnswersMissing?: AnswersMissingResolvers<ContextType>;
  AnswersNotValid?: AnswersNotValidResolvers<ContextType>;
  ApproveClientManifestResult?: ApproveClientManifestResultResolvers<ContextType>;
  AssignDossierResult?: AssignDossierResultResolvers<ContextType>;
  CaseNotFound?: CaseNotFoundResolvers<ContextType>;
  ChannelNotOffered?: ChannelNotOfferedResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  ChildConsentNotDeclared?: ChildConsentNotDeclaredResolvers<ContextType>;
  ClientManifest?: ClientManifestResolvers<ContextType>;
  ClientManifestAct?: ClientManifestActResolvers<ContextType>;
  ClientManifestConnection?: ClientManifestConnectionResolvers<ContextType>;
  ClientManifestDecided?: ClientManifestDecidedResolvers<ContextType>;
  ClientManifestFinding?: ClientManifestFindingResolvers<ContextType>;
  ClientManifestHandedIn?: ClientManifestHandedInResolvers<ContextType>;
  ClientManifestNotFound?: ClientManifestNotFoundResolvers<ContextType>;
  ClientManifestNotInState?: ClientManifestNotInStateResolvers<ContextType>;
  ClientManifestOperation?: ClientManifestOperationResolvers<ContextType>;
  ClientNotConnected?: ClientNotConnectedResolvers<ContextType>;
  ComponentNotFound?: ComponentNotFoundResolvers<ContextType>;
  ComponentReuse?: ComponentReuseResolvers<ContextType>;
  ComponentReuseConnection?: ComponentReuseConnectionResolvers<ContextType>;
  ConfirmDirectoryEntryResult?: ConfirmDirectoryEntryResultResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationAnswered?: ConsultationAnsweredResolvers<ContextType>;
  ConsultationConnection?: ConsultationConnectionResolvers<ContextType>;
  ConsultationCounts?: ConsultationCountsResolvers<ContextType>;
  ConsultationNotAccessible?: ConsultationNotAccessibleResolvers<ContextType>;
  ConsultationNotOpen?: ConsultationNotOpenResolvers<ContextType>;
  ConsultedPaper?: ConsultedPaperResolvers<ContextType>;
  ConsumerNotAttested?: ConsumerNotAttestedResolvers<ContextType>;
  CountedDossier?: CountedDossierResolvers<ContextType>;
  CountedDossierConnection?: CountedDossierConnectionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclaredIdentity?: DeclaredIdentityResolvers<ContextType>;
  DeclineHeldValueResult?: DeclineHeldValueResultResolvers<ContextType>;
  DeclinedValue?: DeclinedValueResolvers<ContextType>;
  DirectoryEntry?: DirectoryEntryResolvers<ContextType>;
  DirectoryEntryConfirmed?: DirectoryEntryConfirmedResolvers<ContextType>;
  DirectoryEntryConnection?: DirectoryEntryConnectionResolvers<ContextType>;
  DirectoryEntryDecided?: DirectoryEntryDecidedResolvers<ContextType>;
  DirectoryEntryEnded?: DirectoryEntryEndedResolvers<ContextType>;
  DirectoryEntryNotAccepted?: DirectoryEntryNotAcceptedResolvers<ContextType>;
  DirectoryEntryNotFound?: DirectoryEntryNotFoundResolvers<ContextType>;
  DirectoryEntryProposed?: DirectoryEntryProposedResolvers<ContextType>;
  DirectoryEntryRejected?: DirectoryEntryRejectedResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Dong?: GraphQLScalarType;
  Dossier?: DossierResolvers<ContextType>;
  DossierAccepted?: DossierAcceptedResolvers<ContextType>;
  DossierAlreadyTaken?: DossierAlreadyTakenResolvers<ContextType>;
  DossierAssigned?: DossierAssignedResolvers<ContextType>;
  DossierConnection?: DossierConnectionResolvers<ContextType>;
  DossierFiled?: DossierFiledResolvers<ContextType>;
  DossierFinished?: DossierFinishedResolvers<ContextType>;
  DossierNotAccessible?: DossierNotAccessibleResolvers<ContextType>;
  DossierNotDraft?: DossierNotDraftResolvers<ContextType>;
  DossierNotFiled?: DossierNotFiledResolvers<ContextType>;
  DossierParty?: DossierPartyResolvers<ContextType>;
  DossierRated?: DossierRatedResolvers<ContextType>;
  DossierRating?: DossierRatingResolvers<ContextType>;
  DossierRefused?: DossierRefusedResolvers<ContextType>;
  DossierResult?: DossierResultResolvers<ContextType>;
  DossierResumed?: DossierResumedResolvers<ContextType>;
  DossierStopped?: DossierStoppedResolvers<ContextType>;
  DossierTaken?: DossierTakenResolvers<ContextType>;
  DossierWithdrawn?: DossierWithdrawnResolvers<ContextType>;
  DossiersHandedOver?: DossiersHandedOverResolvers<ContextType>;
  DossiersReported?: DossiersReportedResolvers<ContextType>;
  DraftDossierOpened?: DraftDossierOpenedResolvers<ContextType>;
  DueAmount?: DueAmountResolvers<ContextType>;
  EndDirectoryEntryResult?: EndDirectoryEntryResultResolvers<ContextType>;
  ExtendPromisedDayResult?: ExtendPromisedDayResultResolvers<ContextType>;
  FigureGroup?: FigureGroupResolvers<ContextType>;
  FigureGroupConnection?: FigureGroupConnectionResolvers<ContextType>;
  Figures?: FiguresResolvers<ContextType>;
  FileLink?: FileLinkResolvers<ContextType>;
  FileNotAccepted?: FileNotAcceptedResolvers<ContextType>;
  FiledAnswer?: FiledAnswerResolvers<ContextType>;
  FiledPaper?: FiledPaperResolvers<ContextType>;
  FiledSeal?: FiledSealResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  FinishDossierResult?: FinishDossierResultResolvers<ContextType>;
  FollowedDossier?: FollowedDossierResolvers<ContextType>;
  FormSection?: FormSectionResolvers<ContextType>;
  HandInClientManifestResult?: HandInClientManifestResultResolvers<ContextType>;
  HandOverDossiersResult?: HandOverDossiersResultResolvers<ContextType>;
  HandOverResultResult?: HandOverResultResultResolvers<ContextType>;
  HandlingEvent?: HandlingEventResolvers<ContextType>;
  HandlingFigures?: HandlingFiguresResolvers<ContextType>;
  HeldAnswer?: HeldAnswerResolvers<ContextType>;
  HeldComponent?: HeldComponentResolvers<ContextType>;
  HeldPaperNotFound?: HeldPaperNotFoundResolvers<ContextType>;
  HeldPaperSlip?: HeldPaperSlipResolvers<ContextType>;
  HeldReport?: HeldReportResolvers<ContextType>;
  HeldReportConnection?: HeldReportConnectionResolvers<ContextType>;
  HeldReportFinding?: HeldReportFindingResolvers<ContextType>;
  HeldRequest?: HeldRequestResolvers<ContextType>;
  HeldValueDeclined?: HeldValueDeclinedResolvers<ContextType>;
  HeldValueReplaced?: HeldValueReplacedResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  InputMalformed?: InputMalformedResolvers<ContextType>;
  IntakeConnection?: IntakeConnectionResolvers<ContextType>;
  IntakeDossier?: IntakeDossierResolvers<ContextType>;
  IssueHeldPaperSlipResult?: IssueHeldPaperSlipResultResolvers<ContextType>;
  LeaveToOwnSystemResult?: LeaveToOwnSystemResultResolvers<ContextType>;
  LeftToOwnSystem?: LeftToOwnSystemResolvers<ContextType>;
  LocalCodeNotMapped?: LocalCodeNotMappedResolvers<ContextType>;
  MarkNoticesReadResult?: MarkNoticesReadResultResolvers<ContextType>;
  MeanDays?: MeanDaysResolvers<ContextType>;
  MissedReuse?: MissedReuseResolvers<ContextType>;
  MissedReuseConnection?: MissedReuseConnectionResolvers<ContextType>;
  MissedReuseCount?: MissedReuseCountResolvers<ContextType>;
  MissedReuseItem?: MissedReuseItemResolvers<ContextType>;
  MissingPaper?: MissingPaperResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NamedOperation?: NamedOperationResolvers<ContextType>;
  NotAdministrator?: NotAdministratorResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticesRead?: NoticesReadResolvers<ContextType>;
  OfficerNotEligible?: OfficerNotEligibleResolvers<ContextType>;
  OnTimeFigure?: OnTimeFigureResolvers<ContextType>;
  OpenDraftDossierResult?: OpenDraftDossierResultResolvers<ContextType>;
  OpenUploadResult?: OpenUploadResultResolvers<ContextType>;
  OperationVariable?: OperationVariableResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PapersMissing?: PapersMissingResolvers<ContextType>;
  PartiesNotComplete?: PartiesNotCompleteResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonNotVerified?: PersonNotVerifiedResolvers<ContextType>;
  PersonNumberImplausible?: PersonNumberImplausibleResolvers<ContextType>;
  PersonalNumber?: GraphQLScalarType;
  Prefill?: PrefillResolvers<ContextType>;
  PrefillAnswer?: PrefillAnswerResolvers<ContextType>;
  PrefillComponent?: PrefillComponentResolvers<ContextType>;
  PrefillExpired?: PrefillExpiredResolvers<ContextType>;
  PrefillFee?: PrefillFeeResolvers<ContextType>;
  PrefillField?: PrefillFieldResolvers<ContextType>;
  PrefillForOtherPeople?: PrefillForOtherPeopleResolvers<ContextType>;
  PrefillForOtherVersion?: PrefillForOtherVersionResolvers<ContextType>;
  PrefillMapping?: PrefillMappingResolvers<ContextType>;
  PrefillOutcome?: PrefillOutcomeResolvers<ContextType>;
  PrefillQuestion?: PrefillQuestionResolvers<ContextType>;
  PrefillResult?: PrefillResultResolvers<ContextType>;
  PrefillSummary?: PrefillSummaryResolvers<ContextType>;
  PrefillTampered?: PrefillTamperedResolvers<ContextType>;
  PrefillUnavailable?: PrefillUnavailableResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureCode?: GraphQLScalarType;
  ProcedureNotFound?: ProcedureNotFoundResolvers<ContextType>;
  PromisedDay?: PromisedDayResolvers<ContextType>;
  PromisedDayChange?: PromisedDayChangeResolvers<ContextType>;
  PromisedDayExtended?: PromisedDayExtendedResolvers<ContextType>;
  PromisedDayNotExtendable?: PromisedDayNotExtendableResolvers<ContextType>;
  PromisedPause?: PromisedPauseResolvers<ContextType>;
  ProposeDirectoryEntryResult?: ProposeDirectoryEntryResultResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublicFigure?: PublicFigureResolvers<ContextType>;
  PublicFigureConnection?: PublicFigureConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionCodeList?: QuestionCodeListResolvers<ContextType>;
  QuestionCondition?: QuestionConditionResolvers<ContextType>;
  QueueConnection?: QueueConnectionResolvers<ContextType>;
  QueueCounts?: QueueCountsResolvers<ContextType>;
  QueueDeadlineCount?: QueueDeadlineCountResolvers<ContextType>;
  QueueDossier?: QueueDossierResolvers<ContextType>;
  QueueTurnCount?: QueueTurnCountResolvers<ContextType>;
  RateDossierResult?: RateDossierResultResolvers<ContextType>;
  RatingNotOpen?: RatingNotOpenResolvers<ContextType>;
  ReasonsNotApplicable?: ReasonsNotApplicableResolvers<ContextType>;
  RecordDossierStatusResult?: RecordDossierStatusResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefuseDossierResult?: RefuseDossierResultResolvers<ContextType>;
  RejectClientManifestResult?: RejectClientManifestResultResolvers<ContextType>;
  RejectDirectoryEntryResult?: RejectDirectoryEntryResultResolvers<ContextType>;
  RemainingItem?: RemainingItemResolvers<ContextType>;
  ReplayWebhookDeliveriesResult?: ReplayWebhookDeliveriesResultResolvers<ContextType>;
  ReportDossiersResult?: ReportDossiersResultResolvers<ContextType>;
  ReportFinding?: ReportFindingResolvers<ContextType>;
  ReportOutcome?: ReportOutcomeResolvers<ContextType>;
  ReportedDossier?: ReportedDossierResolvers<ContextType>;
  ReportedDossierConnection?: ReportedDossierConnectionResolvers<ContextType>;
  ReportedStep?: ReportedStepResolvers<ContextType>;
  RepresentationNotEstablished?: RepresentationNotEstablishedResolvers<ContextType>;
  RepresentationOutOfScope?: RepresentationOutOfScopeResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  RequestSupplementResult?: RequestSupplementResultResolvers<ContextType>;
  ResultHandedOver?: ResultHandedOverResolvers<ContextType>;
  ResultHandover?: ResultHandoverResolvers<ContextType>;
  ResultNotRevisable?: ResultNotRevisableResolvers<ContextType>;
  ResultRevised?: ResultRevisedResolvers<ContextType>;
  ResultRevision?: ResultRevisionResolvers<ContextType>;
  ResultType?: ResultTypeResolvers<ContextType>;
  ResultTypeNotFound?: ResultTypeNotFoundResolvers<ContextType>;
  ResumeDossierResult?: ResumeDossierResultResolvers<ContextType>;
  ReuseRate?: ReuseRateResolvers<ContextType>;
  ReuseRecord?: ReuseRecordResolvers<ContextType>;
  ReviseResultResult?: ReviseResultResultResolvers<ContextType>;
  Seal?: SealResolvers<ContextType>;
  ServiceSurvey?: ServiceSurveyResolvers<ContextType>;
  ShareFigure?: ShareFigureResolvers<ContextType>;
  Slip?: SlipResolvers<ContextType>;
  StatusEvent?: StatusEventResolvers<ContextType>;
  StatusRecorded?: StatusRecordedResolvers<ContextType>;
  StepHasItsMutation?: StepHasItsMutationResolvers<ContextType>;
  Stop?: StopResolvers<ContextType>;
  StopDossierResult?: StopDossierResultResolvers<ContextType>;
  SubmitDossierResult?: SubmitDossierResultResolvers<ContextType>;
  Supplement?: SupplementResolvers<ContextType>;
  SupplementAnswered?: SupplementAnsweredResolvers<ContextType>;
  SupplementNotComplete?: SupplementNotCompleteResolvers<ContextType>;
  SupplementNotOpen?: SupplementNotOpenResolvers<ContextType>;
  SupplementRequested?: SupplementRequestedResolvers<ContextType>;
  SurveyAverage?: SurveyAverageResolvers<ContextType>;
  SuspendClientManifestResult?: SuspendClientManifestResultResolvers<ContextType>;
  TakeDossierResult?: TakeDossierResultResolvers<ContextType>;
  TooManyUploads?: TooManyUploadsResolvers<ContextType>;
  TransitionNotAllowed?: TransitionNotAllowedResolvers<ContextType>;
  UnattendedIntake?: UnattendedIntakeResolvers<ContextType>;
  UnattendedIntakeConnection?: UnattendedIntakeConnectionResolvers<ContextType>;
  UnitNotFound?: UnitNotFoundResolvers<ContextType>;
  UnknownQuestion?: UnknownQuestionResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  UploadNotReady?: UploadNotReadyResolvers<ContextType>;
  UploadOpened?: UploadOpenedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WebhookDeliveriesReplayed?: WebhookDeliveriesReplayedResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WithdrawDossierResult?: WithdrawDossierResultResolvers<ContextType>;
};

