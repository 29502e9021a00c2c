/** Signing in at the sandbox's own identity provider: authorization code and PKCE, in a frame, so that the page stays as it is. */
import {
  ErrorResponse,
  InMemoryWebStorage,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';

/** How the page is known to the provider. */
export interface SignInConfig {
  issuer: string;
  clientId: string;
  /** Path of the page that is called back. */
  callback: string;
  scope: string;
}

export interface Token {
  accessToken: string;
  lifetimeMs: number;
}

/** The provider says no, in words for the reader. */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
}

const FRAME_PATIENCE_S = 10;

/** Tokens and what belongs to them live in memory only. */
const inMemory = (): WebStorageStateStore => new WebStorageStateStore({ store: new InMemoryWebStorage() });

export class Provider {
  readonly #manager: UserManager;

  constructor({ issuer, clientId, callback, scope }: SignInConfig) {
    const { origin } = window.location;
    this.#manager = new UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: origin + callback,
      silent_redirect_uri: origin + callback,
      scope,
      // The provider answers under each name of this machine: whoever opened the page under one stays there, with its cookies.
      metadata: {
        issuer,
        authorization_endpoint: `${origin}/oidc/authorize`,
        token_endpoint: `${origin}/oidc/token`,
        revocation_endpoint: `${origin}/oidc/revoke`,
      },
      userStore: inMemory(),
      stateStore: inMemory(),
      automaticSilentRenew: false,
      // Another person than before may sign in.
      validateSubOnSilentRenew: false,
      includeIdTokenInSilentRenew: false,
      silentRequestTimeoutInSeconds: FRAME_PATIENCE_S,
    });
  }

  /** Signs in as a person of the nation: the click has named them. @throws SignInRefused, or whatever the way to the provider failed with */
  async signIn(persona: string): Promise<Token> {
    try {
      return toToken(
        await this.#manager.signinSilent({ forceIframeAuth: true, prompt: 'login', login_hint: persona }),
      );
    } catch (error) {
      if (error instanceof ErrorResponse && error.error === 'access_denied')
        throw new SignInRefused('Tài khoản này đang bị khóa.', { cause: error });
      throw error;
    }
  }

  /** A fresh token for whoever is signed in; a provider that has forgotten them lets them sign in anew. */
  async renew(persona: string): Promise<Token> {
    try {
      return toToken(await this.#manager.signinSilent());
    } catch (error) {
      if (!(error instanceof ErrorResponse)) throw error;
      return this.signIn(persona);
    }
  }

  /** Takes back what would give new tokens. */
  async signOut(): Promise<void> {
    if ((await this.#manager.getUser()) === null) return;
    await this.#manager.revokeTokens(['refresh_token']).catch((error) => console.warn(String(error)));
    await this.#manager.removeUser();
  }
}

function toToken(user: User | null): Token {
  if (user === null) throw new Error('the provider gave no token');
  return { accessToken: user.access_token, lifetimeMs: (user.expires_in ?? 0) * 1_000 };
}
