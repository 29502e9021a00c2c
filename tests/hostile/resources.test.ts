/** What is no GraphQL: seal keys, webhooks, every plain resource. One that fails says so with its status. */

import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDoor } from '../../gateway/door/door.ts';
import { Gateway } from '../../gateway/index.ts';
import { readRelease } from '../../gateway/release/release.ts';
import { safeLimits } from '../../gateway/settings.ts';
import type { Connection } from '../../kernel/connection.ts';
import type { VersionId } from '../../kernel/domain/opaqueId.ts';
import { Failure, type FailureCode, failures } from '../../kernel/failure.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { buildSubgraphServer, connectOverHttp } from '../../kernel/server.ts';
import type { RunningSubgraph } from '../../kernel/subgraph.ts';
import { buildSealPayload, signSeal, verifySeal } from '../../subgraphs/dossiers/rules/seal.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { idOf } from '../support/ids.ts';

const VERIFIER = fileURLToPath(new URL('../../docs/verify-seal/verify_seal.py', import.meta.url));
const SEAL_KEYS = '/.well-known/seal-keys.json';
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-resources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What dossiers and the gateway hold in production: nothing for invented people, and no issuer. */
const productionKeys = new Keys((name) =>
  name === 'seal-synthetic' || name === 'issuer' ? undefined : developmentKeySource(name),
);

const limits = { ...safeLimits, eventLoopDelayMs: 60_000 };

/** A gateway of production that asks whatever stands behind `dossiers` at the moment. */
async function openProduction(
  dossiers: () => Connection,
): Promise<{ origin: string; close(): Promise<void> }> {
  const gateway = new Gateway({
    profile: 'production',
    adHoc: false,
    introspection: false,
    keys: productionKeys,
    release: readRelease(testKeys),
    connect: () => ({
      send: (...call) => dossiers().send(...call),
      close: async () => undefined,
    }),
    tokens: { issuer: 'https://issuer.test', audience: 'mot-lan', key: testKeys.signer('issuer').publicKey },
    allowedOrigins: () => [],
    limits,
  });
  await gateway.start();
  await gateway.server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = gateway.server.server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => gateway.close() };
}

const codeIn = async (answer: Response): Promise<unknown> =>
  ((await answer.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

const seal = () => {
  const subject = {
    synthetic: false,
    dossier: randomUUID(),
    procedure: { version: idOf<VersionId>(randomUUID()), code: '1.004222' },
    caseCode: 'JOIN_FAMILY',
    persons: [{ role: 'APPLICANT', id: randomUUID() }],
    now: new Date(),
  };
  return signSeal(productionKeys, buildSealPayload(subject, [], []));
};

describe('The keys of the seals, in production', () => {
  let test: TestHouse;
  let running: RunningSubgraph;
  let dossiers: Connection;
  let system: Awaited<ReturnType<typeof openProduction>>;
  beforeAll(async () => {
    test = await openHouse({ only: ['dossiers'], keys: productionKeys });
    running = test.house.get('dossiers');
    system = await openProduction(() => dossiers);
  }, 120_000);
  afterAll(async () => {
    await system?.close();
    await test?.close();
  });

  async function expectVerifiable(): Promise<void> {
    const answer = await fetch(`${system.origin}${SEAL_KEYS}`);
    expect(answer.status).toBe(200);
    const published = (await answer.json()) as { keys: { kid: string; synthetic: boolean }[] };
    expect(published.keys.map(({ synthetic }) => synthetic)).toEqual([false]);
    const files = [join(folder, 'seal.json'), join(folder, 'keys.json')] as const;
    writeFileSync(files[0], JSON.stringify(seal()));
    writeFileSync(files[1], JSON.stringify(published));
    expect(spawnSync('python3', [VERIFIER, ...files, '--production']).status).toBe(0);
  }

  it('are served by the whole system in one process, and a stranger verifies a seal with them', async () => {
    dossiers = test.house.connect('dossiers');
    await expectVerifiable();
  });

  it('are served by a gateway and a register that run apart', async () => {
    const server = buildSubgraphServer(running);
    dossiers = connectOverHttp(await server.listen({ host: '127.0.0.1', port: 0 }));
    await expectVerifiable();
    await dossiers.close();
    await server.close();
  });

  it('are not there while dossiers is silent, and the status says so', async () => {
    dossiers = { send: () => Promise.reject(new Error('nobody there')), close: async () => undefined };
    const answer = await fetch(`${system.origin}${SEAL_KEYS}`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await codeIn(answer)).toBe('SUBGRAPH_UNAVAILABLE');
  });

  it('take a seal of another key for no seal, not for an incident', () => {
    const { payload, signature } = seal();
    expect(verifySeal(productionKeys, { keyId: 'seal-00000000', payload, signature })).toBeUndefined();
  });
});

describe('A plain resource that fails', () => {
  const codes = Object.keys(failures) as FailureCode[];

  it('has a failing status whatever it failed with, also where GraphQL would answer the half', async () => {
    const door = openDoor(limits);
    door.get<{ Params: { code: FailureCode } }>('/resource/:code', async ({ params }) => {
      throw new Failure(params.code);
    });
    for (const code of codes) {
      const answer = await door.inject(`/resource/${code}`);
      expect([code, answer.statusCode >= 400]).toEqual([code, true]);
      expect(answer.json().errors[0].extensions.code).toBe(code);
      const retry = failures[code].status === 200;
      expect(answer.headers['retry-after'] !== undefined).toBe(retry);
    }
    await door.close();
  });

  it('says that there is nothing at an address with a code, not with an empty list', async () => {
    const door = openDoor(limits);
    const answer = await door.inject('/nothing');
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    await door.close();
  });
});
