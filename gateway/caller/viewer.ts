import {
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  type JWTVerifyResult,
  jwtVerify,
} from 'jose';
import { findPurpose, readBasis } from '../../kernel/domain/purposes.ts';
import { cleanLine } from '../../kernel/domain/text/clean.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { readBearer } from '../door/headers.ts';
import type { RegisteredOperation } from '../release/release.ts';
import { type GatewayLimits, safeLimits } from '../settings.ts';
import { type ClaimMapping, ClaimRefused, ownClaims, type PersonClaim, readClaims } from './claims.ts';
import { ISSUER_ALGORITHMS, KeysUnavailable } from './keySet.ts';
import { verifyToken } from './verifiedTokens.ts';

/** What providers write into the header of an access token: RFC 9068 says `at+jwt`, many say `JWT`, some say nothing. */
export const tokenTypes = ['at+jwt', 'JWT', 'none'] as const;
export type TokenType = (typeof tokenTypes)[number];

/** Whose tokens are believed, and how their keys are found. */
export interface TokenRules {
  issuer: string | (() => string);
  audience: string;
  key: JWTVerifyGetKey | import('node:crypto').KeyObject;
  /** Whether a token of our own key but of another address is told which one is expected: in the sandbox only. */
  namesIssuer?: boolean;
  /** `at+jwt` unless given. */
  types?: readonly TokenType[];
  /** The embedded issuer's unless given. */
  claims?: ClaimMapping;
}

/** It could not be taken back by waiting. */
class TokenLivesTooLong extends Error {
  override name = 'TokenLivesTooLong';
}

/** It is a token of this issuer, and none that opens anything: an identity token, say. */
class NoAccessToken extends Error {
  override name = 'NoAccessToken';
}

/** What a verified token says. */
export interface ReadToken {
  viewer: Viewer;
  /** How it names a citizen whose opaque id it does not know. */
  person: PersonClaim | undefined;
  issuer: string;
  /** As it came: introspection asks about it, and what is learned of it is remembered under its digest. */
  token: string;
  /** The key that whoever sends it has to prove (RFC 9449); undefined for a bearer token. */
  boundTo: string | undefined;
  claims: JWTPayload;
}

/**
 * Reads the access token. No token is an anonymous caller; a token that does not verify is never one. Clocks may differ by the
 * skew; one that lives longer than tokens may could not be taken back by waiting.
 *
 * @throws Failure UNAUTHENTICATED, with what is wrong with the token as its cause, for the log; IDENTITY_UNAVAILABLE when the
 *   issuer's keys cannot be read, so that nobody is told to sign in again in vain
 */
export async function readToken(
  authorization: string | undefined,
  rules: TokenRules,
  { tokenSkewS, tokenLifeS }: Pick<GatewayLimits, 'tokenSkewS' | 'tokenLifeS'> = safeLimits,
): Promise<ReadToken | null> {
  if (authorization === undefined) return null;
  const token = readBearer(authorization);
  const algorithms = Object.keys(ISSUER_ALGORITHMS);
  const issuer = typeof rules.issuer === 'string' ? rules.issuer : rules.issuer();
  const options = {
    issuer,
    audience: rules.audience,
    algorithms: algorithms.slice(0, typeof rules.key === 'function' ? algorithms.length : 1),
    requiredClaims: ['exp', 'sub', 'iat'],
    clockTolerance: tokenSkewS,
    maxTokenAge: tokenLifeS,
  };
  try {
    const { payload, protectedHeader } = await verify(token, rules.key, options);
    requireAccessToken(protectedHeader.typ, payload, rules.types ?? ['at+jwt']);
    const { iat = 0, exp = Number.POSITIVE_INFINITY } = payload;
    if (!(exp - iat <= tokenLifeS)) throw new TokenLivesTooLong();
    const { viewer, person } = readClaims(payload, rules.claims ?? ownClaims);
    const { cnf } = payload as { cnf?: { jkt?: unknown } };
    if (cnf !== undefined && typeof cnf.jkt !== 'string') throw new ClaimRefused('BAD_CLAIM');
    return { viewer, person, issuer, token, boundTo: cnf?.jkt as string | undefined, claims: payload };
  } catch (error) {
    throw refusalOf(error, rules.namesIssuer === true ? issuer : undefined);
  }
}

/** Who a token says the viewer is, for whoever needs no more of it. */
export const readViewer = async (...given: Parameters<typeof readToken>): Promise<Viewer | null> =>
  (await readToken(...given))?.viewer ?? null;

function refusalOf(error: unknown, named: string | undefined): Failure {
  if (error instanceof KeysUnavailable) return new Failure('IDENTITY_UNAVAILABLE', undefined, error);
  return new Failure('UNAUTHENTICATED', helpWith(error, named), error);
}

