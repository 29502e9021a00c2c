/**
 * L13, T14: entries of the access logs that have outlived their time lose their text and keep their hash. The logs verify as before, and what
 * retention did not delete, or did not sign for, is found.
 */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../kernel/database.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { publicKeysOf, WITNESS } from '../../platform/sealing/checkpoint.ts';
import { readLog } from '../../platform/sealing/database/export.ts';
import { DeletionTally, openDeletion, signDeletion } from '../../platform/sealing/deletion.ts';
import { DeletionLedger } from '../../platform/sealing/deletionLedger.ts';
import { parseLine } from '../../platform/sealing/files.ts';
import type { RegisterVerdict } from '../../platform/sealing/inspection.ts';
import type { StoredLeaf } from '../../platform/sealing/leaf.ts';
import { LogVerifier } from '../../platform/sealing/verifier.ts';
import { testKeys } from '../support/house.ts';
import { PEOPLE, REGISTER, type Sides } from './installation.ts';
import { LONG_AGO, OUTLIVED, openScene, tamperRounds } from './tamperingRounds.ts';

const WITHIN_MS = 240_000;
const ROUNDS = 100;
const DAY_MS = 86_400_000;
const publicKeys = publicKeysOf(testKeys, [REGISTER, WITNESS]);
let scene: Awaited<ReturnType<typeof openScene>>;

beforeAll(async () => {
  scene = await openScene(true);
}, WITHIN_MS);
afterAll(() => scene?.installation.close());

const inspectAfter = (work: (sides: Sides) => Promise<unknown>): Promise<string[]> =>
  scene.installation.inspect(async (sides) => void (await work(sides)));
const verdictOf = async (register: string): Promise<RegisterVerdict> => {
  const verdicts = await scene.installation.inspectAll();
  return verdicts.find((verdict) => verdict.register === register) as RegisterVerdict;
};

describe('Entries of the access log that have outlived their time', () => {
  it('are gone by their text, and the logs and what is shown of them verify', async () => {
    expect(await scene.installation.inspect()).toEqual([]);
    // Three rounds of three people were sealed long ago; of one of them everything stays.
    expect(await verdictOf(REGISTER)).toMatchObject({ deleted: 6, forgetting: 0 });
    expect((await verdictOf('transparency')).deleted).toBeGreaterThan(0);
    const left: string[] = [];
    await scene.installation.inspect(async ({ log, shown }) => {
      const old = await log.execute<{ subject: string }>(sql`
        select distinct l.subject::text as subject from audit_leaves l join audit_seals s on s.leaf_id = l.id where s.position < 9`);
      left.push(...[...old].map(({ subject }) => subject));
      const still = await shown.execute<{ subject: string }>(sql`
        select distinct subject::text as subject from sealed_entries where register = ${REGISTER} and position < 9`);
      left.push(...[...still].map(({ subject }) => subject));
    });
    expect(left).toEqual([PEOPLE[2], PEOPLE[2]]);
  });

  it('are so in an export too, which verifies with the public keys alone', async () => {
    const lines: string[] = [];
    await scene.installation.inspect(async ({ log }) => {
      for await (const page of readLog(log, REGISTER))
        lines.push(...page.map((line) => JSON.stringify(line)));
    });
    const verify = (some: readonly string[]) => {
      const verifier = new LogVerifier(REGISTER, publicKeys);
      for (const line of some) verifier.take(parseLine(line));
      return verifier.finish();
    };
    expect(verify(lines)).toMatchObject({ problem: undefined, deleted: 6 });
    const emptied = lines.map((line) => {
      const value = JSON.parse(line);
      return value.position === 10 ? JSON.stringify({ ...value, leaf: null }) : line;
    });
    expect(verify(emptied).problem).toMatch(/^entry 10 \([\w-]+\) was removed$/);
  });
});

