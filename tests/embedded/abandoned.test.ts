/** Folders of tests go with the run that made them, even when it is cut short. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { sweepAbandoned } from '../support/cluster/abandoned.ts';

const WITHIN_MS = 60_000;
const helper = new URL('../support/cluster/abandoned.ts', import.meta.url).href;
const base = mkdtempSync(join(tmpdir(), 'mot-lan-abandoned-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('A run of tests that is cut short', () => {
  it(
    'takes its folder with it, however it ends',
    async () => {
      const folder = join(base, 'run');
      mkdirSync(join(folder, 'cluster'), { recursive: true });
      writeFileSync(join(folder, 'cluster/file'), '');
      const script = `const { removeWithUs } = await import(${JSON.stringify(helper)});
        removeWithUs(${JSON.stringify(folder)}); console.log('ready'); setInterval(() => undefined, 1_000);`;
      const run = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: projectRoot,
        env: childEnvironment({ NODE_OPTIONS: '' }),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((resolve) => run.once('exit', resolve));
      await new Promise((resolve) => run.stdout.once('data', resolve));
      expect(existsSync(folder)).toBe(true);
      run.kill('SIGKILL');
      await ended;
      const giveUp = Date.now() + WITHIN_MS / 2;
      while (existsSync(folder) && Date.now() < giveUp) await sleep(50);
      expect(existsSync(folder)).toBe(false);
    },
    WITHIN_MS,
  );

  it('has what it left elsewhere deleted a day later, and nothing that is not of our tests', () => {
    const now = Date.now();
    const make = (name: string, hours: number): string => {
      const path = join(base, name);
      mkdirSync(path);
      const at = new Date(now - hours * 3_600_000);
      utimesSync(path, at, at);
      return path;
    };
    const old = make('mot-lan-release-AbC123', 25);
    const kept = [
      make('mot-lan-release-AbC124', 23),
      make('mot-lan', 25),
      make('mot-lan-data', 25),
      make('other-AbC123', 25),
    ];
    sweepAbandoned(base, now);
    expect(existsSync(old)).toBe(false);
    expect(kept.map((path) => existsSync(path))).toEqual([true, true, true, true]);
  });
});
