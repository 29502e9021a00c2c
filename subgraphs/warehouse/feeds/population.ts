import type { Subscription } from '../../../kernel/feed.ts';
import { applyHomes } from '../../../kernel/protectedHomes.ts';

/** The feed of the population register: `address.protected`, whose home nobody may be told. */
export const population: Subscription = {
  publisher: 'population',
  stream: 'outbox',
  topics: ['address.protected'],
  apply: applyHomes,
};
