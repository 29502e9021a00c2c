/** Reading and writing what the directory says. */
import { and, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import { isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import type { Entry, EntryOrigin, EntryState, KeptEntry } from '../rules/directory/entry.ts';
import { directoryEntries } from './directoryTables.ts';

/** An entry with who entered it on what ground, and what became of it. */
export interface DirectoryRow extends KeptEntry {
  basis: string;
  state: EntryState;
  origin: EntryOrigin;
  enteredBy: string;
  enteredAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string | null;
  endedBy: string | null;
  endedAt: Date | null;
}

export const entryColumns = {
  id: directoryEntries.id,
  kind: directoryEntries.kind,
  agency: directoryEntries.agency,
  account: directoryEntries.account,
  duty: directoryEntries.duty,
  unit: directoryEntries.unit,
  client: directoryEntries.client,
  clientKind: directoryEntries.clientKind,
  name: directoryEntries.name,
  number: directoryEntries.number,
  purposes: directoryEntries.purposes,
  list: directoryEntries.list,
  code: directoryEntries.code,
  means: directoryEntries.means,
  url: directoryEntries.url,
  events: directoryEntries.events,
  fromDay: directoryEntries.fromDay,
  untilDay: directoryEntries.untilDay,
  basis: directoryEntries.basis,
  state: directoryEntries.state,
  origin: directoryEntries.origin,
  enteredBy: directoryEntries.enteredBy,
  enteredAt: directoryEntries.enteredAt,
  decidedBy: directoryEntries.decidedBy,
  decidedAt: directoryEntries.decidedAt,
  reason: directoryEntries.reason,
  endedBy: directoryEntries.endedBy,
  endedAt: directoryEntries.endedAt,
};

/** The directory is written seldom: whoever writes waits for whoever writes, so that no two entries are judged side by side. */
export async function lockDirectory(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('directory', 0))`);
}

const isKept = (): SQL | undefined =>
  and(eq(directoryEntries.state, 'IN_FORCE'), isNull(directoryEntries.endedAt));

/**
 * Everything that is kept of these accounts, systems units and masters of these agencies, in force, to come or over. A system has thousands of codes:
 * of those only the ones that are named.
 */
export async function listKept(
  tx: Tx,
  of: {
    accounts: readonly string[];
    clients: readonly string[];
    agencies: readonly string[];
    codes?: readonly string[];
  },
): Promise<KeptEntry[]> {
  const among = (values: readonly string[]): SQL =>
    sql`(select jsonb_array_elements_text(${JSON.stringify(values)}::text::jsonb))`;
  return tx
    .select(entryColumns)
    .from(directoryEntries)
    .where(
      and(
        isKept(),
        or(
          sql`${directoryEntries.account} in ${among(of.accounts)}`,
          sql`${directoryEntries.client} in ${among(of.clients)} and (${directoryEntries.kind} <> 'CODE'
            or ${directoryEntries.code} in ${among(of.codes ?? [])})`,
          sql`${directoryEntries.kind} in ('UNIT', 'MASTER') and ${directoryEntries.agency} in ${among(of.agencies)}`,
        ),
      ),
    );
}

/** Which of these accounts the directory ever had. */
export async function listKnownAccounts(tx: Tx, accounts: readonly string[]): Promise<Set<string>> {
  const rows = await tx.execute<{ account: string }>(sql`
    select distinct account from directory_entries where kind = 'DUTY' and state = 'IN_FORCE'
      and account in (select jsonb_array_elements_text(${JSON.stringify(accounts)}::text::jsonb))`);
  return new Set(rows.map(({ account }) => account));
}

/** How many dossiers, not closed, each of these accounts handles and nobody beside them. */
export async function countOpenDossiers(tx: Tx, accounts: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.execute<{ account: string; open: number }>(sql`
    select o.account, count(*)::int as open from dossier_officers o join dossiers d using (dossier_id)
    where o.account in (select jsonb_array_elements_text(${JSON.stringify(accounts)}::text::jsonb))
      and d.status is distinct from 'NOT_ACCEPTED' and d.status is distinct from 'WITHDRAWN'
      and d.status is distinct from 'RESULT_RETURNED'
      and not exists (select 1 from dossier_officers other where other.dossier_id = o.dossier_id
        and other.account <> o.account and handles_today(other.account, other.agency))
    group by o.account`);
  return new Map(rows.map(({ account, open }) => [account, open]));
}

/** An entry as it is first written. */
export type NewEntry = Entry & Pick<DirectoryRow, 'basis' | 'state' | 'origin' | 'enteredBy' | 'enteredAt'>;

/** @returns its id */
export async function insertEntry(tx: Tx, { duty, purposes, events, ...entry }: NewEntry): Promise<string> {
  const [row] = await tx
    .insert(directoryEntries)
    .values({
      ...entry,
      duty: duty as 'HANDLE' | null,
      purposes: purposes === null ? null : [...purposes],
      events: events === null ? null : [...events],
      id: sql`uuidv7()`,
    })
    .returning({ id: directoryEntries.id });
  if (row === undefined) throw new Error('an entry was not written');
  return row.id;
}

export async function writeTerm(tx: Tx, id: string, untilDay: string | null): Promise<void> {
  await tx.update(directoryEntries).set({ untilDay }).where(eq(directoryEntries.id, id));
}

export async function endEntry(tx: Tx, id: string, by: string, at: Date): Promise<void> {
  await tx
    .update(directoryEntries)
    .set({ endedBy: by, endedAt: at })
    .where(and(eq(directoryEntries.id, id), isNull(directoryEntries.endedAt)));
}

/** Decides what was proposed, once. */
export async function decideEntry(
  tx: Tx,
  id: string,
  decision: { state: 'IN_FORCE' | 'REJECTED'; decidedBy: string; decidedAt: Date; reason: string | null },
): Promise<void> {
  await tx.update(directoryEntries).set(decision).where(eq(directoryEntries.id, id));
}

/** One entry, whatever became of it, locked for what follows. */
export async function findEntry(tx: Tx, id: string): Promise<DirectoryRow | undefined> {
  if (!isOpaqueId(id)) return undefined;
  const [row] = await tx
    .select(entryColumns)
    .from(directoryEntries)
    .where(eq(directoryEntries.id, id))
    .for('update');
  return row;
}

/** The entry by which a client is registered on a day (yyyy-MM-dd). */
export async function findSystemOf(
  tx: Tx,
  client: string,
  day: string,
): Promise<Pick<DirectoryRow, 'id' | 'agency'> | undefined> {
  const [row] = await tx
    .select({ id: directoryEntries.id, agency: directoryEntries.agency })
    .from(directoryEntries)
    .where(
      sql`${directoryEntries.kind} = 'SYSTEM' and ${directoryEntries.state} = 'IN_FORCE'
        and ${directoryEntries.client} = ${client} and is_in_force(${directoryEntries}, ${day}::date)`,
    );
  return row;
}

/** Whether an account keeps the directory of an agency on a day (yyyy-MM-dd). */
export async function administersOn(tx: Tx, account: string, agency: string, day: string): Promise<boolean> {
  const [row] = await tx.execute<{ administers: boolean }>(sql`
    select exists (select 1 from directory_entries e where e.kind = 'DUTY' and e.duty = 'ADMINISTER'
      and e.account = ${account} and e.agency = ${agency} and is_in_force(e, ${day}::date)) as administers`);
  return row?.administers === true;
}

/** Accounts that keep the directory of an agency, on a day or later. */
export async function listAdministrators(tx: Tx, agency: string, day: string): Promise<string[]> {
  const rows = await tx.execute<{ account: string }>(sql`
    select distinct e.account from directory_entries e where e.kind = 'DUTY' and e.duty = 'ADMINISTER'
      and e.state = 'IN_FORCE' and e.agency = ${agency} and e.ended_at is null
      and (e.until_day is null or ${day}::date < e.until_day)`);
  return rows.map(({ account }) => account);
}

/** Whether an account keeps the directory of an agency on a day, outside a transaction: one row. */
export const administeredOn: Statement<
  { account: string; agency: string | null; day: string },
  { administers: boolean }[]
> = statement((db) =>
  db
    .select({
      administers: sql<boolean>`exists (select 1 from directory_entries e where e.kind = 'DUTY' and e.duty = 'ADMINISTER'
        and e.account = ${sql.placeholder('account')} and e.agency = ${sql.placeholder('agency')}
        and is_in_force(e, ${sql.placeholder('day')}::date))`,
    })
    .from(sql`(select 1) as one`)
    .prepare('administered_on'),
);

export const entriesByIds: Statement<{ ids: readonly string[] }, DirectoryRow[]> = statement((db) =>
  db
    .select(entryColumns)
    .from(directoryEntries)
    .where(sql`${directoryEntries.id} = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('directory_entries_by_ids'),
);

/** Where a page of the directory begins, and of what. A null filter asks for all. */
export interface EntryPage extends Record<string, unknown> {
  agency: string | null;
  /** Pattern of the codes below it. */
  units: string;
  kind: string | null;
  state: string | null;
  afterAt: string | null;
  afterId: string | null;
  limit: number;
}

/** The instant to the microsecond, as text: a cursor must carry exactly what was compared. */
const entered = sql<string>`to_char(${directoryEntries.enteredAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Newest first. */
export const selectEntryPage: Statement<EntryPage, (DirectoryRow & { entered: string })[]> = statement((db) =>
  db
    .select({ ...entryColumns, entered })
    .from(directoryEntries)
    .where(
      sql`(${sql.placeholder('agency')}::text is null or ${directoryEntries.agency} = ${sql.placeholder('agency')}::text
          or ${directoryEntries.agency} like ${sql.placeholder('units')}::text)
        and (${sql.placeholder('kind')}::text is null or ${directoryEntries.kind} = ${sql.placeholder('kind')}::text)
        and (${sql.placeholder('state')}::text is null or ${directoryEntries.state} = ${sql.placeholder('state')}::text)
        and (${sql.placeholder('afterAt')}::timestamptz is null or (${directoryEntries.enteredAt}, ${directoryEntries.id})
          < (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`,
    )
    .orderBy(desc(directoryEntries.enteredAt), desc(directoryEntries.id))
    .limit(sql.placeholder('limit'))
    .prepare('directory_newest'),
);
