import { errors, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Branding } from '../../kernel/domain/brand.ts';
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import { findPurpose, readBasis } from '../../kernel/domain/purposes.ts';
import { normalizeAgencyCode } from '../../kernel/domain/scalars.ts';
import { cleanLine } from '../../kernel/domain/text/clean.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { readBearer } from '../door/headers.ts';
import type { RegisteredOperation } from '../release/release.ts';
import { type GatewayLimits, safeLimits } from '../settings.ts';
import { ISSUER_ALGORITHMS } from './keySet.ts';

/** Whose tokens are believed, and how their keys are found. */
export interface TokenRules {
  issuer: string | (() => string);
  audience: string;
  key: JWTVerifyGetKey | import('node:crypto').KeyObject;
  /** Whether a token of our own key but of another address is told which one is expected: in the sandbox only. */
  namesIssuer?: boolean;
}

/** It could not be taken back by waiting. */
class TokenLivesTooLong extends Error {
  override name = 'TokenLivesTooLong';
}

/** Claims of an access token (OIDC). `azp` is the system through which the viewer signed in. */
const claimsSchema = z.object({
  sub: z.string().min(1).max(100),
  kind: z.enum(['CITIZEN', 'OFFICER', 'SYSTEM', 'PUBLISHER', 'GOVERNMENT_OFFICE', 'ADMINISTRATOR']),
  person_id: (z.uuid() as Branding<PersonId>).optional(),
  agency: z.string().optional(),
  azp: z.string().min(1).max(100),
  scope: z.string().max(2_000),
  /** Level of the citizen's electronic identity (mức độ định danh điện tử), as the identity provider proved it: '1' or '2'. */
  acr: z.string().max(100).optional(),
});

/**
 * Reads the bearer token. No token is an anonymous caller; a token that does not verify is never one. Clocks may differ by the
 * skew; one that lives longer than tokens may could not be taken back by waiting.
 *
 * @throws Failure UNAUTHENTICATED, with what is wrong with the token as its cause, for the log
 */
export async function readViewer(
  authorization: string | undefined,
  rules: TokenRules,
  { tokenSkewS, tokenLifeS }: Pick<GatewayLimits, 'tokenSkewS' | 'tokenLifeS'> = safeLimits,
): Promise<Viewer | null> {
  if (authorization === undefined) return null;
  const token = readBearer(authorization);
  const algorithms = Object.keys(ISSUER_ALGORITHMS);
  const options = {
    issuer: typeof rules.issuer === 'string' ? rules.issuer : rules.issuer(),
    audience: rules.audience,
    algorithms: algorithms.slice(0, typeof rules.key === 'function' ? algorithms.length : 1),
    typ: 'at+jwt',
    requiredClaims: ['exp', 'sub', 'iat'],
    clockTolerance: tokenSkewS,
    maxTokenAge: tokenLifeS,
  };
  try {
    const payload = await verify(token, rules.key, options);
    const { iat = 0, exp = Number.POSITIVE_INFINITY } = payload;
    if (!(exp - iat <= tokenLifeS)) throw new TokenLivesTooLong();
    return viewerFromClaims(claimsSchema.parse(payload));
  } catch (error) {
    // The signature is good by then: it was made for another instance of this sandbox.
    const isForeign = error instanceof errors.JWTClaimValidationFailed && error.claim === 'iss';
    const message =
      rules.namesIssuer === true && isForeign
        ? `Mã truy cập này do địa chỉ khác cấp; ở đây cần mã của ${options.issuer}.`
        : undefined;
    throw new Failure('UNAUTHENTICATED', message, error);
  }
}

/** Most keys of one id that are tried: a rotation needs no more, and each costs a verification. */
const TRIED_MAX = 4;

/** Where several keys answer to one id, or to none, the signature says which it is. */
async function verify(token: string, key: TokenRules['key'], options: JWTVerifyOptions): Promise<JWTPayload> {
  if (typeof key !== 'function') return (await jwtVerify(token, key, options)).payload;
  try {
    return (await jwtVerify(token, key, options)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    let tried = 0;
    for await (const candidate of error) {
      tried += 1;
      const payload = await jwtVerify(token, candidate, options).then(
        (verified) => verified.payload,
        () => undefined,
      );
      if (payload !== undefined) return payload;
      if (tried >= TRIED_MAX) break;
    }
    throw error;
  }
}

function viewerFromClaims(claims: z.infer<typeof claimsSchema>): Viewer {
  return {
    kind: claims.kind,
    account: claims.sub,
    personId: claims.kind === 'CITIZEN' ? (claims.person_id ?? null) : null,
    agency: claims.agency === undefined ? null : (normalizeAgencyCode(claims.agency) ?? null),
    client: claims.azp,
    scopes: claims.scope.split(' ').filter((scope) => scope !== ''),
    // A level that is not said, or not one we know, is the lower one.
    ...(claims.kind === 'CITIZEN' ? { assurance: claims.acr === '2' ? 2 : 1 } : {}),
  };
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
