/** No orphan (MS-35): whatever nobody handles stands in the intake of its agency, and what an applicant is asked for they can answer. */

import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../kernel/tokens.ts';
import { accountOf } from '../../nation/accounts.ts';
import { importDirectory } from '../../subgraphs/dossiers/actions/importDirectory.ts';
import { readFile } from '../../subgraphs/dossiers/rules/directory/readFile.ts';
import { ask, personId, viewerOf } from '../support/ask.ts';
import { testKeys } from '../support/house.ts';
import { type FilingScene, openFilingScene } from './filingScene.ts';

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

const [lan, minh, nga] = [viewerOf('lan'), viewerOf('minh'), viewerOf('nga')];
const [ha, phong] = [viewerOf('ha'), viewerOf('phong')];

/** Lan files online, as from a portal: no officer has it. */
async function filedOnline(): Promise<string> {
  const dossier = await scene.draft();
  expect((await scene.submit(dossier)).__typename).toBe('DossierFiled');
  return dossier;
}

async function intakeOf(viewer: Viewer): Promise<string[] | string> {
  const found: string[] = [];
  for (let after: string | null = null, isMore = true; isMore; ) {
    const query = `query ($after: String) { intake(first: 3, after: $after) { nodes { id code status channel }
      pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await ask(scene.opened.house, 'dossiers', {
      query,
      variables: { after },
      viewer,
    });
    if (errors !== undefined) return errors[0]?.extensions.code ?? '';
    found.push(...data.intake.nodes.map(({ id }: { id: string }) => id));
    ({ hasNextPage: isMore, endCursor: after } = data.intake.pageInfo);
  }
  return found;
}

const act = async (viewer: Viewer, name: string, selection: string, input: object) =>
  (await scene.mutate(name, selection, input, viewer)).data.answer;
const UNASSIGN = `mutation ($input: AssignDossierInput!) { unassignDossier(input: $input) { __typename } }`;
async function unassign(viewer: Viewer, dossier: string, officer = viewer.account): Promise<void> {
  const variables = { input: { requestId: randomUUID(), dossier, officer } };
  const { data } = await ask(scene.opened.house, 'dossiers', { query: UNASSIGN, variables, viewer });
  expect(data.unassignDossier.__typename).toBe('DossierAssigned');
}
const take = (viewer: Viewer, dossier: string, officer?: string) =>
  act(viewer, 'takeDossier', '... on DossierTaken { officers dossier { id status } }', { dossier, officer });
const reads = async (viewer: Viewer, id: string): Promise<boolean> => {
  const query = 'query ($id: ID!) { dossier(id: $id) { id } }';
  const { data } = await ask(scene.opened.house, 'dossiers', { query, variables: { id }, viewer });
  return data.dossier !== null;
};
const takeIn = (...records: object[]) =>
  importDirectory(scene.opened.house.get('dossiers').database, testKeys, {
    lines: readFile(records.map((one) => JSON.stringify(one)).join('\n'), 'Quyết định 1'),
    ...{ by: 'Người vận hành', now: new Date() },
    catalogue: { agencies: new Map([['H15.50.05', { hasEnded: false, publishes: false }]]), duties: [] },
  });
/** Somebody new at the ward, as the directory brings them in. */
async function officerWith(duty: 'HANDLE' | 'LEAD'): Promise<Viewer> {
  const account = randomUUID();
  await takeIn({ kind: 'DUTY', account, agency: 'H15.50.05', duty, from: '2026-11-01' });
  return viewerOf('minh', { account });
}

describe('A dossier filed online', () => {
  it('stands in the intake of its agency, for whoever leads a unit there and for nobody else', async () => {
    const dossier = await filedOnline();
    expect(await intakeOf(ha)).toContain(dossier);
    expect(await intakeOf(phong)).not.toContain(dossier);
    for (const other of [minh, nga, lan]) expect(await intakeOf(other)).toBe('FORBIDDEN');
    // What stands there is listed; the dossier and its people are read by whoever takes it.
    expect(await reads(ha, dossier)).toBe(false);
    const leaves = await scene.sql`select fields from audit_leaves
      where subject = ${personId('lan')} and outcome = 'DISCLOSED' and 'IntakeDossier.code' = any(fields)`;
    expect(leaves.length).toBeGreaterThan(0);
  });

  it('is taken by one of two who take it at once, and is in the intake no more', async () => {
    const [dossier, other] = [await filedOnline(), await officerWith('LEAD')];
    const answers = await Promise.all([take(ha, dossier), take(other, dossier)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'DossierAlreadyTaken',
      'DossierTaken',
    ]);
    expect(await intakeOf(ha)).not.toContain(dossier);
    expect([await reads(ha, dossier), await reads(other, dossier)].filter((can) => can)).toHaveLength(1);
  });

  it('is assigned to an officer of the agency, and to nobody of another', async () => {
    const dossier = await filedOnline();
    expect(await take(ha, dossier, phong.account)).toMatchObject({ __typename: 'OfficerNotEligible' });
    expect(await take(nga, dossier)).toMatchObject({ __typename: 'DossierNotAccessible' });
    expect(await take(ha, dossier, nga.account)).toMatchObject({
      officers: [accountOf('nga')],
      dossier: null,
    });
    expect([await reads(nga, dossier), await reads(ha, dossier)]).toEqual([true, false]);
  });

  it('is listed and taken through an attested system only', async () => {
    const [dossier, through] = [await filedOnline(), { ...ha, client: 'one-stop-gia-lai' }];
    expect(await intakeOf(through)).toBe('CONSUMER_NOT_ATTESTED');
    expect(await take(through, dossier)).toMatchObject({ __typename: 'ConsumerNotAttested' });
    const query = '{ viewer { dossiers { nodes { id } } } }';
    const { errors } = await ask(scene.opened.house, 'dossiers', { query, viewer: through });
    expect(errors?.[0]?.extensions.code).toBe('CONSUMER_NOT_ATTESTED');
  });
});

describe('A dossier that loses its officer', () => {
  it('stands in the intake again: taken off, removed, or at the end of a duty', async () => {
    const officer = await officerWith('HANDLE');
    const [one, other] = [await filedOnline(), await filedOnline()];
    for (const dossier of [one, other]) await take(ha, dossier, officer.account);
    await unassign(officer, one);
    expect(await intakeOf(ha)).toContain(one);
    expect(await intakeOf(ha)).not.toContain(other);
    await takeIn({ kind: 'REMOVAL', account: officer.account });
    expect(await intakeOf(ha)).toContain(other);
  });

  it('is somebody’s at every step: handled or in the intake, never both and never neither, until it is closed', async () => {
    const whose = async (dossier: string) => {
      const [row] =
        await scene.sql`select stands_in_intake(d) as waits, exists (select 1 from dossier_officers o
        where o.dossier_id = d.dossier_id and handles_today(o.account, o.agency)) as handled
        from dossiers d where dossier_id = ${dossier}`;
      return [row?.waits, row?.handled];
    };
    const [dossier, officer] = [await filedOnline(), await officerWith('HANDLE')];
    expect(await whose(dossier)).toEqual([true, false]);
    await take(ha, dossier, officer.account);
    expect(await whose(dossier)).toEqual([false, true]);
    await act(officer, 'assignDossier', '', { dossier, officer: minh.account });
    await unassign(minh, dossier, officer.account);
    expect(await whose(dossier)).toEqual([false, true]);
    await unassign(minh, dossier);
    expect(await whose(dossier)).toEqual([true, false]);
    await take(ha, dossier);
    await scene.report(ha, dossier, 'NOT_ACCEPTED');
    await unassign(ha, dossier);
    expect(await whose(dossier)).toEqual([false, false]);
  });

  it('also while it is a draft that an officer opened, and not while it is a citizen’s', async () => {
    const [left, own] = [await scene.draft({ channel: 'COUNTER', officer: 'minh' }), await scene.draft()];
    await unassign(minh, left);
    const waiting = await intakeOf(ha);
    expect([waiting.includes(left), waiting.includes(own)]).toEqual([true, false]);
  });
});

describe('A supplement', () => {
  const READ = `query ($id: ID!) { dossier(id: $id) { status supplements { id components reason answeredAt }
    uploads { id component supplement state sha256 } timeline { status atIsReceipt } } }`;
  const read = async (viewer: Viewer, id: string) =>
    (await ask(scene.opened.house, 'dossiers', { query: READ, variables: { id }, viewer })).data.dossier;
  const answerIt = (viewer: Viewer, dossier: string, supplement: string, ...ids: string[]) =>
    act(
      viewer,
      'answerSupplement',
      '... on SupplementNotComplete { missing unasked } ... on UploadNotReady { uploads } ... on SupplementAnswered { dossier { status } }',
      { dossier, supplement, uploads: ids },
    );

  it('is read by the applicant with what it asks for, answered once and whole, and the dossier goes on where it stood', async () => {
    const dossier = await filedOnline();
    await take(ha, dossier, minh.account);
    await act(minh, 'acceptDossier', '', { dossier });
    const asked = { dossier, components: ['LEASE'], reason: 'Thiếu hợp đồng thuê nhà.' };
    expect(await act(minh, 'requestSupplement', '', asked)).toMatchObject({
      __typename: 'SupplementRequested',
    });
    const { supplements } = await read(lan, dossier);
    expect(supplements).toEqual([
      { id: expect.any(String), components: ['LEASE'], reason: asked.reason, answeredAt: null },
    ]);
    const [{ id }] = supplements;
    expect(await answerIt(lan, dossier, id)).toMatchObject({ missing: ['LEASE'], unasked: [] });
    // What was handed in with the draft answers nothing that is asked later, nor does what nobody has sent.
    const [{ id: old }] = (await read(lan, dossier)).uploads;
    for (const other of [old, randomUUID()])
      expect(await answerIt(lan, dossier, id, other)).toMatchObject({
        __typename: 'UploadNotReady',
        uploads: [other],
      });
    expect(await scene.handIn(dossier, 'MARRIAGE', { supplement: id })).toBe('SupplementNotOpen');
    const lease = await scene.handIn(dossier, 'LEASE', { supplement: id });
    expect(await answerIt(viewerOf('hung'), dossier, id, lease)).toMatchObject({
      __typename: 'DossierNotAccessible',
    });
    expect(await answerIt(lan, dossier, randomUUID(), lease)).toMatchObject({
      __typename: 'SupplementNotOpen',
    });
    expect(await answerIt(lan, dossier, id, lease)).toMatchObject({ dossier: { status: 'ACCEPTED' } });
    expect(await answerIt(lan, dossier, id, lease)).toMatchObject({ __typename: 'SupplementNotOpen' });
    expect(await read(minh, dossier)).toMatchObject({
      supplements: [{ answeredAt: expect.any(String) }],
      uploads: [
        { component: 'LEASE', supplement: null },
        {
          component: 'LEASE',
          supplement: id,
          state: 'NOT_SCANNED',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
      // Minh told no time of the acceptance: it has that of its receipt, and says so.
      timeline: [
        { status: 'REGISTERED', atIsReceipt: false },
        { status: 'ACCEPTED', atIsReceipt: false },
        { status: 'SUPPLEMENT_REQUESTED', atIsReceipt: false },
        { status: 'ACCEPTED', atIsReceipt: false },
      ],
    });
  });
});
