/** How a register that is cut into chapters holds together: read from the source. */
import { readFileSync } from 'node:fs';
import { joinChapters } from '../../kernel/chapter.ts';
import { subgraphNames } from '../../schema/files.ts';
import {
  breachesOf,
  chapterOf,
  code,
  importBreaches,
  isGenerated,
  LAYERS,
  paths,
} from '../support/houseRules.ts';
import { codeOf } from '../support/sources.ts';

const REGISTER = 'subgraphs/procedures';

/** The chapters in the order of the register's list. */
const listed = [
  ...readFileSync(new URL(`../../${REGISTER}/chapters.ts`, import.meta.url), 'utf8').matchAll(
    /from '\.\/(\w+)\/index\.ts'/g,
  ),
].map(([, folder = '']) => folder);

/** The list itself says the order; its imports are sorted by name. */
const order = [
  ...(/chapters: [^=]*= \[([^\]]*)\]/
    .exec(readFileSync(new URL(`../../${REGISTER}/chapters.ts`, import.meta.url), 'utf8'))?.[1]
    ?.matchAll(/\w+/g) ?? []),
].map(([name]) => (name === 'imports' ? 'import' : name));

const placeOf = (path: string): number => order.indexOf(chapterOf(path) ?? '');
const isInChapter = (path: string): boolean => path.startsWith(`${REGISTER}/`) && placeOf(path) >= 0;

/** What every chapter may import of the register itself: the types that the contract generates. */
const OPEN = [`${REGISTER}/types.generated.ts`];

/** Later chapters that an earlier one imports, each with the reason; there should be none. */
const BACKWARD: Record<string, string> = {};

describe('The chapters of procedures', () => {
  it('are its folders, each listed once', () => {
    const folders = new Set(
      [...paths].flatMap((path) => (path.startsWith(`${REGISTER}/`) ? (chapterOf(path) ?? []) : [])),
    );
    expect([...order].sort()).toEqual([...folders].sort());
    expect([...listed].sort()).toEqual([...order].sort());
  });

  it('import only earlier ones, and of the register only the generated types', () => {
    const breaches = importBreaches(isInChapter, (target, path) => {
      if (!target.startsWith(`${REGISTER}/`) || OPEN.includes(target)) return false;
      return !isInChapter(target) || placeOf(target) > placeOf(path);
    });
    expect(breaches.filter((breach) => !(breach in BACKWARD))).toEqual([]);
    expect(Object.keys(BACKWARD).filter((breach) => !breaches.includes(breach))).toEqual([]);
  });

  it('export one value each, from an index that nothing but the list imports', () => {
    const indexes = code.filter(
      ({ path }) => isInChapter(path) && /^[^/]+\/[^/]+\/[^/]+\/index\.ts$/.test(path),
    );
    expect(indexes.length).toBe(order.length);
    expect(
      breachesOf(indexes, (file) => {
        const exported = codeOf(file).match(/^export .*$/gm) ?? [];
        return exported.length === 1 && /^export const \w+: Chapter\b/.test(exported[0] ?? '')
          ? []
          : exported;
      }),
    ).toEqual([]);
    const chapterIndexes = new Set(indexes.map(({ path }) => path));
    expect(
      importBreaches(
        (path) => path.startsWith('subgraphs/') && path !== `${REGISTER}/chapters.ts`,
        (target) => chapterIndexes.has(target),
      ),
    ).toEqual([]);
  });

  it('hold nothing but the layers of a register, its mappers, its jobs and its services', () => {
    const files = ['README.md', 'index.ts', 'mappers.ts', 'jobs.ts', 'services.ts'];
    const inside = [...paths]
      .filter((path) => isInChapter(`${path}/`))
      .map((path) => path.split('/')[3] ?? '');
    expect([...new Set(inside)].filter((name) => ![...LAYERS, ...files, ''].includes(name))).toEqual([]);
  });

  it('each have a page that says what they are, their rules, their tables and who may', () => {
    const headings = ['## Rules', '## Tables', '## Who may'];
    expect(
      order.flatMap((chapter) => {
        const page = `${REGISTER}/${chapter}/README.md`;
        if (!paths.has(page)) return [`${page} is missing`];
        const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
        return headings
          .filter((heading) => !text.includes(`\n${heading}\n`))
          .map((heading) => `${page}: ${heading}`);
      }),
    ).toEqual([]);
  });
});

describe('The folder database/ of procedures', () => {
  it('holds no file without SQL', () => {
    // The seed reads its files here, beside the folder that holds them.
    const allowed = [`${REGISTER}/database/seedFiles.ts`];
    const without = code.filter(
      (file) =>
        file.path.startsWith(`${REGISTER}/`) &&
        file.path.includes('/database/') &&
        !isGenerated(file.path) &&
        !/\bsql`|\bsql<|\bpgTable\(|\.prepare\(|\b(?:tx|db)\s*\.(?:select|insert|update|delete|execute)/.test(
          codeOf(file),
        ),
    );
    expect(without.map(({ path }) => path)).toEqual(allowed);
  });
});

describe('Joining chapters', () => {
  const field = () => null;

  it('gives a type the fields that each chapter adds to it', () => {
    const { resolvers } = joinChapters([
      { name: 'one', resolvers: { Procedure: { name: field } } },
      { name: 'two', resolvers: { Procedure: { history: field } } },
    ]);
    expect(Object.keys(resolvers.Procedure ?? {})).toEqual(['name', 'history']);
  });

  it.each([
    ['a field', { resolvers: { Procedure: { name: field } } }, 'field of Procedure name'],
    ['a loader', { loaders: () => ({ version: field }) }, 'loader version'],
    ['a service', { services: { changes: { senders: [], run: async () => null } } }, 'service changes'],
  ])('fails when two chapters define %s', (_what, part, named) => {
    const join = () =>
      joinChapters([
        { name: 'one', ...part },
        { name: 'two', ...part },
      ]).loaders({} as never);
    expect(join).toThrow(`two chapters define the ${named}`);
  });

  it('works in the order of the list, and stops at the first that fails', async () => {
    const done: string[] = [];
    const { work } = joinChapters([
      { name: 'one', work: [async () => void done.push('one')] },
      { name: 'two', work: [async () => Promise.reject(new Error('broken'))] },
      { name: 'three', work: [async () => void done.push('three')] },
    ]);
    await expect(work({} as never)).rejects.toThrow('broken');
    expect(done).toEqual(['one']);
  });
});

it('only registers are cut into chapters that list them', () => {
  const cut = new Set(
    code.flatMap(({ path }) => (chapterOf(path) === undefined ? [] : [path.split('/')[1] ?? ''])),
  );
  const list = subgraphNames.filter((name) => paths.has(`subgraphs/${name}/chapters.ts`));
  expect([...cut].sort()).toEqual(list);
});
