/**
 * The form of a case for which nobody has written one: who applies. Its papers are judged in any case. It is made where a form is read
 * and stored nowhere, so that a case has questions of its own as soon as an official has entered one.
 */
import type { CaseContent, QuestionContent, Role } from './content.ts';

type Asked = readonly [key: string, label: string, concept: string, path: string];

/** What every form asks at its head, whatever it is about: no more is asked on suspicion (Law 91/2025/QH15, article 3). */
const PERSON: readonly Asked[] = [
  ['applicantFullName', 'Họ, chữ đệm, tên của người nộp hồ sơ', 'FULL_NAME', 'Person.fullName'],
  ['applicantBirthDate', 'Ngày, tháng, năm sinh của người nộp hồ sơ', 'BIRTH_DATE', 'Person.birthDate'],
  ['applicantGender', 'Giới tính của người nộp hồ sơ', 'GENDER', 'Person.gender'],
  [
    'applicantPersonalNumber',
    'Số định danh cá nhân của người nộp hồ sơ',
    'PERSONAL_NUMBER',
    'Person.personalNumber',
  ],
  [
    'applicantPermanentResidence',
    'Nơi thường trú của người nộp hồ sơ',
    'PERMANENT_RESIDENCE',
    'Person.permanentResidence.text',
  ],
];
const ORGANIZATION: readonly Asked[] = [
  ['organizationName', 'Tên tổ chức nộp hồ sơ', 'ORGANIZATION_NAME', 'Organization.name'],
  ['organizationTaxNumber', 'Mã số thuế của tổ chức', 'TAX_NUMBER', 'Organization.taxNumber'],
  [
    'organizationHeadquarters',
    'Địa chỉ trụ sở chính của tổ chức',
    'HEADQUARTERS',
    'Organization.headquarters',
  ],
  [
    'organizationRepresentative',
    'Họ, chữ đệm, tên người đại diện theo pháp luật của tổ chức',
    'LEGAL_REPRESENTATIVE',
    'Organization.representativeName',
  ],
];

const BLOCKS: Readonly<Partial<Record<Role, readonly Asked[]>>> = { APPLICANT: PERSON, ORGANIZATION };

const toQuestion = (role: Role, [key, label, concept, path]: Asked): QuestionContent => ({
  key,
  label,
  role,
  concept,
  binding: `${role}.${path}`,
  required: true,
});

/** The case with its form: its own questions, or who applies. */
export function withForm<C extends Pick<CaseContent, 'questions' | 'roles'>>(one: C): C {
  if (one.questions.length > 0) return one;
  const questions = one.roles.flatMap(({ role }) =>
    (BLOCKS[role] ?? []).map((asked) => toQuestion(role, asked)),
  );
  return { ...one, questions };
}
