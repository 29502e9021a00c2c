import type { Sql } from 'postgres';
import type { Seeding } from '../../../kernel/definition.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { blindIndex, opaqueId, personIdOfNumber, typedIdentityHash } from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { streamGroups } from '../../../nation/nation.ts';
import type { Address, Citizen } from '../../../nation/types.ts';
import { sealNumber } from '../rules/numbers.ts';
import { type Family, seedFamilies } from './seedFamilies.ts';

const BATCH_ROWS = 500;

/** What others' records need of a person: their id, and their name where they head a household. */
interface Known {
  id: PersonId;
  fullName: string;
}

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
    for (const citizen of citizens) batch.push(describe(keys, known, citizen));
    if (batch.length >= BATCH_ROWS) await flush();
  }
  if (batch.length > 0) await flush();
  const families = await seedFamilies(sql, () => listFamilies(keys, people));
  report(`${count} người, ${families} người có người đại diện theo pháp luật`);
}

const knowGroup = (keys: Keys, citizens: readonly Citizen[]): Map<string, Known> =>
  new Map(citizens.map((one) => [one.key, { id: canonicalId(keys, one), fullName: one.fullName }]));

function* listFamilies(keys: Keys, people: number): Generator<Family> {
  for (const { citizens } of streamGroups({ people })) {
    const known = knowGroup(keys, citizens);
    yield { citizens, idOf: (key) => known.get(key)?.id };
  }
}

type Written = ReturnType<typeof describe>;

/** A person's row, with what is told of them beside it. */
function describe(keys: Keys, known: ReadonlyMap<string, Known>, citizen: Citizen) {
  const typedHashes = typedHashesOf(keys, citizen);
  const personId = known.get(citizen.key)?.id ?? canonicalId(keys, citizen);
  const row = toRow(keys, known, { citizen, personId, typedHashes });
  return { row, event: { personId, aliases: aliasesOf(keys, citizen), typedHashes } };
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

const aliasesOf = (keys: Keys, { oldNumber }: Citizen): string[] =>
  oldNumber === null ? [] : [personIdOfNumber(keys, oldNumber)];

function typedHashesOf(keys: Keys, { personalNumber, oldNumber, fullName, birthDate }: Citizen): string[] {
  return [personalNumber, oldNumber]
    .filter((number) => number !== null)
    .map((number) => typedIdentityHash(keys, number, fullName, birthDate));
}

interface Described {
  citizen: Citizen;
  personId: PersonId;
  typedHashes: string[];
}

function toRow(keys: Keys, known: ReadonlyMap<string, Known>, { citizen, personId, typedHashes }: Described) {
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
    typed_hashes: typedHashes,
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
