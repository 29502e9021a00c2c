import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { showVersion } from '../../codeLists/rules/asOf.ts';
import type { Resolvers } from '../../types.generated.ts';
import { getContent } from '../../versions/reads/getters.ts';
import { canonicalJson } from '../../versions/rules/contentHash.ts';

export const CatalogueChange: Resolvers['CatalogueChange'] = {
  code: ({ version }) => version.code,
  version: ({ version }) => version.version,
  inForceFrom: ({ version }) => version.inForceFrom,
  inForceTo: ({ endKnown }) => endKnown,
  contentHash: ({ version }) => version.contentHash,
  content: async ({ version }, _args, { loaders }) => canonicalJson(await getContent(loaders, version.id)),
  procedure: ({ version }, _args, { now }) => showVersion(version, dayInVietnam(now)),
};
