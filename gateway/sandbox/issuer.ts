import { randomUUID } from 'node:crypto';
import { exportJWK, SignJWT } from 'jose';
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
  assurance: 1 | 2 = 2,
): Promise<string> {
  const signer = keys.signer('issuer');
  const iat = Math.floor(now.getTime() / 1000);
  return new SignJWT({
    kind: persona.role,
    azp: persona.clientId,
    scope: scopesOf(persona).join(' '),
    ...(persona.agency === null ? {} : { agency: persona.agency }),
    ...(persona.citizenKey === null
      ? {}
      : {
          person_id: canonicalPersonId(keys, getCastCitizen(persona.citizenKey)),
          acr: String(assurance),
        }),
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

/** The OIDC documents of the embedded issuer. */
export async function describeIssuer(keys: Keys, issuer: string) {
  const signer = keys.signer('issuer');
  const jwk = await exportJWK(signer.publicKey);
  return {
    configuration: {
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      token_endpoint: `${issuer}/sandbox/sign-in`,
      response_types_supported: ['token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['EdDSA'],
    },
    jwks: { keys: [{ ...jwk, kid: signer.keyId, use: 'sig', alg: 'EdDSA' }] },
  };
}
