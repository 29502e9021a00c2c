/**
 * Which kinds of file are taken, and what a file is by its bytes. PDF and images: forms that hold a scan or an electronic copy, and whose
 * bytes can be judged without unpacking anything. Archives and office documents are not taken: what unpacks can be a bomb.
 */
import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';

export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

export const isMediaType = (text: string): text is MediaType => mediaTypes.some((type) => type === text);

/** Pixels of an image at most, by its own header: about A3 at 600 dots an inch. A picture that says more is a bomb for whoever opens it. */
const PIXELS_MAX = 100_000_000;
const SIDE_MAX = 30_000;

export type FileProblem = 'TYPE_MISMATCH' | 'TYPE_NOT_ALLOWED' | 'IMAGE_TOO_LARGE' | 'IMAGE_UNREADABLE';

/** What is wrong with the first bytes of a file that is said to be of a type; undefined when it is what it says. */
export async function judgeFirstBytes(first: Buffer, claimed: MediaType): Promise<FileProblem | undefined> {
  const found = (await fileTypeFromBuffer(first))?.mime;
  if (found === claimed) return undefined;
  return found !== undefined && isMediaType(found) ? 'TYPE_MISMATCH' : 'TYPE_NOT_ALLOWED';
}

/** What is wrong with the dimensions that an image states. Nothing is decompressed. `head` is the beginning of the file. */
export function judgeDimensions(head: Buffer, type: MediaType): FileProblem | undefined {
  if (type === 'application/pdf') return undefined;
  let size: { width: number; height: number };
  try {
    size = imageSize(head);
  } catch {
    return 'IMAGE_UNREADABLE';
  }
  const { width, height } = size;
  if (!(width > 0 && height > 0)) return 'IMAGE_UNREADABLE';
  const fits = width <= SIDE_MAX && height <= SIDE_MAX && width * height <= PIXELS_MAX;
  return fits ? undefined : 'IMAGE_TOO_LARGE';
}
