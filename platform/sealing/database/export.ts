import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../../../kernel/database.ts';
import type { EntryLine, ExportLine, Place, StoredCheckpoint } from '../exportLines.ts';
import type { StoredLeaf } from '../leaf.ts';
import { BATCH_MAX } from './seals.ts';

const PAGE = 2_000;
const MAX = 2n ** 63n - 1n;
const MIN = -(2n ** 63n);
const START: Place = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };

/**
 * Gives the sealed log of one database line by line, as it stood at one instant, page by page so that a long log needs
 * little memory.
 */
export async function readExport(
  database: Database,
  log: string,
  take: (line: ExportLine) => unknown,
): Promise<void> {
  // One snapshot for all pages: a log that grows meanwhile must not look torn.
  await database.jobSnapshot(async (tx) => {
    for await (const page of readLog(tx, log)) for (const line of page) await take(line);
  });
}

/** The lines of the sealed log in pages; the transaction is one snapshot. The next page is read while one is in hand. */
export async function* readLog(tx: Tx, log: string): AsyncGenerator<ExportLine[]> {
  yield [await readHeader(tx, log)];
  const told = { after: START };
  let after: string | null = null;
  let page = readEntries(tx, after);
  for (;;) {
    const { entries, last }: EntryPage = await page;
    const ahead: Promise<EntryPage> | undefined = last === null ? undefined : readEntries(tx, last);
    ahead?.catch(() => undefined);
    yield mergeLines(entries, await readCheckpoints(tx, sizesOver(after, last), told));
    if (ahead === undefined) break;
    after = last;
    page = ahead;
  }
  yield* readUnsealed(tx);
}

async function readHeader(tx: Tx, log: string): Promise<ExportLine> {
  const rows = await tx.execute<
    Record<'leaves' | 'entries' | 'checkpoints' | 'told' | 'deleted', string>
  >(sql`
    select (select count(*) from audit_leaves) as leaves, (select count(*) from audit_seals) as entries,
      (select count(*) from audit_checkpoints) as checkpoints,
      (select count(*) from outbox where topic = 'access.checkpoint') as told, (select count(*) from deleted_leaves) as deleted`);
  const { leaves, entries, checkpoints, told, deleted } = rows[0] ?? {};
  return {
    log,
    counted: {
      leaves: Number(leaves),
      entries: Number(entries),
      checkpoints: Number(checkpoints),
      told: Number(told),
      deleted: Number(deleted),
    },
  };
}

interface EntryPage {
  entries: EntryLine[];
  /** Position of the last entry as it is written, however large; null where no other follows. */
  last: string | null;
}

/** Entries after a position. Those of one position come together, were it there twice. */
async function readEntries(tx: Tx, after: string | null): Promise<EntryPage> {
  const rows = await tx.execute<{
    position: string;
    id: string;
    hash: string;
    xid: string;
    leaf: StoredLeaf | null;
    deletion: string | null;
  }>(sql`
    select s.position::text as position, coalesce(s.leaf_id::text, '') as id,
      coalesce(encode(s.hash, 'hex'), '') as hash, coalesce(l.xid::text, d.xid::text, '0') as xid, to_jsonb(l) - 'xid' as leaf,
      d.deletion::text as deletion
    from (
      select * from audit_seals where position > ${after ?? String(MIN)}::text::bigint
      order by position fetch first (${String(PAGE)}::text::bigint) rows with ties
    ) s left join audit_leaves l on l.id = s.leaf_id left join deleted_leaves d on d.position = s.position order by s.position`);
  return {
    entries: [...rows].map(({ position, deletion, ...entry }) => ({
      position: Number(position),
      ...entry,
      ...(deletion === null ? {} : { deletion }),
    })),
    last: rows.length < PAGE ? null : (rows.at(-1)?.position ?? null),
  };
}

/** Sizes of the checkpoints that stand over entries after one position up to another, or all the others. */
function sizesOver(after: string | null, last: string | null): { above: string; upTo: string } {
  const sizeAt = (position: string): bigint => (BigInt(position) < MAX ? BigInt(position) + 1n : MAX);
  return {
    above: String(after === null ? MIN : sizeAt(after)),
    upTo: String(last === null ? MAX : sizeAt(last)),
  };
}

type CheckpointLine = Extract<ExportLine, { checkpoint: string }>;

