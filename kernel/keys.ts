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

/**
 * Who signs: the gateway and each subgraph sign envelopes; dossiers signs grants and seals; the issuer signs tokens; the
 * release key signs the supergraph with its registered operations; each subgraph signs the checkpoints of its audit log and
 * transparency, as witness, signs them again.
 */
export type SigningKeyName =
  | `envelope-${string}`
  | `checkpoint-${string}`
  | 'grant'
  | 'seal'
  | 'seal-synthetic'
  | 'issuer'
  | 'release'
  | 'witness';

/** Secrets that are shared only by those who need them. The identity key and the blind-index key are never the same. */
export type SecretName =
  | 'identity'
  | 'blind-index'
  | 'field-encryption'
  | 'files'
  | 'typed-identity'
  | 'cursor'
  | 'database'
  | 'pseudonym'
  | 'platform';

/** Where key material comes from: 32 bytes by name, or undefined where this process does not hold that key. */
export type KeySource = (name: SigningKeyName | SecretName) => Buffer | undefined;

/** The header of every PKCS #8 Ed25519 private key (RFC 8410): followed by the 32-byte seed. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
/** The header of every SubjectPublicKeyInfo of an Ed25519 key: followed by the 32-byte public key. */
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

export interface Verifier {
  keyId: string;
  publicKey: KeyObject;
}

export interface Signer extends Verifier {
  privateKey: KeyObject;
}

/**
 * The keys of one process. Every use of a key goes through here, so that a missing one is one clear failure. A process
 * that only verifies holds the public half and cannot sign.
 */
export class Keys {
  readonly #source: KeySource;
  readonly #publicSource: KeySource;
  readonly #previousSource: KeySource;
  readonly #bytes = new Map<string, Buffer>();
  readonly #signers = new Map<SigningKeyName, Signer>();
  readonly #verifiers = new Map<SigningKeyName, readonly [Verifier, ...Verifier[]]>();

  /**
   * `previousSource` gives the other key while one is being replaced: the public half of a signing key, whose signatures are still
   * believed, or a secret whole, with which what it closed is still opened.
   */
  constructor(
    source: KeySource,
    publicSource: KeySource = () => undefined,
    previousSource: KeySource = () => undefined,
  ) {
    this.#source = source;
    this.#publicSource = publicSource;
    this.#previousSource = previousSource;
  }

  /** Whether this process holds a secret, or the private half of a signing key. */
  holds(name: SigningKeyName | SecretName): boolean {
    return this.#source(name)?.length === 32;
  }

  /** Whether this process can verify what is signed with a key. */
  canVerify(name: SigningKeyName): boolean {
    return this.#publicSource(name)?.length === 32 || this.holds(name);
  }

  /** 32 bytes. Throws when this process does not hold the secret. */
  secret(name: SecretName): Buffer {
    return this.#get(name);
  }

  /** The secret of today and, while it is being replaced, the other one: both open, only the first closes. */
  secrets(name: SecretName): readonly [Buffer, ...Buffer[]] {
    const previous = this.#previousSource(name);
    return [this.secret(name), ...(previous === undefined ? [] : [previous])];
  }

  signer(name: SigningKeyName): Signer {
    const known = this.#signers.get(name);
    if (known !== undefined) return known;
    const der = Buffer.concat([PKCS8_ED25519, this.#get(name)]);
    const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const publicKey = createPublicKey(privateKey);
    const signer = { keyId: keyIdOf(name, publicKey), privateKey, publicKey };
    this.#signers.set(name, signer);
    return signer;
  }

  /** The key of today. */
  verifier(name: SigningKeyName): Verifier {
    return this.verifiers(name)[0];
  }

  /** The key of today and, while it is being replaced, the other one. A token names which by its exact key id. */
  verifiers(name: SigningKeyName): readonly [Verifier, ...Verifier[]] {
    const known = this.#verifiers.get(name);
    if (known !== undefined) return known;
    const bytes = this.#publicSource(name);
    const previous = this.#previousSource(name);
    const verifiers = [
      bytes === undefined ? this.signer(name) : verifierOf(name, bytes),
      ...(previous === undefined ? [] : [verifierOf(name, previous)]),
    ] as const;
    this.#verifiers.set(name, verifiers);
    return verifiers;
  }

  /** Ed25519, 64 bytes. */
  sign(name: SigningKeyName, bytes: Buffer): Buffer {
    return sign(null, bytes, this.signer(name).privateKey);
  }

  verify(name: SigningKeyName, bytes: Buffer, signature: Buffer, by = this.verifier(name)): boolean {
    return signature.length === 64 && verify(null, bytes, by.publicKey, signature);
  }

  /** Keyed hash, hex. For pseudonyms and comparisons; never for passwords. */
  hmac(name: SecretName, ...parts: string[]): string {
    return createHmac('sha256', this.secret(name)).update(parts.join('\u001f')).digest('hex');
  }

  #get(name: SigningKeyName | SecretName): Buffer {
    const known = this.#bytes.get(name);
    if (known !== undefined) return known;
    const bytes = this.#source(name);
    if (bytes === undefined || bytes.length !== 32)
      throw new Error(`This process does not hold the key ${name}.`);
    this.#bytes.set(name, bytes);
    return bytes;
  }
}

function verifierOf(name: SigningKeyName, bytes: Buffer): Verifier {
  const publicKey = createPublicKey({
    key: Buffer.concat([SPKI_ED25519, bytes]),
    format: 'der',
    type: 'spki',
  });
  return { keyId: keyIdOf(name, publicKey), publicKey };
}

/** The public half of a signing key's seed, 32 bytes. */
export function publicHalfOf(seed: Buffer): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI_ED25519.length);
}

function keyIdOf(name: SigningKeyName, publicKey: KeyObject): string {
  const digest = createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex');
  return `${name}-${digest.slice(0, 8)}`;
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
