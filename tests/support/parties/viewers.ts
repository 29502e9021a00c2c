/** Who asks, as a signed token says it: made of the viewer, so that the same one asks the gateway and the registers. */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { AUDIENCE } from '../../../gateway/sandbox/issuer.ts';
import type { Viewer } from '../../../kernel/tokens.ts';
import { testKeys } from '../house.ts';

const LIFE_S = 300;
/** Kept for a part of its life, as a client keeps it. */
const KEPT_MS = 120_000;
const kept = new Map<string, { token: string; until: number }>();

export async function signInAs(viewer: Viewer, now: Date): Promise<string> {
  const key = JSON.stringify(viewer);
  const known = kept.get(key);
  if (known !== undefined && now.getTime() < known.until) return known.token;
  const token = await sign(viewer, now);
  kept.set(key, { token, until: now.getTime() + KEPT_MS });
  return token;
}

async function sign(viewer: Viewer, now: Date): Promise<string> {
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
