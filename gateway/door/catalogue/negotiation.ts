import { createHash } from 'node:crypto';
import fresh from 'fresh';
import Negotiator from 'negotiator';

/**
 * The entity tag of a representation. A weak one: compressed and plain forms compare as equal.
 *
 * @param facts what the representation is made of; equal facts, equal tag
 */
export const entityTag = (facts: string): string =>
  `W/"${createHash('sha256').update(facts).digest('base64url')}"`;

/** Whether the caller has this representation already, by If-None-Match (RFC 9110 §13.1.2). */
export const isKnown = (ifNoneMatch: string | undefined, tag: string): boolean =>
  fresh({ 'if-none-match': ifNoneMatch?.trim() }, { etag: tag });

/** Whether gzip is to be sent, by Accept-Encoding (RFC 9110 §12.5.3). Nothing said means plain. */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  return negotiator.encodings(['gzip', 'identity'])[0] === 'gzip';
}
