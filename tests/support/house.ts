import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import type { DatabaseUrls } from '../../kernel/database.ts';
import type { SubjectBudgets } from '../../kernel/domain/budgets.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import type { AnySubgraph, Connection } from '../../kernel/subgraph.ts';
import { House, type HouseOptions } from '../../platform/house.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import { databaseName, provision, urlsOf } from '../../platform/provision.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { closeCanaryObserver, openCanaryObserver, TEST_PEOPLE } from './canary.ts';

export { TEST_PEOPLE };

export const testKeys = new Keys(developmentKeySource);

export function adminUrl(): string {
  const url = process.env.TEST_ADMIN_URL;
  if (url === undefined)
    throw new Error('The tests run through jest, whose global set-up starts PostgreSQL.');
  return url;
}

/** A subgraph's definition by its name; every subgraph exports it as `subgraph`. */
export async function loadDefinition(name: SubgraphName): Promise<AnySubgraph> {
  const module = (await import(`../../subgraphs/${name}/index.ts`)) as { subgraph: AnySubgraph };
  return module.subgraph;
}

async function withAdmin<T>(work: (admin: postgres.Sql) => Promise<T>): Promise<T> {
  const admin = postgres(adminUrl(), { max: 1, onnotice: () => undefined });
  try {
    return await work(admin);
  } finally {
    await admin.end({ timeout: 5 });
  }
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
  close(): Promise<void>;
}

/**
 * A house of its own for one test file: copies of databases that were migrated, seeded and settled once per run. The
 * consumers do not run by themselves; `house.settle()` brings every projection up to date.
 */
export async function openHouse(options: OpenHouseOptions = {}): Promise<TestHouse> {
  const names = options.only ?? subgraphNames;
  // One after another: jest's module registry does not load the same module twice at once.
  const definitions: AnySubgraph[] = [];
  for (const name of names) definitions.push(await loadDefinition(name));
  const template = names.length === subgraphNames.length ? 'template_all' : `template_${names.join('_')}`;
  const prefix = `test_${randomBytes(4).toString('hex')}`;
  await withAdmin(async (admin) => {
    // One worker makes the template; the others wait for it.
    await admin`select pg_advisory_lock(4711)`;
    await makeTemplate(admin, template, definitions);
    for (const name of names) {
      await admin.unsafe(
        `create database ${databaseName(prefix, name)} template ${databaseName(template, name)} strategy file_copy`,
      );
    }
    await admin`select pg_advisory_unlock(4711)`;
  });
  const urls = urlsFor(names, prefix);
  const upstreams = new Map<SubgraphName, unknown>();
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
    close: async () => {
      await house.close();
      await closeCanaryObserver(observer);
      await withAdmin(async (admin) => {
        for (const name of names)
          await admin.unsafe(`drop database ${databaseName(prefix, name)} with (force)`);
      });
    },
  };
}

const urlsFor = (names: readonly SubgraphName[], prefix: string): Record<string, DatabaseUrls> =>
  Object.fromEntries(names.map((name) => [name, urlsOf(name, adminUrl(), prefix, testKeys)]));

async function makeTemplate(admin: postgres.Sql, prefix: string, definitions: AnySubgraph[]): Promise<void> {
  const last = definitions.at(-1);
  if (last === undefined) return;
  const ready = await admin`select 1 from pg_database where datname = ${`${prefix}_ready`}`;
  if (ready.length > 0) return;
  for (const definition of definitions) {
    const options = {
      adminUrl: adminUrl(),
      ownDatabase: true,
      prefix,
      keys: testKeys,
      seed: true,
      people: TEST_PEOPLE,
      report: () => undefined,
    };
    await provision(definition, options);
  }
  const names = definitions.map((definition) => definition.name);
  if (names.length === subgraphNames.length) {
    const house = new House({ definitions, urls: urlsFor(names, prefix), keys: testKeys });
    await house.settle();
    await house.close();
  }
  await admin.unsafe(`create database ${prefix}_ready`);
}
