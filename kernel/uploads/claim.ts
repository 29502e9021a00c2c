import { PART_BYTES_MIN } from '../domain/files.ts';
import { cleanLine } from '../domain/text/clean.ts';
import { isUnicode } from '../domain/text/typed.ts';
import { isMediaType, type MediaType, mediaTypes } from './kinds.ts';

/** The longest name of a file; longer ones are cut by other programs too. */
const NAME_MAX = 200;

export type FileRefusedReason = 'NAME_NOT_VALID' | 'TYPE_NOT_ALLOWED' | 'EMPTY' | 'TOO_LARGE';

/** What is said of a file before it is sent. */
export interface FileClaim {
  name: string;
  mediaType: string;
  sizeBytes: number;
}

export type AcceptedFile = { name: string; mediaType: MediaType; sizeBytes: number };

/**
 * Whether a file of which this is said is taken; its bytes are judged when they are here.
 *
 * @param taken the kinds that are taken here
 */
export function judgeClaim(
  claim: FileClaim,
  bytesMax: number,
  taken: readonly MediaType[] = mediaTypes,
): AcceptedFile | FileNotAcceptedAnswer {
  const refuse = (reason: FileRefusedReason, message: string): FileNotAcceptedAnswer => ({
    __typename: 'FileNotAccepted',
    message,
    reason,
    mediaTypes: [...taken],
    bytesMax,
  });
  const name = cleanLine(claim.name);
  if (name === '' || name.length > NAME_MAX || !isUnicode(name) || /[/\\"]/.test(name))
    return refuse(
      'NAME_NOT_VALID',
      `Tên tệp phải có từ 1 đến ${NAME_MAX} ký tự Unicode, không có dấu / \\ và dấu nháy kép; hãy đổi tên tệp rồi gửi lại.`,
    );
  const mediaType = claim.mediaType.trim().toLowerCase();
  if (!isMediaType(mediaType) || !taken.includes(mediaType))
    return refuse(
      'TYPE_NOT_ALLOWED',
      `Chỉ nhận tệp ${sayKinds(taken)}; hãy chuyển giấy tờ sang ${taken.length > 1 ? 'một trong các định dạng' : 'định dạng'} này.`,
    );
  if (claim.sizeBytes < 1) return refuse('EMPTY', 'Tệp không có nội dung; hãy chọn lại tệp cần gửi.');
  if (claim.sizeBytes > bytesMax)
    return refuse(
      'TOO_LARGE',
      `Tệp lớn hơn mức được nhận là ${Math.floor(bytesMax / 1024 / 1024)} MiB; hãy giảm dung lượng rồi gửi lại.`,
    );
  return { name, mediaType, sizeBytes: claim.sizeBytes };
}

const NAMES: Record<MediaType, string> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
};

/** PDF, JPEG hoặc PNG. */
const sayKinds = (taken: readonly MediaType[]): string =>
  taken
    .map((type) => NAMES[type])
    .join(', ')
    .replace(/, (\w+)$/, ' hoặc $1');

export interface FileNotAcceptedAnswer {
  __typename: 'FileNotAccepted';
  message: string;
  reason: FileRefusedReason;
  mediaTypes: string[];
  bytesMax: number;
}

/**
 * Whether a part fits to what is here: it begins where the last one ended, the file does not grow beyond what was said, and it is no crumb
 * unless it is the last.
 */
export function judgePart(
  { receivedBytes, sizeBytes }: { receivedBytes: number; sizeBytes: number },
  part: { offset: number; length: number },
): 'FILE_OFFSET_MISMATCH' | 'FILE_TOO_LARGE' | 'FILE_PART_TOO_SMALL' | undefined {
  if (part.offset !== receivedBytes) return 'FILE_OFFSET_MISMATCH';
  const end = part.offset + part.length;
  if (end > sizeBytes) return 'FILE_TOO_LARGE';
  return part.length < PART_BYTES_MIN && end < sizeBytes ? 'FILE_PART_TOO_SMALL' : undefined;
}
