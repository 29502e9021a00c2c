import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import { statement } from '../../../kernel/database.ts';
import { Frontier, fullNodesOf, hashRange, type TreeNode } from '../../../platform/sealing/merkle.ts';
import { logNodes, sealedEntries } from './tables.ts';

/** Where a log ends here, and the last leaf of it that was taken in. */
export interface LogHead {
  frontier: Frontier;
  after: { xid: string; id: string };
}

const NOTHING = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };

/** The head of a register's log, held until the transaction ends: leaves and checkpoints of one log take turns. */
export async function lockHead(tx: Tx, register: string): Promise<LogHead> {
  await tx.execute(sql`
    insert into log_heads (register, size, frontier, after_xid, after_id)
    values (${register}, 0, '', ${NOTHING.xid}::xid8, ${NOTHING.id}::uuid) on conflict do nothing`);
  const rows = await tx.execute<{ size: string; frontier: string; xid: string; id: string }>(sql`
    select h.size::text as size, encode(h.frontier, 'hex') as frontier, h.after_xid::text as xid, h.after_id::text as id
    from log_heads h where h.register = ${register} for update`);
  const [head] = rows;
  if (head === undefined) throw new Error('The head of a log was just inserted.');
  return {
    frontier: Frontier.fromBytes(Number(head.size), Buffer.from(head.frontier, 'hex')),
    after: { xid: head.xid, id: head.id },
  };
}

/** Where an entry stands in its log. */
export interface SealedEntry {
  subject: string;
  leafId: string;
  position: number;
  withheld: string;
}

/** Appends leaves to a register's log: their nodes, the places of the entries and the new head. */
export async function growLog(
  tx: Tx,
  register: string,
  head: LogHead,
  grown: { nodes: TreeNode[]; entries: SealedEntry[] },
): Promise<void> {
  const nodes = grown.nodes.map(({ hash, ...node }) => ({ ...node, hash: hash.toString('hex') }));
  await tx.execute(sql`
    insert into log_nodes (register, level, position, hash)
    select ${register}::text, level, position, decode(hash, 'hex')
    from jsonb_to_recordset(${JSON.stringify(nodes)}::text::jsonb) as node (level smallint, position bigint, hash text)`);
  await tx.execute(sql`
    insert into sealed_entries (subject, leaf_id, register, position, withheld)
    select subject, "leafId", ${register}::text, position, withheld
    from jsonb_to_recordset(${JSON.stringify(grown.entries)}::text::jsonb)
      as entry (subject uuid, "leafId" uuid, position bigint, withheld text)
    on conflict do nothing`);
  await tx.execute(sql`
    update log_heads set size = ${String(head.frontier.size)}::text::bigint,
      frontier = decode(${head.frontier.bytes.toString('hex')}, 'hex'),
      after_xid = ${head.after.xid}::xid8, after_id = ${head.after.id}::uuid
    where register = ${register}`);
}

/** Root that a register's log had at a size, from the nodes that were grown here. */
export async function rootAt(tx: Tx, register: string, size: number): Promise<Buffer> {
  const range = { start: 0, end: size };
  const rows = await tx.execute<{ level: number; position: string; hash: string }>(sql`
    select n.level, n.position::text as position, encode(n.hash, 'hex') as hash
    from log_nodes n
    join jsonb_to_recordset(${JSON.stringify(fullNodesOf(range))}::text::jsonb) as wanted (level smallint, position bigint)
      on n.level = wanted.level and n.position = wanted.position
    where n.register = ${register}`);
  const found = new Map(
    [...rows].map((row) => [`${row.level} ${row.position}`, Buffer.from(row.hash, 'hex')]),
  );
  return hashRange(range, (level, position) => found.get(`${level} ${position}`) ?? Buffer.alloc(0));
}

/** Where the viewer's own entries stand; entries that are not sealed yet are not among them. */
export const listSealedEntries = statement<
  { ids: string[] },
  { leafId: string; register: string; position: string; withheld: string }[]
>((db) =>
  db
    .select({
      leafId: sealedEntries.leafId,
      register: sealedEntries.register,
      position: sql<string>`${sealedEntries.position}::text`,
      withheld: sealedEntries.withheld,
    })
    .from(sealedEntries)
    // Row-level security leaves the viewer's own; naming them again lets the primary key be used.
    .where(
      sql`${sealedEntries.subject} = any (current_setting('app.subjects')::uuid[])
        and ${sealedEntries.leafId} = any (${sql.placeholder('ids')}::uuid[])`,
    )
    .limit(1000)
    .prepare('list_sealed_entries'),
);

export interface NodeWanted {
  register: string;
  level: number;
  position: number;
}

/** Nodes of any logs; `wanted` is a JSON list of NodeWanted. */
export const listNodes = statement<
  { wanted: string },
  { register: string; level: number; position: string; hash: string }[]
>((db) =>
  db
    .select({
      register: logNodes.register,
      level: logNodes.level,
      position: sql<string>`${logNodes.position}::text`,
      hash: sql<string>`encode(${logNodes.hash}, 'hex')`,
    })
    .from(logNodes)
    .innerJoin(
      sql`jsonb_to_recordset(${sql.placeholder('wanted')}::text::jsonb)
        as wanted (register text, level smallint, position bigint)`,
      and(
        eq(logNodes.register, sql`wanted.register`),
        eq(logNodes.level, sql`wanted.level`),
        eq(logNodes.position, sql`wanted.position`),
      ),
    )
    .limit(20_000)
    .prepare('list_log_nodes'),
);

/** Finds a node among those that were read. */
export function findIn(
  rows: readonly { register: string; level: number; position: string; hash: string }[],
): (wanted: NodeWanted) => Buffer {
  const found = new Map(rows.map((row) => [`${row.register} ${row.level} ${row.position}`, row.hash]));
  return ({ register, level, position }) => {
    const hash = found.get(`${register} ${level} ${position}`);
    if (hash === undefined) throw new Error('A published checkpoint lies over nodes that are here.');
    return Buffer.from(hash, 'hex');
  };
}
