import { and, desc, eq, getTableColumns, gte, lt, sql } from 'drizzle-orm';
import { insertLeaves, type Leaf } from '../../../kernel/audit.ts';
import type { Database, Tx } from '../../../kernel/database.ts';
import { statement } from '../../../kernel/database.ts';
import { columnsOf, keptFields, recordOf, type StoredLeaf } from '../../../kernel/domain/leaf.ts';
import { Failure } from '../../../kernel/failure.ts';
import { touchGatewayCoverage } from './registerCoverage.ts';
import { accessEntries } from './tables.ts';

type Row = typeof accessEntries.$inferSelect;

/** One reading or attempt, as it is shown. */
export interface AccessEntry extends Omit<Row, 'subject' | 'actor'> {
  /** Whose entry it is; not `subject`, since what is disclosed is noted for the log and not for each entry of it. */
  person: string;
}

const { subject: person, actor: _withheld, ...shown } = getTableColumns(accessEntries);

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
    .select({ person, ...shown })
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

/** How many entries of `dossiers` about each subject say that one of these coordinates was done. */
export const countActs = statement<
  { subjects: readonly string[]; coordinates: readonly string[] },
  { manifest: string; acts: number }[]
>((db) =>
  db
    .select({ manifest: person, acts: sql<number>`count(*)::int` })
    .from(accessEntries)
    .where(
      and(
        sql`${person} = any(${sql.placeholder('subjects')}::uuid[])`,
        eq(accessEntries.register, 'dossiers'),
        eq(accessEntries.outcome, 'DISCLOSED'),
        sql`${accessEntries.fields} && ${sql.placeholder('coordinates')}::text[]`,
      ),
    )
    .groupBy(person)
    .prepare('count_acts'),
);

const KEPT = sql.raw(columnsOf(keptFields));
const RECORD = sql.raw(recordOf(['id', ...keptFields]));

/** Takes a register's leaves in with one statement; those already known change nothing. */
export async function insertReportedLeaves(
  tx: Tx,
  register: string,
  leaves: readonly StoredLeaf[],
): Promise<void> {
  await tx.execute(sql`
    insert into access_entries (leaf_id, register, ${KEPT})
    select id, ${register}::text, ${KEPT} from jsonb_to_recordset(${JSON.stringify(leaves)}::text::jsonb) as leaf (${RECORD})
    on conflict do nothing`);
}

/**
 * Writes refusals as leaves of our own audit and as entries of the log under the same ids: both stand or fall together. Under the
 * role of jobs, the only one that may append to the log.
 *
 * @throws Failure AUDIT_UNAVAILABLE
 */
export async function writeOwnRefusals(
  database: Database,
  register: 'gateway' | 'transparency',
  leaves: Leaf[],
): Promise<void> {
  try {
    await database.jobTransaction(async (tx) => {
      await insertLeaves(tx, leaves);
      await tx.execute(sql`
        insert into access_entries (leaf_id, register, ${KEPT})
        select id, ${register}::text, ${KEPT} from audit_leaves where xid = pg_current_xact_id() and outcome = 'DENIED'
        on conflict do nothing`);
      // The newest, as whoever verifies the log finds it there: one report may hold refusals of several moments.
      const newest = leaves
        .map(({ at }) => at)
        .sort()
        .at(-1);
      if (register === 'gateway' && newest !== undefined) await touchGatewayCoverage(tx, newest);
    });
  } catch (error) {
    throw new Failure('AUDIT_UNAVAILABLE', undefined, error);
  }
}
