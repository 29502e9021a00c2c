import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { ask, viewerOf } from '../../support/ask.ts';
import { codeOf } from '../../support/ids.ts';
import {
  attachment,
  confirm,
  decision,
  duc,
  enter,
  hien,
  mutate,
  ngoc,
  openScene,
  quan,
  query,
  type Scene,
  thu,
  viet,
} from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const linh = viewerOf('linh');
const list = { agency: 'G01', decision: decision(), deadline: '2026-12-31', procedures: ['1.004222'] };
const stop = {
  procedure: '1.004222',
  agency: 'G01',
  from: '2026-12-01',
  reason: 'Bảo trì',
  decision: decision(),
};
const mapping = { agency: 'H15', localCode: 'T-DLK-1', procedure: '1.004222', basis: 'Quyết định 1' };
const changes: [string, object][] = [
  ['publishEligibilityList', list],
  ['attachOnlineService', attachment()],
  ['stopOnlineService', stop],
  ['resumeOnlineService', { procedure: '1.004222', agency: 'G01', on: '2026-12-02', decision: decision() }],
  ['registerRestructuringPlan', { procedure: '1.004222', agency: 'G01', decision: decision() }],
  ['mapLocalCode', mapping],
  ['confirmOnlineProposal', { proposal: 'x' }],
  ['rejectOnlineProposal', { proposal: 'x', reason: 'y' }],
];

describe('Who may change what is online', () => {
  it.each(changes)(
    '%s is for officials of the national database: no citizen, officer or portal',
    async (mutation, input) => {
      const portal = { ...thu, client: 'national-portal', scopes: ['statistics:read'] };
      for (const viewer of [viewerOf('lan'), viewerOf('minh'), viewerOf('admin'), portal])
        await expect(mutate(scene, viewer, mutation, input)).rejects.toThrow('FORBIDDEN');
    },
  );

  it.each(changes.slice(0, 6))('%s needs the duty to enter, at that very agency', async (mutation, input) => {
    const hanoi = { ...linh, agency: codeOf<AgencyCode>('G15') };
    expect(await mutate(scene, hanoi, mutation, input, '... on NotDelegated { reason }')).toMatchObject({
      __typename: 'NotDelegated',
      reason: 'OTHER_AGENCY',
    });
    const approver = mutation === 'mapLocalCode' ? hien : quan;
    expect(await mutate(scene, approver, mutation, input, '... on NotDelegated { reason }')).toMatchObject({
      __typename: 'NotDelegated',
      reason: 'NOT_GIVEN',
    });
  });

  it('leaves the Government Office the table of local codes, and nothing that an agency offers', async () => {
    expect((await mutate(scene, viet, 'mapLocalCode', mapping)).__typename).toBe('OnlineChangeProposed');
    await expect(mutate(scene, viet, 'attachOnlineService', attachment())).rejects.toThrow('FORBIDDEN');
    const entered = await enter(scene, thu, 'attachOnlineService', attachment());
    expect((await confirm(scene, viet, entered)).__typename).toBe('NotDelegated');
  });
});

