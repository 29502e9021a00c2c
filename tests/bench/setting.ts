/** The data behind the bench: a real PostgreSQL of its own, as durable as in service, thrown away at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseUrls } from '../../kernel/database.ts';
import { startEmbeddedPostgres } from '../../platform/embedded/postgres.ts';
import { databaseName, provision } from '../../platform/provision.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { TEST_USER } from '../support/account.ts';
import { benchKeys } from './protocol.ts';

const PREFIX = 'bench';
/** Two houses and the endpoint at once, each with its pools. */
const CONNECTIONS_MAX = 400;

export interface Setting {
  /** Makes the six databases ready, with the synthetic nation in them. */
  provision(people: number): Promise<Record<SubgraphName, DatabaseUrls>>;
  /** Sees every row of one database. */
  ownerUrl(name: SubgraphName): string;
  close(): Promise<void>;
}

export async function openSetting(): Promise<Setting> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'mot-lan-bench-'));
  const remove = (directory: string): void => rmSync(directory, { recursive: true, force: true });
  const report = (): void => undefined;
  const postgres = await startEmbeddedPostgres({
    user: TEST_USER,
    dataDirectory,
    report,
    maxConnections: CONNECTIONS_MAX,
  }).catch((error: unknown) => {
    remove(dataDirectory);
    throw error;
  });
  const { adminUrl } = postgres;
  return {
    provision: async (people) => {
      const urls = {} as Record<SubgraphName, DatabaseUrls>;
      for (const definition of subgraphs) {
        const options = { prefix: PREFIX, keys: benchKeys, seed: true, people, report };
        urls[definition.name] = (await provision(definition, { adminUrl, ...options })).urls;
      }
      return urls;
    },
    ownerUrl: (name) => Object.assign(new URL(adminUrl), { pathname: `/${databaseName(PREFIX, name)}` }).href,
    close: async () => {
      await postgres.stop();
      remove(postgres.dataDirectory);
      remove(dataDirectory);
    },
  };
}
