import { randomUUID } from 'node:crypto';
import { type Connect, requireAnswer } from '../../kernel/connection.ts';
import { Failure } from '../../kernel/failure.ts';
import type { Keys } from '../../kernel/keys.ts';
import { sealEnvelope } from '../../kernel/tokens.ts';
import { type SubgraphName, subgraphNames } from '../../schema/files.ts';
import type { Observer } from './observer.ts';

const INTERVAL_MS = 5_000;
const DEADLINE_MS = 2_000;

/** Why a heartbeat counts as missed; for the log. */
class HeartbeatLate extends Error {
  override name = 'HeartbeatLate';
}
class HeartbeatWrong extends Error {
  override name = 'HeartbeatWrong';
}

export interface Pulse {
  up: boolean | null;
  /** When it last answered and last failed to, as ISO 8601. */
  lastSuccess: string | null;
  lastFailure: string | null;
}

/** Asks every subgraph now and then whether it lives: a signed call that reaches its database and discloses nothing. */
export class Heartbeat {
  readonly #pulses = new Map<SubgraphName, Pulse>();
  readonly #parts: { keys: Keys; connect: Connect; observer: Observer; clock: () => Date };
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: { keys: Keys; connect: Connect; observer: Observer; clock?: () => Date }) {
    this.#parts = { clock: () => new Date(), ...parts };
    for (const name of subgraphNames)
      this.#pulses.set(name, { up: null, lastSuccess: null, lastFailure: null });
  }

  run(): void {
    void this.beat();
    this.#timer = setInterval(() => void this.beat(), INTERVAL_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async beat(): Promise<void> {
    await Promise.all(subgraphNames.map((name) => this.#ask(name)));
  }

  report(): Record<string, Pulse> {
    return Object.fromEntries(this.#pulses);
  }

  async #ask(name: SubgraphName): Promise<void> {
    const error = await this.#askNow(name);
    const up = error === undefined;
    const before = this.#pulses.get(name);
    const at = this.#parts.clock().toISOString();
    this.#pulses.set(name, {
      up,
      lastSuccess: up ? at : (before?.lastSuccess ?? null),
      lastFailure: up ? (before?.lastFailure ?? null) : at,
    });
    this.#parts.observer.metrics.up.set({ subgraph: name }, up ? 1 : 0);
    // Only changes are logged: the first answer is not a change.
    if (before?.up !== up && !(before?.up === null && up)) this.#parts.observer.heartbeatChanged(name, error);
  }

  /** Why it did not answer; undefined when it did. */
  async #askNow(name: SubgraphName): Promise<unknown> {
    const { keys, connect, clock } = this.#parts;
    const deadline = Date.now() + DEADLINE_MS;
    const content = {
      aud: name,
      path: '/ping',
      requestId: randomUUID(),
      operation: null,
      deadline,
      viewer: null,
      purpose: null,
      grant: null,
    };
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new HeartbeatLate()), DEADLINE_MS);
    });
    try {
      const envelope = sealEnvelope(keys, 'gateway', content, '{}', clock());
      const call = connect(name).send('/ping', '{}', envelope, deadline);
      call.catch(() => undefined);
      const reply = await Promise.race([call, late]);
      requireAnswer(reply);
      const isLive = (reply.body as { status?: unknown } | null)?.status === 'live';
      return isLive ? undefined : new HeartbeatWrong();
    } catch (error) {
      // The line of the gateway gives its failures a code; the log says what is behind it.
      return error instanceof Failure ? (error.cause ?? error) : error;
    } finally {
      clearTimeout(timer);
    }
  }
}
