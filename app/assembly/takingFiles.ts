/** How a command feeds a register with a file of JSON Lines: line by line, in batches, with a report; what is in stays in. */
import type { Database } from '../../kernel/database.ts';
import { DatabaseFailure } from '../../kernel/driver.ts';
import { openBytes } from '../../kernel/files/openBytes.ts';
import { ReportFile } from '../../kernel/files/reportFile.ts';
import type { ImportedLine } from '../../kernel/imports/findings.ts';
import type { CutLine } from '../../kernel/imports/readRecord.ts';
import { RECORD_BYTES_MAX } from '../../kernel/sources/signedBatch.ts';
import type { SourceKind } from '../../kernel/sources/source.ts';
import type { TakeRecords } from '../../kernel/sources/take.ts';
import { LineSplitter } from '../../subgraphs/procedures/import/upstream/splitValues.ts';
import { keysToTakeIn } from '../environment/commandKeys.ts';
import { readForWork } from '../environment/environment.ts';
import { REGISTER_OF } from '../environment/registerOf.ts';
import { NotStarted, runCommand } from './lifetime.ts';
import { withRegisterTakingIn } from './openRegister.ts';

export const NOTHING_IN = 3;
export const BROKE_OFF = 4;
const STOPPED = 130;
/** Lines of one transaction: they take a second or two on a busy machine, and may take ten. */
const BATCH = 200;
const BATCH_BYTES = 4 * 1024 * 1024;
const PROGRESS_MS = process.stderr.isTTY ? 200 : 5_000;
const TOLD_MAX = 20;
const BLANK = /^[ \t\r]*$/;

/** The last lines of every usage. */
export const FILE_ENDS = `Ends with 0: every record is in · 1: some were refused, the others are in · 2: not used like this · 3: nothing is in, or what
it needs is not there · 4: it broke off, and a part is in: run the same file again · 130: asked to stop, likewise`;

/** Lines of a file, or of the standard input for `-`, without blank ones; never more of it in memory than one batch. */
export async function* readBatches(path: string): AsyncGenerator<CutLine[]> {
  const splitter = new LineSplitter(RECORD_BYTES_MAX);
  let batch: CutLine[] = [];
  let bytes = 0;
  let position = 0;
  const add = function* (cuts: Iterable<{ bytes: Buffer; problem?: string }>): Generator<CutLine[]> {
    for (const cut of cuts) {
      position += 1;
      const tooLong = cut.problem !== undefined;
      if (!tooLong && BLANK.test(cut.bytes.toString('latin1'))) continue;
      batch.push({ position, bytes: cut.bytes, tooLong });
      bytes += cut.bytes.length;
      if (batch.length < BATCH && bytes < BATCH_BYTES) continue;
      yield batch;
      [batch, bytes] = [[], 0];
    }
  };
  for await (const chunk of await openBytes(path)) yield* add(splitter.push(chunk));
  yield* add(splitter.end());
  if (batch.length > 0) yield batch;
}

/** What has become of the lines so far. */
class Progress {
  readonly #counts = new Map<ImportedLine['outcome'], number>();
  readonly #told: string[] = [];
  #saidAt = performance.now();
  done = 0;

  add(lines: readonly ImportedLine[]): void {
    this.done += lines.length;
    for (const { outcome, position, findings } of lines) {
      this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1);
      for (const { kind, field, before, message } of findings)
        if (this.#told.length < TOLD_MAX)
          this.#told.push(
            `  ${position}${field === '' ? '' : ` ${field}`}: ${kind}${before === undefined ? '' : ` (${before})`} – ${message}`,
          );
    }
    if (performance.now() - this.#saidAt < PROGRESS_MS) return;
    this.#saidAt = performance.now();
    process.stderr.write(process.stderr.isTTY ? `\r${this.line()}` : `… ${this.line()}\n`);
  }

  get refused(): number {
    return this.#counts.get('REFUSED') ?? 0;
  }

  line(): string {
    const count = (outcome: ImportedLine['outcome']): number => this.#counts.get(outcome) ?? 0;
    return (
      `${this.done} bản ghi (records): ${count('ADDED')} thêm (added), ${count('CORRECTED')} đính chính (corrected), ` +
      `${count('REVOKED')} thu hồi (revoked), ${count('UNCHANGED')} không đổi (unchanged), ${count('REFUSED')} từ chối (refused)`
    );
  }

  finish(stopped: boolean): void {
    if (process.stderr.isTTY) process.stderr.write('\r');
    const mark = stopped ? '■' : this.refused > 0 ? '!' : '✓';
    console.log(
      `${mark} ${this.line()}${stopped ? ' – đã dừng, chạy lại cùng tệp để tiếp tục (stopped, run the same file again)' : ''}`,
    );
    for (const told of this.#told) console.log(told);
    if (this.refused > this.#told.length) console.log('  … (--report)');
  }
}

/** Feeds one register with one file, and says what became of it; the exit code is that of `FILE_ENDS`. */
export async function takeFileIn(
  kind: SourceKind,
  { file, report: reportPath }: { file: string; report: string | undefined },
  takeIn: TakeRecords,
): Promise<void> {
  let stopping = false;
  // The batch under way is finished first: what is written is whole, and the same file again goes on behind it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (stopping = true));
  await runCommand(async () => {
    const register = REGISTER_OF[kind];
    const environment = readForWork([register], undefined, keysToTakeIn[kind]);
    // Before anything is in: whoever named a place that cannot be written is told while nothing has happened.
    const report = reportPath === undefined ? undefined : await ReportFile.open(reportPath);
    const { keys, profile } = environment;
    const progress = new Progress();
    let written = (await report?.write(0, [])) ?? 0;
    const work = async (database: Database): Promise<void> => {
      for await (const lines of readBatches(file)) {
        const told = await takeSurely(() =>
          takeIn(database, keys, { lines, now: new Date(), synthetic: profile !== 'production' }),
        );
        progress.add(told);
        written = (await report?.write(written, told)) ?? 0;
        if (stopping) return;
      }
    };
    await withRegisterTakingIn(environment, register, work).catch((error: unknown) => {
      if (progress.done === 0 && !isLate(error)) throw error;
      brokeOff(error, progress);
    });
    await report?.close();
    if (process.exitCode === BROKE_OFF) return;
    if (progress.done === 0)
      throw new NotStarted('FILE_EMPTY: Tệp không có bản ghi nào (the file holds no record)');
    progress.finish(stopping);
    if (stopping) process.exitCode = STOPPED;
    else if (progress.refused > 0) process.exitCode = 1;
  }, NOTHING_IN);
}

/** What ended a batch at its deadline: it may have been committed all the same, a moment later. */
const isLate = (error: unknown): boolean => error instanceof DatabaseFailure && error.sqlState === '57014';

/** Takes a batch in; one that was late is asked for again, which waits for the first and changes nothing of what that has written. */
export async function takeSurely<T>(take: () => Promise<T>): Promise<T> {
  try {
    return await take();
  } catch (error) {
    if (!isLate(error)) throw error;
    return take();
  }
}

/** What is in stays in; of the batch under way nothing is, or all of it where it was late twice. */
function brokeOff(error: unknown, progress: Progress): void {
  const why = error instanceof Error ? error.message : 'unknown';
  const unsure = isLate(error) ? ', loạt tiếp theo có thể đã vào (the next batch may be in)' : '';
  console.error(
    `✗ ${progress.line()}${unsure} – dừng giữa chừng (${why}); chạy lại cùng tệp để tiếp tục (broke off, run the same file again)`,
  );
  process.exitCode = BROKE_OFF;
}
