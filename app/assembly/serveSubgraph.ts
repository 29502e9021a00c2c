import { buildSubgraphServer } from '../../kernel/server.ts';
import { House } from '../../platform/house.ts';
import { makeReady, rolePrefixOf } from '../../platform/provision.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { Environment } from '../environment/environment.ts';
import { describeCredentials, describeKey, describePlaces, describeRoom } from './given.ts';
import { closeOnSignal } from './lifetime.ts';
import { endObserved, observe, openAdmin, tellSources, watchSubgraphs } from './observing.ts';
import { announce, elsewhere } from './peers.ts';
import { listenNear } from './ports.ts';
import { connectUpstreams, describeFiles, followed } from './upstreams.ts';

/** One register as a process of its own. */
export async function serveSubgraph(
  environment: Environment,
  name: SubgraphName,
  report: (line: string) => void,
): Promise<void> {
  const definition = subgraphs.find((candidate) => candidate.name === name);
  const databaseUrl = environment.databaseUrls[name];
  if (definition === undefined || databaseUrl === undefined)
    throw new Error(`DATABASE_URL_${name.toUpperCase()} is needed`);
  const { keys, people, profile } = environment;
  // A supervisor of ours has said it of all registers.
  const given = process.send === undefined ? { [name]: databaseUrl } : {};
  const said = [describePlaces(given, [name]), describeCredentials(given), describeKey(given, keys)];
  if (name === 'dossiers') said.push(describeFiles(environment));
  for (const line of said.flat()) report(line);
  const { urls, room } = await makeReady(definition, databaseUrl, {
    rolePrefix: rolePrefixOf(environment.installation),
    keys,
    seed: profile === 'sandbox',
    people,
    report,
    warn: (line) => report(`  ! ${line}`),
  });
  for (const line of describeRoom(given, { [name]: room })) report(line);
  const observer = await observe(environment, name);
  const upstreams = connectUpstreams(environment, observer);
  const house = new House({
    definitions: [definition],
    urls: { [name]: urls },
    keys,
    elsewhere: elsewhere(environment, observer),
    budgets: environment.budgets,
    upstream: (part) => upstreams[part],
    sources: followed(environment),
    log: observer.hear,
    watch: observer,
    openly: observer.openly,
  });
  const server = buildSubgraphServer(house.get(name));
  const origin = await listenNear(server, { ...environment, exactPorts: true }, report);
  house.run();
  watchSubgraphs(observer, house);
  let ending = false;
  const admin = await openAdmin(
    environment,
    name,
    {
      metrics: observer.metrics,
      isReady: () => !ending,
      log: observer.log,
      sources: () => tellSources(house),
    },
    report,
    true,
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
  announce(name, origin, admin.origin, report);
}
