import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import { statement } from '../../../kernel/database.ts';
import type { FailureCode } from '../../../kernel/failure.ts';
import { accessEntries } from './tables.ts';

/** One reading or attempt, as it is kept. */
export interface AccessEntry {
  at: Date;
  leafId: string;
  /** Whose entry it is; not `subject`, since what is disclosed is noted for the log and not for each entry of it. */
  person: string;
  register: string;
  outcome: 'DISCLOSED' | 'DENIED';
  actorKind: string;
  actorIsSubject: boolean;
  agency: string | null;
  client: string;
  fields: string[];
  purpose: string | null;
  basis: string | null;
  dossier: string | null;
  refusal: FailureCode | null;
  attempts: number;
}

/** A keyset page of one person's entries in a period: `from` included, `to` not; both and the cursor may be infinite. */
export interface EntriesWanted extends Record<string, unknown> {
  subject: string;
  from: string;
  to: string;
  afterAt: string;
  afterLeaf: string;
  limit: number;
}

/** Newest first. One row more than the page is read by the caller's `limit`. */
export const listAccessEntries = statement<EntriesWanted, AccessEntry[]>((db) =>
  db
    .select({
      at: accessEntries.at,
      leafId: accessEntries.leafId,
      person: accessEntries.subject,
      register: accessEntries.register,
      outcome: accessEntries.outcome,
      actorKind: accessEntries.actorKind,
      actorIsSubject: accessEntries.actorIsSubject,
      agency: accessEntries.agency,
      client: accessEntries.client,
      fields: accessEntries.fields,
      purpose: accessEntries.purpose,
      basis: accessEntries.basis,
      dossier: accessEntries.dossier,
      refusal: accessEntries.refusal,
      attempts: accessEntries.attempts,
    })
    .from(accessEntries)
    .where(
      and(
        eq(accessEntries.subject, sql.placeholder('subject')),
        gte(accessEntries.at, sql`${sql.placeholder('from')}::timestamptz`),
        lt(accessEntries.at, sql`${sql.placeholder('to')}::timestamptz`),
        sql`(${accessEntries.at}, ${accessEntries.leafId}) < (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterLeaf')}::uuid)`,
      ),
    )
    .orderBy(desc(accessEntries.at), desc(accessEntries.leafId))
    .limit(sql.placeholder('limit'))
    .prepare('list_access_entries'),
);

/** A leaf as a register's feed carries it. */
export interface ReportedLeaf {
  id: string;
  at: string;
  outcome: string;
  subject: string;
  actor_kind: string;
  actor: string;
  actor_is_subject: boolean;
  agency: string | null;
  client: string;
  fields: string[];
  purpose: string | null;
  basis: string | null;
  dossier: string | null;
  refusal: FailureCode | null;
  attempts: number;
}

/** Takes a register's leaves in with one statement; those already known change nothing. */
export async function insertReportedLeaves(
  tx: Tx,
  register: string,
  leaves: readonly ReportedLeaf[],
): Promise<void> {
  await tx.execute(sql`
    insert into access_entries (subject, at, leaf_id, register, outcome, actor_kind, actor, actor_is_subject, agency, client,
      fields, purpose, basis, dossier, refusal, attempts)
    select subject, at, id, ${register}::text, outcome, actor_kind, actor, actor_is_subject, agency, client, fields, purpose,
      basis, dossier, refusal, attempts
    from jsonb_to_recordset(${JSON.stringify(leaves)}::text::jsonb) as leaf (id uuid, at timestamptz, outcome text,
      subject uuid, actor_kind text, actor text, actor_is_subject boolean, agency text, client text, fields text[],
      purpose text, basis text, dossier uuid, refusal text, attempts integer)
    on conflict do nothing`);
}

/** Makes entries of the refusals that this very transaction has written to our own audit, under the same ids. */
export async function insertOwnRefusals(tx: Tx, register: string): Promise<void> {
  await tx.execute(sql`
    insert into access_entries (subject, at, leaf_id, register, outcome, actor_kind, actor, actor_is_subject, agency, client,
      fields, purpose, basis, dossier, refusal, attempts)
    select subject, at, id, ${register}::text, outcome, actor_kind, actor, actor_is_subject, agency, client, fields, purpose,
      basis, dossier, refusal, attempts
    from audit_leaves where xid = pg_current_xact_id() and outcome = 'DENIED'
    on conflict do nothing`);
}
