import { copyRows, WritingBehind } from '../../../kernel/copyRows.ts';
import type { Seeding } from '../../../kernel/definition.ts';
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import { opaqueId, organizationIdOfTaxNumber, personIdOfNumber } from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { listOrganizationDocuments, listOrganizations, streamGroups } from '../../../nation/nation.ts';
import type { Citizen, HeldDocument, OrganizationRecord } from '../../../nation/types.ts';
import { type DocumentRow, tellDocument, toDocumentRow } from '../rules/documentRow.ts';
import { documentIdOf } from '../rules/imports/ids.ts';

const BATCH_ROWS = 2_000;

/** Opaque ids of organisations and of whoever represents them, by the nation's own keys, and the names of those. */
interface Organized {
  organizations: Map<string, string>;
  people: Map<string, string>;
  representatives: Map<string, string>;
}

/**
 * Copies the papers and organisations of the synthetic nation, with the events that tell of them. Whoever holds a paper is of its group,
 * so that one group is remembered and no more.
 */
export async function seed({ sql, keys, people, report, progress }: Seeding): Promise<void> {
  const organizations = listOrganizations({ people });
  const organized = readOrganized(keys, people, organizations);
  await writeOrganizations(sql, organizations, organized);
  const writer = new Writer(sql);
  let told = 0;
  for (const { citizens, listDocuments } of streamGroups({ people })) {
    const ids = new Map(citizens.map((citizen) => [citizen.key, personIdOf(keys, citizen)]));
    for (const document of listDocuments())
      await writer.add(describeDocument(keys, document, { people: ids, organizations: EMPTY }));
    told += citizens.length;
    progress?.(told);
  }
  for (const document of listOrganizationDocuments({ people }))
    await writer.add(describeDocument(keys, document, { ...organized, people: EMPTY }));
  report(`${await writer.end()} giấy tờ, ${organizations.length} tổ chức`);
}

const EMPTY: ReadonlyMap<string, string> = new Map();

/** Writes papers by batches, and counts them. */
class Writer {
  readonly #sql: Seeding['sql'];
  readonly #writing = new WritingBehind();
  #batch: DocumentRow[] = [];
  #count = 0;

  constructor(sql: Seeding['sql']) {
    this.#sql = sql;
  }

  async add(document: DocumentRow): Promise<void> {
    this.#batch.push(document);
    if (this.#batch.length >= BATCH_ROWS) await this.#flush();
  }

  async end(): Promise<number> {
    await this.#flush();
    await this.#writing.end();
    return this.#count;
  }

  #flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    this.#count += batch.length;
    return this.#writing.begin(() => copyDocuments(this.#sql, batch));
  }
}

/** The canonical id: that of the 12-digit number, else that of the record, since an old number may belong to two. */
function personIdOf(keys: Keys, citizen: Citizen): string {
  const { personalNumber, key } = citizen;
  return personalNumber === null
    ? opaqueId(keys, 'person/record', key)
    : personIdOfNumber(keys, personalNumber);
}

/** Representatives are found among the first groups: whoever is named is looked for, and nobody else is remembered. */
function readOrganized(keys: Keys, people: number, organizations: readonly OrganizationRecord[]): Organized {
  const named = new Set(
    organizations.flatMap((one) => one.representatives.map(({ personKey }) => personKey)),
  );
  const organized: Organized = {
    organizations: new Map(
      organizations.map(({ key, taxNumber }) => [key, organizationIdOfTaxNumber(keys, taxNumber)]),
    ),
    people: new Map(),
    representatives: new Map(),
  };
  for (const { citizens } of streamGroups({ people })) {
    if (organized.people.size === named.size) break;
    for (const citizen of citizens.filter(({ key }) => named.has(key))) {
      organized.people.set(citizen.key, personIdOf(keys, citizen));
      organized.representatives.set(citizen.key, citizen.fullName);
    }
  }
  return organized;
}

/** Whoever may hold a paper that is described. */
interface Holders {
  people: ReadonlyMap<string, string>;
  organizations: ReadonlyMap<string, string>;
}

