/** Commands that write a file which does not fit: one sentence, a code, and never a word that all is well. */
import { openHouse, type TestHouse } from '../support/house.ts';
import { databaseVariables, startCommand } from '../support/processes.ts';

let test: TestHouse;
beforeAll(async () => {
  test = await openHouse();
}, 300_000);
afterAll(() => test?.close());

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
