/** Signs people of the nation in at a sandbox that runs somewhere, as its own page does: with a code and PKCE. */
import * as openid from 'openid-client';
import { allScopes, PAGE_CALLBACK, PAGE_CLIENT } from '../../gateway/sandbox/provider.ts';

// In jest the global one makes objects of another realm, which the library does not take for plain ones.
globalThis.structuredClone = (value) => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

/**
 * A browser without a window: it keeps cookies, follows redirects and clicks on one person, until it is called back.
 *
 * @param isCalledBack the address at which the client waits
 * @param persona whom it clicks on, where it is asked
 */
export async function clickThrough(
  address: URL,
  isCalledBack: (address: URL) => boolean,
  persona?: string,
): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = address;
  for (let step = 0; step < 10; step += 1) {
    const isChoice = persona !== undefined && next.pathname.startsWith('/oidc/interaction/');
    const response = await fetch(next, {
      method: isChoice ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(isChoice ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(isChoice ? { body: `persona=${persona}` } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null)
      throw new Error(`${next.pathname} answered ${response.status}: ${await response.text()}`);
    next = new URL(location, next);
    if (isCalledBack(next)) return next;
  }
  throw new Error('the way to the callback is too long');
}

/**
 * An access token of a persona, from the provider of the sandbox that answers at `origin`.
 *
 * @param level of the electronic identity
 * @throws where the provider says no, with its error as `cause`
 */
export async function signInAt(origin: string, persona: string, level: 1 | 2 = 2): Promise<string> {
  const described = await (await fetch(`${origin}/.well-known/openid-configuration`)).json();
  // It names the address at which it is published, which is not always the one at which it listens in a test.
  const metadata = {
    ...described,
    authorization_endpoint: `${origin}/oidc/authorize`,
    token_endpoint: `${origin}/oidc/token`,
  };
  const config = new openid.Configuration(metadata, PAGE_CLIENT, undefined, openid.None());
  openid.allowInsecureRequests(config);
  const verifier = openid.randomPKCECodeVerifier();
  const address = openid.buildAuthorizationUrl(config, {
    redirect_uri: `${origin}${PAGE_CALLBACK}`,
    scope: `openid ${allScopes()}`,
    login_hint: persona,
    acr_values: String(level),
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const callback = await clickThrough(address, ({ pathname }) => pathname === PAGE_CALLBACK);
  const tokens = await openid.authorizationCodeGrant(config, callback, { pkceCodeVerifier: verifier });
  return tokens.access_token;
}
