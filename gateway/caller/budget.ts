import { isIP, isIPv6 } from 'node:net';
import { Failure } from '../../kernel/failure.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import type { GatewayLimits } from '../settings.ts';

/** Who pays: a person by account, a system by its client id, anybody else with those of the same address. */
export interface Payer {
  kind: 'citizen' | 'agency' | 'system' | 'address' | 'health';
  id: string;
}

export function findPayer(
  viewer: Viewer | null,
  address: string,
  anonymous: 'address' | 'health' = 'address',
): Payer {
  if (viewer === null) return { kind: anonymous, id: prefixOf(address) };
  if (viewer.kind === 'SYSTEM') return { kind: 'system', id: viewer.client };
  return { kind: viewer.kind === 'CITIZEN' ? 'citizen' : 'agency', id: viewer.account };
}

/** Whoever has an IPv6 connection has 2^64 addresses: they share one budget. */
function prefixOf(address: string): string {
  if (!isIPv6(address)) return address;
  if (address.startsWith('::ffff:')) return address.slice('::ffff:'.length);
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length;
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')]
    .slice(0, 4)
    .map((group) => group || '0')
    .join(':');
}

/**
 * The caller's address. Each of our proxies appends the address it saw; only that many entries are trusted, counted from the
 * end, because the ones before them were written by the caller.
 */
export function readAddress(remote: string, forwardedFor: string | undefined, proxies: number): string {
  if (proxies === 0) return remote;
  const heard = [...(forwardedFor ?? '').split(','), remote].map((part) => part.trim()).filter(Boolean);
  const named = withoutPort(heard.at(-1 - proxies) ?? heard[0] ?? remote);
  // What is no address would be a bucket of anybody's choice, and as long as a header.
  return isIP(named) === 0 ? remote : named;
}

/** Some proxies write the port too, and then an IPv6 address stands in brackets. */
const withoutPort = (text: string): string =>
  /^\[([^\]]+)\](?::\d{1,5})?$/.exec(text)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(text)?.[1] ?? text;

interface Rate {
  capacity: number;
  refillPerSecond: number;
}

interface Bucket {
  units: number;
  at: number;
}

/** What a caller has left, as the headers of the answer say it (draft-ietf-httpapi-ratelimit-headers). */
export type BudgetHeaders = Record<string, string>;

/**
 * A bucket of cost units for each caller of this process, so that callers do not affect each other. The number of buckets is
 * bounded, and so are their bytes, since a caller's name is an address or an id of at most 100 characters. The least recently seen
 * caller is forgotten, which at most refills a bucket early.
 */
export class Budget {
  readonly #rates: Record<Payer['kind'], Rate>;
  readonly #bucketsMax: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param now milliseconds of a clock that never goes back */
  constructor(limits: GatewayLimits, now: () => number = () => performance.now()) {
    this.#rates = {
      citizen: { capacity: limits.budgetCitizen, refillPerSecond: limits.refillCitizen },
      agency: { capacity: limits.budgetAgency, refillPerSecond: limits.refillAgency },
      system: { capacity: limits.budgetSystem, refillPerSecond: limits.refillSystem },
      address: { capacity: limits.budgetAddress, refillPerSecond: limits.refillAddress },
      health: { capacity: limits.budgetAddress, refillPerSecond: limits.refillAddress },
    };
    this.#bucketsMax = limits.callers;
    this.#now = now;
  }

  /**
   * Takes units from the caller's bucket, all of them or none.
   *
   * @throws Failure RATE_LIMITED
   */
  debit(payer: Payer, units: number): void {
    const bucket = this.#bucketOf(payer);
    if (bucket.units < units) throw new Failure('RATE_LIMITED');
    bucket.units -= units;
  }

  /** Takes what is there, for work that was done before anybody knew what it would cost. */
  penalise(payer: Payer, units: number): void {
    const bucket = this.#bucketOf(payer);
    bucket.units = Math.max(0, bucket.units - units);
  }

  /** What is left, for the headers of every answer. */
  describe(payer: Payer): BudgetHeaders {
    const { capacity, refillPerSecond } = this.#rates[payer.kind];
    const { units } = this.#bucketOf(payer);
    const windowS = Math.ceil(capacity / refillPerSecond);
    const fullInS = Math.ceil((capacity - units) / refillPerSecond);
    return {
      'ratelimit-policy': `"${payer.kind}";q=${capacity};w=${windowS}`,
      ratelimit: `"${payer.kind}";r=${Math.floor(units)};t=${fullInS}`,
    };
  }

  /** Seconds until so many units are there again. */
  retryAfterS(payer: Payer, units: number): number {
    const missing = units - this.#bucketOf(payer).units;
    return Math.max(1, Math.ceil(missing / this.#rates[payer.kind].refillPerSecond));
  }

  get buckets(): number {
    return this.#buckets.size;
  }

  #bucketOf(payer: Payer): Bucket {
    // A copy: a piece cut out of a header would hold the whole header for as long as the bucket is remembered.
    const key = Buffer.from(`${payer.kind} ${payer.id}`).toString();
    const { capacity, refillPerSecond } = this.#rates[payer.kind];
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? { units: capacity, at: now };
    bucket.units = Math.min(capacity, bucket.units + ((now - bucket.at) / 1_000) * refillPerSecond);
    bucket.at = now;
    // A map keeps the order of insertion: the first entry is the least recently seen caller.
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > this.#bucketsMax) this.#buckets.delete(this.#buckets.keys().next().value ?? '');
    return bucket;
  }
}
