/**
 * `npm run import:procedures -- FILE|- [--report FILE [--to-check FILE]] [--observed-on yyyy-MM-dd] [--source NAME] [--dry-run]`: takes records
 * of the national database (LayThuTuc) in. JSON, JSON Lines or the reply of the service, packed with gzip or not.
 * `npm run import:procedures -- --reread [FILE]` reads what is in already again, by the rules of this release.
 *
 * Ends with 0 when every record is in, 1 when some were refused or are incomplete, 2 when it is not used like this, 3 when nothing is
 * in, 4 when it broke off, 130 when it was asked to stop.
 */
import { type Database, DatabaseFailure } from '../../kernel/database.ts';
import { dayInVietnam, isPartialDate } from '../../kernel/domain/calendar.ts';
import { noReport, ReportFile } from '../../kernel/files/reportFile.ts';
import { chapters } from '../../subgraphs/procedures/chapters.ts';
import { importFile } from '../../subgraphs/procedures/import/actions/importFile.ts';
import { countUnkept } from '../../subgraphs/procedures/import/actions/readAgain.ts';
import type { ImportRun } from '../../subgraphs/procedures/import/database/imports.ts';
import { writeToCheck } from '../../subgraphs/procedures/import/upstream/writeToCheck.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { withRegisterTakingIn } from '../assembly/openRegister.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { keysToTakeIn } from '../environment/commandKeys.ts';
import { readForWork, silenceTelemetry } from '../environment/environment.ts';

silenceTelemetry();

const NOTHING_IN = 3;
const BROKE_OFF = 4;
const STOPPED = 130;
/** A terminal sees the line move; a log gets one now and then. */
const PROGRESS_MS = process.stderr.isTTY ? 200 : 5_000;

interface Words {
  /** Null: the records that are kept. */
  file: string | null;
  reread: boolean;
  dryRun: boolean;
  report: string | undefined;
  toCheck: string | undefined;
  observedOn: string | null;
  source: string;
}

const USAGE = `npm run import:procedures -- FILE|- [options]
npm run import:procedures -- --reread [FILE] [options]

Takes records of the national database (LayThuTuc) in: JSON, JSON Lines or the reply of the service, packed with gzip or not.
The same file again changes nothing, and one that was cut short goes on where it stopped. With --reread, what is in already
is read again by the rules of this release: from the records that are kept, or from the file that was imported before.

  --report FILE             what became of each record, JSON Lines
  --to-check FILE           from the report: what somebody has to look at, a line for each field of each record, tabs between cells
  --observed-on yyyy-MM-dd  the day on which the records were seen to be in force (today)
  --source NAME             the system that the file comes from (national-record)
  --reread                  new versions only where a fact is read otherwise, from --observed-on on; the report says which
  --dry-run                 says what would become of each record, and changes nothing

Ends with 0: every record is in · 1: some were refused or are incomplete · 2: not used like this · 3: nothing is in, or what it needs is
not there · 4: it broke off, and the same command goes on · 130: asked to stop
`;

