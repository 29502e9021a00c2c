/** What an import writes of people, and the little that it reads: keyed hashes, versions and days, never a name or a number. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { PersonRow } from '../rules/personRow.ts';

/** One import at a time: what it has judged stays so until it is written. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('population imports', 0))`);
}

export interface KeptPersonRow {
  personId: PersonId;
  /** The opaque id of the source's own name for the record; null where it never gave one. */
  recordId: PersonId | null;
  numberIndex: string | null;
  recordVersion: number;
  recordedAt: string;
  digest: string | null;
  revoked: boolean;
}

const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;

/** Everybody whom one of these ids, records or hashes of numbers means, revoked ones too. */
export async function findKeptPeople(
  tx: Tx,
  {
    ids,
    records,
    indexes,
  }: { ids: readonly PersonId[]; records: readonly PersonId[]; indexes: readonly string[] },
): Promise<KeptPersonRow[]> {
  const rows = await tx.execute<{ [K in keyof KeptPersonRow]: KeptPersonRow[K] }>(sql`
    select p.person_id as "personId", r.record_id as "recordId", p.number_index as "numberIndex",
      p.record_version as "recordVersion", p.recorded_at::text as "recordedAt", p.facts_digest as digest,
      p.revoked_at is not null as revoked
    from people p left join person_records r on r.person_id = p.person_id
    where p.person_id = any(${uuids(ids)}) or p.number_index = any(${`{${indexes.join(',')}}`}::text[])
      or p.person_id in (select person_id from person_records where record_id = any(${uuids(records)}))`);
  return [...rows];
}

/** A row as JSON: bytes as PostgreSQL writes them. */
const toJson = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_name, value: unknown) => {
    const bytes = value as { type?: unknown; data?: unknown } | null;
    return bytes?.type === 'Buffer' && Array.isArray(bytes.data)
      ? `\\x${Buffer.from(bytes.data as number[]).toString('hex')}`
      : value;
  });

export type WrittenPerson = PersonRow & { facts_digest: string };

const names = (row: object, but: readonly string[] = []): string[] =>
  Object.keys(row).filter((name) => !but.includes(name));

export async function insertPeople(tx: Tx, rows: readonly WrittenPerson[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = sql.raw(names(first).join(', '));
  await tx.execute(sql`
    insert into people (${columns})
    select ${columns} from jsonb_populate_recordset(null::people, ${toJson(rows)}::text::jsonb)`);
}

/** Everything that a source tells of them, whole: what it tells no longer is there no longer. */
export async function updatePeople(tx: Tx, rows: readonly WrittenPerson[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const changed = names(first, ['person_id']).map((name) => `${name} = fresh.${name}`);
  await tx.execute(sql`
    update people set ${sql.raw(changed.join(', '))}, revoked_at = null
    from jsonb_populate_recordset(null::people, ${toJson(rows)}::text::jsonb) as fresh
    where people.person_id = fresh.person_id`);
}

export interface RevokedPerson {
  personId: PersonId;
  version: number;
  recordedAt: Date;
  digest: string;
}

/** Takes records back: their numbers are free again, and whoever signed in as them is nobody. */
export async function revokePeople(tx: Tx, revoked: readonly RevokedPerson[], now: Date): Promise<void> {
  if (revoked.length === 0) return;
  await tx.execute(sql`
    update people set revoked_at = ${now.toISOString()}::timestamptz, number_encrypted = null, number_index = null,
      old_number_encrypted = null, old_number_index = null, typed_hashes = '{}', record_version = told.version,
      recorded_at = told."recordedAt", facts_digest = told.digest
    from jsonb_to_recordset(${JSON.stringify(revoked)}::text::jsonb)
      as told ("personId" uuid, version integer, "recordedAt" timestamptz, digest text)
    where people.person_id = told."personId"`);
  const ids = uuids(revoked.map(({ personId }) => personId));
  await tx.execute(sql`delete from person_records where person_id = any(${ids})`);
  await tx.execute(sql`
    update provider_identifiers set ended_at = greatest(linked_at, ${now.toISOString()}::timestamptz)
    where person_id = any(${ids}) and ended_at is null`);
}

/** The other ids of these people: those given, and no more. */
export async function replaceAliases(
  tx: Tx,
  people: readonly { personId: PersonId; aliases: readonly PersonId[] }[],
): Promise<void> {
  if (people.length === 0) return;
  const all = sql`${JSON.stringify(people)}::text::jsonb`;
  await tx.execute(
    sql`delete from person_aliases where person_id = any(${uuids(people.map(({ personId }) => personId))})`,
  );
  await tx.execute(sql`
    insert into person_aliases (person_id, alias_id)
    select distinct "personId", alias
    from jsonb_to_recordset(${all}) as one ("personId" uuid, aliases uuid[]), unnest(aliases) as alias`);
}

export async function insertRecords(
  tx: Tx,
  records: readonly { recordId: PersonId; personId: PersonId }[],
): Promise<void> {
  if (records.length === 0) return;
  const ids = uuids(records.map(({ personId }) => personId));
  // Whoever was revoked and came again in one batch has a new name there.
  await tx.execute(sql`delete from person_records where person_id = any(${ids})`);
  await tx.execute(sql`
    insert into person_records (record_id, person_id)
    select "recordId", "personId"
    from jsonb_to_recordset(${JSON.stringify(records)}::text::jsonb) as one ("recordId" uuid, "personId" uuid)`);
}
