/**
 * A simulator of ClamAV's daemon: the command INSTREAM with its framing and limit, as clamd(8) describes it, and one signature, that of the
 * EICAR test file. It can be switched off and can be made to hang.
 */

import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** https://www.eicar.org/download-anti-malware-testfile/, in two halves, so that no scanner finds this source. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface ClamdSimulator {
  port: number;
  /** `DOWN` takes no connection, `SILENT` never answers. */
  mode: 'UP' | 'DOWN' | 'SILENT';
  /** Bytes of each stream that was scanned to its end. */
  scanned: number[];
  close(): Promise<void>;
}

export async function startClamd(streamMaxLength = 25 * 1024 * 1024): Promise<ClamdSimulator> {
  const sockets = new Set<Socket>();
  const simulator: ClamdSimulator = { port: 0, mode: 'UP', scanned: [], close: async () => undefined };
  const server = createServer((socket) => {
    if (simulator.mode === 'DOWN') return void socket.destroy();
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
    if (simulator.mode === 'UP') void serve(socket, simulator, streamMaxLength);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  simulator.port = (server.address() as AddressInfo).port;
  simulator.close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return simulator;
}

async function serve(socket: Socket, simulator: ClamdSimulator, streamMaxLength: number): Promise<void> {
  let buffer = Buffer.alloc(0);
  let command: string | undefined;
  let content = Buffer.alloc(0);
  for await (const data of socket as AsyncIterable<Buffer>) {
    buffer = Buffer.concat([buffer, data]);
    if (command === undefined) {
      const end = buffer.indexOf(0);
      if (end < 0) continue;
      command = buffer.toString('utf8', 0, end);
      buffer = buffer.subarray(end + 1);
      if (command !== 'zINSTREAM') return void socket.end('UNKNOWN COMMAND\0');
    }
    while (buffer.length >= 4) {
      const length = buffer.readUInt32BE(0);
      if (length === 0) {
        simulator.scanned.push(content.length);
        const found = content.includes(EICAR);
        return void socket.end(found ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
      }
      if (buffer.length < 4 + length) break;
      content = Buffer.concat([content, buffer.subarray(4, 4 + length)]);
      buffer = buffer.subarray(4 + length);
      if (content.length > streamMaxLength) return void socket.end('INSTREAM size limit exceeded. ERROR\0');
    }
  }
}
