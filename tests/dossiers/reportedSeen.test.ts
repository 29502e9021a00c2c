/** Who sees a dossier that a connected system masters: its owner as population has them, and the agency that handles it. To be read, and no more. */
import { closeContent } from '../../kernel/closedContent.ts';
import { Database } from '../../kernel/database.ts';
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../kernel/domain/scalars.ts';
import { applyHomes, placeOfHome } from '../../kernel/protectedHomes.ts';
import { liftHold, placeHold } from '../../kernel/retention.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { retainReported } from '../../subgraphs/dossiers/actions/retainReported.ts';
import { reportedOfAgency } from '../../subgraphs/dossiers/database/reportedSeen.ts';
import { applyPopulation } from '../../subgraphs/dossiers/feeds/population.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { codeOf } from '../support/ids.ts';
import { lookUp, openSystemOf, progress, report, reported } from './reportScene.ts';
import { event, leavesOf, openStage, registered, type Stage, typed } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await openSystemOf(stage);
}, 120_000);
afterAll(async () => stage?.close());

let counted = 0;
const newCode = (): string => {
  counted += 1;
  return `H15.50.05-261111-${String(counted).padStart(4, '0')}`;
};
const LAN = { ownerNumber: typed('lan').personalNumber, ownerName: typed('lan').fullName };
async function tell(changes: object): Promise<string> {
  const code = newCode();
  const { outcomes } = await report(stage, [reported(code, changes)]);
  expect(outcomes[0].outcome).toBe('TAKEN');
  return code;
}

const FIELDS = `nodes { system systemAgency { code } code procedureCode agency { code } status dueAt updatedAt
  steps { status at } } pageInfo { hasNextPage endCursor }`;
async function read(viewer: Viewer, field: 'reportedDossiers' | 'agencyReportedDossiers', first = 100) {
  const wanted = `${field}(first: ${first}) { ${FIELDS} }`;
  const query = field === 'reportedDossiers' ? `{ viewer { ${wanted} } }` : `{ ${wanted} }`;
  const { data, errors } = await ask(stage.house, 'dossiers', { query, viewer });
  if (errors !== undefined) return errors[0]?.extensions.code;
  return (field === 'reportedDossiers' ? data.viewer : data)[field];
}
type Seen = { nodes: { code: string }[] };
const mine = async (viewer = viewerOf('lan')): Promise<string[]> =>
  ((await read(viewer, 'reportedDossiers')) as Seen).nodes.map(({ code }) => code);
const ofAgency = async (viewer = viewerOf('minh')): Promise<string[]> =>
  ((await read(viewer, 'agencyReportedDossiers')) as Seen).nodes.map(({ code }) => code);

