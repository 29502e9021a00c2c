/** What happens to whoever is served when a disk is full: the one of the log, and the one of the audit. */
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { adminUrl } from '../support/house.ts';
import { databaseVariables, type Started, startCommand } from '../support/processes.ts';
import { mountSmallDisk, type SmallDisk } from '../support/smallDisk.ts';
import { openSystem, type System } from '../support/system.ts';

const CATALOGUE = '{ procedure(code: "1.004222") { name } }';
const OWN_NAME = '{ viewer { person { fullName } } }';
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-full-'));
const disk = mountSmallDisk('1m');
let system: System;
let started: Started | undefined;

beforeAll(async () => {
  system = await openSystem();
}, 120_000);
afterAll(async () => {
  await started?.end('SIGKILL');
  await system?.close();
  if (disk !== undefined) await dropTablespace();
  disk?.unmount();
  rmSync(folder, { recursive: true, force: true });
});

async function postJson(url: string, body: object): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as Record<string, unknown>;
}

describe('A sandbox whose log cannot be written', () => {
  it('goes on answering, says so in readiness and metrics, and ends when asked', async () => {
    symlinkSync('/dev/full', join(folder, 'mot-lan.log'));
    const one = startCommand(['app/commands/start.ts'], {
      DATA_DIRECTORY: folder,
      // A machine that is busy with other tests is no register that fails.
      SUBGRAPH_TIMEOUT_MS: '10000',
      ...databaseVariables(system.test),
    });
    started = one;
    const origin = await one.find(/(http:\/\/[\d.]+:\d+)\/graphql$/);
    const admin = await one.find(/(http:\/\/[\d.]+:\d+)\/metrics$/);
    // Nobody reads what it prints any more either.
    one.child.stdout?.destroy();
    one.child.stderr?.destroy();
    // A cold planner on a busy machine may keep the first ones waiting: they get a code, and the others their answer.
    for (let answered = 0; answered < 20; ) {
      const { data, errors } = await postJson(`${origin}/graphql`, { query: CATALOGUE });
      expect(data ?? errors).toBeDefined();
      if (errors === undefined) answered += 1;
    }
    const ready = await fetch(`${admin}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready', log: 'UNWRITABLE' });
    expect(await (await fetch(`${admin}/metrics`)).text()).toContain('mot_lan_log_writable 0');
    expect(await one.end('SIGTERM')).toBe(0);
  }, 120_000);
});

/** Puts the leaves of one register on a disk of their own, owned by the account that PostgreSQL runs as. */
async function moveLeavesTo({ path }: SmallDisk): Promise<void> {
  const owner = postgres(system.test.ownerUrl('population'), { max: 1, onnotice: () => undefined });
  try {
    const [row] = await owner<{ at: string }[]>`select current_setting('data_directory') as at`;
    const { uid, gid } = statSync(row?.at ?? '');
    const place = join(path, 'leaves');
    mkdirSync(place, { mode: 0o700 });
    chownSync(place, uid, gid);
    await owner.unsafe(`create tablespace small_disk location '${place}'`);
    await owner.unsafe('alter table audit_leaves set tablespace small_disk');
  } finally {
    await owner.end({ timeout: 5 });
  }
}

async function dropTablespace(): Promise<void> {
  const admin = postgres(adminUrl(), { max: 1, onnotice: () => undefined });
  await admin`drop tablespace if exists small_disk`;
  await admin.end({ timeout: 5 });
}

if (disk !== undefined)
  describe('A register whose audit is on a disk without a byte left', () => {
    it('gives nothing personal while the catalogue answers, and all of it when there is room again', async () => {
      await moveLeavesTo(disk);
      expect((await system.ask('lan', OWN_NAME)).data.viewer.person.fullName).toBeTruthy();
      disk.fill();
      // The page that was begun has room for some more leaves.
      for (let asked = 0; (await system.ask('lan', OWN_NAME)).errors === undefined; asked += 1)
        expect(asked).toBeLessThan(200);
      for (const persona of ['lan', 'hung', 'lan']) {
        const { data, errors } = await system.ask(persona, OWN_NAME);
        expect(data?.viewer?.person ?? null).toBeNull();
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['AUDIT_UNAVAILABLE']);
      }
      const open = await system.ask('lan', CATALOGUE);
      expect([open.errors, open.data.procedure.name]).toEqual([undefined, expect.any(String)]);
      disk.free();
      const again = await system.ask('lan', OWN_NAME);
      expect([again.errors, again.data.viewer.person.fullName]).toEqual([undefined, expect.any(String)]);
    }, 60_000);
  });
