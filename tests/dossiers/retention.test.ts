/** DOS-14, OPS-10: what `npm run retain` deletes of drafts and first answers, and what it leaves. */
import { randomUUID } from 'node:crypto';
import { Database } from '../../kernel/database.ts';
import { liftHold, listHolds, placeHold, retainFirstAnswers } from '../../kernel/retention.ts';
import { retainDrafts } from '../../subgraphs/dossiers/actions/retainDrafts.ts';
import { personId, viewerOf } from '../support/ask.ts';
import { leavesOf, moveIn, open, openStage, type Stage, typed } from './stage.ts';

const at = new Date();
const WHO = { by: 'Nguyễn Văn Vận Hành', at };
/** Everything that a test has opened is older than this. */
const LATER = new Date(at.getTime() + 3_600_000);

let stage: Stage;
let owner: Database;
beforeAll(async () => {
  stage = await openStage();
  const url = stage.ownerUrl('dossiers');
  owner = new Database({ app: url, job: url });
}, 120_000);
afterAll(async () => {
  await owner.close();
  await stage.close();
});
beforeEach(async () => {
  await stage.sql`delete from dossiers`;
  await stage.sql`update legal_holds set lifted_at = now(), lifted_by = 'test', lift_reason = 'test' where lifted_at is null`;
});

const draftOf = async (key: string): Promise<string> => {
  const parties = [{ role: 'APPLICANT', person: typed(key) }];
  return (await open(stage, viewerOf('minh'), moveIn({ parties }))).dossier.id;
};
const left = async (): Promise<string[]> =>
  (await stage.sql<{ id: string }[]>`select dossier_id::text as id from dossiers order by opened_at`).map(
    ({ id }) => id,
  );
const run = (changes: Partial<Parameters<typeof retainDrafts>[1]> = {}) =>
  retainDrafts(owner, { before: LATER, at, dryRun: false, ...changes });

describe('Drafts that have outlived their time', () => {
  it('go with everything of theirs; younger ones and filed dossiers stay', async () => {
    const [old, filed] = [await draftOf('lan'), await draftOf('hung')];
    await stage.sql`update dossiers set stage = 'FILED', status = 'REGISTERED', code = 'H15.50.05-261129-0001', filed_at = now()
      where dossier_id = ${filed}`;
    expect(await run({ before: new Date(at.getTime() - 60_000) })).toEqual({ deleted: 0, held: 0 });
    expect(await left()).toEqual([old, filed]);
    expect(await run()).toEqual({ deleted: 1, held: 0 });
    expect(await left()).toEqual([filed]);
    expect([...(await stage.sql`select 1 from dossier_parties where dossier_id = ${old}`)]).toEqual([]);
  });

  it('are counted and left where it is only asked what would go', async () => {
    const draft = await draftOf('lan');
    expect(await run({ dryRun: true })).toEqual({ deleted: 1, held: 0 });
    expect(await left()).toEqual([draft]);
  });

  it.each<[string, (draft: string) => string]>([
    ['the draft', (draft) => draft],
    ['somebody who has a part in it', () => personId('lan')],
  ])('stay while a hold on %s is in force, and go afterwards', async (_what, aboutOf) => {
    const [held, other] = [await draftOf('lan'), await draftOf('hung')];
    const about = aboutOf(held);
    expect(await placeHold(owner, { ...WHO, about, reason: 'Thanh tra' })).toBe(true);
    expect(await placeHold(owner, { ...WHO, about, reason: 'Thanh tra' })).toBe(false);
    expect(await run()).toEqual({ deleted: 1, held: 1 });
    expect([await left(), other === held]).toEqual([[held], false]);
    expect(await liftHold(owner, { ...WHO, about, reason: 'Đã xong' })).toBe(true);
    expect(await liftHold(owner, { ...WHO, about, reason: 'Đã xong' })).toBe(false);
    expect(await run()).toEqual({ deleted: 1, held: 0 });
    expect(await left()).toEqual([]);
  });

  it('leave the access log of their people whole, and how many went, never whose', async () => {
    await draftOf('lan');
    const before = (await leavesOf(stage, personId('lan'), 'DISCLOSED')).length;
    await stage.sql`truncate retention_runs`;
    await run();
    expect((await leavesOf(stage, personId('lan'), 'DISCLOSED')).length).toBe(before);
    expect([...(await stage.sql`select class, deleted, held from retention_runs`)]).toEqual([
      { class: 'DRAFTS', deleted: 1, held: 0 },
    ]);
  });
});

describe('First answers that have outlived their time', () => {
  const answers = async () => (await stage.sql`select 1 from first_answers`).length;
  const retain = (dryRun = false) => retainFirstAnswers(owner, { before: LATER, at, dryRun });

  it('go, but all of them stay while any hold is in force', async () => {
    await draftOf('lan');
    const count = await answers();
    expect(count).toBeGreaterThan(0);
    const about = randomUUID();
    await placeHold(owner, { ...WHO, about, reason: 'Thanh tra' });
    expect(await retain()).toEqual({ deleted: 0, held: count });
    await liftHold(owner, { ...WHO, about, reason: 'Đã xong' });
    expect(await retain(true)).toEqual({ deleted: count, held: 0 });
    expect(await answers()).toBe(count);
    expect(await retain()).toEqual({ deleted: count, held: 0 });
    expect(await answers()).toBe(0);
  });
});

describe('A legal hold', () => {
  it('is listed with who placed it and why, while it is in force', async () => {
    const about = personId('hung');
    await placeHold(owner, { ...WHO, about, reason: 'Khiếu nại' });
    expect(await listHolds(owner)).toMatchObject([{ about, placedBy: WHO.by, reason: 'Khiếu nại' }]);
  });

  it('is only ever lifted, once, even by the owner of the tables, and known to nobody who serves', async () => {
    const about = personId('hung');
    await placeHold(owner, { ...WHO, about, reason: 'Khiếu nại' });
    for (const change of ['delete from legal_holds', `update legal_holds set reason = 'x'`])
      await expect(stage.sql.unsafe(change)).rejects.toThrow('a hold is only ever lifted');
    const served = stage.house.get('dossiers').database;
    await expect(listHolds(served)).rejects.toMatchObject({ sqlState: '42501' });
  });
});
