import { createServer } from 'node:net';
import { EmbeddedPostgresFailure } from './failures.ts';

/** The only address the embedded database listens on. */
export const LOOPBACK = '127.0.0.1';

/** The wanted port when it is free, otherwise one that is; says so when it had to choose another. */
export async function choosePort(
  wanted: number | undefined,
  report: (line: string) => void,
): Promise<number> {
  if (!wanted) return findFreePort();
  if ((await tryPort(wanted)) !== undefined) return wanted;
  const port = await findFreePort();
  report(`Cổng ${wanted} đã có chương trình khác dùng: PostgreSQL dùng cổng ${port}.`);
  return port;
}

async function findFreePort(): Promise<number> {
  const port = await tryPort(0);
  if (port === undefined)
    throw new EmbeddedPostgresFailure('Máy không còn cổng TCP nào trống cho PostgreSQL.');
  return port;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => resolve(chosen));
    });
  });
}
