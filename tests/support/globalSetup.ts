import { chmodSync, mkdtempSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silenceTelemetry } from '../../app/environment/environment.ts';
import { findLivingOwner } from '../../platform/embedded/owner.ts';
import { removeEmbeddedPostgres, startEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { TEST_USER } from './account.ts';
import { prepareCanary } from './canary.ts';
import { removeWithUs, sweepAbandoned } from './cluster/abandoned.ts';
import { copyTemplates } from './cluster/cache.ts';
import { prepareNotes } from './cluster/notes.ts';

const MEMORY_FOLDER = '/dev/shm';
/** What the databases of a whole run may need at once, with room to spare. */
const MEMORY_BYTES_MIN = 4 * 1024 ** 3;
const FOLDER = 'mot-lan-test-';
/** A run that has just made its folder has not put its name on it. */
const ABANDONED_MS = 15 * 60 * 1000;

/**
 * One real PostgreSQL for the whole run, a copy of the kept cluster, thrown away at its end: durability is off, everything else
 * is as in service.
 */
export default async function globalSetup(): Promise<void> {
  silenceTelemetry();
  sweepAbandoned();
  const canaryFolder = prepareCanary();
  if (process.env.TEST_ADMIN_URL !== undefined) return void Object.assign(globalThis, { canaryFolder });
  const base = findFastFolder();
  await removeAbandoned(base);
  const dataDirectory = mkdtempSync(join(base, FOLDER));
  // As root, PostgreSQL runs under another account and has to reach its folder, which is closed itself.
  removeWithUs(dataDirectory);
  chmodSync(dataDirectory, 0o755);
  const notes = prepareNotes(canaryFolder);
  await copyTemplates(dataDirectory);
  const postgres = await startEmbeddedPostgres({
    user: TEST_USER,
    dataDirectory,
    report: () => undefined,
    durable: false,
    maxConnections: 400,
  });
  process.env.TEST_ADMIN_URL = postgres.adminUrl;
  Object.assign(globalThis, { testPostgres: { postgres, dataDirectory, notes }, canaryFolder });
}

/** Every file of tests makes six databases of 300 files each: in memory, where there is enough of it, that costs a tenth. */
function findFastFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
    return bavail * bsize >= MEMORY_BYTES_MIN ? MEMORY_FOLDER : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** What runs that were killed have left behind would fill the memory in the end. */
async function removeAbandoned(base: string): Promise<void> {
  for (const name of readdirSync(base).filter((one) => one.startsWith(FOLDER))) {
    const folder = join(base, name);
    const { uid, mtimeMs } = statSync(folder);
    if (uid !== process.getuid?.() || Date.now() - mtimeMs < ABANDONED_MS) continue;
    if ((await findLivingOwner(folder)) === undefined) await removeEmbeddedPostgres(folder, () => undefined);
  }
}
