import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { findPurpose, readBasis } from '../schema/purposes.ts';
import { normalizeAgencyCode } from '../schema/scalars.ts';
import { Failure } from '../subgraphs/kernel/failure.ts';
import type { Viewer } from '../subgraphs/kernel/tokens.ts';
import type { RegisteredOperation } from './release.ts';

/** Whose tokens are believed, and how their keys are found. */
export interface TokenRules {
  issuer: string | (() => string);
  audience: string;
  key: JWTVerifyGetKey | import('node:crypto').KeyObject;
  /** Whether a token of our own key but of another address is told which one is expected: in the sandbox only. */
  namesIssuer?: boolean;
}

const TOKEN_LENGTH_MAX = 8_000;

/** Claims of an access token (OIDC). `azp` is the system through which the viewer signed in. */
const claimsSchema = z.object({
  sub: z.string().min(1).max(100),
  kind: z.enum(['CITIZEN', 'OFFICER', 'SYSTEM', 'PUBLISHER', 'GOVERNMENT_OFFICE', 'ADMINISTRATOR']),
  person_id: z.uuid().optional(),
  agency: z.string().optional(),
  azp: z.string().min(1).max(100),
  scope: z.string().max(2_000),
  /** Level of the citizen's electronic identity (mức độ định danh điện tử), as the identity provider proved it: '1' or '2'. */
  acr: z.string().max(100).optional(),
});

/**
 * Reads the bearer token. No token is an anonymous caller; a token that does not verify is never one.
 *
 * @throws Failure UNAUTHENTICATED
 */
export async function readViewer(
  authorization: string | undefined,
  rules: TokenRules,
): Promise<Viewer | null> {
  if (authorization === undefined) return null;
  const token = /^Bearer ([\w.-]+)$/.exec(authorization)?.[1];
  if (token === undefined || token.length > TOKEN_LENGTH_MAX) throw new Failure('UNAUTHENTICATED');
  const options = {
    issuer: typeof rules.issuer === 'string' ? rules.issuer : rules.issuer(),
    audience: rules.audience,
    algorithms: ['EdDSA', 'ES256', 'RS256'].slice(0, typeof rules.key === 'function' ? 3 : 1),
    typ: 'at+jwt',
    requiredClaims: ['exp', 'sub'],
  };
  try {
    const { payload } =
      typeof rules.key === 'function'
        ? await jwtVerify(token, rules.key, options)
        : await jwtVerify(token, rules.key, options);
    return viewerFromClaims(claimsSchema.parse(payload));
  } catch (error) {
    // The signature is good by then: it was made for another instance of this sandbox.
    const isForeign = error instanceof errors.JWTClaimValidationFailed && error.claim === 'iss';
    if (rules.namesIssuer !== true || !isForeign) throw new Failure('UNAUTHENTICATED');
    throw new Failure(
      'UNAUTHENTICATED',
      `Mã truy cập này do địa chỉ khác cấp; ở đây cần mã của ${options.issuer}.`,
    );
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
 * Reads why somebody asks. A registered operation has its purpose fixed, and nobody states another beside it.
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
  if (code === undefined || basis === undefined || basis.trim().length < 3 || basis.length > 200)
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
