import type { Sql } from 'postgres';
import type { Seeding } from '../../../kernel/definition.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { opaqueId, personIdOfNumber } from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { streamGroups } from '../../../nation/nation.ts';
import type { Citizen } from '../../../nation/types.ts';
import { aliasesOf, describePerson, type PersonFacts, typedHashesOf } from '../rules/personRow.ts';
import { type Group, seedFamilies } from './seedFamilies.ts';

const BATCH_ROWS = 500;

/** What others' records need of a person: their id, and their name where they head a household. */
interface Known {
  id: PersonId;
  fullName: string;
}

type KnownByKey = ReadonlyMap<string, Known>;

/**
 * Fills the register with the synthetic nation and publishes `person.registered` for everybody in it. Whoever a record names is of the
 * same group, so that one group is remembered and no more.
 */
export async function seed({ sql, keys, people, report, progress }: Seeding): Promise<void> {
  let count = 0;
  let batch: Written[] = [];
  const flush = async (): Promise<void> => {
    await insertBatch(sql, batch);
    count += batch.length;
    progress?.(count);
    batch = [];
  };
  for (const { citizens } of streamGroups({ people })) {
    const known = knowGroup(keys, citizens);
    for (const citizen of citizens) batch.push(write(keys, known, citizen));
    if (batch.length >= BATCH_ROWS) await flush();
  }
  if (batch.length > 0) await flush();
  const families = await seedFamilies({ sql, keys }, () => listGroups(keys, people));
  report(`${count} người, ${families} người có người đại diện theo pháp luật`);
}

const knowGroup = (keys: Keys, citizens: readonly Citizen[]): KnownByKey =>
  new Map(citizens.map((one) => [one.key, { id: canonicalId(keys, one), fullName: one.fullName }]));

function* listGroups(keys: Keys, people: number): Generator<Group> {
  for (const { citizens } of streamGroups({ people })) {
    const known = knowGroup(keys, citizens);
    yield { citizens, idOf: (key) => known.get(key)?.id };
  }
}

type Written = ReturnType<typeof write>;

/** A person's row, with what is told of them beside it. */
function write(keys: Keys, known: KnownByKey, citizen: Citizen) {
  const personId = canonicalId(keys, citizen);
  const event = {
    personId,
    aliases: aliasesOf(keys, personId, citizen),
    typedHashes: typedHashesOf(keys, citizen),
  };
  return { row: toRow(keys, known, citizen), event };
}

async function insertBatch(sql: Sql, written: readonly Written[]): Promise<void> {
  await sql`insert into people ${sql(written.map(({ row }) => row))}`;
  const events = written.map(({ event }) => event);
  const aliases = events.flatMap(({ personId, aliases: of }) =>
    of.map((aliasId) => ({ person_id: personId, alias_id: aliasId })),
  );
  if (aliases.length > 0) await sql`insert into person_aliases ${sql(aliases)}`;
  await sql`
    insert into outbox (topic, payload)
    select 'person.registered', payload from jsonb_array_elements(${JSON.stringify(events)}::text::jsonb) as payload`;
}

/** The id of the 12-digit number; of the record while there is none, since two people may share an old number. */
function canonicalId(keys: Keys, citizen: Citizen): PersonId {
  return citizen.personalNumber === null
    ? opaqueId(keys, 'person/record', citizen.key)
    : personIdOfNumber(keys, citizen.personalNumber);
}

/** A citizen as any source tells of one. */
function toFacts(known: KnownByKey, citizen: Citizen): PersonFacts {
  const head = citizen.householdHeadKey;
  return {
    ...citizen,
    householdHeadName: head === null ? null : (known.get(head)?.fullName ?? null),
    protection: 'NONE',
  };
}

function toRow(keys: Keys, known: KnownByKey, citizen: Citizen) {
  const idOf = (key: string | null): string | null => (key === null ? null : (known.get(key)?.id ?? null));
  return {
    ...describePerson(keys, canonicalId(keys, citizen), toFacts(known, citizen)),
    father_id: idOf(citizen.fatherKey),
    mother_id: idOf(citizen.motherKey),
    spouse_id: idOf(citizen.spouseKey),
  };
}
