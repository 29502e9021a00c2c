/** Reported dossiers as others than their system see them. */
import type { SubjectId } from '../../../kernel/domain/opaqueId.ts';
import { Failure } from '../../../kernel/failure.ts';
import { type Page, type PageArguments, pageOf } from '../../../kernel/page.ts';
import { dutiesToday } from '../database/queue.ts';
import type { ReportedRow } from '../database/reported.ts';
import { reportedOfAgency, reportedOfPeople } from '../database/reportedSeen.ts';
import type { ContextType, OfSubjects } from '../mappers.ts';
import { requireAttested } from './listIntake.ts';
import { readStanding } from './loaders.ts';

type SeenPage = Page<ReportedRow & OfSubjects>;

/** Every reading is written down for the owner. */
export const ofOwner = (row: ReportedRow): ReportedRow & OfSubjects => ({
  ...row,
  subjects: row.ownerId === null ? [] : [row.ownerId as SubjectId],
});

const withOwners = ({ nodes, pageInfo }: Page<ReportedRow>): SeenPage => ({
  pageInfo,
  nodes: nodes.map(ofOwner),
});

const sortKey = ({ updatedAt, id }: ReportedRow): string[] => [updatedAt, id];

/**
 * Those of a citizen and of whoever they act for in everything today, without those of whoever lives in a protected home that is not the
 * reader's; null for an officer.
 */
export async function listReportedOfCitizen(
  context: ContextType,
  args: PageArguments,
): Promise<SeenPage | null> {
  const { account, agency, personId } = context.signedIn;
  if (agency !== null || personId === null) return null;
  const standing = await readStanding(context);
  const people = `{${[personId, ...standing.whole].join(',')}}`;
  const page = await pageOf(context.keys, args, {
    scope: `reportedDossiers/${account}`,
    read: (limit, [afterAt = null, afterId = null]) =>
      context.read(reportedOfPeople, { people, reader: personId, afterAt, afterId, limit }, standing.any),
    sortKey,
  });
  return withOwners(page);
}

/**
 * Those that the viewer's agency handles in a system of its own, whether or not population has the owner.
 *
 * @throws Failure FORBIDDEN for whoever handles no dossiers there today, CONSUMER_NOT_ATTESTED
 */
export async function listReportedOfAgency(context: ContextType, args: PageArguments): Promise<SeenPage> {
  const { account, agency, kind } = context.signedIn;
  if (agency === null || kind !== 'OFFICER') throw new Failure('FORBIDDEN');
  await requireAttested(context);
  const [duties] = await context.read(dutiesToday, { account, agency });
  if (duties?.handles !== true) throw new Failure('FORBIDDEN');
  const page = await pageOf(context.keys, args, {
    scope: `agencyReportedDossiers/${account}/${agency}`,
    read: (limit, [afterAt = null, afterId = null]) =>
      context.read(reportedOfAgency, { agency, afterAt, afterId, limit }),
    sortKey,
  });
  return withOwners(page);
}
