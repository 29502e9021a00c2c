/** What needs no password is worked by its own pages only: not by a page that somebody happens to have open. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { openDoor } from '../../gateway/door/door.ts';
import { Outages } from '../../gateway/door/outages.ts';
import { RELEASE_FOLDER } from '../../gateway/release/release.ts';
import { serveSandbox } from '../../gateway/sandbox/index.ts';
import { safeLimits } from '../../gateway/settings.ts';
import { isLoopback, isOwnCaller } from '../../kernel/domain/callers.ts';
import { buildAdminServer } from '../../platform/observability/adminServer.ts';
import { startPlatformSimulator } from '../../subgraphs/payments/upstream/simulator.ts';
import { closeCanaryObserver, openCanaryObserver } from '../support/canary.ts';
import { testKeys } from '../support/house.ts';
import { openSystem, type System } from '../support/system.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A request whose headers are what we say: `fetch` names the host itself. */
function knock(
  origin: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(`${origin}${path}`, { method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    call.on('error', reject).end(body);
  });
}

const codeOf = ({ text }: Answer): unknown => JSON.parse(text).errors?.[0]?.extensions.code;

describe('A caller of our own', () => {
  const own = {
    hosts: ['sandbox.example.vn', '0.0.0.0'],
    origins: ['https://portal.example.vn', 'http://127.0.0.1:4000'],
  };
  const judged: [host: string | undefined, origin: string | undefined, isOwn: boolean][] = [
    ['127.0.0.1:4000', undefined, true],
    ['localhost:4000', undefined, true],
    ['[::1]:4000', undefined, true],
    ['LOCALHOST', undefined, true],
    ['localhost:8080', 'http://localhost:8080', true],
    ['127.0.0.1:4000', 'http://127.0.0.1:4000', true],
    ['127.0.0.1:4000', 'https://portal.example.vn', true],
    ['portal.example.vn', 'https://portal.example.vn', true],
    ['sandbox.example.vn:4000', 'http://sandbox.example.vn:4000', true],
    ['192.0.2.7:4000', 'http://192.0.2.7:4000', true],
    ['evil.example', undefined, false],
    ['evil.example:4000', 'http://evil.example:4000', false],
    ['127.0.0.1.evil.example:4000', undefined, false],
    ['localhost.evil.example', undefined, false],
    ['evil.example#127.0.0.1', undefined, false],
    ['192.0.2.8:4000', undefined, false],
    ['0.0.0.0:4000', undefined, false],
    ['', undefined, false],
    [undefined, undefined, false],
    ['127.0.0.1:4000', 'http://evil.example', false],
    ['127.0.0.1:4000', 'null', false],
    ['127.0.0.1:4000', 'http://127.0.0.1:4001', false],
    ['127.0.0.1:4000', 'http://127.0.0.1:4000.evil.example', false],
    ['127.0.0.1:4000', '', false],
  ];
  it.each(judged)('at %p from %p is one: %p', (host, origin, isOwn) => {
    expect(isOwnCaller({ host, origin, localAddress: '::ffff:192.0.2.7' }, own)).toBe(isOwn);
  });

  it('reaches by loopback what has a name of the machine only', () => {
    expect(
      ['localhost', '127.0.0.1', '127.9.9.9', '::1', '[::1]'].filter((host) => !isLoopback(host)),
    ).toEqual([]);
    expect(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example', ''].filter(isLoopback)).toEqual([]);
  });
});

/** Each says: the host that it was reached by, the page that asked. */
const strangers: [string, Record<string, string>][] = [
  ['a foreign page', { origin: 'https://evil.example' }],
  ['a page without a name', { origin: 'null' }],
  ['another program of this machine', { origin: 'http://127.0.0.1:1' }],
  ['a name that was pointed at us', { host: 'evil.example' }],
  ['a page of that name', { host: 'evil.example', origin: 'http://evil.example' }],
];

describe('The sandbox', () => {
  let system: System;
  beforeAll(async () => {
    system = await openSystem();
  }, 120_000);
  afterAll(() => system?.close());

  const posts: [path: string, body: object][] = [
    ['/sandbox/outages', { subgraph: 'population', down: true }],
    ['/sandbox/locks', { persona: 'lan', locked: true }],
    ['/sandbox/faults', { subgraph: 'population', persona: 'lan', fault: 'SLOW' }],
  ];
  const gets = ['/', '/sandbox/config.json', '/sandbox/outages', '/.well-known/revocations.json'];

  it.each(strangers)('does nothing for %s, and says so with a code', async (_who, headers) => {
    for (const [path, body] of posts) {
      const answer = await knock(system.origin, 'POST', path, headers, JSON.stringify(body));
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 403, 'FORBIDDEN']);
      expect(answer.text).not.toContain('access_token');
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
    for (const path of gets) expect((await knock(system.origin, 'GET', path, headers)).status).toBe(403);
    expect(system.outages.isDown('population')).toBe(false);
    expect(system.accounts.isLocked('lan')).toBe(false);
  });

  it('works for its own page, under each name of the machine, and for a script', async () => {
    const { port } = new URL(system.origin);
    const ours: Record<string, string>[] = [
      {},
      { origin: system.origin },
      { host: `localhost:${port}`, origin: `http://localhost:${port}` },
    ];
    for (const headers of ours) {
      const body = '{"persona":"lan","locked":false}';
      const answer = await knock(system.origin, 'POST', '/sandbox/locks', headers, body);
      expect(JSON.parse(answer.text)).toEqual({ persona: 'lan', locked: false });
    }
  });

  it('gives the contract of the release that serves as files, with its version', async () => {
    const index = JSON.parse((await knock(system.origin, 'GET', '/sandbox/contract', {})).text);
    expect(index.version).toBe(system.gateway.version);
    expect(index.files).toHaveLength(4);
    for (const path of index.files) {
      const file = await knock(system.origin, 'GET', path, {});
      expect([file.status, file.headers['release-version']]).toEqual([200, String(index.version)]);
      expect(file.text).toBe(readFileSync(new URL(path.replace('/sandbox/', ''), RELEASE_FOLDER), 'utf8'));
    }
    expect((await knock(system.origin, 'GET', '/sandbox/contract/__proto__', {})).status).toBe(404);
  });

  it('shows strangers the public schema, and the whole to who signed in', async () => {
    const query = '{ __type(name: "Person") { name } }';
    expect((await system.ask(null, query)).data).toEqual({ __type: null });
    expect((await system.ask('lan', query)).data).toEqual({ __type: { name: 'Person' } });
  });

  it('makes a register slow or wrong for one person, and for nobody else (DEV-5)', async () => {
    const order = async (fault: 'SLOW' | 'WRONG' | null) => {
      const body = JSON.stringify({ subgraph: 'population', persona: 'lan', fault });
      const { text } = await knock(system.origin, 'POST', '/sandbox/faults', {}, body);
      return JSON.parse(text);
    };
    const name = async (persona: string) => {
      const { data, errors } = await system.ask(persona, '{ viewer { id person { fullName } } }');
      return errors?.[0]?.extensions.code ?? data.viewer.person.fullName;
    };
    expect(await order('WRONG')).toMatchObject({ population: 'WRONG', warehouse: null });
    expect(await name('lan')).toBe('SUBGRAPH_INVALID_RESPONSE');
    await order('SLOW');
    expect(await name('lan')).toBe('SUBGRAPH_UNAVAILABLE');
    expect(await name('hung')).toMatch(/Hùng$/);
    await order(null);
    expect(await name('lan')).toMatch(/Lan$/);
    for (const wrong of [{ persona: 'nobody' }, { fault: 'ON FIRE' }, { subgraph: 'moon' }]) {
      const body = JSON.stringify({ subgraph: 'population', persona: 'lan', fault: null, ...wrong });
      expect((await knock(system.origin, 'POST', '/sandbox/faults', {}, body)).status).toBe(400);
    }
  });

  it('leads from its bare address to its page', async () => {
    const answer = await knock(system.origin, 'GET', '/', {});
    expect([answer.status, answer.headers.location]).toEqual([302, '/sandbox/']);
  });

  it('says of its issuer where it is, in full, once it is known', async () => {
    let origin = '';
    const server = openDoor(safeLimits);
    await serveSandbox(server, { keys: testKeys, outages: new Outages(), origin: () => origin });
    // As in a start: routes are made first, then it listens.
    origin = 'http://127.0.0.1:4000';
    expect((await server.inject('/.well-known/openid-configuration')).json()).toMatchObject({
      issuer: 'http://127.0.0.1:4000',
      jwks_uri: 'http://127.0.0.1:4000/.well-known/jwks.json',
      token_endpoint: 'http://127.0.0.1:4000/oidc/token',
    });
    await server.close();
  });
});

