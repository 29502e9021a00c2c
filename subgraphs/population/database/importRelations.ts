/** Relations as their source tells them, and what follows from them. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { Family, FamilyMember, Relation } from '../rules/family.ts';

const uuids = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;
const json = (rows: readonly object[]) => sql`${JSON.stringify(rows)}::text::jsonb`;

const facts = sql`kind, person_id as "personId", relative_id as "relativeId", from_day::text as "fromDay",
  until_day::text as "untilDay", ground, decision_number as "decisionNumber", scope, restricted_from::text as "restrictedFrom",
  restricted_until::text as "restrictedUntil", restriction_decision as "restrictionDecision"`;

/** The relations of these people that are not revoked, from either side. */
export async function listRelationsAbout(tx: Tx, ids: readonly PersonId[]): Promise<Relation[]> {
  const rows = await tx.execute<Relation & Record<string, unknown>>(sql`
    select ${facts} from relations
    where not revoked and (person_id = any(${uuids(ids)}) or relative_id = any(${uuids(ids)}))
    order by relation_id`);
  return [...rows];
}

/** Those of these people who are in the register. */
export async function listMembers(tx: Tx, ids: readonly PersonId[]): Promise<FamilyMember[]> {
  const rows = await tx.execute<FamilyMember & Record<string, unknown>>(sql`
    select person_id as "personId", birth_date as "birthDate", life_status as "lifeStatus"
    from people where person_id = any(${uuids(ids)}) and revoked_at is null`);
  return [...rows];
}

export interface RelationRow extends Relation {
  relationId: PersonId;
  revoked: boolean;
  version: number;
  recordedAt: string;
  digest: string;
}

/** The relations with these ids, revoked ones too. */
export async function findRelations(tx: Tx, ids: readonly PersonId[]): Promise<RelationRow[]> {
  const rows = await tx.execute<RelationRow & Record<string, unknown>>(sql`
    select relation_id as "relationId", revoked, record_version as version, recorded_at::text as "recordedAt",
      facts_digest as digest, ${facts}
    from relations where relation_id = any(${uuids(ids)})`);
  return [...rows];
}

export async function putRelations(tx: Tx, rows: readonly RelationRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    insert into relations (relation_id, kind, person_id, relative_id, from_day, until_day, ground, decision_number, scope,
      restricted_from, restricted_until, restriction_decision, revoked, record_version, recorded_at, facts_digest)
    select "relationId", kind, "personId", "relativeId", "fromDay", "untilDay", ground, "decisionNumber", scope,
      "restrictedFrom", "restrictedUntil", "restrictionDecision", revoked, version, "recordedAt", digest
    from jsonb_to_recordset(${json(rows)}) as one ("relationId" uuid, kind text, "personId" uuid, "relativeId" uuid,
      "fromDay" date, "untilDay" date, ground text, "decisionNumber" text, scope text, "restrictedFrom" date,
      "restrictedUntil" date, "restrictionDecision" text, revoked boolean, version integer, "recordedAt" timestamptz, digest text)
    on conflict (relation_id) do update set person_id = excluded.person_id, relative_id = excluded.relative_id,
      from_day = excluded.from_day, until_day = excluded.until_day, ground = excluded.ground,
      decision_number = excluded.decision_number, scope = excluded.scope, restricted_from = excluded.restricted_from,
      restricted_until = excluded.restricted_until, restriction_decision = excluded.restriction_decision,
      revoked = excluded.revoked, record_version = excluded.record_version, recorded_at = excluded.recorded_at,
      facts_digest = excluded.facts_digest`);
}

/**
 * Writes what follows from the relations of these people in the stead of what stood there.
 *
 * @returns those of whom something had been told before
 */
export async function replaceFamilies(
  tx: Tx,
  ids: readonly PersonId[],
  families: readonly Family[],
): Promise<ReadonlySet<PersonId>> {
  const all = uuids(ids);
  const before = await tx.execute<{ id: PersonId }>(sql`
    with parents as (delete from parentages where child_id = any(${all}) returning child_id as id),
      guardians as (delete from guardianships where ward_id = any(${all}) returning ward_id as id),
      kin as (delete from next_of_kin where deceased_id = any(${all}) returning deceased_id as id)
    select id from parents union select id from guardians union select id from kin`);
  await tx.execute(sql`
    insert into parentages select * from jsonb_populate_recordset(null::parentages, ${json(families.flatMap(({ parentages }) => parentages))})`);
  await tx.execute(sql`
    insert into guardianships select * from jsonb_populate_recordset(null::guardianships, ${json(families.flatMap(({ guardianships }) => guardianships))})`);
  const kin = families.flatMap((one) => one.kin.map((id) => ({ kin_id: id, deceased_id: one.personId })));
  await tx.execute(sql`
    insert into next_of_kin select * from jsonb_populate_recordset(null::next_of_kin, ${json(kin)})`);
  const relatives = families.map(({ personId, father, mother, spouse }) => ({
    personId,
    father,
    mother,
    spouse,
  }));
  await tx.execute(sql`
    update people set father_id = one.father, mother_id = one.mother, spouse_id = one.spouse
    from jsonb_to_recordset(${json(relatives)}) as one ("personId" uuid, father uuid, mother uuid, spouse uuid)
    where people.person_id = one."personId"
      and (people.father_id, people.mother_id, people.spouse_id) is distinct from (one.father, one.mother, one.spouse)`);
  return new Set([...before].map(({ id }) => id));
}
