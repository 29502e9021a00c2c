import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { ReportLine } from '../rules/findings.ts';
import { listToCheck, TO_CHECK_HEAD, toCheckLine } from '../rules/toCheck.ts';

const PRIVATE_MODE = 0o600;

/** How much of a report is to be looked at. */
export interface Checked {
  places: number;
  procedures: number;
}

/**
 * Writes what of a report somebody has to look at as a table (tabs between cells, a line for each field of each record), in the stead of what the file
 * held. Never more than a line of the report is in memory.
 *
 * @param reportPath a whole report, JSON Lines
 */
export async function writeToCheck(reportPath: string, path: string): Promise<Checked> {
  const checked = { places: 0, procedures: 0 };
  const file = await open(path, 'w', PRIVATE_MODE);
  try {
    await file.appendFile(`${TO_CHECK_HEAD}\n`);
    const lines = createInterface({
      input: createReadStream(reportPath),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
    for await (const line of lines) {
      const open = listToCheck(JSON.parse(line) as ReportLine);
      if (open.length === 0) continue;
      await file.appendFile(open.map((one) => `${toCheckLine(one)}\n`).join(''));
      checked.places += open.length;
      checked.procedures += 1;
    }
  } finally {
    await file.close();
  }
  return checked;
}
