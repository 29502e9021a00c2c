import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type postgres from 'postgres';
import type { DatabaseUrls } from '../kernel/database.ts';
import type { AnySubgraph } from '../kernel/definition.ts';
import { openConnections } from '../kernel/driver.ts';
import type { Keys } from '../kernel/keys.ts';
import type { SubgraphName } from '../schema/files.ts';
import { scramVerifier } from './scram.ts';

export interface ProvisionOptions {
  /** An administrator's URL of the server of one subgraph; the database named in it is used only to begin. */
  adminUrl: string;
  /** True where we may create a database of our own in it; false where the URL names the database to use. */
  ownDatabase: boolean;
  /** Goes before the name of each database and role: `mot_lan`, or one per test. */
  prefix: string;
  keys: Keys;
  /** Whether to fill an empty database with the facts and the synthetic nation; never in production. */
  seed: boolean;
  people: number;
  report(line: string): void;
}

export interface Provisioned {
  urls: DatabaseUrls;
  /** Whether the seed was written just now, so that the projections must be filled. */
  seeded: boolean;
}

const KERNEL_MIGRATIONS = new URL('../kernel/migrations/', import.meta.url);
const quiet = { max: 1, onnotice: () => undefined };

export const databaseName = (prefix: string, name: SubgraphName): string => `${prefix}_${name}`;

function urlFor(adminUrl: string, database: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  url.username = role;
  url.password = password;
  return url.href;
}

/**
 * Makes one subgraph's database ready: the database, its three roles (`mig_x` owns and seeds, `app_x` serves, `job_x`
 * works without a request), its migrations, and the synthetic nation when it is empty. Running it again changes nothing.
 */
export async function provision(definition: AnySubgraph, options: ProvisionOptions): Promise<Provisioned> {
  const roles = rolesOf(definition.name);
  const password = (role: string) => options.keys.hmac('database', role);
  const database = options.ownDatabase
    ? databaseName(options.prefix, definition.name)
    : new URL(options.adminUrl).pathname.slice(1);
  await createRolesAndDatabase(options, roles, database);
  const owner = openConnections(urlFor(options.adminUrl, database, roles.mig, password(roles.mig)), quiet);
  try {
    await migrate(owner, definition, roles);
    const seeded = options.seed && (await seedOnce(owner, definition, options));
    return {
      urls: {
        app: urlFor(options.adminUrl, database, roles.app, password(roles.app)),
        job: urlFor(options.adminUrl, database, roles.job, password(roles.job)),
      },
      seeded,
    };
  } finally {
    await owner.end({ timeout: 5 });
  }
}

/** The URLs of a database that is provisioned already, such as a copy made from a template. */
export function urlsOf(name: SubgraphName, adminUrl: string, prefix: string, keys: Keys): DatabaseUrls {
  const roles = rolesOf(name);
  const url = (role: string) =>
    urlFor(adminUrl, databaseName(prefix, name), role, keys.hmac('database', role));
  return { app: url(roles.app), job: url(roles.job) };
}

/** The URL of the job role in a given database. */
export function jobUrlOf(name: SubgraphName, adminUrl: string, keys: Keys): string {
  const { job } = rolesOf(name);
  return urlFor(adminUrl, new URL(adminUrl).pathname.slice(1), job, keys.hmac('database', job));
}

/** The URL of the role that owns the tables and sees every row, for an inspection that must believe no policy. */
export function ownerUrlOf(name: SubgraphName, adminUrl: string, database: string, keys: Keys): string {
  const { mig } = rolesOf(name);
  return urlFor(adminUrl, database, mig, keys.hmac('database', mig));
}

interface Roles {
  mig: string;
  app: string;
  job: string;
}

const rolesOf = (name: SubgraphName): Roles => ({
  mig: `mig_${name}`,
  app: `app_${name}`,
  job: `job_${name}`,
});

