import type { SubgraphName } from '../schema/files.ts';
import { type Database, DatabaseFailure } from './database.ts';
import { type AskFeed, catchUp, type RefusedBatch, takeIn } from './events.ts';
import { Failure } from './failure.ts';
import type { FeedEvent, Occasion, Stream, Subscription } from './feed.ts';
import { setAside } from './setAside.ts';

/** Times that one event is tried, alone, before it is set aside. */
export const TRIES_MAX = 5;

/** How one feed is getting on, for operators. */
export interface FeedState {
  publisher: SubgraphName;
  stream: Stream;
  lagMs: number;
  /** Events of it that wait for somebody to replay them. */
  setAside: number;
}

/** What a consumer works with. */
export interface ConsumerParts {
  database: Database;
  ask: AskFeed;
  occasion: () => Occasion;
  /** Told of each event that is set aside. */
  onSetAside(event: FeedEvent, subscription: Subscription, error: unknown): void;
}

/**
 * Takes in one feed over and over, in the background. An event that cannot be applied is tried by itself, several times, and
 * then set aside so that the others go on; one that failed because the database was not there is not to blame, and waits.
 */
export class Consumer {
  readonly subscription: Subscription;
  /** Events that wait in the table of those set aside; counted by whoever counts them for all feeds. */
  setAside = 0;
  readonly #parts: ConsumerParts;
  #tried = { id: '', times: 0 };
  /** Since when it may be behind: the last time it had nothing to do, or when the event was told that it cannot apply. */
  #currentAt: Date | undefined;
  #waitingSince: Date | undefined;

  constructor(subscription: Subscription, parts: ConsumerParts) {
    this.subscription = subscription;
    this.#parts = parts;
  }

  /** One turn. @throws what kept it from taking in everything */
  async turn(): Promise<number> {
    const { database, ask, occasion } = this.#parts;
    const began = occasion().now;
    this.#currentAt ??= began;
    const applied = await catchUp(database, this.subscription, ask, occasion, this.#isolate);
    this.#currentAt = began;
    this.#waitingSince = undefined;
    return applied;
  }

  state(now: Date): FeedState {
    const { publisher, stream } = this.subscription;
    const since = Math.min((this.#waitingSince ?? now).getTime(), (this.#currentAt ?? now).getTime());
    return { publisher, stream, lagMs: Math.max(0, now.getTime() - since), setAside: this.setAside };
  }

  /** Applies the events of a batch one by one, so that only the one that is to blame holds anything up. */
  #isolate = async (error: unknown, { after, events }: RefusedBatch): Promise<void> => {
    const { database, occasion } = this.#parts;
    const first = events[0];
    if (first !== undefined) this.#waitingSince = new Date(first.at);
    if (this.subscription.halts || !isOfTheEvent(error)) throw error;
    let from = after;
    for (const event of events) {
      this.#waitingSince = new Date(event.at);
      try {
        await takeIn(database, this.subscription, { after: from, events: [event] }, occasion);
      } catch (cause) {
        await this.#refuse(event, from, cause);
      }
      from = event.cursor;
    }
  };

  async #refuse(event: FeedEvent, after: FeedEvent['cursor'], error: unknown): Promise<void> {
    if (!isOfTheEvent(error)) throw error;
    const { id } = event.cursor;
    const times = this.#tried.id === id ? this.#tried.times + 1 : 1;
    this.#tried = { id, times };
    if (times < TRIES_MAX) throw error;
    const done = await setAside(this.#parts.database, this.subscription, {
      after,
      event,
      tries: times,
      error,
    });
    if (!done) return;
    this.setAside += 1;
    this.#parts.onSetAside(event, this.subscription, error);
  }
}

/** Classes of SQLSTATE that say that this value does not fit: bad data, a violated constraint, what a trigger or a view refuses. */
const OF_DATA = /^(22|23|44|P0)/;

/** Whether the database refused what a value says, and not that it did not answer or that a table or a right is missing. */
export const isOfData = (error: unknown): boolean =>
  error instanceof DatabaseFailure && OF_DATA.test(error.sqlState);

/** Whether the event is to blame, and not that somebody did not answer, or that a table or a right is missing. */
function isOfTheEvent(error: unknown): boolean {
  if (error instanceof DatabaseFailure) return isOfData(error);
  return !(error instanceof Failure && error.code !== 'INTERNAL_SERVER_ERROR');
}
