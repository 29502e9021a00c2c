import { sql } from 'drizzle-orm';
import type { Database, Tx } from './database.ts';
import type { Cursor, Subscription } from './feed.ts';

/** One feed as its reader knows it. */
type Feed = Pick<Subscription, 'publisher' | 'stream'>;

/** Before the first event. */
export const START: Cursor = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };

/** Where it stands; one statement, since every feed is looked at every second. */
export async function readOffset(database: Database, { publisher, stream }: Feed): Promise<Cursor> {
  const rows = await database.quiet.jobStatement<{ xid: string; id: string }>(sql`
    select after_xid::text as xid, after_id::text as id from inbox_offsets
    where publisher = ${publisher} and stream = ${stream}`);
  return rows[0] ?? START;
}

/** Whether the offset still stands where it was expected; nobody else moves it before this transaction ends. */
export async function lockOffset(tx: Tx, feed: Feed, expected: Cursor): Promise<boolean> {
  const { xid, id } = await lockFeed(tx, feed);
  return xid === expected.xid && id === expected.id;
}

/** Makes everybody who takes in events of this feed take turns. Returns where it stands. */
export async function lockFeed(tx: Tx, { publisher, stream }: Feed): Promise<Cursor> {
  await tx.execute(sql`
    insert into inbox_offsets (publisher, stream, after_xid, after_id)
    values (${publisher}, ${stream}, ${START.xid}::xid8, ${START.id}::uuid) on conflict do nothing`);
  const rows = await tx.execute<{ xid: string; id: string }>(sql`
    select after_xid::text as xid, after_id::text as id from inbox_offsets
    where publisher = ${publisher} and stream = ${stream} for update`);
  return rows[0] ?? START;
}

export async function moveOffset(tx: Tx, { publisher, stream }: Feed, cursor: Cursor): Promise<void> {
  await tx.execute(sql`
    update inbox_offsets set after_xid = ${cursor.xid}::xid8, after_id = ${cursor.id}::uuid, updated_at = now()
    where publisher = ${publisher} and stream = ${stream}`);
}
