/** T14, ACC-13: the sealer on a real database. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { AuditWriter, type Leaf } from '../../kernel/audit.ts';
import { Database, type DatabaseUrls } from '../../kernel/database.ts';
import { openCheckpoint, publicKeysOf } from '../../platform/sealing/checkpoint.ts';
import { readExport } from '../../platform/sealing/database/export.ts';
import type { ExportLine } from '../../platform/sealing/exportLines.ts';
import { leafHashOf } from '../../platform/sealing/leaf.ts';
import { Frontier } from '../../platform/sealing/merkle.ts';
import { Sealer } from '../../platform/sealing/sealer.ts';
import { LogVerifier } from '../../platform/sealing/verifier.ts';
import { SealWatch } from '../../platform/sealing/watch.ts';
import { openHouse, type TestHouse, testKeys } from '../support/house.ts';
import { leafOf } from './leaves.ts';

let open: TestHouse;
let database: Database;
let urls: DatabaseUrls;
const sealers: Sealer[] = [];
const publicKeys = publicKeysOf(testKeys, ['payments']);

const makeSealer = (changes: { now?: () => Date; watch?: SealWatch; log?: (event: object) => void } = {}) => {
  const sealer = new Sealer({
    origin: 'payments',
    database: new Database(urls),
    keys: testKeys,
    now: () => new Date(),
    watch: new SealWatch(),
    ...changes,
  });
  sealers.push(sealer);
  return sealer;
};

const write = (count: number, changes: Partial<Leaf> = {}) =>
  new AuditWriter(database).append(Array.from({ length: count }, () => leafOf(changes)));

const count = async (): Promise<number> => {
  const rows = await database.jobTransaction((tx) => tx.execute(sql`select 1 from audit_seals`));
  return rows.length;
};

/** Other tests of this server may hold transactions open for a moment: sealed is what nobody can add to any more. */
async function sealUntil(sealer: Sealer, size: number): Promise<void> {
  const until = Date.now() + 15_000;
  for (;;) {
    await sealer.seal();
    if ((await count()) >= size || Date.now() > until) return;
    await sleep(25);
  }
}

async function verdictOf() {
  const verifier = new LogVerifier('payments', publicKeys);
  const lines: ExportLine[] = [];
  await readExport(database, 'payments', (line) => {
    lines.push(line);
    verifier.take(line);
  });
  return { lines, verdict: verifier.finish() };
}

beforeAll(async () => {
  open = await openHouse({ only: ['payments'] });
  urls = open.urls.payments as DatabaseUrls;
  database = new Database(urls);
});
afterAll(async () => {
  await Promise.all(sealers.map((sealer) => sealer.close()));
  await database.close();
  await open.close();
});

