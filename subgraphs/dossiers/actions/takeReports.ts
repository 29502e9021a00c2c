/** Takes reports of one connected system in: each record by itself, in one transaction, in whatever order they come. */
import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { encryptField, namedIdentityHash, personIdOfNumber } from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { findPersonsByAlias } from '../database/identity.ts';
import {
  insertReportedSteps,
  type KnownReport,
  listKnownReports,
  listReported,
  lockReported,
  type Reporter,
  type WrittenDossier,
  type WrittenReport,
  type WrittenStep,
  writeReported,
  writeReports,
} from '../database/reported.ts';
import { readGround } from '../database/reportGround.ts';
import { rankOf, standingOf } from '../rules/reported/facts.ts';
import {
  findingOf,
  type ReportFinding,
  type ReportVerdict,
  strongestFirst,
  verdictOf,
} from '../rules/reported/findings.ts';
import { judgeDossier, judgeProgress, type ReportGround } from '../rules/reported/judgeDossier.ts';
import { type ReadDossier, readDossier, type ToldDossier } from '../rules/reported/readDossier.ts';
import { type ReadProgress, readProgress, type ToldProgress } from '../rules/reported/readProgress.ts';
import type { StatusStep } from '../rules/statuses.ts';

/** One record as its system told it. `updating`: it says that it changes what it reported before. */
export type ToldReport =
  | { kind: 'DOSSIER'; updating: boolean; told: ToldDossier }
  | { kind: 'PROGRESS'; told: ToldProgress };

export interface ReportOutcome {
  code: string;
  outcome: ReportVerdict;
  findings: ReportFinding[];
}

interface Taking {
  keys: Keys;
  now: Date;
  reporter: Reporter;
  /** Whether they were held and are judged again: nobody is there who could send them otherwise. */
  again?: boolean;
}

type ReadReport = { digest: string; told: ToldReport; findings: ReportFinding[] } & (
  | { kind: 'DOSSIER'; updating: boolean; read: ReadDossier; numberField: string }
  | { kind: 'PROGRESS'; read: ReadProgress }
);

/** A dossier while its reports are being judged. */
interface Working extends WrittenDossier {
  progress: StatusStep[];
  touched: boolean;
}

/** What is to be written, beside the dossiers. */
interface Found {
  working: Map<string, Working>;
  known: Map<string, KnownReport>;
  steps: WrittenStep[];
  reports: Map<string, WrittenReport>;
}

/** Under which place the content of a held report is encrypted. */
export const placeOfReport = (client: string, digest: string): string =>
  `reports|content|${client}|${digest}`;

/** @returns what became of each, in the order given, and the people whose dossiers were taken in */
export async function takeReports(
  tx: Tx,
  taking: Taking,
  reports: readonly ToldReport[],
): Promise<{ outcomes: ReportOutcome[]; owners: PersonId[] }> {
  const { keys, now, reporter } = taking;
  const { client, agency: root } = reporter;
  const read = reports.map((told) => readReport(keys, client, told, now));
  const codes = read.map((one) => one.read.code);
  await lockReported(tx, client, codes);
  const known = await listKnownReports(
    tx,
    client,
    read.map(({ digest }) => digest),
  );
  const ground = await readGround(tx, { client, root, day: dayInVietnam(now) }, namedIn(read));
  const rows = await listReported(tx, client, codes);
  const working = new Map(
    [...rows.values()].map(({ steps, lastStatusAt, ...row }): [string, Working] => [
      row.code,
      {
        ...row,
        lastStatusAt: lastStatusAt === null ? null : new Date(lastStatusAt),
        progress: steps.map(({ status, at }) => ({ status, at: at === null ? null : new Date(at) })),
        touched: false,
      },
    ]),
  );
  const found: Found = { working, known, steps: [], reports: new Map() };
  const outcomes = read.map((one) => judgeReport(taking, one, ground, found));
  const touched = [...working.values()].filter((one) => one.touched);
  const written = await withOwners(tx, touched);
  await writeReported(tx, reporter, written, now);
  await insertReportedSteps(tx, reporter, found.steps, now);
  await writeReports(tx, reporter, [...found.reports.values()], now);
  return { outcomes, owners: written.flatMap(({ ownerId }) => ownerId ?? []) };
}

function readReport(keys: Keys, client: string, told: ToldReport, now: Date): ReadReport {
  // Of what says the same in other words, such as another address of the same file, one digest. It is keyed: what it is made of may be guessed.
  const digest = (read: object) => keys.hmac('pseudonym', 'report', client, told.kind, JSON.stringify(read));
  if (told.kind === 'PROGRESS') {
    const { read, findings } = readProgress(told.told, now);
    return { kind: told.kind, told, read, findings, digest: digest(read) };
  }
  const { read, ...more } = readDossier(told.told, now);
  return { kind: told.kind, told, updating: told.updating, read, ...more, digest: digest(read) };
}

function namedIn(reports: readonly ReadReport[]): {
  procedures: string[];
  units: string[];
  others: string[];
} {
  const dossiers = reports.flatMap((one) => (one.kind === 'DOSSIER' ? [one.read] : []));
  return {
    procedures: dossiers.map(({ procedure }) => procedure),
    units: dossiers.map(({ unit }) => unit),
    others: [
      ...dossiers.flatMap(({ channel, ownerKind, payment }) => [channel, ownerKind, payment ?? '']),
      ...reports.map(({ read }) => read.status),
    ],
  };
}

