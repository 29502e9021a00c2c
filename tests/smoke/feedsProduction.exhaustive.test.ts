/** In production, with keys of its own alone, an empty register in a process of its own is filled and corrected by a source. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import postgres from 'postgres';
import { allHolders, makeKeys, writeKeysOf } from '../../app/environment/keyFiles.ts';
import { databaseName, withoutCredentials } from '../../platform/provision.ts';
import { rolesOf } from '../../platform/provisioning/names.ts';
import { subgraphNames } from '../../schema/files.ts';
import { withAdmin } from '../support/cluster/templates.ts';
import { adminUrl } from '../support/house.ts';
import { startCommand } from '../support/processes.ts';
import { openSource, type TestSource } from '../support/source.ts';

const WITHIN_MS = 240_000;
const INSTALLATION = `feeds_${randomBytes(3).toString('hex')}`;
const DATABASE = databaseName(INSTALLATION, 'population');
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-production-'));
const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
let source: TestSource;
let owner: postgres.Sql;
let production: Record<string, string>;

beforeAll(async () => {
  const keys = makeKeys(allHolders, () => randomBytes(32));
  const others = subgraphNames.filter((name) => name !== 'population');
  production = {
    ...(parseEnv(writeKeysOf(keys, 'population')) as Record<string, string>),
    ...{ PROFILE: 'production', INSTALLATION, REGISTER_SOURCES: join(folder, 'sources.json') },
    DATABASE_URL_POPULATION: withoutCredentials(adminUrl(), DATABASE),
    ...Object.fromEntries(others.map((name) => [`SUBGRAPH_URL_${name.toUpperCase()}`, 'http://127.0.0.1:9'])),
  };
  const { KEY_DATABASE = '' } = production;
  const provision = startCommand(['app/commands/provision.ts', 'population'], {
    ...{ KEY_DATABASE, INSTALLATION, PROFILE: 'production', DATABASE_ADMIN_URL: adminUrl() },
  });
  undo.push(() =>
    withAdmin(adminUrl(), async (admin) => {
      await admin.unsafe(`drop database if exists ${DATABASE} with (force)`);
      for (const role of Object.values(rolesOf('population', `${INSTALLATION}_`)))
        await admin.unsafe(`drop role if exists ${role}`);
    }),
  );
  if ((await provision.ended) !== 0) throw new Error(provision.lines.join('\n'));
  source = await openSource('dan-cu', 'people');
  undo.push(() => source.close());
  writeFileSync(join(folder, 'sources.json'), JSON.stringify({ sources: [source.source] }));
  owner = postgres(Object.assign(new URL(adminUrl()), { pathname: `/${DATABASE}` }).href, { max: 1 });
  undo.push(() => owner.end({ timeout: 5 }));
}, WITHIN_MS);
afterAll(async () => {
  for (const work of undo.reverse()) await work();
}, WITHIN_MS);

const person = (version: number, fullName: string) => ({
  ...{ version, recordedAt: '2026-06-01T08:00:00+07:00', personalNumber: '001190640001', fullName },
  ...{ gender: 'FEMALE', birthDate: '1990-02-03', lifeStatus: 'ALIVE', protection: 'ADDRESS' },
});
async function until(name: string): Promise<void> {
  const giveUp = Date.now() + WITHIN_MS;
  const names = async () =>
    (await owner`select full_name, protection from people`).map((row) => ({ ...row }));
  while (JSON.stringify(await names()) !== JSON.stringify([{ full_name: name, protection: 'ADDRESS' }])) {
    if (Date.now() > giveUp) throw new Error(JSON.stringify(await names()));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

it(
  'a person comes in and is corrected, and an invented one is refused',
  async () => {
    await source.publish([
      person(1, 'Trịnh Thị Hạnh'),
      { ...person(1, 'Ai Đó'), personalNumber: '901190640002' },
    ]);
    const register = startCommand(['app/commands/serve.ts', 'population'], production);
    undo.push(() => register.end());
    await register.find(/population \S+ admin (\S+)/);
    await until('Trịnh Thị Hạnh');
    await source.publish([person(2, 'Trịnh Mỹ Hạnh')]);
    await until('Trịnh Mỹ Hạnh');
    expect(await owner`select reason, field from source_letters`).toEqual([
      { reason: 'NUMBER_MALFORMED', field: 'personalNumber' },
    ]);
    const status = startCommand(['app/commands/feeds.ts', 'status'], production);
    expect(await status.ended).toBe(1);
    expect(status.lines.join()).toContain('dan-cu people: lô (batch) 2/2, 3 bản ghi (records), 1 chờ xử lý');
  },
  WITHIN_MS,
);
