/** The cluster that is kept between runs of the tests: what it is kept under, who may use it at once, what a crash leaves. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subgraphNames } from '../../schema/files.ts';
import { copyTemplates, keyOfTemplates, listIngredients } from '../support/cluster/cache.ts';

describe('The kept cluster of templates', () => {
  const base = mkdtempSync(join(tmpdir(), 'mot-lan-cache-'));
  const home = join(base, keyOfTemplates());
  const into = (): string => mkdtempSync(join(base, 'run-'));
  /** A kept cluster as far as this test looks at it. */
  const keep = (): void => {
    mkdirSync(join(home, 'data', 'cluster'), { recursive: true });
    writeFileSync(join(home, 'data', 'cluster', 'PG_VERSION'), '18');
  };
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  it('depends on migrations, seeds and the code that provisions, and not on what only answers', () => {
    const ingredients = listIngredients();
    expect(ingredients).toEqual(
      expect.arrayContaining([
        'platform/provision.ts',
        'platform/provisioning/steps.ts',
        'nation/nation.ts',
        'tests/support/seededPeople.ts',
        'package-lock.json',
      ]),
    );
    expect(ingredients.some((path) => /^kernel\/migrations\/.*\.sql$/.test(path))).toBe(true);
    for (const name of subgraphNames)
      expect(ingredients.some((path) => path.startsWith(`subgraphs/${name}/`) && path.endsWith('.sql'))).toBe(
        true,
      );
    expect(ingredients.filter((path) => /\/resolvers\/|^gateway\/|\.md$/.test(path))).toEqual([]);
  });

  it('is another one on another day, since seeds write down when they were sown', () => {
    expect(keyOfTemplates('2026-03-01')).not.toBe(keyOfTemplates('2026-03-02'));
    expect(keyOfTemplates('2026-03-01')).toBe(keyOfTemplates('2026-03-01'));
  });

  it('is copied by runs at once, each into its own folder, and stays as it is', async () => {
    keep();
    const folders = [into(), into(), into()];
    expect(await Promise.all(folders.map((folder) => copyTemplates(folder, base)))).toEqual([
      true,
      true,
      true,
    ]);
    for (const folder of folders) expect(existsSync(join(folder, 'cluster', 'PG_VERSION'))).toBe(true);
    expect(readdirSync(join(home, 'data'))).toEqual(['cluster']);
  });

  it('is not held by a run that was killed while it copied', async () => {
    keep();
    writeFileSync(join(home, 'owner.json'), JSON.stringify({ pid: 4_194_303, startedAt: '1' }));
    expect(await copyTemplates(into(), base)).toBe(true);
  });

  it('is thrown away when nobody has used it for days', async () => {
    keep();
    const old = join(base, '0123456789abcdef');
    mkdirSync(old, { recursive: true });
    utimesSync(old, new Date(0), new Date(0));
    await copyTemplates(into(), base);
    expect(existsSync(old)).toBe(false);
    expect(existsSync(home)).toBe(true);
  });

  it('is not kept where others could write into it', async () => {
    const open = join(base, 'open');
    mkdirSync(open);
    chmodSync(open, 0o777);
    expect(await copyTemplates(into(), open)).toBe(false);
  });
});
