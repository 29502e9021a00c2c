import { randomUUID } from 'node:crypto';
import type { Context } from '../../../../kernel/access.ts';
import { type FileNotAcceptedAnswer, judgeClaim } from '../../../../kernel/uploads/claim.ts';
import { isRefused, requireAnyDuty } from '../../officials/actions/asPublisher.ts';
import type { OpenCatalogueUploadInput } from '../../types.generated.ts';
import { countReceiving, insertUpload } from '../database/uploads.ts';
import { requireIntake } from '../reads/readCatalogueFile.ts';
import { TAKEN } from '../rules/states.ts';

/** How long the bytes are awaited: a line that breaks off in the evening is mended the next morning. */
const AWAITED_MS = 24 * 3_600_000;
/** Files of one agency whose bytes are awaited at the same time. */
const RECEIVING_MAX = 50;
/** Whoever may enter a decision or a procedure, or check it, may hand in the file that it names. */
export const HANDS = ['ENTER', 'CHECK'] as const;

/** Opens an upload of a signed decision or a form template for an agency. The bytes come by the link of `CatalogueUpload.sendTo`. */
export async function openCatalogueUpload(context: Context, input: OpenCatalogueUploadInput) {
  const { bytesMax } = requireIntake(context);
  return context.transactOnce('openCatalogueUpload', input, async (tx) => {
    const acting = await requireAnyDuty(context, tx, input.agency, HANDS, 'Mutation.openCatalogueUpload');
    if (isRefused(acting)) return acting;
    const claim = judgeClaim(input, bytesMax, TAKEN);
    if ('__typename' in claim) return toNotAccepted(claim);
    if ((await countReceiving(tx, acting.agency)) >= RECEIVING_MAX) return tooManyCatalogueUploads;
    const { now } = context;
    const uploadId = randomUUID();
    await insertUpload(tx, {
      ...claim,
      id: uploadId,
      fileId: randomUUID(),
      agency: acting.agency,
      openedBy: acting.account,
      at: now,
      expiresAt: new Date(now.getTime() + AWAITED_MS),
    });
    return { __typename: 'CatalogueUploadOpened' as const, uploadId };
  });
}

const toNotAccepted = ({ message, reason, mediaTypes, bytesMax }: FileNotAcceptedAnswer) => ({
  __typename: 'CatalogueFileNotAccepted' as const,
  message,
  problem: reason,
  mediaTypes,
  bytesMax,
});

const tooManyCatalogueUploads = {
  __typename: 'TooManyCatalogueUploads',
  message: `Cơ quan đang chờ nhận ${RECEIVING_MAX} tệp; hãy gửi xong các tệp đã mở trước khi mở thêm.`,
} as const;
