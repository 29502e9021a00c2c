import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../kernel/tokens.ts';
import { ask, grantFor, personId, send, viewerOf } from '../support/ask.ts';
import {
  answerPrefill,
  leavesOf,
  moveIn,
  open,
  openedBy,
  openStage,
  prefill,
  type Stage,
  typed,
} from './stage.ts';

const minh = viewerOf('minh');
const nga = viewerOf('nga');
const phong = viewerOf('phong');
const lan = viewerOf('lan');

describe('Who may reach a dossier', () => {
  let stage: Stage;
  let dossier: string;
  beforeAll(async () => {
    stage = await openStage();
    dossier = await openedBy(stage, 'minh');
  });
  afterAll(async () => stage.close());

  const read = async (viewer: Viewer, id = dossier) =>
    (
      await ask(stage.house, 'dossiers', {
        query: 'query ($id: ID!) { dossier(id: $id) { id parties { role } } }',
        variables: { id },
        viewer,
      })
    ).data.dossier;
  const reference = async (viewer: Viewer, id = dossier) => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Dossier { id stage } } }';
    return (
      await ask(stage.house, 'dossiers', { query, variables: { r: [{ __typename: 'Dossier', id }] }, viewer })
    ).data._entities[0];
  };
  const listed = async (viewer: Viewer) => {
    const query = '{ viewer { dossiers(first: 100) { nodes { id } } } }';
    const { data } = await ask(stage.house, 'dossiers', { query, viewer });
    return data.viewer.dossiers.nodes.map((node: { id: string }) => node.id);
  };
  const assignment = async (viewer: Viewer, name: string, officer: string, id = dossier) => {
    const query = `mutation ($input: AssignDossierInput!) { answer: ${name}(input: $input) { __typename ... on Refusal { message } ... on DossierAssigned { officers dossier { id } } } }`;
    const input = { requestId: randomUUID(), dossier: id, officer };
    return (await ask(stage.house, 'dossiers', { query, variables: { input }, viewer })).data.answer;
  };

  it.each<[string, Viewer, boolean]>([
    ['the officer who opened it', minh, true],
    ['the applicant', lan, true],
    ['an officer of the same ward who is not assigned', nga, false],
    ['an officer of the next ward', phong, false],
    ['her husband, who is in it', viewerOf('hung'), false],
    ['another citizen', viewerOf('chi'), false],
  ])('%s: through the root, the list and the reference alike', async (_who, viewer, may) => {
    expect((await read(viewer))?.id).toBe(may ? dossier : undefined);
    expect((await reference(viewer))?.id).toBe(may ? dossier : undefined);
    expect((await listed(viewer)).includes(dossier)).toBe(may);
  });

  it('shows an attempt to the people concerned, with the dossier, and the viewer nothing', async () => {
    const before = (await leavesOf(stage, personId('lan'), 'DENIED')).length;
    const [absent, forbidden] = [await prefill(stage, nga, randomUUID()), await prefill(stage, nga, dossier)];
    expect(forbidden).toEqual(absent);
    expect(forbidden.__typename).toBe('DossierNotAccessible');
    const denied = await leavesOf(stage, personId('lan'), 'DENIED');
    expect(denied).toHaveLength(before + 1);
    expect(denied.at(-1)).toEqual({
      fields: ['Query.prefill'],
      purpose: 'PROCEDURE_HANDLING',
      dossier,
      agency: 'H15.50.05',
    });
    expect((await leavesOf(stage, personId('hung'), 'DENIED')).at(-1)?.dossier).toBe(dossier);
  });

  it('answers an id that is none like one that does not exist', async () => {
    expect(await read(minh, 'H15.50.05-1')).toBeNull();
    expect((await prefill(stage, minh, "' or 1=1")).__typename).toBe('DossierNotAccessible');
  });

  it('lets an assigned officer assign a colleague, who reads it, and takes her off, who reads it no more (ACC-17)', async () => {
    expect(await assignment(minh, 'assignDossier', nga.account)).toEqual({
      __typename: 'DossierAssigned',
      officers: [minh.account, nga.account].sort(),
      dossier: { id: dossier },
    });
    expect((await read(nga)).id).toBe(dossier);
    await assignment(minh, 'unassignDossier', nga.account);
    expect(await read(nga)).toBeNull();
    expect(await listed(nga)).not.toContain(dossier);
  });

  it('closes the door behind the officer who opened it, once she is taken off', async () => {
    const own = await openedBy(stage, 'minh');
    expect(await assignment(minh, 'unassignDossier', minh.account, own)).toMatchObject({
      officers: [],
      dossier: null,
    });
    expect(await read(minh, own)).toBeNull();
    expect((await prefill(stage, minh, own)).__typename).toBe('DossierNotAccessible');
  });

  it('assigns nobody of another agency, and nobody who is no officer', async () => {
    for (const account of [phong.account, lan.account, 'nobody']) {
      expect((await assignment(minh, 'assignDossier', account)).__typename).toBe('OfficerNotEligible');
    }
  });

  it('lets no officer assign herself, and no applicant assign anybody', async () => {
    expect((await assignment(nga, 'assignDossier', nga.account)).__typename).toBe('DossierNotAccessible');
    const query = 'mutation ($input: AssignDossierInput!) { assignDossier(input: $input) { __typename } }';
    const input = { requestId: randomUUID(), dossier, officer: nga.account };
    const { errors } = await ask(stage.house, 'dossiers', { query, variables: { input }, viewer: lan });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('gives nobody a grant for a draft with somebody who is not verified, and says which part', async () => {
    const person = typed('lan', { fullName: 'Nguyễn Thị Lành' });
    const { dossier: draft } = await open(stage, minh, moveIn({ parties: [{ role: 'APPLICANT', person }] }));
    expect(await prefill(stage, minh, draft.id)).toMatchObject({
      __typename: 'PersonNotVerified',
      roles: ['APPLICANT'],
    });
    expect((await leavesOf(stage, personId('lan'), 'DENIED')).at(-1)).toMatchObject({ dossier: draft.id });
    expect(await listed(lan)).not.toContain(draft.id);
  });

  it('gives an officer no grant once her system is no longer attested', async () => {
    const lapsed = viewerOf('minh', { client: 'one-stop-gia-lai' });
    expect((await prefill(stage, lapsed, dossier)).__typename).toBe('ConsumerNotAttested');
    expect(await service(lapsed, 'grant', { dossier })).toEqual({ refused: 'CONSUMER_NOT_ATTESTED' });
  });

  const service = async (viewer: Viewer, name: string, payload: object) =>
    (await send(stage.house, 'dossiers', { viewer, path: `/${name}` }, JSON.stringify(payload))).body;

  it('gives the gateway a grant for a dossier in hand, drafted or filed, until it ends', async () => {
    const filed = await openedBy(stage, 'minh');
    expect(await service(minh, 'grant', { dossier: filed })).toEqual({ grant: expect.any(String) });
    await stage.sql`update dossiers set stage = 'FILED', status = 'IN_PROGRESS', code = 'H15.50.05-261116-0001', filed_at = now()
      where dossier_id = ${filed}`;
    expect(await service(minh, 'grant', { dossier: filed })).toEqual({ grant: expect.any(String) });
    expect((await prefill(stage, minh, filed)).__typename).toBe('DossierNotDraft');
    await stage.sql`update dossiers set status = 'RESULT_RETURNED' where dossier_id = ${filed}`;
    expect(await service(minh, 'grant', { dossier: filed })).toEqual({ refused: 'DOSSIER_NOT_VALID' });
    expect(await service(nga, 'grant', { dossier: filed })).toEqual({ refused: 'DOSSIER_NOT_VALID' });
  });

  it('publishes the keys of the seals', async () => {
    expect(await service(minh, 'sealKeys', {})).toMatchObject({
      keys: [{ synthetic: false }, { synthetic: true }],
    });
  });

  it('answers no prefill under the grant of somebody else', async () => {
    const { grant } = await prefill(stage, minh, dossier);
    const { data, errors } = await answerPrefill(stage, nga, grant, { questions: [], components: [] });
    expect(data?._entities[0] ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('does not open the other dossiers of a person by a grant for one', async () => {
    const grant = grantFor(nga, [{ role: 'APPLICANT', kind: 'PERSON', id: personId('lan'), typed: null }]);
    const query = 'query ($id: ID!) { dossier(id: $id) { id } }';
    const { data } = await ask(stage.house, 'dossiers', {
      query,
      variables: { id: dossier },
      viewer: nga,
      grant,
    });
    expect(data.dossier).toBeNull();
  });

  it('pages a list with cursors that are the viewer’s own', async () => {
    const query =
      'query ($after: String) { viewer { dossiers(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }';
    const first = (await ask(stage.house, 'dossiers', { query, viewer: minh })).data.viewer.dossiers;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const after = first.pageInfo.endCursor;
    const second = (await ask(stage.house, 'dossiers', { query, variables: { after }, viewer: minh })).data
      .viewer.dossiers;
    expect(second.nodes[0].id).not.toBe(first.nodes[0].id);
    const stolen = await ask(stage.house, 'dossiers', { query, variables: { after }, viewer: lan });
    expect(stolen.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });
});
