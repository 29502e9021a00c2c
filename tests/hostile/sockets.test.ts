/** What comes before any GraphQL: sockets, headers, bytes. Each is bounded, and an honest client notices nothing. */
import { connect, type Socket } from 'node:net';
import type { System } from '../support/system.ts';
import {
  bodyOf,
  expectRefusal,
  expectRefused,
  JSON_TYPE,
  knock,
  openDoor,
  requestsSeen,
  signedIn,
} from './door.ts';

const asked = bodyOf('{ __typename }');
const HEADERS_MS = 1_000;
const REQUEST_MS = 1_500;
/** What a patience may overrun: node looks at its sockets a few times in it, and the machine may be busy. */
const LATE_MS = 5_000;

describe('The sockets of the gateway', () => {
  let system: System;
  beforeAll(async () => {
    system = await openDoor({
      limits: { headersDeadlineMs: HEADERS_MS, requestDeadlineMs: REQUEST_MS, socketsPerAddress: 150 },
    });
  }, 120_000);
  afterAll(() => system?.close());

  const dial = (): Socket => connect(Number(new URL(system.origin).port), '127.0.0.1');

  /** Everything that comes back until the gateway closes. */
  const listen = (socket: Socket): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      socket.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      socket.on('error', () => undefined).on('close', () => resolve(text));
    });

  /** Sends bytes as they are and reads until the gateway closes. */
  const send = (bytes: string): Promise<string> => {
    const socket = dial();
    socket.write(bytes);
    return listen(socket);
  };
  const post = (headers: string, body = asked): string =>
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${headers}\r\n${body}`;

  it('A01: cut off a body of 60 MB before most of it is read', async () => {
    const socket = dial();
    const answer = listen(socket);
    socket.write(post(`content-length: ${60 * 1024 * 1024}\r\n`, ''));
    const chunk = Buffer.alloc(64 * 1024, 0x20);
    for (let sent = 0; sent < 60 * 1024 * 1024 && !socket.destroyed; sent += chunk.length)
      if (!socket.write(chunk))
        await Promise.race([
          new Promise((resolve) => socket.once('drain', resolve)),
          new Promise((resolve) => socket.once('close', resolve)),
        ]);
    expect(await answer).toMatch(/^(HTTP\/1\.1 413 [\s\S]*PAYLOAD_TOO_LARGE[\s\S]*)?$/);
    expect(socket.bytesWritten).toBeLessThan(30 * 1024 * 1024);
  });

  it('A01: say so in Vietnamese where the client still listens', async () => {
    const answer = await knock(system.origin, 'x'.repeat(64 * 1024 + 1), JSON_TYPE);
    expectRefusal(answer, { status: 413, code: 'PAYLOAD_TOO_LARGE' });
  });

  it('A01: cut off a body without a length as soon as it is too long', async () => {
    const chunks = `${(8 * 1024).toString(16)}\r\n${'x'.repeat(8 * 1024)}\r\n`.repeat(12);
    const answer = await send(
      post('transfer-encoding: chunked\r\nconnection: close\r\n', `${chunks}0\r\n\r\n`),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('A02: never unpack a compressed body', async () => {
    for (const encoding of ['gzip', 'br', 'deflate', 'zstd', 'gzip, gzip'])
      await expectRefused(system, {
        body: asked,
        headers: { 'content-encoding': encoding },
        status: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
      });
  });

  it('A03: close a hundred connections whose headers never end, while an honest client is answered', async () => {
    const sockets = Array.from({ length: 100 }, dial);
    const closed = sockets.map((socket) => listen(socket));
    for (const socket of sockets) socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: ');
    const drip = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write('a');
    }, 100);
    const began = performance.now();
    const honest: number[] = [];
    const said = Promise.all(closed).finally(() => clearInterval(drip));
    for (let round = 0; round < 5; round += 1) {
      const asking = performance.now();
      expect((await knock(system.origin, asked, JSON_TYPE)).status).toBe(200);
      honest.push(performance.now() - asking);
    }
    const answers = await said;
    expect(performance.now() - began).toBeLessThan(HEADERS_MS + LATE_MS);
    expect(Math.min(...honest)).toBeLessThan(200);
    for (const answer of answers) expect(answer).toMatch(/^(HTTP\/1\.1 408 [\s\S]*)?$/);
  });

  it('A04: give up a body that drips, with 408', async () => {
    const socket = dial();
    const answer = listen(socket);
    const began = performance.now();
    socket.write(post('content-length: 1000\r\n', '{'));
    const drip = setInterval(() => socket.writable && socket.write(' '), 100);
    const said = await answer.finally(() => clearInterval(drip));
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - began).toBeLessThan(REQUEST_MS + LATE_MS);
  });

  const length = `content-length: ${asked.length}\r\n`;
  it.each(
    Object.entries({
      'a length and chunks': post(`${length}transfer-encoding: chunked\r\n`, `0\r\n\r\n${asked}`),
      'two lengths': post(`content-length: 0\r\n${length}`),
      'the same length twice': post(`${length}${length}`),
      'bare line feeds': post(length).replaceAll('\r\n', '\n'),
      'a bare line feed before the length': post(length).replace('json\r\n', 'json\n'),
      'a folded header': post(`x-long: a\r\n b\r\n${length}`),
      'a header folded with a tab': post(`x-long: a\r\n\tb\r\n${length}`),
      'a space before the colon': post(length.replace(':', ' :')),
      'chunked twice': post('transfer-encoding: chunked, chunked\r\n', '0\r\n\r\n'),
      'an encoding that looks like chunked': post('transfer-encoding: xchunked\r\n', '0\r\n\r\n'),
      'a chunk ended by a line feed': post(
        'transfer-encoding: chunked\r\n',
        `${asked.length.toString(16)}\n${asked}\r\n0\r\n\r\n`,
      ),
      'no host': post(length).replace('host: x\r\n', ''),
      'a line that is no HTTP': 'HELLO\r\n\r\n',
    }),
  )('A05: read no request in two ways: %s', async (_name, bytes) => {
    system.calls.clear();
    const answer = await send(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain('data');
    expect(requestsSeen(system)).toBe(0);
  });

  it('take headers of 16 KiB together, and no more', async () => {
    const answer = await send(post(`x-long: ${'a'.repeat(17 * 1024)}\r\n${length}`));
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  describe('and its headers', () => {
    it('A09: are sixty at most', async () => {
      const headers = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`x-${index}`, '1']));
      await expectRefused(system, { body: asked, headers, status: 400, code: 'BAD_REQUEST' });
    });

    it.each(['authorization', 'access-dossier', 'access-purpose', 'content-type', 'host', 'origin'])(
      'say %s once',
      async (name) => {
        const twice = `${name}: application/json\r\n`.repeat(
          name === 'content-type' || name === 'host' ? 1 : 2,
        );
        const answer = await send(post(`${twice}connection: close\r\n${length}`));
        expect(answer).toMatch(/^HTTP\/1\.1 400 /);
        expect(answer).toContain('BAD_REQUEST');
      },
    );

    it('A06, A09: name a body in UTF-8, and it is', async () => {
      for (const charset of ['utf-7', 'hz-gb-2312', 'utf-16', 'utf-32', 'iso-8859-1'])
        await expectRefused(system, {
          body: asked,
          headers: { 'content-type': `application/json; charset=${charset}` },
          status: 415,
          code: 'UNSUPPORTED_MEDIA_TYPE',
        });
      const broken = Buffer.from(bodyOf('{ __typename }', { name: 'xx' }).replace('xx', '\u0001\u0001'));
      broken[broken.indexOf(1)] = 0xc3;
      broken[broken.indexOf(1)] = 0x28;
      expectRefusal(await knock(system.origin, broken, JSON_TYPE), { status: 400, code: 'BAD_REQUEST' });
      const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(asked)]);
      expectRefusal(await knock(system.origin, marked, JSON_TYPE), { status: 400, code: 'BAD_REQUEST' });
    });

    it.each(['multipart/mixed', 'multipart/mixed; deferSpec=20220824', 'text/event-stream', 'text/html'])(
      'A29: may not ask for an answer in the form of %s',
      async (accept) => {
        await expectRefused(system, {
          body: asked,
          headers: { accept },
          status: 406,
          code: 'NOT_ACCEPTABLE',
        });
      },
    );

    it('A49: hold the token, and neither the address nor a cookie does', async () => {
      const { authorization = '' } = await signedIn('lan');
      const token = authorization.slice('Bearer '.length);
      const open = bodyOf('{ procedure(code: "1.004222") { code } }');
      for (const path of [`/graphql?access_token=${token}`, `/graphql?x=${token}`, '/graphql?a=1&token=x'])
        for (const headers of [JSON_TYPE, { ...JSON_TYPE, authorization }]) {
          const answer = await knock(system.origin, open, headers, 'POST', path);
          expectRefusal(answer, { status: 401, code: 'UNAUTHENTICATED', typed: token });
        }
      const cookie = `theme=dark; access_token=${token}`;
      await expectRefused(system, { body: open, headers: { cookie }, status: 401, code: 'UNAUTHENTICATED' });
      const harmless = await knock(system.origin, open, { ...JSON_TYPE, cookie: 'theme=dark' });
      expect(harmless.status).toBe(200);
    });

    it('A48: let no other page read an answer, whatever it calls itself', async () => {
      for (const origin of [
        'https://evil.example',
        'null',
        'https://dichvucong.gov.vn.evil.example',
        'file://',
      ]) {
        const headers = {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,authorization',
        };
        const preflight = await knock(system.origin, '', headers, 'OPTIONS');
        expect(preflight.status).toBeGreaterThanOrEqual(400);
        expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual(
          [],
        );
        const answer = await knock(system.origin, asked, { ...JSON_TYPE, origin });
        expect(answer.status).toBe(403);
        expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      }
    });
  });

  it('A46, SEC-13: ask and change nothing by GET', async () => {
    for (const document of ['{__typename}', 'mutation{openDraftDossier{__typename}}'])
      for (const type of [undefined, 'text/plain', 'application/json', ';;;']) {
        const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
        const path = `/graphql?query=${encodeURIComponent(document)}`;
        const answer = await knock(system.origin, '', headers, 'GET', path);
        expectRefusal(answer, { status: 405, code: 'METHOD_NOT_ALLOWED' });
        expect(answer.headers.allow).toBe('POST');
      }
  });

  it('A03: are counted for each address, so that one cannot take them all', async () => {
    const sockets = Array.from({ length: 200 }, dial);
    const closed = sockets.map((socket) => listen(socket));
    // What is over the share is closed at once, long before anybody's patience ends.
    let cut = 0;
    for (const closing of closed) void closing.then(() => (cut += 1));
    for (let wait = 0; wait < 200 && cut < 50; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(cut).toBeGreaterThanOrEqual(50);
    expect(cut).toBeLessThan(100);
    for (const socket of sockets) socket.destroy();
  });
});
