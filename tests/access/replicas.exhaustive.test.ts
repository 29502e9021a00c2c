/** A log-out that a provider tells one gateway of reaches the others within five seconds: two processes, over HTTP, one register between them. */
import { setTimeout as wait } from 'node:timers/promises';
import { getCastCitizen } from '../../nation/nation.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { type Started, startCommand, subgraphVariables } from '../support/processes.ts';
import { keycloakSettings, openProvider, type Provider, registered } from '../support/provider.ts';
import { serveAll } from '../support/system.ts';

/** What docs/identity.md promises is less. */
const WITHIN_MS = 5_000;
const LAN = getCastCitizen('lan');

let provider: Provider;
let test: TestHouse;
let servers: Awaited<ReturnType<typeof serveAll>>;
const gateways: { started: Started; origin: string }[] = [];

beforeAll(async () => {
  provider = await openProvider();
  test = await openHouse();
  servers = await serveAll(test);
  const origins = new Map<SubgraphName, string>(
    subgraphNames.map((name) => [name, servers.get(name)?.origin ?? '']),
  );
  const variables = { ...subgraphVariables(origins), ...keycloakSettings(provider) };
  for (let n = 0; n < 2; n += 1) {
    const started = startCommand(['app/commands/serve.ts', 'gateway'], variables);
    gateways.push({ started, origin: await started.find(/^gateway (http:\S+) admin/) });
  }
}, 600_000);
afterAll(async () => {
  await Promise.all(gateways.map(({ started }) => started.end()));
  await Promise.all([...(servers?.values() ?? [])].map(({ close }) => close()));
  await test?.close();
  await provider?.close();
}, 60_000);

/** Asks one of the two for the name of whoever has the token. */
async function askAt(at: number, token: string) {
  const response = await fetch(`${gateways[at]?.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: registered('MyPage'),
  });
  const { data, errors } = (await response.json()) as {
    data?: { viewer?: { person?: { fullName?: string } } };
    errors?: { extensions: { code: string } }[];
  };
  return { name: data?.viewer?.person?.fullName, code: errors?.[0]?.extensions.code };
}

it('A session that ended is refused within five seconds by every gateway, whichever was told, and another session goes on', async () => {
  const [ended, other] = [
    await provider.sign({ cccd: LAN.personalNumber, sid: 'ended' }),
    await provider.sign({ cccd: LAN.personalNumber, sid: 'other' }),
  ];
  for (const token of [ended, other])
    for (const at of [0, 1]) expect(await askAt(at, token)).toEqual({ name: LAN.fullName, code: undefined });
  const told = await fetch(`${gateways[0]?.origin}/oidc/backchannel-logout`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ logout_token: await provider.signLogout({ sid: 'ended', sub: 'x' }) }),
  });
  const toldAt = performance.now();
  expect(told.status).toBe(200);
  // The gateway that was told writes it into the register, and reads it there like all others.
  for (const at of [1, 0]) {
    let answer = await askAt(at, ended);
    while (answer.code !== 'UNAUTHENTICATED' && performance.now() - toldAt < WITHIN_MS) {
      await wait(100);
      answer = await askAt(at, ended);
    }
    expect(answer).toEqual({ name: undefined, code: 'UNAUTHENTICATED' });
  }
  expect(performance.now() - toldAt).toBeLessThan(WITHIN_MS);
  for (const at of [0, 1]) expect(await askAt(at, other)).toEqual({ name: LAN.fullName, code: undefined });
}, 120_000);
