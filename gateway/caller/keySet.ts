import { createPublicKey, type JsonWebKey } from 'node:crypto';
import type { JSONWebKeySet, JWK } from 'jose';
import { z } from 'zod';
import { describeFault } from '../../kernel/fault.ts';

/** Algorithms that a token of an issuer may be signed with, and the type of key that each takes. */
export const ISSUER_ALGORITHMS: Readonly<Record<string, string>> = {
  EdDSA: 'OKP',
  ES256: 'EC',
  RS256: 'RSA',
};

/** The issuer does not tell its keys, and those that it told are too old to be believed: nobody can say whether a token is good. */
export class KeysUnavailable extends Error {
  override name = 'KeysUnavailable';
}

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
export type KeyNews =
  | { state: 'ODD'; check: Oddity; count: number; kind?: string | undefined }
  | { state: 'UNREAD' | 'READ' };

/** How many entries are odd in one way; of those that cannot be read, which error the first one is. */
export type Oddities = ReadonlyMap<Oddity, { count: number; kind?: string | undefined }>;

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
export function readKeySet(document: unknown): JSONWebKeySet & { odd: Oddities } {
  const entries = documentSchema.parse(document).keys;
  const keys: JWK[] = [];
  const odd = new Map<Oddity, { count: number; kind?: string | undefined }>();
  for (const entry of entries.slice(0, KEYS_MAX)) {
    if (isForSomethingElse(entry)) continue;
    const oddity = judgeEntry(entry);
    if (oddity === undefined) keys.push(entry as JWK);
    else {
      const { count, kind } = odd.get(oddity.check) ?? { count: 0, kind: oddity.kind };
      odd.set(oddity.check, { count: count + 1, kind });
    }
  }
  if (entries.length > KEYS_MAX) odd.set('too many', { count: entries.length - KEYS_MAX });
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

function judgeEntry(entry: unknown): { check: Oddity; kind?: string } | undefined {
  const check = judgeForm(entry);
  if (check !== undefined) return { check };
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: entry as JsonWebKey, format: 'jwk' });
    const bits = asymmetricKeyDetails?.modulusLength ?? RSA_BITS_MIN;
    return bits < RSA_BITS_MIN ? { check: 'too short' } : undefined;
  } catch (error) {
    return { check: 'unreadable', kind: describeFault(error).kind };
  }
}

function judgeForm(entry: unknown): Oddity | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return 'no key';
  const { kty, kid, alg, d, k } = entry as Record<string, unknown>;
  if (typeof kty !== 'string') return 'no type';
  if (d !== undefined || k !== undefined) return 'secret';
  if (kid !== undefined && typeof kid !== 'string') return 'bad id';
  const fitting = Object.entries(ISSUER_ALGORITHMS).filter(([, type]) => type === kty);
  if (fitting.length === 0) return 'other type';
  if (alg !== undefined && !fitting.some(([name]) => name === alg)) return 'other algorithm';
  return undefined;
}
