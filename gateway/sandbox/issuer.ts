import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Keys } from '../../kernel/keys.ts';
import { accountOf, scopesOf } from '../../nation/accounts.ts';
import { canonicalPersonId } from '../../nation/ids.ts';
import { getCastCitizen, personas } from '../../nation/nation.ts';
import type { Persona } from '../../nation/types.ts';

export const TOKEN_LIFE_S = 600;
export const AUDIENCE = 'mot-lan';

/** Undefined when there is no such persona. */
export const findPersona = (key: string): Persona | undefined =>
  personas.find((persona) => persona.key === key);

/** What a persona's token says of them. */
export const claimsOf = (keys: Keys, persona: Persona, assurance: 1 | 2 = 2) => ({
  kind: persona.role,
  ...(persona.agency === null ? {} : { agency: persona.agency }),
  ...(persona.citizenKey === null
    ? {}
    : { person_id: canonicalPersonId(keys, getCastCitizen(persona.citizenKey)), acr: String(assurance) }),
});

/** How a token differs from that of somebody who has just signed in through their own system. */
export interface TokenChanges {
  assurance?: 1 | 2;
  /** The system that acts for an official, by token exchange. */
  actor?: string;
}

/**
 * An access token for a persona of the synthetic nation, as a real identity provider would sign it for a person with a
 * proven identity. There are no passwords: this issuer exists in the sandbox profile only. A citizen is signed in at level 2 of
 * the electronic identity, or at level 1 to see what that does not open.
 */
export async function issueToken(
  keys: Keys,
  issuer: string,
  persona: Persona,
  now: Date,
  { assurance = 2, actor }: TokenChanges = {},
): Promise<string> {
  const signer = keys.signer('issuer');
  const iat = Math.floor(now.getTime() / 1000);
  return new SignJWT({
    ...claimsOf(keys, persona, assurance),
    azp: actor ?? persona.clientId,
    scope: scopesOf(persona).join(' '),
    ...(actor === undefined ? {} : { act: { sub: actor } }),
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: signer.keyId, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject(accountOf(persona.key))
    .setJti(randomUUID())
    .setIssuedAt(iat)
    .setExpirationTime(iat + TOKEN_LIFE_S)
    .sign(signer.privateKey);
}
