import type { FastifyInstance } from 'fastify';
import { Outages } from '../../gateway/door/outages.ts';
import { Gateway } from '../../gateway/index.ts';
import type { GatewayOptions } from '../../gateway/options.ts';
import { RELEASE_FOLDER, readRelease } from '../../gateway/release/release.ts';
import { type ReleaseEvent, watchRelease } from '../../gateway/release/reload.ts';
import { SandboxAccounts } from '../../gateway/sandbox/accounts.ts';
import { type SandboxOptions, serveSandbox } from '../../gateway/sandbox/index.ts';
import type { Connect } from '../../kernel/connection.ts';
import type { AdminOptions } from '../../platform/observability/adminServer.ts';
import { Heartbeat } from '../../platform/observability/heartbeat.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import type { Environment } from '../environment/environment.ts';
import { lookAtIssuer } from './lookAtIssuer.ts';
import { endObserved, openAdmin, watchGateway } from './observing.ts';
import { listenNear } from './ports.ts';
import { believe } from './tokenRules.ts';

/** What differs between a gateway of an installation and one of a test. */
export interface GatewayParts
  extends Omit<GatewayOptions, 'tokens' | 'revocations' | 'allowedOrigins' | 'outages'> {
  /** Rules for tokens; the origin is known once the gateway listens. */
  tokens(origin: () => string): GatewayOptions['tokens'];
  revocations(accounts: SandboxAccounts): NonNullable<GatewayOptions['revocations']>;
  /** Origins of pages beside its own. */
  allowedOrigins: readonly string[];
  /** With the sandbox: its page, its issuer under this origin, and registers that can be switched off. */
  sandbox: (Pick<SandboxOptions, 'host'> & { issuerOrigin?: string }) | undefined;
  /** Opens the port. @returns the origin */
  listen(server: FastifyInstance): Promise<string>;
}

export interface OpenGateway {
  gateway: Gateway;
  origin: string;
  outages: Outages;
  accounts: SandboxAccounts;
  revocations: NonNullable<GatewayOptions['revocations']>;
}

/** A gateway that listens, with its sandbox where there is one. */
export async function openGateway(parts: GatewayParts): Promise<OpenGateway> {
  const { tokens, revocations: readRevocations, allowedOrigins, sandbox, listen, ...options } = parts;
  const outages = new Outages();
  const accounts = new SandboxAccounts();
  const revocations = readRevocations(accounts);
  // Known once it listens: the browser's own page is a permitted origin.
  let origin = '';
  const gateway = new Gateway({
    ...options,
    tokens: tokens(() => origin),
    revocations,
    allowedOrigins: () => [origin, ...allowedOrigins],
    // In the sandbox it is called as it listens; elsewhere a proxy stands before it under another name.
    publicOrigins: () => [...(options.publicOrigins?.() ?? []), ...(sandbox === undefined ? [] : [origin])],
    ...(sandbox === undefined ? {} : { outages }),
  });
  await gateway.start();
  if (sandbox !== undefined)
    await serveSandbox(gateway.server, {
      keys: options.keys,
      outages,
      accounts,
      origin: () => sandbox.issuerOrigin ?? origin,
      host: sandbox.host,
      contract: () => ({ version: gateway.version, files: gateway.contracts() }),
      allowedOrigins,
    });
  origin = await listen(gateway.server);
  return { gateway, origin, outages, accounts, revocations };
}

export interface GatewayRun {
  part: 'gateway' | 'embedded';
  connect: Connect;
  observer: Observer;
  report: (line: string) => void;
  exactPorts?: boolean;
  /** Told of every release that is taken or refused. */
  onRelease?: (event: ReleaseEvent) => void;
  /** How the registers of others are getting on that fill those of this process. */
  sources?: AdminOptions['sources'];
}

export interface RunningGateway extends OpenGateway {
  adminOrigin: string;
  /** Ends it, and then what the caller opened beside it. */
  close(noticeMs: number, beside: () => Promise<void>): Promise<void>;
}

/** Tells log and metrics what became of a release that was found. */
export function sayRelease(observer: Observer, event: ReleaseEvent): void {
  observer.reloaded(event.version, event.event === 'release-refused' ? event : undefined);
}

/** The gateway of an installation: with its port for operators, watched, and loading each new release. */
export async function runGateway(environment: Environment, run: GatewayRun): Promise<RunningGateway> {
  const { keys, profile, host, allowedOrigins, releaseFolder } = environment;
  const { connect, observer, report, exactPorts = false } = run;
  const release = readRelease(keys, releaseFolder);
  const register = release.policy.duties.resolvesIdentities;
  const opened = await openGateway({
    ...believe(environment, { observer, connect, register }),
    profile,
    keys,
    release,
    adHoc: environment.adHoc,
    introspection: environment.introspection,
    executor: environment.executor,
    connect,
    limits: environment.limits,
    allowedOrigins,
    courierLimits: environment.courierLimits,
    publicOrigins: () => environment.publicOrigins,
    sandbox: profile === 'sandbox' ? { host } : undefined,
    observer,
    listen: (server) => listenNear(server, { ...environment, exactPorts }, report),
  });
  if (environment.issuer !== undefined)
    for (const { what, ok, detail } of await lookAtIssuer(environment.issuer))
      if (!ok) report(`  ! OIDC_ISSUER, ${what}: ${detail}`);
  const { gateway } = opened;
  const watch = watchRelease(gateway, keys, releaseFolder ?? RELEASE_FOLDER, (event) => {
    sayRelease(observer, event);
    run.onRelease?.(event);
  });
  watchGateway(observer, gateway);
  const heartbeat = new Heartbeat({ keys, connect, observer });
  const about = {
    metrics: observer.metrics,
    isReady: () => gateway.isReady(),
    log: observer.log,
    heartbeat,
    sources: run.sources,
  };
  const admin = await openAdmin(environment, run.part, about, report, exactPorts);
  return {
    ...opened,
    adminOrigin: admin.origin,
    close: (noticeMs, beside) =>
      endObserved(observer, async () => {
        watch.close();
        await gateway.close(noticeMs);
        await admin.close();
        await beside();
      }),
  };
}
