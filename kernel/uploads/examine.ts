import { createHash } from 'node:crypto';
import { type FileProblem, judgeDimensions, judgeFirstBytes, type MediaType } from './kinds.ts';
import type { FileScanner } from './scanner.ts';

/** A file whose bytes are all here, to be read part by part. */
export interface WholeFile {
  mediaType: MediaType;
  /** Bytes that were received. */
  sizeBytes: number;
  parts: number;
  read(part: number): Promise<Buffer>;
}

/** What a file was found to be. NOT_SCANNED: nobody looks for malware here. */
export type Found =
  | { state: 'CLEAN' | 'NOT_SCANNED'; sha256: string }
  | { state: 'INFECTED' | 'REFUSED'; problem: FileProblem | 'MALWARE_FOUND' };

/**
 * Reads a file once, part by part, for its hash and the scanner together. One that is not what it says is not read through.
 *
 * @throws ScannerUnavailable
 */
export async function examine(
  { mediaType, sizeBytes, parts, read }: WholeFile,
  scanner: FileScanner | null,
): Promise<Found> {
  const head = await read(0);
  const problem = (await judgeFirstBytes(head, mediaType)) ?? judgeDimensions(head, mediaType);
  if (problem !== undefined) return { state: 'REFUSED', problem };
  const hash = createHash('sha256');
  let length = 0;
  async function* bytes(): AsyncGenerator<Buffer> {
    const again = async (part: number): Promise<Buffer> => (part === 0 ? head : read(part));
    for await (const piece of bytesOf({ parts, read: again })) {
      hash.update(piece);
      length += piece.length;
      yield piece;
    }
  }
  const virus = scanner === null ? await readThrough(bytes()) : await scanner.scan(bytes());
  if (virus !== null) return { state: 'INFECTED', problem: 'MALWARE_FOUND' };
  if (length !== sizeBytes) throw new Error('a stored file has not the length that was received');
  return { state: scanner === null ? 'NOT_SCANNED' : 'CLEAN', sha256: hash.digest('hex') };
}

/** The bytes of a file, part by part. */
export async function* bytesOf({ parts, read }: Pick<WholeFile, 'parts' | 'read'>): AsyncGenerator<Buffer> {
  for (let part = 0; part < parts; part += 1) yield await read(part);
}

async function readThrough(bytes: AsyncIterable<Buffer>): Promise<null> {
  for await (const _piece of bytes);
  return null;
}
