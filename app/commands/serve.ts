/**
 * `npm run serve -- gateway|SUBGRAPH [--exact-ports]`: one part as a process of its own, its peers found by
 * SUBGRAPH_URL_<SUBGRAPH>. A register never listens elsewhere than it was told; a gateway does not with `--exact-ports`.
 */

import { Outages } from '../../gateway/door/outages.ts';
import { Gateway } from '../../gateway/index.ts';
import { RELEASE_FOLDER, readRelease } from '../../gateway/release/release.ts';
import { watchRelease } from '../../gateway/release/reload.ts';
import { SandboxAccounts } from '../../gateway/sandbox/accounts.ts';
import { serveSandbox } from '../../gateway/sandbox/index.ts';
import type { Connection } from '../../kernel/subgraph.ts';
import { Heartbeat } from '../../platform/observability/heartbeat.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { publicSandboxWarning } from '../assembly/banner.ts';
import { closeOnSignal, endWithParent, runCommand } from '../assembly/lifetime.ts';
import { endObserved, observe, openAdmin, watchGateway } from '../assembly/observing.ts';
import { announce, elsewhere } from '../assembly/peers.ts';
import { listenNear } from '../assembly/ports.ts';
import { revocationsOf, tokenRules } from '../assembly/tokenRules.ts';
import { Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import { type Environment, readEnvironment, silenceTelemetry } from '../environment/environment.ts';

silenceTelemetry();

const PARTS = ['gateway', ...subgraphNames] as const;
const USAGE = `npm run serve -- PART [--exact-ports]

Runs one part as a process of its own. PART is ${PARTS.join(', ')}.

  --exact-ports   a gateway too listens where it was told, or not at all`;
const { values, positionals } = readCommandWords({
  usage: USAGE,
  positionals: [1, 1],
  options: { 'exact-ports': { type: 'boolean', default: false } },
});
const part =
  PARTS.find((candidate) => candidate === positionals[0]) ??
  refuseWords(USAGE, new Misused(`say which: ${PARTS.join(', ')}`));
const exactPorts = values['exact-ports'];
const report = (line: string): void => console.log(line);

endWithParent();
await runCommand(async () => {
  const name = subgraphNames.find((candidate) => candidate === part);
  const environment = readEnvironment(undefined, [name ?? 'gateway']);
  if (environment.publicSandbox) console.error(publicSandboxWarning(environment.host));
  // A gateway loads no code of the registers.
  if (name !== undefined)
    await (await import('../assembly/serveSubgraph.ts')).serveSubgraph(environment, name, report);
  else await serveGateway(environment);
});

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
  const accounts = new SandboxAccounts();
  let origin = '';
  const gateway = new Gateway({
    profile,
    keys,
    release: readRelease(keys, environment.releaseFolder),
    adHoc: environment.adHoc,
    introspection: environment.introspection,
    connect,
    tokens: tokenRules(environment, () => origin, observer),
    revocations: revocationsOf(environment, accounts, observer),
    limits: environment.limits,
    allowedOrigins: () => [origin, ...environment.allowedOrigins],
    courierLimits: environment.courierLimits,
    ...(profile === 'sandbox' ? { outages } : {}),
    observer,
  });
  await gateway.start();
  if (profile === 'sandbox')
    await serveSandbox(gateway.server, {
      keys,
      outages,
      accounts,
      origin: () => origin,
      host: environment.host,
      allowedOrigins: environment.allowedOrigins,
    });
  origin = await listenNear(gateway.server, { ...environment, exactPorts }, report);
  const watch = watchRelease(gateway, keys, environment.releaseFolder ?? RELEASE_FOLDER, (event) =>
    observer.reloaded(event.event === 'release-loaded' ? 'ACCEPTED' : 'REJECTED', event.version),
  );
  const admin = await openAdmin(
    environment,
    'gateway',
    {
      metrics: observer.metrics,
      isReady: () => gateway.isReady(),
      log: observer.log,
      heartbeat: new Heartbeat({ keys, connect, observer }),
    },
    report,
    exactPorts,
  );
  watchGateway(observer, gateway);
  closeOnSignal((politely) =>
    endObserved(observer, async () => {
      watch.close();
      await gateway.close(politely ? environment.drainNoticeMs : 0);
      await admin.close();
      await Promise.all([...connections.values()].map((connection) => connection.close()));
    }),
  );
  observer.log.say({ event: 'started', port: Number(new URL(origin).port) });
  announce('gateway', origin, admin.origin, report);
}
