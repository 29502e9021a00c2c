import { type TextFault, tellFault } from '../../../kernel/domain/text/typed.ts';
import { type Status, statusNames } from './statuses.ts';

/** Purpose under which dossiers discloses and refuses. */
export const PROCEDURE_HANDLING = 'PROCEDURE_HANDLING';

export interface DossierNotAccessible {
  __typename: 'DossierNotAccessible';
  message: string;
}

/** Absent and forbidden read the same. */
export const dossierNotAccessible = (): DossierNotAccessible => ({
  __typename: 'DossierNotAccessible',
  message: 'Không tìm thấy hồ sơ, hoặc hồ sơ không thuộc phạm vi được xem của tài khoản này.',
});

/** A text for others to read that says nothing, says too much, or is not in Unicode. */
export const textMalformed = (fault: TextFault, field: string, what: string) => ({
  __typename: 'InputMalformed' as const,
  message: tellFault(fault, what),
  fields: [field],
});

export const resultTypeNotFound = {
  __typename: 'ResultTypeNotFound',
  message: 'Danh mục loại kết quả không có mã này; hãy chọn một mã trong danh mục.',
} as const;

export const dossierNotDraft = () => ({
  __typename: 'DossierNotDraft' as const,
  message: 'Hồ sơ đã được nộp nên không còn là hồ sơ nháp; hãy xem hồ sơ đã nộp thay vì điền lại.',
});

export const personNotVerified = (roles: string[]) => ({
  __typename: 'PersonNotVerified' as const,
  message:
    'Số định danh, họ tên và ngày sinh của người được nêu không khớp với cơ sở dữ liệu; hãy kiểm tra giấy tờ và mở lại hồ sơ.',
  roles,
});

export const personNumberImplausible = (role: string) => ({
  __typename: 'PersonNumberImplausible' as const,
  message: 'Số định danh cá nhân không khớp với năm sinh đã nhập; hãy kiểm tra lại số và ngày sinh.',
  role,
});

/** Who reads a refusal: an applicant can take no step of an officer. */
export type Audience = 'OFFICER' | 'APPLICANT';

const adviceTo: Readonly<Record<Audience, string>> = {
  OFFICER: 'hãy xem các bước đã ghi nhận và chọn bước phù hợp',
  APPLICANT: 'hãy xem tiến độ hồ sơ hoặc hỏi cơ quan đang giải quyết',
};

/**
 * The step does not follow from the present status; null for a draft, which has none.
 *
 * @param act what was tried, as it stands within a sentence
 */
export const transitionNotAllowed = (status: Status | null, act: string, audience: Audience = 'OFFICER') => ({
  __typename: 'TransitionNotAllowed' as const,
  message:
    status === null
      ? `Hồ sơ chưa nộp nên chưa thể ${act}; hãy nộp hồ sơ trước.`
      : `Hồ sơ đang ở trạng thái “${statusNames[status]}” nên không thể ${act}; ${adviceTo[audience]}.`,
});
