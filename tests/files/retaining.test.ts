/** OPS-10: the bytes of files go when their dossiers have been closed for as long as was set; a legal hold keeps them, hash and row stay. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../kernel/database.ts';
import type { FilesClass } from '../../kernel/domain/retention.ts';
import { liftHold, placeHold } from '../../kernel/retention.ts';
import { retainFiles } from '../../subgraphs/dossiers/actions/retainFiles.ts';
import { closedBy } from '../../subgraphs/dossiers/rules/files/retention.ts';
import { closingStatuses } from '../../subgraphs/dossiers/rules/statuses.ts';
import { type FilingScene, openFilingScene } from '../dossiers/filingScene.ts';
import { ask, viewerOf } from '../support/ask.ts';
import { pdf } from '../support/files.ts';
import { databaseVariables, startCommand } from '../support/processes.ts';

const at = new Date();
const WHO = { by: 'Nguyễn Văn Vận Hành', at, reason: 'Thanh tra' };
/** Dossiers that were closed then have outlived their time; those closed now have not. */
const LONG_AGO = new Date(at.getTime() - 500 * 86_400_000);
const before = new Date(at.getTime() - 400 * 86_400_000);

let scene: FilingScene;
let owner: Database;
beforeAll(async () => {
  scene = await openFilingScene();
  const url = scene.opened.ownerUrl('dossiers');
  owner = new Database({ app: url, job: url });
}, 120_000);
beforeEach(async () => {
  await scene.sql`delete from dossiers`;
  await scene.sql`truncate retention_runs`;
});
afterAll(async () => {
  await owner.close();
  await scene.close();
});

const work = () => scene.opened.house.get('dossiers').work();
const run = (kind: FilesClass, dryRun = false) => retainFiles(owner, kind, { before, at, dryRun });

/** A dossier with one file that came to an end. */
async function closed(status: string | null, closedAt = LONG_AGO, bytes = pdf()): Promise<string> {
  const dossier = await scene.draft();
  await scene.handIn(dossier, 'LEASE', { bytes });
  expect((await scene.submit(dossier, { papers: [] })).__typename).toBe('DossierFiled');
  if (status !== null)
    await scene.sql`update dossiers set status = ${status}, last_status_at = ${closedAt} where dossier_id = ${dossier}`;
  else await scene.sql`update dossiers set last_status_at = ${closedAt} where dossier_id = ${dossier}`;
  return dossier;
}
const READ = `query ($id: ID!) { dossier(id: $id) { uploads { state problem sha256 name sizeBytes readAt { path } }
  filing { papers { code uploads { state } } } } }`;
