/** How tokens between parts of the house are written and checked; `tokens.ts` has what they say. */
import { type Keys, type SigningKeyName, sameBytes, type Verifier } from './keys.ts';
import { markOf } from './processMarks.ts';

/** The token is not one that its signer gave for this use. Says which check failed, for the log and the tests only. */
export class TokenRefused extends Error {
  readonly check: string;
  constructor(check: string) {
    super(`token refused: ${check}`);
    this.name = 'TokenRefused';
    this.check = check;
  }
}

/** Where a token is opened: `PROCESS` is that in which it was made, and the connection to the register says so. */
export type Reach = 'ANYWHERE' | 'PROCESS';

export function encode(
  keys: Keys,
  key: SigningKeyName,
  type: string,
  payload: object,
  reach: Reach = 'ANYWHERE',
): string {
  const signer = keys.signer(key);
  const input = `${headerOf(signer, type, reach)}.${toBase64(payload)}`;
  if (reach === 'PROCESS') return `${input}.${markOf(signer, input)}`;
  const token = `${input}.${keys.sign(key, Buffer.from(input)).toString('base64url')}`;
  rememberOwn(keys, token);
  return token;
}

/**
 * The last tokens that were signed with these keys. In one process with the registers what is signed is opened a moment later with the
 * same keys, and a text that is the same to the last letter needs no second calculation. All other checks are made of it as of any.
 */
const ownTokens = new WeakMap<Keys, Set<string>>();
/** More than are under way at once; the oldest goes first. */
const OWN_TOKENS_MAX = 256;

function rememberOwn(keys: Keys, token: string): void {
  const own = ownTokens.get(keys) ?? new Set<string>();
  ownTokens.set(keys, own);
  own.add(token);
  const [oldest] = own;
  if (own.size > OWN_TOKENS_MAX && oldest !== undefined) own.delete(oldest);
}

/** Headers by key and type: there are few, and each is in every token. */
const headers = new WeakMap<Verifier, Map<string, string>>();

/** The one header that a token of this key and type has, for where it is opened. */
function headerOf(signer: Verifier, type: string, reach: Reach): string {
  const known = headers.get(signer) ?? new Map<string, string>();
  headers.set(signer, known);
  const name = `${reach} ${type}`;
  const alg = reach === 'PROCESS' ? 'HS256' : 'EdDSA';
  const header = known.get(name) ?? toBase64({ alg, kid: signer.keyId, typ: type });
  known.set(name, header);
  return header;
}

const toBase64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Checks form, key, type and signature, each with one fixed algorithm: nothing in the token chooses how it is checked. A mark is believed
 * only of what has come within this process.
 *
 * @throws TokenRefused
 */
export function verifyToken(
  keys: Keys,
  key: SigningKeyName,
  type: string,
  token: string,
  reach: Reach = 'ANYWHERE',
): void {
  const [header, payload, signature, ...rest] = token.split('.');
  if (header === undefined || payload === undefined || signature === undefined || rest.length > 0)
    throw new TokenRefused('form');
  const input = `${header}.${payload}`;
  const verifiers = keys.verifiers(key);
  const marker =
    reach === 'PROCESS'
      ? verifiers.find((verifier) => header === headerOf(verifier, type, 'PROCESS'))
      : undefined;
  if (marker !== undefined) {
    if (!sameBytes(signature, markOf(marker, input))) throw new TokenRefused('signature');
    return;
  }
  const signer = verifiers.find((verifier) => header === headerOf(verifier, type, 'ANYWHERE'));
  if (signer === undefined) throw new TokenRefused('header');
  if (ownTokens.get(keys)?.has(token) === true) return;
  if (!keys.verify(key, Buffer.from(input), Buffer.from(signature, 'base64url'), signer))
    throw new TokenRefused('signature');
}

export function decode(keys: Keys, key: SigningKeyName, type: string, token: string): unknown {
  verifyToken(keys, key, type, token);
  return readPayload(token);
}

/** What a token says, believed or not. */
export function readPayload(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    throw new TokenRefused('payload');
  }
}
