/** Reads what transparency keeps and shows of the logs of all registers, to be compared with them. */
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type {
  KeptCheckpoint,
  KeptReport,
  PlaceRow,
  ShownEntry,
  ShownPage,
  ShownState,
} from '../mirrorRows.ts';

/** Everything that is one row for a register, or one number. */
export async function readShownState(tx: Tx): Promise<ShownState> {
  const [heads, offsets, coverage, alarms, counts, deletions, reported] = await Promise.all([
    tx.execute<ShownState['heads'][number]>(sql`
    select coalesce(h.register, '') as register, coalesce(h.size::text, '') as size,
      coalesce(encode(h.frontier, 'hex'), '') as frontier, coalesce(h.after_xid::text, '') as xid,
      coalesce(h.after_id::text, '') as id from log_heads h limit 100`),
    tx.execute<ShownState['offsets'][number]>(sql`
    select coalesce(o.publisher, '') as register, coalesce(o.stream, '') as stream, coalesce(o.after_xid::text, '') as xid,
      coalesce(o.after_id::text, '') as id, o.updated_at::text as at from inbox_offsets o limit 100`),
    tx.execute<ShownState['coverage'][number]>(sql`
    select coalesce(v.register, '') as register, v.last_report_at::text as at from register_coverage v limit 100`),
    tx.execute<ShownState['alarms'][number]>(sql`
    select coalesce(a.register, '') as register, coalesce(a.problem, '') as problem
    from checkpoint_alarms a order by a.at limit 100`),
    tx.execute<ShownState['counts'][number]>(sql`
    select 'entries' as kind, coalesce(register, '') as register, count(*)::text as rows from access_entries group by register
    union all
    select 'places', coalesce(register, ''), count(*)::text from sealed_entries group by register
    union all
    select 'nodes', coalesce(register, ''), count(*)::text from log_nodes group by register
    union all
    select 'reports', coalesce(register, ''), count(*)::text from reported_checkpoints group by register
    union all
    select 'witnessed', coalesce(register, ''), count(*)::text from checkpoints group by register`),
    tx.execute<ShownState['deletions'][number]>(sql`
    select coalesce(d.register, '') as register, coalesce(d.deletion::text, '') as deletion, coalesce(d.entries::text, '') as entries
    from deleted_entries d`),
    tx.execute<ShownState['lastReports'][number]>(sql`
    select coalesce(r.register, '') as register, max(r.received_at)::text as at from reported_checkpoints r group by r.register`),
  ]);
  return {
    heads: [...heads],
    offsets: [...offsets],
    coverage: [...coverage],
    alarms: [...alarms],
    counts: [...counts],
    deletions: [...deletions],
    lastReports: [...reported],
  };
}

/** What lies over the entries from one position on, before another, and over these leaves wherever they are shown. */
export async function readShownPage(
  tx: Tx,
  register: string,
  range: { start: number; end: number },
  leafIds: readonly string[],
): Promise<ShownPage> {
  const [nodes, places, entries] = await Promise.all([
    readNodes(tx, register, range),
    tx.execute<PlaceRow & Record<string, unknown>>(sql`
      select s.subject::text as subject, s.leaf_id::text as "leafId", s.position::text as position, s.withheld
      from sealed_entries s
      where s.register = ${register} and s.position >= ${String(range.start)}::text::bigint
        and s.position < ${String(range.end)}::text::bigint`),
    leafIds.length === 0
      ? []
      : tx.execute<{ entry: ShownEntry }>(sql`
      select to_jsonb(e) as entry from access_entries e where e.leaf_id = any (${sql.param(leafIds)}::uuid[])`),
  ]);
  return { nodes, places: [...places], entries: [...entries].map(({ entry }) => entry) };
}

/** The nodes that become full between two sizes: at each level one run of them. */
async function readNodes(
  tx: Tx,
  register: string,
  { start, end }: { start: number; end: number },
): Promise<ShownPage['nodes']> {
  const runs: SQL[] = [];
  for (let level = 0, width = 1; width <= end; level += 1, width *= 2) {
    const [first, beyond] = [Math.floor(start / width), Math.floor(end / width)];
    if (first === beyond) continue;
    runs.push(sql`
      (select n.level, n.position::text as position, coalesce(encode(n.hash, 'hex'), '') as hash from log_nodes n
      where n.register = ${register} and n.level = ${level} and n.position >= ${String(first)}::text::bigint
        and n.position < ${String(beyond)}::text::bigint)`);
  }
  if (runs.length === 0) return [];
  return [
    ...(await tx.execute<ShownPage['nodes'][number] & Record<string, unknown>>(
      sql.join(runs, sql` union all `),
    )),
  ];
}

/** What the witness was told and what it signed at the sizes above one up to another. */
export async function readWitnessPage(
  tx: Tx,
  register: string,
  sizes: { above: number; upTo: number },
): Promise<{ reports: KeptReport[]; witnessed: KeptCheckpoint[] }> {
  const within = sql`> ${String(sizes.above)}::text::bigint`;
  const upTo = sql`<= ${String(sizes.upTo)}::text::bigint`;
  const [reports, witnessed] = await Promise.all([
    tx.execute<KeptReport & Record<string, unknown>>(sql`
      select r.size::text as size, coalesce(r.note, '') as note, extract(epoch from r.received_at)::text as at from reported_checkpoints r
      where r.register = ${register} and r.size ${within} and r.size ${upTo} order by r.size, r.received_at`),
    tx.execute<KeptCheckpoint & Record<string, unknown>>(sql`
      select c.size::text as size, coalesce(c.note, '') as note, encode(c.root, 'hex') as root,
        trim_scale(extract(epoch from c.at) * 1000)::text as at from checkpoints c
      where c.register = ${register} and c.size ${within} and c.size ${upTo} order by c.size`),
  ]);
  return { reports: [...reports], witnessed: [...witnessed] };
}

/** Ids of entries that are shown and stand in no log that was taken in, to name them. */
export async function listStrayEntries(tx: Tx, register: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select coalesce(e.leaf_id::text, '') as id from access_entries e
    where e.register = ${register} and not exists (
      select 1 from sealed_entries s where s.subject = e.subject and s.leaf_id = e.leaf_id)
    limit 3`);
  return [...rows].map(({ id }) => id);
}
