/** A folder of batches as it is served: a file that is replaced while it is read is told as the one or as the other. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSource } from '../../platform/publishing/serve.ts';

const STATES = ['short', `long ${'x'.repeat(2_000)}`];
const READS = 300;

describe('A served folder', () => {
  it('tells no part of a file that is replaced while it is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mot-lan-served-'));
    const served = await serveSource({ folder, host: '127.0.0.1', port: 0, token: undefined });
    const put = (text: string) => {
      writeFileSync(join(folder, 'latest.part'), text);
      renameSync(join(folder, 'latest.part'), join(folder, 'latest'));
    };
    const read = async () => {
      const answer = await fetch(`${served.url}/latest`, { signal: AbortSignal.timeout(5_000) });
      return answer.text();
    };
    try {
      put(STATES[0] ?? '');
      const told = new Set<string>();
      let left = READS;
      const reader = async () => {
        while (left > 0) {
          left -= 1;
          told.add(await read().catch(() => 'broken off'));
        }
      };
      const readers = Promise.all(Array.from({ length: 8 }, reader));
      for (let time = 0; left > 0; time += 1) {
        put(STATES[time % 2] ?? '');
        await new Promise((resolve) => setImmediate(resolve));
      }
      await readers;
      expect([...told].filter((text) => !STATES.includes(text))).toEqual([]);
    } finally {
      await served.close();
      rmSync(folder, { recursive: true });
    }
  });
});
