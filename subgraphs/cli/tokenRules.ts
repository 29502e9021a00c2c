import { AUDIENCE } from '../../gateway/sandbox/issuer.ts';
import { remoteKeys, type TokenRules } from '../../gateway/viewer.ts';
import type { Environment } from '../environment.ts';

/** How tokens are checked: the configured issuer's, or the embedded one's. */
export function tokenRules(environment: Environment, origin: () => string): TokenRules {
  return environment.issuer === undefined
    ? { issuer: origin, audience: AUDIENCE, key: environment.keys.signer('issuer').publicKey }
    : {
        issuer: environment.issuer.url,
        audience: environment.issuer.audience,
        key: remoteKeys(environment.issuer.url),
      };
}
