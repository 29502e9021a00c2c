/**
 * The signed history of a client's manifest. The register signs each act with its own key, over what was handed in, the act, and the act
 * before it: whoever can write its tables and no more can neither add an act nor change, leave out or move one in the middle.
 */
import { createHash } from 'node:crypto';
import { toCanonical } from './domain/canonical.ts';
import {
  type HandedInManifest,
  type ManifestAct,
  type ManifestStanding,
  standingOf,
} from './domain/clientManifests.ts';
import type { Keys } from './keys.ts';

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/** Of everything that was handed in, so that one text under another client is another manifest. */
export const digestManifest = ({ client, document, labels }: Omit<HandedInManifest, 'id' | 'agency'>) =>
  sha256(toCanonical({ client, document, labels }) ?? '');

type Unsigned = Omit<ManifestAct, 'keyId' | 'signature'>;

/** What is signed of each act, in their order. */
function* bytesOf(manifest: HandedInManifest, acts: readonly Unsigned[]): Generator<Buffer> {
  const { id, client, agency } = manifest;
  const digest = digestManifest(manifest);
  let before = '';
  for (const { seq, kind, actor, at, said } of acts) {
    const told = { id, client, agency, digest, seq, kind, actor, at, said: said && sha256(said), before };
    const bytes = Buffer.from(`mot-lan-client-manifest\n${toCanonical(told) ?? ''}`);
    before = sha256(bytes);
    yield bytes;
  }
}

/** Signs the last of these acts, which come after one another. */
export function signLastAct(
  keys: Keys,
  register: string,
  manifest: HandedInManifest,
  acts: readonly Unsigned[],
): Pick<ManifestAct, 'keyId' | 'signature'> {
  const bytes = [...bytesOf(manifest, acts)].at(-1);
  if (bytes === undefined) throw new Error('There is no act to sign.');
  const key = `envelope-${register}` as const;
  return { keyId: keys.signer(key).keyId, signature: keys.sign(key, bytes).toString('base64url') };
}

/** Where a manifest stands by its signed history; undefined where anything of it is not what the register signed. */
export function verifyHistory(
  keys: Keys,
  register: string,
  manifest: HandedInManifest,
  acts: readonly ManifestAct[],
): ManifestStanding | undefined {
  if (acts.some(({ seq }, index) => seq !== index + 1)) return undefined;
  const bytes = [...bytesOf(manifest, acts)];
  const signed = acts.every(({ keyId, signature }, index) =>
    isSigned(keys, register, bytes[index], keyId, signature),
  );
  return signed ? standingOf(acts) : undefined;
}

function isSigned(
  keys: Keys,
  register: string,
  bytes: Buffer | undefined,
  keyId: string,
  signature: string,
): boolean {
  const key = `envelope-${register}` as const;
  const by = keys.verifiers(key).find((verifier) => verifier.keyId === keyId);
  return (
    by !== undefined &&
    bytes !== undefined &&
    keys.verify(key, bytes, Buffer.from(signature, 'base64url'), by)
  );
}
