/**
 * A checkpoint: the signed word of a register about its whole log. It is a C2SP checkpoint in a signed note: origin,
 * size and root, then the checkpoint before it and the time; Ed25519, so that anybody verifies it offline. The witness
 * adds its own signature (C2SP cosignature/v1) when the log still continues what it has seen before.
 */
import { createHash, type KeyObject, verify } from 'node:crypto';
import type { Keys, SigningKeyName } from '../../kernel/keys.ts';
import { EMPTY_ROOT, HASH_BYTES } from './merkle.ts';

export interface Checkpoint {
  /** The register. */
  origin: string;
  size: number;
  root: Buffer;
  previousSize: number;
  previousRoot: Buffer;
  at: Date;
}

/** Public keys by the name of the signer, as a verifier holds them; several where a key was replaced by another. */
export type PublicKeys = ReadonlyMap<string, readonly KeyObject[]>;

export const WITNESS = 'witness';

/** The checkpoint is not what its signer gave. The problem is one sentence for the person who verifies. */
export class CheckpointRefused extends Error {}

/** What the first checkpoint of a log follows. */
export const NO_CHECKPOINT = { size: 0, root: EMPTY_ROOT } as const;

const noteName = (signer: string): string => `mot-lan/${signer}`;
const keyNameOf = (signer: string): SigningKeyName => (signer === WITNESS ? WITNESS : `checkpoint-${signer}`);

const SIGNATURE_TYPES = { log: 1, witness: 4 } as const;
const KEY_ID_BYTES = 4;
const TIMESTAMP_BYTES = 8;
const SIGNATURE_BYTES = 64;

function rawKey(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
}

