import { Database } from '../../kernel/database.ts';
import { findRunningPostgres } from '../../platform/embedded/running.ts';
import { databaseName, jobUrlOf, ownerUrlOf, urlsOf } from '../../platform/provision.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { Environment } from '../environment/environment.ts';
import { DATABASE_PREFIX, prepareDatabases } from './embedded.ts';

export interface AccessLogs {
  /** The log of one register, under the role of its jobs, which only reads and appends. */
  open(name: SubgraphName): Database;
  /** What citizens are shown, under the role that sees every row: a policy may hide one from the others. */
  openShown(): Database;
}

/** The databases of this installation, running or not, for as long as the work takes. */
export async function withAccessLogs(
  environment: Environment,
  work: (logs: AccessLogs) => Promise<void>,
): Promise<void> {
  const { databaseUrls, keys } = environment;
  const running = await findRunningPostgres(environment.dataDirectory);
  const given = subgraphNames.every((name) => databaseUrls[name] !== undefined);
  // Nobody runs it: it is started for as long as the verification takes.
  const prepared =
    running === undefined && !given ? await prepareDatabases(environment, () => undefined) : undefined;
  const embedded = running ?? prepared?.postgres?.adminUrl ?? '';
  const databases: Database[] = [];
  const openAs = (url: string): Database => {
    const database = new Database({ app: url, job: url });
    databases.push(database);
    return database;
  };
  const open = (name: SubgraphName): Database => {
    const adminUrl = databaseUrls[name];
    return openAs(
      adminUrl === undefined
        ? urlsOf(name, embedded, DATABASE_PREFIX, keys).job
        : jobUrlOf(name, adminUrl, keys),
    );
  };
  const openShown = (): Database => {
    const adminUrl = databaseUrls.transparency;
    const database =
      adminUrl === undefined
        ? databaseName(DATABASE_PREFIX, 'transparency')
        : new URL(adminUrl).pathname.slice(1);
    return openAs(ownerUrlOf('transparency', adminUrl ?? embedded, database, keys));
  };
  try {
    await work({ open, openShown });
  } finally {
    await Promise.all(databases.map((database) => database.close()));
    await prepared?.postgres?.stop();
  }
}
