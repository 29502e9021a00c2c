import type { Tx } from '../../../kernel/database.ts';
import { readTyped } from '../../../kernel/domain/text/typed.ts';
import {
  type DirectoryRow,
  decideEntry,
  endEntry,
  findEntry,
  lockDirectory,
} from '../database/directoryEntries.ts';
import type { ContextType } from '../mappers.ts';
import { textMalformed } from '../rules/refusals.ts';
import type { DecideDirectoryEntryInput, RejectDirectoryEntryInput } from '../types.generated.ts';
import { isAdministrator, logAct, notAdministrator } from './asAdministrator.ts';
import { judgeEntry, notAccepted } from './proposeDirectoryEntry.ts';

/** Another administrator than the one who proposed it makes an entry count; judged anew, since the directory has moved on. */
export async function confirmDirectoryEntry(context: ContextType, input: DecideDirectoryEntryInput) {
  return onEntry(context, 'confirmDirectoryEntry', input, async (tx, row) => {
    if (row.state !== 'PROPOSED') return decided();
    if (row.enteredBy === context.signedIn.account) return anotherNeeded();
    const refused = await judgeEntry(tx, context, row);
    if (refused !== undefined) return notAccepted(refused);
    await decideEntry(tx, row.id, { state: 'IN_FORCE', ...decidedBy(context), reason: null });
    return { __typename: 'DirectoryEntryConfirmed' as const, entryId: row.id };
  });
}

/** Sends an entry back with the reason, or takes back one's own. */
export async function rejectDirectoryEntry(context: ContextType, input: RejectDirectoryEntryInput) {
  return onEntry(context, 'rejectDirectoryEntry', input, async (tx, row) => {
    if (row.state !== 'PROPOSED') return decided();
    const { text: reason, fault } = readTyped(input.reason);
    if (fault !== undefined) return textMalformed(fault, 'reason', 'lý do trả lại');
    await decideEntry(tx, row.id, { state: 'REJECTED', ...decidedBy(context), reason });
    return { __typename: 'DirectoryEntryRejected' as const, entryId: row.id };
  });
}

/** Takes away what an entry gave, at once. It needs no second pair of eyes: what was taken by mistake is proposed again. */
export async function endDirectoryEntry(context: ContextType, input: DecideDirectoryEntryInput) {
  return onEntry(context, 'endDirectoryEntry', input, async (tx, row) => {
    if (row.state !== 'IN_FORCE' || row.endedAt !== null) return decided();
    await endEntry(tx, row.id, context.signedIn.account, context.now);
    return { __typename: 'DirectoryEntryEnded' as const, entryId: row.id };
  });
}

const decidedBy = ({ signedIn, now }: ContextType) => ({ decidedBy: signedIn.account, decidedAt: now });

/** The frame of all three: the entry under a lock, whoever keeps it, and a leaf of what was done. */
async function onEntry<T extends { __typename: string }>(
  context: ContextType,
  name: string,
  input: DecideDirectoryEntryInput,
  work: (tx: Tx, row: DirectoryRow) => Promise<T>,
) {
  return context.transactOnce(name, input, async (tx) => {
    await lockDirectory(tx);
    const row = await findEntry(tx, input.entry);
    if (row === undefined) return notFound();
    const coordinate = `Mutation.${name}`;
    if (!(await isAdministrator(tx, context, row.agency, coordinate))) return notAdministrator();
    const answer = await work(tx, row);
    if ('entryId' in answer) await logAct(tx, context, row.id, coordinate);
    return answer;
  });
}

const notFound = () => ({
  __typename: 'DirectoryEntryNotFound' as const,
  message: 'Danh bạ không có mục này; hãy tải lại danh sách.',
});

const decided = () => ({
  __typename: 'DirectoryEntryDecided' as const,
  message:
    'Mục này đã được quyết định hoặc đã kết thúc, hoặc chưa có hiệu lực để kết thúc; hãy tải lại danh sách.',
});

const anotherNeeded = () => ({
  __typename: 'AnotherAdministratorNeeded' as const,
  message:
    'Nguyên tắc bốn mắt: người đề xuất không tự xác nhận; mục này cần một quản trị viên khác xác nhận.',
});
