import type { Sql } from 'postgres';
import { copyRows, WritingBehind } from '../../../kernel/copyRows.ts';
import type { Seeding } from '../../../kernel/definition.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { opaqueId, personIdOfNumber } from '../../../kernel/identity.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { streamGroups } from '../../../nation/nation.ts';
import type { Citizen } from '../../../nation/types.ts';
import { aliasesOf, describePerson, namedHashesOf, type PersonFacts } from '../rules/personRow.ts';
import { type Group, seedFamilies } from './seedFamilies.ts';

const BATCH_ROWS = 1_000;

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
  const writing = new WritingBehind();
  const flush = (): Promise<void> => {
    const written = batch;
    batch = [];
    return writing.begin(async () => {
      await copyBatch(sql, written);
      count += written.length;
      progress?.(count);
    });
  };
  for (const { citizens } of streamGroups({ people })) {
    const known = knowGroup(keys, citizens);
    for (const citizen of citizens) batch.push(write(keys, known, citizen));
    if (batch.length >= BATCH_ROWS) await flush();
  }
  await flush();
  await writing.end();
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
  const row = toRow(keys, known, citizen);
  const { person_id: personId, typed_hashes: typedHashes } = row;
  const [aliases, namedHashes] = [aliasesOf(keys, personId, citizen), namedHashesOf(keys, citizen)];
  return { row, event: { personId, aliases, typedHashes, namedHashes } };
}

async function copyBatch(sql: Sql, written: readonly Written[]): Promise<void> {
  await copyRows(
    sql,
    'people',
    written.map(({ row }) => row),
  );
  const aliases = written.flatMap(({ event: { personId, aliases: of } }) =>
    of.map((aliasId) => ({ person_id: personId, alias_id: aliasId })),
  );
  await copyRows(sql, 'person_aliases', aliases);
  await copyRows(
    sql,
    'outbox',
    written.map(({ event }) => ({ topic: 'person.registered', payload: event })),
  );
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
  const personId = known.get(citizen.key)?.id ?? canonicalId(keys, citizen);
  return {
    ...describePerson(keys, personId, toFacts(known, citizen)),
    father_id: idOf(citizen.fatherKey),
    mother_id: idOf(citizen.motherKey),
    spouse_id: idOf(citizen.spouseKey),
  };
}
