import { Consumer, type ConsumerParts, type FeedState } from './consumer.ts';
import { catchUpAll } from './events.ts';
import type { Subscription } from './feed.ts';
import { countSetAside } from './setAside.ts';

const COUNT_EVERY_MS = 60_000;

/** Everything that one subgraph takes in of others. */
export class Consumers {
  /** One for each feed. */
  readonly all: readonly Consumer[];
  readonly #subscriptions: readonly Subscription[];
  readonly #parts: ConsumerParts;
  #countedAt = Number.NEGATIVE_INFINITY;

  constructor(subscriptions: readonly Subscription[], parts: ConsumerParts) {
    this.#subscriptions = subscriptions;
    this.#parts = parts;
    this.all = subscriptions.map((subscription) => new Consumer(subscription, parts));
  }

  /** Takes in everything now. @throws what went wrong with the first feed that failed: here nothing is set aside */
  catchUp(): Promise<number> {
    const { database, ask, occasion } = this.#parts;
    return catchUpAll(database, this.#subscriptions, ask, occasion);
  }

  states(now: Date): FeedState[] {
    return this.all.map((consumer) => consumer.state(now));
  }

  /** Counts what is set aside, now and then: whoever replays it is another process. */
  async count(): Promise<void> {
    if (performance.now() - this.#countedAt < COUNT_EVERY_MS) return;
    const counts = await countSetAside(this.#parts.database);
    this.#countedAt = performance.now();
    for (const consumer of this.all) {
      const { publisher, stream } = consumer.subscription;
      consumer.setAside = counts.get(`${publisher} ${stream}`) ?? 0;
    }
  }
}
