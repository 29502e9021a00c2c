import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeDataFolder, SUPERUSER } from './cluster.ts';
import { findLivingOwner } from './owner.ts';
import { listRelocatedData } from './places.ts';
import { LOOPBACK } from './ports.ts';

/** Line of postmaster.pid that holds the port. */
const PORT_LINE = 3;

/**
 * The superuser's address of the embedded database that another process is running on this data folder; undefined when
 * nobody does. It holds the password: never print it.
 */
export async function findRunningPostgres(dataDirectory: string): Promise<string | undefined> {
  for (const directory of [dataDirectory, ...listRelocatedData(dataDirectory)]) {
    if ((await findLivingOwner(directory)) === undefined) continue;
    const folder = describeDataFolder(directory);
    const pidFile = await readFile(join(folder.cluster, 'postmaster.pid'), 'utf8').catch(() => '');
    const port = pidFile.split('\n')[PORT_LINE]?.trim();
    const password = (await readFile(folder.password, 'utf8').catch(() => '')).trim();
    if (port !== undefined && /^\d+$/.test(port) && password !== '')
      return `postgres://${SUPERUSER}:${password}@${LOOPBACK}:${port}/postgres`;
  }
  return undefined;
}
