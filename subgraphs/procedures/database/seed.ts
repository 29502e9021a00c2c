import type { Seeding } from '../../../kernel/definition.ts';
import type { ProcedureContent } from '../../../kernel/domain/content.ts';
import type { VersionId } from '../../../kernel/domain/opaqueId.ts';
import { judgeMatter } from '../codeLists/rules/matters.ts';
import { listChannelGaps } from '../online/rules/channelGaps.ts';
import { decisionIdOf } from '../versions/database/decisions.ts';
import { versionIdOf } from '../versions/database/versions.ts';
import { hashContent } from '../versions/rules/contentHash.ts';
import { seedCatalogueFiles } from './seedCatalogueFiles.ts';
import { seedCodeLists, seedMatterLists } from './seedCodeLists.ts';
import { seedDelegations } from './seedDelegations.ts';
import {
  readSeedAgencies,
  readSeedAgencyUnits,
  readSeedContents,
  readSeedProvinceMerge,
  readSeedResultTypes,
  readSeedUnits,
} from './seedFiles.ts';
import { seedPortal } from './seedPortal.ts';
import { seedSearch } from './seedSearch.ts';

type Sql = Seeding['sql'];

/** Assumed of every embedded version, whose sources name no day: the districts were dissolved and many tasks moved. */
const IN_FORCE_FROM = '2025-07-01';

/** The one procedure that also has an older version, so that a question about the past has something to find. */
const DEMONSTRATED = '1.001193';
const DEMONSTRATED_FROM = '2024-07-01';

interface SeedVersion {
  id: VersionId;
  code: string;
  version: number;
  name: string;
  field: string;
  publisher: string;
  in_force_from: string;
  in_force_to: string | null;
  content: ProcedureContent;
  content_hash: string;
  /** No decision published what is invented. */
  decision_id: string | null;
  origin: 'EMBEDDED' | 'DEMONSTRATION';
}

/** The catalogue as it is embedded: agencies, result types, units of both vintages, and every version with its event. */
export async function seed({ sql, report }: Seeding): Promise<void> {
  await seedLists(sql);
  await seedDelegations(sql);
  await seedCatalogueFiles(sql);
  await seedUnits(sql);
  const versions = readSeedContents().flatMap((content) => listVersions(content));
  await seedDecisions(sql, versions);
  await seedVersions(sql, versions);
  await seedCodeLists(sql);
  const legalBases = versions.map(({ id, content }) => ({ versionId: id, legalBasis: content.legalBasis }));
  await seedPortal(sql, legalBases, IN_FORCE_FROM);
  await seedSearch(sql, versions);
  report(`${versions.length} phiên bản thủ tục`);
}

/** What stood before is a DEMONSTRATION, not a fact: only the time limit at the counter differs, one day more. */
function makeDemonstration(content: ProcedureContent): ProcedureContent {
  const channels = content.channels.map((offered) =>
    offered.channel === 'COUNTER'
      ? {
          ...offered,
          timeLimits: offered.timeLimits.map((limit) => ({
            ...limit,
            value: limit.value === null ? null : limit.value + 1,
          })),
        }
      : offered,
  );
  return { ...content, channels };
}

function listVersions(content: ProcedureContent): SeedVersion[] {
  const { code, name, field, publisher } = content;
  const decision_id = decisionIdOf(publisher, content.decisionNumber);
  const head = { code, name, field, publisher, decision_id, origin: 'EMBEDDED' as const };
  const isDemonstrated = code === DEMONSTRATED;
  const latest = isDemonstrated ? 2 : 1;
  const current = {
    ...head,
    id: versionIdOf(code, latest),
    version: latest,
    in_force_from: IN_FORCE_FROM,
    in_force_to: null,
    content,
    content_hash: hashContent(content),
  };
  if (!isDemonstrated) return [current];
  const demonstration = makeDemonstration(content);
  const before = {
    ...head,
    origin: 'DEMONSTRATION' as const,
    decision_id: null,
    id: versionIdOf(code, 1),
    version: 1,
    in_force_from: DEMONSTRATED_FROM,
    in_force_to: IN_FORCE_FROM,
    content: demonstration,
    content_hash: hashContent(demonstration),
  };
  return [before, current];
}

