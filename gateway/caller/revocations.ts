import { decodeJwt } from 'jose';
import { Failure } from '../../kernel/failure.ts';
import { readBearer } from '../door/headers.ts';
import type { GatewayLimits } from '../settings.ts';

/** What the issuer has taken back before its time. */
export interface RevocationList {
  issuedAt: string;
  /** Tokens of this account issued before that instant count no more; null: none at all, the account is locked. */
  accounts: { account: string; before: string | null }[];
  /** Ids (`jti`) of single tokens. */
  tokens: string[];
  /** Sessions (`sid`) of which tokens issued before that instant count no more. */
  sessions?: { session: string; before: string }[];
}

export interface RevocationsOptions {
  read: () => Promise<RevocationList>;
  limits: Pick<GatewayLimits, 'revocationsPollMs' | 'revocationsStaleMs'>;
  /** Told once when the news stop, and once when they come again. */
  alarm?: (event: { event: 'revocations-stale' | 'revocations-fresh' }) => void;
  /** Told of each time that the list could not be read, and how many there have been in a row. */
  onFailure?: (error: unknown, failures: number) => void;
  /** Told when it is read again. */
  onRecovered?: (failures: number) => void;
  /** Milliseconds of a clock that never goes back. */
  now?: () => number;
}

class TokenRevoked extends Error {
  override name = 'TokenRevoked';
}

class RevocationsStale extends Error {
  override name = 'RevocationsStale';
}

/** The log says why; whoever asked is told to sign in again. */
const refused = (cause: Error): Failure => new Failure('UNAUTHENTICATED', undefined, cause);

interface Known {
  issuedAt: string;
  accounts: ReadonlyMap<string, number>;
  tokens: ReadonlySet<string>;
  sessions: ReadonlyMap<string, number>;
}

/**
 * Whom the issuer has shut out since it signed a token. The list is read every two seconds. When it cannot be read for
 * too long, personal data is refused to every token: an outage of the issuer costs availability, never a decision
 * about trust. The catalogue, which needs no trust, goes on.
 */
export class Revocations {
  readonly #options: RevocationsOptions;
  readonly #now: () => number;
  #known: Known = { issuedAt: '', accounts: new Map(), tokens: new Set(), sessions: new Map() };
  #readAt = Number.NEGATIVE_INFINITY;
  #stale = false;
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: RevocationsOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  /** Reads the list once and then on and on. An issuer that does not answer yet does not keep the catalogue from starting. */
  async start(): Promise<void> {
    await this.poll();
    if (this.#closed) return;
    const { revocationsPollMs } = this.#options.limits;
    // The next poll is set when this one has ended: a slow issuer is not asked twice at once.
    this.#timer = setTimeout(() => void this.start(), revocationsPollMs).unref();
  }

  async poll(): Promise<void> {
    try {
      const list = await this.#options.read();
      // An older list than the one in force would let somebody in again: a mirror that lags, or an attack.
      if (Date.parse(list.issuedAt) < Date.parse(this.#known.issuedAt)) throw new Error('An older list.');
      this.#known = index(list);
      this.#readAt = this.#now();
      if (this.#failures > 0) this.#options.onRecovered?.(this.#failures);
      this.#failures = 0;
    } catch (error) {
      this.#failures += 1;
      this.#options.onFailure?.(error, this.#failures);
    }
    const stale = !this.isFresh();
    if (stale !== this.#stale)
      this.#options.alarm?.({ event: stale ? 'revocations-stale' : 'revocations-fresh' });
    this.#stale = stale;
  }

  isFresh(): boolean {
    return this.#now() - this.#readAt <= this.#options.limits.revocationsStaleMs;
  }

  /**
   * Refuses a token that was taken back. Call it with a header whose token has been verified.
   *
   * @throws Failure UNAUTHENTICATED
   */
  check(authorization: string | undefined): void {
    const { accounts, tokens, sessions } = this.#known;
    if (authorization === undefined || accounts.size + tokens.size + sessions.size === 0) return;
    const { sub, sid, iat, jti } = decodeJwt<{ sid?: unknown }>(readBearer(authorization));
    const ends = [accounts.get(sub ?? ''), typeof sid === 'string' ? sessions.get(sid) : undefined];
    // A token that does not say when it was issued cannot show that it is newer.
    const isRevoked = ends.some((before) => before !== undefined && (iat ?? 0) * 1_000 < before);
    if (isRevoked || (jti !== undefined && tokens.has(jti))) throw refused(new TokenRevoked());
  }

  /**
   * Personal data needs a token of which we would know if it had been taken back.
   *
   * @throws Failure UNAUTHENTICATED
   */
  requireFresh(): void {
    if (!this.isFresh()) throw refused(new RevocationsStale());
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}

function index(list: RevocationList): Known {
  return {
    issuedAt: list.issuedAt,
    accounts: new Map(
      list.accounts.map(({ account, before }) => [
        account,
        before === null ? Number.POSITIVE_INFINITY : Date.parse(before),
      ]),
    ),
    tokens: new Set(list.tokens),
    sessions: new Map((list.sessions ?? []).map(({ session, before }) => [session, Date.parse(before)])),
  };
}
