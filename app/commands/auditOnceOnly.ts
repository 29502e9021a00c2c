/**
 * `npm run audit:once-only`: counts how much of what people are asked for the state has issued itself, over the whole
 * catalogue of this installation, running or not. Options: --json FILE, --html FILE, --date yyyy-MM-dd (today unless given).
 */
import { writeFileSync } from 'node:fs';
import { dayInVietnam, isPartialDate } from '../../kernel/domain/calendar.ts';
import { readAuditInput } from '../../subgraphs/procedures/onceOnly/database/audit.ts';
import { renderAuditPage } from '../../subgraphs/procedures/onceOnly/rules/audit/page.ts';
import { buildAuditReport } from '../../subgraphs/procedures/onceOnly/rules/audit/report.ts';
import { summarise } from '../../subgraphs/procedures/onceOnly/rules/audit/summary.ts';
import { runCommand } from '../assembly/lifetime.ts';
import { withRegister } from '../assembly/openRegister.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { readForWork, silenceTelemetry } from '../environment/environment.ts';
import { DATABASE_KEY } from '../environment/environmentKeys.ts';

silenceTelemetry();

const USAGE = `npm run audit:once-only [-- options]

Counts how much of what people are asked for the state has issued itself, over the whole catalogue of this installation.

  --json FILE         the whole report as JSON
  --html FILE         the whole report as a page
  --date yyyy-MM-dd   as of this day (today)`;
const { values } = readCommandWords({
  usage: USAGE,
  options: { json: { type: 'string' }, html: { type: 'string' }, date: { type: 'string' } },
});
const day = values.date ?? dayInVietnam(new Date());
if (day.length !== 'yyyy-MM-dd'.length || !isPartialDate(day))
  refuseWords(USAGE, new Misused('--date takes a day, yyyy-MM-dd'));

await runCommand(async () => {
  const input = await withRegister(
    readForWork(['procedures'], undefined, DATABASE_KEY),
    'procedures',
    (database) => readAuditInput(database, day),
  );
  const report = buildAuditReport(input);
  for (const line of summarise(report)) console.log(line);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  if (values.html !== undefined) writeFileSync(values.html, renderAuditPage(report));
  for (const file of [values.json, values.html]) if (file !== undefined) console.log(`✓ ${file}`);
});
