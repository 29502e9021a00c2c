import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { Grant } from '../../../kernel/tokens.ts';

/** What a grant is judged against: the ids and hashes of one record. */
export interface Identified {
  personId: PersonId;
  typedHashes: readonly string[];
}

type GrantSubject = Grant['subjects'][number];

/**
 * Whether these parts of a grant let the record be read. Whoever was typed must be who the record is: a hash of what was
 * typed that the record does not have means that somebody else was meant, or that the record was corrected since.
 */
export function judgeTyped(
  record: Identified,
  subjects: readonly GrantSubject[],
): 'PERMITTED' | 'OTHERWISE_TYPED' {
  const agrees = subjects.every(({ typed }) => typed === null || record.typedHashes.includes(typed));
  return agrees ? 'PERMITTED' : 'OTHERWISE_TYPED';
}

/** Parts of the grant that mean this person, under any of the ids they go by. */
export function listParts(grant: Grant | null, ids: readonly string[]): GrantSubject[] {
  return (grant?.subjects ?? []).filter(({ kind, id }) => kind === 'PERSON' && ids.includes(id));
}

/** Who plays a role of the case; undefined when nobody does, or an organisation. */
export function findPart(grant: Grant, role: string): GrantSubject | undefined {
  return grant.subjects.find((subject) => subject.kind === 'PERSON' && subject.role === role);
}
