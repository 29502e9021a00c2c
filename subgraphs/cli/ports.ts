import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Environment } from '../environment.ts';

/**
 * Listens on the wanted port, or, in the sandbox, on a free one when it is taken, and says so. In production a gateway that
 * moved would be found by nobody: there a taken port is an error. Gives the origin.
 */
export async function listenNear(
  server: FastifyInstance,
  { host, port, profile }: Pick<Environment, 'host' | 'port' | 'profile'>,
  report: (line: string) => void,
): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    if (profile === 'production') throw new Error(`port ${port} is taken`);
    await server.listen({ host, port: 0 });
    report(`  ! Cổng ${port} đang được dùng; đã chọn cổng khác (port taken, another one is used).`);
  }
  const address = server.server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name === '0.0.0.0' || name === '[::]' ? '127.0.0.1' : name}:${address.port}`;
}
