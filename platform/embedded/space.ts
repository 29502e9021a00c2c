import { statfs } from 'node:fs/promises';

/** Two segments of PostgreSQL's write-ahead log: with less it cannot go on. */
const NEEDED_BYTES = 2 * 16 * 1024 * 1024;

/** Whether the disk has room for a server at work. One that cannot be asked is not taken for full. */
export async function hasRoom(directory: string): Promise<boolean> {
  const found = await statfs(directory).catch(() => undefined);
  return found === undefined || found.bavail * found.bsize >= NEEDED_BYTES;
}
