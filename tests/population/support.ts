import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { DossierId, PersonId } from '../../kernel/domain/opaqueId.ts';
import { opaqueId, personIdOfNumber, typedIdentityHash } from '../../kernel/identity.ts';
import type { Purpose } from '../../kernel/tokens.ts';
import { getCastCitizen } from '../../nation/nation.ts';
import { type TestHouse, testKeys } from '../support/house.ts';
import { idOf } from '../support/ids.ts';

export const withBasis: Purpose = {
  code: 'PERSON_VERIFICATION',
  basis: 'Luật Căn cước, Điều 10',
  dossier: null,
};

/** Person.id of whoever has no 12-digit number. */
export const recordId = (key: string): PersonId => opaqueId(testKeys, 'person/record', key);

export const idOfOldNumber = (key: string): PersonId =>
  personIdOfNumber(testKeys, getCastCitizen(key).oldNumber ?? 'none');

/** What an officer types for a member of the cast; `changes` says what she gets wrong. */
export function typing(
  key: string,
  changes: Partial<Record<'personalNumber' | 'fullName' | 'birthDate', string>> = {},
) {
  const { personalNumber, oldNumber, fullName, birthDate } = getCastCitizen(key);
  return { personalNumber: personalNumber ?? oldNumber ?? '', fullName, birthDate, ...changes };
}

/** A part of a grant for whoever was typed correctly. */
export function part(role: string, id: PersonId, key: string, changes = {}) {
  const { personalNumber, fullName, birthDate } = typing(key, changes);
  const typed = typedIdentityHash(testKeys, personalNumber, fullName, birthDate);
  return { role, kind: 'PERSON' as const, id, typed };
}

export interface TestLeaf {
  outcome: string;
  subject: string;
  fields: string[];
  dossier: string | null;
}

export const openOwner = (open: TestHouse): postgres.Sql =>
  postgres(open.ownerUrl('population'), { max: 1, onnotice: () => undefined });

/** Leaves since the last call, oldest first. */
export async function takeLeaves(owner: postgres.Sql): Promise<TestLeaf[]> {
  const leaves = await owner<TestLeaf[]>`
    with taken as (delete from audit_leaves returning *) select outcome, subject, fields, dossier from taken order by xid, id`;
  return [...leaves];
}

export const someDossier = idOf<DossierId>(randomUUID());
