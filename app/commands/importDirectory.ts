/** `npm run import:directory`: takes the directory of officials and connected systems in; `--help` says the rest. */

import type { Database } from '../../kernel/database.ts';
import { dayInVietnam } from '../../kernel/domain/calendar.ts';
import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import { cleanLine } from '../../kernel/domain/text/clean.ts';
import { isUnicode } from '../../kernel/domain/text/typed.ts';
import { readListText } from '../../kernel/files/readText.ts';
import { ReportFile } from '../../kernel/files/reportFile.ts';
import type { Keys } from '../../kernel/keys.ts';
import { importDirectory, type PublishingChange } from '../../subgraphs/dossiers/actions/importDirectory.ts';
import { isPublishing, type KeptEntry } from '../../subgraphs/dossiers/rules/directory/entry.ts';
import type { JudgedRecord } from '../../subgraphs/dossiers/rules/directory/findings.ts';
import { type FileLine, listNamed, readFile } from '../../subgraphs/dossiers/rules/directory/readFile.ts';
import {
  type DutyChange,
  importDuties,
  readDuties,
} from '../../subgraphs/procedures/officials/actions/importDuties.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { withRegisterTakingIn } from '../assembly/openRegister.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { keysToTakeIn } from '../environment/commandKeys.ts';
import { readForWork, silenceTelemetry } from '../environment/environment.ts';

silenceTelemetry();

const NOTHING_IN = 3;
const BROKE_OFF = 4;

/** Records of one transaction: a hundred take about a second on a busy machine, and it may take ten. */
const BATCH = 100;

const USAGE = `npm run import:directory -- FILE|- --by NAME [options]

Takes the directory in, JSON Lines, one record a line: UNIT, DUTY, SYSTEM, ATTESTATION and REMOVAL, as docs/operating/directory.md
describes them. A file is a delta: what it does not name stays. The same file again changes nothing, unless it gives
and takes the same. Import the list of agencies first.

  --by NAME      who takes it in; stays on record with every entry
  --basis TEXT   the decision that the file rests on, for records that name none of their own
  --report FILE  what became of each record, JSON Lines

Ends with 0: every record is in · 1: some were refused · 2: not used like this · 3: nothing is in, or what it needs is not there
4: it broke off, and a part is in: run the same file again
`;

function readWords() {
  const { values, positionals } = readCommandWords({
    usage: USAGE,
    positionals: [1, 1],
    options: { by: { type: 'string', default: '' }, basis: { type: 'string' }, report: { type: 'string' } },
  });
  const [file = ''] = positionals;
  const [by, basis] = [cleanLine(values.by), cleanLine(values.basis ?? '')];
  if (by === '') return refuseWords(USAGE, new Misused('say with --by who takes it in'));
  if (!isUnicode(values.by) || !isUnicode(values.basis ?? ''))
    return refuseWords(USAGE, new Misused('NAME and TEXT must be Unicode: they stay on record'));
  return { file, by, basis: basis === '' ? undefined : basis, report: values.report };
}

type Duties = Awaited<ReturnType<typeof readDuties>>['duties'];

/** The duties of publishers, as the directory sees what works where. */
const toEntries = (duties: Duties): KeptEntry[] =>
  duties.map(({ id, account, agency, duty, validFrom, validUntil }) => ({
    ...{
      id,
      kind: 'DUTY',
      account,
      duty,
      agency: agency as AgencyCode,
      fromDay: validFrom,
      untilDay: validUntil,
    },
    ...{ unit: null, client: null, clientKind: null, name: null, number: null, purposes: null },
    ...{ list: null, code: null, means: null, url: null, events: null },
  }));

function toDutyChange({ basis, ...change }: PublishingChange): DutyChange & { basis: string } {
  const { account, agency, duty, fromDay: from, untilDay: until } = change.entry;
  if (change.kind !== 'INSERT') return { kind: 'TAKE_BACK', id: change.entry.id, agency, basis };
  if (account === null || !isPublishing(duty)) throw new Error('no duty of a publisher');
  return { kind: 'GIVE', account, agency, duty, from, until, basis };
}

function tell(lines: readonly JudgedRecord[]): void {
  const count = (outcome: JudgedRecord['outcome']): number =>
    lines.filter((line) => line.outcome === outcome).length;
  console.log(
    `${count('REFUSED') > 0 ? '!' : '✓'} ${lines.length} bản ghi (records): ${count('ACCEPTED')} nhận (accepted), ` +
      `${count('UNCHANGED')} không đổi (unchanged), ${count('REFUSED')} từ chối (refused)`,
  );
  for (const { position, findings } of lines)
    for (const { kind, field, message } of findings)
      console.log(`  ${position}${field === '' ? '' : ` ${field}`}: ${kind} – ${message}`);
  if (count('REFUSED') > 0) process.exitCode ??= 1;
}

/** Takes one batch in: dossiers first, then what it says of publishers, which the catalogue keeps. */
async function takeIn(
  { catalogue, dossiers }: { catalogue: Database; dossiers: Database },
  keys: Keys,
  { lines, by, now, committed }: { lines: readonly FileLine[]; by: string; now: Date; committed: () => void },
): Promise<JudgedRecord[]> {
  const { accounts, agencies } = listNamed(lines);
  const known = await readDuties(catalogue, { accounts, agencies, today: dayInVietnam(now) });
  const taken = await importDirectory(dossiers, keys, {
    ...{ lines, by, now },
    catalogue: { agencies: known.agencies, duties: toEntries(known.duties) },
  });
  committed();
  await importDuties(catalogue, keys, { changes: taken.publishing.map(toDutyChange), by, now });
  return taken.lines;
}

const words = readWords();
await runCommand(async () => {
  const { file, by, basis } = words;
  const environment = readForWork(['procedures', 'dossiers'], undefined, keysToTakeIn.directory);
  const { keys } = environment;
  const lines = readFile(await readListText(file), basis);
  if (lines.length === 0)
    throw new NotStarted('FILE_EMPTY: Tệp không có bản ghi nào (the file holds no record)');
  // Before anything is in: whoever named a place that cannot be written is told while nothing has happened.
  const report = words.report === undefined ? undefined : await ReportFile.open(words.report);
  const now = new Date();
  const judged: JudgedRecord[] = [];
  let written = 0;
  let begun = false;
  const work = async (catalogue: Database, dossiers: Database): Promise<void> => {
    for (let at = 0; at < lines.length; at += BATCH) {
      const batch = { lines: lines.slice(at, at + BATCH), by, now, committed: () => (begun = true) };
      const told = await takeIn({ catalogue, dossiers }, keys, batch);
      judged.push(...told);
      written = (await report?.write(written, told)) ?? 0;
    }
  };
  try {
    await withRegisterTakingIn(environment, 'procedures', (catalogue) =>
      withRegisterTakingIn(environment, 'dossiers', (dossiers) => work(catalogue, dossiers)),
    );
  } catch (error) {
    if (!begun) throw error;
    brokeOff(error, judged.length, lines.length);
  }
  await report?.close();
  tell(judged);
}, NOTHING_IN);

/** Where it broke off is not known to the record: of the batch under way all, a part or nothing may be in. */
function brokeOff(error: unknown, done: number, all: number): void {
  const why = error instanceof Error ? error.message : 'unknown';
  console.error(
    `✗ ${done}/${all} bản ghi đã xong, phần tiếp theo có thể mới vào một phần (${why}); chạy lại cùng tệp để tiếp tục (broke off, run the same file again)`,
  );
  process.exitCode = BROKE_OFF;
}
