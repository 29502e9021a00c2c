/** What a gateway believes of a release: everything that is signed and newer, and nothing else (GWY-3, T24). */
import { type ReleaseProblem, ReleaseRefused, readRelease } from '../../gateway/release/release.ts';
import { Keys } from '../../kernel/keys.ts';
import { testKeys } from '../support/house.ts';
import { makeReleaseFolder, type ReleaseFolder } from '../support/releases.ts';

const otherKeys = new Keys(() => Buffer.alloc(32, 9));

describe('A signed release', () => {
  let folder: ReleaseFolder;
  beforeEach(() => {
    folder = makeReleaseFolder();
  });
  afterEach(() => folder.remove());

  const problemOf = (newerThan = 0): ReleaseProblem | 'none' => {
    try {
      readRelease(testKeys, folder.url, newerThan);
      return 'none';
    } catch (error) {
      if (error instanceof ReleaseRefused) return error.problem;
      throw error;
    }
  };

  /** One character of a file becomes another. */
  const flip = (part: 'supergraph' | 'policy' | 'manifest', where: number): void => {
    const text = folder.read(part);
    const at = Math.floor((text.length - 1) * where);
    const other = text[at] === 'a' ? 'b' : 'a';
    folder.write(part, `${text.slice(0, at)}${other}${text.slice(at + 1)}`);
  };

  it('of this checkout is signed and whole', () => {
    const release = readRelease(testKeys);
    expect(release.version).toBeGreaterThan(0);
    expect([...release.clients.keys()]).toEqual(
      expect.arrayContaining(['national-portal', 'one-stop-dak-lak', 'public']),
    );
  });

  it.each([0.01, 0.3, 0.7, 0.99])('is refused when one byte of its supergraph is flipped, at %s', (where) => {
    flip('supergraph', where);
    expect(problemOf()).toBe('ALTERED');
  });

  it.each([0.1, 0.5, 0.9])('is refused when one byte of its policy is flipped, at %s', (where) => {
    flip('policy', where);
    expect(problemOf()).toBe('ALTERED');
  });

  it('is refused wherever one byte of its manifest is flipped', () => {
    const text = folder.read('manifest');
    for (let step = 0; step < 200; step += 1) {
      folder.write('manifest', text);
      flip('manifest', step / 200);
      // A flipped name of a member makes it unreadable; a flipped value is not what was signed.
      expect(['UNSIGNED', 'UNREADABLE']).toContain(problemOf());
    }
  });

  const strangeManifests: [string, (folder: ReleaseFolder) => void, ReleaseProblem][] = [
    ['signed with another key', (it) => it.put({ keys: otherKeys }), 'UNSIGNED'],
    ['without a signature', (it) => change(it, { signature: '' }), 'UNSIGNED'],
    ['with one more client', (it) => change(it, { clients: { intruder: [] } }), 'UNSIGNED'],
    ['with another version', (it) => change(it, { version: 99 }), 'UNSIGNED'],
    ['with a member nobody knows', (it) => change(it, { admin: true }), 'UNREADABLE'],
    ['that is no JSON', (it) => it.write('manifest', 'x'), 'UNREADABLE'],
    ['that is empty', (it) => it.write('manifest', ''), 'UNREADABLE'],
    ['that is gone', (it) => it.remove(), 'UNREADABLE'],
  ];
  it.each(strangeManifests)('is refused with a manifest %s', (_name, make, problem) => {
    make(folder);
    expect(problemOf()).toBe(problem);
  });

  it('is refused when it is older than the one that serves, or the same', () => {
    folder.put({ version: 7 });
    expect(problemOf(6)).toBe('none');
    expect(problemOf(7)).toBe('OLDER');
    expect(problemOf(8)).toBe('OLDER');
  });
});

function change(folder: ReleaseFolder, changes: object): void {
  folder.write('manifest', JSON.stringify({ ...JSON.parse(folder.read('manifest')), ...changes }));
}
