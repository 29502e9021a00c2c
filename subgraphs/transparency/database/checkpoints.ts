import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import { statement } from '../../../kernel/database.ts';
import type { Checkpoint } from '../../../platform/sealing/checkpoint.ts';
import { checkpoints } from './tables.ts';

/** A checkpoint that the witness signed, as it is published. */
export interface PublishedCheckpoint {
  register: string;
  /** Decimal. */
  size: string;
  /** Hexadecimal. */
  root: string;
  at: Date;
  note: string;
}

const columns = {
  register: checkpoints.register,
  size: sql<string>`${checkpoints.size}::text`,
  root: sql<string>`encode(${checkpoints.root}, 'hex')`,
  at: checkpoints.at,
  note: checkpoints.note,
};

/** Newest first, below a size. */
export const listCheckpoints = statement<
  { register: string; below: string; limit: number },
  PublishedCheckpoint[]
>((db) =>
  db
    .select(columns)
    .from(checkpoints)
    .where(
      and(
        eq(checkpoints.register, sql.placeholder('register')),
        lt(checkpoints.size, sql`${sql.placeholder('below')}::text::bigint`),
      ),
    )
    .orderBy(desc(checkpoints.size))
    .limit(sql.placeholder('limit'))
    .prepare('list_checkpoints'),
);

/** The published checkpoints at these sizes. */
export const findCheckpoints = statement<{ register: string; sizes: string[] }, PublishedCheckpoint[]>((db) =>
  db
    .select(columns)
    .from(checkpoints)
    .where(
      and(
        eq(checkpoints.register, sql.placeholder('register')),
        sql`${checkpoints.size} = any (${sql.placeholder('sizes')}::bigint[])`,
      ),
    )
    .limit(10)
    .prepare('find_checkpoints'),
);

/** The first published checkpoint over each position; `wanted` is a JSON list of { register, position }. */
export const listCheckpointsOver = statement<
  { wanted: string },
  { register: string; position: string; size: string; root: string; at: string; note: string }[]
>((db) =>
  db
    .select({
      register: sql<string>`wanted.register`,
      position: sql<string>`wanted.position::text`,
      size: sql<string>`first.size::text`,
      root: sql<string>`encode(first.root, 'hex')`,
      at: sql<string>`(extract(epoch from first.at) * 1000)::bigint::text`,
      note: sql<string>`first.note`,
    })
    .from(
      sql`jsonb_to_recordset(${sql.placeholder('wanted')}::text::jsonb) as wanted (register text, position bigint)
        cross join lateral (
          select c.size, c.root, c.at, c.note from checkpoints c
          where c.register = wanted.register and c.size > wanted.position order by c.size limit 1
        ) as first`,
    )
    .prepare('list_checkpoints_over'),
);

/** The last checkpoint that the witness signed, as a note; undefined before the first. */
export async function findLastNote(tx: Tx, register: string): Promise<string | undefined> {
  const rows = await tx.execute<{ note: string }>(sql`
    select c.note from checkpoints c where c.register = ${register} order by c.size desc limit 1`);
  return rows[0]?.note;
}

/** What the witness signed at a size. */
export async function findNoteAt(tx: Tx, register: string, size: number): Promise<string | undefined> {
  const rows = await tx.execute<{ note: string }>(sql`
    select c.note from checkpoints c where c.register = ${register} and c.size = ${String(size)}::text::bigint`);
  return rows[0]?.note;
}

export async function insertReport(tx: Tx, checkpoint: Checkpoint, note: string): Promise<void> {
  await tx.execute(sql`
    insert into reported_checkpoints (register, size, note)
    values (${checkpoint.origin}, ${String(checkpoint.size)}::text::bigint, ${note}) on conflict do nothing`);
}

/** Reported checkpoints over more than `above` leaves whose leaves are all here, smallest first. */
export async function listReports(tx: Tx, register: string, above: number, upTo: number): Promise<string[]> {
  const rows = await tx.execute<{ note: string }>(sql`
    select r.note from reported_checkpoints r
    where r.register = ${register} and r.size > ${String(above)}::text::bigint and r.size <= ${String(upTo)}::text::bigint
    order by r.size, r.received_at`);
  return [...rows].map(({ note }) => note);
}

export async function insertCheckpoint(tx: Tx, checkpoint: Checkpoint, note: string): Promise<void> {
  await tx.execute(sql`
    insert into checkpoints (register, size, root, at, note)
    values (${checkpoint.origin}, ${String(checkpoint.size)}::text::bigint, decode(${checkpoint.root.toString('hex')}, 'hex'),
      ${checkpoint.at.toISOString()}::text::timestamptz, ${note})`);
}

export async function insertAlarm(tx: Tx, register: string, problem: string, note: string): Promise<void> {
  await tx.execute(sql`
    insert into checkpoint_alarms (register, at, problem, note)
    values (${register}, clock_timestamp(), ${problem}, ${note})`);
}

export async function hasAlarm(tx: Tx, register: string): Promise<boolean> {
  const rows = await tx.execute(
    sql`select 1 from checkpoint_alarms a where a.register = ${register} limit 1`,
  );
  return rows.length > 0;
}
