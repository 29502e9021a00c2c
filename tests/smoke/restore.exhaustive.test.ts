/**
 * OPS-7: backup and restore (docs/operating/backup.md) on PostgreSQL as Debian ships it, with its own programs: what was copied at one moment goes
 * on as it was; what comes from different moments, or to a server that counts anew, is told, and mended by the commands of the guide.
 */
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { AuditWriter } from '../../kernel/audit.ts';
import { emit } from '../../kernel/events.ts';
import { House } from '../../platform/house.ts';
import { databaseName, provision, urlsOf, withoutCredentials } from '../../platform/provision.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { formatPlatformTime, signMessage } from '../../subgraphs/payments/upstream/messages.ts';
import { platformSecret } from '../../subgraphs/payments/upstream/platform.ts';
import { versionIdOf } from '../dossiers/stage.ts';
import { CREATE } from '../payments/desk.ts';
import { leafOf } from '../sealing/leaves.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { DebianPostgres } from '../support/debianPostgres.ts';
import { startCommand } from '../support/processes.ts';
import { loadDefinitions, testKeys } from '../support/registers.ts';

const LONG = 900_000;
const PREFIX = 'mot_lan';
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-restore-'));
const servers: DebianPostgres[] = [];
const houses: House[] = [];
let original: DebianPostgres;

const newServer = (name: string): DebianPostgres => {
  const server = new DebianPostgres(join(folder, name));
  servers.push(server);
  return server;
};

async function openAt({ adminUrl }: DebianPostgres): Promise<House> {
  const urls = Object.fromEntries(
    subgraphNames.map((name) => [name, urlsOf(name, adminUrl, PREFIX, testKeys)]),
  );
  const house = new House({ definitions: await loadDefinitions(subgraphNames), urls, keys: testKeys });
  houses.push(house);
  return house;
}

/** A command of the guide, to its end, on the databases of a server. */
async function command(server: DebianPostgres, file: string, ...words: string[]) {
  const urls = subgraphNames.map((name) => [
    `DATABASE_URL_${name.toUpperCase()}`,
    withoutCredentials(server.adminUrl, databaseName(PREFIX, name)),
  ]);
  const started = startCommand([`app/commands/${file}.ts`, ...words], {
    ...Object.fromEntries(urls),
    FILES_DIRECTORY: join(folder, 'files'),
  });
  return { code: await started.ended, said: started.lines };
}

/** What the guide has looked at after every restore. */
async function judge(server: DebianPostgres) {
  const feeds = await command(server, 'events', 'check');
  const log = await command(server, 'verifyAccessLog');
  const ledger = await command(server, 'verifyLedger');
  const files = await command(server, 'verifyFiles');
  return {
    feeds: feeds.code,
    log: log.code,
    ledger: ledger.code,
    files: files.code,
    said: [feeds, log, ledger, files].flatMap(({ said }) => said),
  };
}

const GOOD = { feeds: 0, log: 0, ledger: 0, files: 0 };

/** Every feed but those of registers that are known to stand still. */
async function settle(house: House, but: readonly SubgraphName[] = []): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await house.seal();
    for (const name of subgraphNames) if (!but.includes(name)) await house.get(name).catchUp();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A dossier is filed, the citizen pays, and her dossier hears of it: three events between databases, and money in the ledger. */
async function pay(house: House, but: readonly SubgraphName[] = []): Promise<string> {
  const dossierId = randomUUID();
  await house.get('dossiers').database.jobTransaction((tx) =>
    emit(tx, 'dossier.filed', {
      ...{
        dossierId,
        code: `H15.50.05-261116-${dossierId.slice(0, 4)}`,
        procedureVersion: versionIdOf('1.004222'),
      },
      ...{ caseCode: 'ANY', channel: 'ONLINE', agency: 'H15.50.05', applicant: personId('lan') },
      ...{ accounts: [viewerOf('lan').account], filedAt: '2026-11-16T01:00:00.000Z' },
    }),
  );
  await settle(house, but);
  const { data } = await ask(house, 'payments', {
    query: CREATE,
    variables: { input: { requestId: randomUUID(), dossier: dossierId } },
    viewer: viewerOf('lan'),
  });
  const { reference, total } = data.createPaymentRequest.paymentRequest;
  const notice = {
    ...{
      LoaiBanTin: 'confirm',
      MaLoi: '00',
      MaDoiTac: 'MOTLAN',
      MaThamChieu: reference,
      SoTien: String(total),
    },
    ...{ MaTienTe: 'VND', MaGiaoDich: randomUUID(), MaNganHang: 'B', ThongTinGiaoDich: 'Hồ sơ' },
    ThoiGianGD: formatPlatformTime(new Date()),
  } as const;
  await house
    .get('payments')
    .webhook('confirm', JSON.stringify(signMessage('confirm', notice, platformSecret(testKeys))));
  await settle(house, but);
  return dossierId;
}

