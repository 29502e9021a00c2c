/** Who asks, as a signed token says it; made here, so that people without a persona can ask as well. */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { AUDIENCE } from '../../../gateway/sandbox/issuer.ts';
import type { Viewer } from '../../../subgraphs/kernel/tokens.ts';
import { accountOf } from '../../../subgraphs/nation/accounts.ts';
import { canonicalPersonId } from '../../../subgraphs/nation/ids.ts';
import { personas } from '../../../subgraphs/nation/nation.ts';
import { viewerOf } from '../ask.ts';
import { testKeys } from '../house.ts';
import { findCitizen } from './people.ts';

/** The viewer of a persona; for anybody else of the nation, what her token would make of her. */
export function viewerNamed(key: string): Viewer {
  if (personas.some((persona) => persona.key === key)) return viewerOf(key);
  return {
    ...viewerOf('lan'),
    account: accountOf(`citizen ${key}`),
    personId: canonicalPersonId(testKeys, findCitizen(key)),
  };
}

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
