import { DatabaseFailure, type Tx } from '../../../../kernel/database.ts';
import { readImportLists } from '../database/importContext.ts';
import { findRun, type ImportRun, moveRun } from '../database/imports.ts';
import type { ImportLists } from '../rules/conform.ts';
import { makeImportFinding, type ReportLine } from '../rules/findings.ts';
import { findWrittenCode, parsePiece } from '../rules/parsePiece.ts';
import { type ObservedPiece, readBatch } from '../rules/readBatch.ts';
import { chooseCandidates } from './chooseCandidates.ts';
import type { ImportOccasion } from './importOccasion.ts';
import { keepRead, keepWhatRecordsName } from './keepRead.ts';
import { judgeCandidates, recordJudged } from './recordCandidates.ts';

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
  pieces: readonly ObservedPiece[],
): Promise<ImportRun> {
  try {
    return await importBatch(occasion, run, pieces);
  } catch (error) {
    if (isTimeUp(error)) return importLate(occasion, run, pieces, error);
    const state = refusedState(error);
    if (state === undefined) throw error;
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined) return refusePiece(occasion, run, only, state);
    let reached = run;
    for (const piece of pieces) reached = await importRecords(occasion, reached, [piece]);
    return reached;
  }
}

/**
 * A slow machine does half as much in the time that a transaction may take. What was given up may have been written all the same: the
 * run itself says so.
 */
async function importLate(
  occasion: ImportOccasion,
  run: ImportRun,
  pieces: readonly ObservedPiece[],
  late: unknown,
): Promise<ImportRun> {
  const { database, rehearsal } = occasion;
  const standing = rehearsal === undefined ? await database.jobTransaction((tx) => findRun(tx, run.id)) : run;
  if (standing !== undefined && standing.position === pieces.at(-1)?.position) return standing;
  if (pieces.length === 1) throw late;
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
  piece: ObservedPiece,
  before: string,
): Promise<ImportRun> {
  const parsed = parsePiece(piece);
  const records = 'records' in parsed ? parsed.records : [undefined];
  const lines = records.map(
    (raw): ReportLine => ({
      position: piece.position,
      code: findWrittenCode(raw),
      outcome: 'REFUSED',
      findings: [makeImportFinding('REFUSED_BY_DATABASE', '', { before })],
    }),
  );
  return occasion.database.jobTransaction((tx) => moveOn(tx, occasion, run, piece.position, lines));
}

async function importBatch(
  occasion: ImportOccasion,
  run: ImportRun,
  pieces: readonly ObservedPiece[],
): Promise<ImportRun> {
  // A batch that does not get to its end has met nothing, in a rehearsal too.
  const { rehearsal } = occasion;
  const met = rehearsal === undefined ? undefined : new Map(rehearsal);
  const reached = await tryBatch(met === undefined ? occasion : { ...occasion, rehearsal: met }, run, pieces);
  for (const [code, hash] of met ?? []) rehearsal?.set(code, hash);
  return reached;
}

function tryBatch(
  occasion: ImportOccasion,
  run: ImportRun,
  pieces: readonly ObservedPiece[],
): Promise<ImportRun> {
  return occasion.database.jobTransaction(async (tx) => {
    const lists = await readListsOfDays(tx, run.source, pieces);
    const { lines, candidates, incomplete } = readBatch(pieces, lists);
    const chosen = await chooseCandidates(tx, occasion, run, candidates);
    const judged = await judgeCandidates(tx, run, chosen);
    if (occasion.rehearsal === undefined) {
      await keepWhatRecordsName(tx, occasion, run, chosen);
      await recordJudged(tx, occasion, run, judged);
      await keepRead(tx, occasion, run, { incomplete, chosen });
    }
    return moveOn(tx, occasion, run, pieces.at(-1)?.position ?? run.position, lines);
  });
}

/** What the lists said when the records were seen: read again, a record means what its words meant then. */
async function readListsOfDays(
  tx: Tx,
  source: string,
  pieces: readonly ObservedPiece[],
): Promise<Map<string, ImportLists>> {
  const lists = new Map<string, ImportLists>();
  for (const day of new Set(pieces.map(({ observedOn }) => observedOn)))
    lists.set(day, await readImportLists(tx, source, day));
  return lists;
}

async function moveOn(
  tx: Tx,
  { report, rehearsal }: ImportOccasion,
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
    incomplete: run.incomplete + count('INCOMPLETE'),
    refused: run.refused + count('REFUSED'),
  };
  if (rehearsal === undefined && !(await moveRun(tx, run, next))) throw new ImportTakenOver();
  return next;
}
