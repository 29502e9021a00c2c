import { chmodSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silenceTelemetry } from '../../app/environment/environment.ts';
import { startEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { TEST_USER } from './account.ts';
import { prepareCanary } from './canary.ts';

const MEMORY_FOLDER = '/dev/shm';
/** What the databases of a whole run may need at once, with room to spare. */
const MEMORY_BYTES_MIN = 4 * 1024 ** 3;

/** One real PostgreSQL for the whole run, thrown away at its end: durability is off, everything else is as in service. */
export default async function globalSetup(): Promise<void> {
  silenceTelemetry();
  const canaryFolder = prepareCanary();
  const dataDirectory = mkdtempSync(join(findFastFolder(), 'mot-lan-test-'));
  // As root, PostgreSQL runs under another account and has to reach its folder, which is closed itself.
  chmodSync(dataDirectory, 0o755);
  const postgres = await startEmbeddedPostgres({
    user: TEST_USER,
    dataDirectory,
    report: () => undefined,
    durable: false,
    maxConnections: 400,
  });
  process.env.TEST_ADMIN_URL = postgres.adminUrl;
  Object.assign(globalThis, { testPostgres: { postgres, dataDirectory }, canaryFolder });
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
