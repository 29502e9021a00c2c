/** Who asks, as a signed token says it: made of the viewer, so that the same one asks the gateway and the registers. */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { AUDIENCE } from '../../../gateway/sandbox/issuer.ts';
import type { Viewer } from '../../../kernel/tokens.ts';
import { testKeys } from '../house.ts';

const LIFE_S = 300;

export async function signInAs(viewer: Viewer, now: Date): Promise<string> {
  const signer = testKeys.signer('issuer');
  const iat = Math.floor(now.getTime() / 1000);
  return new SignJWT({
    kind: viewer.kind,
    azp: viewer.client,
    scope: viewer.scopes.join(' '),
    ...(viewer.agency === null ? {} : { agency: viewer.agency }),
    ...(viewer.personId === null ? {} : { person_id: viewer.personId, acr: '2' }),
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: signer.keyId, typ: 'at+jwt' })
    .setIssuer('https://issuer.test')
    .setAudience(AUDIENCE)
    .setSubject(viewer.account)
    .setJti(randomUUID())
    .setIssuedAt(iat)
    .setExpirationTime(iat + LIFE_S)
    .sign(signer.privateKey);
}
