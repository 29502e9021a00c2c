import type { CallerRules } from '../../gateway/caller/callers.ts';
import { EndedSessions } from '../../gateway/caller/endedSessions.ts';
import { Introspection } from '../../gateway/caller/introspection.ts';
import { Issuer } from '../../gateway/caller/issuer.ts';
import { IssuerKeys } from '../../gateway/caller/issuerKeys.ts';
import { type RevocationList, Revocations } from '../../gateway/caller/revocations.ts';
import type { LogoutRules } from '../../gateway/door/logout.ts';
import type { SandboxAccounts } from '../../gateway/sandbox/accounts.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import type { Connect } from '../../kernel/connection.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import type { Environment } from '../environment/environment.ts';

/** What believing tokens needs of the rest of the process. */
export interface Believing {
  observer: Observer;
  connect: Connect;
  /** Which register knows people and ended sessions. */
  register: SubgraphName;
}

/** How an installation believes tokens, its provider's or the embedded issuer's. */
export interface Belief extends Pick<CallerRules, 'tokenIntrospection'> {
  tokens(origin: () => string): CallerRules['tokens'];
  revocations(accounts: SandboxAccounts): Revocations;
  logout: LogoutRules | undefined;
}

export function believe(environment: Environment, believing: Believing): Belief {
  return environment.issuer === undefined
    ? believeEmbedded(environment, believing)
    : believeIssuer(environment, environment.issuer, believing);
}

function believeEmbedded(environment: Environment, { observer }: Believing): Belief {
  const { keys, profile } = environment;
  return {
    tokens: (origin) => ({
      issuer: origin,
      audience: AUDIENCE,
      key: keys.signer('issuer').publicKey,
      namesIssuer: profile === 'sandbox',
    }),
    revocations: (accounts) => watchRevocations(environment, accounts.listRevocations, observer),
    logout: undefined,
  };
}

function believeIssuer(
  environment: Environment,
  settings: NonNullable<Environment['issuer']>,
  { observer, connect, register }: Believing,
): Belief {
  const { keys, limits } = environment;
  const { url, keysUrl, revocationsUrl, introspection, logoutClients, audience, types, claims } = settings;
  const issuer = new Issuer({ url, keys: keysUrl, revocations: revocationsUrl });
  const key = new IssuerKeys({
    read: issuer.readKeys,
    report: (news) => observer.log.say({ event: 'issuer-keys', ...news }),
    onFailure: (error, count) => observer.backgroundFailed('issuer-keys', error, count),
  }).find;
  const sessions = new EndedSessions({ keys, connect, register }, url, limits.tokenLifeS);
  const hearsOfLogouts = logoutClients.length > 0;
  const read = async (): Promise<RevocationList> => {
    const [list, ended] = await Promise.all([
      revocationsUrl === undefined ? undefined : issuer.readRevocations(),
      hearsOfLogouts ? sessions.read() : undefined,
    ]);
    return mergeRevocations(list, ended);
  };
  return {
    tokens: () => ({ issuer: url, audience, key, types, claims }),
    revocations: () => watchRevocations(environment, read, observer),
    tokenIntrospection: introspection === undefined ? undefined : new Introspection(issuer, introspection),
    logout: hearsOfLogouts
      ? { issuer: url, clients: logoutClients, key, sessions, tokenSkewS: limits.tokenSkewS }
      : undefined,
  };
}

/** An account that both name is shut out as long as either says. */
function mergeRevocations(
  list: RevocationList | undefined,
  ended: Pick<RevocationList, 'accounts' | 'sessions'> | undefined,
): RevocationList {
  const { issuedAt = new Date().toISOString(), accounts = [], tokens = [] } = list ?? {};
  return {
    issuedAt,
    // The later of two entries for an account counts: put the stricter ones last.
    accounts: [...(ended?.accounts ?? []), ...accounts].toSorted(
      (one, other) => instantOf(one) - instantOf(other),
    ),
    tokens,
    sessions: ended?.sessions ?? [],
  };
}

const instantOf = ({ before }: { before: string | null }): number =>
  before === null ? Number.MAX_VALUE : Date.parse(before);

function watchRevocations(
  { limits }: Environment,
  read: () => Promise<RevocationList>,
  observer: Observer,
): Revocations {
  return new Revocations({
    read,
    limits,
    onFailure: (error, count) => observer.backgroundFailed('revocations', error, count),
    onRecovered: (count) => observer.backgroundRecovered('revocations', count),
    alarm: ({ event }) =>
      observer.log.say({ event: 'revocations', state: event === 'revocations-stale' ? 'STALE' : 'FRESH' }),
  });
}
