import { dayInVietnam } from '../../../kernel/domain/calendar.ts';
import type { Stretches } from '../../../kernel/domain/officeCalendar/openSeasons.ts';
import { giveTerm } from '../../../kernel/domain/officeCalendar/terms.ts';

/** Working days in which a supplement is to be answered where the officer names none. Ours: no source states a number. */
const ANSWER_DAYS = 10;
const ANSWER_DAYS_MAX = 90;

/**
 * Until which day a supplement can be answered, yyyy-MM-dd, with that day: an open one, whatever is still decided of the calendar. Undefined
 * for a number that no term has.
 *
 * @param workingDays as the officer names them
 */
export function giveAnswerBy(
  askedAt: Date,
  workingDays: number | null | undefined,
  stretches: Stretches,
): string | undefined {
  const days = workingDays ?? ANSWER_DAYS;
  if (!Number.isInteger(days) || days < 1 || days > ANSWER_DAYS_MAX) return undefined;
  return giveTerm(dayInVietnam(askedAt), days, 'APPOINTMENT', stretches)?.day;
}

export const workingDaysMalformed = {
  __typename: 'InputMalformed' as const,
  message: `Thời hạn bổ sung là số ngày làm việc từ 1 đến ${ANSWER_DAYS_MAX}.`,
  fields: ['workingDays'],
};

/** Whether the applicant may still answer before the dossier can be refused for it: that of a request without a limit is never over. */
export const isAnswerAwaited = (answerBy: string | null, now: Date): boolean =>
  answerBy === null || dayInVietnam(now) <= answerBy;

/** Whether what is handed in is what a supplement asks for: each component of it, and no other. */
export function judgeSupplement(asked: readonly string[], given: readonly string[]) {
  const missing = asked.filter((code) => !given.includes(code));
  const unasked = [...new Set(given.filter((code) => !asked.includes(code)))];
  if (missing.length === 0 && unasked.length === 0) return undefined;
  return {
    __typename: 'SupplementNotComplete' as const,
    message:
      'Hãy nộp đủ và đúng các thành phần được yêu cầu bổ sung; xem thành phần còn thiếu và thành phần không được yêu cầu.',
    missing,
    unasked,
  };
}

export const supplementNotOpen = () => ({
  __typename: 'SupplementNotOpen' as const,
  message: 'Hồ sơ không chờ bổ sung theo yêu cầu này; hãy tải lại hồ sơ và xem yêu cầu đang chờ.',
});

export const uploadNotReady = (uploads: string[]) => ({
  __typename: 'UploadNotReady' as const,
  message:
    'Có tệp không được gửi cho việc này, chưa kiểm tra xong hoặc không được nhận; hãy xem trạng thái của các tệp được nêu.',
  uploads,
});
