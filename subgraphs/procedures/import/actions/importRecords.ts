import { type Database, DatabaseFailure, type Tx } from '../../../../kernel/database.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { ProcedureContent } from '../../../../kernel/domain/content.ts';
import type { Keys } from '../../../../kernel/keys.ts';
import {
  insertEntries,
  keepResultTypes,
  keepUnlistedAgencies,
} from '../../codeLists/database/importLists.ts';
import { readMatterLists } from '../../codeLists/database/matters.ts';
import { keepSpellings } from '../../codeLists/database/spellings.ts';
import { isWellFormedResultType } from '../../codeLists/rules/spelling.ts';
import { type Followed, recordVersion } from '../../versions/actions/recordVersion.ts';
import { decisionIdOf, ensureDecision } from '../../versions/database/decisions.ts';
import { readImportLists } from '../database/importContext.ts';
import { findSeenRecords, type ImportRun, insertSeenRecords, moveRun } from '../database/imports.ts';
import { findLatestVersions, lockProcedures, type StandingVersion } from '../database/importVersions.ts';
import { makeImportFinding, type ReportLine } from '../rules/findings.ts';
import { judgeRecord, outcomeOfFindings } from '../rules/judgeRecord.ts';
import { parsePiece } from '../rules/parsePiece.ts';
import { type Candidate, readBatch } from '../rules/readBatch.ts';
import type { Piece } from '../upstream/readPieces.ts';

/** With what an import works. */
export interface ImportOccasion extends Followed {
  database: Database;
  keys: Keys;
  now: Date;
  /** Writes lines into the report at a place, in the stead of whatever stands behind it, and answers how long it is then. */
  report(at: number, lines: readonly ReportLine[]): Promise<number>;
}

/** Another process is taking in the same file: this one must stop. */
class ImportTakenOver extends Error {
  constructor() {
    super('Tệp này đang được một tiến trình khác nhập (another process is importing this file)');
    this.name = 'ImportTakenOver';
  }
}

/**
 * Takes the next records of a file in, all in one transaction with the place that was reached and the report of each. A
 * record that the database refuses does not cost the others: then each goes in by itself. Where the time of the transaction is
 * over before they are in, they go in by halves.
 *
 * @returns the run as it stands afterwards
 * @throws DatabaseFailure when the database does not answer; nothing of the batch is in then
 */
export async function importRecords(
  occasion: ImportOccasion,
  run: ImportRun,
  pieces: readonly Piece[],
): Promise<ImportRun> {
  try {
    return await importBatch(occasion, run, pieces);
  } catch (error) {
    if (isTimeUp(error) && pieces.length > 1) return importHalves(occasion, run, pieces);
    const state = refusedState(error);
    if (state === undefined) throw error;
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined) return refusePiece(occasion, run, only, state);
    let reached = run;
    for (const piece of pieces) reached = await importRecords(occasion, reached, [piece]);
    return reached;
  }
}

/** A slow machine does half as much in the time that a transaction may take. */
async function importHalves(
  occasion: ImportOccasion,
  run: ImportRun,
  pieces: readonly Piece[],
): Promise<ImportRun> {
  const middle = Math.ceil(pieces.length / 2);
  const reached = await importRecords(occasion, run, pieces.slice(0, middle));
  return importRecords(occasion, reached, pieces.slice(middle));
}

const isTimeUp = (error: unknown): boolean =>
  error instanceof DatabaseFailure && error.meaning === 'DEADLINE_EXCEEDED';

/** What the database said of the data itself (classes 22 and 23); undefined where it was not the data's fault. */
function refusedState(error: unknown): string | undefined {
  if (!(error instanceof DatabaseFailure) || !/^2[23]/.test(error.sqlState)) return undefined;
  return error.constraint ?? error.sqlState;
}

async function refusePiece(
  occasion: ImportOccasion,
  run: ImportRun,
  piece: Piece,
  before: string,
): Promise<ImportRun> {
  const parsed = parsePiece(piece);
  const records = 'records' in parsed ? parsed.records : [undefined];
  const lines = records.map(
    (raw): ReportLine => ({
      position: piece.position,
      code: codeOf(raw),
      outcome: 'REFUSED',
      findings: [makeImportFinding('REFUSED_BY_DATABASE', '', { before })],
    }),
  );
  return occasion.database.jobTransaction((tx) => moveOn(tx, occasion, run, piece.position, lines));
}

const codeOf = (raw: unknown): string | null =>
  typeof raw === 'object' && raw !== null && 'MATTHC' in raw ? String(raw.MATTHC) : null;

function importBatch(occasion: ImportOccasion, run: ImportRun, pieces: readonly Piece[]): Promise<ImportRun> {
  return occasion.database.jobTransaction(async (tx) => {
    const lists = await readImportLists(tx, run.source, run.observedOn);
    const { lines, candidates } = readBatch(pieces, lists);
    const first = await dropRepetitions(tx, run, candidates);
    await keepWhatRecordsName(tx, occasion, run, first);
    await recordCandidates(tx, occasion, run, first);
    return moveOn(tx, occasion, run, pieces.at(-1)?.position ?? run.position, lines);
  });
}

