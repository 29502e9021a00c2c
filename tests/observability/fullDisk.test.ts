/** What happens to whoever is served when the disk of the audit is full; that of the log is in the exhaustive run. */
import { chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { adminUrl } from '../support/house.ts';
import { mountSmallDisk, type SmallDisk } from '../support/smallDisk.ts';
import { openSystem, type System } from '../support/system.ts';

const CATALOGUE = '{ procedure(code: "1.004222") { name } }';
const OWN_NAME = '{ viewer { person { fullName } } }';
const disk = mountSmallDisk('1m');
let system: System;

beforeAll(async () => {
  system = await openSystem();
}, 120_000);
afterAll(async () => {
  await system?.close();
  if (disk !== undefined) await dropTablespace();
  disk?.unmount();
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