function readWords(): Words {
  const { values, positionals } = readCommandWords({
    usage: USAGE,
    positionals: [0, 1],
    options: {
      report: { type: 'string' },
      'to-check': { type: 'string' },
      'observed-on': { type: 'string' },
      source: { type: 'string', default: 'national-record' },
      reread: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [file = null] = positionals;
  const { reread, 'dry-run': dryRun } = values;
  if (file === null && !reread) return refuseWords(USAGE, new Misused('FILE is missing'));
  const observedOn = values['observed-on'] ?? null;
  if (observedOn !== null && (observedOn.length !== 'yyyy-MM-dd'.length || !isPartialDate(observedOn)))
    return refuseWords(USAGE, new Misused('--observed-on must be a day, yyyy-MM-dd'));
  const { report, source, 'to-check': toCheck } = values;
  if (toCheck !== undefined && report === undefined)
    return refuseWords(USAGE, new Misused('--to-check is made from the report: name it with --report'));
  return { file, reread, dryRun, report, toCheck, observedOn, source };
}

const sumOf = (run: ImportRun): number =>
  run.accepted + run.repaired + run.unchanged + run.incomplete + run.refused;

/** Says how far it is: one line, written over at a terminal. */
class Progress {
  #startedAt = performance.now();
  #before = 0;
  #reached: ImportRun | undefined;
  #saidAt = Number.NEGATIVE_INFINITY;

  started(run: ImportRun): void {
    this.#startedAt = performance.now();
    this.#before = sumOf(run);
    if (run.position > 0)
      console.error(`… tiếp tục từ bản ghi ${run.position + 1} (going on where it stopped)`);
  }

  reached(run: ImportRun): void {
    this.#reached = run;
    if (performance.now() - this.#saidAt < PROGRESS_MS) return;
    this.#saidAt = performance.now();
    process.stderr.write(process.stderr.isTTY ? `\r${this.#line(run)}` : `… ${this.#line(run)}\n`);
  }

  finished(run: ImportRun, finished: boolean, dryRun: boolean): void {
    if (process.stderr.isTTY) process.stderr.write('\r');
    const mark = finished ? '✓' : '■';
    const dry = dryRun ? 'Chạy thử, không ghi gì (dry run): ' : '';
    console.log(
      `${mark} ${dry}${this.#line(run)}${finished ? '' : ' – đã dừng, chạy lại để tiếp tục (stopped)'}`,
    );
  }

  /** The database went away after some records were in. @throws what it was given where none were */
  brokeOff(error: unknown): void {
    if (!(error instanceof DatabaseFailure) || this.#reached === undefined) throw error;
    console.error(
      `✗ ${this.#line(this.#reached)} – cơ sở dữ liệu không trả lời (${error.message}), chạy lại để tiếp tục (broke off, run again)`,
    );
  }

  #line(run: ImportRun): string {
    const seconds = Math.max(0.001, (performance.now() - this.#startedAt) / 1000);
    const rate = Math.round((sumOf(run) - this.#before) / seconds);
    return (
      `${sumOf(run)} bản ghi (records), ${rate}/s: ${run.accepted} nhận (accepted), ` +
      `${run.repaired} nhận sau khi sửa (repaired), ${run.unchanged} không đổi (unchanged), ` +
      `${run.incomplete} chưa đủ (incomplete), ${run.refused} từ chối (refused)`
    );
  }
}

/** A run over kept records cannot see what came in before they were kept: whoever runs it learns that files are left. */
async function sayWhatIsLeft(database: Database): Promise<void> {
  const left = await countUnkept(database);
  if (left > 0)
    console.error(
      `! ${left} thủ tục được nhập trước khi bản ghi được giữ; hãy chạy --reread với tệp đã nhập (imported before records were kept: run --reread with their file)`,
    );
}

/** What is left to people, once the whole report is there. */
async function sayWhatToCheck({ report, toCheck }: Words): Promise<void> {
  if (report === undefined || toCheck === undefined) return;
  const { places, procedures } = await writeToCheck(report, toCheck);
  console.log(
    `? ${places} chỗ của ${procedures} bản ghi cần người xem (places of so many records to be looked at): ${toCheck}`,
  );
}

const words = readWords();
await runCommand(async () => {
  const environment = readForWork(['procedures'], undefined, keysToTakeIn.procedures);
  let stopping = false;
  // The batch under way is finished first: what is written is whole, and the next run goes on behind it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (stopping = true));
  const progress = new Progress();
  const takeIn = async (database: Database): Promise<void> => {
    const report = words.report === undefined ? noReport : await ReportFile.open(words.report);
    const now = new Date();
    const { file: path, source, observedOn, reread, dryRun } = words;
    if (path === null) await sayWhatIsLeft(database);
    const { run, finished } = await importFile(
      {
        ...{ database, now, followers: chapters },
        report: (at, lines) => report.write(at, lines),
      },
      { path, source, observedOn, reread, dryRun, today: dayInVietnam(now) },
      {
        started: (begun) => progress.started(begun),
        reached: (reached) => progress.reached(reached),
        isStopping: () => stopping,
      },
    );
    await report.close();
    progress.finished(run, finished, dryRun);
    if (finished) await sayWhatToCheck(words);
    if (!finished) process.exitCode = STOPPED;
    else if (run.refused + run.incomplete > 0) process.exitCode = 1;
  };
  const work = (database: Database): Promise<void> =>
    takeIn(database).catch((error: unknown) => {
      progress.brokeOff(error);
      process.exitCode = BROKE_OFF;
    });
  await withRegisterTakingIn(environment, 'procedures', work, { marks: !words.dryRun });
}, NOTHING_IN);
