/**
 * Where somebody lives whose address is protected is found by nobody: the grade comes in with her record, as in production, after registers,
 * papers and dossiers have long been full of it. Every operation and official: protectedAddress.exhaustive.test.ts.
 */
import postgres from 'postgres';
import { personId } from '../support/ask.ts';
import { runAs } from '../support/portal.ts';
import { openProtectedScene, type ProtectedScene } from './protectedScene.ts';

/** A stranger, a relative who lives elsewhere, another representative of her company; an officer who handles her father's dossier. */
const SEEKERS = ['chi', 'lan-father', 'vinh', 'minh'];
/** Operations that read of people. */
const isOfPeople = (document: string): boolean =>
  document.startsWith('query') && /\b(viewer|dossier|prefill|document|lookUpPerson)\b/.test(document);
/** He typed where she lives himself: that is no news to him. */
const OWN_WORDS = 'MyFiling as lan-father';

describe('A person whose address is protected', () => {
  let scene: ProtectedScene;
  beforeAll(async () => {
    scene = await openProtectedScene();
  }, 180_000);
  afterAll(() => scene?.system.close());

  it('can be found by everybody who looks, as long as nothing protects her', async () => {
    const found = await scene.walk(SEEKERS, isOfPeople);
    for (const one of ['FiledDossier as minh', 'DossierPage as minh', 'MyDocuments as lan-father', OWN_WORDS])
      expect(found).toContain(one);
    expect(await scene.readRegisters()).toEqual([
      ...['population of lan', 'warehouse of lan', 'population of hung', 'warehouse of hung'],
      ...['warehouse of lan-father', 'warehouse of chi'],
    ]);
  }, 180_000);

  it('is found by nobody within seconds after her record says that she is protected', async () => {
    await scene.grade('ADDRESS');
    expect(await scene.readRegisters()).toEqual([]);
    expect(await scene.walk(SEEKERS, isOfPeople)).toEqual([OWN_WORDS]);
  }, 180_000);

  it('reads of herself all that she read before, and so does whoever lives with her', async () => {
    const found = await scene.walk(['lan', 'hung'], isOfPeople);
    for (const name of ['MyPage as lan', 'MyFiling as lan', 'MyPage as hung']) expect(found).toContain(name);
  }, 180_000);

  it.each([
    '417 hem Bong Lau Tim, P. Suoi Mo Hong, Dak Lak',
    'Số nhà 417, Hẻm Bông Lau Tím, Tổ dân phố 3, P.Suối Mơ Hồng, Đắk Lắk',
    '417/ Hẻm Bông Lau Tím, phường Suối Mơ Hồng, tỉnh Đắk Lắk',
    '417 Hẻm Bông Lau Tím, phường Suối Mơ Hồng',
  ])(
    'is not found through the record of her husband, who lives at %s',
    async (text) => {
      await scene.writeOf(text);
      expect(await scene.readRegisters()).toEqual([]);
      expect(await scene.walk(['hung'], (document) => /^query MyPage\b/.test(document))).toEqual([
        'MyPage as hung',
      ]);
    },
    60_000,
  );

  it('is not found through the record of a lodger who is no relative and has it written otherwise', async () => {
    await scene.writeOf('Hẻm Bông Lau Tím, số nhà 417, TDP 3, P. Suối Mơ Hồng', 'chi');
    expect(await scene.readRegisters()).toEqual([]);
    expect(await scene.walk(['chi'], (document) => /^query MyPage\b/.test(document))).toEqual([
      'MyPage as chi',
    ]);
    await scene.writeOf(null, 'chi');
  }, 60_000);

  it('may tell an office where she lives in a dossier of her own: its officers read it, and she reads that they did', async () => {
    const { system, hers } = scene;
    const { filing } = await runAs(system, 'one-stop-dak-lak', 'ha', 'FiledDossier', { dossier: hers });
    expect(filing.answers).toContainEqual(
      expect.objectContaining({ key: 'newResidence', value: expect.stringContaining('Bông Lau Tím') }),
    );
    const sql = postgres(system.test.ownerUrl('dossiers'), { max: 1, onnotice: () => undefined });
    const leaves = await sql`
      select purpose, dossier from audit_leaves where subject = ${personId('lan')} and outcome = 'DISCLOSED'
        and 'FiledAnswer.value' = any(fields) order by xid desc, id desc limit 1`;
    await sql.end();
    expect(leaves).toEqual([{ purpose: 'PROCEDURE_HANDLING', dossier: hers }]);
  }, 60_000);

  it('can be found again once the grade has ended', async () => {
    await scene.grade('NONE');
    expect((await scene.readRegisters()).length).toBe(6);
  }, 60_000);
});
