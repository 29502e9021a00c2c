import { Gateway } from '../../gateway/index.ts';
import { Issuer } from '../../gateway/issuer.ts';
import { IssuerKeys } from '../../gateway/issuerKeys.ts';
import { Outages } from '../../gateway/outages.ts';
import { Revocations } from '../../gateway/revocations.ts';
import { SandboxAccounts } from '../../gateway/sandbox/accounts.ts';
import { serveSandbox } from '../../gateway/sandbox/index.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import type { TokenRules } from '../../gateway/viewer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded/postgres.ts';
import type { Environment } from '../environment.ts';
import { House, readPolicy } from '../house.ts';
import { subgraphs } from '../index.ts';
import type { DatabaseUrls } from '../kernel/database.ts';
import { serveWebhooks } from '../kernel/server.ts';
import { configurePlatform } from '../payments/upstream/platform.ts';
import { type PlatformSimulator, startPlatformSimulator } from '../payments/upstream/simulator.ts';
import { provision } from '../provision.ts';
import { listenNear } from './ports.ts';

export type Report = (line: string) => void;

/** Prefix of our databases in the embedded server. */
export const DATABASE_PREFIX = 'mot_lan';

export interface Databases {
  /** Undefined when every subgraph has a given server. */
  postgres: EmbeddedPostgres | undefined;
  /** An administrator's URL of each subgraph's own database. */
  adminUrls: Record<SubgraphName, string>;
  urls: Record<SubgraphName, DatabaseUrls>;
  seeded: boolean;
}

/** Starts PostgreSQL where none is given, and makes all six databases ready. */
export async function prepareDatabases(environment: Environment, report: Report): Promise<Databases> {
  const needsEmbedded = subgraphs.some(({ name }) => environment.databaseUrls[name] === undefined);
  const postgres = needsEmbedded
    ? await startEmbeddedPostgres({
        dataDirectory: environment.dataDirectory,
        report: (line) => report(`  … ${line}`),
      })
    : undefined;
  const databases: Databases = {
    postgres,
    adminUrls: {} as Databases['adminUrls'],
    urls: {} as Databases['urls'],
    seeded: false,
  };
  try {
    for (const definition of subgraphs) {
      const given = environment.databaseUrls[definition.name];
      const adminUrl = given ?? postgres?.adminUrl ?? '';
      const counts: string[] = [];
      const ready = await provision(definition, {
        adminUrl,
        ownDatabase: given === undefined,
        prefix: DATABASE_PREFIX,
        keys: environment.keys,
        seed: environment.profile === 'sandbox',
        people: environment.people,
        report: (line) => counts.push(line),
      });
      databases.urls[definition.name] = ready.urls;
      databases.adminUrls[definition.name] =
        given ??
        Object.assign(new URL(adminUrl), { pathname: `/${DATABASE_PREFIX}_${definition.name}` }).href;
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
  close(): Promise<void>;
}

/** How tokens are checked: the configured issuer's, or the embedded one's. */
export function tokenRules(environment: Environment, origin: () => string): TokenRules {
  return environment.issuer === undefined
    ? { issuer: origin, audience: AUDIENCE, key: environment.keys.signer('issuer').publicKey }
    : {
        issuer: environment.issuer.url,
        audience: environment.issuer.audience,
        key: new IssuerKeys({ read: new Issuer(environment.issuer.url).readKeys }).find,
      };
}

/** Whom the configured issuer has shut out, or the embedded one. */
export function revocationsOf(
  environment: Environment,
  accounts: SandboxAccounts,
  report: Report,
): Revocations {
  const { issuer, limits } = environment;
  return new Revocations({
    read: issuer === undefined ? accounts.listRevocations : new Issuer(issuer.url).readRevocations,
    limits,
    alarm: ({ event }) => report(`! gateway ${event}`),
  });
}

/** The whole system in one process: gateway, six subgraphs, the payment platform's simulator, the sandbox. */
export async function startEmbedded(
  environment: Environment,
  databases: Pick<Databases, 'urls' | 'seeded'>,
  report: Report,
): Promise<EmbeddedSystem> {
  const { keys } = environment;
  const house = new House({
    definitions: subgraphs,
    urls: databases.urls,
    keys,
    log: reportIncident(report),
  });
  // Projections follow the seed by the same feed as in service; a start that was cut short goes on here.
  if (databases.seeded) report('  … đang đồng bộ các bản chiếu (filling projections)');
  await house.settle();
  const outages = new Outages();
  const accounts = new SandboxAccounts();
  let origin = '';
  const gateway = new Gateway({
    profile: environment.profile,
    keys,
    policy: readPolicy(),
    connect: house.connect,
    tokens: tokenRules(environment, () => origin),
    revocations: revocationsOf(environment, accounts, report),
    limits: environment.limits,
    allowedOrigins: () => [origin, ...environment.allowedOrigins],
    ...(environment.profile === 'sandbox' ? { outages } : {}),
  });
  serveWebhooks(gateway.server, (name) => house.subgraphs.get(name as SubgraphName));
  await gateway.start();
  if (environment.profile === 'sandbox')
    await serveSandbox(gateway.server, { keys, outages, accounts, origin: () => origin });
  origin = await listenNear(gateway.server, environment, (line) => report(line));
  const platform =
    environment.paymentPlatformUrl === undefined
      ? await startSimulator(environment, () => `${origin}/webhooks/payments/confirm`)
      : undefined;
  configurePlatform({ url: environment.paymentPlatformUrl ?? platform?.url });
  house.run();
  return {
    origin,
    house,
    gateway,
    outages,
    platform,
    close: async () => {
      await gateway.close();
      await platform?.close();
      await house.close();
    },
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

/** Incidents are named, never described: the id the caller was given, the subgraph, the kind of error. */
export const reportIncident =
  (report: Report) =>
  (event: { event: string; subgraph: string; incidentId?: string; detail?: string }): void => {
    if (event.event === 'incident')
      report(`! ${event.subgraph} ${event.incidentId ?? ''} ${event.detail ?? ''}`);
  };
