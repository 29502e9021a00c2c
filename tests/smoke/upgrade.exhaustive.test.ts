/**
 * OPS: from an older schema and an older release to these (docs/operating/upgrade.md), with people who read all the time: registers first,
 * then gateways one by one; a migration that is interrupted; a release that is loaded live, and taken back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { findFreePorts } from '../../platform/embedded/ports.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { type Started, startCommand } from '../support/processes.ts';
import { type Account, citizen, NewInstallation, officer } from './newInstallation.ts';
import {
  copyContract,
  listApplied,
  migrateUpTo,
  openAsOwner,
  writeOlderRelease,
} from './olderInstallation.ts';
import { SteadyReader } from './steadyReader.ts';

const LONG = 900_000;
/** What the older installation does not have yet: the newest files of several databases. */
const NEWER =
  /^(kernel\/00(0[89]|1)|dossiers\/00(1[89]|2)|payments\/0004|transparency\/0005|procedures\/002[6-9])/;
/** The newer contract has this field, and one client asks for it. */
const FIELD = 'unattendedIntakes';

const office: Account = {
  ...{ sub: 'first', kind: 'GOVERNMENT_OFFICE', agency: 'G22', azp: 'government-office' },
  scope: 'directory:administer',
};

let installation: NewInstallation;
let ports: Record<SubgraphName, number>;
const registers = new Map<SubgraphName, Started>();
const gateways = new Map<string, Started>();
let reader: SteadyReader;

const variables = (): Record<string, string> => ({
  ...installation.production,
  ...Object.fromEntries(
    subgraphNames.map((name) => [`SUBGRAPH_URL_${name.toUpperCase()}`, `http://127.0.0.1:${ports[name]}`]),
  ),
  // Other people use this machine too.
  ...{ SUBGRAPH_TIMEOUT_MS: '10000', LIMIT_EVENT_LOOP_DELAY_MS: '200', LIMIT_BUDGET_CITIZEN: '100000' },
  ...{ LIMIT_REFILL_CITIZEN: '10000', LIMIT_REVOCATIONS_STALE_MS: '600000' },
});

const startRegister = (name: SubgraphName): Started => {
  const started = startCommand(['app/commands/serve.ts', name], {
    ...variables(),
    PORT: String(ports[name]),
  });
  registers.set(name, started);
  return started;
};

/** Starts a gateway over the release of a folder. @returns where it answers */
async function startGateway(release: string): Promise<string> {
  const words = ['app/commands/serve.ts', 'gateway'];
  const folder = join(installation.folder, release);
  const started = startCommand(words, { ...variables(), RELEASE_DIRECTORY: folder });
  const origin = await started.find(/^gateway (http:\/\/\S+)/);
  gateways.set(origin, started);
  reader?.add(origin);
  return origin;
}

/** What a client asks again, since a machine that others use too is late. */
const LATER = /^(DEADLINE_EXCEEDED|OVERLOADED)$/;

/** Whether a person is shown all that came in of her; else why not. */
async function readMyPage(origin: string): Promise<string | undefined> {
  const body = { documentId: installation.findId(citizen, 'MyPage') };
  for (let tries = 0; ; tries += 1) {
    const { data, errors } = await installation.send(citizen, body, origin);
    const codes = errors?.map(({ extensions }) => String(extensions.code));
    if (codes?.every((code) => LATER.test(code)) === true && tries < 20) continue;
    if (codes !== undefined) return codes.join();
    const { person, documents } = data.viewer;
    const isWhole = person.fullName === 'Trịnh Thị Hạnh' && documents.nodes.length === 1;
    return isWhole ? undefined : JSON.stringify(data);
  }
}

const codeAt = async (origin: string): Promise<unknown> => {
  const body = { documentId: installation.findId(office, 'UnattendedIntakes'), variables: {} };
  const { data, errors } = await installation.send(office, body, origin);
  return errors?.[0]?.extensions.code ?? Object.keys(data ?? {}).join();
};

beforeAll(async () => {
  installation = await NewInstallation.open();
  await installation.shell(installation.guide.before);
  const free = await findFreePorts('127.0.0.1', subgraphNames.length);
  ports = Object.fromEntries(subgraphNames.map((name, index) => [name, free[index]])) as typeof ports;
  await migrateUpTo(installation.production, (name) => NEWER.test(name));
  await installation.shell(installation.guide.after);
  writeOlderRelease(installation.production, join(installation.folder, 'older'), {
    field: FIELD,
    version: 1,
  });
}, LONG);
afterAll(async () => {
  await reader?.close();
  for (const started of [...gateways.values(), ...registers.values()]) await started.end();
  await installation?.close();
}, LONG);

it(
  'begins with a schema that lacks files, and with data that came in by the commands of the guide',
  async () => {
    const applied = await listApplied(installation.production, 'dossiers');
    expect(applied).not.toContainEqual(expect.stringMatching(NEWER));
    const pending = readdirSync(new URL('../../kernel/migrations/', import.meta.url)).filter((file) =>
      NEWER.test(`kernel/${file}`),
    );
    expect(pending.length).toBeGreaterThan(1);
    const owner = openAsOwner(installation.production, 'population');
    expect(await owner`select from people`).toHaveLength(2);
    await owner.end();
  },
  LONG,
);

