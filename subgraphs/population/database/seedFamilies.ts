import type { Sql } from 'postgres';
import { copyRows, WritingBehind } from '../../../kernel/copyRows.ts';
import type { Day } from '../../../kernel/domain/calendar.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { guardianships, parentalRestrictions } from '../../../nation/nation.ts';
import { type Citizen, SEED_TODAY } from '../../../nation/types.ts';
import { deriveFamily, type Family, isTold, type Relation } from '../rules/family.ts';
import { NO_TERMS, relationIdOf } from '../rules/imports/relationRow.ts';

const BATCH_ROWS = 1_000;

/** The opaque id of a citizen by their key; undefined for whoever is not in the register. */
type IdOf = (key: string) => PersonId | undefined;

/** People who name nobody outside of their group, with their ids. */
export interface Group {
  citizens: readonly Citizen[];
  idOf: IdOf;
}

interface Filling {
  sql: Sql;
  keys: Keys;
}

/**
 * Writes the relations of the synthetic nation with what follows from them, and publishes `family.registered` of everybody for whom
 * another may act. Returns how many those are.
 */
export async function seedFamilies(filling: Filling, list: () => Iterable<Group>): Promise<number> {
  let published = 0;
  let batch = nothing();
  let people = 0;
  const writing = new WritingBehind();
  const flush = (): Promise<void> => {
    const written = batch;
    batch = nothing();
    people = 0;
    return writing.begin(async () => {
      published += await copyBatch(filling.sql, written);
    });
  };
  for (const group of list()) {
    collect(batch, filling.keys, group);
    people += group.citizens.length;
    if (people >= BATCH_ROWS) await flush();
  }
  await flush();
  await writing.end();
  return published;
}

const nothing = () => ({ relations: [] as ReturnType<typeof toRow>[], families: [] as Family[] });
type Batch = ReturnType<typeof nothing>;

function collect({ relations, families }: Batch, keys: Keys, { citizens, idOf }: Group): void {
  const childrenOf = findChildren(citizens);
  for (const citizen of citizens) {
    relations.push(...relationsOf(citizen, idOf).map((relation) => toRow(keys, relation, citizen)));
    const family = familyOf(citizen, idOf, childrenOf);
    if (family !== undefined) families.push(family);
  }
}

/** Children of everybody who has any, with their parents. */
type ChildrenOf = ReadonlyMap<string, readonly Pick<Citizen, 'key' | 'fatherKey' | 'motherKey'>[]>;

/** A child may come before or after their parent. */
function findChildren(citizens: Iterable<Citizen>): ChildrenOf {
  const children = new Map<string, Pick<Citizen, 'key' | 'fatherKey' | 'motherKey'>[]>();
  for (const { key, fatherKey, motherKey } of citizens)
    for (const parent of [fatherKey, motherKey])
      if (parent !== null)
        children.set(parent, [...(children.get(parent) ?? []), { key, fatherKey, motherKey }]);
  return children;
}

async function copyBatch(sql: Sql, { relations, families }: Batch): Promise<number> {
  // A marriage is told by both spouses, and is one: as the first of them tells it.
  const once = new Map(relations.toReversed().map((relation) => [relation.relation_id, relation]));
  await copyRows(sql, 'relations', [...once.values()]);
  await copyFamilies(sql, families);
  const told = families.map((family) => family.told).filter(isTold);
  await copyRows(
    sql,
    'outbox',
    told.map((payload) => ({ topic: 'family.registered', payload })),
  );
  return told.length;
}

async function copyFamilies(sql: Sql, families: readonly Family[]): Promise<void> {
  await copyRows(
    sql,
    'parentages',
    families.flatMap(({ parentages }) => parentages),
  );
  await copyRows(
    sql,
    'guardianships',
    families.flatMap((family) => family.guardianships),
  );
  const kin = families.flatMap((one) => one.kin.map((id) => ({ kin_id: id, deceased_id: one.personId })));
  await copyRows(sql, 'next_of_kin', kin);
}

function familyOf(citizen: Citizen, idOf: IdOf, childrenOf: ChildrenOf): Family | undefined {
  const personId = idOf(citizen.key);
  if (personId === undefined) return undefined;
  const children = childrenOf.get(citizen.key) ?? [];
  const theirs = children.flatMap((child) => parentsOf(child, idOf));
  const all = [...relationsOf(citizen, idOf), ...theirs.filter((one) => one.relativeId === personId)];
  return deriveFamily({ ...citizen, personId }, all, SEED_TODAY as Day);
}

/** Everybody whose child, spouse or ward a citizen is, as far as they are in the register. */
function relationsOf(citizen: Citizen, idOf: IdOf): Relation[] {
  const { key, spouseKey } = citizen;
  const married =
    spouseKey === null ? [] : relate(idOf, { kind: 'SPOUSE', person: key, relative: spouseKey });
  const guardians = guardianships
    .filter(({ wardKey }) => wardKey === key)
    .flatMap(({ guardianKey, ground, decisionNumber, from, until, scope }) =>
      relate(
        idOf,
        { kind: 'GUARDIAN', person: key, relative: guardianKey },
        { fromDay: from as Day, untilDay: until as Day | null, ground, decisionNumber, scope },
      ),
    );
  return [...parentsOf(citizen, idOf), ...married, ...guardians];
}

function parentsOf(
  { key, fatherKey, motherKey }: Pick<Citizen, 'key' | 'fatherKey' | 'motherKey'>,
  idOf: IdOf,
) {
  const parents = [
    ['FATHER', fatherKey],
    ['MOTHER', motherKey],
  ] as const;
  return parents.flatMap(([kind, parentKey]) => {
    if (parentKey === null) return [];
    const restriction = parentalRestrictions.find(
      (one) => one.childKey === key && one.parentKey === parentKey,
    );
    return relate(
      idOf,
      { kind, person: key, relative: parentKey },
      {
        restrictedFrom: (restriction?.from as Day | undefined) ?? null,
        restrictedUntil: (restriction?.until as Day | undefined) ?? null,
        restrictionDecision: restriction?.decisionNumber ?? null,
      },
    );
  });
}

function relate(
  idOf: IdOf,
  { kind, person, relative }: { kind: Relation['kind']; person: string; relative: string },
  terms: Partial<Relation> = {},
): Relation[] {
  const [personId, relativeId] = [idOf(person), idOf(relative)];
  if (personId === undefined || relativeId === undefined) return [];
  return [{ ...NO_TERMS, ...terms, kind, personId, relativeId }];
}

const toRow = (keys: Keys, relation: Relation, { recordVersion, recordedAt }: Citizen) => ({
  relation_id: relationIdOf(keys, relation),
  kind: relation.kind,
  person_id: relation.personId,
  relative_id: relation.relativeId,
  from_day: relation.fromDay,
  until_day: relation.untilDay,
  ground: relation.ground,
  decision_number: relation.decisionNumber,
  scope: relation.scope,
  restricted_from: relation.restrictedFrom,
  restricted_until: relation.restrictedUntil,
  restriction_decision: relation.restrictionDecision,
  revoked: false,
  record_version: recordVersion,
  recorded_at: recordedAt,
  // Nobody told it: what a source says of it later is judged by its version alone.
  facts_digest: '',
});
