import type { Context } from '../../../../kernel/access.ts';
import { dayInVietnam } from '../../../../kernel/domain/calendar.ts';
import { normalizeAgencyCode } from '../../../../kernel/domain/scalars.ts';
import type { AgencyFacts } from '../database/agencies.ts';
import { type EntryTerm, termKey } from '../database/entryTerms.ts';
import { type NameThen, nameKey } from '../database/namesThen.ts';
import { type PublisherKind, publisherKindOf, readAgencyKind } from '../rules/agencyKind.ts';
import type { Dated } from '../rules/asOf.ts';
import { judgeSuccession, type SuccessionState } from '../rules/succession.ts';
import type { CodeListLoaders } from './loaders.ts';

type Lists = Context<CodeListLoaders>;
type Agency = AgencyFacts & Dated;

/**
 * An agency as of a day: null where the list did not have it that day. Without a day it is what its code means today, even where
 * it has ended or is only a spelling; null where nobody has heard of it.
 */
export async function findAgency(
  { loaders }: Lists,
  { code, asOf }: { code: string } & Dated,
): Promise<Agency | null> {
  const found = await loaders.agency.load(normalizeAgencyCode(code.trim().toUpperCase()) ?? code);
  if (found.kind === null) return null;
  if (asOf === undefined) return found;
  const then = await loaders.nameThen.load(nameKey('AGENCY', asOf, found.code));
  return then === undefined || then.hasEnded ? null : { ...found, asOf };
}

/** An agency as its list has it on the day that it is shown as of: today unless another was asked for. */
const findThen = ({ loaders, now }: Lists, { code, asOf }: Agency): Promise<NameThen | undefined> =>
  loaders.nameThen.load(nameKey('AGENCY', asOf ?? dayInVietnam(now), code));

/** LISTED: the list has it that day. ENDED: no longer. NOT_LISTED: only a source speaks of it, or the list has it later. */
export async function getAgencyState(
  context: Lists,
  agency: Agency,
): Promise<'LISTED' | 'ENDED' | 'NOT_LISTED'> {
  const then = await findThen(context, agency);
  if (then === undefined) return 'NOT_LISTED';
  return then.hasEnded ? 'ENDED' : 'LISTED';
}

/** What kind of publisher it is that day; null for one that has ended, and for one that publishes nothing. */
export async function getPublisherKind(context: Lists, agency: Agency): Promise<PublisherKind | null> {
  const then = await findThen(context, agency);
  if (then === undefined) return publisherKindOf(agency.kind);
  return then.hasEnded ? null : publisherKindOf(readAgencyKind(then.kind) ?? agency.kind);
}

/** From when until when the list has it; undefined for one that it never had. */
export const findAgencyTerm = (loaders: CodeListLoaders, code: string): Promise<EntryTerm | undefined> =>
  loaders.entryTerm.load(termKey('AGENCY', code));

/** Whether what took over from it is known. */
export async function getAgencySuccession(
  { loaders, now }: Lists,
  { code }: Agency,
): Promise<SuccessionState> {
  const term = await findAgencyTerm(loaders, code);
  const { length: successors } = await loaders.agencySuccessors.load(code);
  return judgeSuccession({ inForceTo: term?.inForceTo ?? null, successors }, dayInVietnam(now));
}