it(
  'leaves a migration that is killed in the middle undone, whole; the next start goes on from there',
  async () => {
    const admin = postgres(
      Object.assign(new URL(installation.adminUrl), { pathname: '/first_dossiers' }).href,
      { max: 2 },
    );
    const holder = await admin.reserve();
    await holder`begin`;
    await holder`lock table dossiers in access share mode`;
    const killed = startRegister('dossiers');
    const isWaiting = async (): Promise<boolean> =>
      (await admin`select from pg_locks where not granted and relation = 'dossiers'::regclass`).length > 0;
    while (!(await isWaiting())) await sleep(100);
    await killed.end('SIGKILL');
    await holder`rollback`;
    holder.release();
    while ((await admin`select from pg_stat_activity where usename like '%mig_dossiers'`).length > 0)
      await sleep(100);
    await admin.end();
    const applied = await listApplied(installation.production, 'dossiers');
    expect(applied).toContain('kernel/0008_retention.sql');
    expect(applied).not.toContain('dossiers/0018_desk.sql');
    const owner = openAsOwner(installation.production, 'dossiers');
    const [{ unit, handled } = {}] = await owner`
      select to_regclass('handling_events') as handled,
        (select attname from pg_attribute where attrelid = 'dossiers'::regclass and attname = 'unit') as unit`;
    expect([unit, handled]).toEqual([null, null]);
    await owner.end();
  },
  LONG,
);

it(
  'brings the registers up to date at their start, two replicas of one at the same moment too',
  async () => {
    const twin = startCommand(['app/commands/serve.ts', 'dossiers'], { ...variables(), PORT: '0' });
    const both = [
      twin.find(/^dossiers (http:\/\/\S+)/),
      startRegister('dossiers').find(/^dossiers (http:\/\/\S+)/),
    ];
    await Promise.all(both);
    await twin.end();
    for (const name of subgraphNames.filter((one) => one !== 'dossiers'))
      await startRegister(name).find(new RegExp(`^${name} (http://\\S+)`));
    for (const name of subgraphNames)
      expect(await listApplied(installation.production, name)).toContain('kernel/0011_deleted_leaves.sql');
  },
  LONG,
);

describe('Gateways of the older release, over the newer registers', () => {
  let [first, second, third] = ['', '', ''];
  beforeAll(async () => {
    [first, second] = [await startGateway('older'), await startGateway('older')];
    reader = new SteadyReader(readMyPage);
    for (const origin of [first, second]) reader.add(origin);
    await Promise.all([reader.hear(first, 5), reader.hear(second, 5)]);
  }, LONG);

  it(
    'answer as before, and do not know what is newer',
    async () => {
      expect(reader.lost).toEqual([]);
      expect(await codeAt(first)).toBe('OPERATION_NOT_REGISTERED');
    },
    LONG,
  );

  it(
    'are changed one by one while no read is lost, and serve beside the newer one',
    async () => {
      const old = gateways.get(first);
      expect(await old?.end('SIGTERM')).toBe(0);
      third = await startGateway('release');
      await Promise.all([reader.hear(second, 10), reader.hear(third, 10)]);
      expect([await codeAt(second), await codeAt(third)]).toEqual(['OPERATION_NOT_REGISTERED', FIELD]);
      expect(reader.lost).toEqual([]);
    },
    LONG,
  );

  it(
    'load the newer release without a restart, by the commands of the guide',
    async () => {
      const folder = join(installation.folder, 'older');
      copyContract(folder);
      await installation.shell(`RELEASE_DIRECTORY="$DAY/older" npm run operations`);
      await gateways
        .get(second)
        ?.find(/"event":"reload".*"outcome":"ACCEPTED"|"outcome":"ACCEPTED".*"event":"reload"/);
      expect(await codeAt(second)).toBe(FIELD);
      await reader.hear(second, 10);
      expect(reader.lost).toEqual([]);
    },
    LONG,
  );

  it(
    'refuse the older one, and take it when it is signed anew as the newest',
    async () => {
      const folder = join(installation.folder, 'older');
      const { version } = JSON.parse(readFileSync(join(folder, 'operations.generated.json'), 'utf8'));
      writeOlderRelease(installation.production, folder, { field: FIELD, version: 1 });
      await gateways.get(second)?.find(/"reload".*"REJECTED".*"check":"older"/);
      expect(await codeAt(second)).toBe(FIELD);
      writeOlderRelease(installation.production, folder, { field: FIELD, version: version + 1 });
      while ((await codeAt(second)) !== 'OPERATION_NOT_REGISTERED') await sleep(200);
      await reader.hear(second, 10);
      expect(reader.lost).toEqual([]);
    },
    LONG,
  );

  it(
    'end with a person whose data is whole, and with logs that verify',
    async () => {
      await reader.close();
      expect(await readMyPage(third)).toBeUndefined();
      expect((await installation.run(officer('leader'), 'Intake', {}, third)).data).toMatchObject({
        intake: { nodes: [] },
      });
      expect(await installation.shell('npm run verify:access-log')).toMatch(/✓ population/);
    },
    LONG,
  );
});
