import { readAnswers } from '../../../../kernel/domain/answers.ts';
import { getContent } from '../../versions/reads/getters.ts';
import type { VersionLoaders } from '../../versions/reads/loaders.ts';
import type { Draft } from '../database/drafts.ts';
import { judgePublication, judgeStart, type ShownProblem, toShownProblem } from '../rules/publication.ts';
import { findVersionBefore } from './compareLoaded.ts';
import { getDraftText } from './getters.ts';
import type { PublicationLoaders } from './loaders.ts';

/** What stands in the way of a draft whatever its decision says, as it stands now; its steps judge the same under a lock. */
export async function judgeLoaded(
  loaders: VersionLoaders & PublicationLoaders,
  draft: Draft,
): Promise<ShownProblem[]> {
  const [text, before, resultTypes] = await Promise.all([
    getDraftText(loaders, draft.id),
    findVersionBefore(loaders, draft),
    loaders.allResultTypes.load('ALL'),
  ]);
  const content = { ...text, publisher: draft.agency, decisionNumber: '' };
  const previous = before === undefined ? null : await getContent(loaders, before.id);
  const problems = judgePublication(content, readAnswers(), resultTypes, previous);
  if (before !== undefined) problems.push(...judgeStart(draft.code, draft.inForceFrom, before));
  return problems.map(toShownProblem);
}
