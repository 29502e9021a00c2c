/**
 * `npm run import:lists -- KIND FILE [--report FILE] [--source NAME] [--valid-from yyyy-MM-dd] [--complete]`: takes a code list
 * in. KIND is fields, agencies, result-types, document-types, applicant-kinds, units-34, units-63, unit-successors or matters.
 *
 * Ends with 0 when every entry is in, 1 when some were refused, 2 when it could not run.
 */
import { parseArgs } from 'node:util';
import { dayInVietnam, isPartialDate } from '../../schema/calendar.ts';
import { readEnvironment, silenceTelemetry } from '../environment.ts';
import type { Database } from '../kernel/database.ts';
import { importList, importSuccessors } from '../procedures/actions/importList.ts';
import type { JudgedEntry } from '../procedures/rules/lists/judgeList.ts';
import type { CodeList } from '../procedures/rules/spelling.ts';
import { openBytes } from '../procedures/upstream/importFile/openBytes.ts';
import { ReportFile } from '../procedures/upstream/importFile/reportFile.ts';
import { runCommand } from './lifetime.ts';
import { withProcedureRegister } from './procedureRegister.ts';

silenceTelemetry();

const CANNOT_RUN = 2;
/** The longest list there is, all units of 63 provinces, has 1 MB. */
const FILE_BYTES_MAX = 64 * 1024 * 1024;

const KINDS: Record<string, CodeList | 'SUCCESSORS'> = {
  fields: 'FIELD',
  agencies: 'AGENCY',
  'result-types': 'RESULT_TYPE',
  'document-types': 'DOCUMENT_TYPE',
  'applicant-kinds': 'APPLICANT_KIND',
  'units-34': 'UNITS_34',
  'units-63': 'UNITS_63',
  'unit-successors': 'SUCCESSORS',
  matters: 'MATTER',
};

function readWords() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      report: { type: 'string' },
      source: { type: 'string', default: 'national-list' },
      'valid-from': { type: 'string' },
      complete: { type: 'boolean', default: false },
    },
  });
  const [kind = '', file] = positionals;
  const list = KINDS[kind];
  if (list === undefined) throw new Error(`say which list: ${Object.keys(KINDS).join(', ')}`);
  if (file === undefined) throw new Error('say which file, or -');
  const validFrom = values['valid-from'];
  if (validFrom !== undefined && (validFrom.length !== 'yyyy-MM-dd'.length || !isPartialDate(validFrom)))
    throw new Error('--valid-from must be a day, yyyy-MM-dd');
  return { list, file, validFrom, report: values.report, source: values.source, complete: values.complete };
}

async function readText(file: string): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of await openBytes(file)) {
    bytes += chunk.length;
    if (bytes > FILE_BYTES_MAX) throw new Error('a list has 64 MiB at most');
    parts.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Error('Tệp không ở bảng mã UTF-8 (not UTF-8)');
  }
}

function takeIn(
  database: Database,
  words: ReturnType<typeof readWords>,
  text: string,
): Promise<JudgedEntry[]> {
  const { list, source, validFrom, complete } = words;
  if (list === 'SUCCESSORS') return importSuccessors(database, text);
  const now = new Date();
  const today = dayInVietnam(now);
  const basis = validFrom === undefined ? 'OBSERVED' : 'DECIDED';
  const term = { day: validFrom ?? today, basis, complete } as const;
  return importList(database, { list, text, source, term, today, now });
}

await runCommand(async () => {
  const words = readWords();
  const environment = readEnvironment();
  const text = await readText(words.file);
  await withProcedureRegister(environment, async (database) => {
    const lines = await takeIn(database, words, text);
    if (words.report !== undefined) {
      const report = await ReportFile.open(words.report);
      await report.write(0, lines);
      await report.close();
    }
    tell(lines);
  });
}, CANNOT_RUN);

function tell(lines: readonly JudgedEntry[]): void {
  const count = (outcome: JudgedEntry['outcome']): number =>
    lines.filter((line) => line.outcome === outcome).length;
  const kinds = new Map<string, number>();
  for (const { kind } of lines.flatMap(({ findings }) => findings))
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  console.log(
    `✓ ${lines.length} mục (entries): ${count('ACCEPTED')} nhận (accepted), ${count('REPAIRED')} nhận sau khi sửa (repaired), ` +
      `${count('UNCHANGED')} không đổi (unchanged), ${count('REFUSED')} từ chối (refused)`,
  );
  for (const [kind, found] of kinds) console.log(`  ${kind}: ${found}`);
  if (count('REFUSED') > 0) process.exitCode = 1;
}
