/** SEC-12, A84, R22: keys are replaced while people are served. Nobody notices; what the old key signed dies with it. */
import { createHash } from 'node:crypto';
import { Gateway } from '../../gateway/index.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import type { Connection } from '../../kernel/connection.ts';
import { developmentKeySource, type KeySource, Keys, publicHalfOf } from '../../kernel/keys.ts';
import { buildSubgraphServer, connectOverHttp } from '../../kernel/server.ts';
import { House } from '../../platform/house.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { tokenOf } from '../support/system.ts';
import { openDraftFor, PREFILL } from './rotationScene.ts';

/** What is rotated: the gateway's envelopes and the grants of dossiers. */
const ROTATED = new Set<string>(['envelope-gateway', 'grant']);
const oldSource = developmentKeySource;
const newSource: KeySource = (name) =>
  ROTATED.has(name) ? createHash('sha256').update(`new ${name}`).digest() : oldSource(name);
/** Public halves of one generation, of the rotated keys only. */
const publicOf =
  (source: KeySource): KeySource =>
  (name) => {
    const seed = ROTATED.has(name) ? source(name) : undefined;
    return seed === undefined ? undefined : publicHalfOf(seed);
  };

const oldKeys = new Keys(oldSource);
/** Signs with the old key still and believes the new one already: the first step. */
const preparedKeys = new Keys(oldSource, () => undefined, publicOf(newSource));
/** Signs with the new key and believes the old one still: the second step. */
const movedKeys = new Keys(newSource, () => undefined, publicOf(oldSource));
/** The old key is gone: the last step. */
const newKeys = new Keys(newSource);

interface Fleet {
  house: House;
  connect: (name: SubgraphName) => Connection;
  close(): Promise<void>;
}

async function openFleet(test: TestHouse, keys: Keys): Promise<Fleet> {
  const house = new House({ definitions: subgraphs, urls: test.urls, keys });
  const connections = new Map<SubgraphName, Connection>();
  const servers = await Promise.all(
    subgraphNames.map(async (name) => {
      const server = buildSubgraphServer(house.get(name));
      connections.set(
        name,
        connectOverHttp(await server.listen({ host: '127.0.0.1', port: 0 }), { connections: 8 }),
      );
      return server;
    }),
  );
  return {
    house,
    connect: (name) => connections.get(name) as Connection,
    close: async () => {
      await Promise.all([...connections.values()].map((connection) => connection.close()));
      await Promise.all(servers.map((server) => server.close()));
      await house.close();
    },
  };
}

let test: TestHouse;
beforeAll(async () => {
  test = await openHouse();
}, 120_000);
afterAll(() => test?.close());

async function openGateway(keys: Keys, connect: (name: SubgraphName) => Connection): Promise<Gateway> {
  const gateway = new Gateway({
    profile: 'sandbox',
    keys,
    adHoc: true,
    introspection: false,
    release: readRelease(oldKeys),
    connect,
    tokens: { issuer: 'https://issuer.test', audience: AUDIENCE, key: oldKeys.signer('issuer').publicKey },
    allowedOrigins: () => [],
    // A busy machine is not what is tested.
    courierLimits: { timeoutMs: 10_000 },
  });
  await gateway.start();
  return gateway;
}

interface Step {
  subgraphs: Keys;
  gateway: Keys;
}

/** Everything is open before the load begins, so that only the keys change under it. */
async function openSteps(steps: Step[]): Promise<{ gateways: Gateway[]; close(): Promise<void> }> {
  const fleets = new Map<Keys, Fleet>();
  const gateways: Gateway[] = [];
  for (const { subgraphs: held, gateway } of steps) {
    const fleet = fleets.get(held) ?? (await openFleet(test, held));
    fleets.set(held, fleet);
    gateways.push(await openGateway(gateway, fleet.connect));
  }
  return {
    gateways,
    close: async () => {
      await Promise.all(gateways.map((gateway) => gateway.close()));
      await Promise.all([...fleets.values()].map((fleet) => fleet.close()));
    },
  };
}

/** Moves two busy clients from step to step; each answer with errors is a failure. Requests under way end where they began. */
async function rotate(steps: Step[]): Promise<{ asked: number; failed: string[] }> {
  const authorization = `Bearer ${await tokenOf('lan')}`;
  const { gateways, close } = await openSteps(steps);
  let [current] = gateways;
  const ask = async (query: string, variables: object) => {
    const headers = { 'content-type': 'application/json', authorization };
    const answer = await current?.answer({ headers, body: JSON.stringify({ query, variables }) });
    return answer?.body as { data?: Record<string, never>; errors?: object[] };
  };
  const dossier = await openDraftFor(ask);
  const result = { asked: 0, failed: [] as string[] };
  let isRunning = true;
  const load = async (): Promise<void> => {
    while (isRunning) {
      const { errors } = await ask(PREFILL, { dossier });
      result.asked += 1;
      if (errors !== undefined) result.failed.push(JSON.stringify(errors));
    }
  };
  const clients = [load(), load()];
  for (const gateway of gateways) {
    current = gateway;
    const until = result.asked + 6;
    while (result.asked < until) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  isRunning = false;
  await Promise.all(clients);
  await close();
  return result;
}

describe('A key that is replaced under load', () => {
  it('fails nobody: believed first, then used, then the old one is dropped', async () => {
    const { asked, failed } = await rotate([
      { subgraphs: oldKeys, gateway: oldKeys },
      { subgraphs: preparedKeys, gateway: oldKeys },
      { subgraphs: preparedKeys, gateway: movedKeys },
      { subgraphs: movedKeys, gateway: movedKeys },
      { subgraphs: newKeys, gateway: newKeys },
    ]);
    expect(failed).toEqual([]);
    expect(asked).toBeGreaterThanOrEqual(30);
  }, 60_000);

  it('fails everybody when it is replaced on one side only (negative control)', async () => {
    const { failed } = await rotate([
      { subgraphs: oldKeys, gateway: oldKeys },
      { subgraphs: oldKeys, gateway: newKeys },
    ]);
    expect(failed.length).toBeGreaterThan(0);
  }, 60_000);
});

describe('Two generations of a key', () => {
  const bytes = Buffer.from('somebody may read somebody');

  it('are told apart by their exact key ids, and sign with the newer', () => {
    const [current, previous] = movedKeys.verifiers('grant');
    expect(current.keyId).toBe(newKeys.signer('grant').keyId);
    expect(previous?.keyId).toBe(oldKeys.signer('grant').keyId);
    expect(newKeys.verify('grant', bytes, movedKeys.sign('grant', bytes))).toBe(true);
    expect(newKeys.verifiers('grant')).toHaveLength(1);
  });
});
