import postgres from 'postgres';
import { subgraphNames } from '../../schema/files.ts';
import { personId, viewerOf } from '../support/ask.ts';
import { loadDefinition, openHouse, type TestHouse } from '../support/house.ts';
import { moveIn, open, prefill, type Stage } from './stage.ts';

const PROJECTIONS = [
  'procedure_versions',
  'identity_hashes',
  'identity_names',
  'identity_aliases',
  'held_evidence',
  'organizations',
  'representatives',
  'family_mandates',
];

describe('Rebuilding the projections of dossiers from the feeds', () => {
  let opened: TestHouse;
  let sql: postgres.Sql;
  beforeAll(async () => {
    // One after the other: jest cannot link two module graphs that share modules at the same time.
    for (const name of subgraphNames) await loadDefinition(name);
    opened = await openHouse();
    sql = postgres(opened.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
  }, 120_000);
  afterAll(async () => {
    await sql.end({ timeout: 5 });
    await opened.close();
  });

  const digest = async (table: string) =>
    (
      await sql<{ count: number; digest: string | null }[]>`
      select count(*)::int as count, md5(string_agg(line, chr(10) order by line)) as digest
      from (select to_jsonb(one)::text as line from ${sql(table)} one) lines`
    )[0];

  it('gives the very same rows again', async () => {
    const before = await Promise.all(PROJECTIONS.map(digest));
    expect(before.every((table) => (table?.count ?? 0) > 0)).toBe(true);
    await sql`truncate ${sql(PROJECTIONS)}`;
    await sql`delete from inbox_offsets`;
    await opened.house.settle();
    expect(await Promise.all(PROJECTIONS.map(digest))).toEqual(before);
  }, 60_000);

  it('recognises Lan, her husband and their procedure by what the registers themselves published', async () => {
    const stage: Stage = { ...opened, sql };
    const { dossier } = await open(stage, viewerOf('minh'), moveIn());
    const verified = { verification: 'VERIFIED', capacity: null, organization: null };
    expect(dossier.parties).toMatchObject([
      { role: 'APPLICANT', person: { id: personId('lan') }, ...verified },
      { role: 'SPOUSE', person: { id: personId('hung') }, ...verified },
    ]);
    expect((await prefill(stage, viewerOf('minh'), dossier.id)).grant).toEqual(expect.any(String));
  });
});
