import type { z } from 'zod';
import type { FeedEvent } from '../../../kernel/feed.ts';

/** What the events of one topic say, parsed: an event is outside data. */
export const payloadsOf = <S extends z.ZodType>(
  events: readonly FeedEvent[],
  topic: string,
  schema: S,
): z.output<S>[] =>
  events.filter((event) => event.topic === topic).map((event) => schema.parse(event.payload));

/** The last thing said about each key: what went before in the batch is replaced by it. */
export const lastByKey = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];
