import { createPublicKey, type JsonWebKey } from 'node:crypto';
import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';

/** Algorithms that a token of an issuer may be signed with, and the type of key that each takes. */
export const ISSUER_ALGORITHMS: Readonly<Record<string, string>> = {
  EdDSA: 'OKP',
  ES256: 'EC',
  RS256: 'RSA',
};

/** Shorter ones can be broken (RFC 7518 §3.3). */
const RSA_BITS_MIN = 2_048;
/** Nobody rotates through so many at once; what is beyond is not looked at. */
const KEYS_MAX = 100;

/** Why an entry is not used, in a word for the log. What it says of itself is not repeated. */
export type Oddity =
  | 'no key'
  | 'no type'
  | 'bad id'
  | 'other type'
  | 'other algorithm'
  | 'secret'
  | 'too short'
  | 'unreadable'
  | 'too many';

/** What an operator is told about the issuer's keys. */
export type KeyNews = { state: 'ODD'; check: Oddity; count: number } | { state: 'UNREAD' | 'READ' };

const documentSchema = z.object({ keys: z.array(z.unknown()) });
const entrySchema = z.looseObject({
  use: z.unknown().optional(),
  key_ops: z.unknown().optional(),
});

/**
 * The keys of a set with which signatures may be checked. An entry that we cannot read is left out and counted, since it is
 * mostly a key of tomorrow, and the others are no worse for standing beside it.
 *
 * @throws Error when it is no key set
 */
export function readKeySet(document: unknown): JSONWebKeySet & { odd: ReadonlyMap<Oddity, number> } {
  const entries = documentSchema.parse(document).keys;
  const keys: JWK[] = [];
  const odd = new Map<Oddity, number>();
  for (const entry of entries.slice(0, KEYS_MAX)) {
    if (isForSomethingElse(entry)) continue;
    const oddity = judgeEntry(entry);
    if (oddity === undefined) keys.push(entry as JWK);
    else odd.set(oddity, (odd.get(oddity) ?? 0) + 1);
  }
  if (entries.length > KEYS_MAX) odd.set('too many', entries.length - KEYS_MAX);
  return { keys, odd };
}

/** A key for encryption is nothing odd: many issuers publish theirs in the same set. */
function isForSomethingElse(entry: unknown): boolean {
  const { use, key_ops: operations } = entrySchema.safeParse(entry).data ?? {};
  return (
    (typeof use === 'string' && use !== 'sig') ||
    (Array.isArray(operations) && !operations.includes('verify'))
  );
}

function judgeEntry(entry: unknown): Oddity | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return 'no key';
  const { kty, kid, alg, d, k } = entry as Record<string, unknown>;
  if (typeof kty !== 'string') return 'no type';
  if (d !== undefined || k !== undefined) return 'secret';
  if (kid !== undefined && typeof kid !== 'string') return 'bad id';
  const fitting = Object.entries(ISSUER_ALGORITHMS).filter(([, type]) => type === kty);
  if (fitting.length === 0) return 'other type';
  if (alg !== undefined && !fitting.some(([name]) => name === alg)) return 'other algorithm';
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: entry as JsonWebKey, format: 'jwk' });
    return (asymmetricKeyDetails?.modulusLength ?? RSA_BITS_MIN) < RSA_BITS_MIN ? 'too short' : undefined;
  } catch {
    return 'unreadable';
  }
}
