import type { Database, Tx } from '../../../kernel/database.ts';
import { type Day, dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { personIdOfNumber, personIdOfRecord } from '../../../kernel/identity.ts';
import { type ImportedLine, type ImportFinding, refusal } from '../../../kernel/imports/findings.ts';
import { digestOf, judgeTold, refuseTold } from '../../../kernel/imports/standing.ts';
import { isFinding, type Judged, readBatch, reportBatch } from '../../../kernel/imports/takeIn.ts';
import type { Keys } from '../../../kernel/keys.ts';
import type { TakeOrder } from '../../../kernel/sources/take.ts';
import { listMeant } from '../database/identifiers.ts';
import { lockImports } from '../database/importPeople.ts';
import {
  findRelations,
  listRelationsAbout,
  putRelations,
  type RelationRow,
} from '../database/importRelations.ts';
import type { Relation } from '../rules/family.ts';
import { isRevocation, type RelationLine, readRelation, type Someone } from '../rules/imports/relation.ts';
import { findRival, relationIdOf, toRelation } from '../rules/imports/relationRow.ts';
import { retellFamilies } from './retellFamilies.ts';
import { retellHomes } from './retellHomes.ts';

/**
 * Takes a batch of relations in, each record by itself, all of them in one transaction with what follows from them. Both people have
 * to be in the register. What is in already changes nothing.
 */
export function importRelations(
  database: Database,
  keys: Keys,
  { lines, now, also }: Omit<TakeOrder, 'synthetic'>,
): Promise<ImportedLine[]> {
  return database.jobTransaction(async (tx) => {
    await lockImports(tx);
    const read = readBatch(lines, (told) => readRelation(told, dayInVietnam(now)));
    const batch = await openBatch(
      tx,
      keys,
      read.records.map(({ told }) => told),
      now,
    );
    const report = reportBatch(read, (told) => batch.judge(told));
    const rows = [...batch.written.values()];
    await putRelations(tx, rows);
    const changed = [...new Set(rows.flatMap((row) => [row.personId, row.relativeId]))];
    await retellFamilies(tx, changed, now);
    await retellHomes(tx, { told: new Map(), changed });
    await also?.(tx, report);
    return report;
  });
}

const idOf = (keys: Keys, someone: Someone): PersonId =>
  'record' in someone
    ? personIdOfRecord(keys, someone.record)
    : personIdOfNumber(keys, someone.personalNumber);

type Pair = { personId: PersonId; relativeId: PersonId };

async function openBatch(tx: Tx, keys: Keys, told: readonly RelationLine[], now: Date) {
  const ids = [
    ...new Set(told.flatMap(({ person, relative }) => [idOf(keys, person), idOf(keys, relative)])),
  ];
  const meant = new Map<string, PersonId[]>();
  for (const { knownId, personId } of await listMeant(tx, ids))
    meant.set(knownId, [...new Set([...(meant.get(knownId) ?? []), personId])]);
  const people = [...new Set([...meant.values()].flat())];
  const standing = await listRelationsAbout(tx, people);
  return new Batch({ keys, now, meant, standing, kept: await findKept(tx, keys, told, meant) });
}

async function findKept(
  tx: Tx,
  keys: Keys,
  told: readonly RelationLine[],
  meant: ReadonlyMap<string, PersonId[]>,
): Promise<Map<PersonId, RelationRow>> {
  const ids = told.flatMap((line) => {
    const pair = findPair(keys, line, meant);
    return isFinding(pair) ? [] : [relationIdOf(keys, { ...pair, kind: line.kind, fromDay: fromOf(line) })];
  });
  const rows = await findRelations(tx, ids);
  return new Map(rows.map((row) => [row.relationId, row]));
}

const fromOf = (line: RelationLine): Day | null => ('from' in line ? (line.from ?? null) : null);

/** Both people, who have to be in the register, one each and not the same. */
function findPair(
  keys: Keys,
  line: RelationLine,
  meant: ReadonlyMap<string, PersonId[]>,
): Pair | ImportFinding {
  const find = (field: 'person' | 'relative'): PersonId | ImportFinding => {
    const [found, ...others] = meant.get(idOf(keys, line[field])) ?? [];
    if (found === undefined) return refusal('PERSON_UNKNOWN', field);
    return others.length > 0 ? refusal('PERSON_AMBIGUOUS', field) : found;
  };
  const [personId, relativeId] = [find('person'), find('relative')];
  if (typeof personId !== 'string') return personId;
  if (typeof relativeId !== 'string') return relativeId;
  return personId === relativeId ? refusal('SAME_PERSON', 'relative') : { personId, relativeId };
}

interface BatchFacts {
  keys: Keys;
  now: Date;
  /** Everybody whom the ids of the batch mean. */
  meant: ReadonlyMap<string, PersonId[]>;
  /** The relations of these people that stand. */
  standing: readonly Relation[];
  kept: Map<PersonId, RelationRow>;
}

class Batch {
  readonly #facts: BatchFacts;
  readonly written = new Map<PersonId, RelationRow>();

  constructor(facts: BatchFacts) {
    this.#facts = facts;
  }

  judge(line: RelationLine): Judged {
    const { keys, now, meant, kept } = this.#facts;
    const pair = findPair(keys, line, meant);
    if (isFinding(pair)) return pair;
    const relationId = relationIdOf(keys, { ...pair, kind: line.kind, fromDay: fromOf(line) });
    const stands = kept.get(relationId);
    const revoked = isRevocation(line);
    if (revoked && stands === undefined) return refusal('NOT_HELD');
    const facts = revoked ? { ...stands, ...pair } : toRelation(line, pair);
    const digest = digestOf(revoked ? { revoked, relationId } : facts);
    const told = { version: line.version, recordedAt: line.recordedAt, digest };
    const verdict = judgeTold(told, stands && { ...stands, recordedAt: new Date(stands.recordedAt) }, now);
    if (verdict === 'UNCHANGED') return { outcome: 'UNCHANGED' };
    if (verdict !== 'ADDED' && verdict !== 'CORRECTED') return refuseTold(verdict, told, stands);
    const relation = facts as Relation;
    if (!revoked && findRival(relation, this.#standing(relationId)) !== undefined)
      return refusal('OTHER_HOLDS');
    const row = { ...relation, ...told, relationId, revoked, recordedAt: told.recordedAt.toISOString() };
    kept.set(relationId, row);
    this.written.set(relationId, row);
    return { outcome: revoked ? 'REVOKED' : verdict };
  }

  /** All other relations as they stand after the records before this one. */
  #standing(but: PersonId): Relation[] {
    const { keys, standing } = this.#facts;
    const before = standing.filter((one) => {
      const id = relationIdOf(keys, one);
      return id !== but && !this.written.has(id);
    });
    const since = [...this.written.values()].filter((row) => !row.revoked && row.relationId !== but);
    return [...before, ...since];
  }
}
