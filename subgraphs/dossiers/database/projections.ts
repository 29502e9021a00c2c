/**
 * What dossiers keeps of the other registers, written only from their feeds. Each function applies a whole batch with a few
 * statements, may see the same event twice, and never lets an older record version replace a newer one.
 */
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '../../../kernel/database.ts';
import {
  agencyListed,
  evidence,
  familyRegistered,
  localCodeMapped,
  mappingDecided,
  onlineServicesChanged,
  organizationRegistered,
  personIdentity,
  procedureClassified,
  procedurePublished,
  procedureRepealed,
} from '../../../kernel/domain/events.ts';
import type { FeedEvent } from '../../../kernel/events.ts';
import { applyLocalCodes } from './localCodes.ts';
import { applyAgencyKinds, applyOnlineServices } from './onlineServices.ts';

const payloadsOf = <S extends z.ZodType>(
  events: readonly FeedEvent[],
  topic: string,
  schema: S,
): z.output<S>[] =>
  events.filter((event) => event.topic === topic).map((event) => schema.parse(event.payload));

/** The last thing said about each key: what went before in the batch is replaced by it. */
const lastByKey = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

const rows = (values: readonly object[]) => sql`${JSON.stringify(values)}::text::jsonb`;

/** What the catalogue tells: its versions, what officials decide about them, what is online where, and kinds of agencies. */
export async function applyProcedures(tx: Tx, events: FeedEvent[]): Promise<void> {
  await applyVersions(tx, events);
  await applyMappings(tx, [
    ...payloadsOf(events, 'mapping.confirmed', mappingDecided),
    ...payloadsOf(events, 'mapping.rejected', mappingDecided),
  ]);
  await applyLocalCodes(tx, payloadsOf(events, 'localCode.mapped', localCodeMapped));
  await applyOnlineServices(tx, payloadsOf(events, 'onlineService.changed', onlineServicesChanged));
  const listed = payloadsOf(events, 'agency.listed', agencyListed);
  await applyAgencyKinds(
    tx,
    lastByKey(listed, ({ agency }) => agency),
  );
}

/** Every decision is kept: one that begins later must not end one that holds until then. */
async function applyMappings(tx: Tx, decided: z.output<typeof mappingDecided>[]): Promise<void> {
  if (decided.length === 0) return;
  await tx.execute(sql`
    insert into mapping_decisions (decision_id, procedure_code, component, result_type, state, basis, valid_from, decided_at)
    select "decisionId", procedure, component, "resultType", state, basis, "validFrom", "decidedAt"
    from jsonb_to_recordset(${rows(decided)}) as one ("decisionId" uuid, procedure text, component text, "resultType" text,
      state text, basis text, "validFrom" date, "decidedAt" timestamptz)
    on conflict (decision_id) do nothing`);
}

/**
 * `procedure.published`, `procedure.classified` and `procedure.repealed`. A version never changes; only the day it ends, and what
 * matter it is, may come later.
 */
async function applyVersions(tx: Tx, events: FeedEvent[]): Promise<void> {
  const published = lastByKey(
    payloadsOf(events, 'procedure.published', procedurePublished),
    (one) => one.versionId,
  );
  const repealed = lastByKey(
    payloadsOf(events, 'procedure.repealed', procedureRepealed),
    (one) => one.versionId,
  );
  const classified = lastByKey(
    payloadsOf(events, 'procedure.classified', procedureClassified),
    (one) => one.versionId,
  );
  if (published.length > 0) {
    await tx.execute(sql`
      insert into procedure_versions (version_id, code, version, in_force_from, in_force_to, content, matter)
      select "versionId", code, version, "inForceFrom", "inForceTo", content, matter
      from jsonb_to_recordset(${rows(published)}) as one ("versionId" uuid, code text, version integer,
        "inForceFrom" date, "inForceTo" date, content jsonb, matter text)
      on conflict (version_id) do nothing`);
  }
  if (classified.length > 0) {
    await tx.execute(sql`
      update procedure_versions set matter = one.matter
      from jsonb_to_recordset(${rows(classified)}) as one ("versionId" uuid, matter text)
      where version_id = one."versionId"`);
  }
  if (repealed.length > 0) {
    await tx.execute(sql`
      update procedure_versions set in_force_to = one."inForceTo"
      from jsonb_to_recordset(${rows(repealed)}) as one ("versionId" uuid, "inForceTo" date)
      where version_id = one."versionId"`);
  }
}

/** `person.registered`, `person.corrected` and `family.registered`: each replaces whatever was known of the person. */
export async function applyPopulation(tx: Tx, events: FeedEvent[]): Promise<void> {
  await applyPersons(
    tx,
    events.filter(({ topic }) => topic !== 'family.registered'),
  );
  await applyFamilies(tx, payloadsOf(events, 'family.registered', familyRegistered));
}

async function applyPersons(tx: Tx, events: FeedEvent[]): Promise<void> {
  const persons = lastByKey(
    events.map((event) => personIdentity.parse(event.payload)),
    (person) => person.personId,
  );
  if (persons.length === 0) return;
  const batch = rows(persons);
  const ids = sql`(select "personId" from jsonb_to_recordset(${batch}) as one ("personId" uuid))`;
  await tx.execute(sql`delete from identity_hashes where person_id in ${ids}`);
  await tx.execute(sql`delete from identity_aliases where person_id in ${ids}`);
  await tx.execute(sql`
    insert into identity_hashes (typed_hash, person_id)
    select distinct on (typed) typed, "personId"
    from jsonb_to_recordset(${batch}) as one ("personId" uuid, "typedHashes" text[]), unnest("typedHashes") as typed
    on conflict (typed_hash) do update set person_id = excluded.person_id`);
  await tx.execute(sql`
    insert into identity_aliases (alias_id, person_id)
    select distinct alias, "personId"
    from jsonb_to_recordset(${batch}) as one ("personId" uuid, aliases uuid[]), unnest(aliases) as alias
    on conflict do nothing`);
}

