/** What clients are to be told of dossiers, and what became of it. */
import { sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { NoticeKind } from '../rules/notices.ts';
import type { Refused, WebhookFailure } from '../rules/webhooks/attempt.ts';
import type { WebhookEvent } from '../rules/webhooks/event.ts';

export type DeliveryState = 'PENDING' | 'DELIVERED' | 'DEAD';

/** A client that is told, and where. */
export interface Webhook extends Record<string, unknown> {
  client: string;
  url: string;
}

/** Clients that are told today, registered and attested where officers come through them, and for which something is due. */
export async function listWebhooks(tx: Tx, now: Date): Promise<Webhook[]> {
  const [day, at] = [dayInVietnam(now), now.toISOString()];
  return tx.execute<Webhook>(sql`
    select wanted.client, wanted.url from directory_entries wanted
    join directory_entries told on told.kind = 'SYSTEM' and told.state = 'IN_FORCE' and told.client = wanted.client
      and is_in_force(told, ${day}::date)
    where wanted.kind = 'WEBHOOK' and wanted.state = 'IN_FORCE' and is_in_force(wanted, ${day}::date)
      and (told.client_kind = 'PORTAL' or exists (select 1 from directory_entries a where a.kind = 'ATTESTATION'
        and a.state = 'IN_FORCE' and a.client = wanted.client and is_in_force(a, ${day}::date)))
      and exists (select 1 from webhook_deliveries w where w.client = wanted.client and w.state = 'PENDING'
        and w.due_at <= ${at}::timestamptz and (w.claimed_until is null or w.claimed_until < ${at}::timestamptz))
    order by wanted.client`);
}

/** An event that a process has taken on, and how often it was told before. */
export type ClaimedEvent = WebhookEvent & { attempts: number };

type ClaimedRow = Omit<ClaimedEvent, 'client' | 'occurredAt' | 'queuedAt'> & {
  occurredAt: string;
  queuedAt: string;
} & Record<string, unknown>;

/**
 * Takes on events of one client that are due, until an instant: of each dossier only the first that it has not been told. What another process
 * has taken on is passed over.
 */
export async function claimEvents(
  tx: Tx,
  client: string,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<ClaimedEvent[]> {
  const rows = await tx.execute<ClaimedRow>(sql`
    with due as (
      select d.event_id from webhook_deliveries d
      where d.client = ${client} and d.state = 'PENDING' and d.due_at <= ${now.toISOString()}::timestamptz
        and (d.claimed_until is null or d.claimed_until < ${now.toISOString()}::timestamptz)
        and not exists (select 1 from webhook_deliveries before where before.client = d.client
          and before.dossier_id = d.dossier_id and before.state = 'PENDING' and before.place < d.place)
      order by d.due_at, d.place limit ${limit} for update skip locked)
    update webhook_deliveries w set claimed_until = ${until.toISOString()}::timestamptz
    from due, dossiers of_it
    where w.client = ${client} and w.event_id = due.event_id and of_it.dossier_id = w.dossier_id
    returning w.event_id as "eventId", w.dossier_id as "dossierId", of_it.code, w.kind, w.attempts,
      to_json(w.occurred_at) #>> '{}' as "occurredAt", to_json(w.queued_at) #>> '{}' as "queuedAt"`);
  return rows.map((row) => ({
    ...row,
    ...{ client, occurredAt: new Date(row.occurredAt), queuedAt: new Date(row.queuedAt) },
  }));
}

type Claimed = Pick<ClaimedEvent, 'client' | 'eventId' | 'dossierId'>;

/** The client has taken it. */
export async function settleDelivered(tx: Tx, { client, eventId }: Claimed, at: Date): Promise<void> {
  await tx.execute(sql`
    update webhook_deliveries set state = 'DELIVERED', settled_at = ${at.toISOString()}::timestamptz, attempts = attempts + 1,
      claimed_until = null, failure = null, http_status = null
    where client = ${client} and event_id = ${eventId}::uuid and state = 'PENDING'`);
}

/** It has not: it waits with all that follows it, or is given up, and then what follows it is told. @param again null: given up */
export async function settleRefused(
  tx: Tx,
  { client, eventId, dossierId }: Claimed,
  { failure, status, at, again }: Refused & { at: Date; again: Date | null },
): Promise<void> {
  await tx.execute(sql`
    update webhook_deliveries set attempts = attempts + 1, claimed_until = null, failure = ${failure}, http_status = ${status}::integer,
      state = ${again === null ? 'DEAD' : 'PENDING'}, settled_at = ${again === null ? at.toISOString() : null}::timestamptz,
      due_at = ${(again ?? at).toISOString()}::timestamptz
    where client = ${client} and event_id = ${eventId}::uuid and state = 'PENDING'`);
  // What follows it is not looked at before.
  if (again !== null)
    await tx.execute(sql`
      update webhook_deliveries set due_at = ${again.toISOString()}::timestamptz
      where client = ${client} and dossier_id = ${dossierId}::uuid and state = 'PENDING' and event_id <> ${eventId}::uuid`);
}

/** Nobody was told: this process ends. Another takes it on at once. */
export async function releaseEvent(tx: Tx, { client, eventId }: Claimed): Promise<void> {
  await tx.execute(sql`
    update webhook_deliveries set claimed_until = null
    where client = ${client} and event_id = ${eventId}::uuid and state = 'PENDING'`);
}

/** Forgets what was told or given up long ago, and what waits for a client that is told no more. Returns how many. */
export async function forgetDeliveries(tx: Tx, now: Date, limit: number): Promise<number> {
  const rows = await tx.execute(sql`
    delete from webhook_deliveries where (client, event_id) in (select client, event_id from webhook_deliveries
      where (state = 'DELIVERED' and settled_at < ${now.toISOString()}::timestamptz - interval '7 days')
        or queued_at < ${now.toISOString()}::timestamptz - interval '90 days'
      limit ${limit})
    returning event_id`);
  return rows.length;
}

/** How many events were given up, and stand there for somebody to look at. */
export async function countDeadEvents(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ dead: number }>(
    sql`select count(*)::int as dead from webhook_deliveries where state = 'DEAD'`,
  );
  return row?.dead ?? 0;
}

/** Puts events that were given up back in their line; row-level security drops those of other agencies. @returns how many */
export async function replayEvents(
  tx: Tx,
  { client, ids, at, limit }: { client: string; ids: readonly string[] | null; at: Date; limit: number },
): Promise<number> {
  const named = ids === null ? null : `{${ids.join(',')}}`;
  const rows = await tx.execute(sql`
    update webhook_deliveries set state = 'PENDING', attempts = 0, settled_at = null, due_at = ${at.toISOString()}::timestamptz
    where (client, event_id) in (select client, event_id from webhook_deliveries
      where client = ${client} and state = 'DEAD' and (${named}::uuid[] is null or event_id = any(${named}::uuid[]))
      order by place limit ${limit})
    returning event_id`);
  return rows.length;
}

/** An event with what became of it, as administrators see it. */
export interface DeliveryRow {
  id: string;
  client: string;
  kind: NoticeKind;
  state: DeliveryState;
  attempts: number;
  failure: WebhookFailure | null;
  httpStatus: number | null;
  occurredAt: string;
  queuedAt: string;
  dueAt: string;
}

export interface DeliveryPage extends Record<string, unknown> {
  client: string | null;
  state: DeliveryState | null;
  afterAt: string | null;
  afterId: string | null;
  limit: number;
}

/** Newest first; row-level security drops those of systems whose entries the viewer's agency does not keep. */
export const selectDeliveries: Statement<DeliveryPage, (DeliveryRow & { queued: string })[]> = statement(
  (db) =>
    db
      .select({
        id: sql<string>`w.event_id`,
        client: sql<string>`w.client`,
        kind: sql<NoticeKind>`w.kind`,
        state: sql<DeliveryState>`w.state`,
        attempts: sql<number>`w.attempts`,
        failure: sql<WebhookFailure | null>`w.failure`,
        httpStatus: sql<number | null>`w.http_status`,
        occurredAt: sql<string>`to_json(w.occurred_at) #>> '{}'`,
        queuedAt: sql<string>`to_json(w.queued_at) #>> '{}'`,
        dueAt: sql<string>`to_json(w.due_at) #>> '{}'`,
        queued: sql<string>`to_char(w.queued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      })
      .from(sql`webhook_deliveries w`)
      .where(
        sql`(${sql.placeholder('client')}::text is null or w.client = ${sql.placeholder('client')}::text)
          and (${sql.placeholder('state')}::text is null or w.state = ${sql.placeholder('state')}::text)
          and (${sql.placeholder('afterAt')}::timestamptz is null or (w.queued_at, w.event_id)
            < (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`,
      )
      .orderBy(sql`w.queued_at desc, w.event_id desc`)
      .limit(sql.placeholder('limit'))
      .prepare('webhook_deliveries_newest'),
);
