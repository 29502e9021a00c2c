/** The values that stand behind the GraphQL types of this subgraph; codegen reads the names. */
import type { Context } from '../../kernel/access.ts';
import type { ManifestAct } from '../../kernel/domain/clientManifests.ts';
import type { DossierId, SubjectId } from '../../kernel/domain/opaqueId.ts';
import type { Grant } from '../../kernel/tokens.ts';
import type { ManifestRow } from './database/clientManifests.ts';
import type { ConsultationRow } from './database/consultations.ts';
import type { DeclinedRow } from './database/declinedValues.ts';
import type { DirectoryRow } from './database/directoryEntries.ts';
import type { DossierRow } from './database/dossiers.ts';
import type { SupplementRow } from './database/filing.ts';
import type { HandlingEventRow } from './database/handling.ts';
import type { IntakeRow } from './database/intake.ts';
import type { MissedPeriod, MissedRow } from './database/missedReuse.ts';
import type { NoticeRow } from './database/notices.ts';
import type { PartyRow } from './database/parties.ts';
import type { PromisedDayChangeRow, PromisedDayRow } from './database/promisedDays.ts';
import type { QueueRow } from './database/queue.ts';
import type { RatingRow } from './database/ratings.ts';
import type { HeldReportRow, ReportedRow } from './database/reported.ts';
import type { HandoverRow, ResultRow, RevisionRow } from './database/results.ts';
import type { SlipRow } from './database/slips.ts';
import type { AskedFigures, ComponentReuse, CountedRow, TallyGroup } from './database/statistics/figures.ts';
import type { PublicFigureRow } from './database/statistics/release.ts';
import type { StopRow } from './database/stops.ts';
import type { ReuseRow, StatusEventRow } from './database/timeline.ts';
import type { UnattendedRow } from './database/unattended.ts';
import type { UploadRow } from './database/uploads.ts';
import type { DeliveryRow } from './database/webhooks.ts';
import type { Loaders } from './reads/loaders.ts';
import type { FiledSealState, JudgedAnswer } from './rules/filed.ts';
import type { HeldRequest } from './rules/heldRequest.ts';
import type { Pause } from './rules/pauses.ts';
import type { PrefillInputs } from './rules/prefillInputs.ts';
import type { ReportedStep } from './rules/reported/facts.ts';
import type { ReportFinding } from './rules/reported/findings.ts';
import type { Tally } from './rules/statistics/tally.ts';
import type { Status } from './rules/statuses.ts';
import type { View } from './rules/views.ts';
import type { DossiersUpstream } from './upstream/port.ts';

export type ContextType = Context<Loaders, DossiersUpstream | undefined>;

/** A party as this viewer may know them. */
export interface ViewedParty extends PartyRow {
  view: View;
  /** The paths of the form that they may read of the party; none where nothing may be read. */
  reads: string[];
}

/** An answer that names a dossier by id: it is loaded anew, under the rights of the moment. */
interface OfDossier {
  dossierId: DossierId;
}

export type DossierMapper = DossierRow;
/** With the account that opened the dossier, which may read what it typed, and whom an answer is a disclosure about. */
export type DossierPartyMapper = ViewedParty & Pick<DossierRow, 'openedBy' | 'subjects'>;
export type StatusEventMapper = StatusEventRow & { subjects: readonly SubjectId[] };
export type PromisedDayMapper = PromisedDayRow & { subjects: readonly SubjectId[] };
export type PromisedDayChangeMapper = PromisedDayChangeRow & { subjects: readonly SubjectId[] };
export type ReuseRecordMapper = ReuseRow & { subjects: readonly SubjectId[] };
/** A prefill on its way to the last fetch: its own opened grant, and what every register said so far. */
export type PrefillMapper = PrefillInputs & { grant: string; opened?: Grant };
export type DraftDossierOpenedMapper = { __typename: 'DraftDossierOpened' } & OfDossier;
export type DossierAssignedMapper = { __typename: 'DossierAssigned'; officers: string[] } & OfDossier;
export type DossierFiledMapper = { __typename: 'DossierFiled'; reused: number } & OfDossier;
export type StatusRecordedMapper = { __typename: 'StatusRecorded'; flagged: boolean } & OfDossier;
export type SupplementRequestedMapper = { __typename: 'SupplementRequested' } & OfDossier;

