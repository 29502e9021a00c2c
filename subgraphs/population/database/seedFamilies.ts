import type { Sql } from 'postgres';
import type { z } from 'zod';
import type { familyRegistered } from '../../../kernel/domain/events.ts';
import { majorityDay } from '../../../kernel/domain/representation.ts';
import { guardianships, parentalRestrictions } from '../../../nation/nation.ts';
import { type Citizen, SEED_TODAY } from '../../../nation/types.ts';

const BATCH_ROWS = 500;

/** People who name nobody outside of their group, with their ids. */
export interface Family {
  citizens: readonly Citizen[];
  idOf: IdOf;
}

type FamilyEvent = z.input<typeof familyRegistered>;

/** The opaque id of a citizen by their key; undefined for whoever is not in the register. */
type IdOf = (key: string) => string | undefined;

/**
 * Writes parentage and guardianship of the synthetic nation, and publishes `family.registered` of everybody for whom
 * another may act. Returns how many those are.
 */
export async function seedFamilies(sql: Sql, list: () => Iterable<Family>): Promise<number> {
  let published = 0;
  let batch = nothing();
  const flush = async () => {
    await insertBatch(sql, batch);
    published += batch.events.length;
    batch = nothing();
  };
  let people = 0;
  for (const family of list()) {
    collect(batch, family);
    people += family.citizens.length;
    if (people < BATCH_ROWS) continue;
    people = 0;
    await flush();
  }
  await flush();
  return published;
}

const nothing = () => ({
  parents: [] as ReturnType<typeof parentagesOf>,
  guardians: [] as ReturnType<typeof guardianshipsOf>,
  kin: [] as ReturnType<typeof kinOf>,
  events: [] as FamilyEvent[],
});
type Batch = ReturnType<typeof nothing>;

function collect({ parents, guardians, kin, events }: Batch, { citizens, idOf }: Family): void {
  const childrenOf = findChildren(citizens);
  for (const citizen of citizens) {
    parents.push(...parentagesOf(citizen, idOf));
    guardians.push(...guardianshipsOf(citizen, idOf));
    kin.push(...kinOf(citizen, idOf, childrenOf));
    const told = familyOf(citizen, idOf, childrenOf);
    if (told !== undefined) events.push(told);
  }
}

async function insertBatch(sql: Sql, { parents, guardians, kin, events }: Batch): Promise<void> {
  if (parents.length > 0) await sql`insert into parentages ${sql(parents)}`;
  if (guardians.length > 0) await sql`insert into guardianships ${sql(guardians)}`;
  if (kin.length > 0) await sql`insert into next_of_kin ${sql(kin)}`;
  await sql`
    insert into outbox (topic, payload)
    select 'family.registered', payload from jsonb_array_elements(${JSON.stringify(events)}::text::jsonb) as payload`;
}

/** Keys of the children of everybody who has died. */
type ChildrenOf = ReadonlyMap<string, readonly string[]>;

/** A child may come before or after their parent. */
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
function familyOf(citizen: Citizen, idOf: IdOf, childrenOf: ChildrenOf): FamilyEvent | undefined {
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
