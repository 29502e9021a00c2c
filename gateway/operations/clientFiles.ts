/** What the developers of each client hand in to be registered. */
import { readdirSync, readFileSync } from 'node:fs';
import { CLIENT_RULES, type ClientRules, readClientRules } from './clientRules.ts';
import { OperationRefused, readClientFile, type SourceOperation } from './sources.ts';
import { readToolManifest } from './toolManifests.ts';

/**
 * For each client its operations in `<client>.graphql`; or, as its own tools wrote them, in `<client>.manifest.json` with
 * `<client>.labels.json` beside it; or both.
 */
export const CLIENTS_FOLDER = new URL('./clients/', import.meta.url);

const TEXT = '.graphql';
const MANIFEST = '.manifest.json';
const LABELS = '.labels.json';

/** How the files of one client are called: its own text, or what its tool wrote with the labels beside it. */
export const fileNamesFor = (client: string, byTool: boolean): { file: string; labels?: string } =>
  byTool ? { file: `${client}${MANIFEST}`, labels: `${client}${LABELS}` } : { file: `${client}${TEXT}` };

/** Files of the folder by name, whole. */
export type ClientFiles = ReadonlyMap<string, string>;

/** Every file that the clients have handed in. */
export const loadClientFiles = (folder: URL = CLIENTS_FOLDER): ClientFiles =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );

/**
 * What the clients have handed in, file by file.
 *
 * @throws OperationRefused
 */
export function readClientFiles(files: ClientFiles = loadClientFiles()): SourceOperation[] {
  return [...files].flatMap(([name, text]) => {
    if (name.endsWith(TEXT)) return readClientFile(name.slice(0, -TEXT.length), text);
    if (!name.endsWith(MANIFEST)) return [];
    const client = name.slice(0, -MANIFEST.length);
    const labels = files.get(`${client}${LABELS}`);
    if (labels === undefined)
      throw new OperationRefused(`${client}: ${client}${LABELS} with a label for each operation is missing`);
    return readToolManifest(client, text, labels);
  });
}

/** What every client is for. */
export const loadClientRules = (files: ClientFiles = loadClientFiles()): ClientRules =>
  readClientRules(files.get(CLIENT_RULES) ?? '{}');
