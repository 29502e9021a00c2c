/** The sandbox's identity provider: a certified library over the people of the nation. It has no passwords. */
import { exportJWK, jwtVerify } from 'jose';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { isPageOfThisMachine } from '../../kernel/domain/callers.ts';
import type { Keys } from '../../kernel/keys.ts';
import { accountOf, scopesOf } from '../../nation/accounts.ts';
import { personas } from '../../nation/nation.ts';
import { oneStopSystems, portals } from '../../nation/systems.ts';
import type { Persona } from '../../nation/types.ts';
import type { SandboxAccounts } from './accounts.ts';
import { clientKeyOf } from './clientKeys.ts';
import { AUDIENCE, claimsOf, issueToken, TOKEN_LIFE_S } from './issuer.ts';
import { pageOfError, pageOfGoodbye, pageOfLogout } from './providerPages.ts';

export const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
/** A working day. */
const SESSION_LIFE_S = 8 * 3_600;
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';

/** Under these paths it answers, beside its description and its keys. */
export const PROVIDER_ROUTES = {
  authorization: '/oidc/authorize',
  token: '/oidc/token',
  userinfo: '/oidc/userinfo',
  introspection: '/oidc/introspect',
  revocation: '/oidc/revoke',
  end_session: '/oidc/logout',
  jwks: '/.well-known/jwks.json',
} as const;

/** The page of the sandbox itself, which stands in for the system in which each person works. */
export const PAGE_CLIENT = 'sandbox';
/** Where it is called back, in a frame of its own. */
export const PAGE_CALLBACK = '/sandbox/callback.html';

const findAccount = (account: string): Persona | undefined =>
  personas.find(({ key }) => accountOf(key) === account);

/** Everything that anybody's token may open. */
export const allScopes = (): string => [...new Set(personas.flatMap(scopesOf))].join(' ');

/** An application of anybody's on this machine, whatever its port, and each system with a key that is published. */
async function listClients(issuer: string): Promise<NonNullable<Configuration['clients']>> {
  const redirects = ['http://127.0.0.1/callback', 'http://localhost/callback'];
  const shared = {
    application_type: 'native' as const,
    redirect_uris: redirects,
    post_logout_redirect_uris: redirects,
    id_token_signed_response_alg: 'EdDSA' as const,
  };
  const inBrowsers = portals.map(({ clientId }) => ({
    ...shared,
    client_id: clientId,
    token_endpoint_auth_method: 'none' as const,
    grant_types: ['authorization_code', 'refresh_token'],
  }));
  const own = ['http://127.0.0.1', 'http://localhost'].map((origin) => origin + PAGE_CALLBACK);
  const page = {
    ...shared,
    client_id: PAGE_CLIENT,
    // Behind TLS it has a name of its own.
    redirect_uris: issuer.startsWith('https:') ? [...own, issuer + PAGE_CALLBACK] : own,
    post_logout_redirect_uris: [],
    token_endpoint_auth_method: 'none' as const,
    grant_types: ['authorization_code', 'refresh_token'],
  };
  const systems = [...oneStopSystems.map(({ clientId }) => clientId), 'national-database'];
  const withKeys = systems.map(async (clientId) => ({
    ...shared,
    client_id: clientId,
    token_endpoint_auth_method: 'private_key_jwt' as const,
    jwks: { keys: [{ ...(await exportJWK(clientKeyOf(clientId).publicKey)), use: 'sig' }] },
    grant_types: ['authorization_code', 'refresh_token', 'client_credentials', TOKEN_EXCHANGE],
  }));
  return [page, ...inBrowsers, ...(await Promise.all(withKeys))] as NonNullable<Configuration['clients']>;
}

/** What a system says of itself without an officer: its agency, and nothing that opens anybody's data. */
function claimsOfSystem(clientId: string): Record<string, unknown> {
  const agency = oneStopSystems.find((system) => system.clientId === clientId)?.agencyRoot;
  return { kind: 'SYSTEM', azp: clientId, ...(agency === undefined ? {} : { agency }) };
}

