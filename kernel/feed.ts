/** A feed as its readers speak of it: where they stand in it, what it tells, and what they do with that. */
import type { SubgraphName } from '../schema/files.ts';
import type { Tx } from './database.ts';
import type { Keys } from './keys.ts';

/** `outbox` carries facts; `audit` carries the leaves, as topic `access.leaf`, to transparency only. */
export type Stream = 'outbox' | 'audit';

/** Where a reader stands: the writing transaction and the row. Reading by id alone would lose a late commit. */
export interface Cursor {
  xid: string;
  id: string;
}

export interface FeedEvent {
  cursor: Cursor;
  topic: string;
  at: string;
  payload: Record<string, unknown>;
}

/** What a subgraph takes in from another. `apply` runs under the job role, in the transaction that moves the offset. */
export interface Subscription {
  publisher: SubgraphName;
  stream: Stream;
  topics: readonly string[];
  /** Each event is proved by those before it: one that cannot be applied stops the feed, and is never set aside. */
  halts?: boolean;
  apply(tx: Tx, events: FeedEvent[], occasion: Occasion): Promise<void>;
}

/** With which keys and at what time events are taken in. */
export interface Occasion {
  keys: Keys;
  now: Date;
}
