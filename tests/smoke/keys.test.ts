/** `npm run keys` as an operator meets it: what it prints, where it writes, and how it ends. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runKeys } from '../../app/commands/keySteps.ts';

const folder = mkdtempSync(join(tmpdir(), 'mot-lan-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command, with nothing in its environment. */
function keys(...words: string[]): { status: number; stdout: string; stderr: string } {
  const said = { stdout: '', stderr: '' };
  const status = runKeys(words, {
    source: {},
    say: (text) => {
      said.stdout += text;
    },
    complain: (text) => {
      said.stderr += text;
    },
  });
  return { status, ...said };
}

const valuesIn = (text: string): string[] =>
  [...text.matchAll(/^KEY_\w+=(.+)$/gm)].map(([, value = '']) => value);

describe('npm run keys', () => {
  it('makes a file that only its owner reads, which check and production take, and public turns into halves', () => {
    const file = join(folder, 'all.env');
    expect(keys('new', '--out', file).status).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(keys('check', '--from', file)).toMatchObject({ status: 0, stderr: '' });
    const secrets = valuesIn(readFileSync(file, 'utf8'));
    expect(secrets.length).toBeGreaterThan(20);
    const shown = keys('public', '--from', file);
    expect(shown.status).toBe(0);
    expect(shown.stdout).toMatch(/^PUBLIC_KEY_RELEASE=/m);
    for (const secret of secrets) expect(shown.stdout).not.toContain(secret);
    // A second run makes other keys, and overwrites none.
    expect(keys('new', '--out', file).status).toBe(1);
    expect(valuesIn(readFileSync(file, 'utf8'))).toEqual(secrets);
    expect(valuesIn(keys('new').stdout).filter((value) => secrets.includes(value))).toEqual([]);
  });

  it('writes a file for each part, with which that part alone is content', () => {
    const parts = join(folder, 'parts');
    expect(keys('new', '--folder', parts).status).toBe(0);
    const file = join(parts, 'population.env');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(keys('check', 'population', '--from', file).status).toBe(0);
    expect(keys('check', 'dossiers', '--from', file).status).toBe(1);
    expect(readFileSync(file, 'utf8')).not.toMatch(/^KEY_(SEAL|GRANT|ENVELOPE_GATEWAY)=/m);
  });

  it('says by name what is wrong, and nobody reads a key out of what it says', () => {
    const file = join(folder, 'wrong.env');
    const secret = Buffer.alloc(32, 3).toString('base64');
    writeFileSync(file, `KEY_SEAL=${secret}\nKEY_GRANT=${secret}\n`);
    chmodSync(file, 0o644);
    const judged = keys('check', '--from', file);
    expect(judged.status).toBe(1);
    for (const words of [
      'KEY_SEAL can be guessed',
      'KEY_GRANT, KEY_SEAL hold',
      'KEY_IDENTITY must',
      'chmod 600',
    ])
      expect(judged.stderr).toContain(words);
    expect(judged.stderr + judged.stdout).not.toContain(secret);
    expect(judged.stderr).not.toMatch(/\n\s+at /);
  });

  it('ends with 2 when it is asked wrongly, and explains itself when asked to', () => {
    for (const words of [[], ['old'], ['new', 'nobody'], ['check', '--out', 'x'], ['new', '--loud']])
      expect(keys(...words)).toMatchObject({ status: 2, stdout: '' });
    expect(keys('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});
