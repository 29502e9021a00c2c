/**
 * Gateways of an older release over newer registers (docs/operating/upgrade.md), with a person who reads all the time: changed one by one, beside
 * each other, a release that is loaded live, one that is refused and one that is taken back.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { runOperations } from '../../app/commands/operations.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { type Started, startCommand, subgraphVariables } from '../support/processes.ts';
import { currentRelease } from '../support/releases.ts';
import { signInAt } from '../support/signIn.ts';
import { serveAll } from '../support/system.ts';
import { copyContract, writeOlderRelease } from './olderRelease.ts';
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
let token = '';
const gateways = new Map<string, Started>();

/** As a supervisor does: a release that was refused on a busy machine is tried again. */
async function startGateway(release: string): Promise<string> {
  const origins = new Map<SubgraphName, string>([...servers].map(([name, { origin }]) => [name, origin]));
  for (let tries = 0; ; tries += 1) {
    const started = startCommand(['app/commands/serve.ts', 'gateway'], {
      ...subgraphVariables(origins),
      ...{ RELEASE_DIRECTORY: release, AD_HOC_DOCUMENTS: 'off', DATA_DIRECTORY: folder },
      // Other people use this machine too.
      ...{
        SUBGRAPH_TIMEOUT_MS: '10000',
        LIMIT_EVENT_LOOP_DELAY_MS: '60000',
        LIMIT_REFILL_CITIZEN: '1000000',
      },
    });
    try {
      const origin = await started.find(/^gateway (http:\/\/\S+)/);
      gateways.set(origin, started);
      return origin;
    } catch (error) {
      if (tries > 8 || !String(error).includes('INCOMPATIBLE): Failure')) throw error;
    }
  }
}

async function ask(origin: string, name: string) {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ documentId: idOf(name), variables: {} }),
  });
  return (await answer.json()) as {
    data?: { viewer?: { person?: { fullName?: string } } };
    errors?: { extensions: { code: string } }[];
  };
}

/** What a client asks again, since a machine that others use too is late. */
const LATER = /^(DEADLINE_EXCEEDED|OVERLOADED)$/;

/** Whether a person is shown herself; else why not. */
async function readMyPage(origin: string): Promise<string | undefined> {
  for (let tries = 0; ; tries += 1) {
    const { data, errors } = await ask(origin, 'MyPage');
    if (errors === undefined && data?.viewer?.person?.fullName !== undefined) return undefined;
    const codes = errors?.map(({ extensions }) => extensions.code) ?? ['nothing'];
    if (tries > 20 || !codes.every((code) => LATER.test(code))) return codes.join();
  }
}

const knows = async (origin: string): Promise<boolean> =>
  (await ask(origin, 'AccessLogCoverage')).errors?.[0]?.extensions.code !== 'OPERATION_NOT_REGISTERED';

let [first, second, third] = ['', '', ''];
beforeAll(async () => {
  test = await openHouse({ only: subgraphNames });
  servers = await serveAll(test);
  writeOlderRelease(testKeys, older, { field: FIELD, version: 1 });
  writeOlderRelease(testKeys, newer, { field: FIELD, version: 1 });
  copyContract(newer);
  expect(await runOperations(testKeys, false, pathToFileURL(`${newer}/`))).toBe(0);
  [first = '', second = ''] = await Promise.all([startGateway(older), startGateway(older)]);
  token = await signInAt(first, 'lan');
  reader = new SteadyReader(readMyPage);
  for (const origin of [first, second]) reader.add(origin);
  await Promise.all([reader.hear(first, 5), reader.hear(second, 5)]);
}, LONG);
afterAll(async () => {
  await reader?.close();
  for (const started of gateways.values()) await started.end('SIGKILL');
  for (const server of servers?.values() ?? []) await server.close();
  await test?.close();
  rmSync(folder, { recursive: true, force: true });
}, LONG);

describe('Gateways of the older release, over the newer registers', () => {
  it('answer as before, and do not know what is newer', async () => {
    expect(reader.lost).toEqual([]);
    expect(await knows(first)).toBe(false);
  });

  it(
    'are changed one by one while no read is lost, and serve beside the newer one',
    async () => {
      expect(await gateways.get(first)?.end('SIGTERM')).toBe(0);
      third = await startGateway(newer);
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
    'refuse the older one, and take it when it is signed anew as the newest',
    async () => {
      const { version } = JSON.parse(readFileSync(join(older, 'operations.generated.json'), 'utf8'));
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
