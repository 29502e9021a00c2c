import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Gateway } from '../../gateway/index.ts';
import { Outages } from '../../gateway/outages.ts';
import { Revocations } from '../../gateway/revocations.ts';
import { SandboxAccounts } from '../../gateway/sandbox/accounts.ts';
import { examples } from '../../gateway/sandbox/examples.ts';
import { serveSandbox } from '../../gateway/sandbox/index.ts';
import { AUDIENCE, findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { captureValues, type Example, fillVariables } from '../../gateway/sandbox/template.ts';
import { type GatewayLimits, safeLimits } from '../../gateway/settings.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { readPolicy } from '../../subgraphs/house.ts';
import { buildSubgraphServer, connectOverHttp, serveWebhooks } from '../../subgraphs/kernel/server.ts';
import type { Connection } from '../../subgraphs/kernel/subgraph.ts';
import type { GraphqlAnswer } from './ask.ts';
import { openHouse, type TestHouse, testKeys } from './house.ts';

export type Transport = 'in process' | 'over HTTP';

export interface SystemOptions {
  transport?: Transport;
  /** Stands between the gateway and a subgraph: down, hung, garbage. */
  intercept?: (name: SubgraphName, connection: Connection) => Connection;
  profile?: 'sandbox' | 'production';
  log?: (event: object) => void;
  clock?: () => Date;
  /** Limits of the door that differ from the safe ones. */
  limits?: Partial<GatewayLimits>;
}

export interface HttpAnswer extends GraphqlAnswer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  extensions?: any;
}

/** The whole system as a client meets it: six subgraphs on real databases behind one gateway, asked over HTTP. */
export interface System {
  origin: string;
  test: TestHouse;
  gateway: Gateway;
  outages: Outages;
  accounts: SandboxAccounts;
  revocations: Revocations;
  /** Requests that reached each subgraph's GraphQL, counted. */
  calls: Map<SubgraphName, number>;
  /** Asks as a persona; null is an anonymous caller. */
  ask(
    persona: string | null,
    document: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<HttpAnswer>;
  /** Runs a worked example by its key, with what earlier ones captured. */
  run(key: string): Promise<HttpAnswer>;
  captured: Record<string, unknown>;
  close(): Promise<void>;
}

export async function openSystem(options: SystemOptions = {}): Promise<System> {
  const test = await openHouse({
    ...(options.log === undefined ? {} : { log: options.log }),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  const servers = options.transport === 'over HTTP' ? await serveAll(test) : undefined;
  const calls = new Map<SubgraphName, number>();
  const connections = new Map<SubgraphName, Connection>();
  const connect = (name: SubgraphName): Connection => {
    const known = connections.get(name);
    if (known !== undefined) return known;
    const plain =
      servers === undefined ? test.house.connect(name) : connectOverHttp(servers.get(name)?.origin ?? '');
    const counted: Connection = {
      send: (path, ...rest) => {
        if (path === '/graphql') calls.set(name, (calls.get(name) ?? 0) + 1);
        return plain.send(path, ...rest);
      },
      close: () => plain.close(),
    };
    const connection = options.intercept?.(name, counted) ?? counted;
    connections.set(name, connection);
    return connection;
  };
  const outages = new Outages();
  const accounts = new SandboxAccounts();
  const limits = { ...safeLimits, ...options.limits };
  const revocations = new Revocations({ read: accounts.listRevocations, limits });
  // Known once it listens: the browser's own page is a permitted origin.
  let origin = '';
  const gateway = new Gateway({
    profile: options.profile ?? 'sandbox',
    keys: testKeys,
    policy: readPolicy(),
    connect,
    tokens: { issuer: 'https://issuer.test', audience: AUDIENCE, key: testKeys.signer('issuer').publicKey },
    allowedOrigins: () => [origin],
    outages,
    revocations,
    limits,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  serveWebhooks(gateway.server, (name) => test.house.subgraphs.get(name as SubgraphName));
  await gateway.start();
  await serveSandbox(gateway.server, {
    keys: testKeys,
    outages,
    accounts,
    origin: () => 'https://issuer.test',
  });
  await gateway.server.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(gateway.server.server.address() as AddressInfo).port}`;
  const captured: Record<string, unknown> = {};
  const ask: System['ask'] = async (persona, document, variables = {}, headers = {}) =>
    askOverHttp(origin, persona, document, variables, headers);
  return {
    origin,
    test,
    gateway,
    outages,
    accounts,
    revocations,
    calls,
    captured,
    ask,
    run: async (key) => {
      const example = findExample(key);
      if (example.outage != null) outages.set(example.outage.subgraph as SubgraphName, example.outage.down);
      const variables = fillVariables(example.variables, captured, randomUUID);
      const headers = fillVariables(example.headers, captured, randomUUID) as Record<string, string>;
      const answer = await ask(example.persona, example.document, variables, {
        ...headers,
        'mot-lan-plan': '1',
      });
      Object.assign(captured, captureValues(example, answer.data));
      return answer;
    },
    close: async () => {
      await gateway.close();
      await Promise.all([...connections.values()].map((connection) => connection.close()));
      await Promise.all([...(servers?.values() ?? [])].map(({ close }) => close()));
      await test.close();
    },
  };
}

export function findExample(key: string): Example {
  const example = examples.find((candidate) => candidate.key === key);
  if (example === undefined) throw new Error(`no example ${key}`);
  return example;
}

export async function tokenOf(persona: string): Promise<string> {
  const found = findPersona(persona);
  if (found === undefined) throw new Error(`no persona ${persona}`);
  return issueToken(testKeys, 'https://issuer.test', found, new Date());
}

export async function askOverHttp(
  origin: string,
  persona: string | null,
  document: string,
  variables: object,
  headers: Record<string, string>,
): Promise<HttpAnswer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(persona === null ? {} : { authorization: `Bearer ${await tokenOf(persona)}` }),
      ...headers,
    },
    body: JSON.stringify({ query: document, variables }),
  });
  const body = (await response.json()) as GraphqlAnswer;
  return { status: response.status, ...body };
}

async function serveAll(
  test: TestHouse,
): Promise<Map<SubgraphName, { origin: string; close(): Promise<void> }>> {
  const servers = new Map<SubgraphName, { origin: string; close(): Promise<void> }>();
  for (const [name, running] of test.house.subgraphs) {
    const server = buildSubgraphServer(running);
    await server.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.server.address() as AddressInfo;
    servers.set(name, { origin: `http://127.0.0.1:${port}`, close: () => server.close() });
  }
  return servers;
}
