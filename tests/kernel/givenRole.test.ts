/** A server that is given, with a role exactly as docs/operating/configuration.md asks for it: every start is like the first. */
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import postgres from 'postgres';
import { type Provisioned, provision } from '../../platform/provision.ts';
import { adminUrl, loadDefinition, testKeys } from '../support/house.ts';

const word = `given${randomBytes(4).toString('hex')}`;
const admin = postgres(adminUrl(), { max: 1, onnotice: () => undefined });
const roles = ['mig', 'app', 'job'].map((kind) => `${kind}_${word}`);
/** Everything that was sent to the server. */
let sent = '';
let proxy: net.Server;
let url: URL;

beforeAll(async () => {
  await admin.unsafe(`create role ${word} login createrole bypassrls password 'open'`);
  await admin.unsafe(`create database ${word} owner ${word}`);
  const { hostname, port } = new URL(adminUrl());
  proxy = net.createServer((socket) => {
    const server = net.connect(Number(port), hostname);
    socket.on('data', (bytes) => (sent += bytes.toString('latin1')));
    for (const one of [socket, server]) one.on('error', () => undefined);
    socket.pipe(server).pipe(socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  url = Object.assign(new URL(adminUrl()), {
    ...{
      hostname: '127.0.0.1',
      port: String((proxy.address() as net.AddressInfo).port),
      pathname: `/${word}`,
    },
    ...{ username: word, password: 'open' },
  });
});
afterAll(async () => {
  proxy.close();
  await admin.unsafe(`drop database ${word} with (force)`);
  for (const role of [...roles, word]) await admin.unsafe(`drop role if exists ${role}`);
  await admin.end();
});

async function start(): Promise<Provisioned> {
  const definition = { ...(await loadDefinition('warehouse')), name: word as 'warehouse' };
  const options = {
    ownDatabase: false,
    prefix: '',
    keys: testKeys,
    seed: false,
    people: 0,
    report: () => undefined,
  };
  return provision(definition, { adminUrl: url.href, ...options });
}
const attributes = () => admin`
  select rolname, rolcanlogin, rolinherit, rolcreatedb, rolcreaterole, rolbypassrls from pg_roles
  where rolname in ${admin(roles)} order by rolname`;

describe('The documented role of a given server', () => {
  it('makes the roles at the first start and finds them at every later one', async () => {
    await start();
    const first = [...(await attributes())];
    expect(first.map(({ rolname, rolbypassrls }) => [rolname, rolbypassrls])).toEqual([
      [`app_${word}`, false],
      [`job_${word}`, false],
      [`mig_${word}`, true],
    ]);
    const { urls } = await start();
    await start();
    expect([...(await attributes())]).toEqual(first);
    const app = postgres(urls.app, { max: 1, onnotice: () => undefined });
    expect(await app`select current_user as me`).toEqual([{ me: `app_${word}` }]);
    await app.end();
  });

  it('puts a role right that lost an attribute, and lets in whoever has the password only', async () => {
    await admin.unsafe(`alter role app_${word} nologin inherit password 'other'`);
    const { urls } = await start();
    const [app] = (await attributes()).filter(({ rolname }) => rolname === `app_${word}`);
    expect(app).toMatchObject({ rolcanlogin: true, rolinherit: false });
    const wrong = postgres(Object.assign(new URL(urls.app), { password: 'other' }).href, { max: 1 });
    await expect(wrong`select 1`).rejects.toThrow(/password/);
    await wrong.end();
  });

  it('sends no password to the server, in no statement and nowhere else', async () => {
    sent = '';
    await start();
    expect(sent).toContain(`role app_${word}`);
    expect(sent).toContain('SCRAM-SHA-256$4096:');
    for (const role of roles) expect(sent).not.toContain(testKeys.hmac('database', role));
  });
});
