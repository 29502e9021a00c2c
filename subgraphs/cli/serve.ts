/** `npm run serve -- gateway|SUBGRAPH`: one part as a process of its own, its peers found by SUBGRAPH_URL_<SUBGRAPH>. */
import { Gateway } from '../../gateway/index.ts';
import { Outages } from '../../gateway/outages.ts';
import { SandboxAccounts } from '../../gateway/sandbox/accounts.ts';
import { serveSandbox } from '../../gateway/sandbox/index.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { type Environment, readEnvironment, silenceTelemetry } from '../environment.ts';
import { House, readPolicy } from '../house.ts';
import { subgraphs } from '../index.ts';
import { buildSubgraphServer, connectOverHttp } from '../kernel/server.ts';
import type { Connection } from '../kernel/subgraph.ts';
import { configurePlatform } from '../payments/upstream/platform.ts';
import { provision } from '../provision.ts';
import { reportIncident, revocationsOf, tokenRules } from './embedded.ts';
import { closeOnSignal, runCommand } from './lifetime.ts';
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

function elsewhere(environment: Environment): (name: SubgraphName) => Connection {
  return (name) => {
    const url = environment.subgraphUrls[name];
    if (url === undefined) throw new Error(`SUBGRAPH_URL_${name.toUpperCase()} is needed`);
    return connectOverHttp(url);
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
  const house = new House({
    definitions: [definition],
    urls: { [name]: urls },
    keys,
    elsewhere: elsewhere(environment),
    log: reportIncident(report),
  });
  if (environment.paymentPlatformUrl !== undefined)
    configurePlatform({ url: environment.paymentPlatformUrl });
  const server = buildSubgraphServer(house.get(name));
  const origin = await listenNear(server, environment, report);
  house.run();
  closeOnSignal(async () => {
    await server.close();
    await house.close();
  });
  report(`${name} ${origin}`);
}

async function serveGateway(environment: Environment): Promise<void> {
  const { keys, profile } = environment;
  const connections = new Map<SubgraphName, Connection>();
  const open = elsewhere(environment);
  const connect = (name: SubgraphName): Connection => {
    const connection = connections.get(name) ?? open(name);
    connections.set(name, connection);
    return connection;
  };
  const outages = new Outages();
  const accounts = new SandboxAccounts();
  let origin = '';
  const gateway = new Gateway({
    profile,
    keys,
    policy: readPolicy(),
    connect,
    tokens: tokenRules(environment, () => origin),
    revocations: revocationsOf(environment, accounts, report),
    limits: environment.limits,
    allowedOrigins: () => [origin, ...environment.allowedOrigins],
    ...(profile === 'sandbox' ? { outages } : {}),
  });
  await gateway.start();
  if (profile === 'sandbox')
    await await serveSandbox(gateway.server, { keys, outages, accounts, origin: () => origin });
  origin = await listenNear(gateway.server, environment, report);
  closeOnSignal(async () => {
    await gateway.close();
    await Promise.all([...connections.values()].map((connection) => connection.close()));
  });
  report(`gateway ${origin}`);
}
