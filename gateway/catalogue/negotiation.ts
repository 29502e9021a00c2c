import { createHash } from 'node:crypto';

/**
 * The entity tag of a representation. A weak one: compressed and plain are the same to whoever compares.
 *
 * @param facts what the representation is made of; equal facts, equal tag
 */
export const entityTag = (facts: string): string =>
  `W/"${createHash('sha256').update(facts).digest('base64url')}"`;

/** Whether the caller has this representation already, by If-None-Match (RFC 9110 §13.1.2). */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const bare = (one: string): string => one.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => bare(one) === bare(tag));
}

/** Whether gzip may be sent, by Accept-Encoding (RFC 9110 §12.5.3). Nothing said means plain. */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  const weights = new Map(
    (acceptEncoding ?? '').split(',').map((part): [string, number] => {
      const [coding = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
      const weight = parameters.find((word) => word.startsWith('q='))?.slice(2);
      return [coding, weight === undefined ? 1 : Number(weight)];
    }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}
