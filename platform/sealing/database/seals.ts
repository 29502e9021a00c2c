import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../../../kernel/database.ts';
import { emit } from '../../../kernel/events.ts';
import { type Checkpoint, NO_CHECKPOINT } from '../checkpoint.ts';
import type { StoredLeaf } from '../leaf.ts';
import { Frontier } from '../merkle.ts';

/** Leaves below one checkpoint: few enough that hashing them never holds up a request. */
export const BATCH_MAX = 1_000;

/** Where the sealed log ends. */
export interface LogEnd {
  size: number;
  root: Buffer;
  frontier: Frontier;
  /** The last leaf that is sealed, in the order of the feed. */
  after: { xid: string; id: string };
  at: Date | undefined;
}

export interface UnsealedLeaf {
  xid: string;
  leaf: StoredLeaf;
}

/**
 * One transaction of a sealer. `mine` is whether it has the turn, which it keeps until the end; false while another
 * sealer of this database has it.
 */
export async function inTurn<T>(database: Database, work: (tx: Tx, mine: boolean) => Promise<T>): Promise<T> {
  return database.jobTransaction(async (tx) => {
    const rows = await tx.execute<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended('audit_seals', 0)) as mine`,
    );
    return work(tx, rows[0]?.mine ?? false);
  });
}

export async function readLogEnd(tx: Tx): Promise<LogEnd> {
  const rows = await tx.execute<{
    size: string;
    root: string;
    frontier: string;
    xid: string;
    id: string;
    at: string;
  }>(sql`
    select size::text as size, encode(root, 'hex') as root, encode(frontier, 'hex') as frontier,
      after_xid::text as xid, after_id::text as id, (extract(epoch from at) * 1000)::bigint::text as at
    from audit_checkpoints c order by c.size desc limit 1`);
  const last = rows[0];
  if (last === undefined) {
    const after = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };
    return { ...NO_CHECKPOINT, frontier: new Frontier(), after, at: undefined };
  }
  const size = Number(last.size);
  return {
    size,
    root: Buffer.from(last.root, 'hex'),
    frontier: Frontier.fromBytes(size, Buffer.from(last.frontier, 'hex')),
    after: { xid: last.xid, id: last.id },
    at: new Date(Number(last.at)),
  };
}

/** Committed leaves after the end of the log, in order, below every transaction that somebody can still add to. */
export async function listUnsealed(tx: Tx, after: LogEnd['after'], limit: number): Promise<UnsealedLeaf[]> {
  const rows = await tx.execute<{ xid: string; leaf: StoredLeaf }>(sql`
    select xid::text as xid, to_jsonb(l) - 'xid' as leaf from audit_leaves l
    where (xid, id) > (${after.xid}::xid8, ${after.id}::uuid) and l.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by l.xid, l.id limit ${limit}`);
  return [...rows];
}

/** When the first leaf after the end of the log was written; null when all are sealed. */
export async function findOldestUnsealed(tx: Tx, after: LogEnd['after']): Promise<Date | null> {
  const rows = await tx.execute<{ at: string }>(sql`
    select (extract(epoch from at) * 1000)::bigint::text as at from audit_leaves
    where (xid, id) > (${after.xid}::xid8, ${after.id}::uuid) order by xid, id limit 1`);
  return rows[0] === undefined ? null : new Date(Number(rows[0].at));
}

/** One batch as it is written: the seals from `start` on, and the checkpoint over them. */
export interface Batch {
  start: number;
  seals: { leafId: string; hash: Buffer }[];
  checkpoint: Checkpoint;
  note: string;
  frontier: Buffer;
  after: LogEnd['after'];
}

/** Appends a batch and tells transparency of its checkpoint, in one transaction. */
export async function insertBatch(tx: Tx, batch: Batch): Promise<void> {
  const { checkpoint, after, frontier, note } = batch;
  const seals = batch.seals.map(({ leafId, hash }, index) => ({
    position: batch.start + index,
    leaf_id: leafId,
    hash: hash.toString('hex'),
  }));
  await tx.execute(sql`
    insert into audit_seals (position, leaf_id, hash)
    select position, leaf_id, decode(hash, 'hex')
    from jsonb_to_recordset(${JSON.stringify(seals)}::text::jsonb) as seal (position bigint, leaf_id uuid, hash text)`);
  await tx.execute(sql`
    insert into audit_checkpoints (size, previous_size, root, frontier, after_xid, after_id, at, note)
    values (${checkpoint.size}::text::bigint, ${checkpoint.previousSize}::text::bigint, decode(${checkpoint.root.toString('hex')}, 'hex'),
      decode(${frontier.toString('hex')}, 'hex'), ${after.xid}::xid8, ${after.id}::uuid,
      ${checkpoint.at.toISOString()}::text::timestamptz, ${note})`);
  await emit(tx, 'access.checkpoint', { note });
}
