import type { z } from 'zod';
import type { Tx } from '../../../kernel/database.ts';
import { evidence, organizationRegistered } from '../../../kernel/domain/events.ts';
import type { FeedEvent, Subscription } from '../../../kernel/feed.ts';
import { replaceOrganizations, writeEvidence } from '../database/toldHoldings.ts';
import { lastByKey, payloadsOf } from './told.ts';

/** `evidence.held`, `evidence.revoked` and `organization.registered`. */
export async function applyWarehouse(tx: Tx, events: FeedEvent[]): Promise<void> {
  const held = events.filter(({ topic }) => topic === 'evidence.held' || topic === 'evidence.revoked');
  await writeEvidence(tx, newestOf(held.map(({ payload }) => evidence.parse(payload))));
  const organizations = payloadsOf(events, 'organization.registered', organizationRegistered);
  await replaceOrganizations(
    tx,
    lastByKey(organizations, ({ organizationId }) => organizationId),
  );
}

type Evidence = z.output<typeof evidence>;

/** Record versions are counted; those that are not numbers can only be taken in the order in which they were told. */
const isOlder = (left: string, right: string): boolean =>
  /^\d+$/.test(left) && /^\d+$/.test(right) && BigInt(left) < BigInt(right);

function newestOf(told: readonly Evidence[]): Evidence[] {
  const newest = new Map<string, Evidence>();
  for (const one of told) {
    const key = `${one.subject} ${one.documentId}`;
    const known = newest.get(key);
    if (known === undefined || !isOlder(one.recordVersion, known.recordVersion)) newest.set(key, one);
  }
  return [...newest.values()];
}

/** The feed of the warehouse. */
export const warehouse: Subscription = {
  publisher: 'warehouse',
  stream: 'outbox',
  topics: ['evidence.held', 'evidence.revoked', 'organization.registered'],
  apply: applyWarehouse,
};
