/**
 * Purpose × field × legal basis, as data. A purpose may read a coordinate when a row of `legalBases` joins the purpose to
 * the group that the coordinate is in: without a row there is no ground, and without a ground there is no data (Luật Bảo
 * vệ dữ liệu cá nhân 91/2025/QH15: processing only for a stated purpose and within its scope). Composition checks that
 * every personal coordinate has at least one; the gateway and every subgraph enforce what is written here.
 */
import { foldPlain } from './text/fold.ts';

/** What a legal text calls itself. Only acts in force are listed: Decrees 61/2018 and 107/2021 were replaced by 118/2025. */
export interface LegalAct {
  kind: 'Luật' | 'Nghị định' | 'Nghị quyết';
  /** Null where the act is known by its number only. */
  title: string | null;
  number: string;
}

export const legalActs = {
  PERSONAL_DATA: { kind: 'Luật', title: 'Bảo vệ dữ liệu cá nhân', number: '91/2025/QH15' },
  IDENTIFICATION: { kind: 'Luật', title: 'Căn cước', number: '26/2023/QH15' },
  ONE_STOP: { kind: 'Nghị định', title: null, number: '118/2025/NĐ-CP' },
  DATA_SHARING: { kind: 'Nghị định', title: null, number: '278/2025/NĐ-CP' },
  ONCE_ONLY: { kind: 'Nghị quyết', title: null, number: '66.7/2025/NQ-CP' },
} as const satisfies Record<string, LegalAct>;
export type LegalActKey = keyof typeof legalActs;

/** Kinds of viewer, as a token says them. */
export type ViewerKind =
  | 'CITIZEN'
  | 'OFFICER'
  | 'SYSTEM'
  | 'PUBLISHER'
  | 'GOVERNMENT_OFFICE'
  | 'ADMINISTRATOR';

/**
 * How a purpose is proved: by reading one's own record, by the assignment of dossiers to an officer, by the grant of one
 * dossier, by being stated with its basis through an attested system, by being the attested system that masters what it reports, or
 * not at all because no request may have it.
 */
export type Proof = 'OWN' | 'ASSIGNMENT' | 'DOSSIER' | 'STATED' | 'MASTERY' | 'INTERNAL';

export interface PurposeRule {
  /** In the words that citizens read in their access log. */
  label: string;
  proof: Proof;
  viewers: readonly ViewerKind[];
}

export const purposeRules = {
  OWN_RECORD: { label: 'Tự xem dữ liệu của mình', proof: 'OWN', viewers: ['CITIZEN'] },
  ASSIGNED_WORK: {
    label: 'Xem hồ sơ được phân công giải quyết',
    proof: 'ASSIGNMENT',
    viewers: ['OFFICER'],
  },
  PROCEDURE_HANDLING: {
    label: 'Giải quyết thủ tục hành chính',
    proof: 'DOSSIER',
    viewers: ['CITIZEN', 'OFFICER'],
  },
  PERSON_VERIFICATION: {
    label: 'Xác thực thông tin công dân',
    proof: 'STATED',
    viewers: ['OFFICER'],
  },
  DOSSIER_SYNCHRONISATION: {
    label: 'Đồng bộ hồ sơ do hệ thống một cửa giải quyết',
    proof: 'MASTERY',
    viewers: ['SYSTEM'],
  },
  PAYMENT_SETTLEMENT: { label: 'Xác nhận thanh toán phí, lệ phí', proof: 'INTERNAL', viewers: [] },
} as const satisfies Record<string, PurposeRule>;
export type PurposeCode = keyof typeof purposeRules;

/** Purposes that a client can be registered for: those that are stated, and proved by nothing but the client that states them. */
export const statedPurposes = Object.entries(purposeRules).flatMap(([code, { proof }]) =>
  proof === 'STATED' ? [code as PurposeCode] : [],
);