describe('Who may confirm', () => {
  it('is never whoever entered it, whatever her duties are', async () => {
    const at = { agency: 'H15', decision: decision('H15') };
    const entered = await enter(scene, duc, 'attachOnlineService', attachment(at));
    expect(await confirm(scene, duc, entered)).toMatchObject({
      __typename: 'FourEyesRequired',
      message: expect.stringContaining('bốn mắt'),
    });
    const mapped = await enter(scene, viet, 'mapLocalCode', { ...mapping, localCode: 'T-DLK-2' });
    expect((await confirm(scene, viet, mapped)).__typename).toBe('FourEyesRequired');
    await expect(scene.sql`
      update online_proposals set state = 'CONFIRMED', decided_by = entered_by, decided_at = now() where id = ${entered}`).rejects.toMatchObject(
      { constraint_name: 'online_proposals_four_eyes' },
    );
    expect((await confirm(scene, hien, entered)).__typename).toBe('OnlineProposalConfirmed');
  });

  it('is an official of that agency who approves; of a list, who publishes', async () => {
    const attached = await enter(scene, thu, 'attachOnlineService', attachment({ procedure: '1.003197' }));
    for (const other of [hien, linh, ngoc])
      expect((await confirm(scene, other, attached)).__typename).toBe('NotDelegated');
    const listed = await enter(scene, thu, 'publishEligibilityList', list);
    expect((await confirm(scene, quan, listed)).__typename).toBe('NotDelegated');
    expect((await confirm(scene, ngoc, listed)).__typename).toBe('OnlineProposalConfirmed');
    expect((await confirm(scene, quan, attached)).__typename).toBe('OnlineProposalConfirmed');
  });

  it('decides a proposal once: confirmed, sent back with a reason, or taken back by whoever entered it', async () => {
    const propose = (procedure: string) =>
      enter(scene, thu, 'attachOnlineService', attachment({ procedure }));
    const reject = (viewer: typeof thu, proposal: string) =>
      mutate(
        scene,
        viewer,
        'rejectOnlineProposal',
        { proposal, reason: 'Sai địa chỉ' },
        '... on StateConflict { state }',
      );
    const [one, two] = [await propose('1.010038'), await propose('1.010039')];
    expect(await reject(quan, one)).toMatchObject({
      __typename: 'OnlineProposalRejected',
      proposal: { state: 'REJECTED' },
    });
    expect(await reject(thu, two)).toMatchObject({ __typename: 'OnlineProposalRejected' });
    expect(await confirm(scene, quan, one)).toMatchObject({ __typename: 'StateConflict' });
    expect(await reject(quan, two)).toMatchObject({ __typename: 'StateConflict', state: 'REJECTED' });
    const three = await propose('1.010041');
    expect((await reject(linh, three)).__typename).toBe('NotDelegated');
    const both = await Promise.all([confirm(scene, quan, three), confirm(scene, quan, three)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'OnlineProposalConfirmed',
      'StateConflict',
    ]);
  });

  it('finds no proposal under an id that is none', async () => {
    for (const proposal of ['x', '00000000-0000-4000-8000-000000000000'])
      expect((await confirm(scene, quan, proposal)).__typename).toBe('ProposalNotFound');
  });

  it('leaves a refused attempt in the log', async () => {
    const count = async () =>
      (
        await scene.sql`
        select count(*)::int as count from audit_leaves where outcome = 'DENIED' and 'Mutation.attachOnlineService' = any(fields)`
      )[0]?.count as number;
    const before = await count();
    await mutate(scene, linh, 'attachOnlineService', attachment());
    expect(await count()).toBe(before + 1);
  });
});

describe('Who may read what waits', () => {
  const WAITING = `query ($agency: AgencyCode, $state: OnlineProposalState) { onlineProposals(agency: $agency, state: $state, first: 1) {
    nodes { kind agency { code } state enteredByViewer level address decision { number } } pageInfo { hasNextPage } } }`;
  const waiting = (viewer: typeof thu, variables: object = {}) => query(scene, WAITING, variables, viewer);

  it('is the agency whose proposals they are, and the Government Office', async () => {
    await enter(
      scene,
      thu,
      'attachOnlineService',
      attachment({ procedure: '2.001194', level: 'INFORMATION' }),
    );
    const own = (await waiting(thu)).onlineProposals.nodes;
    expect(own).toMatchObject([
      { agency: { code: 'G01' }, state: 'PROPOSED', enteredByViewer: true, kind: 'ATTACHMENT' },
    ]);
    expect((await waiting(quan)).onlineProposals.nodes).toMatchObject([{ enteredByViewer: false }]);
    expect((await waiting(viet, { agency: 'G01' })).onlineProposals.nodes).toHaveLength(1);
    await expect(waiting(linh, { agency: 'G01' })).rejects.toThrow('FORBIDDEN');
  });

  it.each([
    ['proposals', 'query { onlineProposals { nodes { id } } }'],
    ['unmapped codes', 'query { unmappedLocalCodes { nodes { localCode } } }'],
  ])('of %s is no citizen and no officer', async (_what, text) => {
    for (const who of ['lan', 'minh']) {
      const { errors } = await ask(scene.house, 'procedures', { query: text, viewer: viewerOf(who) });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('of what is online is everybody, signed in or not', async () => {
    const text = `query { onlineServices(agency: "G01") { nodes { address } } onlineServiceStatistics { levels { offered } }
      eligibilityList(agency: "G01") { listed } resolveProcedure(agency: "H15", localCode: "X-1") { __typename } }`;
    for (const viewer of [null, viewerOf('lan')])
      expect(await query(scene, text, {}, viewer)).toMatchObject({ eligibilityList: { listed: 1 } });
  });
});
