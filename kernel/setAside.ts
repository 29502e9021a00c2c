import { sql } from 'drizzle-orm';
import type { Database, Tx } from './database.ts';
import { subjectOf } from './domain/eventSubjects.ts';
import { describeFault, type Fault } from './fault.ts';
import type { Cursor, FeedEvent, Occasion, Stream, Subscription } from './feed.ts';
import { lockFeed, lockOffset, moveOffset } from './inbox.ts';

/** More than so many poisoned events of one feed are no bad events: what takes them in is broken. The feed stops then. */
export const SET_ASIDE_MAX = 100;

/** An event that was set aside, as operators see it: its payload stays where it is. */
export interface SetAsideEvent {
  publisher: string;
  stream: Stream;
  id: string;
  topic: string;
  at: string;
  subject: string | null;
  /** Null: it waits behind an earlier event of its subject. */
  kind: string | null;
  frames: string | null;
  tries: number;
}

interface Row extends Record<string, unknown> {
  xid: string;
  id: string;
  topic: string;
  at: string;
  payload: Record<string, unknown>;
  subject: string | null;
  publisher: string;
  stream: Stream;
}

/** How many events each publisher's feed has had set aside. */
export async function countSetAside(database: Database): Promise<Map<string, number>> {
  const rows = await database.jobTransaction((tx) =>
    tx.execute<{ publisher: string; stream: string; count: string }>(sql`
      select publisher, stream, count(*)::text as count from set_aside_events group by publisher, stream`),
  );
  return new Map([...rows].map((row) => [`${row.publisher} ${row.stream}`, Number(row.count)]));
}

export async function listSetAside(database: Database): Promise<SetAsideEvent[]> {
  const rows = await database.jobTransaction((tx) =>
    tx.execute<SetAsideEvent & Record<string, unknown>>(sql`
      select publisher, stream, id::text as id, topic, at::text as at, subject, kind, frames, tries from set_aside_events
      order by publisher, stream, set_aside_events.xid, set_aside_events.id`),
  );
  return [...rows];
}

/**
 * Lets nothing overtake: of a batch, the events whose subject has an earlier one set aside are put behind it; the others come
 * back, to be applied. The transaction holds the lock of the feed.
 */
export async function keepOrder(
  tx: Tx,
  { publisher, stream }: Subscription,
  events: FeedEvent[],
): Promise<FeedEvent[]> {
  const rows = await tx.execute<{ subject: string }>(sql`
    select distinct subject from set_aside_events
    where publisher = ${publisher} and stream = ${stream} and subject is not null`);
  if (rows.length === 0) return events;
  const waiting = new Set([...rows].map(({ subject }) => subject));
  const isBehind = (event: FeedEvent): boolean => waiting.has(subjectOf(event) ?? '');
  await insert(tx, { publisher, stream }, events.filter(isBehind), { fault: undefined, tries: 0 });
  return events.filter((event) => !isBehind(event));
}

/**
 * Sets one event aside and moves on, in one transaction: it is in the inbox or here, never in neither.
 *
 * @returns false when another consumer has moved on meanwhile
 * @throws the error itself when this feed has had too many set aside
 */
export async function setAside(
  database: Database,
  subscription: Subscription,
  { after, event, tries, error }: { after: Cursor; event: FeedEvent; tries: number; error: unknown },
): Promise<boolean> {
  const { publisher, stream } = subscription;
  return database.jobTransaction(async (tx) => {
    if (!(await lockOffset(tx, subscription, after))) return false;
    const rows = await tx.execute<{ count: string }>(sql`
      select count(*)::text as count from set_aside_events
      where publisher = ${publisher} and stream = ${stream} and kind is not null`);
    if (Number(rows[0]?.count ?? 0) >= SET_ASIDE_MAX) throw error;
    await insert(tx, { publisher, stream }, [event], { fault: describeFault(error), tries });
    await moveOffset(tx, subscription, event.cursor);
    return true;
  });
}

