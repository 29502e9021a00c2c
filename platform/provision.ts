import type { DatabaseUrls } from '../kernel/database.ts';
import type { AnySubgraph } from '../kernel/definition.ts';
import type { Keys } from '../kernel/keys.ts';
import type { SubgraphName } from '../schema/files.ts';
import { administer, printSteps } from './provisioning/administer.ts';
import { checkDatabase, openOwner } from './provisioning/check.ts';
import { findPending, migrate, seedOnce } from './provisioning/migrate.ts';
import {
  databaseName,
  databaseOf,
  rolesOf,
  servingUrls,
  urlFor,
  withoutCredentials,
} from './provisioning/names.ts';
import type { Subject } from './provisioning/steps.ts';
import { requireVersion } from './provisioning/version.ts';

export { DatabaseUnready } from './provisioning/failures.ts';
export {
  databaseName,
  databaseOf,
  rolePrefixOf,
  urlsOf,
  withoutCredentials,
} from './provisioning/names.ts';

export interface ReadyOptions {
  /** Goes before the name of each role; nothing for the first installation of a server. */
  rolePrefix?: string;
  keys: Keys;
  /** Whether to fill an empty database with the facts and the synthetic nation; never in production. */
  seed: boolean;
  people: number;
  report(line: string): void;
  /** Hears what works, and should not stay so. */
  warn?(line: string): void;
}

export interface ProvisionOptions extends ReadyOptions {
  /** An administrator's URL of the server of one subgraph; the database named in it is used only to begin. */
  adminUrl: string;
  /** Goes before the name of the database: `mot_lan`, or one per test. */
  prefix: string;
}

export interface Provisioned {
  urls: DatabaseUrls;
  /** Whether the seed was written just now, so that the projections must be filled. */
  seeded: boolean;
}

const subjectOf = (definition: AnySubgraph, database: string, keys: Keys, rolePrefix?: string): Subject => ({
  definition,
  database,
  keys,
  roles: rolesOf(definition.name, rolePrefix),
});

/**
 * Makes one subgraph's database ready on a server of our own: the database, its three roles (`mig_x` owns and seeds, `app_x` serves,
 * `job_x` works without a request), its migrations, and the synthetic nation when it is empty. Running it again changes nothing.
 */
export async function provision(definition: AnySubgraph, options: ProvisionOptions): Promise<Provisioned> {
  const database = databaseName(options.prefix, definition.name);
  await administer(options.adminUrl, subjectOf(definition, database, options.keys, options.rolePrefix));
  return makeReady(definition, withoutCredentials(options.adminUrl, database), options);
}

/**
 * Makes a database ready that an administrator has made: checks what a start needs, migrates, and seeds an empty one where that is
 * wanted. It makes and alters no role. Whoever is named in the URL is not used: we sign in under the register's own roles.
 *
 * @throws DatabaseUnready with everything that is missing
 */
export async function makeReady(
  definition: AnySubgraph,
  url: string,
  options: ReadyOptions,
): Promise<Provisioned> {
  const { keys, rolePrefix, seed, warn } = options;
  const subject = subjectOf(definition, databaseOf(url), keys, rolePrefix);
  if (new URL(url).username !== '')
    warn?.(
      `${subject.database}: tên và mật khẩu trong URL không được dùng (user and password in the URL are not used: take them out)`,
    );
  const urls = servingUrls(url, subject.database, subject.roles, keys);
  const owner = await openOwner(urlFor(url, subject.database, subject.roles.mig, keys), subject);
  try {
    await requireVersion(owner, definition.name);
    const pending = await findPending(owner, definition);
    for (const line of await checkDatabase(owner, urls, subject, pending.length > 0)) warn?.(line);
    await migrate(owner, pending, subject.roles);
    return { urls, seeded: seed && (await seedOnce(owner, definition, options)) };
  } finally {
    await owner.end({ timeout: 5 });
  }
}

export interface Administered {
  definition: AnySubgraph;
  database: string;
}

/** Does what an administrator does for a given server, with the rights of the URL. Running it again changes nothing. */
export const provisionGiven = (
  adminUrl: string,
  { definition, database }: Administered,
  keys: Keys,
  rolePrefix: string,
): Promise<void> => administer(adminUrl, subjectOf(definition, database, keys, rolePrefix));

/** The same as SQL for psql, without a password in it. */
export const printProvisioning = (
  registers: readonly Administered[],
  keys: Keys,
  rolePrefix: string,
): string =>
  printSteps(registers.map(({ definition, database }) => subjectOf(definition, database, keys, rolePrefix)));

/** The URL of the job role in a given database. */
export function jobUrlOf(name: SubgraphName, url: string, keys: Keys, rolePrefix = ''): string {
  return urlFor(url, databaseOf(url), rolesOf(name, rolePrefix).job, keys);
}

/** The URL of the role that owns the tables and sees every row, for an inspection that must believe no policy. */
export function ownerUrlOf(
  name: SubgraphName,
  url: string,
  database: string,
  keys: Keys,
  rolePrefix = '',
): string {
  return urlFor(url, database, rolesOf(name, rolePrefix).mig, keys);
}
