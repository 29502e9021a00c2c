import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import type { VersionId } from '../../../../kernel/domain/opaqueId.ts';
import type { CalendarLoaders } from '../../calendar/reads/loaders.ts';
import type { CodeListLoaders } from '../../codeLists/reads/loaders.ts';
import type { VersionHead } from '../../versions/database/versions.ts';
import { getContent } from '../../versions/reads/getters.ts';
import type { VersionLoaders } from '../../versions/reads/loaders.ts';
import { judgeTimeliness, type TimelinessVerdict } from '../rules/timeliness.ts';
import type { PublicationLoaders } from './loaders.ts';

/** How one version was published: the day of its decision, the day it was made public, and whether both were in time. */
export interface PublicationFactsRead {
  versionId: VersionId;
  publishedOn: string | null;
  publicisedOn: string;
  timeliness: { published: TimelinessVerdict; publicised: TimelinessVerdict };
}

export async function readPublication(
  loaders: CalendarLoaders & CodeListLoaders & VersionLoaders & PublicationLoaders,
  { id, publisher }: VersionHead,
): Promise<PublicationFactsRead> {
  const [row, content, agency, calendar] = await Promise.all([
    loaders.publication.load(id),
    getContent(loaders, id),
    loaders.agency.load(publisher),
    loaders.calendar.load('VN'),
  ]);
  if (row === undefined) throw new Error(`version ${id} has no publication`);
  const decision = row.decisionId === null ? undefined : await loaders.decision.load(row.decisionId);
  const publishedOn = decision?.decidedOn ?? null;
  const publicisedOn = dayInVietnam(row.publicisedAt);
  const { legalBasis } = content;
  const facts = { publisherKind: agency.kind, legalBasis, decidedOn: publishedOn, publicisedOn };
  return { versionId: id, publishedOn, publicisedOn, timeliness: judgeTimeliness(facts, calendar.stretches) };
}
