import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { SubgraphName } from '../schema/files.ts';
import type { Database, Tx } from './database.ts';
import { Failure, type FailureCode, isFailureCode } from './failure.ts';
import type { Cursor, FeedEvent, Occasion, Subscription } from './feed.ts';
import { lockOffset, moveOffset, readOffset, START } from './inbox.ts';
import { storableText } from './payload.ts';
import { keepOrder } from './setAside.ts';

export const FEED_LIMIT_MAX = 2_000;
/** The last transaction that PostgreSQL can number. */
const XID_MAX = 2n ** 64n - 1n;

export const feedRequestSchema = z.object({
  stream: z.enum(['outbox', 'audit']),
  topics: z.array(storableText(60)).max(20),
  after: z.object({
    xid: z.string().refine((xid) => /^\d{1,20}$/.test(xid) && BigInt(xid) <= XID_MAX),
    id: z.guid(),
  }),
  limit: z.number().int().min(1).max(FEED_LIMIT_MAX),
});
export type FeedRequest = z.infer<typeof feedRequestSchema>;

const feedReplySchema = z.array(
  z.object({
    cursor: z.object({ xid: z.string(), id: z.string() }),
    topic: z.string(),
    at: z.string(),
    payload: z.record(z.string(), z.unknown()),
  }),
);

/** What a publisher answers that gives nothing. */
const feedRefusalSchema = z.object({
  errors: z.tuple([z.object({ extensions: z.object({ code: z.custom<FailureCode>(isFailureCode) }) })]),
});

/** The events of an answer. @throws Failure with the code of a publisher that gives none */
function readReply(reply: unknown): FeedEvent[] {
  const refusal = feedRefusalSchema.safeParse(reply);
  if (refusal.success) throw new Failure(refusal.data.errors[0].extensions.code);
  return feedReplySchema.parse(reply);
}

/** Writes a fact in the transaction that makes it true. */
export async function emit(tx: Tx, topic: string, payload: object): Promise<void> {
  await tx.execute(
    sql`insert into outbox (topic, payload) values (${topic}, ${JSON.stringify(payload)}::text::jsonb)`,
  );
}

/** The same for many facts of one kind, in their order. */
export async function emitAll(tx: Tx, topic: string, payloads: readonly object[]): Promise<void> {
  if (payloads.length === 0) return;
  await tx.execute(sql`
    insert into outbox (topic, payload)
    select ${topic}, payload
    from jsonb_array_elements(${JSON.stringify(payloads)}::text::jsonb) with ordinality as told (payload, place) order by place`);
}

/** Where each stream is kept. */
const TABLES = { outbox: sql`outbox`, audit: sql`audit_leaves` } as const;

const SOURCES = {
  outbox: sql`select xid, id, topic, at, payload from outbox`,
  audit: sql`select xid, id, 'access.leaf' as topic, at, to_jsonb(audit_leaves) - 'xid' as payload from audit_leaves`,
} as const;

/**
 * Events after a cursor, in order, only of transactions older than every open one: nothing can be inserted before them.
 *
 * @throws Failure INVALID_CURSOR when this log has no such event: it was restored to an earlier moment than its reader, and new events may
 *   come before the place where the reader stands
 */
export async function readFeed(database: Database, request: FeedRequest): Promise<FeedEvent[]> {
  const { after, stream } = request;
  const rows = await database.quiet.jobStatement<{
    known: boolean;
    xid: string | null;
    id: string;
    topic: string;
    at: string;
    payload: Record<string, unknown>;
  }>(sql`
    select place.known, event.* from (select ${after.id}::uuid = ${START.id}::uuid
        or exists (select from ${TABLES[stream]} where xid = ${after.xid}::xid8 and id = ${after.id}::uuid) as known) as place
      left join lateral (
        select source.xid::text as xid, id::text as id, topic, at::text as at, payload from (${SOURCES[stream]}) as source
        where (xid, id) > (${after.xid}::xid8, ${after.id}::uuid)
          and xid < pg_snapshot_xmin(pg_current_snapshot())
          and topic = any(${sql.param(request.topics)}::text[])
        order by source.xid, source.id limit ${request.limit}) as event on place.known`);
  if (rows[0]?.known !== true) throw new Failure('INVALID_CURSOR');
  return rows.flatMap(({ xid, id, topic, at, payload }) =>
    xid === null ? [] : [{ cursor: { xid, id }, topic, at, payload }],
  );
}

/** Whether facts are committed that a feed may not give yet, because an older transaction on the server is still open. */
export async function isHoldingBack(database: Database): Promise<boolean> {
  const rows = await database.quiet.jobStatement<{ held: boolean }>(sql`
    select exists (select 1 from outbox where xid >= pg_snapshot_xmin(pg_current_snapshot()))
      or exists (select 1 from audit_leaves where xid >= pg_snapshot_xmin(pg_current_snapshot())) as held`);
  return rows[0]?.held ?? false;
}

/** Asks another subgraph's feed; throws when it does not answer. */
export type AskFeed = (publisher: SubgraphName, request: FeedRequest) => Promise<unknown>;

/** Events that could not be applied, behind the cursor where they begin. */
export interface RefusedBatch {
  after: Cursor;
  events: FeedEvent[];
}

const rethrow = (error: unknown): never => {
  throw error;
};

/**
 * Takes in everything that is waiting. Returns how many events were applied.
 *
 * @param onRefused told of a batch that could not be applied; when it returns, the feed is read on from where it stands then
 */
export async function catchUp(
  database: Database,
  subscription: Subscription,
  ask: AskFeed,
  occasion: () => Occasion,
  onRefused: (error: unknown, batch: RefusedBatch) => Promise<void> | never = rethrow,
): Promise<number> {
  let applied = 0;
  for (;;) {
    const after = await readOffset(database, subscription);
    const reply = await ask(subscription.publisher, {
      stream: subscription.stream,
      topics: [...subscription.topics],
      after,
      limit: FEED_LIMIT_MAX,
    });
    const events = readReply(reply);
    if (events.length === 0) return applied;
    const batch = { after, events };
    await takeIn(database, subscription, batch, occasion).catch((error) => onRefused(error, batch));
    applied += events.length;
    if (events.length < FEED_LIMIT_MAX) return applied;
  }
}

/** Applies a batch and moves the offset behind it, in one transaction. */
export async function takeIn(
  database: Database,
  subscription: Subscription,
  { after, events }: RefusedBatch,
  occasion: () => Occasion,
): Promise<void> {
  await database.jobTransaction(async (tx) => {
    // The lock makes two consumers of one offset take turns; the second finds it moved and does nothing.
    if (!(await lockOffset(tx, subscription, after))) return;
    const free = await keepOrder(tx, subscription, events);
    if (free.length > 0) await subscription.apply(tx, free, occasion());
    await moveOffset(tx, subscription, events.at(-1)?.cursor ?? after);
  });
}

/**
 * Applies the new events of every publisher. One that cannot be read, or whose events cannot be applied, does not stop the
 * others.
 *
 * @throws what went wrong with the first that failed, after the last has been heard
 */
export async function catchUpAll(
  database: Database,
  subscriptions: readonly Subscription[],
  ask: AskFeed,
  occasion: () => Occasion,
): Promise<number> {
  let applied = 0;
  const failed: unknown[] = [];
  for (const subscription of subscriptions)
    await catchUp(database, subscription, ask, occasion).then(
      (count) => {
        applied += count;
      },
      (error: unknown) => failed.push(error),
    );
  if (failed.length > 0) throw failed[0];
  return applied;
}
