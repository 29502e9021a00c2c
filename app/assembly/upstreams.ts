import type { FollowedSources } from '../../kernel/sources/followers.ts';
import type { Observer } from '../../platform/observability/observer.ts';
import type { SubgraphName } from '../../schema/files.ts';
import { connectFiles } from '../../subgraphs/dossiers/upstream/files/connect.ts';
import type { DossiersUpstream } from '../../subgraphs/dossiers/upstream/port.ts';
import { connectWebhooks } from '../../subgraphs/dossiers/upstream/webhooks/send.ts';
import { connectPlatform } from '../../subgraphs/payments/upstream/platform.ts';
import { connectCatalogueFiles } from '../../subgraphs/procedures/files/upstream/connect.ts';
import type { Environment } from '../environment/environment.ts';

/** What registers ask outside the house, each by its register. */
export type Upstreams = Partial<Record<SubgraphName, unknown>>;

/**
 * Connects what the environment names. Where it names no payment platform, `simulatorUrl` is taken for it; where there is neither,
 * no request is announced: it stays UNPAID, without a page to pay at.
 */
export function connectUpstreams(
  { files, keys, paymentPlatformUrl, unsignedPlatformAnswers, webhookLoopback }: Environment,
  { platformFailed }: Pick<Observer, 'platformFailed'>,
  simulatorUrl?: string,
): Upstreams {
  const url = paymentPlatformUrl ?? simulatorUrl;
  const webhooks = connectWebhooks({ loopback: webhookLoopback });
  const dossiers: DossiersUpstream = { ...connectFiles(files), webhooks };
  const kept = { dossiers, procedures: connectCatalogueFiles(files) };
  if (url === undefined) return kept;
  const configuration = { url, unsignedAnswers: unsignedPlatformAnswers, onFailure: platformFailed };
  return { ...kept, payments: connectPlatform(configuration, keys) };
}

/** The registers of others that fill those of this process. */
export const followed = ({
  sources,
  profile,
}: Pick<Environment, 'sources' | 'profile'>): FollowedSources => ({
  list: sources,
  synthetic: profile !== 'production',
});

/** What a start says where nobody looks at files. */
export const describeFiles = ({ files, profile }: Pick<Environment, 'files' | 'profile'>): string[] =>
  files.scanner === null && profile === 'production'
    ? [
        '  ! FILE_SCANNER=none: không quét mã độc trong tệp được nộp; tệp mang trạng thái NOT_SCANNED (nobody looks for malware in files; they are marked)',
      ]
    : [];
