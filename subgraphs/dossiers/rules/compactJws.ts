/** JSON Web Signatures in compact form (RFC 7515, 8037) over canonical JSON, with the keys of this process. */
import { toCanonical } from '../../../kernel/domain/canonical.ts';
import type { Keys, SigningKeyName } from '../../../kernel/keys.ts';

/** @param typ `typ` of the protected header: what is signed for one end passes for no other */
export function signCompact(keys: Keys, name: SigningKeyName, typ: string, claims: object): string {
  const header = { alg: 'EdDSA', kid: keys.signer(name).keyId, typ };
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${keys.sign(name, Buffer.from(signed)).toString('base64url')}`;
}

const encode = (value: object): string => Buffer.from(toCanonical(value) ?? '').toString('base64url');