/** Removes the text of entries as a retention would, by a deletion that is written as if it were one. */
async function forge(
  tx: Tx,
  {
    from,
    to,
    keys,
    before,
    at = new Date(),
    seals = true,
  }: { from: number; to: number; keys: Keys; before: Date; at?: Date; seals?: boolean },
): Promise<void> {
  const rows = await tx.execute<{ position: string; id: string; xid: string; hash: string }>(sql`
    select s.position::text as position, s.leaf_id::text as id, l.xid::text as xid, encode(s.hash, 'hex') as hash
    from audit_seals s join audit_leaves l on l.id = s.leaf_id where s.position between ${from} and ${to} order by s.position`);
  const tally = new DeletionTally();
  for (const { position, ...entry } of rows) tally.add({ position: Number(position), ...entry });
  const basis = signDeletion(keys, { origin: REGISTER, before, at, ...tally.finish() });
  const [own] = await tx.execute<{ id: string }>(sql`
    insert into audit_leaves select (jsonb_populate_record(l, jsonb_build_object('id', uuidv7(), 'basis', ${seals ? basis : null}::text,
      'xid', pg_current_xact_id()::text))).* from audit_leaves l order by l.xid desc, l.id desc limit 1 returning id::text as id`);
  for (const { position, xid, id } of rows) {
    await tx.execute(
      sql`insert into deleted_leaves values (${position}::text::bigint, ${xid}::xid8, ${own?.id ?? ''}::uuid)`,
    );
    await tx.execute(sql`delete from audit_leaves where id = ${id}::uuid`);
  }
}

const otherKeys = new Keys((name) => developmentKeySource(name.startsWith('checkpoint-') ? 'grant' : name));
const OLD_ENOUGH = new Date(Date.now() - 740 * DAY_MS);

describe('Whoever hides a reading by calling it retention', () => {
  it('is found when the text is simply gone', async () => {
    const problems = await inspectAfter(({ log }) =>
      log.execute(
        sql`delete from audit_leaves where id = (select leaf_id from audit_seals where position = 10)`,
      ),
    );
    expect(problems).toContainEqual(expect.stringMatching(/^payments: entry 10 \([\w-]+\) was removed$/));
  });

  it('is found when it is counted to a deletion that there was', async () => {
    const problems = await inspectAfter(async ({ log }) => {
      await log.execute(sql`insert into deleted_leaves select s.position, l.xid, (select deletion from deleted_leaves limit 1)
        from audit_seals s join audit_leaves l on l.id = s.leaf_id where s.position = 2`);
      await log.execute(
        sql`delete from audit_leaves where id = (select leaf_id from audit_seals where position = 2)`,
      );
    });
    expect(problems.join('\n')).toMatch(/the deletion [\w-]+ did not take the entries that are gone by it/);
  });

  const forgeries: [string, Parameters<typeof forge>[1], RegExp][] = [
    [
      'signs with another key',
      { from: 2, to: 2, keys: otherKeys, before: OUTLIVED },
      /a deletion is not signed by payments/,
    ],
    [
      'says nothing of why',
      { from: 2, to: 2, keys: testKeys, before: OUTLIVED, seals: false },
      /no deletion [\w-]+ says why/,
    ],
    [
      'has the key and takes what is young',
      { from: 10, to: 10, keys: testKeys, before: OUTLIVED },
      /took entries that are younger than it says/,
    ],
    [
      'has the key and shortens the time',
      { from: 10, to: 10, keys: testKeys, before: new Date() },
      /took what is not old enough/,
    ],
  ];
  it.each(forgeries)('is found who %s', async (_what, forgery, problem) => {
    expect((await inspectAfter(({ log }) => forge(log, forgery))).join('\n')).toMatch(problem);
  });

  it('leaves what was old and signed for as the only deletion that counts', async () => {
    const problems = await inspectAfter(({ log }) =>
      forge(log, { from: 2, to: 2, keys: testKeys, before: OLD_ENOUGH }),
    );
    // Its leaf was inserted just now and is not in what transparency was told; nothing else is wrong.
    expect(problems).toEqual([]);
  });

  it('cannot date a deletion after the checkpoint over it', () => {
    const entry = { position: 4, id: 'a', xid: '7', hash: '00' };
    const tally = new DeletionTally();
    tally.add(entry);
    const at = new Date(Date.now() + 740 * DAY_MS);
    const basis = signDeletion(testKeys, { origin: REGISTER, before: new Date(), at, ...tally.finish() });
    const ledger = new DeletionLedger(REGISTER, publicKeys);
    ledger.take('b', entry);
    ledger.sealed(LONG_AGO);
    ledger.pass({ id: 'b', basis } as StoredLeaf);
    expect(() => ledger.sealed(new Date())).toThrow('a deletion is dated after it was sealed');
  });

  it('signs no statement that is read as another', () => {
    const tally = new DeletionTally();
    tally.add({ position: 4, id: 'a', xid: '7', hash: '00' });
    const note = signDeletion(testKeys, {
      origin: REGISTER,
      before: OUTLIVED,
      at: new Date(),
      ...tally.finish(),
    });
    expect(openDeletion(REGISTER, note, publicKeys)).toMatchObject({ first: 4, last: 4, count: 1 });
    for (const changed of [
      note.replace('entries 4', 'entries 3'),
      note.replace('1 of', '2 of'),
      `${note} `,
      note.trimEnd(),
    ])
      expect(() => openDeletion(REGISTER, changed, publicKeys)).toThrow();
  });

  it(
    `is found in ${ROUNDS} of ${ROUNDS} random tamperings of an installation that has deleted`,
    async () => {
      const { done, missed } = await tamperRounds(scene, ROUNDS, 20_261_129);
      expect({ done, missed }).toEqual({ done: ROUNDS, missed: [] });
    },
    WITHIN_MS,
  );
});