async function configure(keys: Keys, issuer: string, accounts: SandboxAccounts): Promise<Configuration> {
  const signer = keys.signer('issuer');
  const privateJwk = { ...(await exportJWK(signer.privateKey)), kid: signer.keyId, use: 'sig', alg: 'EdDSA' };
  const resource = `${issuer}/graphql`;
  return {
    clients: await listClients(issuer),
    jwks: { keys: [privateJwk] } as NonNullable<Configuration['jwks']>,
    routes: PROVIDER_ROUTES,
    scopes: ['openid', 'offline_access'],
    // Levels of the electronic identity: whoever asks for the lower one gets it.
    acrValues: ['1', '2'],
    claims: { openid: ['sub'], profile: ['name'] },
    cookies: { keys: [keys.hmac('cursor', 'cookies of the sandbox')] },
    pkce: { required: () => true },
    enabledJWA: {
      idTokenSigningAlgValues: ['EdDSA'],
      // The same signature under its two names (RFC 8037, RFC 9864).
      clientAuthSigningAlgValues: ['EdDSA', 'Ed25519', 'ES256'],
    },
    clientAuthMethods: ['none', 'private_key_jwt'],
    // Applications that somebody makes on this machine.
    clientBasedCORS: (_ctx, origin) => isPageOfThisMachine(origin),
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    ttl: {
      AccessToken: TOKEN_LIFE_S,
      AuthorizationCode: 60,
      ClientCredentials: TOKEN_LIFE_S,
      Grant: SESSION_LIFE_S,
      IdToken: TOKEN_LIFE_S,
      Interaction: TOKEN_LIFE_S,
      RefreshToken: SESSION_LIFE_S,
      Session: SESSION_LIFE_S,
    },
    renderError: async (ctx, out) => {
      ctx.type = 'html';
      ctx.body = pageOfError({ ...out });
    },
    interactions: { url: (_ctx, { uid }) => `/oidc/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: { enabled: true },
      revocation: { enabled: true },
      backchannelLogout: { enabled: true },
      dPoP: { enabled: true },
      // Its address would have to be served, and nothing here needs it.
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          ctx.body = pageOfLogout(form);
        },
        postLogoutSuccessSource: async (ctx) => {
          ctx.body = pageOfGoodbye();
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: allScopes(),
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_LIFE_S,
          jwt: { sign: { alg: 'EdDSA' } },
        }),
      },
    },
    findAccount: (_ctx, account) => {
      const persona = findAccount(account);
      if (persona === undefined || accounts.isLocked(persona.key)) return undefined;
      return { accountId: account, claims: async () => ({ sub: account, name: persona.name }) };
    },
    // Whoever signs in here has agreed: there is nobody real to ask.
    loadExistingGrant: (ctx) => grantEverything(ctx, resource),
    extraTokenClaims: (ctx, token) => {
      const persona = 'accountId' in token ? findAccount(token.accountId) : undefined;
      const clientId = token.clientId ?? '';
      if (persona === undefined) return claimsOfSystem(clientId);
      const { AuthorizationCode: code, RefreshToken: refresh } = ctx.oidc.entities;
      const level = (code ?? refresh)?.acr === '1' ? 1 : 2;
      const azp = clientId === PAGE_CLIENT ? persona.clientId : clientId;
      return { ...claimsOf(keys, persona, level), azp };
    },
  };
}

async function grantEverything(ctx: KoaContextWithOIDC, resource: string) {
  const { provider, session, client } = ctx.oidc;
  const persona = findAccount(session?.accountId ?? '');
  if (persona === undefined || client === undefined) return undefined;
  const known = session?.grantIdFor(client.clientId);
  const found = known === undefined ? undefined : await provider.Grant.find(known);
  if (found !== undefined) return found;
  const grant = new provider.Grant({ accountId: accountOf(persona.key), clientId: client.clientId });
  grant.addOIDCScope('openid profile offline_access');
  const own = scopesOf(persona);
  grant.addResourceScope(resource, own.join(' '));
  // Whoever asks for more gets what the person may, and is not asked again.
  const others = allScopes()
    .split(' ')
    .filter((scope) => !own.includes(scope));
  if (others.length > 0) grant.rejectResourceScope(resource, others.join(' '));
  await grant.save();
  return grant;
}

/**
 * A system exchanges the token of its officer for one in its own name, in which `act` says that it acts for them (RFC 8693). Only an
 * official of the system's own clients has a token that it may exchange.
 */
async function exchange(keys: Keys, issuer: string, accounts: SandboxAccounts, ctx: KoaContextWithOIDC) {
  const { errors } = await import('oidc-provider');
  const { client, params } = ctx.oidc;
  const { subject_token: token, subject_token_type: type } = (params ?? {}) as Record<string, unknown>;
  if (client === undefined || typeof token !== 'string' || type !== ACCESS_TOKEN)
    throw new errors.InvalidRequest('subject_token has to be an access token');
  const { payload } = await jwtVerify(token, keys.signer('issuer').publicKey, {
    issuer,
    audience: AUDIENCE,
    algorithms: ['EdDSA'],
  }).catch((cause: unknown) => {
    throw Object.assign(new errors.InvalidGrant('subject_token is not valid'), { cause });
  });
  const persona = findAccount(payload.sub ?? '');
  if (persona === undefined || persona.agency === null || accounts.isLocked(persona.key))
    throw new errors.InvalidGrant('subject_token is not that of an official');
  const accessToken = await issueToken(keys, issuer, persona, new Date(), { actor: client.clientId });
  ctx.body = {
    access_token: accessToken,
    issued_token_type: ACCESS_TOKEN,
    token_type: 'Bearer',
    expires_in: TOKEN_LIFE_S,
  };
}

/** Made when it is first asked for something: its name is known only once the gateway listens. */
export async function openProvider(keys: Keys, issuer: string, accounts: SandboxAccounts): Promise<Provider> {
  const { Provider } = await import('oidc-provider');
  const provider = new Provider(issuer, await configure(keys, issuer, accounts));
  provider.registerGrantType(
    TOKEN_EXCHANGE,
    (ctx) => exchange(keys, issuer, accounts, ctx as KoaContextWithOIDC),
    [
      'subject_token',
      'subject_token_type',
      'actor_token',
      'actor_token_type',
      'audience',
      'resource',
      'scope',
    ],
  );
  return provider;
}
