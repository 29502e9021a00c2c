/** The records of the national database, which are no part of the project, and an installation whose agencies all take dossiers in. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../app/environment/environment.ts';
import { importDirectory } from '../../subgraphs/dossiers/actions/importDirectory.ts';
import { readFile } from '../../subgraphs/dossiers/rules/directory/readFile.ts';
import { testKeys } from './house.ts';
import type { System } from './system.ts';

/**
 * The file of the records: beside the project, or where NATIONAL_RECORDS says, which may hold a part of them.
 *
 * @throws where there is none: that every form was filed must not be read from a run that filed none
 */
export function findNationalRecords(): string {
  const path =
    process.env.NATIONAL_RECORDS ?? join(projectRoot, '../shared/data/national-procedures.jsonl.gz');
  if (existsSync(path)) return path;
  throw new Error(
    `No form was filed: there are no national records at ${path}. Name their file with NATIONAL_RECORDS, or leave this test out by name.`,
  );
}

/** Gives each agency somebody who leads it, as the directory does, so that dossiers can be sent there. */
export async function giveLeaders(system: System, agencies: readonly string[]): Promise<void> {
  const records = agencies.map((agency) =>
    JSON.stringify({ kind: 'DUTY', account: randomUUID(), agency, duty: 'LEAD', from: '2026-11-01' }),
  );
  const standing = { hasEnded: false, publishes: false };
  const { lines } = await importDirectory(system.test.house.get('dossiers').database, testKeys, {
    lines: readFile(records.join('\n'), 'Quyết định 1'),
    ...{ by: 'Người vận hành', now: new Date() },
    catalogue: { agencies: new Map(agencies.map((agency) => [agency, standing])), duties: [] },
  });
  const refused = lines.filter(({ outcome }) => outcome === 'REFUSED');
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}
