/** What the rules of the house read: the source, the pages, and where a file stands. */
import { subgraphNames } from '../../schema/files.ts';
import { codeOf, importsOf, listPaths, readSources, type SourceFile } from './sources.ts';

export const code = readSources('.ts', '.tsx');
export const pages = readSources('.md');
export const paths = new Set(listPaths());

/** `subgraphs/<name>/…` → name; undefined elsewhere, also in the parts that all subgraphs share. */
export const roomOf = (path: string): string | undefined =>
  subgraphNames.find((name) => path.startsWith(`subgraphs/${name}/`));

/** The layer of a file in its room. Imports point from a later layer to an earlier one. */
export const LAYERS = ['rules', 'database', 'upstream', 'reads', 'feeds', 'actions', 'resolvers'];
export const layerOf = (path: string): number =>
  roomOf(path) === undefined ? -1 : LAYERS.indexOf(path.split('/')[2] ?? '');

export const isRule = (path: string) => layerOf(path) === LAYERS.indexOf('rules');
export const isGenerated = (path: string) => path.includes('.generated.');
export const under =
  (...folders: string[]) =>
  (path: string) =>
    folders.some((folder) => path.startsWith(folder));

/** `file: what is wrong`, for a list that a reader can work through. */
export function breachesOf(files: SourceFile[], judge: (file: SourceFile) => string[]): string[] {
  return files.flatMap((file) => judge(file).map((breach) => `${file.path}: ${breach}`));
}

export function importBreaches(
  from: (path: string) => boolean,
  forbids: (target: string, path: string) => boolean,
) {
  return breachesOf(
    code.filter(({ path }) => from(path)),
    (file) => importsOf(file).filter((target) => forbids(target, file.path)),
  );
}

export function textBreaches(from: (path: string) => boolean, forbidden: RegExp): string[] {
  return breachesOf(
    code.filter(({ path }) => from(path)),
    (file) => [...codeOf(file).matchAll(forbidden)].map(([found]) => found.trim()),
  );
}
