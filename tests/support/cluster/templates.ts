/**
 * Template databases: migrated and seeded once, copied by every house of the tests. `template_seeded_<name>` holds what one
 * register seeds; `template_settled_<name>` is the same after all six have read each other's events.
 */
import postgres from 'postgres';
import { House } from '../../../platform/house.ts';
import { databaseName, provision, urlsOf } from '../../../platform/provision.ts';
import { type SubgraphName, subgraphNames } from '../../../schema/files.ts';
import { loadDefinitions, testKeys } from '../registers.ts';
import { TEST_PEOPLE } from '../seededPeople.ts';

const SEEDED = 'template_seeded';
const SETTLED = 'template_settled';
/** Held by whoever makes a template or a role: both belong to the whole server. */
export const TEMPLATE_LOCK = 4711;

export const templateFor = (names: readonly SubgraphName[]): string =>
  names.length === subgraphNames.length ? SETTLED : SEEDED;

export async function withAdmin<T>(adminUrl: string, work: (admin: postgres.Sql) => Promise<T>): Promise<T> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    return await work(admin);
  } finally {
    await admin.end({ timeout: 5 });
  }
}

export const copyDatabase = (admin: postgres.Sql, from: string, to: string) =>
  admin.unsafe(`create database ${to} template ${from} strategy file_copy`);

/** Makes what is missing of the templates for a house of these registers. One process makes them; the others wait for it. */
export async function ensureTemplates(adminUrl: string, names: readonly SubgraphName[]): Promise<void> {
  await withAdmin(adminUrl, async (admin) => {
    if (await isMade(admin, templateFor(names), names)) return;
    await admin`select pg_advisory_lock(${TEMPLATE_LOCK})`;
    for (const name of names) if (!(await isMade(admin, SEEDED, [name]))) await seed(adminUrl, admin, name);
    if (templateFor(names) === SETTLED && !(await isMade(admin, SETTLED, names)))
      await settle(adminUrl, admin, names);
    await admin`select pg_advisory_unlock(${TEMPLATE_LOCK})`;
  });
}

/** A template is whole when it is marked: one that a crash left half made is not. */
const markOf = (template: string, name: SubgraphName): string => `${databaseName(template, name)}_ready`;

async function isMade(
  admin: postgres.Sql,
  template: string,
  names: readonly SubgraphName[],
): Promise<boolean> {
  const marks = names.map((name) => markOf(template, name));
  const found = await admin`select 1 from pg_database where datname = any(${marks})`;
  return found.length === names.length;
}

async function seed(adminUrl: string, admin: postgres.Sql, name: SubgraphName): Promise<void> {
  for (const definition of await loadDefinitions([name]))
    await provision(definition, {
      adminUrl,
      prefix: SEEDED,
      keys: testKeys,
      seed: true,
      people: TEST_PEOPLE,
      report: () => undefined,
    });
  await admin.unsafe(`create database ${markOf(SEEDED, name)}`);
}

async function settle(adminUrl: string, admin: postgres.Sql, names: readonly SubgraphName[]): Promise<void> {
  for (const name of names)
    await copyDatabase(admin, databaseName(SEEDED, name), databaseName(SETTLED, name));
  const urls = Object.fromEntries(names.map((name) => [name, urlsOf(name, adminUrl, SETTLED, testKeys)]));
  const house = new House({ definitions: await loadDefinitions(names), urls, keys: testKeys });
  await house.settle();
  await house.close();
  for (const name of names) await admin.unsafe(`create database ${markOf(SETTLED, name)}`);
}
