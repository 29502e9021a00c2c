/**
 * Gateways of two releases side by side over newer registers (docs/operating/upgrade.md), while somebody reads without a pause: changed one by
 * one, a release that is loaded live, one that is refused, and one that is taken back.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { runOperations } from '../../app/commands/operations.ts';
import { findPersona, issueToken } from '../../gateway/sandbox/issuer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { type Started, startCommand, subgraphVariables } from '../support/processes.ts';
import { currentRelease } from '../support/releases.ts';
import { serveAll } from '../support/system.ts';
import { copyContract, versionOf, writeOlderRelease } from './olderRelease.ts';
import { SteadyReader } from './steadyReader.ts';

const LONG = 900_000;
/** The newer contract has this field, and everybody may ask for it. */
const FIELD = 'accessLogCoverage';
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-releases-'));
const [older, newer] = [join(folder, 'older'), join(folder, 'newer')];
const { operations } = currentRelease().manifest;
const idOf = (name: string): string | undefined =>
  Object.keys(operations).find((id) => operations[id]?.name === name);

let test: TestHouse;
let servers: Awaited<ReturnType<typeof serveAll>>;
let reader: SteadyReader;
const gateways = new Map<string, Started>();

async function startGateway(release: string): Promise<string> {
  const origins = new Map<SubgraphName, string>([...servers].map(([name, { origin }]) => [name, origin]));
  const started = startCommand(['app/commands/serve.ts', 'gateway'], {
    ...subgraphVariables(origins),
    ...{ RELEASE_DIRECTORY: release, AD_HOC_DOCUMENTS: 'off', DATA_DIRECTORY: folder },
    // Longer than anybody needs between asking whether it is ready and being answered.
    ...{ DRAIN_NOTICE_MS: '3000', SUBGRAPH_TIMEOUT_MS: '10000', LIMIT_EVENT_LOOP_DELAY_MS: '60000' },
    ...{ LIMIT_REFILL_CITIZEN: '1000000' },
  });
  const origin = await started.find(/^gateway (http:\/\/\S+)/);
  gateways.set(origin, started);
  return origin;
}

/** Each gateway of a sandbox has an issuer of its own at its own address: a token of another one says nothing to it. */
async function ask(origin: string, name: string) {
  const lan = findPersona('lan');
  if (lan === undefined) throw new Error('no such persona');
  const token = await issueToken(testKeys, origin, lan, new Date());
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      ...{ 'content-type': 'application/json', connection: 'close' },
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ documentId: idOf(name), variables: {} }),
  });
  return (await answer.json()) as {
    data?: { viewer?: { person?: { fullName?: string } } };
    errors?: { extensions: { code: string } }[];
  };
}

/** Whether a person is shown herself; else why not. */
async function readMyPage(origin: string): Promise<string | undefined> {
  const { data, errors = [] } = await ask(origin, 'MyPage');
  if (errors.length > 0) return errors.map(({ extensions }) => extensions.code).join();
  return data?.viewer?.person?.fullName === undefined ? 'nobody' : undefined;
}

const knows = async (origin: string): Promise<boolean> => {
  const [error] = (await ask(origin, 'AccessLogCoverage')).errors ?? [];
  if (error !== undefined && error.extensions.code !== 'OPERATION_NOT_REGISTERED')
    throw new Error(error.extensions.code);
  return error === undefined;
};

let [first, second] = ['', ''];
beforeAll(async () => {
  test = await openHouse();
  servers = await serveAll(test);
  for (const release of [older, newer]) writeOlderRelease(testKeys, release, { field: FIELD, version: 1 });
  copyContract(newer);
  expect(await runOperations(testKeys, false, pathToFileURL(`${newer}/`))).toBe(0);
  first = await startGateway(older);
  second = await startGateway(older);
  reader = new SteadyReader([first, second], readMyPage);
}, LONG);
afterAll(async () => {
  await reader?.close();
  for (const started of gateways.values()) await started.end('SIGKILL');
  for (const server of servers?.values() ?? []) await server.close();
  await test?.close();
  rmSync(folder, { recursive: true, force: true });
}, LONG);

describe('Gateways of the older release, over the newer registers', () => {
  it(
    'answer as before, and do not know what is newer',
    async () => {
      await Promise.all([reader.hear(first, 5), reader.hear(second, 5)]);
      expect([await knows(first), await knows(second)]).toEqual([false, false]);
    },
    LONG,
  );

  it(
    'are changed one by one while no read is lost, and serve beside one of the newer release',
    async () => {
      expect(await gateways.get(first)?.end('SIGTERM')).toBe(0);
      const third = await startGateway(newer);
      reader.add(third);
      await Promise.all([reader.hear(second, 10), reader.hear(third, 10)]);
      expect([await knows(second), await knows(third)]).toEqual([false, true]);
      expect(reader.lost).toEqual([]);
    },
    LONG,
  );

  it(
    'load the newer release without a restart',
    async () => {
      copyContract(older);
      expect(await runOperations(testKeys, false, pathToFileURL(`${older}/`))).toBe(0);
      while (!(await knows(second))) await sleep(200);
      await reader.hear(second, 10);
      expect(reader.lost).toEqual([]);
    },
    LONG,
  );

  it(
    'refuse the older one from then on, and take it when it is signed anew as the newest',
    async () => {
      const version = versionOf(older);
      writeOlderRelease(testKeys, older, { field: FIELD, version: 1 });
      await gateways.get(second)?.find(/"reload".*"REJECTED".*"check":"older"/);
      expect(await knows(second)).toBe(true);
      writeOlderRelease(testKeys, older, { field: FIELD, version: version + 1 });
      while (await knows(second)) await sleep(200);
      await reader.hear(second, 10);
      expect(reader.lost).toEqual([]);
    },
    LONG,
  );
});
