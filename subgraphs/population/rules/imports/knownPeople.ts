/** Whom the records of one batch mean: by the source's own name for the record, by number, or nobody yet. */
import type { PersonId } from '../../../../kernel/domain/opaqueId.ts';
import type { ImportReason } from '../../../../kernel/imports/findings.ts';
import type { KeptRecord } from '../../../../kernel/imports/standing.ts';

export interface KnownPerson extends KeptRecord {
  personId: PersonId;
  recordId: PersonId | null;
  numberIndex: string | null;
  revoked: boolean;
}

/** The key of a record: opaque ids of the source's name for it and of the number, and the keyed hash of the number. */
export interface PersonKey {
  recordId: PersonId | null;
  numberId: PersonId | null;
  numberIndex: string | null;
}

/** The register as a batch sees it, with what the batch itself has brought so far. */
export class KnownPeople {
  readonly #byId = new Map<string, KnownPerson>();

  constructor(people: readonly KnownPerson[]) {
    for (const person of people) this.#byId.set(person.personId, person);
  }

  put(person: KnownPerson): void {
    this.#byId.set(person.personId, person);
  }

  /** Who is meant, the id of somebody new, or why that cannot be told. */
  find({
    recordId,
    numberId,
    numberIndex,
  }: PersonKey):
    | { kind: 'KNOWN'; person: KnownPerson }
    | { kind: 'NEW'; personId: PersonId }
    | { kind: 'REFUSED'; reason: Extract<ImportReason, 'TWO_PEOPLE' | 'NUMBER_OF_ANOTHER'> } {
    const people = [...this.#byId.values()];
    const byRecord = people.find((one) => recordId !== null && one.recordId === recordId);
    const byNumber = people.find((one) => numberIndex !== null && one.numberIndex === numberIndex);
    if (byRecord !== undefined && byNumber !== undefined && byRecord !== byNumber)
      return { kind: 'REFUSED', reason: 'TWO_PEOPLE' };
    const id = numberId ?? recordId;
    // Whoever had this number first, or whose record bears this name, is known by it for ever.
    const byId = id === null ? undefined : this.#byId.get(id);
    const person = byRecord ?? byNumber ?? (byId?.revoked || numberId === null ? byId : undefined);
    if (byId !== undefined && byId !== person && !byId.revoked)
      return { kind: 'REFUSED', reason: 'NUMBER_OF_ANOTHER' };
    if (person === undefined) return { kind: 'NEW', personId: id as PersonId };
    if (recordId !== null && person.recordId !== null && person.recordId !== recordId)
      return { kind: 'REFUSED', reason: 'NUMBER_OF_ANOTHER' };
    return { kind: 'KNOWN', person };
  }
}
