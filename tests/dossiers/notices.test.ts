/** What an applicant is told of their dossier: kept for every step, listed for its owner, read once, and followed in the order of commits. */
import { randomUUID } from 'node:crypto';
import { noticesAfterAnswer } from '../../kernel/domain/notices.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { insertApology } from '../../subgraphs/dossiers/database/slips.ts';
import { type NoticeFacts, tellNotice } from '../../subgraphs/dossiers/rules/notices.ts';
import { type Status, statusCodes, statusNames } from '../../subgraphs/dossiers/rules/statuses.ts';
import { ask, send, viewerOf } from '../support/ask.ts';
import { idOf } from '../support/ids.ts';
import { AGENCY, type FilingScene, openFilingScene } from './filingScene.ts';

const [lan, minh, hung] = [viewerOf('lan'), viewerOf('minh'), viewerOf('hung')];

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

async function filed(...steps: string[]): Promise<string> {
  const dossier = await scene.draft();
  expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
  await scene.sql`insert into dossier_officers values (${dossier}, ${minh.account}, ${AGENCY})`;
  await scene.report(minh, dossier, ...steps);
  return dossier;
}
const LIST = `query ($unread: Boolean, $first: Int, $after: String) { viewer { notices(unread: $unread, first: $first, after: $after) {
  nodes { id dossier { id } kind status day text at readAt } pageInfo { hasNextPage endCursor } } } }`;
const list = async (viewer: Viewer, variables: Record<string, unknown> = { first: 100 }) => {
  const { data, errors } = await ask(scene.opened.house, 'dossiers', { query: LIST, variables, viewer });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.viewer.notices;
};
const of = async (dossier: string, viewer = lan, unread = false) =>
  (await list(viewer, { first: 100, unread })).nodes.filter(
    (notice: { dossier: { id: string } }) => notice.dossier.id === dossier,
  );
const markRead = async (ids: string[], viewer = lan) =>
  (
    await scene.mutate(
      'markNoticesRead',
      '... on NoticesRead { marked } ... on InputMalformed { fields }',
      { notices: ids },
      viewer,
    )
  ).data.answer;

describe('The notices of a citizen', () => {
  it('send them to a result only where there is one', async () => {
    const result = {
      ...{ resultType: 'KQ.G10.001148', holder: 'APPLICANT', title: 'Giấy xác nhận', permanent: true },
      data: [{ key: 'content', value: 'Có' }],
    };
    const [paper, none, elsewhere] = [
      await filed('ACCEPTED'),
      await filed('ACCEPTED'),
      await filed('ACCEPTED', 'FINISHED'),
    ];
    for (const [dossier, input] of [
      [paper, { result }],
      [none, { noResult: 'NOT_GRANTED' }],
    ] as const)
      expect(
        (await scene.mutate('finishDossier', '', { dossier, ...input }, minh)).data.answer,
      ).toMatchObject({
        __typename: 'DossierFinished',
      });
    const texts = await Promise.all([paper, none, elsewhere].map(async (id) => (await of(id))[0].text));
    expect(texts.map((text) => text.replace(/^[^:]*: Đã xử lý xong\. ?/, ''))).toEqual([
      'Xem kết quả trong hồ sơ.',
      'Hồ sơ không có giấy tờ kết quả; xem lý do trong hồ sơ.',
      '',
    ]);
  });

  it('tell every step of their dossiers, newest first, in words for them', async () => {
    const dossier = await filed('ACCEPTED', 'SUPPLEMENT_REQUESTED');
    const told = await of(dossier);
    expect(told.map(({ kind, status }: { kind: string; status: string }) => [kind, status])).toEqual([
      ['STATUS', 'SUPPLEMENT_REQUESTED'],
      ['STATUS', 'ACCEPTED'],
      ['STATUS', 'REGISTERED'],
    ]);
    expect(told[0].text).toMatch(/^Hồ sơ H15\.50\.05-.*: Yêu cầu bổ sung giấy tờ\. Xem giấy tờ được yêu cầu/);
    expect(told[0].readAt).toBeNull();
  });

  it('tell of a promised day that moved and of an apology', async () => {
    const dossier = await filed('ACCEPTED', 'IN_PROGRESS');
    await scene.sql`insert into promised_days values
      (${dossier}, '2026-11-27', 20, 'WORKING_DAY', '2026-12-25', false, '2026-12-25', '2026-12-25', now())`;
    await scene.mutate('extendPromisedDay', '', { dossier, workingDays: 3, reason: 'Xác minh.' }, minh);
    await scene.opened.house
      .get('dossiers')
      .database.jobTransaction((tx) =>
        insertApology(tx, { dossierId: idOf(dossier), issuedAt: new Date(), promisedDay: '2027-01-08' }),
      );
    const [apology, moved] = await of(dossier);
    expect(apology).toMatchObject({ kind: 'APOLOGY', day: '2027-01-08', status: null });
    expect(moved).toMatchObject({ kind: 'PROMISED_DAY', status: null });
    const [change] =
      await scene.sql`select day_after::text as day from promised_day_changes where dossier_id = ${dossier}`;
    expect(moved.day).toBe(change?.day);
  });

  it('are for the applicant, and for no other citizen and no officer', async () => {
    const dossier = await filed();
    expect(await of(dossier, hung)).toEqual([]);
    expect(await list(minh)).toBeNull();
    const [notice] = await of(dossier);
    // An officer of the dossier sees that there are notices, and has none to read.
    for (const viewer of [hung, minh])
      expect(await markRead([notice.id], viewer)).toEqual({ __typename: 'NoticesRead', marked: 0 });
    for (const table of ['notices', 'notice_reads']) {
      const [row] =
        await scene.sql`select relrowsecurity, relforcerowsecurity from pg_class where relname = ${table}`;
      expect(row).toEqual({ relrowsecurity: true, relforcerowsecurity: true });
    }
  });

  it('are read once, each by the account that reads it', async () => {
    const dossier = await filed('ACCEPTED');
    const [accepted, registered] = await of(dossier);
    expect(await markRead([accepted.id, accepted.id, randomUUID(), 'x'])).toMatchObject({ marked: 1 });
    expect(await markRead([accepted.id])).toMatchObject({ marked: 0 });
    expect(await of(dossier, lan, true)).toMatchObject([{ id: registered.id, readAt: null }]);
    expect((await of(dossier))[0].readAt).not.toBeNull();
    expect(await markRead(Array.from({ length: 101 }, () => randomUUID()))).toMatchObject({
      fields: ['notices'],
    });
  });

  it('come page by page', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, isMore = true; isMore; ) {
      const { nodes, pageInfo } = await list(lan, { first: 2, after });
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      ({ hasNextPage: isMore, endCursor: after } = pageInfo);
    }
    expect(seen).toEqual((await list(lan)).nodes.map(({ id }: { id: string }) => id));
    expect(seen.length).toBeGreaterThan(4);
  });
});

