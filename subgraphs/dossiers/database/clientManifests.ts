/** What clients have handed in, with the acts on it. Where a manifest stands is never read from a column: it follows from the signed acts. */
import { sql } from 'drizzle-orm';
import { type Statement, statement, type Tx } from '../../../kernel/database.ts';
import type { HandedInManifest, ManifestAct, ManifestState } from '../../../kernel/domain/clientManifests.ts';
import { isOpaqueId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';

/** A manifest as it is kept. */
export interface ManifestRow extends HandedInManifest {
  agency: AgencyCode;
  digest: string;
  origin: 'OFFICIAL' | 'COMMAND';
  handedInAt: string;
  acts: ManifestAct[];
}

/** Instants to the millisecond, as they were signed. */
const handedInAt = sql`to_char(m.handed_in_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const acts = sql`(select json_agg(json_build_object('seq', a.seq, 'kind', a.kind, 'actor', a.actor,
  'at', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'said', a.said,
  'keyId', a.key_id, 'signature', a.signature) order by a.seq)
  from client_manifest_acts a where a.manifest = m.id)`;

const columns = sql`m.id, m.client, m.agency, m.document, m.labels, m.digest, m.origin,
  ${handedInAt} as "handedInAt", ${acts} as acts`;

/** A manifest with its acts, locked until the end of the transaction. */
export async function findManifest(tx: Tx, id: string): Promise<ManifestRow | undefined> {
  if (!isOpaqueId(id)) return undefined;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`client manifest ${id}`}, 0))`);
  const [row] = await tx.execute<ManifestRow & Record<string, unknown>>(
    sql`select ${columns} from client_manifests m where m.id = ${id}::uuid`,
  );
  return row;
}

/** @returns its id */
export async function insertManifest(
  tx: Tx,
  manifest: Omit<ManifestRow, 'id' | 'acts' | 'handedInAt'> & { handedInAt: Date },
): Promise<string> {
  const { client, agency, document, labels, digest, origin, handedInAt } = manifest;
  const [row] = await tx.execute<{ id: string }>(sql`
    insert into client_manifests (client, agency, document, labels, digest, origin, handed_in_at)
    values (${client}, ${agency}, ${document}, ${labels}, ${digest}, ${origin}, ${handedInAt.toISOString()})
    returning id`);
  if (row === undefined) throw new Error('a manifest was not written');
  return row.id;
}

export async function insertAct(
  tx: Tx,
  manifest: string,
  { seq, kind, actor, at, said, keyId, signature }: ManifestAct,
  state: ManifestState,
): Promise<void> {
  await tx.execute(sql`
    insert into client_manifest_acts (manifest, seq, kind, actor, at, said, state, key_id, signature)
    values (${manifest}, ${seq}, ${kind}, ${actor}, ${at}, ${said}, ${state}, ${keyId}, ${signature})`);
}

/** Signs an act again, under the key of today. */
export async function resignAct(
  tx: Tx,
  manifest: string,
  seq: number,
  { keyId, signature }: Pick<ManifestAct, 'keyId' | 'signature'>,
): Promise<void> {
  await tx.execute(sql`update client_manifest_acts set key_id = ${keyId}, signature = ${signature}
    where manifest = ${manifest}::uuid and seq = ${seq}`);
}

/** Manifests of which an act is signed by one of these keys. */
export async function listSignedBy(tx: Tx, keyIds: readonly string[], limit: number): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select distinct manifest as id from client_manifest_acts where key_id in (select jsonb_array_elements_text(${JSON.stringify(keyIds)}::text::jsonb))
    limit ${limit}`);
  return rows.map(({ id }) => id);
}

/** What a gateway has to look at: what waits for it, and what runs, with whether the directory has the client today. */
export interface ListedManifest extends Record<string, unknown> {
  id: string;
  client: string;
  state: ManifestState;
  seq: number;
  connected: boolean;
}

/** What a gateway is told of; `day` as yyyy-MM-dd, in Vietnam. */
export const manifestsForGateways: Statement<{ day: string }, ListedManifest[]> = statement((db) =>
  db
    .select({
      id: sql<string>`m.id`,
      client: sql<string>`m.client`,
      state: sql<ManifestState>`last.state`,
      seq: sql<number>`last.seq`,
      connected: sql<boolean>`exists (select 1 from directory_entries e where e.kind = 'SYSTEM' and e.client = m.client
        and e.agency = m.agency and is_in_force(e, ${sql.placeholder('day')}::date))`,
    })
    .from(
      sql`client_manifests m join lateral (select a.state, a.seq from client_manifest_acts a where a.manifest = m.id
        order by a.seq desc limit 1) last on last.state in ('RECEIVED', 'IN_FORCE')`,
    )
    .orderBy(sql`m.handed_in_at, m.id`)
    .prepare('manifests_for_gateways'),
);

const rowColumns = {
  id: sql<string>`m.id`,
  client: sql<string>`m.client`,
  agency: sql<AgencyCode>`m.agency`,
  document: sql<string>`m.document`,
  labels: sql<string | null>`m.labels`,
  digest: sql<string>`m.digest`,
  origin: sql<ManifestRow['origin']>`m.origin`,
  handedInAt: sql<string>`${handedInAt}`.as('handed_in'),
  acts: sql<ManifestAct[]>`${acts}`.as('acts'),
};

export const manifestsByIds: Statement<{ ids: readonly string[] }, ManifestRow[]> = statement((db) =>
  db
    .select(rowColumns)
    .from(sql`client_manifests m`)
    .where(sql`m.id = any(${sql.placeholder('ids')}::uuid[])`)
    .prepare('client_manifests_by_ids'),
);

/** Where a page begins, and of what. A null filter asks for all. */
export interface ManifestPage extends Record<string, unknown> {
  agency: string | null;
  /** Pattern of the codes below it. */
  units: string;
  client: string | null;
  state: string | null;
  afterAt: string | null;
  afterId: string | null;
  limit: number;
}

/** Newest first. */
export const selectManifestPage: Statement<ManifestPage, ManifestRow[]> = statement((db) =>
  db
    .select(rowColumns)
    .from(sql`client_manifests m`)
    .where(
      sql`(${sql.placeholder('agency')}::text is null or m.agency = ${sql.placeholder('agency')}::text
          or m.agency like ${sql.placeholder('units')}::text)
        and (${sql.placeholder('client')}::text is null or m.client = ${sql.placeholder('client')}::text)
        and (${sql.placeholder('state')}::text is null or ${sql.placeholder('state')}::text = (
          select a.state from client_manifest_acts a where a.manifest = m.id order by a.seq desc limit 1))
        and (${sql.placeholder('afterAt')}::timestamptz is null or (m.handed_in_at, m.id)
          < (${sql.placeholder('afterAt')}::timestamptz, ${sql.placeholder('afterId')}::uuid))`,
    )
    .orderBy(sql`m.handed_in_at desc, m.id desc`)
    .limit(sql.placeholder('limit'))
    .prepare('client_manifests_newest'),
);
