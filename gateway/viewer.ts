import { type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { Failure } from '../subgraphs/kernel/failure.ts';
import { normalizeAgencyCode } from '../subgraphs/kernel/scalars.ts';
import type { Viewer } from '../subgraphs/kernel/tokens.ts';

/** Whose tokens are believed, and how their keys are found. */
export interface TokenRules {
  issuer: string | (() => string);
  audience: string;
  key: JWTVerifyGetKey | import('node:crypto').KeyObject;
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
  } catch {
    throw new Failure('UNAUTHENTICATED');
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
  };
}

/** What the caller says about why it asks. Claims to be proved, never trusted, never forwarded as they came. */
export interface PurposeClaim {
  dossier: string | null;
  purpose: { code: string; basis: string } | null;
}

/** Purposes that may be stated without a dossier; each needs its legal basis beside it. */
const STATED_PURPOSES = new Set(['PERSON_VERIFICATION']);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function readPurposeClaim(headers: Record<string, string | string[] | undefined>): PurposeClaim {
  const one = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === 'string' && value !== '' ? decodeHeader(value) : undefined;
  };
  const dossier = one('access-dossier');
  if (dossier !== undefined && !UUID.test(dossier)) throw new Failure('DOSSIER_NOT_VALID');
  const code = one('access-purpose');
  const basis = one('access-basis');
  if (code === undefined && basis === undefined) return { dossier: dossier ?? null, purpose: null };
  if (
    code === undefined ||
    basis === undefined ||
    !STATED_PURPOSES.has(code) ||
    basis.trim().length < 3 ||
    basis.length > 200
  ) {
    throw new Failure('PURPOSE_REQUIRED');
  }
  return { dossier: dossier ?? null, purpose: { code, basis: basis.trim().normalize('NFC') } };
}

/** HTTP headers are bytes; a basis with Vietnamese letters comes percent-encoded. */
function decodeHeader(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Failure('BAD_REQUEST');
  }
}
