import { insertLeaves } from '../../../kernel/audit.ts';
import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { PersonId } from '../../../kernel/domain/opaqueId.ts';
import type { AgencyCode } from '../../../kernel/domain/scalars.ts';
import { administersOn } from '../database/directoryEntries.ts';
import type { ContextType } from '../mappers.ts';
import { denyAgency } from '../reads/refusals.ts';
import { mayKeep } from '../rules/directory/authority.ts';

export const notAdministrator = () => ({
  __typename: 'NotAdministrator' as const,
  message:
    'Tài khoản này không phải quản trị viên danh bạ của cơ quan đó; hãy đề nghị quản trị viên của cơ quan hoặc của cấp trên.',
});

/**
 * Whether the viewer keeps the entries of an agency today. An attempt that is refused leaves a DENIED leaf, under the id of the
 * agency that they tried to act for.
 */
export async function isAdministrator(
  tx: Tx,
  context: ContextType,
  agency: AgencyCode,
  coordinate: string,
): Promise<boolean> {
  const { account, agency: own } = context.signedIn;
  const day = dayInVietnam(context.now);
  const administers = own !== null && (await administersOn(tx, account, own, day));
  if (mayKeep(context.signedIn, administers, agency)) return true;
  denyAgency(context, agency, coordinate);
  return false;
}

/** What an administrator did to an entry, in the sealed log, in the transaction that does it. */
export async function logAct(
  tx: Tx,
  { audit }: ContextType,
  entry: string,
  coordinate: string,
): Promise<void> {
  audit.disclose(entry as PersonId, coordinate);
  await insertLeaves(tx, audit.take());
}