export type DirectoryEntryMapper = DirectoryRow;
export type DirectoryEntryProposedMapper = { __typename: 'DirectoryEntryProposed'; entryId: string };
export type DirectoryEntryConfirmedMapper = { __typename: 'DirectoryEntryConfirmed'; entryId: string };
export type DirectoryEntryRejectedMapper = { __typename: 'DirectoryEntryRejected'; entryId: string };
export type DirectoryEntryEndedMapper = { __typename: 'DirectoryEntryEnded'; entryId: string };
export type UnattendedIntakeMapper = UnattendedRow;
export type ClientManifestMapper = ManifestRow;
export type ClientManifestActMapper = ManifestAct & Pick<ManifestRow, 'origin'>;
export type ClientManifestHandedInMapper = { __typename: 'ClientManifestHandedIn'; manifestId: string };
export type ClientManifestDecidedMapper = { __typename: 'ClientManifestDecided'; manifestId: string };
export type IntakeDossierMapper = IntakeRow;
export type HeldRequestMapper = HeldRequest & { subjects: readonly SubjectId[] };
export type SupplementMapper = SupplementRow & { held: HeldRequestMapper[]; subjects: readonly SubjectId[] };
export type UploadMapper = UploadRow & { subjects: readonly SubjectId[] };
export type DossierTakenMapper = { __typename: 'DossierTaken'; officers: string[] } & OfDossier;
export type SupplementAnsweredMapper = { __typename: 'SupplementAnswered' } & OfDossier;
export type UploadOpenedMapper = { __typename: 'UploadOpened'; uploadId: string } & OfDossier;
export type QueueDossierMapper = QueueRow;
export type HandlingEventMapper = HandlingEventRow & { subjects: readonly SubjectId[] };
export type StopMapper = StopRow & { subjects: readonly SubjectId[] };
export type DeclinedValueMapper = DeclinedRow & { subjects: readonly SubjectId[] };
export type HeldValueDeclinedMapper = { __typename: 'HeldValueDeclined' } & OfDossier;
export type ConsultationMapper = ConsultationRow;
export interface ConsultedPaperMapper extends OfSubjects {
  code: string;
  name: string | null;
  files: UploadMapper[];
}
export type ConsultationAnsweredMapper = { __typename: 'ConsultationAnswered'; stopId: string };
export type FiledSealMapper = FilingMapper['seal'];
export type FiledAnswerMapper = FilingMapper['answers'][number];
export type SlipMapper = SlipRow & { subjects: readonly SubjectId[] };
export type DossierAcceptedMapper = { __typename: 'DossierAccepted' } & OfDossier;
export type DossierRefusedMapper = { __typename: 'DossierRefused' } & OfDossier;
export type DossierStoppedMapper = { __typename: 'DossierStopped' } & OfDossier;
export type DossierResumedMapper = { __typename: 'DossierResumed' } & OfDossier;
export type DossierResultMapper = ResultRow & { subjects: readonly SubjectId[] };
export type ResultRevisionMapper = RevisionRow & { subjects: readonly SubjectId[] };
export type ResultHandoverMapper = HandoverRow & { subjects: readonly SubjectId[] };
export type DossierFinishedMapper = { __typename: 'DossierFinished' } & OfDossier;
export type ResultRevisedMapper = { __typename: 'ResultRevised' } & OfDossier;
export type ResultHandedOverMapper = { __typename: 'ResultHandedOver' } & OfDossier;
export type NoticeMapper = NoticeRow;
/** The period of which the ledger is asked: its fields read it. */
export type MissedReuseMapper = MissedPeriod;
export type MissedReuseItemMapper = MissedRow;
export type HandlingFiguresMapper = AskedFigures;
export type FiguresMapper = Tally;
export type PublicFigureMapper = PublicFigureRow;
export type FigureGroupMapper = TallyGroup;
export type ComponentReuseMapper = ComponentReuse;
export type CountedDossierMapper = CountedRow;
export interface FollowedDossierMapper {
  dossierId: DossierId;
  status: Status;
  since: Date | null;
}
export type DossierRatingMapper = RatingRow & OfSubjects;
export type DossierRatedMapper = { __typename: 'DossierRated' } & OfDossier;
export type HeldPaperSlipMapper = HeldPaperSlipAnswer;
export type PromisedPauseMapper = Pause & { subjects: readonly SubjectId[] };
export type PromisedDayExtendedMapper = { __typename: 'PromisedDayExtended' } & OfDossier;
export type LeftToOwnSystemMapper = { __typename: 'LeftToOwnSystem' } & OfDossier;
export type DossierWithdrawnMapper = { __typename: 'DossierWithdrawn' } & OfDossier;

/** A slip as it is answered, and answered again to a repeated request. */
export interface HeldPaperSlipAnswer extends OfSubjects {
  __typename: 'HeldPaperSlip';
  token: string;
  documentId: string;
  resultType: string;
  legalBasis: string;
  issuedAt: string;
  expiresAt: string;
}
export type ReportFindingMapper = ReportFinding;
export type HeldReportFindingMapper = ReportFinding;
export type WebhookDeliveryMapper = DeliveryRow;
export type HeldReportMapper = HeldReportRow;
export type ReportedDossierMapper = ReportedRow & OfSubjects;
export type ReportedStepMapper = ReportedStep & OfSubjects & { flagged: boolean };

/** Whose data a value is: every reading of it is written down for them. */
export interface OfSubjects {
  subjects: readonly SubjectId[];
}

export interface FiledPaperMapper extends OfSubjects {
  code: string;
  name: string;
  role: ViewedParty['role'];
  held: ReuseRecordMapper | undefined;
  uploads: (UploadRow & OfSubjects)[];
  onPaper: boolean;
}

export interface FilingMapper extends OfSubjects {
  seal: OfSubjects & { state: FiledSealState; keyId: string; issuedAt: Date | null };
  answers: (JudgedAnswer & OfSubjects)[];
  papers: FiledPaperMapper[];
}
