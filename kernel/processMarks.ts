import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Verifier } from './keys.ts';

/** Made with the process, told to nobody, gone with it: what is marked with it is believed in this process only. */
const secret = randomBytes(32);
/** A key for each signing key. There are as many as there are parts of the house. */
const markingKeys = new Map<string, KeyObject>();

function markingKeyOf({ keyId }: Verifier): KeyObject {
  const known = markingKeys.get(keyId);
  if (known !== undefined) return known;
  const made = createSecretKey(createHmac('sha256', secret).update(keyId).digest());
  markingKeys.set(keyId, made);
  return made;
}

/**
 * What stands in the place of a signature on what is opened in the process in which it was made: a keyed hash, a tenth of the work. Ask for
 * it with the signing key itself, so that only who could sign can mark.
 *
 * @returns base64url of 32 bytes
 */
export const markOf = (signer: Verifier, input: string): string =>
  createHmac('sha256', markingKeyOf(signer)).update(input).digest('base64url');
