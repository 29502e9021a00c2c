import type { z } from 'zod';
import type { Context } from '../../../../kernel/access.ts';
import type { filePartSchema } from '../../../../kernel/domain/files.ts';
import { Failure } from '../../../../kernel/failure.ts';
import { judgePart } from '../../../../kernel/uploads/claim.ts';
import { judgeFirstBytes } from '../../../../kernel/uploads/kinds.ts';
import { isRefused, requireAnyDuty } from '../../officials/actions/asPublisher.ts';
import { dropUpload, lockUpload, recordPart } from '../database/uploads.ts';
import { describeOffset, isAwaited, isOver, requireLink } from '../reads/readCatalogueFile.ts';
import { toProblem } from '../rules/states.ts';
import { HANDS } from './openCatalogueUpload.ts';

/**
 * Keeps one part of a file whose bytes are awaited, and says how far the file has come. The upload stays locked meanwhile: of two parts for
 * one place one is refused. The first bytes show what the file is; one that lies about it is dropped at once.
 *
 * @throws Failure FILE_LINK_NOT_VALID, FORBIDDEN for an official whose duty has ended, FILE_GONE, FILE_NOT_READY, FILE_OFFSET_MISMATCH,
 *   FILE_TOO_LARGE, FILE_PART_TOO_SMALL, FILE_TYPE_MISMATCH, FILE_TYPE_NOT_ALLOWED
 */
export async function receiveCataloguePart(context: Context, payload: z.infer<typeof filePartSchema>) {
  requireLink(context, 'SEND', payload);
  const bytes = Buffer.from(payload.bytes, 'base64');
  const answer = await context.transact(async (tx) => {
    const upload = await lockUpload(tx, payload.upload);
    if (upload === undefined) throw new Failure('FILE_LINK_NOT_VALID');
    const acting = await requireAnyDuty(context, tx, upload.agency, HANDS, 'CatalogueUpload.sendTo');
    if (isRefused(acting)) return 'FORBIDDEN';
    const { fileId, receivedBytes, mediaType } = upload;
    if (fileId === null || isOver(upload, context.now)) throw new Failure('FILE_GONE');
    if (!isAwaited(upload, context.now)) throw new Failure('FILE_NOT_READY');
    const wrong = judgePart(upload, { offset: payload.offset, length: bytes.length });
    if (wrong !== undefined) throw new Failure(wrong);
    if (bytes.length === 0) return describeOffset(upload);
    const lie = receivedBytes === 0 ? await judgeFirstBytes(bytes, mediaType) : undefined;
    if (lie !== undefined) {
      await dropUpload(tx, upload, 'REFUSED', toProblem(lie));
      return lie === 'TYPE_MISMATCH' ? 'FILE_TYPE_MISMATCH' : 'FILE_TYPE_NOT_ALLOWED';
    }
    const after = await recordPart(tx, { ...upload, fileId }, bytes, context.now);
    return describeOffset({ ...upload, receivedBytes: after });
  });
  // Refused after the transaction: what it wrote down of the refusal stays.
  if (typeof answer === 'string') throw new Failure(answer);
  return answer;
}
