/**
 * All gateway limits with their safe defaults. A deployment may change each by its variable. A value outside its range is refused
 * at start: `max` bounds the sandbox, the narrower `safeMax` production.
 */
export interface GatewayLimits {
  /** Body of a request with a document of its own. */
  bodyBytes: number;
  /** Body of a request that only names a registered operation. */
  registeredBodyBytes: number;
  headers: number;
  headerBytes: number;
  headersDeadlineMs: number;
  /** For headers and body together to arrive. */
  requestDeadlineMs: number;
  keepAliveMs: number;
  sockets: number;
  socketsPerAddress: number;
  requestsPerSocket: number;
  /** Proxies in front of us whose word about the caller's address is believed. */
  proxies: number;
  costCitizen: number;
  costAgency: number;
  /** The cost that one operation may have at one subgraph, for every caller. */
  costPerSubgraph: number;
  /** Capacity of a caller's bucket in units of cost, and what flows back each second. */
  budgetCitizen: number;
  refillCitizen: number;
  budgetAgency: number;
  refillAgency: number;
  budgetSystem: number;
  refillSystem: number;
  /** Anonymous callers share one bucket for each address. */
  budgetAddress: number;
  refillAddress: number;
  /** Callers whose buckets are remembered. */
  callers: number;
  /** At most; while the event loop is late, fewer. */
  inFlight: number;
  eventLoopDelayMs: number;
  revocationsPollMs: number;
  /** Without news for so long, no token opens personal data any more. */
  revocationsStaleMs: number;
  /** By how much the issuer's clock and ours may differ. */
  tokenSkewS: number;
  /** The longest that a token may live. */
  tokenLifeS: number;
}

interface Setting {
  limit: keyof GatewayLimits;
  /** Safe by itself. */
  value: number;
  min: number;
  /** The largest that production accepts. */
  safeMax: number;
  max: number;
}

const KIB = 1024;

const setting = (
  limit: keyof GatewayLimits,
  value: number,
  min: number,
  safeMax: number,
  max: number,
): Setting => ({ limit, value, min, safeMax, max });

/** The variable of each limit; `app/environment/limitMeanings.ts` says what each bounds. */
export const limitSettings: Readonly<Record<string, Setting>> = {
  LIMIT_BODY_BYTES: setting('bodyBytes', 64 * KIB, KIB, 256 * KIB, 4_096 * KIB),
  LIMIT_REGISTERED_BODY_BYTES: setting('registeredBodyBytes', 16 * KIB, KIB, 256 * KIB, 4_096 * KIB),
  LIMIT_HEADERS: setting('headers', 60, 10, 100, 1_000),
  LIMIT_HEADER_BYTES: setting('headerBytes', 16 * KIB, 4 * KIB, 64 * KIB, 256 * KIB),
  LIMIT_HEADERS_DEADLINE_MS: setting('headersDeadlineMs', 5_000, 100, 10_000, 60_000),
  LIMIT_REQUEST_DEADLINE_MS: setting('requestDeadlineMs', 10_000, 100, 30_000, 300_000),
  LIMIT_KEEP_ALIVE_MS: setting('keepAliveMs', 10_000, 0, 120_000, 600_000),
  LIMIT_SOCKETS: setting('sockets', 2_000, 10, 20_000, 100_000),
  LIMIT_SOCKETS_PER_ADDRESS: setting('socketsPerAddress', 400, 1, 20_000, 100_000),
  LIMIT_REQUESTS_PER_SOCKET: setting('requestsPerSocket', 10_000, 1, 1_000_000, 1_000_000),
  LIMIT_PROXIES: setting('proxies', 0, 0, 5, 10),
  LIMIT_COST_CITIZEN: setting('costCitizen', 1_000, 1, 5_000, 1_000_000),
  LIMIT_COST_AGENCY: setting('costAgency', 5_000, 1, 20_000, 1_000_000),
  LIMIT_COST_PER_SUBGRAPH: setting('costPerSubgraph', 3_000, 1, 20_000, 1_000_000),
  LIMIT_BUDGET_CITIZEN: setting('budgetCitizen', 10_000, 1, 100_000, 1e9),
  LIMIT_REFILL_CITIZEN: setting('refillCitizen', 100, 1, 10_000, 1e9),
  LIMIT_BUDGET_AGENCY: setting('budgetAgency', 50_000, 1, 1_000_000, 1e9),
  LIMIT_REFILL_AGENCY: setting('refillAgency', 500, 1, 50_000, 1e9),
  LIMIT_BUDGET_SYSTEM: setting('budgetSystem', 200_000, 1, 10_000_000, 1e9),
  LIMIT_REFILL_SYSTEM: setting('refillSystem', 5_000, 1, 500_000, 1e9),
  LIMIT_BUDGET_ADDRESS: setting('budgetAddress', 20_000, 1, 1_000_000, 1e9),
  LIMIT_REFILL_ADDRESS: setting('refillAddress', 200, 1, 50_000, 1e9),
  LIMIT_CALLERS: setting('callers', 50_000, 100, 1_000_000, 1_000_000),
  LIMIT_IN_FLIGHT: setting('inFlight', 500, 1, 5_000, 100_000),
  LIMIT_EVENT_LOOP_DELAY_MS: setting('eventLoopDelayMs', 20, 5, 200, 60_000),
  LIMIT_REVOCATIONS_POLL_MS: setting('revocationsPollMs', 2_000, 50, 4_000, 600_000),
  LIMIT_REVOCATIONS_STALE_MS: setting('revocationsStaleMs', 60_000, 100, 600_000, 86_400_000),
  LIMIT_TOKEN_SKEW_S: setting('tokenSkewS', 10, 0, 60, 300),
  LIMIT_TOKEN_LIFE_S: setting('tokenLifeS', 86_400, 60, 604_800, 31_536_000),
};

/** What holds when nothing is set. */
export const safeLimits: GatewayLimits = Object.fromEntries(
  Object.values(limitSettings).map(({ limit, value }) => [limit, value]),
) as unknown as GatewayLimits;

/** Reads the limits that a deployment set; each problem is one sentence that names its variable. */
export function readLimits(
  source: Readonly<Record<string, string | undefined>>,
  inProduction: boolean,
  problems: string[],
): GatewayLimits {
  const limits = { ...safeLimits };
  for (const [variable, { limit, min, max, safeMax }] of Object.entries(limitSettings)) {
    const given = source[variable];
    if (given === undefined || given === '') continue;
    const value = Number(given);
    const largest = inProduction ? safeMax : max;
    if (!Number.isInteger(value) || value < min || value > largest)
      problems.push(`${variable} must be a whole number from ${min} to ${largest}.`);
    else limits[limit] = value;
  }
  return limits;
}

/** A bucket smaller than one permitted operation would refuse it for ever: such limits contradict each other. */
export function listContradictions(limits: GatewayLimits): string[] {
  const pairs: [cost: keyof GatewayLimits, budget: keyof GatewayLimits, variable: string][] = [
    ['costCitizen', 'budgetCitizen', 'LIMIT_BUDGET_CITIZEN'],
    ['costAgency', 'budgetAgency', 'LIMIT_BUDGET_AGENCY'],
    ['costAgency', 'budgetSystem', 'LIMIT_BUDGET_SYSTEM'],
    ['costCitizen', 'budgetAddress', 'LIMIT_BUDGET_ADDRESS'],
  ];
  return pairs
    .filter(([cost, budget]) => limits[budget] < limits[cost])
    .map(([, , variable]) => `${variable} is less than one permitted operation may cost.`);
}
