/** Where files lie: a folder, or a bucket of a store that speaks S3; both keep parts in the same way. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectVault, type FilesConfiguration } from '../../subgraphs/dossiers/upstream/files/connect.ts';
import {
  type FilesUpstream,
  type FileVault,
  PartMissing,
} from '../../subgraphs/dossiers/upstream/files/port.ts';
import type { S3Storage } from '../../subgraphs/dossiers/upstream/files/s3.ts';
import { type FilingScene, openFilingScene } from '../dossiers/filingScene.ts';
import { ask, send, viewerOf } from '../support/ask.ts';
import { pdf } from '../support/files.ts';
import { startCommand } from '../support/processes.ts';
import { type S3Simulator, startS3 } from '../support/s3.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-vault-'));
const secretFile = join(folder, 'secret');
let s3: S3Simulator;
beforeAll(async () => {
  s3 = await startS3();
  writeFileSync(secretFile, `${s3.secret}\n`);
});
beforeEach(() => {
  s3.mode = 'UP';
  s3.pageSize = 1_000;
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});

const bucket = (changes: Partial<S3Storage> = {}): S3Storage => {
  const { endpoint, region, accessKeyId } = s3;
  return { endpoint, bucket: s3.bucket, region, accessKeyId, secretFile, ...changes };
};
const storages: Record<string, () => FilesConfiguration['storage']> = {
  folder: () => ({ folder: join(folder, 'files') }),
  bucket: () => bucket(),
};
const idsIn = async (vault: FileVault): Promise<string[]> => {
  const ids: string[] = [];
  for await (const id of vault.list()) ids.push(id);
  return ids;
};

describe.each(Object.entries(storages))('A %s', (_name, storageOf) => {
  let vault: FileVault;
  beforeEach(async () => {
    vault = connectVault({ storage: storageOf() });
    for (const id of await idsIn(vault)) await vault.remove(id);
  });

  it('gives back what was put, part by part, and the later of two of one name', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const parts = [randomBytes(1_048_605), randomBytes(70_000), Buffer.alloc(0)];
    for (const [part, bytes] of parts.entries()) await vault.put(one, part, bytes);
    await vault.put(other, 0, Buffer.from('first'));
    await vault.put(other, 0, Buffer.from('second'));
    for (const [part, bytes] of parts.entries())
      expect((await vault.get(one, part)).equals(bytes)).toBe(true);
    expect((await vault.get(other, 0)).toString()).toBe('second');
  });

  it('says of a part that is not there that it is not there', async () => {
    const id = randomUUID();
    await vault.put(id, 0, Buffer.from('x'));
    await expect(vault.get(id, 1)).rejects.toThrow(PartMissing);
    await expect(vault.get(randomUUID(), 0)).rejects.toThrow(PartMissing);
  });

  it('forgets a file with all its parts, and no other; one that is not there is forgotten already', async () => {
    s3.pageSize = 2;
    const [one, other] = [randomUUID(), randomUUID()];
    for (let part = 0; part < 5; part += 1) await vault.put(one, part, Buffer.from([part]));
    await vault.put(other, 0, Buffer.from('x'));
    await vault.remove(one);
    await vault.remove(one);
    expect(await idsIn(vault)).toEqual([other]);
    await expect(vault.get(one, 4)).rejects.toThrow(PartMissing);
  });

  it('lists its files once each, in the order of their ids, over however many pages', async () => {
    s3.pageSize = 3;
    const ids = Array.from({ length: 12 }, () => randomUUID());
    for (const id of ids) for (const part of [0, 1]) await vault.put(id, part, Buffer.from('x'));
    expect(await idsIn(vault)).toEqual(ids.toSorted());
  });

  it('takes no name that is no id of a file', async () => {
    for (const id of ['../../etc/passwd', '', 'x'.repeat(36)])
      await expect(vault.put(id, 0, Buffer.from('x'))).rejects.toThrow('no id of a file');
  });
});

describe('A store that does not do what it is asked', () => {
  it.each<[string, () => S3Storage, object]>([
    [
      'knows another secret',
      () => {
        const other = join(folder, 'other');
        writeFileSync(other, 'another');
        return bucket({ secretFile: other });
      },
      { name: 'SignatureDoesNotMatch' },
    ],
    ['does not know the key', () => bucket({ accessKeyId: 'AKIDOTHER' }), { name: 'InvalidAccessKeyId' }],
    ['has no such bucket', () => bucket({ bucket: 'another' }), { name: 'NoSuchBucket' }],
    ['is not there', () => bucket({ endpoint: 'http://127.0.0.1:9' }), { code: 'ECONNREFUSED' }],
    [
      'has a secret that nobody can read',
      () => bucket({ secretFile: join(folder, 'none') }),
      { code: 'ENOENT' },
    ],
  ])('fails, and is never taken for one without the part: one that %s', async (_what, storageOf, error) => {
    const vault = connectVault({ storage: storageOf() });
    for (const ask of [
      () => vault.get(randomUUID(), 0),
      () => vault.put(randomUUID(), 0, Buffer.from('x')),
      () => vault.remove(randomUUID()),
      () => idsIn(vault),
    ])
      await expect(ask()).rejects.toMatchObject(error);
  });

  it('is asked again when it comes back', async () => {
    const vault = connectVault({ storage: bucket() });
    const id = randomUUID();
    s3.mode = 'DOWN';
    await expect(vault.put(id, 0, Buffer.from('x'))).rejects.toMatchObject({ name: 'SlowDown' });
    s3.mode = 'UP';
    await vault.put(id, 0, Buffer.from('x'));
    expect((await vault.get(id, 0)).toString()).toBe('x');
  });
});

describe('A file that is handed in where files lie in a bucket', () => {
  let scene: FilingScene;
  beforeAll(async () => {
    scene = await openFilingScene();
    const files = scene.opened.upstreams.get('dossiers') as FilesUpstream;
    files.vault = connectVault({ storage: bucket() });
  }, 120_000);
  afterAll(async () => scene.close());

  it('lies there encrypted in parts, is read, kept once, verified by the command, and removed', async () => {
    s3.objects.clear();
    const dossier = await scene.draft();
    const words = 'nguyen-thi-lan-secret';
    const bytes = pdf(1_500_000, words);
    const upload = await scene.handIn(dossier, 'LEASE', { bytes });
    await scene.handIn(await scene.draft(), 'LEASE', { bytes });
    await scene.opened.house.get('dossiers').work();
    const [row] = await scene.sql`select file_id::text as id from uploads where upload_id = ${upload}`;
    expect([...s3.objects.keys()].sort()).toEqual(
      ['000000', '000001'].map((part) => `${row?.id.slice(0, 2)}/${row?.id}/${part}`),
    );
    for (const object of s3.objects.values()) expect(object.includes(words)).toBe(false);

    const viewer = viewerOf('lan');
    const query = 'query ($id: ID!) { dossier(id: $id) { uploads { readAt { path } } } }';
    const { data } = await ask(scene.opened.house, 'dossiers', { query, variables: { id: dossier }, viewer });
    const [, , id, link] = data.dossier.uploads[0].readAt.path.split('/');
    const read = async (part: number) => {
      const asked = JSON.stringify({ upload: id, link, part });
      const { body } = await send(scene.opened.house, 'dossiers', { viewer, path: '/filePiece' }, asked);
      return Buffer.from((body as { bytes: string }).bytes, 'base64');
    };
    expect(Buffer.concat([await read(0), await read(1)]).equals(bytes)).toBe(true);

    const verify = async () => {
      const { ended, lines } = startCommand(['app/commands/verifyFiles.ts'], {
        DATABASE_URL_DOSSIERS: scene.opened.ownerUrl('dossiers'),
        ...{ FILES_S3_ENDPOINT: s3.endpoint, FILES_S3_BUCKET: s3.bucket, FILES_S3_REGION: s3.region },
        ...{ FILES_S3_ACCESS_KEY_ID: s3.accessKeyId, FILES_S3_SECRET_FILE: secretFile },
      });
      return [await ended, lines.join('\n')];
    };
    expect(await verify()).toEqual([
      0,
      expect.stringContaining('✓ 1 tệp nguyên vẹn (files are whole): 1500000 byte'),
    ]);
    s3.objects.delete(`${row?.id.slice(0, 2)}/${row?.id}/000001`);
    expect(await verify()).toEqual([1, expect.stringContaining(`✗ ${row?.id} PART_MISSING 1`)]);

    await scene.sql`insert into removed_files values (${row?.id})`;
    await scene.opened.house.get('dossiers').work();
    expect(s3.objects.size).toBe(0);
  }, 180_000);
});
