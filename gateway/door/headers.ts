import { Failure } from '../../kernel/failure.ts';

/**
 * Headers that decide who asks, why, or how the body is read. Sent twice, two programs on the way may each believe
 * another one.
 */
const DECISIVE = new Set([
  'authorization',
  'content-encoding',
  'content-length',
  'content-type',
  'dpop',
  'host',
  'origin',
  'transfer-encoding',
]);
const isDecisive = (name: string): boolean => DECISIVE.has(name) || name.startsWith('access-');

/**
 * Judges the headers as they came, before anything joined or dropped them.
 *
 * @param raw names and values in turn
 * @throws Failure BAD_REQUEST
 */
export function checkHeaders(raw: readonly string[], headersMax: number): void {
  if (raw.length / 2 > headersMax) throw new Failure('BAD_REQUEST');
  const seen = new Set<string>();
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    if (isDecisive(name) && seen.has(name)) throw new Failure('BAD_REQUEST');
    seen.add(name);
  }
}

const TOKEN_LENGTH_MAX = 8_000;
/** RFC 9110 §11.1: the scheme's name has no case, and at least one space follows it; a JWT is a part of what RFC 6750 allows. */
const BEARER = /^(?:Bearer|DPoP) +([\w.-]+)$/i;

/** Whether the token comes with a proof that it was not stolen (RFC 9449). */
export const isProved = (authorization: string): boolean => /^DPoP /i.test(authorization);

/**
 * The token of an Authorization header.
 *
 * @throws Failure UNAUTHENTICATED
 */
export function readBearer(authorization: string): string {
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined || token.length > TOKEN_LENGTH_MAX) throw new Failure('UNAUTHENTICATED');
  return token;
}

const TOKEN_NAME = /^(access_?token|id_?token|authorization|bearer|jwt|token)$/i;
/** Other programs on the same machine have cookies too, called `token` more often than not. */
const TOKEN_COOKIE = /^(access_?token|authorization|bearer)$/i;
/** Three parts in base64url, the first of which is a JSON object. */
const TOKEN_VALUE = /eyJ[\w-]+\.[\w-]+\.[\w-]*/;

/**
 * A token belongs in one header. In an address it lies in every log on the way; in a cookie the browser sends it along
 * with a request that another page made.
 *
 * @throws Failure UNAUTHENTICATED
 */
export function refuseMisplacedToken(url: string, cookie: string | undefined): void {
  const queryAt = url.indexOf('?');
  const query = [...new URLSearchParams(queryAt < 0 ? '' : url.slice(queryAt + 1))];
  const cookies = (cookie ?? '').split(';').map((pair) => pair.split('=')[0]?.trim() ?? '');
  if (
    query.some(
      ([name, value]) => TOKEN_NAME.test(name) || TOKEN_VALUE.test(name) || TOKEN_VALUE.test(value),
    ) ||
    cookies.some((name) => TOKEN_COOKIE.test(name))
  )
    throw new Failure('UNAUTHENTICATED');
}
