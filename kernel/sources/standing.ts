/** How far each source is taken in: one row of the register's own database. */
import { sql } from 'drizzle-orm';
import type { Database, Tx } from '../database.ts';
import type { SignedHeader, Standing } from './judge.ts';
import type { SourceKind } from './source.ts';
import type { StopCode } from './stops.ts';

interface Named {
  name: string;
  kind: SourceKind;
}

/** A process that may follow a source now, and from where. */
export interface Lead extends Standing {
  kind: string;
  stop: string | null;
}

interface LeadRow extends Record<string, unknown> {
  number: number;
  digest: string | null;
  issuedAt: string | null;
  kind: string;
  stop: string | null;
}

/** Longer than one turn takes: after it another process goes on for one that died. */
const LEASE = sql`interval '30 seconds'`;

/**
 * Takes the lead for one turn, for all processes; undefined while another has it. Whoever has it may take it again: that it was given may have
 * been heard by nobody, and a follower takes one turn at a time.
 */
export async function takeLead(
  database: Database,
  { name, kind }: Named,
  process: string,
): Promise<Lead | undefined> {
  const [row] = await database.jobStatement<LeadRow>(sql`
    insert into register_sources as s (source, kind, leased_by, leased_until)
    values (${name}, ${kind}, ${process}::uuid, now() + ${LEASE})
    on conflict (source) do update set leased_by = excluded.leased_by, leased_until = excluded.leased_until
      where s.leased_until is null or s.leased_until < now() or s.leased_by = excluded.leased_by
    returning number, digest, issued_at::text as "issuedAt", kind, stop`);
  if (row === undefined) return undefined;
  return { ...row, issuedAt: row.issuedAt === null ? null : new Date(row.issuedAt) };
}

/** Lets others have it. @param newest what the source said to have; undefined where it said nothing */
export async function leaveLead(
  database: Database,
  { name }: Named,
  process: string,
  heard: { newest: number; at: Date } | undefined,
): Promise<void> {
  await database.jobStatement(sql`
    update register_sources set leased_by = null, leased_until = null,
      newest = coalesce(${heard?.newest ?? null}::integer, newest),
      heard_at = coalesce(${heard?.at.toISOString() ?? null}::timestamptz, heard_at)
    where source = ${name} and leased_by = ${process}::uuid`);
}

/** Somebody else has taken a batch in, or decided something, meanwhile: what was begun is left. */
export class SourceMoved extends Error {
  override name = 'SourceMoved';
}

/** The source is taken in up to this batch, in the transaction that takes it in. @throws SourceMoved */
export async function moveSource(
  tx: Tx,
  { name }: Named,
  before: Standing,
  { header, digest }: SignedHeader,
): Promise<void> {
  const moved = await tx.execute(sql`
    update register_sources set number = ${header.number}, digest = ${digest}, issued_at = ${header.issuedAt.toISOString()}::timestamptz,
      newest = greatest(newest, ${header.number}), records = records + ${header.count}
    where source = ${name} and number = ${before.number} and digest is not distinct from ${before.digest}::text and stop is null
    returning true`);
  if (moved.length === 0) throw new SourceMoved();
}

/** Why it stands still, and at which batch; null where what came does not say of which it is. */
export interface Stopped {
  stop: StopCode;
  number: number | null;
}

/** It stands still until somebody has decided. @returns false where it does already, or has moved on */
export async function stopSource(
  database: Database,
  { name }: Named,
  before: Standing,
  { stop, number, at }: Stopped & { at: Date },
): Promise<boolean> {
  const stopped = await database.jobStatement(sql`
    update register_sources set stop = ${stop}, stop_number = ${number}, stopped_at = ${at.toISOString()}::timestamptz
    where source = ${name} and number = ${before.number} and stop is null returning true`);
  return stopped.length > 0;
}

/** How one source is getting on, for operators. */
export interface SourceState extends Record<string, unknown> {
  source: string;
  kind: string;
  number: number;
  newest: number;
  records: string;
  issuedAt: string | null;
  /** When it last answered; before that, null. */
  heardAt: string | null;
  /** Since when it is followed. */
  since: string;
  stop: string | null;
  stopNumber: number | null;
  stoppedAt: string | null;
  /** Records that were refused and wait for somebody. */
  letters: number;
  /** Records that were refused and ended by themselves, for a newer state of them is in. */
  overtaken: string;
}

export async function listSources(database: Database): Promise<SourceState[]> {
  const rows = await database.jobRead((tx) =>
    tx.execute<SourceState>(sql`
      select source, kind, number, newest, records::text, issued_at::text as "issuedAt", heard_at::text as "heardAt", since::text, stop,
        stop_number as "stopNumber", stopped_at::text as "stoppedAt",
        (select count(*)::int from source_letters where source_letters.source = register_sources.source) as letters,
        overtaken::text
      from register_sources order by source`),
  );
  return [...rows];
}

/** Who decides about a source, and why; both stay on record. */
export interface Deciding {
  by: string;
  reason: string;
  at: Date;
}

/** After the cause is mended: what stopped it is looked at again. @returns false where it does not stand still */
export function retrySource(database: Database, name: string, deciding: Deciding): Promise<boolean> {
  return database.jobTransaction(async (tx) => {
    const [row] = await lockStopped(tx, name);
    if (row === undefined) return false;
    await resume(tx, name);
    await note(tx, name, deciding, {
      decision: 'RETRY',
      code: row.stop,
      before: row.number,
      after: row.number,
    });
    return true;
  });
}

/**
 * Goes on with another batch than the next one: behind a gap, or where a publisher that was restored goes on. What its batches hold is
 * judged record by record, so that one that is taken in twice changes nothing.
 *
 * @param from the batch that is read next; its `previous` and its moment are taken as they are
 * @returns false where it does not stand still
 */
export function acceptSource(
  database: Database,
  name: string,
  from: number,
  deciding: Deciding,
): Promise<boolean> {
  return database.jobTransaction(async (tx) => {
    const [row] = await lockStopped(tx, name);
    if (row === undefined) return false;
    await tx.execute(sql`
      update register_sources set number = ${from - 1}, digest = null, issued_at = null where source = ${name}`);
    await resume(tx, name);
    await note(tx, name, deciding, {
      decision: 'ACCEPT',
      code: row.stop,
      before: row.number,
      after: from - 1,
    });
    return true;
  });
}

const lockStopped = async (tx: Tx, name: string) => [
  ...(await tx.execute<{ number: number; stop: string }>(sql`
    select number, stop from register_sources where source = ${name} and stop is not null for update`)),
];

const resume = (tx: Tx, name: string) =>
  tx.execute(sql`
    update register_sources set stop = null, stop_number = null, stopped_at = null where source = ${name}`);

/** Writes down what was decided, in the transaction that does it. */
async function note(
  tx: Tx,
  source: string,
  { by, reason, at }: Deciding,
  {
    decision,
    code,
    before,
    after,
  }: { decision: 'RETRY' | 'ACCEPT'; code: string; before: number; after: number },
): Promise<void> {
  await tx.execute(sql`
    insert into source_decisions (source, at, decision, decided_by, reason, code, before, after)
    values (${source}, ${at.toISOString()}::timestamptz, ${decision}, ${by}, ${reason}, ${code}, ${before}, ${after})`);
}
