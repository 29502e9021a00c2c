/** Extending the promised day of a dossier, with a reason that the applicant reads. */

/** More than a quarter of a year is no extension. */
const EXTENDED_DAYS_MAX = 60;

/**
 * Whether a promised day may be extended: before it has come, for a dossier on which the agency works. One that is late gets an apology instead.
 *
 * @param promised yyyy-MM-dd; undefined where no day was promised
 * @param extendedDays by how many working days it was extended before
 */
export function judgeExtension(
  { promised, extendedDays }: { promised: string | undefined; extendedDays: number },
  workingDays: number,
  today: string,
): 'EXTEND' | 'NOT_PROMISED' | 'TOO_LATE' | 'TOO_LONG' {
  if (promised === undefined) return 'NOT_PROMISED';
  if (today > promised) return 'TOO_LATE';
  const isPossible = Number.isInteger(workingDays) && workingDays >= 1;
  return isPossible && workingDays + extendedDays <= EXTENDED_DAYS_MAX ? 'EXTEND' : 'TOO_LONG';
}

export const daysMalformed = {
  __typename: 'InputMalformed' as const,
  message: `Số ngày gia hạn là số ngày làm việc từ 1, tổng các lần gia hạn không quá ${EXTENDED_DAYS_MAX}.`,
  fields: ['workingDays'],
};

export const promisedDayNotExtendable = (why: 'NOT_PROMISED' | 'TOO_LATE') => ({
  __typename: 'PromisedDayNotExtendable' as const,
  message:
    why === 'NOT_PROMISED'
      ? 'Hồ sơ không có ngày hẹn trả kết quả nên không có gì để gia hạn.'
      : 'Ngày hẹn trả kết quả đã qua; hồ sơ quá hạn có phiếu xin lỗi và hẹn lại thay cho gia hạn.',
});
