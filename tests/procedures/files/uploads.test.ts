/** Signed decisions and form templates are files: handed in by officials over HTTP, looked at, kept once, and public when what names them is. */
import { createHash } from 'node:crypto';
import postgres from 'postgres';
import * as tus from 'tus-js-client';
import { connectClamd } from '../../../kernel/uploads/clamd.ts';
import type { CatalogueIntake } from '../../../subgraphs/procedures/files/upstream/port.ts';
import {
  handInForCatalogue,
  openCatalogueUpload,
  readCatalogueUpload,
} from '../../support/catalogueFiles.ts';
import { type ClamdSimulator, EICAR, startClamd } from '../../support/clamd.ts';
import { fileRequest, patch, pdf, png } from '../../support/files.ts';
import { openForPortal, runAs } from '../../support/portal.ts';
import { type System, type Transport, tokenOf } from '../../support/system.ts';
import { journeyTransports } from '../../support/transports.ts';

const BIG = 2 * 1024 * 1024 + 12_345;
const AT_LEAST = 64 * 1024;

let system: System;
let clamd: ClamdSimulator;
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const work = () => system.test.house.get('procedures').work();
const codeOf = async (response: Response) => (await response.json()).errors[0].extensions.code;

async function openOn(transport: Transport): Promise<void> {
  clamd = await startClamd();
  system = await openForPortal({ transport });
  const intake = system.test.upstreams.get('procedures') as CatalogueIntake;
  intake.scanner = connectClamd({ host: '127.0.0.1', port: clamd.port }, 5_000);
}
async function close(): Promise<void> {
  await system?.close();
  await clamd?.close();
}

describe.each(journeyTransports)('A file of the catalogue, %s', (transport) => {
  beforeAll(() => openOn(transport), 120_000);
  afterAll(close);

  it('is sent by a tus client as it comes, hashed here, scanned, and read by its officials before it is public', async () => {
    const bytes = pdf(BIG);
    const { upload } = await openCatalogueUpload(system, 'thu', { sizeBytes: BIG, name: 'Quyết định 1.pdf' });
    expect(upload).toMatchObject({ state: 'RECEIVING', receivedBytes: 0, sha256: null, readAt: null });
    const authorization = `Bearer ${await tokenOf('thu')}`;
    await new Promise<void>((resolve, reject) => {
      new tus.Upload(bytes as never, {
        uploadUrl: `${system.origin}${upload.sendTo.path}`,
        headers: { authorization },
        chunkSize: 900_000,
        retryDelays: null,
        onSuccess: () => resolve(),
        onError: reject,
      }).start();
    });
    await work();
    const found = await readCatalogueUpload(system, 'trang', upload.id);
    expect(found).toMatchObject({ state: 'CLEAN', sha256: sha(bytes), problem: null, sendTo: null });
    // Beside it, the file that the sandbox has had since before there was a scanner.
    expect(clamd.scanned.filter((size) => size === BIG)).toHaveLength(1);
    const read = await fileRequest(system, 'trang', found.readAt.path);
    expect(sha(Buffer.from(await read.arrayBuffer()))).toBe(sha(bytes));
    expect(read.headers.get('cache-control')).toBe('no-store');
    // A link is nobody else's, and what is not public is found by nobody by its hash.
    expect(await codeOf(await fileRequest(system, 'thu', found.readAt.path))).toBe('FILE_LINK_NOT_VALID');
    expect((await fileRequest(system, null, `/catalogue/files/${sha(bytes)}`)).status).toBe(404);
  });

  it('goes on where it broke off', async () => {
    const bytes = pdf(AT_LEAST + 10);
    const { upload } = await openCatalogueUpload(system, 'thu', { sizeBytes: bytes.length });
    const { path } = upload.sendTo;
    expect((await patch(system, 'thu', path, 0, bytes.subarray(0, AT_LEAST))).status).toBe(204);
    const head = await fileRequest(system, 'thu', path, { method: 'HEAD' });
    expect(head.headers.get('upload-offset')).toBe(String(AT_LEAST));
    const wrong = await patch(system, 'thu', path, 5, bytes.subarray(5));
    expect(await codeOf(wrong)).toBe('FILE_OFFSET_MISMATCH');
    expect((await patch(system, 'thu', path, AT_LEAST, bytes.subarray(AT_LEAST))).status).toBe(204);
    await work();
    expect((await readCatalogueUpload(system, 'thu', upload.id)).sha256).toBe(sha(bytes));
  });
});

