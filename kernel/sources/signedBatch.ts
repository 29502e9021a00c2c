/** The protocol of a source: what is signed of a batch, and how it is read. docs/operating/feeds.md describes it for publishers. */
import { createHash } from 'node:crypto';
import { compactVerify, createLocalJWKSet, errors, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import type { CutLine } from '../imports/readRecord.ts';
import { moment } from '../imports/words.ts';
import { type Source, sourceKinds } from './source.ts';
import type { StopCode } from './stops.ts';

/** `typ` of the signature; another version of the protocol has another. */
export const BATCH_TYPE = 'register-batch+jws';
export const BATCH_ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256'];
export const BATCH_BYTES_MAX = 4 * 1024 * 1024;
/** No record of a person or a paper is longer. */
export const RECORD_BYTES_MAX = 1024 * 1024;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What is signed of a batch. */
const batchHeader = z
  .strictObject({
    source: z.string(),
    kind: z.enum(sourceKinds),
    number: z.number().int().min(1).max(2_147_483_647),
    /** Hash of what was signed of the batch before; null for the first. */
    previous: hash.nullable(),
    issuedAt: moment,
    count: z.number().int().min(1),
    /** SHA-256 of the records as they are sent. */
    records: hash,
  })
  .refine(({ number, previous }) => (number === 1) === (previous === null));
export type BatchHeader = z.output<typeof batchHeader>;

export const digestOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export type ReadHeader = { header: BatchHeader; digest: string; stop?: undefined } | { stop: StopCode };

/**
 * Reads what is signed of a batch, after its signature was found good; before that nothing of it is looked at.
 *
 * @param jws compact serialization
 * @returns why it is none of this source
 */
export async function readHeader(jws: string, keys: Source['keys']): Promise<ReadHeader> {
  const keyOf = createLocalJWKSet(keys as JSONWebKeySet);
  try {
    const { payload, protectedHeader } = await compactVerify(
      jws,
      (header, token) => {
        if (header?.kid === undefined) throw new errors.JWKSNoMatchingKey();
        return keyOf(header, token);
      },
      { algorithms: BATCH_ALGORITHMS },
    );
    if (protectedHeader.typ !== BATCH_TYPE) return { stop: 'MALFORMED' };
    const header = batchHeader.safeParse(parse(payload));
    return header.success ? { header: header.data, digest: digestOfBytes(payload) } : { stop: 'MALFORMED' };
  } catch (error) {
    return { stop: stopOf(error) };
  }
}

function stopOf(error: unknown): StopCode {
  if (error instanceof errors.JWKSNoMatchingKey) return 'KEY_UNKNOWN';
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JOSEAlgNotAllowed)
    return 'SIGNATURE_WRONG';
  if (error instanceof errors.JOSEError) return 'MALFORMED';
  throw error;
}

function parse(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return undefined;
  }
}

const NEWLINE = 0x0a;

/** A batch as it is sent: the signature on a line of its own, and behind it the records as they are. */
export function cutBatch(bytes: Buffer): { jws: string; records: Buffer } {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return { jws: bytes.toString('latin1'), records: Buffer.alloc(0) };
  return { jws: bytes.subarray(0, end).toString('latin1').trim(), records: bytes.subarray(end + 1) };
}

/** The lines of the records, from 1; the last may lack its end. */
export function cutRecords(records: Buffer): CutLine[] {
  const lines: CutLine[] = [];
  for (let start = 0; start < records.length; ) {
    const found = records.indexOf(NEWLINE, start);
    const end = found < 0 ? records.length : found;
    const tooLong = end - start > RECORD_BYTES_MAX;
    const bytes = tooLong ? Buffer.alloc(0) : records.subarray(start, end);
    lines.push({ position: lines.length + 1, bytes, tooLong });
    start = end + 1;
  }
  return lines;
}
