/** What is typed into a dossier is kept clean, compared as it is meant, and an answer that nobody sees is none. */
import { decryptField } from '../../kernel/identity.ts';
import { viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { LAN, UNSEEN } from '../text/writings.ts';
import { type FilingScene, held, openFilingScene, typed } from './filingScene.ts';
import { typed as identity, moveIn, open, openStage, type Stage } from './stage.ts';

describe('dossiers: a typed answer in any spelling', () => {
  let scene: FilingScene;
  beforeAll(async () => {
    scene = await openFilingScene();
  });
  afterAll(() => scene.close());

  const phone = (value: string) => ({ answers: [...held, { key: 'phone', value }] });
  const reason = (value: string) => ({ answers: [...held, ...typed, { key: 'reason', value }] });
  const filedOf = async (dossier: string, key: string) => {
    const [row] = await scene.sql`
      select value_encrypted, locked from filed_answers where dossier_id = ${dossier} and key = ${key}`;
    return [
      decryptField(testKeys, row?.value_encrypted, `filed_answers|value|${dossier}|${key}`),
      row?.locked,
    ];
  };

  it('that nobody sees is none, of whatever characters', async () => {
    const dossier = await scene.draft();
    const blanks = [' \u00a0 ', '\u2028\u3000', ...UNSEEN.map(([, one]) => one)];
    for (const value of [...blanks, blanks.join('')])
      expect(await scene.submit(dossier, phone(value))).toMatchObject({
        __typename: 'AnswersMissing',
        keys: ['phone'],
      });
  });

  it('is filed clean, with its lines, and with the look-alikes that were typed', async () => {
    const dossier = await scene.draft();
    const value = ' Nha\u0300\u200b số 5\u00a0\u00a0hẻm 3\r\n  ấp Ba –  xã «Вình» ';
    expect((await scene.submit(dossier, reason(value))).__typename).toBe('DossierFiled');
    expect(await filedOf(dossier, 'reason')).toEqual(['Nhà số 5 hẻm 3\nấp Ba – xã «Вình»', false]);
  });

  it('of the state is the same with what shows nothing, and another with a look-alike', async () => {
    const dossier = await scene.draft();
    const name = (value: string) => ({ answers: [{ key: 'fullName', value }, ...held.slice(1), ...typed] });
    expect(await scene.submit(dossier, name('Nguуễn Thị Lan'))).toMatchObject({
      __typename: 'PrefillTampered',
    });
    const same = await scene.submit(dossier, name('Nguye\u0302\u0303n\u200b Thị Lan\ufeff'));
    expect(same.__typename).toBe('DossierFiled');
    expect(await filedOf(dossier, 'fullName')).toEqual(['Nguyễn Thị Lan', true]);
  });

  it.each(['Sè 5 ®­êng NguyÔn Du', 'Ñöôøng Nguyeãn Du', 'Nguyá»…n Du', 'Nguy\ufffdn Du'])(
    '%s is not in Unicode: refused by its key, and nothing is filed',
    async (value) => {
      const dossier = await scene.draft();
      expect(await scene.submit(dossier, reason(value))).toMatchObject({
        __typename: 'AnswersNotValid',
        problems: [{ key: 'reason', message: expect.stringContaining('Unicode') }],
      });
      const rows = await scene.sql`select 1 from filed_answers where dossier_id = ${dossier}`;
      expect(rows.length).toBe(0);
    },
  );

  it('of the state is filed as it was said, in whatever code the register has it', async () => {
    const dossier = await scene.draft();
    const [name, ...others] = scene.fields;
    const fields = [{ ...name, value: 'NguyÔn ThÞ Lan' } as (typeof scene.fields)[number], ...others];
    const answers = [{ key: 'fullName', value: 'NguyÔn ThÞ Lan' }, ...held.slice(1), ...typed];
    const filed = await scene.submit(dossier, { seal: scene.seal(dossier, { fields }), answers });
    expect(filed.__typename).toBe('DossierFiled');
  });
});

describe('dossiers: a typed party in any spelling', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const opened = (person: object) =>
    open(stage, viewerOf('minh'), moveIn({ parties: [{ role: 'APPLICANT', person }] }));

  it.each(LAN)('is verified by her name %s', async (_what, fullName) => {
    const { dossier } = await opened(identity('lan', { fullName }));
    expect(dossier.parties[0].verification).toBe('VERIFIED');
  });

  it('is verified by her number with what nobody sees, and full-width', async () => {
    for (const personalNumber of [
      '９６６１９４０００１０１',
      ...UNSEEN.map(([, one]) => `${one}966194000101`),
    ]) {
      const { dossier } = await opened(identity('lan', { personalNumber }));
      expect(dossier.parties[0].verification).toBe('VERIFIED');
    }
  });
});
