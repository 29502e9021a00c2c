import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

const { operations } = JSON.parse(
  readFileSync(new URL('../../schema/operations.generated.json', import.meta.url), 'utf8'),
) as { operations: Record<string, { name: string }> };

/** The body with which production is asked: a registered operation by its id. */
export function registered(name: string, variables: object = {}): string {
  const [documentId] = Object.entries(operations).find(([, operation]) => operation.name === name) ?? [];
  return JSON.stringify({ documentId, variables });
}

/** What an operator sets for Keycloak, as docs/identity.md shows it. */
export const keycloakSettings = ({ url }: Pick<Provider, 'url'>) => ({
  OIDC_ISSUER: url,
  OIDC_CLAIM_KIND: 'realm_access.roles',
  OIDC_KINDS: 'citizen=CITIZEN,officer=OFFICER,system=SYSTEM',
  OIDC_LEVEL_2: 'vneid-2',
  OIDC_CLAIM_PERSON: 'cccd',
  OIDC_PERSON_FORM: 'number',
  OIDC_LOGOUT_CLIENTS: 'portal',
});

/** An identity provider as Keycloak looks from outside: its documents where it says, its tokens as it writes them. */
export interface Provider {
  url: string;
  /** What its documents say; a test changes them. Undefined: 404. */
  documents: Record<string, unknown>;
  /** While it is down it answers nothing but 503. */
  down: boolean;
  /** Tokens that it has taken back. */
  inactive: Set<string>;
  /** Questions about tokens, with the credentials that came along. */
  asked: string[];
  /** An access token of RS256, type `JWT`, with what Keycloak puts into each; claims and header are laid over what it says otherwise. */
  sign(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
  /** A log-out token for the client `portal`. */
  signLogout(claims: Record<string, unknown>): Promise<string>;
  /** A new key beside the old one, used from now on. */
  rotate(): Promise<void>;
  close(): Promise<void>;
}

const nowS = (): number => Math.floor(Date.now() / 1000);

interface Key {
  jwk: JWK;
  privateKey: CryptoKey;
}

async function makeKey(kid: string): Promise<Key> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
}

export async function openProvider(): Promise<Provider> {
  let key = await makeKey('first');
  const server: Server = createServer((request, response) => void answer(provider, request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realms/mot-lan`;
  const sign = (claims: Record<string, unknown>, header: Record<string, unknown>): Promise<string> =>
    new SignJWT({ iss: url, jti: crypto.randomUUID(), iat: nowS(), exp: nowS() + 300, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: String(key.jwk.kid), ...header })
      .sign(key.privateKey);
  const provider: Provider = {
    url,
    documents: {
      '/realms/mot-lan/.well-known/openid-configuration': describe(url),
      '/realms/mot-lan/protocol/openid-connect/certs': { keys: [key.jwk] },
    },
    down: false,
    inactive: new Set(),
    asked: [],
    sign: (claims = {}, header = {}) =>
      sign(
        {
          aud: ['mot-lan', 'account'],
          azp: 'national-portal',
          typ: 'Bearer',
          auth_time: nowS(),
          sub: 'f3a1c0de-0000-4000-8000-00000000aaaa',
          sid: 'session-1',
          acr: 'vneid-2',
          scope: 'openid person:read document:read dossier:read prefill:read payment:read access-log:read',
          realm_access: {
            roles: ['default-roles-mot-lan', 'offline_access', 'uma_authorization', 'citizen'],
          },
          resource_access: { account: { roles: ['manage-account', 'manage-account-links', 'view-profile'] } },
          'allowed-origins': ['https://dichvucong.example.vn'],
          email_verified: false,
          preferred_username: 'lan',
          name: 'Lan Nguyễn Thị',
          ...claims,
        },
        { typ: 'JWT', ...header },
      ),
    signLogout: (claims) =>
      sign(
        {
          aud: 'portal',
          events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
          ...claims,
        },
        { typ: 'logout+jwt' },
      ),
    rotate: async () => {
      const before = key.jwk;
      key = await makeKey(`after-${before.kid}`);
      provider.documents['/realms/mot-lan/protocol/openid-connect/certs'] = { keys: [before, key.jwk] };
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return provider;
}

/** What a realm says of itself, in the members and the order of Keycloak 26. */
function describe(url: string): Record<string, unknown> {
  const at = (path: string): string => `${url}/protocol/openid-connect/${path}`;
  return {
    issuer: url,
    authorization_endpoint: at('auth'),
    token_endpoint: at('token'),
    introspection_endpoint: at('token/introspect'),
    userinfo_endpoint: at('userinfo'),
    end_session_endpoint: at('logout'),
    frontchannel_logout_session_supported: true,
    frontchannel_logout_supported: true,
    jwks_uri: at('certs'),
    check_session_iframe: at('login-status-iframe.html'),
    grant_types_supported: [
      'authorization_code',
      'client_credentials',
      'implicit',
      'password',
      'refresh_token',
    ],
    acr_values_supported: ['vneid-1', 'vneid-2'],
    response_types_supported: ['code', 'none', 'id_token', 'token', 'id_token token', 'code id_token'],
    subject_types_supported: ['public', 'pairwise'],
    id_token_signing_alg_values_supported: ['PS384', 'RS384', 'EdDSA', 'ES384', 'HS256', 'RS256', 'ES256'],
    claims_supported: [
      'iss',
      'sub',
      'aud',
      'exp',
      'iat',
      'auth_time',
      'name',
      'given_name',
      'family_name',
      'acr',
    ],
    claims_parameter_supported: true,
    scopes_supported: ['openid', 'basic', 'profile', 'roles', 'acr', 'web-origins', 'offline_access'],
    code_challenge_methods_supported: ['plain', 'S256'],
    tls_client_certificate_bound_access_tokens: true,
    dpop_signing_alg_values_supported: ['PS384', 'RS384', 'EdDSA', 'ES384', 'RS256', 'ES256'],
    backchannel_logout_supported: true,
    backchannel_logout_session_supported: true,
    authorization_response_iss_parameter_supported: true,
  };
}

async function answer(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const said = request.method === 'POST' ? await readAll(request) : '';
  if (provider.down) return void response.writeHead(503).end();
  if (request.url?.endsWith('/introspect')) {
    provider.asked.push(String(request.headers.authorization));
    const token = new URLSearchParams(said).get('token') ?? '';
    return void response.end(JSON.stringify({ active: !provider.inactive.has(token) }));
  }
  const document = provider.documents[request.url ?? ''];
  if (document === undefined) response.writeHead(404).end();
  else response.setHeader('content-type', 'application/json').end(JSON.stringify(document));
}
