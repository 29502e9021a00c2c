/** The end of a terminal: an instance that was started behind nohup, or as a service, goes on without it and without npm. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { hasTerminal } from '../../app/assembly/lifetime.ts';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';

const WITHIN_MS = 120_000;
/** As npm does: it starts the command with its own streams, and knows nothing of a hang-up. */
const NPM = `const { spawn } = require('node:child_process');
  spawn(process.execPath, process.argv.slice(1), { stdio: 'inherit' });`;
const LIFETIME = join(projectRoot, 'app/assembly/lifetime.ts');
const INSTANCE = `const { closeOnSignal } = await import(${JSON.stringify(LIFETIME)});
  closeOnSignal(async () => undefined);
  setInterval(() => console.log('living'), 300);
  console.log('pid ' + process.pid);`;

describe('A hang-up of the terminal', () => {
  it(
    'ends npm and not the instance, where there is no terminal; SIGTERM still ends it',
    async () => {
      const words = ['--import', 'tsx', '--input-type=module', '-e', INSTANCE];
      const npm = spawn(process.execPath, ['-e', NPM, '--', ...words], {
        cwd: projectRoot,
        env: childEnvironment({ NODE_OPTIONS: '' }),
        stdio: ['ignore', 'pipe', 'ignore'],
        detached: true,
      });
      let said = '';
      npm.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      const until = async (text: string): Promise<void> => {
        while (!said.includes(text)) await new Promise((resolve) => setTimeout(resolve, 50));
      };
      await until('living');
      const pid = Number(/pid (\d+)/.exec(said)?.[1]);
      const gone = once(npm, 'exit');
      process.kill(-(npm.pid ?? 0), 'SIGHUP');
      await gone;
      // Longer than an orphan would live.
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      said = '';
      await until('living');
      const closed = once(npm.stdout, 'close');
      process.kill(pid, 'SIGTERM');
      await closed;
    },
    WITHIN_MS,
  );

  it(
    'is outlived by a command that works and ends, where there is no terminal',
    async () => {
      const work = `const { runCommand } = await import(${JSON.stringify(LIFETIME)});
        await runCommand(async () => {
          console.log('working');
          for await (const _ of process.stdin);
          console.log('done');
        });`;
      const command = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', work], {
        cwd: projectRoot,
        env: childEnvironment({ NODE_OPTIONS: '' }),
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      const ended = once(command, 'close');
      let said = '';
      command.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      while (!said.includes('working')) await new Promise((resolve) => setTimeout(resolve, 50));
      command.kill('SIGHUP');
      command.stdin.end();
      expect(await ended).toEqual([0, null]);
      expect(said).toContain('done');
    },
    WITHIN_MS,
  );

  it('ends an instance that has a terminal on any of its streams', () => {
    expect(hasTerminal([{}, { isTTY: true }, {}])).toBe(true);
    expect(hasTerminal([{}, { isTTY: false }, {}])).toBe(false);
  });
});
