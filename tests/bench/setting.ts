/** The data behind the bench: a real PostgreSQL of its own, as durable as in service, thrown away at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SubgraphName } from '../../schema/files.ts';
import { startEmbeddedPostgres } from '../../subgraphs/embedded/postgres.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { DatabaseUrls } from '../../subgraphs/kernel/database.ts';
import { databaseName, provision } from '../../subgraphs/provision.ts';
import { benchKeys } from './protocol.ts';

const PREFIX = 'bench';
/** Two houses and the endpoint at once, each with its pools. */
const CONNECTIONS_MAX = 400;

export interface Setting {
  urls: Record<SubgraphName, DatabaseUrls>;
  /** Sees every row of one database. */
  ownerUrl(name: SubgraphName): string;
  close(): Promise<void>;
}

export async function openSetting(people: number): Promise<Setting> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'mot-lan-bench-'));
  const report = (): void => undefined;
  const postgres = await startEmbeddedPostgres({ dataDirectory, report, maxConnections: CONNECTIONS_MAX });
  const { adminUrl } = postgres;
  const close = async (): Promise<void> => {
    await postgres.stop();
    rmSync(postgres.dataDirectory, { recursive: true, force: true });
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  try {
    const urls = {} as Setting['urls'];
    for (const definition of subgraphs) {
      const options = {
        adminUrl,
        ownDatabase: true,
        prefix: PREFIX,
        keys: benchKeys,
        seed: true,
        people,
        report,
      };
      urls[definition.name] = (await provision(definition, options)).urls;
    }
    const ownerUrl = (name: SubgraphName): string =>
      Object.assign(new URL(adminUrl), { pathname: `/${databaseName(PREFIX, name)}` }).href;
    return { urls, ownerUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}
