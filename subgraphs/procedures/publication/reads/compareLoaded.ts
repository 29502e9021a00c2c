import type { VersionHead } from '../../versions/database/versions.ts';
import type { VersionLoaders } from '../../versions/reads/loaders.ts';
import type { Draft } from '../database/drafts.ts';
import { compareWithDecision, type Finding } from '../rules/comparison.ts';
import { getDraftText } from './getters.ts';
import type { PublicationLoaders } from './loaders.ts';

/** What was found in a draft, with the reasons that took a finding's place. */
export interface LoadedComparison {
  clean: boolean;
  findings: (Finding & { waivedBecause: string | null })[];
}

/** The version that a draft follows: the last one, and never the one that the draft itself became. */
export async function findVersionBefore(
  loaders: VersionLoaders,
  draft: Draft,
): Promise<VersionHead | undefined> {
  const versions = await loaders.versionsOfCode.load(draft.code);
  return versions.filter(({ id }) => id !== draft.versionId).sort((a, b) => b.version - a.version)[0];
}

/** A draft beside its decision as both stand now, for whoever reads it; the step that checks it reads under a lock. */
export async function compareLoaded(
  loaders: VersionLoaders & PublicationLoaders,
  draft: Draft,
): Promise<LoadedComparison> {
  const [text, decision, lines, waivers, latest] = await Promise.all([
    getDraftText(loaders, draft.id),
    draft.decisionId === null ? undefined : loaders.decision.load(draft.decisionId),
    draft.decisionId === null ? [] : loaders.annex.load(draft.decisionId),
    loaders.draftWaivers.load(draft.id),
    findVersionBefore(loaders, draft),
  ]);
  const published = latest === undefined ? undefined : await loaders.publication.load(latest.id);
  const findings = compareWithDecision({
    content: { ...text, publisher: draft.agency, decisionNumber: decision?.number ?? '' },
    annex: lines.map(({ item }) => item),
    enteredCodes: new Set(lines.filter(({ isOutstanding }) => !isOutstanding).map(({ item }) => item.code)),
    before:
      latest === undefined
        ? null
        : { inForceTo: latest.inForceTo, bySameDecision: published?.decisionId === draft.decisionId },
  });
  const reasons = new Map(waivers.map(({ finding, reason }) => [finding, reason]));
  const judged = findings.map((finding) => {
    return { ...finding, waivedBecause: finding.waivable ? (reasons.get(finding.key) ?? null) : null };
  });
  return { clean: judged.every(({ waivedBecause }) => waivedBecause !== null), findings: judged };
}
