import type { Database } from '../../../../kernel/database.ts';
import { digestFile } from '../../codeLists/upstream/openBytes.ts';
import { findUnfinishedRun, finishRun, type ImportRun, insertRun } from '../database/imports.ts';
import { type Piece, readPieces } from '../upstream/readPieces.ts';
import { type ImportOccasion, importRecords } from './importRecords.ts';

/** What is to be taken in. */
export interface ImportOrder {
  /** A file, or `-` for the standard input. */
  path: string;
  /** The system that it comes from: its spellings are looked up under this name. */
  source: string;
  /** Day on which its records were seen to be in force, yyyy-MM-dd; null: that of the run that goes on, or today. */
  observedOn: string | null;
  today: string;
  /** So many records go in together; 250 unless said. */
  batchRecords?: number;
}

/** What happens while a file is taken in. */
export interface ImportWatch {
  started(run: ImportRun): void;
  reached(run: ImportRun): void;
  /** Whether to end after the batch under way. */
  isStopping(): boolean;
}

/** A file without a single record: it was cut off, or is none; nothing is remembered of it. */
export class ImportFileEmpty extends Error {
  constructor() {
    super('FILE_EMPTY: Tệp không có bản ghi nào (the file holds no record)');
    this.name = 'ImportFileEmpty';
  }
}

/** Records that go in together, or fewer where they are long. */
const BATCH_RECORDS = 250;
const BATCH_BYTES = 8 * 1024 * 1024;

/**
 * Takes a file in, from where an earlier run over the same file stopped. The same file again changes nothing.
 *
 * @returns the run, and whether the whole file is in
 * @throws ImportFileEmpty; the system's error when the file cannot be read, DatabaseFailure when the database does not answer
 */
export async function importFile(
  occasion: ImportOccasion,
  order: ImportOrder,
  watch: ImportWatch,
): Promise<{ run: ImportRun; finished: boolean }> {
  const pieces = readPieces(order.path);
  const first = await pieces.next();
  if (first.done === true) throw new ImportFileEmpty();
  let run = await openRun(occasion.database, order);
  watch.started(run);
  // A report of an earlier run is not carried on by a new one.
  await occasion.report(run.reportBytes, []);
  for await (const batch of listBatches(order, follow(first.value, pieces), run.position)) {
    run = await importRecords(occasion, run, batch);
    watch.reached(run);
    if (watch.isStopping()) return { run, finished: false };
  }
  await occasion.database.jobTransaction((tx) => finishRun(tx, run.id, occasion.now));
  return { run, finished: true };
}

/** A file is known again by its bytes; what comes through a pipe is not, and is judged record by record. */
async function openRun(
  database: Database,
  { path, source, observedOn, today }: ImportOrder,
): Promise<ImportRun> {
  const fileDigest = path === '-' ? null : await digestFile(path);
  return database.jobTransaction(async (tx) => {
    const unfinished = fileDigest === null ? undefined : await findUnfinishedRun(tx, source, fileDigest);
    if (unfinished === undefined)
      return insertRun(tx, { source, fileDigest, observedOn: observedOn ?? today });
    if (observedOn === null || observedOn === unfinished.observedOn) return unfinished;
    throw new Error(
      `Lần nhập dở dang của tệp này ghi ngày ${unfinished.observedOn} (the unfinished import of this file was observed on that day)`,
    );
  });
}

async function* follow(first: Piece, others: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  yield first;
  yield* others;
}

async function* listBatches(
  { batchRecords = BATCH_RECORDS }: ImportOrder,
  pieces: AsyncIterable<Piece>,
  after: number,
): AsyncGenerator<Piece[]> {
  let batch: Piece[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    if (piece.position <= after) continue;
    batch.push(piece);
    bytes += piece.bytes.length;
    if (batch.length < batchRecords && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
