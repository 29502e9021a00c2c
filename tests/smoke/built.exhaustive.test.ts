/** `npm run build`, and every command of `dist/` as npm runs it there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, projectRoot } from '../../app/environment/environment.ts';
import { isShipped } from '../../app/tools/distribution.ts';
import { Folder, fileOf, scripts } from './help.ts';

const WITHIN_MS = 900_000;
const dist = join(projectRoot, 'dist');
const folder = new Folder();
afterAll(() => folder.close());

const ours = Object.keys(scripts).filter((name) => {
  const file = fileOf(name) ?? '';
  return file.startsWith('app/commands/') && isShipped(file);
});

describe('What npm run build made', () => {
  beforeAll(() => {
    execFileSync('npm', ['run', '--silent', 'build'], {
      cwd: projectRoot,
      env: childEnvironment({ NODE_OPTIONS: '' }),
    });
  }, WITHIN_MS);

  it('has no source and no loader', () => {
    const commands = readFileSync(join(dist, 'package.json'), 'utf8');
    expect(commands).not.toMatch(/tsx|\.ts"/);
    expect(existsSync(join(dist, 'app/commands/start.ts'))).toBe(false);
    expect(existsSync(join(dist, 'app/commands/start.js'))).toBe(true);
  });

  it.each(ours)(
    '%s says in dist how it is used, as it does here',
    async (script) => {
      const file = fileOf(script)?.replace(/\.ts$/, '.js') ?? '';
      const said = await folder.run([process.execPath, join(dist, file), '--help']);
      expect([script, said.code, said.stderr]).toEqual([script, 0, '']);
      expect(said.stdout).toContain('npm ');
      expect(folder.isUntouched()).toBe(true);
    },
    WITHIN_MS,
  );

  it.each([[['dist']], [['services', 'dist']]])(
    'starts as a sandbox and answers the first steps of the proof: %j',
    (words) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'tests/smoke/start.ts', ...words],
        { cwd: projectRoot, env: childEnvironment({ NODE_OPTIONS: '', ADMIN_PORT: '0' }), encoding: 'utf8' },
      );
      expect([status, status === 0 ? '' : `${stdout}\n${stderr}`]).toEqual([0, '']);
    },
    WITHIN_MS,
  );
});
