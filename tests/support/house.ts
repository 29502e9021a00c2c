import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import type { SharePlanner } from '../../gateway/release/planner/planner.ts';
import type { Connection } from '../../kernel/connection.ts';
import type { DatabaseUrls } from '../../kernel/database.ts';
import type { SubjectBudgets } from '../../kernel/domain/budgets.ts';
import type { Keys } from '../../kernel/keys.ts';
import { House, type HouseOptions } from '../../platform/house.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import { databaseName, urlsOf } from '../../platform/provision.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { connectFiles } from '../../subgraphs/dossiers/upstream/files/connect.ts';
import { connectCatalogueFiles } from '../../subgraphs/procedures/files/upstream/connect.ts';
import { closeCanaryObserver, openCanaryObserver } from './canary.ts';
import { keepWhenFailed } from './cluster/notes.ts';
import { copyDatabase, ensureTemplates, templateFor, withAdmin } from './cluster/templates.ts';
import { loadDefinition, loadDefinitions, testKeys } from './registers.ts';

export { TEST_PEOPLE } from './seededPeople.ts';
export { loadDefinition, testKeys };

/** The planner that the files of one worker of jest share; undefined outside jest. */
export const sharedPlanner = (): SharePlanner | undefined =>
  (globalThis as { sharePlanner?: SharePlanner }).sharePlanner;

export function adminUrl(): string {
  const url = process.env.TEST_ADMIN_URL;
  if (url === undefined)
    throw new Error('The tests run through jest, whose global set-up starts PostgreSQL.');
  return url;
}

export interface OpenHouseOptions {
  /** Only these subgraphs; all six unless said. */
  only?: readonly SubgraphName[];
  /** For subgraphs that are not in this house. */
  elsewhere?: (name: SubgraphName) => Connection;
  clock?: () => Date;
  /** The keys of this house; those of the tests unless said. */
  keys?: Keys;
  budgets?: SubjectBudgets;
  /** Hears what the subgraphs say of themselves, beside the observer. */
  log?: (event: object) => void;
  observer?: Observer;
  /** As in a sandbox: errors are shown with their stacks. */
  openly?: boolean;
  background?: HouseOptions['background'];
  /** Registers of others that fill those of this house. */
  sources?: HouseOptions['sources'];
}

export interface TestHouse {
  house: House;
  /** What it says is searched for people at the end of the run. */
  observer: Observer;
  urls: Record<string, DatabaseUrls>;
  /** What subgraphs ask outside the house; a test may connect another at any time. */
  upstreams: Map<SubgraphName, unknown>;
  /** The owner's URL of one database: sees every row. */
  ownerUrl(name: SubgraphName): string;
  /** Where files lie that are handed in here. */
  filesFolder: string;
  close(): Promise<void>;
}

/** Nobody looks for malware here, unless a test connects somebody. */
export const TEST_FILES = { scanner: null, bytesMax: 4 * 1024 * 1024, draftDays: 90 };

/** Does the same with the database of every register at once: most of it is waiting for the server. */
async function onEach(
  names: readonly SubgraphName[],
  work: (admin: postgres.Sql, name: SubgraphName) => Promise<unknown>,
): Promise<void> {
  await Promise.all(names.map((name) => withAdmin(adminUrl(), (admin) => work(admin, name))));
}

/**
 * A house of its own for one test file: copies of databases that were migrated, seeded and settled once. The consumers do not
 * run by themselves; `house.settle()` brings every projection up to date. After a test that failed the databases are kept.
 */
export async function openHouse(options: OpenHouseOptions = {}): Promise<TestHouse> {
  const names = options.only ?? subgraphNames;
  const definitions = await loadDefinitions(names);
  const template = templateFor(names);
  const prefix = `test_${randomBytes(4).toString('hex')}`;
  await ensureTemplates(adminUrl(), names);
  await onEach(names, (admin, name) =>
    copyDatabase(admin, databaseName(template, name), databaseName(prefix, name)),
  );
  const urls = urlsFor(names, prefix);
  const folder = mkdtempSync(join(tmpdir(), 'mot-lan-files-'));
  const upstreams = new Map<SubgraphName, unknown>([
    ['dossiers', connectFiles({ ...TEST_FILES, storage: { folder } })],
    ['procedures', connectCatalogueFiles(TEST_FILES)],
  ]);
  const observer = options.observer ?? openCanaryObserver();
  const house = new House({
    keys: testKeys,
    ...options,
    definitions,
    urls,
    upstream: (name) => upstreams.get(name),
    log: (event) => {
      observer.hear(event);
      options.log?.(event);
    },
    watch: observer,
  });
  observer.metrics.watch(house.subgraphs);
  return {
    house,
    observer,
    urls,
    upstreams,
    ownerUrl: (name) =>
      Object.assign(new URL(adminUrl()), { pathname: `/${databaseName(prefix, name)}` }).href,
    filesFolder: folder,
    close: async () => {
      await house.close();
      rmSync(folder, { recursive: true, force: true });
      await closeCanaryObserver(observer);
      if (keepWhenFailed(names.map((name) => databaseName(prefix, name)))) return;
      await onEach(names, (admin, name) =>
        admin.unsafe(`drop database ${databaseName(prefix, name)} with (force)`),
      );
    },
  };
}

const urlsFor = (names: readonly SubgraphName[], prefix: string): Record<string, DatabaseUrls> =>
  Object.fromEntries(names.map((name) => [name, urlsOf(name, adminUrl(), prefix, testKeys)]));
