/** What officials type in proposals about online services: looked at where it is typed, and proposed as it will be kept. */
import { BLANK_TEXTS, LEGACY_TEXTS } from '../../support/legacyTexts.ts';
import { carry, confirm, decision, duc, enter, hien, mutate, openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const mapping = (changes: object = {}) => ({
  ...{ agency: 'H15', localCode: 'T-CHU-01', procedure: '1.004222' },
  ...{ localName: 'Đăng ký thường trú', basis: 'Quyết định 12/QĐ-UBND' },
  ...changes,
});
const service = { procedure: '1.004222', agency: 'H15' };
const stop = (changes: object = {}) => ({
  ...{ ...service, from: '2026-11-20', until: null, reason: 'Bảo trì hệ thống' },
  ...{ decision: decision('H15') },
  ...changes,
});
const countProposals = async () => (await scene.sql`select 1 from online_proposals`).length;

describe('The texts of a proposal', () => {
  beforeAll(() =>
    carry(scene, [duc, hien], 'attachOnlineService', {
      ...{ ...service, level: 'PARTIAL', from: '2026-02-01' },
      ...{ address: 'https://dichvucong.daklak.gov.vn/1.004222', decision: decision('H15') },
    }),
  );

  it.each(LEGACY_TEXTS)(
    'are refused in %s where they are typed, and nothing is proposed',
    async (_code, text) => {
      const before = await countProposals();
      for (const changes of [{ basis: text }, { localName: text }])
        expect(await mutate(scene, duc, 'mapLocalCode', mapping(changes))).toMatchObject({
          __typename: 'LocalCodeNotAccepted',
          message: expect.stringContaining('Unicode'),
        });
      expect(await mutate(scene, duc, 'stopOnlineService', stop({ reason: text }))).toMatchObject({
        __typename: 'PeriodNotAccepted',
        message: expect.stringContaining('Unicode'),
      });
      const numbered = { ...decision('H15'), number: text };
      expect(await mutate(scene, duc, 'stopOnlineService', stop({ decision: numbered }))).toMatchObject({
        __typename: 'DecisionNotAccepted',
        message: expect.stringContaining('Unicode'),
      });
      expect(await countProposals()).toBe(before);
    },
  );

  it.each([...LEGACY_TEXTS, ...BLANK_TEXTS])(
    'are not sent back for a reason that nobody can read: %s',
    async (_what, reason) => {
      const proposal = await enter(scene, duc, 'mapLocalCode', mapping());
      const send = (said: string) => mutate(scene, hien, 'rejectOnlineProposal', { proposal, reason: said });
      expect((await send(reason)).__typename).toBe('InputMalformed');
      expect(await scene.sql`select state, reason from online_proposals where id = ${proposal}`).toEqual([
        { state: 'PROPOSED', reason: null },
      ]);
      expect((await send('Chưa rõ căn cứ')).__typename).toBe('OnlineProposalRejected');
    },
  );

  it('are proposed and kept as everybody sees them', async () => {
    const typed = { localName: ' Đăng\u200b ký  tạm tru\u0301 ', basis: 'Quyết định\u00ad 15/QĐ-UBND\r\n' };
    const proposal = await enter(scene, duc, 'mapLocalCode', mapping(typed));
    const kept = { localName: 'Đăng ký tạm trú', basis: 'Quyết định 15/QĐ-UBND' };
    const [row] = await scene.sql`select content from online_proposals where id = ${proposal}`;
    expect(row?.content).toMatchObject(kept);
    await confirm(scene, hien, proposal);
    expect(
      await scene.sql`select local_name as "localName", basis from local_procedure_codes where local_code = 'T-CHU-01'`,
    ).toEqual([kept]);
  });
});
