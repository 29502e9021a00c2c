import type postgres from 'postgres';
import type { DatabaseUrls } from '../kernel/database.ts';
import type { AnySubgraph } from '../kernel/definition.ts';
import type { Keys } from '../kernel/keys.ts';
import type { SubgraphName } from '../schema/files.ts';
import { administer, printSteps } from './provisioning/administer.ts';
import { checkDatabase, openOwner } from './provisioning/check.ts';
import { DatabaseUnready } from './provisioning/failures.ts';
import {
  claimForProduction,
  findPending,
  migrate,
  readUse,
  seedOnce,
  type Use,
} from './provisioning/migrate.ts';
import {
  databaseName,
  databaseOf,
  rolesOf,
  serverOf,
  servingUrls,
  urlFor,
  withoutCredentials,
} from './provisioning/names.ts';
import type { Subject } from './provisioning/steps.ts';
import { requireVersion } from './provisioning/version.ts';

export { DatabasesUnready, DatabaseUnready } from './provisioning/failures.ts';
export {
  databaseName,
  databaseOf,
  rolePrefixOf,
  serverOf,
  urlsOf,
  withoutCredentials,
} from './provisioning/names.ts';

export interface ReadyOptions {
  /** Goes before the name of each role; nothing for the first installation of a server. */
  rolePrefix?: string;
  keys: Keys;
  /**
   * Whether to fill an empty database with the facts and the synthetic nation. Without it, as in production, a database that holds
   * them is refused, and one that does not is marked as production's.
   */
  seed: boolean;
  people: number;
  report(line: string): void;
  /** Hears how many people a register holds so far, while it is filled. */
  progress?: ((name: SubgraphName, people: number) => void) | undefined;
  /** Hears what works, and should not stay so. */
  warn?(line: string): void;
  /** The server is the embedded one: nobody needs to be told that it is filled. */
  isOurs?: boolean;
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
  /** Connections that the server has for whoever is no superuser. */
  room: number;
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
  return makeReady(definition, withoutCredentials(options.adminUrl, database), { ...options, isOurs: true });
}

/**
 * Makes a database ready that an administrator has made: checks what a start needs, migrates, and seeds an empty one where that is
 * wanted. It makes and alters no role. Whoever is named in the URL is not used: we sign in under the register's own roles.
 *
 * @throws DatabaseUnready with everything that is missing
 */
export function makeReady(definition: AnySubgraph, url: string, options: ReadyOptions): Promise<Provisioned> {
  return withOwner(definition, url, options, async (owner, urls, subject) => {
    const { seed, warn } = options;
    const { pending, use, warnings, room } = await judge(owner, urls, subject, seed);
    for (const line of warnings) warn?.(line);
    await migrate(owner, pending, subject.roles);
    if (!seed) {
      await claimForProduction(owner, use);
      return { urls, seeded: false, room };
    }
    if (!use.holdsNation && options.isOurs !== true) warn?.(describeSeed(subject, url, options.people));
    return { urls, seeded: await seedOnce(owner, definition, options), room };
  });
}

/**
 * What a start would refuse of a database, and nothing is made in it: so that one start says what all registers lack.
 */
export async function examine(
  definition: AnySubgraph,
  url: string,
  options: ReadyOptions,
): Promise<DatabaseUnready | undefined> {
  try {
    await withOwner(definition, url, options, (owner, urls, subject) =>
      judge(owner, urls, subject, options.seed),
    );
    return undefined;
  } catch (error) {
    if (error instanceof DatabaseUnready) return error;
    throw error;
  }
}

async function withOwner<T>(
  definition: AnySubgraph,
  url: string,
  { keys, rolePrefix }: ReadyOptions,
  work: (owner: postgres.Sql, urls: DatabaseUrls, subject: Subject) => Promise<T>,
): Promise<T> {
  const subject = subjectOf(definition, databaseOf(url), keys, rolePrefix);
  const urls = servingUrls(url, subject.database, subject.roles, keys);
  const owner = await openOwner(urlFor(url, subject.database, subject.roles.mig, keys), urls, subject);
  try {
    return await work(owner, urls, subject);
  } finally {
    await owner.end({ timeout: 5 });
  }
}

/**
 * What a command asks before it writes into a register in the name of production: that no sandbox has filled it.
 *
 * @param ownerUrl under the role that owns the database
 * @param marks whether it is marked as of production then, as by a start
 * @throws DatabaseUnready DATABASE_OF_SANDBOX, or when no server answers
 */
export async function claimBeforeWriting(
  definition: AnySubgraph,
  ownerUrl: string,
  { keys, rolePrefix, marks }: Pick<ReadyOptions, 'keys' | 'rolePrefix'> & { marks: boolean },
): Promise<void> {
  const subject = subjectOf(definition, databaseOf(ownerUrl), keys, rolePrefix);
  const urls = servingUrls(ownerUrl, subject.database, subject.roles, keys);
  const owner = await openOwner(ownerUrl, urls, subject);
  try {
    const use = await readUse(owner);
    refuseOtherUse(use, subject, false);
    if (marks && use.isMade) await claimForProduction(owner, use);
  } finally {
    await owner.end({ timeout: 5 });
  }
}

/** Everything that a start asks before it makes anything. */
async function judge(owner: postgres.Sql, urls: DatabaseUrls, subject: Subject, seed: boolean) {
  await requireVersion(owner, subject.definition.name);
  const use = await readUse(owner);
  refuseOtherUse(use, subject, seed);
  const pending = await findPending(owner, subject.definition);
  return { use, pending, ...(await checkDatabase(owner, urls, subject, pending.length > 0)) };
}

function refuseOtherUse(
  { holdsNation, isOfProduction }: Use,
  { definition, database }: Subject,
  seed: boolean,
) {
  if (!seed && holdsNation)
    throw new DatabaseUnready('DATABASE_OF_SANDBOX', definition.name, [
      `${database}: hãy cho một cơ sở dữ liệu mới (give it a new database; the first start of production has to have PROFILE=production)`,
    ]);
  if (seed && isOfProduction)
    throw new DatabaseUnready('DATABASE_OF_PRODUCTION', definition.name, [
      `${database}: thiếu PROFILE=production? (is PROFILE=production missing?)`,
    ]);
}

const describeSeed = ({ database }: Subject, url: string, people: number): string =>
  `${database} @ ${serverOf(url)}: hộp cát sắp ghi ${people} người hư cấu; cho dữ liệu thật hãy đặt PROFILE=production trước lần chạy đầu ` +
  `(the sandbox writes ${people} invented people; for real data set PROFILE=production before the first start)`;

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