async function applyFamilies(tx: Tx, told: z.output<typeof familyRegistered>[]): Promise<void> {
  const newest = lastByKey(told, (family) => family.personId);
  if (newest.length === 0) return;
  const ids = sql`(select "personId" from jsonb_to_recordset(${rows(newest)}) as one ("personId" uuid))`;
  await tx.execute(sql`delete from family_mandates where represented_id in ${ids}`);
  const mandates = newest.flatMap(({ personId, parents, guardians, nextOfKin }) => [
    ...parents.map(({ personId: parent, minorUntil, restricted }) => ({
      ...{ represented: personId, representative: parent, capacity: 'PARENT', scope: 'WHOLE', minorUntil },
      ...{ restrictedFrom: restricted?.from, restrictedUntil: restricted?.until },
    })),
    ...guardians.map(({ personId: guardian, ...decision }) => ({
      ...{ represented: personId, representative: guardian, capacity: 'GUARDIAN' },
      ...decision,
    })),
    ...nextOfKin.map((kin) => ({
      ...{ represented: personId, representative: kin, capacity: 'NEXT_OF_KIN', scope: 'DEATH' },
    })),
  ]);
  await tx.execute(sql`
    insert into family_mandates (representative_id, represented_id, capacity, from_day, until_day, minor_until,
      restricted_from, restricted_until, scope)
    select representative, represented, capacity, "from", "until", "minorUntil", "restrictedFrom", "restrictedUntil", scope
    from jsonb_to_recordset(${rows(mandates)}) as one (representative uuid, represented uuid, capacity text, "from" date,
      "until" date, "minorUntil" date, "restrictedFrom" date, "restrictedUntil" date, scope text)`);
}

/** `evidence.held`, `evidence.revoked` and `organization.registered`. */
export async function applyWarehouse(tx: Tx, events: FeedEvent[]): Promise<void> {
  const held = events.filter(
    (event) => event.topic === 'evidence.held' || event.topic === 'evidence.revoked',
  );
  await applyEvidence(
    tx,
    held.map((event) => evidence.parse(event.payload)),
  );
  await applyOrganizations(tx, payloadsOf(events, 'organization.registered', organizationRegistered));
}

type Evidence = z.output<typeof evidence>;

/** Record versions are counted; those that are not numbers can only be taken in the order in which they were told. */
const isOlder = (left: string, right: string): boolean =>
  /^\d+$/.test(left) && /^\d+$/.test(right) && BigInt(left) < BigInt(right);

async function applyEvidence(tx: Tx, told: Evidence[]): Promise<void> {
  const newest = new Map<string, Evidence>();
  for (const one of told) {
    const key = `${one.subject} ${one.documentId}`;
    const known = newest.get(key);
    if (known === undefined || !isOlder(one.recordVersion, known.recordVersion)) newest.set(key, one);
  }
  if (newest.size === 0) return;
  await tx.execute(sql`
    insert into held_evidence (subject, document_id, result_type, form, state, valid_from, valid_until, permanent, record_version)
    select subject, "documentId", "resultType", form, state, "validFrom", "validUntil", permanent, "recordVersion"
    from jsonb_to_recordset(${rows([...newest.values()])}) as one (subject uuid, "documentId" uuid, "resultType" text,
      form text, state text, "validFrom" date, "validUntil" date, permanent boolean, "recordVersion" text)
    on conflict (subject, document_id) do update set result_type = excluded.result_type, form = excluded.form,
      state = excluded.state, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
      permanent = excluded.permanent, record_version = excluded.record_version
    where case when excluded.record_version ~ '^[0-9]+$' and held_evidence.record_version ~ '^[0-9]+$'
      then excluded.record_version::numeric >= held_evidence.record_version::numeric else true end`);
}

async function applyOrganizations(tx: Tx, told: z.output<typeof organizationRegistered>[]): Promise<void> {
  const newest = lastByKey(told, (one) => one.organizationId);
  if (newest.length === 0) return;
  const ids = rows(newest);
  await tx.execute(sql`
    insert into organizations (organization_id)
    select "organizationId" from jsonb_to_recordset(${ids}) as one ("organizationId" uuid) on conflict do nothing`);
  await tx.execute(sql`
    delete from representatives where organization_id in
      (select "organizationId" from jsonb_to_recordset(${ids}) as one ("organizationId" uuid))`);
  const offices = newest.flatMap(({ organizationId, representatives }) =>
    representatives.map((office) => ({ ...office, organizationId })),
  );
  await tx.execute(sql`
    insert into representatives (organization_id, person_id, from_day, until_day)
    select distinct on ("organizationId", "personId", "from") "organizationId", "personId", "from", "until"
    from jsonb_to_recordset(${rows(offices)}) as one ("organizationId" uuid, "personId" uuid, "from" date, "until" date)
    order by "organizationId", "personId", "from", "until" desc nulls first`);
}
