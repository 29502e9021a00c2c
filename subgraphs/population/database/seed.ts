import type { Sql } from 'postgres';
import type { Seeding } from '../../../kernel/definition.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { blindIndex, opaqueId, personIdOfNumber, typedIdentityHash } from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { streamCitizens } from '../../../nation/nation.ts';
import type { Address, Citizen } from '../../../nation/types.ts';
import { sealNumber } from '../rules/numbers.ts';
import { seedFamilies } from './seedFamilies.ts';

const BATCH_ROWS = 500;

/** What others' records need of a person: their id, and their name where they head a household. */
interface Known {
  id: string;
  fullName: string;
}

/** Fills the register with the synthetic nation and publishes `person.registered` for everybody in it. */
export async function seed({ sql, keys, people, report }: Seeding): Promise<void> {
  const known = new Map<string, Known>();
  // A first walk, since a child may come before their parents; the nation is the same on every walk.
  for (const citizen of streamCitizens({ people })) {
    known.set(citizen.key, { id: canonicalId(keys, citizen), fullName: citizen.fullName });
  }
  let batch: Citizen[] = [];
  for (const citizen of streamCitizens({ people })) {
    batch.push(citizen);
    if (batch.length < BATCH_ROWS) continue;
    await insertBatch(sql, keys, known, batch);
    batch = [];
  }
  if (batch.length > 0) await insertBatch(sql, keys, known, batch);
  const families = await seedFamilies(
    sql,
    () => streamCitizens({ people }),
    (key) => known.get(key)?.id,
  );
  report(`${known.size} người, ${families} người có người đại diện theo pháp luật`);
}

async function insertBatch(
  sql: Sql,
  keys: Keys,
  known: Map<string, Known>,
  citizens: Citizen[],
): Promise<void> {
  const rows = citizens.map((citizen) => toRow(keys, known, citizen));
  await sql`insert into people ${sql(rows)}`;
  const aliases = citizens.flatMap((citizen) =>
    aliasesOf(keys, citizen).map((aliasId) => ({ person_id: canonicalId(keys, citizen), alias_id: aliasId })),
  );
  if (aliases.length > 0) await sql`insert into person_aliases ${sql(aliases)}`;
  const events = citizens.map((citizen) => ({
    personId: canonicalId(keys, citizen),
    aliases: aliasesOf(keys, citizen),
    typedHashes: typedHashesOf(keys, citizen),
  }));
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

const aliasesOf = (keys: Keys, { oldNumber }: Citizen): string[] =>
  oldNumber === null ? [] : [personIdOfNumber(keys, oldNumber)];

function typedHashesOf(keys: Keys, { personalNumber, oldNumber, fullName, birthDate }: Citizen): string[] {
  return [personalNumber, oldNumber]
    .filter((number) => number !== null)
    .map((number) => typedIdentityHash(keys, number, fullName, birthDate));
}

function toRow(keys: Keys, known: Map<string, Known>, citizen: Citizen) {
  const personId = canonicalId(keys, citizen);
  const idOf = (key: string | null): string | null => (key === null ? null : (known.get(key)?.id ?? null));
  const { personalNumber, oldNumber, householdHeadKey } = citizen;
  return {
    person_id: personId,
    full_name: citizen.fullName,
    birth_date: citizen.birthDate,
    gender: citizen.gender,
    number_encrypted: sealNumber(keys, 'personal_number', personId, personalNumber),
    old_number_encrypted: sealNumber(keys, 'old_number', personId, oldNumber),
    number_index: personalNumber === null ? null : blindIndex(keys, personalNumber),
    old_number_index: oldNumber === null ? null : blindIndex(keys, oldNumber),
    typed_hashes: typedHashesOf(keys, citizen),
    ethnicity: citizen.ethnicity,
    religion: citizen.religion,
    nationality: citizen.nationality,
    ...toColumns('birth_registration', citizen.birthRegistrationPlace),
    ...toColumns('hometown', citizen.hometown),
    ...toColumns('permanent_residence', citizen.permanentResidence),
    ...toColumns('current_residence', citizen.currentResidence),
    marital_status: citizen.maritalStatus,
    household_head_name: householdHeadKey === null ? null : (known.get(householdHeadKey)?.fullName ?? null),
    relation_to_household_head: citizen.relationToHouseholdHead,
    life_status: citizen.lifeStatus,
    died_on: citizen.diedOn,
    father_id: idOf(citizen.fatherKey),
    mother_id: idOf(citizen.motherKey),
    spouse_id: idOf(citizen.spouseKey),
    disputed: citizen.disputed,
    record_version: citizen.recordVersion,
    recorded_at: citizen.recordedAt,
  };
}

function toColumns<P extends string>(prefix: P, address: Address | null) {
  return {
    [`${prefix}_text`]: address?.text ?? null,
    [`${prefix}_unit_code`]: address?.unitCode ?? null,
    [`${prefix}_vintage`]: address?.vintage ?? null,
  };
}