/** The sources name the decision of each procedure, and not its date. */
async function seedDecisions(sql: Sql, versions: SeedVersion[]): Promise<void> {
  const decided = versions.filter(({ decision_id }) => decision_id !== null);
  const decisions = decided.map(({ decision_id, publisher, content }) => {
    return { id: decision_id, authority: publisher, number: content.decisionNumber };
  });
  await sql`
    insert into publication_decisions (id, number, authority, origin)
    select distinct id, number, authority, 'EMBEDDED'
    from jsonb_to_recordset(${JSON.stringify(decisions)}::text::jsonb) as decision (id uuid, number text, authority text)`;
}

async function seedVersions(sql: Sql, versions: SeedVersion[]): Promise<void> {
  await sql`
    insert into procedures_versions (id, code, version, name, field, publisher, in_force_from, in_force_to,
      content, content_hash, decision_id, origin, in_force_basis)
    select id, code, version, name, field, publisher, in_force_from, in_force_to,
      content, content_hash, decision_id, origin, 'UNKNOWN'
    from jsonb_to_recordset(${JSON.stringify(versions)}::text::jsonb) as version (id uuid, code text, version integer,
      name text, field text, publisher text, in_force_from date, in_force_to date,
      content jsonb, content_hash text, decision_id uuid, origin text)`;
  const gaps = versions.map(({ id, content }) => ({ id, gaps: listChannelGaps(content) }));
  await sql`
    insert into channel_gaps (version_id, gaps)
    select id, gaps from jsonb_to_recordset(${JSON.stringify(gaps)}::text::jsonb) as version (id uuid, gaps jsonb)`;
  const lists = seedMatterLists();
  const matters = versions.map(({ id, content }) => ({ id, matter: judgeMatter(content, lists) }));
  await sql`
    insert into told_matters (version_id, matter)
    select id, matter from jsonb_to_recordset(${JSON.stringify(matters)}::text::jsonb) as version (id uuid, matter text)`;
  await sql`
    insert into outbox (topic, payload)
    select 'procedure.published', jsonb_build_object('versionId', id, 'code', code, 'version', version,
      'inForceFrom', in_force_from, 'inForceTo', in_force_to, 'content', content, 'matter', matter)
    from procedures_versions join told_matters on version_id = id order by code, version`;
}

async function seedLists(sql: Sql): Promise<void> {
  await sql`
    insert into agencies (code, name, legacy_code, kind, parent_code)
    select code, name, "legacyCode", kind, "parentCode"
    from jsonb_to_recordset(${JSON.stringify(readSeedAgencies())}::text::jsonb)
      as agency (code text, name text, "legacyCode" text, kind text, "parentCode" text)`;
  // A data schema that is absent must be absent in SQL too, not the JSON value null.
  await sql`
    insert into result_types (code, name, issuer, data_schema)
    select code, name, issuer, nullif("dataSchema", 'null'::jsonb)
    from jsonb_to_recordset(${JSON.stringify(readSeedResultTypes())}::text::jsonb)
      as type (code text, name text, issuer text, "dataSchema" jsonb)`;
}

async function seedUnits(sql: Sql): Promise<void> {
  for (const vintage of ['63', '34'] as const) {
    await sql`
      insert into administrative_units (vintage, code, name, level, parent_code)
      select ${`UNITS_${vintage}`}::text, unit ->> 0, unit ->> 1, unit ->> 2, unit ->> 3
      from jsonb_array_elements(${JSON.stringify(readSeedUnits(vintage))}::text::jsonb) as unit`;
  }
  await sql`
    insert into unit_successors (vintage, code, successor_vintage, successor_code, source)
    select 'UNITS_63', key, 'UNITS_34', value, 'Nghị quyết 202/2025/QH15'
    from jsonb_each_text(${JSON.stringify(readSeedProvinceMerge())}::text::jsonb)`;
  await sql`
    insert into agency_units (agency, vintage, code, in_force_from, in_force_to)
    select agency, vintage, code, "inForceFrom", "inForceTo"
    from jsonb_to_recordset(${JSON.stringify(readSeedAgencyUnits())}::text::jsonb)
      as unit (agency text, vintage text, code text, "inForceFrom" date, "inForceTo" date)`;
}