/** Coordinates by what they tell of a person. `Type.*` is every field of a type that is not named by itself. */
export const dataGroups = {
  IDENTITY: [
    'Person.id Person.fullName Person.birthDate Person.gender Person.personalNumber Person.oldNumber',
    'Person.nationality Person.recordVersion Person.recordedAt PersonFound.person Viewer.person',
  ],
  ORIGIN: ['Person.ethnicity Person.religion Person.hometown Person.birthRegistrationPlace'],
  RESIDENCE: ['Person.permanentResidence Person.currentResidence Address.*'],
  FAMILY: [
    'Person.maritalStatus Person.householdHeadName Person.relationToHouseholdHead Person.father Person.mother',
    'Person.spouse Person.children Person.deceasedRelatives',
  ],
  REPRESENTATION: [
    'Person.wards Person.representation Representation.* RepresentationNotEstablished.* RepresentationOutOfScope.*',
    'ChildConsentNotDeclared.*',
  ],
  LIFE: ['Person.lifeStatus Person.diedOn'],
  VERIFICATION: ['Query.verifyPerson PersonVerification.* AttributeVerdict.*'],
  LOOK_UP: ['Query.lookUpPerson PersonMismatch.* PersonNotFound.* PersonAmbiguous.*'],
  DOCUMENTS: [
    'Query.document Viewer.documents Person.documents Document.* DocumentConnection.* DocumentField.*',
    'Mutation.issueHeldPaperSlip HeldPaperSlip.* HeldPaperNotFound.*',
  ],
  ORGANIZATION: ['Organization.* Viewer.organizations'],
  DOSSIER: [
    'Query.dossier FollowedDossier.dossier Viewer.dossiers Mutation.openDraftDossier Mutation.assignDossier Mutation.unassignDossier',
    'Mutation.submitDossier Mutation.openUpload Mutation.requestSupplement Mutation.recordDossierStatus',
    'Dossier.* DossierConnection.* DossierParty.* DeclaredIdentity.* DossierAssigned.* DossierFiled.* DossierNotDraft.*',
    'DossierNotFiled.* PromisedDay.* PromisedDayChange.* DraftDossierOpened.* StatusEvent.* StatusRecorded.* ReuseRecord.* SupplementRequested.*',
    'TransitionNotAllowed.* UploadOpened.* FileLink.* UploadNotReady.* PapersMissing.* MissingPaper.* AlreadyHeld.* PersonNotVerified.* PrefillTampered.*',
    'PrefillExpired.* PrefillForOtherPeople.* PrefillForOtherVersion.* HeldValueReplaced.* AnswersMissing.*',
    'Query.intake IntakeConnection.* IntakeDossier.* Mutation.takeDossier DossierTaken.* Mutation.answerSupplement',
    'Query.queue QueueConnection.* QueueDossier.* HandlingEvent.* Stop.* Consultation.* ConsultedPaper.*',
    'Filing.* FiledSeal.* FiledAnswer.* FiledPaper.* Viewer.reportedDossiers Query.agencyReportedDossiers ReportedDossierConnection.* Mutation.declineHeldValue HeldValueDeclined.*',
    'Mutation.acceptDossier Mutation.refuseDossier Mutation.stopDossier Mutation.resumeDossier Mutation.withdrawDossier Slip.*',
    'Mutation.rateDossier DossierRated.* DossierRating.* RatingNotOpen.* DeclinedValue.* Query.consultationsToAnswer Query.consultation',
    'Mutation.leaveToOwnSystem LeftToOwnSystem.* StepHasItsMutation.* Mutation.finishDossier Mutation.handOverResult',
    'DossierFinished.* ResultHandedOver.* DossierResult.* ResultHandover.*',
    'Mutation.reviseResult ResultRevised.* ResultRevision.* ResultNotRevisable.* Mutation.answerConsultation',
    'Viewer.notices NoticeConnection.* Notice.* Mutation.markNoticesRead NoticesRead.*',
    'Mutation.extendPromisedDay PromisedDayExtended.* PromisedDayNotExtendable.* PromisedPause.* ConsultationAnswered.*',
    'DossierAccepted.* DossierRefused.* DossierStopped.* DossierResumed.* DossierWithdrawn.* ReasonsNotApplicable.*',
    'Mutation.handOverDossiers DossiersHandedOver.* DossierAlreadyTaken.* ConsultationConnection.* ConsultationNotOpen.*',
    'HeldRequest.* Supplement.* Upload.* SupplementAnswered.* SupplementNotOpen.* SupplementNotComplete.*',
    'UnknownQuestion.* AnswersNotValid.* AnswerProblem.* NamedOperation.* OperationVariable.*',
  ],
  PREFILL: [
    'Query.prefill Prefill.* HeldAnswer.* HeldComponent.* PrefillAnswer.* PrefillField.* PrefillSummary.*',
    'PrefillUnavailable.* ChecklistItem.* Provenance.* RemainingItem.* Seal.* AmountDue.*',
  ],
  PAYMENTS: [
    'Query.paymentRequest Viewer.paymentRequests Mutation.createPaymentRequest Dossier.paymentRequests CashReceipt.*',
    'PaymentRequest.* PaymentRequestConnection.* PaymentRequested.* PaymentLine.* AmountNotSet.* CashRecorded.* CashNotAccepted.*',
    'AlreadyPaid.* NothingToPay.* Query.paymentDisputes Mutation.proposePaymentDecision',
    'Mutation.confirmPaymentDecision Mutation.rejectPaymentDecision Mutation.recordCashReceipt PaymentDispute.* PaymentDisputeConnection.*',
    'PaymentReport.* PaymentDecision.* PaymentDecisionProposed.* PaymentDecisionConfirmed.* PaymentDecisionRejected.*',
  ],
  SYNCHRONISATION: [
    'Mutation.reportDossiers Mutation.reportProgress Query.reportedDossiers DossiersReported.* ReportOutcome.* ReportFinding.*',
  ],
  REPORTED: ['ReportedDossier.* ReportedStep.*'],
  ACCESS_LOG: ['Person.accessLog AccessLogConnection.* AccessLogEntry.* InclusionProof.*'],
} as const satisfies Record<string, readonly string[]>;
export type DataGroup = keyof typeof dataGroups;

