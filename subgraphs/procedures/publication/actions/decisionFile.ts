import type { Tx } from '../../../../kernel/database.ts';
import { listHandedIn, publishFiles } from '../../files/database/files.ts';
import type { DecisionRecord } from '../database/decisionRegister.ts';

/** What an official is told under whose decision nothing can be published yet; undefined once its file is here. */
export async function refuseWithoutFile(tx: Tx, { authority, fileSha256 }: DecisionRecord) {
  const sha256 = fileSha256 ?? '';
  if ((await listHandedIn(tx, authority, [sha256])).has(sha256)) return undefined;
  return {
    __typename: 'DecisionFileMissing' as const,
    message:
      'Chưa có tệp quyết định đã ký trong kho, hoặc tệp chưa được kiểm tra xong; hãy gửi tệp của quyết định này rồi thực hiện lại.',
    sha256,
  };
}

/**
 * What a decision does is public from now on, and so is its signed file with the other files that are named. A file that is not here, as of
 * what was decided before files were kept, stays absent.
 */
export async function publishDecisionFile(
  tx: Tx,
  { fileSha256 }: DecisionRecord,
  now: Date,
  others: readonly string[] = [],
): Promise<void> {
  await publishFiles(tx, [...(fileSha256 === null ? [] : [fileSha256]), ...others], now);
}
