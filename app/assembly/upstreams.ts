import type { Observer } from '../../platform/observability/observer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { connectPlatform } from '../../subgraphs/payments/upstream/platform.ts';
import type { Environment } from '../environment/environment.ts';

/** What registers ask outside the house, each by its register. */
export type Upstreams = Partial<Record<SubgraphName, unknown>>;

/**
 * Connects what the environment names. Where it names no payment platform, `simulatorUrl` is taken for it; where there is neither,
 * no request is announced: it stays UNPAID, without a page to pay at.
 */
export function connectUpstreams(
  { keys, paymentPlatformUrl, unsignedPlatformAnswers }: Environment,
  { platformFailed }: Pick<Observer, 'platformFailed'>,
  simulatorUrl?: string,
): Upstreams {
  const url = paymentPlatformUrl ?? simulatorUrl;
  if (url === undefined) return {};
  const configuration = { url, unsignedAnswers: unsignedPlatformAnswers, onFailure: platformFailed };
  return { payments: connectPlatform(configuration, keys) };
}
