/** `npm run import:identities`: links an identity provider's identifiers to people; `--help` says the rest. */

import { readListText } from '../../kernel/files/readText.ts';
import { ReportFile } from '../../kernel/files/reportFile.ts';
import { importIdentifiers } from '../../subgraphs/population/actions/importIdentifiers.ts';
import type { JudgedLine } from '../../subgraphs/population/rules/identifierFile.ts';
import { NotStarted, runCommand } from '../assembly/lifetime.ts';
import { withRegisterTakingIn } from '../assembly/openRegister.ts';
import { readCommandWords } from '../assembly/words.ts';
import { readForWork, silenceTelemetry } from '../environment/environment.ts';
import { keysOfWork } from '../environment/environmentKeys.ts';

silenceTelemetry();

const NOTHING_IN = 3;
const BROKE_OFF = 4;

const USAGE = `npm run import:identities -- FILE|- [options]

Links the identifiers under which an identity provider knows people to the people of the register population. FILE is JSON Lines,
one link a line, 64 MiB at most; - is the standard input. Delete it afterwards: it holds personal numbers, which no report and no log repeats.

  {"identifier":"8f0c…","personalNumber":"001190012345"}     whoever signs in as 8f0c… is that person
  {"identifier":"8f0c…","ended":true}                        from now on it is nobody

  --issuer URL   whose identifiers they are (OIDC_ISSUER)
  --replace      an identifier that means one person may be turned to another
  --report FILE  what became of each line, JSON Lines, by its number

A line that is refused keeps no other out, and the same file again changes nothing.
Ends with 0: every line is in · 1: some were refused · 2: not used like this · 3: nothing is in, or what it needs is
not there · 4: it broke off, and a part is in: run the same file again
`;

const { values, positionals } = readCommandWords({
  usage: USAGE,
  positionals: [1, 1],
  options: {
    issuer: { type: 'string' },
    replace: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});
const [file = ''] = positionals;

await runCommand(async () => {
  const environment = readForWork(['population'], undefined, keysOfWork('identity'));
  const issuer = values.issuer ?? environment.issuer?.url;
  if (issuer === undefined) throw new NotStarted('say whose identifiers they are: --issuer or OIDC_ISSUER');
  const text = await readListText(file);
  // Before anything is in: whoever named a place that cannot be written is told while nothing has happened.
  const report = values.report === undefined ? undefined : await ReportFile.open(values.report);
  const { keys } = environment;
  const asked = { keys, issuer, text, replace: values.replace, now: new Date() };
  let done = 0;
  const lines = await withRegisterTakingIn(environment, 'population', (database) =>
    importIdentifiers(database, asked, (reached) => (done = reached)),
  ).catch((error: unknown) => {
    if (done === 0) throw error;
    return brokeOff(error, done);
  });
  if (lines === undefined) return;
  await report?.write(0, lines);
  await report?.close();
  if (lines.length === 0) throw new NotStarted('FILE_EMPTY: Tệp không có dòng nào (the file holds no line)');
  tell(lines);
}, NOTHING_IN);

/** What is in stays in; the same file again goes on. */
function brokeOff(error: unknown, done: number): undefined {
  const why = error instanceof Error ? error.message : 'unknown';
  console.error(
    `✗ ${done} dòng đã xong (${why}); chạy lại cùng tệp để tiếp tục (broke off, run the same file again)`,
  );
  process.exitCode = BROKE_OFF;
}

function tell(lines: readonly JudgedLine[]): void {
  const count = (outcome: JudgedLine['outcome']) => lines.filter((line) => line.outcome === outcome).length;
  const refused = lines.filter(({ outcome }) => outcome === 'REFUSED');
  console.log(
    `${refused.length > 0 ? '!' : '✓'} ${lines.length} dòng (lines): ${count('LINKED')} liên kết (linked), ${count('MOVED')} chuyển người (moved), ` +
      `${count('ENDED')} kết thúc (ended), ${count('UNCHANGED')} không đổi (unchanged), ${count('REFUSED')} từ chối (refused)`,
  );
  for (const { line, reason, found } of refused.slice(0, 20))
    console.log(`  ✗ ${line}: ${reason}${found === undefined ? '' : ` (${found})`}`);
  if (refused.length > 0) process.exitCode = 1;
}
