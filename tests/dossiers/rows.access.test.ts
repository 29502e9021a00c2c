import { sql } from 'drizzle-orm';
import type { RowSettings } from '../../kernel/database.ts';
import { personId, viewerOf } from '../support/ask.ts';
import { moveIn, open, openedBy, openStage, type Stage } from './stage.ts';

const minh = viewerOf('minh');

describe('Row-level security of dossiers', () => {
  let stage: Stage;
  let dossier: string;
  beforeAll(async () => {
    stage = await openStage();
    dossier = await openedBy(stage, 'minh');
  });
  afterAll(async () => stage.close());

  const count = (table: string, settings: Partial<RowSettings>) =>
    stage.house
      .get('dossiers')
      .database.transaction(
        { subjects: [], agency: null, actor: null, deadline: Date.now() + 5_000, ...settings },
        async (tx) =>
          (
            await tx.execute<{ count: number }>(
              sql`select count(*)::int as count from ${sql.identifier(table)}`,
            )
          )[0]?.count,
      );

  const rows = (table: string, column: string, settings: Partial<RowSettings>) =>
    stage.house
      .get('dossiers')
      .database.transaction(
        { subjects: [], agency: null, actor: null, deadline: Date.now() + 5_000, ...settings },
        async (tx) =>
          (
            await tx.execute<{ value: string }>(
              sql`select ${sql.identifier(column)}::text as value from ${sql.identifier(table)}`,
            )
          ).map(({ value }) => value),
      );

  const TABLES = ['dossiers', 'dossier_parties', 'dossier_officers'];
  it('shows nothing without settings', async () => {
    for (const table of [
      ...TABLES,
      'held_evidence',
      'representatives',
      'filed_answers',
      'filed_seals',
      'reuse_records',
    ]) {
      expect([table, await count(table, {})]).toEqual([table, 0]);
    }
  });

  it('shows the dossier to the officer assigned at her agency, and nowhere else', async () => {
    const officer = { agency: 'H15.50.05', actor: minh.account };
    expect(await count('dossiers', officer)).toBe(1);
    expect(await count('dossier_parties', officer)).toBe(2);
    expect(await count('dossiers', { ...officer, agency: 'H15.50.06' })).toBe(0);
    expect(await count('dossiers', { ...officer, agency: null, actor: 'somebody' })).toBe(0);
  });

  it('shows it to the applicant, but not to an officer who holds a grant for her', async () => {
    const subjects = [personId('lan')];
    expect(await count('dossiers', { subjects })).toBe(1);
    expect(await count('dossiers', { subjects, agency: 'H15.50.05', actor: 'nga' })).toBe(0);
  });

  it('shows what was opened in the name of a child to whoever acts for her, and to the opener in no other way', async () => {
    const parties = [{ role: 'APPLICANT', relation: personId('quynh'), childConsent: true }];
    const input = moveIn({ channel: 'ONLINE', agency: 'H15.50.05', parties });
    const id = (await open(stage, viewerOf('oanh'), input)).dossier.id as string;
    const seen = async (settings: Partial<RowSettings>) =>
      (await rows('dossiers', 'dossier_id', settings)).includes(id);
    const opener = { actor: viewerOf('oanh').account };
    expect(await seen({ ...opener, subjects: [personId('oanh'), personId('quynh')] })).toBe(true);
    expect(await seen({ subjects: [personId('phuc'), personId('quynh')] })).toBe(true);
    expect(await seen({ ...opener, subjects: [personId('oanh')] })).toBe(false);
  });

  it('shows who acts for whom to whoever acts, and nothing of it from the side of the child', async () => {
    expect(await count('family_mandates', { subjects: [personId('oanh')] })).toBe(1);
    expect(await count('family_mandates', { subjects: [personId('quynh')] })).toBe(0);
    expect(await count('family_mandates', {})).toBe(0);
  });

  it.each([
    ['change who applies', sql`update dossiers set applicant_id = ${personId('chi')}`],
    ['change the handling agency', sql`update dossiers set agency = 'H15.50.06'`],
    ['delete a dossier', sql`delete from dossiers`],
    ['change a party', sql`update dossier_parties set verification = 'VERIFIED'`],
    ['delete a step', sql`delete from status_events`],
    ['change a reuse record', sql`update reuse_records set hash = ''`],
    ['make herself a mother', sql`insert into family_mandates select * from family_mandates`],
    ['declare evidence held', sql`insert into held_evidence select * from held_evidence`],
    ['read the leaves', sql`select 1 from audit_leaves`],
  ])('does not let a request %s', async (_what, change) => {
    const settings = { subjects: [], agency: 'H15.50.05', actor: minh.account, deadline: Date.now() + 5_000 };
    const attempt = stage.house.get('dossiers').database.transaction(settings, (tx) => tx.execute(change));
    await expect(attempt).rejects.toMatchObject({ sqlState: '42501' });
  });

  it('does not let an officer of another agency be assigned', async () => {
    const settings = { subjects: [], agency: 'H15.50.06', actor: 'phong', deadline: Date.now() + 5_000 };
    const attempt = stage.house
      .get('dossiers')
      .database.transaction(settings, (tx) =>
        tx.execute(
          sql`insert into dossier_officers (dossier_id, account, agency) values (${dossier}, 'phong', 'H15.50.06')`,
        ),
      );
    await expect(attempt).rejects.toMatchObject({ constraint: 'dossier_officers_same_agency' });
  });
});
