import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Environment } from '../environment/environment.ts';

/** Exit code of a part that did not start because its port was taken: whoever chose the port may choose another. */
export const PORT_TAKEN_CODE = 98;

/** The port is taken, and whoever asks for this address would find somebody else there. The message names the port. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(`Cổng ${port} đang được chương trình khác dùng (port ${port} is taken).`);
    this.name = 'PortTaken';
  }
}

export interface Wanted extends Pick<Environment, 'host' | 'port' | 'profile'> {
  /** True for a part whose address others were told. */
  exactPorts?: boolean;
}

/**
 * Listens on the wanted port. In the sandbox a free one is used when it is taken, and said: a person reads where it is. In production,
 * and wherever others were told the address, a part that moved would be found by nobody, and its callers would find somebody else.
 *
 * @returns the origin
 * @throws PortTaken
 */
export async function listenNear(
  server: FastifyInstance,
  { host, port, profile, exactPorts = false }: Wanted,
  report: (line: string) => void,
): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    if (profile === 'production' || exactPorts) throw new PortTaken(port);
    await server.listen({ host, port: 0 });
    report(`  ! Cổng ${port} đang được dùng; đã chọn cổng khác (port taken, another one is used).`);
  }
  const address = server.server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name === '0.0.0.0' || name === '[::]' ? '127.0.0.1' : name}:${address.port}`;
}
