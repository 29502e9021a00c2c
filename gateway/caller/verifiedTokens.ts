import {
  decodeProtectedHeader,
  type FlattenedJWSInput,
  type JWTHeaderParameters,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  type JWTVerifyResult,
  jwtVerify,
  UnsecuredJWT,
} from 'jose';
import { Remembered } from '../../kernel/remembered.ts';
import { digestOf } from './tokenDigest.ts';

/** Some twenty thousand tokens, each by its digest. */
const REMEMBERED_BYTES = 4 * 1024 * 1024;
const ENTRY_BYTES = 64;

/** The key with which a signature was found good. */
interface Verified {
  key: object;
}

/** By where keys are found. */
const remembered = new WeakMap<object, Remembered<Verified>>();

/**
 * `jwtVerify`, but for the signature of a token that was found good with the same key before: whoever works with a system sends one token
 * for minutes. The key is looked for each time, so a key that the issuer has withdrawn is believed no longer than otherwise, and all
 * claims are checked each time, by the same code of the library.
 *
 * @throws what `jwtVerify` throws
 */
export async function verifyToken(
  token: string,
  source: JWTVerifyGetKey | object,
  options: JWTVerifyOptions,
): Promise<JWTVerifyResult> {
  const known = remembered.get(source) ?? new Remembered<Verified>(REMEMBERED_BYTES, () => ENTRY_BYTES);
  remembered.set(source, known);
  const digest = digestOf(token);
  const before = known.get(digest);
  if (before !== undefined) {
    const protectedHeader = decodeProtectedHeader(token) as JWTHeaderParameters;
    if ((await keyOf(source, protectedHeader, token)) === before.key)
      return { payload: UnsecuredJWT.decode(withoutSignature(token), options).payload, protectedHeader };
  }
  if (typeof source !== 'function') {
    const verified = await jwtVerify(token, source as never, options);
    known.set(digest, { key: source });
    return verified;
  }
  const verified = await jwtVerify(token, source as JWTVerifyGetKey, options);
  known.set(digest, { key: verified.key });
  return verified;
}

async function keyOf(source: object, header: JWTHeaderParameters, token: string): Promise<unknown> {
  if (typeof source !== 'function') return source;
  const [first = '', payload = '', signature = ''] = token.split('.');
  const parts: FlattenedJWSInput = { protected: first, payload, signature };
  return (source as JWTVerifyGetKey)(header, parts);
}

const UNSIGNED = Buffer.from('{"alg":"none"}').toString('base64url');

/** The claims as the library reads them without looking for a signature: this one is known. */
const withoutSignature = (token: string): string => `${UNSIGNED}.${token.split('.')[1] ?? ''}.`;