async function insert(
  tx: Tx,
  { publisher, stream }: Pick<Subscription, 'publisher' | 'stream'>,
  events: readonly FeedEvent[],
  { fault, tries }: { fault: Fault | undefined; tries: number },
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({ ...event, ...event.cursor, subject: subjectOf(event) }));
  await tx.execute(sql`
    insert into set_aside_events (publisher, stream, xid, id, topic, at, payload, subject, kind, frames, tries)
    select ${publisher}, ${stream}, xid::xid8, id, topic, at, payload, subject, ${fault?.kind ?? null}::text,
      ${fault?.frames ?? null}::text, ${tries}::integer
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as one (xid text, id uuid, topic text, at timestamptz,
      payload jsonb, subject text)
    on conflict do nothing`);
}

export interface Replayed {
  applied: number;
  /** Those that failed again, and why; what waits behind them was not tried. */
  failed: { id: string; topic: string; fault: Fault }[];
}

/** Why nothing was replayed: no such event is set aside, or an earlier one of its subject has to go first. */
export class ReplayRefused extends Error {}

/**
 * Applies events that were set aside, each in a transaction of its own, in the order of the feed; after one that fails its
 * subject waits on.
 *
 * @param id only this one, and what waits behind it
 * @throws ReplayRefused
 */
export async function replaySetAside(
  database: Database,
  subscriptions: readonly Subscription[],
  occasion: () => Occasion,
  id?: string,
): Promise<Replayed> {
  const chosen = choose(await readRows(database), id);
  const done: Replayed = { applied: 0, failed: [] };
  const blocked = new Set<string>();
  for (const row of chosen) {
    const place = `${row.publisher} ${row.stream} ${row.subject}`;
    if (row.subject !== null && blocked.has(place)) continue;
    const subscription = subscriptions.find(
      ({ publisher, stream, topics }) =>
        publisher === row.publisher && stream === row.stream && topics.includes(row.topic),
    );
    try {
      if (subscription === undefined) throw new ReplayRefused('nobody here takes this topic in');
      if (await replayOne(database, subscription, row, occasion())) done.applied += 1;
    } catch (error) {
      blocked.add(place);
      const fault = describeFault(error);
      done.failed.push({ id: row.id, topic: row.topic, fault });
      await noteTry(database, row, fault);
    }
  }
  return done;
}

function choose(rows: Row[], id: string | undefined): Row[] {
  if (id === undefined) return rows;
  const wanted = rows.find((row) => row.id === id);
  if (wanted === undefined) throw new ReplayRefused('no such event is set aside');
  if (wanted.subject === null) return [wanted];
  const same = rows.filter(
    ({ publisher, stream, subject }) =>
      publisher === wanted.publisher && stream === wanted.stream && subject === wanted.subject,
  );
  if (same[0] !== wanted)
    throw new ReplayRefused(`an earlier event of the same subject has to go first: ${same[0]?.id}`);
  return same;
}

async function readRows(database: Database): Promise<Row[]> {
  const rows = await database.jobTransaction((tx) =>
    tx.execute<Row>(sql`
      select publisher, stream, xid::text as xid, id::text as id, topic, at::text as at, payload, subject from set_aside_events
      order by publisher, stream, set_aside_events.xid, set_aside_events.id`),
  );
  return [...rows];
}

/** Whether it was still there to be applied. The lock of the feed keeps later events of its subject from overtaking. */
function replayOne(
  database: Database,
  subscription: Subscription,
  row: Row,
  occasion: Occasion,
): Promise<boolean> {
  const { xid, id, topic, at, payload } = row;
  return database.jobTransaction(async (tx) => {
    await lockFeed(tx, subscription);
    const taken = await tx.execute(sql`
      delete from set_aside_events
      where publisher = ${row.publisher} and stream = ${row.stream} and id = ${id}::uuid returning id`);
    if (taken.length === 0) return false;
    await subscription.apply(tx, [{ cursor: { xid, id }, topic, at, payload }], occasion);
    return true;
  });
}

async function noteTry(database: Database, row: Row, { kind, frames }: Fault): Promise<void> {
  await database.jobTransaction((tx) =>
    tx.execute(sql`
      update set_aside_events set tries = tries + 1, kind = ${kind}, frames = ${frames}
      where publisher = ${row.publisher} and stream = ${row.stream} and id = ${row.id}::uuid`),
  );
}
