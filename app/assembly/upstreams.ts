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
  simulatorUrl?: string,
): Upstreams {
  const url = paymentPlatformUrl ?? simulatorUrl;
  if (url === undefined) return {};
  return { payments: connectPlatform({ url, unsignedAnswers: unsignedPlatformAnswers }, keys) };
}
