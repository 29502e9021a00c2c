import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { openGateway } from '../../app/assembly/gateway.ts';
import type { Belief } from '../../app/assembly/tokenRules.ts';
import { Revocations } from '../../gateway/caller/revocations.ts';
import type { TokenRules } from '../../gateway/caller/viewer.ts';
import type { CourierLimits } from '../../gateway/courier/limits.ts';
import type { Outages } from '../../gateway/door/outages.ts';
import type { ExecutorName } from '../../gateway/executor/names.ts';
import type { Gateway } from '../../gateway/index.ts';
import type { Release } from '../../gateway/release/release.ts';
import type { SandboxAccounts } from '../../gateway/sandbox/accounts.ts';
import { examples } from '../../gateway/sandbox/examples.ts';
import { AUDIENCE, findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import { captureValues, type Example, fillVariables } from '../../gateway/sandbox/template.ts';
import { type GatewayLimits, safeLimits } from '../../gateway/settings.ts';
import type { Connect, Connection } from '../../kernel/connection.ts';
import type { SubjectBudgets } from '../../kernel/domain/budgets.ts';
import { idOf, normaliseDocument } from '../../kernel/domain/documents.ts';
import type { NamedCall } from '../../kernel/domain/namedOperations.ts';
import { buildSubgraphServer, connectOverHttp } from '../../kernel/server.ts';
import type { FollowedSources } from '../../kernel/sources/followers.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import type { GraphqlAnswer } from './ask.ts';
import { collectErrors } from './canary.ts';
import { openHouse, sharedPlanner, type TestHouse, testKeys } from './house.ts';
import { checkoutRelease, rememberReading } from './readings.ts';

/** Under which address clients would call the system. */
export const PUBLIC_ORIGIN = 'https://graph.test';

export type Transport = 'in process' | 'over HTTP';

export interface SystemOptions {
  transport?: Transport;
  /** Stands between the gateway and a subgraph: down, hung, garbage. */
  intercept?: (name: SubgraphName, connection: Connection) => Connection;
  profile?: 'sandbox' | 'production';
  /** Whose tokens are believed; those of the embedded issuer unless given. */
  tokens?: TokenRules;
  /** How tokens are believed, all of it, as an installation does; instead of `tokens`. */
  belief?: (parts: { connect: Connect; observer: Observer }) => Belief;
  /** Another release than that of the checkout. */
  release?: Release;
  planTimeoutMs?: number;
  /** Who carries out plans, if not who does by default. */
  executor?: ExecutorName;
  log?: (event: object) => void;
  observer?: Observer;
  clock?: () => Date;
  /** Origins of other pages. */
  allowedOrigins?: readonly string[];
  budgets?: SubjectBudgets;
  /** Registers of others that fill ours. */
  sources?: FollowedSources;
  courierLimits?: Partial<CourierLimits>;
  /** Limits of the door that differ from the safe ones. */
  limits?: Partial<GatewayLimits>;
}

/** For tests of single failures: however many there are, and however late the machine is, the next call is made. */
export const PATIENT: Pick<CourierLimits, 'breaker' | 'promptMs'> = {
  promptMs: Number.POSITIVE_INFINITY,
  breaker: { ratio: 1, calls: Number.POSITIVE_INFINITY, windowMs: 10_000, openMs: 0 },
};

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
    ...(options.budgets === undefined ? {} : { budgets: options.budgets }),
    sources: options.sources,
    ...(options.observer === undefined
      ? {}
      : { observer: options.observer, openly: options.observer.openly }),
  });
  const servers = options.transport === 'over HTTP' ? await serveAll(test) : undefined;
  const calls = new Map<SubgraphName, number>();
  const connections = new Map<SubgraphName, Connection>();
  const connect = (name: SubgraphName): Connection => {
    const known = connections.get(name);
    if (known !== undefined) return known;
    const plain =
      servers === undefined
        ? test.house.connect(name)
        : connectOverHttp(servers.get(name)?.origin ?? '', { watch: test.observer });
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
  // A machine that is busy with other tests is not a gateway that must send callers away.
  const limits = { ...safeLimits, eventLoopDelayMs: 60_000, ...options.limits };
  const profile = options.profile ?? 'sandbox';
  const { gateway, origin, outages, accounts, revocations } = await openGateway({
    profile,
    adHoc: profile === 'sandbox',
    introspection: profile === 'sandbox',
    keys: testKeys,
    release: options.release ?? checkoutRelease(),
    remember: rememberReading,
    planTimeoutMs: options.planTimeoutMs,
    executor: options.executor,
    sharePlanner: options.planTimeoutMs === undefined ? sharedPlanner() : undefined,
    connect,
    tokens: () =>
      options.tokens ?? {
        issuer: 'https://issuer.test',
        audience: AUDIENCE,
        key: testKeys.signer('issuer').publicKey,
      },
    revocations: ({ listRevocations }) => new Revocations({ read: listRevocations, limits }),
    allowedOrigins: options.allowedOrigins ?? [],
    sandbox: { issuerOrigin: 'https://issuer.test' },
    observer: test.observer,
    limits,
    clock: options.clock,
    courierLimits: options.courierLimits,
    ...options.belief?.({ connect, observer: test.observer }),
    publicOrigins: () => [PUBLIC_ORIGIN],
    listen: async (server) => {
      await server.listen({ host: '127.0.0.1', port: 0 });
      return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
    },
  });
  // What it asks every two seconds would stand among the statements, calls and lines of a test: whoever needs it looks when they want to.
  gateway.manifests.close();
  const captured: Record<string, unknown> = {};
  // In production a client sends the id of what it registered.
  const ask: System['ask'] = async (persona, document, variables = {}, headers = {}) =>
    askOverHttp(
      origin,
      persona,
      profile === 'production' ? { documentId: registeredId(document) } : document,
      variables,
      headers,
    );
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

/** Runs an operation that an answer names, with what the answer gives and nothing else: production by its id. */
export async function runNamed(system: System, persona: string, call: NamedCall): Promise<HttpAnswer> {
  if (registeredId(call.document) !== call.id)
    throw new Error(`${call.name}: the id is not that of the text`);
  const variables = Object.fromEntries(call.variables.map(({ name, value }) => [name, value]));
  const headers = { 'access-dossier': call.accessDossier };
  return system.ask(persona, call.document, variables, headers);
}

const ids = new Map<string, string>();

/** The id under which a document is registered, if it is; journeys ask the same few a thousand times. */
export function registeredId(document: string): string {
  const known = ids.get(document) ?? idOf(normaliseDocument(parse(document)));
  ids.set(document, known);
  return known;
}

export async function tokenOf(persona: string, assurance: 1 | 2 = 2): Promise<string> {
  const found = findPersona(persona);
  if (found === undefined) throw new Error(`no persona ${persona}`);
  return issueToken(testKeys, 'https://issuer.test', found, new Date(), { assurance });
}

export async function askOverHttp(
  origin: string,
  persona: string | null,
  document: string | { documentId: string },
  variables: object,
  headers: Record<string, string>,
): Promise<HttpAnswer> {
  const asked = typeof document === 'string' ? { query: document } : document;
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(persona === null ? {} : { authorization: `Bearer ${await tokenOf(persona)}` }),
      ...headers,
    },
    body: JSON.stringify({ ...asked, variables }),
  });
  const body = (await response.json()) as GraphqlAnswer;
  collectErrors(body);
  return { status: response.status, ...body };
}

/** Each subgraph of a house over HTTP, on a port of its own. */
export async function serveAll(
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
