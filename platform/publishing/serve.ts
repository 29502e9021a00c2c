/** Serves the folder of a source. Anything that serves files can: this is what tests and a trial need. */
import { open } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sameBytes } from '../../kernel/keys.ts';

export interface Serving {
  folder: string;
  host: string;
  /** 0 for any free port. */
  port: number;
  /** Whoever asks has to say it; undefined: anybody may ask, which personal data forbid. */
  token: string | undefined;
}

/** What is served: `latest` and the numbers of batches, and no other file of the folder. */
const NAME = /^\/(latest|[1-9]\d{0,9})$/;

export async function serveSource({ folder, host, port, token }: Serving): Promise<{
  url: string;
  close(): Promise<void>;
}> {
  const server = createServer((request, response) => {
    const name = NAME.exec(request.url ?? '')?.[1];
    const isKnown = token === undefined || sameBytes(request.headers.authorization ?? '', `Bearer ${token}`);
    if (!isKnown || request.method !== 'GET') return void response.writeHead(isKnown ? 405 : 401).end();
    if (name === undefined) return void response.writeHead(404).end();
    sendFile(join(folder, name), response).catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== 'ENOENT') return void response.destroy();
      response.writeHead(404).end();
    });
  });
  await listen(server, port, host);
  const at = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${at.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Its size is that of the file which is sent: another may be put in its place meanwhile. */
async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
    await pipeline(file.createReadStream({ autoClose: false }), response);
  } finally {
    await file.close();
  }
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
