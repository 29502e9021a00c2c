import { z } from 'zod';
import { type Asked, askRegister } from './askRegister.ts';
import type { RevocationList } from './revocations.ts';

/** Writes of the register may become visible in another order than that of their times. */
const OVERLAP_MS = 15_000;

const answerSchema = z.object({
  ended: z.array(
    z.object({
      kind: z.enum(['SESSION', 'ACCOUNT']),
      name: z.string(),
      before: z.iso.datetime(),
      endedAt: z.iso.datetime(),
    }),
  ),
  whole: z.boolean(),
});

/** A session of the provider (`sid`), or all sessions of an account (`sub`). */
export interface Ended {
  kind: 'SESSION' | 'ACCOUNT';
  name: string;
}

/**
 * Sessions that the provider has ended before its time. The gateway that was told writes it into the register, and every
 * gateway reads what is new there each time that it looks for revocations: two seconds later all of them know.
 */
export class EndedSessions {
  readonly #asked: Asked;
  readonly #issuer: string;
  /** Longer than a token lives nothing needs to be known. */
  readonly #keptMs: number;
  readonly #known = new Map<string, { kind: Ended['kind']; name: string; before: string; endedAt: number }>();
  #readUntil = Number.NEGATIVE_INFINITY;

  constructor(asked: Asked, issuer: string, tokenLifeS: number) {
    this.#asked = asked;
    this.#issuer = issuer;
    this.#keptMs = tokenLifeS * 1_000 + OVERLAP_MS;
  }

  /** @throws the error of the line: whoever told us has to tell us again */
  async end(ended: readonly Ended[], before: Date): Promise<void> {
    const payload = { issuer: this.#issuer, before: before.toISOString(), ended };
    z.object({ ended: z.number() }).parse(await askRegister(this.#asked, 'endSessions', payload));
  }

  /** Everything that has ended and may still matter, with what is new. */
  async read(): Promise<Pick<RevocationList, 'accounts' | 'sessions'>> {
    for (let whole = false; !whole; ) whole = await this.#readOn();
    const known = [...this.#known.values()];
    const of = (kind: Ended['kind']) => known.filter((one) => one.kind === kind);
    return {
      accounts: of('ACCOUNT').map(({ name, before }) => ({ account: name, before })),
      sessions: of('SESSION').map(({ name, before }) => ({ session: name, before })),
    };
  }

  async #readOn(): Promise<boolean> {
    const oldest = Date.now() - this.#keptMs;
    for (const [key, { endedAt }] of this.#known) if (endedAt < oldest) this.#known.delete(key);
    const since = new Date(Math.max(oldest, this.#readUntil - OVERLAP_MS)).toISOString();
    const answer = await askRegister(this.#asked, 'endedSessions', { issuer: this.#issuer, since });
    const { ended, whole } = answerSchema.parse(answer);
    for (const { kind, name, before, endedAt } of ended) {
      this.#known.set(`${kind} ${name}`, { kind, name, before, endedAt: Date.parse(endedAt) });
      this.#readUntil = Math.max(this.#readUntil, Date.parse(endedAt));
    }
    return whole;
  }
}
