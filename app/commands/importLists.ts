/** `npm run import:lists`: takes a code list in; `--help` says the rest. */

import type { Database } from '../../kernel/database.ts';
import { dayInVietnam, isPartialDate } from '../../kernel/domain/calendar.ts';
import { readListText } from '../../kernel/files/readText.ts';
import { ReportFile } from '../../kernel/files/reportFile.ts';
import { importHolidays } from '../../subgraphs/procedures/calendar/actions/importHolidays.ts';
import { importList } from '../../subgraphs/procedures/codeLists/actions/importList.ts';
import { importSuccessors } from '../../subgraphs/procedures/codeLists/actions/importSuccessors.ts';
import type { JudgedEntry } from '../../subgraphs/procedures/codeLists/rules/lists/listFindings.ts';
import { ListRefused } from '../../subgraphs/procedures/codeLists/rules/lists/listRefused.ts';
import type { CodeList } from '../../subgraphs/procedures/codeLists/rules/spelling.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { withRegisterTakingIn } from '../assembly/openRegister.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { readForWork, silenceTelemetry } from '../environment/environment.ts';
import { DATABASE_KEY } from '../environment/environmentKeys.ts';

silenceTelemetry();

/** Nothing of the file is in. */
const NOTHING_IN = 3;

const KINDS: Record<string, CodeList | 'UNIT_SUCCESSORS' | 'AGENCY_SUCCESSORS' | 'HOLIDAYS'> = {
  fields: 'FIELD',
  agencies: 'AGENCY',
  'result-types': 'RESULT_TYPE',
  'document-types': 'DOCUMENT_TYPE',
  'applicant-kinds': 'APPLICANT_KIND',
  'units-34': 'UNITS_34',
  'units-63': 'UNITS_63',
  'unit-successors': 'UNIT_SUCCESSORS',
  'agency-successors': 'AGENCY_SUCCESSORS',
  matters: 'MATTER',
  holidays: 'HOLIDAYS',
};

const USAGE = `npm run import:lists -- KIND FILE|- [options]

Takes a code list in, all of the file or nothing of it. KIND is one of
${Object.keys(KINDS).join(', ')}.

  --valid-from yyyy-MM-dd  first day on which the entries hold; without it they are observed today. A row's own columns
                           valid_from and valid_to go before it
  --complete               the file is the whole list: what it lacks ends, and the list is known up to its day
  --ends NUMBER            how many entries the whole list ends; needed where it ends many
  --known-until yyyy-MM-dd up to which day the file tells the list, where that is not the day of a whole list
  --source NAME            the system that the file comes from (national-list)
  --report FILE            what became of each entry, JSON Lines

A file that is empty, cut off, in another encoding or of another list is refused as a whole, and so is a whole list with a row
that cannot be taken in: nothing ends by it.
Ends with 0: every entry is in · 1: some were refused · 2: not used like this · 3: nothing is in, or what it needs is not there
`;

function readWords() {
  const { values, positionals } = readCommandWords({
    usage: USAGE,
    positionals: [2, 2],
    options: {
      report: { type: 'string' },
      source: { type: 'string', default: 'national-list' },
      'valid-from': { type: 'string' },
      complete: { type: 'boolean', default: false },
      ends: { type: 'string' },
      'known-until': { type: 'string' },
    },
  });
  const [kind = '', file = ''] = positionals;
  const { report, source, complete, ends, 'valid-from': validFrom, 'known-until': knownUntil } = values;
  try {
    const list = KINDS[kind];
    if (list === undefined) throw new Misused(`say which list: ${Object.keys(KINDS).join(', ')}`);
    refuseNoDay('--valid-from', validFrom);
    refuseNoDay('--known-until', knownUntil);
    if (ends !== undefined && (!complete || !/^\d{1,6}$/.test(ends)))
      throw new Misused('--ends takes a whole number, together with --complete');
    const isDated = complete || validFrom !== undefined || knownUntil !== undefined;
    if ((list === 'UNIT_SUCCESSORS' || list === 'AGENCY_SUCCESSORS' || list === 'HOLIDAYS') && isDated)
      throw new Misused(`${kind} are added as they come: they have no first day and are never complete`);
    return { list, file, validFrom, knownUntil, report, source, complete, ends };
  } catch (error) {
    return refuseWords(USAGE, error);
  }
}

function refuseNoDay(option: string, day: string | undefined): void {
  if (day !== undefined && (day.length !== 'yyyy-MM-dd'.length || !isPartialDate(day)))
    throw new Misused(`${option} must be a day, yyyy-MM-dd`);
}

function takeIn(
  database: Database,
  words: ReturnType<typeof readWords>,
  text: string,
): Promise<JudgedEntry[]> {
  const { list, source, validFrom, knownUntil, complete, ends } = words;
  if (list === 'UNIT_SUCCESSORS') return importSuccessors(database, { of: 'UNITS', text, source });
  if (list === 'AGENCY_SUCCESSORS') return importSuccessors(database, { of: 'AGENCIES', text, source });
  if (list === 'HOLIDAYS') return importHolidays(database, text, new Date());
  const now = new Date();
  const today = dayInVietnam(now);
  const basis = validFrom === undefined ? 'OBSERVED' : 'DECIDED';
  const term = {
    day: validFrom ?? today,
    basis,
    complete,
    knownUntil,
    endsExpected: ends === undefined ? undefined : Number(ends),
  } as const;
  return importList(database, { list, text, source, term, today, now });
}

async function report(file: string | undefined, lines: readonly JudgedEntry[]): Promise<void> {
  if (file === undefined) return;
  const opened = await ReportFile.open(file);
  await opened.write(0, lines);
  await opened.close();
}

const words = readWords();
await runCommand(async () => {
  const environment = readForWork(['procedures'], undefined, DATABASE_KEY);
  const text = await readListText(words.file);
  await withRegisterTakingIn(environment, 'procedures', async (database) => {
    try {
      const lines = await takeIn(database, words, text);
      await report(words.report, lines);
      tell(lines);
    } catch (error) {
      // Which rows are to blame is worth as much as that they are.
      if (error instanceof ListRefused) await report(words.report, error.lines);
      throw error;
    }
  });
}, NOTHING_IN);

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
