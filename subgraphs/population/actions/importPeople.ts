import type { Database, Tx } from '../../../kernel/database.ts';
import { toCanonical } from '../../../kernel/domain/canonical.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { emitAll } from '../../../kernel/events.ts';
import { blindIndex, personIdOfNumber, personIdOfRecord } from '../../../kernel/identity.ts';
import { type ImportedLine, refusal } from '../../../kernel/imports/findings.ts';
import { judgeTold, refuseTold, type ToldRecord } from '../../../kernel/imports/standing.ts';
import { type Judged, readBatch, reportBatch } from '../../../kernel/imports/takeIn.ts';
import type { Keys } from '../../../kernel/keys.ts';
import type { TakeOrder } from '../../../kernel/sources/take.ts';
import {
  findKeptPeople,
  insertPeople,
  insertRecords,
  lockImports,
  type RevokedPerson,
  replaceAliases,
  revokePeople,
  updatePeople,
  type WrittenPerson,
} from '../database/importPeople.ts';
import { KnownPeople, type KnownPerson, type PersonKey } from '../rules/imports/knownPeople.ts';
import { type PersonLine, readPerson, type ToldPerson } from '../rules/imports/person.ts';
import {
  aliasesOf,
  describePerson,
  namedHashesOf,
  type PersonFacts,
  typedHashesOf,
} from '../rules/personRow.ts';
import { retellFamilies } from './retellFamilies.ts';
import { closeHome, retellHomes } from './retellHomes.ts';

/**
 * Takes a batch of people in, each record by itself, all of them in one transaction with the facts that tell of them. What is in
 * already changes nothing.
 */
export function importPeople(
  database: Database,
  keys: Keys,
  { lines, now, synthetic, also }: TakeOrder,
): Promise<ImportedLine[]> {
  return database.jobTransaction(async (tx) => {
    await lockImports(tx);
    const read = readBatch(lines, (told) => readPerson(told, synthetic));
    const batch = new Batch(
      keys,
      now,
      await findKnown(
        tx,
        keys,
        read.records.map(({ told }) => told),
      ),
    );
    const report = reportBatch(read, (told) => batch.judge(told));
    await batch.write(tx);
    await also?.(tx, report);
    return report;
  });
}

const keyOf = (keys: Keys, { facts: { record, personalNumber } }: PersonLine): PersonKey => ({
  recordId: record == null ? null : personIdOfRecord(keys, record),
  numberId: personalNumber == null ? null : personIdOfNumber(keys, personalNumber),
  numberIndex: personalNumber == null ? null : blindIndex(keys, personalNumber),
});

async function findKnown(tx: Tx, keys: Keys, lines: readonly PersonLine[]): Promise<KnownPeople> {
  const told = lines.map((line) => keyOf(keys, line));
  const records = told.flatMap(({ recordId }) => recordId ?? []);
  const numbers = told.flatMap(({ numberId }) => numberId ?? []);
  const indexes = told.flatMap(({ numberIndex }) => numberIndex ?? []);
  const rows = await findKeptPeople(tx, { ids: [...numbers, ...records], records, indexes });
  return new KnownPeople(
    rows.map(({ recordVersion, recordedAt, ...row }) => ({
      ...row,
      version: recordVersion,
      recordedAt: new Date(recordedAt),
    })),
  );
}

/** What is told of a person: `personIdentity` of the events. */
interface Identity {
  personId: PersonId;
  aliases: readonly PersonId[];
  typedHashes: readonly string[];
  namedHashes: readonly string[];
}

/** One batch: what it has judged so far, and what is to be written of it. */
class Batch {
  readonly #keys: Keys;
  readonly #now: Date;
  readonly #known: KnownPeople;
  readonly #rows = new Map<PersonId, { row: WrittenPerson; person: ToldPerson }>();
  readonly #revoked = new Map<PersonId, RevokedPerson>();
  readonly #records = new Map<PersonId, PersonId>();
  readonly #added = new Set<PersonId>();
  /** Homes that are protected since this batch, closed; null where one is protected no longer. */
  readonly #homes = new Map<PersonId, string | null>();

  constructor(keys: Keys, now: Date, known: KnownPeople) {
    this.#keys = keys;
    this.#now = now;
    this.#known = known;
  }

