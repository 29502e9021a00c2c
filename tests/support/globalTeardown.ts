import { rmSync } from 'node:fs';
import type { EmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { searchOutputs } from './canary.ts';
import { describeKept, dropTheRest, forgetKept, keepCluster } from './cluster/kept.ts';
import { readNotes } from './cluster/notes.ts';

interface TestPostgres {
  postgres: EmbeddedPostgres;
  dataDirectory: string;
  /** Where the workers noted which databases they keep. */
  notes: string;
}

export default async function globalTeardown(): Promise<void> {
  const { testPostgres, canaryFolder } = globalThis as unknown as {
    testPostgres?: TestPostgres;
    canaryFolder?: string;
  };
  if (canaryFolder === undefined) return;
  if (testPostgres !== undefined) {
    await endPostgres(testPostgres);
    // What is kept is looked into on purpose: it is no output.
    rmSync(testPostgres.notes, { force: true });
  }
  const found = searchOutputs(canaryFolder);
  if (found.length > 0)
    throw new Error(
      `Personal data in what was said during the tests (${canaryFolder}):\n${found.join('\n')}`,
    );
  rmSync(canaryFolder, { recursive: true, force: true });
}

async function endPostgres({ postgres, dataDirectory, notes }: TestPostgres): Promise<void> {
  const kept = readNotes(notes);
  if (kept.length > 0) await dropTheRest(postgres.adminUrl, kept);
  await postgres.stop();
  if (kept.length === 0) await forgetKept();
  else {
    await keepCluster(postgres.dataDirectory, kept);
    console.log(describeKept(kept));
  }
  rmSync(postgres.dataDirectory, { recursive: true, force: true });
  rmSync(dataDirectory, { recursive: true, force: true });
}
