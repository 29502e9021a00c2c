/** OPS-7: `npm run verify:files` holds what the database says of files against the bytes that lie where files lie. */
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentKeySource, Keys } from '../../kernel/keys.ts';
import { type FileFinding, verifyFiles } from '../../subgraphs/dossiers/reads/verifyFiles.ts';
import { openFileSystemVault } from '../../subgraphs/dossiers/upstream/files/fileSystem.ts';
import { type FilingScene, openFilingScene } from '../dossiers/filingScene.ts';
import { pdf } from '../support/files.ts';
import { testKeys } from '../support/house.ts';
import { startCommand } from '../support/processes.ts';

let scene: FilingScene;
beforeAll(async () => {
  scene = await openFilingScene();
}, 120_000);
afterAll(async () => scene.close());
beforeEach(async () => {
  await scene.sql`delete from dossiers`;
  await scene.sql`delete from stored_files`;
  rmSync(scene.opened.filesFolder, { recursive: true, force: true });
  mkdirSync(scene.opened.filesFolder);
});

const folderOf = (fileId: string) => join(scene.opened.filesFolder, fileId.slice(0, 2), fileId);
const partOf = (fileId: string, part = 0) => join(folderOf(fileId), String(part).padStart(6, '0'));

/** Files of a dossier, each of two parts, by the order of their ids. */
async function handedIn(count = 1): Promise<{ dossier: string; files: string[] }> {
  const dossier = await scene.draft();
  for (let one = 0; one < count; one += 1) await scene.handIn(dossier, 'LEASE', { bytes: pdf(1_200_000) });
  const rows =
    await scene.sql`select file_id::text as id from uploads where dossier_id = ${dossier} order by file_id`;
  return { dossier, files: rows.map(({ id }) => id) };
}

async function look(keys: Keys = testKeys) {
  const [faults, strangers]: [FileFinding[], string[]] = [[], []];
  const { database } = scene.opened.house.get('dossiers');
  const verdict = await verifyFiles(
    { database, keys, vault: openFileSystemVault(scene.opened.filesFolder) },
    { onFault: (fault) => faults.push(fault), onStranger: (id) => strangers.push(id) },
  );
  return {
    ...verdict,
    said: faults.map((one) => [one.fault, 'part' in one ? one.part : null]),
    faults,
    strangers,
  };
}

function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe('Files that are looked at beside their rows', () => {
  it('are whole as they were sent, also one that is still being sent', async () => {
    const { dossier, files } = await handedIn(2);
    await scene.handIn(dossier, 'LEASE', { bytes: pdf(200_000), only: 100_000 });
    expect(files).toHaveLength(2);
    expect(await look()).toMatchObject({ files: 3, faulty: 0, bytes: 2_500_000, strangers: [] });
  });

  it.each<[string, (file: string) => unknown, string, number | null]>([
    ['whose second part is gone', (file) => rmSync(partOf(file, 1)), 'PART_MISSING', 1],
    ['whose folder is gone', (file) => rmSync(folderOf(file), { recursive: true }), 'PART_MISSING', 0],
    ['of which one bit is another', (file) => flip(partOf(file, 1)), 'PART_ALTERED', 1],
    ['that was cut off', (file) => truncateSync(partOf(file), 20), 'PART_ALTERED', 0],
    ['whose parts were exchanged', (file) => cpSync(partOf(file, 1), partOf(file)), 'PART_ALTERED', 0],
    [
      'whose row says other content',
      (file) => scene.sql`update stored_files set sha256 = ${'0'.repeat(64)} where file_id = ${file}`,
      'OTHER_CONTENT',
      null,
    ],
    [
      'whose row has forgotten a part',
      (file) => scene.sql`update stored_files set parts = 1 where file_id = ${file}`,
      'OTHER_LENGTH',
      null,
    ],
    [
      'whose key was altered',
      (file) =>
        scene.sql`update stored_files set wrapped_key = set_byte(wrapped_key, 40, 0) where file_id = ${file}`,
      'KEY_ALTERED',
      null,
    ],
  ])('are told with dossier and upload: one %s', async (_what, spoil, fault, part) => {
    const { dossier, files } = await handedIn(2);
    const [spoiled = ''] = files;
    await spoil(spoiled);
    const found = await look();
    expect(found).toMatchObject({ files: 2, faulty: 1, said: [[fault, part]], strangers: [] });
    const [upload] = await scene.sql`select upload_id::text as id from uploads where file_id = ${spoiled}`;
    expect(found.faults).toMatchObject([
      { fileId: spoiled, uploads: [{ dossierId: dossier, uploadId: upload?.id }] },
    ]);
  });

  it('are told where another KEY_FILES is given than they were wrapped with', async () => {
    await handedIn();
    const other = new Keys((name) => (name === 'files' ? Buffer.alloc(32, 7) : developmentKeySource(name)));
    expect((await look(other)).said).toEqual([['KEY_NOT_HELD', null]]);
  });

  it('are told apart from bytes of which the database knows nothing, wherever they stand between the others', async () => {
    const { files } = await handedIn(3);
    const unknown = ['00', '7f', 'ff'].map((first) => first + randomUUID().slice(2)).sort();
    for (const id of unknown) cpSync(folderOf(files[0] ?? ''), folderOf(id), { recursive: true });
    // What others put there is none of ours.
    mkdirSync(join(scene.opened.filesFolder, 'lost+found'));
    writeFileSync(join(scene.opened.filesFolder, 'ff', 'note.txt'), 'x');
    expect(await look()).toMatchObject({ files: 3, faulty: 0, strangers: unknown });
  });

  it('are no fault while their bytes are being removed', async () => {
    const { files } = await handedIn();
    const [file = ''] = files;
    await scene.sql`insert into removed_files values (${file})`;
    expect(await look()).toMatchObject({ files: 0, faulty: 0, strangers: [] });
    rmSync(folderOf(file), { recursive: true });
    expect(await look()).toMatchObject({ files: 0, faulty: 0, strangers: [] });
    await scene.sql`delete from removed_files`;
  });
});

it('The command says what it found, and ends with 0 or 1', async () => {
  const { dossier, files } = await handedIn();
  const run = async () => {
    const { ended, lines } = startCommand(['app/commands/verifyFiles.ts'], {
      DATABASE_URL_DOSSIERS: scene.opened.ownerUrl('dossiers'),
      FILES_DIRECTORY: scene.opened.filesFolder,
    });
    return { code: await ended, said: lines.join('\n') };
  };
  expect(await run()).toMatchObject({ code: 0, said: expect.stringContaining('✓ 1 tệp nguyên vẹn') });
  flip(partOf(files[0] ?? ''));
  const { code, said } = await run();
  expect(code).toBe(1);
  expect(said).toContain(`✗ ${files[0]} PART_ALTERED 0: dossier ${dossier} upload `);
  expect(readdirSync(folderOf(files[0] ?? ''))).toHaveLength(2);
}, 180_000);
