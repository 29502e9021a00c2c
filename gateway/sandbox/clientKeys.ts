import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key with which a system of the synthetic nation signs in. Anybody can make it: the sandbox keeps nothing from anybody. */
export function clientKeyOf(clientId: string): { privateKey: KeyObject; publicKey: KeyObject } {
  const seed = Buffer.from(hkdfSync('sha256', 'mot-lan sandbox client', 'not a secret', clientId, 32));
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}
