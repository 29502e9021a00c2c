import type { Database } from '../../../../kernel/database.ts';
import { digestFile } from '../../../../kernel/files/openBytes.ts';
import {
  beginRun,
  findUnfinishedRun,
  finishRun,
  type ImportRun,
  insertRun,
  type RunKey,
} from '../database/imports.ts';
import type { ObservedPiece } from '../rules/readBatch.ts';
import { readPieces } from '../upstream/readPieces.ts';
import type { ImportOccasion } from './importOccasion.ts';
import { importRecords } from './importRecords.ts';
import { digestKept, findEarlierImports, readKept } from './readAgain.ts';

/** What is to be taken in. */
export interface ImportOrder {
  /** A file, or `-` for the standard input; null: the records that are kept, read again. */
  path: string | null;
  /** The system that it comes from: its spellings are looked up under this name. */
  source: string;
  /** Day on which its records were seen to be in force, yyyy-MM-dd; null: that of the run that goes on, or today. */
  observedOn: string | null;
  today: string;
  /** The records are in already: they are read again by the rules of today, and what they say otherwise holds from the day. */
  reread?: boolean;
  /** Says what would become of each record, and changes nothing. */
  dryRun?: boolean;
  /** So many records go in together; 100 unless said. */
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
const BATCH_RECORDS = 100;
const BATCH_BYTES = 8 * 1024 * 1024;

/** A record as it stands in a file, or among those that are kept. */
type AnyPiece = Omit<ObservedPiece, 'observedOn'> & { observedOn?: string };

/** Pieces in their order, and what they are known again by. */
interface Pieces {
  key: RunKey;
  pieces: AsyncGenerator<AnyPiece>;
}

/**
 * Takes a file in, from where an earlier run over the same file stopped. The same file again changes nothing. What is in
 * already can be read again, from its file or from what is kept of it.
 *
 * @returns the run, and whether the whole file is in
 * @throws ImportFileEmpty, NothingToReadAgain; the system's error when the file cannot be read, DatabaseFailure when the
 * database does not answer
 */
export async function importFile(
  occasion: ImportOccasion,
  order: ImportOrder,
  watch: ImportWatch,
): Promise<{ run: ImportRun; finished: boolean }> {
  const { database, now } = occasion;
  const { key, pieces } = await findPieces(database, order);
  const first = await pieces.next();
  if (first.done === true) throw new ImportFileEmpty();
  let run = await openRun(database, order, key);
  watch.started(run);
  // A report of an earlier run is not carried on by a new one.
  await occasion.report(run.reportBytes, []);
  const working = order.dryRun === true ? { ...occasion, rehearsal: new Map<string, string>() } : occasion;
  for await (const batch of listBatches(order, follow(first.value, pieces), run)) {
    run = await importRecords(working, run, batch);
    watch.reached(run);
    if (watch.isStopping()) return { run, finished: false };
  }
  if (order.dryRun !== true) await database.jobTransaction((tx) => finishRun(tx, run.id, now));
  return { run, finished: true };
}

/** A file is known again by its bytes; what comes through a pipe is not, and is judged record by record. */
async function findPieces(
  database: Database,
  { path, source, reread = false }: ImportOrder,
): Promise<Pieces> {
  const kind = reread ? 'REREAD' : 'IMPORT';
  if (path === null) {
    const fileDigest = await digestKept(database, source);
    return { key: { kind, source, fileDigest }, pieces: readKept(database, source) };
  }
  const fileDigest = path === '-' ? null : await digestFile(path);
  const again = reread ? await findEarlierImports(database, source, fileDigest) : {};
  return { key: { kind, source, fileDigest }, pieces: readFile(path, again) };
}

async function* readFile(
  path: string,
  again: Pick<AnyPiece, 'observedOn' | 'importIds'>,
): AsyncGenerator<AnyPiece> {
  for await (const piece of readPieces(path)) yield { ...piece, ...again };
}

async function openRun(
  database: Database,
  { observedOn, today, dryRun }: ImportOrder,
  key: RunKey,
): Promise<ImportRun> {
  const begun = { ...key, observedOn: observedOn ?? today };
  if (dryRun === true) return beginRun('', begun);
  return database.jobTransaction(async (tx) => {
    const unfinished = await findUnfinishedRun(tx, key);
    if (unfinished === undefined) return insertRun(tx, begun);
    if (observedOn === null || observedOn === unfinished.observedOn) return unfinished;
    throw new Error(
      `Lần nhập dở dang của tệp này ghi ngày ${unfinished.observedOn} (the unfinished import of this file was observed on that day)`,
    );
  });
}

async function* follow(first: AnyPiece, others: AsyncIterable<AnyPiece>): AsyncGenerator<AnyPiece> {
  yield first;
  yield* others;
}

/** What comes behind the place that the run has reached; a record without a day of its own was seen on that of the run. */
async function* listBatches(
  { batchRecords = BATCH_RECORDS }: ImportOrder,
  pieces: AsyncIterable<AnyPiece>,
  { position, observedOn }: ImportRun,
): AsyncGenerator<ObservedPiece[]> {
  let batch: ObservedPiece[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    if (piece.position <= position) continue;
    batch.push({ observedOn, ...piece });
    bytes += piece.bytes.length;
    if (batch.length < batchRecords && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
