/** A short pass of every experiment of `npm run chaos`, in a process whose heap can be measured, each with its controls. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../chaos/toolkit/results.ts';
import { startCommand } from '../support/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-chaos-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function pass(id: string): Promise<Result | undefined> {
  const file = join(folder, `${id}.json`);
  const words = ['--expose-gc', 'tests/chaos/index.ts', '--only', id, '--quick', '--result', file];
  await startCommand(words, {}).ended;
  return (JSON.parse(readFileSync(file, 'utf8')) as { results: Result[] }).results[0];
}

it.each(['R7', 'R8', 'R9', 'R11', 'R12', 'R14', 'R15', 'R16', 'R20'])(
  '%s holds, and notices what its controls break',
  async (id) => {
    const result = await pass(id);
    expect(result?.findings.filter(({ holds }) => !holds)).toEqual([]);
    expect(result?.controls.length).toBeGreaterThan(0);
    expect(result?.controls.filter(({ verdict }) => verdict !== 'noticed')).toEqual([]);
  },
);

it('the list of this file is that of the command', async () => {
  const help = startCommand(['tests/chaos/index.ts', '--help'], {});
  await help.ended;
  const ids = help.lines.flatMap((line) => /^ {2}(R\d+) /.exec(line)?.[1] ?? []);
  expect(ids).toEqual(['R7', 'R8', 'R9', 'R11', 'R12', 'R14', 'R15', 'R16', 'R20']);
});
