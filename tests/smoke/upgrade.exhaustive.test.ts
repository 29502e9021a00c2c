/**
 * From an older schema to this one (docs/operating/upgrade.md): an installation with data in it, a migration that is interrupted, and replicas that
 * start at the same moment.
 */
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { findFreePorts } from '../../platform/embedded/ports.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import { type Started, startCommand } from '../support/processes.ts';
import { NewInstallation } from './newInstallation.ts';
import { listApplied, migrateUpTo, openAsOwner } from './olderInstallation.ts';

const LONG = 900_000;
/**
 * What the older installation does not have yet: the newest files of several databases. The commands that fill it are of today, so they are files
 * without which these run.
 */
const NEWER = /^(kernel\/0012|dossiers\/005|payments\/0007|procedures\/0029)/;
let installation: NewInstallation;
let ports: Record<SubgraphName, number>;
const registers = new Map<SubgraphName, Started>();

const variables = (): Record<string, string> => ({
  ...installation.production,
  ...Object.fromEntries(
    subgraphNames.map((name) => [`SUBGRAPH_URL_${name.toUpperCase()}`, `http://127.0.0.1:${ports[name]}`]),
  ),
});

const startRegister = (name: SubgraphName): Started => {
  const started = startCommand(['app/commands/serve.ts', name], {
    ...variables(),
    PORT: String(ports[name]),
  });
  registers.set(name, started);
  return started;
};

beforeAll(async () => {
  installation = await NewInstallation.open();
  await installation.shell(installation.guide.before);
  const free = await findFreePorts('127.0.0.1', subgraphNames.length);
  ports = Object.fromEntries(subgraphNames.map((name, index) => [name, free[index]])) as typeof ports;
  await migrateUpTo(installation.production, (name) => NEWER.test(name));
  await installation.shell(installation.guide.after);
}, LONG);
afterAll(async () => {
  for (const started of registers.values()) await started.end();
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
    expect(pending.length).toBeGreaterThan(0);
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
    await holder`lock table dossiers in row exclusive mode`;
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
    expect(applied).toContain('dossiers/0051_masters.sql');
    expect(applied).not.toContain('dossiers/0057_dossier_figures.sql');
    const owner = openAsOwner(installation.production, 'dossiers');
    const [{ marks, triggers } = {}] = await owner`
      select to_regclass('counts_due') as marks,
        (select count(*)::int from pg_trigger where tgname like '%_counted_after_%') as triggers`;
    expect([marks, triggers]).toEqual([null, 0]);
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
    const others = subgraphNames.filter((one) => one !== 'dossiers');
    await Promise.all(others.map((name) => startRegister(name).find(new RegExp(`^${name} (http://\\S+)`))));
    const owner = openAsOwner(installation.production, 'population');
    expect(await owner`select from people`).toHaveLength(2);
    await owner.end();
    for (const name of subgraphNames)
      expect(await listApplied(installation.production, name)).toContain('kernel/0012_overtaken_letters.sql');
  },
  LONG,
);
