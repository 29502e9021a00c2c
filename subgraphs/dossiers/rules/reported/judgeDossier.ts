/** What a report of a dossier means here: its codes by what officials have confirmed, and what in it contradicts itself. */
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import {
  type AgencyCode,
  normalizeAgencyCode,
  normalizeProcedureCode,
  type ProcedureCode,
} from '../../../../kernel/domain/scalars.ts';
import { readPersonalNumber } from '../../../../kernel/identity.ts';
import type { SourceList } from '../directory/entry.ts';
import type { Status } from '../statuses.ts';
import type { DossierFacts } from './facts.ts';
import { findingOf, type ReportFinding, type ReportFindingKind } from './findings.ts';
import type { OwnerKind, ReportedChannel, ReportedPayment } from './lists.ts';
import type { DossierReading, ReadDossier } from './readDossier.ts';
import type { ReadProgress } from './readProgress.ts';

/** What is known here beside the report. */
export interface ReportGround {
  /** What a code of the system means today; undefined where nobody has confirmed any. */
  meaning(list: SourceList, code: string): string | undefined;
  /** The agency to which the system belongs. */
  root: AgencyCode;
  isAgency(code: AgencyCode): boolean;
  /**
   * Whether no other system masters dossiers of this agency and procedure.
   *
   * @param day yyyy-MM-dd, that of the dossier; null where it has none: today
   */
  isMaster(agency: AgencyCode, procedure: ProcedureCode, day: string | null): boolean;
  /** @param day yyyy-MM-dd */
  isInForce(procedure: ProcedureCode, day: string): boolean;
}

const UNMAPPED = {
  STATUS: 'UNMAPPED_STATUS',
  CHANNEL: 'UNMAPPED_CHANNEL',
  OWNER_KIND: 'UNMAPPED_OWNER_KIND',
  PAYMENT: 'UNMAPPED_PAYMENT',
  PROCEDURE: 'UNMAPPED_PROCEDURE',
  AGENCY: 'UNMAPPED_AGENCY',
} as const satisfies Record<SourceList, ReportFindingKind>;

/** Finds what codes mean, and notes those that mean nothing. A code is never guessed from what it looks like. */
class CodeReader {
  readonly findings: ReportFinding[] = [];
  readonly #ground: ReportGround;

  constructor(ground: ReportGround) {
    this.#ground = ground;
  }

  /** What is missing was noted when the record was read. */
  read<T extends string>(list: SourceList, code: string | null, field: string): T | null {
    if (code === null || code === '') return null;
    const means = this.#ground.meaning(list, code);
    if (means === undefined) this.findings.push(findingOf(UNMAPPED[list], field));
    return (means as T | undefined) ?? null;
  }

  /** A national code is what it is, whatever suffix it has; one of the system's own is what officials say. */
  procedure(code: string): ProcedureCode | null {
    return normalizeProcedureCode(code) ?? this.read('PROCEDURE', code, 'procedure');
  }

  agency(code: string): AgencyCode | null {
    const { root, isAgency } = this.#ground;
    const own = normalizeAgencyCode(code);
    const agency = own ?? this.read<AgencyCode>('AGENCY', code, 'unit');
    if (agency === null) return null;
    if (agency !== root && !agency.startsWith(`${root}.`))
      this.findings.push(findingOf('AGENCY_NOT_OF_SYSTEM', 'unit'));
    else if (!isAgency(agency)) this.findings.push(findingOf('AGENCY_UNKNOWN', 'unit'));
    return agency;
  }
}

export interface JudgedDossier {
  /** Undefined where a code has no meaning; the findings say which. */
  facts: DossierFacts | undefined;
  /** The owner's number, 12 digits or 9 of an old card; null where none that can be one was told, and of whoever is no person. */
  ownerNumber: string | null;
  findings: ReportFinding[];
}

