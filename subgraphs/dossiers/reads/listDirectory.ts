import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { Failure } from '../../../kernel/failure.ts';
import { type Page, pageOf } from '../../../kernel/page.ts';
import { administeredOn, type DirectoryRow, selectEntryPage } from '../database/directoryEntries.ts';
import type { ContextType } from '../mappers.ts';
import { GOVERNMENT_OFFICE, keepsEntriesOf } from '../rules/directory/authority.ts';
import type { QueryDirectoryEntriesArgs } from '../types.generated.ts';
import { denyAgency } from './refusals.ts';

/**
 * What the directory says, for those who keep it: of their own agency and the units below it; of every agency for the Government Office.
 *
 * @throws Failure FORBIDDEN
 */
export async function listDirectory(
  context: ContextType,
  { agency: asked = null, kind = null, state = null, ...args }: QueryDirectoryEntriesArgs,
): Promise<Page<DirectoryRow>> {
  const { account, agency: own } = context.signedIn;
  const isOffice = own === GOVERNMENT_OFFICE;
  const agency = asked ?? (isOffice ? null : own);
  const keeps = isOffice || (own !== null && agency !== null && keepsEntriesOf(own, agency));
  if (!keeps || !(await administers(context))) {
    if (agency !== null) denyAgency(context, agency as AgencyCode, 'Query.directoryEntries');
    throw new Failure('FORBIDDEN');
  }
  return pageOf(context.keys, args, {
    scope: JSON.stringify(['dossiers/directory', account, agency, kind, state]),
    read: (limit, [afterAt = null, afterId = null]) =>
      context.read(selectEntryPage, { agency, units: `${agency}.%`, kind, state, afterAt, afterId, limit }),
    sortKey: (row) => [row.entered, row.id],
  });
}

/** Whether the viewer keeps the directory of the agency in their token today. */
export async function administers(context: ContextType): Promise<boolean> {
  const { account, agency } = context.signedIn;
  const day = dayInVietnam(context.now);
  const [row] = await context.read(administeredOn, { account, agency, day });
  return row?.administers === true;
}
