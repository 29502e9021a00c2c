/** EVI-10: files that were taken in while nobody looked for malware are looked at once there is a scanner. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connectClamd } from '../../kernel/uploads/clamd.ts';
import type { FilesUpstream } from '../../subgraphs/dossiers/upstream/files/port.ts';
import { type FilingScene, openFilingScene } from '../dossiers/filingScene.ts';
import { ask, send, viewerOf } from '../support/ask.ts';
import { type ClamdSimulator, EICAR, startClamd } from '../support/clamd.ts';
import { pdf } from '../support/files.ts';

const [lan, minh] = [viewerOf('lan'), viewerOf('minh')];
let scene: FilingScene;
let clamd: ClamdSimulator;
let files: FilesUpstream;
beforeAll(async () => {
  clamd = await startClamd();
  scene = await openFilingScene();
  files = scene.opened.upstreams.get('dossiers') as FilesUpstream;
}, 120_000);
beforeEach(async () => {
  files.scanner = null;
  clamd.mode = 'UP';
  clamd.scanned.length = 0;
  await scene.sql`delete from dossiers`;
});
afterAll(async () => {
  await scene.close();
  await clamd.close();
});

const work = () => scene.opened.house.get('dossiers').work();
const findScanner = () => {
  files.scanner = connectClamd({ host: '127.0.0.1', port: clamd.port }, 500);
};
const READ = `query ($id: ID!) { dossier(id: $id) { uploads { id state problem sha256 examinedAt readAt { path } }
  filing { papers { code uploads { id state } } } } }`;
const read = async (id: string, viewer = lan) => {
  const { data, errors } = await ask(scene.opened.house, 'dossiers', {
    query: READ,
    variables: { id },
    viewer,
  });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.dossier;
};
const piece = async (path: string, viewer = lan) => {
  const [, , upload, link] = path.split('/');
  const asked = JSON.stringify({ upload, link, part: 0 });
  const { body } = await send(scene.opened.house, 'dossiers', { viewer, path: '/filePiece' }, asked);
  const said = body as { errors?: { extensions: { code: string } }[]; parts?: number };
  return said.errors?.[0]?.extensions.code ?? said.parts;
};
const fileOf = async (upload: string): Promise<string | null> => {
  const [row] = await scene.sql`select file_id::text as id from uploads where upload_id = ${upload}`;
  return row?.id ?? null;
};
const lies = (fileId: string | null) =>
  fileId !== null && existsSync(join(scene.opened.filesFolder, fileId.slice(0, 2), fileId));
/** A filed dossier with one file, handed in while nobody looked. */
async function filed(bytes = pdf(), officer: string | null = null) {
  const viewer = viewerOf(officer ?? 'lan');
  const dossier = await scene.draft(officer === null ? {} : { channel: 'COUNTER', officer });
  const upload = await scene.handIn(dossier, 'LEASE', { bytes, viewer });
  const answer = await scene.submit(dossier, { papers: [] }, viewer);
  expect(answer.__typename).toBe('DossierFiled');
  return { dossier, upload };
}

