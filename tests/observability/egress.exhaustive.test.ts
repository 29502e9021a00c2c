import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subgraphNames } from '../../schema/files.ts';
import { collect, findCanaries, listCanaries } from '../support/canary.ts';
import { adminUrl, openHouse, type TestHouse } from '../support/house.ts';
import { databaseVariables, type Started, startCommand, subgraphVariables } from '../support/processes.ts';
import { signInAt } from '../support/signIn.ts';

const HOOK = fileURLToPath(new URL('../support/egressHook.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-egress-'));
const started: Started[] = [];
let test: TestHouse;

beforeAll(async () => {
  test = await openHouse();
}, 120_000);
afterAll(async () => {
  await Promise.all(started.map((one) => one.end('SIGKILL')));
  await test?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process under watch; gives the places that it tried to reach so far. */
function startWatched(name: string, words: string[], changes: Record<string, string>) {
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, '');
  const one = startCommand(words, { EGRESS_FILE: file, DATA_DIRECTORY: folder, PEOPLE: '200', ...changes }, [
    HOOK,
  ]);
  started.push(one);
  return {
    ...one,
    reached: () => [...new Set(readFileSync(file, 'utf8').split('\n'))].filter((place) => place !== ''),
  };
}

async function postJson(url: string, body: object, token?: string): Promise<Record<string, unknown>> {
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as Record<string, unknown>;
}

/** What a person does first: reads the catalogue, signs in, reads her own record. */
async function useIt(origin: string): Promise<void> {
  const catalogue = await postJson(`${origin}/graphql`, {
    query: '{ procedure(code: "1.004222") { name } }',
  });
  expect(catalogue.errors).toBeUndefined();
  const token = await signInAt(origin, 'lan');
  const own = await postJson(
    `${origin}/graphql`,
    { query: '{ viewer { person { fullName } dossiers(first: 1) { nodes { id } } } }' },
    token,
  );
  expect(own.errors).toBeUndefined();
}

/** Places that are neither on this machine's loopback nor among the given peers. */
const strangers = (reached: string[], peers: string[]): string[] =>
  reached.filter((place) => !peers.some((peer) => place === `tcp ${peer}`));

const peerOf = (url: string): string => new URL(url).host;

describe('No process reaches for anybody but its configured peers', () => {
  it('the witness sees an attempt to leave by socket, by datagram and by name (control)', async () => {
    const attempt = `
      import net from 'node:net'; import dgram from 'node:dgram'; import dns from 'node:dns';
      net.connect(80, '192.0.2.1').on('error', () => {}).unref();
      fetch('http://192.0.2.2/').catch(() => {});
      dgram.createSocket('udp4').send('x', 8125, '192.0.2.3', () => {});
      dns.resolve4('registry.example', () => {});
      setTimeout(() => process.exit(0), 300);`;
    const file = join(folder, 'attempt.mjs');
    writeFileSync(file, attempt);
    const one = startWatched('control', [file], {});
    await one.ended;
    expect(one.reached().sort()).toEqual(
      ['dns registry.example', 'tcp 192.0.2.1:80', 'tcp 192.0.2.2:80', 'udp 192.0.2.3'].sort(),
    );
    expect(strangers(one.reached(), ['127.0.0.1:80'])).toHaveLength(4);
  }, 60_000);

  it('everything in one process: its databases and its own platform, and Apollo has telemetry off', async () => {
    const one = startWatched('embedded', ['app/commands/start.ts'], databaseVariables(test));
    const origin = await one.find(/(http:\/\/[\d.]+:\d+)\/graphql$/);
    const admin = await one.find(/(http:\/\/[\d.]+:\d+)\/metrics$/);
    const log = await one.find(/(\/\S+mot-lan\.log)$/);
    await useIt(origin);
    const metrics = await (await fetch(`${admin}/metrics`)).text();
    expect(metrics).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(metrics).toMatch(/mot_lan_requests_total\{[^}]*client="national-portal"[^}]*code="OK"\} 1/);
    const pulse = (await (await fetch(`${admin}/health/subgraphs`)).json()) as Record<
      string,
      { up: boolean }
    >;
    expect(Object.values(pulse).map(({ up }) => up)).toEqual(subgraphNames.map(() => true));
    expect(await one.end('SIGINT')).toBe(0);
    expect(one.reached()).toContain(`tcp ${peerOf(adminUrl())}`);
    const platform =
      one.lines.map((line) => /Thanh toán.*http:\/\/(\S+)/.exec(line)?.[1]).find(Boolean) ?? '';
    expect(strangers(one.reached(), [peerOf(adminUrl()), platform])).toEqual([]);
    const lines = readFileSync(log, 'utf8');
    collect('log', lines);
    const events = lines
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events).toEqual(expect.arrayContaining(['started', 'request', 'draining', 'stopped']));
    expect(findCanaries(lines, listCanaries())).toEqual([]);
    expect(one.lines.filter((line) => line.startsWith('{'))).toEqual([]);
  }, 120_000);

  it('a gateway and a subgraph apart: the gateway its subgraphs, the subgraph its database; logs on standard output', async () => {
    const silent = new Map(subgraphNames.map((name) => [name, 'http://127.0.0.1:9'] as const));
    const subgraph = startWatched('procedures', ['app/commands/serve.ts', 'procedures'], {
      ...databaseVariables(test),
      ...subgraphVariables(silent),
    });
    const address = await subgraph.find(/^procedures (http:\S+) admin/);
    const origins = new Map([...silent, ['procedures', address] as const]);
    const gateway = startWatched('gateway', ['app/commands/serve.ts', 'gateway'], subgraphVariables(origins));
    const origin = await gateway.find(/^gateway (http:\S+) admin/);
    const answer = await postJson(`${origin}/graphql`, { query: '{ procedure(code: "1.004222") { name } }' });
    expect(answer.errors).toBeUndefined();
    expect(await gateway.end('SIGTERM')).toBe(0);
    expect(await subgraph.end('SIGTERM')).toBe(0);
    expect(strangers(gateway.reached(), [peerOf(address), '127.0.0.1:9'])).toEqual([]);
    expect(gateway.reached()).toContain(`tcp ${peerOf(address)}`);
    expect(strangers(subgraph.reached(), [peerOf(adminUrl()), '127.0.0.1:9'])).toEqual([]);
    const events = gateway.lines
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as object);
    expect(events).toContainEqual(expect.objectContaining({ event: 'request', part: 'gateway', code: 'OK' }));
  }, 120_000);
});
