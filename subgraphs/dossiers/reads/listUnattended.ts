import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { Failure } from '../../../kernel/failure.ts';
import { type Page, type PageArguments, pageOf } from '../../../kernel/page.ts';
import { listUnattended, type UnattendedRow } from '../database/unattended.ts';
import type { ContextType } from '../mappers.ts';
import { GOVERNMENT_OFFICE } from '../rules/directory/authority.ts';
import { administers } from './listDirectory.ts';
import { denyAgency } from './refusals.ts';

/**
 * Agencies in whose intake dossiers stand and at which nobody leads a unit today, for those who keep the directory: of their own agency
 * and the units below it; of every agency for the Government Office. Counts only: nothing of a dossier is read.
 *
 * @throws Failure FORBIDDEN
 */
export async function listUnattendedIntakes(
  context: ContextType,
  args: PageArguments,
): Promise<Page<UnattendedRow>> {
  const { account, agency: own } = context.signedIn;
  if (own === null || !(await administers(context))) {
    if (own !== null) denyAgency(context, own as AgencyCode, 'Query.unattendedIntakes');
    throw new Failure('FORBIDDEN');
  }
  const of = own === GOVERNMENT_OFFICE ? null : (own as AgencyCode);
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['dossiers/unattended', account, own]),
    read: (limit, [after = '']) => context.database.jobRead((tx) => listUnattended(tx, of, after, limit)),
    sortKey: ({ agency }) => [agency],
  });
}
