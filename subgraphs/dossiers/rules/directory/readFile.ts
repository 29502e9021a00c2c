import { splitJsonLines } from '../../../../kernel/files/jsonLines.ts';
import type { DirectoryFinding } from './findings.ts';
import { type DirectoryRecord, readRecord } from './record.ts';

/** One line of a file: a record that can be judged, or why it is none. */
export type FileLine = { position: number; code: string | null } & (
  | { record: DirectoryRecord; findings?: undefined }
  | { record?: undefined; findings: DirectoryFinding[] }
);

/** The records of a file of JSON Lines. */
export function readFile(text: string, basis: string | undefined): FileLine[] {
  return splitJsonLines(text).map(({ position, line }): FileLine => {
    const read = readRecord(line, basis);
    return read.record === undefined
      ? { position, code: read.code, findings: read.findings }
      : { position, code: read.record.code, record: read.record };
  });
}

/** Every account, system and agency of which a file speaks. */
export function listNamed(lines: readonly FileLine[]): {
  accounts: string[];
  clients: string[];
  agencies: string[];
  codes: string[];
} {
  const named = {
    accounts: new Set<string>(),
    clients: new Set<string>(),
    agencies: new Set<string>(),
    codes: new Set<string>(),
  };
  for (const { record } of lines) {
    if (record?.kind === 'REMOVAL') named.accounts.add(record.account);
    if (record?.kind !== 'ENTRY') continue;
    const { account, client, agency, code } = record.entry;
    if (account !== null) named.accounts.add(account);
    if (client !== null) named.clients.add(client);
    if (agency !== null) named.agencies.add(agency);
    if (code !== null) named.codes.add(code);
  }
  return {
    accounts: [...named.accounts],
    clients: [...named.clients],
    agencies: [...named.agencies],
    codes: [...named.codes],
  };
}
