import { openPublishing, type Publishing, wholeContent } from '../publication/scene.ts';
import { attachment, decision, mutate, thu } from './scene.ts';

describe('A procedure on its way to publication (PUB-7)', () => {
  let stage: Publishing;
  beforeAll(async () => {
    stage = await openPublishing();
  });
  afterAll(() => stage.close());

  const attach = (procedure: string) =>
    mutate(stage.open, thu, 'attachOnlineService', {
      ...attachment({ procedure, from: '2026-05-04' }),
      decision: decision('G01', '2026-03-05'),
    });

  it.each([
    ['ENTERED', '9.000001'],
    ['COMPARED', '9.000002'],
    ['APPROVED', '9.000003'],
    ['PUBLISHED', '9.000004'],
  ] as const)('is refused an online service while its draft is %s', async (state, code) => {
    stage.setNow('2026-03-10T09:00:00+07:00');
    await stage.draftIn(state, wholeContent(code));
    stage.setNow('2026-05-05T09:00:00+07:00');
    expect(await attach(code)).toMatchObject({ __typename: 'ProcedureNotPublished' });
  });

  it('may be given one once it is public and in force, and not before its first day', async () => {
    stage.setNow('2026-03-10T09:00:00+07:00');
    await stage.draftIn('PUBLICISED', wholeContent('9.000005'));
    expect(await attach('9.000005')).toMatchObject({ __typename: 'ProcedureNotPublished' });
    stage.setNow('2026-05-05T09:00:00+07:00');
    expect(await attach('9.000005')).toMatchObject({ __typename: 'OnlineChangeProposed' });
  });
});
