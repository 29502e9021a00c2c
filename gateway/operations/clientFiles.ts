/** What the developers of each client hand in to be registered. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { OperationRefused, readClientFile, type SourceOperation } from './sources.ts';
import { readToolManifest } from './toolManifests.ts';

/**
 * For each client its operations in `<client>.graphql`; or, as its own tools wrote them, in `<client>.manifest.json` with
 * `<client>.labels.json` beside it; or both.
 */
export const CLIENTS_FOLDER = new URL('./clients/', import.meta.url);

const TEXT = '.graphql';
const MANIFEST = '.manifest.json';

/** What the clients have handed in, file by file. */
export function readClientFiles(folder: URL = CLIENTS_FOLDER): SourceOperation[] {
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      if (name.endsWith(TEXT)) return readClientFile(name.slice(0, -TEXT.length), read(name));
      if (!name.endsWith(MANIFEST)) return [];
      const client = name.slice(0, -MANIFEST.length);
      const labels = `${client}.labels.json`;
      if (!existsSync(new URL(labels, folder)))
        throw new OperationRefused(`${client}: ${labels} with a label for each operation is missing`);
      return readToolManifest(client, read(name), read(labels));
    });
}
