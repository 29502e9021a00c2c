/**
 * Files at rest: each has a key of its own, wrapped with that of the installation (`KEY_FILES`), and lies in parts, each encrypted by
 * itself (AES-256-GCM). The place of a part is authenticated: one that was moved, or taken from another file, does not open.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Keys } from './keys.ts';

const FORMAT_VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;
const DATA_KEY_BYTES = 32;
/** Bytes that a part takes on the disk beside those of the file. */
export const PART_OVERHEAD_BYTES = HEAD_BYTES;

/** A part, or a key, that is not what was written. */
export class FileAltered extends Error {
  override name = 'FileAltered';
}

/** A file whose key was wrapped with one that this process does not hold; the message names that key by its id. */
export class FileKeyNotHeld extends Error {
  override name = 'FileKeyNotHeld';
}

/** The key of a file as the database keeps it. */
export interface WrappedKey {
  wrappedKey: Buffer;
  /** Which key of the installation it is wrapped with. */
  keyId: string;
}

/** Names a key without telling it. */
const idOf = (key: Buffer): string =>
  createHash('sha256').update('mot-lan file key').update(key).digest('hex').slice(0, 16);

export const fileKeyId = (keys: Keys): string => idOf(keys.secret('files'));

const placeOfKey = (fileId: string): string => `stored_files|wrapped_key|${fileId}`;
const placeOfPart = (fileId: string, part: number): string => `file|${fileId}|${part}`;

export function makeFileKey(keys: Keys, fileId: string): WrappedKey {
  return wrap(keys, fileId, randomBytes(DATA_KEY_BYTES));
}

const wrap = (keys: Keys, fileId: string, key: Buffer): WrappedKey => ({
  wrappedKey: close(keys.secret('files'), key, placeOfKey(fileId)),
  keyId: fileKeyId(keys),
});

/** @throws FileAltered, FileKeyNotHeld */
export function openFileKey(keys: Keys, fileId: string, { wrappedKey, keyId }: WrappedKey): Buffer {
  const key = keys.secrets('files').find((one) => idOf(one) === keyId);
  if (key === undefined) throw new FileKeyNotHeld(`This process does not hold the file key ${keyId}.`);
  return open(key, wrappedKey, placeOfKey(fileId));
}

/** The same key of the file, wrapped with the key of today. */
export const rewrap = (keys: Keys, fileId: string, wrapped: WrappedKey): WrappedKey =>
  wrap(keys, fileId, openFileKey(keys, fileId, wrapped));

export const closePart = (key: Buffer, fileId: string, part: number, bytes: Buffer): Buffer =>
  close(key, bytes, placeOfPart(fileId, part));

/** @throws FileAltered */
export const openPart = (key: Buffer, fileId: string, part: number, stored: Buffer): Buffer =>
  open(key, stored, placeOfPart(fileId, part));

function close(key: Buffer, bytes: Buffer, place: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(
    Buffer.from(place),
  );
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.from([FORMAT_VERSION]), nonce, cipher.getAuthTag(), sealed]);
}

function open(key: Buffer, stored: Buffer, place: string): Buffer {
  if (stored.length < HEAD_BYTES || stored[0] !== FORMAT_VERSION) throw new FileAltered();
  const nonce = stored.subarray(1, 1 + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(place))
    .setAuthTag(stored.subarray(1 + NONCE_BYTES, HEAD_BYTES));
  try {
    return Buffer.concat([decipher.update(stored.subarray(HEAD_BYTES)), decipher.final()]);
  } catch {
    throw new FileAltered();
  }
}
