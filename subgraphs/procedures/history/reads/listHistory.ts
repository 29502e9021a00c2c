import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import { type Page, type PageArguments, pageOf } from '../../../../kernel/page.ts';
import { type Dated, showVersion } from '../../codeLists/rules/asOf.ts';
import type { VersionHead } from '../../versions/database/versions.ts';
import { getContent } from '../../versions/reads/getters.ts';
import type { VersionLoaders } from '../../versions/reads/loaders.ts';
import { canonicalJson } from '../../versions/rules/contentHash.ts';
import { type Difference, findDifferences } from '../rules/difference.ts';

/** The versions of one procedure, newest first. A procedure has few, and all are loaded at once for all procedures asked. */
export async function listHistory(
  { keys, loaders, now }: Context<VersionLoaders>,
  code: string,
  args: PageArguments,
): Promise<Page<VersionHead & Dated>> {
  return pageOf(keys, args, {
    scope: `procedures/history/${code}`,
    read: async (_rows, [before = Number.POSITIVE_INFINITY]) => {
      const versions = await loaders.versionsOfCode.load(code);
      const earlier = versions.filter(({ version }) => version < Number(before));
      return earlier
        .sort((a, b) => b.version - a.version)
        .map((version) => showVersion(version, dayInVietnam(now)));
    },
    sortKey: ({ version }) => [String(version)],
  });
}

/** What a version says otherwise than the one before; null for the first. */
export async function findDifferencesToPrevious(
  loaders: VersionLoaders,
  { code, version, id }: VersionHead,
): Promise<ShownDifference[] | null> {
  const versions = await loaders.versionsOfCode.load(code);
  const previous = versions.find((candidate) => candidate.version === version - 1);
  return previous === undefined ? null : compareVersions(loaders, previous.id, id);
}

/** A difference as the contract shows it: values as text. */
export type ShownDifference = Omit<Difference, 'before' | 'after'> & {
  before: string | null;
  after: string | null;
};

export async function compareVersions(
  loaders: VersionLoaders,
  beforeId: VersionId,
  afterId: VersionId,
): Promise<ShownDifference[]> {
  const [before, after] = await Promise.all([getContent(loaders, beforeId), getContent(loaders, afterId)]);
  return findDifferences(before, after).map((difference) => ({
    ...difference,
    before: showValue(difference.before),
    after: showValue(difference.after),
  }));
}

function showValue(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  return canonicalJson(value);
}
