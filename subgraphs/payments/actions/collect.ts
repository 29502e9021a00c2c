import type { Running } from '../../../kernel/definition.ts';
import type { PaymentRequestId } from '../../../kernel/domain/opaqueId.ts';
import type { WorkReport } from '../../../kernel/verifications.ts';
import {
  type ClaimedRequest,
  claimRequests,
  countInDispute,
  recordNotAnnounced,
  recordPayPage,
} from '../database/collection.ts';
import type { PaymentPlatform } from '../upstream/port.ts';
import { applyReport } from './settle.ts';

/** With what requests are announced and asked about; without a platform neither is done. */
export type Collecting = Running<PaymentPlatform | undefined>;

/** Announces one request at once, after the commit that made it. Without a platform, or without an answer, work() goes on. */
export async function announceNow(collecting: Collecting, id: PaymentRequestId): Promise<void> {
  const { upstream: platform } = collecting;
  if (platform !== undefined) await announce(collecting, platform, id);
}

/** The work of every second: announces what the platform has not heard of, and asks what became of what it has. */
export async function collect(collecting: Collecting): Promise<void> {
  const { upstream: platform } = collecting;
  if (platform === undefined) return;
  const pending = await collecting.database.jobTransaction((tx) =>
    claimRequests(tx, 'PENDING', collecting.now),
  );
  await Promise.all(pending.map((request) => askOutcome(collecting, platform, request)));
  await announce(collecting, platform, null);
}

/** What waits for a person, so that somebody looks: nothing here decides it. */
export async function reportDisputes({ database }: Pick<Collecting, 'database'>): Promise<WorkReport> {
  return { paymentsInDispute: await database.jobTransaction(countInDispute) };
}

async function announce(
  { database, now }: Collecting,
  platform: PaymentPlatform,
  id: PaymentRequestId | null,
): Promise<void> {
  const claimed = await database.jobTransaction((tx) => claimRequests(tx, 'UNPAID', now, id));
  await Promise.all(
    claimed.map(async (request) => {
      const outcome = await platform.init({ ...request, at: now });
      switch (outcome.kind) {
        case 'ACCEPTED':
          return database.jobTransaction((tx) => recordPayPage(tx, request.id, outcome.payAt));
        case 'REFUSED':
          return database.jobTransaction((tx) => recordNotAnnounced(tx, request.id));
        case 'UNKNOWN':
          // Stays PENDING: the next round asks the platform what became of it.
          return;
      }
    }),
  );
}

async function askOutcome(
  { database, keys, now }: Collecting,
  platform: PaymentPlatform,
  request: ClaimedRequest,
): Promise<void> {
  const outcome = await platform.query(request.reference, now);
  switch (outcome.kind) {
    case 'DECIDED':
      await database.jobTransaction((tx) => applyReport(tx, { keys, now }, outcome.report));
      return;
    case 'PENDING':
      return database.jobTransaction((tx) => recordPayPage(tx, request.id, outcome.payAt));
    case 'NOT_FOUND':
      return database.jobTransaction((tx) => recordNotAnnounced(tx, request.id));
    case 'UNKNOWN':
      return;
  }
}
