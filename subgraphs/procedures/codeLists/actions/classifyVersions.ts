import type { Tx } from '../../../../kernel/database.ts';
import { listToldVersions, lockMatters, readMatterLists, tellMatters } from '../database/matters.ts';
import { judgeMatter } from '../rules/matters.ts';

/**
 * Tells which versions are another matter than was told of them: since a list was taken in, or since an entry of it began or
 * ended on a day. Gives how many.
 *
 * @param day yyyy-MM-dd
 */
export async function classifyVersions(tx: Tx, day: string): Promise<number> {
  await lockMatters(tx);
  const lists = await readMatterLists(tx, day);
  const versions = await listToldVersions(tx);
  const changed = versions.flatMap(({ id, code, field, told }) => {
    const matter = judgeMatter({ code, field }, lists);
    return matter === told ? [] : [{ id, matter }];
  });
  await tellMatters(tx, changed);
  return changed.length;
}
