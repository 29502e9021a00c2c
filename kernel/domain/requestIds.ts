/** A request id that its caller used before, for another content. */
export interface RequestIdReused {
  __typename: 'RequestIdReused';
  message: string;
}

/** What every mutation answers to it. */
export const requestIdReused = (): RequestIdReused => ({
  __typename: 'RequestIdReused',
  message: 'Mã yêu cầu này đã được dùng cho một nội dung khác; hãy gửi lại với mã yêu cầu mới.',
});
