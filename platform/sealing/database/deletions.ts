/** What is deleted of the sealed logs after its time. The hashes in audit_seals and in the tree of transparency stay. */
import { sql } from 'drizzle-orm';
import { insertLeaves, type Leaf } from '../../../kernel/audit.ts';
import type { Database, Tx } from '../../../kernel/database.ts';
import type { DeletedEntry } from '../deletion.ts';

/** One deletion of a log at a time, each whole or not at all: two would take the same entries. */
export async function inDeletion<T>(log: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return log.jobTransaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('deleted_leaves', 0))`);
    return work(tx);
  });
}

/** What one deletion is followed by in transparency, whole or not at all. */
export const inFollowing = (transparency: Database, work: (tx: Tx) => Promise<void>): Promise<void> =>
  transparency.jobTransaction(work);

/**
 * Size of the log up to which everything has outlived its time: sealed before an instant, seen by the witness, and without the newest
 * batch, at whose end readers of the log stand.
 *
 * @param witnessed size of the last checkpoint of this log that the witness signed
 */
export async function findOutlivedSize(tx: Tx, before: Date, witnessed: number): Promise<number> {
  const [row] = await tx.execute<{ size: string }>(sql`
    select coalesce(max(c.size), 0)::text as size from audit_checkpoints c
    where c.at < ${before.toISOString()}::timestamptz and c.size <= ${witnessed}::text::bigint
      and c.size <= (select coalesce(max(o.previous_size), 0) from audit_checkpoints o)`);
  return Number(row?.size ?? 0);
}

const IS_HELD = sql`exists (select from legal_holds h where h.lifted_at is null and h.about in (l.subject, l.dossier))`;

/** How many leaves below a size are still there: those that may go, and those that a legal hold keeps. */
export async function countOutlived(tx: Tx, size: number): Promise<{ deleted: number; held: number }> {
  const [row] = await tx.execute<{ deleted: string; held: string }>(sql`
    select count(*) filter (where not o.held)::text as deleted, count(*) filter (where o.held)::text as held
    from (select ${IS_HELD} as held from audit_leaves l join audit_seals s on s.leaf_id = l.id
      where s.position < ${size}::text::bigint) o`);
  return { deleted: Number(row?.deleted ?? 0), held: Number(row?.held ?? 0) };
}

/** The first leaves below a size that may go, in the order of the log. */
export async function listOutlived(tx: Tx, size: number, limit: number): Promise<DeletedEntry[]> {
  const rows = await tx.execute<{ position: string; id: string; xid: string; hash: string }>(sql`
    select s.position::text as position, s.leaf_id::text as id, l.xid::text as xid, encode(s.hash, 'hex') as hash
    from audit_leaves l join audit_seals s on s.leaf_id = l.id
    where s.position < ${size}::text::bigint and not ${IS_HELD} order by s.position limit ${limit}`);
  return [...rows].map(({ position, ...entry }) => ({ position: Number(position), ...entry }));
}

/** Writes the leaf that is the deletion, and deletes the text of the others. @returns the id of that leaf */
export async function deleteText(tx: Tx, entries: readonly DeletedEntry[], leaf: Leaf): Promise<string> {
  await insertLeaves(tx, [leaf]);
  const [own] = await tx.execute<{ id: string }>(sql`
    select id::text as id from audit_leaves where xid = pg_current_xact_id()`);
  const rows = JSON.stringify(entries.map(({ position, xid, id }) => ({ position, xid, id })));
  await tx.execute(sql`
    with gone as (select * from jsonb_to_recordset(${rows}::text::jsonb) as gone (position bigint, xid text, id uuid)),
      noted as (insert into deleted_leaves (position, xid, deletion)
        select gone.position, gone.xid::xid8, ${own?.id ?? null}::uuid from gone)
    delete from audit_leaves l using gone where l.id = gone.id`);
  return own?.id ?? '';
}

/** Deletions of a log, by the ids of their leaves. */
export async function listDeletions(tx: Tx): Promise<string[]> {
  const rows = await tx.execute<{ deletion: string }>(
    sql`select distinct deletion::text as deletion from deleted_leaves`,
  );
  return [...rows].map(({ deletion }) => deletion);
}

/** What one deletion of a log took. */
export async function listDeleted(tx: Tx, deletion: string): Promise<{ position: number; id: string }[]> {
  const rows = await tx.execute<{ position: string; id: string }>(sql`
    select d.position::text as position, s.leaf_id::text as id
    from deleted_leaves d join audit_seals s on s.position = d.position where d.deletion = ${deletion}::uuid`);
  return [...rows].map(({ position, id }) => ({ position: Number(position), id }));
}

/** Size of the last checkpoint of a register that the witness signed, as transparency keeps it. */
export async function findWitnessedSize(transparency: Tx, register: string): Promise<number> {
  const [row] = await transparency.execute<{ size: string }>(sql`
    select coalesce(max(size), 0)::text as size from checkpoints where register = ${register}`);
  return Number(row?.size ?? 0);
}

/** Deletions of a register that transparency has followed. */
export async function listFollowed(transparency: Tx, register: string): Promise<string[]> {
  const rows = await transparency.execute<{ deletion: string }>(sql`
    select deletion::text as deletion from deleted_entries where register = ${register}`);
  return [...rows].map(({ deletion }) => deletion);
}

/** Takes out of transparency what a deletion took out of the log of a register; the tree stays. */
export async function forgetEntries(
  transparency: Tx,
  register: string,
  deletion: string,
  entries: readonly { position: number; id: string }[],
): Promise<void> {
  const rows = JSON.stringify(entries.map(({ position, id }) => ({ position, id })));
  await transparency.execute(sql`
    with gone as (select * from jsonb_to_recordset(${rows}::text::jsonb) as gone (position bigint, id uuid)),
      shown as (delete from access_entries e using gone where e.leaf_id = gone.id),
      placed as (delete from sealed_entries s using gone where s.register = ${register} and s.position = gone.position)
    insert into deleted_entries (register, deletion, entries) select ${register}, ${deletion}::uuid, count(*) from gone`);
}
