import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Gateway } from '../../gateway/index.ts';
import { isLoopback } from '../../kernel/domain/callers.ts';
import { makePrivate } from '../../platform/embedded/privateFiles.ts';
import type { House } from '../../platform/house.ts';
import { type AdminOptions, buildAdminServer } from '../../platform/observability/adminServer.ts';
import { openLogDestination } from '../../platform/observability/log.ts';
import { type Observer, openObserver } from '../../platform/observability/observer.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { Environment, Part } from '../environment/environment.ts';
import { listenNear } from './ports.ts';

/** Where the gateway's operators ask when nothing else is said. */
const ADMIN_PORT = 9400;
const LOOK_MS = 1_000;

/**
 * The observer of this process. Lines go to standard output, as whoever runs services expects; at a newcomer's terminal
 * they would bury the words for people, so `npm start` writes them beside the data.
 */
export async function observe(
  environment: Environment,
  part: Part | 'embedded',
  logFolder?: string,
): Promise<Observer> {
  const { logLevel, traceEndpoint } = environment;
  const file = logFolder === undefined ? undefined : join(logFolder, 'mot-lan.log');
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    makePrivate(file);
  }
  const exporter = async (endpoint: string) =>
    (await import('../../platform/observability/otlp.ts')).otlpExporter(endpoint);
  return openObserver({
    part,
    logLevel,
    destination: openLogDestination(file),
    traceExporter: traceEndpoint === undefined ? undefined : await exporter(traceEndpoint),
    process: true,
    openly: environment.profile === 'sandbox',
  });
}

export interface Admin {
  origin: string;
  close(): Promise<void>;
}

/** Opens the port for operators. */
export async function openAdmin(
  environment: Environment,
  part: Part | 'embedded',
  options: AdminOptions,
  report: (line: string) => void,
  exactPorts = false,
): Promise<Admin> {
  const { profile, allowedOrigins } = environment;
  const { host, port = part === 'gateway' || part === 'embedded' ? ADMIN_PORT : 0 } = environment.admin;
  // In a network of operators it has whatever name they give it; on one's own machine only that of the machine.
  const isGuarded = profile === 'sandbox' || isLoopback(host);
  const own = isGuarded ? { hosts: [host], origins: allowedOrigins } : undefined;
  const server = buildAdminServer({ ...options, own });
  const origin = await listenNear(server, { host, port, profile, exactPorts }, report);
  options.heartbeat?.run();
  return {
    origin,
    close: async () => {
      options.heartbeat?.stop();
      await server.close();
    },
  };
}

/** Watches the audit of the subgraphs of this process, and how far its sealing is. */
export function watchSubgraphs(observer: Observer, house: House): void {
  observer.metrics.watch(house.subgraphs);
  const look = (): void => {
    observer.checkAudit(house.subgraphs);
    for (const [name, lagMs] of house.sealingLag()) observer.sealingLag(name, lagMs);
  };
  setInterval(look, LOOK_MS).unref();
}

/** How each register of others is getting on that fills one of this process: a word, and why it stands still. */
export const tellSources = ({ subgraphs }: House): Record<string, string> =>
  Object.fromEntries(
    [...subgraphs.values()].flatMap(({ followers }) =>
      followers.states.map(({ source, stop }) => [source, stop === null ? 'FOLLOWED' : `STOPPED ${stop}`]),
    ),
  );

/** Tells the metrics how many requests are let in, by the gateway and by each register, and how many are not. */
export function sayDemand(observer: Observer, gateway: Gateway): void {
  observer.admission(gateway.overload);
  observer.metrics.releasesDraining.set(gateway.replaced.count);
  observer.refusals(gateway.refusals.health());
  const health = gateway.couriers.health();
  for (const name of subgraphNames) observer.congestion(name, health[name]);
}

/** Watches the lines of the gateway to the subgraphs, and how many requests it lets in. */
export function watchGateway(observer: Observer, gateway: Gateway): void {
  const states = new Map<SubgraphName, string>();
  const look = (): void => {
    sayDemand(observer, gateway);
    const health = gateway.couriers.health();
    for (const name of subgraphNames) {
      const state = health[name].breaker;
      if (states.get(name) !== state) observer.breakerChanged(name, state);
      states.set(name, state);
    }
  };
  // A breaker that was never open is nothing to say.
  for (const name of subgraphNames) states.set(name, 'CLOSED');
  setInterval(look, LOOK_MS).unref();
}

/** The end of a process, told from its first word to its last. */
export async function endObserved(observer: Observer, close: () => Promise<void>): Promise<void> {
  const began = performance.now();
  observer.log.say({ event: 'draining', inFlight: observer.inFlight });
  await close();
  observer.log.say({ event: 'stopped', ms: Math.round(performance.now() - began) });
  await observer.close();
}