describe('A reported dossier', () => {
  it('is seen by its owner as it was reported, with system and agency as its source', async () => {
    const code = await tell(LAN);
    await progress(stage, [{ code, status: '4', at: '20261111080000' }]);
    const { nodes } = await read(viewerOf('lan'), 'reportedDossiers');
    expect(nodes[0]).toEqual({
      ...{ system: 'one-stop-dak-lak', systemAgency: { code: 'H15' }, code, procedureCode: '1.004222' },
      ...{ agency: { code: 'H15.50.05' }, status: 'IN_PROGRESS', dueAt: '2026-11-25T10:00:00.000Z' },
      updatedAt: expect.any(String),
      steps: [
        { status: 'REGISTERED', at: '2026-11-10T01:15:00.000Z' },
        { status: 'ACCEPTED', at: '2026-11-10T02:00:00.000Z' },
        { status: 'IN_PROGRESS', at: '2026-11-11T01:00:00.000Z' },
      ],
    });
    expect(await mine(viewerOf('hung'))).not.toContain(code);
  });

  it('is seen under an old number and a name in capitals too, and by whoever acts for its owner', async () => {
    const old = await tell({ ownerNumber: '990000101', ownerName: LAN.ownerName.toUpperCase() });
    expect(await mine()).toContain(old);
    await stage.house
      .get('dossiers')
      .database.jobTransaction((tx) => applyPopulation(tx, [registered('quynh')]));
    const child = await tell({
      ownerNumber: typed('quynh').personalNumber,
      ownerName: typed('quynh').fullName,
    });
    expect(await mine(viewerOf('oanh'))).toContain(child);
    expect(await mine()).not.toContain(child);
  });

  describe('of somebody in a protected home', () => {
    const [quynh, oanh, phuc] = [personId('quynh'), personId('oanh'), personId('phuc')];
    const protect = async (whose: PersonId, household: PersonId[], isProtected = true) => {
      const home = JSON.stringify({ fullName: 'Ai Đó', addresses: ['7 Lý Thường Kiệt, phường Tân Lập'] });
      const content = isProtected ? closeContent(testKeys, home, placeOfHome(whose)) : null;
      const told = event('address.protected', { personId: whose, household, kin: [oanh], content });
      await stage.house.get('dossiers').database.jobTransaction((tx) => applyHomes(tx, [told]));
    };
    let code: string;
    beforeAll(async () => {
      await stage.house
        .get('dossiers')
        .database.jobTransaction((tx) => applyPopulation(tx, [registered('quynh')]));
      const { personalNumber, fullName } = typed('quynh');
      code = await tell({ ownerNumber: personalNumber, ownerName: fullName });
    });
    afterEach(async () => {
      await protect(quynh, [quynh], false);
      await protect(phuc, [phuc], false);
    });

    it.each<[string, PersonId, PersonId[]]>([
      ['the owner', quynh, [quynh]],
      ['somebody else who lives there', phuc, [phuc, quynh]],
    ])(
      'is as if absent for whoever acts for the owner from elsewhere: %s is protected',
      async (_who, whose, household) => {
        expect(await mine(viewerOf('oanh'))).toContain(code);
        await protect(whose, household);
        expect(await mine(viewerOf('oanh'))).not.toContain(code);
        expect(await mine(viewerOf('lan', { account: 'quynh', personId: quynh }))).toContain(code);
        expect(await ofAgency()).toContain(code);
      },
    );

    it('is seen by whoever acts for the owner and lives there, and by all who act once the protection has ended', async () => {
      await protect(quynh, [quynh, oanh]);
      expect(await mine(viewerOf('oanh'))).toContain(code);
      expect(await mine(viewerOf('phuc'))).not.toContain(code);
      await protect(quynh, [quynh], false);
      expect(await mine(viewerOf('phuc'))).toContain(code);
    });
  });

  it('is seen in pages', async () => {
    await tell(LAN);
    const all = await mine();
    const query = `query ($after: String) { viewer { reportedDossiers(first: 1, after: $after) { ${FIELDS} } } }`;
    const pageAfter = async (after: string | null) =>
      (await ask(stage.house, 'dossiers', { query, variables: { after }, viewer: viewerOf('lan') })).data
        .viewer.reportedDossiers;
    const codes: string[] = [];
    let page = await pageAfter(null);
    for (; page.pageInfo.hasNextPage; page = await pageAfter(page.pageInfo.endCursor))
      codes.push(page.nodes[0].code);
    codes.push(page.nodes[0].code);
    expect(codes).toEqual(all);
  });

  it.each<[string, object]>([
    ['another name beside the number', { ...LAN, ownerName: 'Nguyễn Thị Lam' }],
    ['a number without a name', { ownerNumber: LAN.ownerNumber, ownerName: null }],
    ['a number that is nobody’s', { ...LAN, ownerNumber: '901190000018' }],
    ['no number', { ...LAN, ownerNumber: null }],
    ['a business for its owner', { ...LAN, ownerKind: '2' }],
  ])('with %s is no citizen’s, and seen by its system and the officers', async (_what, changes) => {
    const code = await tell(changes);
    expect(await mine()).not.toContain(code);
    expect(await ofAgency()).toContain(code);
    expect(await lookUp(stage, [code])).toMatchObject([{ code }]);
  });

  it('tells officers by nothing which of several names belongs to a number', async () => {
    const agency = codeOf<AgencyCode>('H15.50.05');
    const names = ['Nguyễn Thị Lam', LAN.ownerName, 'Nguyễn Thị Lài'];
    const codes: string[] = [];
    for (const ownerName of names) codes.push(await tell({ ...LAN, ownerName }));
    const page = (await read(viewerOf('minh'), 'agencyReportedDossiers', 3)) as Seen;
    expect(page.nodes.map(({ code }) => code)).toEqual(codes.toReversed());
    const told = page.nodes.map(({ code: _code, ...node }) => JSON.stringify({ ...node, updatedAt: '' }));
    expect(new Set(told).size).toBe(1);
    // Each is read of the same person, so that what is counted tells it neither.
    const rows = await stage.house.get('dossiers').database.quiet.read(
      {
        subjects: [],
        agency,
        actor: viewerOf('minh').account,
        deadline: Date.now() + 5_000,
      },
      reportedOfAgency,
      { agency, afterAt: null, afterId: null, limit: 3 },
    );
    expect(rows.map(({ ownerId }) => ownerId)).toEqual(Array(3).fill(personId('lan')));
  });

  it('is seen as soon as population tells of its owner, and no more once they have another name', async () => {
    const { personalNumber, fullName } = typed('hoa-2');
    const code = await tell({ ownerNumber: personalNumber, ownerName: fullName });
    const ofOwner = async () => mine(viewerOf('hoa-2'));
    expect(await ofOwner()).not.toContain(code);
    const { database } = stage.house.get('dossiers');
    const told = registered('hoa-2');
    await database.jobTransaction((tx) => applyPopulation(tx, [told]));
    expect(await ofOwner()).toContain(code);
    const renamed = {
      ...told,
      topic: 'person.corrected',
      payload: { ...(told.payload as object), namedHashes: [] },
    };
    await database.jobTransaction((tx) => applyPopulation(tx, [renamed]));
    expect(await ofOwner()).not.toContain(code);
  });

  it('is seen by officers of the agency that handles it, which is told to its owner', async () => {
    const code = await tell(LAN);
    const before = (await leavesOf(stage, personId('lan'), 'DISCLOSED')).length;
    expect(await ofAgency()).toContain(code);
    const leaves = (await leavesOf(stage, personId('lan'), 'DISCLOSED')).slice(before);
    expect(leaves).toContainEqual(expect.objectContaining({ agency: 'H15.50.05', purpose: 'ASSIGNED_WORK' }));
    expect(leaves.flatMap(({ fields }) => fields)).toContain('ReportedDossier.status');
    expect(await ofAgency(viewerOf('phong'))).not.toContain(code);
  });

  it('is seen by no officer without a duty, through no system that is not attested, and in no citizen’s queue', async () => {
    expect(await read(viewerOf('minh', { account: 'nobody' }), 'agencyReportedDossiers')).toBe('FORBIDDEN');
    expect(await read(viewerOf('tuan'), 'agencyReportedDossiers')).toBe('CONSUMER_NOT_ATTESTED');
    expect(await read(viewerOf('lan'), 'agencyReportedDossiers')).toBe('FORBIDDEN');
    expect(await read(viewerOf('minh'), 'reportedDossiers')).toBeNull();
  });
});

