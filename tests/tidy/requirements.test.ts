/** Every id that code, tests and pages cite has its meaning in docs/requirements.md (threats in docs/threats.md). */
import { isGenerated, pages } from '../support/houseRules.ts';
import { readSources, type SourceFile } from '../support/sources.ts';

const pageOf = (path: string): string => pages.find((page) => page.path === path)?.text ?? '';
const firstCells = (page: string): string[] =>
  [...page.matchAll(/^\| `?([^|`]+?)`? \|/gm)].map(([, cell = '']) => cell);
const known = new Set([
  ...firstCells(pageOf('docs/requirements.md')),
  ...firstCells(pageOf('docs/threats.md')).filter((cell) => /^T\d\d$/.test(cell)),
]);

const CAPABILITY = /\b(?:CAT|PUB|PRE|EVI|POP|DOS|PAY|ACC|STA|GWY|DEV|OPS|REL|SEC|MS)-\d+\b/g;
/** Hostile inputs, threats, duties, advisories and experiments; `T05:00` is an hour of a day. */
const NUMBERED = /\b(?:A\d{2,3}|[TLV]\d{2}|R\d{1,2})\b(?![:\d])/g;
/** Rules of the field have one digit only, so they are looked for where people write to people. */
const RULE = /\b[ACDFMPW]\d\b/g;
const PART = /\bDOMAIN §\d+(?:\.\d+)*/g;
const LOST = /\b(?:SECURITY|ARCHITECTURE|STYLE|CAPABILITIES|PERFORMANCE|STACK) §[\d.]+/g;

/** Prose of a file: a page, the comments of code and SQL, the sentences of tests. */
function proseOf({ path, text }: SourceFile): string {
  if (path.endsWith('.md')) return text;
  if (path.endsWith('.sql')) return (text.match(/--.*$/gm) ?? []).join('\n');
  const comments = text.match(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? [];
  const sentences = path.endsWith('.test.ts')
    ? (text.match(/\b(?:it|describe)\(\s*(['"`]).*?\1/g) ?? [])
    : [];
  return [...comments, ...sentences].join('\n');
}

const citedIn = (file: SourceFile): string[] => [
  ...(file.text.match(CAPABILITY) ?? []),
  ...(file.text.match(NUMBERED) ?? []),
  ...(file.text.match(PART) ?? []),
  ...(proseOf(file).match(RULE) ?? []),
];

describe('docs/requirements.md', () => {
  const files = readSources('.ts', '.tsx', '.md', '.sql', '.graphql', '.yml').filter(
    ({ path }) => !isGenerated(path) && path !== 'tests/tidy/requirements.test.ts',
  );

  it('is read whole, and so are the files that cite it', () => {
    expect(known.size).toBeGreaterThan(300);
    expect(
      citedIn({ path: 'a.ts', text: "// PRE-4, A10, W2 (DOMAIN §3.2); at 'T05:00:00Z'", lines: 1 }),
    ).toEqual(['PRE-4', 'A10', 'DOMAIN §3.2', 'W2']);
    expect(new Set(files.flatMap(citedIn)).size).toBeGreaterThan(150);
  });

  it('has the meaning of every id that code, tests and pages cite', () => {
    const unknown = files.flatMap((file) =>
      [...new Set(citedIn(file))].filter((id) => !known.has(id)).map((id) => `${file.path}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('is the only page of requirements: nothing cites one that is not in the repository', () => {
    expect(files.flatMap(({ path, text }) => (text.match(LOST) ?? []).map((id) => `${path}: ${id}`))).toEqual(
      [],
    );
  });
});