  judge(line: PersonLine): Judged {
    const key = keyOf(this.#keys, line);
    const found = this.#known.find(key);
    const field = key.numberId === null ? 'record' : 'personalNumber';
    if (found.kind === 'REFUSED') return refusal(found.reason, field);
    const kept = found.kind === 'KNOWN' ? found.person : undefined;
    if (line.kind === 'REVOCATION' && kept === undefined) return refusal('NOT_HELD', field);
    const personId = kept?.personId ?? (found as { personId: PersonId }).personId;
    const told = this.#tell(line);
    const verdict = judgeTold(told, kept, this.#now);
    if (verdict !== 'ADDED' && verdict !== 'CORRECTED' && verdict !== 'UNCHANGED')
      return refuseTold(verdict, told, kept);
    const recordId = key.recordId ?? kept?.recordId ?? null;
    const revoked = line.kind === 'REVOCATION';
    const home = line.kind === 'REVOCATION' ? null : closeHome(this.#keys, personId, line.facts);
    // A home that came in before homes were told is told when its record comes again.
    if (verdict !== 'UNCHANGED' || home !== null) this.#homes.set(personId, home);
    if (!revoked && recordId !== null && kept?.recordId == null) this.#records.set(personId, recordId);
    if (verdict === 'UNCHANGED') {
      if (kept !== undefined && !revoked) this.#known.put({ ...kept, recordId });
      return { outcome: 'UNCHANGED' };
    }
    const { numberIndex } = key;
    const next: KnownPerson = { ...told, personId, recordId, numberIndex, revoked };
    this.#known.put(revoked ? { ...next, recordId: null, numberIndex: null } : next);
    if (verdict === 'ADDED') this.#added.add(personId);
    if (line.kind === 'REVOCATION') this.#revoked.set(personId, { personId, ...told });
    else {
      this.#revoked.delete(personId);
      const row = describePerson(this.#keys, personId, toFacts(line.facts));
      this.#rows.set(personId, { row: { ...row, facts_digest: told.digest }, person: line.facts });
    }
    return { outcome: revoked ? 'REVOKED' : verdict };
  }

  /** Of the facts alone: when they were written, and under which name, is judged beside them. Keyed, for they hold numbers. */
  #tell({ kind, facts }: PersonLine): ToldRecord {
    const { version, recordedAt, record: _, ...others } = facts;
    // A revocation says one thing, whichever key it names.
    const said = kind === 'REVOCATION' ? [] : Object.entries(others).filter(([, value]) => value != null);
    const text = toCanonical([kind, Object.fromEntries(said)]) ?? '';
    return { version, recordedAt, digest: this.#keys.hmac('blind-index', 'facts', text) };
  }

  async write(tx: Tx): Promise<void> {
    const written = [...this.#rows].map(([personId, { row, person }]) => ({
      personId,
      row,
      ...identify(this.#keys, personId, person),
    }));
    const isAdded = ({ personId }: { personId: PersonId }): boolean => this.#added.has(personId);
    await insertPeople(
      tx,
      written.filter(isAdded).map(({ row }) => row),
    );
    await updatePeople(
      tx,
      written.filter((one) => !isAdded(one)).map(({ row }) => row),
    );
    const revoked = [...this.#revoked.values()];
    const standing = written.filter(({ personId }) => !this.#revoked.has(personId));
    const told: Identity[] = [
      ...standing.map(({ row: _, ...identity }) => identity),
      ...revoked.map(({ personId }) => ({ personId, aliases: [], typedHashes: [], namedHashes: [] })),
    ];
    await replaceAliases(tx, told);
    await insertRecords(
      tx,
      [...this.#records].map(([personId, recordId]) => ({ personId, recordId })),
    );
    await revokePeople(tx, revoked, this.#now);
    await emitAll(tx, 'person.registered', told.filter(isAdded));
    const corrected = told.filter((one) => !isAdded(one));
    await emitAll(tx, 'person.corrected', corrected);
    await retellFamilies(
      tx,
      corrected.map(({ personId }) => personId),
      this.#now,
    );
    await retellHomes(tx, { told: this.#homes, changed: [...this.#homes.keys()] });
  }
}

const identify = (keys: Keys, personId: PersonId, told: ToldPerson) => ({
  aliases: aliasesOf(keys, personId, toFacts(told)),
  typedHashes: typedHashesOf(keys, toFacts(told)),
  namedHashes: namedHashesOf(keys, toFacts(told)),
});

/** What the source leaves out, the register does not have. */
function toFacts(told: ToldPerson): PersonFacts {
  return {
    personalNumber: told.personalNumber ?? null,
    oldNumber: told.oldNumber ?? null,
    fullName: told.fullName,
    gender: told.gender,
    birthDate: told.birthDate,
    ethnicity: told.ethnicity ?? null,
    religion: told.religion ?? null,
    nationality: told.nationality ?? null,
    birthRegistrationPlace: told.birthRegistrationPlace ?? null,
    hometown: told.hometown ?? null,
    permanentResidence: told.permanentResidence ?? null,
    currentResidence: told.currentResidence ?? null,
    maritalStatus: told.maritalStatus ?? null,
    householdHeadName: told.householdHeadName ?? null,
    relationToHouseholdHead: told.relationToHouseholdHead ?? null,
    lifeStatus: told.lifeStatus,
    diedOn: told.diedOn ?? null,
    disputed: told.disputed ?? [],
    protection: told.protection ?? 'NONE',
    recordVersion: told.version,
    recordedAt: told.recordedAt.toISOString(),
  };
}
