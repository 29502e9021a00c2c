/** What the driver does when a connection is lost, one hole of `patches/` after another; tests/outages does it under load. */
import { readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import postgres from 'postgres';
import { DatabaseFailure, Pool, requirePatchedDriver } from '../../kernel/driver.ts';
import { adminUrl } from '../support/house.ts';

const opened: postgres.Sql[] = [];
const servers: Server[] = [];
let admin: postgres.Sql;

/** A pool of one connection, so that whatever comes next comes over the one that was lost. */
function openOne(url = adminUrl(), options: postgres.Options<Record<string, never>> = {}): postgres.Sql {
  const sql = postgres(url, { max: 1, backoff: () => 0.01, onnotice: () => undefined, ...options });
  opened.push(sql);
  return sql;
}

beforeAll(async () => {
  admin = postgres(adminUrl(), { max: 2, onnotice: () => undefined });
  await admin`create table lost_writes (who text not null)`;
});
afterEach(async () => {
  await admin`truncate lost_writes`;
  await Promise.all(opened.splice(0).map((sql) => sql.end({ timeout: 0 })));
  for (const server of servers.splice(0)) server.close();
});
afterAll(async () => {
  await admin`drop table lost_writes`;
  await admin.end({ timeout: 5 });
});

const pidOf = async (sql: postgres.ISql): Promise<number> =>
  (await sql<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]?.pid ?? 0;

/** Ends a session and waits until it is gone. */
async function terminate(pid: number): Promise<void> {
  await admin`select pg_terminate_backend(${pid}, 5000)`;
}

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'answered',
    (error: { code?: unknown }) => error.code,
  );

const LOST = /^(CONNECTION_CLOSED|ECONNRESET|EPIPE)$/;

