/** The data behind the bench: a real PostgreSQL of its own, as durable as in service, thrown away at the end where nobody keeps it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atIntervals } from '../../app/assembly/seeding.ts';
import type { DatabaseUrls } from '../../kernel/database.ts';
import { describeDataFolder } from '../../platform/embedded/cluster.ts';
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
  /** Makes the six databases ready, with the synthetic nation in them: one set for each prefix. */
  provision(people: number, of?: Partial<Provisioning>): Promise<Record<SubgraphName, DatabaseUrls>>;
  /** The folder of its data, to know its processes by. */
  cluster: string;
  /** The superuser's address. */
  adminUrl: string;
  /** Sees every row of one database. */
  ownerUrl(name: SubgraphName, prefix?: string): string;
  close(): Promise<void>;
}

interface Provisioning {
  prefix: string;
  /** Hears what was filled. */
  report(line: string): void;
  /** Hears now and then how many people a register holds so far. */
  progress(line: string): void;
}

/** @param kept a folder whose cluster stays, in the stead of one that is thrown away */
export async function openSetting(kept?: string): Promise<Setting> {
  const dataDirectory = kept ?? mkdtempSync(join(tmpdir(), 'mot-lan-bench-'));
  const remove = (directory: string): void => {
    if (kept === undefined) rmSync(directory, { recursive: true, force: true });
  };
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
    cluster: describeDataFolder(postgres.dataDirectory).cluster,
    adminUrl,
    provision: async (people, { prefix = PREFIX, report: told = report, progress = report } = {}) => {
      const urls = {} as Record<SubgraphName, DatabaseUrls>;
      const sayNow = atIntervals(progress);
      for (const definition of subgraphs) {
        const options = {
          ...{ prefix, keys: benchKeys, seed: true, people, report: told },
          progress: (name: SubgraphName, count: number) => sayNow(`${name} ${count} / ${people}`),
        };
        urls[definition.name] = (await provision(definition, { adminUrl, ...options })).urls;
      }
      return urls;
    },
    ownerUrl: (name, prefix = PREFIX) =>
      Object.assign(new URL(adminUrl), { pathname: `/${databaseName(prefix, name)}` }).href,
    close: async () => {
      await postgres.stop();
      remove(postgres.dataDirectory);
      remove(dataDirectory);
    },
  };
}