describe('The sealer', () => {
  it('orders committed leaves into the tree and signs a checkpoint over them that continues the one before', async () => {
    const sealer = makeSealer();
    await write(3);
    await sealUntil(sealer, 3);
    await write(2);
    await sealUntil(sealer, 5);
    const notes = await database.jobTransaction((tx) =>
      tx.execute<{ note: string }>(sql`select note from audit_checkpoints order by size`),
    );
    const checkpoints = [...notes].map(({ note }) => openCheckpoint(note, publicKeys, ['payments']));
    const last = checkpoints.at(-1);
    expect(last).toMatchObject({ origin: 'payments', size: 5 });
    let previous = { size: 0, root: new Frontier().root };
    for (const checkpoint of checkpoints) {
      expect(checkpoint.previousSize).toBe(previous.size);
      expect(checkpoint.previousRoot.equals(previous.root)).toBe(true);
      previous = checkpoint;
    }
    const { lines, verdict } = await verdictOf();
    expect(verdict).toMatchObject({ problem: undefined, leaves: 5, unsealed: 0 });
    const tree = new Frontier();
    for (const line of lines)
      if ('position' in line && line.leaf !== null) tree.append(leafHashOf(line.leaf));
    expect(tree.root.equals(last?.root ?? Buffer.alloc(0))).toBe(true);
  });

  it('does nothing while nothing is new', async () => {
    const sealer = makeSealer();
    const before = await verdictOf();
    expect(await sealer.seal()).toBe(0);
    expect((await verdictOf()).verdict).toEqual(before.verdict);
  });

  it('never seals past a transaction that is still open, and misses nothing when it commits late', async () => {
    const sealer = makeSealer();
    const before = await count();
    const late = postgres(urls.job, { max: 1, onnotice: () => undefined });
    const leaf = leafOf({});
    await late
      .begin(async (tx) => {
        await tx`insert into audit_leaves ${tx({ ...leaf, id: randomUUID() })}`;
        await write(2);
        await sealer.seal();
        expect(await count()).toBe(before);
      })
      .finally(() => late.end());
    await sealUntil(sealer, before + 3);
    expect((await verdictOf()).verdict).toMatchObject({ problem: undefined, leaves: before + 3 });
  });

  it('takes turns with other sealers of the same log: it never forks and seals each leaf once', async () => {
    const before = await count();
    const several = [makeSealer(), makeSealer(), makeSealer()];
    const writing = (async () => {
      for (let round = 0; round < 20; round += 1) await write(7);
    })();
    let busy = true;
    const sealing = several.map(async (sealer) => {
      while (busy) await sealer.seal();
    });
    await writing;
    busy = false;
    await Promise.all(sealing);
    await sealUntil(several[0] as Sealer, before + 140);
    expect((await verdictOf()).verdict).toMatchObject({ problem: undefined, leaves: before + 140 });
  });

  it('seals a long backlog in batches', async () => {
    const sealer = makeSealer();
    const before = await count();
    await write(2_300);
    await sealUntil(sealer, before + 2_300);
    const { verdict } = await verdictOf();
    expect(verdict).toMatchObject({ problem: undefined, leaves: before + 2_300 });
  });

  it('does not date a checkpoint before the one that it follows, when the clock is set back', async () => {
    const sealer = makeSealer({ now: () => new Date('2001-01-01T00:00:00Z') });
    const before = await count();
    await write(1);
    await sealUntil(sealer, before + 1);
    expect((await verdictOf()).verdict.problem).toBeUndefined();
  });

  it('says that it cannot look, says when the lag passes a mark, and that it has caught up', async () => {
    let hours = 0;
    const watch = new SealWatch();
    const said: string[] = [];
    const sealer = makeSealer({
      now: () => new Date(Date.now() + hours * 3_600_000),
      watch,
      log: (event) => said.push((event as { event: string }).event),
    });
    const owner = postgres(open.ownerUrl('payments'), { max: 1, onnotice: () => undefined });
    await owner`revoke select on audit_leaves from job_payments`;
    sealer.start(() => undefined);
    const hears = async (event: string) => {
      const until = Date.now() + 15_000;
      while (!said.includes(event) && Date.now() < until) await sleep(20);
      expect(said).toContain(event);
    };
    await hears('seal-failed');
    hours = 5;
    await hears('seal-suspended');
    await owner`grant select on audit_leaves to job_payments`;
    await owner.end();
    await hears('seal-sealed');
    expect(said.filter((event) => event === 'seal-failed')).toHaveLength(1);
  });
});

describe('The sealed log', () => {
  it.each(['app', 'job'] as const)('cannot be changed, emptied or shortened by the %s role', async (role) => {
    const client = postgres(urls[role], { max: 1, onnotice: () => undefined });
    for (const table of ['audit_leaves', 'audit_seals', 'audit_checkpoints'])
      for (const statement of [
        `update ${table} set ${table === 'audit_leaves' ? 'id = id' : table === 'audit_seals' ? 'hash = hash' : 'note = note'}`,
        `delete from ${table}`,
        `truncate ${table}`,
      ])
        await expect(client.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('is not even read by the role that serves requests', async () => {
    const client = postgres(urls.app, { max: 1, onnotice: () => undefined });
    for (const table of ['audit_leaves', 'audit_seals', 'audit_checkpoints'])
      await expect(client.unsafe(`select * from ${table}`)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });
});
