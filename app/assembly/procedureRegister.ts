import { Database, type DatabaseUrls } from '../../kernel/database.ts';
import { findRunningPostgres } from '../../platform/embedded/running.ts';
import { jobUrlOf, urlsOf } from '../../platform/provision.ts';
import type { Environment } from '../environment/environment.ts';
import { DATABASE_PREFIX, prepareDatabases } from './embedded.ts';

/**
 * Works on the database of procedures under the role of jobs: the given one, the embedded one that is running, or one that is
 * started for as long as the work takes.
 */
export async function withProcedureRegister(
  environment: Environment,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const { databaseUrls, keys } = environment;
  const given = databaseUrls.procedures;
  const running = given === undefined ? await findRunningPostgres(environment.dataDirectory) : undefined;
  const prepared =
    given === undefined && running === undefined
      ? await prepareDatabases(environment, () => undefined)
      : undefined;
  const urls =
    given === undefined
      ? urlsOf('procedures', running ?? prepared?.postgres?.adminUrl ?? '', DATABASE_PREFIX, keys)
      : { job: jobUrlOf('procedures', given, keys) };
  const database = new Database({ app: urls.job, job: urls.job } satisfies DatabaseUrls);
  try {
    await work(database);
  } finally {
    await database.close();
    await prepared?.postgres?.stop();
  }
}
