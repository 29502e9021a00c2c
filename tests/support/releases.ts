import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  digest,
  type Manifest,
  RELEASE_FILES,
  RELEASE_FOLDER,
  type SignedManifest,
  signManifest,
} from '../../gateway/release/release.ts';
import type { Keys } from '../../kernel/keys.ts';
import { testKeys } from './house.ts';

const read = (part: keyof typeof RELEASE_FILES): string =>
  readFileSync(new URL(RELEASE_FILES[part], RELEASE_FOLDER), 'utf8');

/** The release of the checkout as its three texts. */
export const currentRelease = () => ({
  supergraph: read('supergraph'),
  policy: read('policy'),
  manifest: JSON.parse(read('manifest')) as SignedManifest,
});

export interface ReleaseChanges {
  version?: number;
  supergraph?: string;
  policy?: string;
  operations?: Manifest['operations'];
  clients?: Manifest['clients'];
  purposes?: Manifest['purposes'];
  /** Whose signature; that of the tests unless said. */
  keys?: Keys;
}

/** A folder in which a gateway finds its release, and into which newer ones are put. */
export interface ReleaseFolder {
  url: URL;
  /** Signs the release of the checkout with these changes and puts it there. */
  put(changes?: ReleaseChanges): void;
  /** Overwrites one file with whatever. */
  write(part: keyof typeof RELEASE_FILES, text: string): void;
  read(part: keyof typeof RELEASE_FILES): string;
  remove(): void;
}

export function makeReleaseFolder(): ReleaseFolder {
  const path = mkdtempSync(join(tmpdir(), 'mot-lan-release-'));
  const url = pathToFileURL(`${path}/`);
  const write: ReleaseFolder['write'] = (part, text) =>
    writeFileSync(new URL(RELEASE_FILES[part], url), text);
  const folder: ReleaseFolder = {
    url,
    write,
    read: (part) => readFileSync(new URL(RELEASE_FILES[part], url), 'utf8'),
    put: (changes = {}) => {
      const current = currentRelease();
      const supergraph = changes.supergraph ?? current.supergraph;
      const policy = changes.policy ?? current.policy;
      const manifest: Manifest = {
        version: changes.version ?? current.manifest.version,
        supergraph: digest(supergraph),
        policy: digest(policy),
        operations: changes.operations ?? current.manifest.operations,
        clients: changes.clients ?? current.manifest.clients,
        ...(changes.purposes === undefined ? {} : { purposes: changes.purposes }),
      };
      write('supergraph', supergraph);
      write('policy', policy);
      write('manifest', JSON.stringify(signManifest(changes.keys ?? testKeys, manifest)));
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  folder.put();
  return folder;
}