function getKnown(map: ReadonlyMap<string, string>, key: string): string {
  const known = map.get(key);
  if (known === undefined) throw new RangeError(`The nation refers to ${key}, who is not in it.`);
  return known;
}

function describeDocument(keys: Keys, document: HeldDocument, holders: Holders): DocumentRow {
  const { holder } = document;
  const isPerson = 'person' in holder;
  const holderId = isPerson
    ? getKnown(holders.people, holder.person)
    : getKnown(holders.organizations, holder.organization);
  return toDocumentRow(
    {
      holder_id: holderId as SubjectId,
      document_id: documentIdOf(keys, document.key),
      holder_kind: isPerson ? 'PERSON' : 'ORGANIZATION',
      record_version: document.recordVersion,
      recorded_at: document.recordedAt,
      facts_digest: null,
    },
    document,
  );
}

async function copyDocuments(sql: Seeding['sql'], rows: readonly DocumentRow[]): Promise<void> {
  // A list would be copied as an array of PostgreSQL.
  await copyRows(
    sql,
    'documents',
    rows.map((row) => ({ ...row, data: JSON.stringify(row.data) })),
  );
  await copyRows(
    sql,
    'outbox',
    rows.map((row) => ({ topic: 'evidence.held', payload: tellDocument(row) })),
  );
}

async function writeOrganizations(
  sql: Seeding['sql'],
  records: readonly OrganizationRecord[],
  holders: Organized,
): Promise<void> {
  const rows = records.map((record) => describeOrganization(record, holders));
  await sql`
    insert into organizations (organization_id, tax_number, name, legal_form, headquarters, headquarters_unit_code,
      headquarters_unit_vintage, established_on, record_version, recorded_at)
    select organization_id, tax_number, name, legal_form, headquarters, headquarters_unit_code,
      headquarters_unit_vintage, established_on, record_version, recorded_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as seeded (organization_id uuid, tax_number text,
      name text, legal_form text, headquarters text, headquarters_unit_code text, headquarters_unit_vintage text,
      established_on text, record_version integer, recorded_at timestamptz)`;
  const offices = rows.flatMap(({ offices }) => offices);
  await sql`
    insert into representations (organization_id, person_id, representative_name, title, from_day, until_day)
    select organization_id, person_id, representative_name, title, from_day, until_day
    from jsonb_to_recordset(${JSON.stringify(offices)}::text::jsonb) as seeded (organization_id uuid, person_id uuid,
      representative_name text, title text, from_day date, until_day date)`;
  await writeEvents(
    sql,
    'organization.registered',
    rows.map(({ organization_id, offices }) => ({
      organizationId: organization_id,
      representatives: offices.map(({ person_id, from_day, until_day }) => ({
        personId: person_id,
        from: from_day,
        until: until_day,
      })),
    })),
  );
}

function describeOrganization(record: OrganizationRecord, holders: Organized) {
  const organizationId = getKnown(holders.organizations, record.key);
  return {
    organization_id: organizationId,
    tax_number: record.taxNumber,
    name: record.name,
    legal_form: record.legalForm,
    headquarters: record.headquarters.text,
    headquarters_unit_code: record.headquarters.unitCode,
    headquarters_unit_vintage: record.headquarters.vintage,
    established_on: record.establishedOn,
    record_version: record.recordVersion,
    recorded_at: record.recordedAt,
    offices: record.representatives.map(({ personKey, title, from, until }) => ({
      organization_id: organizationId,
      person_id: getKnown(holders.people, personKey),
      representative_name: getKnown(holders.representatives, personKey),
      title,
      from_day: from,
      until_day: until,
    })),
  };
}

async function writeEvents(sql: Seeding['sql'], topic: string, payloads: readonly object[]): Promise<void> {
  await sql`
    insert into outbox (topic, payload)
    select ${topic}, payload from jsonb_array_elements(${JSON.stringify(payloads)}::text::jsonb) as event (payload)`;
}
