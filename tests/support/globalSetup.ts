import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../subgraphs/embedded/postgres.ts';
import { silenceTelemetry } from '../../subgraphs/environment.ts';
import { prepareCanary } from './canary.ts';

/** One real PostgreSQL for the whole run, thrown away at its end: durability is off, everything else is as in service. */
export default async function globalSetup(): Promise<void> {
  silenceTelemetry();
  const canaryFolder = prepareCanary();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'mot-lan-test-'));
  const postgres = await startEmbeddedPostgres({
    dataDirectory,
    report: () => undefined,
    durable: false,
    maxConnections: 400,
  });
  process.env.TEST_ADMIN_URL = postgres.adminUrl;
  Object.assign(globalThis, { testPostgres: { postgres, dataDirectory }, canaryFolder });
}
