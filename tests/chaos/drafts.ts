import postgres from 'postgres';
import type { TestHouse } from '../support/house.ts';

/** How many dossiers there are, of these ids or at all. */
export async function countDrafts(test: TestHouse, ids?: readonly string[]): Promise<number> {
  const owner = postgres(test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
  try {
    const [row] = await (ids === undefined
      ? owner<{ count: number }[]>`select count(*)::int as count from dossiers`
      : owner<
          { count: number }[]
        >`select count(*)::int as count from dossiers where dossier_id = any(${ids as string[]})`);
    return row?.count ?? 0;
  } finally {
    await owner.end({ timeout: 5 });
  }
}
