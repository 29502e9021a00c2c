/** Who sees a dossier that a connected system masters: its owner as population has them, and the agency that handles it. To be read, and no more. */
import { Database } from '../../kernel/database.ts';
import { liftHold, placeHold } from '../../kernel/retention.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { retainReported } from '../../subgraphs/dossiers/actions/retainReported.ts';
import { applyPopulation } from '../../subgraphs/dossiers/feeds/population.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { lookUp, openSystemOf, progress, report, reported } from './reportScene.ts';
import { leavesOf, openStage, registered, type Stage, typed } from './stage.ts';

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
  ])('with %s is seen by its system alone', async (_what, changes) => {
    const code = await tell(changes);
    expect([await mine(), await ofAgency()].flat()).not.toContain(code);
    expect(await lookUp(stage, [code])).toMatchObject([{ code }]);
  });

  it('is seen as soon as population tells of its owner, and no more once they have another name', async () => {
    const { personalNumber, fullName } = typed('hoa-2');
    const code = await tell({ ownerNumber: personalNumber, ownerName: fullName });
    expect(await ofAgency()).not.toContain(code);
    const { database } = stage.house.get('dossiers');
    const told = registered('hoa-2');
    await database.jobTransaction((tx) => applyPopulation(tx, [told]));
    expect(await ofAgency()).toContain(code);
    const renamed = {
      ...told,
      topic: 'person.corrected',
      payload: { ...(told.payload as object), namedHashes: [] },
    };
    await database.jobTransaction((tx) => applyPopulation(tx, [renamed]));
    expect(await ofAgency()).not.toContain(code);
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
