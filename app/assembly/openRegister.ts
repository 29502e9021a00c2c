import { Database } from '../../kernel/database.ts';
import { findRunningPostgres } from '../../platform/embedded/running.ts';
import {
  claimBeforeWriting,
  databaseName,
  databaseOf,
  jobUrlOf,
  ownerUrlOf,
  rolePrefixOf,
  urlsOf,
} from '../../platform/provision.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { Environment } from '../environment/environment.ts';
import { prepareDatabases } from './databases.ts';

/** The databases of the registers of this installation, as a command works on them. */
export interface Registers {
  /** Under the role of the register's jobs. */
  open(name: SubgraphName): Database;
  /** Under the role that sees every row: a policy may hide one from the others. */
  openAsOwner(name: SubgraphName): Database;
  /** The address of the register's database under the role that owns it. */
  ownerUrl(name: SubgraphName): string;
}

/**
 * Does some work on registers of this installation. Where nobody runs the embedded server and a register needs it, it is started
 * for as long as the work takes.
 */
export async function withRegisters<T>(
  environment: Environment,
  names: readonly SubgraphName[],
  work: (registers: Registers) => Promise<T>,
): Promise<T> {
  const { databaseUrls, keys, installation } = environment;
  const rolePrefix = rolePrefixOf(installation);
  const needsEmbedded = names.some((name) => databaseUrls[name] === undefined);
  const running = needsEmbedded ? await findRunningPostgres(environment.dataDirectory) : undefined;
  const prepared =
    needsEmbedded && running === undefined ? await prepareDatabases(environment, () => undefined) : undefined;
  const embedded = running ?? prepared?.postgres?.adminUrl ?? '';
  const databases: Database[] = [];
  const openAs = (url: string): Database => {
    const database = new Database({ app: url, job: url });
    databases.push(database);
    return database;
  };
  const ownerUrl = (name: SubgraphName): string => {
    const given = databaseUrls[name];
    const database = given === undefined ? databaseName(installation, name) : databaseOf(given);
    return ownerUrlOf(name, given ?? embedded, database, keys, rolePrefix);
  };
  const registers: Registers = {
    open: (name) => {
      const given = databaseUrls[name];
      return openAs(
        given === undefined
          ? urlsOf(name, embedded, installation, keys, rolePrefix).job
          : jobUrlOf(name, given, keys, rolePrefix),
      );
    },
    openAsOwner: (name) => openAs(ownerUrl(name)),
    ownerUrl,
  };
  try {
    return await work(registers);
  } finally {
    await Promise.all(databases.map((database) => database.close()));
    await prepared?.postgres?.stop();
  }
}

/** The same for one register. */
export const withRegister = <T>(
  environment: Environment,
  name: SubgraphName,
  work: (database: Database) => Promise<T>,
): Promise<T> => withRegisters(environment, [name], ({ open }) => work(open(name)));

/**
 * The same for a command that takes data in. In production it refuses what a sandbox has filled, as a start does, and marks the
 * database as of production, so that no sandbox writes into it afterwards.
 *
 * @throws DatabaseUnready
 */
export const withRegisterTakingIn = <T>(
  environment: Environment,
  name: SubgraphName,
  work: (database: Database) => Promise<T>,
  { marks }: { marks: boolean } = { marks: true },
): Promise<T> =>
  withRegisters(environment, [name], async ({ open, ownerUrl }) => {
    const { profile, keys, installation } = environment;
    const { subgraphs } = await import('../../subgraphs/index.ts');
    const definition = subgraphs.find((one) => one.name === name);
    if (definition === undefined) throw new Error(`There is no register ${name}.`);
    if (profile === 'production')
      await claimBeforeWriting(definition, ownerUrl(name), {
        keys,
        rolePrefix: rolePrefixOf(installation),
        marks,
      });
    return work(open(name));
  });

/** The same for all of them. */
export const withAllRegisters = <T>(
  environment: Environment,
  work: (registers: Registers) => Promise<T>,
): Promise<T> => withRegisters(environment, subgraphNames, work);
