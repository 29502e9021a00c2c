/** What the workers of a run note of the databases that they keep because a test has failed. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names the file in which the workers of a run note what they keep. */
const NOTES = 'TEST_KEPT_NOTES';

export interface KeptDatabases {
  /** Sentences of the tests that failed, with their file. */
  tests: string[];
  databases: string[];
}

/** For the global set-up: workers inherit the name of the file. */
export function prepareNotes(folder: string): string {
  process.env[NOTES] = join(folder, 'kept-databases.txt');
  return process.env[NOTES];
}

/** What tests have failed in this file so far; tests/support/keepingEnvironment.js writes them down. */
const failedTests = (): string[] => (globalThis as { failedTests?: string[] }).failedTests ?? [];

/** Whether databases that are about to be dropped are evidence. If so, it is noted, and they must stay. */
export function keepWhenFailed(databases: string[]): boolean {
  const tests = failedTests();
  const notes = process.env[NOTES];
  if (tests.length === 0 || notes === undefined) return false;
  appendFileSync(notes, `${JSON.stringify({ tests, databases } satisfies KeptDatabases)}\n`);
  return true;
}

export function readNotes(notes: string): KeptDatabases[] {
  if (!existsSync(notes)) return [];
  return readFileSync(notes, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as KeptDatabases);
}