async function isPaidInDossiers({ adminUrl }: DebianPostgres, dossier: string): Promise<boolean> {
  const sql = postgres(
    Object.assign(new URL(adminUrl), { pathname: `/${databaseName(PREFIX, 'dossiers')}` }).href,
    { max: 1 },
  );
  try {
    return (await sql`select 1 from payments_settled where dossier_id = ${dossier}`).length === 1;
  } finally {
    await sql.end();
  }
}

beforeAll(async () => {
  chmodSync(folder, 0o755);
  original = newServer('original');
  original.init();
  // As of a server that has lived long: its numbers of transactions are beyond those of any new one.
  original.run('pg_resetwal', '--epoch=1', '-D', original.data);
  await original.start();
  for (const definition of await loadDefinitions(subgraphNames))
    await provision(definition, {
      ...{ adminUrl: original.adminUrl, prefix: PREFIX, keys: testKeys, seed: true, people: 60 },
      report: () => undefined,
    });
}, LONG);
afterAll(async () => {
  await Promise.allSettled(houses.map((house) => house.close()));
  for (const server of servers) server.remove();
  rmSync(folder, { recursive: true, force: true });
}, LONG);

it(
  'goes on from a copy of the whole server, made while people are served: the log verifies, the ledger balances, events continue',
  async () => {
    const house = await openAt(original);
    await settle(house);
    const before = await pay(house);
    expect(await isPaidInDossiers(original, before)).toBe(true);
    const copy = newServer('copy');
    const writing = pay(house);
    await original.runBeside('pg_basebackup', '--checkpoint=fast', '--wal-method=stream', '-D', copy.data);
    await writing;
    await copy.start();
    expect(await judge(copy)).toMatchObject(GOOD);
    expect(await isPaidInDossiers(copy, before)).toBe(true);
    const restored = await openAt(copy);
    await settle(restored);
    expect(await isPaidInDossiers(copy, await pay(restored))).toBe(true);
    expect(await judge(copy)).toMatchObject(GOOD);
    await restored.close();
    copy.stop();
    await house.close();
  },
  LONG,
);

it(
  'is told of a new server with dumps on it that it counts anew, and goes on once it counts from where the old one was',
  async () => {
    const dump = join(folder, 'original', 'all.sql');
    original.run('pg_dumpall', `--file=${dump}`);
    const next = newServer('next');
    next.init();
    await next.start();
    // The role that initdb has made is in the dump too: psql says so and goes on.
    next.run('psql', '--no-psqlrc', '--quiet', '--dbname=postgres', `--file=${dump}`);
    const told = await command(next, 'events', 'check');
    expect(told.code).toBe(1);
    expect(told.said.join('\n')).toMatch(/payments ← dossiers outbox: RENUMBERED; .*pg_resetwal --epoch=2/);
    next.stop();
    next.run('pg_resetwal', '--epoch=2', '-D', next.data);
    await next.start();
    expect(await judge(next)).toMatchObject(GOOD);
    const house = await openAt(next);
    expect(await isPaidInDossiers(next, await pay(house))).toBe(true);
    expect(await judge(next)).toMatchObject(GOOD);
    await house.close();
    next.stop();
  },
  LONG,
);

it(
  'skips nothing where one database is older than its readers: they stop, are told of, and go on where they are put back',
  async () => {
    const name = databaseName(PREFIX, 'dossiers');
    const dump = join(folder, 'original', 'dossiers.dump');
    original.run('pg_dump', '--format=custom', `--file=${dump}`, name);
    let house = await openAt(original);
    const lost = await pay(house);
    await new AuditWriter(house.get('dossiers').database).append([leafOf({ subject: personId('lan') })]);
    await settle(house);
    await house.close();
    original.run('dropdb', name);
    original.run('pg_restore', '--create', '--dbname=postgres', dump);
    const told = await command(original, 'events', 'check');
    expect(told.code).toBe(1);
    expect(told.said.join('\n')).toMatch(
      /payments ← dossiers outbox: AHEAD; npm run events -- realign payments dossiers/,
    );
    expect(told.said.join('\n')).toMatch(/transparency ← dossiers .*: AHEAD; .*restore transparency/);
    house = await openAt(original);
    await expect(house.get('payments').catchUp()).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
    // What the restored database itself reads of the others comes again.
    await house.get('dossiers').catchUp();
    expect(await isPaidInDossiers(original, lost)).toBe(true);
    for (const reader of ['payments', 'procedures'])
      expect((await command(original, 'events', 'realign', reader, 'dossiers')).code).toBe(0);
    expect(await isPaidInDossiers(original, await pay(house, ['transparency']))).toBe(true);
    // The log of dossiers has lost what its witness has seen: no command makes that good.
    expect(await judge(original)).toMatchObject({ log: 1, ledger: 0 });
  },
  LONG,
);
