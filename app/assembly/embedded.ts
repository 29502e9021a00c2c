import type { Outages } from '../../gateway/door/outages.ts';
import type { Gateway } from '../../gateway/index.ts';
import type { ReleaseEvent } from '../../gateway/release/reload.ts';
import { findFreePorts } from '../../platform/embedded/ports.ts';
import { House } from '../../platform/house.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import {
  type PlatformSimulator,
  startPlatformSimulator,
} from '../../subgraphs/payments/upstream/simulator.ts';
import type { Environment } from '../environment/environment.ts';
import type { Databases, Report } from './databases.ts';
import { runGateway } from './gateway.ts';
import { tellSources, watchSubgraphs } from './observing.ts';
import { connectUpstreams, describeFiles, followed, type Upstreams } from './upstreams.ts';

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
  for (const line of describeFiles(environment)) report(line);
  // What needs no address of ours is there from the first moment.
  let upstreams: Upstreams = connectUpstreams(environment, observer);
  const house = new House({
    definitions: subgraphs,
    urls: databases.urls,
    keys,
    budgets,
    upstream: (name) => upstreams[name],
    sources: followed(environment),
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
    sources: () => tellSources(house),
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

export async function startSimulator(
  environment: Environment,
  callbackUrl: () => string,
): Promise<PlatformSimulator> {
  const { host } = environment;
  const [port = 0] = await findFreePorts(host, 1);
  return startPlatformSimulator({
    host,
    port,
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
