import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Listens on the wanted port, or on a free one when it is taken, and says so. Gives the origin. */
export async function listenNear(
  server: FastifyInstance,
  host: string,
  port: number,
  report: (line: string) => void,
): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    await server.listen({ host, port: 0 });
    report(`  ! Cổng ${port} đang được dùng; đã chọn cổng khác (port taken, another one is used).`);
  }
  const address = server.server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name === '0.0.0.0' || name === '[::]' ? '127.0.0.1' : name}:${address.port}`;
}
