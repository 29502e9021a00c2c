import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import fastify from 'fastify';
import { listenNear } from '../../app/assembly/ports.ts';
import { chooseLastingRange, findFreePorts, parsePortRange } from '../../platform/embedded/ports.ts';

const RANGE = '/proc/sys/net/ipv4/ip_local_port_range';

describe('Ports that are handed out', () => {
  it.each([
    ['of Linux', { first: 32_768, last: 60_999 }, { first: 10_240, last: 32_767 }],
    ['of macOS', { first: 49_152, last: 65_535 }, { first: 10_240, last: 49_151 }],
    ['that begins low', { first: 1_024, last: 60_000 }, { first: 60_001, last: 65_535 }],
    ['that is everything', { first: 1_024, last: 65_535 }, undefined],
  ])('lie outside the range %s, from which the system takes its own', (_whose, ephemeral, range) => {
    expect(chooseLastingRange(ephemeral)).toEqual(range);
  });

  it('are found by the range that the system says', () => {
    expect(parsePortRange('32768\t60999\n')).toEqual({ first: 32_768, last: 60_999 });
    expect(parsePortRange('')).toBeUndefined();
  });

  it('are free and all different', async () => {
    const ports = await findFreePorts('127.0.0.1', 50);
    expect(new Set(ports).size).toBe(50);
    for (const port of ports)
      await new Promise<void>((resolve, reject) => {
        const server = createServer().once('error', reject);
        server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
      });
  });
});

describe('A part that may listen anywhere', () => {
  const ephemeral = parsePortRange(existsSync(RANGE) ? readFileSync(RANGE, 'utf8') : '');
  const room = ephemeral === undefined ? undefined : chooseLastingRange(ephemeral);

  it('listens where no outgoing connection does, asked for a free port or when its own is taken', async () => {
    const [first, second] = [fastify(), fastify()];
    const wanted = { host: '127.0.0.1', profile: 'sandbox' } as const;
    const said: string[] = [];
    const portOf = (origin: string): number => Number(new URL(origin).port);
    try {
      const taken = portOf(await listenNear(first, { ...wanted, port: 0 }, () => undefined));
      const other = portOf(await listenNear(second, { ...wanted, port: taken }, (line) => said.push(line)));
      expect(other).not.toBe(taken);
      expect(said).toEqual([expect.stringContaining(String(taken))]);
      for (const port of room === undefined ? [] : [taken, other]) {
        expect(port).toBeGreaterThanOrEqual(room?.first ?? 0);
        expect(port).toBeLessThanOrEqual(room?.last ?? 0);
      }
    } finally {
      await Promise.all([first.close(), second.close()]);
    }
  });
});
