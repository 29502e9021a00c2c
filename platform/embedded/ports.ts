import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { EmbeddedPostgresFailure } from './failures.ts';

/** The only address the embedded database listens on. */
export const LOOPBACK = '127.0.0.1';

/** Range of ephemeral ports that is assumed where the system does not say. */
const USUAL_EPHEMERAL: PortRange = { first: 32_768, last: 65_535 };
const LOWEST = 10_240;
const HIGHEST = 65_535;
const FEWEST = 1_000;
const ATTEMPTS = 500;

export interface PortRange {
  first: number;
  last: number;
}

/**
 * Ports that the system gives to nobody by itself. A port of its own range can be lost while nobody listens on it, between
 * being found and being used or while its server is started again: any outgoing connection may be given it.
 */
export function chooseLastingRange(ephemeral: PortRange): PortRange | undefined {
  const below = { first: LOWEST, last: ephemeral.first - 1 };
  const above = { first: ephemeral.last + 1, last: HIGHEST };
  return [below, above].find(({ first, last }) => last - first >= FEWEST);
}

/** As Linux says it in /proc: two numbers. */
export function parsePortRange(text: string): PortRange | undefined {
  const [, first, last] = /^\s*(\d+)\s+(\d+)\s*$/.exec(text) ?? [];
  return first === undefined || last === undefined ? undefined : { first: Number(first), last: Number(last) };
}

/** Free ports, reserved for us: all are held open until the last is found, so that no two are the same. */
export async function findFreePorts(host: string, count: number): Promise<number[]> {
  const said = await readFile('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').catch(() => '');
  const range = chooseLastingRange(parsePortRange(said) ?? USUAL_EPHEMERAL);
  const held: Server[] = [];
  try {
    for (let attempt = 0; held.length < count && attempt < ATTEMPTS; attempt += 1) {
      // Where the system's range leaves no room, one of its own is better than none.
      const server = await hold(range === undefined ? 0 : randomInt(range.first, range.last + 1), host);
      if (server !== undefined) held.push(server);
    }
    if (held.length < count) throw new EmbeddedPostgresFailure('Máy không còn cổng TCP nào trống.');
    return held.map((server) => (server.address() as { port: number }).port);
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

/** The wanted port when it is free, otherwise one that is; says so when it had to choose another. */
export async function choosePort(
  wanted: number | undefined,
  report: (line: string) => void,
): Promise<number> {
  if (wanted && (await isFree(wanted))) return wanted;
  const [port = 0] = await findFreePorts(LOOPBACK, 1);
  if (wanted) report(`Cổng ${wanted} đã có chương trình khác dùng: PostgreSQL dùng cổng ${port}.`);
  return port;
}

async function isFree(port: number): Promise<boolean> {
  const server = await hold(port, LOOPBACK);
  if (server === undefined) return false;
  await new Promise((resolve) => server.close(resolve));
  return true;
}

function hold(port: number, host: string): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ host, port, exclusive: true }, () => resolve(server));
  });
}
