import { randomUUID } from 'node:crypto';
import { decodeJwt, SignJWT } from 'jose';
import { testKeys } from './house.ts';
import { tokenOf } from './system.ts';

/** A good token of a persona that holds this many scopes of other systems beside its own. */
export async function issueWide(persona: string, scopes: number): Promise<string> {
  const claims = decodeJwt(await tokenOf(persona));
  const signer = testKeys.signer('issuer');
  const others = Array.from({ length: scopes }, (_, index) => `s${index.toString(36)}`);
  return new SignJWT({
    ...claims,
    jti: randomUUID(),
    scope: [claims.scope, ...others].join(' ').slice(0, 2_000),
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: signer.keyId, typ: 'at+jwt' })
    .sign(signer.privateKey);
}
