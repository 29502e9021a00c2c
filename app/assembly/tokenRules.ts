import { Issuer } from '../../gateway/caller/issuer.ts';
import { IssuerKeys } from '../../gateway/caller/issuerKeys.ts';
import { Revocations } from '../../gateway/caller/revocations.ts';
import type { TokenRules } from '../../gateway/caller/viewer.ts';
import type { SandboxAccounts } from '../../gateway/sandbox/accounts.ts';
import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import type { Environment } from '../environment/environment.ts';

/** How tokens are checked: the configured issuer's, or the embedded one's. */
export function tokenRules(environment: Environment, origin: () => string, observer: Observer): TokenRules {
  const { issuer, profile } = environment;
  if (issuer === undefined)
    return {
      issuer: origin,
      audience: AUDIENCE,
      key: environment.keys.signer('issuer').publicKey,
      namesIssuer: profile === 'sandbox',
    };
  const keys = new IssuerKeys({
    read: new Issuer(issuer.url).readKeys,
    report: (news) => observer.log.say({ event: 'issuer-keys', ...news }),
    onFailure: (error, count) => observer.backgroundFailed('issuer-keys', error, count),
  });
  return { issuer: issuer.url, audience: issuer.audience, key: keys.find };
}

/** Whom the configured issuer has shut out, or the embedded one. */
export function revocationsOf(
  environment: Environment,
  accounts: SandboxAccounts,
  observer: Observer,
): Revocations {
  const { issuer, limits } = environment;
  return new Revocations({
    read: issuer === undefined ? accounts.listRevocations : new Issuer(issuer.url).readRevocations,
    limits,
    onFailure: (error, count) => observer.backgroundFailed('revocations', error, count),
    onRecovered: (count) => observer.backgroundRecovered('revocations', count),
    alarm: ({ event }) =>
      observer.log.say({ event: 'revocations', state: event === 'revocations-stale' ? 'STALE' : 'FRESH' }),
  });
}
