import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { type KeyNews, KeysUnavailable, type Oddities, readKeySet } from './keySet.ts';

export interface IssuerKeysOptions {
  /** Reads the issuer's key set, as it comes. */
  read: () => Promise<unknown>;
  /** A key that is withdrawn is believed no longer than this. */
  maxAgeMs?: number;
  /** However many unknown keys are named to us, the issuer is asked no more often than this. */
  minIntervalMs?: number;
  /** When the issuer cannot be read: how long the keys last read are believed. */
  staleMs?: number;
  /** Told when keys cannot be read or used, once for each change. */
  report?: (news: KeyNews) => void;
  /** Told of each time that they could not be read or used, and how many there have been in a row. */
  onFailure?: (error: unknown, failures: number) => void;
}

/** Tokens that may wait for a key at once. More are a flood of forged ones, and are refused at once. */
const WAITING_MAX = 100;

type LocalKeys = ReturnType<typeof createLocalJWKSet>;

/**
 * The issuer's keys while they change. A token signed by a key that we have not seen yet waits until we may
 * ask again, instead of being refused: a rotation delays some callers and fails none. Old and new keys
 * are valid side by side for as long as the issuer publishes both.
 */
export class IssuerKeys {
  readonly #options: Required<IssuerKeysOptions>;
  #keys: LocalKeys | undefined;
  #readAt = Number.NEGATIVE_INFINITY;
  #askedAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | undefined;
  #waiting = 0;
  /** What was last told of odd entries, and whether it was told that there is nothing to read. */
  #oddBefore = '[]';
  #unread = false;
  #failures = 0;

  constructor(options: IssuerKeysOptions) {
    this.#options = {
      maxAgeMs: 60_000,
      minIntervalMs: 1_000,
      staleMs: 600_000,
      report: () => undefined,
      onFailure: () => undefined,
      ...options,
    };
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
      throw new KeysUnavailable();
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
      const { keys, odd } = readKeySet(await this.#options.read());
      this.#reportOdd(odd);
      // A set of nothing would shut everybody out: more likely is that somebody has made a mistake.
      if (keys.length === 0) throw new Error('The issuer names no key that can be used.');
      this.#keys = createLocalJWKSet({ keys });
      this.#readAt = performance.now();
      this.#reportUnread(false);
      this.#failures = 0;
    } catch (error) {
      // What was read before goes on being believed until it is too old.
      this.#failures += 1;
      this.#options.onFailure(error, this.#failures);
      this.#reportUnread(true);
    }
  }

  #reportOdd(odd: Oddities): void {
    const now = JSON.stringify([...odd]);
    if (now === this.#oddBefore) return;
    this.#oddBefore = now;
    for (const [check, told] of odd) this.#options.report({ state: 'ODD', check, ...told });
  }

  #reportUnread(unread: boolean): void {
    if (unread !== this.#unread) this.#options.report({ state: unread ? 'UNREAD' : 'READ' });
    this.#unread = unread;
  }
}
