/** What the state holds and a person does not want to be filled in (PRE-8): their choice, with why, of a closed list of ours. */
import type { CaseContent } from '../../../kernel/domain/content.ts';

export const declineReasons = {
  VALUE_WRONG: 'Giá trị không đúng.',
  VALUE_OUT_OF_DATE: 'Giá trị không còn đúng.',
  NOT_WANTED: 'Người khai không muốn dùng dữ liệu đã có.',
} as const;
export type DeclineReason = keyof typeof declineReasons;

/**
 * Whether a question can be declined: a register may answer it, of somebody of whom the viewer may read.
 *
 * @param readable parts of whom the viewer may read
 */
export const isDeclinable = (
  questions: CaseContent['questions'],
  readable: ReadonlySet<string>,
  key: string,
): boolean => questions.some((one) => one.key === key && one.binding !== null && readable.has(one.role));

export const notDeclinable = (key: string) => ({
  __typename: 'UnknownQuestion' as const,
  message:
    'Mục này không có trong biểu mẫu, hoặc không lấy từ cơ sở dữ liệu nào cho tài khoản này; không có gì để từ chối.',
  keys: [key],
});