/** Stands before the real server, for what has to happen at one moment of a connection's start. */
async function standBefore(serve: (client: Socket, number: number) => void): Promise<string> {
  let number = 0;
  const server = createServer((client) => {
    client.on('error', () => undefined);
    serve(client, number++);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(adminUrl());
  url.port = String((server.address() as AddressInfo).port);
  return url.href;
}

function passOn(client: Socket, onData: (chunk: Buffer) => boolean = () => true): void {
  const { hostname, port } = new URL(adminUrl());
  const target = connect(Number(port), hostname);
  target.on('error', () => client.destroy()).on('close', () => client.destroy());
  client.on('close', () => target.destroy());
  client.on('data', (chunk) => onData(chunk) && target.write(chunk));
  target.on('data', (chunk) => client.writable && client.write(chunk));
}

/** What the server says when an administrator ends a session. */
const farewell = (): Buffer => {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection\0\0');
  const head = Buffer.alloc(5, 'E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
};

describe('A transaction whose connection is lost', () => {
  it('writes nothing into whatever comes next over that connection', async () => {
    const sql = openOne();
    let next: Promise<unknown> = Promise.resolve();
    let goneOn: unknown;
    const lost = sql.begin(async (tx) => {
      await tx`insert into lost_writes values ('before')`;
      const pid = await pidOf(tx);
      next = sql.begin(async (other) => {
        await other`insert into lost_writes values ('next')`;
        await other`select pg_sleep(0.2)`;
      });
      await terminate(pid);
      await admin`select pg_sleep(0.1)`;
      goneOn = await codeOf(tx`insert into lost_writes values ('after')`);
    });
    expect(await codeOf(lost)).toMatch(LOST);
    await next;
    expect(goneOn).toMatch(LOST);
    expect([...(await admin`select who from lost_writes`)]).toEqual([{ who: 'next' }]);
  });

  it('leaves no statement without an answer, sent or not', async () => {
    const sql = openOne();
    const codes: Promise<unknown>[] = [];
    const lost = sql.begin(async (tx) => {
      const pid = await pidOf(tx);
      // The first waits to be described, so that the second is not sent before.
      for (const seconds of [5, 6]) codes.push(codeOf(tx`select pg_sleep(${seconds}::int)`.execute()));
      await admin`select pg_sleep(0.05)`;
      await terminate(pid);
      await Promise.all(codes);
    });
    expect(await codeOf(lost)).toMatch(LOST);
    for (const code of await Promise.all(codes)) expect(code).toMatch(LOST);
    expect(await sql`select 1 as answer`).toEqual([{ answer: 1 }]);
  });

  it.each([
    ['idle_in_transaction_session_timeout', `set local idle_in_transaction_session_timeout = '30ms'`, 0],
    ['transaction_timeout', `set local transaction_timeout = '30ms'`, 1],
  ])('by %s fails once, and the connection is made anew', async (name, setting, sleep) => {
    const sql = openOne();
    const [known] = await admin`select current_setting(${name}, true) as value`;
    // Before PostgreSQL 17 nothing of this name ends anything: tests/kernel/lateTransactions.test.ts.
    if (known?.value === null) return expect(await codeOf(admin.unsafe(setting))).toBe('42704');
    const before = await pidOf(sql);
    const late = sql.begin(async (tx) => {
      await tx.unsafe(setting);
      if (sleep > 0) await tx`select pg_sleep(${sleep}::int)`;
      await new Promise((resolve) => setTimeout(resolve, 200));
      await tx`select 1`;
    });
    expect(await codeOf(late)).toMatch(LOST);
    expect(await pidOf(sql)).not.toBe(before);
  });
});

describe('A reserved database connection', () => {
  it('that waits for a connection which is lost gets the next one', async () => {
    const sql = openOne();
    const first = await sql.reserve();
    const pid = await pidOf(first);
    const second = sql.reserve();
    await terminate(pid);
    expect(await pidOf(await second)).not.toBe(pid);
  });

  it('whose connection was lost is refused from then on, and its release takes nothing from others', async () => {
    const sql = openOne();
    const reserved = await sql.reserve();
    await terminate(await pidOf(reserved));
    expect(await codeOf(reserved`select 1`)).toMatch(LOST);
    const other = await sql.reserve();
    await other`begin`;
    expect(await codeOf(reserved`insert into lost_writes values ('late')`)).toMatch(LOST);
    reserved.release();
    const waiting = codeOf(sql`insert into lost_writes values ('elsewhere')`);
    await other`rollback`;
    other.release();
    expect(await waiting).toBe('answered');
    expect([...(await admin`select who from lost_writes`)]).toEqual([{ who: 'elsewhere' }]);
  });

  it('that is refused keeps no connection for itself afterwards', async () => {
    const url = await standBefore((client, number) => (number === 0 ? client.end() : passOn(client)));
    const sql = openOne(url);
    expect(await codeOf(sql.reserve())).toMatch(LOST);
    expect(await sql`select 1 as answer`).toEqual([{ answer: 1 }]);
  });

  it.each([true, false])('is the first to connect, with fetch_types %s', async (fetchTypes) => {
    const reserved = await openOne(adminUrl(), { fetch_types: fetchTypes }).reserve();
    expect(await reserved`select 1 as answer`).toEqual([{ answer: 1 }]);
    reserved.release();
  });
});

describe('A database connection that is lost while it starts', () => {
  it('fails the query that waits for it, and does not try for ever', async () => {
    let tries = 0;
    const url = await standBefore((client) => {
      tries += 1;
      client.end();
    });
    expect(await codeOf(openOne(url)`select 1`)).toBe('CONNECTION_CLOSED');
    expect(tries).toBe(1);
  });

  it('while it asks for types fails once, and the next query hears nothing of it', async () => {
    const url = await standBefore((client, number) =>
      passOn(client, (chunk) => {
        if (number > 0 || !chunk.includes('pg_catalog.pg_type')) return true;
        client.end(farewell());
        return false;
      }),
    );
    const sql = openOne(url);
    expect(await codeOf(sql`select 1`)).toMatch(LOST);
    expect(await sql`select array[1, 2] as answer`).toEqual([{ answer: [1, 2] }]);
  });

  it('while it proves who it is, too', async () => {
    const url = await standBefore((client, number) => {
      // An offer of SCRAM whose answer to the answer nobody can read.
      if (number > 0) return passOn(client);
      client.once('data', () => {
        client.write(Buffer.from('52000000170000000a534352414d2d5348412d3235360000', 'hex'));
        client.once('data', () => client.write(Buffer.from('520000000c0000000b72736178', 'hex')));
      });
    });
    const sql = openOne(url);
    expect(await codeOf(sql`select 1`)).not.toBe('answered');
    expect(await sql`select 1 as answer`).toEqual([{ answer: 1 }]);
  });
});

describe('A database connection over TLS', () => {
  it('whose socket is destroyed beneath it fails what is under way, and is made anew', async () => {
    // A shared key in the place of certificates, which would have to be made first.
    const shared = { ciphers: 'PSK', minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' } as const;
    const psk = Buffer.alloc(16, 7);
    const url = await standBefore((client) =>
      client.once('data', () => {
        client.write('S');
        const secured = new TLSSocket(client, { ...shared, isServer: true, ...{ pskCallback: () => psk } });
        secured.on('error', () => undefined);
        passOn(secured);
      }),
    );
    const sockets: Socket[] = [];
    const sql = openOne(url, {
      ssl: {
        ...shared,
        pskCallback: () => ({ psk, identity: 'test' }),
        checkServerIdentity: () => undefined,
      },
      // What the types do not know.
      ...{ socket: () => sockets[sockets.push(connect(Number(new URL(url).port), '127.0.0.1')) - 1] },
    });
    expect(await sql`select 1 as answer`).toEqual([{ answer: 1 }]);
    const under = codeOf(sql`select pg_sleep(5)`);
    await admin`select pg_sleep(0.05)`;
    sockets[0]?.destroy();
    const after = codeOf(sql`select 2`);
    for (const code of [await under, await after]) expect(code).toMatch(/^(CONNECTION_CLOSED|E[A-Z]+)$/);
    expect(await sql`select 1 as answer`).toEqual([{ answer: 1 }]);
  });
});

describe('A connection pool that is closed', () => {
  it('does not wait for a query that was lost', async () => {
    const sql = openOne();
    const pid = await pidOf(sql);
    const lost = codeOf(sql`select pg_sleep(10)`);
    await admin`select pg_sleep(0.05)`;
    const ended = sql.end();
    await terminate(pid);
    expect(await lost).toMatch(LOST);
    await ended;
  });
});

describe('Database work with a deadline', () => {
  it('that only waits for a connection ends alone: whoever has one keeps it', async () => {
    const pool = new Pool(adminUrl(), { connections: 1 });
    const holding = pool.within(Date.now() + 10_000, () =>
      pool.sql.begin(async (tx) => {
        await tx`insert into lost_writes values ('holds')`;
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        return tx`select who from lost_writes`;
      }),
    );
    const waiting = pool.within(Date.now() + 100, async () => pool.sql`select 1`);
    await expect(waiting).rejects.toMatchObject({ sqlState: '57014', meaning: 'DEADLINE_EXCEEDED' });
    expect([...(await holding)]).toEqual([{ who: 'holds' }]);
    await pool.close();
  });

  it('ends when nothing is heard, and takes the silent connection with it', async () => {
    let sent = 0;
    const url = await standBefore((client, number) =>
      passOn(client, (chunk) => {
        sent += chunk.includes('answer') ? 1 : 0;
        return number > 0 || !chunk.includes('answer');
      }),
    );
    const pool = new Pool(url, { connections: 1 });
    const ask = () => pool.within(Date.now() + 100, async () => pool.sql`select 1 as answer`);
    await expect(ask()).rejects.toMatchObject({ meaning: 'DEADLINE_EXCEEDED' });
    expect(sent).toBe(1);
    const again = await pool.within(Date.now() + 10_000, async () => pool.sql`select 1 as answer`);
    expect([...again]).toEqual([{ answer: 1 }]);
    await pool.close();
  });

  it('over a network that refuses at once is told so, and the process hears of nothing else', async () => {
    const pool = new Pool('postgres://nobody@255.255.255.255:1/none', { connections: 1 });
    const refused = pool.within(Date.now() + 10_000, async () => pool.sql`select 1`);
    await expect(refused).rejects.toMatchObject({ meaning: 'SUBGRAPH_UNAVAILABLE' });
    await pool.close();
  });
});

describe('The patch of the database driver', () => {
  it('is applied at every installation, that of production too, by a tool of production', () => {
    const { scripts, dependencies } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(scripts.postinstall).toBe('patch-package --error-on-fail');
    expect(dependencies['patch-package']).toBeDefined();
    expect(dependencies.postgres).toBe('3.4.9');
  });

  it('is asked for by name where connections are opened', () => {
    expect(() => requirePatchedDriver()).not.toThrow();
    expect(() => requirePatchedDriver({})).toThrow(/lacks patch 1 of patches\/: run npm ci/);
    expect(() => requirePatchedDriver({ lostConnectionsPatch: 0 })).toThrow(/npm run postinstall/);
  });
});

describe('A failure of the database', () => {
  it.each([
    ['SUBGRAPH_UNAVAILABLE', 'CONNECTION_CLOSED CONNECTION_ENDED CONNECTION_DESTROYED CONNECT_TIMEOUT'],
    ['SUBGRAPH_UNAVAILABLE', 'ECONNREFUSED ECONNRESET EPIPE ENOTFOUND EAI_AGAIN ERR_STREAM_DESTROYED'],
    ['SUBGRAPH_UNAVAILABLE', '08006 08P01 53100 53300 57P01 57P02 57P03 57P05 58030'],
    ['DEADLINE_EXCEEDED', '57014 25P03 25P04'],
    ['INTERNAL_SERVER_ERROR', '23505 42501 25006 22P02 XX000 28P01 3D000 ERR_INVALID_ARG_TYPE unknown'],
  ])('means %s: %s', (meaning, states) => {
    for (const state of states.split(' ')) expect(new DatabaseFailure(state)).toMatchObject({ meaning });
  });
});