describe('A retention that was broken off before transparency followed', () => {
  const young = { from: 9, to: 10, keys: testKeys, before: new Date(Date.now() + DAY_MS) };
  const later = { ...young, at: new Date(Date.now() + 740 * DAY_MS) };

  it('is waiting, and no fault, while what is still shown is what was sealed', async () => {
    expect(await inspectAfter(({ log }) => forge(log, later))).toEqual([]);
    const altered = await inspectAfter(async ({ log, shown }) => {
      await forge(log, later);
      await shown.execute(sql`update access_entries set client = 'another' where leaf_id = (
        select leaf_id from sealed_entries where register = ${REGISTER} and position = 10)`);
    });
    expect(altered.join('\n')).toMatch(
      /entry 10 .* is shown otherwise than it was sealed, and its text was deleted/,
    );
  });

  it('is found where transparency says of itself that it has not followed, and has', async () => {
    const problems = await inspectAfter(({ shown }) =>
      shown.execute(sql`delete from deleted_entries where register = ${REGISTER}`),
    );
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('Entries under a legal hold that is lifted', () => {
  it(
    'go by another deletion, in the register and then in transparency, also when the first of it was broken off',
    async () => {
      const { installation } = scene;
      await installation.hold(PEOPLE[2] ?? '', true);
      const [asked] = await installation.retain(OUTLIVED, { only: [REGISTER], dryRun: true });
      expect(asked).toEqual({ deleted: 3, held: 0 });
      expect(await verdictOf(REGISTER)).toMatchObject({ deleted: 6 });
      expect(await installation.retain(OUTLIVED, { only: [REGISTER] })).toEqual([asked]);
      expect(await verdictOf(REGISTER)).toMatchObject({ total: 0, deleted: 9, forgetting: 0 });
      // As if the command had ended between the two databases: what is gone there is followed by the next run.
      await installation.change('shown', async (tx) => {
        await tx.execute(sql`delete from deleted_entries where register = ${REGISTER}`);
      });
      expect(await installation.retain(OUTLIVED, { only: [REGISTER] })).toEqual([{ deleted: 0, held: 0 }]);
      expect(await verdictOf(REGISTER)).toMatchObject({ total: 0, deleted: 9, forgetting: 0 });
      // What was sealed at that very instant is not older than it.
      expect(await installation.retain(LONG_AGO)).toMatchObject([{ deleted: 0 }, { deleted: 0 }]);
    },
    WITHIN_MS,
  );
});
