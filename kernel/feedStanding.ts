import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Standing } from './domain/feedStanding.ts';
import type { Cursor, Stream, Subscription } from './feed.ts';
import { lockFeed, moveOffset, readOffset, START } from './inbox.ts';

/** Both sides of one feed. */
export interface FeedSides {
  reader: Database;
  publisher: Database;
  subscription: Pick<Subscription, 'publisher' | 'stream' | 'topics'>;
}

/** Where the reader of a feed stands in the log of its publisher. */
export async function readStanding({ reader, publisher, subscription }: FeedSides): Promise<Standing> {
  const offset = await readOffset(reader, subscription);
  const log = tableOf(subscription.stream);
  return publisher.jobRead(async (tx) => {
    const rows = await tx.execute<{ known: boolean; newest: string | null; next: string }>(sql`
      select exists (select from ${log} where xid = ${offset.xid}::xid8 and id = ${offset.id}::uuid) as known,
        (select newest.xid::text from ((select xid from outbox order by xid desc limit 1)
          union all (select xid from audit_leaves order by xid desc limit 1)) as newest order by newest.xid desc limit 1) as newest,
        pg_snapshot_xmax(pg_current_snapshot())::text as next`);
    const [row] = rows;
    if (row === undefined) throw new Error('The publisher said nothing of its log.');
    return {
      offset: offset.id === START.id ? undefined : offset,
      known: row.known,
      newestXid: row.newest ?? undefined,
      nextXid: row.next,
    };
  });
}

/**
 * Puts a reader back to the last event of its feed that its publisher still has, so that it takes in what is told from now on. What the
 * reader took in of events that are lost stays with it.
 *
 * @returns when that event was told; undefined when none is left, and the reader begins anew
 */
export async function realign({ reader, publisher, subscription }: FeedSides): Promise<string | undefined> {
  return reader.jobTransaction(async (tx) => {
    const offset = await lockFeed(tx, subscription);
    const last = await findLast(publisher, subscription, offset);
    await moveOffset(tx, subscription, last ?? START);
    return last?.at;
  });
}

async function findLast(
  publisher: Database,
  { stream, topics }: FeedSides['subscription'],
  upTo: Cursor,
): Promise<(Cursor & { at: string }) | undefined> {
  return publisher.jobRead(async (tx) => {
    const ofTopics = stream === 'outbox' ? sql`topic = any(${sql.param([...topics])}::text[])` : sql`true`;
    const rows = await tx.execute<Cursor & { at: string } & Record<string, unknown>>(sql`
      select log.xid::text as xid, log.id::text as id, log.at::text as at from ${tableOf(stream)} as log
      where ${ofTopics} and (log.xid, log.id) <= (${upTo.xid}::xid8, ${upTo.id}::uuid)
      order by log.xid desc, log.id desc limit 1`);
    return rows[0];
  });
}

const tableOf = (stream: Stream) => (stream === 'outbox' ? sql`outbox` : sql`audit_leaves`);
