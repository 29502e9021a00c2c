import { accountOf } from '../../nation/accounts.ts';
import type { RevocationList } from '../caller/revocations.ts';

const MS_IN_SECOND = 1_000;

/** Accounts of the embedded issuer: who is locked, and whose tokens from before count no more. In memory only. */
export class SandboxAccounts {
  readonly #before = new Map<string, string | null>();

  isLocked(persona: string): boolean {
    return this.#before.get(accountOf(persona)) === null;
  }

  /** Locks a persona out, or lets them sign in again; earlier tokens stay revoked. */
  setLocked(persona: string, locked: boolean): void {
    const account = accountOf(persona);
    if (locked) this.#before.set(account, null);
    // Tokens say when they were issued in whole seconds: one of this very second may still be an old one.
    else if (this.isLocked(persona)) {
      const second = (Math.floor(Date.now() / MS_IN_SECOND) + 1) * MS_IN_SECOND;
      this.#before.set(account, new Date(second).toISOString());
    }
  }

  listRevocations = async (): Promise<RevocationList> => ({
    issuedAt: new Date().toISOString(),
    accounts: [...this.#before].map(([account, before]) => ({ account, before })),
    tokens: [],
  });
}
