/** The queue of the desk: who has to deal with which open dossiers, and how they change hands. */
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../kernel/tokens.ts';
import { importDirectory } from '../../subgraphs/dossiers/actions/importDirectory.ts';
import { applyPopulation } from '../../subgraphs/dossiers/feeds/population.ts';
import { readFile } from '../../subgraphs/dossiers/rules/directory/readFile.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { AGENCY, CODE, type FilingScene, openFilingScene } from './filingScene.ts';
import { registered, typed } from './stage.ts';

const NOW = new Date();
const [lan, minh, ha, phong] = [viewerOf('lan'), viewerOf('minh'), viewerOf('ha'), viewerOf('phong')];
const UNIT = 'TP-HT';

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene(() => NOW);
  await scene.opened.house
    .get('dossiers')
    .database.jobTransaction((tx) => applyPopulation(tx, [registered('lan'), registered('hung')]));
  await takeIn({ kind: 'UNIT', agency: AGENCY, unit: UNIT, name: 'Tổ hộ tịch', from: '2026-11-01' });
});
afterAll(async () => scene.close());

const takeIn = (...records: object[]) =>
  importDirectory(scene.opened.house.get('dossiers').database, testKeys, {
    lines: readFile(records.map((one) => JSON.stringify(one)).join('\n'), 'Quyết định 1'),
    ...{ by: 'Người vận hành', now: NOW },
    catalogue: { agencies: new Map([[AGENCY, { hasEnded: false, publishes: false }]]), duties: [] },
  });
/** Somebody new at the ward, as the directory brings them in. */
async function official(duty: 'HANDLE' | 'LEAD', more: object = {}): Promise<Viewer> {
  const account = randomUUID();
  await takeIn({ kind: 'DUTY', account, agency: AGENCY, duty, from: '2026-11-01', ...more });
  return viewerOf('minh', { account });
}

const QUEUE = `query ($of: QueueInput!, $first: Int, $after: String) { queue(of: $of, first: $first, after: $after) {
  nodes { id code status turn since deadline promisedDay caseCode channel filedAt unit officers }
  pageInfo { hasNextPage endCursor } } }`;
const page = (viewer: Viewer, of: object, more: object = {}) =>
  ask(scene.opened.house, 'dossiers', { query: QUEUE, variables: { of, ...more }, viewer });
const MINE = { queue: { kind: 'OFFICER' } };
async function queue(viewer: Viewer, of: object = MINE) {
  const { data, errors } = await page(viewer, of, { first: 100 });
  if (errors !== undefined) return errors[0]?.extensions.code;
  return data.queue.nodes as {
    id: string;
    turn: string;
    deadline: string;
    unit: string;
    officers: string[];
  }[];
}
const idsIn = async (viewer: Viewer, of: object = MINE): Promise<string[]> => {
  const found = await queue(viewer, of);
  if (!Array.isArray(found)) throw new Error(String(found));
  return found.map(({ id }) => id);
};

const act = async (viewer: Viewer, name: string, selection: string, input: object) => {
  const { data, errors } = await scene.mutate(name, selection, input, viewer);
  return data?.answer ?? errors?.[0]?.extensions.code;
};
const handOver = (viewer: Viewer, input: object) =>
  act(
    viewer,
    'handOverDossiers',
    '... on DossiersHandedOver { dossiers remaining } ... on InputMalformed { fields }',
    input,
  );
const report = (viewer: Viewer, dossier: string, ...statuses: string[]) =>
  scene.report(viewer, dossier, ...statuses);

/** Filed online and taken by an officer, promised for a day. */
async function dossierOf(officer: Viewer, promised: string | null = null): Promise<string> {
  const dossier = await scene.draft();
  expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
  const taken = await act(ha, 'takeDossier', '', { dossier, officer: officer.account });
  expect(taken.__typename).toBe('DossierTaken');
  if (promised !== null)
    await scene.sql`insert into promised_days values
      (${dossier}, '2026-11-02', 5, 'WORKING_DAY', ${promised}, false, ${promised}, ${promised}, now())`;
  return dossier;
}
const shifted = (days: number): string =>
  new Date(NOW.getTime() + (days * 24 + 7) * 3_600_000).toISOString().slice(0, 10);

