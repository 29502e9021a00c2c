import { z } from 'zod';
import { type ClaimMapping, ownClaims, personForms, viewerKinds } from '../../gateway/caller/claims.ts';
import type { IntrospectionClient } from '../../gateway/caller/introspection.ts';
import { type TokenType, tokenTypes } from '../../gateway/caller/viewer.ts';
import { isLoopback } from '../../kernel/domain/callers.ts';
import { says } from './says.ts';

/** How long a token may live where nothing takes one back before its time. */
export const UNREVOKED_LIFE_S = 900;

const url = z.url({ protocol: /^https?$/ });
const text = z.string().min(1);
const commaList = z.string().regex(/^[^\s,]+(,[^\s,]+)*$/);
const TYPES = new RegExp(
  `^(${tokenTypes.join('|').replace('+', '\\+')})(,(${tokenTypes.join('|').replace('+', '\\+')}))*$`,
);
const KINDS = new RegExp(`^[^=,]+=(${viewerKinds.join('|')})(,[^=,]+=(${viewerKinds.join('|')}))*$`);

/** Variables that say whose tokens are believed, and what they say. */
export const identitySchema = z.object({
  OIDC_ISSUER: url
    .optional()
    .meta(
      says(
        'Issuer whose access tokens are accepted, as it writes itself in `iss`. Its keys and endpoints are found by discovery. [What a provider must send](../identity.md).',
        'the embedded issuer',
      ),
    ),
  OIDC_AUDIENCE: text.default('mot-lan').meta(says('`aud` that a token must carry.')),
  OIDC_JWKS_URL: url
    .optional()
    .meta(says('Where the issuer’s keys are, for one without a discovery document.', 'as discovered')),
  OIDC_TOKEN_TYPES: z
    .string()
    .regex(TYPES)
    .default('at+jwt,JWT')
    .meta(
      says(
        'Types (`typ`) that an access token may have; `none`: it says none. Identity tokens are refused by what they hold, whatever their type.',
        undefined,
        `${tokenTypes.join(', ')}, separated by commas`,
      ),
    ),
  OIDC_CLAIM_KIND: text
    .default(ownClaims.kind)
    .meta(
      says(
        'Claim that says what the viewer is: a word or a list of roles; a path has dots (`realm_access.roles`).',
      ),
    ),
  OIDC_KINDS: z
    .string()
    .regex(KINDS)
    .optional()
    .meta(
      says(
        `The provider’s roles in our words: \`citizen=CITIZEN,officer=OFFICER\`. Ours are ${viewerKinds.map((kind) => `\`${kind}\``).join(', ')}. Roles that are not named are passed over; of two that are, neither counts.`,
        'the claim says our words',
        `ROLE=KIND, separated by commas; KIND is ${viewerKinds.join(', ')}`,
      ),
    ),
  OIDC_CLAIM_AGENCY: text
    .default(ownClaims.agency)
    .meta(says('Claim with the code of the agency of an official.')),
  OIDC_CLAIM_SCOPES: text
    .default(ownClaims.scopes)
    .meta(says('Claim with the scopes: one text with spaces, or a list.')),
  OIDC_CLAIM_LEVEL: text
    .default(ownClaims.level)
    .meta(says('Claim with the level of a citizen’s electronic identity.')),
  OIDC_LEVEL_2: commaList
    .default('2')
    .meta(says('Values of that claim that mean level 2, separated by commas; every other value is level 1.')),
  OIDC_CLAIM_PERSON: text.default('sub').meta(says('Claim that says which person a citizen is.')),
  OIDC_PERSON_FORM: z
    .enum(personForms)
    .default('identifier')
    .meta(
      says(
        'What that claim holds. `number`: the personal number. `identifier`: the provider’s own, linked to people by [`npm run import:identities`](../identity.md#linking-identifiers-to-people). `id`: our opaque id, which only the embedded issuer can make.',
      ),
    ),
  OIDC_REVOCATIONS_URL: url
    .optional()
    .meta(says('[List of what was taken back](#the-issuer), in our own form, where the issuer keeps one.')),
  OIDC_LOGOUT_CLIENTS: commaList
    .optional()
    .meta(
      says(
        'Clients of which the issuer tells log-outs at `/oidc/backchannel-logout` (Back-Channel Logout 1.0), separated by commas.',
      ),
    ),
  OIDC_INTROSPECTION_CLIENT: text
    .optional()
    .meta(
      says(
        'Client as which the gateway asks the issuer whether a token still counts (RFC 7662).',
        'it is not asked',
      ),
    ),
  OIDC_INTROSPECTION_SECRET: text.optional().meta(says('Secret of that client. Keep it as you keep keys.')),
  PUBLIC_ORIGINS: commaList
    .optional()
    .meta(
      says(
        'Origins under which clients call this gateway, separated by commas: a DPoP proof (RFC 9449) names one of them.',
        'tokens that are bound to a key are refused',
      ),
    ),
});

type Said = z.infer<typeof identitySchema>;

/** The identity provider of an installation. */
export interface IssuerSettings {
  url: string;
  audience: string;
  keysUrl: string | undefined;
  types: readonly TokenType[];
  claims: ClaimMapping;
  revocationsUrl: string | undefined;
  logoutClients: readonly string[];
  introspection: IntrospectionClient | undefined;
}

export const listOf = (said: string | undefined): string[] => said?.split(',') ?? [];

/** Undefined where none is named: then the embedded issuer's tokens are believed. */
export function readIssuer(said: Said): IssuerSettings | undefined {
  if (said.OIDC_ISSUER === undefined) return undefined;
  const { OIDC_INTROSPECTION_CLIENT: id, OIDC_INTROSPECTION_SECRET: secret } = said;
  return {
    url: said.OIDC_ISSUER,
    audience: said.OIDC_AUDIENCE,
    keysUrl: said.OIDC_JWKS_URL,
    types: listOf(said.OIDC_TOKEN_TYPES) as TokenType[],
    claims: {
      kind: said.OIDC_CLAIM_KIND,
      kinds: Object.fromEntries(
        listOf(said.OIDC_KINDS).map((pair) => pair.split('=') as [string, ClaimMapping['kinds'][string]]),
      ),
      agency: said.OIDC_CLAIM_AGENCY,
      scopes: said.OIDC_CLAIM_SCOPES,
      level: said.OIDC_CLAIM_LEVEL,
      level2: listOf(said.OIDC_LEVEL_2),
      person: said.OIDC_CLAIM_PERSON,
      personForm: said.OIDC_PERSON_FORM,
    },
    revocationsUrl: said.OIDC_REVOCATIONS_URL,
    logoutClients: listOf(said.OIDC_LOGOUT_CLIENTS),
    introspection: id === undefined || secret === undefined ? undefined : { id, secret },
  };
}

/** Whether anything takes a token of the provider back before its time; the embedded issuer's accounts can be locked. */
const takesBack = (said: Said): boolean =>
  [said.OIDC_REVOCATIONS_URL, said.OIDC_LOGOUT_CLIENTS, said.OIDC_INTROSPECTION_CLIENT].some(
    (one) => one !== undefined,
  ) || said.OIDC_ISSUER === undefined;

/** How long a token may live: what was set, or little where nothing takes one back. */
export const lifeOf = (said: Said, set: string | undefined, tokenLifeS: number): number =>
  set === undefined && !takesBack(said) ? UNREVOKED_LIFE_S : tokenLifeS;

/** Whether an address is asked over a line that others may stand on. */
function isOpen(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !isLoopback(hostname);
}

/** What was said of the issuer and does not go together; each one sentence. */
export function judgeIssuer(said: Said, tokenLifeS: number, inProduction: boolean): string[] {
  const { OIDC_INTROSPECTION_CLIENT: client, OIDC_INTROSPECTION_SECRET: secret } = said;
  const problems: string[] = [];
  if ((client === undefined) !== (secret === undefined))
    problems.push('OIDC_INTROSPECTION_CLIENT and OIDC_INTROSPECTION_SECRET are needed together.');
  if (client !== undefined && said.OIDC_JWKS_URL !== undefined)
    problems.push('OIDC_INTROSPECTION_CLIENT needs discovery, which OIDC_JWKS_URL switches off.');
  const open = [said.OIDC_ISSUER, said.OIDC_JWKS_URL].filter(
    (address) => address !== undefined && isOpen(address),
  );
  if (inProduction && open.length > 0)
    problems.push(
      'OIDC_ISSUER and OIDC_JWKS_URL must be https in production, but on this machine: whoever is on the way could change the keys.',
    );
  if (said.OIDC_PERSON_FORM === 'id' && inProduction)
    problems.push('OIDC_PERSON_FORM=id is refused in production: no provider can make our ids.');
  if (inProduction && !takesBack(said) && tokenLifeS > UNREVOKED_LIFE_S)
    problems.push(
      `LIMIT_TOKEN_LIFE_S must be ${UNREVOKED_LIFE_S} or less: nothing takes a token back before its time. ` +
        'OIDC_LOGOUT_CLIENTS, OIDC_INTROSPECTION_CLIENT or OIDC_REVOCATIONS_URL would.',
    );
  return problems;
}
