import type { z } from 'zod';
import type { filePartSchema } from '../../../kernel/domain/files.ts';
import { Failure } from '../../../kernel/failure.ts';
import { closePart, openFileKey } from '../../../kernel/fileEncryption.ts';
import { judgePart } from '../../../kernel/uploads/claim.ts';
import { type FileProblem, judgeFirstBytes } from '../../../kernel/uploads/kinds.ts';
import { dropUpload, lockUpload, recordPart } from '../database/uploads.ts';
import type { ContextType } from '../mappers.ts';
import { readStanding } from '../reads/loaders.ts';
import { describeOffset, isGone, requireFiles, requireLink } from '../reads/readFile.ts';

/**
 * Keeps one part of a file whose bytes are awaited, encrypted, and says how far the file has come. The upload stays locked meanwhile: of
 * two parts for one place one is refused. The first bytes show what the file is; one that lies about it is dropped at once.
 *
 * @throws Failure FILE_LINK_NOT_VALID, FILE_GONE, FILE_NOT_READY, FILE_OFFSET_MISMATCH, FILE_TOO_LARGE, FILE_PART_TOO_SMALL, FILE_TYPE_MISMATCH,
 *   FILE_TYPE_NOT_ALLOWED
 */
export async function receivePart(context: ContextType, payload: z.infer<typeof filePartSchema>) {
  requireLink(context, 'SEND', payload);
  const bytes = Buffer.from(payload.bytes, 'base64');
  const standing = await readStanding(context);
  const answer = await context.transact(async (tx) => {
    const found = await lockUpload(tx, payload.upload);
    if (found === undefined) throw new Failure('FILE_LINK_NOT_VALID');
    const { upload, file } = found;
    if (file === null || isGone(upload, context.now)) throw new Failure('FILE_GONE');
    if (upload.state !== 'RECEIVING') throw new Failure('FILE_NOT_READY');
    const { receivedBytes, sizeBytes } = upload;
    const part = { offset: payload.offset, length: bytes.length };
    const wrong = judgePart({ receivedBytes, sizeBytes: sizeBytes ?? 0 }, part);
    if (wrong !== undefined) throw new Failure(wrong);
    if (bytes.length === 0) return describeOffset(upload);
    const lie =
      receivedBytes === 0 && upload.mediaType ? await judgeFirstBytes(bytes, upload.mediaType) : undefined;
    if (lie !== undefined) {
      await dropUpload(tx, upload, 'REFUSED', lie);
      return lie;
    }
    const key = openFileKey(context.keys, file.fileId, file);
    await requireFiles(context).vault.put(
      file.fileId,
      file.parts,
      closePart(key, file.fileId, file.parts, bytes),
    );
    const after = receivedBytes + bytes.length;
    await recordPart(tx, upload, file, { receivedBytes: after, now: context.now });
    return describeOffset({ ...upload, receivedBytes: after });
  }, standing.any);
  if (typeof answer === 'string') throw failureOf(answer);
  return answer;
}

const failureOf = (problem: FileProblem): Failure =>
  new Failure(problem === 'TYPE_MISMATCH' ? 'FILE_TYPE_MISMATCH' : 'FILE_TYPE_NOT_ALLOWED');
