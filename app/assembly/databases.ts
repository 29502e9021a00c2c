import type { DatabaseUrls } from '../../kernel/database.ts';
import type { AnySubgraph } from '../../kernel/definition.ts';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../platform/embedded/postgres.ts';
import {
  DatabasesUnready,
  DatabaseUnready,
  databaseName,
  examine,
  makeReady,
  type Provisioned,
  provision,
  type ReadyOptions,
  rolePrefixOf,
  withoutCredentials,
} from '../../platform/provision.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { Environment } from '../environment/environment.ts';
import { describeCredentials, describeKey, describePlaces, describeRoom } from './given.ts';

export type Report = (line: string) => void;

export interface Databases {
  /** Undefined when every subgraph has a given server. */
  postgres: EmbeddedPostgres | undefined;
  /** Where each subgraph's own database is, and nobody's password. */
  places: Record<SubgraphName, string>;
  urls: Record<SubgraphName, DatabaseUrls>;
  seeded: boolean;
}

/** Starts PostgreSQL where none is given, and makes all six databases ready. */
export async function prepareDatabases(
  environment: Environment,
  report: Report,
  {
    progress,
    ...supervision
  }: Pick<EmbeddedPostgresOptions, 'onChange' | 'onGivenUp'> & Pick<ReadyOptions, 'progress'> = {},
): Promise<Databases> {
  const { databaseUrls, keys } = environment;
  const said = [
    describePlaces(databaseUrls),
    describeCredentials(databaseUrls),
    describeKey(databaseUrls, keys),
  ];
  for (const line of said.flat()) report(line);
  const needsEmbedded = subgraphs.some(({ name }) => databaseUrls[name] === undefined);
  const postgres = needsEmbedded
    ? await startEmbeddedPostgres({
        dataDirectory: environment.dataDirectory,
        user: environment.embeddedUser,
        report: (line) => report(`  … ${line}`),
        ...supervision,
      })
    : undefined;
  try {
    return await makeAllReady(environment, report, postgres, progress);
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

async function makeAllReady(
  environment: Environment,
  report: Report,
  postgres: EmbeddedPostgres | undefined,
  progress: ReadyOptions['progress'],
): Promise<Databases> {
  const { databaseUrls, installation } = environment;
  const adminUrl = postgres?.adminUrl ?? '';
  const databases: Databases = {
    postgres,
    places: {} as Databases['places'],
    urls: {} as Databases['urls'],
    seeded: false,
  };
  const rooms: Partial<Record<SubgraphName, number>> = {};
  for (const [index, definition] of subgraphs.entries()) {
    const { name } = definition;
    const given = databaseUrls[name];
    const counts: string[] = [];
    const options = { ...optionsOf(environment, report, counts), progress };
    const ready = await (given === undefined
      ? provision(definition, { ...options, adminUrl, prefix: installation })
      : makeReadyOrSayAll(definition, environment, options, subgraphs.slice(index + 1)));
    databases.urls[name] = ready.urls;
    databases.places[name] = withoutCredentials(
      given ?? adminUrl,
      given === undefined ? databaseName(installation, name) : undefined,
    );
    rooms[name] = ready.room;
    if (ready.seeded)
      report(`  ✓ ${name.padEnd(13)} đã sẵn sàng (ready)${counts.map((line) => `: ${line}`).join('')}`);
    databases.seeded ||= ready.seeded;
  }
  for (const line of describeRoom(databaseUrls, rooms)) report(line);
  return databases;
}

const optionsOf = (environment: Environment, report: Report, counts: string[]): ReadyOptions => ({
  rolePrefix: rolePrefixOf(environment.installation),
  keys: environment.keys,
  seed: environment.profile === 'sandbox',
  people: environment.people,
  report: (line) => counts.push(line),
  warn: (line) => report(`  ! ${line}`),
});

/**
 * Makes one register ready. Where that is refused, the registers behind it are looked at too, so that one start says everything
 * that is missing.
 *
 * @throws DatabasesUnready
 */
async function makeReadyOrSayAll(
  definition: AnySubgraph,
  { databaseUrls }: Environment,
  options: ReadyOptions,
  behind: readonly AnySubgraph[],
): Promise<Provisioned> {
  try {
    return await makeReady(definition, databaseUrls[definition.name] ?? '', options);
  } catch (error) {
    if (!(error instanceof DatabaseUnready)) throw error;
    const others = behind.map((other) => {
      const given = databaseUrls[other.name];
      return given === undefined ? undefined : examine(other, given, options);
    });
    throw new DatabasesUnready([
      error,
      ...(await Promise.all(others)).filter((refused) => refused !== undefined),
    ]);
  }
}
