import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { emitAll } from '../../../kernel/events.ts';
import { listMembers, listRelationsAbout, replaceFamilies } from '../database/importRelations.ts';
import { deriveFamily, type FamilyEvent, isTold, type Relation } from '../rules/family.ts';

const endsOf = (relations: readonly Relation[]): PersonId[] =>
  relations.flatMap(({ personId, relativeId }) => [personId, relativeId]);

/**
 * Writes anew what follows from the relations of these people and of their relatives, and tells it: after a relation of theirs
 * changed, or their own record did (a death, a birth date). Whose record was revoked is as if absent.
 */
export async function retellFamilies(tx: Tx, changed: readonly PersonId[], now: Date): Promise<void> {
  if (changed.length === 0) return;
  const ids = [...new Set([...changed, ...endsOf(await listRelationsAbout(tx, changed))])];
  const relations = await listRelationsAbout(tx, ids);
  const members = await listMembers(tx, [...new Set([...ids, ...endsOf(relations)])]);
  const known = new Map(members.map((one) => [one.personId, one]));
  const standing = relations.filter((one) => known.has(one.personId) && known.has(one.relativeId));
  const families = ids.flatMap((id) => {
    const person = known.get(id);
    const own = standing.filter((one) => one.personId === id || one.relativeId === id);
    return person === undefined ? [] : [deriveFamily(person, own, dayInVietnam(now))];
  });
  const before: ReadonlySet<string> = await replaceFamilies(tx, ids, families);
  const gone = ids.filter((id) => before.has(id) && !known.has(id));
  const told: FamilyEvent[] = [
    ...families.map((family) => family.told).filter((one) => before.has(one.personId) || isTold(one)),
    ...gone.map((personId) => ({ personId, nextOfKin: [], parents: [], guardians: [] })),
  ];
  await emitAll(tx, 'family.registered', told);
}
