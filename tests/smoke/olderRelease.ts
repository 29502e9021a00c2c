/** A release of before the newest contract, in a folder of its own. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import { digest, RELEASE_FILES, type SignedManifest, signManifest } from '../../gateway/release/release.ts';
import type { Keys } from '../../kernel/keys.ts';
import { currentRelease } from '../support/releases.ts';

/** The release of the checkout without one field of Query, and without what asks for it, signed under a version. */
export function writeOlderRelease(
  keys: Keys,
  folder: string,
  { field, version }: { field: string; version: number },
): void {
  const { supergraph, policy, manifest } = currentRelease();
  // What only that field answers with is not there either.
  const own = new RegExp(`^${field.slice(0, 1).toUpperCase()}${field.slice(1, -1)}`);
  const document = visit(parse(supergraph), {
    ObjectTypeDefinition: (type) => {
      if (own.test(type.name.value)) return null;
      if (type.name.value !== 'Query') return undefined;
      return { ...type, fields: (type.fields ?? []).filter(({ name }) => name.value !== field) };
    },
  });
  const older = `${print(document)}\n`;
  const { keyId, signature, contract, aliases, purposes, ...rest } = manifest as SignedManifest;
  const isKept = (id: string): boolean => !rest.operations[id]?.document.includes(field);
  const operations = Object.fromEntries(Object.entries(rest.operations).filter(([id]) => isKept(id)));
  const clients = Object.fromEntries(
    Object.entries(rest.clients).map(([client, ids]) => [client, ids.filter(isKept)]),
  );
  const signed = signManifest(keys, {
    ...{ ...rest, version, operations, clients },
    ...{ supergraph: digest(older), policy: digest(policy) },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, RELEASE_FILES.supergraph), older);
  writeFileSync(join(folder, RELEASE_FILES.policy), policy);
  writeFileSync(join(folder, RELEASE_FILES.manifest), JSON.stringify(signed));
}

/** Puts the contract of the checkout into the folder of a release, as the guide does; it is signed afterwards. */
export function copyContract(folder: string): void {
  for (const file of [RELEASE_FILES.supergraph, RELEASE_FILES.policy])
    cpSync(new URL(`../../schema/${file}`, import.meta.url), join(folder, file));
}

export const versionOf = (folder: string): number =>
  (JSON.parse(readFileSync(join(folder, RELEASE_FILES.manifest), 'utf8')) as SignedManifest).version;
