/** What each client is told of a release: a file of its own, which its developers read or build in. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ClientList } from './manifest.ts';

const SUFFIX = '.generated.json';

/** In the folder of a release. */
const folderOf = (release: URL): URL => new URL('clients/', release);
const fileOf = ({ client }: ClientList): string => `${client}${SUFFIX}`;
const textOf = (list: ClientList): string => `${JSON.stringify(list, null, 2)}\n`;

const filesIn = (folder: URL): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(SUFFIX)) : [];

/** Writes each client's list; that of a client which has none any more goes. */
export function publishLists(release: URL, lists: readonly ClientList[]): void {
  const folder = folderOf(release);
  mkdirSync(folder, { recursive: true });
  const kept = new Set(lists.map(fileOf));
  for (const name of filesIn(folder)) if (!kept.has(name)) rmSync(new URL(name, folder));
  for (const list of lists) writeFileSync(new URL(fileOf(list), folder), textOf(list));
}

/** Whether what is published is what would be. */
export function sameLists(release: URL, lists: readonly ClientList[]): boolean {
  const folder = folderOf(release);
  return (
    filesIn(folder).length === lists.length &&
    lists.every((list) => {
      const file = new URL(fileOf(list), folder);
      return existsSync(file) && readFileSync(file, 'utf8') === textOf(list);
    })
  );
}