/** The signature is good by then: whoever asks has such a token, and learns what to do about it. */
function helpWith(error: unknown, named: string | undefined): string | undefined {
  if (error instanceof errors.JWTExpired) return 'Mã truy cập đã hết hạn; hãy làm mới mã hoặc đăng nhập lại.';
  if (!(error instanceof errors.JWTClaimValidationFailed)) return undefined;
  // It was made for another instance of this sandbox.
  if (error.claim === 'iss' && named !== undefined)
    return `Mã truy cập này do địa chỉ khác cấp; ở đây cần mã của ${named}.`;
  if ((error.claim === 'nbf' || error.claim === 'iat') && error.reason === 'check_failed')
    return 'Mã truy cập chưa có hiệu lực: đồng hồ của hệ thống cấp mã và của cổng lệch nhau.';
  return undefined;
}

/** Claims that only an identity token (OIDC Core §2) or a log-out token has. */
const OF_OTHER_TOKENS = ['nonce', 'at_hash', 'c_hash', 's_hash', 'events'];
/** Keycloak says in a claim of its own what a token is. */
const OWN_TYPES: ReadonlySet<unknown> = new Set([undefined, 'Bearer', 'DPoP']);

/**
 * Where access tokens are of the type `JWT`, as identity tokens are, the audience keeps them apart (a provider addresses an identity token
 * to its client), and so do the claims that only the others have.
 */
function requireAccessToken(typ: string | undefined, payload: JWTPayload, types: readonly TokenType[]): void {
  const said = typ?.toLowerCase().replace(/^application\//, '') ?? 'none';
  if (!types.some((type) => type.toLowerCase() === said)) throw new NoAccessToken();
  if (said === 'at+jwt') return;
  if (OF_OTHER_TOKENS.some((claim) => payload[claim] !== undefined)) throw new NoAccessToken();
  if (!OWN_TYPES.has(payload.typ)) throw new NoAccessToken();
}

/** Most keys of one id that are tried: a rotation needs no more, and each costs a verification. */
const TRIED_MAX = 4;

/** Where several keys answer to one id, or to none, the signature says which it is. */
async function verify(
  token: string,
  key: TokenRules['key'],
  options: JWTVerifyOptions,
): Promise<JWTVerifyResult> {
  try {
    return await verifyToken(token, key, options);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    let tried = 0;
    for await (const candidate of error) {
      tried += 1;
      const verified = await jwtVerify(token, candidate, options).then(
        (result) => result,
        () => undefined,
      );
      if (verified !== undefined) return verified;
      if (tried >= TRIED_MAX) break;
    }
    throw error;
  }
}

/** What the caller says about why it asks. Claims to be proved, never trusted, never forwarded as they came. */
export interface PurposeClaim {
  dossier: string | null;
  purpose: { code: string; basis: string } | null;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Reads the purpose of a request. A registered operation has a fixed purpose that headers cannot override.
 *
 * @throws Failure PURPOSE_REQUIRED, PURPOSE_NOT_ALLOWED, DOSSIER_NOT_VALID
 */
export function readPurposeClaim(headers: Headers, registered?: RegisteredOperation): PurposeClaim {
  const claim = readHeaders(headers);
  if (registered === undefined) return claim;
  if (claim.purpose !== null) throw new Failure('PURPOSE_NOT_ALLOWED');
  return { ...claim, purpose: registered.purpose };
}

/** The dossier that headers claim, for the record of a refusal: what is wrong with them otherwise does not matter there. */
export function readClaimedDossier(headers: Headers): PurposeClaim {
  const claimed = headers['access-dossier'];
  const dossier = typeof claimed === 'string' && UUID.test(claimed) ? claimed.toLowerCase() : null;
  return { dossier, purpose: null };
}

type Headers = Record<string, string | string[] | undefined>;

function readHeaders(headers: Headers): PurposeClaim {
  const one = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === 'string' && value !== '' ? decodeHeader(value) : undefined;
  };
  const dossier = one('access-dossier');
  if (dossier !== undefined && !UUID.test(dossier)) throw new Failure('DOSSIER_NOT_VALID');
  const purpose = readStated(one('access-purpose'), one('access-basis'));
  // A purpose that lives by a dossier says nothing without one.
  if (dossier === undefined && purpose !== null && findPurpose(purpose.code)?.proof === 'DOSSIER')
    throw new Failure('PURPOSE_REQUIRED');
  return { dossier: dossier ?? null, purpose };
}

/** Purposes that may be named in a header: what was assigned, and one's own record, need no word. */
const NAMED: ReadonlySet<string | undefined> = new Set(['STATED', 'DOSSIER']);

/** A purpose with its legal basis, which is one of its closed list (A85, A87): consent that nobody recorded is none. */
function readStated(code: string | undefined, basis: string | undefined): PurposeClaim['purpose'] {
  if (code === undefined && basis === undefined) return null;
  if (code === undefined || basis === undefined || cleanLine(basis).length < 3 || basis.length > 200)
    throw new Failure('PURPOSE_REQUIRED');
  const cited = NAMED.has(findPurpose(code)?.proof) ? readBasis(code, basis) : undefined;
  if (cited === undefined) throw new Failure('PURPOSE_NOT_ALLOWED');
  return { code, basis: cited };
}

/** HTTP headers are bytes; a basis with Vietnamese letters comes percent-encoded. */
function decodeHeader(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Failure('BAD_REQUEST');
  }
}
