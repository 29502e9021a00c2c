/** Tells clients what happened to dossiers that they may know of. */
import type { Database } from '../../../kernel/database.ts';
import type { Running } from '../../../kernel/definition.ts';
import { isSyntheticNation } from '../database/directory.ts';
import {
  type ClaimedEvent,
  claimEvents,
  forgetDeliveries,
  listWebhooks,
  releaseEvent,
  settleDelivered,
  settleRefused,
  type Webhook,
} from '../database/webhooks.ts';
import { againAt } from '../rules/webhooks/attempt.ts';
import { signEvent } from '../rules/webhooks/event.ts';
import type { DossiersUpstream } from '../upstream/port.ts';
import type { SendOutcome, WebhookSender } from '../upstream/webhooks/port.ts';

type WebhooksRunning = Running<DossiersUpstream | undefined>;

/** Events of one client that are under way at once in one process: one that hangs takes the places of no other. */
const PLACES = 4;
/** Longer than any attempt: what a process that died had taken on is told by another after this. */
const CLAIM_MS = 60_000;
/** So often it is looked for more while something is under way. */
const LOOK_MS = 250;
const FORGET_EVERY_MS = 60 * 60 * 1000;
const FORGOTTEN_AT_ONCE = 1_000;

const forgotAt = new WeakMap<Database, number>();

/**
 * Tells everything that is due, and what becomes due meanwhile; returns when nothing is under way any more, or, once `ending` is aborted, as soon
 * as what is under way is broken off and put back.
 */
export async function deliverWebhooks(running: WebhooksRunning, ending: AbortSignal): Promise<void> {
  const sender = running.upstream?.webhooks;
  if (sender === undefined) return;
  const round = new Round(running, sender, ending);
  try {
    for (let isBusy = true; isBusy && !ending.aborted; ) isBusy = await round.turn();
  } finally {
    await round.end();
  }
  if (round.failures.length > 0) throw round.failures[0];
  await forget(running);
}

/** Everything that is under way in this process. */
class Round {
  readonly #running: WebhooksRunning;
  readonly #sender: WebhookSender;
  readonly #ending: AbortSignal;
  readonly #underWay = new Map<string, Set<Promise<void>>>();
  readonly #began = performance.now();
  /** Of what could not be written down, so that it is told: the events are told again when nobody is at them any more. */
  readonly failures: unknown[] = [];

  constructor(running: WebhooksRunning, sender: WebhookSender, ending: AbortSignal) {
    [this.#running, this.#sender, this.#ending] = [running, sender, ending];
  }

  /** Begins what is due and waits for the first to end. False when nothing is under way, or something has failed. */
  async turn(): Promise<boolean> {
    if (this.failures.length > 0) return false;
    const webhooks = await this.#running.database.jobRead((tx) => listWebhooks(tx, this.#now()));
    let begun = 0;
    for (const webhook of webhooks) begun += await this.#begin(webhook);
    const all = this.#all();
    // What was begun may have ended already, and something may have waited for it.
    if (all.length === 0) return begun > 0;
    await Promise.race([...all, new Promise((resolve) => setTimeout(resolve, LOOK_MS))]);
    return true;
  }

  async end(): Promise<void> {
    await Promise.all(this.#all());
  }

  /** @returns how many were begun */
  async #begin(webhook: Webhook): Promise<number> {
    const { client } = webhook;
    const underWay = this.#underWay.get(client) ?? new Set();
    this.#underWay.set(client, underWay);
    const limit = PLACES - underWay.size;
    if (limit <= 0) return 0;
    const now = this.#now();
    const until = new Date(now.getTime() + CLAIM_MS);
    const { claimed, synthetic } = await this.#running.database.jobTransaction(async (tx) => ({
      claimed: await claimEvents(tx, client, { now, until, limit }),
      synthetic: await isSyntheticNation(tx),
    }));
    for (const event of claimed) {
      const told = this.#tell(webhook, event, synthetic)
        .catch((error: unknown) => this.failures.push(error))
        .then(() => void underWay.delete(told));
      underWay.add(told);
    }
    return claimed.length;
  }

  async #tell({ url }: Webhook, event: ClaimedEvent, synthetic: boolean): Promise<void> {
    const token = signEvent(this.#running.keys, event, synthetic);
    const outcome = await this.#sender.send(url, token, this.#ending);
    await this.#settle(event, outcome);
  }

  async #settle(event: ClaimedEvent, outcome: SendOutcome): Promise<void> {
    const at = this.#now();
    await this.#running.database.jobTransaction(async (tx) => {
      if (outcome === 'TAKEN') return settleDelivered(tx, event, at);
      if (outcome === 'BROKEN_OFF') return releaseEvent(tx, event);
      const again = againAt(event.attempts + 1, at, Math.random()) ?? null;
      return settleRefused(tx, event, { ...outcome, at, again });
    });
  }

  /** A round may last longer than a moment. */
  #now(): Date {
    return new Date(this.#running.now.getTime() + (performance.now() - this.#began));
  }

  #all(): Promise<void>[] {
    return [...this.#underWay.values()].flatMap((underWay) => [...underWay]);
  }
}

async function forget({ database, now }: WebhooksRunning): Promise<void> {
  const last = forgotAt.get(database);
  if (last !== undefined && Math.abs(now.getTime() - last) < FORGET_EVERY_MS) return;
  const forgotten = await database.jobTransaction((tx) => forgetDeliveries(tx, now, FORGOTTEN_AT_ONCE));
  if (forgotten < FORGOTTEN_AT_ONCE) forgotAt.set(database, now.getTime());
}
