import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto';

/** Who signs: the gateway and each subgraph sign envelopes; dossiers signs grants and seals; the issuer signs tokens. */
export type SigningKeyName = `envelope-${string}` | 'grant' | 'seal' | 'seal-synthetic' | 'issuer';

/** Secrets that are shared only by those who need them. The identity key and the blind-index key are never the same. */
export type SecretName =
  | 'identity'
  | 'blind-index'
  | 'field-encryption'
  | 'typed-identity'
  | 'cursor'
  | 'database'
  | 'pseudonym'
  | 'platform';

/** Where key material comes from: 32 bytes by name, or undefined where this process does not hold that key. */
export type KeySource = (name: SigningKeyName | SecretName) => Buffer | undefined;

/** The header of every PKCS #8 Ed25519 private key (RFC 8410): followed by the 32-byte seed. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface Signer {
  keyId: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** The keys of one process. Every use of a key goes through here, so that a missing one is one clear failure. */
export class Keys {
  readonly #source: KeySource;
  readonly #signers = new Map<SigningKeyName, Signer>();

  constructor(source: KeySource) {
    this.#source = source;
  }

  /** 32 bytes. Throws when this process does not hold the secret. */
  secret(name: SecretName): Buffer {
    return this.#get(name);
  }

  signer(name: SigningKeyName): Signer {
    const known = this.#signers.get(name);
    if (known !== undefined) return known;
    const privateKey = createPrivateKey({
      key: Buffer.concat([PKCS8_ED25519, this.#get(name)]),
      format: 'der',
      type: 'pkcs8',
    });
    const publicKey = createPublicKey(privateKey);
    const digest = createHash('sha256')
      .update(publicKey.export({ format: 'der', type: 'spki' }))
      .digest('hex');
    const signer = { keyId: `${name}-${digest.slice(0, 8)}`, privateKey, publicKey };
    this.#signers.set(name, signer);
    return signer;
  }

  /** Ed25519, 64 bytes. */
  sign(name: SigningKeyName, bytes: Buffer): Buffer {
    return sign(null, bytes, this.signer(name).privateKey);
  }

  verify(name: SigningKeyName, bytes: Buffer, signature: Buffer): boolean {
    return signature.length === 64 && verify(null, bytes, this.signer(name).publicKey, signature);
  }

  /** Keyed hash, hex. For pseudonyms and comparisons; never for passwords. */
  hmac(name: SecretName, ...parts: string[]): string {
    return createHmac('sha256', this.secret(name)).update(parts.join('\u001f')).digest('hex');
  }

  #get(name: SigningKeyName | SecretName): Buffer {
    const bytes = this.#source(name);
    if (bytes === undefined || bytes.length !== 32)
      throw new Error(`This process does not hold the key ${name}.`);
    return bytes;
  }
}

/** Fixed keys for the embedded profile, so that a second start reads what the first wrote. Refused in production. */
export const developmentKeySource: KeySource = (name) =>
  Buffer.from(hkdfSync('sha256', 'mot-lan development only', 'not a secret', name, 32));

/** Compares in constant time; different lengths are unequal. */
export function sameBytes(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
