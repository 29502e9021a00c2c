/** What the folders of a register hold, and that nothing goes in circles: read from the source. */
import { keysNeededBy } from '../../app/environment/environmentKeys.ts';
import { subgraphNames } from '../../schema/files.ts';
import { breachesOf, code, isGenerated, roomOf } from '../support/houseRules.ts';
import { codeOf, importsOf, type SourceFile } from '../support/sources.ts';

const inLayer = (...layers: string[]) =>
  code.filter(({ path }) => {
    const room = roomOf(path);
    return room !== undefined && !isGenerated(path) && layers.some((layer) => folderOf(path) === layer);
  });
/** `subgraphs/<register>/…/<layer>/<file>` → layer: a register of chapters has its layers in each chapter. */
const LAYER = /^subgraphs\/[^/]+\/(?:[^/]+\/)?(rules|database|upstream|reads|feeds|actions|resolvers)\//;
const folderOf = (path: string): string | undefined => LAYER.exec(path)?.[1];

describe('A register', () => {
  it('has nothing but SQL in database/, the seed apart, which fills it', () => {
    const holdsSql = (file: SourceFile) =>
      importsOf(file).some((target) => /^(drizzle-orm|postgres$)/.test(target));
    const bare = inLayer('database').filter(
      (file) => !/\/seed[A-Z]?\w*\.ts$/.test(file.path) && !holdsSql(file),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('keeps mutations in actions/: a question reaches none of them', () => {
    const askers = inLayer('resolvers', 'reads').filter(({ path }) => !/\/Mutation\.ts$/.test(path));
    const breaches = breachesOf(askers, (file) =>
      importsOf(file).filter((target) => folderOf(target) === 'actions'),
    );
    expect(breaches).toEqual([]);
  });

  it('takes in what others tell in feeds/ only', () => {
    const takers = code.filter(
      (file) =>
        roomOf(file.path) !== undefined &&
        /\bstream: '(?:outbox|audit)'/.test(codeOf(file)) &&
        folderOf(file.path) !== 'feeds',
    );
    expect(takers.map(({ path }) => path)).toEqual([]);
  });

  it('unpacks in its resolvers and decides elsewhere: none is longer than a few lines', () => {
    const long = inLayer('resolvers').filter(({ lines }) => lines > 60);
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([]);
  });

  it('makes ids of people and organisations only where it holds the key of them', () => {
    const strangers = subgraphNames.filter((name) => !keysNeededBy([name]).held.includes('identity'));
    const makers = code.filter(
      (file) =>
        strangers.some((name) => file.path.startsWith(`subgraphs/${name}/`)) &&
        /\b(?:opaqueId|personIdOf\w+|organizationIdOf\w+)\(/.test(codeOf(file)),
    );
    expect(makers.map(({ path }) => path)).toEqual([]);
  });

  it('is named in one list only: nobody copies the names', () => {
    const isCopy = (list: string) =>
      subgraphNames.filter((name) => list.includes(`'${name}'`)).length >= subgraphNames.length - 1;
    const breaches = breachesOf(
      code.filter(({ path }) => path !== 'schema/files.ts'),
      (file) => (codeOf(file).match(/\[[^[\]]*\]/g) ?? []).filter(isCopy),
    );
    expect(breaches).toEqual([]);
  });
});

/** Whether an import is gone when the program runs. */
const isOfTypes = (clause: string): boolean => {
  if (/^(?:import|export)\s+type\b/.test(clause)) return true;
  const names = /^(?:import|export)\s*\{([^}]*)\}/.exec(clause)?.[1];
  const listed = names?.split(',').filter((name) => name.trim() !== '');
  return listed !== undefined && listed.length > 0 && listed.every((name) => /^\s*type\s/.test(name));
};

/** The file without the imports that are of types only. */
const atRunTime = (file: SourceFile): SourceFile => ({
  ...file,
  text: codeOf(file).replace(/^(?:import|export)\b[^;'"]*?\bfrom\s+(['"])[^'"\n]+\1;?/gm, (clause) =>
    isOfTypes(clause) ? '' : clause,
  ),
});

type Imports = Map<string, string[]>;

/** What is left once all files are taken away that import nothing more, or that nothing more imports. */
function withoutEnds(all: Imports): Imports {
  let imports = all;
  for (;;) {
    const imported = new Set([...imports.values()].flat());
    const left = [...imports].filter(
      ([path, targets]) => imported.has(path) && targets.some((target) => imports.has(target)),
    );
    if (left.length === imports.size) return imports;
    const kept = new Set(left.map(([path]) => path));
    imports = new Map(left.map(([path, targets]) => [path, targets.filter((target) => kept.has(target))]));
  }
}

function listReached(imports: Imports, from: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(imports.get(from) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(imports.get(next) ?? []));
  }
  return reached;
}

/** Groups of files each of which reaches all others of its group. */
function findCircles(files: SourceFile[], listImports: (file: SourceFile) => string[]): string[][] {
  const known = new Set(files.map(({ path }) => path));
  const ofOurs = (file: SourceFile) => listImports(file).filter((target) => known.has(target));
  const imports = withoutEnds(new Map(files.map((file) => [file.path, ofOurs(file)])));
  const reached = new Map([...imports.keys()].map((path) => [path, listReached(imports, path)]));
  const isOneWith = (path: string, other: string) =>
    reached.get(path)?.has(other) === true && reached.get(other)?.has(path) === true;
  const circles = [...reached.keys()]
    .map((path) => [...reached.keys()].filter((other) => isOneWith(path, other)).sort())
    .filter((circle) => circle.length > 0);
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

/** The register, or the top-level folder, that a file belongs to. */
const houseOf = (path: string): string => roomOf(path) ?? path.split('/')[0] ?? '';

describe('Imports go in no circle', () => {
  it('at run time, anywhere', () => {
    expect(findCircles(code, (file) => importsOf(atRunTime(file)))).toEqual([]);
  });

  it('of types, across rooms', () => {
    const circles = findCircles(code, importsOf);
    expect(circles.filter((circle) => new Set(circle.map(houseOf)).size > 1)).toEqual([]);
  });

  it('of types, outside the one file that makes the types of a register', () => {
    const circles = findCircles(
      code.filter(({ path }) => !isGenerated(path)),
      importsOf,
    );
    expect(circles).toEqual([]);
  });
});
