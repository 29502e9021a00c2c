/** EVI-4: bytes come in as the core protocol of tus 1.0 says (https://tus.io/protocols/resumable-upload), word by word where clients rely on it. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import * as tus from 'tus-js-client';
import { fileRequest, listFiles, openUpload, patch, pdf } from '../support/files.ts';
import { TEST_FILES } from '../support/house.ts';
import { openSystem, type System, tokenOf } from '../support/system.ts';

const LEASE = 'TP-254d5c02e7';
const SIZE = 300_000;

let system: System;
let dossier: string;
beforeAll(async () => {
  system = await openSystem({ transport: 'over HTTP' });
  const { data } = await system.run('open-draft');
  dossier = data.openDraftDossier.dossier.id;
}, 120_000);
afterAll(async () => system?.close());

const opened = async (sizeBytes = SIZE): Promise<{ id: string; path: string }> => {
  const { upload } = await openUpload(system, 'minh', { dossier, component: LEASE, sizeBytes });
  return { id: upload.id, path: upload.sendTo.path };
};
const head = (path: string, headers: Record<string, string> = {}) =>
  fileRequest(system, 'minh', path, { method: 'HEAD', headers });
const offsetOf = async (path: string) => (await head(path)).headers.get('upload-offset');
const ask = (path: string) => fetch(`${system.origin}${path}`, { method: 'OPTIONS' });
const broken = async (): Promise<number> =>
  (await system.test.observer.metrics.brokenFileSends.get()).values[0]?.value ?? 0;

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Begins to send a file as a client does whose line is cut: the bytes that were promised do not all come. */
async function sendAndBreakOff(path: string, bytes: Buffer, promised: number): Promise<void> {
  const { port } = new URL(system.origin);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const lines = [
    `PATCH ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    `authorization: Bearer ${await tokenOf('minh')}`,
    'tus-resumable: 1.0.0',
    'upload-offset: 0',
    'content-type: application/offset+octet-stream',
    `content-length: ${promised}`,
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
  socket.end();
}

describe('A client that asks what the server can do', () => {
  it.each(['/files', '/files/some/link'])(
    'is told at %s, without a token: version, extensions, size of the largest file',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(204);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'tus-resumable': '1.0.0',
        'tus-version': '1.0.0',
        'tus-extension': 'expiration',
        'tus-max-size': String(TEST_FILES.bytesMax),
      });
    },
  );

  it('is told the rest while the register that knows the size does not answer', async () => {
    const other = await openSystem();
    try {
      const asked = async () =>
        (await fetch(`${other.origin}/files`, { method: 'OPTIONS' })).headers.get('tus-max-size');
      other.outages.set('dossiers', true);
      expect(await asked()).toBeNull();
      other.outages.set('dossiers', false);
      expect(await asked()).toBe(String(TEST_FILES.bytesMax));
    } finally {
      await other.close();
    }
  }, 120_000);
});

describe('A client that speaks another version, or says none', () => {
  it.each(['0.2.2', '1.0.1', ''])(
    'is refused with the version that is spoken, and nothing is taken: %j',
    async (version) => {
      const { path } = await opened();
      const headers = { 'tus-resumable': version };
      const sent = await fileRequest(system, 'minh', path, {
        method: 'PATCH',
        headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
        body: pdf(SIZE),
      });
      expect([sent.status, sent.headers.get('tus-version')]).toEqual([412, '1.0.0']);
      expect((await sent.json()).errors[0].extensions.code).toBe('TUS_VERSION_NOT_SUPPORTED');
      const asked = await head(path, headers);
      expect([asked.status, asked.headers.get('tus-version')]).toEqual([412, '1.0.0']);
      expect(await offsetOf(path)).toBe('0');
    },
  );
});

describe('A client that asks how far its file has come', () => {
  it('is told, and until when the rest is awaited; no cache keeps the answer', async () => {
    const { path } = await opened();
    const before = await head(path);
    expect([before.status, before.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(Date.parse(before.headers.get('upload-expires') ?? '')).toBeGreaterThan(Date.now());
    const bytes = pdf(SIZE);
    const first = await patch(system, 'minh', path, 0, bytes.subarray(0, 100_000));
    expect(first.headers.get('upload-expires')).toBe(before.headers.get('upload-expires'));
    const last = await patch(system, 'minh', path, 100_000, bytes.subarray(100_000));
    expect([last.status, last.headers.get('upload-expires')]).toEqual([204, null]);
  });

  it('is told that a file is gone which was not taken', async () => {
    const { path } = await opened();
    expect((await patch(system, 'minh', path, 0, Buffer.alloc(SIZE))).status).toBe(415);
    expect((await head(path)).status).toBe(410);
    const again = await patch(system, 'minh', path, 0, pdf(SIZE));
    expect([again.status, (await again.json()).errors[0].extensions.code]).toEqual([410, 'FILE_GONE']);
  });
});

it('A request that breaks off is counted, and a tus client goes on where it stood', async () => {
  const bytes = pdf(SIZE);
  const { id, path } = await opened();
  const before = await broken();
  await sendAndBreakOff(path, bytes.subarray(0, 150_000), SIZE);
  await until(async () => (await offsetOf(path)) === '150000');
  expect(await broken()).toBe(before + 1);
  const requests: [string, string | undefined][] = [];
  const authorization = `Bearer ${await tokenOf('minh')}`;
  await new Promise<void>((resolve, reject) => {
    new tus.Upload(bytes as never, {
      uploadUrl: `${system.origin}${path}`,
      headers: { authorization },
      retryDelays: null,
      onBeforeRequest: (request) =>
        void requests.push([request.getMethod(), request.getHeader('Upload-Offset')]),
      onSuccess: () => resolve(),
      onError: reject,
    }).start();
  });
  expect(requests).toEqual([
    ['HEAD', undefined],
    ['PATCH', '150000'],
  ]);
  await system.test.house.get('dossiers').work();
  const file = (await listFiles(system, 'minh', dossier)).find((one) => one.id === id);
  expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  // Whoever sent everything and closes the line has not broken off.
  expect(await broken()).toBe(before + 1);
});
