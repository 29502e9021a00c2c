import { randomUUID } from 'node:crypto';
import { nameOperation } from '../../kernel/domain/namedOperations.ts';
import { viewerOf } from '../support/ask.ts';
import { type FilingScene, openFilingScene } from './filingScene.ts';

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
});
afterAll(async () => scene.close());

const minh = viewerOf('minh');
const HELD = `... on AlreadyHeld { component register legalBasis document { id }
  answeredBy { name id document variables { name value } accessDossier } }`;

const upload = async (dossier: string, changes: object = {}, viewer = viewerOf('lan')) => {
  const selection = `${HELD} ... on UploadOpened { upload { id component state } } ... on FileNotAccepted { reason }`;
  const { data } = await scene.mutate(
    'openUpload',
    selection,
    { dossier, component: 'LEASE', name: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 9, ...changes },
    viewer,
  );
  return data.answer;
};

const supplement = async (dossier: string, components: string[], viewer = minh) => {
  const selection = `${HELD} ... on SupplementRequested { dossier { status } }`;
  const { data } = await scene.mutate(
    'requestSupplement',
    selection,
    { dossier, components, reason: 'Cần hợp đồng thuê nhà.' },
    viewer,
  );
  return data.answer;
};

/** Came by post from Lan, entered and filed by Minh, who handles it: an officer is assigned to what she opens. */
async function filed(): Promise<string> {
  const dossier = await scene.draft({ channel: 'POST', officer: 'minh' });
  await scene.submit(dossier, {}, minh);
  return dossier;
}

describe('dossiers: uploads', () => {
  it('are opened for what the state does not hold', async () => {
    const dossier = await scene.draft();
    expect(await upload(dossier)).toMatchObject({
      __typename: 'UploadOpened',
      upload: { component: 'LEASE', state: 'RECEIVING' },
    });
    // A proposed mapping prefills, but refuses nobody.
    expect((await upload(dossier, { component: 'MARRIAGE' })).__typename).toBe('UploadOpened');
  });

  it('are refused for what the state holds, with the ground and the operation that reads it (PRE-13, MS-21)', async () => {
    const dossier = await scene.draft();
    expect(await upload(dossier, { component: 'BIRTH' })).toMatchObject({
      __typename: 'AlreadyHeld',
      component: 'BIRTH',
      register: 'WAREHOUSE',
      document: { id: scene.birthDocument },
      answeredBy: nameOperation('ReadHeldDocument', { document: scene.birthDocument }, dossier),
    });
    const leaves =
      await scene.sql`select 1 from audit_leaves where dossier = ${dossier} and subject = ${scene.lan}
      and 'AlreadyHeld.document' = any(fields)`;
    expect(leaves).not.toHaveLength(0);
  });

  it('say nothing about a party who is not verified', async () => {
    const dossier = await scene.draft({ officer: 'minh', verification: 'NOT_VERIFIED' });
    expect((await upload(dossier, { component: 'BIRTH' }, minh)).__typename).toBe('UploadOpened');
  });

  it.each([
    ['an unknown component', { component: 'NOTHING' }, 'ComponentNotFound'],
    ['a blank component', { component: ' ' }, 'ComponentNotFound'],
    ['a kind that is not taken', { mediaType: 'text/html' }, 'FileNotAccepted'],
    ['a supplement that nobody asked for', { supplement: randomUUID() }, 'SupplementNotOpen'],
  ])('refuse %s', async (_name, changes, expected) => {
    expect((await upload(await scene.draft(), changes)).__typename).toBe(expected);
  });

  it('belong to drafts, and to those whose dossier it is', async () => {
    expect((await upload(await filed())).__typename).toBe('DossierNotDraft');
    expect((await upload(await scene.draft(), {}, viewerOf('chi'))).__typename).toBe('DossierNotAccessible');
  });
});

describe('dossiers: supplements', () => {
  it('are asked for what the state does not hold, and change the status', async () => {
    const dossier = await filed();
    expect(await supplement(dossier, ['LEASE'])).toMatchObject({
      dossier: { status: 'SUPPLEMENT_REQUESTED' },
    });
    expect((await supplement(dossier, ['LEASE'])).__typename).toBe('TransitionNotAllowed');
  });

  it('are refused whole when one of the papers is held', async () => {
    const dossier = await filed();
    expect(await supplement(dossier, ['LEASE', 'BIRTH'])).toMatchObject({
      __typename: 'AlreadyHeld',
      component: 'BIRTH',
    });
    const rows = await scene.sql`select 1 from supplement_requests where dossier_id = ${dossier}`;
    expect(rows).toHaveLength(0);
  });

  it('name papers of the case, of a filed dossier, by an officer who handles it', async () => {
    const dossier = await filed();
    expect((await supplement(dossier, [])).__typename).toBe('ComponentNotFound');
    expect((await supplement(dossier, ['LEASE'], viewerOf('nga'))).__typename).toBe('DossierNotAccessible');
    const draft = await scene.draft({ officer: 'minh' });
    expect((await supplement(draft, ['LEASE'])).__typename).toBe('TransitionNotAllowed');
  });
});