async function createRolesAndDatabase(
  options: ProvisionOptions,
  roles: Roles,
  database: string,
): Promise<void> {
  const admin = openConnections(options.adminUrl, quiet);
  try {
    for (const role of [roles.mig, roles.app, roles.job])
      await makeRole(admin, role, { bypassesRls: role === roles.mig, keys: options.keys });
    if (
      options.ownDatabase &&
      (await admin`select 1 from pg_database where datname = ${database}`).length === 0
    ) {
      await admin.unsafe(`create database ${database} owner ${roles.mig}`);
      await admin.unsafe(`revoke all on database ${database} from public`);
      await admin.unsafe(`grant connect on database ${database} to ${roles.app}, ${roles.job}`);
    }
    if (!options.ownDatabase) {
      await admin.unsafe(`grant create on database "${database.replaceAll('"', '')}" to ${roles.mig}`);
      await admin.unsafe(`grant usage, create on schema public to ${roles.mig}`);
    }
  } finally {
    await admin.end({ timeout: 5 });
  }
}

const SALT_BYTES = 16;

/**
 * Creates a role, or brings one that is there to what it has to be. An attribute is named only where it differs: whoever lacks
 * `CREATEDB` may not even say that another shall not have it.
 */
async function makeRole(
  admin: postgres.Sql,
  role: string,
  { bypassesRls, keys }: { bypassesRls: boolean; keys: Keys },
): Promise<void> {
  const [known] = await admin`
    select rolcanlogin, rolinherit, rolcreatedb, rolcreaterole, rolbypassrls from pg_roles where rolname = ${role}`;
  const wanted: [attribute: string, is: boolean, word: string][] = [
    ['rolcanlogin', true, 'login'],
    ['rolinherit', false, 'noinherit'],
    ['rolcreatedb', false, 'nocreatedb'],
    ['rolcreaterole', false, 'nocreaterole'],
    ['rolbypassrls', bypassesRls, bypassesRls ? 'bypassrls' : 'nobypassrls'],
  ];
  const words = wanted.filter(([attribute, is]) => known?.[attribute] !== is).map(([, , word]) => word);
  const salt = Buffer.from(keys.hmac('database', 'salt', role), 'hex').subarray(0, SALT_BYTES);
  const verifier = scramVerifier(keys.hmac('database', role), salt);
  // Role names are fixed words, and the verifier is base64: neither comes from outside.
  await admin.unsafe(
    `${known === undefined ? 'create' : 'alter'} role ${role} ${words.join(' ')} password '${verifier}'`,
  );
}

/** Applies the SQL files that are not applied yet, in order, forward only. A file that changed afterwards is refused. */
async function migrate(owner: postgres.Sql, definition: AnySubgraph, roles: Roles): Promise<void> {
  await owner`create table if not exists schema_migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`;
  await owner`create table if not exists seeds (name text primary key, people integer not null, at timestamptz not null default now())`;
  const applied = new Map(
    (await owner<{ name: string; sha256: string }[]>`select name, sha256 from schema_migrations`).map(
      (row) => [row.name, row.sha256],
    ),
  );
  for (const { name, text } of [
    ...readMigrations('kernel', KERNEL_MIGRATIONS),
    ...readMigrations(definition.name, definition.migrations),
  ]) {
    const sha256 = createHash('sha256').update(text).digest('hex');
    const before = applied.get(name);
    if (before === sha256) continue;
    if (before !== undefined)
      throw new Error(`Migration ${name} was changed after it was applied; write a new one instead.`);
    await owner.begin(async (tx) => {
      await tx.unsafe(text.replaceAll('{{app}}', roles.app).replaceAll('{{job}}', roles.job));
      await tx`insert into schema_migrations (name, sha256) values (${name}, ${sha256})`;
    });
  }
}

function readMigrations(owner: string, folder: URL): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: `${owner}/${file}`, text: readFileSync(new URL(file, folder), 'utf8') }));
}

async function seedOnce(
  owner: postgres.Sql,
  definition: AnySubgraph,
  options: ProvisionOptions,
): Promise<boolean> {
  if ((await owner`select 1 from seeds where name = 'nation'`).length > 0) return false;
  await owner.begin(async (tx) => {
    await definition.seed({
      sql: tx as unknown as postgres.Sql,
      keys: options.keys,
      people: options.people,
      report: options.report,
    });
    await tx`insert into seeds (name, people) values ('nation', ${options.people})`;
  });
  return true;
}
