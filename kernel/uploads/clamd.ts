/** ClamAV's daemon, by its command INSTREAM (clamd(8)): the bytes are sent in chunks, each after its length, and an empty one ends them. */
import { connect, type Socket } from 'node:net';
import { type FileScanner, ScannerUnavailable } from './scanner.ts';

/** Within this the daemon has to answer, or to take more bytes. */
const PATIENCE_MS = 30_000;
const ANSWER_CHARACTERS_MAX = 1_000;

/** Where clamd listens: `{ path }` for a socket of this machine, or host and port. */
export type ClamdAddress = { path: string } | { host: string; port: number };

export function connectClamd(address: ClamdAddress, patienceMs = PATIENCE_MS): FileScanner {
  return {
    async scan(bytes) {
      const socket = connect(address);
      socket.setTimeout(patienceMs, () => socket.destroy(new Error('clamd did not answer in time')));
      try {
        const answered = readAnswer(socket);
        // Told by whoever waits for the answer; while we send, nobody does yet.
        answered.catch(() => undefined);
        await send(socket, bytes);
        return readVerdict(await answered);
      } catch (error) {
        // A file that cannot be read is not the scanner's fault.
        if (!(error instanceof SocketFailed)) throw error;
        throw new ScannerUnavailable('', { cause: error });
      } finally {
        socket.destroy();
      }
    },
  };
}

/** What the socket itself said. */
class SocketFailed extends Error {
  override name = 'SocketFailed';
}

async function send(socket: Socket, bytes: AsyncIterable<Buffer>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    // The daemon may have said already that it takes no more: its answer is what counts.
    if (socket.readableEnded) return;
    await write(socket, Buffer.concat([length, chunk]));
  }
  await write(socket, Buffer.alloc(4));
}

/** Waits until the kernel has taken the bytes: a slow scanner slows whoever reads for it. */
const write = (socket: Socket, bytes: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.write(bytes, (error) =>
      error == null ? resolve() : reject(new SocketFailed('', { cause: error })),
    );
  });

function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (data) => {
      text += data.toString('utf8');
      const end = text.indexOf('\0');
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > ANSWER_CHARACTERS_MAX) reject(new ScannerUnavailable());
    });
    socket.once('error', (error) => reject(new SocketFailed('', { cause: error })));
    socket.once('close', () => reject(new SocketFailed()));
  });
}

/** `stream: OK`, `stream: NAME FOUND`; anything else, such as `INSTREAM size limit exceeded. ERROR`, is no verdict. */
export function readVerdict(answer: string): string | null {
  if (answer === 'stream: OK') return null;
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found === undefined) throw new ScannerUnavailable();
  return found;
}
