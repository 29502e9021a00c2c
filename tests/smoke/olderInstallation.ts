/** What an installation looked like before the newest migrations, and before the newest contract. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import postgres from 'postgres';
import { readForWork } from '../../app/environment/environment.ts';
import { readKeySource } from '../../app/environment/environmentKeys.ts';
import { digest, RELEASE_FILES, type SignedManifest, signManifest } from '../../gateway/release/release.ts';
import { Keys } from '../../kernel/keys.ts';
import { ownerUrlOf, rolePrefixOf } from '../../platform/provision.ts';
import { findPending, migrate } from '../../platform/provisioning/migrate.ts';
import { rolesOf } from '../../platform/provisioning/names.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { loadDefinitions } from '../support/registers.ts';
import { currentRelease } from '../support/releases.ts';

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

/** The release of the checkout without one field of Query, and without what asks for it, signed under a version. */
export function writeOlderRelease(
  production: Record<string, string>,
  folder: string,
  { field, version }: { field: string; version: number },
): void {
  const { supergraph, policy, manifest } = currentRelease();
  // What only that field answers with is not there either.
  const own = new RegExp(`^${field.slice(0, 1).toUpperCase()}${field.slice(1, -1)}`);
  const document = visit(parse(supergraph), {
    ObjectTypeDefinition: (type) => {
      if (own.test(type.name.value)) return null;
      if (type.name.value !== 'Query') return undefined;
      return { ...type, fields: (type.fields ?? []).filter(({ name }) => name.value !== field) };
    },
  });
  const older = `${print(document)}\n`;
  const { keyId, signature, contract, aliases, purposes, ...rest } = manifest as SignedManifest;
  const isKept = (id: string): boolean => !rest.operations[id]?.document.includes(field);
  const operations = Object.fromEntries(Object.entries(rest.operations).filter(([id]) => isKept(id)));
  const clients = Object.fromEntries(
    Object.entries(rest.clients).map(([client, ids]) => [client, ids.filter(isKept)]),
  );
  const signed = signManifest(keysOf(production), {
    ...{ ...rest, version, operations, clients },
    ...{ supergraph: digest(older), policy: digest(policy) },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, RELEASE_FILES.supergraph), older);
  writeFileSync(join(folder, RELEASE_FILES.policy), policy);
  writeFileSync(join(folder, RELEASE_FILES.manifest), JSON.stringify(signed));
}

/** Puts the contract of the checkout into the folder of a release, as the guide does; it is signed afterwards. */
export function copyContract(folder: string): void {
  for (const file of [RELEASE_FILES.supergraph, RELEASE_FILES.policy])
    cpSync(new URL(`../../schema/${file}`, import.meta.url), join(folder, file));
}
