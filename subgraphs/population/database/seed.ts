import type { Sql } from 'postgres';
import type { Seeding } from '../../../kernel/definition.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { opaqueId, personIdOfNumber } from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { streamCitizens } from '../../../nation/nation.ts';
import type { Citizen } from '../../../nation/types.ts';
import { aliasesOf, describePerson, type PersonFacts, typedHashesOf } from '../rules/personRow.ts';
import { seedFamilies } from './seedFamilies.ts';

const BATCH_ROWS = 500;

/** What others' records need of a person: their id, and their name where they head a household. */
interface Known {
  id: PersonId;
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
    { sql, keys },
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
    aliasesOf(keys, canonicalId(keys, citizen), citizen).map((aliasId) => ({
      person_id: canonicalId(keys, citizen),
      alias_id: aliasId,
    })),
  );
  if (aliases.length > 0) await sql`insert into person_aliases ${sql(aliases)}`;
  const events = citizens.map((citizen) => ({
    personId: canonicalId(keys, citizen),
    aliases: aliasesOf(keys, canonicalId(keys, citizen), citizen),
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

/** A citizen as any source tells of one. */
function toFacts(known: Map<string, Known>, citizen: Citizen): PersonFacts {
  const head = citizen.householdHeadKey;
  return {
    ...citizen,
    householdHeadName: head === null ? null : (known.get(head)?.fullName ?? null),
    protection: 'NONE',
  };
}

function toRow(keys: Keys, known: Map<string, Known>, citizen: Citizen) {
  const idOf = (key: string | null): string | null => (key === null ? null : (known.get(key)?.id ?? null));
  return {
    ...describePerson(keys, canonicalId(keys, citizen), toFacts(known, citizen)),
    father_id: idOf(citizen.fatherKey),
    mother_id: idOf(citizen.motherKey),
    spouse_id: idOf(citizen.spouseKey),
  };
}
