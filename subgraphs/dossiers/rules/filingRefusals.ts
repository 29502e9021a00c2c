/** The refusal that the mutations on a draft share. */
export const dossierNotDraft = {
  __typename: 'DossierNotDraft',
  message: 'Hồ sơ đã được nộp nên không thay đổi được nữa; hãy mở hồ sơ mới nếu cần.',
} as const;
