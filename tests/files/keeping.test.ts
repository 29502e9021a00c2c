/** What becomes of files by themselves, and who reads them when something has changed since the link was made. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../kernel/database.ts';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { keepFiles } from '../../subgraphs/dossiers/actions/keepFiles.ts';
import { retainDrafts } from '../../subgraphs/dossiers/actions/retainDrafts.ts';
import type { FilesUpstream } from '../../subgraphs/dossiers/upstream/files/port.ts';
import { type FilingScene, openFilingScene } from '../dossiers/filingScene.ts';
import { ask, send, viewerOf } from '../support/ask.ts';
import { pdf } from '../support/files.ts';

const DAY_MS = 24 * 3_600_000;
let scene: FilingScene;
let aheadMs = 0;
beforeAll(async () => {
  scene = await openFilingScene(() => new Date(Date.now() + aheadMs));
});
beforeEach(() => {
  aheadMs = 0;
});
afterAll(async () => scene.close());

const lan = viewerOf('lan');
const minh = viewerOf('minh');
const work = () => scene.opened.house.get('dossiers').work();
const READ = `query ($id: ID!) { dossier(id: $id) { uploads { id state problem receivedBytes sendTo { path } readAt { path } } } }`;
const filesOf = async (id: string, viewer = lan) => {
  const { data } = await ask(scene.opened.house, 'dossiers', { query: READ, variables: { id }, viewer });
  return data.dossier?.uploads;
};
const linkOf = (path: string) => ({ upload: path.split('/')[2], link: path.split('/')[3] });
const call = async (path: string, payload: object, viewer = lan) => {
  const { body } = await send(scene.opened.house, 'dossiers', { viewer, path }, JSON.stringify(payload));
  const said = body as { errors?: { extensions: { code: string } }[]; parts?: number };
  return said.errors?.[0]?.extensions.code ?? said;
};
const folders = (): string[] => {
  const root = scene.opened.filesFolder;
  return readdirSync(root).flatMap((one) => readdirSync(join(root, one)));
};
const begun = async (dossier: string) => {
  const input = {
    dossier,
    component: 'LEASE',
    name: 'a.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 200_000,
  };
  const { data } = await scene.mutate(
    'openUpload',
    '... on UploadOpened { upload { id sendTo { path } } }',
    input,
  );
  const { sendTo } = data.answer.upload;
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000)]).toString('base64');
  expect(await call('/filePart', { ...linkOf(sendTo.path), offset: 0, bytes })).toMatchObject({
    offset: 100_009,
  });
  return { ...data.answer.upload, bytes };
};

describe('A file', () => {
  it('that is not sent whole within a day is given up, and its bytes are removed', async () => {
    const dossier = await scene.draft();
    const { sendTo, bytes } = await begun(dossier);
    expect(folders()).toHaveLength(1);
    aheadMs = DAY_MS + 1_000;
    await work();
    expect(await filesOf(dossier)).toMatchObject([
      { state: 'EXPIRED', problem: 'NOT_FINISHED_IN_TIME', sendTo: null },
    ]);
    expect(folders()).toEqual([]);
    aheadMs = 0;
    expect(await call('/filePart', { ...linkOf(sendTo.path), offset: 100_009, bytes })).toBe('FILE_GONE');
    expect(await call('/fileOffset', linkOf(sendTo.path))).toBe('FILE_GONE');
  });

  it('takes each part once, whoever is first', async () => {
    const { sendTo, bytes } = await begun(await scene.draft());
    const short = Buffer.from(bytes, 'base64').subarray(0, 70_000).toString('base64');
    const both = await Promise.all(
      [1, 2].map(() => call('/filePart', { ...linkOf(sendTo.path), offset: 100_009, bytes: short })),
    );
    expect(both).toContain('FILE_OFFSET_MISMATCH');
    expect(both).toContainEqual(expect.objectContaining({ offset: 170_009 }));
  });

  it('of a draft that nobody files is removed after its days; of a filed one it stays', async () => {
    const [left, filed] = [await scene.draft(), await scene.draft()];
    await scene.handIn(left, 'LEASE');
    expect((await scene.submit(filed)).__typename).toBe('DossierFiled');
    aheadMs = 91 * DAY_MS;
    await work();
    expect(await filesOf(left)).toMatchObject([
      { state: 'EXPIRED', problem: 'DRAFT_ABANDONED', readAt: null },
    ]);
    expect(await filesOf(filed)).toMatchObject([{ state: 'NOT_SCANNED' }]);
  });

  it('goes with a draft that has outlived its time, unless another dossier has the same file', async () => {
    const [lonely, sharing, other] = [await scene.draft(), await scene.draft(), await scene.draft()];
    const shared = { bytes: pdf() };
    await scene.handIn(other, 'LEASE', shared);
    expect((await scene.submit(other, { papers: [] })).__typename).toBe('DossierFiled');
    const before = folders().length;
    await scene.handIn(lonely, 'LEASE');
    await scene.handIn(sharing, 'LEASE', shared);
    // What came a second time is removed by the next work.
    await work();
    expect(folders()).toHaveLength(before + 1);
    const url = scene.opened.ownerUrl('dossiers');
    const owner = new Database({ app: url, job: url });
    const at = new Date();
    const old = { before: new Date(at.getTime() + DAY_MS), at, dryRun: false };
    expect((await retainDrafts(owner, old)).deleted).toBeGreaterThanOrEqual(2);
    await owner.close();
    await work();
    expect([(await filesOf(lonely)) ?? null, (await filesOf(sharing)) ?? null]).toEqual([null, null]);
    expect(folders().length).toBeLessThanOrEqual(before);
    expect(await filesOf(other)).toMatchObject([{ state: 'NOT_SCANNED' }]);
    expect(
      await scene.sql`select 1 from stored_files s where not exists (select 1 from uploads u where u.file_id = s.file_id)`,
    ).toHaveLength(0);
  });

  it('is read until the officer is taken off the dossier, whatever link they still have', async () => {
    const dossier = await scene.draft({ channel: 'COUNTER', officer: 'minh' });
    await scene.handIn(dossier, 'LEASE', { viewer: minh });
    const [file] = await filesOf(dossier, minh);
    const asked = { ...linkOf(file.readAt.path), part: 0 };
    expect(await call('/filePiece', asked, minh)).toMatchObject({ parts: 1 });
    expect(await call('/filePiece', { ...asked, part: 1 }, minh)).toBe('NOT_FOUND');
    await scene.sql`delete from dossier_officers where dossier_id = ${dossier}`;
    expect(await call('/filePiece', asked, minh)).toBe('FILE_LINK_NOT_VALID');
  });

  it('is of no use to somebody with fewer scopes', async () => {
    const dossier = await scene.draft();
    await scene.handIn(dossier, 'LEASE');
    const [file] = await filesOf(dossier);
    const viewer = { ...lan, scopes: ['dossier:write'] };
    expect(await call('/filePiece', { ...linkOf(file.readAt.path), part: 0 }, viewer)).toBe('FORBIDDEN');
  });

  it('whose bytes are gone from where they lay is a failure, never an empty file', async () => {
    const dossier = await scene.draft();
    await scene.handIn(dossier, 'LEASE');
    const [file] = await filesOf(dossier);
    for (const name of readdirSync(scene.opened.filesFolder))
      rmSync(join(scene.opened.filesFolder, name), { recursive: true });
    expect(await call('/filePiece', { ...linkOf(file.readAt.path), part: 0 })).toBe('INTERNAL_SERVER_ERROR');
  });

  it('has its key wrapped anew after a change of KEY_FILES', async () => {
    await scene.handIn(await scene.draft(), 'LEASE');
    const ids = async () =>
      (await scene.sql`select distinct key_id from stored_files`).map(({ key_id }) => key_id);
    const [before] = await ids();
    const newer = Buffer.alloc(32, randomUUID());
    const rotated = new Keys(
      (name) => (name === 'files' ? newer : developmentKeySource(name)),
      () => undefined,
      (name) => (name === 'files' ? developmentKeySource('files') : undefined),
    );
    const { house, upstreams } = scene.opened;
    const upstream = upstreams.get('dossiers') as FilesUpstream;
    await keepFiles({ database: house.get('dossiers').database, keys: rotated, now: new Date(), upstream });
    const after = await ids();
    expect(after).toHaveLength(1);
    expect(after).not.toContain(before);
    expect(existsSync(scene.opened.filesFolder)).toBe(true);
  });
});
