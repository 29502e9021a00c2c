/** What the databases of an installation looked like before the newest migrations. */
import postgres from 'postgres';
import { readForWork } from '../../app/environment/environment.ts';
import { readKeySource } from '../../app/environment/environmentKeys.ts';
import { Keys } from '../../kernel/keys.ts';
import { ownerUrlOf, rolePrefixOf } from '../../platform/provision.ts';
import { findPending, migrate } from '../../platform/provisioning/migrate.ts';
import { rolesOf } from '../../platform/provisioning/names.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { loadDefinitions } from '../support/registers.ts';

const keysOf = (production: Record<string, string>): Keys => new Keys(readKeySource(production, 'KEY'));

/** A connection under the role that owns a register's database. */
export function openAsOwner(production: Record<string, string>, name: SubgraphName): postgres.Sql {
  const { databaseUrls, installation } = readForWork(subgraphNames, production);
  const url = databaseUrls[name] ?? '';
  const database = new URL(url).pathname.slice(1);
  return postgres(ownerUrlOf(name, url, database, keysOf(production), rolePrefixOf(installation)), {
    max: 1,
    onnotice: () => undefined,
  });
}

/** Makes all databases as they were before some migrations, by the runner that a start uses. */
export async function migrateUpTo(
  production: Record<string, string>,
  isNewer: (name: string) => boolean,
): Promise<void> {
  const { installation } = readForWork(subgraphNames, production);
  for (const definition of await loadDefinitions(subgraphNames)) {
    const owner = openAsOwner(production, definition.name);
    const pending = await findPending(owner, definition);
    const older = pending.filter(({ name }) => !isNewer(name));
    await migrate(owner, older, rolesOf(definition.name, rolePrefixOf(installation)));
    await owner.end();
  }
}

/** Names of the migrations that a database has. */
export async function listApplied(production: Record<string, string>, name: SubgraphName): Promise<string[]> {
  const owner = openAsOwner(production, name);
  const rows = await owner<{ name: string }[]>`select name from schema_migrations order by name`;
  await owner.end();
  return rows.map((row) => row.name);
}