describe('Whoever follows notices', () => {
  const follow = async (place: string | null, viewer = lan) => {
    const { house } = scene.opened;
    const { body } = await send(
      house,
      'dossiers',
      { viewer, path: '/noticesAfter' },
      JSON.stringify({ after: place }),
    );
    return body as ReturnType<typeof JSON.parse>;
  };
  /** What came since a place; a transaction of another test on the same server may hold it back for a moment. */
  async function heard(place: string, count: number) {
    for (;;) {
      const told = noticesAfterAnswer.parse(await follow(place));
      if (told.notices.length >= count) return told;
    }
  }

  it('begins where they are, and hears what comes from there on, once', async () => {
    const begun = noticesAfterAnswer.parse(await follow(null));
    expect(begun.notices).toEqual([]);
    const dossier = await filed('ACCEPTED');
    const told = await heard(begun.place, 2);
    expect(told.notices.map(({ dossier: id, status }) => [id, status])).toEqual([
      [dossier, 'REGISTERED'],
      [dossier, 'ACCEPTED'],
    ]);
    // From the place of the first on, as after a line that broke.
    expect((await heard(told.notices[0]?.place ?? '', 1)).notices).toEqual(told.notices.slice(1));
    expect(noticesAfterAnswer.parse(await follow(told.place))).toEqual({ place: told.place, notices: [] });
    expect(noticesAfterAnswer.parse(await follow(begun.place, hung)).notices).toEqual([]);
    const leaves =
      await scene.sql`select fields from audit_leaves where subject = ${scene.lan} and 'Notice.text' = any(fields)`;
    expect(leaves.length).toBeGreaterThan(0);
  });

  it('is a citizen who may read dossiers, and says a place that is one', async () => {
    for (const viewer of [minh, viewerOf('lan', { scopes: [] })])
      expect((await follow(null, viewer)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await follow("1-' or true")).errors[0].extensions.code).toBe('BAD_REQUEST');
  });
});

describe('The words of a notice', () => {
  const facts: NoticeFacts = { kind: 'STATUS', status: null, day: null, code: 'H15-1', ending: null };

  it.each(Object.keys(statusCodes) as Status[])('of %s name the dossier and the status', (status) => {
    expect(tellNotice({ ...facts, status })).toContain(`Hồ sơ H15-1: ${statusNames[status]}.`);
  });

  it('give days as citizens write them, and none that nobody knows', () => {
    expect(tellNotice({ ...facts, kind: 'PROMISED_DAY', day: '2026-12-04' })).toContain('04/12/2026');
    expect(tellNotice({ ...facts, kind: 'APOLOGY', day: '2026-12-04' })).toContain('hẹn lại ngày 04/12/2026');
    expect(tellNotice({ ...facts, kind: 'APOLOGY' })).not.toMatch(/\d{4}/);
  });
});