describe('What is handed in for the catalogue', () => {
  let sql: postgres.Sql;
  beforeAll(async () => {
    await openOn('in process');
    sql = postgres(system.test.ownerUrl('procedures'), { max: 1, onnotice: () => undefined });
  }, 120_000);
  afterAll(async () => {
    await sql?.end();
    await close();
  });

  it('is kept once, however often it comes', async () => {
    const bytes = pdf();
    const files = async () => (await sql`select from catalogue_files where sha256 = ${sha(bytes)}`).length;
    for (const name of ['a.pdf', 'b.pdf'])
      expect(await handInForCatalogue(system, 'thu', { bytes, name })).toMatchObject({
        ...{ name, state: 'CLEAN', sha256: sha(bytes) },
      });
    expect(await files()).toBe(1);
  });

  it.each([
    ['of a kind that is not taken', { mediaType: 'image/png' }, 'TYPE_NOT_ALLOWED'],
    ['without bytes', { sizeBytes: 0 }, 'EMPTY'],
    ['beyond the limit', { sizeBytes: 5 * 1024 * 1024 }, 'TOO_LARGE'],
    ['with a name that is a path', { name: '../a.pdf' }, 'NAME_NOT_VALID'],
  ])('is refused %s before a byte is sent', async (_what, changes, problem) => {
    const refused = await openCatalogueUpload(system, 'thu', { sizeBytes: 100, ...changes });
    expect(refused).toMatchObject({
      ...{ __typename: 'CatalogueFileNotAccepted', problem, mediaTypes: ['application/pdf'] },
    });
    expect(refused.message).toMatch(/tệp/i);
  });

  it('is dropped when it lies about what it is, or malware is found in it', async () => {
    const image = png(10, 10);
    const { upload } = await openCatalogueUpload(system, 'thu', { sizeBytes: image.length });
    expect(await codeOf(await patch(system, 'thu', upload.sendTo.path, 0, image))).toBe('FILE_TYPE_MISMATCH');
    expect(await readCatalogueUpload(system, 'thu', upload.id)).toMatchObject({
      ...{ state: 'REFUSED', problem: 'TYPE_MISMATCH', sendTo: null, readAt: null },
    });
    const again = await patch(system, 'thu', upload.sendTo.path, 0, image);
    expect([again.status, await codeOf(again)]).toEqual([410, 'FILE_GONE']);
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(EICAR)]);
    expect(await handInForCatalogue(system, 'thu', { bytes })).toMatchObject({
      ...{ state: 'INFECTED', problem: 'MALWARE_FOUND', sha256: null, readAt: null },
    });
    expect(
      await sql`select from catalogue_uploads u join catalogue_files f on f.id = u.file_id
      where u.id = ${upload.id}`,
    ).toHaveLength(0);
  });

  it('waits while the scanner does not answer, and ends when its rest does not come', async () => {
    clamd.mode = 'DOWN';
    const bytes = pdf();
    const { upload } = await openCatalogueUpload(system, 'thu', { sizeBytes: bytes.length });
    await patch(system, 'thu', upload.sendTo.path, 0, bytes);
    await expect(work()).rejects.toThrow();
    expect(await readCatalogueUpload(system, 'thu', upload.id)).toMatchObject({
      ...{ state: 'EXAMINING', problem: 'SCANNER_UNAVAILABLE', sha256: null },
    });
    clamd.mode = 'UP';
    await sql`update catalogue_uploads set next_look_at = now() - interval '1 minute' where id = ${upload.id}`;
    await work();
    expect((await readCatalogueUpload(system, 'thu', upload.id)).state).toBe('CLEAN');
    const late = (await openCatalogueUpload(system, 'thu', { sizeBytes: 10 })).upload;
    await sql`update catalogue_uploads set expires_at = now() - interval '1 minute' where id = ${late.id}`;
    await work();
    expect(await readCatalogueUpload(system, 'thu', late.id)).toMatchObject({
      ...{ state: 'EXPIRED', problem: 'NOT_FINISHED_IN_TIME' },
    });
  });

  it('comes from an official of the agency who enters or checks, and is theirs alone until it is public', async () => {
    for (const persona of ['quan', 'linh'])
      expect(await openCatalogueUpload(system, persona, { sizeBytes: 100 })).toMatchObject({
        __typename: 'NotDelegated',
      });
    const { upload } = await openCatalogueUpload(system, 'thu', { sizeBytes: 100 });
    expect(await readCatalogueUpload(system, 'linh', upload.id)).toBeNull();
    expect(await codeOf(await patch(system, 'trang', upload.sendTo.path, 0, pdf(100)))).toBe(
      'FILE_LINK_NOT_VALID',
    );
    const list = (persona: string) =>
      runAs(system, 'national-database', persona, 'CatalogueUploads', { agency: 'G01', first: 100 });
    expect((await list('trang')).nodes[0].id).toBe(upload.id);
    await expect(list('linh')).rejects.toThrow('FORBIDDEN');
    // Whoever loses the duty while a file is on its way sends no more of it.
    await sql`alter table delegations disable trigger delegations_kept`;
    const ended = await sql`update delegations set valid_until = valid_from + 1
      where agency = 'G01' and duty = 'ENTER' returning id`;
    expect(ended.length).toBeGreaterThan(0);
    const refused = await patch(system, 'thu', upload.sendTo.path, 0, pdf(100));
    expect(await codeOf(refused)).toBe('FORBIDDEN');
  });
});
