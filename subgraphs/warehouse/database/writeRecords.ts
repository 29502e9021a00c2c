/** What an import writes of organisations and papers, and the little that it reads of them. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { OrganizationId, PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { DocumentRow, KeptDocument } from '../rules/documentRow.ts';

/** One import at a time: what it has judged stays so until it is written. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('warehouse imports', 0))`);
}

const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;
const json = (rows: readonly object[]) => sql`${JSON.stringify(rows)}::text::jsonb`;

export interface OrganizationRow {
  organization_id: OrganizationId;
  tax_number: string;
  name: string;
  legal_form: string | null;
  headquarters: string | null;
  headquarters_unit_code: string | null;
  headquarters_unit_vintage: string | null;
  established_on: string | null;
  record_version: number;
  recorded_at: string;
  facts_digest: string | null;
}

export interface OfficeRow {
  organization_id: OrganizationId;
  person_id: PersonId;
  representative_name: string;
  title: string;
  from_day: string;
  until_day: string | null;
}

export interface KeptRow extends Record<string, unknown> {
  id: string;
  version: number;
  recordedAt: string;
  digest: string | null;
  revoked: boolean;
}

export async function findKeptOrganizations(tx: Tx, ids: readonly OrganizationId[]): Promise<KeptRow[]> {
  const rows = await tx.execute<KeptRow>(sql`
    select organization_id as id, record_version as version, recorded_at::text as "recordedAt", facts_digest as digest,
      revoked_at is not null as revoked
    from organizations where organization_id = any(${uuids(ids)})`);
  return [...rows];
}

const ORGANIZATION = sql`organization_id, tax_number, name, legal_form, headquarters, headquarters_unit_code,
  headquarters_unit_vintage, established_on, record_version, recorded_at, facts_digest`;

/** Everything that a source tells of organisations and of whoever represents them, in the stead of what stood there. */
export async function putOrganizations(
  tx: Tx,
  rows: readonly OrganizationRow[],
  offices: readonly OfficeRow[],
  isKept: (id: OrganizationId) => boolean,
): Promise<void> {
  if (rows.length === 0) return;
  const told = (some: readonly OrganizationRow[]) =>
    sql`jsonb_populate_recordset(null::organizations, ${json(some)})`;
  const fresh = rows.filter(({ organization_id }) => !isKept(organization_id));
  await tx.execute(
    sql`insert into organizations (${ORGANIZATION}) select ${ORGANIZATION} from ${told(fresh)} as told`,
  );
  await tx.execute(sql`
    update organizations set name = told.name, legal_form = told.legal_form, headquarters = told.headquarters,
      headquarters_unit_code = told.headquarters_unit_code, headquarters_unit_vintage = told.headquarters_unit_vintage,
      established_on = told.established_on, record_version = told.record_version, recorded_at = told.recorded_at,
      facts_digest = told.facts_digest, revoked_at = null
    from ${told(rows.filter(({ organization_id }) => isKept(organization_id)))} as told
    where organizations.organization_id = told.organization_id`);
  await deleteOffices(
    tx,
    rows.map(({ organization_id }) => organization_id),
  );
  await tx.execute(
    sql`insert into representations select * from jsonb_populate_recordset(null::representations, ${json(offices)})`,
  );
}

const deleteOffices = (tx: Tx, ids: readonly OrganizationId[]) =>
  tx.execute(sql`delete from representations where organization_id = any(${uuids(ids)})`);

export interface Revocation {
  id: string;
  version: number;
  recordedAt: string;
  /** Null of what no file has told. */
  digest: string | null;
}

/** Takes organisations back: nobody represents them any more. */
export async function revokeOrganizations(tx: Tx, revoked: readonly Revocation[], now: Date): Promise<void> {
  if (revoked.length === 0) return;
  await tx.execute(sql`
    update organizations set revoked_at = ${now.toISOString()}::timestamptz, record_version = told.version,
      recorded_at = told."recordedAt", facts_digest = told.digest
    from jsonb_to_recordset(${json(revoked)}) as told (id uuid, version integer, "recordedAt" timestamptz, digest text)
    where organizations.organization_id = told.id`);
  await deleteOffices(
    tx,
    revoked.map(({ id }) => id as OrganizationId),
  );
}

export async function findKeptDocuments(tx: Tx, ids: readonly string[]): Promise<KeptDocument[]> {
  const rows = await tx.execute<KeptDocument & Record<string, unknown>>(sql`
    select holder_id, document_id, result_type, form, state, valid_from::text, valid_until::text, permanent, record_version,
      recorded_at::text, facts_digest
    from documents where document_id = any(${uuids(ids)})`);
  return [...rows];
}

const FACTS = [
  'holder_id',
  'holder_kind',
  'result_type',
  'title',
  'number',
  'issuer',
  'issued_on',
  'valid_from',
  'valid_until',
  'permanent',
  'state',
  'form',
  'data',
  'record_version',
  'recorded_at',
  'facts_digest',
] as const satisfies (keyof DocumentRow)[];

const DOCUMENT = sql.raw(['document_id', ...FACTS].join(', '));
const NEW_FACTS = sql.raw(FACTS.map((name) => `${name} = told.${name}`).join(', '));

/** Everything that a source tells of papers, in the stead of what stood there. */
export async function putDocuments(
  tx: Tx,
  rows: readonly DocumentRow[],
  isKept: (id: string) => boolean,
): Promise<void> {
  const told = (some: readonly DocumentRow[]) =>
    sql`jsonb_populate_recordset(null::documents, ${json(some)})`;
  const fresh = rows.filter(({ document_id }) => !isKept(document_id));
  const others = rows.filter(({ document_id }) => isKept(document_id));
  if (fresh.length > 0)
    await tx.execute(sql`insert into documents (${DOCUMENT}) select ${DOCUMENT} from ${told(fresh)} as told`);
  if (others.length > 0)
    await tx.execute(sql`
      update documents set ${NEW_FACTS}
      from ${told(others)} as told where documents.document_id = told.document_id`);
}

/** Takes papers back: they stay in their holder's list as revoked. */
export async function revokeDocuments(tx: Tx, revoked: readonly Revocation[]): Promise<void> {
  if (revoked.length === 0) return;
  await tx.execute(sql`
    update documents set state = 'REVOKED', record_version = told.version, recorded_at = told."recordedAt",
      facts_digest = told.digest
    from jsonb_to_recordset(${json(revoked)}) as told (id uuid, version integer, "recordedAt" timestamptz, digest text)
    where documents.document_id = told.id`);
}
