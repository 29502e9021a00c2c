import type postgres from 'postgres';
import type { SubgraphName } from '../../schema/files.ts';
import { DatabaseUnready } from './failures.ts';

/** Debian 12 has it. */
export const OLDEST_SERVER = 15;

/**
 * Refuses a server that is too old, before anything is made in it.
 *
 * @throws DatabaseUnready naming the version that is needed and the one that was found
 */
export async function requireVersion(sql: postgres.Sql, register: SubgraphName): Promise<void> {
  const [row] = await sql<{ number: number; name: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as name`;
  judgeVersion(row?.number ?? 0, row?.name ?? '', register);
}

/** @param number as `server_version_num` says it: 150013 is 15.13 */
export function judgeVersion(number: number, name: string, register: SubgraphName): void {
  if (number >= OLDEST_SERVER * 10_000) return;
  throw new DatabaseUnready('DATABASE_TOO_OLD', register, [
    `cần PostgreSQL ${OLDEST_SERVER} trở lên, máy chủ là ${name} (PostgreSQL ${OLDEST_SERVER} or newer is needed, the server is ${name})`,
  ]);
}
