/** Every script of package.json, as npm runs it, asked how it is used. */
import { digestWritten, Folder, fileOf, scripts } from './help.ts';

const WITHIN_MS = 600_000;
const folder = new Folder();
afterAll(() => folder.close());

describe('npm run NAME -- --help', () => {
  it.each(Object.keys(scripts))(
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
