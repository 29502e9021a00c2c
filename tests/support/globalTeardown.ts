import { rmSync } from 'node:fs';
import type { EmbeddedPostgres } from '../../subgraphs/embedded/postgres.ts';

export default async function globalTeardown(): Promise<void> {
  const { testPostgres } = globalThis as unknown as {
    testPostgres?: { postgres: EmbeddedPostgres; dataDirectory: string };
  };
  if (testPostgres === undefined) return;
  await testPostgres.postgres.stop();
  rmSync(testPostgres.postgres.dataDirectory, { recursive: true, force: true });
  rmSync(testPostgres.dataDirectory, { recursive: true, force: true });
}
