/** Another agency is asked for its opinion while the dossier waits: where that stands, and how it ended. */
import { dayInVietnam } from '../../../kernel/domain/calendar.ts';

export type Opinion = 'AGREE' | 'AGREE_WITH_CONDITIONS' | 'DISAGREE' | 'NO_OPINION';
export type ConsultationEnding = 'ANSWERED' | 'NO_ANSWER' | 'TAKEN_BACK';
export type ConsultationState = 'WAITING' | 'OVERDUE' | ConsultationEnding;
export type ConsultationOutcome = 'IN_TIME' | 'LATE' | 'NO_ANSWER' | 'TAKEN_BACK';

/** What is known of one. Days are yyyy-MM-dd in Vietnam. */
export interface ConsultationFacts {
  answerBy: string;
  answeredAt: Date | null;
  ending: ConsultationEnding | null;
}

/** Where it stands on a day; on its last day the answer is not late. */
export function stateOf(facts: ConsultationFacts, today: string): ConsultationState {
  if (facts.ending !== null) return facts.ending;
  if (facts.answeredAt !== null) return 'ANSWERED';
  return today > facts.answerBy ? 'OVERDUE' : 'WAITING';
}

/**
 * How it ended, once it is answered or the dossier has gone on.
 *
 * @param resumedAt when the dossier went on without the answer; not looked at where there is one
 */
export function endingOf(
  { answerBy, answeredAt }: Omit<ConsultationFacts, 'ending'>,
  resumedAt: Date,
): { ending: ConsultationEnding; outcome: ConsultationOutcome; endedAt: Date } {
  const endedAt = answeredAt ?? resumedAt;
  const isLate = dayInVietnam(endedAt) > answerBy;
  if (answeredAt !== null) return { ending: 'ANSWERED', outcome: isLate ? 'LATE' : 'IN_TIME', endedAt };
  const ending = isLate ? 'NO_ANSWER' : 'TAKEN_BACK';
  return { ending, outcome: ending, endedAt };
}

export const consultationNotOpen = () => ({
  __typename: 'ConsultationNotOpen' as const,
  message:
    'Câu hỏi này đã được trả lời, hoặc cơ quan hỏi không còn chờ ý kiến; hãy tải lại danh sách cần trả lời.',
});

export const consultationNotAccessible = () => ({
  __typename: 'ConsultationNotAccessible' as const,
  message:
    'Không tìm thấy câu hỏi, hoặc câu hỏi không gửi đến cơ quan của tài khoản này; hãy xem danh sách cần trả lời.',
});

export const consultationDaysMalformed = {
  __typename: 'InputMalformed' as const,
  message: 'Thời hạn trả lời ý kiến là số ngày làm việc từ 1 đến 90.',
  fields: ['consultation.workingDays'],
};
