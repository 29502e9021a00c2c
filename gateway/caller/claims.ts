import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { Branding } from '../../kernel/domain/brand.ts';
import type { PersonId } from '../../kernel/domain/opaqueId.ts';
import { ownOf } from '../../kernel/domain/own.ts';
import { normalizeAgencyCode } from '../../kernel/domain/scalars.ts';
import type { Viewer } from '../../kernel/tokens.ts';

/** Kinds of viewers, as tokens may say them. */
export const viewerKinds = [
  'CITIZEN',
  'OFFICER',
  'SYSTEM',
  'PUBLISHER',
  'GOVERNMENT_OFFICE',
  'ADMINISTRATOR',
] as const satisfies readonly Viewer['kind'][];

/** What the claim that says who a citizen is holds: our opaque id, the personal number, or the provider's own identifier. */
export const personForms = ['id', 'number', 'identifier'] as const;

/**
 * Where a provider's tokens say what we need. A claim is named by its own name or by a path with dots
 * (`realm_access.roles`).
 */
export interface ClaimMapping {
  /** One word, or a list of roles of which exactly one is known here. */
  kind: string;
  /** The provider's word → ours. Empty: the provider says ours. */
  kinds: Readonly<Record<string, Viewer['kind']>>;
  agency: string;
  scopes: string;
  /** Level of the citizen's electronic identity (mức độ định danh điện tử). */
  level: string;
  /** Values of that claim that mean level 2; everything else is the lower level. */
  level2: readonly string[];
  person: string;
  personForm: (typeof personForms)[number];
}

/** What the embedded issuer signs, and what holds where nothing is configured. */
export const ownClaims: ClaimMapping = {
  kind: 'kind',
  kinds: {},
  agency: 'agency',
  scopes: 'scope',
  level: 'acr',
  level2: ['2'],
  person: 'person_id',
  personForm: 'id',
};

/** How the provider names a citizen, until the register of people has said who that is. */
export interface PersonClaim {
  by: 'number' | 'identifier';
  value: string;
}

/** The token says something else than the configured mapping reads. The check is named in the log; no value is. */
export class ClaimRefused extends Error {
  override name = 'ClaimRefused';
  readonly code: string;
  constructor(code: 'NO_KIND' | 'TWO_KINDS' | 'BAD_CLAIM' | 'NUMBER_AS_ACCOUNT' | 'OTHER_ACTOR') {
    super('A claim of the token cannot be used.');
    this.code = code;
  }
}

const known = z.object({
  sub: z.string().min(1).max(100),
  client: z.string().min(1).max(100),
  agency: z.string().optional(),
  scopes: z.array(z.string().max(2_000)).max(1_000),
  level: z.union([z.string().max(100), z.number()]).optional(),
});
const opaque = z.uuid() as Branding<PersonId>;
/** 12 digits, or 9 of an old identity card. */
const NUMBER = /^(\d{9}|\d{12})$/;
const IDENTIFIER_MAX = 200;

/**
 * Reads who the viewer is from the claims of a verified token. `azp` is the system through which the viewer signed in; providers
 * that follow RFC 9068 call it `client_id`.
 *
 * @throws ClaimRefused
 */
export function readClaims(
  claims: JWTPayload,
  mapping: ClaimMapping,
): { viewer: Viewer; person: PersonClaim | undefined } {
  const kind = readKind(claimAt(claims, mapping.kind), mapping.kinds);
  const { data } = known.safeParse({
    sub: claims.sub,
    client: claims.azp ?? claims.client_id,
    agency: claimAt(claims, mapping.agency),
    // A system that acts for nobody needs no scope, and then a provider names none (RFC 9068 §2.2.3).
    scopes: wordsOf(claimAt(claims, mapping.scopes) ?? (kind === 'SYSTEM' ? '' : undefined)),
    level: claimAt(claims, mapping.level),
  });
  if (data === undefined) throw new ClaimRefused('BAD_CLAIM');
  // The account stands in logs of budgets and in audit entries, as a pseudonym that anybody could try numbers out on.
  if (NUMBER.test(data.sub)) throw new ClaimRefused('NUMBER_AS_ACCOUNT');
  const isCitizen = kind === 'CITIZEN';
  requireOwnActor(claims.act, kind, data.client);
  const person = isCitizen ? readPerson(claims, mapping) : undefined;
  const viewer: Viewer = {
    kind,
    account: data.sub,
    personId: typeof person === 'string' ? person : null,
    agency: data.agency === undefined ? null : (normalizeAgencyCode(data.agency) ?? null),
    client: data.client,
    scopes: data.scopes,
    // A level that is not said, or not one we know, is the lower one.
    ...(isCitizen ? { assurance: mapping.level2.includes(String(data.level)) ? 2 : 1 } : {}),
  };
  return { viewer, person: typeof person === 'string' ? undefined : person };
}

/**
 * A token that a system exchanged for its officer's (RFC 8693) says so in `act`. It is the system's own only, and no system acts
 * for a citizen: what others may do for them rests on representation.
 */
function requireOwnActor(act: unknown, kind: Viewer['kind'], client: string): void {
  if (act === undefined) return;
  const actor = typeof act === 'object' && act !== null ? (act as { sub?: unknown }).sub : undefined;
  if (actor !== client || kind === 'CITIZEN' || kind === 'SYSTEM') throw new ClaimRefused('OTHER_ACTOR');
}

/** The claim of this very name, or the one at the end of a path with dots. */
export function claimAt(claims: JWTPayload, name: string): unknown {
  const own = ownOf(claims, name);
  if (own !== undefined) return own;
  return name
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null
          ? ownOf(value as Record<string, unknown>, step)
          : undefined,
      claims,
    );
}

/** `scope` is one text with spaces (RFC 9068); others send a list. */
function wordsOf(said: unknown): unknown {
  return typeof said === 'string' ? said.split(' ').filter((word) => word !== '') : said;
}

/** Exactly one of the roles says what somebody is here: of two, neither is chosen for them. */
function readKind(said: unknown, kinds: ClaimMapping['kinds']): Viewer['kind'] {
  const words = (Array.isArray(said) ? said : [said]).filter((word) => typeof word === 'string');
  const isTranslated = Object.keys(kinds).length > 0;
  const found = new Set(
    words.flatMap((word) =>
      isTranslated ? (ownOf(kinds, word) ?? []) : viewerKinds.filter((kind) => kind === word),
    ),
  );
  const [kind, ...others] = found;
  if (kind === undefined) throw new ClaimRefused('NO_KIND');
  if (others.length > 0) throw new ClaimRefused('TWO_KINDS');
  return kind;
}

function readPerson(claims: JWTPayload, mapping: ClaimMapping): PersonId | PersonClaim | undefined {
  const said = claimAt(claims, mapping.person);
  if (said === undefined || said === null) return undefined;
  if (mapping.personForm === 'id') {
    const { data } = opaque.safeParse(said);
    if (data === undefined) throw new ClaimRefused('BAD_CLAIM');
    return data;
  }
  const { personForm: by } = mapping;
  const isForm = by === 'number' ? NUMBER.test(String(said)) : String(said).length <= IDENTIFIER_MAX;
  if (typeof said !== 'string' || said === '' || !isForm) throw new ClaimRefused('BAD_CLAIM');
  return { by, value: said };
}
