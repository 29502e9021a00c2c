/** What is measured of our own: the house in one process, the gateway alone, the subgraphs alone. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { TokenRules } from '../../gateway/caller/viewer.ts';
import { Gateway } from '../../gateway/index.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import { type GatewayLimits, safeLimits } from '../../gateway/settings.ts';
import type { Connect, Connection } from '../../kernel/connection.ts';
import { defaultBudgets } from '../../kernel/domain/budgets.ts';
import { buildSubgraphServer, connectOverHttp } from '../../kernel/server.ts';
import { House } from '../../platform/house.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { BENCH_ISSUER, benchKeys, type Listening, type Origins, type Setup } from './protocol.ts';

/** A part at work in this process. */
export interface Opened extends Listening {
  settle?(): Promise<void>;
  close(): Promise<void>;
}

/** How every variant checks the caller's token. */
export const tokens: TokenRules = {
  issuer: BENCH_ISSUER,
  audience: AUDIENCE,
  key: benchKeys.signer('issuer').publicKey,
};

export async function listen(server: FastifyInstance): Promise<string> {
  await server.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

export function originOf(subgraphs: Origins, name: SubgraphName): string {
  const origin = subgraphs[name];
  if (origin === undefined) throw new Error(`Nobody serves ${name}.`);
  return origin;
}

/** A handful of officers does the work of a country here: budgets are counted as in service and never used up. */
export const budgets = { ...defaultBudgets, perAccountPerHour: 1e9, perClientPerHour: 1e9 };

function openHouse({ urls, consumers }: Setup): House {
  const log = (event: object): void => console.error(JSON.stringify(event));
  const house = new House({ definitions: subgraphs, urls, keys: benchKeys, log, budgets });
  if (consumers) house.run();
  return house;
}

/** Two officers ask as much as a whole country: what each may ask for in a day is not what is measured. */
const limitsOf = ({ limits }: Setup): GatewayLimits => ({
  ...safeLimits,
  budgetAgency: 1e9,
  refillAgency: 1e9,
  budgetAddress: 1e9,
  refillAddress: 1e9,
  socketsPerAddress: 5_000,
  sockets: 5_000,
  // Whoever is sent away asks again at once under this load: only the overload run, which does not, sheds.
  eventLoopDelayMs: 60_000,
  ...limits,
});

async function openGateway(connect: Connect, setup: Setup): Promise<Gateway> {
  const gateway = new Gateway({
    profile: 'production',
    // The load generator writes its documents itself.
    adHoc: true,
    introspection: false,
    keys: benchKeys,
    release: readRelease(benchKeys),
    connect,
    tokens,
    allowedOrigins: () => [],
    limits: limitsOf(setup),
    // The same as for the door: whoever is sent away asks again at once.
    courierLimits: setup.spares === true ? {} : { promptMs: Number.POSITIVE_INFINITY },
  });
  await gateway.start();
  return gateway;
}

/** Gateway and six subgraphs in one process, as `npm start` runs them. */
export async function openEmbedded(setup: Setup): Promise<Opened> {
  const house = openHouse(setup);
  await house.settle();
  const gateway = await openGateway(house.connect, setup);
  return {
    origin: await listen(gateway.server),
    subgraphs: {},
    settle: () => house.settle(),
    close: async () => {
      await gateway.close();
      await house.close();
    },
  };
}

/** Our gateway over subgraphs in another process. */
export async function openServicesGateway(setup: Setup): Promise<Opened> {
  const connections = new Map<SubgraphName, Connection>();
  const gateway = await openGateway((name) => {
    const connection = connections.get(name) ?? connectOverHttp(originOf(setup.subgraphs, name));
    connections.set(name, connection);
    return connection;
  }, setup);
  return {
    origin: await listen(gateway.server),
    subgraphs: {},
    close: async () => {
      await gateway.close();
      await Promise.all([...connections.values()].map((connection) => connection.close()));
    },
  };
}

/** The six subgraphs behind HTTP, one port each: both gateways over HTTP ask these. */
export async function openSubgraphs(setup: Setup): Promise<Opened> {
  const house = openHouse(setup);
  const servers: FastifyInstance[] = [];
  const origins: Origins = {};
  for (const [name, running] of house.subgraphs) {
    const server = buildSubgraphServer(running);
    origins[name] = await listen(server);
    servers.push(server);
  }
  return {
    origin: '',
    subgraphs: origins,
    settle: () => house.settle(),
    close: async () => {
      for (const server of servers) server.server.closeAllConnections();
      await Promise.all(servers.map((server) => server.close()));
      await house.close();
    },
  };
}