describe('The queue of an officer', () => {
  it('has their open dossiers by promised day, page by page, each with whose turn it is', async () => {
    const officer = await official('HANDLE');
    const [none, later, late] = [
      await dossierOf(officer),
      await dossierOf(officer, shifted(5)),
      await dossierOf(officer, shifted(-2)),
    ];
    const today = await dossierOf(officer, shifted(0));
    const found = await queue(officer);
    expect(found).toMatchObject([
      { id: late, turn: 'ARRIVED', deadline: 'LATE', officers: [officer.account], code: expect.any(String) },
      { id: today, deadline: 'TODAY' },
      { id: later, deadline: 'LATER', promisedDay: shifted(5) },
      { id: none, deadline: 'NOT_PROMISED', promisedDay: null },
    ]);
    const seen: string[] = [];
    for (let after: string | null = null, isMore = true; isMore; ) {
      const { data } = await page(officer, MINE, { first: 1, after });
      seen.push(...data.queue.nodes.map(({ id }: { id: string }) => id));
      ({ hasNextPage: isMore, endCursor: after } = data.queue.pageInfo);
    }
    expect(seen).toEqual([late, today, later, none]);
  });

  it('is filtered by turn, deadline, procedure and code, and counted', async () => {
    const officer = await official('HANDLE');
    const [work, asked, done] = [
      await dossierOf(officer, shifted(-1)),
      await dossierOf(officer, shifted(-1)),
      await dossierOf(officer),
    ];
    await report(officer, work, 'ACCEPTED', 'IN_PROGRESS');
    await report(officer, asked, 'SUPPLEMENT_REQUESTED');
    await report(officer, done, 'ACCEPTED', 'FINISHED');
    const only = (filter: object) => idsIn(officer, { ...MINE, ...filter });
    expect(await only({ turns: ['IN_WORK'] })).toEqual([work]);
    expect(await only({ turns: ['APPLICANT', 'RESULT'] })).toEqual([asked, done]);
    expect(await only({ turns: [] })).toEqual([]);
    expect(await only({ deadline: 'LATE' })).toEqual([work]);
    expect(await only({ deadline: 'PAUSED' })).toEqual([asked]);
    expect(await only({ deadline: 'ENDED', turns: ['IN_WORK'] })).toEqual([]);
    expect(await only({ procedure: CODE })).toHaveLength(3);
    expect(await only({ procedure: '1.001193' })).toEqual([]);
    const [row] = await scene.sql`select code from dossiers where dossier_id = ${work}`;
    expect(await only({ code: ` ${row?.code} ` })).toEqual([work]);
    const COUNTS = `query ($of: QueueOfInput!) { queueCounts(of: $of) { total turns { turn count } deadlines { deadline count } } }`;
    const { data } = await ask(scene.opened.house, 'dossiers', {
      ...{ query: COUNTS, variables: { of: { kind: 'OFFICER' } }, viewer: officer },
    });
    expect(data.queueCounts.total).toBe(3);
    expect(data.queueCounts.turns.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { turn: 'IN_WORK', count: 1 },
      { turn: 'APPLICANT', count: 1 },
      { turn: 'RESULT', count: 1 },
    ]);
    expect(data.queueCounts.deadlines.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { deadline: 'LATE', count: 1 },
      { deadline: 'PAUSED', count: 1 },
      { deadline: 'ENDED', count: 1 },
    ]);
  });

  it('loses a dossier that is closed', async () => {
    const officer = await official('HANDLE');
    const dossier = await dossierOf(officer);
    await report(officer, dossier, 'NOT_ACCEPTED');
    expect(await idsIn(officer)).toEqual([]);
  });

  it('is searched by an owner only where number, name and birth date agree; the search says nothing else', async () => {
    const officer = await official('HANDLE');
    const dossier = await dossierOf(officer);
    const of = (owner: object) => idsIn(officer, { ...MINE, owner });
    expect(await of(typed('lan'))).toEqual([dossier]);
    expect(await of(typed('hung'))).toEqual([]);
    for (const wrong of [{ fullName: 'Nguyễn Thị Lân' }, { birthDate: '1990-01-01' }])
      expect(await of(typed('lan', wrong))).toEqual([]);
    const leaves = await scene.sql`select 1 from audit_leaves where subject = ${personId('lan')}
      and outcome = 'DISCLOSED' and 'QueueDossier.code' = any(fields)`;
    expect(leaves.length).toBeGreaterThan(0);
  });
});