/** One report beside those before it; what it changes is written into `found`. */
function judgeReport(taking: Taking, report: ReadReport, ground: ReportGround, found: Found): ReportOutcome {
  const { read, digest } = report;
  const answer = (outcome: ReportVerdict, findings: ReportFinding[]): ReportOutcome => ({
    code: read.code,
    outcome,
    findings: strongestFirst(findings),
  });
  if (verdictOf(report.findings) === 'REFUSED') return answer('REFUSED', report.findings);
  const before = found.reports.get(digest) ?? found.known.get(digest);
  if (before?.outcome === 'TAKEN') return answer('TAKEN', before.findings);
  const working = found.working.get(read.code) ?? newWorking(read.code);
  const judged =
    report.kind === 'DOSSIER'
      ? applyDossier(taking, report, ground, working)
      : applyProgress(report, ground, working);
  const findings = [...report.findings, ...judged.findings];
  const verdict = verdictOf(findings);
  const outcome = verdict === 'REFUSED' && taking.again === true ? 'HELD' : verdict;
  if (outcome === 'REFUSED') return answer(outcome, findings);
  if (outcome === 'TAKEN') {
    found.working.set(read.code, standAnew({ ...working, ...judged.changes, touched: true }));
    if (report.kind === 'PROGRESS') found.steps.push(stepOf(taking, report, judged.changes.progress));
  }
  found.reports.set(digest, {
    ...{ digest, kind: report.kind, code: read.code, outcome, findings },
    content: outcome === 'HELD' ? encryptReport(taking, report) : null,
  });
  return answer(outcome, findings);
}

const newWorking = (code: string): Working => ({
  ...{ code, facts: null, ownerId: null, ownerNamedHash: null, rank: null, status: null, lastStatusAt: null },
  ...{ progress: [], touched: false },
});

interface Applied {
  findings: ReportFinding[];
  changes: Partial<Working>;
}

function applyDossier(
  { keys, again = false }: Taking,
  { read, numberField, updating }: Extract<ReadReport, { kind: 'DOSSIER' }>,
  ground: ReportGround,
  working: Working,
): Applied {
  const { facts, ownerNumber, findings } = judgeDossier({ read, numberField }, ground);
  if (working.facts !== null && !updating && !again)
    return { findings: [findingOf('ALREADY_EXISTS')], changes: {} };
  if (facts === undefined) return { findings, changes: {} };
  const rank = rankOf(facts, updating);
  // What waited is older than what came meanwhile.
  if (working.rank !== null && (rank < working.rank || (again && rank === working.rank)))
    return { findings: [...findings, findingOf('OLDER_THAN_KNOWN')], changes: {} };
  const ownerId = ownerNumber === null ? null : personIdOfNumber(keys, ownerNumber);
  // Whether population has somebody of that number and name is judged at each reading: the system is not told (decision 79).
  const { ownerName } = read;
  const ownerNamedHash =
    ownerNumber === null || ownerName === null ? null : namedIdentityHash(keys, ownerNumber, ownerName);
  return { findings, changes: { facts, rank, ownerId, ownerNamedHash } };
}

function applyProgress(
  { read }: Extract<ReadReport, { kind: 'PROGRESS' }>,
  ground: ReportGround,
  working: Working,
): Applied {
  const { status, findings } = judgeProgress(read, ground);
  if (status === null) return { findings, changes: {} };
  const early = working.facts === null ? [findingOf('DOSSIER_NOT_REPORTED_YET', 'code')] : [];
  return {
    findings: [...findings, ...early],
    changes: { progress: [...working.progress, { status, at: read.at }] },
  };
}

function standAnew(working: Working): Working {
  const { status, at } = standingOf(working.facts, working.progress);
  return { ...working, status, lastStatusAt: at };
}

function stepOf(
  { keys, reporter: { client } }: Taking,
  { read, digest }: Extract<ReadReport, { kind: 'PROGRESS' }>,
  progress: readonly StatusStep[] = [],
): WrittenStep {
  const status = progress.at(-1)?.status;
  if (status === undefined) throw new Error('a step without a status was taken');
  const place = `reported_steps|handler|${client}|${digest}`;
  const handler = read.handler === null ? null : encryptField(keys, read.handler, place).toString('base64');
  return { code: read.code, digest, status, at: read.at, handler };
}

const encryptReport = ({ keys, reporter: { client } }: Taking, { told, digest }: ReadReport): string =>
  encryptField(keys, JSON.stringify(told), placeOfReport(client, digest)).toString('base64');

/** An old number stands for the person who has it, where that is exactly one. */
async function withOwners(tx: Tx, touched: readonly Working[]): Promise<WrittenDossier[]> {
  const named = [...new Set(touched.flatMap(({ ownerId }) => ownerId ?? []))];
  const persons = await findPersonsByAlias(tx, named);
  return touched.map(({ progress: _, touched: __, ...dossier }) => ({
    ...dossier,
    ownerId: dossier.ownerId === null ? null : (persons.get(dossier.ownerId) ?? dossier.ownerId),
  }));
}
