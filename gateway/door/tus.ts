/** What tus 1.0 (https://tus.io/protocols/resumable-upload) says of headers: the core protocol, and of its extensions `expiration`. */
import type { FastifyRequest } from 'fastify';
import { Failure } from '../../kernel/failure.ts';

export const TUS_VERSION = '1.0.0';
export const BYTES_TYPE = 'application/offset+octet-stream';
/** A mutation of the graph opens uploads, in the place of `creation`. */
const EXTENSIONS = 'expiration';

/** What is told to whoever refuses to speak 1.0, and to whoever asks before they begin. */
export const VERSIONS = { 'tus-version': TUS_VERSION };

/**
 * A client says in each request which version it speaks.
 *
 * @throws Failure TUS_VERSION_NOT_SUPPORTED for another one, or none
 */
export function requireVersion({ headers }: Pick<FastifyRequest, 'headers'>): void {
  if (headers['tus-resumable'] !== TUS_VERSION) throw new Failure('TUS_VERSION_NOT_SUPPORTED');
}

/** @throws Failure BAD_REQUEST for what is no PATCH of tus, UNSUPPORTED_MEDIA_TYPE */
export function readOffset({ headers, body }: Pick<FastifyRequest, 'headers' | 'body'>): number {
  const said = headers['upload-offset'];
  if (typeof said !== 'string' || !/^\d{1,15}$/.test(said)) throw new Failure('BAD_REQUEST');
  if (typeof body !== 'object' || body === null)
    throw new Failure('UNSUPPORTED_MEDIA_TYPE', `Chỉ nhận nội dung ${BYTES_TYPE}.`);
  return Number(said);
}

/** How far a file has come; while bytes are awaited, also until when. */
export const progressHeaders = (at: {
  offset: number;
  sizeBytes: number;
  expiresAt: string;
}): Record<string, string> => ({
  'upload-offset': String(at.offset),
  ...(at.offset < at.sizeBytes ? { 'upload-expires': new Date(at.expiresAt).toUTCString() } : {}),
});

/** @param bytesMax undefined where it is not known now: the header may be absent */
export const describeServer = (bytesMax: number | undefined): Record<string, string> => ({
  'tus-resumable': TUS_VERSION,
  ...VERSIONS,
  'tus-extension': EXTENSIONS,
  ...(bytesMax === undefined ? {} : { 'tus-max-size': String(bytesMax) }),
});