export function judgeDossier(
  { read, numberField }: Pick<DossierReading, 'read' | 'numberField'>,
  ground: ReportGround,
): JudgedDossier {
  const codes = new CodeReader(ground);
  const { findings } = codes;
  const procedure = codes.procedure(read.procedure);
  const agency = codes.agency(read.unit);
  const channel = codes.read<ReportedChannel>('CHANNEL', read.channel, 'channel');
  const ownerKind = codes.read<OwnerKind>('OWNER_KIND', read.ownerKind, 'ownerKind');
  const status = codes.read<Status>('STATUS', read.status, 'status');
  const payment = codes.read<ReportedPayment>('PAYMENT', read.payment, 'payment');
  const day = read.submittedAt ?? read.acceptedAt ?? read.refusedAt;
  if (procedure !== null && day !== null && !ground.isInForce(procedure, dayInVietnam(day)))
    findings.push(findingOf('PROCEDURE_NOT_IN_FORCE', 'procedure'));
  if (procedure !== null && agency !== null && !ground.isMaster(agency, procedure, day && dayInVietnam(day)))
    findings.push(findingOf('MASTERED_ELSEWHERE', 'unit'));
  if (procedure === null || agency === null || channel === null || ownerKind === null || status === null)
    return { facts: undefined, ownerNumber: null, findings };
  findings.push(...listContradictions(read, { status, channel, payment, agency }));
  const number = ownerKind === 'PERSON' ? read.ownerNumber : null;
  const ownerNumber = number !== null && isNumber(number) ? number : null;
  if (number !== ownerNumber) findings.push(findingOf('OWNER_NUMBER_IMPOSSIBLE', numberField));
  const facts = factsOf(read, { procedure, agency, channel, ownerKind, status, payment });
  return { facts, ownerNumber, findings };
}

const isNumber = (text: string): boolean => /^\d{9}$/.test(text) || readPersonalNumber(text) !== undefined;

type Meant = Pick<DossierFacts, 'procedure' | 'agency' | 'channel' | 'ownerKind' | 'status' | 'payment'>;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

function factsOf(read: ReadDossier, meant: Meant): DossierFacts {
  return {
    ...meant,
    submittedAt: iso(read.submittedAt),
    acceptedAt: iso(read.acceptedAt),
    dueAt: iso(read.dueAt),
    refusedAt: iso(read.refusedAt),
    finishedAt: iso(read.finishedAt),
    returnedAt: iso(read.returnedAt),
    supplements: read.supplements.map(({ askedAt, answeredAt }) => ({
      askedAt: iso(askedAt),
      answeredAt: iso(answeredAt),
    })),
    feesDong: read.feesDong,
    resultTypes: read.resultTypes.filter((one) => one !== null),
    replacedBy: read.files.flatMap(({ replacedBy }) => (replacedBy === null ? [] : [replacedBy])),
    claims: {
      digitised: read.digitised,
      reused: read.files.some(({ reused }) => reused),
      fromWarehouse: read.files.some(({ fromWarehouse }) => fromWarehouse),
      accountVerified: read.accountVerified,
    },
  };
}

/** The flags and statuses of a report that cannot all be true (DOMAIN §10). Each is kept as the system's claim. */
function* listContradictions(
  read: ReadDossier,
  { status, channel, payment, agency }: Pick<Meant, 'status' | 'channel' | 'payment' | 'agency'>,
): Generator<ReportFinding> {
  const isDone = status === 'FINISHED' || status === 'RESULT_RETURNED';
  const isOpenSupplement = read.supplements.some(
    ({ askedAt, answeredAt }) => askedAt !== null && answeredAt === null,
  );
  if (isDone && isOpenSupplement) yield findingOf('STATUS_CONTRADICTS_SUPPLEMENT', 'status');
  if (isDone && read.finishedAt === null) yield findingOf('DATE_MISSING', 'finishedAt');
  if (status === 'RESULT_RETURNED' && read.returnedAt === null) yield findingOf('DATE_MISSING', 'returnedAt');
  if (!isDone && (read.finishedAt !== null || read.returnedAt !== null))
    yield findingOf('STATUS_CONTRADICTS_TIMES', 'status');
  if (status !== 'NOT_ACCEPTED' && read.refusedAt !== null)
    yield findingOf('STATUS_CONTRADICTS_TIMES', 'refusedAt');
  if (read.digitised === true && !read.files.some(({ digitised }) => digitised))
    yield findingOf('DIGITISED_WITHOUT_FILE', 'digitised');
  const isPaidOnline = payment === 'ONLINE_PORTAL' || payment === 'ONLINE_AGENCY';
  if (isPaidOnline && channel === 'COUNTER') yield findingOf('ONLINE_PAYMENT_AT_COUNTER', 'payment');
  if (isPaidOnline && read.feesDong.every((amount) => amount === 0))
    yield findingOf('ONLINE_PAYMENT_OF_NOTHING', 'payment');
  const root = agency.split('.')[0] ?? agency;
  if (!read.code.startsWith(`${root}.`) && !read.code.startsWith(`${root}-`))
    yield findingOf('CODE_NOT_OF_AGENCY', 'code');
}

/** A step, by what its status means. */
export function judgeProgress(
  read: ReadProgress,
  ground: ReportGround,
): { status: Status | null; findings: ReportFinding[] } {
  const codes = new CodeReader(ground);
  const status = codes.read<Status>('STATUS', read.status, 'status');
  return { status, findings: codes.findings };
}
