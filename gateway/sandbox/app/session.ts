import { recall, remember } from './memory.ts';
import { type Provider, SignInRefused, type Token } from './provider.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';

export interface SessionState {
  /** Who is signed in. */
  persona?: string;
  /** Who is being signed in just now. */
  entering?: string;
  failure?: string;
}

/** A token is replaced after four fifths of its life, and never less than this before its end. */
const RENEWAL_MARGIN_MS = 10_000;
const RENEWAL_SHARE = 0.8;
const RENEWAL_PAUSE_MIN_MS = 1_000;

interface Ticket {
  persona: string;
  accessToken: string;
  renewAtMs: number;
}

/** Who asks. The token lives in memory only; the browser tab remembers nothing but the persona's key. */
export class Session {
  readonly state: Store<SessionState> = createStore<SessionState>({});
  #ticket: Ticket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  readonly #provider: Provider;
  /** The provider has one session for this browser: one sign-in follows another. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(provider: Provider) {
    this.#provider = provider;
  }

  /** Resolves when the persona is signed in, or when signing in failed and `failure` says why. */
  async signIn(persona: string): Promise<void> {
    this.state.change({ entering: persona, failure: undefined });
    try {
      await this.#fetchTicket(persona, () => this.#provider.signIn(persona));
      if (this.#ticket?.persona !== persona) return;
      remember('persona', persona);
      this.state.set({ persona });
    } catch (error) {
      // Somebody else is being signed in by now.
      if (this.state.get().entering !== persona) return;
      const failure =
        error instanceof SignInRefused ? error.message : `Không đăng nhập được: ${String(error)}`;
      this.state.change({ entering: undefined, failure });
    }
  }

  signOut(): void {
    this.#attempt += 1;
    clearTimeout(this.#timer);
    this.#ticket = undefined;
    remember('persona', undefined);
    this.state.set({});
    this.#turn = this.#turn.then(() => this.#provider.signOut());
  }

  /** A token that is good for a while yet, or undefined when nobody is signed in. */
  async findToken(): Promise<string | undefined> {
    if (this.#ticket !== undefined && Date.now() >= this.#ticket.renewAtMs) await this.#renew();
    return this.#ticket?.accessToken;
  }

  /** A new token in place of one the gateway refused, or undefined when nobody is signed in. */
  async replaceToken(): Promise<string | undefined> {
    await this.#renew();
    return this.#ticket?.accessToken;
  }

  /** Signs in again whoever was signed in before the page was reloaded, where there is still such a persona. */
  async resume(personas: readonly { key: string }[]): Promise<void> {
    const persona = personas.find(({ key }) => key === recall('persona'));
    if (persona !== undefined) await this.signIn(persona.key);
  }

  async #fetchTicket(persona: string, fetchToken: () => Promise<Token>): Promise<void> {
    this.#attempt += 1;
    const mine = this.#attempt;
    const isWanted = (): boolean => mine === this.#attempt;
    const fetching = this.#turn.then(() => (isWanted() ? fetchToken() : undefined));
    this.#turn = fetching.catch(() => undefined);
    const token = await fetching;
    // Somebody else was chosen while this answer was on its way.
    if (token === undefined || !isWanted()) return;
    const { accessToken, lifetimeMs } = token;
    const waitMs = Math.max(0, Math.min(lifetimeMs * RENEWAL_SHARE, lifetimeMs - RENEWAL_MARGIN_MS));
    this.#ticket = { persona, accessToken, renewAtMs: Date.now() + waitMs };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#renew(), Math.max(waitMs, RENEWAL_PAUSE_MIN_MS));
  }

  // A renewal that fails stays silent: the next request tries again and then shows what the gateway says.
  // While somebody signs in anew it stands back, or its answer would take the place of theirs.
  async #renew(): Promise<void> {
    const { entering } = this.state.get();
    const persona = this.#ticket?.persona;
    if (persona !== undefined && entering === undefined)
      await this.#fetchTicket(persona, () => this.#provider.renew(persona)).catch(() => undefined);
  }
}
