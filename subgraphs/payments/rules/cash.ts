/** Cash at the counter: whether what an officer records pays what the dossier owes. */
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';

export type CashProblem = 'RECEIPT_MALFORMED' | 'RECEIPT_USED' | 'AMOUNT_DIFFERS' | 'DAY_NOT_POSSIBLE';

/** What an officer records: whole đồng, and the day of the receipt, yyyy-MM-dd. */
export interface CashTaken {
  amountDong: number;
  paidOn: string;
}

/**
 * What is wrong with it; undefined where nothing is. Less is no payment and more is not this one's: the officer gives change, or asks for the rest. Nobody
 * pays before the dossier is filed, or on a day to come.
 */
export function judgeCash(
  { amountDong, paidOn }: CashTaken,
  { dueDong, filedAt, now }: { dueDong: number; filedAt: Date; now: Date },
): CashProblem | undefined {
  if (amountDong !== dueDong) return 'AMOUNT_DIFFERS';
  if (paidOn < dayInVietnam(filedAt) || paidOn > dayInVietnam(now)) return 'DAY_NOT_POSSIBLE';
  return undefined;
}

const messages: Record<CashProblem, string> = {
  RECEIPT_MALFORMED: 'Hãy ghi số biên lai như in trên biên lai, bằng Unicode, từ 1 đến 50 ký tự.',
  RECEIPT_USED: 'Số biên lai này đã được ghi nhận; hãy kiểm tra lại số trên biên lai.',
  AMOUNT_DIFFERS: 'Số tiền trên biên lai khác số phải nộp của hồ sơ; hãy thu đúng số phải nộp.',
  DAY_NOT_POSSIBLE: 'Ngày trên biên lai phải từ ngày nộp hồ sơ đến hôm nay.',
};

export const cashNotAccepted = (problem: CashProblem) => ({
  __typename: 'CashNotAccepted' as const,
  problem,
  message: messages[problem],
});