/** Which key of that name signed: four bytes, as C2SP says. */
function keyIdOf(signer: string, type: number, key: KeyObject): Buffer {
  // Exporting a key costs as much as verifying with it.
  const known = keyIds.get(key) ?? new Map<string, Buffer>();
  keyIds.set(key, known);
  const name = `${signer} ${type}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const hash = createHash('sha256')
    .update(`${noteName(signer)}\n`)
    .update(Buffer.from([type]));
  const keyId = hash.update(rawKey(key)).digest().subarray(0, KEY_ID_BYTES);
  known.set(name, keyId);
  return keyId;
}

const keyIds = new WeakMap<KeyObject, Map<string, Buffer>>();

/** The text that is signed. */
export function bodyOf(checkpoint: Checkpoint): string {
  const { origin, size, root, previousSize, previousRoot, at } = checkpoint;
  return [
    noteName(origin),
    String(size),
    root.toString('base64'),
    `previous ${previousSize} ${previousRoot.toString('base64')}`,
    `time ${at.toISOString()}`,
    '',
  ].join('\n');
}

const signatureLine = (signer: string, bytes: Buffer): string =>
  `\u2014 ${noteName(signer)} ${bytes.toString('base64')}\n`;

/** Signs with the register's own key. */
export const signCheckpoint = (keys: Keys, checkpoint: Checkpoint): string =>
  signNote(keys, checkpoint.origin, bodyOf(checkpoint));

/** A text with the signature of a register's own key under it; the text ends with a line end and has no empty line. */
export function signNote(keys: Keys, origin: string, body: string): string {
  const name = keyNameOf(origin);
  const keyId = keyIdOf(origin, SIGNATURE_TYPES.log, keys.verifier(name).publicKey);
  const signature = keys.sign(name, Buffer.from(body));
  return `${body}\n${signatureLine(origin, Buffer.concat([keyId, signature]))}`;
}

const cosignedText = (body: string, seconds: bigint): Buffer =>
  Buffer.from(`cosignature/v1\ntime ${seconds}\n${body}`);

/** Adds the witness's signature to a note that the register signed. */
export function cosignCheckpoint(keys: Keys, note: string, now: Date): string {
  const body = note.slice(0, note.indexOf('\n\n') + 1);
  const seconds = BigInt(Math.floor(now.getTime() / 1000));
  const timestamp = Buffer.alloc(TIMESTAMP_BYTES);
  timestamp.writeBigUInt64BE(seconds);
  const keyId = keyIdOf(WITNESS, SIGNATURE_TYPES.witness, keys.verifier(WITNESS).publicKey);
  const signature = keys.sign(WITNESS, cosignedText(body, seconds));
  return `${note}${signatureLine(WITNESS, Buffer.concat([keyId, timestamp, signature]))}`;
}

const BODY =
  /^mot-lan\/([a-z]{1,40})\n(\d{1,16})\n([\w+/=]{44})\nprevious (\d{1,16}) ([\w+/=]{44})\ntime (\S{24})\n$/;
const LINE = /^\u2014 mot-lan\/([a-z]{1,40}) ([\w+/=]{88,120})$/;

function parseBody(body: string): Checkpoint {
  const match = BODY.exec(body);
  if (match === null) throw new CheckpointRefused('a checkpoint is not of the form of one');
  const [, origin = '', size = '', root = '', previousSize = '', previousRoot = '', at = ''] = match;
  const checkpoint: Checkpoint = {
    origin,
    size: Number(size),
    root: Buffer.from(root, 'base64'),
    previousSize: Number(previousSize),
    previousRoot: Buffer.from(previousRoot, 'base64'),
    at: new Date(at),
  };
  const lengths = [checkpoint.root.length, checkpoint.previousRoot.length];
  const isWhole = lengths.every((length) => length === HASH_BYTES) && !Number.isNaN(checkpoint.at.getTime());
  // Written again it is the same text: one checkpoint has one spelling.
  if (!isWhole || bodyOf(checkpoint) !== body)
    throw new CheckpointRefused('a checkpoint is not of the form of one');
  return checkpoint;
}

function isSignedBy(signer: string, key: KeyObject, body: string, signature: Buffer): boolean {
  const isWitness = signer === WITNESS;
  const keyId = keyIdOf(signer, isWitness ? SIGNATURE_TYPES.witness : SIGNATURE_TYPES.log, key);
  if (!signature.subarray(0, KEY_ID_BYTES).equals(keyId)) return false;
  const rest = signature.subarray(KEY_ID_BYTES);
  if (!isWitness) return rest.length === SIGNATURE_BYTES && verify(null, Buffer.from(body), key, rest);
  if (rest.length !== TIMESTAMP_BYTES + SIGNATURE_BYTES) return false;
  const text = cosignedText(body, rest.readBigUInt64BE());
  return verify(null, text, key, rest.subarray(TIMESTAMP_BYTES));
}

/**
 * Reads a checkpoint and checks that each of the signers has signed it.
 *
 * @throws CheckpointRefused
 */
export function openCheckpoint(note: string, keys: PublicKeys, signers: readonly string[]): Checkpoint {
  const middle = note.indexOf('\n\n');
  const body = note.slice(0, middle + 1);
  const checkpoint = parseBody(body);
  const signatures = new Map<string, Buffer>();
  for (const line of note.slice(middle + 2).split('\n')) {
    const [, signer, bytes = ''] = LINE.exec(line) ?? [];
    if (signer !== undefined) signatures.set(signer, Buffer.from(bytes, 'base64'));
  }
  for (const signer of signers) {
    const known = keys.get(signer);
    if (known === undefined) throw new CheckpointRefused(`no public key of ${signer} is given`);
    const signature = signatures.get(signer);
    if (signature === undefined || !known.some((key) => isSignedBy(signer, key, body, signature)))
      throw new CheckpointRefused(`the checkpoint at ${checkpoint.size} is not signed by ${signer}`);
  }
  if (checkpoint.origin !== signers[0])
    throw new CheckpointRefused(`the checkpoint at ${checkpoint.size} is of another log`);
  return checkpoint;
}

/**
 * The text of a note that a register signed, and nobody else.
 *
 * @param what in the sentence of the refusal
 * @throws CheckpointRefused
 */
export function openNote(note: string, keys: PublicKeys, origin: string, what: string): string {
  const body = note.slice(0, note.indexOf('\n\n') + 1);
  const known = keys.get(origin);
  if (known === undefined) throw new CheckpointRefused(`no public key of ${origin} is given`);
  const [, , bytes = ''] = LINE.exec(note.slice(body.length + 1).trimEnd()) ?? [];
  const signature = Buffer.from(bytes, 'base64');
  if (!isWholeNote(note, [origin]) || !known.some((key) => isSignedBy(origin, key, body, signature)))
    throw new CheckpointRefused(`${what} is not signed by ${origin}`);
  return body;
}

/**
 * Whether a note that was opened is the checkpoint and one line of each signer, in this order, and not a character more:
 * what lies in a database has one spelling, while a note from elsewhere may carry signatures of unknown keys.
 */
export function isWholeNote(note: string, signers: readonly string[]): boolean {
  const [body = '', lines = '', ...rest] = note.split('\n\n');
  const spelled = lines.split('\n').map((line) => {
    const [, signer = '', bytes = ''] = LINE.exec(line) ?? [];
    return signer === '' ? line : signatureLine(signer, Buffer.from(bytes, 'base64')).trimEnd();
  });
  const names = spelled.map((line) => LINE.exec(line)?.[1] ?? line);
  return (
    rest.length === 0 &&
    `${body}\n\n${spelled.join('\n')}` === note &&
    names.join('\n') === [...signers, ''].join('\n')
  );
}

/** The public halves that a process holds, by signer. */
export function publicKeysOf(keys: Keys, signers: readonly string[]): PublicKeys {
  return new Map(signers.map((signer) => [signer, [keys.verifier(keyNameOf(signer)).publicKey]]));
}
