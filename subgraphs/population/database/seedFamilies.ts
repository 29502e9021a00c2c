import type { Sql } from 'postgres';
import type { z } from 'zod';
import type { familyRegistered } from '../../../kernel/domain/events.ts';
import { majorityDay } from '../../../kernel/domain/representation.ts';
import { guardianships, parentalRestrictions } from '../../../nation/nation.ts';
import { type Citizen, SEED_TODAY } from '../../../nation/types.ts';

const BATCH_ROWS = 500;

type Family = z.input<typeof familyRegistered>;

/** The opaque id of a citizen by their key; undefined for whoever is not in the register. */
type IdOf = (key: string) => string | undefined;

/**
 * Writes parentage and guardianship of the synthetic nation, and publishes `family.registered` of everybody for whom
 * another may act. Returns how many those are.
 */
export async function seedFamilies(sql: Sql, list: () => Iterable<Citizen>, idOf: IdOf): Promise<number> {
  const childrenOf = findChildren(list());
  let published = 0;
  let batch: Citizen[] = [];
  const flush = async () => {
    published += await insertBatch(sql, batch, idOf, childrenOf);
    batch = [];
  };
  for (const citizen of list()) {
    batch.push(citizen);
    if (batch.length === BATCH_ROWS) await flush();
  }
  await flush();
  return published;
}

/** Keys of the children of everybody who has died. */
type ChildrenOf = ReadonlyMap<string, readonly string[]>;

/** A child may come before or after their parent, so the nation is walked once for it. */
function findChildren(citizens: Iterable<Citizen>): ChildrenOf {
  const children = new Map<string, string[]>();
  for (const { key, fatherKey, motherKey } of citizens)
    for (const parent of [fatherKey, motherKey])
      if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), key]);
  return children;
}

/** Spouse, parents and children of whoever has died, as far as they are in the register. */
function kinOf(citizen: Citizen, idOf: IdOf, childrenOf: ChildrenOf) {
  const deceasedId = citizen.lifeStatus === 'DECEASED' ? idOf(citizen.key) : undefined;
  if (deceasedId === undefined) return [];
  const { spouseKey, fatherKey, motherKey } = citizen;
  const keys = [spouseKey, fatherKey, motherKey, ...(childrenOf.get(citizen.key) ?? [])];
  const ids = keys.flatMap((key) => (key === null ? [] : (idOf(key) ?? [])));
  return [...new Set(ids)].map((kinId) => ({ kin_id: kinId, deceased_id: deceasedId }));
}

async function insertBatch(
  sql: Sql,
  citizens: readonly Citizen[],
  idOf: IdOf,
  childrenOf: ChildrenOf,
): Promise<number> {
  const parents = citizens.flatMap((child) => parentagesOf(child, idOf));
  if (parents.length > 0) await sql`insert into parentages ${sql(parents)}`;
  const guardians = citizens.flatMap((ward) => guardianshipsOf(ward, idOf));
  if (guardians.length > 0) await sql`insert into guardianships ${sql(guardians)}`;
  const kin = citizens.flatMap((citizen) => kinOf(citizen, idOf, childrenOf));
  if (kin.length > 0) await sql`insert into next_of_kin ${sql(kin)}`;
  const families = citizens.flatMap((citizen) => familyOf(citizen, idOf, childrenOf) ?? []);
  await sql`
    insert into outbox (topic, payload)
    select 'family.registered', payload from jsonb_array_elements(${JSON.stringify(families)}::text::jsonb) as payload`;
  return families.length;
}

function parentagesOf(child: Citizen, idOf: IdOf) {
  const childId = findLiving(child, idOf);
  return [child.fatherKey, child.motherKey].flatMap((key) => {
    const parentId = key === null ? undefined : idOf(key);
    if (childId === undefined || parentId === undefined) return [];
    const restriction = findRestriction(child, key);
    return [
      {
        parent_id: parentId,
        child_id: childId,
        minor_until: majorityDay(child.birthDate),
        restricted_from: restriction?.from ?? null,
        restricted_until: restriction?.until ?? null,
        restriction_decision: restriction?.decisionNumber ?? null,
      },
    ];
  });
}

function guardianshipsOf(ward: Citizen, idOf: IdOf) {
  const wardId = findLiving(ward, idOf);
  if (wardId === undefined) return [];
  return guardianships
    .filter(({ wardKey }) => wardKey === ward.key)
    .map(({ guardianKey, ground, decisionNumber, from, until, scope }) => ({
      guardian_id: idOf(guardianKey) ?? '',
      ward_id: wardId,
      from_day: from,
      until_day: until,
      ground,
      decision_number: decisionNumber,
      scope,
      minor_until: ground === 'MINOR_WITHOUT_PARENTS' ? majorityDay(ward.birthDate) : null,
    }));
}

/** What dossiers is told; nothing of those for whom nobody acts. */
function familyOf(citizen: Citizen, idOf: IdOf, childrenOf: ChildrenOf): Family | undefined {
  const personId = idOf(citizen.key);
  // Of grown-up children nothing is told: their parents act for them no longer.
  const parents = parentagesOf(citizen, idOf).filter((one) => one.minor_until > SEED_TODAY);
  const guardians = guardianshipsOf(citizen, idOf);
  const kin = kinOf(citizen, idOf, childrenOf);
  if (personId === undefined || parents.length + guardians.length + kin.length === 0) return undefined;
  return {
    personId,
    nextOfKin: kin.map((one) => one.kin_id),
    parents: parents.map((one) => ({
      personId: one.parent_id,
      minorUntil: one.minor_until,
      restricted:
        one.restricted_from === null ? null : { from: one.restricted_from, until: one.restricted_until },
    })),
    guardians: guardians.map((one) => ({
      personId: one.guardian_id,
      scope: one.scope,
      from: one.from_day,
      until: one.until_day,
      minorUntil: one.minor_until,
    })),
  };
}

/** The dead are represented by nobody (Civil Code 91/2015/QH13, article 140). */
const findLiving = ({ key, lifeStatus }: Citizen, idOf: IdOf): string | undefined =>
  lifeStatus === 'ALIVE' ? idOf(key) : undefined;

const findRestriction = (child: Citizen, parentKey: string | null) =>
  parentalRestrictions.find((one) => one.childKey === child.key && one.parentKey === parentKey);
