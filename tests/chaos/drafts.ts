import postgres from 'postgres';
import type { TestHouse } from '../support/house.ts';

async function asOwner<T>(test: TestHouse, work: (owner: postgres.Sql) => Promise<T>): Promise<T> {
  const owner = postgres(test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
  try {
    return await work(owner);
  } finally {
    await owner.end({ timeout: 5 });
  }
}

/** How many dossiers there are, of these ids or at all. */
export const countDrafts = (test: TestHouse, ids?: readonly string[]): Promise<number> =>
  asOwner(test, async (owner) => {
    const [row] = await (ids === undefined
      ? owner<{ count: number }[]>`select count(*)::int as count from dossiers`
      : owner<{ count: number }[]>`
          select count(*)::int as count from dossiers where dossier_id = any(${ids as string[]})`);
    return row?.count ?? 0;
  });

/** Loses the newest dossiers, as a database does that comes back from a copy which had not got them yet. */
export const forgetDrafts = (test: TestHouse): Promise<void> =>
  asOwner(test, async (owner) => {
    await owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`delete from dossiers where dossier_id in (select dossier_id from dossiers order by opened_at desc limit 2)`;
    });
  });
