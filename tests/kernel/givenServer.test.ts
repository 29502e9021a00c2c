/** A server that is given: what its administrator does once, and what every start only asks for. */
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import postgres from 'postgres';
import {
  claimBeforeWriting,
  DatabaseUnready,
  examine,
  makeReady,
  ownerUrlOf,
  type Provisioned,
  printProvisioning,
  provisionGiven,
  urlsOf,
} from '../../platform/provision.ts';
import { rolesOf } from '../../platform/provisioning/names.ts';
import { judgeVersion } from '../../platform/provisioning/version.ts';
import { adminUrl, loadDefinition, testKeys } from '../support/house.ts';

const NAME = 'warehouse';
const word = `given${randomBytes(4).toString('hex')}`;
const admin = postgres(adminUrl(), { max: 1, onnotice: () => undefined });
/** Installations that these tests make, to be dropped at the end. */
const made = new Set<string>();
let newer = false;
/** Everything that was sent to the server over the proxy. */
let sent = '';
let proxy: net.Server;
let port = '';

beforeAll(async () => {
  const [row] = await admin`select current_setting('server_version_num')::int >= 160000 as newer`;
  newer = row?.newer === true;
  const { hostname, port: behind } = new URL(adminUrl());
  proxy = net.createServer((socket) => {
    const server = net.connect(Number(behind), hostname);
    socket.on('data', (bytes) => (sent += bytes.toString('latin1')));
    for (const one of [socket, server]) one.on('error', () => undefined);
    socket.pipe(server).pipe(socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  port = String((proxy.address() as net.AddressInfo).port);
});
afterAll(async () => {
  proxy.close();
  for (const one of made) await admin.unsafe(`drop database if exists ${one}_${NAME} with (force)`);
  for (const one of made)
    for (const role of [...Object.values(rolesOf(NAME, `${one}_`)), `${one}_admin`])
      await admin.unsafe(`drop role if exists ${role}`);
  await admin.end();
});

const through = (changes: Partial<URL>): string =>
  Object.assign(new URL(adminUrl()), { hostname: '127.0.0.1', port, ...changes }).href;
const databaseOf = (one: string): string => `${one}_${NAME}`;

/** What `npm run provision` does for one register of an installation. */
async function provision(one: string, url = through({})): Promise<void> {
  made.add(one);
  const register = { definition: await loadDefinition(NAME), database: databaseOf(one) };
  await provisionGiven(url, register, testKeys, `${one}_`);
}

const urlOf = (one: string): string =>
  through({ pathname: `/${databaseOf(one)}`, username: '', password: '' });
const optionsFor = (one: string, warn: (line: string) => void = () => undefined) => ({
  ...{ rolePrefix: `${one}_`, keys: testKeys, seed: false, people: 100, report: () => undefined, warn },
});

/** What every start does: the URL names a place and nobody. */
async function start(
  one: string,
  warn?: (line: string) => void,
  changes: { seed?: boolean } = {},
): Promise<Provisioned> {
  return makeReady(await loadDefinition(NAME), urlOf(one), { ...optionsFor(one, warn), ...changes });
}

/** What an import in production does before it writes. */
async function takeInto(one: string, marks = true): Promise<void> {
  const url = ownerUrlOf(NAME, urlOf(one), databaseOf(one), testKeys, `${one}_`);
  await claimBeforeWriting(await loadDefinition(NAME), url, { keys: testKeys, rolePrefix: `${one}_`, marks });
}

const rowsOf = (one: string) => admin`
  select rolname, rolcanlogin, rolinherit, rolcreatedb, rolcreaterole, rolbypassrls, rolpassword, xmin::text from pg_authid
  where rolname in ${admin(Object.values(rolesOf(NAME, `${one}_`)))} order by rolname`;

async function refusalOf(work: Promise<unknown>): Promise<DatabaseUnready> {
  const error: unknown = await work.then(
    () => 'done',
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatabaseUnready)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

describe('A given server that was provisioned', () => {
  const one = `${word}_a`;
  beforeAll(() => provision(one), 60_000);

  it('serves every start alike, and no start makes or alters a role', async () => {
    const before = [...(await rowsOf(one))];
    expect(before.map(({ rolname, rolbypassrls }) => [rolname, rolbypassrls])).toEqual([
      [`${one}_app_${NAME}`, false],
      [`${one}_job_${NAME}`, false],
      [`${one}_mig_${NAME}`, true],
    ]);
    sent = '';
    for (let times = 0; times < 3; times += 1) await start(one);
    expect(sent).not.toMatch(/(create|alter|drop) role|grant .* to (?!\w+_(app|job)_)/i);
    expect([...(await rowsOf(one))]).toEqual(before);
    const app = postgres((await start(one)).urls.app, { max: 1, onnotice: () => undefined });
    expect(await app`select current_user as me`).toEqual([{ me: `${one}_app_${NAME}` }]);
    await app.end();
  }, 120_000);

  it('is the same when it is provisioned again, and puts a role right that lost an attribute', async () => {
    await admin.unsafe(`alter role ${one}_app_${NAME} nologin inherit createdb password 'other'`);
    await provision(one);
    const [app] = await rowsOf(one);
    expect(app).toMatchObject({ rolcanlogin: true, rolinherit: false, rolcreatedb: false });
    await start(one);
  }, 60_000);

  it('never gets a password: verifiers only, in what is sent and in what is printed', async () => {
    sent = '';
    await provision(one);
    await start(one);
    const register = { definition: await loadDefinition(NAME), database: databaseOf(one) };
    const printed = printProvisioning([register], testKeys, `${one}_`);
    expect(printed.trimEnd().split('\n').at(-1)).toBe(`\\echo 'provisioned: "${databaseOf(one)}"'`);
    for (const text of [sent, printed]) {
      expect(text).toContain('SCRAM-SHA-256$4096:');
      for (const role of Object.values(rolesOf(NAME, `${one}_`)))
        expect(text).not.toContain(testKeys.hmac('database', role));
    }
  }, 60_000);

  it('warns of what works and should not stay: a database that everybody enters, a password in the URL', async () => {
    const said: string[] = [];
    await start(one, (line) => said.push(line));
    expect(said).toEqual([]);
    await admin.unsafe(`grant connect on database ${databaseOf(one)} to public`);
    await start(one, (line) => said.push(line));
    expect(said).toEqual([expect.stringContaining('every role of the server may connect')]);
    await provision(one);
    await start(one, (line) => said.push(line));
    expect(said).toHaveLength(1);
  }, 60_000);
});

describe('A start on a given server', () => {
  const one = `${word}_b`;

  it('that was not provisioned says so by its code and names the command', async () => {
    const refused = await refusalOf(start(one));
    expect(refused).toMatchObject({ code: 'DATABASE_NOT_PROVISIONED' });
    expect(refused.message).toContain('npm run provision');
    expect(refused.message).toContain(`${one}_mig_${NAME}`);
    expect(refused.message).not.toContain(testKeys.hmac('database', `${one}_mig_${NAME}`));
  });

  it('names all that is missing at once', async () => {
    await provision(one);
    await admin.unsafe(`alter role ${one}_mig_${NAME} nobypassrls`);
    await admin.unsafe(`alter role ${one}_app_${NAME} createdb`);
    await admin.unsafe(`alter role ${one}_job_${NAME} password 'other'`);
    const { problems } = await refusalOf(start(one));
    expect(problems).toEqual([
      `${one}_mig_${NAME}: BYPASSRLS`,
      `${one}_app_${NAME}: NOCREATEROLE NOCREATEDB`,
      expect.stringContaining(`${one}_job_${NAME} @ ${databaseOf(one)}:`),
    ]);
    await provision(one);
    await start(one);
  }, 60_000);

  it('that no role may enter names all three, and the installation in force', async () => {
    const { problems } = await refusalOf(start(`${word}_x`));
    expect(problems).toHaveLength(3);
    for (const problem of problems) expect(problem).toContain(`INSTALLATION=${word}_x`);
  });

  it('that nobody serves says which register and which variable, and where it looked', async () => {
    const definition = await loadDefinition(NAME);
    const refused = await refusalOf(
      makeReady(definition, 'postgres://somebody:secret@127.0.0.1:1/there', optionsFor(one)),
    );
    expect(refused.code).toBe('DATABASE_UNREACHABLE');
    expect(refused.message).toContain('DATABASE_URL_WAREHOUSE, 127.0.0.1:1/there: ECONNREFUSED');
    expect(refused.message).not.toMatch(/somebody|secret/);
  });

  it('that nobody serves, or that does not know its administrator, says so in a sentence when it is provisioned', async () => {
    const nowhere = await refusalOf(provision(one, 'postgres://somebody:secret@127.0.0.1:1/there'));
    expect(nowhere.code).toBe('DATABASE_UNREACHABLE');
    expect(nowhere.message).toContain('DATABASE_ADMIN_URL, 127.0.0.1:1/there: ECONNREFUSED');
    const unknown = await refusalOf(provision(one, through({ username: 'nobody_here', password: 'secret' })));
    expect(unknown.code).toBe('DATABASE_UNREACHABLE');
    expect(`${nowhere.message} ${unknown.message}`).not.toMatch(/somebody|nobody_here|secret/);
  });

  it('is only looked at where another register is refused: nothing is made', async () => {
    const other = `${word}_e`;
    await provision(other);
    expect(await examine(await loadDefinition(NAME), urlOf(other), optionsFor(other))).toBeUndefined();
    const owner = postgres(through({ pathname: `/${databaseOf(other)}` }), { max: 1 });
    expect(await owner`select to_regclass('schema_migrations') as made`).toEqual([{ made: null }]);
    await owner.end();
    expect(
      await examine(await loadDefinition(NAME), urlOf(`${word}_y`), optionsFor(`${word}_y`)),
    ).toMatchObject({ code: 'DATABASE_NOT_PROVISIONED' });
  }, 60_000);

  it('that is too old names the version that is needed and the one that is there', () => {
    expect(() => judgeVersion(150_013, '15.13', NAME)).not.toThrow();
    expect(() => judgeVersion(140_019, '14.19 (Debian)', NAME)).toThrow(
      /^DATABASE_TOO_OLD: warehouse: .*\n.*PostgreSQL 15 or newer is needed, the server is 14\.19 \(Debian\)/,
    );
  });
});

describe('A database that the sandbox has filled', () => {
  const one = `${word}_s`;

  it('was told of before, in a server that is given, and production never serves it', async () => {
    await provision(one);
    const said: string[] = [];
    await start(one, (line) => said.push(line), { seed: true });
    expect(said).toEqual([
      expect.stringMatching(/the sandbox writes 100 invented people.*PROFILE=production/),
    ]);
    expect(said[0]).toContain(databaseOf(one));
    await start(one, (line) => said.push(line), { seed: true });
    expect(said).toHaveLength(1);
    const refused = await refusalOf(start(one));
    expect(refused.code).toBe('DATABASE_OF_SANDBOX');
    expect(refused.message).toContain(databaseOf(one));
  }, 120_000);

  it('takes in nothing in the name of production', async () => {
    const refused = await refusalOf(takeInto(one));
    expect(refused.code).toBe('DATABASE_OF_SANDBOX');
  });
});

describe('A database that production has used', () => {
  it('is never filled with invented people by a start that forgot to say so', async () => {
    const one = `${word}_p`;
    await provision(one);
    await start(one);
    const refused = await refusalOf(start(one, undefined, { seed: true }));
    expect(refused.code).toBe('DATABASE_OF_PRODUCTION');
    expect(refused.message).toContain('PROFILE=production');
    await start(one);
  }, 60_000);

  it('is marked by what is taken in too, where it was used before there was a mark, and not by a dry run', async () => {
    const one = `${word}_m`;
    await provision(one);
    await start(one);
    const owner = postgres(through({ pathname: `/${databaseOf(one)}` }), { max: 1 });
    const marks = () => owner`select name from seeds`;
    await owner`delete from seeds`;
    await takeInto(one, false);
    expect(await marks()).toEqual([]);
    await takeInto(one);
    expect(await marks()).toHaveLength(1);
    await owner.end();
  }, 60_000);
});

describe('An administrator who is no superuser', () => {
  it('makes the roles from PostgreSQL 16 on, and is told before that to have the SQL run by one', async () => {
    const one = `${word}_c`;
    made.add(one);
    await admin.unsafe(`create role ${one}_admin login createrole createdb bypassrls password 'open'`);
    const url = through({ username: `${one}_admin`, password: 'open' });
    if (!newer) {
      const refused = await refusalOf(provision(one, url));
      expect(refused.code).toBe('DATABASE_RIGHTS_MISSING');
      expect(refused.message).toContain('--print-sql');
      return;
    }
    await provision(one, url);
    await provision(one, url);
    await start(one);
    const [held] =
      await admin`select pg_has_role(${`${one}_admin`}, ${`${one}_mig_${NAME}`}, 'usage') as held`;
    expect(held).toEqual({ held: false });
  }, 60_000);
});

describe('Two installations on one server', () => {
  const [left, right] = [`${word}_l`, `${word}_r`];

  it('have their own roles and databases, and neither enters the other’s', async () => {
    for (const one of [left, right]) {
      await provision(one);
      await start(one);
    }
    for (const [own, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const urls = urlsOf(NAME, adminUrl(), own, testKeys, `${own}_`);
      for (const url of Object.values(urls)) {
        const home = postgres(url, { max: 1, onnotice: () => undefined });
        expect(await home`select current_database() as here`).toEqual([{ here: databaseOf(own) }]);
        await home.end();
        const abroad = postgres(Object.assign(new URL(url), { pathname: `/${databaseOf(other)}` }).href, {
          max: 1,
        });
        await expect(abroad`select 1`).rejects.toMatchObject({ code: '42501' });
        await abroad.end();
      }
      const roles = Object.values(rolesOf(NAME, `${own}_`));
      const rights = await admin`
        select rolname from pg_roles where rolname in ${admin(roles)}
          and (has_database_privilege(oid, ${databaseOf(other)}, 'connect') or pg_has_role(oid, ${`${other}_mig_${NAME}`}, 'member'))`;
      expect([...rights]).toEqual([]);
    }
  }, 120_000);
});
