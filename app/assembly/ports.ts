import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { findFreePorts } from '../../platform/embedded/ports.ts';
import type { Environment } from '../environment/environment.ts';

/** Exit code of a part that did not start because its port was taken, so that its parent can choose another port. */
export const PORT_TAKEN_CODE = 98;

/** The port is taken, and callers of this address would reach another program. The message names the port. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(`Cổng ${port} đang được chương trình khác dùng (port ${port} is taken).`);
    this.name = 'PortTaken';
  }
}

const isTaken = (error: unknown): boolean => (error as { code?: string }).code === 'EADDRINUSE';
/** A port that somebody took between being found and being used is bad luck; so often it is something else. */
const TRIES = 5;

/** A free port that no outgoing connection is given, so that it is still free when the same is started again. */
async function listenSomewhere(server: FastifyInstance, host: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const [port = 0] = await findFreePorts(host, 1);
    try {
      return void (await server.listen({ host, port }));
    } catch (error) {
      if (!isTaken(error) || tries === TRIES) throw error;
    }
  }
}

export interface Wanted extends Pick<Environment, 'host' | 'port' | 'profile'> {
  /** True for a part whose address others were told. */
  exactPorts?: boolean;
}

/**
 * Listens on the wanted port. In the sandbox a taken port is replaced by a free one, which is printed. In production, and wherever
 * others expect this address, a part on another port would not be found, and its callers would reach another program.
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
    if (port === 0) await listenSomewhere(server, host);
    else await server.listen({ host, port });
  } catch (error) {
    if (port === 0 || !isTaken(error)) throw error;
    if (profile === 'production' || exactPorts) throw new PortTaken(port);
    await listenSomewhere(server, host);
    report(`  ! Cổng ${port} đang được dùng; đã chọn cổng khác (port taken, another one is used).`);
  }
  const address = server.server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name === '0.0.0.0' || name === '[::]' ? '127.0.0.1' : name}:${address.port}`;
}
