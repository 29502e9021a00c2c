import { sql } from 'drizzle-orm';
import type { Tx } from '../../../../kernel/database.ts';
import type { Matter } from '../../../../kernel/domain/events.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { isKnownMatter, type MatterLists } from '../rules/matters.ts';
import { indexExactly } from '../rules/spelling.ts';
import { readKnownEntries } from './spellings.ts';

/** The lists by which matters are judged, as they hold on a day (yyyy-MM-dd). */
export async function readMatterLists(tx: Tx, day: string): Promise<MatterLists> {
  const rows = await tx.execute<{ code: string; kind: string }>(sql`
    select code, kind from code_list_entries
    where list = 'MATTER' and (valid_from is null or valid_from <= ${day}) and (valid_to is null or valid_to > ${day})`);
  const matters = rows.flatMap(({ code, kind }) => (isKnownMatter(kind) ? [[code, kind] as const] : []));
  return {
    fields: indexExactly(await readKnownEntries(tx, 'FIELD', day)),
    matters: new Map(matters),
  };
}

/** A version with what was last told of it. */
export interface ToldVersion {
  id: VersionId;
  code: string;
  field: string;
  told: Matter;
}

/** Every version, in force or not: a dossier keeps the one for which it was opened. */
export async function listToldVersions(tx: Tx): Promise<ToldVersion[]> {
  const rows = await tx.execute<ToldVersion & Record<string, unknown>>(sql`
    select v.id::text as id, v.code, v.field, coalesce(t.matter, 'UNKNOWN') as told
    from procedures_versions v left join told_matters t on t.version_id = v.id`);
  return [...rows];
}

/** Makes those who tell matters take turns until the transaction ends. */
export async function lockMatters(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('told matters', 0))`);
}

/** Keeps what the publication of a version told. */
export async function keepToldMatter(tx: Tx, versionId: VersionId, matter: Matter): Promise<void> {
  await tx.execute(sql`insert into told_matters (version_id, matter) values (${versionId}, ${matter})`);
}

/** Tells the other registers what versions are now, and keeps that it was told. */
export async function tellMatters(
  tx: Tx,
  changed: readonly { id: VersionId; matter: Matter }[],
): Promise<void> {
  if (changed.length === 0) return;
  const rows = sql`jsonb_to_recordset(${JSON.stringify(changed)}::text::jsonb) as one (id uuid, matter text)`;
  await tx.execute(sql`
    insert into told_matters (version_id, matter) select id, matter from ${rows}
    on conflict (version_id) do update set matter = excluded.matter`);
  await tx.execute(sql`
    insert into outbox (topic, payload)
    select 'procedure.classified', jsonb_build_object('versionId', id, 'matter', matter) from ${rows}`);
}
