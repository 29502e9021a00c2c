import { closeContent } from '../../../kernel/closedContent.ts';
import type { Tx } from '../../../kernel/database.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import { emitAll } from '../../../kernel/events.ts';
import type { Keys } from '../../../kernel/keys.ts';
import { type HomeContent, placeOfHome } from '../../../kernel/protectedHomes.ts';
import {
  holdsHomes,
  listHomes,
  listHomesAbout,
  markPeople,
  putHomes,
  refreshHomes,
} from '../database/protectedHomes.ts';
import type { ToldPerson } from '../rules/imports/person.ts';

type OfHome = Pick<ToldPerson, 'fullName' | 'permanentResidence' | 'currentResidence' | 'protection'>;

/** What other registers are told of a home that nobody may be told, closed; null where nothing is protected. */
export function closeHome(keys: Keys, personId: PersonId, told: OfHome): string | null {
  if (told.protection !== 'ADDRESS') return null;
  const { fullName, permanentResidence, currentResidence } = told;
  const addresses = [permanentResidence, currentResidence].flatMap((address) => address?.text ?? []);
  const content: HomeContent = { fullName, addresses };
  return closeContent(keys, JSON.stringify(content), placeOfHome(personId));
}

/**
 * Writes anew whose homes are protected, who lives there and who is family, and tells it: after a grade came or went, or somebody's
 * record or relation changed. A home that somebody moved to is closed for them too.
 *
 * @param told closed homes by person; null where the protection has ended
 */
export async function retellHomes(
  tx: Tx,
  { told, changed }: { told: ReadonlyMap<PersonId, string | null>; changed: readonly PersonId[] },
): Promise<void> {
  const isTold = [...told.values()].some((content) => content !== null);
  if (changed.length === 0 || !(isTold || (await holdsHomes(tx)))) return;
  const gone = await putHomes(
    tx,
    [...told].map(([personId, content]) => ({ personId, content })),
  );
  const about = await listHomesAbout(tx, changed);
  await tellHomes(tx, about, { gone, changed });
}

/** The same of every home, after the rule has changed by which it is known who lives there. */
export const retellAllHomes = async (tx: Tx): Promise<void> =>
  tellHomes(tx, await listHomes(tx), { gone: [], changed: [] });

type Told = Awaited<ReturnType<typeof listHomes>>;

async function tellHomes(
  tx: Tx,
  about: Told,
  { gone, changed }: { gone: Told; changed: readonly PersonId[] },
): Promise<void> {
  const homes = await refreshHomes(
    tx,
    about.map(({ personId }) => personId),
  );
  const concerned = [...gone, ...about, ...homes].flatMap(({ household, kin }) => [...household, ...kin]);
  await markPeople(tx, [...new Set([...changed, ...concerned])]);
  await emitAll(tx, 'address.protected', [
    ...homes,
    ...gone.map(({ personId }) => ({ personId, household: [], kin: [], content: null })),
  ]);
}
