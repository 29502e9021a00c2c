import type { Tx } from '../../../kernel/database.ts';
import { listAddressesAfter, putHomeKeys } from '../database/homeKeys.ts';
import { homeKeyOf } from '../rules/homeKey.ts';
import { retellAllHomes } from './retellHomes.ts';

const BATCH = 1_000;

/** Gives every record the keys of its homes by the rule of today, and tells the protected homes anew with whoever lives there by it. */
export async function rekeyHomes(tx: Tx): Promise<void> {
  let after: string | null = null;
  do {
    const people = await listAddressesAfter(tx, after, BATCH);
    await putHomeKeys(
      tx,
      people.map(({ personId, permanent, current, head }) => ({
        personId,
        permanent: homeKeyOf(permanent, head),
        current: homeKeyOf(current, head),
      })),
    );
    after = people.at(-1)?.personId ?? null;
  } while (after !== null);
  await retellAllHomes(tx);
}
