/** The rules of the house about text, read from the source. */
import { codeOf, readSources } from '../support/sources.ts';

const sources = readSources('.ts', '.tsx').filter(({ path }) => !path.startsWith('tests/'));

const breaches = (forbidden: RegExp, allowed: (path: string) => boolean): string[] =>
  sources
    .filter(({ path }) => !allowed(path))
    .flatMap((file) => [...codeOf(file).matchAll(forbidden)].map(([found]) => `${file.path}: ${found}`));

describe('The cleaning of text in the source', () => {
  it('is brought into a form of Unicode in one place, so that no two doors clean it otherwise', () => {
    const found = breaches(/\.normalize\(/g, (path) => path.startsWith('kernel/domain/text/'));
    expect(found).toEqual([]);
    expect(breaches(/\.normalize\(/g, () => false).length).toBeGreaterThan(2);
  });

  it('that says nothing is told by what somebody sees, never by `trim()`', () => {
    const exceptions = [
      // Our own contract, bytes of a file, output of programs, an editor of code.
      'schema/tools/lint.ts',
      'subgraphs/procedures/import/upstream/readPieces.ts',
      'kernel/files/jsonLines.ts',
      'platform/embedded/processes.ts',
      'gateway/sandbox/app/bridge.tsx',
      // Lines of a portal, in which what nobody sees is refused and told.
      'subgraphs/procedures/portal/rules/plainText.ts',
    ];
    const empty = /\.trim\(\)(?:\.length)? *(?:[!=]==? *(?:''|""|0)|[<>])/g;
    expect(breaches(empty, (path) => exceptions.includes(path))).toEqual([]);
    const needed = exceptions.filter((one) => breaches(empty, (path) => path !== one).length === 0);
    expect(needed).toEqual([]);
  });
});
