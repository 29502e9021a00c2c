/** Every script of package.json, as npm runs it, asked how it is used. */
import { digestWritten, Folder, fileOf, mistakes, scripts } from './help.ts';

const WITHIN_MS = 600_000;
const folder = new Folder();
afterAll(() => folder.close());

/** What it starts says how it is used and ends; it goes on waiting for a change, as a watcher does. */
const WATCHER = 'dev';

describe('npm run NAME -- --help', () => {
  it.each(Object.keys(scripts).filter((script) => script !== WATCHER))(
    '%s says how it is used, ends with 0 and touches nothing',
    async (script) => {
      const before = digestWritten();
      for (const word of fileOf(script) === undefined ? ['--help'] : ['--help', '-h']) {
        const said = await folder.run(['npm', 'run', '--silent', script, '--', word]);
        expect([script, word, said.code]).toEqual([script, word, 0]);
        expect(said.stdout.length + said.stderr.length).toBeGreaterThan(40);
      }
      if (fileOf(script) !== undefined) {
        const refused = await folder.run(['npm', 'run', '--silent', script, '--', '--no-such-option']);
        expect([script, refused.code]).toEqual([script, 2]);
        expect(refused.stderr).toMatch(/npm (run|start)/);
      }
      expect(folder.isUntouched()).toBe(true);
      expect(digestWritten()).toBe(before);
    },
    WITHIN_MS,
  );
});

describe(`npm run ${WATCHER} -- --help`, () => {
  it(
    'says how it is used, touches nothing and ends with Ctrl-C',
    async () => {
      const words = ['npm', 'run', '--silent', WATCHER, '--', '--help'];
      const said = await folder.run(words, {}, /Ends with 0/);
      expect(said.stdout).toContain('npm start');
      expect(folder.isUntouched()).toBe(true);
    },
    WITHIN_MS,
  );
});

describe('A mistake of whoever calls a command', () => {
  it.each(mistakes)(
    '%s %j ends with %i and one sentence, never a stack',
    async (script, words, code) => {
      const said = await folder.run(['npm', 'run', '--silent', script, '--', ...words], { PORT: '1' });
      expect([said.code, said.stderr]).toEqual([code, expect.stringContaining('✗')]);
      expect(said.stderr).not.toMatch(/\n\s+at |node:internal/);
      expect(folder.isUntouched()).toBe(true);
    },
    WITHIN_MS,
  );
});
