import type { Context } from '../../../../kernel/access.ts';
import { isOpaqueId } from '../../../../kernel/domain/opaqueId.ts';
import { readTyped } from '../../../../kernel/domain/text/typed.ts';
import { inputMalformed } from '../../officials/actions/refusals.ts';
import type { CloseIncompleteRecordInput } from '../../types.generated.ts';
import { closeWaiting } from '../database/incompleteRecords.ts';

/**
 * An official of the Government Office says that nothing more is expected of a record that lacks something: one whose code nobody can
 * read would wait for ever. The reason stays, and the record waits again when its source tells it otherwise.
 */
export async function closeIncompleteRecord(context: Context, input: CloseIncompleteRecordInput) {
  return context.transactOnce('closeIncompleteRecord', input, async (tx) => {
    const { text: reason } = readTyped(input.reason);
    if (reason === undefined) return inputMalformed(['reason']);
    const { record: recordId } = input;
    const word = { recordId, reason, closedBy: context.signedIn.account, closedAt: context.now };
    const closed = isOpaqueId(recordId) && (await closeWaiting(tx, word));
    return closed ? { __typename: 'IncompleteRecordClosed' as const, recordId } : notWaiting;
  });
}

const notWaiting = {
  __typename: 'IncompleteRecordNotWaiting',
  message: 'Bản ghi này không còn chờ: đã được đóng hoặc đã có bản ghi đầy đủ; hãy tải lại danh sách.',
} as const;