/** Checkpoints with what stands beside them in their rows, and the events by which the witness is told of them. */
async function readCheckpoints(
  tx: Tx,
  sizes: { above: string; upTo: string },
  told: { after: Place },
): Promise<CheckpointLine[]> {
  const rows = await tx.execute<
    { note: string; xid: string; id: string } & Omit<StoredCheckpoint, 'after'>
  >(sql`
    select coalesce(c.note, '') as note, c.size::text as size, c.previous_size::text as "previousSize",
      encode(c.root, 'hex') as root, encode(c.frontier, 'hex') as frontier,
      coalesce(c.after_xid::text, '') as xid, coalesce(c.after_id::text, '') as id,
      trim_scale(extract(epoch from c.at) * 1000)::text as at
    from audit_checkpoints c
    where c.size > ${sizes.above}::text::bigint and c.size <= ${sizes.upTo}::text::bigint
    order by c.size`);
  const events = await listTold(tx, told.after, rows.length);
  told.after = events.at(-1) ?? told.after;
  return [...rows].map(({ note, xid, id, ...stored }, index) => ({
    checkpoint: note,
    stored: { ...stored, after: { xid, id } },
    told: events[index] ?? null,
  }));
}

/** The next events by which the witness is told, in order; a payload that carries more than a note has none. */
async function listTold(tx: Tx, after: Place, limit: number): Promise<(Place & { note: string })[]> {
  if (limit === 0) return [];
  const rows = await tx.execute<{ xid: string; id: string; note: string }>(sql`
    select o.xid::text as xid, o.id::text as id,
      case when o.payload - 'note' = '{}' then coalesce(o.payload ->> 'note', '') else '' end as note
    from outbox o
    where o.topic = 'access.checkpoint' and (o.xid, o.id) > (${after.xid}::xid8, ${after.id}::uuid)
    order by o.xid, o.id limit ${limit}`);
  return [...rows];
}

/** In the order of the log: at the same place the entry stays before the checkpoint over it. */
function mergeLines(entries: EntryLine[], checkpoints: CheckpointLine[]): ExportLine[] {
  const sizeOf = ({ stored }: CheckpointLine): number => Number(stored?.size);
  const lines: ExportLine[] = [];
  let next = 0;
  for (const entry of entries) {
    for (
      let line = checkpoints[next];
      line !== undefined && sizeOf(line) <= entry.position;
      line = checkpoints[next]
    ) {
      lines.push(line);
      next += 1;
    }
    lines.push(entry);
  }
  return [...lines, ...checkpoints.slice(next)];
}

/** Leaves without a seal; those that stand before the last sealed one were put there afterwards. */
async function* readUnsealed(tx: Tx): AsyncGenerator<ExportLine[]> {
  const ends = await tx.execute<{ xid: string; id: string; whole: boolean }>(sql`
    select c.after_xid::text as xid, c.after_id::text as id, c.size - c.previous_size < ${BATCH_MAX} as whole
    from audit_checkpoints c order by c.size desc limit 1`);
  const end = ends[0];
  if (end !== undefined) yield await listLate(tx, end);
  let after: Place = end ?? START;
  for (let rows = PAGE; rows === PAGE; ) {
    const page = await tx.execute<{ xid: string; id: string; leaf: StoredLeaf }>(sql`
      select l.xid::text as xid, l.id::text as id, to_jsonb(l) - 'xid' as leaf from audit_leaves l
      where (l.xid, l.id) > (${after.xid}::xid8, ${after.id}::uuid) order by l.xid, l.id limit ${PAGE}`);
    yield [...page].map(({ xid, id, leaf }) => ({ unsealed: id, late: false, leaf, xid }));
    after = page.at(-1) ?? after;
    rows = page.length;
  }
}

/** One is enough to tell. A batch that was not full took all that its last transaction had written. */
async function listLate(tx: Tx, end: Place & { whole: boolean }): Promise<ExportLine[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select l.id::text as id from audit_leaves l
    where ((l.xid, l.id) <= (${end.xid}::xid8, ${end.id}::uuid) or (${end.whole} and l.xid <= ${end.xid}::xid8))
      and not exists (select 1 from audit_seals s where s.leaf_id = l.id) limit 1`);
  return [...rows].map(({ id }) => ({ unsealed: id, late: true }));
}

/** The last checkpoint of a register that the witness signed, from the database of transparency; null before the first. */
export async function findWitnessed(transparency: Database, register: string): Promise<string | null> {
  return transparency.jobSnapshot(async (tx) => {
    const rows = await tx.execute<{ note: string }>(sql`
      select c.note from checkpoints c where c.register = ${register} order by c.size desc limit 1`);
    return rows[0]?.note ?? null;
  });
}
