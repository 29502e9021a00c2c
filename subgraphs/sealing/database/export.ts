import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../../kernel/database.ts';
import type { StoredLeaf } from '../leaf.ts';
import type { ExportLine } from '../verifier.ts';

const PAGE = 2_000;

/**
 * Gives the sealed log of one database line by line, as it stood at one instant, page by page so that a long log needs
 * little memory.
 */
export async function readExport(
  database: Database,
  log: string,
  take: (line: ExportLine) => void | Promise<void>,
): Promise<void> {
  // One snapshot for all pages: a log that grows meanwhile must not look torn.
  await database.jobSnapshot(async (tx) => {
    await take({ log });
    for (let start = 0; ; start += PAGE) {
      const lines = await readPage(tx, start);
      for (const line of lines) await take(line);
      if (lines.length === 0) break;
    }
    for (const line of await listUnsealed(tx)) await take(line);
  });
}

/** The entries from `start` on and the checkpoints over them, each after its last entry. */
async function readPage(tx: Tx, start: number): Promise<ExportLine[]> {
  const entries = await tx.execute<{
    position: string;
    id: string;
    hash: string;
    leaf: StoredLeaf | null;
  }>(sql`
    select s.position::text as position, s.leaf_id::text as id, encode(s.hash, 'hex') as hash, to_jsonb(l) - 'xid' as leaf
    from audit_seals s left join audit_leaves l on l.id = s.leaf_id
    where s.position >= ${start} and s.position < ${start + PAGE} order by s.position`);
  const checkpoints = await tx.execute<{ size: string; note: string }>(sql`
    select size::text as size, note from audit_checkpoints
    where audit_checkpoints.size > ${start} and audit_checkpoints.size <= ${start + PAGE} order by audit_checkpoints.size`);
  const lines: { at: number; line: ExportLine }[] = [
    ...[...entries].map(({ position, ...entry }) => ({
      at: Number(position) + 1,
      line: { position: Number(position), ...entry },
    })),
    ...[...checkpoints].map(({ size, note }) => ({ at: Number(size), line: { checkpoint: note } })),
  ];
  // Stable: at the same place the entry stays before the checkpoint over it.
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

/** Leaves without a seal; those that stand before the last sealed one were put there afterwards. */
async function listUnsealed(tx: Tx): Promise<ExportLine[]> {
  const rows = await tx.execute<{ id: string; late: boolean }>(sql`
    select l.id::text as id,
      coalesce((l.xid, l.id) <= (select after_xid, after_id from audit_checkpoints order by size desc limit 1), false) as late
    from audit_leaves l
    where not exists (select 1 from audit_seals s where s.leaf_id = l.id) order by late desc, l.xid, l.id`);
  return [...rows].map(({ id, late }) => ({ unsealed: id, late }));
}

/** The last checkpoint of a register that the witness signed, from the database of transparency; null before the first. */
export async function findWitnessed(transparency: Database, register: string): Promise<string | null> {
  return transparency.jobSnapshot(async (tx) => {
    const rows = await tx.execute<{ note: string }>(sql`
      select c.note from checkpoints c where c.register = ${register} order by c.size desc limit 1`);
    return rows[0]?.note ?? null;
  });
}

/** Why the witness no longer signs for a register, in one sentence; null while it does. */
export async function findAlarm(transparency: Database, register: string): Promise<string | null> {
  return transparency.jobSnapshot(async (tx) => {
    const rows = await tx.execute<{ problem: string }>(sql`
      select a.problem from checkpoint_alarms a where a.register = ${register} order by a.at limit 1`);
    return rows[0]?.problem ?? null;
  });
}
