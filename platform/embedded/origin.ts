import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findLivingOwner } from './owner.ts';
import { listRelocatedData } from './places.ts';
import { PRIVATE_MODE } from './privateFiles.ts';

const FILE = 'origin.json';

/** Keeps beside the data where the instance that runs on it is reached, for commands that must speak of the same address. */
export async function keepOrigin(directory: string, origin: string): Promise<void> {
  await writeFile(join(directory, FILE), JSON.stringify({ pid: process.pid, origin }), {
    mode: PRIVATE_MODE,
  });
}

/** Where the instance that runs on a data folder is reached; undefined when none does. */
export async function findRunningOrigin(dataDirectory: string): Promise<string | undefined> {
  for (const directory of [dataDirectory, ...listRelocatedData(dataDirectory)]) {
    const owner = await findLivingOwner(directory);
    const kept = parse(await readFile(join(directory, FILE), 'utf8').catch(() => ''));
    if (owner !== undefined && kept?.pid === owner.pid) return kept.origin;
  }
  return undefined;
}

function parse(text: string): { pid: unknown; origin: string } | undefined {
  try {
    const { pid, origin } = JSON.parse(text) as { pid?: unknown; origin?: unknown };
    return typeof origin === 'string' && URL.canParse(origin) ? { pid, origin } : undefined;
  } catch {
    return undefined;
  }
}
