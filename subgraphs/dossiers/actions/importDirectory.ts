import { randomUUID } from 'node:crypto';
import { insertLeaves } from '../../../kernel/audit.ts';
import type { Database, Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { operatorLeaf } from '../../../kernel/operatorLeaf.ts';
import {
  countOpenDossiers,
  endEntry,
  insertEntry,
  listKept,
  listKnownAccounts,
  lockDirectory,
  writeTerm,
} from '../database/directoryEntries.ts';
import { isPublishing, type KeptEntry } from '../rules/directory/entry.ts';
import type { JudgedRecord } from '../rules/directory/findings.ts';
import {
  type AgencyStanding,
  type DirectoryChange,
  type DirectoryFacts,
  judgeRecord,
} from '../rules/directory/judge.ts';
import { type FileLine, listNamed } from '../rules/directory/readFile.ts';

/** What the catalogue knows, which keeps the list of agencies and the duties of publishers. */
export interface CatalogueDirectory {
  agencies: ReadonlyMap<string, AgencyStanding>;
  duties: readonly KeptEntry[];
}

export interface DirectoryOrder {
  /** A batch of the file: few enough to be judged and written within the time of one transaction. */
  lines: readonly FileLine[];
  /** Who runs the command, by name. */
  by: string;
  now: Date;
  catalogue: CatalogueDirectory;
}

/** A change of a publisher's duty, which the catalogue takes in. */
export type PublishingChange = DirectoryChange & { basis: string };

/**
 * Takes a batch of a file of the directory in: each record by itself, all of them in one transaction. What is in already changes nothing.
 *
 * @returns what became of each record, and what is for the catalogue to take in
 */
export function importDirectory(
  database: Database,
  keys: Keys,
  order: DirectoryOrder,
): Promise<{ lines: JudgedRecord[]; publishing: PublishingChange[] }> {
  return database.jobTransaction(async (tx) => {
    await lockDirectory(tx);
    const facts = await readFacts(tx, order, listNamed(order.lines));
    const publishing: PublishingChange[] = [];
    const lines: JudgedRecord[] = [];
    for (const { position, code, record, findings } of order.lines) {
      if (record === undefined) {
        lines.push({ position, code, outcome: 'REFUSED', findings });
        continue;
      }
      const verdict = judgeRecord(record, facts);
      for (const change of verdict.changes) {
        if (isPublishing(change.entry.duty)) publishing.push({ ...change, basis: record.basis });
        await apply(tx, keys, facts.kept, { change, basis: record.basis, order });
      }
      lines.push({ position, code, outcome: verdict.outcome, findings: verdict.findings });
    }
    return { lines, publishing };
  });
}

async function readFacts(
  tx: Tx,
  { catalogue, now }: DirectoryOrder,
  named: ReturnType<typeof listNamed>,
): Promise<DirectoryFacts & { kept: KeptEntry[] }> {
  const open = await countOpenDossiers(tx, named.accounts);
  const known = await listKnownAccounts(tx, named.accounts);
  return {
    kept: [...(await listKept(tx, named)), ...catalogue.duties],
    agency: (code: AgencyCode) => catalogue.agencies.get(code),
    openDossiersOf: (account) => open.get(account) ?? 0,
    knows: (account) => known.has(account),
    today: dayInVietnam(now),
  };
}

interface Applied {
  change: DirectoryChange;
  basis: string;
  order: DirectoryOrder;
}

/** Writes one change, and has the records that follow judged beside it. */
async function apply(
  tx: Tx,
  keys: Keys,
  kept: KeptEntry[],
  { change, basis, order: { by, now } }: Applied,
): Promise<void> {
  const id = await write(tx, { change, basis, by, now });
  if (change.kind === 'INSERT') kept.push({ ...change.entry, id });
  else kept.splice(kept.indexOf(change.entry), 1, ...remains(change));
  if (isPublishing(change.entry.duty)) return;
  const told = { at: now.toISOString(), request_id: randomUUID(), fields: ['import:directory'], basis };
  await insertLeaves(tx, [operatorLeaf(keys, by, { ...told, subject: id })]);
}

const remains = (change: Exclude<DirectoryChange, { kind: 'INSERT' }>): KeptEntry[] =>
  change.kind === 'END' ? [] : [{ ...change.entry, untilDay: change.untilDay }];

/** @returns the id of the entry; one of the catalogue's is written there */
async function write(
  tx: Tx,
  { change, basis, by, now }: { change: DirectoryChange; basis: string; by: string; now: Date },
): Promise<string> {
  if (isPublishing(change.entry.duty)) return change.kind === 'INSERT' ? randomUUID() : change.entry.id;
  if (change.kind === 'INSERT') {
    const entered = { basis, state: 'IN_FORCE', origin: 'FILE', enteredBy: by, enteredAt: now } as const;
    return insertEntry(tx, { ...change.entry, ...entered });
  }
  if (change.kind === 'END') await endEntry(tx, change.entry.id, by, now);
  else await writeTerm(tx, change.entry.id, change.untilDay);
  return change.entry.id;
}