async function read(id: string) {
  const viewer = viewerOf('lan');
  const { data, errors } = await ask(scene.opened.house, 'dossiers', {
    query: READ,
    variables: { id },
    viewer,
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const { uploads, filing } = data.dossier;
  const paper = filing.papers.find(({ code }: { code: string }) => code === 'LEASE');
  return { upload: uploads[0], filed: paper.uploads };
}
const fileOf = async (dossier: string): Promise<string> =>
  (await scene.sql`select file_id::text as id from uploads where dossier_id = ${dossier}`)[0]?.id;
const lies = (fileId: string) => existsSync(join(scene.opened.filesFolder, fileId.slice(0, 2), fileId));

it('Every status that closes a dossier stands in one class of files', () => {
  expect(Object.values(closedBy).flat().sort()).toEqual([...closingStatuses].sort());
});

describe('Files of closed dossiers that have outlived their time', () => {
  it.each<[FilesClass, string, string]>([
    ['FILES_WITH_RESULT', 'RESULT_RETURNED', 'WITHDRAWN'],
    ['FILES_WITHOUT_RESULT', 'NOT_ACCEPTED', 'RESULT_RETURNED'],
    ['FILES_WITHOUT_RESULT', 'WITHDRAWN', 'RESULT_RETURNED'],
  ])('%s go when it was %s; row and hash stay; others stay whole', async (kind, status, otherStatus) => {
    const bytes = pdf(3_000);
    const old = await closed(status, LONG_AGO, bytes);
    const others = [await closed(status, at), await closed(otherStatus), await closed(null)];
    const file = await fileOf(old);
    expect(await run(kind)).toEqual({ deleted: 1, held: 0 });
    await work();
    expect(lies(file)).toBe(false);
    const { upload, filed } = await read(old);
    expect(upload).toEqual({
      ...{ state: 'EXPIRED', problem: 'RETENTION_OVER', readAt: null, name: 'a.pdf', sizeBytes: 3_000 },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    // What was filed is told as filed.
    expect(filed).toEqual([{ state: 'EXPIRED' }]);
    for (const other of others) {
      expect((await read(other)).upload).toMatchObject({
        state: 'NOT_SCANNED',
        readAt: { path: expect.any(String) },
      });
      expect(lies(await fileOf(other))).toBe(true);
    }
    expect(await run(kind)).toEqual({ deleted: 0, held: 0 });
    expect([...(await scene.sql`select class, deleted, held from retention_runs`)]).toEqual([
      { class: kind, deleted: 1, held: 0 },
    ]);
  });

  it('are counted and left where it is only asked what would go', async () => {
    const dossier = await closed('RESULT_RETURNED');
    expect(await run('FILES_WITH_RESULT', true)).toEqual({ deleted: 1, held: 0 });
    expect((await read(dossier)).upload).toMatchObject({ state: 'NOT_SCANNED' });
    expect([...(await scene.sql`select 1 from retention_runs`)]).toEqual([]);
  });

  it.each<[string, (dossier: string) => string]>([
    ['the dossier', (dossier) => dossier],
    ['somebody who has a part in it', () => scene.lan],
  ])('stay while a hold on %s is in force, and go afterwards', async (_what, aboutOf) => {
    const dossier = await closed('RESULT_RETURNED');
    const about = aboutOf(dossier);
    await placeHold(owner, { ...WHO, about });
    expect(await run('FILES_WITH_RESULT')).toEqual({ deleted: 0, held: 1 });
    expect((await read(dossier)).upload).toMatchObject({ state: 'NOT_SCANNED' });
    await liftHold(owner, { ...WHO, about });
    expect(await run('FILES_WITH_RESULT')).toEqual({ deleted: 1, held: 0 });
  });

  it('keep their bytes as long as another dossier has the same file', async () => {
    const bytes = pdf();
    const [old, open] = [await closed('RESULT_RETURNED', LONG_AGO, bytes), await closed(null, at, bytes)];
    const file = await fileOf(open);
    expect(await fileOf(old)).toBe(file);
    expect(await run('FILES_WITH_RESULT')).toEqual({ deleted: 1, held: 0 });
    await work();
    expect([(await read(old)).upload.readAt, lies(file)]).toEqual([null, true]);
  });

  it('go whether or not malware was found in them', async () => {
    const dossier = await closed('WITHDRAWN');
    await scene.sql`update uploads set state = 'QUARANTINED', problem = 'MALWARE_FOUND' where dossier_id = ${dossier}`;
    expect(await run('FILES_WITHOUT_RESULT')).toEqual({ deleted: 1, held: 0 });
  });
});

it('The command deletes a class whose time is set, and says of the others that none is', async () => {
  const dossier = await closed('RESULT_RETURNED');
  const { ended, lines } = startCommand(['app/commands/retain.ts'], {
    ...databaseVariables(scene.opened),
    RETAIN_FILES_WITH_RESULT_DAYS: '400',
  });
  expect([await ended, lines.filter((line) => line.includes('FILES'))]).toEqual([
    0,
    [
      expect.stringContaining('✓ FILES_WITH_RESULT: 1 đã xóa (deleted)'),
      expect.stringContaining('RETAIN_FILES_WITHOUT_RESULT_DAYS: chưa đặt'),
    ],
  ]);
  expect((await read(dossier)).upload).toMatchObject({ problem: 'RETENTION_OVER' });
}, 180_000);
