/**
 * `npm run serve -- gateway|SUBGRAPH [--exact-ports]`: one part as a process of its own, its peers found by
 * SUBGRAPH_URL_<SUBGRAPH>. A register never listens elsewhere than it was told; a gateway does not with `--exact-ports`.
 */

import type { Connection } from '../../kernel/connection.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { publicSandboxWarning } from '../assembly/banner.ts';
import { runGateway } from '../assembly/gateway.ts';
import { closeOnSignal, endWithParent, runCommand } from '../assembly/lifetime.ts';
import { observe } from '../assembly/observing.ts';
import { announce, elsewhere } from '../assembly/peers.ts';
import { ENDS, Misused, readCommandWords, refuseWords } from '../assembly/words.ts';
import {
  type Environment,
  readEnvironment,
  requirePeers,
  silenceTelemetry,
} from '../environment/environment.ts';

silenceTelemetry();

const PARTS = ['gateway', ...subgraphNames] as const;
const USAGE = `npm run serve -- PART [--exact-ports]

Runs one part as a process of its own. PART is ${PARTS.join(', ')}.

  --exact-ports   a gateway too listens where it was told, or not at all

Ends with 0 when it was asked to stop, 1 when something that it cannot serve without died too often, 2 when it is not used as
described here, 3 when it could not start, 98 when its port is taken.`;
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
  requirePeers(environment, name ?? 'gateway');
  if (environment.publicSandbox) console.error(publicSandboxWarning(environment.host));
  // A gateway loads no code of the registers.
  if (name !== undefined)
    await (await import('../assembly/serveSubgraph.ts')).serveSubgraph(environment, name, report);
  else await serveGateway(environment);
}, ENDS.notStarted);

async function serveGateway(environment: Environment): Promise<void> {
  const observer = await observe(environment, 'gateway');
  const connections = new Map<SubgraphName, Connection>();
  const open = elsewhere(environment, observer);
  const connect = (name: SubgraphName): Connection => {
    const connection = connections.get(name) ?? open(name);
    connections.set(name, connection);
    return connection;
  };
  const running = await runGateway(environment, { part: 'gateway', connect, observer, report, exactPorts });
  closeOnSignal((politely) =>
    running.close(politely ? environment.drainNoticeMs : 0, async () => {
      await Promise.all([...connections.values()].map((connection) => connection.close()));
    }),
  );
  observer.log.say({ event: 'started', port: Number(new URL(running.origin).port) });
  announce('gateway', running.origin, running.adminOrigin, report);
}
