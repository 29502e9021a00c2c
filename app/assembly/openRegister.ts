import { Database } from '../../kernel/database.ts';
import { findRunningPostgres } from '../../platform/embedded/running.ts';
import { jobUrlOf, urlsOf } from '../../platform/provision.ts';
import type { SubgraphName } from '../../schema/files.ts';
import type { Environment } from '../environment/environment.ts';
import { DATABASE_PREFIX, prepareDatabases } from './embedded.ts';

/**
 * Does some work on one register of this installation under the role of its jobs. Where nobody runs the embedded server, it is
 * started for as long as the work takes.
 */
export async function withRegister<T>(
  environment: Environment,
  name: SubgraphName,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const adminUrl = environment.databaseUrls[name];
  const running = adminUrl === undefined ? await findRunningPostgres(environment.dataDirectory) : undefined;
  const prepared =
    adminUrl === undefined && running === undefined
      ? await prepareDatabases(environment, () => undefined)
      : undefined;
  const { keys } = environment;
  const job =
    adminUrl === undefined
      ? urlsOf(name, running ?? prepared?.postgres?.adminUrl ?? '', DATABASE_PREFIX, keys).job
      : jobUrlOf(name, adminUrl, keys);
  const database = new Database({ app: job, job });
  try {
    return await work(database);
  } finally {
    await database.close();
    await prepared?.postgres?.stop();
  }
}