describe('A file that was taken in while nobody looked', () => {
  it('is clean once a scanner has found nothing, in every dossier that has it, looked at once', async () => {
    const bytes = pdf(1_500_000);
    const [one, other] = [await filed(bytes), await filed(bytes)];
    const [before] = (await read(one.dossier)).uploads;
    expect(before).toMatchObject({ state: 'NOT_SCANNED', problem: null });
    await work();
    expect((await read(one.dossier)).uploads).toMatchObject([{ state: 'NOT_SCANNED' }]);
    findScanner();
    await work();
    for (const { dossier } of [one, other])
      expect((await read(dossier)).uploads).toMatchObject([
        { state: 'CLEAN', problem: null, readAt: { path: expect.any(String) } },
      ]);
    const [after] = (await read(one.dossier)).uploads;
    expect(Date.parse(after.examinedAt)).toBeGreaterThan(Date.parse(before.examinedAt));
    await work();
    expect(clamd.scanned).toEqual([1_500_000]);
  });

  it('is closed for applicant and officer when malware is found, and stays where it was filed', async () => {
    const { dossier, upload } = await filed(pdf(2_000, EICAR), 'minh');
    const [before] = (await read(dossier, minh)).uploads;
    const { path } = before.readAt;
    expect(await piece(path, minh)).toBe(1);
    findScanner();
    await work();
    for (const viewer of [minh, lan]) {
      const { uploads, filing } = await read(dossier, viewer);
      expect(uploads).toMatchObject([
        { id: upload, state: 'QUARANTINED', problem: 'MALWARE_FOUND', sha256: before.sha256, readAt: null },
      ]);
      const paper = filing.papers.find(({ code }: { code: string }) => code === 'LEASE');
      expect(paper.uploads).toEqual([{ id: upload, state: 'QUARANTINED' }]);
    }
    const asked = 'query { viewer { notices { nodes { kind status day text dossier { id } } } } }';
    const { data } = await ask(scene.opened.house, 'dossiers', { query: asked, viewer: lan });
    expect(data.viewer.notices.nodes).toContainEqual({
      ...{ kind: 'FILE_QUARANTINED', status: null, day: null, dossier: { id: dossier } },
      text: expect.stringMatching(/^Hồ sơ H15\S+: phát hiện mã độc trong một tệp đã nộp/),
    });
    // Not by a link that was given before either.
    expect(await piece(path, minh)).toBe('FILE_NOT_READY');
    await work();
    expect(lies(await fileOf(upload))).toBe(true);
  });

  it('is counted in the queue of the officer who has to ask for it anew', async () => {
    const [infected, other] = [await filed(pdf(2_000, EICAR), 'minh'), await filed(pdf(), 'minh')];
    findScanner();
    await work();
    const query = 'query ($of: QueueInput!) { queue(of: $of) { nodes { id quarantinedFiles } } }';
    const variables = { of: { queue: { kind: 'OFFICER' } } };
    const { data } = await ask(scene.opened.house, 'dossiers', { query, variables, viewer: minh });
    expect(data.queue.nodes).toEqual(
      expect.arrayContaining([
        { id: infected.dossier, quarantinedFiles: 1 },
        { id: other.dossier, quarantinedFiles: 0 },
      ]),
    );
    expect(
      (await scene.opened.observer.metrics.scrape()).match(/mot_lan_files_quarantined\{.*\} (\d+)/),
    ).not.toBeNull();
  });

  it('is removed from a draft when malware is found, but not from a filed dossier that has the same', async () => {
    const bytes = pdf(2_000, EICAR);
    const [draft, lonely] = [await scene.draft(), await scene.draft()];
    const inDraft = await scene.handIn(draft, 'LEASE', { bytes });
    const shared = await filed(bytes);
    const alone = await scene.handIn(lonely, 'LEASE', { bytes: pdf(2_000, `${EICAR} other`) });
    const [sharedFile, lonelyFile] = [await fileOf(shared.upload), await fileOf(alone)];
    findScanner();
    await work();
    await work();
    for (const [dossier, id] of [
      [draft, inDraft],
      [lonely, alone],
    ] as const)
      expect((await read(dossier)).uploads).toMatchObject([
        { id, state: 'INFECTED', problem: 'MALWARE_FOUND', readAt: null },
      ]);
    expect((await read(shared.dossier)).uploads).toMatchObject([{ state: 'QUARANTINED' }]);
    expect([lies(sharedFile), lies(lonelyFile)]).toEqual([true, false]);
  });

  it('can be read as before while the scanner does not answer, and is looked at afterwards', async () => {
    const { dossier } = await filed();
    findScanner();
    clamd.mode = 'DOWN';
    await expect(work()).rejects.toThrow();
    expect((await read(dossier)).uploads).toMatchObject([{ state: 'NOT_SCANNED', problem: null }]);
    expect(await piece((await read(dossier)).uploads[0].readAt.path)).toBe(1);
    clamd.mode = 'UP';
    await scene.sql`update uploads set next_look_at = now() - interval '1 minute' where next_look_at is not null`;
    await work();
    expect((await read(dossier)).uploads).toMatchObject([{ state: 'CLEAN' }]);
  });
});

it('What was found in some bytes holds when they are handed in again, also where nobody looks any more', async () => {
  const bytes = pdf(2_000, `${EICAR} ${randomUUID()}`);
  await filed(bytes);
  findScanner();
  await work();
  files.scanner = null;
  const again = await scene.draft();
  await scene.handIn(again, 'LEASE', { bytes });
  expect((await read(again)).uploads).toMatchObject([{ state: 'INFECTED', problem: 'MALWARE_FOUND' }]);
});
