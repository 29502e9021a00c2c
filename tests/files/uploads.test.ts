/** EVI-4, EVI-10: a file is handed in over HTTP, looked at, kept encrypted, and read by those who may. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import * as tus from 'tus-js-client';
import { connectClamd } from '../../kernel/uploads/clamd.ts';
import type { FilesUpstream } from '../../subgraphs/dossiers/upstream/files/port.ts';
import { type ClamdSimulator, EICAR, startClamd } from '../support/clamd.ts';
import { fileRequest, handIn, listFiles, openUpload, patch, pdf, png } from '../support/files.ts';
import { openSystem, type System, type Transport, tokenOf } from '../support/system.ts';

const LEASE = 'TP-254d5c02e7';
const BIG = 3 * 1024 * 1024 + 12_345;

let system: System;
let clamd: ClamdSimulator;
let dossier: string;
let now = Date.now();

async function openOn(transport: Transport): Promise<void> {
  now = Date.now();
  clamd = await startClamd();
  system = await openSystem({ transport, clock: () => new Date(now + Math.max(0, Date.now() - now)) });
  const files = system.test.upstreams.get('dossiers') as FilesUpstream;
  files.scanner = connectClamd({ host: '127.0.0.1', port: clamd.port }, 500);
  const { data } = await system.run('open-draft');
  dossier = data.openDraftDossier.dossier.id;
}
const work = () => system.test.house.get('dossiers').work();
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const kept = (folder = system.test.filesFolder): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? kept(path) : [path];
  });
const codeOf = async (response: Response) => (await response.json()).errors[0].extensions.code;

describe.each(['in process', 'over HTTP'] as const)('A file handed in, %s', (transport) => {
  beforeAll(() => openOn(transport), 120_000);
  afterAll(async () => {
    await system?.close();
    await clamd?.close();
  });

  it('is sent by a tus client as it comes, examined, and read as it was sent', async () => {
    const bytes = pdf(BIG);
    const { upload } = await openUpload(system, 'minh', {
      dossier,
      component: LEASE,
      sizeBytes: BIG,
      name: 'Hợp đồng.pdf',
    });
    expect(upload).toMatchObject({
      state: 'RECEIVING',
      receivedBytes: 0,
      sha256: null,
      name: 'Hợp đồng.pdf',
      readAt: null,
    });
    const authorization = `Bearer ${await tokenOf('minh')}`;
    await new Promise<void>((resolve, reject) => {
      new tus.Upload(bytes as never, {
        uploadUrl: `${system.origin}${upload.sendTo.path}`,
        headers: { authorization },
        chunkSize: 1_300_000,
        retryDelays: null,
        onSuccess: () => resolve(),
        onError: reject,
      }).start();
    });
    await work();
    const [file] = await listFiles(system, 'minh', dossier);
    expect(file).toMatchObject({
      state: 'CLEAN',
      receivedBytes: BIG,
      sha256: sha(bytes),
      problem: null,
      sendTo: null,
    });
    expect(clamd.scanned).toEqual([BIG]);
    const read = await fileRequest(system, 'minh', file.readAt.path);
    expect(read.status).toBe(200);
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(BIG),
      'content-disposition': `attachment; filename*=UTF-8''H%E1%BB%A3p%20%C4%91%E1%BB%93ng.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(sha(Buffer.from(await read.arrayBuffer()))).toBe(sha(bytes));
  });

  it('goes on where it was cut off, and takes nothing twice', async () => {
    const bytes = pdf(300_000);
    const { upload } = await openUpload(system, 'minh', {
      dossier,
      component: LEASE,
      sizeBytes: bytes.length,
    });
    const { path } = upload.sendTo;
    expect(
      (await patch(system, 'minh', path, 0, bytes.subarray(0, 100_000))).headers.get('upload-offset'),
    ).toBe('100000');
    const again = await patch(system, 'minh', path, 0, bytes.subarray(0, 100_000));
    expect([again.status, await codeOf(again)]).toEqual([409, 'FILE_OFFSET_MISMATCH']);
    const head = await fileRequest(system, 'minh', path, { method: 'HEAD' });
    expect([head.status, head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual([
      200,
      '100000',
      '300000',
    ]);
    const early = (await listFiles(system, 'minh', dossier)).at(-1);
    expect(early).toMatchObject({ state: 'RECEIVING', receivedBytes: 100_000, readAt: null });
    expect((await patch(system, 'minh', path, 100_000, bytes.subarray(100_000))).status).toBe(204);
    await work();
    expect((await listFiles(system, 'minh', dossier)).at(-1)).toMatchObject({
      state: 'CLEAN',
      sha256: sha(bytes),
    });
  });

  it('is for whoever the link was made for, with their token, for minutes', async () => {
    const file = await handIn(system, 'minh', { dossier, component: LEASE });
    const { path } = file.readAt;
    expect((await fileRequest(system, null, path)).status).toBe(401);
    const stranger = await fileRequest(system, 'nga', path);
    expect([stranger.status, await codeOf(stranger)]).toEqual([403, 'FILE_LINK_NOT_VALID']);
    const altered = await fileRequest(
      system,
      'minh',
      path.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')),
    );
    expect(altered.status).toBe(403);
    // A link to read is none to write, and none to another file.
    expect((await fileRequest(system, 'minh', path, { method: 'HEAD' })).status).toBe(403);
    const own = await fileRequest(system, 'minh', path);
    expect(own.status).toBe(200);
    await own.arrayBuffer();
  });

  it('leaves a leaf of whoever reads it, for the people of the dossier', async () => {
    const file = await handIn(system, 'minh', { dossier, component: LEASE });
    const sql = postgres(system.test.ownerUrl('dossiers'), { max: 1 });
    try {
      const parties = await sql`select subject from dossier_parties where dossier_id = ${dossier}`;
      const from = new Date(now + Math.max(0, Date.now() - now));
      await (await fileRequest(system, 'minh', file.readAt.path)).arrayBuffer();
      const leaves =
        await sql`select subject from audit_leaves where operation = 'FileRead' and fields = array['Upload.readAt']
        and dossier = ${dossier} and at >= ${from}`;
      const names = (rows: Iterable<{ subject?: unknown }>) => [...rows].map(({ subject }) => subject).sort();
      expect(names(leaves)).toEqual(names(parties));
    } finally {
      await sql.end();
    }
  });

  it('lies encrypted, under a name that tells nothing', async () => {
    const secret = 'nguyen-thi-lan-secret';
    const file = await handIn(system, 'minh', { dossier, component: LEASE, bytes: pdf(2_000, secret) });
    const files = kept();
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) {
      expect(path).not.toContain(file.sha256);
      expect(readFileSync(path).includes(secret)).toBe(false);
    }
  });

  it('is kept once, however often the same bytes are handed in', async () => {
    const bytes = pdf();
    const first = await handIn(system, 'minh', { dossier, component: LEASE, bytes });
    await work();
    const before = kept().length;
    const second = await handIn(system, 'minh', { dossier, component: LEASE, bytes });
    await work();
    expect([second.state, second.sha256, kept().length]).toEqual(['CLEAN', first.sha256, before]);
    expect((await fileRequest(system, 'minh', second.readAt.path)).status).toBe(200);
  });
});

describe('A file that is not what it says', () => {
  beforeAll(() => openOn('in process'), 120_000);
  afterAll(async () => {
    await system?.close();
    await clamd?.close();
  });
  const send = async (bytes: Buffer, input: object = {}) => {
    const { upload } = await openUpload(system, 'minh', {
      dossier,
      component: LEASE,
      sizeBytes: bytes.length,
      ...input,
    });
    const answer = await patch(system, 'minh', upload.sendTo.path, 0, bytes);
    const code = answer.status === 204 ? undefined : await codeOf(answer);
    await work();
    const file = (await listFiles(system, 'minh', dossier)).find(({ id }) => id === upload.id);
    return { code, file, upload };
  };

  it.each([
    ['a picture that is said to be a PDF', png(10, 10), {}, 'FILE_TYPE_MISMATCH', 'TYPE_MISMATCH'],
    [
      'a program',
      Buffer.from('MZ\x90\0'.padEnd(500, '\0'), 'latin1'),
      {},
      'FILE_TYPE_NOT_ALLOWED',
      'TYPE_NOT_ALLOWED',
    ],
    [
      'an archive',
      Buffer.from('PK\x03\x04'.padEnd(500, '\0'), 'latin1'),
      {},
      'FILE_TYPE_NOT_ALLOWED',
      'TYPE_NOT_ALLOWED',
    ],
    ['a bomb of a picture', png(60_000, 60_000), { mediaType: 'image/png' }, undefined, 'IMAGE_TOO_LARGE'],
  ])('is refused and removed: %s', async (_name, bytes, input, code, problem) => {
    const sent = await send(bytes, input);
    expect([sent.code, sent.file.state, sent.file.problem, sent.file.readAt]).toEqual([
      code,
      'REFUSED',
      problem,
      null,
    ]);
    await work();
    expect(kept()).toEqual([]);
  });

  it('is refused when malware is found in it, and nobody can read it (EICAR)', async () => {
    const { file } = await send(pdf(2_000, EICAR));
    expect([file.state, file.problem, file.readAt]).toEqual(['INFECTED', 'MALWARE_FOUND', null]);
  });

  it('is refused when it grows while it is read', async () => {
    const bytes = pdf(200_000);
    const { upload } = await openUpload(system, 'minh', { dossier, component: LEASE, sizeBytes: 150_000 });
    const answer = await patch(system, 'minh', upload.sendTo.path, 0, bytes);
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'FILE_TOO_LARGE']);
  });

  it.each([
    ['too large', { sizeBytes: 5 * 1024 * 1024 }, 'TOO_LARGE'],
    ['empty', { sizeBytes: 0 }, 'EMPTY'],
    ['of another kind', { sizeBytes: 10, mediaType: 'application/zip' }, 'TYPE_NOT_ALLOWED'],
    ['without a name', { sizeBytes: 10, name: ' ' }, 'NAME_NOT_VALID'],
  ])('is not even opened: %s', async (_name, input, reason) => {
    const answer = await openUpload(system, 'minh', { dossier, component: LEASE, ...input });
    expect(answer).toMatchObject({ __typename: 'FileNotAccepted', reason });
  });

  it.each(['DOWN', 'SILENT'] as const)(
    'waits while the scanner is %s, and is never taken for clean',
    async (mode) => {
      clamd.mode = mode;
      const bytes = pdf();
      const { upload } = await openUpload(system, 'minh', {
        dossier,
        component: LEASE,
        sizeBytes: bytes.length,
      });
      await patch(system, 'minh', upload.sendTo.path, 0, bytes);
      await expect(work()).rejects.toThrow();
      const read = async () => (await listFiles(system, 'minh', dossier)).find(({ id }) => id === upload.id);
      expect(await read()).toMatchObject({
        state: 'EXAMINING',
        problem: 'SCANNER_UNAVAILABLE',
        readAt: null,
      });
      clamd.mode = 'UP';
      const sql = postgres(system.test.ownerUrl('dossiers'), { max: 1 });
      await sql`update uploads set next_look_at = now() - interval '1 minute' where state = 'EXAMINING'`;
      await sql.end();
      await work();
      expect(await read()).toMatchObject({ state: 'CLEAN', problem: null });
    },
  );
});
