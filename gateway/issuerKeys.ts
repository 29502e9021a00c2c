import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

export interface IssuerKeysOptions {
  /** Reads the issuer's key set. */
  read: () => Promise<JSONWebKeySet>;
  /** A key that is withdrawn is believed no longer than this. */
  maxAgeMs?: number;
  /** However many unknown keys are named to us, the issuer is asked no more often than this. */
  minIntervalMs?: number;
  /** When the issuer cannot be read: how long the keys last read are believed. */
  staleMs?: number;
}

/** Tokens that may wait for a key at once. More are a flood of forged ones, and are refused at once. */
const WAITING_MAX = 100;

type LocalKeys = ReturnType<typeof createLocalJWKSet>;

/**
 * The issuer's keys while they change. A token signed by a key that we have not seen yet waits until we were allowed to
 * ask again, instead of being refused: a rotation costs some callers a moment, and nobody a failure. Old and new keys
 * count side by side for as long as the issuer publishes both.
 */
export class IssuerKeys {
  readonly #options: Required<IssuerKeysOptions>;
  #keys: LocalKeys | undefined;
  #readAt = Number.NEGATIVE_INFINITY;
  #askedAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | undefined;
  #waiting = 0;

  constructor(options: IssuerKeysOptions) {
    this.#options = { maxAgeMs: 60_000, minIntervalMs: 1_000, staleMs: 600_000, ...options };
  }

  /** What `jwtVerify` asks for a key. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const age = performance.now() - this.#readAt;
    if (this.#keys === undefined || age > this.#options.staleMs) await this.#refresh();
    else if (age > this.#options.maxAgeMs) void this.#refresh();
    try {
      return await this.#believed()(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || this.#waiting >= WAITING_MAX) throw error;
      await this.#refresh();
      return await this.#believed()(header, token);
    }
  };

  #believed(): LocalKeys {
    if (this.#keys === undefined || performance.now() - this.#readAt > this.#options.staleMs)
      throw new errors.JWKSNoMatchingKey();
    return this.#keys;
  }

  async #refresh(): Promise<void> {
    this.#waiting += 1;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    await this.#asking;
    this.#waiting -= 1;
  }

  async #ask(): Promise<void> {
    const waitMs = this.#askedAt + this.#options.minIntervalMs - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    this.#askedAt = performance.now();
    try {
      this.#keys = createLocalJWKSet(await this.#options.read());
      this.#readAt = performance.now();
    } catch {
      // What was read before goes on being believed until it is too old.
    }
  }
}
