import { hash } from 'node:crypto';
import type { Reply } from '../../kernel/connection.ts';
import { Remembered } from '../../kernel/remembered.ts';
import { withinDeadline } from './deadline.ts';

const KEPT_BYTES = 32 * 1024 * 1024;
/** An answer that was kept so short a time ago is not written down again. */
const REFRESH_MS = 1_000;

interface Kept {
  text: string;
  at: number;
}

/**
 * Public reads of one subgraph: equal queries in flight share one call, and the last good answer is used for a bounded time
 * when the subgraph fails. Only answers that are the same for everybody come here. It is not a cache: a subgraph that answers is
 * always asked.
 */
export class PublicReads {
  readonly #underWay = new Map<string, Promise<Reply>>();
  /** By a digest of the question, since somebody may have typed a name into it. */
  readonly #kept = new Remembered<Kept>(KEPT_BYTES);
  readonly #clock: () => Date;
  readonly #keepForMs: number;
  /** Calls that were saved. */
  shared = 0;

  /** `keepForMs` 0 keeps nothing. */
  constructor(clock: () => Date, keepForMs: number) {
    this.#clock = clock;
    this.#keepForMs = keepForMs;
  }

  get keptBytes(): number {
    return this.#kept.bytes;
  }

  /** The answer to a query, shared by all callers who ask it now; each waits until its own deadline at most. */
  share(question: string, deadline: number, ask: () => Promise<Reply>): Promise<Reply> {
    const underWay = this.#underWay.get(question);
    if (underWay !== undefined) {
      this.shared += 1;
      return withinDeadline(underWay, deadline);
    }
    const asked = ask().finally(() => this.#underWay.delete(question));
    this.#underWay.set(question, asked);
    return asked;
  }

  /** Keeps a good answer for a bad time. */
  keep(question: string, reply: Reply): void {
    if (this.#keepForMs === 0) return;
    const digest = digestOf(question);
    const now = this.#clock().getTime();
    const known = this.#kept.get(digest);
    if (known !== undefined && Math.abs(now - known.at) < REFRESH_MS) return;
    // Kept as text, so that no reader can change it.
    this.#kept.set(digest, { text: JSON.stringify(reply.body), at: now });
  }

  /** The last good answer and its age; undefined when none is young enough. */
  recall(question: string): { reply: Reply; ageSeconds: number } | undefined {
    const digest = digestOf(question);
    const kept = this.#kept.get(digest);
    if (kept === undefined) return undefined;
    const ageMs = Math.max(0, this.#clock().getTime() - kept.at);
    if (ageMs > this.#keepForMs) return undefined;
    return {
      reply: { status: 200, body: JSON.parse(kept.text) as unknown },
      ageSeconds: Math.floor(ageMs / 1000),
    };
  }
}

const digestOf = (question: string): string => hash('sha256', question, 'base64url');