describe('The queues of an agency', () => {
  it('are read by whoever leads a unit there, of the agency, a unit and each officer; by nobody else', async () => {
    const officer = await official('HANDLE', { unit: UNIT });
    const dossier = await dossierOf(officer);
    const AGENCYS = { queue: { kind: 'AGENCY' } };
    const UNITS = { queue: { kind: 'UNIT', unit: UNIT } };
    const OFFICERS = { queue: { kind: 'OFFICER', officer: officer.account } };
    for (const of of [AGENCYS, UNITS, OFFICERS]) {
      expect(await idsIn(ha, of)).toContain(dossier);
      for (const other of [minh, lan]) expect(await queue(other, of)).toBe('FORBIDDEN');
    }
    expect(await idsIn(phong, AGENCYS)).not.toContain(dossier);
    expect(await idsIn(phong, OFFICERS)).toEqual([]);
    expect(await queue(ha, { queue: { kind: 'UNIT' } })).toBe('BAD_USER_INPUT');
    expect(await queue({ ...ha, client: 'one-stop-gia-lai' }, AGENCYS)).toBe('CONSUMER_NOT_ATTESTED');
    // The list is without the people: the dossier itself is read by whoever has it.
    const query = 'query ($id: ID!) { dossier(id: $id) { id } }';
    const { data } = await ask(scene.opened.house, 'dossiers', {
      query,
      variables: { id: dossier },
      viewer: ha,
    });
    expect(data.dossier).toBeNull();
  });

  it('do not open with the cursor of another', async () => {
    const officer = await official('HANDLE');
    for (let n = 0; n < 2; n += 1) await dossierOf(officer);
    const { data } = await page(officer, MINE, { first: 1 });
    const after = data.queue.pageInfo.endCursor;
    const { errors } = await page(officer, { ...MINE, turns: ['IN_WORK'] }, { first: 1, after });
    expect(errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });
});

describe('Handing over', () => {
  const HANDLING = `query ($id: ID!) { dossier(id: $id) { handling { kind by from officer unit reason } } }`;
  const handlingOf = async (viewer: Viewer, id: string) =>
    (await ask(scene.opened.house, 'dossiers', { query: HANDLING, variables: { id }, viewer })).data.dossier
      .handling;

  it('gives an officer’s own dossier to another, who alone reads it then; each step says who, from whom, in which unit', async () => {
    const [one, other] = [await official('HANDLE'), await official('HANDLE', { unit: UNIT })];
    const dossier = await dossierOf(one);
    const reason = 'Đúng lĩnh vực của đồng chí.';
    expect(await handOver(one, { dossiers: [dossier], to: other.account, reason })).toEqual({
      ...{ __typename: 'DossiersHandedOver', dossiers: [dossier], remaining: 0 },
    });
    expect([await idsIn(one), await idsIn(other)]).toEqual([[], [dossier]]);
    expect(await handlingOf(other, dossier)).toEqual([
      { kind: 'TAKEN', by: ha.account, from: null, officer: one.account, unit: null, reason: null },
      { kind: 'HANDED_OVER', by: one.account, from: one.account, officer: other.account, unit: UNIT, reason },
    ]);
    expect(await handlingOf(lan, dossier)).toBeNull();
    expect(await handOver(one, { dossiers: [dossier], to: minh.account })).toMatchObject({
      __typename: 'DossierNotAccessible',
    });
  });

  it('lets the head hand over everything of an officer on leave, and nobody else', async () => {
    const [away, other] = [await official('HANDLE'), await official('HANDLE')];
    const theirs = [await dossierOf(away), await dossierOf(away)];
    expect(await handOver(other, { from: away.account, to: other.account })).toMatchObject({
      __typename: 'DossierNotAccessible',
    });
    expect(await handOver(ha, { from: away.account, to: other.account, reason: 'Nghỉ phép.' })).toEqual({
      ...{ __typename: 'DossiersHandedOver', dossiers: expect.arrayContaining(theirs), remaining: 0 },
    });
    expect([await idsIn(away), (await idsIn(other)).sort()]).toEqual([[], theirs.sort()]);
  });

  it('to a unit puts the dossier into the intake, known as that unit’s', async () => {
    const officer = await official('HANDLE');
    const dossier = await dossierOf(officer);
    expect(await handOver(officer, { dossiers: [dossier], toUnit: 'KHONG-CO' })).toMatchObject({
      __typename: 'UnitNotFound',
    });
    expect(await handOver(officer, { dossiers: [dossier], toUnit: UNIT })).toMatchObject({
      dossiers: [dossier],
    });
    expect(await queue(ha, { queue: { kind: 'UNIT', unit: UNIT } })).toContainEqual(
      expect.objectContaining({ id: dossier, unit: UNIT, officers: [] }),
    );
    const [row] =
      await scene.sql`select stands_in_intake(d) as waits from dossiers d where dossier_id = ${dossier}`;
    expect(row?.waits).toBe(true);
  });

  it('is done by one of two at once; the other is told, and nothing is half done', async () => {
    const [one, second, third] = [
      await official('HANDLE'),
      await official('HANDLE'),
      await official('HANDLE'),
    ];
    const [dossier, kept] = [await dossierOf(one), await dossierOf(one)];
    const answers = await Promise.all([
      handOver(one, { dossiers: [dossier, kept], to: second.account }),
      handOver(ha, { from: one.account, dossiers: [dossier], to: third.account }),
    ]);
    const done = answers.filter(({ __typename }) => __typename === 'DossiersHandedOver');
    expect(done).toHaveLength(1);
    const owners = [await idsIn(second), await idsIn(third)];
    expect(owners.flat().filter((id) => id === dossier)).toHaveLength(1);
    expect(owners[0]).toHaveLength(owners[0]?.includes(dossier) ? 2 : 0);
  });

  it('refuses receivers of another agency, two receivers, none, and too many dossiers', async () => {
    const officer = await official('HANDLE');
    const dossiers = [await dossierOf(officer)];
    expect(await handOver(officer, { dossiers, to: phong.account })).toMatchObject({
      __typename: 'OfficerNotEligible',
    });
    for (const [fields, input] of [
      [['to', 'toUnit'], { dossiers }],
      [['to', 'toUnit'], { dossiers, to: minh.account, toUnit: UNIT }],
      [['dossiers'], { dossiers: [], to: minh.account }],
      [['dossiers'], { dossiers: Array.from({ length: 101 }, () => randomUUID()), to: minh.account }],
    ])
      expect(await handOver(officer, input as object)).toMatchObject({
        __typename: 'InputMalformed',
        fields,
      });
    expect(await handOver(officer, { dossiers: ['không phải mã'], to: minh.account })).toMatchObject({
      __typename: 'DossierNotAccessible',
    });
    expect(await idsIn(officer)).toEqual(dossiers);
  });
});
