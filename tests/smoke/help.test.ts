/** Asked how it is used, a command says so and does nothing; what it does not know it refuses. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { projectRoot } from '../../app/environment/environment.ts';
import { RELEASE_FILES } from '../../gateway/release/release.ts';
import { digestWritten, Folder, fileOf, mistakes, type Said, scripts } from './help.ts';

const WITHIN_MS = 120_000;
const folder = new Folder();
afterAll(() => folder.close());

const ours = Object.keys(scripts).flatMap((script) => {
  const file = fileOf(script);
  return file === undefined ? [] : [[script, file] as const];
});
/** They read their words themselves, and their own tests show that `--help` is among them. */
const OWN_READERS = ['app/commands/keys.ts', 'app/commands/verifyAccessLog.ts'];

/** A command with many words has them in a file of their own beside it. */
function readWithWords(path: string): string {
  const text = readFileSync(path, 'utf8');
  const own = /from '\.\/words\.ts'/.test(text) ? readFileSync(join(dirname(path), 'words.ts'), 'utf8') : '';
  return text + own;
}

const run = (file: string, ...words: string[]): Promise<Said> =>
  folder.run([process.execPath, '--import', 'tsx', file, ...words]);

describe('A command of package.json', () => {
  it.each(ours)('%s reads its words in the one place that knows --help', (_script, file) => {
    if (OWN_READERS.includes(file)) return;
    const text = readWithWords(join(projectRoot, file));
    expect(text).toContain('readCommandWords(');
    expect(text).not.toContain('process.argv.slice');
    expect(text).not.toContain('parseArgs(');
  });

  it('has its place in the table of mistakes', () => {
    const judged = new Set(mistakes.map(([script]) => script));
    expect(ours.flatMap(([script]) => (judged.has(script) ? [] : [script]))).toEqual([]);
  });

  /** The others are asked in help.exhaustive.test.ts. */
  const SHORT = ['audit:once-only', 'bench:search'];
  it.each(mistakes.filter(([script]) => SHORT.includes(script)).slice(0, 2))(
    '%s %j ends with %i and one sentence, never a stack',
    async (script, words, code) => {
      const said = await run(fileOf(script) ?? '', ...words);
      expect([said.code, said.stderr]).toEqual([code, expect.stringContaining('✗')]);
      expect(said.stderr).toContain(`npm run ${script}`);
      expect(said.stderr).not.toMatch(/\n\s+at |node:internal/);
    },
    WITHIN_MS,
  );

  it(
    'that deletes deletes nothing when it is asked how it is used, or with a word that it does not know',
    async () => {
      const [asked, mistyped] = await Promise.all([
        run('app/commands/reset.ts', '--help'),
        run('app/commands/reset.ts', '--hlep'),
      ]);
      expect(asked).toMatchObject({ code: 0, stderr: '' });
      expect(asked.stdout).toContain('npm run reset');
      expect(mistyped.code).toBe(2);
      expect(mistyped.stderr).toContain('npm run reset');
      expect(folder.isUntouched()).toBe(true);
    },
    WITHIN_MS,
  );

  it(
    'signs the release where RELEASE_DIRECTORY says, and leaves the files of the checkout alone',
    async () => {
      const release = mkdtempSync(join(tmpdir(), 'mot-lan-release-'));
      const before = digestWritten();
      try {
        for (const file of [RELEASE_FILES.supergraph, RELEASE_FILES.policy])
          cpSync(join(projectRoot, 'schema', file), join(release, file));
        writeFileSync(join(release, RELEASE_FILES.manifest), '{}');
        const said = await folder.run([process.execPath, '--import', 'tsx', 'app/commands/operations.ts'], {
          RELEASE_DIRECTORY: release,
        });
        expect(said).toMatchObject({ code: 0, stderr: '' });
        expect(said.stdout).toContain(join(basename(release), RELEASE_FILES.manifest));
        expect(JSON.parse(readFileSync(join(release, RELEASE_FILES.manifest), 'utf8')).version).toBe(1);
        expect(digestWritten()).toBe(before);
      } finally {
        rmSync(release, { recursive: true, force: true });
      }
    },
    WITHIN_MS,
  );
});
