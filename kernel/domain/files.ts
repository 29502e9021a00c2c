/** What the door and the register of uploads agree on: how bytes travel between them, and what each answer says. */
import { z } from 'zod';

/** The bytes of one part, the unit in which a file travels, is encrypted and is kept. No process holds more of a file at once. */
export const PART_BYTES_MAX = 1024 * 1024;
/** But for the last, no part is smaller: a file must not become a thousand crumbs. */
export const PART_BYTES_MIN = 64 * 1024;

/** Where links to files lead; the rest of the address is the register's own. */
export const FILES_PATH = '/files';
/** Where files of the catalogue come in, and where everybody reads those that are public, by their hash. */
export const CATALOGUE_FILES_PATH = '/catalogue/files';

/** What an upload to the register is asked by: its id and the text of its link. */
export const fileLinkSchema = z.object({ upload: z.string().max(100), link: z.string().max(200) });

/** One part on its way in. `offset` counts the bytes before it. */
export const filePartSchema = fileLinkSchema.extend({
  offset: z.number().int().min(0),
  bytes: z.base64().max(Math.ceil(PART_BYTES_MAX / 3) * 4),
});

/** One part to be read, counted from 0. */
export const filePieceSchema = fileLinkSchema.extend({ part: z.number().int().min(0).max(100_000) });

/** What holds for every file, whoever sends it. */
export const fileLimitsAnswer = z.object({ bytesMax: z.number().int() });
/** A public file by its hash, with one of its parts, or with none. */
export const publicFileSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  part: z.number().int().min(0).max(100_000).nullable(),
});

/** How far a file has come. */
export const fileOffsetAnswer = z.object({
  offset: z.number().int(),
  sizeBytes: z.number().int(),
  expiresAt: z.string(),
});

/** One part on its way out, with what the file is: what comes of the first part stands in the headers. */
export const filePieceAnswer = z.object({
  bytes: z.base64(),
  parts: z.number().int(),
  sizeBytes: z.number().int(),
  mediaType: z.string(),
  name: z.string(),
});

/** A public file, with the bytes of the part that was asked for. */
export const publicFileAnswer = filePieceAnswer.extend({ bytes: z.base64().nullable() });
