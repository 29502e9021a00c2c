/** The answer to a request id that came before with other input: said once, for every mutation of the register. */
export const requestIdReused = () => ({
  __typename: 'RequestIdReused' as const,
  message: 'Mã yêu cầu này đã được dùng với nội dung khác; hãy dùng mã mới.',
});
