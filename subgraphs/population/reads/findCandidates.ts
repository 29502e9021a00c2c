import { personIdOfNumber } from '../../../kernel/identity.ts';
import { listHolders } from '../database/aliases.ts';
import { findPeople, type PersonRecord, toPersonRecord, toUuidArray } from '../database/people.ts';
import type { ContextType } from '../mappers.ts';
import { protectPerson } from './protectPerson.ts';

/**
 * Everybody who carries a typed number, as their own or as an old one. Row-level security is widened to exactly these
 * people, and for these two statements only: what is read here is compared, and must not be given away.
 */
export async function findCandidates(context: ContextType, number: string): Promise<PersonRecord[]> {
  const typedId = personIdOfNumber(context.keys, number);
  const holders = await context.read(listHolders, { aliasId: typedId }, [typedId]);
  const ids = [typedId, ...holders.map(({ personId }) => personId)];
  const found = await context.read(findPeople, { ids: toUuidArray(ids) }, ids);
  const byId = new Map(found.map(({ row }) => [row.personId, protectPerson(context, toPersonRecord(row))]));
  return [...byId.values()];
}