describe('A reported dossier that was closed long ago', () => {
  const at = new Date('2028-06-01T00:00:00Z');
  const before = new Date('2027-06-01T00:00:00Z');
  let owner: Database;
  beforeAll(() => {
    const url = stage.ownerUrl('dossiers');
    owner = new Database({ app: url, job: url });
  });
  afterAll(async () => owner.close());
  const closed = async (): Promise<string> => {
    const code = await tell({
      ...LAN,
      status: '10',
      finishedAt: '20261112080000',
      returnedAt: '20261113080000',
    });
    await progress(stage, [{ code, status: '4', at: '20261111080000', handler: 'Trần Văn B' }]);
    return code;
  };
  const rowOf = async (code: string) =>
    (
      await stage.sql`select owner_id, owner_named_hash, facts ->> 'status' as status, (select count(*)::int from reported_steps s
        where s.code = d.code and handler_encrypted is not null) as handlers from reported_dossiers d where code = ${code}`
    )[0];

  it('is nobody’s any more: its status stays, and no later report brings its owner back', async () => {
    const [code, open] = [await closed(), await tell(LAN)];
    expect(await retainReported(owner, { before, at, dryRun: true })).toEqual({ deleted: 1, held: 0 });
    expect(await mine()).toContain(code);
    expect(await retainReported(owner, { before, at, dryRun: false })).toEqual({ deleted: 1, held: 0 });
    expect(await rowOf(code)).toEqual({
      owner_id: null,
      owner_named_hash: null,
      status: 'RESULT_RETURNED',
      handlers: 0,
    });
    const again = reported(code, {
      ...LAN,
      status: '10',
      finishedAt: '20261112080000',
      returnedAt: '20261114080000',
    });
    const { outcomes } = await report(stage, [again], { updating: true });
    expect(outcomes[0].outcome).toBe('TAKEN');
    expect(await rowOf(code)).toMatchObject({ owner_id: null, owner_named_hash: null });
    expect([await mine(), await ofAgency()].flat()).not.toContain(code);
    expect(await mine()).toContain(open);
    expect(await lookUp(stage, [code])).toMatchObject([{ status: 'RESULT_RETURNED' }]);
  });

  it('stays whole under a legal hold on its owner', async () => {
    const code = await closed();
    const who = { about: personId('lan'), by: 'Nguyễn Văn Vận Hành', reason: 'Thanh tra', at };
    await placeHold(owner, who);
    expect(await retainReported(owner, { before, at, dryRun: false })).toEqual({ deleted: 0, held: 1 });
    expect(await mine()).toContain(code);
    await liftHold(owner, who);
    expect(await retainReported(owner, { before, at, dryRun: false })).toEqual({ deleted: 1, held: 0 });
  });
});
