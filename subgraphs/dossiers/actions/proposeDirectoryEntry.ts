import type { Tx } from '../../../kernel/database.ts';
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import { insertEntry, listKept, lockDirectory } from '../database/directoryEntries.ts';
import { findKindOfAgency } from '../database/onlineServices.ts';
import type { ContextType } from '../mappers.ts';
import type { Entry } from '../rules/directory/entry.ts';
import { type DirectoryFinding, makeFinding } from '../rules/directory/findings.ts';
import { judgeProposed, placeEntry } from '../rules/directory/judge.ts';
import { readTold } from '../rules/directory/record.ts';
import type { ProposeDirectoryEntryInput } from '../types.generated.ts';
import { isAdministrator, logAct, notAdministrator } from './asAdministrator.ts';

const PROPOSES = 'Mutation.proposeDirectoryEntry';

/** Enters what an administrator proposes: judged now, so that nobody has to confirm what cannot be, and again when it is confirmed. */
export async function proposeDirectoryEntry(context: ContextType, input: ProposeDirectoryEntryInput) {
  return context.transactOnce('proposeDirectoryEntry', input, async (tx) => {
    const { record, findings } = readTold(withoutNulls(input));
    if (record === undefined) return notAccepted(findings[0]);
    if (record.kind !== 'ENTRY') return notAccepted(makeFinding('RECORD_MALFORMED', 'kind'));
    await lockDirectory(tx);
    const placed = placeEntry(record.entry, { kept: await listKeptBeside(tx, record.entry) });
    if (placed === undefined) return notAccepted(makeFinding('CLIENT_UNKNOWN', 'client'));
    if (!(await isAdministrator(tx, context, placed.agency, PROPOSES))) return notAdministrator();
    const refused = await judgeEntry(tx, context, placed);
    if (refused !== undefined) return notAccepted(refused);
    const entryId = await insertEntry(tx, {
      ...placed,
      ...{ basis: record.basis, state: 'PROPOSED', origin: 'OFFICIAL' },
      ...{ enteredBy: context.signedIn.account, enteredAt: context.now },
    });
    await logAct(tx, context, entryId, PROPOSES);
    return { __typename: 'DirectoryEntryProposed' as const, entryId };
  });
}

/** The fields that were given, as a file would have them. */
const withoutNulls = ({ requestId: _, ...told }: ProposeDirectoryEntryInput): object =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value != null));

const listKeptBeside = (
  tx: Tx,
  { account, client, agency, code }: Pick<Entry, 'account' | 'client' | 'code'> & { agency: string | null },
) =>
  listKept(tx, {
    accounts: account === null ? [] : [account],
    clients: client === null ? [] : [client],
    agencies: agency === null ? [] : [agency],
    codes: code === null ? [] : [code],
  });

/** Why an entry cannot be, beside what the directory says now; undefined where it can. */
export async function judgeEntry(
  tx: Tx,
  { now }: ContextType,
  entry: Entry,
): Promise<DirectoryFinding | undefined> {
  const kept = await listKeptBeside(tx, entry);
  const isListed = (await findKindOfAgency(tx, entry.agency)) !== undefined;
  return judgeProposed(entry, {
    kept,
    // Which agencies have ended only the catalogue knows, and whoever confirms.
    agency: () => (isListed ? { hasEnded: false, publishes: false } : undefined),
    openDossiersOf: () => 0,
    knows: () => true,
    today: dayInVietnam(now),
  });
}

export const notAccepted = (finding = makeFinding('RECORD_MALFORMED')) => ({
  __typename: 'DirectoryEntryNotAccepted' as const,
  message: finding.message,
  code: finding.kind,
  field: finding.field,
});
