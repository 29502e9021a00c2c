/** What officers type for the applicant and their colleagues to read: in Unicode, cleaned, and something rather than nothing. */
import { viewerOf } from '../support/ask.ts';
import { BLANK_TEXTS, LEGACY_TEXTS } from '../support/legacyTexts.ts';
import { type FilingScene, openFilingScene } from './filingScene.ts';

let scene: FilingScene;
let dossier: string;
beforeAll(async () => {
  scene = await openFilingScene();
  dossier = await scene.draft({ channel: 'POST', officer: 'minh' });
  await scene.submit(dossier, {}, viewerOf('minh'));
  await scene.leave(dossier);
});
afterAll(async () => scene.close());

const REFUSED = '... on InputMalformed { message fields }';
const send = async (mutation: string, input: object) =>
  (await scene.mutate(mutation, REFUSED, { dossier, ...input }, viewerOf('minh'))).data.answer;
const supplement = (reason: string) => send('requestSupplement', { components: ['TP-6f06d307ae'], reason });
const report = (note: string) => send('recordDossierStatus', { status: 'ACCEPTED', note });
const listNotes = () =>
  scene.sql`select note from status_events where dossier_id = ${dossier} order by event_id`;

describe('The reason of a supplement', () => {
  it.each([...LEGACY_TEXTS, ...BLANK_TEXTS, ['more than anybody reads', 'ạ'.repeat(2_001)]])(
    'is refused with its place and in words to act on, and nothing is asked: %s',
    async (_what, reason) => {
      const answer = await supplement(reason);
      expect(answer).toMatchObject({ __typename: 'InputMalformed', fields: ['reason'] });
      expect(answer.message).toMatch(/lý do yêu cầu bổ sung/u);
      expect(await scene.sql`select 1 from supplement_requests where dossier_id = ${dossier}`).toHaveLength(
        0,
      );
    },
  );
});

describe('The note of a step', () => {
  it.each(LEGACY_TEXTS)('is refused in %s, and the step with it', async (_code, note) => {
    const before = await listNotes();
    expect(await report(note)).toMatchObject({ __typename: 'InputMalformed', fields: ['note'] });
    expect(await listNotes()).toEqual(before);
  });

  it.each(BLANK_TEXTS)('is none when it says nothing: %s', async (_what, note) => {
    expect((await report(note)).__typename).toBe('StatusRecorded');
    expect((await listNotes()).at(-1)).toEqual({ note: null });
  });

  it('is kept as everybody sees it', async () => {
    await report(' Đã  nhận\u200b\r\nđu\u0309 ');
    expect((await listNotes()).at(-1)).toEqual({ note: 'Đã nhận\nđủ' });
  });
});
