/** `npm run serve -- gateway|SUBGRAPH`: one part as a process of its own, its peers found by SUBGRAPH_URL_<SUBGRAPH>. */
import { Gateway } from '../../gateway/index.ts';
import { Outages } from '../../gateway/outages.ts';
import { serveSandbox } from '../../gateway/sandbox/index.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { type Environment, readEnvironment, silenceTelemetry } from '../environment.ts';
import { House, readPolicy } from '../house.ts';
import { subgraphs } from '../index.ts';
import { buildSubgraphServer, connectOverHttp } from '../kernel/server.ts';
import type { Connection } from '../kernel/subgraph.ts';
import { Heartbeat } from '../observability/heartbeat.ts';
import type { Observer } from '../observability/observer.ts';
import { configurePlatform } from '../payments/upstream/platform.ts';
import { provision } from '../provision.ts';
import { tokenRules } from './embedded.ts';
import { closeOnSignal, runCommand } from './lifetime.ts';
import { endObserved, observe, openAdmin, watchSubgraphs } from './observing.ts';
import { listenNear } from './ports.ts';

silenceTelemetry();
const report = (line: string): void => console.log(line);

await runCommand(async () => {
  const part = process.argv[2];
  const name = subgraphNames.find((candidate) => candidate === part);
  const environment = readEnvironment(undefined, [name ?? 'gateway']);
  if (name !== undefined) await serveSubgraph(environment, name);
  else if (part === 'gateway') await serveGateway(environment);
  else throw new Error(`say which: gateway, ${subgraphNames.join(', ')}`);
});

function elsewhere(environment: Environment, observer: Observer): (name: SubgraphName) => Connection {
  return (name) => {
    const url = environment.subgraphUrls[name];
    if (url === undefined) throw new Error(`SUBGRAPH_URL_${name.toUpperCase()} is needed`);
    return connectOverHttp(url, observer);
  };
}

async function serveSubgraph(environment: Environment, name: SubgraphName): Promise<void> {
  const definition = subgraphs.find((candidate) => candidate.name === name);
  const adminUrl = environment.databaseUrls[name];
  if (definition === undefined || adminUrl === undefined)
    throw new Error(`DATABASE_URL_${name.toUpperCase()} is needed`);
  const { keys, people, profile } = environment;
  const { urls } = await provision(definition, {
    adminUrl,
    ownDatabase: false,
    prefix: '',
    keys,
    seed: profile === 'sandbox',
    people,
    report,
  });
  const observer = observe(environment, name);
  const house = new House({
    definitions: [definition],
    urls: { [name]: urls },
    keys,
    elsewhere: elsewhere(environment, observer),
    log: observer.hear,
    watch: observer,
  });
  if (environment.paymentPlatformUrl !== undefined)
    configurePlatform({ url: environment.paymentPlatformUrl });
  const server = buildSubgraphServer(house.get(name));
  const origin = await listenNear(server, environment, report);
  house.run();
  watchSubgraphs(observer, house.subgraphs);
  let ending = false;
  const admin = await openAdmin(
    environment,
    name,
    { metrics: observer.metrics, isReady: () => !ending },
    report,
  );
  closeOnSignal(() =>
    endObserved(observer, async () => {
      ending = true;
      await server.close();
      await admin.close();
      await house.close();
    }),
  );
  observer.log.say({ event: 'started', port: Number(new URL(origin).port) });
  report(`${name} ${origin} admin ${admin.origin}`);
}

async function serveGateway(environment: Environment): Promise<void> {
  const { keys, profile } = environment;
  const observer = observe(environment, 'gateway');
  const connections = new Map<SubgraphName, Connection>();
  const open = elsewhere(environment, observer);
  const connect = (name: SubgraphName): Connection => {
    const connection = connections.get(name) ?? open(name);
    connections.set(name, connection);
    return connection;
  };
  const outages = new Outages();
  let origin = '';
  const gateway = new Gateway({
    profile,
    keys,
    policy: readPolicy(),
    connect,
    tokens: tokenRules(environment, () => origin),
    allowedOrigins: () => [origin, ...environment.allowedOrigins],
    ...(profile === 'sandbox' ? { outages } : {}),
    observer,
  });
  await gateway.start();
  if (profile === 'sandbox') await serveSandbox(gateway.server, { keys, outages, origin: () => origin });
  origin = await listenNear(gateway.server, environment, report);
  const admin = await openAdmin(
    environment,
    'gateway',
    {
      metrics: observer.metrics,
      isReady: () => gateway.isReady(),
      heartbeat: new Heartbeat({ keys, connect, observer }),
    },
    report,
  );
  closeOnSignal((politely) =>
    endObserved(observer, async () => {
      await gateway.close(politely ? environment.drainNoticeMs : 0);
      await admin.close();
      await Promise.all([...connections.values()].map((connection) => connection.close()));
    }),
  );
  observer.log.say({ event: 'started', port: Number(new URL(origin).port) });
  report(`gateway ${origin} admin ${admin.origin}`);
}