describe('The simulated payment platform', () => {
  it('takes no click of a foreign page, and the form of its own page says where it comes from', async () => {
    const platform = await startPlatformSimulator({
      host: '127.0.0.1',
      port: 0,
      secret: 'secret',
      callbackUrl: () => 'http://127.0.0.1:9/',
    });
    for (const [, headers] of strangers)
      for (const path of ['/pay/ref?outcome=paid', '/init', '/query'])
        expect((await knock(platform.url, 'POST', path, headers)).status).toBe(403);
    const page = await knock(platform.url, 'GET', '/pay/ref', {});
    expect([page.status, page.headers['referrer-policy']]).toEqual([404, 'same-origin']);
    const unknown = await knock(platform.url, 'POST', '/pay/ref?outcome=jackpot', { origin: platform.url });
    expect(unknown.status).toBe(400);
    await platform.close();
  });

  it('is called where it is found when it listens everywhere', async () => {
    const platform = await startPlatformSimulator({
      host: '0.0.0.0',
      port: 0,
      secret: 's',
      callbackUrl: () => '',
    });
    expect(platform.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await knock(platform.url, 'GET', '/style.css', {})).status).toBe(200);
    await platform.close();
  });
});

describe('The port of operators', () => {
  it('on the machine itself has the names of the machine and no other', async () => {
    const observer = openCanaryObserver();
    const { metrics } = observer;
    const server = buildAdminServer({
      metrics,
      isReady: () => true,
      own: { hosts: ['127.0.0.1'], origins: [] },
    });
    const statusFor = async (host: string) =>
      (await server.inject({ url: '/metrics', headers: { host } })).statusCode;
    expect(await Promise.all(['127.0.0.1:9400', 'localhost', 'evil.example'].map(statusFor))).toEqual([
      200, 200, 403,
    ]);
    await server.close();
    await closeCanaryObserver(observer);
  });

  it('in a network of operators answers by the name that it has there', async () => {
    const observer = openCanaryObserver();
    const { metrics } = observer;
    const server = buildAdminServer({ metrics, isReady: () => true });
    const answer = await server.inject({ url: '/metrics', headers: { host: 'gateway-1.internal:9400' } });
    expect(answer.statusCode).toBe(200);
    await server.close();
    await closeCanaryObserver(observer);
  });
});