/** The first record of each code in the file counts: of two that contradict each other nobody can say which is right. */
async function dropRepetitions(tx: Tx, run: ImportRun, candidates: Candidate[]): Promise<Candidate[]> {
  const codes = candidates.map(({ content }) => content.code);
  const seen = codes.length === 0 ? new Map<string, string>() : await findSeenRecords(tx, run.id, codes);
  const first: Candidate[] = [];
  for (const candidate of candidates) {
    const { line, contentHash, content } = candidate;
    const before = seen.get(content.code);
    if (before === undefined) {
      seen.set(content.code, contentHash);
      first.push(candidate);
    } else if (before === contentHash) {
      line.outcome = 'UNCHANGED';
      line.findings.push(makeImportFinding('DUPLICATE_RECORD', 'MATTHC'));
    } else line.findings.push(makeImportFinding('DUPLICATE_CODE', 'MATTHC', { before: content.code }));
  }
  await insertSeenRecords(
    tx,
    run.id,
    first.map(({ content, line, contentHash }) => ({
      code: content.code,
      position: line.position,
      contentHash,
    })),
  );
  return first;
}

/** Spellings, agencies and result types that no list has yet: what names them comes after. */
async function keepWhatRecordsName(
  tx: Tx,
  { now }: ImportOccasion,
  { source, observedOn }: ImportRun,
  candidates: readonly Candidate[],
): Promise<void> {
  const uses = candidates.flatMap(({ spellings }) => spellings);
  const distinct = new Map(uses.map((use) => [`${use.list} ${use.spelling}`, { ...use, source }]));
  await keepSpellings(tx, [...distinct.values()], now);
  const types = [
    ...new Map(
      candidates.flatMap(({ resultTypes }) => resultTypes).map((type) => [type.code, type]),
    ).values(),
  ];
  const issuers = types.flatMap(({ issuer }) => (issuer === null ? [] : [issuer]));
  await keepUnlistedAgencies(tx, [
    ...new Set([...candidates.map(({ content }) => content.publisher), ...issuers]),
  ]);
  await keepResultTypes(tx, types);
  const facts = { list: 'RESULT_TYPE', parentCode: null, kind: null, basis: 'OBSERVED' } as const;
  await insertEntries(
    tx,
    types.map((type) => ({
      ...facts,
      ...type,
      wellFormed: isWellFormedResultType(type.code),
      validFrom: observedOn,
      source,
    })),
  );
}

async function recordCandidates(
  tx: Tx,
  occasion: ImportOccasion,
  run: ImportRun,
  candidates: readonly Candidate[],
): Promise<void> {
  if (candidates.length === 0) return;
  const codes = candidates.map(({ content }) => content.code);
  await lockProcedures(tx, codes);
  const standing = await findLatestVersions(tx, codes);
  const decided = candidates.flatMap(({ line, content }) => {
    const before = standing.get(content.code);
    const verdict = judgeRecord(content, before, run.observedOn);
    line.findings.push(...verdict.findings);
    if (verdict.kind === 'UNCHANGED') line.outcome = 'UNCHANGED';
    if (verdict.kind !== 'RECORD') return [];
    line.outcome = outcomeOfFindings(line.findings);
    return [{ content: verdict.content, before }];
  });
  const decisions = await ensureDecisions(tx, occasion.keys, decided);
  const matters = await readMatterLists(tx, dayInVietnam(occasion.now));
  // Each is a procedure of its own: sent together they share the way to the server and back.
  await Promise.all(
    decided.map(({ content, before }) =>
      recordVersion(
        { tx, keys: occasion.keys, followers: occasion.followers },
        before,
        {
          content,
          inForceFrom: run.observedOn,
          inForceBasis: 'OBSERVED',
          decisionId: decisions.get(decisionKey(content)) ?? null,
          origin: 'IMPORTED',
          publicisedAt: occasion.now,
        },
        matters,
      ),
    ),
  );
}

const decisionKey = ({ publisher, decisionNumber }: ProcedureContent): string =>
  `${publisher} ${decisionNumber}`;

async function ensureDecisions(
  tx: Tx,
  keys: Keys,
  decided: readonly { content: ProcedureContent; before: StandingVersion | undefined }[],
): Promise<Map<string, string>> {
  const byKey = new Map(decided.map(({ content }) => [decisionKey(content), content]));
  const known = new Map<string, string>();
  for (const [key, { publisher: authority, decisionNumber: number }] of byKey) {
    const id = decisionIdOf(keys, authority, number);
    known.set(key, await ensureDecision(tx, { id, number, authority, decidedOn: null, origin: 'IMPORTED' }));
  }
  return known;
}

async function moveOn(
  tx: Tx,
  { report }: ImportOccasion,
  run: ImportRun,
  position: number,
  lines: readonly ReportLine[],
): Promise<ImportRun> {
  const count = (outcome: ReportLine['outcome']): number =>
    lines.filter((line) => line.outcome === outcome).length;
  const next: ImportRun = {
    ...run,
    position,
    reportBytes: await report(run.reportBytes, lines),
    accepted: run.accepted + count('ACCEPTED'),
    repaired: run.repaired + count('REPAIRED'),
    unchanged: run.unchanged + count('UNCHANGED'),
    refused: run.refused + count('REFUSED'),
  };
  if (!(await moveRun(tx, run, next))) throw new ImportTakenOver();
  return next;
}