/** One legal basis: this act lets this purpose read these groups. */
export interface LegalBasisRow {
  purpose: PurposeCode;
  act: LegalActKey;
  groups: readonly DataGroup[];
}

const HANDLED: readonly DataGroup[] = [
  'IDENTITY',
  'ORIGIN',
  'RESIDENCE',
  'FAMILY',
  'REPRESENTATION',
  'LIFE',
  'LOOK_UP',
  'VERIFICATION',
  'DOCUMENTS',
  'ORGANIZATION',
  'DOSSIER',
  'PREFILL',
  'PAYMENTS',
];
const OWN: readonly DataGroup[] = [
  'IDENTITY',
  'ORIGIN',
  'RESIDENCE',
  'FAMILY',
  'REPRESENTATION',
  'LIFE',
  'DOCUMENTS',
  'ORGANIZATION',
  'DOSSIER',
  'PREFILL',
  'PAYMENTS',
  'ACCESS_LOG',
];

/** The matrix. The first row of a purpose is the basis recorded for a disclosure when no other was stated. */
export const legalBases: readonly LegalBasisRow[] = [
  { purpose: 'OWN_RECORD', act: 'PERSONAL_DATA', groups: [...OWN, 'REPORTED'] },
  { purpose: 'ASSIGNED_WORK', act: 'ONE_STOP', groups: ['DOSSIER', 'PREFILL', 'PAYMENTS', 'REPORTED'] },
  { purpose: 'PROCEDURE_HANDLING', act: 'ONE_STOP', groups: HANDLED },
  { purpose: 'PROCEDURE_HANDLING', act: 'ONCE_ONLY', groups: HANDLED },
  { purpose: 'PROCEDURE_HANDLING', act: 'DATA_SHARING', groups: HANDLED },
  { purpose: 'PERSON_VERIFICATION', act: 'IDENTIFICATION', groups: ['VERIFICATION'] },
  { purpose: 'PERSON_VERIFICATION', act: 'PERSONAL_DATA', groups: ['VERIFICATION'] },
  { purpose: 'PERSON_VERIFICATION', act: 'DATA_SHARING', groups: ['VERIFICATION'] },
  { purpose: 'DOSSIER_SYNCHRONISATION', act: 'ONE_STOP', groups: ['SYNCHRONISATION', 'REPORTED'] },
  { purpose: 'PAYMENT_SETTLEMENT', act: 'ONE_STOP', groups: ['PAYMENTS'] },
];

/** Undefined for an unknown purpose. */
export const findPurpose = (code: string): PurposeRule | undefined =>
  Object.hasOwn(purposeRules, code) ? purposeRules[code as PurposeCode] : undefined;

/** What a system does in its own name. */
export const SYNCHRONISATION = 'DOSSIER_SYNCHRONISATION' satisfies PurposeCode;

/**
 * The purpose of a request that states none: citizens act for themselves, officers do assigned work, a system reports the dossiers that
 * it masters. The object rules decide whose data that is. Other callers have no implied purpose.
 */
export function impliedPurpose(kind: ViewerKind): PurposeCode | null {
  if (kind === 'CITIZEN') return 'OWN_RECORD';
  if (kind === 'SYSTEM') return SYNCHRONISATION;
  return kind === 'OFFICER' ? 'ASSIGNED_WORK' : null;
}

/** How an act is cited in the audit and in the access log. */
export const cite = ({ kind, title, number }: LegalAct): string =>
  title === null ? `${kind} ${number}` : `${kind} ${title} ${number}`;

const spellings = new Map<LegalAct, readonly string[]>();

/** How an act may be named, folded; worked out once. */
function spellingsOf(act: LegalAct): readonly string[] {
  const known = spellings.get(act);
  if (known !== undefined) return known;
  const { kind, title, number } = act;
  const named = title === null ? [] : [`${kind} ${title}`, `${kind} ${title} ${number}`];
  const found = [number, `${kind} ${number}`, ...named].map(foldPlain);
  spellings.set(act, found);
  return found;
}

const ARTICLE = /^(.*?)(?:,? (?:dieu|article) (\d{1,3}[a-z]?))?$/;

/**
 * The citation of a stated basis, or undefined when the purpose does not rest on it: the list is closed, so that consent
 * without a record of it, an act no longer in force or a mere word is none. An article may be named and is kept.
 */
export function readBasis(purpose: string, stated: string, rows = legalBases): string | undefined {
  const [, name = '', article] = ARTICLE.exec(foldPlain(stated)) ?? [];
  for (const row of rows) {
    const act = legalActs[row.act];
    if (row.purpose === purpose && spellingsOf(act).includes(name))
      return article === undefined ? cite(act) : `${cite(act)}, Điều ${article}`;
  }
  return undefined;
}

/** The basis under which a purpose is recorded when none was stated. */
export function defaultBasis(purpose: string, rows = legalBases): string | null {
  const row = rows.find((candidate) => candidate.purpose === purpose);
  return row === undefined ? null : cite(legalActs[row.act]);
}
