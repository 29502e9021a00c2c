/**
 * Commands that write a file which does not fit: one sentence, a code, and never a word that all is well. A sandbox whose log does
 * not fit goes on.
 */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse, type TestHouse } from '../support/house.ts';
import { databaseVariables, type Started, startCommand } from '../support/processes.ts';

const CATALOGUE = '{ procedure(code: "1.004222") { name } }';
const folder = mkdtempSync(join(tmpdir(), 'mot-lan-full-'));
let test: TestHouse;
let started: Started | undefined;
beforeAll(async () => {
  test = await openHouse();
}, 300_000);
afterAll(async () => {
  await started?.end('SIGKILL');
  await test?.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['an export of an access log', ['app/commands/verifyAccessLog.ts', 'export', 'population', '/dev/full']],
  ['the public keys', ['app/commands/verifyAccessLog.ts', 'keys', '/dev/full']],
  ['the once-only audit', ['app/commands/auditOnceOnly.ts', '--json', '/dev/full']],
])('%s that does not fit on the disk ends its command with one sentence', async (_what, words) => {
  const command = startCommand(words, databaseVariables(test));
  expect(await command.ended).not.toBe(0);
  expect(command.lines.filter((line) => line.startsWith('✗'))).toEqual([expect.stringContaining('ENOSPC')]);
  expect(command.lines.filter((line) => /^\s+at |✓ \/dev\/full/.test(line))).toEqual([]);
});

async function postJson(url: string, body: object): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as Record<string, unknown>;
}

describe('A sandbox whose log cannot be written', () => {
  it('goes on answering, says so in readiness and metrics, and ends when asked', async () => {
    symlinkSync('/dev/full', join(folder, 'mot-lan.log'));
    const one = startCommand(['app/commands/start.ts'], {
      DATA_DIRECTORY: folder,
      // A machine that is busy with other tests is no register that fails.
      SUBGRAPH_TIMEOUT_MS: '10000',
      ...databaseVariables(test),
    });
    started = one;
    const origin = await one.find(/(http:\/\/[\d.]+:\d+)\/graphql$/);
    const admin = await one.find(/(http:\/\/[\d.]+:\d+)\/metrics$/);
    // Nobody reads what it prints any more either.
    one.child.stdout?.destroy();
    one.child.stderr?.destroy();
    // A cold planner on a busy machine may keep the first ones waiting: they get a code, and the others their answer.
    for (let answered = 0; answered < 20; ) {
      const { data, errors } = await postJson(`${origin}/graphql`, { query: CATALOGUE });
      expect(data ?? errors).toBeDefined();
      if (errors === undefined) answered += 1;
    }
    const ready = await fetch(`${admin}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready', log: 'UNWRITABLE' });
    expect(await (await fetch(`${admin}/metrics`)).text()).toContain('mot_lan_log_writable 0');
    expect(await one.end('SIGTERM')).toBe(0);
  }, 120_000);
});
