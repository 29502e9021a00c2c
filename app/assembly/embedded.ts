import type { Outages } from '../../gateway/door/outages.ts';
import type { Gateway } from '../../gateway/index.ts';
import type { ReleaseEvent } from '../../gateway/release/reload.ts';
import type { DatabaseUrls } from '../../kernel/database.ts';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../platform/embedded/postgres.ts';
import { House } from '../../platform/house.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import {
  databaseName,
  makeReady,
  provision,
  rolePrefixOf,
  withoutCredentials,
} from '../../platform/provision.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import {
  type PlatformSimulator,
  startPlatformSimulator,
} from '../../subgraphs/payments/upstream/simulator.ts';
import type { Environment } from '../environment/environment.ts';
import { runGateway } from './gateway.ts';
import { watchSubgraphs } from './observing.ts';
import { connectUpstreams, type Upstreams } from './upstreams.ts';

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
  supervision: Pick<EmbeddedPostgresOptions, 'onChange' | 'onGivenUp'> = {},
): Promise<Databases> {
  const needsEmbedded = subgraphs.some(({ name }) => environment.databaseUrls[name] === undefined);
  const postgres = needsEmbedded
    ? await startEmbeddedPostgres({
        dataDirectory: environment.dataDirectory,
        user: environment.embeddedUser,
        report: (line) => report(`  … ${line}`),
        ...supervision,
      })
    : undefined;
  const databases: Databases = {
    postgres,
    places: {} as Databases['places'],
    urls: {} as Databases['urls'],
    seeded: false,
  };
  try {
    for (const definition of subgraphs) {
      const given = environment.databaseUrls[definition.name];
      const counts: string[] = [];
      const options = {
        rolePrefix: rolePrefixOf(environment.installation),
        keys: environment.keys,
        seed: environment.profile === 'sandbox',
        people: environment.people,
        report: (line: string) => counts.push(line),
        warn: (line: string) => report(`  ! ${line}`),
      };
      const own = { ...options, adminUrl: postgres?.adminUrl ?? '', prefix: environment.installation };
      const ready = await (given === undefined
        ? provision(definition, own)
        : makeReady(definition, given, options));
      databases.urls[definition.name] = ready.urls;
      databases.places[definition.name] =
        given ?? withoutCredentials(own.adminUrl, databaseName(own.prefix, definition.name));
      if (ready.seeded)
        report(
          `  ✓ ${definition.name.padEnd(13)} đã sẵn sàng (ready)${counts.map((line) => `: ${line}`).join('')}`,
        );
      databases.seeded ||= ready.seeded;
    }
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
  return databases;
}

export interface EmbeddedSystem {
  origin: string;
  house: House;
  gateway: Gateway;
  outages: Outages;
  platform: PlatformSimulator | undefined;
  /** Where operators ask. */
  adminOrigin: string;
  close(noticeMs?: number): Promise<void>;
}

/** The whole system in one process: gateway, six subgraphs, the payment platform's simulator, the sandbox. */
export async function startEmbedded(
  environment: Environment,
  databases: Pick<Databases, 'urls' | 'seeded'>,
  report: Report,
  observer: Observer,
): Promise<EmbeddedSystem> {
  const { keys, budgets } = environment;
  let upstreams: Upstreams = {};
  const house = new House({
    definitions: subgraphs,
    urls: databases.urls,
    keys,
    budgets,
    upstream: (name) => upstreams[name],
    log: observer.hear,
    watch: observer,
    openly: observer.openly,
  });
  // Projections follow the seed by the same feed as in service; a start that was cut short goes on here.
  if (databases.seeded) report('  … đang đồng bộ các bản chiếu (filling projections)');
  await house.settle().catch((error: unknown) => {
    // What one register cannot take in must not keep the whole system down: the consumers go on, and set it aside.
    observer.backgroundFailed('start', error, 1);
    report(
      '  ! chưa đồng bộ xong (not all events are taken in yet); xem nhật ký (see the log), npm run events',
    );
  });
  const running = await runGateway(environment, {
    part: 'embedded',
    connect: house.connect,
    observer,
    report,
    onRelease: reportRelease(report),
  });
  const { origin, adminOrigin, gateway, outages } = running;
  const platform =
    environment.paymentPlatformUrl === undefined
      ? await startSimulator(environment, () => `${origin}/webhooks/payments/confirm`)
      : undefined;
  upstreams = connectUpstreams(environment, observer, platform?.url);
  house.run();
  watchSubgraphs(observer, house);
  observer.log.say({ event: 'started', port: Number(new URL(origin).port) });
  return {
    origin,
    adminOrigin,
    house,
    gateway,
    outages,
    platform,
    close: (noticeMs = 0) =>
      running.close(noticeMs, async () => {
        await platform?.close();
        await house.close();
      }),
  };
}

export function startSimulator(
  environment: Environment,
  callbackUrl: () => string,
): Promise<PlatformSimulator> {
  return startPlatformSimulator({
    host: environment.host,
    port: 0,
    secret: environment.keys.secret('platform').toString('hex'),
    callbackUrl,
  });
}

/** A release that was taken or refused is said where the operator looks. */
export const reportRelease =
  (report: Report) =>
  (event: ReleaseEvent): void =>
    report(
      event.event === 'release-loaded'
        ? `  ✓ bản phát hành ${event.version} (release loaded)`
        : `  ! bản phát hành bị từ chối (release refused: ${event.problem}); vẫn dùng bản ${event.version}`,
    );
