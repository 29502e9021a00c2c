/**
 * `npm run audit:once-only`: counts how much of what people are asked for the state has issued itself, over the whole
 * catalogue of this installation, running or not. Options: --json FILE, --html FILE, --date yyyy-MM-dd (today unless given).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayInVietnam } from '../../schema/calendar.ts';
import { readEnvironment, silenceTelemetry } from '../environment.ts';
import { readAuditInput } from '../procedures/database/audit.ts';
import { renderAuditPage } from '../procedures/rules/audit/page.ts';
import { buildAuditReport } from '../procedures/rules/audit/report.ts';
import { summarise } from '../procedures/rules/audit/summary.ts';
import { runCommand } from './lifetime.ts';
import { withRegister } from './openRegister.ts';

silenceTelemetry();

await runCommand(async () => {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, html: { type: 'string' }, date: { type: 'string' } },
  });
  const day = values.date ?? dayInVietnam(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error('--date takes a day, yyyy-MM-dd');
  const input = await withRegister(readEnvironment(), 'procedures', (database) =>
    readAuditInput(database, day),
  );
  const report = buildAuditReport(input);
  for (const line of summarise(report)) console.log(line);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  if (values.html !== undefined) writeFileSync(values.html, renderAuditPage(report));
  for (const file of [values.json, values.html]) if (file !== undefined) console.log(`✓ ${file}`);
});
