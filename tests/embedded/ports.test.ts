import { createServer } from 'node:net';
import { chooseLastingRange, findFreePorts, parsePortRange } from '../../platform/embedded/ports.ts';

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
