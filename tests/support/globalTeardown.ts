import { rmSync } from 'node:fs';
import type { EmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { searchOutputs } from './canary.ts';

export default async function globalTeardown(): Promise<void> {
  const { testPostgres, canaryFolder } = globalThis as unknown as {
    testPostgres?: { postgres: EmbeddedPostgres; dataDirectory: string };
    canaryFolder?: string;
  };
  if (testPostgres === undefined || canaryFolder === undefined) return;
  await testPostgres.postgres.stop();
  rmSync(testPostgres.postgres.dataDirectory, { recursive: true, force: true });
  rmSync(testPostgres.dataDirectory, { recursive: true, force: true });
  const found = searchOutputs(canaryFolder);
  if (found.length > 0)
    throw new Error(
      `Personal data in what was said during the tests (${canaryFolder}):\n${found.join('\n')}`,
    );
  rmSync(canaryFolder, { recursive: true, force: true });
}
