/** What clients are told by signed webhooks. */
import type { Resolvers } from '../types.generated.ts';

export const WebhookDelivery: Resolvers['WebhookDelivery'] = {
  occurredAt: ({ occurredAt }) => new Date(occurredAt),
  queuedAt: ({ queuedAt }) => new Date(queuedAt),
  nextAttemptAt: ({ state, dueAt }) => (state === 'PENDING' ? new Date(dueAt) : null),
};
