/**
 * What one register hands to another within an event and nobody else may read: an event itself carries no value of a person. AES-256-GCM under a
 * key that is derived from `identity`, which the registers of people's papers hold and no other does.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Keys } from './keys.ts';

const FORMAT_VERSION = 1;
const NONCE_BYTES = 12;
const TAG = { authTagLength: 16 };
const HEAD_BYTES = 1 + NONCE_BYTES + TAG.authTagLength;

const keyOf = (keys: Keys): Buffer =>
  Buffer.from(
    hkdfSync('sha256', keys.secret('identity'), 'mot-lan', 'content handed to another register', 32),
  );

/**
 * Closes a text for one place, which is authenticated: moved elsewhere it does not open.
 *
 * @param place what the text belongs to, such as `dossier.resultIssued|<document>`
 * @returns base64url
 */
export function closeContent(keys: Keys, text: string, place: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(keys), nonce, TAG).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([FORMAT_VERSION]), nonce, cipher.getAuthTag(), sealed]).toString(
    'base64url',
  );
}

/** @throws Error for what was altered, moved, or closed under another key */
export function openContent(keys: Keys, closed: string, place: string): string {
  const bytes = Buffer.from(closed, 'base64url');
  if (bytes[0] !== FORMAT_VERSION || bytes.length < HEAD_BYTES)
    throw new Error('unknown format of closed content');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keys), bytes.subarray(1, 1 + NONCE_BYTES), TAG)
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(1 + NONCE_BYTES, HEAD_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES)), decipher.final()]).toString('utf8');
}
