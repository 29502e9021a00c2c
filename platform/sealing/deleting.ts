/** Deletes the text of entries that have outlived their time, in the log of a register and in what transparency shows of it. */
import { randomUUID } from 'node:crypto';
import type { Leaf } from '../../kernel/audit.ts';
import type { Database, Tx } from '../../kernel/database.ts';
import type { Outlived } from '../../kernel/domain/retention.ts';
import type { Keys } from '../../kernel/keys.ts';
import { noteRetention } from '../../kernel/retention.ts';
import {
  countOutlived,
  deleteText,
  findOutlivedSize,
  findWitnessedSize,
  forgetEntries,
  inDeletion,
  inFollowing,
  listDeleted,
  listDeletions,
  listFollowed,
  listOutlived,
} from './database/deletions.ts';
import { DeletionTally, signDeletion } from './deletion.ts';

/** Entries that go in one transaction, by one deletion. */
const AT_ONCE = 10_000;

export interface LogDeletion {
  register: string;
  /** The register and transparency, both under the roles that own the tables; one database twice for transparency's own log. */
  log: Database;
  transparency: Database;
  /** Holds the key that signs the checkpoints of the register. */
  keys: Keys;
  /** What was sealed before has outlived its time. */
  before: Date;
  at: Date;
  /** Counts and changes nothing. */
  dryRun: boolean;
  atOnce?: number;
}

/**
 * Deletes who read whom from one log, up to an instant. Each deletion is itself an entry, signed by the register, and the hashes stay: the
 * log verifies as before. What is under a legal hold stays. Broken off, the next run goes on.
 */
export async function deleteOutlivedLeaves(deletion: LogDeletion): Promise<Outlived> {
  const { register, log, transparency, before, dryRun, atOnce = AT_ONCE } = deletion;
  const witnessed = await transparency.jobRead((tx) => findWitnessedSize(tx, register));
  // A long log takes its time to be counted.
  const { size, ...found } = await log.jobSnapshot(async (tx) => {
    const outlived = await findOutlivedSize(tx, before, witnessed);
    return { size: outlived, ...(await countOutlived(tx, outlived)) };
  });
  if (dryRun) return found;
  let deleted = 0;
  for (;;) {
    const gone = await inDeletion(log, (tx) => deleteSome(tx, deletion, size, found.held, atOnce));
    deleted += gone;
    if (gone < atOnce) break;
  }
  await follow(deletion);
  return { deleted, held: found.held };
}

async function deleteSome(
  tx: Tx,
  { register, keys, before, at }: LogDeletion,
  size: number,
  held: number,
  limit: number,
): Promise<number> {
  const entries = await listOutlived(tx, size, limit);
  if (entries.length === 0) return 0;
  const tally = new DeletionTally();
  for (const entry of entries) tally.add(entry);
  const note = signDeletion(keys, { origin: register, before, at, ...tally.finish() });
  const id = await deleteText(tx, entries, leafOf(note, at));
  if (register === 'transparency') await forgetEntries(tx, register, id, entries);
  await noteRetention(tx, 'LEAVES', { deleted: entries.length, held, before, at });
  return entries.length;
}

/** Nobody's data was read, so that its subject is nobody. The command has no account. */
const leafOf = (note: string, at: Date): Leaf => ({
  at: at.toISOString(),
  request_id: randomUUID(),
  operation: null,
  outcome: 'DISCLOSED',
  subject: randomUUID(),
  actor_kind: 'ADMINISTRATOR',
  actor: 'retain',
  actor_is_subject: false,
  agency: null,
  client: 'command',
  fields: ['AccessLogEntry.fields'],
  purpose: null,
  basis: note,
  dossier: null,
});

/** transparency takes out what the register has deleted, also what a run that was broken off has left. */
async function follow({ register, log, transparency }: LogDeletion): Promise<void> {
  if (register === 'transparency') return;
  const followed = new Set(await transparency.jobRead((tx) => listFollowed(tx, register)));
  const deletions = await log.jobSnapshot((tx) => listDeletions(tx));
  for (const deletion of deletions.filter((id) => !followed.has(id))) {
    const entries = await log.jobRead((tx) => listDeleted(tx, deletion));
    await inFollowing(transparency, (tx) => forgetEntries(tx, register, deletion, entries));
  }
}
